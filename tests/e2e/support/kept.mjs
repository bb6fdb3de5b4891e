/** The files that the worker of the site keeps, by the list in it. */

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
