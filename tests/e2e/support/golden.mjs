/** The cases whose result is written down, made by the engine outside a browser. */

import { readFileSync } from "node:fs";
import { inProject } from "./env.mjs";

/**
 * A case: what a visitor puts in, as a result file without its result, and the result
 * file that must come of it.
 * @param {string} name
 */
export function golden(name) {
  const read = (part) =>
    JSON.parse(readFileSync(inProject(`tests/golden/${name}/${part}.json`), "utf8"));
  return { given: read("answers"), expected: read("result") };
}
