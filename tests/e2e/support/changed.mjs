/** Files of the site that were changed on the way: each would run as well as the one it was. */

/** What the loader fetches: the first program and the whole one. */
export const FIRST = ["hoshimi-first.js", "hoshimi.wasm"];
export const WHOLE = ["hoshimi-whole.js", "hoshimi-whole.wasm"];

/** In the text of both programs; one of its letters becomes another. */
const WORD = "はじめる";

/**
 * A script says that it ran; a program has a letter that is another one.
 * @param {string} name
 * @param {Buffer} bytes
 */
export function changed(name, bytes) {
  if (name.endsWith(".js")) return Buffer.concat([bytes, Buffer.from("globalThis.changedRan=true;")]);
  const other = Buffer.from(bytes);
  const at = other.indexOf(WORD);
  if (at < 0) throw new Error(`${name} does not hold “${WORD}”`);
  other[at + 2] ^= 1;
  return other;
}
