/** Every part in every state, by day and by night, on one page. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { axeFaults, bringAxe, WCAG } from "./support/axe.mjs";
import { inProject, parts } from "./support/env.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();

/** Parts that are on the page in a state: what it selects, and how many of them at least. */
const STATES = [".is-hover", ".is-focus", ":checked", ":disabled", "[aria-invalid=true]", "[open]"];

const shown = readFileSync(inProject("www/parts/parts.html"), "utf8");
const used = [...shown.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names.split(" "));

/** The widget's style; that of paper is no part of it. */
const folder = inProject("src/ui/style/");
const sheets = readdirSync(folder).filter((name) => name !== "report.css");
const styles = sheets.map((name) => readFileSync(`${folder}${name}`, "utf8")).join("\n");

/** Blocks that are not on the page, and why. */
const ELSEWHERE = new Map([["h-print-frame", "nobody sees the frame that prints"]]);

/** The block that a class belongs to. */
function blockOf(name) {
  return name.split(/__|--/)[0];
}

/** Blocks of a style that are neither on the page nor known to be elsewhere. */
function missing(style) {
  const there = new Set([...used.map(blockOf), ...ELSEWHERE.keys()]);
  const classes = style.replace(/\/\*.*?\*\//gs, "").matchAll(/\.(h-[\w-]+)/g);
  const blocks = new Set([...classes].map(([, name]) => blockOf(name)));
  return [...blocks].filter((block) => !there.has(block));
}

/** The page, as such a reader has it. */
async function opens(reader) {
  const page = await (await context(reader)).newPage();
  await page.goto(parts);
  return page;
}

describe("The parts", () => {
  for (const reader of [
    { viewport: { width: 1280, height: 900 } },
    { viewport: { width: 360, height: 740 } },
    { forcedColors: "active" },
    { contrast: "more" },
  ]) {
    test(`axe finds nothing for ${JSON.stringify(reader)}`, async () => {
      const page = await opens(reader);
      await bringAxe(page);
      assert.deepEqual(await axeFaults(page, WCAG), []);
    });
  }

  test("are there by day and by night, in every state", async () => {
    const page = await opens();
    const found = await page.evaluate(
      (states) =>
        [...document.querySelectorAll("[theme]")].map(({ shadowRoot }) => [
          getComputedStyle(shadowRoot.querySelector("main")).backgroundColor,
          ...states.filter((state) => !shadowRoot.querySelector(state)),
        ]),
      STATES,
    );
    assert.deepEqual(found, [["rgb(255, 255, 255)"], ["rgb(15, 21, 36)"]]);
  });

  test("every class of theirs is one of the widget's", () => {
    const unknown = used.filter((name) => !name.startsWith("is-") && !styles.includes(`.${name}`));
    // These only say what they are.
    const plain = ["h-app", "h-table__text", "h-score__message"];
    assert.deepEqual([...new Set(unknown)].filter((name) => !plain.includes(name)), []);
  });

  test("every block that a style sheet knows is among them", () => {
    assert.deepEqual(missing(styles), []);
  });

  test("a block that is not among them is noticed", () => {
    const planted = "/* .h-gone */ .h-new__part:hover > .h-newer--wide, .h-button { margin: 0.5em }";
    assert.deepEqual(missing(planted), ["h-new", "h-newer"]);
  });
});
