/** The guide for those who put the check into their own pages: what it has to copy works as it
 *  stands, and its tables name what there is. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inProject, surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { named, pieces, policy, rows, served, shareWord, text, unmarked, withHashes } from "./support/guide.mjs";
import { framed, Guest } from "./support/guest.mjs";
import { stage } from "./support/stage.mjs";
import { reportViolations } from "./support/watch.mjs";

const { context } = stage();
const { given, expected } = golden("mixed-53");
const [{ url: SITE }] = surfaces;
/** A page of the site's origin that only these tests answer. */
const HOST = new URL("host/", SITE).href;
const START = "★1・★2を宣言できるか、すぐに分かります";
const PRINCIPLES = "情報セキュリティ6か条";
const CHECK = "hoshimi-check";

const snippets = pieces("snippet");
const files = pieces("file");

/** Runs in the page before anything else: keeps what is said to be wrong. */
function keepErrors() {
  window.wrong = [];
  addEventListener("hoshimi-error", ({ detail: { code } }) => window.wrong.push(code));
}

/** An otherwise empty page with that in it. */
async function pageWith(body, headers = {}) {
  const made = await context({ permissions: ["local-network-access"] });
  await made.addInitScript(keepErrors);
  await made.addInitScript(reportViolations);
  await made.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  const page = await made.newPage();
  for (const [name, file] of files) {
    await page.route(new URL(name, SITE).href, (route) => route.fulfill({ contentType: "application/json", body: file }));
  }
  await page.route(HOST, (route) => route.fulfill({
    contentType: "text/html",
    headers,
    body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>host</title><main>${body}</main>`,
  }));
  const guest = new Guest(page);
  await page.goto(HOST);
  return guest;
}

/** Someone at a page with that snippet in it; in the frame, where it has one. */
async function pastes(name, headers) {
  const outer = await pageWith(served(await withHashes(snippets.get(name))), headers);
  const frame = await outer.page.$("iframe");
  if (!frame) return { guest: outer, outer };
  await outer.page.locator("iframe").contentFrame().locator(CHECK).waitFor();
  const guest = new Guest(framed(outer.page, await frame.contentFrame()));
  return { guest, outer };
}

/** Nothing has gone wrong on the page. A browser may refuse to keep anything for a frame. */
async function isSound({ page, watch }) {
  const [wrong, frames] = await page.evaluate(() => [window.wrong, document.querySelectorAll("iframe").length]);
  assert.deepEqual(wrong.filter((code) => !(frames && code === "storage")), []);
  assert.deepEqual(watch.errors, []);
}

/** From the start to the first thing that is asked. */
async function setsOut(guest) {
  await guest.sees(START);
  await guest.begins();
  await guest.sees(PRINCIPLES);
}

/** The contact of the snippets is there. */
function hasContact({ page }) {
  return page.getByRole("link", { name: "無料で相談する" }).first().waitFor();
}

/** What is to be seen of each snippet, besides the first steps. */
const SEEN = {
  element: hasContact,
  div: hasContact,
  frame: async (guest, { page }) => {
    await hasContact(guest);
    await page.waitForFunction(() => document.querySelector("iframe").style.height);
  },
  colours: async (guest) => {
    const accent = await guest.page.locator(CHECK).evaluate((check) =>
      getComputedStyle(check).getPropertyValue("--hoshimi-accent"));
    assert.equal(accent, "rgb(11, 110, 79)");
  },
  config: (guest) => guest.reads("見本経営サポート"),
  integrity: async () => {},
  importmap: async () => {},
};

describe("A snippet of the guide", () => {
  for (const [name, seen] of Object.entries(SEEN)) {
    test(`works as it stands: ${name}`, async () => {
      const { guest, outer } = await pastes(name);
      await setsOut(guest);
      await seen(guest, outer);
      await isSound(outer);
    });
  }

  for (const [name, form] of [["element", "直接置く"], ["frame", "枠に入れる"]]) {
    test(`needs no more than the policy that the guide names: ${name}`, async () => {
      const { guest, outer } = await pastes(name, { "content-security-policy": policy(form) });
      await setsOut(guest);
      await guest.isLoaded();
      await isSound(outer);
    });
  }

  test("asks the questions of its file", async () => {
    const { guest, outer } = await pastes("settings");
    const [{ items }] = JSON.parse(files.get("settings.json")).packs;
    await guest.begins(guest.words.beginPlain);
    await guest.sees(items[0].question.ja);
    await guest.reads("この質問は、このページの運営者が用意したものです。");
    await isSound(outer);
  });

  test("shows two of them apart", async () => {
    const { guest, outer } = await pastes("two");
    for (const id of ["office", "sales"]) {
      const check = outer.page.locator(`#${id}`);
      await check.scrollIntoViewIfNeeded();
      await check.getByRole("heading", { level: 3, name: START }).waitFor();
    }
    await outer.page.locator("#sales").getByRole("button", { name: guest.words.begin }).click();
    await guest.sees(PRINCIPLES);
    await guest.sees(START);
    await isSound(outer);
  });

  test("leads to the file that is carried", async () => {
    const { outer } = await pastes("single");
    const href = await outer.page.getByRole("link").getAttribute("href");
    assert.equal(href.split("/").at(-1), new URL(surfaces[1].url).pathname.split("/").at(-1));
  });

  for (const name of ["share", "share-frame"]) {
    test(`gets the result when it is handed over, and not before: ${name}`, async () => {
      const { guest, outer } = await pastes(name);
      const handed = outer.page.locator("#handed");
      await guest.takesTheCheckAsAList(given);
      await guest.button(/^結果を見本経営サポートに渡す$/).first().click();
      await guest.button(shareWord("hand")).waitFor();
      assert.equal(await handed.inputValue(), "");
      await guest.clicks(shareWord("hand"));
      await outer.page.waitForFunction(() => document.querySelector("#handed").value);
      assert.deepEqual(JSON.parse(await handed.inputValue()).answers, expected.answers);
      if (name === "share") await outer.reads(/^診断の結果を受け取りました。/);
      await isSound(outer);
    });
  }

  test("runs no file that is another one", async () => {
    const snippet = served(await withHashes(snippets.get("integrity")));
    const [loader] = snippet.match(/sha384-[^"]+/);
    const another = loader.replace(/-./, (start) => (start === "-A" ? "-B" : "-A"));
    const stopped = await pageWith(snippet.replace(loader, another));
    assert.ok(await stopped.page.evaluate(() => !customElements.get("hoshimi-check")));
  });
});

describe("The guide", () => {
  test("has no HTML that is not tried here", () => {
    const tried = [...Object.keys(SEEN), "settings", "two", "single", "share", "share-frame"];
    assert.deepEqual([...snippets.keys()].sort(), tried.sort());
    assert.deepEqual(unmarked(), []);
    assert.deepEqual(unmarked("```html\n<p>\n```\n\n```html snippet=a\n```\n"), ["```html"]);
  });

  test("names every setting, and none that is not there", async () => {
    const { ATTRIBUTES, OPTIONS } = await import(pathToFileURL(inProject("www/options.js")).href);
    const table = rows("3\\.").filter((cells) => cells.length === 5).slice(1);
    const column = (at) => table.flatMap((cells) => named(cells[at])).sort();
    assert.deepEqual(column(0), [...ATTRIBUTES].sort());
    assert.deepEqual(column(1), OPTIONS.map(({ name }) => name).sort());
    const steps = OPTIONS.find(({ name }) => name === "steps").allowed.split(" ");
    const cells = rows("3\\.").filter((cells) => cells.length === 4);
    assert.deepEqual(cells.flatMap(([one, , other]) => named(one + other)).sort(), steps.sort());
  });

  test("names every event, property, method and code, and none that is not there", () => {
    const read = (name) => readFileSync(inProject(`pkg-config/npm/${name}`), "utf8");
    const { modules } = JSON.parse(read("custom-elements.json"));
    const element = modules.flatMap(({ declarations = [] }) => declarations).find((one) => one.customElement);
    const [, union] = read("types/element.d.ts").match(/type HoshimiErrorCode =([^;]+);/);
    const codes = [...union.matchAll(/"(.+?)"/g)].map(([, code]) => code);
    const first = (heading) => rows(heading).flatMap(([cell]) => named(cell)).map((name) => name.replace(/\(.*/, ""));
    const names = (list) => list.map(({ name }) => name).sort();
    assert.deepEqual(first("イベント").sort(), names(element.events));
    assert.deepEqual(first("プロパティとメソッド").sort(), names(element.members));
    assert.deepEqual(first("`hoshimi-error` の").slice(1).sort(), codes.sort());
  });

  test("leads to files that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link);
    assert.ok(links.length > 0);
    const lost = links.filter((link) => !existsSync(inProject(`docs/${link}`)));
    assert.deepEqual(lost, []);
  });
});
