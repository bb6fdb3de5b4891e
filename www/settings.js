// What is asked of one element, from all the places where it can be asked: a settings file,
// then its attributes, then its property `config`. Each wins over the one before.

import { ATTRIBUTES, OPTIONS, take, takeFile, unreadable } from "./options.js";

/** @typedef {import("./options.js").Mistake} Mistake */

/**
 * @param {HTMLElement} element
 * @param {object | undefined} config the property
 * @param {string | undefined} picked a settings file that somebody put in here
 * @returns {Promise<{options: Record<string, any>, mistakes: Mistake[]}>}
 */
export async function gather(element, config, picked) {
  const options = {};
  const mistakes = [];
  const source = element.getAttribute("config-src");
  if (source) mistakes.push(...(await fromAddress(source, options)));
  // In a file opened from a disk, which can fetch none, the settings stand in the page.
  const inside = picked ?? element.querySelector('script[type="application/json"]')?.textContent;
  if (inside?.trim()) mistakes.push(...takeFile(inside, options));
  const set = ATTRIBUTES.filter((name) => element.hasAttribute(name));
  const given = Object.fromEntries(set.map((name) => [name, element.getAttribute(name)]));
  mistakes.push(...take(given, "attribute", options), ...take(config ?? {}, "name", options));
  return { options, mistakes };
}

async function fromAddress(source, options) {
  try {
    const response = await fetch(new URL(source, document.baseURI));
    if (!response.ok) return [unreadable()];
    return takeFile(await response.text(), options);
  } catch {
    return [unreadable()];
  }
}

/** What the settings say, for those who want to look at it. */
export function shown(options) {
  return Object.freeze(
    Object.fromEntries(OPTIONS.map(({ name }) => [name, options[name]]).filter(([, v]) => v !== undefined)),
  );
}
