/** Pages of somebody else's with the element in them, on the site's origin; only the page
 *  itself is made here, scripts and programs are those of the site. */

import { surfaces } from "./env.mjs";
import { noteEvents } from "./heard.mjs";

const [{ url: SITE }] = surfaces;
/** An address that only these tests answer. */
const HOST = new URL("host/", SITE).href;

/** The script as pages bring it. */
export const SCRIPT = `<script type="module" src="${SITE}hoshimi.js"></script>`;

/**
 * Opens a page with that in its body. Every `hoshimi-…` event is noted from the beginning.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} body
 * @param {{prepare?: (page: import("playwright-core").Page) => Promise<void>, csp?: string}} [more]
 */
export async function hostPage(context, body, { prepare = async () => {}, csp } = {}) {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.addInitScript(noteEvents);
  await prepare(page);
  const headers = csp ? { "Content-Security-Policy": csp } : {};
  const html = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>host</title>
    <link rel="icon" href="data:,"><body>${body}</body></html>`;
  await page.route(HOST, (route) => route.fulfill({ contentType: "text/html", headers, body: html }));
  await page.goto(HOST);
  return page;
}
