/** Pages of somebody else's with the element in them, on the site's origin; only the page
 *  itself is made here, scripts and programs are those of the site. */

import { surfaces } from "./env.mjs";

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

/** Runs in the page before it: a list of what the elements say. */
function noteEvents() {
  const heard = [];
  const kinds = ["ready", "progress", "complete", "share", "export", "reset", "idle", "error"];
  for (const kind of kinds) {
    addEventListener(`hoshimi-${kind}`, ({ detail, target }) => {
      heard.push({ kind, detail: structuredClone(detail), on: target.tagName });
    });
  }
  window[Symbol.for("heard")] = heard;
}

/** What was heard, of one kind or of all. */
export async function heard(page, kind) {
  const all = await page.evaluate(() => window[Symbol.for("heard")]);
  return kind ? all.filter((event) => event.kind === kind) : all;
}

/** Waits until something of the kind is heard whose detail has these members. */
export async function hears(page, kind, members = {}) {
  await page.waitForFunction(([kind, members]) =>
    window[Symbol.for("heard")].some((event) => event.kind === kind &&
      Object.entries(members).every(([name, value]) => event.detail[name] === value)),
  [kind, members]);
}
