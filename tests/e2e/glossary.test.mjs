/** Hard words, explained where they stand. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { items, requirements, terms } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";
import { en, ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const { given } = golden("all-done");

/** What is said of a term in the language of the visitor, as far as it can be seen. */
function explained(visitor, id) {
  const { term, text } = terms.get(id);
  const entry = visitor.page.locator("dl > div").filter({
    has: visitor.page.getByText(term[visitor.words.lang], { exact: true }),
  });
  return entry.getByText(text[visitor.words.lang], { exact: true });
}

/** Someone at the first question, in that language. */
async function asksTheFirst(surface, words) {
  const visitor = await visits(surface);
  if (words === en) await visitor.clicksInHead(ja.other);
  visitor.words = words;
  await visitor.begins();
  await visitor.goesOn();
  await visitor.sees(items.get("q01").question[words.lang]);
  return visitor;
}

/** The names of the terms that are explained on the screen, in order. */
function names(visitor) {
  return visitor.page.locator("dl.h-words dt").allTextContents();
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    for (const words of [ja, en]) {
      test(`a question explains its hard words in ${words.lang}`, async () => {
        const visitor = await asksTheFirst(surface, words);
        const said = explained(visitor, "vulnerability");
        assert.ok(!(await said.isVisible()));
        const keys = new Keyboard(visitor);
        await keys.presses(words.explained);
        await said.waitFor();
        await explained(visitor, "end-of-support").waitFor();
        const all = await names(visitor);
        assert.equal(all[0], terms.get("vulnerability").term[words.lang]);
        assert.equal(new Set(all).size, all.length);
        await visitor.clicks(words.list);
        await visitor.question("q23").getByText(words.why, { exact: true }).click();
        await explained(visitor, "cloud").last().waitFor();
      });
    }

    test("a question without hard words has nothing to unfold for them", async () => {
      const visitor = await asksTheFirst(surface, ja);
      await visitor.clicks(ja.list);
      const question = visitor.question("q14");
      await question.getByText(ja.why, { exact: true }).click();
      await question.getByText(items.get("q14").why.ja, { exact: true }).waitFor();
      assert.equal(await question.locator("dl").count(), 0);
    });

    test("tasks, declaration and checklist explain theirs", async () => {
      const visitor = await visits(surface);
      await visitor.takesTheCheckAsAList({ ...given, answers: { ...given.answers, "sa-diagnosis": { q01: { choice: "not_done" } } } });
      await visitor.turnsTo("すること");
      await visitor.unfoldsAll();
      await explained(visitor, "vulnerability").first().waitFor();

      await visitor.turnsTo("宣言");
      await visitor.unfolds("GビズID");
      await visitor.unfolds("詳しく");
      await visitor.unfolds(ja.explained);
      await explained(visitor, "gbiz-id").first().waitFor();

      await visitor.turnsTo("★3・★4");
      await visitor.unfoldsAll();
      await explained(visitor, "scs").waitFor();
      const { id, title } = requirements.find((found) => found.id === "3-1-2");
      await visitor.clicks(`${id} ${title.ja}`);
      await visitor.sees(`${id} ${title.ja}`);
      await visitor.unfolds(ja.explained);
      await explained(visitor, "network-device").waitFor();
    });
  });
}

describe("What can be done in ten minutes", () => {
  test("stands before the measures of the task", async () => {
    const visitor = await visits(surfaces[0]);
    await visitor.takesTheCheckAsAList({ ...given, answers: { ...given.answers, "sa-diagnosis": { q04: { choice: "not_done" } } } });
    await visitor.turnsTo("すること");
    await visitor.sees(/^あと\d+件$/);
    await visitor.unfoldsAll();
    const { quick, measures } = items.get("q04");
    const facts = visitor.page.locator("dl").filter({ hasText: quick.ja });
    const pieces = await facts.locator("dd").allTextContents();
    const place = (text) => pieces.findIndex((piece) => piece.includes(text));
    assert.ok(place(quick.ja) >= 0 && place(quick.ja) < place(measures[0].ja), pieces.join("\n"));
  });
});
