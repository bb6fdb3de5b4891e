/** Every screen, in both languages, on a telephone and at a desk. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFaults, bringAxe } from "./support/axe.mjs";
import { surfaces } from "./support/env.mjs";
import { layoutFaults } from "./support/layout.mjs";
import { stage } from "./support/stage.mjs";
import { walk } from "./support/walk.mjs";
import { en, ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const SCREENS = 15;

/** Someone who uses the page in that language and window. */
async function arrives(surface, words, width, height) {
  const visitor = await visits(surface, { context: { viewport: { width, height } } });
  if (words === en) await visitor.clicks(ja.other);
  visitor.words = words;
  await visitor.isAtAFreshStart();
  return visitor;
}

/** Walks past every screen; gives what `look` finds, a line each. */
async function faultsOf(visitor, look) {
  const faults = [];
  let seen = 0;
  await walk(visitor, async (screen) => {
    seen += 1;
    faults.push(...(await look(visitor.page)).map((fault) => `${screen}: ${fault}`));
  });
  assert.equal(seen, SCREENS);
  return faults;
}

const PHONE = [360, 740];
const DESK = [1280, 900];

// Inside the widget both surfaces are the same, so the second is looked at less often.
const LOOKS = [
  [surfaces[0], ja, [PHONE, DESK]],
  [surfaces[0], en, [PHONE, DESK]],
  [surfaces[1], ja, [PHONE]],
  [surfaces[1], en, [DESK]],
];

for (const [surface, words, sizes] of LOOKS) {
  describe(`On ${surface.name} in ${words.lang}`, () => {
    for (const [width, height] of sizes) {
      test(`axe finds nothing at ${width}×${height}`, async () => {
        const visitor = await arrives(surface, words, width, height);
        await bringAxe(visitor.page);
        assert.deepEqual(await faultsOf(visitor, axeFaults), []);
      });
    }

    test("at 320 px everything fits, is in order and can be pressed", async () => {
      const visitor = await arrives(surface, words, 320, 640);
      assert.deepEqual(await faultsOf(visitor, layoutFaults), []);
    });
  });
}
