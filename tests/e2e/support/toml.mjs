/** Files that are written as TOML. */

import { readFileSync } from "node:fs";
import { inProject, load } from "./env.mjs";

const { parse } = load("smol-toml");

/**
 * What a file of the project says.
 * @param {string} path
 */
export function readToml(path) {
  return parse(readFileSync(inProject(path), "utf8"));
}
