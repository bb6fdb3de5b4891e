/** The check in a frame of somebody else's page: as high as it needs, and where one looks. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { around, EMBED, fits, FRAME_JS, hostOf, HOSTING, isIn } from "./support/frames.mjs";
import { framed } from "./support/guest.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";

const { context } = stage();

/** What has arrived at the page around, of that type. */
function heard(guest, type) {
  const ofType = (wanted) => window.messages.filter((data) => data.type === wanted);
  return hostOf(guest).evaluate(ofType, type);
}

describe("The height of a frame", () => {
  for (const example of ["frame", "frame-other", "frame-apart"]) {
    test(`follows the screens up and down, in ${example}`, async () => {
      const guest = await isIn(await context(), example);
      const heights = [await fits(guest)];
      const step = async (act) => {
        await act();
        heights.push(await fits(guest));
      };
      await step(() => guest.begins());
      await step(() => guest.goesOn());
      await step(() => guest.clicks(ja.list));
      await step(() => guest.goesOn());
      const [start, principles, question, list, review] = heights;
      assert.ok(principles > start && question < principles, heights.join());
      assert.ok(list > principles && review < list, heights.join());
      const scrolls = () => document.documentElement.scrollHeight > innerHeight;
      assert.ok(!(await guest.page.evaluate(scrolls)), "nothing is scrolled inside");
    });
  }

  test("comes to rest", async () => {
    const guest = await isIn(await context(), "frame");
    await guest.begins();
    await fits(guest);
    const before = await heard(guest, "height");
    await hostOf(guest).setViewportSize({ width: 700, height: 900 });
    await fits(guest);
    const turns = () => new Promise((resolve) => {
      let left = 30;
      const turn = () => (left-- ? requestAnimationFrame(turn) : resolve());
      turn();
    });
    const after = await heard(guest, "height");
    await guest.page.evaluate(turns);
    assert.deepEqual(await heard(guest, "height"), after);
    assert.ok(after.length - before.length < 20, `${after.length - before.length} heights`);
  });

  test("takes a border into account, and wins over the theme", async () => {
    const style = "iframe { box-sizing: border-box; border: 10px solid; height: 99px !important }";
    const page = await around(await context(HOSTING), `<style>${style}</style>${FRAME_JS}
      <iframe data-hoshimi-frame src="${EMBED}" width="900"></iframe>`);
    await fits({ page: framed(page, page.frames()[1]) });
  });

  test("is given to frames that come later, and to each its own", async () => {
    const page = await around(await context(HOSTING), FRAME_JS, "");
    await page.evaluate((src) => {
      for (const width of [400, 900]) {
        const frame = document.createElement("iframe");
        Object.assign(frame, { src, width });
        frame.dataset.hoshimiFrame = "";
        document.body.append(frame);
      }
    }, EMBED);
    const [narrow, wide] = await page.locator("iframe").all();
    for (const frame of [narrow, wide]) {
      await frame.contentFrame().locator("hoshimi-check[data-state=whole]").waitFor();
    }
    await page.waitForFunction(() => {
      const [first, second] = [...document.querySelectorAll("iframe")].map((frame) => frame.clientHeight);
      return second > 500 && first > second;
    });
  });
});

describe("A new screen", () => {
  test("begins at its top for somebody who was further down", async () => {
    const guest = await isIn(await context(), "frame-other");
    const page = hostOf(guest);
    await guest.begins();
    await fits(guest);
    await guest.button(ja.next).scrollIntoViewIfNeeded();
    await guest.goesOn();
    await page.waitForFunction(() => document.querySelector("iframe").getBoundingClientRect().top >= 0);
  });

  test("does not move a page that shows the frame from its top", async () => {
    const guest = await isIn(await context(), "frame");
    const page = hostOf(guest);
    await fits(guest);
    await page.evaluate(() => scrollTo(0, 40));
    await guest.begins();
    await fits(guest);
    await heard(guest, "screen");
    assert.equal(await page.evaluate(() => scrollY), 40);
  });
});
