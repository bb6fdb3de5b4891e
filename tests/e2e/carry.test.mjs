/** A result is taken away, and brought back by file, by code, by link and by picture. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { stage } from "./support/stage.mjs";
import { ja } from "./support/words.mjs";

const { visitor: visits } = stage();
const [site] = surfaces;
const { given, expected } = golden("mixed-53");
const ALL = expected.result.diagnosis.of + Object.keys(given.answers["sa-principles"]).length;
const FOUND = `${ALL}項目のうち${ALL}項目に回答があります。`;

/** Someone with a whole result, at the screen for taking it away. */
async function isAboutToGo(surface, options = {}) {
  const visitor = await visits(surface, options);
  await visitor.takesTheCheckAsAList(given);
  return { visitor, result: await whole(visitor) };
}

/** Everything that the result says, on the screen and in the report. */
async function whole(visitor) {
  await visitor.unfoldsAll();
  const screen = await visitor.page.locator("section, details").allInnerTexts();
  await visitor.turnsTo(ja.keep);
  await visitor.sees(ja.keep);
  await visitor.unfoldsAll();
  const { text } = await visitor.receivesText(() => visitor.clicks(ja.html));
  return { screen, report: text };
}

async function erases(visitor) {
  await visitor.clicks("消去");
  await visitor.clicks("消去する");
  await visitor.isAtAFreshStart();
  await visitor.hasNothingKept();
  await visitor.clicks("前回の結果を読み込む");
  await visitor.sees(ja.load);
}

/** Takes what was found; the result is the one before. */
async function findsItAgain(visitor, result) {
  await visitor.reads(FOUND);
  await visitor.clicks("この結果を開く");
  await visitor.sees(ja.result);
  await visitor.isTold(`${ALL}件の回答を読み込みました。`);
  assert.deepEqual(await whole(visitor), result);
  const { file } = await visitor.saves();
  assert.deepEqual(file.answers, expected.answers);
  assert.deepEqual(file.result, expected.result);
}

/** The letters of the code. */
async function code(visitor) {
  await visitor.unfoldsAll();
  const groups = await visitor.page.locator(".h-letters__code span").allTextContents();
  return groups.join("-");
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("a file brings the result back", async () => {
      const { visitor, result } = await isAboutToGo(surface);
      const { name, text } = await visitor.receivesText(() => visitor.clicks(ja.save));
      await visitor.isTold(`「${name}」を保存しました。`);
      await erases(visitor);
      const chosen = { name, mimeType: "application/json", buffer: Buffer.from(text) };
      await visitor.page.getByLabel("結果のファイル", { exact: true }).setInputFiles(chosen);
      await findsItAgain(visitor, result);
    });

    test("a code that is typed as people type brings it back", async () => {
      const { visitor, result } = await isAboutToGo(surface);
      const letters = await code(visitor);
      await erases(visitor);
      const typed = letters.toLowerCase().replaceAll("-", "　").replaceAll("0", "o");
      await visitor.types(ja.code, typed);
      await visitor.clicks(ja.load);
      await findsItAgain(visitor, result);
    });

    test("every other file is handed over, and says its name", async () => {
      const { visitor } = await isAboutToGo(surface);
      for (const [button, ending, words] of [
        ["CSVで保存", "csv", "実施している"],
        ["計画をCSVで保存", "csv", "約"],
        ["期限をカレンダー用に保存", "ics", "BEGIN:VEVENT"],
        ["テキストで保存", "txt", "53点"],
        ["Markdownで保存", "md", "53点"],
      ]) {
        const { name, text } = await visitor.receivesText(() => visitor.clicks(button));
        assert.ok(name.endsWith(`.${ending}`), name);
        if (words !== "約") assert.ok(text.includes(words), `${button}: ${text.slice(0, 200)}`);
        await visitor.isTold(`「${name}」を保存しました。`);
      }
    });

    test("what is wrong is said, and nothing is lost", async () => {
      const { visitor } = await isAboutToGo(surface);
      const letters = await code(visitor);
      const slip = letters.startsWith("8") ? letters.replace("8", "9") : letters.replace(/^./, "8");
      const before = await visitor.kept();
      await visitor.clicks(ja.load);
      const refused = (text) => visitor.page.getByRole("alert").filter({ hasText: text }).waitFor();
      for (const [typed, sentence] of [
        [slip, "1番目のまとまりに写し間違いがあります。"],
        // Of an edition with a number that none has yet.
        ["C46K-A8MK-A560-76FR-MDH3-RD66-X23V", "このページにない版の質問で作った診断コードです。"],
      ]) {
        await visitor.types(ja.code, typed);
        await visitor.clicks(ja.load);
        await refused(sentence);
      }
      const field = visitor.page.getByLabel("結果のファイル", { exact: true });
      for (const [name, content, sentence] of [
        ["a.json", "", "内容が空です。"],
        ["a.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), "結果のファイルではありません。"],
        ["a.json", '{"format":"hoshimi-result","version":1,', "途中で切れている"],
        ["a.json", '{"format":"hoshimi-result","version":2}', "より新しい版の星見で保存した"],
        ["a.html", "<script>alert(1)</script>", "星見の結果ではない"],
      ]) {
        const chosen = { name, mimeType: "application/json", buffer: Buffer.from(content) };
        await field.setInputFiles(chosen);
        await refused(sentence);
      }
      const after = await visitor.kept();
      for (const key of Object.keys(before).filter((key) => key.endsWith("answers"))) {
        assert.equal(after[key], before[key]);
      }
    });

    test("a file of 100 MB is refused before it is read", async () => {
      const { visitor } = await isAboutToGo(surface);
      await visitor.clicks(ja.load);
      const folder = await mkdtemp(join(tmpdir(), "hoshimi-large-"));
      try {
        const large = join(folder, "large.json");
        await writeFile(large, Buffer.alloc(100_000_000, " "));
        await visitor.page.getByLabel("結果のファイル", { exact: true }).setInputFiles(large);
        await visitor.page.getByRole("alert").filter({ hasText: "大きすぎます" }).waitFor();
      } finally {
        await rm(folder, { recursive: true });
      }
    });

    test("a file can be dropped", async () => {
      const { visitor } = await isAboutToGo(surface);
      const { text } = await visitor.receivesText(() => visitor.clicks(ja.save));
      await visitor.clicks(ja.load);
      await visitor.page.locator(".h-drop").evaluate((place, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "result.json"));
        place.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      }, text);
      await visitor.reads(FOUND);
    });
  });
}

const clipboard = { context: { permissions: ["clipboard-read", "clipboard-write"] } };

/** Copies the link by its button, and gives it. */
async function link(visitor, name = "リンクをコピー") {
  await visitor.clicks(name);
  await visitor.isTold("コピーしました。");
  const elsewhere = await visitor.context.newPage();
  await elsewhere.setContent("<textarea aria-label=note></textarea>");
  await elsewhere.getByLabel("note").press("Control+V");
  return elsewhere.getByLabel("note").inputValue();
}

describe("A link", () => {
  test("opens the result in another tab, and leaves no code in the address", async () => {
    const { visitor, result } = await isAboutToGo(site, clipboard);
    const address = await link(visitor);
    assert.equal(address, `${site.url}#hoshimi=${await code(visitor)}`);

    const other = await visits({ ...site, url: address });
    await other.sees(ja.load);
    assert.equal(other.page.url(), site.url);
    assert.equal(await other.page.evaluate(() => history.length), 2);
    await findsItAgain(other, result);
    assert.equal(other.page.url(), site.url);
  });

  test("opens in a tab that shows the page already, whose answers wait", async () => {
    const { visitor, result } = await isAboutToGo(site, clipboard);
    const address = await link(visitor);
    await erases(visitor);
    await visitor.page.goto(address);
    await findsItAgain(visitor, result);
    assert.equal(visitor.page.url(), site.url);
  });

  test("with a password opens for those who know it", async () => {
    const { visitor, result } = await isAboutToGo(site, clipboard);
    const sealed = "パスワード付きリンクをコピー";
    await visitor.clicks(sealed);
    await visitor.isTold("パスワードを入力してください。");
    await visitor.types("パスワード", "ほし 見る");
    const address = await link(visitor, sealed);
    assert.ok(!address.includes(await code(visitor)));
    assert.match(address, /#hoshimi-sealed=[\w-]+$/);

    const other = await visits({ ...site, url: address });
    await other.reads("このリンクにはパスワードが付いています。");
    await other.types("パスワード", "ほし");
    await other.clicks("開く");
    await other.page.getByRole("alert").filter({ hasText: "パスワードが違うか" }).waitFor();
    await other.types("パスワード", "ほし 見る");
    await other.clicks("開く");
    await findsItAgain(other, result);
  });

  test("is not offered where nobody else could open it", async () => {
    const { visitor } = await isAboutToGo(surfaces[1]);
    await visitor.reads(/このページは端末の中のファイルなので、リンクは作れません。/);
  });
});

for (const surface of surfaces) {
  test(`the picture on ${surface.name} is read by a camera`, async () => {
    const { visitor } = await isAboutToGo(surface, { context: { colorScheme: "dark" } });
    const folder = await mkdtemp(join(tmpdir(), "hoshimi-qr-"));
    try {
      const path = join(folder, "qr.png");
      await visitor.unfoldsAll();
      await visitor.page.getByRole("img", { name: "診断コードのQRコード" }).screenshot({ path });
      const read = execFileSync("zbarimg", ["--quiet", "--raw", path], { encoding: "utf8" }).trim();
      const letters = await code(visitor);
      const address = surface === site ? `${site.url}#hoshimi=` : "";
      assert.equal(read, `${address}${letters}`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
