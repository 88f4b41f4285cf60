import { h } from './dom.js';

const $ = (id) => document.getElementById(id);
const mention = '<at>NotesBot</at>';

/** Where a message is typed. Every chat keeps what was begun in it. */
export class Composer {
  #begun = new Map();
  #place;
  #onsend;
  #text = $('text');

  constructor(onsend) {
    this.#onsend = onsend;
    $('composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#text.addEventListener('keydown', (event) => {
      // While an input method is composing (Chinese, say), Enter belongs to it.
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#send();
      }
    });
    this.#text.addEventListener('input', () => this.#fit());
  }

  /** Who speaks in the channel. */
  get by() {
    return $('by').value;
  }

  speakers(people) {
    $('by').replaceChildren(...people.map((person) => h('option', { value: person.key, text: `${person.name} (${person.role})` })));
  }

  open(place) {
    if (this.#place) this.#begun.set(this.#place.id, this.#text.value);
    this.#place = place;
    this.#text.value = this.#begun.get(place.id) ?? '';
    $('speaker').hidden = !place.channel;
    this.#fit();
    if (window.matchMedia('(hover: hover)').matches) this.#text.focus();
  }

  enable(enabled) {
    this.#text.disabled = !enabled;
    $('send').disabled = !enabled;
    this.#text.placeholder = enabled ? 'Type a message' : 'NotesBot was removed from this chat';
  }

  async #send() {
    const typed = this.#text.value.trim();
    if (!typed || this.#text.disabled) return;
    const place = this.#place;
    this.#write('');
    try {
      await this.#onsend({ type: 'message', text: place.channel ? this.#addressed(typed) : typed, textFormat: 'plain' });
    } catch {
      // It was not taken: the words are given back. The page says above why nothing answers.
      if (this.#place !== place) this.#begun.set(place.id, typed);
      else if (!this.#text.value) this.#write(typed);
    }
  }

  #addressed(typed) {
    const named = typed.replace(/@NotesBot\b/i, mention);
    return named !== typed || !$('mention').checked ? named : `${mention} ${typed}`;
  }

  #write(text) {
    this.#text.value = text;
    this.#fit();
  }

  #fit() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${Math.min(this.#text.scrollHeight, 160)}px`;
  }
}
