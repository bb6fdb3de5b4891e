/** One browser of each engine for a test file, and a fresh profile for every test. */

import { after, afterEach, before, describe } from "node:test";
import { engines } from "./engines.mjs";
import { noting } from "./noting.mjs";
import { Page } from "./page.mjs";

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/**
 * Tells the same stories in every engine.
 * @param {(stage: {engine: import("./engines.mjs").Engine, page: typeof Stage.prototype.page}) => void} tell
 */
export function inEveryEngine(tell) {
  for (const engine of engines) {
    describe(`In ${engine.name}`, () => {
      let browser;
      let tabs = [];
      before(async () => {
        browser = await engine.start();
      });
      afterEach(async () => {
        const used = tabs;
        tabs = [];
        for (const tab of used) await tab.close();
      });
      after(() => browser?.close());

      /**
       * A page that knows nothing of any other. What goes wrong in it is noted.
       * @param {{window?: {width: number, height: number}, before?: Function[]}} [options]
       */
      async function page({ window = DESK, before: alters = [] } = {}) {
        const tab = await browser.tab({ window, before: [noting, ...alters] });
        tabs.push(tab);
        return new Page(tab);
      }

      tell({ engine, page });
    });
  }
}
