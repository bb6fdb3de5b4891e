/** The standalone page works without a network after the first visit, asks for what it needs and
 *  nothing else, and can be installed. */

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { launchKept } from "./support/browser.mjs";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { keptBy, OF_THE_PAGE } from "./support/kept.mjs";
import { comesBack, keeper } from "./support/keeper.mjs";
import { Visitor } from "./support/visitor.mjs";
import { reportViolations } from "./support/watch.mjs";

const { context, host, keeps, visitor: visits } = keeper();
const site = surfaces.find(({ served }) => served);
const { given, expected } = golden("mixed-53");

const KEPT = "次回からは、インターネットにつながっていなくても使えます。";

/** The files that the worker keeps. */
const listed = () => keptBy(host().text("sw.js")).map((name) => name.replace("./", "index.html"));

/** Runs in every frame before anything else: notes a worker that would be registered. */
function noteRegistering() {
  ServiceWorkerContainer.prototype.register = async () => {
    window.registers = true;
    throw new DOMException("noted", "AbortError");
  };
}

describe("Without a network, after the first visit", () => {
  test("the whole job is done after a reload", async () => {
    const visitor = await keeps(reportViolations, site);
    await visitor.reads(KEPT);
    await visitor.context.setOffline(true);
    await comesBack(visitor);
    await visitor.takesTheCheckAsAList(given);
    const { file } = await visitor.saves();
    assert.deepEqual(file.result, expected.result);
    assert.deepEqual(visitor.watch.errors, []);
    assert.ok(!(await visitor.text(KEPT).isVisible()), "it is said once");
  });

  test("the page is there under all its addresses, and nothing else is", async () => {
    const visitor = await keeps();
    await host().closes();
    const { page } = visitor;
    for (const address of ["", "index.html", "?from=mail", "index.html?a=1#b"]) {
      await page.goto(host().url + address);
      await visitor.heading().waitFor();
      assert.equal(page.url(), host().url + address);
    }
    const answers = await page.evaluate(async () => {
      const kind = (address, how) => fetch(address, how).then((r) => r.status, () => "none");
      return [
        await kind("page.css?v=2"),
        await kind("other.css"),
        await kind("embed.html"),
        await kind("page.css", { method: "POST" }),
      ];
    });
    assert.deepEqual(answers, [200, "none", "none", "none"]);
  });

  test("the settings are those of the visit before", async () => {
    const visitor = await keeps();
    host().edits("hoshimi.json", '{"theme":"dark"}');
    host().forget();
    await comesBack(visitor);
    await host().isAskedFor("hoshimi.json");
    await visitor.page.waitForFunction(async () => {
      const kept = await caches.match("hoshimi.json");
      return (await kept.text()).includes("dark");
    });
    await host().closes();
    // Under an address that was not fetched ahead.
    const text = await visitor.page.evaluate(() => fetch("hoshimi.json?").then((r) => r.text()));
    assert.equal(text, '{"theme":"dark"}');
  });
});

describe("What the host is asked for", () => {
  test("is each file for the page, each once more for the worker, and then nothing", async () => {
    const visitor = await keeps();
    assert.deepEqual(host().asked.toSorted(), ["index.html", ...OF_THE_PAGE, "sw.js", ...listed()].toSorted());
    const seen = visitor.watch.requests.map((address) => new URL(address).pathname);
    assert.deepEqual(seen.length, host().asked.length, "the browser tells of all of them");
    host().forget();
    await visitor.takesTheCheckAsAList(given);
    await visitor.saves();
    assert.deepEqual(host().asked, []);
  });

  test("is on the next visit whether there is anything new, and then nothing", async () => {
    const visitor = await keeps();
    host().forget();
    await comesBack(visitor);
    await host().isAskedFor("sw.js");
    await host().isAskedFor("hoshimi.json");
    await visitor.takesTheCheckAsAList(given);
    await visitor.saves();
    assert.deepEqual(host().asked.toSorted(), ["hoshimi.json", "sw.js"]);
  });

  test("is a worker on a page of its own", async () => {
    const visitor = await visits(host(), { prepare: noteRegistering });
    await visitor.page.waitForFunction(() => window.registers);
  });

  test("is no worker where another page shows this one", async () => {
    const made = await context();
    await made.addInitScript(noteRegistering);
    const page = await made.newPage();
    host().adds("around.html", `<iframe src="${host().url}"></iframe>`);
    const around = new URL("around.html", host().url);
    around.hostname = "localhost";
    await page.goto(String(around));
    const widget = page.frameLocator("iframe").locator("hoshimi-check[data-state=whole]");
    await widget.waitFor();
    assert.ok(!(await widget.evaluate(() => window.registers)));
  });
});

describe("What is kept", () => {
  test("is the files of the site, and nothing of the visitor", async () => {
    const visitor = await keeps();
    await visitor.takesTheCheckAsAList(given);
    const files = await visitor.page.evaluate(async () => {
      const [name, ...more] = await caches.keys();
      if (more.length > 0) return more;
      const kept = await caches.open(name);
      return (await kept.keys()).map(({ url }) => url);
    });
    const expected = keptBy(host().text("sw.js")).map((name) => new URL(name, host().url).href);
    assert.deepEqual(files.toSorted(), expected.toSorted());
  });
});

describe("Installing", () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "hoshimi-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test("is possible: the browser finds no fault with the manifest", async () => {
    const browser = await launchKept(folder);
    const visitor = await Visitor.opens(browser.pages()[0], host());
    await visitor.isKept();
    const session = await browser.newCDPSession(visitor.page);
    const { errors, data } = await session.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    assert.deepEqual(installabilityErrors, []);
    assert.equal(JSON.parse(data).short_name, "星見");
    await browser.close();
  });

  test("has icons of the size that is said, which look like their drawing", async () => {
    const visitor = await visits(host());
    const { icons } = JSON.parse(host().text("manifest.webmanifest"));
    const apple = await visitor.page.locator("link[rel=apple-touch-icon]").getAttribute("href");
    const drawn = icons.filter(({ type }) => type === "image/png");
    drawn.push({ src: apple, sizes: "180x180", purpose: "maskable" });
    for (const { src, sizes, purpose } of drawn) {
      const drawing = `icons/${purpose === "maskable" ? "maskable" : "icon"}.svg`;
      const { size, difference } = await visitor.page.evaluate(compare, [src, drawing]);
      assert.equal(size, sizes, src);
      assert.ok(difference < 2, `${src} is not ${drawing}: ${difference}`);
    }
  });
});

/** Runs in the page: how large a picture is, and how far from its drawing, of 255. */
async function compare(addresses) {
  const load = async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  };
  const [image, drawing] = await Promise.all(addresses.map(load));
  const { naturalWidth: width, naturalHeight: height } = image;
  const pixels = (picture) => {
    const canvas = new OffscreenCanvas(width, height).getContext("2d");
    canvas.drawImage(picture, 0, 0, width, height);
    return canvas.getImageData(0, 0, width, height).data;
  };
  const [ours, theirs] = [pixels(image), pixels(drawing)];
  let sum = 0;
  for (let at = 0; at < ours.length; at += 1) sum += Math.abs(ours[at] - theirs[at]);
  return { size: `${width}x${height}`, difference: sum / ours.length };
}
