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
          getComputedStyle(shadowRoot.host).backgroundColor,
          ...states.filter((state) => !shadowRoot.querySelector(state)),
        ]),
      STATES,
    );
    assert.deepEqual(found, [["rgb(255, 255, 255)"], ["rgb(15, 21, 36)"]]);
  });

  test("every class of theirs is one of the widget's", () => {
    const shown = readFileSync(inProject("www/parts/parts.html"), "utf8");
    const folder = inProject("src/ui/style/");
    const styles = readdirSync(folder).map((name) => readFileSync(`${folder}${name}`, "utf8")).join();
    const used = [...shown.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names.split(" "));
    const unknown = used.filter((name) => !name.startsWith("is-") && !styles.includes(`.${name}`));
    // These only say what they are.
    const plain = ["h-app", "h-table__text", "h-score__message", "h-plan__task"];
    assert.deepEqual([...new Set(unknown)].filter((name) => !plain.includes(name)), []);
  });
});
