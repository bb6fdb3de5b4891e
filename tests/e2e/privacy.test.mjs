/** Nothing leaves the browser, nothing stays in it, and nothing can get in. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { askedAtFirst, OF_THE_PAGE } from "./support/kept.mjs";
import { stage } from "./support/stage.mjs";
import { reportViolations } from "./support/watch.mjs";

const { visitor: visits } = stage();
const { given, expected } = golden("mixed-53");
const CANARY = "カナリア7391";

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("after loading, the whole job sends nothing and breaks no policy", async () => {
      const context = { serviceWorkers: "allow" };
      const visitor = await visits(surface, { context, prepare: reportViolations });
      const { page, watch } = visitor;
      if (surface.served) await visitor.isKept();
      const expected = surface.served ? await askedAtFirst(surface.url, OF_THE_PAGE) : [surface.url];
      assert.deepEqual(watch.requests.toSorted(), expected.toSorted());
      watch.forget();
      await visitor.takesTheCheck(given);
      await visitor.clicks("English");
      await visitor.clicks("日本語");
      await visitor.saves();
      await visitor.clicks("印刷");
      await page.locator("iframe").waitFor({ state: "attached" });
      await visitor.clicks("消去");
      await visitor.clicks("消去する");
      await visitor.isAtAFreshStart();
      assert.deepEqual(watch.requests, []);
      assert.deepEqual(watch.errors, []);
    });

    test("the job is finished without a network", async () => {
      const visitor = await visits(surface);
      await visitor.context.setOffline(true);
      await visitor.takesTheCheckAsAList(given);
      const { file } = await visitor.saves();
      assert.deepEqual(file.result, expected.result);
      assert.deepEqual(visitor.watch.errors, []);
    });

    test("the policy stops markup, scripts and connections", async () => {
      const visitor = await visits(surface);
      const stopped = await visitor.page.evaluate(async () => {
        const fails = async (act) => {
          try {
            await act();
            return "";
          } catch (error) {
            return error.name;
          }
        };
        return {
          markup: await fails(() => (document.createElement("div").innerHTML = "<b></b>")),
          policy: await fails(() => trustedTypes.createPolicy("any", {})),
          same: await fails(() => trustedTypes.createPolicy("hoshimi-sw", {})),
          script: await fails(() => (document.createElement("script").text = "1")),
          connection: await fails(() => fetch("http://127.0.0.1:9/")),
        };
      });
      const type = "TypeError";
      const expected = { markup: type, policy: type, same: type, script: type, connection: type };
      assert.deepEqual(stopped, expected);
      const violations = visitor.watch.said.filter((text) => /Content Security Policy/.test(text));
      assert.ok(violations.some((text) => text.includes("connect-src")), "not stopped by the policy");
    });

    test("no cookie, no lasting storage, and nothing at all before the first answer", async () => {
      const visitor = await visits(surface);
      await visitor.hasNothingKept();
      await visitor.takesTheCheckAsAList(given);
      assert.notDeepEqual(await visitor.kept(), {});
      assert.deepEqual(await visitor.context.cookies(), []);
      const lasting = await visitor.page.evaluate(async () => ({
        local: { ...localStorage },
        databases: await indexedDB.databases(),
      }));
      assert.deepEqual(lasting, { local: {}, databases: [] });
    });

    test("what a visitor writes is in no address, title, console or history", async () => {
      const visitor = await visits(surface);
      const { page } = visitor;
      await visitor.begins();
      await visitor.goesOn();
      await visitor.clicks("一覧で答える");
      await visitor.answers("q09", "該当なし", CANARY);
      await visitor.goesOn();
      await visitor.unfoldsAll();
      await visitor.reads(`理由：${CANARY}`);
      await visitor.clicks("結果を見る");
      await visitor.saves();
      const told = await page.evaluate(() => ({
        state: JSON.stringify(history.state),
        title: document.title,
        name: window.name,
        page: document.documentElement.outerHTML,
      }));
      const places = { ...told, address: decodeURI(page.url()), said: visitor.watch.said.join() };
      for (const [place, text] of Object.entries(places)) {
        assert.ok(!text.includes(CANARY), `it is in ${place}`);
      }
      assert.ok(JSON.stringify(await visitor.kept()).includes(CANARY), "it was taken at all");
    });

    test("the page's window gets no new name", async () => {
      const visitor = await visits(surface, {
        prepare: () => {
          document[Symbol.for("names before")] = new Set(Object.getOwnPropertyNames(window));
        },
      });
      await visitor.takesTheCheckAsAList(given);
      const added = await visitor.page.evaluate(() => {
        const names = document[Symbol.for("names before")];
        return Object.getOwnPropertyNames(window).filter((name) => !names.has(name));
      });
      assert.deepEqual(added, []);
      assert.ok(await visitor.page.evaluate(() => Boolean(customElements.get("hoshimi-check"))));
    });
  });
}
