/** Every screen, in both languages, by day and by night, on a telephone and at a desk. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFaults, bringAxe } from "./support/axe.mjs";
import { surfaces } from "./support/env.mjs";
import { layoutFaults } from "./support/layout.mjs";
import { contextOf, DESK, looks, PHONE, plainly, speaks } from "./support/looks.mjs";
import { stage } from "./support/stage.mjs";
import { faultsOnTheWalk } from "./support/walk.mjs";
import { en, ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const [site, single] = surfaces;

/** Someone who uses the page in that language, light and window. */
async function arrives(surface, look) {
  const visitor = await visits(surface, { context: contextOf(look) });
  await speaks(visitor, look.words);
  return visitor;
}

// Inside the widget both surfaces are the same, so the second is looked at less often.
const LOOKS = [
  ...looks.map((look) => [site, look]),
  [single, { words: ja, light: "light", window: PHONE }],
  [single, { words: en, light: "dark", window: DESK }],
];

describe("axe finds nothing in plain Japanese", () => {
  for (const light of ["light", "dark"]) {
    for (const window of [PHONE, DESK]) {
      test(`${light}, at a ${window.name}`, async () => {
        const visitor = await arrives(site, { words: ja, light, window });
        await bringAxe(visitor.page);
        const find = plainly(visitor, axeFaults);
        assert.deepEqual(await faultsOnTheWalk(visitor, find), []);
      });
    }
  }
});

describe("axe finds nothing", () => {
  for (const [surface, look] of LOOKS) {
    const { words, light, window } = look;
    test(`on ${surface.name} in ${words.lang}, ${light}, at a ${window.name}`, async () => {
      const visitor = await arrives(surface, look);
      await bringAxe(visitor.page);
      assert.deepEqual(await faultsOnTheWalk(visitor, axeFaults), []);
    });
  }
});

describe("At 320 px everything fits, is in order and can be pressed", () => {
  const window = { width: 320, height: 640 };
  for (const surface of surfaces) {
    for (const words of [ja, en]) {
      test(`on ${surface.name} in ${words.lang}`, async () => {
        const visitor = await arrives(surface, { words, light: "light", window });
        assert.deepEqual(await faultsOnTheWalk(visitor, layoutFaults), []);
      });
    }
  }

  test("in plain Japanese", async () => {
    const visitor = await arrives(site, { words: ja, light: "light", window });
    const find = plainly(visitor, layoutFaults);
    assert.deepEqual(await faultsOnTheWalk(visitor, find), []);
  });
});
