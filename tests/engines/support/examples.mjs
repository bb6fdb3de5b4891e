/** The pages of others that `cargo xtask serve` has at `/examples/`, and what is to be seen there. */

import { readToml } from "../../e2e/support/toml.mjs";

/** Their folders, in order. */
export const examples = readToml("www/examples/examples.toml").example.map(({ folder }) => folder);

/**
 * What is not as on most of them: instead of the check, the words of the page's author are
 * there, and the page may break its own policy with that, or runs no script at all.
 * An app that has the check as a component has no element that says how far it is.
 * @type {Record<string, {instead?: boolean, scripts?: boolean, component?: boolean, errors?: RegExp}>}
 */
export const OTHERWISE = {
  leptos: { component: true },
  "no-script": { instead: true, scripts: false },
  "no-wasm": { instead: true, errors: /wasm|WebAssembly|Content.Security.Policy|securitypolicyviolation/i },
};
