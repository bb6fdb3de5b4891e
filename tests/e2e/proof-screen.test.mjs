/** The screen that shows that nothing is sent, wherever Hoshimi stands. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname } from "node:path";
import { after, before, describe, test } from "node:test";
import { inProject, surfaces } from "./support/env.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";

const { context, visitor: visits } = stage();
const NOWHERE = "https://hoshimi.invalid/";
const STOPPED = /^止まりました。/;
const ALLOWED = /^止まりませんでした。このページは通信を許可しています。/;

/** The screen, from the first one. */
async function opensTheProof(visitor) {
  await visitor.unfolds(ja.doubt);
  await visitor.clicks(ja.proof);
  await visitor.sees(ja.proof);
}

/** What the screen says was loaded: the names, and the numbers of requests. */
async function loaded(visitor) {
  const section = visitor.section("読み込んだファイル");
  const lines = await section.locator("li").allInnerTexts();
  const names = lines.map((line) => line.split("：")[0]);
  const numbers = (await section.locator("p").allInnerTexts()).map((text) => Number(text.split("：")[1]));
  return { names, numbers };
}

describe("On the site", () => {
  const [site] = surfaces;

  test("the list has every file that was asked for, with its kind and size", async () => {
    const visitor = await visits(site);
    const asked = visitor.watch.requests.map((url) => new URL(url).pathname.slice(1) || "/");
    await opensTheProof(visitor);
    const { names, numbers } = await loaded(visitor);
    assert.deepEqual(names.toSorted(), asked.toSorted());
    assert.deepEqual(numbers, [0]);
    const whole = visitor.section("読み込んだファイル").getByText(/^hoshimi-whole\.wasm：/);
    assert.match(await whole.innerText(), /：プログラム、[1-9]\d* kB、開いて\d+\.\d秒後$/);
  });

  test("a request after loading is counted", async () => {
    const visitor = await visits(site);
    await visitor.page.evaluate(() => fetch("page.css?again").then((response) => response.text()));
    await opensTheProof(visitor);
    assert.deepEqual((await loaded(visitor)).numbers, [1]);
  });

  test("a browser that notes nothing gets a sentence", async () => {
    const visitor = await visits(site, { prepare: () => delete globalThis.PerformanceObserver });
    await opensTheProof(visitor);
    await visitor.reads("このブラウザでは調べられません。");
    assert.deepEqual(visitor.watch.errors, []);
  });

  test("it is reached from what can be kept, and leads back to the beginning", async () => {
    const visitor = await visits(site);
    await opensTheProof(visitor);
    await visitor.turnsTo(ja.keep);
    await visitor.turnsTo(ja.proof);
    await visitor.sees(ja.proof);
    await visitor.clicks("はじめに");
    await visitor.isAtAFreshStart();
  });
});

for (const surface of surfaces) {
  test(`on ${surface.name} the policy stops the request, and it says so aloud`, async () => {
    const visitor = await visits(surface);
    await opensTheProof(visitor);
    visitor.watch.forget();
    await visitor.clicks(ja.tryIt);
    await visitor.isTold(STOPPED);
    assert.deepEqual(visitor.watch.requests.filter((url) => url !== NOWHERE), []);
  });
}

test("the single file is all there is", async () => {
  const visitor = await visits(surfaces[1]);
  await opensTheProof(visitor);
  await visitor.reads("このファイルだけです。");
  await visitor.reads("読み込みが終わってからの通信の回数：0");
});

describe("On somebody's page, which allows requests", () => {
  const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".css": "text/css" };
  const PAGES = {
    "/": '<link rel="icon" href="data:,">'
      + '<link rel="stylesheet" href="own.css"><p>A page</p><hoshimi-check heading-level="1">'
      + '</hoshimi-check><script type="module" src="hoshimi/hoshimi.js"></script>',
    "/frame": '<iframe sandbox="allow-scripts" width="900" height="900" src="/"></iframe>',
    "/own.css": "p { color: navy }",
  };
  const server = createServer(({ url }, response) => {
    const path = new URL(url, "http://x").pathname;
    const file = inProject(`dist/site/${basename(path)}`);
    const found = PAGES[path] ?? (path.startsWith("/hoshimi/") && existsSync(file) && readFileSync(file));
    const type = TYPES[extname(path)] ?? "text/html; charset=utf-8";
    // A frame without an origin may load modules only from where anybody may.
    response.writeHead(found ? 200 : 404, { "Content-Type": type, "Access-Control-Allow-Origin": "*" });
    response.end(found || "");
  });
  let page;
  before(async () => {
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    page = { url: `http://127.0.0.1:${server.address().port}/` };
  });
  after(() => server.close());

  test("its files are told apart, and the request is let go with nothing in it", async () => {
    const visitor = await visits(page);
    await opensTheProof(visitor);
    const { names, numbers } = await loaded(visitor);
    assert.ok(names.every((name) => name.startsWith("hoshimi")), names.join());
    // The page and its style. Its icon is inside, since browsers ask for one only at times.
    assert.deepEqual(numbers, [0, 2, 0]);
    const tried = visitor.page.waitForRequest(NOWHERE);
    await visitor.clicks(ja.tryIt);
    const request = await tried;
    assert.equal(request.postData() ?? "", "");
    assert.equal((await request.headerValue("referer")) ?? "", "");
    await visitor.isTold(ALLOWED);
  });

  test("what it asks for afterwards is counted as its own", async () => {
    const visitor = await visits(page);
    await visitor.page.evaluate(() => fetch("own.css?late").then((response) => response.text()));
    await opensTheProof(visitor);
    assert.deepEqual((await loaded(visitor)).numbers, [0, 3, 1]);
  });

  test("a frame without an origin says what it can", async () => {
    const made = await (await context()).newPage();
    await made.goto(`${page.url}frame`);
    const frame = made.frameLocator("iframe");
    await frame.locator("hoshimi-check[data-state=whole]").waitFor();
    await frame.getByText(ja.doubt, { exact: true }).click();
    await frame.getByRole("button", { name: ja.proof }).click();
    await frame.getByText("読み込みが終わってからの通信の回数：0").waitFor();
    await frame.getByRole("button", { name: ja.tryIt }).click();
    await frame.locator(".h-status").getByText(ALLOWED).waitFor();
  });
});
