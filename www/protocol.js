// How a page and the frame in it speak with each other: messages of this form, and no others.

const SOURCE = "hoshimi";
/** Only what a reader must understand otherwise makes another version. */
const VERSION = 1;

/**
 * @param {string} type
 * @param {object} [detail]
 */
export function message(type, detail) {
  return { ...detail, source: SOURCE, version: VERSION, type };
}

/** Whether what came is a message of ours that we understand. */
export function isOurs(data) {
  return data?.source === SOURCE && data.version === VERSION;
}
