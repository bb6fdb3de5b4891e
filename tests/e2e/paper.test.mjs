/** The report on paper, whatever was answered, and as the visitor wants it. */

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { speaks } from "./support/looks.mjs";
import { questions } from "./support/pack.mjs";
import { pagesOf, plain, textOf } from "./support/pdf.mjs";
import { black, picture, PNG } from "./support/pictures.mjs";
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
    await visitor.turnsTo(words.keep);
    await visitor.types(words.client, company);
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

  const SIXTY =
    "株式会社北関東精密板金加工ものづくり技術研究所ホールディングス栃木県小山第二工場製造技術事業本部情報システム統括推進室長付";
  for (const [name, logo] of [
    ["星", black(600, 40)],
    ["星見", black(40, 600)],
    [SIXTY.padEnd(60, "部").slice(0, 60), black(1200, 400)],
  ]) {
    test(`a name of ${name.length} letters stands whole, and at the head of the other pages`, async () => {
      await isDone({ words: ja, given: golden("mixed-53").given, company: name });
      await visitor.names("見本経営支援事務所", picture(logo));
      await visitor.types(ja.supportContact, "電話 03-0000-0000");
      await visitor.types(ja.remarks, "更新は続いています。\n次はバックアップです。");
      const paper = await printer.prints(visitor);
      const [first, ...others] = pagesOf(paper);
      for (const words of [name, "見本経営支援事務所", "電話 03-0000-0000", "更新は続いています。", "次はバックアップです。", MADE.ja]) {
        assert.ok(first.includes(plain(words)), `“${words}” is not on the first page`);
      }
      const pages = textOf(paper).split("\f").slice(0, -1);
      assert.doesNotMatch(pages[0], /\d+\s\/\s\d+/, "the first page has a number");
      for (const [at, page] of pages.slice(1).entries()) {
        const head = plain(page.split("\n").slice(0, 4).join(""));
        assert.ok(head.includes(plain(name.slice(0, 20))), `page ${at + 2} does not say whose it is`);
        assert.ok(head.includes(`${at + 2}/${pages.length}`), `page ${at + 2} has no number: ${head}`);
        assert.ok(head.includes("2026年11月22日") || /\d{4}年\d+月\d+日/.test(head), "it has no day");
      }
      assert.equal(others.filter((page) => page.includes(plain(MADE.ja))).length, 1);
    });
  }

  test("long remarks begin the second page, and nothing of them is lost", async () => {
    await isDone({ words: ja, given: golden("mixed-53").given });
    await visitor.unfolds(ja.support);
    const remarks = Array.from({ length: 40 }, (_, at) => `所見の${at + 1}段落目です。`);
    await visitor.types(ja.remarks, remarks.join("\n"));
    const [first, ...others] = pagesOf(await printer.prints(visitor));
    assert.ok(!first.includes(remarks[0]), "they are on the first page");
    for (const line of remarks) assert.ok(others.join("").includes(line), line);
  });

  test("a profile is loaded, said to be broken, and saved, and nothing is lost", async () => {
    await isDone({ words: ja, given: golden("mixed-53").given });
    await visitor.unfolds(ja.support);
    const field = visitor.page.getByLabel(ja.profile);
    const file = (text) => ({ name: "p.json", mimeType: "application/json", buffer: Buffer.from(text) });
    const logo = `data:image/png;base64,${black(30, 10).toString("base64")}`;
    const whole = { brandName: "見本事務所", contactLabel: "電話 03-0000-0000", accent: "#0b6e4f", brandLogo: logo };
    await field.setInputFiles(file(JSON.stringify(whole)));
    await visitor.isTold(ja.profileTaken);
    for (const [text, said] of [
      ["{", ja.profileUnreadable],
      ["{}", ja.profileEmpty],
      [JSON.stringify({ brandName: "あ".repeat(200_000) }), ja.profileLarge],
      [JSON.stringify({ brandName: "見本事務所", brandLogo: "data:image/png;base64,PHN2Zz4=" }), ja.profileNoLogo],
    ]) {
      await field.setInputFiles(file(text));
      await visitor.isTold(said);
    }
    // The last one said nothing of contact and colour: they are as the file has them.
    await field.setInputFiles(file(JSON.stringify(whole)));
    await visitor.isTold(ja.profileTaken);
    const saved = await visitor.receivesText(() => visitor.clicks(ja.profileSave));
    assert.deepEqual(JSON.parse(saved.text), whole);
    const [first] = pagesOf(await printer.prints(visitor));
    for (const words of ["見本事務所", "電話03-0000-0000"]) assert.ok(first.includes(words), words);
    await visitor.types(ja.colour, "#ffffff");
    await visitor.page.getByLabel(ja.colour, { exact: true }).blur();
    await visitor.reads(ja.colourPale);
  });

  test("what names the company and what marks the paper is on it only when ticked", async () => {
    await isDone({ words: ja, given: golden("mixed-53").given });
    const names = visitor.page.getByRole("checkbox", { name: ja.names });
    assert.ok(await names.isChecked(), "who names the company for the report wants it there");
    await names.uncheck();
    await visitor.reads(/会社名は手書きの欄になります/);
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
