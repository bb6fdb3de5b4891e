/** A page that wishes something of its element, and hears what the element tells. */

/**
 * For `prepare`: gives the element its `config` as soon as the page has it, and notes every
 * event in `heard`.
 * @param {object} config
 */
export function wishing(config) {
  return { content: `(${install})(${JSON.stringify(config)});` };
}

/** Runs in the page before anything else. */
function install(config) {
  globalThis.heard = [];
  const kinds = ["progress", "complete", "export", "reset", "error", "share"];
  for (const kind of kinds) {
    addEventListener(`hoshimi-${kind}`, ({ detail }) => globalThis.heard.push([kind, detail]));
  }
  new MutationObserver((_, observer) => {
    const element = document.querySelector("hoshimi-check");
    if (!element) return;
    observer.disconnect();
    element.config = config;
  }).observe(document, { childList: true, subtree: true });
}

/**
 * What the page heard, of one kind or in all.
 * @param {import("playwright-core").Page} page
 * @param {string} [kind]
 */
export async function heard(page, kind) {
  const all = await page.evaluate(() => globalThis.heard);
  return kind ? all.filter(([of]) => of === kind).map(([, detail]) => detail) : all;
}
