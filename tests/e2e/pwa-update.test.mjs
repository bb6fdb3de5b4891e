/** A new version of the standalone page is offered, comes when the visitor says so, and never in
 *  part. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFaults, bringAxe } from "./support/axe.mjs";
import { golden } from "./support/golden.mjs";
import { comesBack, keeper } from "./support/keeper.mjs";
import { Visitor } from "./support/visitor.mjs";

const { host, keeps } = keeper();
const { given } = golden("mixed-53");

const OFFER = "新しい版があります。回答を残したまま切り替えられます。";
const OFFER_EN = "A new version is ready. You can switch and keep your answers.";
const LOST =
  "このタブには回答が残らないため、切り替えると回答が消えます。必要な場合は、先に保存してください。";
const YES = "切り替える";
const NO = "あとで";

/** What the page of a new version has. */
const NEW = '<meta name="version" content="new">';

function publishes() {
  host().publishes("index.html", (page) => page.replace("</title>", `</title>${NEW}`));
}

/** A new version is published, and a visit later it lies ready. */
async function meetsANewVersion(visitor) {
  publishes();
  await comesBack(visitor);
  await visitor.page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration.waiting !== null;
  });
}

/** Runs in the page: has the browser look for a new version; gives how it ended. */
async function update() {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration.update();
  const { installing } = registration;
  if (installing?.state === "installing") {
    await new Promise((resolve) => {
      installing.onstatechange = resolve;
    });
  }
  return installing?.state ?? "gone";
}

/** The page of the new version has come. */
const isChanged = ({ page }) => page.locator("meta[name=version]").waitFor({ state: "attached" });
const isNew = async ({ page }) => (await page.locator("meta[name=version]").count()) > 0;
const stores = ({ page }) => page.evaluate(() => caches.keys());
const workers = ({ page }) =>
  page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.getRegistration();
    return [installing, waiting, active].map((one) => one?.state ?? "none");
  });

describe("A new version", () => {
  test("is offered, takes no focus, and 「あとで」 changes nothing", async () => {
    const visitor = await keeps();
    const first = await stores(visitor);
    await meetsANewVersion(visitor);
    await visitor.notice(OFFER).waitFor();
    assert.ok(await visitor.page.evaluate(() => !document.activeElement.closest(".word")));
    await visitor.clicks(NO);
    await visitor.text(OFFER).waitFor({ state: "detached" });
    assert.equal(await visitor.button(YES).count(), 0);
    assert.ok(!(await isNew(visitor)));
    assert.deepEqual(await workers(visitor), ["none", "installed", "activated"]);
    assert.equal((await stores(visitor)).length, 2);
    assert.ok((await stores(visitor)).includes(first[0]));
    await visitor.takesTheCheckAsAList(given);
  });

  test("comes at once by 「切り替える」, with the answers half-way, and takes the place", async () => {
    const visitor = await keeps();
    const first = await stores(visitor);
    await visitor.begins();
    await visitor.answers("antivirus", "これから取り組む");
    await meetsANewVersion(visitor);
    assert.ok(await visitor.radio("antivirus", "これから取り組む").isChecked());
    await visitor.notice(OFFER).waitFor();
    assert.ok(!(await isNew(visitor)));
    const loads = [];
    visitor.page.on("load", () => loads.push(visitor.page.url()));
    await visitor.clicks(YES);
    await isChanged(visitor);
    await visitor.isLoaded();
    assert.ok(await visitor.radio("antivirus", "これから取り組む").isChecked());
    assert.deepEqual(loads, [host().url], "it is loaded once");
    const now = await stores(visitor);
    assert.equal(now.length, 1);
    assert.notDeepEqual(now, first);
    await host().closes();
    await comesBack(visitor);
    assert.ok(await isNew(visitor));
    assert.ok(await visitor.radio("antivirus", "これから取り組む").isChecked());
  });

  test("is offered in the language of the widget, and axe finds nothing in it", async () => {
    const visitor = await keeps();
    await meetsANewVersion(visitor);
    await visitor.notice(OFFER).waitFor();
    await bringAxe(visitor.page);
    assert.deepEqual(await axeFaults(visitor.page), []);
    await visitor.clicks(NO);
    await visitor.clicks("English");
    host().publishes("page.css", (style) => `${style}\n`);
    await visitor.page.evaluate(update);
    await visitor.notice(OFFER_EN).waitFor();
    assert.deepEqual(await visitor.page.locator(".word").getAttribute("lang"), "en");
    await visitor.clicks("Later");
    assert.equal(await visitor.page.locator(".word").count(), 0);
  });

  test("is offered where nothing moves, once the visitor has begun", async () => {
    const visitor = await keeps();
    await visitor.begins();
    const top = () => visitor.heading().evaluate((heading) => heading.getBoundingClientRect().top);
    const at = await top();
    publishes();
    await visitor.page.evaluate(update);
    await visitor.notice(OFFER).waitFor();
    assert.equal(await top(), at);
  });

  test("comes only after a warning where the answers would be lost", async () => {
    const prepare = () => {
      const get = () => {
        throw new DOMException("refused", "SecurityError");
      };
      Object.defineProperty(window, "sessionStorage", { get });
    };
    const visitor = await keeps(prepare);
    await meetsANewVersion(visitor);
    await visitor.notice(OFFER).waitFor();
    await visitor.begins();
    await visitor.answers("antivirus", "これから取り組む");
    await visitor.clicks(YES);
    await visitor.notice(LOST).waitFor();
    assert.ok(await visitor.radio("antivirus", "これから取り組む").isChecked());
    await visitor.clicks(YES);
    await isChanged(visitor);
    await visitor.isAtAFreshStart();
  });

  test("is taken by another tab at its own time", async () => {
    const visitor = await keeps();
    const other = await Visitor.opens(await visitor.context.newPage(), host());
    await meetsANewVersion(visitor);
    await other.notice(OFFER).waitFor();
    await visitor.clicks(YES);
    await isChanged(visitor);
    assert.ok(!(await isNew(other)));
    await other.clicks(YES);
    await isChanged(other);
  });
});

describe("The version before stays whole", () => {
  const FAULTS = [
    ["a file breaks off", () => host().broken.add("hoshimi-whole.wasm")],
    ["a file is of another version", () => host().edits("page.css", "body { color: red }")],
  ];
  for (const [what, spoil] of FAULTS) {
    test(`where ${what}`, async () => {
      const visitor = await keeps();
      spoil();
      publishes();
      assert.equal(await visitor.page.evaluate(update), "redundant");
      assert.deepEqual(await workers(visitor), ["none", "none", "activated"]);
      await host().closes();
      await comesBack(visitor);
      assert.ok(!(await isNew(visitor)));
      await visitor.takesTheCheckAsAList(given);
    });
  }
});

