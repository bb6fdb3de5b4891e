/** Someone who comes back to a tab that has kept their answers, with the keyboard alone. */

import { Keyboard } from "./keyboard.mjs";
import { Visitor } from "./visitor.mjs";

/** Runs in the page before anything else: what the tab has kept from before. */
function remember([file, place]) {
  if (sessionStorage.length > 0) return;
  sessionStorage.setItem("hoshimi:1:0:answers", file);
  sessionStorage.setItem("hoshimi:1:0:place", place);
}

/** Runs in every frame before anything else: notes what would be printed. */
function notePrinting() {
  window.print = () => {
    dispatchEvent(new Event("beforeprint"));
    window.top.printed = document.title;
    window.top.printedText = document.body.innerText;
  };
}

/**
 * Comes back to the screen of that name, and has not waited for it. What is sent to the
 * printer is noted.
 * @param {import("playwright-core").BrowserContext} context
 * @param {{url: string}} surface
 * @param {object} file
 * @param {string} place
 */
export async function hurriesBack(context, surface, file, place) {
  await context.addInitScript(remember, [JSON.stringify(file), place]);
  await context.addInitScript(notePrinting);
  return new Keyboard(await Visitor.arrives(await context.newPage(), surface));
}

/** The same, once the screen is there: on the site it comes with the whole program. */
export async function returns(...to) {
  const keys = await hurriesBack(...to);
  const { visitor } = keys;
  await visitor.isLoaded();
  await visitor.heading(visitor.words.wait).waitFor({ state: "detached" });
  await visitor.heading().first().waitFor();
  return keys;
}

/** What was copied last, as it comes out elsewhere. */
export async function pasted(page) {
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent("<textarea></textarea>");
  const field = elsewhere.locator("textarea");
  await field.press("ControlOrMeta+V");
  const text = await field.inputValue();
  await elsewhere.close();
  return text;
}

/** Waits until a paper of that title was sent to the printer, and gives its text. */
export async function isPrinted(page, title) {
  await page.waitForFunction((title) => window.printed === title, title);
  return page.evaluate(() => window.printedText);
}
