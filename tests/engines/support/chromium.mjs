/** Chromium. */

import { readFile } from "node:fs/promises";
import { CONTEXT, launch } from "../../e2e/support/browser.mjs";

/** @type {import("./engines.mjs").Engine} */
export const chromium = {
  name: "Chromium",
  can: { offline: true, alters: true, narrow: true, modules: true },
  async start() {
    const browser = await launch();
    return {
      tab: (options) => open(browser, options),
      close: () => browser.close(),
    };
  },
};

async function open(browser, { window, before }) {
  const context = await browser.newContext({ ...CONTEXT, viewport: window });
  for (const alter of before) await context.addInitScript(`(${alter})(window)`);
  return new Tab(context, await context.newPage());
}

/** As often as a screen may be drawn anew under a hand that is about to press. */
const TRIES = 5;

/** Presses the element that a script gives: a frame of another site lies elsewhere for a while
 *  after a scroll, and only the engine knows when it has come to rest. What is drawn anew
 *  between finding and pressing, as when the whole program takes over, is looked for again. */
async function press(place, script, tries = TRIES) {
  const result = await place.evaluateHandle(script);
  const failure = await (await result.getProperty("failure")).jsonValue();
  if (failure) throw new Error(failure);
  const element = (await result.getProperty("value")).asElement();
  try {
    await element.click();
  } catch (error) {
    if (tries === 1 || (await element.evaluate((there) => there.isConnected))) throw error;
    await press(place, script, tries - 1);
  }
}

class Tab {
  errors = [];

  constructor(context, page) {
    this.context = context;
    this.page = page;
    context.on("console", (message) => {
      if (message.type() === "error") this.errors.push(`${message.text()} ${message.location().url}`);
    });
    context.on("weberror", (error) => this.errors.push(String(error.error())));
  }

  goto(url) {
    return this.page.goto(url);
  }

  reload() {
    return this.page.reload();
  }

  evaluate(script) {
    return this.page.evaluate(script);
  }

  async frame(selector) {
    const frame = await (await this.page.waitForSelector(selector)).contentFrame();
    return { evaluate: (script) => frame.evaluate(script), press: (script) => press(frame, script) };
  }

  press(script) {
    return press(this.page, script);
  }

  click(x, y) {
    return this.page.mouse.click(x, y);
  }

  keys(text) {
    return this.page.keyboard.type(text);
  }

  resize(window) {
    return this.page.setViewportSize(window);
  }

  picture(path) {
    return this.page.screenshot({ path });
  }

  async download(act) {
    const coming = this.page.waitForEvent("download");
    await act();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  }

  offline(offline) {
    return this.context.setOffline(offline);
  }

  close() {
    return this.context.close();
  }
}
