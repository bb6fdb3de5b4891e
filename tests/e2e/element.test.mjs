/** The element as pages have it: when it loads, what it says, what it can be told. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hostPage, SCRIPT } from "./support/around.mjs";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { heard, heardAll, hears } from "./support/heard.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();
const [{ url: SITE }] = surfaces;
const { given } = golden("mixed-53");
const begin = (page) => page.getByRole("button", { name: "★2まではじめる" });
const check = (page) => page.locator("hoshimi-check");
const ELEMENT = `<hoshimi-check id="a"></hoshimi-check>${SCRIPT}`;

/** Collects what is asked of the site. */
function requests(page) {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").pop()));
  return asked;
}

describe("The loader", () => {
  test("fetches nothing until the element is near", async () => {
    let asked;
    const page = await hostPage(await context(),
      `<p id="far" style="height: 6000px"></p>${ELEMENT}`,
      { prepare: async (page) => void (asked = requests(page)) });
    await check(page).evaluate((element) => customElements.whenDefined(element.localName));
    assert.equal(await check(page).evaluate((element) => element.status), "waiting");
    assert.ok(!asked.some((name) => name.endsWith(".wasm")), asked.join());
    await check(page).scrollIntoViewIfNeeded();
    await begin(page).waitFor();
  });

  test("fetches nothing while it is folded away", async () => {
    let asked;
    const page = await hostPage(await context(),
      `<details><summary>自己点検</summary>${ELEMENT}</details>`,
      { prepare: async (page) => void (asked = requests(page)) });
    await check(page).evaluate((element) => customElements.whenDefined(element.localName));
    // Two frames later the observer has looked, too.
    await page.evaluate(() => new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    }));
    assert.equal(await check(page).evaluate((element) => element.status), "waiting");
    assert.ok(!asked.some((name) => name.endsWith(".wasm")), asked.join());
    await page.getByText("自己点検", { exact: true }).click();
    await begin(page).waitFor();
  });

  test("begins with what is on the screen, and hears what is said of it right after", async () => {
    const page = await hostPage(await context(), SCRIPT);
    await page.evaluate(() => customElements.whenDefined("hoshimi-check"));
    const waiting = await page.evaluate(async () => {
      const made = document.createElement("hoshimi-check");
      document.body.append(made);
      made.config = { brandName: "見本" };
      const before = made.status;
      // No frame has been drawn between the two.
      await Promise.resolve();
      return [before, made.status];
    });
    assert.deepEqual(waiting, ["waiting", "loading"]);
    await begin(page).waitFor();
    await page.getByText("見本", { exact: true }).waitFor();
    assert.equal((await heard(page, "ready")).length, 1);
  });

  test("has no part inside of one of the same name: a page would style it twice", async () => {
    const page = await hostPage(await context(), ELEMENT);
    await begin(page).waitFor();
    const nested = await check(page).evaluate(({ shadowRoot }) => {
      const names = [...shadowRoot.querySelectorAll("[part]")].flatMap((one) => [...one.part]);
      return names.filter((name) => shadowRoot.querySelector(`[part~="${name}"] [part~="${name}"]`));
    });
    assert.deepEqual(nested, []);
  });

  test("brings each program once for all elements of a page", async () => {
    let asked;
    const page = await hostPage(await context(), ELEMENT + ELEMENT.replace('"a"', '"b"'),
      { prepare: async (page) => void (asked = requests(page)) });
    await page.locator("#b[data-state=whole]").waitFor();
    await begin(page).nth(1).waitFor();
    const programs = asked.filter((name) => name.endsWith(".wasm")).toSorted();
    assert.deepEqual(programs, ["hoshimi-whole.wasm", "hoshimi.wasm"]);
  });

  test("loaded a second time, and from another address, it changes nothing", async () => {
    const page = await hostPage(await context(), ELEMENT);
    await begin(page).waitFor();
    await page.addScriptTag({ url: `${SITE}hoshimi.js?again`, type: "module" });
    await page.waitForLoadState("networkidle");
    await begin(page).click();
    assert.equal(await page.getByRole("heading", { level: 2 }).count(), 1);
  });

  test("leaves a name alone that is taken", async () => {
    const said = [];
    const page = await hostPage(await context(), `<script>
      customElements.define("hoshimi-check", class extends HTMLElement {});</script>
      <hoshimi-check>theirs</hoshimi-check>${SCRIPT}`, {
      prepare: async (page) => void page.on("console", (message) => said.push(message.text())),
    });
    await page.waitForLoadState("networkidle");
    assert.equal(await check(page).textContent(), "theirs");
    assert.ok(said.some((text) => text.includes("is taken")), said.join());
  });

  test("makes an element of a plain div, with its settings and what is inside", async () => {
    const page = await hostPage(await context(), `<div data-hoshimi data-lang="en"
      data-brand-name="Sample" data-steps="principles keep"><p>ほかの読み方</p></div>${SCRIPT}`);
    await page.getByRole("button", { name: "Start", exact: true }).waitFor();
    await page.getByText("Sample", { exact: true }).first().waitFor();
    const inside = await check(page).evaluate((element) => element.querySelector("p").textContent);
    assert.equal(inside, "ほかの読み方");
  });
});

describe("What the page hears", () => {
  test("bubbles out, counts the answers, and holds none", async () => {
    const page = await hostPage(await context(), ELEMENT);
    await begin(page).click();
    await page.getByRole("radio", { name: "これから取り組む" }).first().check();
    await hears(page, "progress", { answered: 1, step: "principles" });
    const all = await heardAll(page);
    assert.ok(all.every(({ on }) => on === "HOSHIMI-CHECK"));
    assert.ok(!JSON.stringify(all).includes("will_do"), JSON.stringify(all));
    const now = await check(page).evaluate(({ status, progress, result, version }) => ({ status, progress, result, version }));
    assert.equal(now.status, "ready");
    assert.equal(now.progress.answered, 1);
    assert.equal(now.result, null);
    assert.match(now.version, /^\d+\.\d+\.\d+$/);
  });
});

describe("What the page can tell it", () => {
  test("to show a step, and to forget", async () => {
    const page = await hostPage(await context(), ELEMENT);
    await check(page).evaluate((element) => element.goTo("stars"));
    await page.getByRole("heading", { name: "星の段階", exact: true }).waitFor();
    await check(page).evaluate((element) => element.reset());
    await hears(page, "reset", { by: "page" });
    await begin(page).waitFor();
  });

  test("to take a result, which the visitor looks at first", async () => {
    const page = await hostPage(await context(), ELEMENT);
    await check(page).evaluate((element, file) => element.importResult(file), JSON.stringify(given));
    await page.getByRole("heading", { name: "読み込む", exact: true }).waitFor();
    assert.deepEqual((await heard(page, "progress")).map(({ answered }) => answered).filter(Boolean), []);
  });

  test("to give the result only where it asked for that, and the visitor says yes", async () => {
    const page = await hostPage(await context(), ELEMENT);
    const ask = () => check(page).evaluate((element) =>
      element.exportResult().then(() => "given", ({ name }) => name));
    assert.equal(await ask(), "NotAllowedError");
    await check(page).evaluate((element) => element.setAttribute("share", "ask"));
    const answer = ask();
    await page.getByRole("button", { name: "やめる", exact: true }).click();
    assert.equal(await answer, "AbortError");
    const second = ask();
    await page.getByRole("button", { name: "渡す", exact: true }).click();
    assert.equal(await second, "given");
    assert.equal((await heard(page, "share")).length, 1);
  });
});

describe("Taken off the page for a while", () => {
  test("it keeps its answers, its screen and its language, and gives its memory back", async () => {
    const page = await hostPage(await context(), ELEMENT);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Start up to" }).click();
    await page.getByRole("radio", { name: "Will do" }).first().check();
    await check(page).evaluate(async (element) => {
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      const empty = element.shadowRoot.querySelector(".h-app") === null;
      document.body.append(document.createElement("section"));
      document.querySelector("section").append(element);
      if (!empty) throw new Error("the view is still there");
    });
    await page.getByRole("radio", { name: "Will do" }).first().waitFor();
    assert.ok(await page.getByRole("radio", { name: "Will do" }).first().isChecked());
  });

  test("of two, the other one goes on", async () => {
    const page = await hostPage(await context(), ELEMENT + ELEMENT.replace('"a"', '"b"'));
    await begin(page).nth(1).click();
    await page.locator("#b").getByRole("radio", { name: "これから取り組む" }).first().check();
    await page.locator("#a").evaluate((element) => element.remove());
    await page.locator("#b").getByRole("button", { name: "次へ" }).click();
    await page.locator("#b").getByRole("progressbar").first().waitFor();
    const kept = await page.evaluate(() => Object.keys(sessionStorage));
    assert.ok(kept.length && kept.every((key) => key.startsWith("hoshimi:1:b:")), kept.join());
  });
});
