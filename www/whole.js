// The script of the whole program with its sheets: what the site fetches after the first
// screen.

import laterCss from "hoshimi-build/later.css";

export { default as paper } from "hoshimi-build/report.css";
export * from "./script.js";
export const styles = [laterCss];
