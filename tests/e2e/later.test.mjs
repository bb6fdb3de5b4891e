/** The site's whole program: fetched after the first screen, and there when it is needed. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { settle } from "./support/focus.mjs";
import { golden } from "./support/golden.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { fileNames, holds, holdsOff, mislabels } from "./support/line.mjs";
import { hurriesBack } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";
import { en, ja } from "./support/words.mjs";

const { context } = stage();
const site = surfaces.find(({ served }) => served);
const { given, expected } = golden("mixed-53");

const SCRIPT = "hoshimi-whole.js";
const PROGRAM = "hoshimi-whole.wasm";
const WAITING = "このあとの画面を読み込んでいます。回答はこの端末の中にあります。";
const FAILED = /^このあとの画面を読み込めませんでした。回答は残っています。/;
const AGAIN = "もう一度";
const RESUMED = "このタブに残っていた回答から続けます。";

/** Someone who has just come over such a line; not all is fetched yet. */
async function arrives(line = async () => {}) {
  const made = await context();
  await line(made);
  return Visitor.arrives(await made.newPage(), site);
}

/** Answers everything and asks for the result. */
async function asksForTheResult(visitor) {
  await visitor.answersAsAList(given);
  await visitor.clicks(visitor.words.seeResult);
}

/** Is at the result, with all answers. */
async function hasTheResult(visitor) {
  await visitor.sees("結果");
  const { file } = await visitor.saves();
  assert.deepEqual(file.answers, expected.answers);
  assert.deepEqual(file.result.diagnosis, expected.result.diagnosis);
}

/** The view that the widget has made; a hand-over would make another. */
function view(visitor) {
  return visitor.page.locator("hoshimi-check .h-app").elementHandle();
}

describe("The whole program", () => {
  test("comes by itself, and only after the first screen", async () => {
    const made = await context();
    const release = await holds(made, "hoshimi.wasm");
    const visitor = new Visitor(await made.newPage());
    await visitor.page.goto(site.url, { waitUntil: "commit" });
    await visitor.page.evaluate(async () => {
      await customElements.whenDefined("hoshimi-check");
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
    const before = fileNames(visitor.watch.requests);
    assert.ok(before.includes("hoshimi.wasm") && !before.includes(SCRIPT), before.join());
    visitor.watch.forget();
    release();
    await visitor.heading().waitFor();
    await visitor.isLoaded();
    assert.deepEqual(fileNames(visitor.watch.requests).toSorted(), [SCRIPT, PROGRAM]);
    await visitor.hasNothingKept();
  });

  test("is waited for when the line is slow, and then shows the result", async () => {
    let release;
    const visitor = await arrives(async (made) => {
      release = await holds(made, PROGRAM);
    });
    await asksForTheResult(visitor);
    await visitor.sees(ja.wait);
    await visitor.reads(WAITING);
    release();
    await new Keyboard(visitor).arrivesAt("結果");
    await visitor.heading(ja.wait).waitFor({ state: "detached" });
    await visitor.isLoaded();
    await hasTheResult(visitor);
  });

  test("does not call back a visitor who has stopped waiting", async () => {
    let release;
    const visitor = await arrives(async (made) => {
      release = await holds(made, PROGRAM);
    });
    const { page, words } = visitor;
    await asksForTheResult(visitor);
    await visitor.sees(ja.wait);
    await page.goBack();
    await visitor.sees(words.review);
    await page.goBack();
    await visitor.sees("25問を一覧で答える");
    release();
    await visitor.isLoaded();
    await visitor.answers("q01", "実施していない");
    await visitor.answers("q02", "実施していない");
    await visitor.goesOn();
    await visitor.sees(words.result);
    const { file } = await visitor.saves();
    assert.deepEqual(file.answers["sa-diagnosis"].q02, { choice: "not_done" });
  });

  for (const name of [SCRIPT, PROGRAM]) {
    test(`is asked for again where ${name} could not be fetched`, async () => {
      let relent;
      const visitor = await arrives(async (made) => {
        relent = await holdsOff(made, name);
      });
      await asksForTheResult(visitor);
      await visitor.isTold(FAILED);
      await visitor.clicks(AGAIN);
      await visitor.isTold(FAILED);
      await relent();
      await visitor.clicks(AGAIN);
      await hasTheResult(visitor);
      await visitor.isLoaded();
      assert.deepEqual(visitor.watch.errors.filter((said) => !said.includes("ERR_FAILED")), []);
    });
  }

  test("runs where a server does not know its type", async () => {
    const visitor = await arrives((made) => mislabels(made, /\.wasm$/));
    await asksForTheResult(visitor);
    await hasTheResult(visitor);
    assert.deepEqual(visitor.watch.said, []);
  });

  test("has every screen: back to the questions and on again needs no hand-over", async () => {
    const visitor = await arrives();
    const { page, words } = visitor;
    await visitor.isLoaded();
    await asksForTheResult(visitor);
    await visitor.sees(words.result);
    const shown = await view(visitor);
    visitor.watch.forget();
    await page.goBack();
    await visitor.sees(words.review);
    await page.goBack();
    await visitor.sees("25問を一覧で答える");
    await visitor.answers("q01", "実施していない");
    await visitor.goesOn();
    await visitor.sees(words.result);
    const { file } = await visitor.saves();
    assert.deepEqual(file.answers["sa-diagnosis"].q01, { choice: "not_done" });
    assert.ok(await shown.evaluate((element) => element.isConnected), "the view is another");
    assert.deepEqual(visitor.watch.requests, []);
  });

  test("comes in the language that is shown", async () => {
    const visitor = await arrives();
    await visitor.clicks("English");
    visitor.words = en;
    await visitor.begins();
    await visitor.clicks(en.result);
    await visitor.sees(en.result);
  });

  test("is there again after a reload at the result", async () => {
    const visitor = await arrives();
    await asksForTheResult(visitor);
    await visitor.sees("結果");
    await visitor.page.reload();
    await visitor.isTold(RESUMED);
    await hasTheResult(visitor);
  });

  test("takes the keyboard along where it is already inside", async () => {
    const made = await context();
    const release = await holds(made, PROGRAM);
    const keys = await hurriesBack(made, site, given, "result");
    await keys.visitor.sees(ja.wait);
    await keys.tabsTo((now) => now.name === ja.other);
    release();
    await keys.arrivesAt(ja.result);
  });

  test("leaves the keyboard where it is outside", async () => {
    const made = await context();
    const release = await holds(made, PROGRAM);
    const { visitor } = await hurriesBack(made, site, given, "result");
    await visitor.sees(ja.wait);
    release();
    await visitor.sees(ja.result);
    await visitor.page.evaluate(settle);
    assert.ok(await visitor.page.evaluate(() => document.activeElement === document.body));
  });
});

describe("The element", () => {
  test("is moved in the page after the hand-over and keeps the answers", async () => {
    const visitor = await arrives();
    await asksForTheResult(visitor);
    await visitor.sees("結果");
    await visitor.page.evaluate(() => {
      const other = document.createElement("button");
      other.id = "other";
      document.body.append(other);
      other.focus();
      document.body.append(document.querySelector("hoshimi-check"));
    });
    await visitor.page.evaluate(settle);
    const now = await visitor.page.evaluate(() => document.activeElement.id);
    assert.equal(now, "other", "the focus is where it was");
    await hasTheResult(visitor);
    const element = await takenOut(visitor);
    await putBack(element);
    await hasTheResult(visitor);
  });

  test("shows the result when it comes back, if the program came in between", async () => {
    let release;
    const visitor = await arrives(async (made) => {
      release = await holds(made, PROGRAM);
    });
    await asksForTheResult(visitor);
    await visitor.sees(ja.wait);
    const element = await takenOut(visitor);
    release();
    await visitor.page.waitForFunction(({ dataset }) => dataset.state === "whole", element);
    await putBack(element);
    await hasTheResult(visitor);
  });
});

/** Takes the element out of the page; gives it. */
function takenOut(visitor) {
  return visitor.page.evaluateHandle(async () => {
    const element = document.querySelector("hoshimi-check");
    element.remove();
    // A removal that lasts, not half of a move.
    await new Promise((resolve) => setTimeout(resolve));
    return element;
  });
}

function putBack(element) {
  return element.evaluate((taken) => document.querySelector("main").append(taken));
}

describe("Of two elements on a page", () => {
  /** A visitor whose first element shows the result, and the second one. */
  async function hasTwo() {
    const visitor = await arrives();
    await asksForTheResult(visitor);
    await visitor.sees("結果");
    visitor.watch.forget();
    await visitor.page.evaluate(() => document.body.append(document.createElement("hoshimi-check")));
    const second = visitor.page.locator("hoshimi-check").nth(1);
    // It is loaded when somebody comes near.
    await second.evaluate((element) => element.scrollIntoView());
    await second.getByRole("button", { name: "★2まではじめる" }).click();
    await second.getByRole("radio", { name: "これから取り組む" }).first().check();
    return { visitor, second, first: visitor.page.locator("hoshimi-check").first() };
  }

  /** Runs in the page: the next element cannot be made. */
  function failOnce() {
    const { createElement } = document;
    document.createElement = () => {
      document.createElement = createElement;
      throw new DOMException("no more elements", "NotSupportedError");
    };
  }

  const crashed = (element) =>
    element.getByRole("alert").filter({ hasText: "申し訳ありません。動作が止まりました" });

  test("each has its answers, and nothing is fetched twice", async () => {
    const { visitor, second } = await hasTwo();
    await second.getByRole("button", { name: "結果", exact: true }).click();
    await second.getByRole("region", { name: "いまの段階" }).waitFor();
    const save = () => second.getByRole("button", { name: "あとで続ける" }).click();
    const { file } = await visitor.receives(save);
    assert.equal(Object.keys(file.answers["sa-principles"]).length, 1);
    assert.deepEqual(visitor.watch.requests, []);
  });

  test("a crash of the first program leaves the one at the result alone", async () => {
    const { visitor, first, second } = await hasTwo();
    await visitor.page.evaluate(failOnce);
    await second.getByRole("button", { name: "次へ" }).click();
    await crashed(second).waitFor();
    await first.getByRole("button", { name: "English" }).click();
    await first.getByRole("region", { name: en.place }).waitFor();
  });

  test("a crash of the whole program leaves the one at the questions alone", async () => {
    const { visitor, first, second } = await hasTwo();
    await visitor.page.evaluate(failOnce);
    // The page is told as well, by an error.
    await first.evaluate((check) => check.goTo("stars")).catch(() => {});
    await crashed(first).waitFor();
    await second.getByRole("button", { name: "次へ" }).click();
    await second.getByRole("button", { name: "一覧で答える" }).click();
    await second.getByRole("heading", { name: "25問を一覧で答える" }).waitFor();

    // What it needs now has stopped for good; what was answered is handed over.
    await second.getByRole("button", { name: "結果", exact: true }).click();
    await crashed(second).waitFor();
    const save = () => second.getByRole("button", { name: "回答を保存" }).click();
    const { file } = await visitor.receives(save);
    assert.equal(Object.keys(file.answers["sa-principles"]).length, 1);
  });
});
