/** What is in a PDF file, as text. */

import { execFileSync } from "node:child_process";

/** Its text, by `pdftotext`; as it is laid out, unless `-raw` is among the options. */
export function textOf(file, ...options) {
  const order = options.includes("-raw") ? [] : ["-layout"];
  return execFileSync("pdftotext", [...order, ...options, file, "-"], { encoding: "utf8" });
}

/** The plain text of each page, in the order of its content, less its running head. */
export function pagesOf(file) {
  const pages = textOf(file, "-raw").split("\f").slice(0, -1);
  return pages.map((page) => plain(page.replace(/^(.*\n)?.*\d+\s*\/\s*\d+\s*\n/, "")));
}

/** Its facts, by `pdfinfo`. */
export function factsOf(file) {
  const lines = execFileSync("pdfinfo", [file], { encoding: "utf8" }).split("\n");
  const fact = (line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()];
  return Object.fromEntries(lines.map(fact));
}

/**
 * Text without breaks and with letters of one form: a PDF may name 一 by its radical ⼀,
 * and breaks its lines where it likes.
 */
export function plain(text) {
  return text.normalize("NFKC").replace(/\s/g, "");
}
