/** The example pages of frameworks, under the policy that they carry. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { CONTEXT, launch } from "../e2e/support/browser.mjs";
import { reportViolations, Watch } from "../e2e/support/watch.mjs";
import { ja } from "../e2e/support/words.mjs";
import { inProject } from "./support/env.mjs";

const KINDS = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };

let browser;
let server;

before(async () => {
  browser = await launch();
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://x");
    const path = join(inProject("target/hoshimi/examples"), pathname.replace(/\/$/, "/index.html"));
    try {
      const body = readFileSync(path);
      response.writeHead(200, { "Content-Type": `${KINDS[extname(path)]}; charset=utf-8` });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
});

after(async () => {
  await browser.close();
  server.close();
});

describe("An example page", () => {
  for (const name of ["react", "vue"]) {
    test(`of ${name} shows the check, which begins`, async () => {
      const context = await browser.newContext(CONTEXT);
      await context.addInitScript(reportViolations);
      const watch = new Watch(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(`http://127.0.0.1:${server.address().port}/${name}/`);
      const check = page.locator("hoshimi-check");
      await check.getByRole("button", { name: ja.begin }).click();
      await check.locator("[data-language=ja]").waitFor();
      await page.locator("hoshimi-check[data-state=whole]").waitFor();
      assert.deepEqual(watch.errors, []);
      await context.close();
    });
  }
});
