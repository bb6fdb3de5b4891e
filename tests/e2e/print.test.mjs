/** The report on real paper: printed by the browser itself into a PDF, then read. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import {
  areas,
  choices,
  fivePrinciples,
  items,
  points,
  questions,
  requirements,
  rungs,
  sources,
} from "./support/pack.mjs";
import { factsOf, pagesOf, plain, textOf } from "./support/pdf.mjs";
import { Printer } from "./support/printer.mjs";

const { given } = golden("mixed-53");
const diagnosis = {
  ...given.answers["sa-diagnosis"],
  q09: { choice: "not_applicable", reason: "事務所に無線LANを置いていない" },
};
const answers = { ...given.answers, "sa-diagnosis": diagnosis };
const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;
const SCREEN = ["はじめる", "あとで続ける", "消去", "English"];
const OWNER = "総務 <b>太郎</b>";
const AROUND = "この段落はページの側にある";

for (const surface of surfaces) {
  describe(`On paper from ${surface.name}`, () => {
    let printer, visitor, expected, paper, text;

    before(async () => {
      printer = await Printer.opens();
      visitor = await printer.visitor(surface);
      await visitor.page.evaluate((around) => document.body.append(around), AROUND);
      await visitor.takesTheCheckAsAList({ ...given, answers });
      await visitor.turnsTo("すること");
      await visitor.unfolds("ウイルス対策");
      await visitor.unfolds("担当・期限・メモ");
      const line = visitor.page.locator("fieldset.h-task__fields").first();
      await line.getByLabel("担当").fill(OWNER);
      await line.getByLabel("期限").fill("2030-04-01");
      await line.getByLabel("状況").selectOption("完了");
      await visitor.turnsTo("結果");
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
      const [first, second] = pagesOf(paper);
      has("情報セキュリティ自己点検の結果", first);
      has(`${expected.result.diagnosis.points}点`, first);
      for (const words of ["次の3つ", "日まで", "会社名", "次の自己点検", "回答はどこにも送っていません。"]) has(words, first);
      assert.ok(!first.includes(plain("回答の一覧")), "the details begin on a page of their own");
      for (const words of ["宣言までに残っていること", "GビズID", "基本方針", "まずこの3つ"]) has(words, second);
      for (const { item } of expected.result.actions.slice(0, 3)) {
        has(items.get(item).topic.ja, second);
        has(items.get(item).quick.ja, second);
      }
    });

    test("the ladder stands there in words, with its border", () => {
      const [first] = pagesOf(paper);
      const own = rungs.filter(({ star }) => star);
      for (const { title } of own) has(title.ja, first);
      for (const words of ["自己宣言", "確認・審査", "いまの段階"]) has(words, first);
      assert.ok(!first.includes("ISO"), "what is no star is no step");
    });

    test("every line of the plan stands there, with what was noted", () => {
      const details = pagesOf(paper).slice(1).join("");
      const minutes = (n) => (n % 60 ? `約${n}分` : `約${n / 60}時間`);
      const costs = { free: "費用なし", low: "費用は少額", paid: "費用がかかる" };
      for (const { item } of expected.result.actions) {
        const { number, topic, minutes: n, cost } = items.get(item);
        const from = details.indexOf(plain(`問${number} ${topic.ja}`));
        assert.ok(from >= 0, `“${topic.ja}” is not in the plan`);
        const row = details.slice(from, from + 120);
        has(`${minutes(n)}${costs[cost]}`, row);
      }
      has(`${OWNER}2030年4月1日完了`, details);
      has("聞いて確認すること");
    });

    test("every requirement of ★3 stands there, under its area and as a guide", () => {
      const details = pagesOf(paper).slice(1).join("");
      const { scs3 } = expected.result;
      const beyond = `${questions.length}問では確かめられない`;
      const words = { started: "着手", related: `(関連のみ|${beyond})`, untouched: `(未着手|${beyond})` };
      for (const [reach, ids] of Object.entries(scs3)) {
        for (const id of ids) {
          const { title } = requirements.find((one) => one.id === id);
          assert.match(details, new RegExp(`${id}${plain(title.ja)}\\W{0,2}${words[reach]}`));
        }
      }
      const three = requirements.filter(({ star }) => star === 3);
      for (const { id, title } of areas) {
        const of = three.filter(({ area }) => area === id);
        const n = of.filter((one) => scs3.started.includes(one.id)).length;
        if (of.length > 0) has(`${title.ja}${of.length}件中${n}件`, details);
      }
      has("着手の目安です。SCSの適合や評価を示すものではありません。", details);
    });

    test("the editions stand there with their digests", () => {
      for (const { edition, sha256 } of expected.packs) has(`${edition}${sha256.slice(0, 12)}`, pagesOf(paper).join(""));
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
