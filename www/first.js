// The script of the first program: what the site fetches with the loader.

import widgetCss from "hoshimi-build/widget.css";

export { default as init, Widget, onPanic } from "hoshimi-build/first/pkg/hoshimi.js";
export { showCrash } from "./crash.js";
export const styles = [widgetCss];
export const paper = "";
