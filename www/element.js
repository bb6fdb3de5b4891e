// The custom element: a shell around the programs. It holds no rule and no word of the
// check, only the shadow root, the life of the widget, and what is shown without it.

import widgetCss from "hoshimi-build/widget.css";
import { showCrash } from "./crash.js";
import { arrival, hasCode, sheetFor, soon } from "./page.js";

/** @typedef {import("./program.js").Program} Program */
/** @typedef {import("./program.js").Script} Script */

/** Name of the screen that takes results from outside. */
const LOAD = "load";

/** Widgets made so far on this page. */
let made = 0;

/** A code that came in the address, for the first widget. */
let arrived = arrival();

/**
 * Defines the element, once.
 * @param {string} tag
 * @param {Program} first shows the first screens
 * @param {Program} whole has every screen; may be the same
 */
export function define(tag, first, whole) {
  if (customElements.get(tag)) return;
  nameAccent();
  // A link into a page that is open already changes nothing but what follows the `#`. On a
  // page of our own it is loaded anew; somebody else's page is not ours to reload.
  addEventListener("hashchange", () => {
    if (hasCode() && document.querySelector(`${tag}[history]`)) location.reload();
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

class HoshimiCheck extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  /** What the programs say to those who do not see the screen: the one live region. */
  #voice = document.createElement("p");
  #box = document.createElement("div");
  #instance = made++;
  /** @type {Program} The one that shows the widget. */
  #program;
  /** @type {Program} The one that every screen is in. */
  #whole;
  /** Sheets in use, as texts. */
  #styles = [widgetCss];
  /** @type {Widget | undefined} */
  #widget;
  /** The last result file, for the whole program and in case one stops. */
  #kept = "";
  /** @type {string | undefined} The screen for which the whole program is waited for. */
  #wanted;
  #stopped = false;
  /** @type {string | undefined} A code to be loaded. */
  #arrived;

  constructor(first, whole) {
    super();
    this.#program = first;
    this.#whole = whole;
    this.#voice.className = "h-hidden";
    this.#voice.setAttribute("role", "status");
    // Until the program shows itself, what the page's author put inside is shown.
    this.#root.append(this.#voice, document.createElement("slot"));
  }

  connectedCallback() {
    if (this.#stopped) return;
    // Sheets stay behind in the document that an element comes from.
    this.#root.adoptedStyleSheets = [];
    this.#dress(this.#styles);
    this.#program.start().then(
      (script) => this.#show(script),
      () => this.#fail(),
    );
  }

  disconnectedCallback() {
    // A move takes the element out and puts it back at once; only a removal lasts.
    queueMicrotask(() => {
      if (this.isConnected) return;
      if (!this.#program.stopped) this.#widget?.detach();
      this.#program.living.delete(this.#stop);
    });
  }

  /** A move by `moveBefore` needs nothing done. */
  connectedMoveCallback() {}

  /** @param {Script} script */
  #show(script) {
    if (!this.isConnected || this.#stopped) return;
    // The region stays and is never moved: a screen reader would lose it.
    this.#voice.nextSibling.replaceWith(this.#box);
    // Another element may have met the mistake while this one was not on the page.
    if (this.#program.stopped) return void this.#stop();
    this.#program.living.add(this.#stop);
    const fresh = !this.#widget;
    this.#widget ??= this.#make(script, this.#takesCode() ? { place: LOAD } : {});
    this.#widget.attach(this.#box);
    if (fresh) this.#awaitWhole();
    if (this.#wanted !== undefined) this.#more(this.#wanted);
  }

  /** Takes the code that came in the address, if there is one and no other widget has it. */
  #takesCode() {
    this.#arrived = arrived;
    arrived = undefined;
    return this.#arrived !== undefined;
  }

  /** Has the whole program fetched once the first screen stands, and never anything later. */
  #awaitWhole() {
    this.dataset.state = "first";
    this.#whole.ready.then(() => {
      this.dataset.state = "whole";
    });
    soon(() => {
      // A failure counts only when the program is needed; then it is tried again.
      this.#whole.load().catch(() => {});
    });
  }

  /**
   * The visitor goes on to a screen that only the whole program has.
   * @param {string | undefined} place its name; "" for the one that the tab kept; nothing
   *   when the visitor has left it again
   */
  #more(place) {
    this.#wanted = place;
    if (place === undefined) return;
    this.#whole.start().then((script) => this.#takeOver(script)).catch(() => {
      if (this.#wanted === undefined || this.#stopped) return;
      this.#wanted = undefined;
      this.#widget.moreFailed();
    });
  }

  /**
   * Puts the whole program's widget in the place of the first one's.
   * @param {Script} script
   */
  #takeOver(script) {
    const place = this.#wanted;
    // An element that is off the page comes back here when it is shown again.
    if (place === undefined || this.#stopped || !this.isConnected) return;
    if (this.#whole.stopped) return void this.#stop();
    this.#whole.living.add(this.#stop);
    const widget = this.#make(script, place ? { handed: this.#kept, place } : {});
    this.#wanted = undefined;
    this.#widget.detach();
    this.#widget.free();
    this.#program.living.delete(this.#stop);
    this.#program = this.#whole;
    this.#widget = widget;
    widget.attach(this.#box);
  }

  /**
   * @param {Script} script
   * @param {{handed?: string, place?: string}} begun what another program has begun
   */
  #make({ Widget, styles, paper, carry, proof }, begun) {
    this.#styles.push(...styles);
    this.#dress(styles);
    return new Widget({
      instance: this.#instance,
      lang: this.#language(),
      history: this.hasAttribute("history"),
      headingLevel: Number(this.getAttribute("heading-level")) || 2,
      dress: (document) => {
        document.adoptedStyleSheets = [sheetFor(document, paper)];
      },
      paper,
      keep: (file) => {
        this.#kept = file;
      },
      more: (wanted) => this.#more(wanted),
      arrived: this.#arrived,
      ...carry,
      ...proof,
      ...begun,
    });
  }

  /** The language that is shown, and before anything is, the page's. */
  #language() {
    const shown = this.#box.querySelector("[data-language]")?.dataset.language;
    return shown ?? this.closest("[lang]")?.getAttribute("lang") ?? "ja";
  }

  /**
   * Puts sheets on after those that are on.
   * @param {string[]} styles
   */
  #dress(styles) {
    const more = styles.map((css) => sheetFor(this.ownerDocument, css));
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, ...more];
  }

  /** The program could not be loaded: what is inside stays, and can be styled by this. */
  #fail() {
    this.dataset.state = "failed";
  }

  /** A program has stopped for good that this element needs. */
  #stop = () => {
    this.#stopped = true;
    const language = this.#language();
    // Where it was the other program, the one that shows the widget is well.
    if (!this.#program.stopped) this.#widget?.detach();
    showCrash(this.#box, language, this.#kept);
  };
}
