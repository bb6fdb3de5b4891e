// The whole program, which has every screen.

import * as whole from "../whole.js";
import { style } from "./style.js";

export { default as wasm } from "hoshimi-build/whole/wasm.txt";
export const script = { ...whole, styles: [style, ...whole.styles] };
