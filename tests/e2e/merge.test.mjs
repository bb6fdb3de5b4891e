/** Departments put together as one company. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { inProject, surfaces } from "./support/env.mjs";
import { asFile, NO_RESULT } from "./support/files.mjs";
import { golden } from "./support/golden.mjs";
import { isPrinted, returns } from "./support/returner.mjs";
import { assertValid } from "./support/schema.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();
const [site] = surfaces;
const { given: mixed } = golden("mixed-53");
const { given: done } = golden("all-done");
const { given: half } = golden("half-answered");
const { given: starOne } = golden("star1-only");

const OFFICE = asFile("総務.json", mixed);
const SALES = asFile("営業.json", done);
const MOST = 50;
const SAME_NAME = "同じ名前の部署があります。見分けられる名前にしてください。";

/** Someone with answers of their own who comes to the screen and brings departments. */
async function brings(files = [OFFICE, SALES], surface = site) {
  const hands = await returns(await context(), surface, { ...half, language: "ja" }, "merge");
  const { visitor } = hands;
  if (files.length > 0) {
    await visitor.chooses(...files);
    await visitor.button(visitor.words.removeAll).waitFor();
  }
  return { hands, visitor, page: visitor.page, words: visitor.words };
}

/** The fields for the names of the departments. */
function names(visitor) {
  return visitor.page.getByRole("textbox", { name: visitor.words.departmentName });
}

/** The names in the table of what was put together. */
function inTheTable(page) {
  return page.getByRole("rowheader").allInnerTexts();
}

for (const surface of surfaces) {
  test(`On ${surface.name} two departments become one result`, async () => {
    const { visitor, page, words } = await brings(undefined, surface);
    await visitor.notice(/2部署を追加済みです。.*61点/).waitFor();
    await visitor.reads("点数がいちばん低い部署は「総務」（53点）です。");
    await visitor.reads("部署の点数の平均は 76.5点です。");
    await visitor.reads(/公式の計算方法ではありません。/);
    assert.deepEqual((await inTheTable(page)).toSorted(), ["営業", "総務"]);
    const clashes = visitor.section(/^部署で回答が分かれた項目（\d+）$/);
    const fourth = clashes.getByRole("listitem").filter({ hasText: "問4 " }).first();
    assert.match(await fourth.innerText(), /実施していない\s*総務/);
    assert.match(await fourth.innerText(), /まとめると.*一部実施している/s);

    const { name, file } = await visitor.saves(words.saveMerged);
    assert.equal(name, "hoshimi-merged-2026-11-22.json");
    assert.equal(file.result.diagnosis.points, 61);
    const from = file.mergedFrom.toSorted((a, b) => a.points - b.points);
    const takenOn = "2026-11-22";
    assert.deepEqual(from, [
      { name: "総務", takenOn, points: 53, answered: 30 },
      { name: "営業", takenOn, points: 100, answered: 30 },
    ]);
    assertValid(file);
    const table = await visitor.receivesText(() => visitor.clicks(words.csv));
    assert.equal(table.name, "hoshimi-merged-2026-11-22.csv");
    assert.match(table.text.split("\r\n")[0], /総務|営業/);
    await visitor.clicks(words.print);
    await isPrinted(page, words.mergeTitle);
  });
}

describe("Departments", () => {
  test("are called what the visitor wants, and stay apart", async () => {
    const { visitor, page } = await brings();
    const [first, second] = [names(visitor).first(), names(visitor).last()];
    await first.fill("<img src=x onerror=alert(1)> ＝A1");
    await second.fill("");
    assert.deepEqual(await inTheTable(page), ["<img src=x onerror=alert(1)> ＝A1", "部署2"]);
    await first.fill("工場");
    await second.fill("工場 ");
    await second.blur();
    await visitor.reads(SAME_NAME);
    assert.deepEqual(await inTheTable(page), ["工場", "工場（2）"]);
    await visitor.button("外す 工場（2）").waitFor();
    await first.fill("本社");
    await visitor.text(SAME_NAME).waitFor({ state: "detached" });
    await visitor.button("外す 本社").waitFor();
    assert.deepEqual(await inTheTable(page), ["本社", "工場"]);
    assert.equal(await page.locator("hoshimi-check img").count(), 0);
  });

  test("keep the field one types in when another file arrives", async () => {
    const { visitor, page } = await brings([OFFICE]);
    const field = names(visitor).first();
    await field.press("Home");
    await field.pressSequentially("本社");
    await visitor.chooses(SALES);
    await names(visitor).nth(1).waitFor();
    const caret = await field.evaluate((input) => {
      const isFocused = input.getRootNode().activeElement === input;
      return { isFocused, at: input.selectionStart, value: input.value };
    });
    assert.deepEqual(caret, { isFocused: true, at: 2, value: "本社総務" });
    await page.keyboard.type("の");
    assert.equal(await field.inputValue(), "本社の総務");
    assert.deepEqual(await inTheTable(page), ["本社の総務", "営業"]);
  });

  test("take the organisation's name where the file's says nothing", async () => {
    const named = { ...mixed, organisation: "星見製作所" };
    const { visitor } = await brings([asFile("hoshimi-2026-11-22.json", named)]);
    assert.equal(await names(visitor).inputValue(), "星見製作所");
    await visitor.reads("2つ以上の部署を追加すると、まとめた結果がここに表示されます。");
  });

  test("come once, and what is none is named with its reason", async () => {
    const { visitor, page, words } = await brings([OFFICE]);
    await visitor.chooses(asFile("また.json", mixed), NO_RESULT, SALES);
    await visitor.notice(/^2部署を追加済みです。追加できなかったものが2件あります。/).waitFor();
    const refused = page.locator(".h-summary__box").getByRole("listitem");
    const said = (await refused.allInnerTexts()).toSorted();
    assert.match(said[0], /^notes\.json：星見の結果ではないようです。/);
    assert.match(said[1], /^また\.json：「総務」と内容が同じ/);
    await visitor.clicks("この一覧を消す");
    await page.locator(".h-departments__count:focus").waitFor();
    assert.equal(await refused.count(), 0);
    assert.equal(await names(visitor).count(), 2);
    await visitor.button(words.saveMerged).waitFor();
  });

  test("are at most so many, however large the files", async () => {
    const form = { memo: "あ".repeat(100_000) };
    const day = (n) => new Date(Date.UTC(2026, 0, n + 1)).toISOString().slice(0, 10);
    const many = Array.from({ length: MOST + 1 }, (_, n) =>
      asFile(`部署の${n}.json`, { ...mixed, form, takenOn: day(n) }),
    );
    const { visitor } = await brings(many);
    await visitor.notice(/^50部署を追加済みです。追加できなかったものが1件あります。/).waitFor();
    await visitor.reads(/まとめられるのは50部署までです。/);
    assert.equal(await names(visitor).count(), MOST);
    await visitor.reads("回答が分かれた項目はありません。");
  });

  test("must have been asked the same", async () => {
    const { visitor, words } = await brings([OFFICE, asFile("工場.json", starOne)]);
    await visitor.reads(/^回答した範囲か版がそろっていないため、まとめられません。/);
    await visitor.reads(/^工場：[^、]*$/);
    await visitor.reads(/^総務：.*、.*$/);
    assert.equal(await visitor.button(words.saveMerged).count(), 0);
  });

  test("can be taken away again, one or all, by the keyboard alone", async () => {
    const { hands, visitor, page, words } = await brings();
    const [first] = await inTheTable(page);
    await hands.presses(`${words.removeOne} ${first}`);
    await page.locator(".h-departments__count:focus").waitFor();
    assert.equal(await names(visitor).count(), 1);
    await hands.presses(words.removeAll);
    await hands.arrivesAt(words.mergeTitle);
    assert.equal(await names(visitor).count(), 0);
  });

  test("come in as codes, line by line; a line that is none stays", async () => {
    const { visitor, page, words } = await brings([]);
    const code = readFileSync(inProject("tests/hostile/code.txt"), "utf8").trim();
    const field = page.getByLabel(words.code);
    await field.fill(`${code}\nこれは違います。\n`);
    await visitor.clicks(words.addDepartment);
    assert.equal(await names(visitor).inputValue(), "部署1");
    assert.equal(await field.inputValue(), "これは違います。\n");
    await visitor.reads(/^これは違います。：/);
  });
});

test("The merged result takes the place of the present one, and says what it is", async () => {
  const { visitor, page, words } = await brings();
  await visitor.clicks(words.openResult);
  await page.getByRole("alert").filter({ hasText: "置き換わります" }).waitFor();
  await visitor.button(words.openResult).last().click();
  await visitor.sees(words.result);
  const { file } = await visitor.saves();
  assert.equal(file.result.diagnosis.points, 61);
  assert.equal(file.mergedFrom.length, 2);
  await visitor.page.locator(".h-app").getByText("2部署の結果をまとめたものです。").waitFor();
});
