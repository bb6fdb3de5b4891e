/** A page that wishes something of its element, and hears what the element tells. */

import { noteEvents } from "./heard.mjs";

/**
 * For `prepare`: notes every event, and gives the element its `config` as soon as the page
 * has it.
 * @param {object} config
 */
export function wishing(config) {
  return { content: `(${noteEvents})(); (${wish})(${JSON.stringify(config)});` };
}

/** Runs in the page before anything else. */
function wish(config) {
  new MutationObserver((_, observer) => {
    const element = document.querySelector("hoshimi-check");
    if (!element) return;
    observer.disconnect();
    element.config = config;
  }).observe(document, { childList: true, subtree: true });
}
