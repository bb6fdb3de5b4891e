/** While asking: the way on stays in sight, and one step is one question. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { items, questions, sixPrinciples } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const [surface] = surfaces;
const PHONE = { width: 360, height: 616 };

const text = (slug) => items.get(slug).question.ja;

/** Comes to the first question with all principles answered. */
async function comesToTheQuestions(visitor) {
  await visitor.begins();
  for (const { slug } of sixPrinciples) await visitor.answers(slug, "すでに取り組んでいる");
  await visitor.goesOn();
  await visitor.sees(text("q01"));
}

/** Waits longer than the check takes to go on, and sees the same question. */
async function stays(visitor, slug) {
  await visitor.page.waitForTimeout(500);
  assert.ok(await visitor.heading(text(slug)).isVisible(), `it has left ${slug}`);
}

async function isInSight(visitor, locator, what) {
  const box = await locator.boundingBox();
  const { width, height } = visitor.page.viewportSize();
  const inside =
    box.y >= 0 && box.y + box.height <= height && box.x >= 0 && box.x + box.width <= width;
  assert.ok(inside, `${what}: ${JSON.stringify(box)} of ${width} × ${height}`);
}

for (const size of [PHONE, { width: 740, height: 360 }]) {
  test(`the way on is in sight at every question, on ${size.width} × ${size.height}`, async () => {
    const visitor = await visits(surface);
    await visitor.page.setViewportSize(size);
    const on = visitor.page.locator(".h-onward [type=submit]");
    const begin = visitor.button(ja.begin);
    if (size === PHONE) await isInSight(visitor, begin, "start");
    await comesToTheQuestions(visitor);
    for (const { slug } of questions) {
      await visitor.sees(text(slug));
      await isInSight(visitor, on, slug);
      await visitor.answers(slug, "わからない");
      await visitor.goesOn();
    }
    await visitor.sees(ja.result);
  });
}

test("choosing by pointer goes on, and 次へ right after is the same step", async () => {
  const visitor = await visits(surface);
  const { clock } = visitor.page;
  await clock.install();
  await comesToTheQuestions(visitor);
  await clock.pauseAt(await visitor.page.evaluate(() => Date.now() + 1000));
  await visitor.answers("q01", "実施している");
  await clock.runFor(250);
  await visitor.sees(text("q02"));
  await clock.runFor(500);
  await visitor.notice("次の質問に進みました。").waitFor();
  await visitor.goesOn();
  await stays(visitor, "q02");
  await clock.resume();
  await visitor.clicks(ja.back);
  await visitor.sees(text("q01"));
  assert.ok(await visitor.radio("q01", "実施している").isChecked());
  await visitor.answers("q01", "一部実施している");
  await stays(visitor, "q01");
});

test("what opens something, and what the keyboard chooses, stays", async () => {
  const visitor = await visits(surface);
  await comesToTheQuestions(visitor);
  await visitor.answers("q01", "わからない");
  await stays(visitor, "q01");
  await visitor.goesOn();
  await visitor.sees(text("q02"));
  await visitor.marks("q02", "実施している");
  await visitor.page.keyboard.press("ArrowDown");
  await stays(visitor, "q02");
  assert.ok(await visitor.radio("q02", "一部実施している").isChecked());
});

test("the visitor can switch it off, and so can the page", async () => {
  const visitor = await visits(surface);
  await comesToTheQuestions(visitor);
  await visitor.page.getByRole("checkbox", { name: ja.advance }).uncheck();
  await visitor.answers("q01", "実施している");
  await stays(visitor, "q01");
  const other = await visits(surface);
  await other.page.locator("hoshimi-check").evaluate((check) => {
    check.setAttribute("auto-advance", "false");
  });
  await comesToTheQuestions(other);
  await other.answers("q01", "実施している");
  await stays(other, "q01");
});

test("a double click skips no question", async () => {
  const visitor = await visits(surface);
  await comesToTheQuestions(visitor);
  await visitor.radio("q01", "実施している").dblclick();
  await visitor.sees(text("q02"));
  await stays(visitor, "q02");
  await visitor.page.waitForTimeout(600);
  await visitor.page.locator(".h-onward [type=submit]").dblclick();
  await visitor.sees(text("q03"));
  await stays(visitor, "q03");
});

test("a number key answers, but not with another key and not in a field", async () => {
  const visitor = await visits(surface);
  const { keyboard } = visitor.page;
  await comesToTheQuestions(visitor);
  await keyboard.press("Control+1");
  assert.equal(await visitor.page.getByRole("radio", { checked: true }).count(), 0);
  await keyboard.press("2");
  assert.ok(await visitor.radio("q01", "一部実施している").isChecked());
  await stays(visitor, "q01");
  await visitor.clicks(ja.toReview);
  await visitor.clicks("問9 無線LANのルール");
  await visitor.answers("q09", "該当なし");
  await visitor.page.getByRole("textbox").fill("");
  await visitor.page.getByRole("textbox").press("1");
  assert.equal(await visitor.page.getByRole("textbox").inputValue(), "1");
  assert.ok(await visitor.radio("q09", "該当なし").isChecked());
});

test("what is missing is said in the bar, and the group has the focus", async () => {
  const visitor = await visits(surface);
  await visitor.page.setViewportSize(PHONE);
  await comesToTheQuestions(visitor);
  await visitor.clicks(ja.toReview);
  await visitor.clicks("問9 無線LANのルール");
  await visitor.answers("q09", "該当なし");
  await visitor.goesOn();
  const said = visitor.page.getByRole("alert").filter({ hasText: ja.reasonMissing });
  await said.waitFor();
  await isInSight(visitor, said, "what is missing");
  const focused = await visitor.page.locator("hoshimi-check").evaluate(({ shadowRoot }) => {
    const { activeElement: group } = shadowRoot;
    const by = group.getAttribute("aria-describedby");
    return [group.localName, shadowRoot.getElementById(by)?.textContent];
  });
  assert.deepEqual(focused, ["fieldset", ja.reasonMissing]);
});

test("each screen starts at its top", async () => {
  const visitor = await visits(surface);
  await visitor.page.setViewportSize(PHONE);
  await comesToTheQuestions(visitor);
  for (const slug of ["q01", "q02"]) {
    // Longer than a double click takes, which would be one step.
    await visitor.page.waitForTimeout(600);
    await visitor.page.mouse.wheel(0, 2000);
    await visitor.page.waitForFunction(() => scrollY > 0);
    await visitor.goesOn();
    await visitor.heading(text(slug)).waitFor({ state: "detached" });
    await visitor.page.waitForFunction(() => scrollY === 0);
  }
});

test("the review is skipped when nothing is open", async () => {
  const visitor = await visits(surface);
  await comesToTheQuestions(visitor);
  await visitor.clicks(ja.list);
  for (const { slug } of questions) await visitor.answers(slug, "実施している");
  await visitor.clicks(ja.seeResult);
  await visitor.sees(ja.result);
});
