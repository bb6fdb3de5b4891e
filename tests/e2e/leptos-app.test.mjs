/** An app of Leptos' that has the check as a component: its own signals are around it, its options
 *  are taken in place, and events and the result come back. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { examples } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { stage } from "./support/stage.mjs";
import { reportViolations, Watch } from "./support/watch.mjs";
import { en, ja } from "./support/words.mjs";

const { context } = stage();
const { given } = golden("mixed-53");

/** The app, and what goes wrong on its page. */
async function opens(kept) {
  const made = await context();
  await made.addInitScript(reportViolations);
  await made.addInitScript((kept) => {
    if (location.protocol === "about:") return;
    for (const [name, text] of Object.entries(kept)) sessionStorage.setItem(`hoshimi:1:0:${name}`, text);
  }, kept ?? {});
  const watch = new Watch(made);
  const page = await made.newPage();
  await page.goto(new URL("leptos/", examples).href);
  return { page, watch };
}

describe("An app of Leptos'", () => {
  test("hears how far one is, and changes name and language in place", async () => {
    const { page, watch } = await opens();
    await page.getByText(/^\d+問のうち0問に答えました。$/).waitFor();
    await page.getByRole("button", { name: ja.begin }).click();
    const first = page.getByRole("radio").first();
    await first.check();
    await page.getByText(/^\d+問のうち1問に答えました。$/).waitFor();

    const name = page.getByRole("textbox", { name: "運営者の名前" });
    await name.fill("みどり商工会");
    // While questions are asked there is no room for it on the screen.
    await page.locator(".h-head__name").filter({ hasText: "みどり商工会" }).waitFor({ state: "attached" });
    await page.getByRole("button", { name: "日本語／English" }).click();
    await page.getByRole("button", { name: en.next, exact: true }).waitFor();
    assert.ok(await first.isChecked());
    assert.ok(await name.evaluate((element) => element.value === "みどり商工会"));
    assert.deepEqual(watch.errors, []);
  });

  test("is given the result when the visitor hands it over", async () => {
    const { page, watch } = await opens({ answers: JSON.stringify({ ...given, language: "ja" }), place: "share" });
    await page.getByRole("heading", { name: /見本商工会に\s*渡す/ }).first().waitFor();
    await page.getByRole("button", { name: "渡す", exact: true }).click();
    await page.getByText("結果を受け取りました。この見本のページは、どこにも送りません。").waitFor();
    assert.deepEqual(watch.errors, []);
  });

  test("keeps answers in the tab, and has nothing that needs the element's shell", async () => {
    const { page, watch } = await opens({ answers: JSON.stringify({ ...given, language: "ja" }), place: "more" });
    await page.getByRole("heading", { name: "もっと" }).waitFor();
    assert.equal(await page.getByText("通信ゼロ確認").count(), 0);
    await page.getByRole("button", { name: "結果", exact: true }).click();
    await page.getByRole("heading", { name: "★1を宣言できます" }).waitFor();
    assert.deepEqual(watch.errors, []);
  });
});
