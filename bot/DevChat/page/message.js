import { h, avatar, botAvatar } from './dom.js';
import { CardView } from './card.js';
import { fileView } from './file.js';
import { hasMarkdown, messageHtml } from './markdown.js';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** One activity in the chat: a bubble, or a line of the protocol. It can be told that the activity changed. */
export class MessageView {
  #host;
  #cards = [];
  #body = h('div', { class: 'message-body' });
  #after = h('div', { class: 'message-after' });
  #said = h('div', { class: 'message-after' });
  #raw = h('pre', { class: 'raw', hidden: true, tabindex: '0', 'data-testid': 'raw' });
  #entry;

  constructor(entry, host) {
    this.#host = host;
    this.element = this.#frame(entry.activity, entry.fromBot);
    this.update(entry);
  }

  get entry() {
    return this.#entry;
  }

  /** Shows the entry as it stands now. */
  update(entry) {
    this.#entry = entry;
    const { activity, delivery } = entry;
    if (isSpoken(activity)) this.#fill(activity);
    this.#after.replaceChildren(...this.#remarks(activity, delivery));
    this.#showRaw(!this.#raw.hidden);
  }

  #showRaw(shown) {
    const { activity, delivery } = this.#entry;
    this.#raw.hidden = !shown;
    this.#raw.textContent = shown ? JSON.stringify(delivery ? { activity, answer: delivery } : activity, null, 2) : '';
  }

  /** Takes the suggested answers away; they are for the newest message only. */
  dropSuggestions() {
    this.#after.querySelector('.suggested')?.remove();
  }

  #frame(activity, fromBot) {
    const rawButton = h('button', {
      type: 'button', class: 'raw-button', text: '{ }', title: 'The activity’s JSON', 'aria-label': 'The activity’s JSON',
      'aria-expanded': 'false', 'data-testid': 'raw-toggle',
      onclick: () => {
        this.#showRaw(this.#raw.hidden);
        rawButton.setAttribute('aria-expanded', String(!this.#raw.hidden));
      },
    });
    const attributes = { 'data-id': activity.id, 'data-type': activity.type };
    if (!isSpoken(activity)) {
      const line = h('p', {}, h('b', { text: activity.type }), ` ${summaryOf(activity)}`, rawButton);
      return h('article', { ...attributes, class: 'protocol-line', 'data-testid': 'protocol-line' }, line, this.#after, this.#raw);
    }
    const time = h('time', { datetime: activity.timestamp, text: this.#host.time(activity.timestamp) });
    const name = h('span', { class: fromBot || this.#host.isChannel ? 'name' : 'name visually-hidden', text: fromBot ? 'NotesBot' : activity.from.name });
    return h(
      'article', { ...attributes, class: `message ${fromBot ? 'from-bot' : 'from-person'}`, 'data-testid': fromBot ? 'bot-message' : 'my-message' },
      fromBot ? botAvatar() : this.#host.isChannel ? avatar(activity.from.name, activity.from.id) : null,
      h('div', { class: 'message-column' }, h('header', {}, name, time, rawButton), this.#body, this.#said, this.#after, this.#raw),
    );
  }

  #fill(activity) {
    const attachments = activity.attachments ?? [];
    const cards = attachments.filter((attachment) => attachment.contentType === cardType);
    const drawn = cards.map((attachment, index) => {
      const known = this.#cards[index];
      known?.update(attachment.content);
      return known ?? new CardView(attachment.content, this.#hostOf());
    });
    this.#cards = drawn;
    const others = attachments.filter((attachment) => attachment.contentType !== cardType && attachment.contentType !== 'text/html');
    const wanted = [
      ...(activity.text ? [this.#text(activity)] : []),
      ...drawn.map((card) => card.element),
      ...others.map((attachment) => fileView(attachment, (action) => this.#host.consent(activity.id, action))),
    ];
    // A card that stays is not taken out and put back: that would lose the focus.
    for (const child of [...this.#body.children]) if (!wanted.includes(child)) child.remove();
    wanted.forEach((child, index) => {
      if (this.#body.children[index] !== child) this.#body.insertBefore(child, this.#body.children[index] ?? null);
    });
  }

  #text(activity) {
    const plain = activity.textFormat === 'plain' || activity.textFormat === 'xml' || !hasMarkdown;
    if (activity.from.id === this.#host.bot.id && !plain) {
      const bubble = h('div', { class: 'bubble markdown', 'data-testid': 'text' });
      bubble.innerHTML = messageHtml(activity.text);
      return bubble;
    }
    if (activity.from.id !== this.#host.bot.id) {
      const words = activity.text.replaceAll(/<at>(.*?)<\/at>/g, '@$1');
      return h('div', { class: 'bubble plain', 'data-testid': 'text', text: words });
    }
    return h(
      'div', { class: 'bubble' },
      h('div', { class: 'plain', 'data-testid': 'text', text: activity.text }),
      copyButton(activity.text),
    );
  }

  *#remarks(activity, delivery) {
    if (activity.suggestedActions?.actions?.length) {
      yield h('div', { class: 'suggested', role: 'group', 'aria-label': 'Suggested answers' }, ...activity.suggestedActions.actions.map((action) =>
        h('button', { type: 'button', text: action.title, onclick: () => this.#host.suggest(action) })));
    }
    if (delivery?.problem && activity.type !== 'invoke') {
      const detail = typeof delivery.body === 'string' ? delivery.body.slice(0, 300) : delivery.body?.error?.message;
      yield h('p', { class: 'system error', role: 'alert', 'data-testid': 'system', text: detail ? `${delivery.problem} ${detail}` : delivery.problem });
    } else if (delivery && delivery.status === null && !delivery.problem) {
      yield h('p', { class: 'system', text: 'Not sent to NotesBot: in a channel a bot hears only what mentions it.' });
    }
  }

  #hostOf() {
    return {
      userId: () => this.#host.userId(),
      execute: (value) => this.#host.send({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: this.#entry.activity.id }),
      submit: (value) => this.#host.send({ type: 'message', value, replyToId: this.#entry.activity.id }),
      say: (text) => this.#said.replaceChildren(h('p', { class: 'system', role: 'status', 'data-testid': 'card-message', text })),
    };
  }
}

/** Whether Teams shows it: a message that somebody can read. A card that was sent shows nothing. */
export const isSpoken = (activity) =>
  activity.type === 'message' && Boolean(activity.text || activity.attachments?.length || activity.suggestedActions);

function summaryOf({ type, name, value, action, membersAdded, membersRemoved }) {
  if (type === 'invoke') return `${name} · ${value?.action?.verb ?? value?.action ?? ''}`;
  if (type === 'message') return `a card was sent · ${value?.verb ?? ''}`;
  return action ?? (membersAdded ? 'members added' : membersRemoved ? 'members removed' : name ?? '');
}

function copyButton(text) {
  const button = h('button', { type: 'button', class: 'copy', text: 'Copy', 'data-testid': 'copy' });
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text).then(() => 'Copied', () => 'Not copied').then((said) => { button.textContent = said; });
    setTimeout(() => { button.textContent = 'Copy'; }, 1600);
  });
  return button;
}
