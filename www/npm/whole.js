// The whole program, which has every screen.

export { default as wasm } from "hoshimi-build/whole/wasm.txt";
export * as script from "../whole.js";
