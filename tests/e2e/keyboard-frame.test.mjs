/** With the keyboard alone: languages, erasing, the list of questions, and mistakes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { items, terms } from "./support/pack.mjs";
import { returns } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";
import { en, ja } from "./support/words.mjs";

const { context } = stage();
const [site] = surfaces;
const { given, expected } = golden("mixed-53");

/** Someone who comes back to the screen of that name, with no hand on the mouse. */
async function isAt(place, file = given) {
  return returns(await context(), site, file, place);
}

test("the language is changed, and changed back", async () => {
  const keys = await isAt("result");
  const shown = keys.page.locator("[data-language]");
  await keys.presses(ja.other);
  keys.visitor.words = en;
  await keys.arrivesAt(en.result);
  assert.equal(await shown.getAttribute("data-language"), "en");
  await keys.pressesAbove(en.other);
  keys.visitor.words = ja;
  await keys.arrivesAt(ja.result);
  await keys.pressesAbove(ja.easy);
  await keys.page.locator("[data-language='ja-easy']").waitFor();
});

test("消去 can be thought better of, and then leaves nothing", async () => {
  const keys = await isAt("result");
  const { page, visitor } = keys;
  await keys.presses("消去");
  await page.getByRole("alert").filter({ hasText: "回答をすべて消します" }).waitFor();
  await keys.presses("やめる", "Space");
  assert.equal((await keys.focus()).name, "消去");
  assert.notDeepEqual(await visitor.kept(), {});

  await page.keyboard.press("Enter");
  await keys.presses("消去する");
  await keys.arrivesAt(ja.title);
  await visitor.isTold("回答を消しました。この端末には何も残っていません。");
  await visitor.hasNothingKept();
  await visitor.button("消去する").waitFor({ state: "detached" });
});

test("hard words and reasons are unfolded where they stand", async () => {
  const keys = await isAt("question/0");
  await keys.unfolds(ja.why);
  await keys.visitor.reads(items.get("q01").why.ja);
  await keys.unfolds(ja.explained);
  await keys.visitor.reads(terms.get("vulnerability").text.ja);
});

test("the questions are answered as a list, and what is open is gone to", async () => {
  const { q01, q25, ...others } = given.answers["sa-diagnosis"];
  const answers = { ...given.answers, "sa-diagnosis": others };
  const keys = await isAt("question/3", { ...given, answers });
  await keys.presses(ja.list);
  await keys.arrivesAt("25問を一覧で答える");
  await keys.chooses("実施している", items.get("q01").topic.ja);
  await keys.unfolds(ja.why);
  await keys.presses(ja.next);
  await keys.arrivesAt(ja.review);
  await keys.presses(`問25 ${items.get("q25").topic.ja}`);
  await keys.arrivesAt(items.get("q25").question.ja);
  await keys.chooses("実施していない", items.get("q25").topic.ja);
  // Nothing is open any more, so there is nothing to look over.
  await keys.page.keyboard.press("Enter");
  await keys.arrivesAt(ja.result);
  const file = await keys.saves();
  assert.deepEqual(file.answers, { ...given.answers });
  assert.deepEqual(file.result.diagnosis, expected.result.diagnosis);
});

test("a missing reason is said, gone to and given", async () => {
  const { question, topic } = items.get("q09");
  const keys = await isAt("question/8");
  const { page, visitor } = keys;
  await keys.chooses("該当なし", topic.ja);
  await page.keyboard.press("Enter");
  await page.locator("fieldset:focus").waitFor();
  await visitor.sees(question.ja);
  await keys.presses(ja.reasonMissing);
  assert.equal((await keys.focus()).kind, "textarea");
  await page.keyboard.type("無線LANがない");
  await keys.presses(ja.next);
  await keys.arrivesAt(items.get("q10").question.ja);
  await keys.presses(ja.result, "Enter", "Shift+Tab");
  await keys.arrivesAt(ja.result);
  const file = await keys.saves();
  assert.deepEqual(file.answers["sa-diagnosis"].q09, { choice: "not_applicable", reason: "無線LANがない" });
});
