/** The whole job with a mouse: from the start to the stars, and every turn on the way. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { bands, fivePrinciples, items, questions, sixPrinciples } from "./support/pack.mjs";
import { assertValid } from "./support/schema.mjs";
import { stage } from "./support/stage.mjs";
import { en, ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const { given, expected } = golden("mixed-53");
const CASES = ["all-done", "half-answered", "negative", "principles-4.0", "star1-only", "strict"];
const STATES = {
  ready: "宣言できます",
  partial: /あと\d+$/,
  not_started: "まだ",
  not_judged: "判定の対象外",
};

/** How a star stands on the result screen. */
function star(visitor, level, state) {
  return visitor.star(level).filter({ hasText: STATES[state] });
}

/** Answers the principles with すでに取り組んでいる and comes to the first question. */
async function comesToTheQuestions(visitor) {
  await visitor.begins();
  for (const { slug } of sixPrinciples) await visitor.answers(slug, "すでに取り組んでいる");
  await visitor.goesOn();
  await visitor.sees(items.get("q01").question.ja);
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("a visitor answers everything, sees the result and saves it", async () => {
      const visitor = await visits(surface);
      await visitor.takesTheCheck(given);

      const { diagnosis, stars: states, actions } = expected.result;
      await visitor.reads(`${diagnosis.points}点／${diagnosis.max}`);
      await visitor.reads(bands.get(diagnosis.band).short.ja);
      for (const { level, state } of states) await star(visitor, level, state).waitFor();
      const rows = await visitor.section(ja.tasks).locator("summary").allInnerTexts();
      const first = actions.slice(0, 3).map(({ item }) => items.get(item).action.ja);
      assert.equal(rows.length, first.length);
      for (const [at, title] of first.entries()) assert.ok(rows[at].startsWith(title), rows[at]);

      const { name, file } = await visitor.saves();
      assert.match(name, new RegExp(`^hoshimi-${file.takenOn}-\\d{4}\\.json$`));
      assert.deepEqual(file.answers, expected.answers);
      assert.deepEqual(file.result, expected.result);
      assertValid(file);
      await visitor.isTold(`「${name}」を保存しました。`);
    });

    test("the basic policy makes ★2 ready", async () => {
      const visitor = await visits(surface);
      await visitor.takesTheCheckAsAList({ ...given, policy: {} });
      await star(visitor, 2, "partial").waitFor();
      await visitor.unfolds(ja.notes);
      await visitor.ticks("情報セキュリティ基本方針を文書にした");
      await star(visitor, 2, "partial").waitFor();
      await visitor.ticks("基本方針を社外に公開した");
      await star(visitor, 2, "ready").waitFor();
      await visitor.sees("★2を宣言できます");
      const { file } = await visitor.saves();
      assert.deepEqual(file.policy, { decided: true, published: true });
      assert.deepEqual(file.result.stars[1], { level: 2, state: "ready", missing: [] });
    });

    test("消去 asks, and then leaves nothing", async () => {
      const visitor = await visits(surface);
      await comesToTheQuestions(visitor);
      await visitor.clicks("消去");
      await visitor.page.getByRole("alert").filter({ hasText: "回答をすべて消します" }).waitFor();
      assert.notDeepEqual(await visitor.kept(), {}, "nothing is erased by asking");
      await visitor.clicks("消去する");
      await visitor.isTold("回答を消しました。この端末には何も残っていません。");
      await visitor.isAtAFreshStart();
      await visitor.hasNothingKept();
      await visitor.begins();
      assert.equal(await visitor.page.getByRole("radio", { checked: true }).count(), 0);
    });

    test("★1 alone asks the principles and nothing else", async () => {
      const visitor = await visits(surface);
      await visitor.begins(ja.beginOne);
      for (const { slug } of fivePrinciples) await visitor.answers(slug, "これから取り組む");
      await visitor.goesOn();
      await visitor.sees("あと1件、答えていません");
      await visitor.reads("答えなくても、★1の宣言に影響はありません");
      await visitor.clicks("結果を見る");
      await star(visitor, 1, "ready").waitFor();
      await star(visitor, 2, "not_judged").waitFor();
      await visitor.section("自社診断の点数").waitFor({ state: "detached" });
      const { file } = await visitor.saves();
      assertValid(file);
      assert.deepEqual(Object.keys(file.answers), ["sa-principles"]);
      assert.equal(file.result.diagnosis, null);
      await visitor.button(/^★2も目指す/).click();
      await visitor.page.getByRole("progressbar", { name: "25問中 1問目" }).waitFor();
      await visitor.button("25問").waitFor();
    });

    test("the sixth principle is asked, marked as the one that is new", async () => {
      const visitor = await visits(surface);
      await visitor.button("6か条").waitFor();
      await visitor.begins();
      await visitor.sees("情報セキュリティ6か条");
      await visitor.question("take-backups").getByText("2026年版で加わった項目").waitFor();
      await visitor.answers("take-backups", "これから取り組む");
      assert.equal(await visitor.page.getByRole("radio", { name: "これから取り組む" }).count(), 6);
      await visitor.clicks("結果");
      const { file } = await visitor.saves();
      assert.equal(file.packs[0].edition, "4.0");
      assert.deepEqual(file.answers["sa-principles"], { "take-backups": { choice: "will_do" } });
    });

    test("edition 3.1 has five", async () => {
      const visitor = await visits(surface);
      await visitor.unfolds(ja.editions);
      await visitor.page.getByRole("radio", { name: /第3\.1版/ }).check();
      await visitor.button("5か条").waitFor();
      await visitor.begins();
      await visitor.sees("情報セキュリティ5か条");
      assert.equal(await visitor.page.getByRole("radio", { name: "これから取り組む" }).count(), 5);
    });

    test("the list and the single questions share their answers", async () => {
      const visitor = await visits(surface);
      await comesToTheQuestions(visitor);
      await visitor.marks("q01", "一部実施している");
      await visitor.clicks("一覧で答える");
      await visitor.sees("25問を一覧で答える");
      for (const { slug } of questions) await visitor.question(slug).waitFor();
      assert.ok(await visitor.radio("q01", "一部実施している").isChecked());
      await visitor.page.getByRole("progressbar", { name: "25問中 1問に回答しました" }).waitFor();
      await visitor.answers("q02", "わからない");
      await visitor.page.getByRole("progressbar", { name: "25問中 2問に回答しました" }).waitFor();
      await visitor.clicks("1問ずつ答える");
      await visitor.goesOn();
      await visitor.sees(items.get("q02").question.ja);
      assert.ok(await visitor.radio("q02", "わからない").isChecked());
    });

    test("the review leads back to what is open", async () => {
      const visitor = await visits(surface);
      await comesToTheQuestions(visitor);
      await visitor.answers("q01", "わからない");
      await visitor.clicks("見直しへ");
      await visitor.sees("あと24件、答えていません");
      await visitor.clicks("問25 ルールの整備");
      await visitor.sees(items.get("q25").question.ja);
      await visitor.answers("q25", "実施している");
      await visitor.goesOn();
      await visitor.unfoldsAll();
      await visitor.clicks("問1 脆弱性対策");
      await visitor.sees(items.get("q01").question.ja);
      await visitor.answers("q01", "実施している");
      await visitor.clicks("見直しへ");
      await visitor.sees("あと23件、答えていません");
      await visitor.clicks("結果を見る");
      await visitor.reads("8〜100点／100");
      await visitor.reads("あと23問に答えると、点数が決まります。");
    });

    test("該当なし needs a reason and can be counted strictly", async () => {
      const visitor = await visits(surface);
      await comesToTheQuestions(visitor);
      await visitor.clicks("一覧で答える");
      for (const { slug } of questions) {
        if (slug !== "q09") await visitor.answers(slug, "実施している");
      }
      await visitor.goesOn();
      await visitor.clicks("問9 無線LANのルール");
      await visitor.answers("q09", "該当なし");
      await visitor.goesOn();
      const field = visitor.page.getByRole("textbox", { name: "該当なしの理由（必須）" });
      await visitor.button(ja.reasonMissing).waitFor();
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      await visitor.sees(items.get("q09").question.ja);
      await visitor.clicks("「無線LANを使っていない」と入力する");
      assert.equal(await field.inputValue(), "無線LANを使っていない");
      assert.equal(await field.getAttribute("aria-invalid"), "false");
      await visitor.goesOn();
      await visitor.sees(items.get("q10").question.ja);
      await visitor.clicks("見直しへ");
      await visitor.unfoldsAll();
      await visitor.reads("理由：無線LANを使っていない");
      await visitor.clicks("結果を見る");
      await visitor.unfolds(ja.notes);
      await visitor.unfolds("点数の計算を見る");
      await visitor.reads("該当なしの1件は、1件4点として数えました。");
      const sum = visitor.page.getByRole("row", { name: /^合計/ });
      assert.match(await sum.textContent(), /^合計100点／100点$/);
      await visitor.ticks("該当なしを0点として数える");
      await visitor.reads("該当なしの1件は、1件0点として数えました。");
      assert.match(await sum.textContent(), /^合計96点／100点$/);
      await visitor.reads("96点／100");
      const { file } = await visitor.saves();
      assert.equal(file.strict, true);
      assert.equal(file.result.diagnosis.points, 96);
    });

    test("the browser's back and forward walk the screens", async () => {
      const visitor = await visits(surface);
      const { page } = visitor;
      await comesToTheQuestions(visitor);
      await visitor.answers("q01", "実施している");
      await visitor.sees(items.get("q02").question.ja);
      const address = page.url();
      await page.goBack();
      await visitor.sees(items.get("q01").question.ja);
      assert.ok(await visitor.radio("q01", "実施している").isChecked());
      await page.goBack();
      await visitor.sees("情報セキュリティ6か条");
      await page.goBack();
      await visitor.sees(ja.title);
      for (const heading of ["情報セキュリティ6か条", items.get("q01").question.ja]) {
        await page.goForward();
        await visitor.sees(heading);
      }
      await page.goForward();
      await visitor.sees(items.get("q02").question.ja);
      assert.equal(page.url(), address);
    });

    test("another language and back keeps the answers", async () => {
      const visitor = await visits(surface);
      await comesToTheQuestions(visitor);
      await visitor.marks("q01", "一部実施している");
      await visitor.clicks("English");
      visitor.words = en;
      await visitor.sees(items.get("q01").question.en);
      assert.ok(await visitor.radio("q01", "Partly").isChecked());
      await visitor.goesOn();
      await visitor.marks("q02", "Not done");
      await visitor.clicks("日本語");
      visitor.words = ja;
      await visitor.sees(items.get("q02").question.ja);
      assert.ok(await visitor.radio("q02", "実施していない").isChecked());
      await visitor.clicks("結果");
      const { file } = await visitor.saves();
      assert.deepEqual(file.answers["sa-diagnosis"], {
        q01: { choice: "partly" },
        q02: { choice: "not_done" },
      });
      assert.equal(file.language, "ja");
    });
  });
}

test("A check that was made shorter on the way is saved as it is now", async () => {
  const visitor = await visits(surfaces[0]);
  await comesToTheQuestions(visitor);
  await visitor.answers("q01", "実施している");
  await visitor.clicks("はじめに");
  await visitor.unfolds("どこまで点検するかを変える");
  await visitor.page.getByRole("radio", { name: "★1だけ" }).check();
  await visitor.clicks("結果");
  await visitor.sees(ja.result);
  const { file } = await visitor.saves();
  assert.deepEqual(Object.keys(file.answers), ["sa-principles"]);
});

describe("Whatever is answered", () => {
  for (const name of CASES) {
    test(`the browser saves what the engine says outside of one: ${name}`, async () => {
      const { given: put, expected: due } = golden(name);
      const visitor = await visits(surfaces[0]);
      await visitor.takesTheCheckAsAList(put);
      const { file } = await visitor.saves();
      for (const member of ["answers", "policy", "strict", "result"]) {
        assert.deepEqual(file[member], due[member], member);
      }
      assertValid(file);
    });
  }
});
