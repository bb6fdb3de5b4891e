// The script of the page for a frame: the whole program lies in the page itself, which may
// fetch nothing, and what the embedder wants stands after the `#`, which goes to no server.

import widgetCss from "hoshimi-build/widget.css";
import { around } from "./around.js";
import { decode } from "./base91.js";
import { define } from "./element.js";
import { hasCode } from "./page.js";
import { Program } from "./program.js";
import * as all from "./whole.js";

/** What can be asked for, by the names of the element's attributes. */
const NAMES = [
  "lang", "steps", "edition", "theme", "storage", "kiosk", "idle-timeout", "brand-name",
  "brand-logo", "accent", "contact-url", "contact-label", "heading-level",
];
/** Waits until it is known to whom. */
const SHARE = "share";
/** Addresses have no space; where one came out of the fragment, a plus sign was meant. */
const ADDRESSES = ["brand-logo", "contact-url"];

const check = document.querySelector("hoshimi-check");
const asked = new URLSearchParams(hasCode() ? "" : location.hash.slice(1));
const mistakes = [];

const script = { ...all, styles: [widgetCss, ...all.styles] };
const whole = new Program(async () => {
  const text = document.getElementById("hoshimi-wasm").textContent.trim();
  const plain = new Blob([decode(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return [script, await WebAssembly.compile(await new Response(plain).arrayBuffer())];
});

for (const [name, given] of asked) {
  const value = ADDRESSES.includes(name) ? given.replaceAll(" ", "+") : given;
  if (name === "brand-logo" && !value.startsWith("data:")) {
    const message =
      "枠の中ではロゴを data: で始まる形で渡してください。ロゴなしで続けます。 / " +
      "In a frame, give the logo as a data: address. It is left out.";
    mistakes.push({ code: "logo", name, message });
  } else if (NAMES.includes(name)) {
    check.setAttribute(name, value);
  } else if (name !== SHARE) {
    const message = `${name} という設定はありません。 / There is no setting called ${name}.`;
    mistakes.push({ code: "attribute", name, message });
  }
}
for (const { message } of mistakes) console.warn(`hoshimi: ${message}`);

// Opened by itself, as by a link with a code, it is a page like any other.
if (parent === window) check.setAttribute("history", "");
define("hoshimi-check", whole, whole);

if (parent !== window) {
  const err = around(check, (origin) => {
    if (!asked.has(SHARE)) return;
    check.dataset.shareTo = origin;
    check.setAttribute(SHARE, asked.get(SHARE));
  });
  mistakes.forEach(err);
}
