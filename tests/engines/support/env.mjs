/** Where the browsers are, as `cargo xtask test` says, beside what every browser test has. */

export { inProject, load, surfaces } from "../../e2e/support/env.mjs";

/** @param {string} name */
function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run these tests with \`cargo xtask test\``);
  return value;
}

export const firefoxPath = given("HOSHIMI_FIREFOX");
/** WebKit's driver, and the little browser that it drives. */
export const webkitDriverPath = given("HOSHIMI_WEBKIT_DRIVER");
export const webkitBrowserPath = given("HOSHIMI_WEBKIT");
