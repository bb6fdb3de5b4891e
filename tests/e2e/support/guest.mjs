/** Someone who uses Hoshimi inside of somebody else's page. */

import { Visitor } from "./visitor.mjs";

/** A frame with what a visitor asks of its page. */
export function framed(page, frame) {
  frame.context = () => page.context();
  frame.setDefaultTimeout = (time) => page.setDefaultTimeout(time);
  frame.waitForEvent = (name) => page.waitForEvent(name);
  return frame;
}

export class Guest extends Visitor {
  /** Headings of the page around may be of any level, and so may those of the check. */
  heading(name) {
    return this.page.getByRole("heading", { name, exact: true });
  }

  /**
   * Someone in the frame of a page, once all is loaded.
   * @param {import("playwright-core").Page} page
   * @param {string} address of the page around
   */
  static async inFrame(page, address) {
    await page.goto(address);
    const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
    const guest = new this(framed(page, frame));
    await guest.isLoaded();
    return guest;
  }

  /**
   * Someone at the element of a page, once all is loaded.
   * @param {import("playwright-core").Page} page
   * @param {string} address
   */
  static async at(page, address) {
    const guest = new this(page);
    await page.goto(address);
    await guest.isLoaded();
    return guest;
  }
}
