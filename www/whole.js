// The script of the whole program: what the site fetches after the first screen, and all
// that the single file has.

import laterCss from "hoshimi-build/later.css";

export { default as init, Widget, onPanic } from "hoshimi-build/whole/pkg/hoshimi.js";
export { default as paper } from "hoshimi-build/report.css";
export * as carry from "./carry.js";
export { showCrash } from "./crash.js";
export * as proof from "./proof.js";
export const styles = [laterCss];
