// What a page may ask of the element: one table, which everything that reads, checks or
// describes the options goes by. What a page got wrong is said and put right, never guessed.

/**
 * @typedef {object} Option
 * @property {string} name in the property `config` and in a settings file
 * @property {string} [attribute] none where an attribute could not hold it
 * @property {string} allowed what is allowed, in a word for whoever got it wrong
 * @property {string} [code] of the mistake; `attribute` unless it says otherwise
 * @property {(given: any) => any} read the value, or `undefined` where it is not allowed
 */

/** @typedef {{code: string, message: string, name?: string, value?: string, allowed?: string}} Mistake */

/** Steps that a page may leave out. */
const STEPS = "principles diagnosis stars what-if plan policy declare scs keep compare";
/** Longest text that stands in the head without harm. */
const LONGEST = 80;
/** A picture inside an address may be as large as one that a visitor picks. */
const LARGEST = 300_000;
const PICTURES = /^data:image\/(png|jpeg|webp|gif|svg\+xml)[;,]/;

const oneOf = (values) => ({
  allowed: values.replaceAll(" ", " | "),
  read: (given) => (values.split(" ").includes(given) ? given : undefined),
});

const number = (least, most) => ({
  allowed: `${least}–${most}`,
  read: (given) => {
    const value = given === "" ? Number.NaN : Number(given);
    return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
  },
});

const text = {
  allowed: `1–${LONGEST} characters`,
  read: (given) => {
    const plain = typeof given === "string" ? given.trim() : "";
    return plain && plain.length <= LONGEST ? plain : undefined;
  },
};

const flag = {
  allowed: "true | false",
  read: (given) => ({ true: true, "": true, false: false })[given],
};

/** An address of one of these kinds; one without a kind is meant from the page on. */
function address(kinds, also = () => false) {
  const read = (given) => {
    if (typeof given !== "string" || !given) return undefined;
    try {
      const url = new URL(given, document.baseURI);
      return kinds.includes(url.protocol) || also(url) ? url.href : undefined;
    } catch {
      return undefined;
    }
  };
  return { allowed: kinds.join(" "), code: "url", read };
}

const ofPage = ({ origin }) => origin === location.origin;
const picture = (url) =>
  ofPage(url) || (PICTURES.test(url.href) && url.href.length <= LARGEST);

/** @type {Option[]} */
export const OPTIONS = [
  // Other languages are the page's own matter; there the widget is in Japanese.
  { name: "lang", attribute: "lang", allowed: "ja | ja-easy | en", read: String },
  {
    name: "steps",
    attribute: "steps",
    allowed: STEPS,
    read: (given) => {
      const names = Array.isArray(given) ? given : String(given).trim().split(/\s+/);
      return names.every((name) => STEPS.split(" ").includes(name)) ? names.join(" ") : undefined;
    },
  },
  { name: "edition", attribute: "edition", ...text },
  { name: "theme", attribute: "theme", ...oneOf("auto light dark") },
  { name: "storage", attribute: "storage", ...oneOf("session local none") },
  // The program reads texts.
  {
    name: "autoAdvance",
    attribute: "auto-advance",
    ...flag,
    read: (given) => flag.read(given)?.toString(),
  },
  { name: "kiosk", attribute: "kiosk", ...flag },
  { name: "idleTimeout", attribute: "idle-timeout", ...number(30, 3600) },
  { name: "brandName", attribute: "brand-name", ...text },
  { name: "brandLogo", attribute: "brand-logo", ...address(["https:"], picture), code: "logo" },
  {
    name: "accent",
    attribute: "accent",
    allowed: "a CSS colour",
    read: (given) => (CSS.supports("color", given) ? given : undefined),
  },
  { name: "contactUrl", attribute: "contact-url", ...address(["https:", "mailto:", "tel:"]) },
  // Where the code of a result leads: a page that everybody can open, when this one is a file.
  { name: "homeUrl", attribute: "home-url", ...address(["https:"]) },
  { name: "contactLabel", attribute: "contact-label", ...text },
  { name: "share", attribute: "share", ...oneOf("never ask") },
  { name: "headingLevel", attribute: "heading-level", ...number(1, 4) },
  {
    name: "packs",
    allowed: "an array of packs",
    code: "pack",
    // Texts, because the program checks a pack with its own reader.
    read: (given) => (Array.isArray(given) ? given.map((pack) => JSON.stringify(pack)) : undefined),
  },
];

/** Attributes that ask for something: a plain `div` and the address of a frame may have them, too. */
export const NAMES = OPTIONS.flatMap(({ attribute }) => attribute ?? []);

/** Attributes of the element alone, which say where files come from. */
export const OWN = ["config-src", "wasm-src"];

/** Names of all attributes. */
export const ATTRIBUTES = NAMES.concat(OWN);

/**
 * Reads what was given in one place and puts what is right of it into `taken`.
 * @param {Record<string, unknown>} given
 * @param {"attribute" | "name"} by what the keys are
 * @param {Record<string, unknown>} taken
 * @returns {Mistake[]}
 */
export function take(given, by, taken) {
  const mistakes = [];
  for (const [key, value] of Object.entries(given)) {
    const option = OPTIONS.find((option) => option[by] === key);
    if (!option && by === "attribute") continue;
    const read = option?.read(value);
    if (read === undefined) mistakes.push(mistake(key, value, option));
    else taken[option.name] = read;
  }
  return mistakes;
}

/** A value that is not allowed, or a name that does not exist, as a sentence. */
function mistake(name, value, option) {
  const shown = String(typeof value === "object" ? JSON.stringify(value) : value).slice(0, LONGEST);
  if (!option) return { code: "config", message: `${name} という設定はありません。`, name };
  const { allowed, code = "attribute" } = option;
  const message = `${name}="${shown}" は使えません（使えるもの：${allowed}）。初期値で続けます。`;
  return { code, message, name, value: shown, allowed };
}

/**
 * Reads a settings file.
 * @param {string} file its text
 * @param {Record<string, unknown>} taken
 * @returns {Mistake[]}
 */
export function takeFile(file, taken) {
  let given;
  try {
    given = JSON.parse(file);
  } catch {
    // Falls through: what is no JSON is no object either.
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) return [unreadable()];
  return take(given, "name", taken);
}

/** A settings file that cannot be read. */
export function unreadable() {
  const message = "設定ファイルを読めませんでした。JSONとして正しいか確認してください。設定なしで続けます。";
  return { code: "config", message };
}
