// The one way by which a page comes to know a result: the visitor hands it over.

export class HandOver {
  /** @type {object | null} What was handed over. */
  given = null;
  #asking = new Set();

  /** What the visitor will hand over, if they do. */
  ask() {
    return new Promise((resolve, reject) => this.#asking.add({ resolve, reject }));
  }

  /** @param {string} file the result file */
  give(file) {
    this.given = Object.freeze(JSON.parse(file));
    this.#end(({ resolve }) => resolve(this.given));
    return this.given;
  }

  /** The visitor does not want to, or has gone. */
  refuse() {
    const why = new DOMException("the visitor did not hand the result over", "AbortError");
    this.#end(({ reject }) => reject(why));
  }

  /** There is nothing to be known any more. */
  forget() {
    this.given = null;
    this.refuse();
  }

  #end(act) {
    for (const asking of this.#asking) act(asking);
    this.#asking.clear();
  }
}
