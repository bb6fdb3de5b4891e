/** Result files as a visitor chooses them. */

/**
 * A result as a file of that name.
 * @param {string} name
 * @param {object} result
 */
export function asFile(name, result) {
  return { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(result)) };
}

/** A file that is no result. */
export const NO_RESULT = asFile("notes.json", {});
