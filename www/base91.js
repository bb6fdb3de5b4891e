// Bytes that were written as printable letters, as the build does it for the single file.

/** Printable letters that are not in use. */
const NOT = "&-<";
const BASE = 91;
/** A value of thirteen bits above this had no room for a fourteenth. */
const ROOM = 88;

/**
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function decode(text) {
  const values = new Uint8Array(128);
  for (let code = 33, next = 0; code < 127; code++) {
    if (!NOT.includes(String.fromCharCode(code))) values[code] = next++;
  }
  const bytes = new Uint8Array(text.length);
  let [length, waiting, bits] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 2) {
    const first = values[text.charCodeAt(at)];
    // The last letter may stand alone.
    const pair = at + 1 < text.length;
    const value = pair ? first + values[text.charCodeAt(at + 1)] * BASE : first;
    waiting |= value << bits;
    bits += !pair ? 8 : (value & 0x1fff) > ROOM ? 13 : 14;
    for (; bits > 7; bits -= 8) {
      bytes[length++] = waiting & 255;
      waiting >>>= 8;
    }
  }
  return bytes.slice(0, length);
}
