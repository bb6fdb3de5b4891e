// The style sheets of one element.

import { sheetFor } from "./page.js";

export class Outfit {
  #root;
  /** Sheets in use, as texts. */
  #worn = [];

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

  /** Puts all of them on again: sheets stay behind in the document an element comes from. */
  again() {
    this.#root.adoptedStyleSheets = this.#made(this.#worn);
  }

  #made(styles) {
    return styles.map((css) => sheetFor(this.#root.ownerDocument, css));
  }
}
