/**
 * One list of names: whatever custom-elements.json says of the element is in the types, in
 * the README and in the table that the element goes by, and nothing else is.
 */

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inProject, json, read, tools } from "./support/env.mjs";
import { Project } from "./support/project.mjs";

const Ajv = createRequire(`${tools}/`)("ajv").default;

const manifest = json("pkg-config/npm/custom-elements.json");
const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
const element = declared.find(({ customElement }) => customElement);
const types = read("pkg-config/npm/types/element.d.ts");
const readme = read("pkg-config/npm/README.md");

const names = (list) => list.map(({ name }) => name).sort();
const attributes = names(element.attributes);
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Names in a block of the types: `interface HoshimiConfig {`. */
function members(block) {
  const [, rest] = types.split(`${block} {\n`);
  assert.ok(rest, `the types have no \`${block}\``);
  const [body] = rest.split("\n}");
  return [...body.matchAll(/^ {2}(?:readonly )?"?([\w-]+)"?\??[:(]/gm)].map(([, name]) => name).sort();
}

/** Names in the first column of the tables under a heading of the README. */
function rows(heading) {
  const [, rest] = readme.split(`\n## ${heading}\n`);
  assert.ok(rest, `the README has no part \`${heading}\``);
  const [part] = rest.split("\n## ");
  const cells = [...part.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).sort();
}

describe("The names of the element", () => {
  test("its attributes are in the types and in the README", () => {
    assert.deepEqual(members("interface HoshimiAttributes"), attributes);
    assert.deepEqual(rows("Attributes"), attributes);
  });

  test("its settings are the attributes and what no attribute can hold", () => {
    const settings = attributes.filter((name) => name !== "config-src").map(camel);
    assert.deepEqual(members("interface HoshimiConfig"), [...settings, "packs"].sort());
  });

  test("its properties and methods are in the types and in the README", () => {
    const known = names(element.members);
    assert.deepEqual(members("interface HoshimiCheck extends HTMLElement"), known);
    for (const name of known) {
      assert.match(readme, new RegExp(`\`${name}(\\(\\w*\\))?\``), name);
    }
  });

  test("its events are in the types and in the README", () => {
    const events = names(element.events);
    assert.deepEqual(members("interface HoshimiEventDetails"), events);
    assert.deepEqual(rows("Events, properties, methods"), events);
  });

  test("its custom properties are those that its style reads", () => {
    const properties = names(element.cssProperties);
    const style = read("src/ui/style/tokens.css");
    const used = new Set([...style.matchAll(/var\((--hoshimi-[\w-]+)/g)].map(([, name]) => name));
    assert.deepEqual([...used].sort(), properties);
    for (const name of properties) assert.ok(readme.includes(name), name);
  });

  test("its settings are those of the table that the element reads", async () => {
    const { OPTIONS } = await import(pathToFileURL(inProject("www/options.js")).href);
    const known = OPTIONS.flatMap(({ attribute }) => attribute ?? []).sort();
    assert.deepEqual(attributes.filter((name) => name !== "config-src"), known);
    assert.deepEqual(members("interface HoshimiConfig"), names(OPTIONS));
    const steps = OPTIONS.find(({ name }) => name === "steps").allowed;
    const [, step] = types.split("export type HoshimiStep =");
    const typed = [...step.split(";")[0].matchAll(/"([^"]+)"/g)].map(([, name]) => name);
    assert.equal(typed.join(" "), steps);
    assert.ok(readme.includes(`\`${steps}\``));
  });
});

describe("The manifest", () => {
  test("it is as its schema says", () => {
    const schema = createRequire(`${tools}/`)("custom-elements-manifest/schema.json");
    const ajv = new Ajv({ strict: false, formats: { date: true } });
    const check = ajv.compile(schema);
    assert.ok(check(manifest), JSON.stringify(check.errors));
  });

  test("its modules are files of the package, which has what it promises and no more", () => {
    const project = new Project();
    try {
      const { packed } = project;
      for (const { path } of manifest.modules) assert.ok(packed.includes(path), path);
      const { exports, files, dependencies, scripts } = json("pkg-config/npm/package.json");
      const promised = Object.values(exports).flatMap((to) => typeof to === "string" ? to : Object.values(to));
      for (const to of promised) assert.ok(packed.includes(to.replace("./", "")), to);
      for (const name of files.filter((name) => !/^(\*\.js|types)$/.test(name))) assert.ok(packed.includes(name), name);
      assert.deepEqual([dependencies, scripts], [undefined, undefined]);
      assert.deepEqual(packed.filter((name) => !/\.(js|json|md|ts|txt)$|^LICENSE-/.test(name)), []);
    } finally {
      project.remove();
    }
  });
});

describe("On a server, where there is no page,", () => {
  test("importing the package and defining the element does nothing", async () => {
    const of = (name) => import(pathToFileURL(inProject(`dist/npm/${name}.js`)).href);
    assert.deepEqual(Object.keys(await of("index")), []);
    const { define } = await of("element");
    assert.equal(define("any-name"), undefined);
  });
});

describe("The result file", () => {
  test("its members and choices are those of the schema", () => {
    const typed = read("pkg-config/npm/types/result.d.ts");
    const found = new Set();
    const look = (schema) => {
      if (typeof schema !== "object" || schema === null) return;
      for (const name of Object.keys(schema.properties ?? {})) found.add(name);
      for (const word of schema.enum ?? []) if (word !== null) found.add(`"${word}"`);
      for (const inner of Object.values(schema)) look(inner);
    };
    look(json("pkg-config/hoshimi-result.schema.json"));
    for (const name of found) {
      const pattern = name.startsWith('"') ? name : new RegExp(`\\b${name}\\??:`);
      assert.ok(name.startsWith('"') ? typed.includes(name) : pattern.test(typed), name);
    }
    const members = [...typed.matchAll(/\b(\w+)\??:/g)].map(([, name]) => name);
    assert.deepEqual(members.filter((name) => !found.has(name)), []);
  });
});
