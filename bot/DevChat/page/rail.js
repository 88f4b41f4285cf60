import { h, avatar } from './dom.js';

const $ = (id) => document.getElementById(id);

/** The people and the channel at the left; on a narrow screen behind the menu button. */
export class Rail {
  #items = new Map();
  #chosen;
  #onchoose;

  constructor(onchoose) {
    this.#onchoose = onchoose;
    $('menu').addEventListener('click', () => this.#open(!$('app').classList.contains('rail-open')));
    $('veil').addEventListener('click', () => this.#open(false));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && $('app').classList.contains('rail-open')) {
        this.#open(false);
        $('menu').focus();
      }
    });
  }

  show(places) {
    for (const place of places) {
      const { person, title, key } = place;
      const preview = h('span', { class: 'preview', text: person ? person.language : 'Team channel' });
      const button = h(
        'button', { type: 'button', class: 'place', 'data-testid': `place-${key}`, onclick: () => this.#take(place) },
        person ? avatar(title, person.id) : h('span', { class: 'avatar channel', 'aria-hidden': 'true', text: '#' }),
        h('span', { class: 'place-text' },
          h('span', { class: 'place-name' }, h('span', { text: title, lang: person?.locale ?? null }), h('small', { text: person?.role.replace('_', ' ') ?? '' })),
          preview),
        h('span', { class: 'dot', hidden: true, role: 'img', 'aria-label': 'New messages' }),
      );
      this.#items.set(place.id, { button, preview, note: preview.textContent });
      $(person ? 'people' : 'channels').append(h('li', {}, button));
    }
  }

  choose(place) {
    this.#chosen = place.id;
    for (const [id, { button }] of this.#items) {
      if (id === place.id) button.setAttribute('aria-current', 'page');
      else button.removeAttribute('aria-current');
    }
    this.#items.get(place.id).button.querySelector('.dot').hidden = true;
    this.#open(false);
  }

  /** Shows the newest words, and a dot if they are new and their chat isn't the one on view. */
  preview(id, entry, isNew = false) {
    const item = this.#items.get(id);
    if (!item) return;
    const said = entry?.activity.text?.replaceAll(/<\/?at>/g, '') ?? entry?.activity.attachments?.[0]?.content?.fallbackText;
    item.preview.textContent = entry ? `${entry.fromBot ? '' : '› '}${said || 'Card'}`.slice(0, 80) : item.note;
    if (isNew && id !== this.#chosen) item.button.querySelector('.dot').hidden = false;
  }

  #take(place) {
    this.#onchoose(place);
    this.#open(false);
  }

  #open(open) {
    $('app').classList.toggle('rail-open', open);
    $('menu').setAttribute('aria-expanded', String(open));
    if (open) this.#items.get(this.#chosen)?.button.focus();
  }
}
