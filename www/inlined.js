// The whole program out of the page itself, which fetches nothing. The build has packed it
// together with its sheets, the widget's two and that of the report.

import { decode } from "./base91.js";
import { Program } from "./program.js";
import * as script from "./script.js";

/** Bytes of the number that says how long the program is. */
const HEAD = 4;

/**
 * @param {() => Promise<object>} [more] what the page adds to the script
 * @returns {Program}
 */
export function inlined(more = async () => ({})) {
  return new Program(async () => {
    const text = document.getElementById("hoshimi-wasm").textContent.trim();
    const plain = new Blob([decode(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
    const bytes = await new Response(plain).arrayBuffer();
    const end = HEAD + new DataView(bytes).getUint32(0, true);
    const [widget, later, paper] = JSON.parse(new TextDecoder().decode(bytes.slice(end)));
    const module = await WebAssembly.compile(bytes.slice(HEAD, end));
    return [{ ...script, paper, styles: [widget, later], ...(await more()) }, module];
  });
}
