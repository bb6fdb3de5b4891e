// The loader: defines the element, and brings the two programs that lie beside it. The second
// comes when the first screen stands.

import { define } from "./element.js";
import { Program } from "./program.js";
import { upgrade } from "./upgrade.js";

const TAG = "hoshimi-check";

/** Tries to bring the whole program here so far. */
let tries = 0;

const first = new Program(() =>
  Promise.all([import(beside("hoshimi-first.js")), compile("hoshimi.wasm")]));

const whole = new Program(async () => {
  const address = beside("hoshimi-whole.js");
  // A browser may remember for good that a module could not be loaded, by its full address.
  if (tries++) address.hash = String(tries);
  const [{ styles }, script, module] = await Promise.all([
    import(beside("hoshimi-first.js")),
    import(address),
    compile("hoshimi-whole.wasm"),
  ]);
  return [{ ...script, styles: [...styles, ...script.styles] }, module];
});

function beside(name) {
  return new URL(name, import.meta.url);
}

/** A program from its file, as it arrives where the server says what it is. */
async function compile(name) {
  // Another place may be asked for, by the first element of the page.
  const source = document.querySelector(`${TAG}[wasm-src]`)?.getAttribute("wasm-src");
  const folder = source ? new URL(source, document.baseURI) : import.meta.url;
  const response = await fetch(new URL(name, folder));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  if (response.headers.get("Content-Type") === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

define(TAG, first, whole);
upgrade(TAG);
