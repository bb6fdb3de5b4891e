/** One browser for a test file, and a fresh context for every visitor. */

import { after, afterEach, before } from "node:test";
import { CONTEXT, launch } from "./browser.mjs";
import { Visitor } from "./visitor.mjs";

/** Sets up the file that calls it. */
export function stage() {
  let browser;
  let contexts = [];
  before(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    const used = contexts;
    contexts = [];
    await Promise.all(used.map((context) => context.close()));
  });
  after(() => browser.close());

  /** A fresh context. */
  async function context(options = {}) {
    const made = await browser.newContext({ ...CONTEXT, ...options });
    contexts.push(made);
    return made;
  }

  /**
   * Someone who has just opened the page. `prepare` runs before the page does.
   * @param {{url: string}} surface
   * @param {{context?: object, prepare?: () => void}} [options]
   */
  async function visitor(surface, options = {}) {
    const made = await context(options.context);
    if (options.prepare) await made.addInitScript(options.prepare);
    return Visitor.opens(await made.newPage(), surface);
  }

  return { context, visitor };
}
