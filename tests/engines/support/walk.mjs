/** A walk past the screens that make the most of style sheets. */

import { CODE, given } from "./case.mjs";

/**
 * Takes the visitor from screen to screen and has `look` look at each, with everything unfolded.
 * @param {import("./visitor.mjs").Visitor} visitor
 * @param {(screen: string) => Promise<void>} look
 */
export async function walk(visitor, look) {
  const { page, words } = visitor;
  const takes = async (screen) => {
    await page.run(() => {
      for (const fold of below(document.documentElement)) if (fold.localName === "details") fold.open = true;
    });
    await look(screen);
  };
  await takes("start");
  await visitor.clicks(words.begin);
  for (const [slug, { choice }] of Object.entries(given.answers["sa-principles"])) await visitor.answers(slug, choice);
  await takes("principles");
  await visitor.goesOn();
  await visitor.answers("q01", "partly");
  await takes("question");
  await visitor.clicks(words.list);
  await takes("list");

  await visitor.clicks("はじめに");
  await visitor.clicks("前回の結果を読み込む");
  await page.type({ role: "textbox", name: words.code }, CODE);
  await takes("load");
  await visitor.clicks(words.load);
  await visitor.clicks(words.openResult);
  await visitor.sees(words.result);
  await takes("result");
  for (const tab of [...words.laterTabs, words.keep]) {
    await visitor.turnsTo(tab);
    await takes(tab);
  }
}
