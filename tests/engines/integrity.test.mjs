/** A file that was changed on the way does not run, in any engine that can see that. */

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { changed, FIRST, WHOLE } from "../e2e/support/changed.mjs";
import { hashOf, Host } from "../e2e/support/host.mjs";
import { inEveryEngine } from "./support/stage.mjs";

const FETCHED = [...FIRST, ...WHOLE];
/** What can be pressed where the whole program does not come. */
const AGAIN = { role: "button", name: "もう一度" };

/* global found */

let host;
beforeEach(async () => {
  host = await Host.opens();
});
afterEach(() => host.closes());

/** Runs in the page: how far the check is. */
const isIn = (state) => document.querySelector("hoshimi-check")?.dataset.state === state;

/** Goes to a screen that only the whole program has. */
async function goesToTheStars(page) {
  await page.until(isIn, "first");
  await page.run(() => void document.querySelector("hoshimi-check").goTo("stars"));
}

/** A page of somebody else's with the element, and that before it. */
function around(before = "") {
  host.adds("around.html", `<!doctype html><meta charset="utf-8"><title>around</title><link rel="icon" href="data:,">
    ${before}<hoshimi-check></hoshimi-check><script type="module" src="hoshimi.js"></script>`);
  return new URL("around.html", host.url).href;
}

/** The same page, which says the digests of the scripts as well. */
function saysTheDigests() {
  const scripts = FETCHED.filter((name) => name.endsWith(".js"));
  const integrity = Object.fromEntries(scripts.map((name) => [`./${name}`, hashOf(host.bytes(name))]));
  return around(`<script type="importmap">${JSON.stringify({ integrity })}</script>`);
}

inEveryEngine(({ engine, page: opens }) => {
  /** Whether the engine looks at a file of that kind before it runs. */
  const looks = (name) => name.endsWith(".wasm") || engine.can.modules;

  async function visits(address = host.url) {
    const page = await opens();
    await page.open(address);
    return page;
  }

  test("what was built runs, and is fetched once", async () => {
    const page = await visits(around());
    await page.until(isIn, "whole");
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(host.asked.filter((name) => FETCHED.includes(name)).toSorted(), FETCHED.toSorted());
  });

  for (const name of FETCHED) {
    test(`${name} with a changed byte ${looks(name) ? "does not run" : "runs all the same"}`, async () => {
      host.edits(name, changed(name, host.bytes(name)));
      const page = await visits();
      if (!looks(name)) {
        await page.until(isIn, "whole");
        assert.ok(await page.run(() => globalThis.changedRan), "the guide says that it runs");
        return;
      }
      if (FIRST.includes(name)) {
        await page.until(isIn, "failed");
      } else {
        await goesToTheStars(page);
        await page.finds(AGAIN);
      }
      assert.ok(!(await page.run(() => Boolean(globalThis.changedRan))));
    });
  }

  test("what could not be loaded is asked for again", async () => {
    const [first] = FIRST;
    const [whole] = WHOLE;
    for (const name of [first, whole]) host.broken.add(name);
    const page = await visits();
    await page.until(isIn, "failed");
    host.broken.delete(first);
    await page.run(() => document.querySelector("hoshimi-check").start());
    await goesToTheStars(page);
    await page.finds(AGAIN);
    host.broken.delete(whole);
    await page.press(AGAIN);
    await page.finds({ role: "heading", name: "星の段階" });
  });

  test("where the page says the digests of the scripts, no engine runs a changed one", async () => {
    const address = saysTheDigests();
    const [name] = FIRST;
    host.edits(name, changed(name, host.bytes(name)));
    const page = await visits(address);
    await page.until(isIn, "failed");
    assert.ok(!(await page.run(() => Boolean(globalThis.changedRan))));
  });

  test("where the page says the digests of the scripts, trying again runs no changed one either", async () => {
    const [name] = WHOLE;
    const sound = host.bytes(name);
    host.broken.add(name);
    const page = await visits(saysTheDigests());
    await goesToTheStars(page);
    await page.finds(AGAIN);
    host.broken.delete(name);
    host.edits(name, changed(name, sound));
    await page.run((button) => void ([window.before] = found(button)), AGAIN);
    await page.press(AGAIN);
    // It is drawn anew where that failed, too.
    await page.until((button) => found(button).some((one) => one !== window.before), AGAIN);
    assert.ok(!(await page.run(() => Boolean(globalThis.changedRan))));
  });
});
