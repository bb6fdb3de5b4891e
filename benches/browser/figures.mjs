/** From single visits to a table: medians, ratios, and what was promised of them. */

/** @typedef {{key: string, name: string, visits: object[]}} Measured */

/**
 * @typedef {object} Row
 * @property {string} key of the figure
 * @property {string} label
 * @property {"bytes" | "ms" | "MB" | "count"} unit
 * @property {{b?: number, c?: number, most?: number}} [promised] the most that (a) may be, as a
 *   part of (b), of (c), or by itself
 */

/** What is promised holds without a slow network; there it is only looked at. */
export const ROWS = [
  { key: "bytes", label: "over the wire to the first screen", unit: "bytes", promised: { b: 0.4 } },
  { key: "bytesLater", label: "over the wire afterwards", unit: "bytes" },
  { key: "elsewhere", label: "requests to other hosts", unit: "count" },
  { key: "screen", label: "first screen", unit: "ms" },
  { key: "first", label: "first question ready", unit: "ms", promised: { b: 0.45 } },
  { key: "blocked", label: "long tasks until then, beyond 50 ms each", unit: "ms" },
  { key: "answer", label: "one answer until it is on the screen", unit: "ms", promised: { b: 0.5 } },
  { key: "result", label: "result, from the last press", unit: "ms", promised: { b: 2 } },
  { key: "blockedLater", label: "long tasks, question to result", unit: "ms" },
  { key: "heap", label: "heap after 25 answers", unit: "MB", promised: { most: 4_500_000 } },
  { key: "heapEnd", label: "heap at the result", unit: "MB" },
];

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of every figure. */
export function medians(visits) {
  const keys = ROWS.map(({ key }) => key);
  return Object.fromEntries(keys.map((key) => [key, median(visits.map((visit) => visit[key]))]));
}

/** A figure in its unit. */
export function said(value, unit) {
  if (unit === "MB") return `${(value / 1e6).toFixed(2)} MB`;
  if (unit === "ms") return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  return Math.round(value).toLocaleString("en");
}

/**
 * What was promised of a figure, and whether it holds.
 * @param {Row} row
 * @param {(key: string) => number} of the figure of a page
 * @returns {{text: string, kept: boolean} | undefined}
 */
export function promise({ promised, unit }, of) {
  if (!promised) return undefined;
  const parts = Object.entries(promised).map(([against, most]) => {
    const fixed = against === "most";
    return {
      text: fixed ? `≤ ${said(most, unit)}` : `≤ ${most.toFixed(2)} × (${against})`,
      kept: of("a") <= (fixed ? most : most * of(against)),
    };
  });
  const kept = parts.every((part) => part.kept);
  return { text: parts.map(({ text }) => text).join(", "), kept };
}
