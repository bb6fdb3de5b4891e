/** With the keyboard alone: the checklists of ★3 and ★4. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { criteria, requirements } from "./support/pack.mjs";
import { returns } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";

const { context } = stage();
const [site] = surfaces;
const { given } = golden("all-done");

/** What ★3 asks for, and its first requirement for which the self-check suggests something. */
const asked = requirements.filter(({ star }) => star === 3);
const [first] = asked;
const confidentiality = asked.find(({ id }) => id === "1-2-3");

/** The first criterion of a requirement. */
const criterionOf = ({ id }) => criteria.find(({ requirement }) => requirement === id).id;
const called = ({ id, title }) => `${id} ${title.ja}`;

test("a checklist is begun, answered, noted in, and looked over", async () => {
  const keys = await returns(await context(), site, given, "result");
  const { page, visitor } = keys;
  await keys.turnsTo("★3・★4", "★3・★4への準備");
  await keys.unfolds("ガバナンスの整備");
  await keys.unfolds("もとになった回答");
  await keys.pressesAbove(ja.checklist);
  await keys.arrivesAt(called(first));
  const answered = criterionOf(first);
  await keys.chooses("実施していない", answered);
  await keys.unfolds("進め方と、残しておくもの");
  await keys.types("証跡メモ（任意）", "総務の棚");
  await keys.types("担当（任意）", "総務");
  await keys.typesDay("期限（任意）", { year: "2026", month: "12", day: "24" });
  await keys.presses("戻る");
  await keys.arrivesAt("★3・★4への準備");
  await keys.presses("★3の確認リストを続ける");

  for (let at = 0; !(await visitor.heading(called(confidentiality)).isVisible()); at += 1) {
    await keys.arrivesAt(called(asked[at]));
    await keys.presses(ja.next);
    await keys.arrivesAt(called(asked[at + 1]));
  }
  const suggested = criterionOf(confidentiality);
  await keys.tabsTo((now) => now.name === "この候補を選ぶ" && now.group.startsWith(suggested));
  await page.keyboard.press("Space");
  await page.locator("[aria-pressed=true]:focus").waitFor();

  await keys.presses(ja.gaps);
  await keys.arrivesAt(ja.gaps);
  await keys.chooses("★4", "どの星について見ますか");
  await visitor.reads(`評価基準${criteria.length}件のうち0件を実施している（目安）`);
  await keys.presses(called(first));
  await keys.arrivesAt(called(first));
  await keys.unfolds("回答の選び方");

  const file = await keys.saves();
  assert.deepEqual(file.scs.answers, {
    [answered]: { choice: "not_done" },
    [suggested]: { choice: "partly" },
  });
  assert.deepEqual(file.scs.evidence, { [first.id]: "総務の棚" });
  assert.deepEqual(file.scs.due, { [first.id]: "2026-12-24" });
  assert.equal(file.scs.owners, undefined, "nobody is named without being asked for");
});
