/** Faults of layout and outline, measured in the page. */

/** Runs in the page: headings that do not follow each other. */
function outline() {
  const { shadowRoot } = document.querySelector("hoshimi-check");
  const headings = [...shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const faults = [];
  let before = 0;
  for (const heading of headings.filter((found) => found.checkVisibility())) {
    const level = Number(heading.tagName[1]);
    if (level > before + 1) faults.push(`h${level} after h${before}: ${heading.textContent}`);
    before = level;
  }
  const tops = headings.filter(({ tagName }) => tagName === "H1").length;
  if (tops !== 1) faults.push(`${tops} headings of the first level`);
  return faults;
}

/** Runs in the page: things to press that are too low for a thumb. */
function small() {
  const { shadowRoot } = document.querySelector("hoshimi-check");
  const targets = [...shadowRoot.querySelectorAll("button, summary, label:has(input)")];
  if (targets.length === 0) return ["nothing to press"];
  const height = (target) => target.getBoundingClientRect().height;
  return targets
    .filter((target) => target.checkVisibility() && height(target) < 43.9)
    .map((target) => `${height(target)} px: ${target.textContent}`);
}

/** Runs in the page: what makes it wider than the window. */
function wide() {
  const { shadowRoot } = document.querySelector("hoshimi-check");
  const room = document.documentElement.clientWidth;
  const faults = [];
  if (document.documentElement.scrollWidth > room) faults.push("the page scrolls sideways");
  for (const element of shadowRoot.querySelectorAll("*")) {
    const { right, left, width } = element.getBoundingClientRect();
    // A region that scrolls in itself may hold what is wider.
    const scrolls = element.closest("[role=region]");
    const out = width > 1 && (right > room + 1 || left < -1);
    if (out && !scrolls) faults.push(`${element.tagName} sticks out: ${element.textContent.slice(0, 40)}`);
  }
  return faults;
}

/** Runs in the page: sentences whose words with furigana were laid out as boxes of their own. */
function torn() {
  const { shadowRoot } = document.querySelector("hoshimi-check");
  const lines = [...shadowRoot.querySelectorAll("ruby")].map((ruby) => ruby.parentElement);
  return [...new Set(lines)]
    .filter((line) => /flex|grid/.test(getComputedStyle(line).display))
    .map((line) => `torn apart: ${line.textContent}`);
}

/** @param {import("playwright-core").Page} page */
export async function layoutFaults(page) {
  const found = [];
  for (const look of [outline, small, wide, torn]) found.push(...(await page.evaluate(look)));
  return found;
}
