/** What is still to do: tried out, and planned. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { bands, gates, items } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";

const { visitor: visits } = stage();
const { given, expected } = golden("mixed-53");
const { points, band } = expected.result.diagnosis;
const tried = "チェックを付けたとおりになったら";

async function isAt(surface, tab, heading) {
  const visitor = await visits(surface);
  await visitor.takesTheCheckAsAList(given);
  await visitor.turnsTo(tab);
  await visitor.sees(heading);
  return visitor;
}

/** The line of the plan about an item. */
function line(visitor, slug) {
  const { number, topic } = items.get(slug);
  const name = `問${number} ${topic.ja}`;
  return visitor.page.locator("details").filter({ has: visitor.page.getByText(name, { exact: true }) });
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("what is ticked is tried at once, and changes no answer", async () => {
      const visitor = await isAt(surface, "残っていること", "残っていること");
      const figures = visitor.section(tried);
      await figures.getByText(`点数　${points}点 → ${points}点`).waitFor();
      await figures.getByText(bands.get(band).label.ja).waitFor();

      await visitor.ticks(gates.get("policy-published").ja);
      await figures.getByRole("listitem").filter({ hasText: "★2" }).getByText("準備完了").waitFor();

      const { topic, number } = items.get("q11");
      await visitor.page.getByRole("checkbox", { name: `問${number} ${topic.ja}` }).check();
      await figures.getByText(`点数　${points}点 → ${points + 5}点`).waitFor();

      await visitor.clicks("English");
      await visitor.page.getByText(`${points} points → ${points + 5} points`).waitFor();
      await visitor.clicks("日本語");
      await visitor.clicks("チェックをすべて外す");
      await figures.getByText(`点数　${points}点 → ${points}点`).waitFor();

      await visitor.clicks("その質問にチェックを付ける");
      await figures.getByText(bands.get("70-99").label.ja).waitFor();

      await visitor.turnsTo("結果");
      const { file } = await visitor.saves();
      assert.deepEqual(file.result, expected.result);
    });

    test("a plan has owners and days, and keeps them", async () => {
      const visitor = await isAt(surface, "計画", "計画");
      const [{ item }] = expected.result.actions;
      const task = line(visitor, item);
      await task.getByLabel("担当").fill("総務 <b>太郎</b>");
      await task.getByLabel("期限").fill("2030-04-01");
      await task.getByLabel("状況").selectOption("完了");
      const { actions } = expected.result;
      const of = actions.length + expected.result.diagnosis.unknown;
      await visitor.reads(`${of}件のうち1件が完了`);
      await task.getByText("完了・2030年4月1日まで・総務 <b>太郎</b>").waitFor();

      const ask = line(visitor, "q11");
      await ask.locator("summary").first().click();
      await ask.getByLabel("担当").fill("😀".repeat(200));

      await visitor.page.reload();
      await visitor.isLoaded();
      assert.equal(await task.getByLabel("担当").inputValue(), "総務 <b>太郎</b>");
      await visitor.turnsTo("結果");
      const { file } = await visitor.saves();
      assert.deepEqual(file.plan, [
        { item, owner: "総務 <b>太郎</b>", due: "2030-04-01", progress: "finished" },
        { item: "q11", owner: "😀".repeat(200), due: null, progress: "open" },
      ]);
    });

    test("a day that has passed is said to have passed, and stays", async () => {
      const visitor = await isAt(surface, "計画", "計画");
      const day = line(visitor, expected.result.actions[0].item).getByLabel("期限");
      await day.fill("2020-01-01");
      await day.blur();
      await visitor.reads("期限を過ぎています。新しい期限を決めましょう。");
      assert.equal(await day.inputValue(), "2020-01-01");
      assert.equal(await day.getAttribute("aria-invalid"), "true");
    });
  });
}
