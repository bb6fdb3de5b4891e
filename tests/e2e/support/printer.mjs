/** A browser whose print dialog is answered with “save as PDF” at once. */

import { on } from "node:events";
import { watch } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchWindow } from "./browser.mjs";
import { openDisplay } from "./display.mjs";
import { Visitor } from "./visitor.mjs";

const PDF = { id: "Save as PDF", origin: "local", account: "" };

const DIALOG = {
  version: 2,
  recentDestinations: [PDF],
  selectedDestinationId: PDF.id,
  isHeaderFooterEnabled: false,
  mediaSize: {
    name: "ISO_A4",
    custom_display_name: "A4",
    width_microns: 210_000,
    height_microns: 297_000,
  },
};

/** Longer than any printing takes. */
const PATIENCE_MS = 20_000;

/** The PDF in the folder, if it is there to its end. */
async function look(folder) {
  const name = (await readdir(folder)).find((found) => found.endsWith(".pdf"));
  if (!name) return undefined;
  const file = join(folder, name);
  const end = (await readFile(file)).subarray(-8).toString("latin1");
  return end.includes("%%EOF") ? file : undefined;
}

/** The PDF in the folder, once it is whole. */
async function paperIn(folder) {
  const watcher = watch(folder);
  // Changes are noted from here on, so none is missed while looking.
  const changes = on(watcher, "change", { signal: AbortSignal.timeout(PATIENCE_MS) });
  try {
    let paper = await look(folder);
    while (!paper) {
      await changes.next();
      paper = await look(folder);
    }
    return paper;
  } finally {
    watcher.close();
  }
}

export class Printer {
  printed = 0;

  /** A printer at work; `close` ends it. */
  static async opens() {
    const printer = new Printer();
    printer.folder = await mkdtemp(join(tmpdir(), "hoshimi-print-"));
    printer.papers = join(printer.folder, "papers");
    const profile = join(printer.folder, "profile");
    await mkdir(printer.papers);
    await mkdir(join(profile, "Default"), { recursive: true });
    const preferences = {
      printing: { print_preview_sticky_settings: { appState: JSON.stringify(DIALOG) } },
      savefile: { default_directory: printer.papers },
      download: { default_directory: printer.papers },
    };
    await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
    printer.display = await openDisplay();
    printer.context = await launchWindow(profile, printer.display.name, ["--kiosk-printing"]);
    // A press on the button that prints ends when the printing does.
    printer.context.setDefaultTimeout(PATIENCE_MS);
    return printer;
  }

  /** Someone who has just opened the page in this browser. */
  async visitor(surface) {
    return Visitor.opens(await this.context.newPage(), surface);
  }

  /** What comes out when the visitor presses that button; it is taken out of the tray. */
  async prints(visitor, button = visitor.words.print) {
    await visitor.clicks(button);
    const paper = await paperIn(this.papers);
    this.printed += 1;
    const taken = join(this.folder, `${this.printed}.pdf`);
    await rename(paper, taken);
    return taken;
  }

  async close() {
    await this.context?.close();
    await this.display?.close();
    await rm(this.folder, { recursive: true, maxRetries: 5 });
  }
}
