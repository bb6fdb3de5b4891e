/** A page that changes its mind while somebody is at work: what it asks for is taken in place. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { asFile } from "./support/files.mjs";
import { golden } from "./support/golden.mjs";
import { returns } from "./support/returner.mjs";
import { stage } from "./support/stage.mjs";
import { en, ja } from "./support/words.mjs";

const { context, visitor: visits } = stage();
const [site] = surfaces;
const { given } = golden("mixed-53");
const { given: half } = golden("half-answered");

/** The element does as its page asks. */
const asks = (page, attributes) =>
  page.locator("hoshimi-check").evaluate((check, attributes) => {
    for (const [name, value] of Object.entries(attributes)) check.setAttribute(name, value);
  }, attributes);

/** Marks the screen that is shown, and later says whether it is still the same one. */
async function marks(page) {
  const screen = page.locator(".h-screen").first();
  await screen.evaluate((element) => {
    element.marked = true;
  });
  return () => screen.evaluate((element) => element.marked === true);
}

/** Someone who has unfolded why question 9 is asked, and types the reason why it does not apply. */
async function typesAReason(text) {
  const { visitor } = await returns(await context(), site, { ...half, language: "ja" }, "list");
  const question = visitor.page.locator("fieldset[id$='-q09']");
  await question.getByText(ja.why, { exact: true }).click();
  await question.getByRole("radio", { name: "該当なし" }).check();
  const field = question.getByRole("textbox");
  await field.pressSequentially(text);
  return { page: visitor.page, question, field };
}

/** The field is still typed in there, and the fold is still open. */
async function isStillTyped({ page, question, field }, text, caret) {
  await field.and(page.locator(":focus")).waitFor();
  assert.equal(await field.inputValue(), text);
  assert.equal(await field.evaluate(({ selectionStart }) => selectionStart), caret);
  assert.ok(await question.locator("details").first().evaluate(({ open }) => open));
}

describe("A page that changes its mind", () => {
  test("about its colour or its name takes no department away", async () => {
    const { visitor } = await returns(await context(), site, { ...half, language: "ja" }, "merge");
    const { page } = visitor;
    await visitor.chooses(asFile("総務.json", given), asFile("営業.json", golden("all-done").given));
    await visitor.button(visitor.words.removeAll).waitFor();
    const stays = await marks(page);
    await asks(page, { accent: "#7a1f2b", "brand-name": "みどり商工会" });
    await page.getByText("みどり商工会").first().waitFor();
    assert.equal(await page.getByRole("textbox", { name: visitor.words.departmentName }).count(), 2);
    assert.ok(await stays());
  });

  test("about its language loses nothing that is being typed", async () => {
    const typed = await typesAReason("通信をしない機器だけを");
    await asks(typed.page, { lang: "en" });
    await typed.question.getByText(en.why, { exact: true }).waitFor();
    await isStillTyped(typed, "通信をしない機器だけを", 11);
  });

  test("about plain Japanese takes along focus, caret and folds", async () => {
    const typed = await typesAReason("通信をしない機器");
    await typed.field.press("ArrowLeft");
    await asks(typed.page, { lang: "ja-easy" });
    await typed.page.locator("ruby").first().waitFor();
    await isStillTyped(typed, "通信をしない機器", 7);
  });

  test("about plain Japanese waits for the word that is being composed", async () => {
    const { visitor } = await returns(await context(), site, { ...half, language: "ja" }, "list");
    const { page } = visitor;
    await visitor.isLoaded();
    const question = page.locator("fieldset[id$='-q09']");
    await question.getByRole("radio", { name: "該当なし" }).check();
    const field = question.getByRole("textbox");
    await field.focus();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send("Input.imeSetComposition", { text: "きき", selectionStart: 2, selectionEnd: 2 });
    await asks(page, { lang: "ja-easy" });
    // What is asked has been taken when the next wish is heard, which no composing holds up.
    await asks(page, { "brand-name": "みどり商工会" });
    await page.getByText("みどり商工会").first().waitFor();
    assert.equal(await page.locator("ruby").count(), 0);
    assert.equal(await field.inputValue(), "きき");
    await keyboard.send("Input.insertText", { text: "機器" });
    await page.locator("ruby").first().waitFor();
    await field.and(page.locator(":focus")).waitFor();
    assert.equal(await field.inputValue(), "機器");
    assert.ok(await page.getByText("みどり商工会").first().isVisible());
  });

  test("about plain Japanese leaves the keyboard where it is on the page around", async () => {
    const { visitor } = await returns(await context(), site, { ...half, language: "ja" }, "list");
    const { page } = visitor;
    await page.evaluate(() => {
      const other = document.body.appendChild(document.createElement("button"));
      other.id = "other";
      other.focus();
    });
    await asks(page, { lang: "ja-easy" });
    await page.locator("ruby").first().waitFor();
    await page.locator("#other:focus").waitFor();
  });

  test("and says the same again changes nothing", async () => {
    const visitor = await visits(site);
    const { page } = visitor;
    const wish = () => page.locator("hoshimi-check").evaluate((check) => {
      check.config = { brandName: "みどり商工会", steps: ["principles", "diagnosis", "keep"] };
    });
    await wish();
    await page.getByText("みどり商工会").first().waitFor();
    const stays = await marks(page);
    const changes = await page.locator("hoshimi-check").evaluateHandle((check) => {
      const seen = [];
      new MutationObserver((all) => seen.push(...all)).observe(check.shadowRoot, {
        subtree: true, childList: true, characterData: true, attributes: true,
      });
      return seen;
    });
    await wish();
    await page.locator("hoshimi-check").evaluate((check) => check.start());
    assert.equal(await changes.evaluate((seen) => seen.length), 0);
    assert.ok(await stays());
  });

  test("about its steps leads to what is nearest", async () => {
    const visitor = await visits(site);
    const { page } = visitor;
    await visitor.takesTheCheckAsAList(given);
    await visitor.turnsTo("すること");
    await asks(page, { steps: "principles diagnosis stars" });
    await visitor.sees("結果");
    assert.equal(await page.getByRole("navigation").getByText("すること").count(), 0);
  });

  test("about its headings keeps the screen", async () => {
    const visitor = await visits(site);
    const { page } = visitor;
    await page.getByRole("heading", { level: 1, name: ja.title }).waitFor();
    const stays = await marks(page);
    await asks(page, { "heading-level": "3" });
    await page.getByRole("heading", { level: 3, name: ja.title }).waitFor();
    assert.ok(await stays());
  });

  test("about where answers are kept moves them", async () => {
    const visitor = await visits(site);
    const { page } = visitor;
    const kept = () => page.evaluate(() =>
      [sessionStorage, localStorage].map((storage) => Object.keys(storage).filter((key) => key.endsWith(":answers")).length));
    await visitor.begins();
    await visitor.answers("antivirus", "これから取り組む");
    await page.waitForFunction(() => sessionStorage.length > 0);
    assert.deepEqual(await kept(), [1, 0]);
    await asks(page, { storage: "local" });
    await page.waitForFunction(() => localStorage.length > 0 && sessionStorage.length === 0);
    assert.deepEqual(await kept(), [0, 1]);
    await asks(page, { storage: "none" });
    await page.waitForFunction(() => localStorage.length === 0);
    assert.ok(await visitor.radio("antivirus", "これから取り組む").isChecked());
  });
});
