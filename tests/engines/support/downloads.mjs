/** A folder that a browser saves files in. */

import { on } from "node:events";
import { watch } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What files are called while they are being saved. */
const UNFINISHED = /\.(part|wkdownload)$/;

/** Longer than any saving takes. */
const PATIENCE_MS = 20_000;

export class Downloads {
  constructor(folder) {
    this.folder = folder;
  }

  static async open(folder) {
    return new this(folder ?? (await mkdtemp(join(tmpdir(), "hoshimi-downloads-"))));
  }

  /** The file that `act` makes the browser save: its name and its text. */
  async receive(act) {
    const watcher = watch(this.folder);
    try {
      const changes = on(watcher, "change", { signal: AbortSignal.timeout(PATIENCE_MS) });
      await act();
      let found = await this.#finished();
      // Each change may be the last one.
      while (!found) {
        await changes.next();
        found = await this.#finished();
      }
      await rm(join(this.folder, found.name));
      return found;
    } finally {
      watcher.close();
    }
  }

  /** The file in the folder, once it is there to its end. */
  async #finished() {
    const names = await readdir(this.folder);
    if (names.length === 0 || names.some((name) => UNFINISHED.test(name))) return undefined;
    const [name] = names;
    const text = await readFile(join(this.folder, name), "utf8");
    return text ? { name, text } : undefined;
  }

  close() {
    return rm(this.folder, { recursive: true });
  }
}
