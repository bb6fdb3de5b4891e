/** The four places after the questions: where they stand, what they hold, and what leads there. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { heard } from "./support/heard.mjs";
import { items } from "./support/pack.mjs";
import { pasted, returns } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";
import { wishing } from "./support/wishing.mjs";
import { ja } from "./support/words.mjs";

const { context, visitor: visits } = stage();
const [site] = surfaces;
const { given } = golden("mixed-53");

const PLACES = ["結果", "すること", "宣言", "もっと"];
const ROWS = ["残す・渡す・印刷", "星の段階", "★3・★4", "比べる・まとめる", "回答をすべて見る", "通信ゼロ確認"];

const PHONE = { viewport: { width: 360, height: 740 } };
const ASIDE = { viewport: { width: 740, height: 360 } };

/** Someone with such answers at the screen of that name. */
async function isAt(place, options = {}, wish = {}) {
  const made = await context(options);
  await made.addInitScript(wishing(wish));
  const { visitor } = await returns(made, site, given, place);
  return visitor;
}

/** Names of all that is shown to be pressed in the bar. */
function pressed(visitor) {
  return visitor.places().evaluate((bar) =>
    [...bar.querySelectorAll(".h-places__name, .h-places__item")]
      .filter((name) => name.checkVisibility())
      .map((name) => name.textContent.trim()));
}

/** The name of what is marked in the bar in that way. */
function marked(visitor, value) {
  return visitor.places().evaluate((bar, value) =>
    [...bar.querySelectorAll(`[aria-current=${value}]`)]
      .map((found) => (found.querySelector(".h-places__name") ?? found).textContent.trim()), value);
}

/** Where the bar is in the window. */
async function box(visitor) {
  const { x, y, width, height } = await visitor.places().boundingBox();
  const { width: wide, height: high } = visitor.page.viewportSize();
  return { left: x, top: y, right: wide - x - width, bottom: high - y - height, width, height };
}

describe("The bar", () => {
  test("stands at the foot of a phone, wherever one has scrolled to", async () => {
    const visitor = await isAt("result", PHONE);
    assert.deepEqual(await pressed(visitor), PLACES);
    for (const down of [0, 900, 1e6]) {
      await visitor.page.mouse.wheel(0, down);
      await visitor.page.waitForTimeout(100);
      const { left, right, bottom, height } = await box(visitor);
      assert.deepEqual([left, right, Math.round(bottom)], [0, 0, 0], `${down}`);
      assert.ok(height >= 56 && height <= 60, `${height} px`);
    }
  });

  test("is a rail at a desk, with the rows of もっと in it", async () => {
    const visitor = await isAt("result");
    assert.deepEqual(await pressed(visitor), [...PLACES, ...ROWS, ja.erase]);
    const { left, width } = await box(visitor);
    const { x } = await visitor.heading().boundingBox();
    assert.ok(x > left + width - 1, `the screen begins at ${x}, the rail ends at ${left + width}`);
  });

  test("is a slim rail in a low window, and leaves all its height to the screen", async () => {
    const visitor = await isAt("more", ASIDE);
    assert.deepEqual((await pressed(visitor)).slice(0, 4), PLACES);
    const { left, width } = await box(visitor);
    assert.ok(left === 0 && width >= 80 && width <= 100, `${left}, ${width}`);
    const { x } = await visitor.heading().boundingBox();
    assert.ok(x > width, `${x}`);
  });

  test("is not there while questions are asked, nor in the review", async () => {
    const visitor = await visits(site);
    await visitor.begins();
    assert.equal(await visitor.places().count(), 0);
    await visitor.goesOn();
    await visitor.sees(items.get("q01").question.ja);
    assert.equal(await visitor.places().count(), 0);
    await visitor.clicks(ja.list);
    await visitor.goesOn();
    await visitor.sees(ja.review);
    assert.equal(await visitor.places().count(), 0);
  });

  test("marks the place of every screen", async () => {
    const visitor = await isAt("result");
    for (const place of PLACES) {
      await visitor.turnsTo(place);
      assert.deepEqual([await marked(visitor, "page"), await marked(visitor, "true")], [[place], []]);
    }
    for (const row of ["残す・渡す・印刷", "星の段階", "★3・★4", "比べる・まとめる", "通信ゼロ確認"]) {
      await visitor.turnsTo(row);
      assert.deepEqual([await marked(visitor, "page"), await marked(visitor, "true")], [[row], ["もっと"]]);
    }
  });

  test("pressed where one is, it leaves everything as it is", async () => {
    const visitor = await isAt("keep");
    await visitor.unfolds(ja.formats);
    const csv = visitor.button(ja.csv);
    await csv.waitFor();
    await visitor.turnsTo("残す・渡す・印刷");
    await visitor.page.waitForTimeout(100);
    assert.ok(await csv.isVisible());
  });

  test("has nothing in it that the page left out", async () => {
    const visitor = await isAt("result", {}, { steps: ["principles", "diagnosis", "scs"] });
    assert.deepEqual(
      await pressed(visitor),
      ["結果", "もっと", "★3・★4", "回答をすべて見る", "通信ゼロ確認", ja.erase],
    );
    await visitor.turnsTo("もっと");
    assert.equal(await visitor.button(/^残す・渡す・印刷/).count(), 0);
  });

  test("in a narrow column of a wide window it stays at the foot", async () => {
    const visitor = await isAt("result");
    await visitor.page.locator("hoshimi-check").evaluate((host) => {
      host.style.width = "400px";
    });
    await visitor.page.waitForTimeout(100);
    const { width, bottom } = await box(visitor);
    assert.deepEqual([width, Math.round(bottom)], [400, 0]);
  });

  test("in a narrow column every screen keeps to it, before the result, too", async () => {
    const visitor = await isAt("result");
    const check = visitor.page.locator("hoshimi-check");
    await check.evaluate((host) => {
      host.style.width = "400px";
    });
    for (const name of ["start", "principles", "question/8", "list", "review", "plan", "declare", "stars", "scs", "keep"]) {
      await check.evaluate((host, name) => host.goTo(name), name);
      await visitor.page.waitForTimeout(100);
      const over = await check.evaluate(({ shadowRoot }) => {
        const app = shadowRoot.querySelector(".h-app");
        return app.scrollWidth - app.clientWidth;
      });
      assert.equal(over, 0, `${name} is ${over} px too wide`);
    }
  });

  test("every screen has one left edge", async () => {
    const visitor = await isAt("result");
    const edges = new Set();
    for (const name of [...PLACES, ...ROWS.filter((row) => row !== "回答をすべて見る")]) {
      await visitor.turnsTo(name);
      const { x } = await visitor.page.locator(".h-screen").boundingBox();
      edges.add(Math.round(x));
    }
    assert.equal(edges.size, 1, [...edges].join(", "));
  });
});

describe("What leads there", () => {
  for (const [name, place, step] of [
    ["plan", "すること", "plan"],
    ["what-if", "すること", "what-if"],
    ["declare", "宣言", "declare"],
    ["policy", "宣言", "policy"],
    ["more", "もっと", "more"],
    ["stars", "星の段階", "stars"],
    ["scs", "★3・★4", "scs"],
    ["keep", "残す・渡す・印刷", "keep"],
    ["compare", "比べる・まとめる", "compare"],
  ]) {
    test(`a kept tab at “${name}” and a page that asks for it`, async () => {
      const visitor = await isAt(name);
      assert.deepEqual(await marked(visitor, "page"), [place]);
      await visitor.turnsTo("結果");
      await visitor.page.evaluate((name) => document.querySelector("hoshimi-check").goTo(name), name);
      const now = visitor.places().locator("[aria-current=page]");
      await now.filter({ hasText: place }).waitFor();
      assert.equal((await heard(visitor.page, "progress")).at(-1).step, step);
    });
  }

  test("the browser's way back, from a history of before", async () => {
    const visitor = await isAt("result");
    await visitor.page.evaluate(() => history.replaceState("what-if", ""));
    await visitor.turnsTo("もっと");
    await visitor.page.goBack();
    await visitor.places().locator("[aria-current=page]").filter({ hasText: "すること" }).waitFor();
  });

  test("a step of before is enough for its place", async () => {
    const visitor = await isAt("result", {}, { steps: ["principles", "diagnosis", "what-if"] });
    assert.deepEqual((await pressed(visitor)).slice(0, 3), ["結果", "すること", "もっと"]);
  });
});

describe("もっと", () => {
  test("on a phone it is the way to everything besides, and back to the answers", async () => {
    const visitor = await isAt("more", PHONE);
    for (const row of ROWS) {
      await visitor.turnsTo("もっと");
      await visitor.clicks(new RegExp(`^${row}`));
      if (row !== "回答をすべて見る") {
        await visitor.places().locator("[aria-current=true]").waitFor();
        continue;
      }
      await visitor.sees(ja.review);
      await visitor.clicks(ja.seeResult);
      await visitor.sees(ja.result);
      await visitor.clicksInHead(ja.fix);
      await visitor.sees(ja.review);
      await visitor.clicks(ja.seeResult);
    }
  });

  test("erasing stands apart, and asks", async () => {
    const visitor = await isAt("result", PHONE);
    await visitor.turnsTo("もっと");
    await visitor.clicks(ja.erase);
    await visitor.clicks("やめる");
    await visitor.sees("もっと");
    await visitor.clicks(ja.erase);
    await visitor.clicks(ja.eraseYes);
    await visitor.isAtAFreshStart();
    await visitor.hasNothingKept();
    // The way back leads to nothing of what was there.
    await visitor.page.goBack();
    await visitor.isAtAFreshStart();
  });
});

describe("残す・渡す・印刷", () => {
  test("one press saves, it is said beside the button, and nothing above moves", async () => {
    const visitor = await isAt("keep", PHONE);
    const button = visitor.button(ja.save);
    const before = await button.boundingBox();
    const first = await visitor.saves();
    assert.match(first.name, /^hoshimi-\d{4}-\d\d-\d\d-\d{4}\.json$/);
    const said = visitor.text(`「${first.name}」を保存しました。`).last();
    await said.waitFor();
    const after = await button.boundingBox();
    assert.deepEqual(after, before);
    const { y } = await said.boundingBox();
    assert.ok(y >= after.y + after.height - 1 && y < after.y + after.height + 60, `${y}`);
    const second = await visitor.saves();
    assert.notEqual(second.name, first.name);
    assert.deepEqual(second.file, first.file);
  });

  test("a file is named after the company only by a tick", async () => {
    const named = { ...given, organisation: "例社", form: { ...given.form, "company-name": "例社" } };
    const made = await context();
    const { visitor } = await returns(made, site, named, "keep");
    assert.doesNotMatch((await visitor.saves()).name, /例社/);
    await visitor.ticks("ファイル名に「例社」を入れる");
    assert.match((await visitor.saves()).name, /^hoshimi-例社-/);
    await visitor.turnsTo("結果");
    await visitor.turnsTo("残す・渡す・印刷");
    assert.equal(await visitor.page.getByRole("checkbox", { name: /^ファイル名/ }).isChecked(), false);
  });

  test("what is said in passing lies in sight, moves nothing, and can be closed", async () => {
    const visitor = await isAt("keep", PHONE);
    await visitor.unfolds(ja.formats);
    const html = visitor.button(ja.html);
    await html.scrollIntoViewIfNeeded();
    const before = await html.boundingBox();
    await visitor.receivesText(() => html.click());
    const toast = visitor.page.locator(".h-notice");
    await toast.getByText(ja.reportSaved).waitFor();
    assert.deepEqual(await html.boundingBox(), before);
    const { y, height } = await toast.boundingBox();
    assert.ok(y > 0 && y + height <= 740 - 56, `${y}, ${height}`);
    await visitor.clicks("閉じる");
    assert.equal(await toast.innerText(), "");
  });

  test("a text for a mail and the code are copied", async () => {
    const visitor = await isAt("keep", { permissions: ["clipboard-read", "clipboard-write"] });
    const copied = () => pasted(visitor.page);
    await visitor.clicks("メールの文をコピー");
    await visitor.isTold("コピーしました。");
    assert.match(await copied(), /点/);
    await visitor.unfolds(ja.qr);
    await visitor.clicks("コードをコピー");
    await visitor.page.locator(".h-status").nth(1).waitFor();
    const letters = await visitor.page.locator(".h-letters__code span").allTextContents();
    assert.equal(await copied(), letters.join("-"));
    assert.deepEqual((await heard(visitor.page, "export")).map(({ format }) => format), ["txt", "code"]);
  });
});
