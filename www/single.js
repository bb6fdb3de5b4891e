// The script of the single file: the program lies in the page itself, because a page
// opened from a disk may fetch nothing.

import { define } from "./element.js";

define("hoshimi-check", async () => {
  const text = document.getElementById("hoshimi-wasm").textContent.trim();
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).arrayBuffer();
});
