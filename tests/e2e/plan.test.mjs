/** What is left to do: one list with one count, and what is tried out. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { bands, gates, items } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";

const { visitor: visits } = stage();
const { given, expected } = golden("mixed-53");
const { points, band } = expected.result.diagnosis;

async function isAtTheList(surface) {
  const visitor = await visits(surface);
  await visitor.takesTheCheckAsAList(given);
  await visitor.turnsTo("すること");
  await visitor.sees(/^あと\d+件$/);
  return visitor;
}

/** How many tasks the heading says are left. */
async function left(visitor) {
  const heading = await visitor.page.getByRole("heading", { level: 1 }).innerText();
  return Number(heading.match(/\d+/)[0]);
}

/** The line of a task, by its title. */
function line(visitor, title) {
  const has = visitor.page.locator("summary").getByText(title, { exact: true });
  return visitor.page.locator("li").filter({ has }).last();
}

const tick = (visitor, title) => visitor.page.getByRole("checkbox", { name: `済んだ：${title}`, exact: true });
const topic = (slug) => items.get(slug).topic.ja;

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("a tick counts at once, keeps its place and the focus, and folds nothing", async () => {
      const visitor = await isAtTheList(surface);
      const before = await left(visitor);
      const measure = topic(expected.result.actions[0].item);
      await line(visitor, measure).locator("summary").first().click();
      await line(visitor, "GビズIDを用意する").locator("summary").first().click();

      await tick(visitor, "GビズIDを用意する").check();
      await visitor.sees(`あと${before - 1}件`);
      await visitor.isTold(`済みにしました。あと${before - 1}件です。`).catch(() => {});
      assert.ok(await tick(visitor, "GビズIDを用意する").evaluate((it) => it.getRootNode().activeElement === it));
      for (const title of [measure, "GビズIDを用意する"]) {
        const fold = line(visitor, title).locator("details").first();
        assert.ok(await fold.evaluate((it) => it.open), `${title} stays open`);
      }
      await tick(visitor, "GビズIDを用意する").uncheck();
      await visitor.sees(`あと${before}件`);
    });

    test("the ticks of the policy are the same ticks, and the list is not empty without one", async () => {
      const visitor = await isAtTheList(surface);
      await tick(visitor, "基本方針を公開する").check();
      await visitor.opensPolicy();
      const published = visitor.page.getByRole("checkbox", { name: gates.get("policy-published").ja });
      assert.ok(await published.isChecked());
      await published.uncheck();
      await visitor.turnsTo("すること");
      assert.ok(!(await tick(visitor, "基本方針を公開する").isChecked()));
    });

    test("a task has an owner, a day and a note, and keeps them", async () => {
      const visitor = await isAtTheList(surface);
      const [{ item }] = expected.result.actions;
      const task = line(visitor, topic(item));
      await task.locator("summary").first().click();
      await task.getByText("担当・期限・メモ").first().click();
      await task.getByLabel("担当").fill("総務 <b>太郎</b>");
      await task.getByLabel("期限").fill("2030-04-01");
      await task.getByLabel("メモ").fill("業者に電話");
      await task.getByLabel("状況").selectOption("完了");
      assert.ok(await tick(visitor, topic(item)).isChecked(), "the menu and the tick are one");
      await task.getByText("総務 <b>太郎</b>・2030年4月1日まで").waitFor();

      await visitor.page.reload();
      await visitor.isLoaded();
      await visitor.turnsTo("結果");
      const { file } = await visitor.saves();
      assert.deepEqual(file.plan, [
        { item, owner: "総務 <b>太郎</b>", due: "2030-04-01", progress: "finished" },
      ]);
      assert.equal(file.form[`task-note-${item}`], "業者に電話");
    });

    test("a day that has passed is said to have passed, and stays", async () => {
      const visitor = await isAtTheList(surface);
      const task = line(visitor, topic(expected.result.actions[0].item));
      await task.locator("summary").first().click();
      await task.getByText("担当・期限・メモ").first().click();
      const day = task.getByLabel("期限");
      await day.fill("2020-01-01");
      await day.blur();
      await visitor.reads("期限を過ぎています。新しい期限を決めましょう。");
      assert.equal(await day.inputValue(), "2020-01-01");
      assert.equal(await day.getAttribute("aria-invalid"), "true");
    });

    test("a deadline moves the days and is said in words; one that has passed loses nothing", async () => {
      const visitor = await isAtTheList(surface);
      const count = await left(visitor);
      await visitor.reads("締切日はありません");
      await visitor.unfolds("入れる");
      const field = visitor.page.getByLabel("締切日", { exact: true });
      const soon = new Date(Date.now() + 3 * 24 * 3600 * 1000);
      const two = (number) => String(number).padStart(2, "0");
      const [year, month, date] = [soon.getFullYear(), soon.getMonth() + 1, soon.getDate()];
      await field.fill(`${year}-${two(month)}-${two(date)}`);
      await visitor.reads("締切まで3日");
      const titles = await visitor.page.getByRole("heading", { level: 2 }).allInnerTexts();
      assert.ok(titles.includes(`今週（${year}年${month}月${date}日まで）`), titles.join());
      assert.ok(!titles.some((title) => title.startsWith("今月")), titles.join());

      await field.fill("2020-01-01");
      await field.blur();
      await visitor.page.getByText("締切日を過ぎています。", { exact: false }).first().waitFor();
      assert.equal(await field.inputValue(), "2020-01-01");
      assert.equal(await left(visitor), count);
    });

    test("what is tried is shown at once, and changes no answer", async () => {
      const visitor = await isAtTheList(surface);
      const count = await left(visitor);
      await visitor.page.getByRole("switch", { name: "もし、できたら何点かを試す" }).click();
      await visitor.sees("もし、できたら");
      const name = bands.get(band).label.ja;
      await visitor.reads(`${points}点 → ${points}点（${name}）`);
      const turns = (name) => visitor.page.getByRole("switch", { name }).click();
      await turns(gates.get("policy-published").ja);
      await visitor.page.getByText(/^★1.*★2：準備完了/).waitFor();
      await turns(`問11 ${topic("q11")}`);
      await visitor.page.getByText(`${points}点 → ${points + 5}点`).first().waitFor();
      assert.equal(await visitor.page.getByRole("checkbox").count(), 0, "nothing looks like a tick");

      await visitor.clicks("English");
      await visitor.page.getByText(`${points} points → ${points + 5} points`).first().waitFor();
      await visitor.clicks("日本語");
      await visitor.clicks("すべて元に戻す");
      await visitor.reads(`${points}点 → ${points}点（${name}）`);

      await visitor.clicks("その質問を試す");
      await visitor.page.getByText(bands.get("70-99").label.ja).first().waitFor();
      await visitor.clicks("試すのをやめる");
      await visitor.sees(`あと${count}件`);

      await visitor.turnsTo("結果");
      const { file } = await visitor.saves();
      assert.deepEqual(file.result, expected.result);
    });

    test("each person is asked in a message of one's own", async () => {
      const visitor = await isAtTheList(surface);
      const [asked] = visitor.page.context().pages();
      await asked.context().grantPermissions(["clipboard-read", "clipboard-write"]).catch(() => {});
      const person = "社長、経営者";
      await visitor.unfolds(person);
      const question = items.get("q05").question.ja;
      await visitor.page.getByText("コピーする文", { exact: true }).first().click();
      const letter = visitor.page.locator("p", { hasText: "お忙しいところ恐れ入ります" }).first();
      assert.match(await letter.innerText(), new RegExp(`1\\. ${question}`));
      await visitor.clicks(`この人に聞く文をコピー：${person}`);
      await visitor.reads("コピーしました。");
    });
  });
}
