/** Every page of /examples/ in every engine: the check starts there, its first steps can be
 *  taken, and the page's own policy is kept. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { items } from "../e2e/support/pack.mjs";
import { given } from "./support/case.mjs";
import { surfaces } from "./support/env.mjs";
import { examples, OTHERWISE } from "./support/examples.mjs";
import { inEveryEngine } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";

const [{ url: site }] = surfaces;
/** Browsers ask for a picture of a page that names none, or may have none. */
const ICON = /\/favicon\.ico/;
const FRAME = "iframe[data-hoshimi-frame]";

/** Where the check is: on the page, or in a frame of it. */
async function placeOf(page) {
  const framed = await page.run((frame) => document.querySelector(frame) !== null, FRAME);
  return framed ? page.frame(FRAME) : page;
}

/** The words that the page's author put there for such a case. */
async function seesWhatIsInstead(page) {
  await page.until(() => document.querySelector("hoshimi-check").dataset.state === "failed");
  const [shown, started] = await page.run(() => [
    document.querySelector("hoshimi-check .instead").checkVisibility(),
    found({ role: "radio" }).length,
  ]);
  assert.ok(shown, "the author's words are there");
  assert.equal(started, 0);
}

/** From the start to the second question. */
async function takesTheFirstSteps(visitor, component) {
  if (!component) await visitor.isLoaded();
  await visitor.comesToTheQuestions(given);
  await visitor.answersAlone("q01", "partly");
  await visitor.sees(items.get("q02").question.ja);
}

inEveryEngine(({ page: opens }) => {
  for (const name of examples) {
    const { instead = false, scripts = true, component = false, errors } = OTHERWISE[name] ?? {};
    // Where a page may run no script, neither may a test; the other browser tests look at it.
    if (!scripts) continue;
    test(`the example “${name}”`, async () => {
      const page = await opens();
      await page.open(`${site}examples/${name}/`);
      const place = await placeOf(page);
      if (instead) await seesWhatIsInstead(place);
      else await takesTheFirstSteps(new Visitor(place), component);
      const met = [...(await page.errors()), ...(place === page ? [] : await place.errors())];
      assert.deepEqual(met.filter((error) => !errors?.test(error) && !ICON.test(error)), []);
      if (errors) assert.notDeepEqual(met, [], "it is known to go wrong");
    });
  }
});
