/** The ladder of stars: the place, the comparison, and the two helpers. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFaults, bringAxe } from "./support/axe.mjs";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { layoutFaults } from "./support/layout.mjs";
import { buyer, buyerQuestions, declared, rows, rungs } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";
import { en, ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const { given } = golden("mixed-53");

/** Someone with a result who looks at the ladder, in a window of that width. */
async function looks(surface, width, words = ja) {
  const viewport = { width, height: 900 };
  const visitor = await visits(surface, { context: { viewport } });
  if (words === en) await visitor.clicksInHead(ja.other);
  visitor.words = words;
  await visitor.takesTheCheckAsAList(given);
  await visitor.turnsTo(words.stars);
  await visitor.section(words.compare).waitFor();
  return visitor;
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("at a desk the stars are one table, and every cell says where it is from", async () => {
      const { page } = await looks(surface, 1280);
      const table = page.getByRole("table", { name: ja.compare });
      const heads = await table.getByRole("columnheader").allTextContents();
      assert.deepEqual(heads.slice(1), rungs.map((rung) => rung.title.ja));
      assert.deepEqual(
        await table.getByRole("rowheader").allTextContents(),
        rows.map((row) => row.title.ja),
      );
      const cells = await table.getByRole("cell").all();
      assert.equal(cells.length, rungs.length * rows.length);
      for (const cell of cells) {
        const link = cell.locator("details a").first();
        assert.match(await link.getAttribute("href"), /^https:/);
        assert.equal(await link.getAttribute("target"), "_blank");
      }
      await cells[0].locator("summary").click();
      await cells[0].getByRole("link").waitFor();
    });

    test("the table turns into cards where the window is narrow", async () => {
      const visitor = await looks(surface, 1280);
      const { page } = visitor;
      await page.setViewportSize({ width: 360, height: 740 });
      await page.getByRole("table").waitFor({ state: "detached" });
      const cards = visitor.section(ja.compare).locator("details:has(dl.h-stars__facts)");
      assert.equal(await cards.count(), rungs.length);
      await cards.last().locator("summary").first().click();
      assert.deepEqual(
        await cards.last().locator("dt").allTextContents(),
        rows.map((row) => row.title.ja),
      );
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole("table").waitFor();
    });

    test("what is declared is marked on the ladder and kept", async () => {
      const visitor = await looks(surface, 360);
      const { page } = visitor;
      await visitor.unfolds("宣言した星を確認する");
      const { label, next } = declared.get("one");
      await page.getByRole("radio", { name: label.ja }).check();
      await visitor.isTold(next.ja);
      const marked = visitor.section(ja.place).getByRole("listitem");
      await marked.filter({ hasText: ja.declared }).filter({ hasText: rungs[0].title.ja }).waitFor();
      await page.reload();
      await visitor.unfolds("宣言した星を確認する");
      await visitor.reads(next.ja);
      assert.ok(await page.getByRole("radio", { name: label.ja }).isChecked());
    });

    test("one yes leads to the higher star, only no to the lower", async () => {
      const visitor = await looks(surface, 360);
      await visitor.unfolds("取引先から求められそうな星");
      const says = (question, word) =>
        visitor.page
          .getByRole("group", { name: question.text.ja })
          .getByRole("radio", { name: word, exact: true })
          .check();
      await visitor.reads(buyer.open.ja);
      for (const question of buyerQuestions) await says(question, ja.no);
      await visitor.isTold(buyer.lower.ja);
      await says(buyerQuestions[1], ja.yes);
      await visitor.isTold(buyer.higher.ja);
    });
  });
}

for (const words of [ja, en]) {
  test(`in ${words.lang} everything fits, can be pressed and is accessible`, async () => {
    for (const width of [320, 1280]) {
      const { page } = await looks(surfaces[0], width, words);
      await bringAxe(page);
      for (const details of await page.locator("details").all()) {
        await details.evaluate((found) => {
          found.open = true;
        });
      }
      assert.deepEqual(await axeFaults(page), [], `${width} px`);
      assert.deepEqual(await layoutFaults(page), [], `${width} px`);
    }
  });
}
