/** On every screen the Tab key comes past everything that can be used, there and back. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { flank, number, settle, unflank } from "./support/focus.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { DESK, PHONE } from "./support/looks.mjs";
import { stage } from "./support/stage.mjs";
import { faultsOnTheWalk } from "./support/walk.mjs";

const { visitor: visits } = stage();
const [site] = surfaces;

/** A field may have several stops of its own, such as year, month, day and calendar. */
const PARTS = 5;

/**
 * Goes from one neighbour of the widget to the other, by one key alone; gives what is wrong
 * with the stops on the way.
 */
async function faultsOnTheWay(keys, [from, key, to], names) {
  await keys.page.locator(`#${from}`).focus();
  const stops = [];
  const faults = [];
  let now;
  for (let step = 0; step < names.length * PARTS && now?.name !== to; step += 1) {
    await keys.page.keyboard.press(key);
    now = await keys.focus();
    if (now.stop && now.stop !== stops.at(-1)) stops.push(now.stop);
    faults.push(...keys.faults(now).map((fault) => `${key} came to “${now.name}”: ${fault}`));
  }
  const order = names.map((_, at) => String(at));
  if (key !== "Tab") order.reverse();
  if (now?.name !== to) faults.push(`${key} does not leave the widget`);
  if (stops.join() !== order.join()) {
    const missed = order.filter((stop) => !stops.includes(stop)).map((stop) => names[stop]);
    faults.push(`${key} has other stops: ${stops}. It misses: ${missed}`);
  }
  return faults;
}

/** There and back. */
async function faultsOf(keys) {
  await keys.page.evaluate(settle);
  await keys.page.evaluate(flank);
  const names = await keys.page.evaluate(number);
  const faults = [
    ...(await faultsOnTheWay(keys, ["before", "Tab", "after"], names)),
    ...(await faultsOnTheWay(keys, ["after", "Shift+Tab", "before"], names)),
  ];
  await keys.page.evaluate(unflank);
  return faults;
}

describe("Every stop is reached in order, is seen and lets go", () => {
  for (const window of [DESK, PHONE]) {
    test(`at a ${window.name}`, async () => {
      const { width, height } = window;
      const visitor = await visits(site, { context: { viewport: { width, height } } });
      const keys = new Keyboard(visitor);
      assert.deepEqual(await faultsOnTheWalk(visitor, () => faultsOf(keys)), []);
    });
  }
});

describe("A stop that must be noticed", () => {
  /** Runs in the page: spoils the first button of the widget. */
  const spoil = (style) => {
    const { shadowRoot } = document.querySelector("hoshimi-check");
    const button = [...shadowRoot.querySelectorAll("button")].find((found) => found.checkVisibility());
    for (const [name, value] of Object.entries(style)) button.style.setProperty(name, value, "important");
    const veil = document.createElement("div");
    if (style.position) {
      veil.style.cssText = "position: fixed; inset: 0 0 80% 0; z-index: 9";
      shadowRoot.querySelector(".h-app").append(veil);
    }
    if (style.order) button.tabIndex = -1;
  };

  for (const [name, style, said] of [
    ["has no outline", { outline: "none" }, "has no outline"],
    ["is under something", { position: "static" }, "is under something else"],
    ["cannot be reached", { order: "1" }, "It misses: button"],
  ]) {
    test(name, async () => {
      const visitor = await visits(site);
      await visitor.page.evaluate(spoil, style);
      const faults = await faultsOf(new Keyboard(visitor));
      assert.ok(faults.some((fault) => fault.includes(said)), faults.join("\n"));
    });
  }
});
