/** Every screen, in every language, by day and by night, on a telephone and at a desk. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFaults, bringAxe } from "./support/axe.mjs";
import { surfaces } from "./support/env.mjs";
import { layoutFaults } from "./support/layout.mjs";
import { allLooks, contextOf, DESK, looks, pairedLooks, PHONE, plainly, speaks } from "./support/looks.mjs";
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

describe("axe finds nothing", () => {
  for (const [surface, look] of LOOKS) {
    const { words, easy, light, window } = look;
    const language = easy ? "plain Japanese" : words.lang;
    test(`on ${surface.name} in ${language}, ${light}, at a ${window.name}`, async () => {
      const visitor = await arrives(surface, look);
      await bringAxe(visitor.page);
      const find = easy ? plainly(visitor, axeFaults) : axeFaults;
      assert.deepEqual(await faultsOnTheWalk(visitor, find), []);
    });
  }
});

test("the looks that are chosen have every pair", () => {
  const language = ({ words, easy }) => `${words.lang}${easy ? "-easy" : ""}`;
  const pairs = (looks) => {
    const found = looks.flatMap((look) => [
      `${language(look)} ${look.light}`,
      `${language(look)} ${look.window.name}`,
      `${look.light} ${look.window.name}`,
    ]);
    return [...new Set(found)].sort();
  };
  assert.deepEqual(pairs(pairedLooks), pairs(allLooks));
  assert.ok(pairedLooks.length < allLooks.length);
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
