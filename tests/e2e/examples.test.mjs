/** Pages of others with the check in them: nothing is broken there, and nothing of theirs comes in. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { examples } from "./support/env.mjs";
import { Guest } from "./support/guest.mjs";
import { noteMemories, sizes } from "./support/memories.mjs";
import { stage } from "./support/stage.mjs";
import { readToml } from "./support/toml.mjs";
import { reportViolations, Watch } from "./support/watch.mjs";
import { ja } from "./support/words.mjs";

const { context } = stage();
const NAMES = readToml("www/examples/examples.toml").example.map(({ folder }) => folder);

/** What an example is about is no fault of it. */
const MEANT = {
  "frame-sandbox": [/can escape its sandboxing/],
  "no-script": [/^Blocked script execution/],
  "no-wasm": [/^securitypolicyviolation: script-src wasm-eval/, /WebAssembly/],
};
/** Examples that show what stands in place of the check. */
const WITHOUT = ["no-script", "no-wasm"];
/** Examples that are built from their own sources. */
const BUILT = ["leptos", "react", "vue"];

const at = (name) => new URL(`${name}/`, examples).href;

/** A page of an example, with all that goes wrong on it. */
async function opens(name, options) {
  const made = await context(options);
  // Browsers look for a picture of the site by themselves.
  await made.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await made.addInitScript(reportViolations);
  const watch = new Watch(made);
  const page = await made.newPage();
  await page.goto(at(name));
  return { page, watch };
}

/** Where the check is: the page, or the frame in it. */
const inside = (page) => page.frames().at(-1);

describe("Every example", () => {
  test("is on the list, and the list leads to it", async () => {
    const { page } = await opens(".");
    const links = await page.getByRole("link").evaluateAll((all) => all.map(({ href }) => href));
    assert.deepEqual(links, NAMES.map(at));
  });

  for (const name of NAMES.filter((name) => !BUILT.includes(name))) {
    test(`${name} has no error and breaks no policy`, async () => {
      const { page, watch } = await opens(name);
      if (WITHOUT.includes(name)) {
        await page.getByRole("link", { name: "自己点検のページを開く" }).waitFor();
        if (name === "no-wasm") await page.locator("hoshimi-check[data-state=failed]").waitFor();
      } else {
        const frame = inside(page);
        for (const check of await frame.locator("hoshimi-check").all()) {
          await check.scrollIntoViewIfNeeded();
          await check.and(frame.locator("[data-state=whole]")).waitFor();
          await check.getByRole("button", { name: /はじめる|^Start/ }).last().click();
          await check.getByRole("button", { name: /^(次へ|Next)$/ }).click();
        }
      }
      const meant = MEANT[name] ?? [];
      const faults = watch.errors.filter((said) => !meant.some((pattern) => pattern.test(said)));
      assert.deepEqual(faults, []);
    });
  }

  test("can be read without scripts", async () => {
    const { page } = await opens("plain", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "自己点検のページ" }).waitFor();
  });
});

/** Runs in the page: how each piece of the check looks, but for sizes and places. */
function looks() {
  const LOOK = [
    "color", "backgroundColor", "fontFamily", "fontWeight", "fontStyle", "letterSpacing", "wordSpacing",
    "textAlign", "textIndent", "textTransform", "textShadow", "whiteSpace", "listStyleType", "direction",
    "writingMode", "visibility", "display", "cursor", "pointerEvents", "userSelect", "boxSizing",
  ];
  const { shadowRoot } = document.querySelector("hoshimi-check");
  // Head and foot have what the page asked for in them.
  const pieces = shadowRoot.querySelectorAll(".h-app, .h-app__body, .h-app__main, .h-app__main *");
  return [...pieces].map((element) => {
    const style = getComputedStyle(element);
    const look = LOOK.map((name) => `${name}: ${style[name]}`);
    const lines = (Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)).toFixed(2);
    return [element.localName, element.className, ...look, `lines: ${lines}`].join("; ");
  });
}

/** Runs in the page: the size of running text. */
function textSize() {
  const text = document.querySelector("hoshimi-check").shadowRoot.querySelector(".h-app p");
  return Number.parseFloat(getComputedStyle(text.closest(".h-app")).fontSize);
}

describe("The look of the page around", () => {
  for (const name of ["unset", "important", "small-root", "large-root", "wordpress"]) {
    test(`does not come in, on ${name}`, async () => {
      const { page: plain } = await opens("strict");
      const { page } = await opens(name);
      const seen = [];
      for (const of of [plain, page]) {
        // The pages give the check more room or less, and the layout goes by that; here all give little.
        await of.setViewportSize({ width: 440, height: 800 });
        await of.locator("hoshimi-check[data-state=whole]").waitFor();
        await of.getByRole("button", { name: ja.begin }).click();
        await of.getByRole("button", { name: ja.next }).click();
        await of.getByRole("radio", { name: "実施していない" }).waitFor();
        // Nothing is pointed at.
        await of.mouse.move(0, 0);
        seen.push(await of.evaluate(looks));
      }
      const [expected, found] = seen;
      assert.deepEqual(found, expected);
      await page.setViewportSize({ width: 1280, height: 800 });
      const size = await page.evaluate(textSize);
      assert.ok(size >= 18 && size <= 27, `${size} px`);
    });
  }

  test("may hide the check, and move it", async () => {
    const { page } = await opens("strict");
    const start = page.getByRole("button", { name: ja.begin });
    await start.waitFor();
    const check = page.locator("hoshimi-check");
    for (const [name, value] of [["display", "none"], ["visibility", "hidden"]]) {
      await check.evaluate((element, [name, value]) => element.style.setProperty(name, value), [name, value]);
      assert.ok(!(await start.isVisible()), name);
      await check.evaluate((element, name) => element.style.removeProperty(name), name);
    }
    await check.evaluate((element) => {
      element.hidden = true;
    });
    assert.ok(!(await start.isVisible()), "hidden");
  });
});

describe("A check that is moved in its page", () => {
  for (const way of ["右の列へ", "そのまま反対の列へ"]) {
    test(`keeps answers, radios and order of focus: ${way}`, async () => {
      const made = await context();
      const guest = await Guest.at(await made.newPage(), at("moved"));
      const { page } = guest;
      await guest.begins();
      await guest.answers("antivirus", "すでに取り組んでいる");
      await guest.answers("update-software", "これから取り組む");
      await page.getByRole("button", { name: way }).click();
      await page.locator("#right-column hoshimi-check").getByRole("button", { name: ja.next }).waitFor();
      const checked = page.locator("#right-column").getByRole("radio", { checked: true });
      assert.equal(await checked.count(), 2);
      assert.ok(await guest.radio("antivirus", "すでに取り組んでいる").isChecked());
      // The radios of a group still know each other, and Tab goes on where it is.
      await guest.radio("antivirus", "すでに取り組んでいる").focus();
      await page.keyboard.press("ArrowDown");
      assert.equal(await checked.count(), 2);
      assert.ok(!(await guest.radio("antivirus", "すでに取り組んでいる").isChecked()));
      const group = guest.question("antivirus");
      await page.keyboard.press("Tab");
      assert.ok(await group.locator("summary").evaluate((element) => element.matches(":focus")));
      await guest.goesOn();
      await guest.radio("q01", "実施していない").check();
      await page.getByRole("button", { name: "左の列へ" }).click();
      assert.ok(await guest.radio("q01", "実施していない").isChecked());
    });
  }
});

describe("A page that puts checks in and takes them out", () => {
  const ROUNDS = 200;
  let page, devtools;

  /** Puts a check in and takes it out, so many times. */
  const mounts = (rounds) => page.evaluate(async (rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      const check = document.createElement("hoshimi-check");
      const shown = new Promise((resolve) => {
        new MutationObserver(() => check.dataset.state && resolve()).observe(check, { attributes: true });
      });
      document.querySelector("main").prepend(check);
      await shown;
      check.remove();
      // A removal that lasts, not half of a move.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, rounds);

  async function measured() {
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
    const memory = await sizes(page);
    return { nodes: of("Nodes"), listeners: of("JSEventListeners"), memory: Math.max(...memory) };
  }

  async function arrives() {
    const made = await context();
    await made.addInitScript(noteMemories);
    page = await made.newPage();
    devtools = await made.newCDPSession(page);
    await devtools.send("Performance.enable");
    await page.goto(at("strict"));
    await page.locator("hoshimi-check[data-state=whole]").waitFor();
  }

  test("gives everything back", async () => {
    await arrives();
    await mounts(10);
    const before = await measured();
    await mounts(ROUNDS);
    const after = await measured();
    assert.equal(after.memory, before.memory, "the memory of the program");
    assert.ok(after.listeners <= before.listeners, `${after.listeners - before.listeners} more listeners`);
    assert.ok(after.nodes <= before.nodes + ROUNDS, `${after.nodes - before.nodes} more nodes`);
  });
});

test("A frame knows nothing of the page around, and that page nothing of it", async () => {
  const { page } = await opens("frame-other");
  await inside(page).locator("hoshimi-check[data-state=whole]").waitFor();
  const reach = (read) => page.evaluate(read).then(() => "reached", () => "refused");
  assert.equal(await reach(() => document.querySelector("iframe").contentWindow.document.body.id), "refused");
  assert.equal(await reach(() => document.querySelector("iframe").contentWindow.sessionStorage.length), "refused");
});
