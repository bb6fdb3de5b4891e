/** Japanese, plain Japanese with furigana, and English, at any time. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { stage } from "./support/stage.mjs";
import { en, ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const { given, expected } = golden("mixed-53");
const { easy: EASY, usual: USUAL } = ja;

/** The furigana of what the screen asks or says. */
function readings(visitor) {
  return visitor.page.locator(".h-app__screen ruby > rt");
}

/** Where it says which texts have them. */
function scope(visitor) {
  return visitor.page.locator("p").filter({ hasText: /^やさしい.*ほかの/ });
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("furigana can be had before the first question, and stay after a reload", async () => {
      const visitor = await visits(surface);
      assert.equal(await readings(visitor).count(), 0);
      await visitor.clicks(EASY);
      await visitor.button(USUAL).waitFor();
      await scope(visitor).waitFor();
      await visitor.begins();
      await readings(visitor).filter({ visible: true }).first().waitFor();
      await scope(visitor).waitFor({ state: "detached" });
      await visitor.page.getByRole("radio").first().check();
      await visitor.page.reload();
      await visitor.isLoaded();
      await readings(visitor).filter({ visible: true }).first().waitFor();
      await visitor.clicks(USUAL);
      await visitor.button(EASY).waitFor();
      assert.equal(await readings(visitor).count(), 0);
    });

    test("languages change at any time, and no answer is lost", async () => {
      const visitor = await visits(surface);
      await visitor.answersAsAList(given);
      await visitor.clicks(EASY);
      await readings(visitor).filter({ visible: true }).first().waitFor();
      await visitor.clicks("English");
      await visitor.sees(en.review);
      await visitor.clicks(EASY);
      await visitor.clicks(ja.seeResult);
      await visitor.sees(ja.result);
      await scope(visitor).waitFor();
      await visitor.unfoldsAll();
      await readings(visitor).filter({ visible: true }).first().waitFor();
      const { file } = await visitor.saves();
      assert.equal(file.language, "ja-easy");
      assert.deepEqual(file.answers, expected.answers);
      await visitor.turnsTo("すること");
      await visitor.unfoldsAll();
      await readings(visitor).filter({ visible: true }).first().waitFor();
      await visitor.opensPolicy();
      const draft = await visitor.receivesText(() => visitor.clicks("テキストで保存"));
      assert.ok(!draft.text.includes("《"), "a policy has no furigana");
    });

    test("no mark of furigana is left in what is shown", async () => {
      const visitor = await visits(surface);
      await visitor.takesTheCheckAsAList(given);
      await visitor.clicks(EASY);
      await visitor.unfoldsAll();
      await readings(visitor).filter({ visible: true }).first().waitFor();
      const shown = await visitor.page.locator("hoshimi-check .h-app").textContent();
      assert.ok(!/[｜《》]/.test(shown), shown.match(/.{20}[｜《》].{20}/)?.[0]);
    });
  });
}
