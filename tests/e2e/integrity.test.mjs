/** Nothing runs that is another one than was built: the loader has the digests of all that it
 *  fetches. How other engines do that is told in `engines/integrity`. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, afterEach, beforeEach, describe, test } from "node:test";
import { noteEvents, hears } from "./support/heard.mjs";
import { changed, FIRST, WHOLE } from "./support/changed.mjs";
import { inProject } from "./support/env.mjs";
import { Guest } from "./support/guest.mjs";
import { Host } from "./support/host.mjs";
import { stage } from "./support/stage.mjs";
import { reportViolations } from "./support/watch.mjs";

const { context } = stage();
const FETCHED = [...FIRST, ...WHOLE];
const STARS = "星の段階";
/** What is said where the whole program does not come. */
const NOT_LOADED = /^このあとの画面を読み込めませんでした。回答は残っています。/;

const digests = JSON.parse(readFileSync(inProject("dist/integrity.json"), "utf8"));

/** @type {Host} Knows what it was asked for, and has files that can be changed. */
let host;
beforeEach(async () => {
  host = await Host.opens();
});
afterEach(() => host.closes());

/** The host under another name, which makes it another origin. */
const apart = () => host.url.replace("127.0.0.1", "localhost");

/** A page of somebody else's on the host, with that in its body. */
function around(body) {
  host.adds("around.html", `<!doctype html><html lang="ja"><meta charset="utf-8"><title>around</title>
    <link rel="icon" href="data:,"><body>${body}`);
  return new URL("around.html", host.url).href;
}

/** The element with a script that is brought in that way. */
const element = (script, attributes = "") => around(`<hoshimi-check ${attributes}></hoshimi-check>${script}`);

/** Ways in which a page has the check. */
const PAGES = [
  ["the site's own page", () => host.url],
  ["a page with the element", () => element('<script type="module" src="hoshimi.js"></script>')],
  ["a page of another origin", () => element(`<script type="module" src="${apart()}hoshimi.js"></script>`)],
  ["a page that names the loader's digest", () => element(
    `<script type="module" src="${apart()}hoshimi.js" integrity="${digests["site/hoshimi.js"]}" crossorigin></script>`)],
  ["a page that sends its cookies", () => element('<script type="module" src="hoshimi.js" crossorigin="use-credentials"></script>')],
  ["a page that says where it is to nobody", () => element(
    `<script type="module" src="${apart()}hoshimi.js" referrerpolicy="no-referrer"></script>`)],
  ["a page whose own script imports the loader", () => element('<script type="module">import "./hoshimi.js"</script>')],
  ["a page that gets the programs elsewhere", () => {
    for (const name of FETCHED.filter((name) => name.endsWith(".wasm"))) host.adds(`there/${name}`, host.bytes(name));
    return element('<script type="module" src="hoshimi.js"></script>', 'wasm-src="there/"');
  }],
];

/** Someone who opens that page. */
async function opens(address) {
  const made = await context();
  await made.addInitScript(noteEvents);
  await made.addInitScript(reportViolations);
  const guest = new Guest(await made.newPage());
  await guest.page.goto(address);
  return guest;
}

/** How often the host was asked for each file that the loader fetches. */
function timesAsked() {
  const name = (asked) => asked.split("/").pop();
  return FETCHED.map((file) => host.asked.filter((asked) => name(asked) === file).length);
}

/** Changes a file of the host; gives what changes it back. */
function changes(name) {
  const names = [name, `there/${name}`].filter((one) => host.bytes(one));
  const before = names.map((one) => host.bytes(one));
  for (const one of names) host.edits(one, changed(one, host.bytes(one)));
  return () => names.forEach((one, at) => host.edits(one, before[at]));
}

const ran = ({ page }) => page.evaluate(() => Boolean(globalThis.changedRan));

describe("The loader", () => {
  test("has the digests of what it fetches, which are those that are published", () => {
    const loader = readFileSync(inProject("dist/site/hoshimi.js"), "utf8");
    const has = [...loader.matchAll(/"(hoshimi[\w.-]+)":"(sha384-[^"]+)"/g)].map(([, ...pair]) => pair);
    assert.deepEqual(has.map(([name]) => name).toSorted(), FETCHED.toSorted());
    for (const [name, digest] of has) assert.equal(digest, digests[`site/${name}`], name);
  });
});

for (const [what, page] of PAGES) {
  describe(`On ${what}`, () => {
    test("everything is fetched once, without a word in the console", async () => {
      const guest = await opens(page());
      await guest.isLoaded();
      await guest.isAtAFreshStart();
      assert.deepEqual(timesAsked(), FETCHED.map(() => 1));
      assert.deepEqual(guest.watch.said, []);
      const links = await guest.page.evaluate(() => document.querySelectorAll("head link[rel=modulepreload]").length);
      assert.equal(links, what === PAGES[0][0] ? 1 : 0, "the page has no link that is not its own");
    });

    for (const name of FIRST) {
      test(`a changed byte of ${name} stops it, until the file is the right one`, async () => {
        const address = page();
        const mend = changes(name);
        const guest = await opens(address);
        const check = guest.page.locator("hoshimi-check");
        await check.and(guest.page.locator("[data-state=failed]")).waitFor();
        await hears(guest.page, "error", { code: "load" });
        await guest.page.getByText(/読み込めませんでした。ページを再読み込みしてください。/).first().waitFor();
        assert.equal(await ran(guest), false);
        mend();
        await check.evaluate((element) => element.start());
        await guest.isAtAFreshStart();
      });
    }
  });
}

describe("On the site's own page", () => {
  for (const name of WHOLE) {
    test(`a changed byte of ${name} stops the screens after the questions, until the file is the right one`, async () => {
      const mend = changes(name);
      const guest = await opens(host.url);
      await guest.isAtAFreshStart();
      const check = guest.page.locator("hoshimi-check");
      await check.evaluate((element) => void element.goTo("stars"));
      await guest.isTold(NOT_LOADED);
      assert.equal(await ran(guest), false);
      mend();
      await guest.clicks("もう一度");
      await guest.sees(STARS);
    });
  }
});

describe("Under a strict policy", () => {
  /** Everything that is fetched is from the host; what else is allowed differs. */
  const policies = [
    ["by address", (origin) => `script-src ${origin} 'wasm-unsafe-eval'`],
    ["by a number used once", () => "script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'"],
    ["by the loader's digest", () => `script-src '${digests["site/hoshimi.js"]}' 'strict-dynamic' 'wasm-unsafe-eval'`],
  ];

  for (const [what, policy] of policies) {
    for (const name of ["", ...FIRST]) {
      test(`${what}, ${name ? `a changed byte of ${name} stops it` : "it runs"}`, async () => {
        const address = element(`<script type="module" src="hoshimi.js" nonce="abc"
          integrity="${digests["site/hoshimi.js"]}"></script>`);
        if (name) changes(name);
        const made = await context();
        await made.addInitScript(reportViolations);
        const guest = new Guest(await made.newPage());
        const { origin } = new URL(host.url);
        const csp = ["default-src 'none'", `connect-src ${origin}`, policy(origin), "img-src data:", "require-trusted-types-for 'script'", "trusted-types 'none'"];
        await guest.page.route(address, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": csp.join("; ") } });
        });
        await guest.page.goto(address);
        const state = name ? "failed" : "whole";
        await guest.page.locator(`hoshimi-check[data-state=${state}]`).waitFor();
        assert.equal(await ran(guest), false);
        assert.deepEqual(guest.watch.errors.filter((said) => said.includes("violation")), []);
      });
    }
  }
});
