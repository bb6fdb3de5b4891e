/** Every part in its states, by day and by night, on one page. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { axeFaults, bringAxe, WCAG } from "./support/axe.mjs";
import { inProject, parts } from "./support/env.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();

/** Parts that are on the page in a state: what selects them. */
const STATES = [".is-hover", ".is-focus", ":checked", "[aria-invalid=true]", "[aria-current]", "[open]"];

/** The widget's style; that of paper is no part of it. */
const folder = inProject("src/ui/style/");
const sheets = readdirSync(folder).filter((name) => !name.startsWith("report"));
const styles = sheets.map((name) => readFileSync(`${folder}${name}`, "utf8")).join("\n");

/** Blocks that are not on the page, and why. */
const ELSEWHERE = new Map([
  ["h-print-frame", "nobody sees the frame that prints"],
  ["h-attract", "visitors one after another"],
  ["h-program", "visitors one after another"],
  ["h-idle", "visitors one after another"],
  ["h-idle-place", "visitors one after another"],
  ["h-take", "visitors one after another"],
  ["h-figures", "visitors one after another"],
  ["h-projector", "visitors one after another"],
  ["h-status", "something was just done"],
  ["h-call", "a step of declaring that was answered so"],
  ["h-crash", "stands there when no program does"],
  ["h-share", "a page that takes results"],
  ["h-facts", "a page that leaves no choice"],
  ["h-sides", "two results"],
  ["h-changes", "two results"],
  ["h-summary", "a file that is refused"],
  ["h-scs-card", "a window without room for the table"],
]);

/** The block that a class belongs to. */
function blockOf(name) {
  return name.split(/__|--/)[0];
}

/** Blocks of a style that are neither on the page nor known to be elsewhere. */
function missing(style, used) {
  const there = new Set([...used.map(blockOf), ...ELSEWHERE.keys()]);
  const classes = style.replace(/\/\*.*?\*\//gs, "").matchAll(/\.(h-[\w-]+)/g);
  const blocks = new Set([...classes].map(([, name]) => blockOf(name)));
  return [...blocks].filter((block) => !there.has(block));
}

/** The page, as such a reader has it, with everything unfolded. */
async function opens(reader) {
  const page = await (await context(reader)).newPage();
  await page.goto(parts);
  await page.locator("body[data-state=shown]").waitFor({ timeout: 60_000 });
  return page;
}

/** Runs in the page: every class of the widget that is used. */
function classes() {
  const all = [...document.querySelectorAll("hoshimi-check")].flatMap(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll("[class]")].flatMap(({ classList }) => [...classList]));
  return [...new Set(all)].filter((name) => name.startsWith("h-"));
}

describe("The parts", () => {
  let used;
  before(async () => {
    const page = await opens();
    used = await page.evaluate(classes);
    await page.close();
  });

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
    const found = await page.evaluate((states) => {
      const all = [...document.querySelectorAll("hoshimi-check")];
      return ["light", "dark"].map((theme) => {
        const [first] = all.filter((check) => check.getAttribute("theme") === theme);
        const ground = getComputedStyle(first.shadowRoot.lastElementChild).backgroundColor;
        const roots = all.filter((check) => check.getAttribute("theme") === theme).map(({ shadowRoot }) => shadowRoot);
        return [ground, ...states.filter((state) => !roots.some((root) => root.querySelector(state)))];
      });
    }, STATES);
    assert.deepEqual(found, [["rgb(255, 255, 255)"], ["rgb(15, 21, 36)"]]);
  });

  test("every class of theirs is one of the widget's", () => {
    // A modifier that needs no style of its own belongs to a class that has one.
    const known = (name) => [name, name.split("--")[0]].some((found) => styles.includes(`.${found}`));
    assert.deepEqual(used.filter((name) => !known(name)), []);
  });

  test("every block that a style sheet knows is among them", () => {
    assert.deepEqual(missing(styles, used), []);
    const unknown = [...ELSEWHERE.keys()].filter((block) => !styles.includes(`.${block}`));
    assert.deepEqual(unknown, [], "no style sheet has them");
  });

  test("a block that is not among them is noticed", () => {
    const planted = "/* .h-gone */ .h-new__part:hover > .h-newer--wide, .h-button { margin: 0.5em }";
    assert.deepEqual(missing(planted, used), ["h-new", "h-newer"]);
  });
});
