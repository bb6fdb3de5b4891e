/** The result is handed to whoever runs the page by the visitor's button alone, after the
 *  visitor has seen what it is. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { heard } from "./support/heard.mjs";
import { stage } from "./support/stage.mjs";
import { wishing } from "./support/wishing.mjs";

const { visitor: visits } = stage();
const { given, expected } = golden("mixed-53");

const WISHES = { share: "ask", brandName: "さくら経営サポート" };
const OFFER = "結果をさくら経営サポートに渡す";

const visitsWishing = (config, surface) => visits(surface, { prepare: wishing(config) });

/** Comes to the screen, with a name typed on the way. */
async function comesToTheOffer(surface) {
  const visitor = await visitsWishing(WISHES, surface);
  await visitor.reads(
    "結果がこのページの運営者に渡るのは、最後にご自分で「渡す」を押したときだけです。",
  );
  await visitor.takesTheCheckAsAList(given);
  await visitor.opensPolicy();
  await visitor.page.getByLabel(/^会社名/).first().fill("見本製作所");
  await visitor.turnsTo("保存");
  await visitor.clicks(OFFER);
  await visitor.sees(OFFER);
  return visitor;
}

/** Every member of what is shown as it would go. */
async function shown(visitor) {
  return JSON.parse(await visitor.page.locator(".h-code").textContent());
}

/** What the page was given so far. */
async function results(visitor) {
  return (await heard(visitor.page, "share")).map(({ result }) => result);
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("a page that did not ask offers nothing", async () => {
      const visitor = await visitsWishing({ brandName: WISHES.brandName }, surface);
      await visitor.takesTheCheckAsAList(given);
      assert.equal(await visitor.button(/に渡す/).count(), 0);
      await visitor.turnsTo("保存");
      assert.equal(await visitor.button(/に渡す/).count(), 0);
    });

    test("what is shown is what goes, once and without names", async () => {
      const visitor = await comesToTheOffer(surface);
      assert.deepEqual(await heard(visitor.page, "share"), []);
      const rows = await visitor.page.locator(".h-share th").allTextContents();
      const file = await shown(visitor);
      assert.equal(rows.length, Object.keys(file).length);
      await visitor.clicks("渡す");
      await visitor.notice(/に渡しました。会社名と人の名前は入れていません。$/).waitFor();
      const [handed, ...more] = await results(visitor);
      assert.deepEqual([handed, more], [file, []]);
      assert.deepEqual(handed.answers, expected.answers);
      assert.ok(!JSON.stringify(handed).includes("見本製作所"));
      await visitor.turnsTo("回答");
      await visitor.clicks("結果");
      assert.equal((await heard(visitor.page, "share")).length, 1);
    });

    test("names go only when they are ticked", async () => {
      const visitor = await comesToTheOffer(surface);
      await visitor.ticks("会社名と人の名前も渡す");
      await visitor.clicks("渡す");
      await visitor.notice(/会社名と人の名前も入れました。$/).waitFor();
      const [handed] = await results(visitor);
      assert.equal(handed.organisation, "見本製作所");
      // Each time anew.
      assert.ok(!(await visitor.page.getByRole("checkbox").isChecked()));
      assert.ok(!JSON.stringify(await shown(visitor)).includes("見本製作所"));
    });

    test("one can leave it", async () => {
      const visitor = await comesToTheOffer(surface);
      await visitor.clicks("やめる");
      await visitor.sees("結果");
      assert.deepEqual(await heard(visitor.page, "share"), []);
    });
  });
}
