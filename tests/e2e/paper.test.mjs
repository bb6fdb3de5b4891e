/** The report on paper, whatever was answered, and as the visitor wants it. */

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { speaks } from "./support/looks.mjs";
import { questions } from "./support/pack.mjs";
import { pagesOf, plain } from "./support/pdf.mjs";
import { picture, PNG } from "./support/pictures.mjs";
import { Printer } from "./support/printer.mjs";
import { en, ja } from "./support/words.mjs";

const [surface] = surfaces;
const COMPANY = "株式会社ほしみ精機";
const LONG = COMPANY.repeat(30);
const MADE = { ja: "回答はどこにも送っていません。", en: "The answers were sent nowhere." };
const DETAILS = { ja: "回答の一覧", en: "All answers" };

/** The questions whose first ten minutes are the longest, and one left open. */
function longest() {
  const { given } = golden("mixed-53");
  const long = questions.toSorted((a, b) => b.quick.en.length - a.quick.en.length).slice(0, 3);
  const answer = (one) => [one.slug, { choice: long.includes(one) ? "not_done" : "done" }];
  const [, ...rest] = questions.filter((one) => !long.includes(one)).concat(long);
  return {
    ...given,
    answers: { ...given.answers, "sa-diagnosis": Object.fromEntries(rest.map(answer)) },
  };
}

const CASES = [
  { name: "half-answered in English", words: en, given: golden("half-answered").given },
  { name: "all done", words: ja, given: golden("all-done").given },
  { name: "★1 only", words: ja, given: golden("star1-only").given },
  { name: "the longest texts in English", words: en, given: longest(), company: LONG },
  { name: "the longest texts in plain Japanese", words: ja, given: longest(), company: LONG, easy: true },
];

describe("The report on paper", () => {
  let printer, visitor;
  before(async () => {
    printer = await Printer.opens();
  });
  afterEach(async () => {
    await visitor.page.evaluate(() => sessionStorage.clear());
    await visitor.page.close();
  });
  after(() => printer?.close());

  /** Someone at the result, whose company is named in the form. */
  async function isDone({ words, given, company = COMPANY }) {
    visitor = await printer.visitor(surface);
    await speaks(visitor, words);
    await visitor.takesTheCheckAsAList(given);
    await visitor.turnsTo(words.laterTabs[2]);
    await visitor.page.locator(".h-screen").last().getByRole("textbox").first().fill(company);
    await visitor.turnsTo(words.keep);
  }

  for (const { easy, ...given } of CASES) {
    test(`the owner has one page: ${given.name}`, async () => {
      await isDone(given);
      await visitor.ticks(given.words.names);
      await visitor.ticks(given.words.secret);
      const { lang } = given.words;
      // Beside the longest texts stands who helped, too.
      if (given.company) await visitor.names(LONG, picture(PNG));
      if (easy) {
        await visitor.clicksInHead(given.words.easy);
        await visitor.isSpokenTo("ja-easy");
        await visitor.ticks(given.words.names);
      }
      const [first, ...others] = pagesOf(await printer.prints(visitor));
      assert.ok(first.includes(plain(MADE[lang])), "the first page does not end on itself");
      assert.ok(first.includes(COMPANY), "the company is not named");
      assert.ok(!first.includes(plain(DETAILS[lang])), "the detail begins on the first page");
      assert.ok(others.join("").includes(plain(DETAILS[lang])), "there is no detail");
      assert.ok(others.at(-1).includes(plain(MADE[lang])), "the last page has no foot");
      const ends = others.filter((page) => page.includes(plain(MADE[lang])));
      assert.equal(ends.length, 1, "the first page goes on");
    });
  }

  test("what names the company and what marks the paper is on it only when ticked", async () => {
    await isDone({ words: ja, given: golden("mixed-53").given });
    const plainly = pagesOf(await printer.prints(visitor));
    for (const page of plainly) {
      assert.ok(!page.includes("社外秘"), "it is marked");
      assert.ok(!page.includes(COMPANY), "the company is named");
    }
    await visitor.ticks(ja.secret);
    const marked = pagesOf(await printer.prints(visitor));
    for (const [at, page] of marked.entries()) {
      assert.ok(page.includes("社外秘"), `page ${at + 1} is not marked`);
    }
    assert.ok(!marked.join("").includes(COMPANY), "the company is named");
    await visitor.ticks(ja.names);
    assert.ok(pagesOf(await printer.prints(visitor))[0].includes(COMPANY));
    const { file } = await visitor.saves();
    assert.ok(!JSON.stringify(file).includes("社外秘"), "the mark is in the file");
  });
});
