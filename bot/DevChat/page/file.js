import { h } from './dom.js';

const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const infoType = 'application/vnd.microsoft.teams.card.file.info';

/** A file as the chat shows it: one that waits for consent, one that is there, or an attachment that can't be shown. */
export function fileView(attachment, consent) {
  const { contentType, name, content, contentUrl } = attachment;
  if (contentType === consentType) return consentCard(name, content, consent);
  const own = contentType === infoType && contentUrl?.startsWith(`${location.origin}/devchat/files/`);
  return own
    ? card(name, h('a', { class: 'primary', href: contentUrl, download: name, text: 'Download', 'data-testid': 'download' }))
    : h('p', { class: 'other', text: `${name ?? 'Attachment'} (${contentType})` });
}

function card(name, ...rest) {
  return h('div', { class: 'card file', 'data-testid': 'file' }, h('p', {}, h('b', { text: name })), ...rest);
}

function consentCard(name, { description, sizeInBytes }, consent) {
  const error = h('p', { class: 'card-error', role: 'alert', hidden: true });
  const button = (text, action, kind) => h('button', { type: 'button', class: kind, text, onclick: () => answer(action) });
  const buttons = [button('Allow', 'accept', 'primary'), button('Decline', 'decline', 'quiet')];
  const answer = async (action) => {
    const busy = (on) => buttons.forEach((one) => { one.disabled = on; });
    busy(true);
    const problem = await consent(action).then((delivery) => delivery.problem, (fault) => fault.message);
    error.hidden = !problem;
    error.textContent = problem ?? '';
    busy(false);
  };
  return card(name, h('p', { text: `${description} (${sizeInBytes} bytes)` }), h('p', { class: 'file-buttons' }, ...buttons), error);
}
