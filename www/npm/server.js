// What the shell names while it is imported and a server does not have. esbuild puts these
// in the place of the globals of the same names, so that a page that is rendered on a server
// may import the package there.

export const HTMLElement = globalThis.HTMLElement ?? class {};
export const location = globalThis.location ?? { hash: "" };
