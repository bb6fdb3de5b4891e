/** Declaring a star, led by the hand: six steps, and what is noted in the end. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFaults, bringAxe } from "./support/axe.mjs";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { layoutFaults } from "./support/layout.mjs";
import { pasted } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";

const { visitor: visits } = stage();
const { given } = golden("mixed-53");
const ID = "52612345678";
const PHONE = { width: 360, height: 616 };
const NAMES = "会社名や担当者など、入力した名前もファイルと印刷に入れる";

/** Someone with ★1 ready who is at the first step, on a telephone. */
async function declares(surface, viewport = PHONE) {
  const visitor = await visits(surface, { context: { viewport } });
  await visitor.takesTheCheckAsAList({ ...given, policy: {} });
  await visitor.turnsTo("宣言");
  await visitor.sees("★1を宣言する");
  return visitor;
}

const radio = (visitor, name) => visitor.page.getByRole("radio", { name, exact: true });

/** The row of a step. */
const step = (visitor, name) => visitor.page.locator(".h-step > details > summary").filter({ hasText: name }).first();

/** Whether something stands in the window without scrolling. */
async function isInSight(place) {
  const page = place.page();
  const box = await place.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= page.viewportSize().height;
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("each step leads to the next, to the noted declaration", async () => {
      const visitor = await declares(surface);
      const { page } = visitor;
      await page.getByText("手順 1／6 済み").waitFor();
      await radio(visitor, "ない").check();
      await visitor.clicks("次へ：GビズID");
      await page.locator("summary:focus").filter({ hasText: "GビズID" }).waitFor();
      assert.equal(await page.locator(".h-step > details[open]").count(), 1);

      await radio(visitor, "ない").check();
      await visitor.reads("オンラインなら早ければその日、郵送なら長くて1か月ほどとされています。");
      const link = page.getByRole("link", { name: "GビズIDを作る" });
      assert.match(await link.getAttribute("href"), /^https:\/\/gbiz-id\.go\.jp\//);
      await visitor.clicks("プライムを用意できた");
      await step(visitor, "GビズID").filter({ hasText: "プライム" }).waitFor();
      await page.locator("summary:focus").filter({ hasText: "下書き" }).waitFor();

      await page.getByLabel("担当者名", { exact: true }).fill("見本 花子");
      await step(visitor, "下書き").filter({ hasText: "2／6" }).waitFor();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await visitor.clicks("すべてコピー");
      await visitor.isTold("コピーしました。");
      assert.equal(
        await pasted(page),
        "宣言の内容（ロゴマークの種類）：新規に【★一つ星】を申し込む\n担当者名：見本 花子\n",
      );

      await step(visitor, "申し込む").click();
      await page.getByRole("link", { name: "申し込み先を開く" }).waitFor();
      await visitor.ticks("申し込んだ");
      await visitor.clicks("次へ：自己宣言IDを控える");

      const id = page.getByLabel("自己宣言ID", { exact: true });
      await id.fill("5261");
      await visitor.clicks("★1を宣言したと記録する");
      await page.getByText("自己宣言IDは11桁です。いまは4桁なので、続きを入力してください。").first().waitFor();
      assert.equal(await id.inputValue(), "5261");
      await id.fill(ID);
      await page.getByLabel("宣言した日").fill("2026-11-28");
      await visitor.clicks("★1を宣言したと記録する");
      await visitor.reads("★1を宣言済みです。");
      await page.getByText("手順 6／6 済み").waitFor();
      const day = await visitor.receivesText(() => visitor.clicks("1年後の見直しをカレンダーへ"));
      assert.equal(day.name, "hoshimi-declared-2027-11-28.ics");
      assert.match(day.text, /DTSTART;VALUE=DATE:20271128/);

      await visitor.turnsTo("結果");
      const without = await visitor.saves();
      assert.ok(!JSON.stringify(without.file).includes(ID));
      assert.equal(without.file.form["declared-star"], "1");
      await visitor.ticks(NAMES);
      const named = await visitor.saves();
      assert.equal(named.file.form["declared-id"], ID);

      await visitor.turnsTo("宣言");
      await visitor.clicks("取り消す");
      await visitor.clicks("記録を取り消す");
      assert.equal(await id.inputValue(), ID);
      assert.equal(await page.getByLabel("宣言した日").inputValue(), "2026-11-28");
    });

    test("for a subsidy it takes プライム in time, and the box tells of it", async () => {
      const visitor = await declares(surface);
      const { page } = visitor;
      await visitor.ticks("補助金のために宣言する");
      await page.getByRole("button", { name: /^デジタル化・AI導入補助金2026/ }).click();
      await page.locator("section:focus").filter({ hasText: "どの補助金ですか" }).waitFor();
      await step(visitor, "GビズID").click();
      await radio(visitor, "メンバー").check();
      await page.getByText(/^補助金には代表者の「プライム」が必要です。/).waitFor();
      await visitor.unfolds("締め切り");
      await page.getByLabel("いつまでに宣言しますか").fill("2099-01-29");
      await page.getByText(/2098年12月15日までに始めれば、郵送でも締め切りの2099年1月29日に間に合う見込みです。$/).waitFor();
    });

    test("the button of the GビズID is in sight on a telephone", async () => {
      const visitor = await declares(surface);
      await radio(visitor, "ない").check();
      await visitor.clicks("次へ：GビズID");
      await radio(visitor, "ない").check();
      await visitor.page.evaluate(() => scrollTo(0, 0));
      await visitor.page.locator("summary").filter({ hasText: "前に宣言した" }).evaluate((row) => row.scrollIntoView());
      assert.ok(await isInSight(visitor.page.getByRole("link", { name: "GビズIDを作る" })));
    });

    test("★2 has the basic policy right there, and its ticks open the step", async () => {
      const visitor = await declares(surface);
      const { page } = visitor;
      await step(visitor, "宣言の中身").click();
      await radio(visitor, "★2").check();
      await visitor.sees("★2を宣言する");
      await visitor.ticks("情報セキュリティ基本方針を文書にした");
      await step(visitor, "宣言の中身").filter({ hasText: "2／3" }).waitFor();
      await visitor.ticks("基本方針を社外に公開した");
      await visitor.reads("そろいました。★2を宣言できます。");
    });
  });
}

test("everything fits, can be pressed and is accessible", async () => {
  for (const width of [320, 1280]) {
    const visitor = await declares(surfaces[0], { width, height: 900 });
    const { page } = visitor;
    await bringAxe(page);
    for (const name of ["前に宣言したことがあるか", "GビズID", "宣言の中身", "下書き", "申し込む", "自己宣言IDを控える"]) {
      if (!(await page.locator(".h-step > details[open]").filter({ hasText: name }).count())) {
        await step(visitor, name).click();
      }
      await page.locator("details:not(.h-step > details)").evaluateAll((all) => {
        for (const fold of all) fold.open = true;
      });
      assert.deepEqual(await axeFaults(page), [], `${name} at ${width} px`);
      assert.deepEqual(await layoutFaults(page), [], `${name} at ${width} px`);
    }
  }
});
