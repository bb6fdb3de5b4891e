// The loader: defines the element, and brings the two programs that lie beside it. The second
// comes when the first screen stands. Nothing runs that is not, byte for byte, what the loader
// was built with, but for modules in a browser that cannot look at them before they run.

import digests from "hoshimi-build/integrity.json";
import { define } from "./element.js";
import { once, Program } from "./program.js";
import { upgrade } from "./upgrade.js";

const TAG = "hoshimi-check";

const firstScript = bring("hoshimi-first.js");
const wholeScript = bring("hoshimi-whole.js");

const first = new Program(() => Promise.all([firstScript(), compile("hoshimi.wasm")]));

const whole = new Program(async () => {
  const [{ styles }, script, module] = await Promise.all([
    firstScript(),
    wholeScript(),
    compile("hoshimi-whole.wasm"),
  ]);
  return [{ ...script, styles: [...styles, ...script.styles] }, module];
});

function beside(name) {
  return new URL(name, import.meta.url);
}

/**
 * Brings a module, once.
 * @param {string} name
 * @returns {() => Promise<object>}
 */
function bring(name) {
  let tries = 0;
  return once(async () => {
    const address = beside(name);
    // A browser may remember for good that a module could not be loaded, by its address; some
    // look away from what follows a `#`. A page's own digests are said by the address, too.
    if (tries++ && !saysDigests()) address.search = String(tries);
    await check(address.href, digests[name]);
    return import(address);
  });
}

/** Whether the page has browsers compare modules by a list of its own. */
function saysDigests() {
  return document.querySelector("script[type=importmap]")?.text.includes('"integrity"');
}

/** Has the browser fetch a module and look at it, and fails where it is another one. */
async function check(href, integrity) {
  const link = document.createElement("link");
  if (!link.relList.supports("modulepreload")) return;
  // It is asked for as the import does it, which does as this script was asked for.
  const scripts = [...document.scripts];
  const { crossOrigin = null, referrerPolicy = "" } =
    scripts.find(({ src }) => src === import.meta.url) ?? {};
  Object.assign(link, { rel: "modulepreload", crossOrigin, referrerPolicy, integrity, href });
  const checked = new Promise((resolve, reject) => {
    link.onload = resolve;
    // The import must not be tried: not every browser remembers what it has refused here.
    link.onerror = () => reject(new Error(`${href}: not loaded, or of another version`));
  });
  document.head.append(link);
  await checked.finally(() => link.remove());
}

/** A program from its file. The browser may keep it compiled where the server says what it is. */
async function compile(name) {
  // Another place may be asked for, by the first element of the page.
  const source = document.querySelector(`${TAG}[wasm-src]`)?.getAttribute("wasm-src");
  const folder = source ? new URL(source, document.baseURI) : import.meta.url;
  const response = await fetch(new URL(name, folder), { integrity: digests[name] });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  if (response.headers.get("Content-Type") === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

define(TAG, first, whole);
upgrade(TAG);
