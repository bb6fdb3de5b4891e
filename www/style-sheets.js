// The style sheets of one element.

import { sheetFor } from "./page.js";

export class StyleSheets {
  #root;
  /** Sheets in use, as texts. */
  #worn = [];
  /** The one of them that is the page's colour. */
  #coloured = "";

  /** @param {ShadowRoot} root */
  constructor(root) {
    this.#root = root;
  }

  /** Puts sheets on after those that are on, once each. */
  add(...styles) {
    const fresh = styles.filter((css) => !this.#worn.includes(css));
    this.#worn.push(...fresh);
    const sheets = this.#root.adoptedStyleSheets;
    this.#root.adoptedStyleSheets = [...sheets, ...this.#made(fresh)];
  }

  /**
   * Takes the page's colour, in the place of the one before.
   * @param {string} [accent]
   */
  colour(accent) {
    const css = accent ? `:host{--hoshimi-accent:${accent}}` : "";
    if (css === this.#coloured) return;
    this.#worn = this.#worn.filter((worn) => worn !== this.#coloured).concat(css || []);
    this.#coloured = css;
    this.again();
  }

  /** Puts all of them on again: sheets stay behind in the document an element comes from. */
  again() {
    this.#root.adoptedStyleSheets = this.#made(this.#worn);
  }

  #made(styles) {
    return styles.map((css) => sheetFor(this.#root.ownerDocument, css));
  }
}
