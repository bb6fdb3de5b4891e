// What a page hears of an element: events, and mistakes in the console as well. No word of a
// visitor is in them; only a result that was handed over is.

/** What a host's policy or browser says where it lets no WebAssembly run. */
const BLOCKED = /unsafe-eval|Content Security|CSP/;

export class Signals {
  #host;

  /** @param {HTMLElement} host */
  constructor(host) {
    this.#host = host;
  }

  /**
   * Dispatches `hoshimi-…`.
   * @param {string} kind
   * @param {object} detail
   */
  tell(kind, detail) {
    const how = { bubbles: true, composed: true, detail };
    this.#host.dispatchEvent(new CustomEvent(`hoshimi-${kind}`, how));
  }

  /** @param {import("./options.js").Mistake} mistake */
  err(mistake) {
    console.warn(`hoshimi: ${mistake.message}`);
    this.tell("error", mistake);
  }

  /** The programs could not be brought here. */
  failed(error) {
    const message = String(error?.message ?? error);
    const blocked = BLOCKED.test(message) ? "wasm-blocked" : "load";
    this.err({ code: globalThis.WebAssembly ? blocked : "unsupported", message });
  }
}
