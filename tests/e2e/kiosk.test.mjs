/** Visitors come one after another to one machine: nothing of one is left for the next. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { CONTEXT, launch } from "./support/browser.mjs";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { Kiosk, countAddresses, plant, traces, unplant } from "./support/kiosk.mjs";
import { noteMemories } from "./support/memories.mjs";
import { Visitor } from "./support/visitor.mjs";

const single = surfaces.find(({ served }) => !served);
const { given } = golden("mixed-53");
/** What would stay on the machine; none of it may be offered. */
const SAVING = /保存$|コピー|^HTML|リンクを/;
const VISITORS = 50;

describe("In front of visitors", () => {
  let browser;
  let contexts;
  before(async () => {
    contexts = [];
    // Long texts are cut in a snapshot unless one says how long they may be.
    browser = await launch("--js-flags=--heap-snapshot-string-limit=10000000");
  });
  after(() => browser.close());

  async function context(...prepare) {
    const made = await browser.newContext(CONTEXT);
    for (const script of prepare) await made.addInitScript(script);
    await made.setOffline(true);
    contexts.push(made);
    return made;
  }

  test("a visit from はじめる to 終了 keeps, offers and leaves nothing", async () => {
    const kiosk = await Kiosk.stands(await context(countAddresses), single);
    const { page } = kiosk;
    const entries = await page.evaluate(() => history.length);
    await kiosk.begins();
    await kiosk.takesTheCheckAsAList(given);
    const places = kiosk.places().getByRole("button");
    assert.deepEqual(await places.allInnerTexts(), ["結果", "持ち帰る"]);
    // The card's one button.
    await kiosk.stateCard().getByRole("button", { name: "持ち帰る", exact: true }).click();
    await kiosk.sees("持ち帰る");
    for (const tab of ["結果", "持ち帰る"]) {
      await kiosk.turnsTo(tab);
      assert.deepEqual(await page.getByRole("button", { name: SAVING }).allTextContents(), [], tab);
    }
    await kiosk.reads("この端末には保存しません。診断コードを書き写すか、印刷した紙をお持ち帰りください。");
    // A phone that reads letters alone searches the web for them.
    assert.equal(await page.getByRole("img", { name: "診断コードのQRコード" }).count(), 0);
    // What the page asks for is not there either.
    for (const name of ["declare", "scs", "compare", "more", "plan"]) {
      await page.locator("hoshimi-check").evaluate((check, name) => check.goTo(name), name);
      await kiosk.sees(kiosk.words.result);
    }
    await kiosk.turnsTo("持ち帰る");
    await kiosk.clicks("印刷");
    await page.locator("iframe").waitFor({ state: "attached" });
    await kiosk.hasNothingKept();

    await kiosk.clicks("終了");
    await kiosk.reads("終了して、回答を消しますか。消した回答は元に戻せません。");
    await kiosk.clicks("やめる");
    await kiosk.ends();
    assert.deepEqual(
      await page.evaluate(() => [history.length, history.state, document.title, window.name]),
      [entries, null, "星見 — 会社の情報セキュリティ自己点検", ""],
    );
    assert.equal(await page.locator("iframe").count(), 0);
    await kiosk.begins();
    assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
    const made = await page.evaluate(() => document[Symbol.for("made")]);
    assert.deepEqual(made, { addresses: 0, copies: 0 });
    assert.deepEqual(kiosk.watch.errors, []);
  });

  test("a visitor who has put in nothing is asked nothing", async () => {
    const kiosk = await Kiosk.stands(await context(), single);
    await kiosk.begins();
    await kiosk.clicks("終了");
    await kiosk.isReady();
    assert.ok(await kiosk.page.evaluate(() => {
      const { activeElement } = document.querySelector("hoshimi-check").shadowRoot;
      return activeElement.hasAttribute("data-entry");
    }), "the focus is where the next visitor begins");
  });

  test("the next visitor finds the usual language, and no links that lead away", async () => {
    const ours = await context();
    const kiosk = await Kiosk.stands(ours, single);
    await kiosk.begins();
    await kiosk.clicks("戻る");
    await kiosk.unfolds("もとにする資料の版を選ぶ");
    await kiosk.page.locator("a[href]").first().click();
    await kiosk.isTold(/^この端末では、ほかのページを開けません。/);
    assert.equal(ours.pages().length, 1);
    await kiosk.clicks("English");
    await kiosk.clicks("Finish");
    await kiosk.isReady();
  });

  test("who leaves is asked, can go on, and is forgotten after that", async () => {
    const kiosk = await Kiosk.stands(await context(), single, { clock: true });
    const { page } = kiosk;
    const alert = page.getByRole("alert").filter({ hasText: "まもなく回答を消し" });
    await kiosk.begins();
    await kiosk.answers("antivirus", "すでに取り組んでいる");
    await page.clock.runFor(119_000);
    assert.equal(await alert.count(), 0);
    await page.clock.runFor(3_000);
    await alert.waitFor();
    await page.clock.runFor(4_000);
    assert.match(await alert.locator("[aria-hidden] > span").textContent(), /^1[4-6]$/);
    // A key says that somebody is there, and does nothing else.
    await page.keyboard.press("ArrowDown");
    await alert.waitFor({ state: "detached" });
    assert.ok(await kiosk.radio("antivirus", "すでに取り組んでいる").isChecked());
    // So does the button, as often as one likes.
    for (let time = 0; time < 3; time += 1) {
      await page.clock.runFor(122_000);
      await kiosk.clicks("続ける");
      await alert.waitFor({ state: "detached" });
    }
    await page.clock.runFor(145_000);
    await kiosk.isReady();
    // Waiting for a visitor is not being idle.
    await page.clock.runFor(900_000);
    assert.equal(await alert.count(), 0);
    await kiosk.begins();
    assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  });

  test(`nothing of ${VISITORS} visitors is found anywhere`, async () => {
    const kiosk = await Kiosk.stands(await context(noteMemories), single);
    for (let number = 0; number < VISITORS; number += 1) await kiosk.isVisited(number);
    assert.deepEqual(await traces(kiosk.page), []);
    assert.deepEqual(await kiosk.context.cookies(), []);
    // The same search finds somebody who has not left yet, and what a script would keep.
    await kiosk.isVisited(VISITORS, false);
    assert.deepEqual(await traces(kiosk.page), ["memory", "page"]);
    await plant(kiosk.page);
    assert.deepEqual(await traces(kiosk.page), ["memory", "page", "heap"]);
    await kiosk.ends();
    assert.deepEqual(await traces(kiosk.page), ["heap"]);
    await unplant(kiosk.page);
    assert.deepEqual(await traces(kiosk.page), []);
    assert.deepEqual(kiosk.watch.errors, []);
  });

  test("the organiser sees figures, once there are enough, and ends it", async () => {
    const kiosk = await Kiosk.stands(await context(), single);
    const { page } = kiosk;
    for (const number of [0, 0, 2]) await kiosk.isVisited(number);
    await kiosk.isOrganised("3人が最後まで答えました");
    await kiosk.reads(/^あと2人で表示します。/);
    await kiosk.clicks("展示に戻る");
    // One who leaves early has no points.
    await kiosk.begins();
    await kiosk.answers("antivirus", "すでに取り組んでいる");
    await kiosk.ends();
    for (const number of [2, 2]) await kiosk.isVisited(number);
    await kiosk.isOrganised("5人が最後まで答えました");
    const figures = [
      "100点 2人", "70〜99点 0人", "50〜69点 0人", "49点以下 3人", "★1 0人", "★2 0人",
    ];
    assert.deepEqual(await kiosk.figures(), figures);
    await kiosk.reads("5人以上が実施していない項目は、ありません。");
    await kiosk.reads("このほかに、途中で終えた方が1人います。");
    // Whoever comes next changes nothing before four more have come.
    await kiosk.clicks("展示に戻る");
    for (const number of [2, 2, 2]) await kiosk.isVisited(number);
    await kiosk.isOrganised("8人が最後まで答えました");
    assert.deepEqual(await kiosk.figures(), figures);
    await kiosk.reads("5人分の集計です。あと2人が答え終わると、次の集計に変わります。");
    await kiosk.clicks("展示に戻る");
    for (const number of [2, 1]) await kiosk.isVisited(number);
    await kiosk.isOrganised("10人が最後まで答えました");
    const [first, ...items] = (await kiosk.figures()).slice(3);
    assert.equal(first, "49点以下 7人");
    assert.equal(items.slice(2).length, 5);
    assert.ok(items.slice(2).every((item) => item.endsWith(" 7人")), items.join());

    // Large, for a room, and nothing besides.
    await kiosk.clicks("投影用に大きく表示");
    await page.getByRole("heading", { name: "10人が最後まで答えました" }).waitFor();
    assert.equal(await kiosk.button("展示を終える").count(), 0);
    await page.locator("[data-entry]:focus").waitFor();
    await page.keyboard.press("Escape");
    await kiosk.button("展示を終える").waitFor();
    await page.locator("[data-entry]:focus").waitFor();

    await kiosk.hasNothingKept();
    await kiosk.unfolds("集計を消す");
    await kiosk.clicks("集計を消す");
    await kiosk.button("集計を消す").last().click();
    await kiosk.sees("最後まで答えた方は、まだいません");
    await kiosk.clicks("展示を終える");
    await kiosk.isAtAFreshStart();
    assert.ok(!page.url().includes("#"));
  });

  test("an organiser begins it from the start, and loading anew goes on with it", async () => {
    const visitor = await Visitor.opens(await (await context()).newPage(), single);
    const { page } = visitor;
    await visitor.begins();
    await visitor.answers("antivirus", "すでに取り組んでいる");
    await visitor.clicks("はじめに");
    await visitor.clicks("セミナー会場で使う（展示モード）");
    const seconds = "操作がないとき、回答を消すまでの秒数";
    await visitor.types(seconds, "7");
    await visitor.clicks("展示を始める");
    await visitor.isTold("30から3600までの数を入力してください。");
    await visitor.types(seconds, "300");
    await visitor.clicks("展示を始める");
    const kiosk = new Kiosk(page);
    await kiosk.isReady();
    await kiosk.hasNothingKept();
    await page.reload();
    await kiosk.isReady();
    await kiosk.begins();
    assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
    await kiosk.clicks("戻る");
    await kiosk.isAtAFreshStart();
    assert.equal(await kiosk.button(/^セミナー会場で使う/).count(), 0);
  });

  test("an organiser sets it up with a file, and learns what is wrong with one", async () => {
    const visitor = await Visitor.opens(await (await context()).newPage(), single);
    await visitor.clicks("セミナー会場で使う（展示モード）");
    const file = (text) => ({
      name: "settings.json", mimeType: "application/json", buffer: Buffer.from(text),
    });
    const field = visitor.page.getByLabel("設定ファイル（任意）");
    for (const [text, wrong] of [
      ["{", /設定ファイルを読めませんでした/],
      ['{"brand":"x"}', /brand という設定はありません/],
      ['{"idleTimeout":5}', /idleTimeout="5" は使えません/],
    ]) {
      await field.setInputFiles(file(text));
      await visitor.isTold(wrong);
    }
    const right = { idleTimeout: 180, brandName: "見本商工会", homeUrl: "https://example.jp/check/#top" };
    await field.setInputFiles(file(JSON.stringify(right)));
    await visitor.isTold("設定を読み込みました。");
    assert.equal(await visitor.page.getByLabel("操作がないとき、回答を消すまでの秒数").inputValue(), "180");
    await visitor.clicks("展示を始める");
    const kiosk = new Kiosk(visitor.page);
    await kiosk.isReady();
    await kiosk.page.getByText("見本商工会", { exact: true }).first().waitFor();
    // What is taken away leads to the organiser's own page.
    await kiosk.isVisited(0, false);
    await kiosk.turnsTo("持ち帰る");
    await kiosk.reads("https://example.jp/check/");
    const folder = await mkdtemp(join(tmpdir(), "hoshimi-qr-"));
    try {
      const path = join(folder, "qr.png");
      await kiosk.page.getByRole("img", { name: "診断コードのQRコード" }).screenshot({ path });
      const read = execFileSync("zbarimg", ["--quiet", "--raw", path], { encoding: "utf8" }).trim();
      const letters = await kiosk.page.locator("[translate=no] > span").allTextContents();
      assert.equal(read, `https://example.jp/check/#hoshimi=${letters.join("-")}`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  for (const [width, height] of [[360, 616], [768, 1024], [1280, 800]]) {
    test(`終了 is in sight on a screen of ${width} × ${height}`, async () => {
      const kiosk = await Kiosk.stands(await context(), single);
      await kiosk.page.setViewportSize({ width, height });
      await kiosk.begins();
      const end = kiosk.button("終了");
      await end.waitFor();
      const box = await end.boundingBox();
      assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width, JSON.stringify(box));
      await end.click();
      await kiosk.isReady();
    });
  }

  test("the organiser is told the SHA-256 of the very file", async () => {
    const kiosk = await Kiosk.stands(await context(), single);
    await kiosk.isOrganised("最後まで答えた方は、まだいません");
    await kiosk.unfolds("この端末の確認");
    const digest = createHash("sha256").update(readFileSync(new URL(single.url))).digest("hex");
    assert.equal(await kiosk.page.locator(".h-program__digest").textContent(), digest);
    const groups = await kiosk.page.locator(".h-program__digest > span").allTextContents();
    assert.ok(groups.every(({ length }) => length === 8), groups.join(" "));
    // Printing can be tried, and that nothing is sent.
    await kiosk.clicks("印刷を試す（記入用紙）");
    await kiosk.page.locator("iframe").waitFor({ state: "attached" });
    await kiosk.clicks("通信ゼロ確認");
    await kiosk.sees("通信ゼロ確認");
  });

  test("a browser that computes no digest says how to get it", async () => {
    const none = () => Object.defineProperty(window, "crypto", { value: {} });
    const kiosk = await Kiosk.stands(await context(none), single);
    await kiosk.isOrganised("最後まで答えた方は、まだいません");
    await kiosk.unfolds("この端末の確認");
    await kiosk.reads(/certutil -hashfile hoshimi.html SHA256/);
  });
});
