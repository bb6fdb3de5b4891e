/** Features that JavaScript uses, as paths of MDN's data. */

import { isKnown, lacking, members } from "./compat.mjs";

/** Text without remarks and without what stands in quotes. */
function bare(text) {
  return text
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

/** The way to an interface or a built-in thing of that name. */
function interfaceOf(name) {
  return [`api.${name}`, `javascript.builtins.${name}`, `webassembly.${name}`].find(isKnown);
}

/**
 * Interfaces by name, and whatever is called through a dot, where not one of the things that
 * have a member of that name has it in the oldest browsers.
 * @param {string} script
 */
export function featuresOf(script) {
  const text = bare(script);
  const found = new Set();
  for (const [name] of text.matchAll(/(?<![\w.#])[A-Z]\w+/g)) {
    const path = interfaceOf(name);
    if (path) found.add(path);
  }
  for (const [, name] of text.matchAll(/\.(\w+)\(/g)) {
    const paths = members(name);
    if (paths.length && paths.every((path) => lacking(path).length)) found.add(paths[0]);
  }
  return [...found];
}
