/** What is promised of a phone, measured there: how many taps and how much to read lead to declaring,
 *  and how long a screen may be. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { questions } from "./support/pack.mjs";
import { returns } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";
import { ja } from "./support/words.mjs";

const { context } = stage();
const [site] = surfaces;
/** A small phone, less the bars of its browser. */
const PHONE = { viewport: { width: 360, height: 616 }, hasTouch: true };

/** Most taps from the first screen to the first step of declaring ★1. */
const TAPS = 14;
/** Most taps from the last answer of all to that step, and most characters that stand on the way. */
const TAPS_ON = 3;
const CHARACTERS = 1500;
/** The tallest that a closed screen may be, in pixels; the list of all questions and the text of the
 *  policy are as long as they are. */
const TALLEST = 4000;
const SCREENS = [
  "start", "principles", "question/0", "review", "result", "plan", "what-if", "declare", "more", "keep", "load",
  "stars", "scs", "requirement/0", "gaps", "compare", "merge", "proof",
];

/** The way on, whatever comes next. */
const FORWARD = /^(次へ|見直しへ|結果を見る)$/;

/** Counts taps on what is named. */
function counter(page) {
  const taps = async (locator) => {
    await locator.tap();
    taps.made += 1;
  };
  taps.made = 0;
  taps.button = (name) => taps(page.getByRole("button", { name }).first());
  return taps;
}

/** How much there is to read on the screen, with everything folded that is. */
function characters(page) {
  return page.locator(".h-app__main").evaluate((main) => {
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let sum = 0;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.parentElement.checkVisibility()) sum += node.data.trim().length;
    }
    return sum;
  });
}

const firstStep = (page) => page.getByText("SECURITY ACTIONを宣言したことがありますか").first();

describe("On a phone", () => {
  test("a company that does all five things is led to declaring ★1", async () => {
    const { page } = await Visitor.opens(await (await context(PHONE)).newPage(), site);
    const taps = counter(page);
    await taps.button(ja.beginOne);
    await page.locator("fieldset").first().waitFor();
    for (const principle of await page.locator("fieldset").all()) {
      await taps(principle.getByText(/^すでに取り組んでいる/).first());
    }
    await taps.button(FORWARD);
    await taps.button(/^★1の宣言を始める/);
    await firstStep(page).waitFor();
    assert.ok(taps.made <= TAPS, `${taps.made} taps`);
  });

  test("the last answer of all is near to it, with little to read", async () => {
    const { given } = golden("all-done");
    const { q25, ...before } = given.answers["sa-diagnosis"];
    assert.ok(q25);
    const file = { ...given, language: "ja", answers: { ...given.answers, "sa-diagnosis": before } };
    const { visitor } = await returns(await context(PHONE), site, file, "question/24");
    const { page } = visitor;
    await page.getByText(/^実施している/).first().tap();
    const taps = counter(page);
    let read = 0;
    await taps.button(FORWARD);
    while (!(await firstStep(page).isVisible())) {
      read += await characters(page);
      await taps.button(/^(結果を見る|★\d.*宣言)/);
    }
    read += await characters(page);
    assert.ok(taps.made <= TAPS_ON, `${taps.made} taps`);
    assert.ok(read <= CHARACTERS, `${read} characters`);
  });

  test("次へ is wholly in sight on every question", async () => {
    const { given } = golden("mixed-53");
    const { visitor } = await returns(await context(PHONE), site, { ...given, language: "ja" }, "question/0");
    const { page } = visitor;
    for (let at = 0; at < questions.length; at += 1) {
      await page.locator("hoshimi-check").evaluate((check, at) => check.goTo(`question/${at}`), at);
      await visitor.sees(questions[at].question.ja);
      const { y, height } = await page.getByRole("button", { name: FORWARD }).first().boundingBox();
      assert.ok(y >= 0 && y + height <= PHONE.viewport.height, `question ${at}: ${y} + ${height}`);
    }
  });

  for (const name of ["worked-on", "mixed-53"]) {
    test(`no screen is endless: ${name}`, async () => {
      const { given } = golden(name);
      const { visitor } = await returns(await context(PHONE), site, { ...given, language: "ja" }, "result");
      const { page } = visitor;
      for (const screen of SCREENS) {
        await page.locator("hoshimi-check").evaluate((check, screen) => check.goTo(screen), screen);
        await page.locator(".h-screen").first().waitFor();
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        assert.ok(tall <= TALLEST, `${screen}: ${tall} px`);
      }
    });
  }
});
