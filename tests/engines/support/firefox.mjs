/** Firefox, spoken to by WebDriver BiDi. */

import { Downloads } from "./downloads.mjs";
import { firefoxPath, load } from "./env.mjs";

const puppeteer = load("puppeteer-core");

/** @type {import("./engines.mjs").Engine} */
export const firefox = {
  name: "Firefox",
  can: { offline: true, alters: true, narrow: true, modules: true },
  async start() {
    const downloads = await Downloads.open();
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefoxPath,
      extraPrefsFirefox: {
        "browser.download.dir": downloads.folder,
        "browser.download.folderList": 2,
        "intl.accept_languages": "ja",
      },
    });
    return {
      tab: (options) => open(browser, downloads, options),
      async close() {
        await browser.close();
        await downloads.close();
      },
    };
  },
};

async function open(browser, downloads, { window, before }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  for (const alter of before) await page.evaluateOnNewDocument(`(${alter})(window)`);
  await page.setViewport(window);
  return new Tab(context, page, downloads);
}

class Tab {
  errors = [];

  constructor(context, page, downloads) {
    this.context = context;
    this.page = page;
    this.downloads = downloads;
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(String(error)));
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
    return this.page.setViewport(window);
  }

  picture(path) {
    return this.page.screenshot({ path });
  }

  download(act) {
    return this.downloads.receive(act);
  }

  offline(offline) {
    return this.page.setOfflineMode(offline);
  }

  close() {
    return this.context.close();
  }
}
