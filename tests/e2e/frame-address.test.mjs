/** What the address of a frame asks for. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { around, EMBED, FRAME_JS, HOSTING, SITE } from "./support/frames.mjs";
import { golden } from "./support/golden.mjs";
import { framed, Guest } from "./support/guest.mjs";
import { stage } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";
import { ja } from "./support/words.mjs";

const { context, visitor: visits } = stage();
const { given } = golden("mixed-53");

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
