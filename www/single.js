// The script of the single file: the whole program lies in the page itself, because a page
// opened from a disk may fetch nothing.
//
// The page can say which file it is: its text is written as a browser writes it, so that
// markup and file are the same, letter for letter, until the first element is changed.

import widgetCss from "hoshimi-build/widget.css";
import { decode } from "./base91.js";
import { define } from "./element.js";
import { Program } from "./program.js";
import * as all from "./whole.js";

// Before anything on the page is touched. What follows the script is not there yet.
const sha256 = digest(`<!doctype html>\n${document.documentElement.outerHTML}\n`);

const whole = new Program(async () => {
  const text = document.getElementById("hoshimi-wasm").textContent.trim();
  const plain = new Blob([decode(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  const module = await WebAssembly.compile(await new Response(plain).arrayBuffer());
  const carry = { ...all.carry, sha256: await sha256 };
  return [{ ...all, carry, styles: [widgetCss, ...all.styles] }, module];
});

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
