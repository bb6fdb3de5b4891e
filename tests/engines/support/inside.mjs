/**
 * What runs in the page: finding things as one who reads or hears the page finds them, by
 * role and name, through open shadow roots. The functions are sent as text, all together, so
 * they know each other and nothing else of these files.
 *
 * A query is `{ role, name, within }`. A name is a text, or a pattern; `within` is a query.
 */

/** Longer than any screen takes to come. */
const PATIENCE_MS = 10_000;

/** The role that an element has by itself. */
function ownRole(element) {
  const { localName: tag, type } = element;
  if (/^h[1-6]$/.test(tag)) return "heading";
  if (tag === "a") return element.hasAttribute("href") ? "link" : "";
  if (tag === "input") {
    const kinds = { checkbox: "checkbox", radio: "radio", button: "button", submit: "button" };
    return kinds[type] ?? "textbox";
  }
  const roles = {
    button: "button",
    summary: "button",
    textarea: "textbox",
    select: "combobox",
    fieldset: "group",
    nav: "navigation",
    section: "region",
    li: "listitem",
    img: "img",
    svg: "img",
    progress: "progressbar",
  };
  return roles[tag] ?? "";
}

/** A text as it is read: white space is one space. */
function plain(text) {
  return text.replace(/\s+/g, " ").trim();
}

/** What is read out of a node. */
function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === "true") return "";
  const { display, visibility } = getComputedStyle(node);
  if (display === "none" || visibility === "hidden") return "";
  if (node.localName === "img") return node.alt;
  const text = [...(node.shadowRoot ?? node).childNodes].map(textOf).join("");
  return display.startsWith("inline") ? text : ` ${text} `;
}

/** The name that an element is called by. */
function nameOf(element) {
  const root = element.getRootNode();
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const labelled = ids.map((id) => root.getElementById(id)).filter(Boolean);
  if (labelled.length) return plain(labelled.map(textOf).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return plain(label);
  if (element.labels) {
    if (element.labels.length) return plain([...element.labels].map(textOf).join(" "));
    if (element.localName !== "button") return plain(element.placeholder || element.title || "");
  }
  if (element.localName === "fieldset") {
    const legend = element.querySelector(":scope > legend");
    return legend ? plain(textOf(legend)) : "";
  }
  if (element.localName === "section") {
    const heading = element.querySelector("h1, h2, h3, h4, h5, h6");
    return heading ? plain(textOf(heading)) : "";
  }
  return plain(textOf(element));
}

/** Every element below, in order, through open shadow roots. */
function* below(root) {
  for (const element of root.children ?? []) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
    yield* below(element);
  }
}

/** Whether a text is the one that is wanted. */
function fits(text, wanted) {
  if (wanted === undefined) return true;
  if (typeof wanted === "string") return text === wanted;
  return new RegExp(wanted.pattern, wanted.flags).test(text);
}

/** What there is to see of that role and name. */
function found({ role, name, within }) {
  const places = within ? found(within) : [document.documentElement];
  return places
    .flatMap((place) => [...below(place)])
    .filter((element) => (element.getAttribute("role") ?? ownRole(element)) === role)
    .filter((element) => element.checkVisibility() && fits(nameOf(element), name));
}

/**
 * Tries again with every frame that is drawn, until something comes of it.
 * @param {() => unknown} attempt gives nothing as long as it is not so
 * @param {() => string} wanted says what was waited for
 */
async function once(attempt, wanted) {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const got = attempt();
    if (got !== undefined) return got;
    if (performance.now() > end) {
      const headings = found({ role: "heading" }).map(nameOf).join(" | ");
      throw new Error(`waited in vain for ${wanted()}; pressed last: ${window.pressed}; headings: ${headings}`);
    }
    await new Promise(requestAnimationFrame);
  }
}

/** What is pressed for it, when it is there: a row to choose is pressed anywhere. */
function aim(query) {
  return once(() => {
    const [element] = found(query);
    return element && !element.disabled ? (element.closest("label") ?? element) : undefined;
  }, () => JSON.stringify(query));
}

/** A point in the middle of it, when it rests and nothing lies on it. */
function reach(query) {
  let before;
  let why = "is not there";
  return once(() => {
    const [element] = found(query);
    if (!element || element.disabled) return undefined;
    // A row to choose is pressed anywhere.
    const target = element.closest("label") ?? element;
    target.scrollIntoView({ block: "center", behavior: "instant" });
    const [{ left, top, width, height }] = target.getClientRects();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    const hit = target.getRootNode().elementFromPoint(x, y);
    why = target.contains(hit) ? "moves" : `is under ${hit?.outerHTML.slice(0, 80)}`;
    const rests = before === `${x} ${y}`;
    before = `${x} ${y}`;
    if (!rests || !target.contains(hit)) return undefined;
    Object.assign(window, { aimed: target, missed: false });
    return { x, y };
  }, () => `${JSON.stringify(query)}, which ${why}`);
}

const LIBRARY = [ownRole, plain, textOf, nameOf, below, fits, found, once, aim, reach];

/**
 * An expression that calls a function with those arguments, with all of the above at hand,
 * and gives `{ value }` or `{ failure }`.
 * @param {Function | string} call
 * @param {unknown[]} given
 */
export function script(call, given) {
  const pattern = (_, value) =>
    value instanceof RegExp ? { pattern: value.source, flags: value.flags } : value;
  const values = given.map((value) => JSON.stringify(value, pattern) ?? "undefined");
  return `(async () => {
    const PATIENCE_MS = ${PATIENCE_MS};
    ${LIBRARY.join("\n")}
    try {
      return { value: await (${call})(${values.join(", ")}) };
    } catch (error) {
      return { failure: String(error) };
    }
  })()`;
}
