/** The plain `div` of those who may not write script: its settings reach the element, and
 *  nothing else of it does. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { hostPage, SCRIPT } from "./support/around.mjs";
import { inProject } from "./support/env.mjs";
import { stage } from "./support/stage.mjs";

const { context } = stage();
const { OPTIONS } = await import(pathToFileURL(inProject("www/options.js")).href);

/** What an attribute that runs script would do. */
const RUN = "window.ran.push(event.type)";
/** The page allows inline style and script. */
const HEAD = "<style>@keyframes turn { to { opacity: 1 } }</style><script>window.ran = []</script>";

/** Attributes of a `div`, each after `data-`, that must not reach the element, and what they
 *  would do there. */
const REFUSED = [
  ["runs script at a press", { onclick: RUN }],
  ["runs script by itself", { onfocus: RUN, tabindex: "0", autofocus: "" }],
  ["runs script by an animation", { style: "animation: turn 1ms", onanimationstart: RUN }],
  ["runs script under the pointer", { onpointerover: RUN, onmouseenter: RUN }],
  ["names another element", { is: "x-other" }],
  ["takes a style of the page", { class: "theirs", part: "theirs", id: "theirs" }],
  ["goes elsewhere", { slot: "theirs" }],
  ["hides or names it", { hidden: "", "aria-label": "theirs", role: "none", title: "theirs" }],
  ["opens it to be changed", { contenteditable: "true", popover: "", inert: "" }],
  ["reads settings of others", { "config-src": "https://settings.example/s.json" }],
  ["runs programs of others", { "wasm-src": "https://programs.example/" }],
  ["takes it for a page of our own", { history: "" }],
  ["is no setting", { "brandname": "theirs", "brand-name-": "theirs", "": "theirs" }],
];

/** How attributes come to be on a `div`: the parser of HTML writes their names in small
 *  letters; a script, or a page of XML, leaves them as they are. */
const WRITINGS = [
  ["small letters", (given) => `<div data-hoshimi ${written("data-", given)}></div>`],
  ["capital letters", (given) => `<div DATA-HOSHIMI ${written("DATA-", given, (name) => name.toUpperCase())}></div>`],
  ["capital letters that stay", (given) => `<div data-hoshimi></div><script>
    for (const [name, value] of ${JSON.stringify(Object.entries(given))}) {
      const place = document.currentScript.previousElementSibling;
      place.setAttributeNS(null, "data-" + name.toUpperCase(), value);
    }</script>`],
];

function written(before, given, as = (name) => name) {
  return Object.entries(given).map(([name, value]) => `${before}${as(name)}="${value}"`).join(" ");
}

/** A page with that in its body, once each `div` on it has its element; and what it said. */
async function opens(body) {
  const said = [];
  const page = await hostPage(await context(), `${HEAD}${body}${SCRIPT}`, {
    prepare: async (page) => void page.on("console", (message) => said.push(message.text())),
  });
  await page.waitForFunction(() => !document.querySelector("[data-hoshimi]:not(:has(> hoshimi-check))"));
  return { page, said, checks: page.locator("[data-hoshimi] > hoshimi-check") };
}

/** Runs in the page: sets off, with the element, whatever could run; gives its attributes. */
function setOff(element) {
  element.focus();
  for (const kind of ["click", "focus", "animationstart", "pointerover", "mouseenter"]) {
    element.dispatchEvent(new Event(kind));
  }
  return element.getAttributeNames();
}

describe("A plain div passes nothing on but settings", () => {
  for (const [writing, body] of WRITINGS) {
    test(`in ${writing}`, async () => {
      const { page, checks } = await opens(REFUSED.map(([, given]) => body(given)).join(""));
      const faults = [];
      for (const [at, [what]] of REFUSED.entries()) {
        const found = await checks.nth(at).evaluate(setOff);
        // What the element says of itself.
        const passed = found.filter((name) => name !== "data-state");
        if (passed.length > 0) faults.push(`${what}: ${passed}`);
      }
      const ran = await page.evaluate(() => window.ran);
      assert.deepEqual({ faults, ran }, { faults: [], ran: [] });
      await checks.first().getByRole("button", { name: "★2まではじめる" }).click();
      await checks.first().getByRole("radio").first().waitFor();
    });
  }

  const given = {
    lang: "en",
    steps: "principles keep",
    edition: "3.1",
    theme: "dark",
    storage: "none",
    "auto-advance": "false",
    kiosk: "false",
    "idle-timeout": "60",
    "brand-name": "見本",
    "brand-logo": "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
    accent: "#0b6e4f",
    "contact-url": "https://example.jp/contact/",
    "home-url": "https://example.jp/check/",
    "contact-label": "相談する",
    share: "ask",
    "heading-level": "3",
  };

  for (const [writing, body] of WRITINGS.slice(0, 2)) {
    test(`and those all, in ${writing}`, async () => {
      assert.deepEqual(Object.keys(given), OPTIONS.flatMap(({ attribute }) => attribute ?? []));
      const { checks } = await opens(body(given));
      const passed = await checks.evaluate((check, names) => names.map((name) => check.getAttribute(name)), Object.keys(given));
      assert.deepEqual(passed, Object.values(given));
      await checks.getByRole("button", { name: "Start" }).waitFor();
      const { brandName, headingLevel } = await checks.evaluate(({ settings }) => settings);
      assert.deepEqual({ brandName, headingLevel }, { brandName: "見本", headingLevel: 3 });
    });
  }

  test("and says which are for the element alone", async () => {
    const names = ["config-src", "wasm-src"];
    const { said } = await opens(`<div data-hoshimi ${names.map((name) => `data-${name}="x"`).join(" ")}></div>`);
    for (const name of names) {
      assert.ok(said.some((text) => text.includes(`data-${name}`) && text.includes("<hoshimi-check>")), name);
    }
  });
});
