/** What elements tell the page around them, noted from the beginning. */

/** Runs in the page before it: a list of what the elements say. */
export function noteEvents() {
  const heard = [];
  const kinds = ["ready", "progress", "complete", "share", "export", "reset", "idle", "error"];
  for (const kind of kinds) {
    addEventListener(`hoshimi-${kind}`, ({ detail, target }) => {
      heard.push({ kind, detail: structuredClone(detail), on: target.tagName });
    });
  }
  window[Symbol.for("heard")] = heard;
}

/**
 * All that was heard so far.
 * @param {import("playwright-core").Page} page
 */
export function heardAll(page) {
  return page.evaluate(() => window[Symbol.for("heard")]);
}

/** The details of all that was heard of one kind. */
export async function heard(page, kind) {
  const all = await heardAll(page);
  return all.filter((event) => event.kind === kind).map(({ detail }) => detail);
}

/** Waits until something of the kind is heard whose detail has these members. */
export async function hears(page, kind, members = {}) {
  await page.waitForFunction(([kind, members]) =>
    window[Symbol.for("heard")].some((event) => event.kind === kind &&
      Object.entries(members).every(([name, value]) => event.detail[name] === value)),
  [kind, members]);
}
