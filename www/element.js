// The custom element as a page sees it: attributes, properties, methods, events. It holds no
// rule and no word of the check; what it does is in life.js.

import { Life } from "./life.js";
import { ATTRIBUTES } from "./options.js";
import { hasCode } from "./page.js";
import { shown } from "./settings.js";

/** @typedef {import("./program.js").Program} Program */

/** How far the address may change the page: only pages of our own carry this. */
const OWN_PAGE = "history";

// Where there is no page, as on a server that renders one, importing this does nothing.
const Base = globalThis.HTMLElement ?? Object;

/**
 * Defines the element, once. A name that is taken, by a second copy of this script or by
 * somebody else, is left alone.
 * @param {string} tag
 * @param {Program} first shows the first screens
 * @param {Program} whole has every screen; may be the same
 */
export function define(tag, first, whole) {
  if (!globalThis.customElements) return;
  const taken = customElements.get(tag);
  if (taken) {
    if (taken.version !== HOSHIMI_VERSION) {
      console.warn(`hoshimi: <${tag}> is taken by something else.`);
    }
    return;
  }
  nameAccent();
  // A link into a page that is open already changes nothing but what follows the `#`. On a
  // page of our own it is loaded anew; somebody else's page is not ours to reload.
  addEventListener("hashchange", () => {
    if (hasCode() && document.querySelector(`${tag}[${OWN_PAGE}]`)) location.reload();
  });
  customElements.define(tag, class extends HoshimiCheck {
    constructor() {
      super(first, whole);
    }
  });
}

/** Says that the page's accent is a colour: one that is none would take the buttons away. */
function nameAccent() {
  try {
    CSS.registerProperty({
      name: "--hoshimi-accent",
      syntax: "<color>",
      inherits: true,
      initialValue: "#1b3a8f",
    });
  } catch {
    // It has been said before, or the browser cannot take an accent anyway.
  }
}

class HoshimiCheck extends Base {
  static version = HOSHIMI_VERSION;
  static observedAttributes = ATTRIBUTES;

  #life;
  #config;

  constructor(first, whole) {
    super();
    this.#life = new Life(this, [first, whole]);
    // Set before the script was here, the property hides the one below.
    if (Object.hasOwn(this, "config")) {
      const { config } = this;
      delete this.config;
      this.config = config;
    }
  }

  connectedCallback() {
    this.#life.connect();
  }

  disconnectedCallback() {
    // A move takes the element out and puts it back at once; only a removal lasts.
    queueMicrotask(() => this.isConnected || this.#life.disconnect());
  }

  /** A move by `moveBefore` needs nothing done. */
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, now) {
    // The style sheets follow the theme by themselves.
    if (before !== now && name !== "theme") this.#life.change(this.#config);
  }

  /** What is asked for by a script; wins over attributes and settings file. */
  get config() {
    return this.#config;
  }

  set config(config) {
    this.#config = config ?? undefined;
    this.#life.change(this.#config);
  }

  /** What holds now, after all that was asked. */
  get settings() {
    return shown(this.#life.options);
  }

  get version() {
    return HOSHIMI_VERSION;
  }

  /** `waiting` `loading` `ready` `failed` `stopped` */
  get status() {
    return this.#life.status;
  }

  /** How many items are answered, of how many, and at which step. */
  get progress() {
    return this.#life.progress;
  }

  /** The result file, once the visitor has handed it over; `null` before. */
  get result() {
    return this.#life.handOver.given;
  }

  /** Has it loaded and shown, wherever it is. */
  async start() {
    await this.#life.begin();
  }

  /** Shows a step. */
  async goTo(step) {
    (await this.#life.begin()).go(step);
  }

  /** Forgets all that was put in. */
  async reset() {
    (await this.#life.begin()).reset();
  }

  /** Asks the visitor to hand the result over, and gives it when they did. */
  async exportResult() {
    return this.#life.ask();
  }

  /** Shows the visitor a result, a code or a link; what becomes of it is theirs to say. */
  async importResult(source) {
    const text = typeof source === "string" ? source : await source.text();
    (await this.#life.begin("load")).arrive(text);
  }

  /** Prints the report. */
  async print() {
    (await this.#life.begin("result")).print();
  }
}
