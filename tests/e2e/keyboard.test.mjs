/** The whole job with the keyboard alone. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { choices, gates, items, questions } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const { given, expected } = golden("not-applicable");
const { answers, policy } = given;
assert.ok(policy.decided && policy.published, "the case has both ticked");

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("the keyboard alone goes from the start to the saved file", async () => {
      const visitor = await visits(surface);
      const keys = new Keyboard(visitor);
      await keys.presses("★2まではじめる");
      await keys.arrivesAt("情報セキュリティ6か条");
      for (const { choice } of Object.values(answers["sa-principles"])) {
        await keys.chooses(choices.get(choice).ja);
      }
      await keys.presses("次へ", "Space");

      for (const { slug } of questions) {
        await keys.arrivesAt(items.get(slug).question.ja);
        const { choice, reason } = answers["sa-diagnosis"][slug];
        await keys.chooses(choices.get(choice).ja);
        if (reason === undefined) {
          await visitor.page.keyboard.press("Enter");
        } else {
          await keys.tabsTo((now) => now.kind === "textarea");
          await visitor.page.keyboard.type(reason);
          await keys.presses("次へ");
        }
      }

      await keys.arrivesAt(ja.review);
      await keys.presses("結果を見る");
      await keys.arrivesAt("結果");
      await keys.unfolds("出典と注意");
      for (const gate of ["policy-decided", "policy-published"]) {
        await keys.tabsTo((now) => now.name === gates.get(gate).ja);
        await visitor.page.keyboard.press("Space");
      }
      const { file } = await visitor.receives(() => keys.pressesAbove("あとで続ける"));
      assert.deepEqual(file.answers, expected.answers);
      assert.deepEqual(file.result, expected.result);
    });
  });
}
