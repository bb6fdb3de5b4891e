// `import "hoshimi"`: the element under its own name.

import { define } from "./element.js";

define();
