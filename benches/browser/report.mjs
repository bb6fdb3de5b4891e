/** The figures as Markdown. */

import { medians, promise, ROWS, said } from "./figures.mjs";

/** Lines of a table. */
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at ? "--:" : "---"))), ...rows.map(line)].join("\n");
}

/** A ratio, where there is something to divide by. */
function ratio(a, other) {
  return other ? (a / other).toFixed(2) : "–";
}

/**
 * @param {import("./figures.mjs").Measured[]} measured
 * @param {boolean} promises whether anything was promised under these conditions
 */
function pages(measured, promises) {
  const found = new Map(measured.map(({ key, visits }) => [key, medians(visits)]));
  const head = ["", ...measured.map(({ key }) => `(${key})`), "(a)/(b)", "(a)/(c)"];
  const rows = ROWS.map((row) => {
    const of = (key) => found.get(key)[row.key];
    const figures = measured.map(({ key }) => said(of(key), row.unit));
    const ratios = ["b", "c"].map((key) => ratio(of("a"), of(key)));
    const kept = promise(row, of);
    const verdict = kept ? [`${kept.text}: ${kept.kept ? "yes" : "**no**"}`] : [""];
    return [row.label, ...figures, ...ratios, ...(promises ? verdict : [])];
  });
  return table(promises ? [...head, "promised"] : head, rows);
}

/** Nanoseconds, as one says them. */
function lasting(ns) {
  const units = [["s", 1e9], ["ms", 1e6], ["µs", 1e3]];
  const [unit, size] = units.find(([, size]) => ns >= size) ?? ["ns", 1];
  return `${(ns / size).toFixed(ns / size < 10 ? 2 : 1)} ${unit}`;
}

/** @param {{machine: object, conditions: object[], engine: {name: string, ns: number}[]}} all */
export function report({ machine, conditions, engine }) {
  const [{ measured }] = conditions;
  const names = measured.map(({ key, name }) => `- (${key}) ${name}`);
  const parts = conditions.map(({ name, measured: found, runs, promises }) =>
    `### ${name}, medians of ${runs}\n\n${pages(found, promises)}`);
  const natively = table(["natively", "median"], engine.map(({ name, ns }) => [name, lasting(ns)]));
  const on = Object.values(machine).join(", ");
  return `${[...names, "", `On ${on}.`].join("\n")}\n\n${parts.join("\n\n")}\n\n${natively}\n`;
}
