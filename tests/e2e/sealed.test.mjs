/** The whole job is done while everything that could reach a network is sealed. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { sealable, TOUCHED } from "./support/network.mjs";
import { stage } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";
import { walk } from "./support/walk.mjs";
import { ja } from "./support/words.mjs";

const { context } = stage();

/** Buttons by which something is taken away. */
const TAKEN = [
  ...["あとで続ける", "CSVで保存", "計画をCSVで保存", "期限をカレンダー用に保存"],
  ...["テキストで保存", "Markdownで保存", "印刷", "HTMLで保存", "記入用紙を印刷", "コードをコピー"],
];
const LINK = "リンクをコピー";

/** Runs in the page: from now on all is sealed. */
function seal(key) {
  globalThis[Symbol.for(key)] = [];
}

/** What was touched since. */
function touched(page) {
  return page.evaluate((key) => globalThis[Symbol.for(key)], TOUCHED);
}

/** Someone whose page is loaded and then sealed. */
async function isSealed(surface) {
  const made = await context();
  await made.addInitScript(sealable, TOUCHED);
  const visitor = await Visitor.opens(await made.newPage(), surface);
  await visitor.page.evaluate(seal, TOUCHED);
  visitor.watch.forget();
  return visitor;
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("every screen is walked past and everything is taken along", async () => {
      const visitor = await isSealed(surface);
      await walk(visitor, async () => {});
      await visitor.turnsTo(ja.keep);
      await visitor.unfoldsAll();
      for (const name of TAKEN) {
        await visitor.page.getByRole("button", { name, exact: true }).click();
      }
      if (surface.served) await visitor.clicks(LINK);
      await visitor.opensPolicy();
      await visitor.clicks("English");
      await visitor.clicks("やさしい日本語");
      assert.deepEqual(await touched(visitor.page), []);
      assert.deepEqual(visitor.watch.requests, []);
      assert.deepEqual(visitor.watch.errors, []);
    });
  });
}

describe("A touch that must be noticed", () => {
  for (const [name, act] of [
    ["fetch", () => fetch("/x")],
    ["XMLHttpRequest", () => new XMLHttpRequest()],
    ["sendBeacon", () => navigator.sendBeacon("/x", "answers")],
    ["WebSocket", () => new WebSocket("ws://127.0.0.1:9")],
    ["EventSource", () => new EventSource("/x")],
    ["WebTransport", () => new WebTransport("https://127.0.0.1:9")],
    ["RTCPeerConnection", () => new RTCPeerConnection()],
    ["Worker", () => new Worker("/x.js")],
    ["open", () => window.open("/x")],
    ["submit", () => document.createElement("form").submit()],
    ["img.src", () => (new Image().src = "http://127.0.0.1:9/x")],
    ["img[src]", () => document.createElement("img").setAttribute("src", "/x")],
    ["link.href", () => (document.createElement("link").href = "/x")],
  ]) {
    test(name, async () => {
      const visitor = await isSealed(surfaces[0]);
      await assert.rejects(visitor.page.evaluate(act), /sealed/);
      assert.deepEqual(await touched(visitor.page), [name]);
    });
  }

  test("in a frame of the page", async () => {
    const visitor = await isSealed(surfaces[0]);
    await visitor.page.evaluate(() => document.body.append(document.createElement("iframe")));
    const [, frame] = visitor.page.frames();
    await assert.rejects(frame.evaluate(() => fetch("/x")), /sealed/);
    assert.deepEqual(await touched(visitor.page), ["fetch"]);
  });
});
