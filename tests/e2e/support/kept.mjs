/** The files that the site's page asks for, and those that its worker keeps. */

/** What the page itself asks for besides its address, each once. */
export const OF_THE_PAGE = [
  "page.css",
  "hoshimi.json",
  "hoshimi.js",
  "hoshimi-first.js",
  "hoshimi.wasm",
  "pwa.js",
  "hoshimi-whole.js",
  "hoshimi-whole.wasm",
];

/** @param {string} script the text of `sw.js` */
export function keptBy(script) {
  const [, list] = /FILES=(\{.*?\});/.exec(script);
  return Object.keys(JSON.parse(list));
}

/**
 * Everything that the page and its worker ask for on a first visit.
 * @param {string} address of the site
 * @param {string[]} files that the page asks for besides itself
 */
export async function askedAtFirst(address, files) {
  const at = (name) => new URL(name, address).href;
  const response = await fetch(at("sw.js"));
  const kept = keptBy(await response.text());
  return [address, at("sw.js"), ...[...files, ...kept].map(at)];
}
