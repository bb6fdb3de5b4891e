/** A project of somebody else's that has the built package installed. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inProject, tools } from "./env.mjs";

/** What npm is told, so that it asks nobody and runs nothing. */
const QUIET = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/** Runs npm in a folder; gives what it printed. */
function npm(folder, ...words) {
  return execFileSync("npm", words, { cwd: folder, encoding: "utf8" });
}

export class Project {
  /** Its folder. */
  folder = mkdtempSync(join(tmpdir(), "hoshimi-npm-"));

  /**
   * Packs `dist/npm` as it would be published and installs that.
   * @param {string[]} beside packages of the pinned set that the project has as well
   */
  constructor(...beside) {
    const packed = npm(this.folder, "pack", inProject("dist/npm"), "--json", ...QUIET);
    const [{ filename, files }] = JSON.parse(packed);
    /** What is in the package. */
    this.packed = files.map(({ path }) => path).sort();
    this.write("package.json", JSON.stringify({ private: true, type: "module" }));
    npm(this.folder, "install", `./${filename}`, ...QUIET);
    for (const name of beside) {
      const place = join(this.folder, "node_modules", name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(tools, "node_modules", name), place);
    }
  }

  /** @param {string} name @param {string} text */
  write(name, text) {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
