/** The check in a frame that is let do little: all of it is done, and nothing typed is lost. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isIn, SITE } from "./support/frames.mjs";
import { golden } from "./support/golden.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";

const { context, visitor: visits } = stage();
const { given, expected } = golden("mixed-53");

describe("In a sandbox", () => {
  for (const example of ["frame-sandbox", "frame-apart"]) {
    test(`the whole check is done, in ${example}`, async () => {
      const guest = await isIn(await context(), example);
      await guest.takesTheCheckAsAList(given);
      await guest.clicks(ja.print);
      await guest.isTold(ja.notPrinted);
      await guest.unfolds(ja.byHand);
      const text = await guest.page.getByRole("textbox", { name: ja.byHand }).inputValue();
      assert.deepEqual(JSON.parse(text).answers, expected.answers);
      const forms = guest.watch.errors.filter((said) => /form|submi/i.test(said));
      assert.deepEqual(forms, []);
    });
  }

  test("the text that was copied is loaded where files may pass", async () => {
    const guest = await isIn(await context(), "frame-sandbox");
    await guest.takesTheCheckAsAList(given);
    await guest.unfolds(ja.byHand);
    const text = await guest.page.getByRole("textbox", { name: ja.byHand }).inputValue();
    const other = await visits({ url: SITE });
    await other.page.getByRole("button", { name: "前回の結果を読み込む" }).click();
    await other.types(ja.code, text);
    await other.clicks(ja.load);
    await other.clicks(ja.openResult);
    await other.sees(ja.result);
    const { file } = await other.saves();
    assert.deepEqual(file.answers, expected.answers);
  });
});
