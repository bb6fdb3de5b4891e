/** How fast it is, is measured by `cargo xtask bench` and asserted nowhere. What is held here is
 *  that the measuring finds its way, and that its table says what was measured. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { median, promise, ROWS } from "../../benches/browser/figures.mjs";
import { report } from "../../benches/browser/report.mjs";
import { SITES } from "../../benches/browser/sites.mjs";
import { visit } from "../../benches/browser/visit.mjs";
import { launch } from "./support/browser.mjs";
import { surfaces } from "./support/env.mjs";

const [{ url: SITE }] = surfaces;

/** A visit that does not find its way waits for ever; so long may one take that does. */
const LONGEST = 120_000;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("a visit finds its way to the result, and gives every figure of the table", { timeout: LONGEST }, async () => {
  const [{ path: _, ...ours }] = SITES;
  const figures = await visit(browser, SITE, { ...ours, path: "" }, { cpu: 1 });
  for (const { key } of ROWS) assert.ok(Number.isFinite(figures[key]), key);
  for (const key of ["bytes", "first", "answer", "result", "heap"]) assert.ok(figures[key] > 0, key);
  assert.equal(figures.elsewhere, 0);
});

test("a median is the one in the middle", () => {
  const check = (numbers, expected) => assert.equal(median(numbers), expected, numbers.join());
  check([3], 3);
  check([9, 1, 2], 2);
  check([10, 2, 4, 3], 3.5);
});

test("a promise holds up to its limit, and a broken one is seen", () => {
  const row = { key: "x", unit: "MB", promised: { b: 0.5, c: 2, most: 4_000_000 } };
  const check = (figures, kept) => {
    const found = promise(row, (key) => figures[key]);
    assert.deepEqual(found, { text: "≤ 0.50 × (b), ≤ 2.00 × (c), ≤ 4.00 MB", kept });
  };
  check({ a: 10, b: 20, c: 5 }, true);
  check({ a: 11, b: 20, c: 9 }, false);
  check({ a: 10, b: 20, c: 4 }, false);
  check({ a: 4_000_001, b: 9e6, c: 9e6 }, false);
  assert.equal(promise({ key: "x", unit: "ms" }, () => 1), undefined);
});

test("the table has medians, ratios, promises and what was measured natively", () => {
  const visited = (value) => Object.fromEntries(ROWS.map(({ key }) => [key, value]));
  const measured = SITES.map(({ key, name }, at) => ({ key, name, visits: [visited(at + 1), visited(at + 3)] }));
  const text = report({
    machine: { cpu: "2 × something" },
    conditions: [{ name: "slowly", runs: 2, promises: true, measured }],
    engine: [{ name: "score", ns: 1500 }, { name: "all of them", ns: 0.36e9 }],
  });
  assert.match(text, /^- \(a\) Hoshimi/m);
  assert.match(text, /### slowly, medians of 2/);
  // (a) is 2, (b) 3, the last one 5.
  assert.match(text, /first question ready \| 2\.0 ms \| 3\.0 ms \| .* \| 0\.67 \| 0\.40 \| .*\*\*no\*\*/);
  assert.match(text, /\| score \| 1\.50 µs \|/);
  assert.match(text, /\| all of them \| 360\.0 ms \|/);
});
