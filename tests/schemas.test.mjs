/**
 * The published schemas, held against files by a program that is not ours: result files of
 * `golden/`, and packs that `cargo xtask test` has written as JSON.
 */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const load = createRequire(`${process.env.HOSHIMI_NPM}/`);
const Ajv = load("ajv/dist/2020").default;

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

/** What checks a file against the schema of that kind. */
function checker(kind) {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
  return ajv.compile(json(inProject(`pkg-config/hoshimi-${kind}.schema.json`)));
}

/** The faults of a file, each with its place. */
function faults(check, file) {
  if (check(file)) return [];
  return check.errors.map((error) => `${error.instancePath} ${error.message}`);
}

const packs = process.env.HOSHIMI_PACKS;

test("every built-in pack is as its schema says", () => {
  const check = checker("pack");
  const names = readdirSync(`${packs}/built-in`);
  assert.ok(names.length > 0);
  for (const name of names) {
    assert.deepEqual(faults(check, json(`${packs}/built-in/${name}`)), [], name);
  }
});

test("what is wrong with a single field of a pack is noticed", () => {
  const check = checker("pack");
  for (const name of ["sound", "built-in-sound"]) {
    assert.deepEqual(faults(check, json(`${packs}/broken/${name}.json`)), [], name);
  }
  for (const name of [
    "built-in-code-number-over-fifteen",
    "code-number-below-zero",
    "empty-measure",
    "empty-text",
    "four-measures",
    "missing-field",
    "newer-version",
    "no-choices",
    "no-minutes",
    "one-measure",
    "padded-text",
    "slug-with-capital",
    "source-without-day",
    "source-without-https",
    "text-in-one-language",
    "unknown-certainty",
    "unknown-choice",
    "unknown-cost",
    "unknown-field",
    "unknown-field-of-the-pack",
    "unknown-language",
    "version-is-text",
    "was-empty",
    "was-with-capital",
    "wrong-format",
  ]) {
    assert.notDeepEqual(faults(check, json(`${packs}/broken/${name}.json`)), [], name);
  }
});

test("every golden result is as its schema says", () => {
  const check = checker("result");
  const cases = readdirSync(inProject("tests/golden"));
  assert.ok(cases.length > 0);
  for (const name of cases) {
    for (const file of ["answers", "result"]) {
      const found = faults(check, json(inProject(`tests/golden/${name}/${file}.json`)));
      assert.deepEqual(found, [], `${name}/${file}.json`);
    }
  }
});

test("what no reader takes is no result by its schema either", () => {
  const check = checker("result");
  for (const name of [
    "answers-list",
    "answers-missing",
    "day-missing",
    "day-number",
    "foreign",
    "no-format",
    "pack",
    "packs-missing",
    "packs-object",
    "version-2",
    "version-missing",
    "version-text",
  ]) {
    const found = faults(check, json(inProject(`tests/hostile/${name}.json`)));
    assert.notDeepEqual(found, [], name);
  }
});
