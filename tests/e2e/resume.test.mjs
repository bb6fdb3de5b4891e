/** Answers outlive a reload of the tab, and nothing else; and where nothing can be kept,
 *  the job can still be done. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { items } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";

const { context, visitor: visits } = stage();
const { given, expected } = golden("mixed-53");

const ANSWERS = "hoshimi:1:0:answers";
const DAMAGED = "hoshimi:1:0:damaged";
const RESUMED = "このタブに残っていた回答から続けます。";
const WAS_DAMAGED = "残っていた回答のデータが壊れていて、読み込めませんでした。";
const NOT_KEPT = "このブラウザでは、途中の回答を残せません。";

/** Storages that do not work, as browsers have them. */
const REFUSALS = [
  {
    name: "throws when it is looked at",
    prepare: () => {
      const get = () => {
        throw new DOMException("refused", "SecurityError");
      };
      Object.defineProperty(window, "sessionStorage", { get });
    },
  },
  {
    name: "is full",
    prepare: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  },
  {
    name: "is not there",
    prepare: () => Object.defineProperty(window, "sessionStorage", { get: () => null }),
  },
];

/** Answers two questions and comes to the third. */
async function comesToTheThirdQuestion(visitor) {
  await visitor.begins();
  await visitor.answers("antivirus", "これから取り組む");
  await visitor.goesOn();
  await visitor.answers("q01", "実施している");
  await visitor.leaves("q01", "done");
  await visitor.answers("q02", "わからない");
  await visitor.goesOn();
  await visitor.sees(items.get("q03").question.ja);
}

/** The page again, after something was put in its storage. */
async function reloadsWith(visitor, text) {
  await visitor.page.evaluate(([key, kept]) => sessionStorage.setItem(key, kept), [ANSWERS, text]);
  await visitor.page.reload();
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("a reload goes on at the same question with the same answers", async () => {
      const visitor = await visits(surface);
      await comesToTheThirdQuestion(visitor);
      await visitor.page.reload();
      await visitor.sees(items.get("q03").question.ja);
      await visitor.isTold(RESUMED);
      await visitor.clicks("戻る");
      assert.ok(await visitor.radio("q02", "わからない").isChecked());
      await visitor.clicks("結果");
      const { file } = await visitor.saves();
      assert.deepEqual(file.answers, {
        "sa-principles": { antivirus: { choice: "will_do" } },
        "sa-diagnosis": { q01: { choice: "done" }, q02: { choice: "unknown" } },
      });
    });

    test("another tab and another window see nothing", async () => {
      const visitor = await visits(surface);
      await comesToTheThirdQuestion(visitor);
      for (const elsewhere of [visitor.context, await context()]) {
        const other = await Visitor.opens(await elsewhere.newPage(), surface);
        await other.isAtAFreshStart();
        await other.hasNothingKept();
      }
    });

    for (const [what, text] of [
      ["garbage", "\u0000{“not” JSON"],
      ["a cut-off file", '{"format": "hoshimi-result", "version": 1, "takenOn": "2026-'],
      ["something else's", '{"format": "other", "version": 1}'],
    ]) {
      test(`${what} in the storage is set aside, and the visitor is told`, async () => {
        const visitor = await visits(surface);
        await reloadsWith(visitor, text);
        await visitor.isTold(WAS_DAMAGED);
        await visitor.isAtAFreshStart();
        assert.deepEqual(await visitor.kept(), { [DAMAGED]: text });
        await comesToTheThirdQuestion(visitor);
        assert.equal((await visitor.kept())[DAMAGED], text);
      });
    }

    test("a file of a later version is set aside", async () => {
      const visitor = await visits(surface);
      await comesToTheThirdQuestion(visitor);
      const kept = JSON.parse((await visitor.kept())[ANSWERS]);
      const later = JSON.stringify({ ...kept, version: 2 });
      await reloadsWith(visitor, later);
      await visitor.isTold(WAS_DAMAGED);
      await visitor.isAtAFreshStart();
      assert.deepEqual(await visitor.kept(), { [DAMAGED]: later });
    });

    test("消去 takes what was set aside, too", async () => {
      const visitor = await visits(surface);
      await reloadsWith(visitor, "garbage");
      await visitor.isTold(WAS_DAMAGED);
      await visitor.clicks("消去");
      await visitor.isTold("回答を消しました。この端末には何も残っていません。");
      await visitor.hasNothingKept();
    });

    for (const { name, prepare } of REFUSALS) {
      test(`where the storage ${name}, the job can be finished and saved`, async () => {
        const visitor = await visits(surface, { prepare });
        const { page } = visitor;
        const told = page.waitForFunction((text) => {
          const root = document.querySelector("hoshimi-check").shadowRoot;
          return root.querySelector("[role=status]").textContent.includes(text);
        }, NOT_KEPT);
        await visitor.takesTheCheckAsAList(given);
        await told;
        const { file } = await visitor.saves();
        assert.deepEqual(file.answers, expected.answers);
        assert.deepEqual(file.result, expected.result);
        assert.deepEqual(visitor.watch.errors, []);
      });
    }
  });
}
