/** Where the built pages and the tools are, as `cargo xtask test` says. */

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** @param {string} name */
function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run these tests with \`cargo xtask test\``);
  return value;
}

/** Loads a package of the pinned set. */
export const load = createRequire(`${given("HOSHIMI_NPM")}/`);

export const chromiumPath = given("HOSHIMI_CHROMIUM");

/** The pages that a visitor can meet. Every story is told on both. */
export const surfaces = [
  { name: "the site", url: given("HOSHIMI_URL"), served: true },
  { name: "the single file", url: given("HOSHIMI_SINGLE"), served: false },
];

/** The page with every part in every state. */
export const parts = given("HOSHIMI_PARTS");

/** The list of examples: pages of others with the check in them. */
export const examples = given("HOSHIMI_EXAMPLES");

/** LibreOffice; asked for only where it is used. */
export const officePath = () => given("HOSHIMI_SOFFICE");

/**
 * A path inside the project.
 * @param {string} path
 */
export function inProject(path) {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
