/**
 * The package in a project of Vite's with no settings at all: while one develops, and built
 * and served under a policy that lets nothing connect.
 */

import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { CONTEXT, launch } from "../e2e/support/browser.mjs";
import { golden } from "../e2e/support/golden.mjs";
import { Visitor } from "../e2e/support/visitor.mjs";
import { reportViolations } from "../e2e/support/watch.mjs";
import { inProject, tools } from "./support/env.mjs";
import { Project } from "./support/project.mjs";

/** The least that the documentation promises to be enough. The icon is the page's own. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:";

let vite;
let browser;
let project;

before(async () => {
  const found = createRequire(`${tools}/`).resolve("vite");
  vite = await import(pathToFileURL(found).href);
  browser = await launch();
  project = new Project();
  cpSync(inProject("tests/npm/page"), project.folder, { recursive: true });
});

after(async () => {
  await browser.close();
  project.remove();
});

/** What a developer's own configuration would say: nothing. */
const settings = () => ({ root: project.folder, configFile: false, logLevel: "error" });

/** Takes the whole check on a page and looks at what was saved. */
async function works(url) {
  const { given, expected } = golden("mixed-53");
  const context = await browser.newContext(CONTEXT);
  await context.addInitScript(reportViolations);
  const visitor = await Visitor.opens(await context.newPage(), { url });
  visitor.watch.forget();
  await visitor.takesTheCheckAsAList(given);
  const { file } = await visitor.saves();
  assert.deepEqual(file.result, expected.result);
  assert.deepEqual(visitor.watch.errors, []);
  assert.deepEqual(visitor.watch.requests, []);
  await context.close();
}

describe("In a project of Vite's", () => {
  test("the check works while one develops", async () => {
    const server = await vite.createServer({ ...settings(), server: { port: 0 } });
    await server.listen();
    await works(server.resolvedUrls.local[0]);
    await server.close();
  });

  test("it works as it is built, where nothing may connect", async () => {
    await vite.build(settings());
    const headers = { "Content-Security-Policy": POLICY };
    const server = await vite.preview({ ...settings(), preview: { port: 0, headers } });
    const [url] = server.resolvedUrls.local;
    const sent = await fetch(url);
    assert.equal(sent.headers.get("Content-Security-Policy"), POLICY);
    await works(url);
    await server.close();
  });
});
