/** The published schema of result files. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inProject, load } from "./env.mjs";

const Ajv = load("ajv/dist/2020").default;

let check;

/** Fails with every fault unless the file is as the schema says. */
export function assertValid(file) {
  if (!check) {
    const schema = readFileSync(inProject("pkg-config/hoshimi-result.schema.json"), "utf8");
    check = new Ajv({ allErrors: true, validateFormats: false }).compile(JSON.parse(schema));
  }
  assert.ok(check(file), JSON.stringify(check.errors, null, 2));
}
