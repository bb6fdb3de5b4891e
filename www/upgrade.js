// The form for editors that let no unknown element through: a plain `div` whose `data-…`
// are the attributes. What is inside stays as the fallback.
//
// Such editors are for authors who may write no script, so nothing passes but the options:
// any other attribute could run script, or bring programs of somebody else's.

import { NAMES, OWN } from "./options.js";

/**
 * Puts an element of ours into each marked one, with what is inside.
 * @param {string} tag
 */
export function upgrade(tag) {
  for (const place of document.querySelectorAll("[data-hoshimi]")) {
    if (place.querySelector(tag)) continue;
    const made = document.createElement(tag);
    for (const name of NAMES) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) made.setAttribute(name, value);
    }
    for (const name of OWN) {
      if (!place.hasAttribute(`data-${name}`)) continue;
      console.warn(`hoshimi: data-${name} は使えません。<${tag}> に ${name} と書いてください。`);
    }
    made.append(...place.childNodes);
    place.append(made);
  }
}
