/** A walk past every screen, each as full as it can be. */

import assert from "node:assert/strict";
import { asFile, NO_RESULT } from "./files.mjs";
import { golden } from "./golden.mjs";
import { choices, fivePrinciples, items, questions } from "./pack.mjs";

const { given: mixed } = golden("mixed-53");
const { given: done } = golden("all-done");

/**
 * Takes the visitor from screen to screen and has `look` look at each.
 * @param {import("./visitor.mjs").Visitor} visitor
 * @param {(screen: string) => Promise<void>} look
 */
export async function walk(visitor, look) {
  const { words } = visitor;
  const say = (choice) => choices.get(choice)[words.lang];

  await visitor.unfoldsAll();
  await look("start");

  await visitor.begins();
  for (const { slug } of fivePrinciples.slice(1)) await visitor.answers(slug, say("will_do"));
  await visitor.unfoldsAll();
  await look("principles");

  await visitor.goesOn();
  await visitor.sees(questions[0].question[words.lang]);
  await visitor.marks("q01", say("not_done"));
  await visitor.unfoldsAll();
  await look("question");

  await visitor.clicks(words.list);
  for (const slug of ["q02", "q03", "q04"]) await visitor.answers(slug, say("partly"));
  await visitor.answers("q05", say("unknown"));
  await visitor.answers("q09", say("not_applicable"));
  await visitor.answers("q13", say("not_applicable"), "…");
  await look("list");

  await visitor.goesOn();
  await visitor.sees(words.review);
  await look("review");

  const { number, topic, question } = items.get("q09");
  await visitor.clicks(`${words.number(number)} ${topic[words.lang]}`);
  await visitor.sees(question[words.lang]);
  await visitor.goesOn();
  await visitor.button(words.reasonMissing).waitFor();
  await look("question without its reason");

  // In English the step has the same name.
  await visitor.page.locator("form").getByRole("button", { name: words.toReview, exact: true }).click();
  await visitor.sees(words.review);
  await visitor.clicks(words.seeResult);
  await visitor.sees(words.result);
  await visitor.unfoldsAll();
  await look("result");

  for (const tab of words.laterTabs) {
    await visitor.turnsTo(tab);
    await visitor.unfoldsAll();
    await look(tab);
    if (tab !== words.declaring) continue;
    // Of its steps one is open at a time.
    const steps = visitor.page.getByRole("list", { name: words.declareSteps }).locator(":scope > li");
    for (const step of await steps.all()) {
      const fold = step.locator("details").first();
      if (!(await fold.evaluate(({ open }) => open))) await fold.locator("summary").first().click();
      await look(`${tab}: ${await fold.locator("summary").first().innerText()}`);
    }
  }
  await visitor.clicks(words.checklist);
  await visitor.unfoldsAll();
  await look("requirement");
  await visitor.clicks(words.gaps);
  await visitor.unfoldsAll();
  await look("gaps");

  await visitor.turnsTo(words.more);
  await look("more");
  await visitor.turnsTo(words.keep);
  await visitor.unfoldsAll();
  await look("keep");
  await visitor.turnsTo(words.proof);
  await visitor.sees(words.proof);
  await look("proof");
  await visitor.turnsTo(words.keep);
  await visitor.clicks(words.load);
  await visitor.types(words.code, "0000");
  await visitor.clicks(words.load);
  await visitor.page.getByRole("alert").waitFor();
  await look("load");

  await visitor.turnsTo(words.sides);
  await look("nothing to compare with");
  await visitor.chooses(asFile("2025.json", mixed));
  await visitor.button(words.stopComparing).waitFor();
  await look("compare");
  await visitor.clicks(words.toMerge);
  await visitor.sees(words.mergeTitle);
  await visitor.chooses(asFile("総務.json", mixed), asFile("営業.json", done), NO_RESULT);
  await visitor.button(words.saveMerged).waitFor();
  await look("merge");
}

const SCREENS = 26;

/**
 * Walks past every screen; gives what `look` finds, a line each.
 * @param {import("./visitor.mjs").Visitor} visitor
 * @param {(page: import("playwright-core").Page) => Promise<string[]>} look
 */
export async function faultsOnTheWalk(visitor, look) {
  const faults = [];
  let seen = 0;
  await walk(visitor, async (screen) => {
    seen += 1;
    faults.push(...(await look(visitor.page)).map((fault) => `${screen}: ${fault}`));
  });
  assert.equal(seen, SCREENS);
  return faults;
}
