/** The programs are given little room for what calls what. How much of it is ever used. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { asFile } from "./support/files.mjs";
import { golden } from "./support/golden.mjs";
import { MEMORIES, noteMemories } from "./support/memories.mjs";
import { stage } from "./support/stage.mjs";
import { walk } from "./support/walk.mjs";

const { visitor: visits } = stage();
const { given } = golden("mixed-53");
/** Bytes that the build gives to the stack of each program; it lies first in the memory. */
const STACK = 128 * 1024;
/** As deep as a file may be that is still read, and deeper. */
const DEPTHS = [60, 600];

/** The most that each program has used, in bytes: it grows downwards, from zeros. */
function deepest({ stack, name }) {
  return document[Symbol.for(name)].map(({ buffer }) => {
    const used = new Uint8Array(buffer, 0, stack).findIndex((byte) => byte !== 0);
    return used < 0 ? 0 : stack - used;
  });
}

/** A result with something in it that goes that deep, which readers pass over. */
function deep(depth) {
  const nested = JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
  return asFile(`deep-${depth}.json`, { ...given, nested });
}

test("A walk past every screen, and files that go deep, use less than half", async () => {
  const visitor = await visits(surfaces[0], { prepare: noteMemories });
  await walk(visitor, async () => {});
  for (const depth of DEPTHS) {
    await visitor.chooses(deep(depth));
    await visitor.page.getByText(`deep-${depth}.json`).first().waitFor();
  }
  const used = await visitor.page.evaluate(deepest, { stack: STACK, name: MEMORIES });
  assert.equal(used.length, 2, "the first program and the whole one");
  for (const bytes of used) assert.ok(bytes > 0 && bytes < STACK / 2, `${used} of ${STACK}`);
});
