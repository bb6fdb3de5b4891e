/** The program stops by a mistake: nothing that was answered is lost. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { items } from "./support/pack.mjs";
import { assertValid } from "./support/schema.mjs";
import { stage } from "./support/stage.mjs";
import { en } from "./support/words.mjs";

const { visitor: visits } = stage();

/** Runs in the page: the next element cannot be made, the ones after it can. */
function failOnce() {
  const { createElement } = document;
  document.createElement = () => {
    document.createElement = createElement;
    throw new DOMException("no more elements", "NotSupportedError");
  };
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("a crash says so, hands over the answers, and a reload goes on", async () => {
      const visitor = await visits(surface);
      await visitor.begins();
      await visitor.answers("antivirus", "すでに取り組んでいる");
      await visitor.goesOn();
      await visitor.answers("q01", "一部実施している");
      await visitor.leaves("q01", "partly");
      await visitor.answers("q02", "わからない");
      await visitor.page.evaluate(failOnce);
      await visitor.goesOn();

      const alert = visitor.page.getByRole("alert");
      await alert.filter({ hasText: "申し訳ありません。動作が止まりました" }).waitFor();
      const { name, file } = await visitor.saves("回答を保存");
      assert.equal(name, "hoshimi.json");
      assert.deepEqual(file.answers, {
        "sa-principles": { antivirus: { choice: "doing" } },
        "sa-diagnosis": { q01: { choice: "partly" }, q02: { choice: "unknown" } },
      });
      assertValid(file);

      await visitor.clicks("再読み込み");
      await visitor.isTold("このタブに残っていた回答から続けます。");
      await visitor.clicks("25問");
      await visitor.sees(items.get("q01").question.ja);
      assert.ok(await visitor.radio("q01", "一部実施している").isChecked());
      await visitor.goesOn();
      assert.ok(await visitor.radio("q02", "わからない").isChecked());
    });
  });
}

test("a crash is told in English where the screen is in English", async () => {
  const visitor = await visits(surfaces[0]);
  await visitor.clicks("English");
  await visitor.page.evaluate(failOnce);
  await visitor.clicks(en.begin);
  const alert = visitor.page.getByRole("alert");
  await alert.filter({ hasText: "Sorry, the check has stopped" }).waitFor();
});
