/** An earlier result beside the present one. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { inProject, surfaces } from "./support/env.mjs";
import { asFile } from "./support/files.mjs";
import { golden } from "./support/golden.mjs";
import { isPrinted, returns } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();
const [site] = surfaces;
const { given } = golden("mixed-53");
const { given: starOne } = golden("star1-only");

/** The answers as they were a year before: better, worse, not there. */
const { q05: _, ...asked } = given.answers["sa-diagnosis"];
const earlier = {
  ...given,
  takenOn: "2025-11-20",
  answers: {
    "sa-principles": { ...given.answers["sa-principles"], antivirus: { choice: "not_yet" } },
    "sa-diagnosis": { ...asked, q01: { choice: "not_done" }, q04: { choice: "done" } },
  },
};
const SAME = "どの項目も、回答は変わっていません。";

/** Someone with answers who comes to the screen of that name. */
async function comes(surface = site, file = given, place = "compare") {
  const hands = await returns(await context(), surface, file, place);
  return { hands, visitor: hands.visitor };
}

/** Someone who compares their answers with that file. */
async function compares(file, surface = site) {
  const { hands, visitor } = await comes(surface);
  await visitor.chooses(asFile("前.json", file));
  await visitor.button(visitor.words.stopComparing).waitFor();
  return { hands, visitor };
}

/** What stands in the list under that heading. */
function listed(visitor, title) {
  return visitor.section(title).getByRole("listitem").allInnerTexts();
}

for (const surface of surfaces) {
  test(`On ${surface.name} it shows what changed, by the way it went`, async () => {
    const { hands, visitor } = await compares(earlier, surface);
    const { page, words } = visitor;
    await visitor.notice("54点 → 53点").waitFor();
    await page.locator(".h-sides__days:focus").waitFor();
    await visitor.reads(/^前回\s*2025年11月20日（読み込んだ結果）$/);
    await visitor.reads(/^今回\s*2026年11月22日（いまの回答）$/);
    await visitor.reads("未回答の質問があるため、暫定の点数です。");
    const [antivirus, first] = await listed(visitor, "上がった（2）");
    assert.match(antivirus, /^2\. .*まだ.*→.*これから取り組む/s);
    assert.match(first, /^問1 .*実施していない.*→.*実施している/s);
    assert.match((await listed(visitor, "下がった（1）"))[0], /^問4 /);
    assert.match((await listed(visitor, "新しく回答した（1）"))[0], /^問5 .*未回答.*わからない/s);
    const rows = await page.getByRole("row").allInnerTexts();
    assert.match(rows.at(-1), /^合計\s+54点\s+53点\s+−1点$/);

    const { name, text } = await visitor.receivesText(() => visitor.clicks(words.csv));
    assert.equal(name, "hoshimi-delta-2026-11-22.csv");
    assert.equal(text.trimEnd().split("\r\n").length, 5);
    await visitor.notice(name).waitFor();
    await visitor.clicks(words.print);
    await isPrinted(page, words.compareTitle);

    await visitor.clicks(words.stopComparing);
    await hands.arrivesAt(words.compareTitle);
    await page.getByLabel(words.file).waitFor();
    assert.deepEqual((await hands.saves()).answers, given.answers);
  });
}

describe("The earlier result", () => {
  test("may be the newer one, and can be put behind", async () => {
    const { visitor } = await compares({ ...earlier, takenOn: "2027-01-31" });
    await visitor.reads("読み込んだ結果の日付が、いまの回答の日付より新しくなっています。");
    await visitor.reads(/^54点 → 53点/);
    await visitor.clicks(visitor.words.swap);
    await visitor.reads(/^53点 → 54点/);
    await visitor.page.locator(".h-sides__days:focus").waitFor();
    assert.match((await listed(visitor, "未回答になった（1）"))[0], /^問5 /);
    assert.equal(await visitor.button(visitor.words.swap).count(), 0);
  });

  test("may be of the same day, and then the visitor knows which is the later one", async () => {
    const { visitor } = await compares({ ...earlier, takenOn: given.takenOn });
    await visitor.reads(/^2つの結果は同じ日のものです。/);
    await visitor.reads(/^54点 → 53点/);
    await visitor.clicks("入れ替える");
    await visitor.reads(/^53点 → 54点/);
    await visitor.clicks("入れ替える");
    await visitor.reads(/^54点 → 53点/);
  });

  test("stays when the language is changed, and what is typed with it", async () => {
    const { visitor } = await comes();
    const { page, words } = visitor;
    await page.getByLabel(words.code).fill("C46K");
    await visitor.clicks("English");
    assert.equal(await page.getByLabel("Code or link").inputValue(), "C46K");
    await visitor.clicks("日本語");
    await visitor.chooses(asFile("前.json", earlier));
    await visitor.reads(/^54点 → 53点/);
    await visitor.clicks("English");
    await visitor.reads(/^54 → 53 points/);
  });

  test("may be the same", async () => {
    const { visitor } = await compares(given);
    await visitor.reads(SAME);
    await visitor.reads(/^53点 → 53点/);
  });

  test("may have no self-check, or be of another edition", async () => {
    const one = await compares(starOne);
    await one.visitor.reads("自社診断の回答が片方にしかないため、自社診断は比べていません。");
    assert.equal(await one.visitor.page.getByRole("table").count(), 0);
    const packs = [{ id: "sa-principles", edition: "4.0" }, { id: "sa-diagnosis", edition: "2.0" }];
    const other = await compares({ ...given, packs });
    await other.visitor.reads(/前回は第4\.0版、今回は第3\.1版/);
    await other.visitor.reads("自社診断の版が違うため、点数は比べていません。");
  });

  test("is refused where it is none, and the screen says so", async () => {
    const { visitor } = await comes();
    const { page, words } = visitor;
    await visitor.chooses({ name: "a.json", mimeType: "text/plain", buffer: Buffer.from("x,y") });
    const alert = page.getByRole("alert");
    await alert.filter({ hasText: "星見の結果ではないようです。" }).waitFor();
    await page.locator(".h-arrived__box:focus").waitFor();
    await page.getByLabel(words.code).fill("https://example.jp/#hoshimi-sealed=abc");
    await page.locator("form").getByRole("button", { name: words.toCompare, exact: true }).click();
    await alert.filter({ hasText: "パスワード" }).waitFor();
  });

  test("comes in as a code as well, by the keyboard alone", async () => {
    const { hands, visitor } = await comes();
    const code = readFileSync(inProject("tests/hostile/code.txt"), "utf8").trim();
    await hands.types(visitor.words.code, code);
    await hands.presses(visitor.words.toCompare);
    await visitor.page.locator(".h-sides__days:focus").waitFor();
    await hands.presses(visitor.words.stopComparing);
    await hands.arrivesAt(visitor.words.compareTitle);
  });

  test("comes from the screen on which results are loaded, and leads on to departments", async () => {
    const { visitor } = await comes(site, given, "load");
    await visitor.chooses(asFile("前.json", earlier));
    await visitor.clicks("前回の結果として比べる");
    await visitor.sees(visitor.words.compareTitle);
    await visitor.reads(/^54点 → 53点/);
    await visitor.clicks(visitor.words.toMerge);
    await visitor.sees(visitor.words.mergeTitle);
  });
});
