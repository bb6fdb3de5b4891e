/** A page in any of the engines, used as a person uses it. */

import { script } from "./inside.mjs";
import { noting } from "./noting.mjs";

/** In the page, these are found among the functions of `inside.mjs`. */
/* global aim, found, nameOf, once, plain, reach, textOf, below */

export class Page {
  #earlier = [];

  /** @param {import("./engines.mjs").Tab} tab */
  constructor(tab) {
    this.tab = tab;
  }

  async open(url) {
    this.#earlier = await this.errors();
    await this.tab.goto(url);
  }

  async reload() {
    this.#earlier = await this.errors();
    await this.tab.reload();
  }

  /** Runs a function in the page; gives what comes of it, promises awaited. */
  async run(call, ...given) {
    const { value, failure } = await this.tab.evaluate(script(call, given));
    if (failure) throw new Error(failure);
    return value;
  }

  /** The same, by the name that the looks of the other browser tests know. */
  evaluate(call, ...given) {
    return this.run(call, ...given);
  }

  /** Waits until a function that is run in the page gives something that is true. */
  until(call, ...given) {
    const wanted = JSON.stringify(String(call));
    return this.run(`(...given) => once(() => (${call})(...given) || undefined, () => ${wanted})`, ...given);
  }

  /** Makes the window that large, and waits until it is drawn so. */
  async resize(window) {
    await this.tab.resize(window);
    await this.until(({ width, height }) => innerWidth === width && innerHeight === height, window);
    await this.run(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
  }

  /** Waits for what has that role and name; tells how it stands. */
  finds(query) {
    return this.run(
      (query) =>
        once(() => {
          const [element] = found(query);
          return element && { name: nameOf(element), value: element.value, checked: element.checked };
        }, () => JSON.stringify(query)),
      query,
    );
  }

  /** The names of all that is there now of that role. */
  names(query) {
    return this.run((query) => found(query).map(nameOf), query);
  }

  /** Waits until something on the page reads exactly so. */
  async reads(text) {
    await this.run(
      (text) =>
        once(() => {
          const shown = [...below(document.documentElement)].filter((element) => element.checkVisibility());
          return shown.some((element) => plain(textOf(element)) === text) || undefined;
        }, () => `“${text}”`),
      text,
    );
  }

  /** Presses it, with the pointer. */
  async press(query) {
    if (this.tab.press) return this.tab.press(script((query) => aim(query), [query]));
    const { x, y } = await this.run((query) => reach(query), query);
    await this.click(x, y);
  }

  click(x, y) {
    return this.tab.click(x, y);
  }

  /** Chooses a radio, or ticks a box. */
  async choose(query) {
    await this.press(query);
    await this.until((query) => found(query)[0]?.checked, query);
  }

  /** Types into an empty field; every key has arrived by then. */
  async type(query, text) {
    await this.press(query);
    await this.tab.keys(text);
    await this.run(
      (query, text) =>
        once(() => found(query)[0]?.value === text || undefined, () => {
          return `“${text}” in ${JSON.stringify(query)}, which has “${found(query)[0]?.value}”`;
        }),
      query,
      text,
    );
  }

  /**
   * What is inside of a frame of the page.
   * @param {string} selector
   */
  async frame(selector) {
    const framed = new Framed(this, selector, await this.tab.frame(selector));
    // What goes wrong in frames is noted late where the engine cannot do it sooner.
    await framed.run(`() => void (window.noted ?? (${noting})(window))`);
    return framed;
  }

  /** What has gone wrong so far, a line each. */
  async errors() {
    const noted = await this.run(() => window.noted ?? []);
    return [...this.#earlier, ...noted, ...this.tab.errors];
  }
}

/** A page in a frame: what is pressed lies in the window of the page around it. */
class Framed extends Page {
  constructor(around, selector, frame) {
    super({ evaluate: (script) => frame.evaluate(script), keys: (text) => around.tab.keys(text), press: frame.press, errors: [] });
    this.around = around;
    this.selector = selector;
  }

  /**
   * With the pointer, once neither the page nor what is in the frame moves: a frame that follows
   * its content is made taller after what has changed in it is drawn. Where it moved all the same
   * while the pointer went there, and something else was hit, once more.
   */
  async press(query) {
    if (this.tab.press) return super.press(query);
    for (let before; ; ) {
      const inside = await this.run((query) => reach(query), query);
      const corner = await this.#corner(inside.y);
      const at = { x: Math.round(corner.x + inside.x), y: Math.round(corner.y + inside.y) };
      const now = JSON.stringify([inside, at]);
      if (now === before) {
        await this.around.click(at.x, at.y);
        if (!(await this.run(() => window.missed))) return;
      }
      before = now;
    }
  }

  /** Where the frame's content begins in the window around, which shows that line of it. */
  #corner(y) {
    return this.around.run(
      (selector, y) => {
        const frame = document.querySelector(selector);
        const { top } = frame.getBoundingClientRect();
        scrollBy({ top: top + frame.clientTop + y - innerHeight / 2, behavior: "instant" });
        const { x: left, y: now } = frame.getBoundingClientRect();
        return { x: left + frame.clientLeft, y: now + frame.clientTop };
      },
      this.selector,
      y,
    );
  }
}
