/** A page has the check as it wishes: fewer steps, another keeping, its name, its questions.
 *  Without a wish nothing changes, which all other stories tell. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { surfaces, inProject } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { heard, heardAll, hears } from "./support/heard.mjs";
import { fivePrinciples, items } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";
import { wishing } from "./support/wishing.mjs";

const { context, visitor: visits } = stage();
const { given } = golden("mixed-53");
const [site] = surfaces;

/** The smallest picture there is. */
const LOGO =
  "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

const visitsWishing = (config, surface = site) => visits(surface, { prepare: wishing(config) });

/** The labels of the row of steps or tabs. */
async function steps(visitor, name) {
  const row = visitor.page.getByRole("navigation", { name });
  return (await row.getByRole("button").allTextContents()).map((label) => label.trim());
}

/** Labels of everything on the screen that can be pressed, but for the head. */
function buttons(visitor) {
  return visitor.page.locator(".h-app__screen").getByRole("button").allTextContents();
}

for (const surface of surfaces) {
  describe(`Steps, on ${surface.name}`, () => {
    test("a screen that is left out has no tab, no step and no button", async () => {
      const visitor = await visitsWishing({ steps: ["principles", "diagnosis", "keep"] }, surface);
      await visitor.takesTheCheckAsAList(given);
      assert.deepEqual(await steps(visitor, "結果のあとの画面"), [
        "結果",
        "もっと",
        "残す・渡す・印刷",
        "回答をすべて見る",
        "通信ゼロ確認",
        "消去",
      ]);
      const labels = await buttons(visitor);
      for (const left of ["星の段階", "すること", "基本方針", "★3"]) {
        assert.ok(!labels.some((label) => label.includes(left)), left);
      }
      assert.ok(labels.includes("あとで続ける"));
    });

    test("without the questions only ★1 is asked, and there is no choice", async () => {
      const visitor = await visitsWishing({ steps: ["principles", "keep"] }, surface);
      assert.equal(await visitor.page.getByRole("radio", { name: "★1だけ" }).count(), 0);
      assert.deepEqual(await steps(visitor, "進みぐあい"), ["はじめに", "6か条", "見直し", "結果"]);
      await visitor.begins(ja.beginPlain);
      for (const { slug } of fivePrinciples) await visitor.answers(slug, "これから取り組む");
      await visitor.goesOn();
      await visitor.clicks("結果を見る");
      await visitor.sees("結果");
      const { file } = await visitor.saves();
      assert.deepEqual(Object.keys(file.answers), ["sa-principles"]);
      assert.equal(file.result.stars[0].state, "ready");
      assert.ok(!(await buttons(visitor)).some((label) => label.includes("自社診断に答える")));
    });

    test("without the principles the questions come first, and ★1 stays open", async () => {
      const visitor = await visitsWishing({ steps: ["diagnosis"] }, surface);
      await visitor.begins(ja.beginPlain);
      await visitor.sees(items.get("q01").question.ja);
      await visitor.clicks("戻る");
      await visitor.begins(ja.beginPlain);
      await visitor.clicks("結果");
      await visitor.sees("まだ答えがありません");
      await visitor.star(1).filter({ hasText: "まだ" }).waitFor();
      await visitor.clicks("質問に答える");
      await visitor.sees(items.get("q01").question.ja);
    });
  });
}

describe("Steps", () => {
  test("going by name to what is left out ends nearby", async () => {
    const visitor = await visitsWishing({ steps: ["principles", "diagnosis"] });
    for (const [name, heading] of [
      ["diagnosis", items.get("q01").question.ja],
      ["review", ja.review],
      ["plan", "結果"],
      ["no such step", "結果"],
      ["start", ja.title],
    ]) {
      await visitor.page.evaluate((to) => document.querySelector("hoshimi-check").goTo(to), name);
      await visitor.sees(heading);
    }
  });

  test("an edition that is fixed is asked, without a choice", async () => {
    const visitor = await visitsWishing({ edition: "4.0" });
    assert.equal(await visitor.text("もとにする資料の版を選ぶ").count(), 0);
    await visitor.begins();
    assert.equal(await visitor.page.locator("fieldset").count(), fivePrinciples.length + 1);
  });

  test("an edition that is not there is said, and the visitor chooses as usual", async () => {
    const visitor = await visitsWishing({ edition: "9.9" });
    await visitor.reads("もとにする資料の版を選ぶ");
    const [error] = await heard(visitor.page, "error");
    assert.equal(error.code, "attribute");
    assert.match(error.message, /^edition: /);
  });
});

describe("Keeping", () => {
  const storages = (page) =>
    page.evaluate(() => ({ tab: { ...sessionStorage }, browser: { ...localStorage } }));

  test("in the browser answers outlive the tab", async () => {
    const wishes = { storage: "local" };
    const made = await context();
    await made.addInitScript(wishing(wishes));
    const page = await made.newPage();
    await page.goto(site.url);
    const first = page.getByText("タブを閉じてもこのブラウザに残ります").first();
    await first.waitFor();
    await page.getByRole("button", { name: "★2まではじめる" }).click();
    await page.getByRole("radio", { name: /^これから取り組む/ }).first().check();
    await page.waitForFunction(() => localStorage.getItem("hoshimi:1:0:answers"));
    await page.close();
    const again = await made.newPage();
    await again.goto(site.url);
    await again.getByRole("status").filter({ hasText: "このブラウザに残っていた" }).waitFor();
    await again.evaluate(() => sessionStorage.setItem("hoshimi:1:0:answers", "earlier"));
    await again.getByRole("button", { name: "消去", exact: true }).click();
    await again.getByRole("button", { name: "消去する" }).click();
    await again.getByRole("button", { name: "★2まではじめる" }).waitFor();
    assert.deepEqual(await storages(again), { tab: {}, browser: {} });
    assert.deepEqual(await heard(again, "reset"), [{ by: "visitor" }]);
  });

  test("nowhere means nowhere, and no words promise anything else", async () => {
    const visitor = await visitsWishing({ storage: "none" });
    await visitor.unfoldsAll();
    await visitor.reads("途中の回答は、どこにも保存しません。タブを閉じたり再読み込みしたりすると消えます。");
    const shown = await visitor.page.locator("hoshimi-check").evaluate((e) => e.shadowRoot.textContent);
    assert.ok(!shown.includes("このタブを閉じるまで"));
    await visitor.begins();
    await visitor.answers("antivirus", "これから取り組む");
    assert.deepEqual(await storages(visitor.page), { tab: {}, browser: {} });
    await visitor.page.reload();
    await visitor.isAtAFreshStart();
    assert.deepEqual(visitor.watch.errors, []);
  });
});

describe("Telling", () => {
  test("the page hears how far one is, and never an answer", async () => {
    const visitor = await visitsWishing({});
    await visitor.takesTheCheckAsAList(given);
    await visitor.turnsTo("保存");
    await visitor.unfolds(ja.formats);
    await visitor.clicks("CSVで保存");
    await hears(visitor.page, "export");
    const all = await heardAll(visitor.page);
    const progress = await heard(visitor.page, "progress");
    assert.deepEqual(progress[0], { answered: 0, of: 30, step: "start" });
    assert.deepEqual(progress.filter(({ step }) => step === "result"), [
      { answered: 30, of: 30, step: "result" },
    ]);
    assert.deepEqual(
      progress.map((one) => JSON.stringify(one)).filter((one, at, list) => one === list[at - 1]),
      [],
    );
    assert.equal((await heard(visitor.page, "complete")).length, 1);
    assert.deepEqual(await heard(visitor.page, "export"), [{ format: "csv" }]);
    assert.doesNotMatch(JSON.stringify(all), /done|partly|unknown|will_do|points|band/);
  });

  test("what the page erases is erased, and said", async () => {
    const visitor = await visitsWishing({});
    await visitor.begins();
    await visitor.answers("antivirus", "これから取り組む");
    await visitor.page.evaluate(() => document.querySelector("hoshimi-check").reset());
    await visitor.isAtAFreshStart();
    await visitor.isTold("回答を消しました。この端末には何も残っていません。");
    assert.deepEqual(await heard(visitor.page, "reset"), [{ by: "page" }]);
    await visitor.hasNothingKept();
  });
});

describe("Name, logo and whom to ask", () => {
  const brand = {
    brandName: "さくら経営サポート",
    brandLogo: LOGO,
    contactLabel: "無料で相談する",
    contactUrl: "https://example.jp/soudan",
  };

  for (const surface of surfaces) {
    test(`they stand at the head, at the foot and after the result, on ${surface.name}`, async () => {
      const visitor = await visitsWishing(brand, surface);
      await visitor.page.getByRole("img", { name: brand.brandName }).waitFor();
      await visitor.takesTheCheckAsAList(given);
      const links = visitor.page.getByRole("link", { name: brand.contactLabel });
      assert.equal(await links.count(), 2);
      for (const link of await links.all()) {
        assert.equal(await link.getAttribute("href"), brand.contactUrl);
        assert.equal(await link.getAttribute("rel"), "noopener noreferrer");
        assert.equal(await link.getAttribute("target"), "_blank");
      }
      await visitor.turnsTo("保存");
      await visitor.unfoldsAll();
      const { text } = await visitor.receivesText(() => visitor.clicks("HTMLで保存"));
      assert.ok(text.includes(`src="${LOGO}"`) && text.includes(brand.brandName));
      assert.ok(text.includes("無料で相談する · https://example.jp/soudan"));
      assert.deepEqual(visitor.watch.errors, []);
    });
  }

  test("a logo that cannot be shown gives way to the name", async () => {
    const visitor = await visitsWishing({ ...brand, brandLogo: "data:image/png;base64,AAAA" });
    await visitor.reads(brand.brandName);
    assert.equal(await visitor.page.getByRole("img", { name: brand.brandName }).count(), 0);
    assert.equal((await heard(visitor.page, "error"))[0].code, "logo");
  });

  test("an address that could do something is no contact", async () => {
    const visitor = await visitsWishing({ ...brand, contactUrl: "javascript:alert(1)" });
    assert.equal(await visitor.page.getByRole("link", { name: brand.contactLabel }).count(), 0);
  });
});

describe("Questions of the page's own", () => {
  /** A small pack of another thing, as a page would bring it. */
  const garden = JSON.parse(
    readFileSync(inProject("tests/e2e/support/garden.json"), "utf8"),
  );

  test("they are asked, said to be the page's own, and tell nothing of ★2", async () => {
    const visitor = await visitsWishing({ packs: [{ ...garden, id: "sa-diagnosis" }] });
    await visitor.begins();
    for (const { slug } of fivePrinciples) await visitor.answers(slug, "これから取り組む");
    await visitor.goesOn();
    await visitor.sees("水をやっていますか");
    await visitor.reads("この質問は、このページの運営者が用意したものです。");
    await visitor.page.getByRole("radio", { name: /^した/ }).check();
    await visitor.goesOn();
    await visitor.page.getByRole("radio", { name: /^した/ }).check();
    await visitor.goesOn();
    await visitor.clicks("結果を見る");
    await visitor.sees("結果");
    await visitor.text(/公式の質問ではないので/).first().waitFor();
    const { file } = await visitor.saves();
    assert.deepEqual(file.result.stars.map(({ state }) => state), ["ready", "not_judged"]);
    assert.equal(file.packs[1].own, true);
    for (const tab of ["星の段階", "すること", "宣言", "★3・★4", "保存", "比べる"]) {
      await visitor.turnsTo(tab);
    }
    assert.deepEqual(visitor.watch.errors, []);
  });

  test("with a mistake in them they are refused, and the official ones are asked", async () => {
    const visitor = await visitsWishing({ packs: [{ ...garden, id: "sa-diagnosis", version: 2 }, garden] });
    await visitor.text(/^運営者が用意した質問に誤りがあり/).waitFor();
    const [error] = await heard(visitor.page, "error");
    assert.equal(error.code, "pack");
    assert.match(error.message, /sa-diagnosis, field `version`: must be 1/);
    assert.match(error.message, /garden, field `id`: must be sa-principles or sa-diagnosis/);
    await visitor.begins();
    await visitor.goesOn();
    await visitor.sees(items.get("q01").question.ja);
  });
});
