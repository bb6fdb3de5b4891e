/** Where the tools are; for tests that open no browser, too. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const tools = process.env.HOSHIMI_NPM;
if (!tools) throw new Error("HOSHIMI_NPM is not set; run these tests with `cargo xtask test`");

/**
 * A path inside the project.
 * @param {string} path
 */
export function inProject(path) {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

export const read = (path) => readFileSync(inProject(path), "utf8");
export const json = (path) => JSON.parse(read(path));
