// The script of the single file: the whole program lies in the page itself, because a page
// opened from a disk may fetch nothing.
//
// The page can say which file it is: its text is written as a browser writes it, so that
// markup and file are the same, letter for letter, until the first element is changed.

import { carry } from "./script.js";
import { define } from "./element.js";
import { inlined } from "./inlined.js";

// Before anything on the page is touched. What follows the script is not there yet.
const sha256 = digest(`<!doctype html>\n${document.documentElement.outerHTML}\n`);

const whole = inlined(async () => ({ carry: { ...carry, sha256: await sha256 } }));

define("hoshimi-check", whole, whole);

/**
 * What `sha256sum` gives for a file with that text; empty where the browser does not compute
 * it for files from a disk.
 * @param {string} text
 */
async function digest(text) {
  try {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return "";
  }
}
