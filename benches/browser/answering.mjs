/** Somebody who answers with a pointer, and whose every answer is timed. */

/** So many answers of a question are chosen in turn. */
const MOST = 4;

export class Answering {
  /** @type {number[]} Milliseconds of every answer. */
  times = [];

  /**
   * @param {import("playwright-core").Page} page
   * @param {import("./sites.mjs").Site} site
   */
  constructor(page, site) {
    this.page = page;
    this.site = site;
  }

  /** Waits until everything is here, and the browser has nothing to do. */
  async settles() {
    await this.page.waitForLoadState("load");
    await this.page.locator(this.site.settled).first().waitFor();
    await this.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }

  all(selector) {
    return this.page.locator(selector).all();
  }

  one(selector) {
    return this.page.locator(selector).first();
  }

  sees(selector) {
    return this.page.locator(selector).first().isVisible();
  }

  async text(selector) {
    return (await this.page.locator(selector).first().innerText()).trim();
  }

  async presses(selector) {
    await this.page.locator(selector).first().click();
  }

  /** Chooses one of the answers of a group. */
  async answers(group) {
    const labels = group.locator("label");
    // The fifth, where there is one, asks for a reason.
    const label = labels.nth(this.times.length % Math.min(MOST, await labels.count()));
    await label.scrollIntoViewIfNeeded();
    await group.evaluate((element) => {
      for (const other of element.getRootNode().querySelectorAll("[data-bench]")) {
        delete other.dataset.bench;
      }
      element.dataset.bench = "";
    });
    const chosen = `[data-bench] :is(${this.site.chosen})`;
    this.times.push(await this.#timed(chosen, () => label.click()));
  }

  /** What was answered so far does not count. */
  forgets() {
    this.times = [];
  }

  /** Presses something; gives the milliseconds until `selector` is on the screen. */
  pressesFor(press, selector) {
    return this.#timed(selector, () => this.presses(press));
  }

  async #timed(selector, act) {
    await this.page.evaluate((shown) => hoshimiBench.await(shown), selector);
    await act();
    return this.page.evaluate(() => hoshimiBench.awaited);
  }
}
