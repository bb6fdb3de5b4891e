/** From a result to what a company does on Monday, without leaving page or network. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { items, rungs } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";
import { reportViolations } from "./support/watch.mjs";

const { visitor: visits } = stage();
const { given, expected } = golden("mixed-53");
const COMPANY = "星見製作所 <img src=x onerror=alert(1)> & \"😀\"";
const URL = "https://example.jp/policy";

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("a company goes from its result to ladder, plan, policy and declaration", async () => {
      const visitor = await visits(surface, { prepare: reportViolations });
      const { page, watch } = visitor;
      await visitor.takesTheCheckAsAList({ ...given, policy: {} });
      watch.forget();
      await visitor.context.setOffline(true);

      await visitor.turnsTo("星の段階");
      await visitor.sees("星の段階");
      for (const { title } of rungs) await page.getByText(title.ja, { exact: true }).first().waitFor();

      await visitor.turnsTo("すること");
      await visitor.sees(/^あと\d+件$/);
      const { topic } = items.get(expected.result.actions[0].item);
      await page.getByText(topic.ja, { exact: true }).first().waitFor();

      await visitor.opensPolicy();
      await page.getByLabel("会社名", { exact: true }).fill(COMPANY);
      await page.getByLabel("代表者の肩書と氏名").fill("代表取締役　見本 一");
      await page.getByLabel("制定日").fill("2026-12-01");
      await visitor.reads(`会社名：${COMPANY}`);
      await visitor.reads("制定日：2026年（令和8年）12月1日");
      const draft = await visitor.receivesText(() => visitor.clicks("テキストで保存"));
      assert.ok(draft.text.includes(COMPANY), draft.text);
      await visitor.ticks("情報セキュリティ基本方針を文書にした");
      await visitor.ticks("基本方針を社外に公開した");
      await page.getByLabel("公開したページのURL").fill(URL);

      await visitor.turnsTo("宣言");
      await visitor.sees("★2を宣言する");
      await visitor.unfolds("下書き");
      await visitor.unfolds("ほかの項目");
      const field = (name) => page.getByRole("textbox", { name, exact: true });
      assert.equal(await field("会社名").inputValue(), COMPANY);
      assert.equal(await field("基本方針を公開した場所").inputValue(), URL);

      await visitor.turnsTo("結果");
      const without = await visitor.saves();
      assert.equal(without.file.organisation, null);
      assert.ok(!JSON.stringify(without.file).includes("星見製作所"));
      await visitor.ticks("会社名や担当者など、入力した名前もファイルと印刷に入れる");
      const named = await visitor.saves();
      assert.equal(named.file.organisation, COMPANY);
      assert.equal(named.file.form["policy-url"], URL);
      assert.equal(named.file.result.stars[1].state, "ready");

      assert.deepEqual(watch.requests, []);
      assert.deepEqual(watch.errors, []);
    });

    test("what is typed wrong is said, and stays", async () => {
      const visitor = await visits(surface);
      const { page } = visitor;
      await visitor.takesTheCheckAsAList(given);
      await visitor.opensPolicy();
      const url = page.getByLabel("公開したページのURL");
      for (const [typed, said] of [
        ["javascript:alert(1)", /^URLは http:\/\/ か https:\/\/ で始まります。/],
        ["https://", /^URLに、サイト名（example\.co\.jpなど）がありません。/],
        ["https://example.jp/a b", /^URLの途中に空白があります。/],
      ]) {
        await url.fill(typed);
        await url.blur();
        await page.getByText(said).waitFor();
        assert.equal(await url.getAttribute("aria-invalid"), "true");
        assert.equal(await url.inputValue(), typed);
      }
      await page.getByLabel("制定日").fill("2026-12-01");
      const revised = page.getByLabel("改定日");
      await revised.fill("2026-11-01");
      await revised.blur();
      await visitor.isTold(/^改定日が制定日より前になっています。/);
      assert.equal(await revised.inputValue(), "2026-11-01");

      await revised.fill("");
      await revised.focus();
      await page.keyboard.type("02");
      await revised.blur();
      await page.getByText(/^この日付は存在しません。/).waitFor();

      const long = "株".repeat(200);
      await page.getByLabel("会社名", { exact: true }).fill(long);
      await visitor.reads(`会社名：${long}`);
      await page.reload();
      await visitor.isLoaded();
      assert.equal(await url.inputValue(), "https://example.jp/a b");
      assert.equal(await page.getByLabel("会社名", { exact: true }).inputValue(), long);

      await visitor.clicks("消去");
      await visitor.clicks("消去する");
      await visitor.isAtAFreshStart();
      assert.ok(!JSON.stringify(await visitor.kept()).includes(long));
    });
  });
}
