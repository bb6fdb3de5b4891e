// The script of the single file: the whole program lies in the page itself, because a page
// opened from a disk may fetch nothing.

import widgetCss from "hoshimi-build/widget.css";
import { decode } from "./base91.js";
import { define } from "./element.js";
import { Program } from "./program.js";
import * as all from "./whole.js";

const script = { ...all, styles: [widgetCss, ...all.styles] };

const whole = new Program(async () => {
  const text = document.getElementById("hoshimi-wasm").textContent.trim();
  const plain = new Blob([decode(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return [script, await WebAssembly.compile(await new Response(plain).arrayBuffer())];
});

define("hoshimi-check", whole, whole);
