/** Readers who change how a page looks: wider text, the system's own colours. */

/** Runs in the page: the least spacing that WCAG 1.4.12 asks a page to bear. */
function spread() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
  `);
  const { shadowRoot } = document.querySelector("hoshimi-check");
  shadowRoot.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: takes that away again. */
function gather() {
  document.querySelector("hoshimi-check").shadowRoot.adoptedStyleSheets.pop();
}

/** Runs in the page: words that are cut off, and neighbours that lie on each other. */
function squeezed() {
  const { shadowRoot } = document.querySelector("hoshimi-check");
  const faults = [];
  const named = ({ className, textContent }) => `${className}: ${textContent.slice(0, 30)}`;
  const shown = [...shadowRoot.querySelectorAll(".h-app *")].filter((element) =>
    element.checkVisibility() && !element.closest(".h-hidden, select"),
  );
  for (const element of shown) {
    const { overflowX, overflowY, position, display } = getComputedStyle(element);
    const cut = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    const hides = [overflowX, overflowY].some((way) => way === "hidden" || way === "clip");
    if (cut && hides && element.textContent) faults.push(`cut off: ${named(element)}`);
    const next = element.nextElementSibling;
    if (!next || display === "inline" || position !== "static") continue;
    const other = getComputedStyle(next);
    if (other.display.startsWith("inline") || other.position !== "static") continue;
    if (!next.checkVisibility() || !next.textContent || !element.textContent) continue;
    const [a, b] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (across > 2 && down > 2) faults.push(`${named(element)} lies on ${named(next)}`);
  }
  return faults;
}

/**
 * What goes wrong when the reader spreads the text.
 * @param {import("playwright-core").Page} page
 * @param {(page: import("playwright-core").Page) => Promise<string[]>} look
 */
export async function spreadFaults(page, look) {
  await page.evaluate(spread);
  const faults = [...(await page.evaluate(squeezed)), ...(await look(page))];
  await page.evaluate(gather);
  return faults.map((fault) => `spread: ${fault}`);
}

/** Runs in the page: controls whose edge, or whose choice, cannot be seen. */
function edgeless() {
  const { shadowRoot } = document.querySelector("hoshimi-check");
  const faults = [];
  const name = (element) => `${element.className}: ${element.textContent.slice(0, 30)}`;
  const app = shadowRoot.querySelector(".h-app");
  app.style.color = "Canvas";
  const ground = getComputedStyle(app).color;
  app.style.color = "";
  const line = (style, side) =>
    parseFloat(style[`border${side}Width`]) > 0 &&
    style[`border${side}Style`] !== "none" &&
    style[`border${side}Color`] !== ground;
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((found) => found.checkVisibility());
  // The system itself draws ticks and radios.
  const drawn = "input:not(.h-choice__input, .h-check__input)";
  for (const element of all(`.h-button, .h-head__button, .h-choice, ${drawn}, select, textarea, progress`)) {
    const style = getComputedStyle(element);
    const edge = ["Top", "Right", "Bottom", "Left"].every((side) => line(style, side));
    if (!edge) faults.push(`no edge: ${name(element)}`);
  }
  for (const element of all(".h-panel, .h-path__step, .h-ladder__step, .h-quick")) {
    if (!line(getComputedStyle(element), "Top")) faults.push(`no border: ${name(element)}`);
  }
  for (const element of all(".h-choice")) {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const marked = outlineStyle === "solid" && parseFloat(outlineWidth) >= 2;
    const { checked } = element.querySelector("input");
    if (checked !== marked) faults.push(`${checked ? "not " : ""}marked as chosen: ${name(element)}`);
  }
  const steps = all(".h-steps__button");
  // A thick ring before it at a desk, and a line under it elsewhere.
  const ring = (step) => parseFloat(getComputedStyle(step, "::before").borderTopWidth);
  const under = (step) => line(getComputedStyle(step), "Bottom") || ring(step) >= 4;
  for (const step of steps.filter((step) => under(step) !== step.hasAttribute("aria-current"))) {
    faults.push(`as if chosen, or not: ${name(step)}`);
  }
  return faults;
}

/** What cannot be seen in the system's own colours. */
export function edgeFaults(page) {
  return page.evaluate(edgeless);
}

/** Runs in the page: words that are small, slanted or drawn apart. */
function tiny() {
  const { shadowRoot } = document.querySelector("hoshimi-check");
  const faults = new Set();
  for (const element of shadowRoot.querySelectorAll(".h-app *")) {
    const speaks = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!speaks) continue;
    const { fontSize, fontStyle, letterSpacing, lineBreak } = getComputedStyle(element);
    const as = [
      parseFloat(fontSize) < 14 && fontSize,
      fontStyle !== "normal" && fontStyle,
      letterSpacing !== "normal" && letterSpacing,
      lineBreak !== "strict" && lineBreak,
    ].filter(Boolean);
    if (as.length) faults.add(`${as}: ${element.className} ${element.textContent.slice(0, 30)}`);
  }
  return [...faults];
}

/** Words below 14 px, in italics, drawn apart, or broken before 、 and 。 */
export function tinyFaults(page) {
  return page.evaluate(tiny);
}
