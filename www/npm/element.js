// The loader of the package. Each program is a module of its own with its WebAssembly inside:
// a bundler, and its server while one develops, moves modules away from the files beside
// them, but keeps what they import.

import { define as defineElement } from "../element.js";
import { Program } from "../program.js";
import { unpack } from "./unpack.js";

const first = new Program(() => bring(import("./first.js")));
const whole = new Program(() => bring(import("./whole.js")));

/** @param {Promise<{script: import("../program.js").Script, wasm: string}>} coming */
async function bring(coming) {
  const { script, wasm } = await coming;
  return [script, await unpack(wasm)];
}

/**
 * Defines the element. On a server there is nothing to define it in, and nothing is done.
 * @param {string} [tag]
 */
export function define(tag = "hoshimi-check") {
  defineElement(tag, first, whole);
}
