/** The package's types, as the compiler of TypeScript sees them in projects of others. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { inProject, json, read, tools } from "./support/env.mjs";
import { Project } from "./support/project.mjs";

const FRAMEWORKS = ["react", "@types/react", "csstype", "preact", "vue", "@vue"];
/** The strictest that somebody may have set, and types of packages are looked at, too. */
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  jsx: "react-jsx",
  types: [],
};

let project;
/** Without any framework. */
let bare;

before(() => {
  project = new Project(...FRAMEWORKS);
  bare = new Project();
  cpSync(inProject("tests/npm/types"), project.folder, { recursive: true });
  project.write("results.ts", results());
  bare.write("plain.ts", read("tests/npm/types/plain.ts"));
});

after(() => {
  project.remove();
  bare.remove();
});

/** Every golden result, said to be of the type, with nothing that it does not know. */
function results() {
  const cases = readdirSync(inProject("tests/golden"));
  assert.ok(cases.length > 0);
  const files = cases.map((name) => {
    const text = JSON.stringify(json(`tests/golden/${name}/result.json`));
    return `const r: HoshimiResult = ${text}; void r;`;
  });
  const blocks = files.map((file) => `{ ${file} }`).join("\n");
  return `import type { HoshimiResult } from "hoshimi";\n${blocks}\n`;
}

/** What the compiler complains of. */
function complaints({ folder, write }, more, files) {
  const place = { folder };
  write.call(place, "tsconfig.json", JSON.stringify({ compilerOptions: { ...STRICT, ...more }, files }));
  const tsc = join(tools, "node_modules/typescript/bin/tsc");
  const { stdout, stderr } = spawnSync("node", [tsc, "-p", folder], { encoding: "utf8" });
  return stdout + stderr;
}

const BUNDLER = { module: "esnext", moduleResolution: "bundler" };
const NODE = { module: "nodenext", moduleResolution: "nodenext" };

describe("The compiler takes, and refuses what is marked as wrong,", () => {
  for (const file of ["plain.ts", "react.tsx", "preact.tsx", "vue.ts", "svelte.ts"]) {
    test(`a project with ${file}`, () => {
      assert.equal(complaints(project, BUNDLER, [file]), "");
    });
  }

  test("a project of Node's", () => {
    assert.equal(complaints(project, NODE, ["plain.ts", "react.tsx"]), "");
  });

  test("a project without any framework", () => {
    assert.equal(complaints(bare, BUNDLER, ["plain.ts"]), "");
  });

  test("every golden result, and no member that it does not know", () => {
    assert.equal(complaints(project, BUNDLER, ["results.ts"]), "");
    project.write("odd.ts", results().replace('"takenOn"', '"takenAt"'));
    assert.match(complaints(project, BUNDLER, ["odd.ts"]), /takenAt/);
  });
});
