/** The check in a frame of somebody else's page: how the two speak, and what is never said. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { examples, surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { framed, Guest } from "./support/guest.mjs";
import { stage } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";
import { ja } from "./support/words.mjs";

const { context, visitor: visits } = stage();
const { given, expected } = golden("mixed-53");
const SITE = surfaces[0].url;
const EMBED = new URL("embed.html", SITE).href;
/** A page of the site's origin that only these tests answer. */
const HOST = new URL("host/", SITE).href;

/** More turns than any browser needs to draw what it was told. */
const PATIENCE = 300;

const at = (name) => new URL(`${name}/`, examples).href;

/** Runs in the page: keeps every message that arrives. */
function keepMessages() {
  window.messages = [];
  addEventListener("message", ({ data }) => window.messages.push(data));
}

/** Someone in the frame of an example. */
async function isIn(example, prepare = keepMessages) {
  const made = await context();
  await made.addInitScript(prepare);
  return Guest.inFrame(await made.newPage(), at(example));
}

/** A page of somebody's own around a frame; gives it when the frame is there. */
async function around(body, wait = "iframe", prepare = async () => {}) {
  // A page that a test answers is from nowhere: for the browser this machine is another network.
  const made = await context({ permissions: ["local-network-access"] });
  await prepare(made);
  await made.addInitScript(keepMessages);
  const page = await made.newPage();
  await page.route(HOST, (route) => route.fulfill({
    contentType: "text/html",
    body: `<!doctype html><meta charset="utf-8"><title>host</title>${body}`,
  }));
  await page.goto(HOST);
  if (wait) await page.locator(wait).contentFrame().locator("hoshimi-check[data-state=whole]").waitFor();
  return page;
}

const FRAME_JS = `<script type="module" src="${SITE}hoshimi-frame.js"></script>`;

/** The page around a frame. */
const hostOf = (guest) => guest.page.page();

/** What has arrived at the page around, of that type. */
function heard(guest, type) {
  const ofType = (wanted) => window.messages.filter((data) => data.type === wanted);
  return hostOf(guest).evaluate(ofType, type);
}

/** Waits until the frame is exactly as high as what is in it; gives how high. */
async function fits(guest) {
  const host = hostOf(guest);
  const frame = await host.locator("iframe").first().elementHandle();
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    const px = await guest.page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const inside = await frame.evaluate(({ clientHeight }) => clientHeight);
    const settled = await guest.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
        resolve(Math.ceil(document.body.getBoundingClientRect().height));
      }))),
    );
    if (px === inside && px === settled) return px;
  }
  return assert.fail("the frame is not as high as what is in it");
}

describe("The height of a frame", () => {
  for (const example of ["frame", "frame-other", "frame-apart"]) {
    test(`follows the screens up and down, in ${example}`, async () => {
      const guest = await isIn(example);
      const heights = [await fits(guest)];
      const step = async (act) => {
        await act();
        heights.push(await fits(guest));
      };
      await step(() => guest.begins());
      await step(() => guest.goesOn());
      await step(() => guest.clicks(ja.list));
      await step(() => guest.goesOn());
      const [start, principles, question, list, review] = heights;
      assert.ok(principles > start && question < principles, heights.join());
      assert.ok(list > principles && review < list, heights.join());
      const scrolls = () => document.documentElement.scrollHeight > innerHeight;
      assert.ok(!(await guest.page.evaluate(scrolls)), "nothing is scrolled inside");
    });
  }

  test("comes to rest", async () => {
    const guest = await isIn("frame");
    await guest.begins();
    await fits(guest);
    const before = await heard(guest, "height");
    await hostOf(guest).setViewportSize({ width: 700, height: 900 });
    await fits(guest);
    const turns = () => new Promise((resolve) => {
      let left = 30;
      const turn = () => (left-- ? requestAnimationFrame(turn) : resolve());
      turn();
    });
    const after = await heard(guest, "height");
    await guest.page.evaluate(turns);
    assert.deepEqual(await heard(guest, "height"), after);
    assert.ok(after.length - before.length < 20, `${after.length - before.length} heights`);
  });

  test("takes a border into account, and wins over the theme", async () => {
    const style = "iframe { box-sizing: border-box; border: 10px solid; height: 99px !important }";
    const page = await around(`<style>${style}</style>${FRAME_JS}
      <iframe data-hoshimi-frame src="${EMBED}" width="900"></iframe>`);
    await fits({ page: framed(page, page.frames()[1]) });
  });

  test("is given to frames that come later, and to each its own", async () => {
    const page = await around(FRAME_JS, "");
    await page.evaluate((src) => {
      for (const width of [400, 900]) {
        const frame = document.createElement("iframe");
        Object.assign(frame, { src, width });
        frame.dataset.hoshimiFrame = "";
        document.body.append(frame);
      }
    }, EMBED);
    const [narrow, wide] = await page.locator("iframe").all();
    for (const frame of [narrow, wide]) {
      await frame.contentFrame().locator("hoshimi-check[data-state=whole]").waitFor();
    }
    await page.waitForFunction(() => {
      const [first, second] = [...document.querySelectorAll("iframe")].map((frame) => frame.clientHeight);
      return second > 500 && first > second;
    });
  });
});

describe("A new screen", () => {
  test("begins at its top for somebody who was further down", async () => {
    const guest = await isIn("frame-other");
    const page = hostOf(guest);
    await guest.begins();
    await fits(guest);
    await guest.button(ja.next).scrollIntoViewIfNeeded();
    await guest.goesOn();
    await page.waitForFunction(() => document.querySelector("iframe").getBoundingClientRect().top >= 0);
  });

  test("does not move a page that shows the frame from its top", async () => {
    const guest = await isIn("frame");
    const page = hostOf(guest);
    await fits(guest);
    await page.evaluate(() => scrollTo(0, 40));
    await guest.begins();
    await fits(guest);
    await heard(guest, "screen");
    assert.equal(await page.evaluate(() => scrollY), 40);
  });
});

describe("What is forged", () => {
  /** Runs in a page: sends this to that window. */
  const forge = (target, data) => target.postMessage(data, "*");

  test("is not heard by the page around", async () => {
    const guest = await isIn("frame-other");
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
    const page = await around(`<iframe name="check" src="${EMBED}"></iframe><iframe name="other"></iframe>`, "iframe[name=check]");
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
    const guest = await isIn("frame-other");
    await guest.takesTheCheckAsAList(given);
    const { file } = await guest.saves();
    assert.deepEqual(file.answers, expected.answers);
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
    const guest = await isIn("frame-other");
    const detail = { answered: 3, of: 30, step: "diagnosis", answers: { q01: "done" } };
    const progress = await hears(guest, "progress", () => guest.page.evaluate(tells, ["progress", detail]));
    assert.deepEqual(progress, { answered: 3, of: 30, step: "diagnosis" });
  });

  test("has a result in it when it was handed over, and says to whom", async () => {
    const guest = await isIn("frame-other");
    const result = { format: "hoshimi-result", version: 1 };
    const shared = await hears(guest, "share", () => guest.page.evaluate(tells, ["share", { result }]));
    assert.deepEqual(shared, { result });
  });

  test("goes nowhere before the page around has said hello", async () => {
    const page = await around(`<iframe src="${EMBED}#share=ask"></iframe>`);
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
    const inner = `<script src='${SITE}hoshimi-frame.js'></script><iframe data-hoshimi-frame src='${EMBED}#share=ask'></iframe>`;
    const body = `<iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`;
    // Where a server leaves out who may frame the page, as ours does not.
    const page = await around(body, "", async (made) => {
      await made.route(EMBED, async (route) => {
        const { "content-security-policy": _, ...headers } = (await route.fetch()).headers();
        await route.fulfill({ response: await route.fetch(), headers });
      });
    });
    const frames = page.frameLocator("iframe").frameLocator("iframe");
    await frames.locator("hoshimi-check[data-state=whole]").waitFor();
    assert.equal(await frames.locator("hoshimi-check").getAttribute("share"), null);
  });
});

describe("In a sandbox", () => {
  const LISTENS = () => {};

  for (const example of ["frame-sandbox", "frame-apart"]) {
    test(`the whole check is done, in ${example}`, async () => {
      const guest = await isIn(example, LISTENS);
      await guest.takesTheCheckAsAList(given);
      await guest.clicks(ja.print);
      await guest.isTold(ja.notPrinted);
      await guest.unfolds(ja.byHand);
      const text = await guest.page.getByRole("textbox", { name: ja.byHand }).inputValue();
      assert.deepEqual(JSON.parse(text).answers, expected.answers);
      const forms = guest.watch.errors.filter((said) => /form|submi/i.test(said));
      assert.deepEqual(forms, []);
    });
  }

  test("the text that was copied is loaded where files may pass", async () => {
    const guest = await isIn("frame-sandbox", LISTENS);
    await guest.takesTheCheckAsAList(given);
    await guest.unfolds(ja.byHand);
    const text = await guest.page.getByRole("textbox", { name: ja.byHand }).inputValue();
    const other = await visits({ url: SITE });
    await other.page.getByRole("button", { name: "前の結果を読み込む" }).click();
    await other.types(ja.code, text);
    await other.clicks(ja.load);
    await other.clicks(ja.openResult);
    await other.sees(ja.result);
    const { file } = await other.saves();
    assert.deepEqual(file.answers, expected.answers);
  });
});

describe("The address of the frame", () => {
  test("says what is asked for, and what is wrong with that comes back", async () => {
    const logo = "data:image/gif;base64,R0lGODlhAQABAIAAAP+AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";
    const asked = [
      "brand-name=星と空の会", "contact-url=tel:+81-3-0000-0000", `brand-logo=${logo}`, "theme=dark",
      "config-src=x.json", "onclick=x",
    ];
    const src = `${EMBED}#${asked.join("&amp;")}`;
    const page = await around(`${FRAME_JS}<iframe data-hoshimi-frame src="${src}"></iframe>`);
    const check = page.frames()[1].locator("hoshimi-check");
    assert.equal(await check.getAttribute("brand-name"), "星と空の会");
    assert.equal(await check.getAttribute("contact-url"), "tel:+81-3-0000-0000");
    assert.equal(await check.getAttribute("brand-logo"), logo);
    assert.equal(await check.getAttribute("theme"), "dark");
    for (const name of ["onclick", "config-src"]) assert.equal(await check.getAttribute(name), null);
    const errors = () => window.messages.filter(({ type }) => type === "error").map(({ name }) => name);
    await page.waitForFunction(`(${errors})().length > 1`);
    assert.deepEqual((await page.evaluate(errors)).slice(0, 2), ["config-src", "onclick"]);
  });

  test("asks for no logo that would have to be fetched", async () => {
    const page = await around(`${FRAME_JS}<iframe data-hoshimi-frame src="${EMBED}#brand-logo=https://example.com/l.png"></iframe>`);
    const check = page.frames()[1].locator("hoshimi-check");
    assert.equal(await check.getAttribute("brand-logo"), null);
    await page.waitForFunction(() => window.messages.some(({ type, code }) => type === "error" && code === "logo"));
  });

  test("holds a code like that of any page", async () => {
    const visitor = await visits({ url: SITE });
    await visitor.takesTheCheckAsAList(given);
    await visitor.turnsTo(ja.keep);
    const code = (await visitor.page.locator(".h-letters__code").textContent()).replaceAll(/\s/g, "");
    const page = await around(`<iframe src="${EMBED}#hoshimi=${code}"></iframe>`);
    const guest = new Guest(framed(page, page.frames()[1]));
    await guest.clicks(ja.openResult);
    await guest.sees(ja.result);
  });

  test("opened by itself is a page like any other", async () => {
    const made = await context();
    const visitor = await Visitor.opens(await made.newPage(), { url: EMBED });
    await visitor.begins();
    await visitor.button(ja.next).waitFor();
    await visitor.page.goBack();
    await visitor.isAtAFreshStart();
    assert.deepEqual(visitor.watch.requests, [EMBED]);
    assert.deepEqual(visitor.watch.errors, []);
  });
});
