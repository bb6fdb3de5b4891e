/** The result: for every state one headline, one button, and where that leads. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { fivePrinciples, questions } from "./support/pack.mjs";
import { hurriesBack, returns } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();
const [site] = surfaces;
const { given } = golden("mixed-53");

/** A phone with the browser's own bars. */
const PHONE = { width: 360, height: 616 };
/** What the frame takes of it: the head, and the bar at the foot. */
const FRAME = 56 + 56;
const ROOM = PHONE.height - FRAME;
const TALLEST = 1900;

const all = (items, choice) => Object.fromEntries(items.map(({ slug }) => [slug, { choice }]));
const pledged = all(fivePrinciples, "will_do");
const answered = all(questions, "partly");
const unknown = { ...answered, ...all(questions.slice(0, 18), "unknown") };
const undecided = { ...pledged, antivirus: { choice: "not_yet" }, "know-threats": { choice: "not_yet" } };
const declared = (star) => ({ "declared-star": star, "declared-id": "51234567890", "declared-day": "2026-11-20" });

/** A result with these answers. */
function result(principles, diagnosis, more = {}) {
  const answers = { "sa-principles": principles, "sa-diagnosis": diagnosis };
  return { ...given, answers, policy: { decided: false, published: false }, ...more };
}

const done = { policy: { decided: true, published: true } };

/** Name, file, headline, button, and the screen that the button leads to. */
const STATES = [
  ["nothing answered", result({}, {}), "まだ答えがありません", "5か条から答える（1分）", "principles"],
  ["principles undecided", result(undecided, answered), "★1まで、あと2項目を決めるだけです", "残りを決める", "principles"],
  ["★1 ready", result(pledged, answered), "★1を宣言できます", "★1の宣言を始める", "declare"],
  ["★2 ready", result(pledged, answered, done), "★2を宣言できます", "★2の宣言を始める", "declare"],
  ["mostly わからない", result(undecided, unknown), "知っている人に聞けば、点数が出ます", "聞く文をつくる"],
  ["★1 ready and mostly わからない", result(pledged, unknown), "★1を宣言できます", "★1の宣言を始める", "declare"],
  ["declared", result(pledged, answered, { form: declared("1") }), "★1を宣言済みです", "★2へ進む", "policy"],
  ["★2 declared", result(pledged, answered, { ...done, form: declared("2") }), "★2を宣言済みです", "1年後の見直しをカレンダーへ"],
];

/** How tall the page is, how far below the top of the card the button and the first task end, and how the points stand. */
function measure() {
  const root = document.querySelector("hoshimi-check").shadowRoot;
  const { top } = root.querySelector(".h-state").getBoundingClientRect();
  const end = (selector) => (root.querySelector(selector)?.getBoundingClientRect().bottom ?? top) - top;
  return {
    tall: root.querySelector(".h-result").getBoundingClientRect().height,
    wide: document.documentElement.scrollWidth,
    button: end(".h-button--star"),
    bars: end(".h-result__bars"),
    task: end(".h-result__tasks summary"),
    value: root.querySelector(".h-result__value")?.textContent ?? "",
  };
}

/** Waits until the screen of that name is shown: the tab keeps it. */
function isAt(page, screen) {
  return page.waitForFunction((screen) => sessionStorage.getItem("hoshimi:1:0:place") === screen, screen);
}

for (const [name, file, headline, button, leads] of STATES) {
  test(`${name}: ${headline}`, async () => {
    const keys = await returns(await context({ viewport: PHONE }), site, file, "result");
    const { visitor } = keys;
    const { page } = visitor;
    await visitor.sees(headline);
    const card = visitor.stateCard();
    assert.equal(await card.getByRole("heading").count(), 1);

    await page.evaluate(() => scrollTo(0, 0));
    const { tall, wide, button: end, bars, task, value } = await page.evaluate(measure);
    assert.ok(tall <= TALLEST, `the page is ${tall} px tall`);
    assert.ok(wide <= PHONE.width, `the page is ${wide} px wide`);
    assert.ok(end <= ROOM, `the button ends at ${end}`);
    assert.ok(bars <= ROOM, `the bars end at ${bars}`);
    if (name === "★1 ready") assert.ok(task <= ROOM, `the first task ends at ${task}`);
    assert.ok(!value.includes("−"), value);

    const main = card.getByRole("button", { name: button, exact: true });
    if (button.includes("カレンダー")) {
      const { name: saved } = await visitor.receivesText(() => main.click());
      assert.match(saved, /\.ics$/);
      await visitor.isTold(`「${saved}」を保存しました。`);
      return;
    }
    await main.click();
    if (leads) await isAt(page, leads);
    else await visitor.button(/^聞く文をコピー/).first().waitFor();
    assert.deepEqual(visitor.watch.errors, []);
  });
}

describe("The result", () => {
  const comes = async (file, options) => (await returns(await context(options), site, file, "result")).visitor;

  test("says second what a lower row would say, with a plain button", async () => {
    const visitor = await comes(result(pledged, unknown));
    await visitor.reads("「わからない」が18問あります。");
    await visitor.clicks("聞く文をつくる");
    await visitor.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await visitor.button(/^聞く文をコピー/).first().click();
    await visitor.reads("コピーしました。");
  });

  test("shows a range where most is unknown, and the stars in words", async () => {
    const visitor = await comes(result(undecided, unknown));
    await visitor.reads("「わからない」が18問あるため、幅で示しています。");
    await visitor.reads("14〜86点／100");
    const stops = await visitor.stateCard().getByRole("listitem").allInnerTexts();
    assert.deepEqual(stops.map((stop) => stop.replace(/\s+/g, "")), ["★1あと2", "★2あと2", "★3判定の対象外"]);
  });

  test("tells ID and day of a declaration", async () => {
    const visitor = await comes(result(pledged, answered, { form: declared("1") }));
    await visitor.reads("自己宣言ID 51234567890・2026年11月20日");
    await visitor.star(1).filter({ hasText: "宣言済み" }).waitFor();
  });

  test("saves with one press, and says so beside the button", async () => {
    const visitor = await comes(result(pledged, answered), { viewport: PHONE });
    const { page } = visitor;
    const button = visitor.button("あとで続ける");
    await button.scrollIntoViewIfNeeded();
    const before = await button.boundingBox();
    const { name } = await visitor.saves();
    const said = page.locator(".h-status").getByText(`「${name}」を保存しました。`);
    await said.waitFor();
    const after = await button.boundingBox();
    assert.equal(after.y, before.y, "nothing above moves");
    const line = await said.boundingBox();
    assert.ok(line.y - after.y < PHONE.height / 4, "it is said beside");
  });

  test("unfolds a task with why and how, and leads on to ★3", async () => {
    const visitor = await comes(result(pledged, all(questions, "not_done")));
    const rows = visitor.section("まずこの3つ").locator("summary");
    assert.equal(await rows.count(), 3);
    await rows.first().click();
    await visitor.reads(questions[0].why.ja);
    await visitor.button(/^★3への近さ/).click();
    await isAt(visitor.page, "scs");
  });

  test("leaves the button out where its step is", async () => {
    const made = await context();
    await made.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        document.querySelector("hoshimi-check").setAttribute("steps", "principles diagnosis");
      });
    });
    const { visitor } = await hurriesBack(made, site, result(pledged, answered), "result");
    await visitor.isLoaded();
    await visitor.sees("★1を宣言できます");
    assert.equal(await visitor.button(/宣言を始める/).count(), 0);
    await visitor.stateCard().getByRole("button", { name: "結果を残す" }).waitFor();
  });
});
