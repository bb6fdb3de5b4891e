// WebAssembly that a module carries as a text.

/**
 * @param {string} text base 64 of gzip
 * @returns {Promise<WebAssembly.Module>}
 */
export async function unpack(text) {
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(plain).arrayBuffer());
}
