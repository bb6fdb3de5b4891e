/** Everything by which a program in a browser could reach a network, and who may use it. */

/** What a script calls for that, as it stands in one that was made small. */
const CALLS = {
  fetch: /\bfetch\s*\(/g,
  import: /\bimport\s*\(/g,
  preload: /["']\w*preload\w*["']/g,
  XMLHttpRequest: /\bXMLHttpRequest\b/g,
  WebSocket: /\bWebSocket\b/g,
  WebTransport: /\bWebTransport\b/g,
  EventSource: /\bEventSource\b/g,
  RTC: /\bRTC[A-Z]\w*/g,
  sendBeacon: /\bsendBeacon\b/g,
  Worker: /\b(Shared)?Worker\s*\(|\bimportScripts\b/g,
  Image: /\bnew Image\b/g,
  submit: /\.(requestSubmit|submit)\s*\(/g,
  open: /\b(window|self|globalThis)\.open\b/g,
  ping: /\bping\s*=|"ping"/g,
  eval: /\beval\s*\(/g,
  // What wasm-bindgen calls a function in a message is a text.
  Function: /\bnew Function\b|(?<!`)\bFunction\s*\(/g,
};

/** The script that wasm-bindgen writes could fetch a program; ours hands it a compiled one. */
const GLUE = 1;
/** The one place at which the site's loader gets a program. */
const PROGRAMS = 1;
/** A settings file that the page names (`www/settings.js`). */
const SETTINGS = 1;
/** What the worker keeps, and the settings again. */
const KEPT = 2;
/** `www/proof.js` tries one request when the visitor asks for it. */
const PROBE = 1;

/** How often each file calls what; a file that is not here calls nothing. */
export const ALLOWED = {
  // The scripts of the two programs, each looked at before it runs. The name of the way to do
  // that is said twice: whether the browser knows it, and then to use it.
  "hoshimi.js": { fetch: PROGRAMS + SETTINGS, import: 1, preload: 2 },
  "hoshimi-first.js": { fetch: GLUE },
  "hoshimi-whole.js": { fetch: GLUE + PROBE },
  "hoshimi.html": { fetch: GLUE + PROBE + SETTINGS },
  "embed.html": { fetch: GLUE + PROBE + SETTINGS },
  "sw.js": { fetch: KEPT },
  // The package, whose loader imports both programs.
  "element.js": { fetch: SETTINGS, import: 2 },
  "first.js": { fetch: GLUE },
  "whole.js": { fetch: GLUE + PROBE },
};

/** Calls in a script, by name and number. */
export function callsIn(text) {
  const found = Object.entries(CALLS).map(([name, call]) => [name, [...text.matchAll(call)].length]);
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

/** The scripts of a page, without what is only kept in one. */
export function scriptsIn(page) {
  const scripts = page.matchAll(/<script(?![^>]*octet-stream)[^>]*>(.*?)<\/script>/gs);
  return [...scripts].map(([, text]) => text).join("\n");
}

/** Hosts that are named in a text. */
export function hostsIn(text) {
  const found = text.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi);
  return new Set([...found].map(([, host]) => host.toLowerCase()));
}

/** Names in a program by which it could reach a network. */
const IN_PROGRAM =
  /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTC[A-Z]\w+|importScripts)\b/g;
/**
 * The same in the name of an import, such as `__wbg_fetch_1f2e`. A stream's `byobRequest` asks for room
 * in memory: a library exports a class that has it, and nothing calls that.
 */
const IMPORTED = /fetch|xmlhttp|websocket|webtransport|eventsource|beacon|rtc|worker|(?<!byob)request/i;

/**
 * What a program could reach a network by.
 * @param {Uint8Array} bytes
 * @param {Map<string, string>} [before] names of imports before they were made short
 */
export function networkIn(bytes, before = new Map()) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  const names = imports.map(({ name }) => before.get(name) ?? name);
  const texts = Buffer.from(bytes).toString("latin1").match(IN_PROGRAM) ?? [];
  return [...names.filter((name) => IMPORTED.test(name)), ...texts];
}

/** Where a sealed page writes down what was touched. */
export const TOUCHED = "hoshimi test: touched";

/**
 * Runs in every document before anything else: once the list above is there, whatever could
 * reach a network writes itself down and fails.
 */
export function sealable(key) {
  const list = Symbol.for(key);
  const touch = (name) => {
    if (!top[list]) return;
    top[list].push(name);
    throw new Error(`sealed: ${name}`);
  };
  const seal = (owner, name) => {
    if (!owner?.[name]) return;
    owner[name] = new Proxy(owner[name], {
      apply: (real, self, given) => (touch(name), Reflect.apply(real, self, given)),
      construct: (real, given) => (touch(name), Reflect.construct(real, given)),
    });
  };
  for (const name of [
    ...["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource"],
    ...["RTCPeerConnection", "Worker", "SharedWorker", "open"],
  ]) {
    seal(globalThis, name);
  }
  seal(Navigator.prototype, "sendBeacon");
  seal(HTMLFormElement.prototype, "submit");
  seal(HTMLFormElement.prototype, "requestSubmit");
  const leaves = (value) => /^(https?|wss?|file):/.test(new URL(value, document.baseURI).href);
  for (const [kind, name] of [
    [HTMLImageElement, "src"],
    [HTMLScriptElement, "src"],
    [HTMLIFrameElement, "src"],
    [HTMLMediaElement, "src"],
    [HTMLLinkElement, "href"],
  ]) {
    const real = Object.getOwnPropertyDescriptor(kind.prototype, name);
    const set = function (value) {
      if (leaves(value)) touch(`${this.localName}.${name}`);
      real.set.call(this, value);
    };
    Object.defineProperty(kind.prototype, name, { ...real, set });
  }
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    const loads = ["src", "srcset", "poster", "data", "action", "ping"].includes(name);
    const links = name === "href" && this.localName === "link";
    if ((loads || links) && leaves(value)) touch(`${this.localName}[${name}]`);
    setAttribute.call(this, name, value);
  };
}
