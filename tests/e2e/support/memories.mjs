/** The memories of the programs on a page. */

/** Where they are noted, on the document, as a registered symbol. */
export const MEMORIES = "memories of programs";

/** Runs in the page before anything else: notes the memory of every program that starts. */
export function noteMemories() {
  const memories = [];
  document[Symbol.for("memories of programs")] = memories;
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await make.apply(WebAssembly, given);
      const { exports } = made.instance ?? made;
      memories.push(Object.values(exports).find((one) => one instanceof WebAssembly.Memory));
      return made;
    };
  }
}

/**
 * How large each of them is, in bytes, in the order in which the programs were started.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<number[]>}
 */
export function sizes(page) {
  return page.evaluate(
    (name) => document[Symbol.for(name)].map(({ buffer }) => buffer.byteLength),
    MEMORIES,
  );
}
