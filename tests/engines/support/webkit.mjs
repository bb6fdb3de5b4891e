/** WebKitGTK, in its little browser. */

import { writeFile } from "node:fs/promises";
import { Downloads } from "./downloads.mjs";
import { webkitBrowserPath } from "./env.mjs";
import { startDriver } from "./webkit-driver.mjs";
import { Session } from "./webdriver.mjs";

const CAPABILITIES = {
  browserName: "MiniBrowser",
  "webkitgtk:browserOptions": {
    binary: webkitBrowserPath,
    args: ["--automation", "--javascript-can-open-windows-automatically=true"],
  },
};

/** @type {import("./engines.mjs").Engine} */
export const webkit = {
  name: "WebKit",
  can: { offline: false, alters: false, narrow: false, modules: false },
  async start() {
    const driver = await startDriver();
    const downloads = await Downloads.open(driver.downloads);
    return {
      tab: (options) => open(driver, downloads, options),
      close: () => driver.close(),
    };
  },
};

/** A browser of its own, which keeps nothing; the driver has one at a time. */
async function open(driver, downloads, options) {
  const session = await Session.start(driver.address, CAPABILITIES);
  const [opener] = await session.windows();
  return new Tab(session, downloads, options, opener);
}

/**
 * Runs in the opener: has the window go where `go` takes it, and runs `before` in what comes
 * there before its scripts do. It looks again whenever the browser has a moment.
 */
function follow(there, go, before) {
  const { document } = there;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      if (there.document === document) return void port2.postMessage("");
      there.opener = null;
      for (const alter of before) alter(there);
      resolve();
    };
    go(there);
    port2.postMessage("");
  });
}

/** Runs in the page: until it is loaded. */
function loaded() {
  if (document.readyState === "complete") return undefined;
  return new Promise((resolve) => addEventListener("load", () => resolve(), { once: true }));
}

/**
 * A window without bars, so that it is as large as is asked for, and the one that opened it:
 * from there a served page can be met as it comes. A file's world is closed to it.
 */
class Tab {
  errors = [];

  constructor(session, downloads, { window, before }, opener) {
    this.session = session;
    this.downloads = downloads;
    this.size = window;
    this.before = before;
    this.opener = opener;
  }

  async goto(url) {
    const file = url.startsWith("file:");
    await this.session.turnTo(this.opener);
    // The two must be of one origin, and nothing is there at this address.
    await this.session.goto(file ? "about:blank" : new URL("/nothing", url).href);
    await this.#unfold();
    if (!file) return this.#follow(`(there) => there.location.replace(${JSON.stringify(url)})`);
    await this.session.goto(url);
    return this.#alter();
  }

  /** Opens the window anew and turns to it. */
  async #unfold() {
    const before = await this.session.windows();
    await this.session.evaluate("void (window.there = open('', '', 'popup'))");
    const windows = await this.session.windows();
    this.window = windows.find((handle) => !before.includes(handle));
    await this.session.turnTo(this.window);
    await this.session.resize(this.size);
  }

  async reload() {
    if ((await this.evaluate("location.protocol")) !== "file:") {
      return this.#follow("(there) => there.location.reload()");
    }
    await this.session.reload();
    return this.#alter();
  }

  async #follow(go) {
    await this.session.turnTo(this.opener);
    await this.session.evaluate(`(${follow})(there, ${go}, [${this.before}])`);
    await this.session.turnTo(this.window);
    await this.evaluate(`(${loaded})()`);
  }

  /** Late, but a file's page has no other time. */
  async #alter() {
    for (const alter of this.before) await this.evaluate(`void (${alter})(window)`);
  }

  evaluate(script) {
    return this.session.evaluate(script);
  }

  frame(selector) {
    const frame = `document.querySelector(${JSON.stringify(selector)})`;
    const evaluate = async (script) => {
      await this.session.enter(frame);
      try {
        return await this.session.evaluate(script);
      } finally {
        await this.session.enter();
      }
    };
    return { evaluate };
  }

  click(x, y) {
    return this.session.click(x, y);
  }

  keys(text) {
    return this.session.keys(text);
  }

  resize(window) {
    this.size = window;
    return this.session.resize(window);
  }

  async picture(path) {
    await writeFile(path, await this.session.picture());
  }

  download(act) {
    return this.downloads.receive(act);
  }

  close() {
    return this.session.end();
  }
}
