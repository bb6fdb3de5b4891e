// The module of the standalone page: the program lies beside it.

import { define } from "./element.js";

define("hoshimi-check", () => fetch(new URL("hoshimi.wasm", import.meta.url)));
