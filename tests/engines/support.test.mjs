/** What these tests find wrong is found: each kind of mistake, planted in every engine. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { inEveryEngine } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";

/* global fits, found, nameOf, once */

const PLANTED = {
  "console error": () => console.error("planted"),
  "uncaught error": () => void setTimeout(() => { throw new Error("planted"); }),
  "unhandled rejection": () => void Promise.reject(new Error("planted")),
  "connection against the policy": () => fetch("https://planted.example/").catch(() => {}),
  "style against the policy": () => document.body.setAttribute("style", "--planted: 1"),
};

/** Names as they are read out, by role. */
const NAMES = [
  ["button", ["Text and mark", "By its label", "By another", "Summary"]],
  ["checkbox", ["Row to tick"]],
  ["textbox", ["Beside it"]],
  ["heading", ["Heading"]],
  ["group", ["Legend"]],
];

/** Runs in the page: things that have names of every kind, in a shadow root and with hidden ones. */
function plantNames() {
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const add = (tag, text = "", attributes = {}, into = root) => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return into.appendChild(element);
  };
  const button = add("button", " Text\n and ");
  add("span", "★", { "aria-hidden": "true" }, button);
  add("b", "mark", {}, button);
  add("button", "x", { "aria-label": "By its label" });
  add("b", "By another", { id: "other" });
  add("button", "x", { "aria-labelledby": "other" });
  add("button", "Hidden", { hidden: "" });
  add("summary", "Summary", {}, add("details"));
  add("input", "", { type: "checkbox" }, add("label", "Row to tick"));
  add("label", "Beside it", { for: "field" });
  add("input", "", { id: "field" });
  add("h2", "Heading");
  add("legend", "Legend", {}, add("fieldset", "x"));
}

inEveryEngine(({ engine, page: opens }) => {
  for (const surface of surfaces) {
    test(`${surface.name}: every kind of mistake is noticed, and not forgotten`, async () => {
      const page = await opens();
      await Visitor.opens(page, surface);
      assert.deepEqual(await page.errors(), []);
      for (const [what, plant] of Object.entries(PLANTED)) {
        const before = await page.run(() => window.noted.length);
        await page.run(plant);
        await page.until((before) => window.noted.length > before, before);
        const lines = (await page.errors()).length;
        await page.reload();
        assert.ok((await page.errors()).length >= lines, what);
      }
    });
  }

  test("names are those that are read out", async () => {
    const page = await opens();
    await page.open(surfaces[0].url);
    await page.run(() => document.querySelector("main").remove());
    await page.run(plantNames);
    for (const [role, names] of NAMES) assert.deepEqual(await page.names({ role }), names, role);
  });

  if (engine.can.alters) {
    test("a browser can be made to lack what it has", async () => {
      const before = [(there) => Reflect.deleteProperty(there, "WebAssembly")];
      const page = await opens({ before });
      await page.open(surfaces[0].url);
      await page.until(() => document.querySelector("hoshimi-check").dataset.state === "failed");
    });
  }
});
