import { moveClock } from './api.js';

/** The bot's clock: shows it, runs on by itself, and moves it. */
export class Clock {
  #ahead = 0;
  #format;
  #out = document.getElementById('clock');
  #onproblem;

  constructor(onproblem) {
    this.#onproblem = onproblem;
    this.inZone(undefined);
    for (const button of document.querySelectorAll('[data-advance]')) {
      button.addEventListener('click', () => this.#move(button, { advance: button.dataset.advance }));
    }
    const back = document.querySelector('[data-now]');
    back.addEventListener('click', () => this.#move(back, { now: new Date().toISOString() }));
    setInterval(() => this.#tick(), 1000);
  }

  /** Shows the time that it is for the person who talks; without a zone, here. */
  inZone(timeZone) {
    this.#format = new Intl.DateTimeFormat(undefined, {
      weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'short',
    });
    this.#tick();
  }

  show(now) {
    this.#ahead = Date.parse(now) - Date.now();
    this.#tick();
  }

  async #move(button, body) {
    button.disabled = true;
    try {
      this.show((await moveClock(body)).now);
      this.#onproblem(null);
    } catch (error) {
      this.#onproblem(`The clock was not moved: ${error.message}`);
    } finally {
      button.disabled = false;
    }
  }

  #tick() {
    const text = this.#format.format(Date.now() + this.#ahead);
    if (this.#out.textContent !== text) this.#out.textContent = text;
    this.#out.classList.toggle('moved', Math.abs(this.#ahead) > 60_000);
  }
}
