import * as api from './api.js';
import { h } from './dom.js';
import { hasCards } from './card.js';
import { hasMarkdown } from './markdown.js';
import { Log } from './log.js';
import { Rail } from './rail.js';
import { Composer } from './composer.js';
import { Clock } from './clock.js';

const $ = (id) => document.getElementById(id);

/** The page: which chat is shown, and what comes in for any of them. */
class Chat {
  #places = [];
  #logs = new Map();
  #waiting = null;
  #bot = { id: '', name: 'NotesBot' };
  #epoch;
  #current;
  #rail = new Rail((place) => { location.hash = place.key; });
  #composer = new Composer((activity) => this.#send(this.#current, activity));
  #clock = new Clock((text) => notice('clock', text));

  start() {
    if (!hasCards || !hasMarkdown) {
      const missing = [...(hasCards ? [] : ['adaptivecards']), ...(hasMarkdown ? [] : ['markdown-it'])].join(' and ');
      notice('scripts', h('span', {}, `Cards can’t be drawn: the npm package ${missing} is missing. Mend it with `,
        h('code', { text: 'npm ci --prefix bot/DevChat/page' }), ' in the project’s folder, then build and reload.'));
    }
    $('install').addEventListener('click', (event) => this.#toggleInstalled(event.currentTarget));
    $('protocol').addEventListener('change', (event) => document.body.classList.toggle('with-protocol', event.target.checked));
    window.addEventListener('hashchange', () => this.#choose());
    api.listen({
      onevent: (name, data) => this.#receive(name, data),
      onlost: () => notice('lost', 'NotesBot is not running. This page reconnects by itself.'),
    });
  }

  /** Events that come while the record is being read are shown after it: it may be older than they are. */
  async #receive(name, data) {
    if (name === 'hello') {
      notice('lost', null);
      if (!data.resumed || this.#places.length === 0) await this.#load();
    } else if (this.#waiting) {
      this.#waiting.push([name, data]);
    } else {
      this.#show(name, data);
    }
  }

  async #load() {
    if (this.#waiting) return;
    this.#waiting = [];
    try {
      const { epoch, bot, now, conversations } = await api.conversations();
      const restarted = this.#epoch !== undefined && this.#epoch !== epoch;
      this.#epoch = epoch;
      this.#bot = bot;
      this.#clock.show(now);
      if (this.#places.length === 0) this.#begin(conversations);
      for (const place of conversations) {
        const log = this.#logs.get(place.id);
        if (!restarted) log.setInstalled(place.installed);
        log.load(await api.activities(place), { keep: restarted });
        this.#rail.preview(place.id, log.latest);
      }
    } catch (error) {
      notice('lost', `The record could not be read: ${error.message}`);
    } finally {
      const late = this.#waiting;
      this.#waiting = null;
      for (const [name, data] of late) this.#show(name, data);
      this.#describe();
    }
  }

  #begin(conversations) {
    this.#places = conversations;
    const people = conversations.map((place) => place.person).filter(Boolean);
    this.#composer.speakers(people);
    for (const place of conversations) {
      const log = new Log(this.#hostOf(place));
      this.#logs.set(place.id, log);
    }
    this.#rail.show(conversations);
    this.#choose();
  }

  #show(name, data) {
    const log = this.#logs.get(data.conversation);
    if (name === 'clock') this.#clock.show(data.now);
    else if (!log) return;
    else if (name === 'deleted') log.remove(data.id);
    else if (name === 'conversation') log.setInstalled(data.installed);
    else log.put(data.entry);
    if (log) {
      this.#rail.preview(data.conversation, log.latest, name === 'added' && data.entry.fromBot && data.entry.activity.type === 'message');
      this.#describe();
    }
  }

  #choose() {
    const key = decodeURIComponent(location.hash.slice(1));
    this.#current = this.#places.find((place) => place.key === key) ?? this.#places.find((place) => place.key === 'fe') ?? this.#places[0];
    this.#logs.get(this.#current.id).showIn($('logs'));
    this.#rail.choose(this.#current);
    this.#composer.open(this.#current);
    this.#clock.inZone(this.#current.person?.timeZone);
    this.#describe();
  }

  #describe() {
    if (!this.#current) return;
    const { person, title } = this.#current;
    $('title').textContent = person ? 'NotesBot' : title;
    $('subtitle').textContent = person
      ? `${person.name} · ${person.title === person.role ? person.role : `${person.title} (${person.role})`} · ${person.language} · ${person.timeZone}`
      : 'FastTrack delivery · everybody, in their own language';
    const installed = this.#logs.get(this.#current.id).installed;
    $('install').textContent = installed === true ? 'Remove' : 'Add';
    $('install').setAttribute('aria-label', installed === true ? 'Remove NotesBot from this chat' : 'Add NotesBot to this chat');
    this.#composer.enable(installed !== false);
  }

  async #send(place, activity) {
    const by = place.person ? null : this.#composer.by;
    return api.send(place, activity, by);
  }

  async #toggleInstalled(button) {
    const place = this.#current;
    const by = place.person ? null : this.#composer.by;
    button.disabled = true;
    try {
      await (this.#logs.get(place.id).installed === true ? api.uninstall(place, by) : api.install(place, by));
      notice('install', null);
    } catch (error) {
      notice('install', error.message);
    } finally {
      button.disabled = false;
    }
  }

  #hostOf(place) {
    const zone = place.person?.timeZone;
    const locale = place.person?.locale;
    const format = (options) => {
      const formatter = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
      return (timestamp) => formatter.format(new Date(timestamp));
    };
    return {
      bot: this.#bot,
      locale: locale ?? 'en',
      isChannel: place.channel,
      invitation: place.channel
        ? 'Add it to the team, then mention it.'
        : `Add it to ${place.person.name}’s chat, as somebody would from the Teams store.`,
      time: format({ hour: 'numeric', minute: '2-digit' }),
      day: format({ weekday: 'long', month: 'long', day: 'numeric' }),
      userId: () => (place.person ?? this.#places.find((other) => other.person?.key === this.#composer.by).person).id,
      send: (activity) => this.#send(place, activity),
      consent: (card, action) => api.consent(place, card, action, place.person ? null : this.#composer.by),
      add: (button) => this.#toggleInstalled(button),
      suggest: ({ type, value, title }) => (type === 'openUrl'
        ? window.open(value, '_blank', 'noopener,noreferrer')
        : this.#send(place, { type: 'message', text: String(value ?? title), textFormat: 'plain' })
            .then(() => notice('send', null), (error) => notice('send', error.message))),
    };
  }
}

/** Shows one notice of a kind above the chat; null takes it away. */
function notice(kind, content) {
  document.querySelector(`.notice[data-kind="${kind}"]`)?.remove();
  if (content) $('notices').append(h('p', { class: 'notice', 'data-kind': kind, 'data-testid': `notice-${kind}` }, content));
}

new Chat().start();
