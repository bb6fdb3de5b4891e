/** The look in every engine: each lays out and mixes colours in a way of its own. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { faint, HOUSES, pairs, token } from "../e2e/support/colours.mjs";
import { layoutFaults } from "../e2e/support/layout.mjs";
import { spreadFaults, tinyFaults } from "../e2e/support/reader.mjs";
import { surfaces } from "./support/env.mjs";
import { DESK, inEveryEngine, PHONE } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";
import { walk } from "./support/walk.mjs";

const [site] = surfaces;

/** The narrowest telephone. */
const NARROW = { width: 320, height: 640 };

/** Gives the widget's page the colour and the light. */
function dresses(page, accent, theme) {
  return page.run(
    (accent, theme) => {
      const host = document.querySelector("hoshimi-check");
      host.style.setProperty("--hoshimi-accent", accent);
      host.setAttribute("theme", theme);
    },
    accent,
    theme,
  );
}

/** Runs in the page: every menu shows the longest of its options, as if it were chosen. */
function showLongest() {
  for (const menu of document.querySelector("hoshimi-check").shadowRoot.querySelectorAll("select")) {
    const [longest] = [...menu.options].sort((a, b) => b.text.length - a.text.length);
    menu.value = longest.value;
  }
}

inEveryEngine(({ engine, page: opens }) => {
  const windows = engine.can.narrow ? [NARROW, PHONE, DESK] : [PHONE, DESK];

  test("nothing is too wide, cut off or too small, on phones and at a desk", async () => {
    const page = await opens();
    const faults = [];
    await walk(await Visitor.opens(page, site), async (screen) => {
      await page.run(showLongest);
      for (const window of windows) {
        await page.resize(window);
        const found = [await layoutFaults(page), await tinyFaults(page), await spreadFaults(page, layoutFaults)];
        faults.push(...found.flat().map((fault) => `${screen}, ${window.width} px: ${fault}`));
      }
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(await page.errors(), []);
  });

  test("every pair of colours can be read in any house's colour, by day and by night", async () => {
    const page = await opens();
    await Visitor.opens(page, site);
    for (const theme of ["light", "dark"]) {
      const seen = new Set();
      for (const accent of HOUSES) {
        await dresses(page, accent, theme);
        assert.deepEqual(await faint(page, pairs), [], `${accent}, ${theme}`);
        seen.add(await token(page, "night"));
      }
      assert.ok(seen.size > HOUSES.length / 2, `the colours make a difference: ${[...seen]}`);
    }
  });
});
