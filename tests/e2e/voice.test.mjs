/** What is said to those who do not see the screen: one live region, and only news in it. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { speaks } from "./support/looks.mjs";
import { stage } from "./support/stage.mjs";
import { faultsOnTheWalk } from "./support/walk.mjs";
import { en, ja } from "./support/words.mjs";

const { context, visitor: visits } = stage();
const { given } = golden("mixed-53");

/** What a screen reader takes for a live region that waits its turn. */
const LIVE = "[role=status], [role=log], [role=timer], [role=marquee], [aria-live], output";

/** The live regions of the widget, and whether the first one is the one it began with. */
function regions(page) {
  return page.locator("hoshimi-check").evaluate(({ shadowRoot }, live) => {
    const found = [...shadowRoot.querySelectorAll(live)];
    globalThis.begunWith ??= found[0];
    return [found.length, found[0] === globalThis.begunWith];
  }, LIVE);
}

async function regionFaults(page) {
  const [count, same] = await regions(page);
  return count === 1 && same ? [] : [`${count} live regions, the same one: ${same}`];
}

/** Writes down everything that is put into the region from now on. */
async function listens(page) {
  await page.locator("hoshimi-check").evaluate(({ shadowRoot }) => {
    const region = shadowRoot.querySelector("[role=status]");
    globalThis.heard = [];
    const hear = () => globalThis.heard.push(region.textContent);
    new MutationObserver(hear).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => globalThis.heard.filter((words) => words));
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    for (const words of [ja, en]) {
      test(`every screen has the one region it began with, in ${words.lang}`, async () => {
        const visitor = await visits(surface);
        await speaks(visitor, words);
        assert.deepEqual(await faultsOnTheWalk(visitor, regionFaults), []);
      });
    }

    test("it is there before the program is", async () => {
      const made = await context();
      await made.addInitScript(() => {
        WebAssembly.compile = WebAssembly.compileStreaming = () => new Promise(() => {});
      });
      const page = await made.newPage();
      await page.goto(surface.url);
      await page.getByText("読み込んでいます…").waitFor();
      assert.deepEqual(await regionFaults(page), []);
    });

    test("it stays when plain Japanese brings the whole program", async () => {
      const visitor = await visits(surface);
      assert.deepEqual(await regionFaults(visitor.page), []);
      await visitor.begins();
      await visitor.clicksInHead(ja.easy);
      await visitor.page.locator("ruby > rt").first().waitFor();
      assert.deepEqual(await regionFaults(visitor.page), []);
    });

    test("what the tab kept is spoken after a reload, in the language chosen", async () => {
      const visitor = await visits(surface);
      const region = visitor.page.locator("hoshimi-check").getByRole("status");
      await visitor.begins();
      await visitor.page.reload();
      await visitor.isTold("このタブに残っていた回答から続けます。");
      assert.equal(await region.getAttribute("lang"), "ja");
      await visitor.clicksInHead(ja.other);
      await visitor.isTold("Going on from the answers kept in this tab.");
      assert.equal(await region.getAttribute("lang"), "en");
    });

    test("answers and how far one is are not spoken; copying and ticks are", async () => {
      const visitor = await visits(surface);
      const { page } = visitor;
      const heard = await listens(page);
      await visitor.answersAsAList(given);
      await visitor.clicks(ja.seeResult);
      await visitor.sees(ja.result);
      await visitor.turnsTo("すること");
      await visitor.sees(/^あと\d+件$/);
      await visitor.page.getByRole("switch").click();
      await visitor.sees("もし、できたら");
      assert.deepEqual(await heard(), []);

      await page.getByRole("switch").last().click();
      await visitor.notice(await page.locator(".h-trial__points").innerText()).waitFor();
      assert.equal((await heard()).length, 1);
      assert.equal(await page.locator(".h-notice").innerText(), "", "it stays in its place");

      await visitor.opensPolicy();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.locator(".h-policy .h-button--primary").click();
      await visitor.notice(/コピー/).waitFor();
      assert.match(await page.locator(".h-policy .h-status").innerText(), /コピー/);
    });
  });
}

test("a second live region is noticed", async () => {
  const { page } = await visits(surfaces[0]);
  assert.deepEqual(await regionFaults(page), []);
  await page.locator("hoshimi-check").evaluate(({ shadowRoot }) => {
    shadowRoot.querySelector(".h-app p").setAttribute("aria-live", "polite");
  });
  assert.equal((await regionFaults(page)).length, 1);
});
