// The script of the whole program, without its sheets.

export { default as init, Widget, onPanic } from "hoshimi-build/whole/pkg/hoshimi.js";
export * as carry from "./carry.js";
export { showCrash } from "./crash.js";
export * as proof from "./proof.js";
