/** The form to fill in by hand, on real paper. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { speaks } from "./support/looks.mjs";
import { choices, fivePrinciples, gates, questions } from "./support/pack.mjs";
import { factsOf, pagesOf, plain } from "./support/pdf.mjs";
import { Printer } from "./support/printer.mjs";
import { Visitor } from "./support/visitor.mjs";
import { en, ja } from "./support/words.mjs";

const [surface] = surfaces;
const { given } = golden("star1-only");
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u;

const LANGUAGES = [
  {
    words: ja,
    sentences: ["会社名", "記入者", "記入日", "質問ごとに、会社のいまの状態にいちばん近い回答を1つだけ選び", "診断コード", "該当なしの理由"],
    once: "第3.1版",
  },
  {
    words: en,
    sentences: ["Company", "Filled in by", "tick the one box", "Check code", "Reason for “Not applicable”"],
    once: "version 3.1",
  },
];

/** Runs in every frame before anything else: nothing is printed, so the form stays. */
function neverPrint() {
  window.print = () => dispatchEvent(new Event("beforeprint"));
}

describe("The form to fill in", () => {
  let printer, visitor;
  before(async () => {
    printer = await Printer.opens();
  });
  after(() => printer?.close());

  /** The pages of the form, as someone at the result gets them. */
  async function formIn(words, easy = false) {
    visitor = await printer.visitor(surface);
    await speaks(visitor, words);
    await visitor.takesTheCheckAsAList(given);
    if (easy) {
      await visitor.clicksInHead(words.easy);
      await visitor.isSpokenTo("ja-easy");
    }
    await visitor.turnsTo(words.keep);
    const file = await printer.prints(visitor, words.blank);
    await visitor.page.evaluate(() => sessionStorage.clear());
    await visitor.page.close();
    return file;
  }

  for (const { words, sentences, once } of LANGUAGES) {
    test(`everything that is asked is on it: ${words.lang}`, async () => {
      const file = await formIn(words);
      assert.match(factsOf(file)["Page size"], /\(A4\)$/);
      const pages = pagesOf(file);
      const text = pages.join("");
      const say = (both) => plain(both[words.lang]);
      for (const { number, topic, question } of [...fivePrinciples, ...questions]) {
        const row = plain(`${number}. ${topic[words.lang]}${question[words.lang]}`);
        assert.ok(pages.some((page) => page.includes(row)), `“${row}” is split or not on it`);
      }
      for (const label of choices.values()) assert.ok(text.includes(say(label)), label.ja);
      for (const gate of ["policy-decided", "policy-published"]) {
        assert.ok(text.includes(say(gates.get(gate))), gate);
      }
      for (const sentence of sentences) assert.ok(text.includes(plain(sentence)), sentence);
      const asking = pages.filter((page) => questions.some(({ question }) => page.includes(say(question))));
      assert.ok(asking.length > 1, "the head of the table need not come again");
      for (const page of asking) {
        assert.ok(page.includes(say(choices.get("partly"))), "a page of questions without a head");
        assert.ok(page.includes(plain(once)), "a page of questions without its edition");
      }
    });
  }

  test("it has furigana in plain Japanese", async () => {
    const text = pagesOf(await formIn(ja, true)).join("");
    for (const reading of ["じっし", "がいとう", "しんだん", "りゆう"]) assert.ok(text.includes(reading), reading);
    assert.ok(!/[｜《》]/.test(text), "a mark is printed");
    assert.match(text, KANA);
  });

  test("it has as many boxes for a code as a code has letters", async () => {
    const page = await printer.context.newPage();
    await page.addInitScript(neverPrint);
    visitor = await Visitor.opens(page, surface);
    await visitor.takesTheCheckAsAList(given);
    await visitor.turnsTo(ja.keep);
    const frame = page.waitForEvent("frameattached");
    await visitor.clicks(ja.blank);
    const form = await frame;
    await form.locator("article").waitFor({ state: "attached" });
    const count = (selector) => form.locator(selector).count();
    const [groups, boxes] = [await count(".p-code__group"), await count(".p-code__box")];
    const [squares, reasons] = [await count(".p-form .p-square"), await count(".p-reason")];
    assert.equal(boxes, groups * 4);
    assert.ok(groups > 1);
    const apart = [...choices.keys()].filter((id) => ["doing", "will_do", "not_yet"].includes(id)).length;
    const answers = choices.size - 1 - apart;
    assert.equal(squares, fivePrinciples.length * apart + questions.length * answers + reasons);
    assert.ok(reasons > 1);
  });
});
