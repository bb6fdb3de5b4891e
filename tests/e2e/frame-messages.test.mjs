/** How the check in a frame and the page around speak, and what is never said. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { around, EMBED, fits, hostOf, HOSTING, isIn, SITE } from "./support/frames.mjs";
import { golden } from "./support/golden.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";

const { context } = stage();
const { given, expected } = golden("mixed-53");

describe("What is forged", () => {
  /** Runs in a page: sends this to that window. */
  const forge = (target, data) => target.postMessage(data, "*");

  test("is not heard by the page around", async () => {
    const guest = await isIn(await context(), "frame-other");
    const page = hostOf(guest);
    const height = await fits(guest);
    await page.evaluate(() => {
      window.events = [];
      for (const type of ["height", "share"]) {
        document.addEventListener(`hoshimi-${type}`, ({ detail }) => window.events.push(detail));
      }
    });
    const message = { source: "hoshimi", version: 1, type: "height", px: 4321 };
    const wrong = [
      { ...message, version: 2 },
      { ...message, source: "else" },
      { ...message, type: "unheard-of" },
      { ...message, px: "100vh" },
      null,
      "height",
    ];
    // From the page itself, and from a frame that is not the one.
    await page.evaluate(forge.toString().replace(/^/, "(") + `)(window, ${JSON.stringify(message)})`);
    await page.evaluate(async (data) => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      frame.contentWindow.eval(`parent.postMessage(${JSON.stringify(data)}, "*")`);
    }, message);
    // From the frame, but not as it must be.
    await guest.page.evaluate((all) => all.forEach((data) => parent.postMessage(data, "*")), wrong);
    // From the frame after it went to a page of another origin than its address says.
    await page.route(`${SITE}elsewhere`, (route) => route.fulfill({ contentType: "text/html", body: "else" }));
    await page.locator("iframe").first().evaluate((frame, to) => {
      frame.contentWindow.location = to;
    }, `${SITE}elsewhere`);
    await page.frameLocator("iframe").first().getByText("else").waitFor();
    const elsewhere = page.frames().find((frame) => frame.url().endsWith("elsewhere"));
    await elsewhere.evaluate((data) => {
      parent.postMessage(data, "*");
      parent.postMessage({ ...data, type: "share", result: {} }, "*");
    }, message);
    await page.waitForFunction(() => window.messages.some((data) => data?.type === "share"));
    const kept = await page.locator("iframe").first().evaluate(({ clientHeight }) => clientHeight);
    assert.equal(kept, height);
    const events = await page.evaluate(() => window.events);
    assert.deepEqual(events.filter(({ px }) => px !== "100vh"), []);
  });

  test("is not heard by the frame", async () => {
    const page = await around(await context(HOSTING), `<iframe name="check" src="${EMBED}"></iframe><iframe name="other"></iframe>`, "iframe[name=check]");
    const hello = { source: "hoshimi", version: 1, type: "hello" };
    // Another frame, and the page itself with what is no hello of this version.
    await page.evaluate((data) => {
      const { check, other } = frames;
      other.eval(`parent.frames.check.postMessage(${JSON.stringify(data)}, "*")`);
      for (const wrong of [{ ...data, version: 2 }, { ...data, source: "x" }, { ...data, type: "height" }, null]) {
        check.postMessage(wrong, "*");
      }
    }, hello);
    const check = page.frame("check");
    await check.getByRole("button", { name: ja.begin }).click();
    await check.getByRole("button", { name: ja.next }).waitFor();
    assert.deepEqual(await page.evaluate(() => window.messages), []);
    // Nothing is lost by that: the page around is still heard.
    await page.evaluate((data) => frames.check.postMessage(data, "*"), hello);
    await page.waitForFunction(() => window.messages.length > 1);
    assert.deepEqual(await page.evaluate(() => window.messages.map(({ type }) => type)), ["ready", "height"]);
  });
});

/** What each message may have, and what its values look like. */
const COUNT = /^\d+$/;
const ALLOWED = {
  ready: {},
  height: { px: COUNT },
  screen: {},
  progress: { answered: COUNT, of: COUNT, step: /^[a-z-]+$/ },
  complete: {},
  export: { format: /^(json|csv|ics|txt|md|html|print|code|link)$/ },
  reset: { by: /^(visitor|end|idle|page)$/ },
  // In the frame of another site some browsers let nothing be kept.
  error: { code: /^storage$/, message: /^[^"{}\d]*$/ },
};

/** What is in a message that must not be. */
function faults({ source, version, type, ...detail }) {
  const members = ALLOWED[type];
  if (source !== "hoshimi" || version !== 1 || !members) return [`${type} from ${source}`];
  return Object.entries(detail)
    .filter(([name, value]) => value !== undefined && !members[name]?.test(String(value)))
    .map(([name, value]) => `${type} has ${name}=${JSON.stringify(value)}`);
}

describe("What the frame says", () => {
  test("is numbers and names from the first screen to the last file", async () => {
    const guest = await isIn(await context(), "frame-other");
    await guest.takesTheCheckAsAList(given);
    const { file } = await guest.saves();
    assert.deepEqual(file.answers, expected.answers);
    await guest.turnsTo(ja.keep);
    await guest.unfolds(ja.formats);
    await guest.clicks(ja.csv);
    for (const tab of ja.laterTabs) await guest.turnsTo(tab);
    await guest.turnsTo(ja.keep);
    await guest.turnsTo(ja.result);
    await fits(guest);
    const messages = await hostOf(guest).evaluate(() => window.messages.filter(({ type }) => type !== "hello"));
    assert.ok(messages.length > 10);
    assert.deepEqual(messages.flatMap(faults), []);
  });

  test("is known to be wrong where an answer is in it", () => {
    const said = { source: "hoshimi", version: 1, type: "progress", answered: 1, of: 5, step: "diagnosis" };
    assert.deepEqual(faults(said), []);
    assert.equal(faults({ ...said, points: 53 }).length, 1);
    assert.equal(faults({ ...said, step: { q01: "done" } }).length, 1);
    assert.equal(faults({ ...said, type: "share", result: {} }).length, 1);
  });

  /** Runs in the frame: what the element would tell of itself. */
  function tells([type, detail]) {
    const check = document.querySelector("hoshimi-check");
    check.dispatchEvent(new CustomEvent(`hoshimi-${type}`, { bubbles: true, composed: true, detail }));
  }

  /** Waits for an event of the frame at the page around; gives its detail. */
  async function hears(guest, type, act) {
    const host = hostOf(guest);
    await host.evaluate((name) => {
      window.heard = new Promise((resolve) => {
        document.addEventListener(name, ({ target, detail }) => resolve([target.localName, detail]), { once: true });
      });
    }, `hoshimi-${type}`);
    await act();
    const [target, detail] = await host.evaluate(() => window.heard);
    assert.equal(target, "iframe");
    return detail;
  }

  test("is passed on without what does not belong there", async () => {
    const guest = await isIn(await context(), "frame-other");
    const detail = { answered: 3, of: 30, step: "diagnosis", answers: { q01: "done" } };
    const progress = await hears(guest, "progress", () => guest.page.evaluate(tells, ["progress", detail]));
    assert.deepEqual(progress, { answered: 3, of: 30, step: "diagnosis" });
  });

  test("has a result in it when it was handed over, and says to whom", async () => {
    const guest = await isIn(await context(), "frame-other");
    const result = { format: "hoshimi-result", version: 1 };
    const shared = await hears(guest, "share", () => guest.page.evaluate(tells, ["share", { result }]));
    assert.deepEqual(shared, { result });
  });

  test("goes nowhere before the page around has said hello", async () => {
    const page = await around(await context(HOSTING), `<iframe src="${EMBED}#share=ask"></iframe>`);
    const check = page.frames()[1].locator("hoshimi-check");
    assert.equal(await check.getAttribute("share"), null, "nobody is there to hand it to");
    await page.frames()[1].evaluate(tells, ["share", { result: {} }]);
    await page.evaluate(() => frames[0].postMessage({ source: "hoshimi", version: 1, type: "hello" }, "*"));
    await page.frames()[1].locator("hoshimi-check[share=ask]").waitFor();
    assert.equal(await check.getAttribute("data-share-to"), new URL(SITE).origin);
    const messages = await page.evaluate(() => window.messages.map(({ type }) => type));
    assert.ok(!messages.includes("share"), messages.join());
  });

  test("holds no result for a page that has no address", async () => {
    const made = await context(HOSTING);
    // Where a server leaves out who may frame the page, as ours does not.
    await made.route(EMBED, async (route) => {
      const response = await route.fetch();
      const { "content-security-policy": _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    const inner = `<script src='${SITE}hoshimi-frame.js'></script><iframe data-hoshimi-frame></iframe>`;
    const page = await around(made, `<iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`, "");
    // What a test answers is asked for only once the browser has told of the frame around it.
    await page.frameLocator("iframe").locator("iframe").evaluate((frame, src) => {
      frame.src = src;
    }, `${EMBED}#share=ask`);
    const frames = page.frameLocator("iframe").frameLocator("iframe");
    const check = frames.locator("hoshimi-check[data-state=whole]");
    await check.waitFor();
    const greeted = () => window.messages.some(({ type }) => type === "hello");
    await page.frames().at(-1).waitForFunction(greeted);
    assert.equal(await check.getAttribute("share"), null);
  });
});
