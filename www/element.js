// The custom element: a shell around the program. It holds no rule and no word of the
// check, only the shadow root, the life of the widget, and what is shown without it.

import init, { Widget, onPanic } from "hoshimi-build/pkg/hoshimi.js";
import paperCss from "hoshimi-build/report.css";
import widgetCss from "hoshimi-build/widget.css";
import { showCrash } from "./crash.js";

/** @type {Promise<void> | undefined} One program per page, however many widgets. */
let running;
/** Widgets that must be told when the program stops. */
const living = new Set();
/** Widgets made so far on this page. */
let made = 0;

/**
 * Defines the element, once.
 * @param {string} tag
 * @param {() => Promise<Response | BufferSource>} source gives the program's bytes
 */
export function define(tag, source) {
  if (customElements.get(tag)) return;
  customElements.define(tag, class extends HoshimiCheck {
    run() {
      running ??= start(source);
      return running;
    }
  });
}

async function start(source) {
  await init({ module_or_path: source() });
  onPanic(() => {
    for (const element of living) element.stop();
  });
}

class HoshimiCheck extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #box = document.createElement("div");
  #instance = made++;
  /** @type {Widget | undefined} */
  #widget;
  /** The last result file, in case the program stops. */
  #kept = "";
  #stopped = false;

  constructor() {
    super();
    // Until the program shows itself, what the page's author put inside is shown.
    this.#root.append(document.createElement("slot"));
  }

  connectedCallback() {
    if (this.#stopped) return;
    this.#root.adoptedStyleSheets = [sheetFor(this.ownerDocument, widgetCss)];
    this.run().then(
      () => this.#show(),
      () => this.#fail(),
    );
  }

  disconnectedCallback() {
    // A move takes the element out and puts it back at once; only a removal lasts.
    queueMicrotask(() => {
      if (this.isConnected) return;
      if (!this.#stopped) this.#widget?.detach();
      living.delete(this);
    });
  }

  /** A move by `moveBefore` needs nothing done. */
  connectedMoveCallback() {}

  #show() {
    if (!this.isConnected || this.#stopped) return;
    living.add(this);
    this.#root.replaceChildren(this.#box);
    this.#widget ??= new Widget({
      instance: this.#instance,
      lang: this.closest("[lang]")?.getAttribute("lang") ?? "ja",
      history: this.hasAttribute("history"),
      headingLevel: Number(this.getAttribute("heading-level")) || 2,
      dress: (document) => {
        document.adoptedStyleSheets = [sheetFor(document, paperCss)];
      },
      keep: (file) => {
        this.#kept = file;
      },
    });
    this.#widget.attach(this.#box);
  }

  /** The program could not be loaded: what is inside stays, and can be styled by this. */
  #fail() {
    this.dataset.state = "failed";
  }

  /** The program has stopped for good. */
  stop() {
    this.#stopped = true;
    showCrash(this.#box, this.#kept);
  }
}

/**
 * A sheet is made by the document that it is used in, and a made sheet is the only kind
 * that a strict policy lets through.
 * @param {Document} document
 * @param {string} css
 */
function sheetFor(document, css) {
  const sheet = new document.defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
