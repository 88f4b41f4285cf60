import { h, botAvatar } from './dom.js';
import { MessageView, isSpoken } from './message.js';

const typingMs = 10_000;
const groupMs = 5 * 60_000;

/**
 * What was said in one conversation. Each has its own element; it is taken off the page while another chat is shown, and half-filled cards
 * in it stay as they are.
 */
export class Log {
  #views = new Map();
  #host;
  #list = h('div', { class: 'messages' });
  #typing = h('div', { class: 'typing', hidden: true, role: 'status', 'aria-label': 'NotesBot is typing', 'data-testid': 'typing' },
    botAvatar(), h('span', { class: 'dots' }, h('i'), h('i'), h('i')));
  #newer = h('button', { type: 'button', class: 'newer', hidden: true, 'data-testid': 'newer', text: 'New messages ↓', onclick: () => this.toEnd() });
  #empty = h('div', { class: 'empty', 'data-testid': 'empty' });
  #scroller = h('div', { class: 'scroller', role: 'log', 'aria-label': 'Messages', tabindex: '0' });
  #typingTimer;
  #atEnd = true;
  #top = 0;
  #lastDay;
  #brought;

  constructor(host) {
    this.#host = host;
    this.#scroller.append(this.#empty, this.#list, this.#typing);
    this.#scroller.lang = host.locale;
    this.element = h('section', { class: 'log', 'data-testid': 'log' }, this.#scroller, this.#newer);
    this.#scroller.addEventListener('scroll', () => this.#measure());
    this.#list.addEventListener('replaced', (event) => this.#settle(event.target));
    const stick = new ResizeObserver(() => { if (this.#atEnd && this.#scroller.scrollTop < this.#end()) this.#toBottom(); });
    stick.observe(this.#list);
    stick.observe(this.#scroller);
    this.#renderEmpty();
  }

  /** Something to show in the rail: the newest thing said. */
  get latest() {
    return [...this.#views.values()].map((view) => view.entry).filter((entry) => isSpoken(entry.activity)).at(-1);
  }

  /** Takes over what the bot has on record. After a restart of the bot that is nothing; what is shown then stays. */
  load(entries, { keep }) {
    const ids = new Set(entries.map((entry) => entry.activity.id));
    if (!keep) for (const id of [...this.#views.keys()]) if (!ids.has(id)) this.remove(id);
    this.#measure();
    for (const entry of entries) this.#put(entry);
    if (this.#atEnd) this.#toBottom();
  }

  /** Shows an activity, or what became of it. */
  put(entry) {
    this.#measure();
    this.#put(entry);
    if (this.#atEnd) this.#toBottom();
  }

  #put(entry) {
    const { activity, fromBot } = entry;
    if (activity.type === 'typing') {
      if (fromBot) this.#showTyping();
      return;
    }
    const known = this.#views.get(activity.id);
    if (known) {
      known.update(entry);
      return;
    }
    const view = new MessageView(entry, this.#host);
    if (isSpoken(activity)) {
      for (const other of this.#views.values()) other.dropSuggestions();
      if (fromBot) this.#typing.hidden = true;
    }
    this.#views.set(activity.id, view);
    this.#list.append(...this.#heading(activity), view.element);
    this.#group(view.element);
    this.#renderEmpty();
    if (isSpoken(activity)) {
      this.#brought = this.#list.querySelector('.card[aria-busy=true]');
      if (!fromBot) this.toEnd();
      else if (!this.#atEnd) this.#newer.hidden = false;
    }
  }

  remove(id) {
    this.#views.get(id)?.element.remove();
    this.#views.delete(id);
    this.#renderEmpty();
  }

  /** Says whether the bot is there; null if it isn't known. */
  setInstalled(installed) {
    this.installed = installed;
    this.#renderEmpty();
  }

  /** Comes on view, where it was left. */
  showIn(parent) {
    const top = this.#top;
    parent.replaceChildren(this.element);
    if (this.#atEnd) this.#toBottom();
    else this.#scroller.scrollTop = top;
  }

  toEnd() {
    this.#atEnd = true;
    this.#newer.hidden = true;
    this.#toBottom();
  }

  #measure() {
    if (!this.element.isConnected) return;
    const { scrollTop } = this.#scroller;
    this.#top = scrollTop;
    this.#atEnd = scrollTop > this.#end() - 48;
    if (this.#atEnd) this.#newer.hidden = true;
  }

  #toBottom() {
    this.#scroller.scrollTop = this.#end();
  }

  // An older card that became shorter may have gone out of sight with the button that was tapped; a message that the tap brought is to be seen first.
  #settle(card) {
    if (this.#atEnd && (card === this.#brought || this.#newest?.contains(card))) {
      this.#toBottom();
      return;
    }
    const top = card.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
    if (top < 0) this.#scroller.scrollTop += top - 32;
  }

  get #newest() {
    return [...this.#list.children].findLast((child) => child.matches('.message'));
  }

  // A newest message that is taller than the window is shown from its beginning.
  #end() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    const newest = this.#newest;
    const top = newest ? newest.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top + scrollTop - 8 : Infinity;
    return Math.max(0, Math.min(scrollHeight - clientHeight, top));
  }

  #showTyping() {
    this.#typing.hidden = false;
    if (this.#atEnd) this.#toBottom();
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => { this.#typing.hidden = true; }, typingMs);
  }

  *#heading(activity) {
    const day = this.#host.day(activity.timestamp);
    if (!isSpoken(activity) || day === this.#lastDay) return;
    this.#lastDay = day;
    yield h('h3', { class: 'day' }, h('span', { text: day }));
  }

  // What the same person says at once stands under one name.
  #group(element) {
    const before = element.previousElementSibling;
    if (!before?.matches('.message') || !element.matches('.message')) return;
    const times = [before, element].map((message) => Date.parse(message.querySelector('time').dateTime));
    const names = [before, element].map((message) => message.querySelector('.name').textContent);
    if (names[0] === names[1] && times[1] >= times[0] && times[1] - times[0] < groupMs) element.classList.add('grouped');
  }

  #renderEmpty() {
    const blank = ![...this.#views.values()].some((view) => isSpoken(view.entry.activity));
    this.#empty.hidden = !blank;
    if (!blank || this.#empty.dataset.installed === String(this.installed)) return;
    this.#empty.dataset.installed = String(this.installed);
    const add = h('button', { type: 'button', class: 'primary', text: 'Add NotesBot', 'data-testid': 'add', onclick: (event) => this.#host.add(event.currentTarget) });
    this.#empty.replaceChildren(
      botAvatar(),
      h('h3', { text: this.installed ? 'Say hello to NotesBot' : 'NotesBot isn’t here yet' }),
      h('p', { text: this.installed ? 'It heard that it was added. Type “help” to see what it can do.' : this.#host.invitation }),
      ...(this.installed ? [] : [add]),
    );
  }
}
