/** Frames of the check in somebody else's pages, and what the two say to each other. */

import assert from "node:assert/strict";
import { hostPage } from "./around.mjs";
import { examples, surfaces } from "./env.mjs";
import { Guest } from "./guest.mjs";

/** Where the site lies. */
export const [{ url: SITE }] = surfaces;
/** The page for a frame. */
export const EMBED = new URL("embed.html", SITE).href;
/** The script for the page around. */
export const FRAME_JS = `<script type="module" src="${SITE}hoshimi-frame.js"></script>`;

/** More turns than any browser needs to draw what it was told. */
const PATIENCE = 300;

/** Runs in the page: keeps every message that arrives. */
function keepMessages() {
  window.messages = [];
  addEventListener("message", ({ data }) => window.messages.push(data));
}

/**
 * Someone in the frame of an example.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} example its name
 */
export async function isIn(context, example) {
  await context.addInitScript(keepMessages);
  return Guest.inFrame(await context.newPage(), new URL(`${example}/`, examples).href);
}

/**
 * What a page that a test answers needs for its frames: it is from nowhere, so for the
 * browser this machine is another network.
 */
export const HOSTING = { permissions: ["local-network-access"] };

/**
 * A page of somebody's own around a frame; gives it when the frame is there.
 * @param {import("playwright-core").BrowserContext} context made with `HOSTING`
 * @param {string} body
 * @param {string} wait the frame that is waited for, if any
 */
export async function around(context, body, wait = "iframe") {
  await context.addInitScript(keepMessages);
  const page = await hostPage(context, body);
  if (wait) await page.locator(wait).contentFrame().locator("hoshimi-check[data-state=whole]").waitFor();
  return page;
}

/** The page around a frame. */
export const hostOf = (guest) => guest.page.page();

/** Waits until the frame is exactly as high as what is in it; gives how high. */
export async function fits(guest) {
  const host = hostOf(guest);
  const frame = await host.locator("iframe").first().elementHandle();
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    const px = await guest.page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const inside = await frame.evaluate(({ clientHeight }) => clientHeight);
    const settled = await guest.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
        resolve(Math.ceil(document.body.getBoundingClientRect().height));
      }))),
    );
    if (px === inside && px === settled) return px;
  }
  return assert.fail("the frame is not as high as what is in it");
}
