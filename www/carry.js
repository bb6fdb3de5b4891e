// What carries a code from one copy of the page to another: an address whose fragment no
// server sees, and a seal that only a password opens.

/** What stands before a sealed code in the fragment. */
const SEALED = "hoshimi-sealed=";
/** Rounds that make guessing a password slow; the number that OWASP names for this hash. */
const ROUNDS = 600_000;
const SALT = 16;
const NONCE = 12;

/** The address of this page without its fragment; empty where nobody else can open it. */
export function address() {
  const { protocol, origin, pathname, search } = location;
  return protocol.startsWith("http") ? origin + pathname + search : "";
}

/**
 * Seals a code. Browsers do this only on pages that are served safely.
 * @param {string} code
 * @param {string} password
 * @returns {Promise<string>} what stands in the fragment
 */
export async function seal(code, password) {
  const [salt, iv] = [SALT, NONCE].map((size) => crypto.getRandomValues(new Uint8Array(size)));
  const key = await keyOf(password, salt);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(code));
  return SEALED + toText([...salt, ...iv, ...new Uint8Array(sealed)]);
}

/**
 * Opens what `seal` gave. Fails where the password is another one, or a letter is.
 * @param {string} text
 * @param {string} password
 * @returns {Promise<string>} the code
 */
export async function unseal(text, password) {
  const bytes = toBytes(text.slice(text.indexOf(SEALED) + SEALED.length));
  const iv = bytes.subarray(SALT, SALT + NONCE);
  const key = await keyOf(password, bytes.subarray(0, SALT));
  const code = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, bytes.subarray(SALT + NONCE));
  return new TextDecoder().decode(code);
}

async function keyOf(password, salt) {
  const typed = new TextEncoder().encode(password.normalize("NFKC"));
  const secret = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Base 64 as it may stand in an address. */
function toText(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function toBytes(text) {
  const plain = atob(text.trim().replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (char) => char.charCodeAt(0));
}
