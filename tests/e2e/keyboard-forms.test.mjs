/** With the keyboard alone: what is typed after the result, and what becomes of it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { items } from "./support/pack.mjs";
import { isPrinted, pasted, returns } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();
const [site] = surfaces;
const { given, expected } = golden("mixed-53");
const COMPANY = "星見製作所";
const DAY = { year: "2030", month: "04", day: "01" };
const PAGE = "https://example.jp/policy";

/** Someone with a result, with no hand on the mouse. */
async function isAtTheResult() {
  return returns(await context(), site, given, "result");
}

test("a plan has its owner, day and status", async () => {
  const keys = await isAtTheResult();
  const [{ item }] = expected.result.actions;
  await keys.turnsTo("すること", /^あと\d+件$/);
  await keys.unfolds(items.get(item).topic.ja);
  await keys.unfolds("担当・期限・メモ");
  await keys.types("担当", "総務");
  await keys.typesDay("期限", DAY);
  await keys.picks("状況", "完了");
  await keys.visitor.page.getByText("総務・2030年4月1日まで").waitFor();
  const file = await keys.saves();
  assert.deepEqual(file.plan, [{ item, owner: "総務", due: "2030-04-01", progress: "finished" }]);
});

test("a line of the plan is unfolded and leads to its question", async () => {
  const keys = await isAtTheResult();
  const { topic, question } = items.get("q11");
  await keys.turnsTo("すること", /^あと\d+件$/);
  await keys.unfolds("パソコンやネットワークの設定をした人（社内の担当、購入した販売店、保守の会社）");
  await keys.unfolds(topic.ja);
  await keys.unfolds("担当・期限・メモ");
  await keys.types("担当", "情報係");
  await keys.pressesAbove("この質問に答える");
  await keys.arrivesAt(question.ja);
  await keys.chooses("実施している", topic.ja);
  await keys.presses("結果", "Enter", "Shift+Tab");
  await keys.arrivesAt("結果");
  const file = await keys.saves();
  assert.equal(file.plan[0].owner, "情報係");
  assert.deepEqual(file.answers["sa-diagnosis"].q11, { choice: "done" });
});

test("a policy is written, copied, saved and printed", async () => {
  const keys = await isAtTheResult();
  const { page, visitor } = keys;
  await keys.opensPolicy();
  await keys.types("会社名", COMPANY);
  await keys.types("代表者の肩書と氏名", "代表取締役　見本 一");
  await keys.types("お問い合わせ先", "総務");
  await keys.typesDay("制定日", DAY);
  await keys.ticks("適用範囲");
  await visitor.reads(`会社名：${COMPANY}`);
  await visitor.reads("制定日：2030年（令和12年）4月1日");

  await keys.presses("コピー");
  await visitor.isTold("コピーしました。");
  const draft = await pasted(page);
  assert.ok(draft.includes(COMPANY) && draft.includes("適用範囲"), draft);
  const { text } = await visitor.receivesText(() => keys.presses("テキストで保存"));
  assert.equal(text.trim(), draft.trim());
  await keys.presses("印刷");
  await isPrinted(page, "情報セキュリティ基本方針");

  await keys.unfolds("ホームページ用のHTMLを見る");
  await keys.tabsTo((now) => now.tag === "pre");
  await keys.ticks("基本方針を社外に公開した");
  await keys.types("公開したページのURL", PAGE);
  const file = await keys.saves();
  assert.equal(file.result.stars[1].state, "ready");
});

test("what is typed wrong is said where the keyboard is", async () => {
  const keys = await isAtTheResult();
  await keys.opensPolicy();
  await keys.types("公開したページのURL", "example.jp");
  await keys.moves("Tab");
  await keys.moves("Shift+Tab");
  const field = keys.page.locator("input:focus");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  await keys.page.keyboard.press("Home");
  await keys.page.keyboard.type("https://");
  await keys.moves("Tab");
  await keys.page.locator("[aria-invalid=true]").waitFor({ state: "detached" });
});

test("the sheet for the declaration is filled in, copied from and printed", async () => {
  const keys = await isAtTheResult();
  const { page, visitor } = keys;
  await keys.turnsTo("宣言", "★1を宣言する");
  await keys.unfolds("4下書き");
  await keys.unfolds("選んでください");
  await keys.chooses("自社の経営層・従業員の意識を高めるため");
  await keys.types("担当者名", "見本 花子");
  await keys.presses("担当者名をコピー");
  await visitor.isTold("コピーしました。");
  assert.equal(await pasted(page), "見本 花子");
  await keys.unfolds("ほかの項目");
  await keys.ticks("事業拡大や顧客開拓");
  await keys.presses("印刷");
  const paper = await isPrinted(page, "SECURITY ACTION 申し込みの下書き");
  for (const line of [
    "自己宣言の目的（必須）\t自社の経営層・従業員の意識を高めるため",
    "アンケート：宣言のきっかけ（任意）\t事業拡大や顧客開拓、取引先からの信頼に役立つ",
  ]) {
    assert.ok(paper.includes(line), `${line} is not in\n${paper}`);
  }
  await keys.unfolds("出典");
  await keys.unfolds("星が条件になる補助金");
  await keys.unfolds("過去の例");
  await keys.unfolds("2026年3月までの申し込み");

  await keys.turnsTo("結果");
  await keys.ticks("会社名や担当者など");
  const { file } = await visitor.receives(() => keys.presses("あとで続ける"));
  assert.deepEqual(file.form, {
    "sheet-person": "見本 花子",
    "sheet-purpose": "自社の経営層・従業員の意識",
    "sheet-trigger-1": "yes",
  });
});
