/** The first program holds what is needed until all questions are answered, and nothing of what
 *  comes after. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { inProject, surfaces } from "./support/env.mjs";
import { readToml } from "./support/toml.mjs";

const WORDS = "src/ui/words/later/";
const PACKS = ["declaration", "easy", "facts", "glossary-more", "ladder", "policy", "scs"];
/** Shorter ones may stand in a text of another module by chance. */
const LONG = 14;

/** The Japanese texts of a module of words that stand in one piece, as they are in a program. */
function sentences(file) {
  const [, japanese] = readFileSync(inProject(`${WORDS}${file}`), "utf8").split(/static JA|const JA/);
  const texts = [...(japanese ?? "").matchAll(/"((?:[^"\\]|\\[\s\S])*)"/g)].map(([, text]) => text);
  return texts.filter((text) => text.length >= LONG && /[ぁ-ん]/.test(text) && !/[{}\\]/.test(text));
}

/** All Japanese texts of a pack. */
function texts(value) {
  if (typeof value === "string") return /[ぁ-ん]/.test(value) && value.length >= LONG ? [value] : [];
  return typeof value === "object" && value ? Object.values(value).flatMap(texts) : [];
}

describe("The first program", () => {
  let first, whole;
  // What a pack of the questions says as well is theirs.
  const early = ["sa-principles", "sa-diagnosis", "glossary", "levels"].flatMap((name) => texts(readToml(`src/content/packs/${name}.toml`)));
  before(async () => {
    const bytes = async (name) => Buffer.from(await (await fetch(`${surfaces[0].url}${name}`)).arrayBuffer());
    first = await bytes("hoshimi.wasm");
    whole = await bytes("hoshimi-whole.wasm");
  });

  /** Holds texts of what comes later against both programs. */
  function check(name, found) {
    const all = found.filter((text) => !early.some((before) => before.includes(text)));
    assert.ok(all.some((text) => whole.includes(text)), `${name}: the whole program has none of ${all.length}`);
    assert.deepEqual(all.filter((text) => first.includes(text)), [], name);
  }

  test("holds no sentence of a later screen", () => {
    const files = readdirSync(inProject(WORDS)).filter((file) => file !== "mod.rs");
    const found = files.map((file) => [file, sentences(file)]).filter(([, all]) => all.length > 0);
    assert.ok(found.length >= 15, `${found.length} files with sentences`);
    for (const [file, all] of found) check(file, all);
  });

  test("holds no text of a later pack", () => {
    for (const name of PACKS) check(name, texts(readToml(`src/content/packs/${name}.toml`)));
  });

  test("is missed where it holds one", () => {
    const [text] = sentences("tasks.rs");
    assert.ok(!first.includes(text) && Buffer.concat([first, Buffer.from(text)]).includes(text));
  });
});
