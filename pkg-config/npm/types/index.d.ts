// `import "hoshimi"` defines `<hoshimi-check>`.

export type * from "./element.js";
