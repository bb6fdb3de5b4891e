/** What a spreadsheet makes of a table, by LibreOffice, and what a table says. */

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { officePath } from "./env.mjs";

/** How the file is read: comma, double quote, UTF-8, as the import window offers for it. */
const READ = "CSV:44,34,76";
const NAMED = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** A text of XML. */
function unescaped(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, number, name) =>
    name ? NAMED[name] : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
  );
}

/** The text of a cell: its paragraphs, with runs of spaces spelt out. */
function shown(xml) {
  const spaces = xml.replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, n) => " ".repeat(Number(n ?? 1)));
  const paragraphs = spaces.replace(/<text:tab\/>/g, "\t").match(/<text:p(?:\/>|>.*?<\/text:p>)/gs) ?? [];
  return paragraphs.map((paragraph) => unescaped(paragraph.replace(/<[^>]*>/g, ""))).join("\n");
}

/** The cells of a row, the empty ones at its end left out. */
function cells(xml) {
  const row = [];
  for (const [, attributes, inside] of xml.matchAll(
    /<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs,
  )) {
    const attribute = (name) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
    const cell = {
      text: shown(inside ?? ""),
      type: attribute("office:value-type") ?? "empty",
      runs: attribute("table:formula") !== undefined,
    };
    row.push(...Array(Number(attribute("table:number-columns-repeated") ?? 1)).fill(cell));
  }
  while (row.at(-1)?.type === "empty") row.pop();
  return row;
}

/**
 * Opens tables in the spreadsheet, all at once: it takes seconds to start.
 * @param {string[]} files
 * @returns the rows of each, by cell: what is shown, what it is, and whether it runs.
 */
export function opened(files) {
  const folder = mkdtempSync(join(tmpdir(), "hoshimi-tables-"));
  try {
    // Tables of one name would be written over each other.
    const copies = files.map((file, at) => {
      const copy = join(folder, `${at}.csv`);
      copyFileSync(file, copy);
      return copy;
    });
    const profile = pathToFileURL(join(folder, "profile"));
    const how = ["--headless", "--convert-to", "fods", `--infilter=${READ}`, "--outdir", folder];
    // A profile of its own: one that is in use elsewhere would refuse to work.
    execFileSync(officePath(), [`-env:UserInstallation=${profile}`, ...how, ...copies], { stdio: "pipe" });
    return copies.map((copy) => {
      const xml = readFileSync(copy.replace(/csv$/, "fods"), "utf8");
      const rows = xml.match(/<table:table-row\b[^>]*?(?:\/>|>.*?<\/table:table-row>)/gs) ?? [];
      return rows.map(cells).filter((row) => row.length > 0);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The cells of a table as RFC 4180 has them, the empty ones at the end of a row left out. */
export function said(file) {
  const text = readFileSync(file, "utf8").replace(/^\ufeff/, "");
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  rows.pop();
  for (const row of rows) while (row.at(-1) === "") row.pop();
  return rows;
}
