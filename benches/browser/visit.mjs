/** One visit to a page, from the first byte to the result, with everything that is measured. */

import { CONTEXT } from "../../tests/e2e/support/browser.mjs";
import { noteMemories, sizes } from "../../tests/e2e/support/memories.mjs";
import { Answering } from "./answering.mjs";
import { median } from "./figures.mjs";
import { probe } from "./probe.mjs";

/** Milliseconds from which on the browser itself calls a task long. */
const LONG_MS = 50;
const PHONE = { width: 390, height: 844 };

/**
 * @typedef {object} Figures
 * @property {number} bytes over the wire, of what was asked for before the first screen stood
 * @property {number} bytesLater over the wire, of all else
 * @property {number} elsewhere requests to other hosts
 * @property {number} screen milliseconds until the first screen stands
 * @property {number} first milliseconds until the first question can be answered
 * @property {number} answer milliseconds from an answer until the screen shows it, the median
 * @property {number} result milliseconds from the last press until the result stands
 * @property {number} heap bytes of JavaScript and WebAssembly after all answers
 * @property {number} heapEnd the same with the result on the screen
 * @property {number} blocked milliseconds of long tasks, beyond what is short, until the first
 *   question
 * @property {number} blockedLater the same from then until the result
 */

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} base
 * @param {import("./sites.mjs").Site} site
 * @param {import("./bench.mjs").Profile} profile
 * @returns {Promise<Figures>}
 */
export async function visit(browser, base, site, { cpu, network }) {
  const context = await browser.newContext({ ...CONTEXT, viewport: PHONE });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const wire = await listens(cdp, base);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    if (network) await cdp.send("Network.emulateNetworkConditions", { offline: false, ...network });
    await page.addInitScript(noteMemories);
    await page.addInitScript(probe, pick(site));
    await page.goto(new URL(site.path, base).href, { waitUntil: "commit" });
    const first = await page.evaluate(() => hoshimiBench.first);
    const screen = await page.evaluate(() => hoshimiBench.screen ?? hoshimiBench.first);
    const start = await page.evaluate(() => performance.timeOrigin);
    const visitor = new Answering(page, site);
    await visitor.settles();
    await site.answers(visitor);
    const heap = await heapOf(cdp, page);
    const result = await visitor.pressesFor(site.finish, site.result);
    const heapEnd = await heapOf(cdp, page);
    const tasks = await page.evaluate(() => hoshimiBench.tasks);
    const blocked = (is) => tasks.filter(([at]) => is(at))
      .reduce((sum, [, duration]) => sum + duration - LONG_MS, 0);
    return {
      ...wire(start + screen),
      screen,
      first,
      answer: median(visitor.times),
      result,
      heap,
      heapEnd,
      blocked: blocked((at) => at < first),
      blockedLater: blocked((at) => at >= first),
    };
  } finally {
    await context.close();
  }
}

/** What is left of the site for the page. */
function pick({ host, begin, question }) {
  return { host, begin, question };
}

/** Counts what comes over the wire. Gives a function that tells apart before and after. */
async function listens(cdp, base) {
  const sent = new Map();
  const sizes = new Map();
  cdp.on("Network.requestWillBeSent", ({ requestId, wallTime, request }) => {
    if (!request.url.startsWith("data:")) sent.set(requestId, { at: wallTime * 1000, url: request.url });
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  await cdp.send("Network.enable");
  // Nobody is to wait for another host, on a machine without a network or with one.
  await cdp.send("Network.setBlockedURLs", { urls: ["https://*"] });
  return (until) => {
    const all = [...sent].map(([id, request]) => ({ ...request, size: sizes.get(id) ?? 0 }));
    const ours = all.filter(({ url }) => url.startsWith(base));
    const early = ours.filter(({ at }) => at < until);
    const sum = (of) => of.reduce((total, { size }) => total + size, 0);
    return {
      bytes: sum(early),
      bytesLater: sum(ours) - sum(early),
      elsewhere: all.length - ours.length,
    };
  };
}

/** Bytes in use once everything that is not needed has been let go. */
async function heapOf(cdp, page) {
  await cdp.send("HeapProfiler.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  const heap = await cdp.send("Runtime.getHeapUsage");
  const wasm = await sizes(page);
  return wasm.reduce((sum, bytes) => sum + bytes, heap.usedSize);
}

