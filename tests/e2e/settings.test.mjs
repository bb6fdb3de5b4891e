/** What a page asks of its element when the element is already on its way, or there. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hostPage, SCRIPT } from "./support/around.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();

/** A page with the element alone; `prepare` is done before it is opened. */
const host = async (prepare) =>
  hostPage(await context(), `<hoshimi-check></hoshimi-check>${SCRIPT}`, { prepare });

describe("A wish of the page", () => {
  test("is heard while the element is loading", async () => {
    let arrive, coming;
    const arrived = new Promise((resolve) => {
      arrive = resolve;
    });
    const page = await host((page) => {
      coming = page.waitForRequest(/hoshimi\.wasm$/);
      return page.route(/hoshimi\.wasm$/, async (route) => {
        await arrived;
        await route.continue();
      });
    });
    await coming;
    const status = await page.locator("hoshimi-check").evaluate((check) => {
      const now = check.status;
      check.config = { brandName: "見本経営サポート" };
      return now;
    });
    assert.equal(status, "loading");
    arrive();
    await page.getByText("見本経営サポート", { exact: true }).waitFor();
  });

  test("leaves the keyboard where it is, in the element and outside of it", async () => {
    const page = await host();
    const begin = page.getByRole("button", { name: "★2まではじめる" });
    await begin.focus();
    const wish = (brandName) => page.locator("hoshimi-check").evaluate((check, brandName) => {
      check.config = { brandName };
    }, brandName);
    await wish("見本経営サポート");
    await page.getByText("見本経営サポート", { exact: true }).waitFor();
    await begin.and(page.locator(":focus")).waitFor();
    await page.evaluate(() => {
      const other = document.body.appendChild(document.createElement("button"));
      other.id = "other";
      other.focus();
    });
    await wish("見本会計");
    await page.getByText("見本会計", { exact: true }).waitFor();
    await page.locator("#other:focus").waitFor();
  });

  test("for a colour is heard each time, and when it is taken back", async () => {
    const page = await host();
    await page.getByRole("button", { name: "★2まではじめる" }).waitFor();
    const accents = [["#0000aa", "rgb(0, 0, 170)"], ["#a3262a", "rgb(163, 38, 42)"]];
    const usual = ["", "rgb(27, 58, 143)"];
    for (const [accent, colour] of [...accents, ...accents, usual]) {
      await page.locator("hoshimi-check").evaluate((check, accent) => {
        if (accent) check.setAttribute("accent", accent);
        else check.removeAttribute("accent");
      }, accent);
      await page.waitForFunction((wanted) => {
        const style = getComputedStyle(document.querySelector("hoshimi-check"));
        return style.getPropertyValue("--hoshimi-accent") === wanted;
      }, colour);
    }
  });
});
