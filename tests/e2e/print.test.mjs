/** The report on real paper: printed by the browser itself into a PDF, then read. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { choices, fivePrinciples, items, points, questions, sources } from "./support/pack.mjs";
import { factsOf, plain, textOf } from "./support/pdf.mjs";
import { Printer } from "./support/printer.mjs";

const { given } = golden("mixed-53");
const diagnosis = {
  ...given.answers["sa-diagnosis"],
  q09: { choice: "not_applicable", reason: "事務所に無線LANを置いていない" },
};
const answers = { ...given.answers, "sa-diagnosis": diagnosis };
const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;
const SCREEN = ["はじめる", "JSONで保存", "印刷", "消去", "最初からやり直す", "English"];
const AROUND = "この段落はページの側にある";

for (const surface of surfaces) {
  describe(`On paper from ${surface.name}`, () => {
    let printer, visitor, expected, paper, text;

    before(async () => {
      printer = await Printer.opens();
      visitor = await printer.visitor(surface);
      await visitor.page.evaluate((around) => document.body.append(around), AROUND);
      await visitor.takesTheCheckAsAList({ ...given, answers });
      expected = (await visitor.saves()).file;
      paper = await printer.prints(visitor);
      text = plain(textOf(paper));
    });
    after(() => printer?.close());

    /** Fails unless the words are on the paper. */
    function has(words, where = text) {
      assert.ok(where.includes(plain(words)), `“${words}” is not on the paper`);
    }

    test("it is A4, and the first page is for the owner", () => {
      const facts = factsOf(paper);
      assert.match(facts["Page size"], /\(A4\)$/);
      assert.ok(Number(facts.Pages) >= 2, `${facts.Pages} pages`);
      const first = plain(textOf(paper, "-l", "1"));
      has("情報セキュリティ自己点検の結果", first);
      has(`${expected.result.diagnosis.points}点`, first);
      has("まずこの3つ", first);
      for (const { item } of expected.result.actions.slice(0, 3)) {
        has(items.get(item).topic.ja, first);
        has(items.get(item).quick.ja, first);
      }
      assert.ok(!first.includes(plain("回答の一覧")), "the details begin on a page of their own");
    });

    test("every question stands there with its answer and its points", () => {
      // In the order of the page's content, so that each cell is in one piece.
      const all = plain(textOf(paper, "-f", "2", "-raw"));
      const rows = [...fivePrinciples, ...questions].map(({ slug, number, topic, question }) => {
        const { choice } = { ...answers["sa-principles"], ...diagnosis }[slug];
        const worth = points.has(choice) ? `${points.get(choice)}点`.replace("-", "−") : "";
        return { title: `${number}. ${topic.ja}`, rest: [question.ja, choices.get(choice).ja + worth] };
      });
      let from = 0;
      const places = rows.map(({ title }) => {
        from = all.indexOf(plain(title), from);
        assert.ok(from >= 0, `“${title}” is not on the paper, or not in order`);
        return from;
      });
      for (const [at, { title, rest }] of rows.entries()) {
        const row = all.slice(places[at], places[at + 1]);
        for (const words of [title, ...rest]) has(words, row);
      }
    });

    test("every reason and every source stands there", () => {
      has("該当なしとした理由");
      has(`問9 ${diagnosis.q09.reason}`);
      for (const { title, url } of sources) {
        has(title.ja);
        has(url);
      }
    });

    test("every kana and kanji of the topics can be read", () => {
      const letters = new Set(questions.flatMap(({ topic }) => [...plain(topic.ja)]));
      const japanese = [...letters].filter((letter) => JAPANESE.test(letter));
      assert.ok(japanese.length > 80, `only ${japanese.length} letters`);
      assert.deepEqual(japanese.filter((letter) => !text.includes(letter)), []);
    });

    test("nothing of the screen is on it, and nothing of the page around", () => {
      for (const word of [...SCREEN, AROUND]) {
        assert.ok(!text.includes(plain(word)), `“${word}” is on the paper`);
      }
    });

    test("the print frame is gone, and the result still stands", async () => {
      await visitor.page.locator("iframe").waitFor({ state: "detached" });
      await visitor.sees("結果");
    });
  });
}
