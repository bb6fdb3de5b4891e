/** The look: contrast by day and by night, in any house's colour, and for every reader. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faint, HOUSES, pairs, token } from "./support/colours.mjs";
import { surfaces } from "./support/env.mjs";
import { layoutFaults } from "./support/layout.mjs";
import { speaks } from "./support/looks.mjs";
import { edgeFaults, spreadFaults, tinyFaults } from "./support/reader.mjs";
import { stage } from "./support/stage.mjs";
import { faultsOnTheWalk } from "./support/walk.mjs";
import { en, ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const [site] = surfaces;

/** Gives the widget's page the colour and the light. */
function dresses(page, accent, theme) {
  return page.locator("hoshimi-check").evaluate((host, [accent, theme]) => {
    host.style.setProperty("--hoshimi-accent", accent);
    host.setAttribute("theme", theme);
  }, [accent, theme]);
}

describe("Colours", () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const contrast of ["no-preference", "more"]) {
      test(`every pair can be read: ${colorScheme}, contrast ${contrast}`, async () => {
        const { page } = await visits(site, { context: { colorScheme, contrast } });
        assert.deepEqual(await faint(page, pairs), []);
      });
    }
  }

  test("every pair can be read in any house's colour, by day and by night", async () => {
    const { page } = await visits(site);
    for (const theme of ["light", "dark"]) {
      const seen = new Set();
      for (const accent of HOUSES) {
        await dresses(page, accent, theme);
        assert.deepEqual(await faint(page, pairs), [], `${accent}, ${theme}`);
        seen.add(await token(page, "night"));
      }
      assert.ok(seen.size > HOUSES.length / 2, `the colours make a difference: ${[...seen]}`);
    }
  });

  test("a pair that cannot be read is noticed", async () => {
    const { page } = await visits(site);
    assert.equal((await faint(page, [["line", "paper", 3]])).length, 1);
  });

  test("the attribute wins over the reader's system, and nothing else does", async () => {
    for (const [colorScheme, theme, expected] of [
      ["light", null, "day"],
      ["dark", null, "night"],
      ["light", "dark", "night"],
      ["dark", "light", "day"],
    ]) {
      const { page } = await visits(site, { context: { colorScheme } });
      if (theme) await dresses(page, "", theme);
      const is = (await token(page, "paper")) === "rgb(255, 255, 255)" ? "day" : "night";
      assert.equal(is, expected, `${colorScheme}, ${theme}`);
    }
  });

  for (const surface of surfaces) {
    test(`the page around has the light of the element, on ${surface.name}`, async () => {
      for (const colorScheme of ["light", "dark"]) {
        const { page } = await visits(surface, { context: { colorScheme } });
        for (const [theme, expected] of [
          [null, colorScheme],
          ["dark", "dark"],
          ["light", "light"],
          ["blue", colorScheme],
        ]) {
          if (theme) await dresses(page, "", theme);
          const around = await page.evaluate(() => {
            const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
            return [backgroundColor, colorScheme];
          });
          const ground = await token(page, "paper");
          assert.deepEqual(around, [ground, expected], `${colorScheme}, ${theme}`);
        }
      }
    });
  }

  test("on paper it is day", async () => {
    const { page } = await visits(site, { context: { colorScheme: "dark" } });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const theme of ["", "dark"]) {
      await dresses(page, "", theme);
      assert.equal(await token(page, "paper"), "rgb(255, 255, 255)");
      assert.equal(await token(page, "ink"), "rgb(26, 31, 43)");
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      assert.equal(ground, "rgb(255, 255, 255)");
    }
  });
});

describe("While the page loads", () => {
  for (const colorScheme of ["light", "dark"]) {
    test(`it has its height and its ground at once, ${colorScheme}`, async () => {
      const { page, context } = await visits(site, { context: { colorScheme } });
      await context.route("**/*.wasm", (route) => route.abort());
      await page.reload();
      const box = page.locator(".fallback");
      await box.waitFor();
      const { height } = await box.boundingBox();
      assert.ok(height >= page.viewportSize().height, `${height} px`);
      const head = await page.locator(".fallback__brand").evaluate((brand) => {
        const { backgroundColor } = getComputedStyle(brand);
        return [backgroundColor, brand.offsetHeight];
      });
      await context.unroute("**/*.wasm");
      await page.reload();
      const later = await page.locator(".h-head").evaluate((brand) => brand.offsetHeight);
      assert.ok(Math.abs(head[1] - later) <= 2, `the head is ${head[1]} px high, then ${later}`);
    });
  }
});

describe("For every reader", () => {
  for (const words of [ja, en]) {
    test(`at 400 % and with spread text all is there, in ${words.lang}`, async () => {
      // 1280 × 1024 px at 400 %.
      const context = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
      const visitor = await visits(site, { context });
      await speaks(visitor, words);
      const look = async (page) => [
        ...(await layoutFaults(page)),
        ...(await tinyFaults(page)),
        ...(await spreadFaults(page, layoutFaults)),
      ];
      assert.deepEqual(await faultsOnTheWalk(visitor, look), []);
    });
  }

  test("in the system's own colours every control has its edge and its choice", async () => {
    const visitor = await visits(site, { context: { forcedColors: "active" } });
    assert.deepEqual(await faultsOnTheWalk(visitor, edgeFaults), []);
  });

  test("nothing moves", async () => {
    const visitor = await visits(site, { context: { reducedMotion: "reduce" } });
    const moving = (page) =>
      page.evaluate(() => document.getAnimations().map(({ effect }) => effect.target.className));
    assert.deepEqual(await faultsOnTheWalk(visitor, moving), []);
  });
});
