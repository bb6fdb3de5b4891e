/** Every letter that somebody may type comes out of the printed PDF as text. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { fivePrinciples, questions } from "./support/pack.mjs";
import { plain, textOf } from "./support/pdf.mjs";
import { Printer } from "./support/printer.mjs";

const [surface] = surfaces;
const { given } = golden("mixed-53");

/** The letters from one to another, as Unicode has them. */
function letters(from, to) {
  const codes = [];
  for (let code = from.codePointAt(0); code <= to.codePointAt(0); code += 1) codes.push(code);
  return String.fromCodePoint(...codes);
}

/** Each is typed as the owner of a line of the plan, or as a reason. */
const OWNERS = {
  "half-width katakana": letters("｡", "ﾟ"),
  "kanji that repeat or close": "佐々木〆〇〻髙﨑𠮷葛",
  "circled numbers": letters("①", "⑳"),
  shapes: "★☆●◐○◎△▲□■※→",
};
const REASONS = {
  hiragana: `${letters("ぁ", "ゖ")}ー`,
  katakana: `${letters("ァ", "ヺ")}ー・`,
  // One alone: of several, Chromium leaves one without its letter in a PDF of any page.
  emoji: "😀",
  "full-width letters": `${letters("０", "９")}${letters("Ａ", "Ｚ")}${letters("ａ", "ｚ")}＆＜＞「」、。・～`,
};
/** The questions that may be answered 該当なし, as many as there are reasons. */
const APART = ["q09", "q13", "q17", "q19"];

describe("The letters on paper", () => {
  let printer, text;
  before(async () => {
    printer = await Printer.opens();
    const visitor = await printer.visitor(surface);
    const reasons = Object.values(REASONS).map((reason, at) => [
      APART[at],
      { choice: "not_applicable", reason },
    ]);
    const diagnosis = { ...given.answers["sa-diagnosis"], ...Object.fromEntries(reasons) };
    await visitor.takesTheCheckAsAList({
      ...given,
      answers: { ...given.answers, "sa-diagnosis": diagnosis },
    });
    await visitor.turnsTo("すること");
    const fields = visitor.page.locator("fieldset.h-task__fields");
    for (const [at, owner] of Object.values(OWNERS).entries()) {
      await visitor.unfoldsAll();
      await fields.nth(at).getByLabel("担当").fill(owner);
    }
    await visitor.turnsTo("結果");
    text = plain(textOf(await printer.prints(visitor), "-raw"));
  });
  after(() => printer?.close());

  for (const [name, typed] of Object.entries({ ...OWNERS, ...REASONS })) {
    test(`${name} can be found`, () => {
      const missing = [...plain(typed)].filter((letter) => !text.includes(letter));
      assert.deepEqual(missing, []);
    });
  }

  test("a run of kana stands there in one piece", () => {
    for (const run of [REASONS.hiragana, OWNERS["half-width katakana"]]) {
      assert.ok(text.includes(plain(run)), run);
    }
  });

  test("every question can be found", () => {
    for (const { topic, question } of [...fivePrinciples, ...questions]) {
      for (const { ja } of [topic, question]) assert.ok(text.includes(plain(ja)), ja);
    }
  });
});
