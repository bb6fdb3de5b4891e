/** Faults of accessibility that a program can find. */

import { readFileSync } from "node:fs";
import { load } from "./env.mjs";

const SOURCE = readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");
/** What the guidelines ask of any page. */
export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** And what is asked of a whole page besides. */
const ALL = [...WCAG, "best-practice"];

/** Brings axe into the page, past its policy, as only a browser's owner can. */
export function bringAxe(page) {
  return page.evaluate(SOURCE);
}

/** What axe finds on the screen, a line each. */
export function axeFaults(page, tags = ALL) {
  return page.evaluate(async (values) => {
    const find = async (options) =>
      (await axe.run(document, { resultTypes: ["violations"], ...options })).violations;
    const violations = await find({
      runOnly: { type: "tag", values },
      rules: { "target-size": { enabled: false } },
    });
    // What stays in sight lies on whatever is under it now, which one can scroll to.
    const roots = [...document.querySelectorAll("hoshimi-check")].map(({ shadowRoot }) => shadowRoot);
    const all = roots.flatMap((root) => (root ? [...root.querySelectorAll("*")] : []));
    const sticky = all.filter((element) => getComputedStyle(element).position === "sticky");
    for (const { style } of sticky) style.position = "static";
    if (values.includes("wcag22aa")) {
      violations.push(...(await find({ runOnly: { type: "rule", values: ["target-size"] } })));
    }
    for (const { style } of sticky) style.position = "";
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)} — ${node.failureSummary.split("\n")[1]}`),
    );
  }, tags);
}
