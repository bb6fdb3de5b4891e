/** The guide for those who put the check into their own pages, as a test reads it. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inProject, surfaces } from "./env.mjs";

const [{ url: SITE }] = surfaces;
/** The same server under another name, which makes it another origin. */
const APART = SITE.replace("127.0.0.1", "localhost");
/** Addresses of the guide, and what stands for them here. */
const SERVED = [["https://example.jp/hoshimi/", SITE], ["https://check.example.jp/", APART]];

export const text = readFileSync(inProject("docs/embedding.ja.md"), "utf8");

/** The guide's addresses turned into those of the server. Other addresses stay. */
export function served(piece) {
  return SERVED.reduce((here, [theirs, ours]) => here.replaceAll(theirs, ours), piece);
}

function servedOrigins(piece) {
  const origins = SERVED.map((pair) => pair.map((address) => new URL(address).origin));
  return origins.reduce((here, [theirs, ours]) => here.replaceAll(theirs, ours), piece);
}

/**
 * Pieces to copy, by name: `snippet` for HTML, `file` for what is to lie beside it.
 * @param {"snippet" | "file"} kind
 * @returns {Map<string, string>}
 */
export function pieces(kind, guide = text) {
  const found = guide.matchAll(new RegExp(`^\`\`\`\\w+ ${kind}=(\\S+)\\n(.*?)^\`\`\`$`, "gms"));
  return new Map([...found].map(([, name, piece]) => [name, piece]));
}

/** Pieces of HTML that no test can find. */
export function unmarked(guide = text) {
  return [...guide.matchAll(/^```html(?! snippet=\S+$).*$/gm)].map(([line]) => line);
}

/** The rows of the tables under a heading, as cells. */
export function rows(heading) {
  const [, rest = ""] = text.split(new RegExp(`^#+ ${heading}.*\n`, "m"));
  const [part] = rest.split(/^#/m);
  const lines = part.split("\n").filter((line) => line.startsWith("|") && !line.startsWith("|---"));
  return lines.map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

/** What is named in a cell as code. */
export function named(cell) {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
}

/** The policy of a page that allows what the guide tells for that form, and nothing else. */
export function policy(form) {
  const directives = new Map([["default-src", ["'none'"]]]);
  let of;
  for (const [first, what] of rows("5\\.")) {
    of = first === "〃" ? of : first;
    const [name, ...values] = (of === form && named(what)[0]?.split(" ")) || [];
    if (name) directives.set(name, [...(directives.get(name) ?? []), ...values]);
  }
  return servedOrigins([...directives].map((directive) => directive.flat().join(" ")).join("; "));
}

/** Puts the hashes of the served files where the guide has `sha384-（name の値）`. */
export async function withHashes(piece) {
  let filled = piece;
  for (const [place, name] of piece.matchAll(/sha384-（(\S+) の値）/g)) {
    const file = await (await fetch(new URL(name, SITE))).arrayBuffer();
    const hash = createHash("sha384").update(Buffer.from(file)).digest("base64");
    filled = filled.replace(place, `sha384-${hash}`);
  }
  return filled;
}

/** A word of the screen on which a result is handed over. */
export function shareWord(name) {
  const words = readFileSync(inProject("src/ui/words/later/share.rs"), "utf8");
  return words.match(new RegExp(`\\b${name}: "(.+?)"`))[1];
}
