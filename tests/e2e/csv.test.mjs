/** The tables in a real spreadsheet: every cell is there, and none of them runs. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inProject } from "./support/env.mjs";
import { opened, said } from "./support/spreadsheet.mjs";

const TABLES = [
  "half-answered/answers.csv",
  "half-answered/plan.csv",
  "mixed-53/answers.csv",
  "mixed-53/delta.csv",
  "mixed-53/merged.csv",
  "not-applicable/answers.csv",
  "worked-on/plan.csv",
];
const WHOLE = /^-?\d+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a cell with that text must be. */
function kind(text) {
  if (text === "") return "empty";
  if (WHOLE.test(text)) return "float";
  return DAY.test(text) ? "date" : "string";
}

/** Opens files of these names and texts. */
function openedTexts(texts) {
  const folder = mkdtempSync(join(tmpdir(), "hoshimi-planted-"));
  try {
    const files = texts.map((text, at) => {
      const file = join(folder, `${at}.csv`);
      writeFileSync(file, text);
      return file;
    });
    return opened(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a spreadsheet shows every cell of the tables, and none runs", () => {
  const files = TABLES.map((table) => inProject(`tests/golden/${table}`));
  for (const [at, rows] of opened(files).entries()) {
    const table = TABLES[at];
    const expected = said(files[at]);
    assert.ok(expected.length > 2 && expected[0].length > 5, `${table} holds a table`);
    const lines = expected.map((row) => row.map((cell) => cell.replaceAll("\r\n", "\n")));
    const each = (what) => rows.map((row) => row.map(what));
    assert.deepEqual(each((cell) => cell.text), lines, table);
    assert.deepEqual(each((cell) => cell.type), lines.map((row) => row.map(kind)), table);
    assert.ok(!rows.flat().some((cell) => cell.runs), `${table}: a cell runs`);
    if (table.endsWith("/merged.csv")) {
      const names = rows[0].slice(3, 6).map((cell) => cell.text);
      assert.deepEqual(names, ["'=1+1", "'@SUM(A1)", '工場, "倉庫"\n-2'], "as they were typed");
    }
  }
});

test("a cell that runs would be noticed", () => {
  const [plain, guarded] = openedTexts(["\ufeffa,=1+1,-1\r\n", "\ufeffa,'=1+1,-1\r\n"]);
  assert.deepEqual(plain[0].map(({ text, runs }) => [text, runs]), [["a", false], ["2", true], ["-1", false]]);
  assert.deepEqual(guarded[0].map(({ text, runs }) => [text, runs]), [["a", false], ["'=1+1", false], ["-1", false]]);
});
