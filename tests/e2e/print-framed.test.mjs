/** Printing from inside a frame of another page, and from a page that hides things in print. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, afterEach, before, describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { framed } from "./support/guest.mjs";
import { pagesOf, plain, textOf } from "./support/pdf.mjs";
import { Printer } from "./support/printer.mjs";
import { Visitor } from "./support/visitor.mjs";
import { ja } from "./support/words.mjs";

const [site] = surfaces;
const { given } = golden("mixed-53");
const SAME = site.url.replace("127.0.0.1", "localhost");
const BESIDE = new URL("/host/", SAME).href;
const AROUND = "この段落は外のページにある";
const HIDES = "@media print { * { display: none !important; visibility: hidden !important } }";
const SCRIPTS = "allow-scripts allow-same-origin allow-forms allow-downloads";

const PRINTS = [
  { name: "of the same origin", src: SAME },
  { name: "of another origin", src: site.url },
  { name: "that may open dialogs", src: site.url, sandbox: `${SCRIPTS} allow-modals` },
  { name: "of a page that hides everything in print", src: SAME, style: HIDES },
];

describe("In a frame", () => {
  const server = createServer();
  let printer, page;
  before(async () => {
    await once(server.listen(0, "localhost"), "listening");
    printer = await Printer.opens();
  });
  afterEach(() => page.close());
  after(async () => {
    await printer?.close();
    server.close();
  });

  /** Someone at the result in a frame of a host's page. */
  async function isAtTheResult({ src, sandbox, style = "" }) {
    page = await printer.context.newPage();
    const leave = sandbox ? `sandbox="${sandbox}"` : "";
    const body = `<!doctype html><meta charset="utf-8"><title>host</title><style>${style}</style>
      <p>${AROUND}</p><iframe name="check" src="${src}" ${leave} width="1000" height="800"></iframe>`;
    // A page of another origin comes from a server of its own; asked for by a browser, one
    // that only the test answers would count as a page of the wide world.
    if (src === SAME) await page.route(BESIDE, (route) => route.fulfill({ contentType: "text/html", body }));
    else server.removeAllListeners("request").on("request", (_, answer) => answer.setHeader("Content-Type", "text/html").end(body));
    await page.goto(src === SAME ? BESIDE : `http://localhost:${server.address().port}/`);
    await page.locator("iframe").contentFrame().locator("hoshimi-check[data-state=whole]").waitFor();
    const visitor = new Visitor(framed(page, page.frame("check")));
    await visitor.takesTheCheckAsAList(given);
    return visitor;
  }

  for (const host of PRINTS) {
    test(`a frame ${host.name} prints the report alone`, async () => {
      const visitor = await isAtTheResult(host);
      const paper = await printer.prints(visitor);
      assert.ok(pagesOf(paper)[0].includes("情報セキュリティ自己点検の結果"));
      assert.ok(!plain(textOf(paper)).includes(AROUND), "the host is on the paper");
    });
  }

  test("a frame without leave for dialogs says so, and saves the report as a file", async () => {
    const visitor = await isAtTheResult({ src: site.url, sandbox: SCRIPTS });
    await visitor.clicks(ja.print);
    await visitor.isTold(ja.notPrinted);
    await visitor.turnsTo(ja.keep);
    await visitor.unfoldsAll();
    const { text } = await visitor.receivesText(() => visitor.clicks(ja.html));
    assert.ok(text.includes("情報セキュリティ自己点検の結果"));
    await visitor.isTold(ja.reportSaved);
  });

  test("a page that hides everything around the element does not hide the report", async () => {
    const visitor = await printer.visitor(site);
    ({ page } = visitor);
    await visitor.takesTheCheckAsAList(given);
    await page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    }, HIDES);
    const [first] = pagesOf(await printer.prints(visitor));
    assert.ok(first.includes("情報セキュリティ自己点検の結果"));
  });
});
