/** The pages of others that `cargo xtask serve` has at `/examples/`, and what is to be seen there. */

import { existsSync, readFileSync } from "node:fs";
import { inProject } from "./env.mjs";

const LIST = inProject("www/examples/examples.toml");

/** Their folders, in order; none where there is no list. */
export const examples = existsSync(LIST)
  ? [...readFileSync(LIST, "utf8").matchAll(/^folder = "(.+)"$/gm)].map(([, folder]) => folder)
  : [];

/**
 * What is not as on most of them: instead of the check, the words of the page's author are
 * there, and the page may break its own policy with that, or runs no script at all.
 * @type {Record<string, {instead?: boolean, scripts?: boolean, errors?: RegExp}>}
 */
export const OTHERWISE = {
  "no-script": { instead: true, scripts: false },
  "no-wasm": { instead: true, errors: /wasm|WebAssembly|Content.Security.Policy|securitypolicyviolation/i },
};
