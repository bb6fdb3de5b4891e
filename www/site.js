// The module of the standalone page: both programs lie beside it, and the second comes
// when the first screen stands.

import init, { Widget, onPanic } from "hoshimi-build/first/pkg/hoshimi.js";
import { define } from "./element.js";
import { Program } from "./program.js";

/** Tries to bring the whole program here so far. */
let tries = 0;

const first = new Program(async () => {
  const script = { init, Widget, onPanic, styles: [], paper: "" };
  return [script, await compile(fetch(new URL("hoshimi.wasm", import.meta.url)))];
});

const whole = new Program(() => {
  const script = new URL("hoshimi-whole.js", import.meta.url);
  // A browser may remember for good that a module could not be loaded, by its full address.
  if (tries++) script.hash = String(tries);
  return Promise.all([
    import(script),
    compile(fetch(new URL("hoshimi-whole.wasm", import.meta.url))),
  ]);
});

/**
 * A program from its file, as it arrives where the server says what it is.
 * @param {Promise<Response>} coming
 */
async function compile(coming) {
  const response = await coming;
  if (response.headers.get("Content-Type") === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

define("hoshimi-check", first, whole);
