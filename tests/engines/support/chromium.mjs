/** Chromium. */

import { readFile } from "node:fs/promises";
import { CONTEXT, launch } from "../../e2e/support/browser.mjs";

/** @type {import("./engines.mjs").Engine} */
export const chromium = {
  name: "Chromium",
  can: { offline: true, alters: true, narrow: true },
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

class Tab {
  errors = [];

  constructor(context, page) {
    this.context = context;
    this.page = page;
    context.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
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
    return (await this.page.waitForSelector(selector)).contentFrame();
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
