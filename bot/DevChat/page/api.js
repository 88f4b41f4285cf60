const root = '/devchat';

async function call(path, body) {
  const response = await fetch(root + path, body === undefined ? {} : {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Error(answer?.error?.message ?? `HTTP ${response.status}`);
  }
  return answer;
}

const at = (conversation, what, by) =>
  `/conversations/${encodeURIComponent(conversation.id)}/${what}${by ? `?by=${encodeURIComponent(by)}` : ''}`;

export const conversations = () => call('/conversations');
export const activities = (conversation) => call(at(conversation, 'activities'));
export const send = (conversation, activity, by) => call(at(conversation, 'activities', by), activity);
export const consent = (conversation, card, action, by) => call(at(conversation, 'consent', by), { card, action });
export const install = (conversation, by) => call(at(conversation, 'install', by), {});
export const uninstall = (conversation, by) => call(at(conversation, 'uninstall', by), {});
export const moveClock = (body) => call('/clock', body);

/**
 * Listens to the bot's events for ever. The browser reconnects by itself and asks for what it missed; where it gives up
 * (the bot answered with an error, or something else listens on its port now), this begins again.
 */
export function listen({ onevent, onlost }) {
  const source = new EventSource(`${root}/events`);
  for (const name of ['hello', 'added', 'updated', 'deleted', 'conversation', 'clock']) {
    source.addEventListener(name, (event) => onevent(name, JSON.parse(event.data)));
  }
  source.onerror = () => {
    onlost();
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => listen({ onevent, onlost }), 1500);
    }
  };
}
