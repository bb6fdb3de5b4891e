// The first program, which shows everything up to the review.

import init, { Widget, onPanic } from "hoshimi-build/first/pkg/hoshimi.js";
import { showCrash } from "../crash.js";
import { style } from "./style.js";

export { default as wasm } from "hoshimi-build/first/wasm.txt";
export const script = { init, Widget, onPanic, showCrash, styles: [style], paper: "" };
