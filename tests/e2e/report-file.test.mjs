/** The report as a file that anybody can open, years from now, without Hoshimi. */

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { factsOf, pagesOf, plain, textOf } from "./support/pdf.mjs";
import { GIF, JPEG, PNG, picture, SVG, TOO_LARGE, WEBP } from "./support/pictures.mjs";
import { Printer } from "./support/printer.mjs";
import { ja } from "./support/words.mjs";

const { given } = golden("mixed-53");
const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "</style><script>alert(1)</script> &amp; \"'",
  // Short, because the PDF has a line and its second half apart.
  "</title><b onload=x>",
];
const [OWNER, REASON, COMPANY] = HOSTILE;
const answers = {
  ...given.answers,
  "sa-diagnosis": {
    ...given.answers["sa-diagnosis"],
    q09: { choice: "not_applicable", reason: REASON },
  },
};
const NAME = "星見支援 <b>事務所</b>";

for (const surface of surfaces) {
  describe(`The report saved from ${surface.name}`, () => {
    let printer, visitor, folder, saved;

    before(async () => {
      printer = await Printer.opens();
      folder = await mkdtemp(join(tmpdir(), "hoshimi-report-"));
      visitor = await printer.visitor(surface);
      await visitor.takesTheCheckAsAList({ ...given, answers });
      await visitor.turnsTo("すること");
      await visitor.unfolds("ウイルス対策");
      await visitor.unfolds("担当・期限・メモ");
      const line = visitor.page.locator("fieldset.h-task__fields").first();
      await line.getByLabel("担当").fill(OWNER);
      await visitor.turnsTo(ja.keep);
      await visitor.types(ja.client, COMPANY);
      await visitor.names(NAME, picture(PNG));
      await visitor.unfoldsAll();
      saved = await visitor.receivesText(() => visitor.clicks(ja.html));
    });
    after(async () => {
      await printer?.close();
      await rm(folder, { recursive: true });
    });

    test("it says that it is saved, by its day", async () => {
      assert.match(saved.name, /^hoshimi-\d{4}-\d\d-\d\d-\d{4}\.html$/);
      await visitor.isTold(ja.reportSaved);
    });

    test("its head allows nothing but its own style and pictures inside", () => {
      const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
      const head = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
      assert.ok(saved.text.startsWith(head), saved.text.slice(0, 300));
      assert.doesNotMatch(saved.text, /<script|<link|<iframe|\ssrc="(?!data:image\/png;)/);
    });

    test("it reads as the printed report does, from a disk and without a network", async () => {
      const file = join(folder, saved.name);
      await writeFile(file, saved.text);
      const page = await printer.context.newPage();
      const requests = [];
      page.on("request", (request) => requests.push(request.url()));
      const session = await printer.context.newCDPSession(page);
      await session.send("Emulation.setScriptExecutionDisabled", { value: true });
      await printer.context.setOffline(true);
      await page.goto(`file://${file}`);
      const text = await page.locator("body").innerText();
      const marks = page.locator("script, [onload], [onerror], img:not([src^='data:image/png;'])");
      assert.equal(await marks.count(), 0, "a text has become markup");
      assert.ok(await page.locator("img").evaluate((logo) => logo.naturalWidth > 0), "no logo");
      await printer.context.setOffline(false);
      await page.close();
      const fetched = requests.filter((url) => !url.startsWith("data:image/png;"));
      assert.deepEqual(fetched, [`file://${file}`]);

      const shown = plain(text);
      for (const typed of [...HOSTILE, NAME]) assert.ok(shown.includes(plain(typed)), typed);
      const paper = await printer.prints(visitor);
      const printed = pagesOf(paper).join("");
      const lines = (all, apart) => all.split(apart).map(plain).filter(Boolean);
      assert.deepEqual(lines(text, /[\n\t]/).filter((line) => !printed.includes(line)), []);
      const back = lines(textOf(paper, "-raw"), /[\n\f]/).filter((line) => !shown.includes(line));
      // But for the running head, which is no content of the page.
      const head = /^.*\d+年\d+月\d+日\d+\/\d+$/;
      assert.deepEqual(back.filter((line) => !head.test(line)), []);
      assert.equal(back.filter((line) => line.startsWith(plain(COMPANY))).length, Number(factsOf(paper).Pages) - 1);
    });

    test("name and logo go with the session and are in no result file", async () => {
      const { file } = await visitor.saves();
      assert.ok(!JSON.stringify(file).includes("星見支援"));
      assert.ok(!JSON.stringify(await visitor.kept()).includes("星見支援"));
      await visitor.clicks(ja.erase);
      await visitor.clicks(ja.eraseYes);
      await visitor.isAtAFreshStart();
      await visitor.takesTheCheckAsAList(given);
      await visitor.turnsTo(ja.keep);
      await visitor.unfolds(ja.support);
      assert.equal(await visitor.page.getByLabel(ja.supportName).inputValue(), "");
      await visitor.unfoldsAll();
      const { text } = await visitor.receivesText(() => visitor.clicks(ja.html));
      assert.doesNotMatch(text, /星見支援|<img/);
    });

    test("a logo is a small picture, whatever its name says", async () => {
      const field = visitor.page.getByLabel(ja.logo);
      for (const [bytes, words] of [
        [PNG, ja.logoTaken],
        [SVG, ja.logoUnknown],
        [JPEG, ja.logoTaken],
        [TOO_LARGE, ja.logoLarge],
        [GIF, ja.logoTaken],
        [WEBP, ja.logoTaken],
      ]) {
        await field.setInputFiles(picture(bytes));
        await visitor.isTold(words);
      }
      await visitor.clicks(ja.logoOff);
      await visitor.isTold(ja.logoIsOff);
      await visitor.unfoldsAll();
      const { text } = await visitor.receivesText(() => visitor.clicks(ja.html));
      assert.doesNotMatch(text, /<img/);
    });
  });
}
