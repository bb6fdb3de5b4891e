/** The engines that every story is told in. */

import { chromium } from "./chromium.mjs";
import { firefox } from "./firefox.mjs";
import { webkit } from "./webkit.mjs";

export const engines = [chromium, firefox, webkit];

/**
 * What an engine is to the rest: how to start it, and what it can do that not every one can.
 * @typedef {object} Engine
 * @property {string} name
 * @property {{offline: boolean, alters: boolean, narrow: boolean, modules: boolean}} can
 *   `offline`: cut the page off from the network; `alters`: change the page's world before
 *   anything of the page runs; `narrow`: have a window as narrow as the narrowest telephone;
 *   `modules`: compare a module that is fetched ahead with its digest
 * @property {() => Promise<Browser>} start
 *
 * @typedef {object} Browser
 * @property {(options: TabOptions) => Promise<Tab>} tab opens one that knows nothing of any other
 * @property {() => Promise<void>} close
 *
 * @typedef {object} TabOptions
 * @property {{width: number, height: number}} window
 * @property {Function[]} before each is given the page's `window`, as early as can be
 *
 * @typedef {object} Tab
 * @property {(url: string) => Promise<void>} goto until the page is loaded
 * @property {() => Promise<void>} reload the same
 * @property {(script: string) => Promise<unknown>} evaluate an expression; promises are awaited
 * @property {(selector: string) => Promise<Pick<Tab, "evaluate" | "press">>} frame
 * @property {(script: string) => Promise<void>} [press] the element that the script gives, where
 *   the engine does that better than by a point
 * @property {(x: number, y: number) => Promise<void>} click with a pointer, in the window
 * @property {(text: string) => Promise<void>} keys typed to what has the focus
 * @property {(window: {width: number, height: number}) => Promise<void>} resize
 * @property {(path: string) => Promise<void>} picture
 * @property {(act: () => Promise<void>) => Promise<{name: string, text: string}>} download
 *   the file that `act` makes the browser save
 * @property {(offline: boolean) => Promise<void>} [offline]
 * @property {string[]} errors those that the engine itself tells of
 * @property {() => Promise<void>} close
 */
