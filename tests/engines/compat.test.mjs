/** Nothing is used that the oldest browsers do not have, unless it is written down what happens
 *  there without it. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { isKnown, lacking } from "./support/compat.mjs";
import { inProject } from "./support/env.mjs";
import { NEEDED, OURS, PROGRESSIVE, UNLISTED } from "./support/platform.mjs";
import { featuresOf as ofScript } from "./support/scripts.mjs";
import { featuresOf as ofSheet } from "./support/sheets.mjs";

const without = new Map(PROGRESSIVE);

/** Files below a folder, by their ending. The examples are pages of others. */
function files(folder, ending) {
  const all = readdirSync(inProject(folder), { recursive: true });
  const ours = all.filter((name) => name.endsWith(ending) && !name.startsWith("examples"));
  return ours.map((name) => join(folder, name));
}

/** What the built program calls in a browser. */
const GLUE = ["first", "whole"].map((program) => `target/hoshimi/${program}/pkg/hoshimi.js`);

const READ = [
  [ofSheet, [...files("src/ui/style", ".css"), ...files("www", ".css")]],
  [ofScript, [...files("www", ".js"), ...GLUE]],
];

/** What of those features is too new and not written down, a line each. */
function faults(features) {
  const known = { ...OURS, ...UNLISTED };
  const others = features.filter((path) => !without.has(path) && !Object.hasOwn(known, path));
  return others.flatMap((path) => {
    const lacks = lacking(path);
    return lacks.length ? [`${path}: ${lacks.join(", ")}`] : [];
  });
}

test("what is needed is there in the oldest browsers", () => {
  for (const [path, why] of NEEDED) {
    assert.ok(why);
    assert.deepEqual(lacking(path), [], path);
  }
});

test("whatever the sheets and scripts use is there, or is written down", () => {
  const found = READ.flatMap(([featuresOf, names]) =>
    names.flatMap((name) => faults(featuresOf(readFileSync(inProject(name), "utf8"))).map((fault) => `${name}: ${fault}`)),
  );
  assert.deepEqual(found, []);
});

test("what is written down is known, new, and says what happens without it", () => {
  for (const [path, effect] of PROGRESSIVE) {
    assert.ok(isKnown(path), `${path} is unknown`);
    assert.notDeepEqual(lacking(path), [], `${path} is everywhere by now`);
    assert.ok(effect, path);
  }
});

for (const [featuresOf, text, expected] of [
  [ofSheet, ".a:has(b) { color: light-dark(#000, #fff); }", ["css.types.color.light-dark"]],
  [ofSheet, ".a { .b & { top: 0 } }", ["css.selectors.nesting"]],
  [ofSheet, "@container (width > 3em) { a { field-sizing: content } }", ["css.properties.field-sizing"]],
  [ofSheet, "@media (width > 3em) { a { height: 1svh } }", []],
  [ofSheet, "@supports (top: 1cqw) { a { anchor-name: --a } } /* b { zoom: 1 } */", []],
  [ofSheet, "@scope (.a) { b { top: 0 } }", ["css.at-rules.scope"]],
  [ofScript, "// new Set([1]).union(two)\nlist.toSorted()", ["javascript.builtins.Array.toSorted"]],
  [ofScript, 'new URLPattern("a.union(b)")', ["api.URLPattern"]],
  [ofScript, "new Set([1]).union(two); Object.groupBy(a, b);", ["javascript.builtins.Set.union"]],
  [ofScript, "a.moveBefore(b, c); navigator.clipboard.writeText(b)", ["api.Document.moveBefore"]],
]) {
  test(`noticed or not: ${text}`, () => {
    const found = faults(featuresOf(text)).map((fault) => fault.split(":")[0]);
    for (const path of expected) assert.ok(found.includes(path), `${path} is not among ${found}`);
    if (expected.length === 0) assert.deepEqual(found, []);
  });
}
