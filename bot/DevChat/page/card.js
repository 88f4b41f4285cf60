import { h } from './dom.js';
import { cardHtml, hasMarkdown } from './markdown.js';
import { hostConfig } from './hostConfig.js';

const AC = window.AdaptiveCards;
const inputs = ':is(input, textarea, select)';

/** Whether the script came; without it a card can't be drawn. */
export const hasCards = AC !== undefined;

if (hasCards) {
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    if (hasMarkdown) {
      result.outputHtml = cardHtml(text);
      result.didProcess = true;
    }
  };
  // As Teams does: a card is refreshed when it is first seen, not over and over.
  AC.GlobalSettings.applets.refresh.mode = AC.RefreshMode.Automatic;
  AC.GlobalSettings.applets.refresh.timeBetweenAutomaticRefreshes = 0;
  AC.GlobalSettings.applets.refresh.maximumConsecutiveAutomaticRefreshes = 1;
  AC.GlobalSettings.applets.refresh.allowManualRefreshesAfterAutomaticRefreshes = false;
  AC.GlobalSettings.applets.logEnabled = false;
  AC.GlobalSettings.allowPreProcessingPropertyValues = false;

  // The package takes an empty optional number with a minimum or a maximum for a wrong one, and then nothing can be sent.
  const isValid = AC.NumberInput.prototype.isValid;
  AC.NumberInput.prototype.isValid = function () {
    return (!this.isRequired && !this.isSet()) || isValid.call(this);
  };
}

/** One card in the chat. While something that it sent is under way, its buttons are off. */
export class CardView {
  #applet;
  #host;
  #error = h('p', { class: 'card-error', role: 'alert', hidden: true, 'data-testid': 'card-error' });
  #shown;
  #busy = false;
  #updatedWhileBusy = false;
  #off = [];

  /**
   * @param host the chat: `execute(value)` answers an invoke's `{ status, body, problem }`, `submit(value)` sends a message, `userId()` says who looks.
   */
  constructor(content, host) {
    this.#host = host;
    this.element = h('div', { class: 'card', tabindex: '-1', 'data-testid': 'card' });
    if (!hasCards) {
      this.element.append(h('p', { class: 'card-missing', text: content.fallbackText ?? 'A card. It can’t be drawn until its script is there.' }));
      return;
    }
    this.#applet = this.#makeApplet();
    this.element.append(this.#applet.renderedElement, this.#error);
    this.#show(content, { refresh: true });
  }

  /** The bot changed the message. A card that did not change keeps what was typed into it. */
  update(content) {
    if (!this.#applet || JSON.stringify(content) === this.#shown) return;
    this.#fail(null);
    this.#updatedWhileBusy = false;
    this.#show(content, { refresh: false });
    this.#updatedWhileBusy = this.#busy;
  }

  #show(content, { refresh }) {
    this.#shown = JSON.stringify(content);
    const users = content.refresh?.userIds;
    const mine = !users || users.includes(this.#host.userId());
    const { refresh: given, ...plain } = content;
    this.#applet.setCard(refresh && given && mine ? content : plain);
    if (this.#busy) this.#setBusy(true);
    if (!this.#applet.card) this.#fail('This card can’t be drawn. Its JSON stands behind { }.');
  }

  #makeApplet() {
    const applet = new AC.AdaptiveApplet();
    applet.hostConfig = new AC.HostConfig(hostConfig);
    applet.channelAdapter = { sendRequestAsync: (request) => this.#execute(request) };
    applet.onCreateProgressOverlay = () => h('div', { class: 'card-progress', role: 'progressbar', 'aria-label': 'Sending' });
    applet.onPrepareActivityRequest = () => !this.#busy;
    applet.onActivityRequestFailed = (_, response) => {
      this.#fail(response.error.message);
      return -1;
    };
    applet.onActivityRequestSucceeded = (_, response, content) => {
      if (typeof content === 'string') {
        this.#host.say(content);
      } else {
        this.element.dispatchEvent(new CustomEvent('replaced', { bubbles: true }));
        this.#takeFocus();
      }
    };
    applet.onCardChanging = (_, payload) => {
      // The update of the message may be here before the answer; the same card is then not drawn twice.
      const known = this.#updatedWhileBusy && JSON.stringify(payload) === this.#shown;
      if (!known) this.#shown = JSON.stringify(payload);
      return !known;
    };
    applet.onAction = (_, action) => this.#act(action);
    return applet;
  }

  // The button that had the focus is gone with the old card. Whoever went on to type elsewhere is left alone.
  #takeFocus() {
    const focused = document.activeElement;
    if (focused !== document.body && (focused.matches(inputs) || !this.element.contains(focused))) return;
    const first = (this.#problem() ?? this.element).querySelector(inputs);
    // On a phone the focus would bring up the keyboard over the card.
    const target = window.matchMedia('(hover: hover)').matches ? first : null;
    (target ?? this.element).focus({ preventScroll: true });
    this.#problem()?.scrollIntoView({ block: 'nearest' });
  }

  // The input that the bot complains about, with its label and the complaint.
  #problem() {
    return this.element.querySelector('[style*="--attention"]')?.closest(`.ac-container:has(${inputs})`);
  }

  async #execute(request) {
    const { id, title, verb, data } = request.action;
    const value = { action: { type: 'Action.Execute', ...(id ? { id } : {}), title, verb, data: data ?? {} }, trigger: request.trigger };
    return this.#whileBusy(async () => {
      const { status, body, problem } = await this.#host.execute(value);
      const code = body?.statusCode ?? status;
      if (problem || code >= 400 || body?.type === 'application/vnd.microsoft.error') {
        const said = body?.value?.message ?? (typeof body?.value === 'string' ? body.value : null);
        return new AC.ErrorResponse(request, new AC.ActivityRequestError(String(code), said ?? problem ?? `The bot answered ${code}.`));
      }
      return new AC.SuccessResponse(request, typeof body?.value === 'string' ? JSON.stringify(body.value) : JSON.stringify(body?.value ?? ''));
    }, (error) => new AC.ErrorResponse(request, new AC.ActivityRequestError('0', error.message)));
  }

  #act(action) {
    if (action instanceof AC.SubmitAction) {
      if (!this.#busy) this.#whileBusy(() => this.#host.submit(action.data ?? {}), (error) => this.#fail(error.message));
    } else if (action instanceof AC.OpenUrlAction && /^(https?|mailto):/i.test(action.url ?? '')) {
      window.open(action.url, '_blank', 'noopener,noreferrer');
    }
  }

  async #whileBusy(work, failed) {
    this.#fail(null);
    this.#setBusy(true);
    this.#updatedWhileBusy = false;
    try {
      return await work();
    } catch (error) {
      return failed(error);
    } finally {
      this.#setBusy(false);
    }
  }

  #setBusy(busy) {
    this.#busy = busy;
    this.element.setAttribute('aria-busy', String(busy));
    if (busy) this.#off = [...this.element.querySelectorAll('button:enabled')];
    for (const button of this.#off) button.disabled = busy;
  }

  #fail(message) {
    this.#error.hidden = message === null;
    this.#error.textContent = message ?? '';
  }
}
