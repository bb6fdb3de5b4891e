/** With the keyboard alone: the result and what one reads and chooses after it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { bands, buyer, buyerQuestions, declared, items, rows, rungs } from "./support/pack.mjs";
import { returns } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";

const { context } = stage();
const [site] = surfaces;
const { given, expected } = golden("mixed-53");
const { points } = expected.result.diagnosis;

/** The screens after the questions, each with its heading. */
const SCREENS = [
  ["星の段階", "星の段階"],
  ["すること", /^あと\d+件$/],
  ["宣言", "★1を宣言する"],
  ["もっと", "もっと"],
  ["★3・★4", "★3・★4への準備"],
  ["結果", "結果"],
];

/** Someone with such answers at the result, with no hand on the mouse. */
async function isAtTheResult(file = given) {
  return returns(await context(), site, file, "result");
}

/** What an item is called in lists. */
function called(slug) {
  const { number, topic } = items.get(slug);
  return `${ja.number(number)} ${topic.ja}`;
}

test("every screen is gone to by the row of their names", async () => {
  const keys = await isAtTheResult();
  const now = keys.page.getByRole("navigation").locator("[aria-current=page]");
  for (const [tab, heading] of SCREENS) {
    await keys.turnsTo(tab, heading);
    assert.ok((await now.textContent()).startsWith(ja.former[tab] ?? tab));
  }
  await keys.turnsTo("回答", ja.review);
  await keys.presses(ja.seeResult);
  await keys.arrivesAt("結果");
});

test("an answer is found in the details and changed", async () => {
  const keys = await isAtTheResult();
  const { question, topic } = items.get("q01");
  await keys.unfolds("点数の内訳と回答");
  await keys.unfolds("Part1");
  await keys.presses(`${called("q01")}の回答を変える`);
  await keys.arrivesAt(question.ja);
  await keys.chooses("わからない", topic.ja);
  await keys.presses("見直しへ");
  await keys.arrivesAt(ja.review);
  await keys.presses(ja.seeResult);
  await keys.arrivesAt("結果");
  const file = await keys.saves();
  assert.deepEqual(file.answers["sa-diagnosis"].q01, { choice: "unknown" });
});

test("the arithmetic is unfolded, and 該当なし counted strictly", async () => {
  const keys = await isAtTheResult(golden("not-applicable").given);
  await keys.unfolds(ja.notes);
  await keys.unfolds(ja.arithmetic);
  await keys.ticks(ja.strict);
  // The table may be wider than the window, so it can be scrolled.
  await keys.tabsTo((now) => now.tag === "div" && now.name === ja.arithmetic);
  const file = await keys.saves();
  assert.equal(file.strict, true);
  assert.notEqual(file.result.diagnosis.points, golden("not-applicable").expected.result.diagnosis.points);
});

test("the ladder tells where a cell is from, what is declared and what a buyer may ask", async () => {
  const keys = await isAtTheResult();
  const { page, visitor } = keys;
  await keys.turnsTo(ja.stars);
  const cell = await keys.unfolds("詳しく");
  assert.equal(cell, `詳しく（${rungs[0].title.ja}、${rows[0].title.ja}）`);
  const source = await keys.moves("Tab");
  assert.equal(source.tag, "a");
  assert.match(await page.locator("a:focus").getAttribute("href"), /^https:/);

  const { label, next } = declared.get("one");
  await keys.unfolds("宣言した星を確認する");
  await keys.chooses(label.ja);
  await visitor.isTold(next.ja);
  await keys.unfolds("宣言した星の確認方法");
  await keys.unfolds("取引先から求められそうな星");
  await visitor.reads(buyer.open.ja);
  for (const { text } of buyerQuestions) await keys.chooses(ja.no, text.ja);
  await visitor.isTold(buyer.lower.ja);
});

test("ticks are tried, and the new figure is read", async () => {
  const keys = await isAtTheResult();
  const { visitor } = keys;
  const shown = visitor.page.locator("p:not([role])");
  const says = (then) => shown.filter({ hasText: `${points}点 → ${then}点` }).waitFor();
  await keys.turnsTo("すること", /^あと\d+件$/);
  await keys.presses("もし、できたら何点かを試す");
  await says(points);
  await keys.presses("その質問を試す");
  await visitor.page.getByText(bands.get("70-99").label.ja).first().waitFor();
  await keys.pressesAbove("すべて元に戻す");
  await says(points);
  await keys.presses(called("q11"));
  await says(points + 5);
  const file = await keys.saves();
  assert.deepEqual(file.result, expected.result);
});
