/** The whole job in every engine, on the site and in the single file. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { bands, items } from "../e2e/support/pack.mjs";
import { assertValid } from "../e2e/support/schema.mjs";
import { en, ja } from "../e2e/support/words.mjs";
import { CODE, expected, given } from "./support/case.mjs";
import { surfaces } from "./support/env.mjs";
import { inEveryEngine } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";

const { diagnosis } = expected.result;

/** Sees the points of that case. */
async function seesThePoints(visitor) {
  await visitor.sees(ja.result);
  await visitor.page.reads(`${diagnosis.points}点／${diagnosis.max}`);
  await visitor.page.reads(bands.get(diagnosis.band).short.ja);
}

inEveryEngine(({ engine, page }) => {
  for (const surface of surfaces) {
    const visits = async () => Visitor.opens(await page(), surface);

    test(`${surface.name}: a visitor answers everything, sees the result and saves it`, async () => {
      const visitor = await visits();
      await visitor.takesTheCheck(given);
      await seesThePoints(visitor);
      const { name, file } = await visitor.saves();
      assert.match(name, new RegExp(`^hoshimi-${file.takenOn}-\\d{4}\\.json$`));
      assert.deepEqual(file.answers, expected.answers);
      assert.deepEqual(file.result, expected.result);
      assertValid(file);
      await visitor.metNoError();
    });

    test(`${surface.name}: answers survive a reload, and another language`, async () => {
      const visitor = await visits();
      await visitor.comesToTheQuestions(given);
      await visitor.answersAlone("q01", "partly");
      await visitor.answers("q02", "unknown");
      await visitor.page.reload();
      await visitor.isLoaded();
      await visitor.sees(items.get("q02").question.ja);
      await visitor.hasAnswered("q02", "unknown");
      await visitor.clicksInHead(ja.other);
      visitor.words = en;
      await visitor.sees(items.get("q02").question.en);
      await visitor.hasAnswered("q02", "unknown");
      await visitor.clicksInHead(en.other);
      visitor.words = ja;
      await visitor.clicksInHead(ja.easy);
      await visitor.clicksInHead(ja.usual);
      await visitor.clicks("戻る");
      await visitor.sees(items.get("q01").question.ja);
      await visitor.hasAnswered("q01", "partly");
      await visitor.metNoError();
    });

    test(`${surface.name}: a code that is typed in brings the result back`, async () => {
      const visitor = await visits();
      if (engine.can.offline) await visitor.page.tab.offline(true);
      await visitor.clicks("前回の結果を読み込む");
      await visitor.page.type({ role: "textbox", name: ja.code }, CODE.toLowerCase());
      await visitor.clicks(ja.load);
      await visitor.clicks(ja.openResult);
      await seesThePoints(visitor);
      await visitor.turnsTo(ja.keep);
      await visitor.sees(ja.keep);
      await visitor.metNoError();
    });
  }
});
