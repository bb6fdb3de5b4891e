/** What the address of a frame asks for. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { CODE } from "../engines/support/case.mjs";
import { inProject } from "./support/env.mjs";
import { around, EMBED, FRAME_JS, HOSTING, SITE } from "./support/frames.mjs";
import { golden } from "./support/golden.mjs";
import { framed, Guest } from "./support/guest.mjs";
import { stage } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";
import { ja } from "./support/words.mjs";

const { context, visitor: visits } = stage();
const { given } = golden("mixed-53");
const { seal } = await import(pathToFileURL(inProject("www/carry.js")).href);

describe("The address of the frame", () => {
  test("says what is asked for, and what is wrong with that comes back", async () => {
    const logo = "data:image/gif;base64,R0lGODlhAQABAIAAAP+AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";
    const asked = [
      "brand-name=星と空の会", "contact-url=tel:+81-3-0000-0000", `brand-logo=${logo}`, "theme=dark",
      "config-src=x.json", "onclick=x",
    ];
    const src = `${EMBED}#${asked.join("&amp;")}`;
    const page = await around(await context(HOSTING), `${FRAME_JS}<iframe data-hoshimi-frame src="${src}"></iframe>`);
    const check = page.frames()[1].locator("hoshimi-check");
    assert.equal(await check.getAttribute("brand-name"), "星と空の会");
    assert.equal(await check.getAttribute("contact-url"), "tel:+81-3-0000-0000");
    assert.equal(await check.getAttribute("brand-logo"), logo);
    assert.equal(await check.getAttribute("theme"), "dark");
    for (const name of ["onclick", "config-src"]) assert.equal(await check.getAttribute(name), null);
    const errors = () => window.messages.filter(({ type }) => type === "error").map(({ name }) => name);
    await page.waitForFunction(`(${errors})().length > 1`);
    assert.deepEqual((await page.evaluate(errors)).slice(0, 2), ["config-src", "onclick"]);
  });

  test("asks for no logo that would have to be fetched", async () => {
    const page = await around(await context(HOSTING), `${FRAME_JS}<iframe data-hoshimi-frame src="${EMBED}#brand-logo=https://example.com/l.png"></iframe>`);
    const check = page.frames()[1].locator("hoshimi-check");
    assert.equal(await check.getAttribute("brand-logo"), null);
    await page.waitForFunction(() => window.messages.some(({ type, code }) => type === "error" && code === "logo"));
  });

  test("holds a code like that of any page", async () => {
    const visitor = await visits({ url: SITE });
    await visitor.takesTheCheckAsAList(given);
    await visitor.turnsTo(ja.keep);
    const code = (await visitor.page.locator(".h-letters__code").textContent()).replaceAll(/\s/g, "");
    const page = await around(await context(HOSTING), `<iframe src="${EMBED}#hoshimi=${code}"></iframe>`);
    const guest = new Guest(framed(page, page.frames()[1]));
    await guest.clicks(ja.openResult);
    await guest.sees(ja.result);
  });

  test("opened by itself takes nothing from it but language and light", async () => {
    const { OPTIONS } = await import(pathToFileURL(inProject("www/options.js")).href);
    const asked = {
      lang: "en",
      steps: "keep",
      edition: "3.1",
      theme: "dark",
      storage: "local",
      "auto-advance": "false",
      kiosk: "true",
      "idle-timeout": "60",
      "brand-name": "よその会社",
      "brand-logo": "data:image/gif;base64,R0lGODlhAQABAIAAAP+AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==",
      accent: "red",
      "contact-url": "https://elsewhere.example/",
      "home-url": "https://elsewhere.example/check/",
      "contact-label": "よその窓口",
      share: "ask",
      "heading-level": "4",
      "config-src": "x.json",
      onclick: "x",
    };
    const names = OPTIONS.flatMap(({ attribute }) => attribute ?? []);
    assert.deepEqual(names.filter((name) => !(name in asked)), []);
    const src = `${EMBED}#${new URLSearchParams(asked)}`;
    const page = await (await context()).newPage();
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(src);
    const check = page.locator("hoshimi-check");
    await check.getByRole("heading", { level: 1 }).waitFor();
    await check.getByRole("button", { name: "Start up to" }).waitFor();
    const taken = await check.evaluate((element) => Object.fromEntries(
      element.getAttributeNames().map((name) => [name, element.getAttribute(name)])));
    assert.deepEqual(taken, { "data-state": "whole", history: "", "heading-level": "1", lang: "en", theme: "dark" });
    const { lang, theme, headingLevel } = await check.evaluate(({ settings }) => settings);
    assert.deepEqual({ lang, theme, headingLevel }, { lang: "en", theme: "dark", headingLevel: 1 });
    assert.equal(await page.getByText(/よその/).count(), 0);
    const left = Object.keys(asked).filter((name) => name !== "lang" && name !== "theme");
    for (const name of left) assert.ok(said.some((text) => text.startsWith(`hoshimi: ${name} `)), name);
    assert.equal(said.length, left.length, said.join("\n"));

    // The same address in a frame is the word of the page around.
    const outer = await around(await context(HOSTING), `${FRAME_JS}<iframe data-hoshimi-frame src="${src.replaceAll("&", "&amp;")}"></iframe>`);
    const framed = outer.frames()[1].locator("hoshimi-check");
    for (const name of names.filter((name) => name !== "share")) assert.equal(await framed.getAttribute(name), asked[name], name);
  });

  test("opened by itself can be set up for one visitor after another, as any page of ours", async () => {
    const made = await context();
    const visitor = await Visitor.opens(await made.newPage(), { url: `${EMBED}#kiosk` });
    await visitor.page.locator("hoshimi-check[data-kiosk]").waitFor();
    assert.deepEqual(visitor.watch.said, []);
  });

  for (const [what, hash] of [
    ["a code", async () => `hoshimi=${CODE}`],
    ["a code with a password", () => seal(CODE, "ほし 見る")],
  ]) {
    test(`opened by itself still opens ${what}`, async () => {
      const made = await context();
      const visitor = await Visitor.opens(await made.newPage(), { url: `${EMBED}#${await hash()}` });
      await visitor.sees(ja.load);
      if (what !== "a code") {
        await visitor.types("パスワード", "ほし 見る");
        await visitor.clicks("開く");
      }
      await visitor.clicks(ja.openResult);
      await visitor.sees(ja.result);
    });
  }

  test("opened by itself is a page like any other", async () => {
    const made = await context();
    const visitor = await Visitor.opens(await made.newPage(), { url: EMBED });
    await visitor.begins();
    await visitor.button(ja.next).waitFor();
    await visitor.page.goBack();
    await visitor.isAtAFreshStart();
    assert.deepEqual(visitor.watch.requests, [EMBED]);
    assert.deepEqual(visitor.watch.errors, []);
  });
});
