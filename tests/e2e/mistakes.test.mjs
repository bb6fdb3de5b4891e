/** What a page gets wrong, or a browser cannot do: it is said with a code, and the rest works. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hostPage, SCRIPT } from "./support/around.mjs";
import { surfaces } from "./support/env.mjs";
import { heard, hears } from "./support/heard.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();
const [{ url: SITE }] = surfaces;
const begin = (page) => page.getByRole("button", { name: "★2まではじめる" });

/** Attributes that are wrong, and what is said of them. */
const ATTRIBUTES = [
  ['theme="pink"', { code: "attribute", name: "theme", value: "pink", allowed: "auto | light | dark" }],
  ['steps="principles dance"', { code: "attribute", name: "steps", value: "principles dance" }],
  ['storage="cloud"', { code: "attribute", name: "storage" }],
  ['share="always"', { code: "attribute", name: "share" }],
  ['auto-advance="perhaps"', { code: "attribute", name: "auto-advance", allowed: "true | false" }],
  ['idle-timeout="5"', { code: "attribute", name: "idle-timeout", allowed: "30–3600" }],
  ['heading-level="0"', { code: "attribute", name: "heading-level" }],
  ['accent="no colour"', { code: "attribute", name: "accent" }],
  ['accent="#ffee88"', { code: "contrast", name: "accent" }],
  ['edition="9.9"', { code: "attribute" }],
  ['contact-url="javascript:alert(1)"', { code: "url", name: "contact-url" }],
  ['contact-url="http://example.jp/"', { code: "url", name: "contact-url" }],
  ['brand-logo="javascript:alert(1)"', { code: "logo", name: "brand-logo" }],
  ['brand-logo="data:text/html,x"', { code: "logo", name: "brand-logo" }],
  ['brand-logo="data:image/png;base64,AAAA"', { code: "logo" }],
  ['config-src="data:application/json,%7B"', { code: "config" }],
  ['config-src="data:application/json,%5B%5D"', { code: "config" }],
  ['config-src="https://hoshimi.invalid/x.json"', { code: "config" }],
  [`config-src='data:application/json,{"brand":"x"}'`, { code: "config", name: "brand" }],
];

/** The property, in the same way. */
const PROPERTIES = [
  [{ colour: "red" }, { code: "config", name: "colour" }],
  [{ packs: "mine" }, { code: "pack", name: "packs" }],
  [{ packs: [{ id: "sa-diagnosis" }] }, { code: "pack" }],
  [{ contactUrl: " javascript:alert(1)" }, { code: "url", name: "contactUrl" }],
];

describe("What a page asks wrongly", () => {
  for (const [attribute, expected] of ATTRIBUTES) {
    test(`is said, and the rest works: ${attribute}`, async () => {
      const page = await hostPage(await context(), `<hoshimi-check ${attribute}></hoshimi-check>${SCRIPT}`);
      await hears(page, "error", expected);
      await begin(page).click();
      await page.getByRole("radio").first().waitFor();
      assert.equal(await page.locator("[href^=javascript],[src^=javascript]").count(), 0);
    });
  }

  for (const [config, expected] of PROPERTIES) {
    test(`is said, and the rest works: ${JSON.stringify(config)}`, async () => {
      const page = await hostPage(await context(), `<hoshimi-check></hoshimi-check>${SCRIPT}`);
      await page.locator("hoshimi-check").evaluate((check, config) => {
        check.config = config;
      }, config);
      await hears(page, "error", expected);
      const [detail] = await heard(page, "error");
      assert.ok(detail.message.length > 10, "it is a sentence");
      await begin(page).click();
      await page.getByRole("radio").first().waitFor();
    });
  }

  test("is not what it did not ask", async () => {
    const page = await hostPage(await context(), `<hoshimi-check lang="en" theme="dark" accent="#1b3a8f"
      brand-name="見本" contact-url="mailto:a@example.jp" steps="principles keep"></hoshimi-check>${SCRIPT}`);
    await page.getByRole("button", { name: "Start", exact: true }).waitFor();
    await hears(page, "ready");
    assert.deepEqual(await heard(page, "error"), []);
  });
});

describe("Where it cannot run", () => {
  const inside = '<a href="https://www.ipa.go.jp/">代わりの案内</a>';
  const element = `<hoshimi-check>${inside}</hoshimi-check>${SCRIPT}`;
  /** Missing or forbidden, and how that is known. */
  const LACKS = [
    ["a page that forbids WebAssembly", "wasm-blocked", { csp: `script-src ${SITE}; connect-src ${SITE}` }],
    ["a browser without WebAssembly", "unsupported", {
      prepare: (page) => page.addInitScript(() => delete globalThis.WebAssembly),
    }],
    ["a program that does not come", "load", {
      prepare: (page) => page.route(/hoshimi\.wasm$/, (route) => route.abort()),
    }],
  ];
  for (const [what, code, more] of LACKS) {
    test(`what the author put inside stays: ${what}`, async () => {
      const page = await hostPage(await context(), element, more);
      await hears(page, "error", { code });
      await page.getByRole("link", { name: "代わりの案内" }).waitFor();
      assert.equal(await page.locator("hoshimi-check").getAttribute("data-state"), "failed");
    });
  }

  test("an element with nothing inside says so itself", async () => {
    const page = await hostPage(await context(), `<hoshimi-check></hoshimi-check>${SCRIPT}`, LACKS[2][2]);
    await page.getByText(/読み込めませんでした/).waitFor();
  });

  test("it is tried again when it is put back", async () => {
    let broken = true;
    const prepare = (page) => page.route(/hoshimi\.wasm$/, (route) => (broken ? route.abort() : route.continue()));
    const page = await hostPage(await context(), element, { prepare });
    await hears(page, "error", { code: "load" });
    broken = false;
    await page.locator("hoshimi-check").evaluate((check) => check.start());
    await begin(page).waitFor();
  });
});
