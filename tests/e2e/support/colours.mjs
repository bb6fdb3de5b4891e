/** Colours as a reader of that page gets them, and how well one stands out on another. */

/**
 * Pairs of tokens that are used together: what stands on which ground, and the least
 * contrast it must have there: 4.5 for words, 3 for lines and shapes.
 */
export const pairs = [
  ...["paper", "paper-2", "night-soft", "star-soft"].flatMap((ground) => [
    ["ink", ground, 7],
    ["ink-soft", ground, 4.5],
  ]),
  ...["paper", "paper-2", "night-soft"].flatMap((ground) =>
    ["night", "night-strong", "done", "partly", "not", "unknown", "star"].map((text) => [text, ground, 4.5]),
  ),
  ["star", "star-soft", 4.5],
  ["night", "star-soft", 4.5],
  ["ink-soft", "paper", 7],
  ["paper", "night", 4.5],
  ["paper", "night-strong", 4.5],
  ["paper", "not", 4.5],
  ["paper", "not-strong", 4.5],
  ...["sky", "sky-step"].flatMap((ground) => [
    ["on-sky", ground, 7],
    ["on-sky-soft", ground, 7],
    ["star-fill", ground, 4.5],
    ["sky-line", ground, 3],
    ["focus-ring", ground, 3],
  ]),
  ...["paper", "paper-2", "night-soft"].map((ground) => ["line-strong", ground, 3]),
  ["night", "track", 3],
  ["focus", "focus-ring", 4.5],
];

/** Colours that no designer of ours has seen, and what is no colour at all. */
export const HOUSES = [
  "#ffff00",
  "#ffffff",
  "#000000",
  "#ff00ff",
  "#7fff00",
  "#00ffff",
  "#0000ff",
  "#ff0000",
  "#808080",
  "rgb(255 200 0 / 10%)",
  "color(display-p3 0 1 0)",
  "orange",
  "no colour",
];

/**
 * Pairs that are worse than they may be, a line each.
 * @param {import("playwright-core").Page} page
 * @param {[string, string, number][]} pairs
 */
export function faint(page, pairs) {
  return page.evaluate((pairs) => {
    const host = document.querySelector("hoshimi-check");
    const probe = document.createElement("span");
    host.shadowRoot.append(probe);
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

    /** The colour as three figures of 0 to 255, painted as the screen would. */
    function painted(token) {
      probe.style.color = "";
      probe.style.color = `var(--h-${token})`;
      const colour = getComputedStyle(probe).color;
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
      if (alpha !== 255) throw new Error(`${token} lets something through: ${colour}`);
      return [red, green, blue];
    }
    function luminance(colour) {
      const [red, green, blue] = colour.map((figure) => {
        const part = figure / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    function contrast(one, other) {
      const [light, dark] = [luminance(painted(one)), luminance(painted(other))].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    }
    const found = pairs
      .map(([on, ground, least]) => [on, ground, least, contrast(on, ground)])
      .filter(([, , least, is]) => is < least)
      .map(([on, ground, least, is]) => `${on} on ${ground}: ${is.toFixed(2)}, not ${least}`);
    probe.remove();
    return found;
  }, pairs);
}

/** What a token is worth just now, as the browser computes it. */
export function token(page, name) {
  return page.evaluate((name) => {
    const probe = document.createElement("span");
    document.querySelector("hoshimi-check").shadowRoot.append(probe);
    probe.style.color = `var(--h-${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}
