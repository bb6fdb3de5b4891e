// A program that shows the widget: brought here once for all elements of a page, started
// once, and told apart from the other one when it stops.

/**
 * What the script of a program gives.
 * @typedef {object} Script
 * @property {(how: {module_or_path: WebAssembly.Module}) => Promise<unknown>} init
 * @property {new (options: object) => Widget} Widget one self-check
 * @property {(told: () => void) => void} onPanic
 * @property {string[]} styles what its screens need
 * @property {string} paper the sheet of the printed report
 * @property {object} [carry] abilities of the browser that only it asks for
 * @property {typeof import("./crash.js").showCrash} showCrash
 */

export class Program {
  /** @type {Set<() => void>} Called when it stops, one for each element it shows. */
  living = new Set();
  /** Whether it has stopped for good. Nothing of it may be called then. */
  stopped = false;
  /** Shows that it has; known once it was running. */
  showCrash;
  /** Has it brought here and compiled. */
  load;
  /** Has it running, and gives its script. */
  start;
  /** Fulfilled when it is here. */
  ready;

  /** @param {() => Promise<[Script, WebAssembly.Module]>} bring */
  constructor(bring) {
    let arrived;
    this.ready = new Promise((resolve) => {
      arrived = resolve;
    });
    this.load = once(async () => {
      const parts = await bring();
      arrived();
      return parts;
    });
    this.start = once(async () => {
      const [script, module] = await this.load();
      await script.init({ module_or_path: module });
      this.showCrash = script.showCrash;
      script.onPanic(() => {
        // An event that comes in after it stops the program once more.
        if (this.stopped) return;
        this.stopped = true;
        for (const stop of this.living) stop();
      });
      return script;
    });
  }
}

/**
 * Work that is done once, however often it is asked for. If it fails it can be tried again.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {() => Promise<T>}
 */
export function once(work) {
  let done;
  return () => {
    done ??= work().catch((error) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
