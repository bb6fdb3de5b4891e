/** ★3 and ★4: how far the answers reach, and the checklist. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFaults, bringAxe } from "./support/axe.mjs";
import { surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { layoutFaults } from "./support/layout.mjs";
import { areas, criteria, requirements } from "./support/pack.mjs";
import { stage } from "./support/stage.mjs";

const { visitor: visits } = stage();
const { given } = golden("all-done");

const of = (star) => [requirements, criteria].map((all) => all.filter((one) => one.star <= star));
const [requirements3, criteria3] = of(3);
const begins = "★3の確認リストをはじめる";
const take = "この候補を選ぶ";
const memo = "証跡メモ（任意）";

/** The first requirement for which the self-check suggests something, by its name. */
const confidentiality = requirements.find(({ id }) => id === "1-2-3");
const first = criteria.find(({ requirement }) => requirement === confidentiality.id);

/** Someone who has answered everything with the best answer and looks at ★3. */
async function looksAtStar3(surface, size = { width: 1280, height: 900 }) {
  const visitor = await visits(surface, { context: { viewport: size } });
  await visitor.takesTheCheckAsAList(given);
  await visitor.turnsTo("★3・★4");
  await visitor.sees("★3・★4への準備");
  return visitor;
}

/** Goes on in the checklist to a requirement. */
async function comesTo(visitor, { id, title }) {
  const heading = `${id} ${title.ja}`;
  while (!(await visitor.heading(heading).isVisible())) await visitor.goesOn();
}

for (const surface of surfaces) {
  describe(`On ${surface.name}`, () => {
    test("the map says what is begun, and that this is no rating", async () => {
      const visitor = await looksAtStar3(surface);
      const { file } = await visitor.receives(async () => {
        await visitor.clicks("結果");
        await visitor.saves();
      });
      const { started, related, untouched } = file.result.scs3;
      const all = [started, related, untouched].flat().sort();
      assert.deepEqual(all, requirements3.map(({ id }) => id).sort());
      await visitor.clicks("★3・★4");
      await visitor.reads(`要求事項${all.length}件のうち、${started.length}件に着手（目安）`);
      await visitor.reads("着手の目安です。SCSの適合や評価を示すものではありません。");
    });

    test("each area has a bar whose name and figures are words", async () => {
      const visitor = await looksAtStar3(surface);
      const bars = visitor.section("分野ごとに見る").locator("li > details > summary");
      assert.equal(await bars.count(), areas.length);
      for (const [at, area] of areas.entries()) {
        const asked = requirements3.filter((one) => one.area === area.id);
        const said = await bars.nth(at).innerText();
        assert.ok(said.includes(area.title.ja), said);
        assert.match(said, new RegExp(`着手 \\d+／${asked.length}`));
      }
      const hatched = bars.filter({ hasText: "問では確かめられない" });
      assert.ok((await hatched.count()) > 0, "what no question tells about is said");
      await bars.first().click();
      await visitor.button(`${requirements3[0].id} ${requirements3[0].title.ja}`).click();
      await visitor.sees(`${requirements3[0].id} ${requirements3[0].title.ja}`);
    });

    test("owner and day are kept, and what is answered counts before the guess", async () => {
      const visitor = await looksAtStar3(surface);
      await visitor.clicks(begins);
      await comesTo(visitor, confidentiality);
      const { page } = visitor;
      await page.getByLabel("担当（任意）").fill("総務 一");
      await page.getByLabel("期限（任意）").fill("2026-12-24");
      await page.getByRole("group", { name: first.id }).getByRole("radio", { name: "実施していない" }).check();
      await page.reload();
      await visitor.isLoaded();
      assert.equal(await page.getByLabel("担当（任意）").inputValue(), "総務 一");
      assert.equal(await page.getByLabel("期限（任意）").inputValue(), "2026-12-24");
      await visitor.clicks("★3との関係を見る");
      await visitor.page.getByText(/^1件は、確認リストの回答をもとにしています。/).waitFor();
    });

    test("the table leaves as a file, with what is left first", async () => {
      const visitor = await looksAtStar3(surface);
      await visitor.clicks(begins);
      await comesTo(visitor, confidentiality);
      const { page } = visitor;
      await page.getByLabel(memo).fill("=1+1");
      await page.getByLabel("担当（任意）").fill("総務 一");
      await page.getByRole("group", { name: first.id }).getByRole("radio", { name: "実施している", exact: true }).check();
      await visitor.clicks("進みぐあいと残り");
      const table = page.getByRole("table", { name: "★3の要求事項と評価基準" });
      assert.equal(await table.getByRole("row").count(), criteria3.length + 1);
      const { name, text } = await visitor.receivesText(() => visitor.clicks("表で保存（CSV）"));
      assert.match(name, /^hoshimi-star3-\d{4}-\d{2}-\d{2}-\d{4}\.csv$/);
      const lines = text.trimEnd().split("\r\n");
      assert.equal(lines[0].replace("\ufeff", ""), "要求事項,評価基準,回答,証跡,担当,期限");
      assert.equal(lines.length, criteria3.length + 1);
      const last = lines.at(-1).split(",");
      assert.deepEqual(last.slice(2), ["実施している", "'=1+1", "総務 一", ""]);
      await visitor.reads(`「${name}」を保存しました。`);
    });

    test("a suggestion is chosen only by the visitor, and kept with the evidence", async () => {
      const visitor = await looksAtStar3(surface);
      await visitor.clicks(begins);
      await comesTo(visitor, confidentiality);
      const asked = visitor.page.getByRole("group", { name: first.id });
      assert.equal(await visitor.page.getByRole("radio", { checked: true }).count(), 0);

      await asked.getByRole("button", { name: take }).click();
      assert.ok(await asked.getByRole("radio", { name: "一部実施している" }).isChecked());
      await visitor.page.getByLabel(memo).fill("総務の棚");

      await visitor.page.reload();
      await visitor.isLoaded();
      assert.equal(await visitor.page.getByLabel(memo).inputValue(), "総務の棚");
      await visitor.clicks("進みぐあいと残り");
      await visitor.reads(`評価基準${criteria3.length}件のうち0件を実施している（目安）`);
      const { file } = await visitor.receives(async () => {
        await visitor.clicks("結果");
        await visitor.saves();
      });
      assert.deepEqual(file.scs.answers, { [first.id]: { choice: "partly" } });
      assert.deepEqual(file.scs.evidence, { [confidentiality.id]: "総務の棚" });
    });
  });
}

describe("On a telephone", () => {
  test("map, checklist and what is left fit and have no fault that axe finds", async () => {
    const visitor = await looksAtStar3(surfaces[0], { width: 320, height: 640 });
    await bringAxe(visitor.page);
    const look = async (screen) => {
      await visitor.unfoldsAll();
      const faults = [...(await axeFaults(visitor.page)), ...(await layoutFaults(visitor.page))];
      assert.deepEqual(faults, [], screen);
    };
    await look("map");
    await visitor.clicks(begins);
    await comesTo(visitor, confidentiality);
    await look("checklist");
    await visitor.clicks("進みぐあいと残り");
    await visitor.sees("進みぐあいと残り");
    await look("what is left");
  });
});
