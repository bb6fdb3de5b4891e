/** Someone who does the check, in any of the engines. */

import assert from "node:assert/strict";
import { choices, gates, items, questions } from "../../e2e/support/pack.mjs";
import { ja } from "../../e2e/support/words.mjs";

/** Text as part of a pattern. */
function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

export class Visitor {
  words = ja;

  /**
   * @param {import("./page.mjs").Page} page where the widget is; it may be a frame
   */
  constructor(page) {
    this.page = page;
  }

  /** Opens the page and waits until everything is there that will ever be fetched. */
  static async opens(page, { url }) {
    await page.open(url);
    const visitor = new this(page);
    await visitor.isLoaded();
    return visitor;
  }

  isLoaded() {
    return this.page.until(() => document.querySelector("hoshimi-check")?.dataset.state === "whole");
  }

  clicks(name) {
    return this.page.press({ role: "button", name });
  }

  /** The same in the head, which has a menu where there is no room. */
  async clicksInHead(name) {
    const shown = await this.page.names({ role: "button" });
    if (!shown.includes(name)) await this.clicks(this.words.menu);
    return this.clicks(name);
  }

  goesOn() {
    return this.clicks(this.words.next);
  }

  sees(name) {
    // The result has no name of its own: where the company stands is its heading.
    const result = name === this.words.result;
    return this.page.finds(result ? { role: "region", name: this.words.place } : { role: "heading", name });
  }

  /** Goes to one of the screens after the questions. */
  async turnsTo(screen) {
    const name = this.words.former[screen] ?? screen;
    const within = { role: "navigation", name: this.words.tabs };
    await this.page.finds(within);
    const shown = await this.page.names({ role: "button", within });
    // A place may say after its name how much is left there.
    const there = shown.find((found) => found.startsWith(name));
    if (there) return this.page.press({ role: "button", name: there, within });
    await this.page.press({ role: "button", name: this.words.more, within });
    return this.page.press({ role: "button", name: new RegExp(`^${literal(name)}`) });
  }

  /** The answer of that word to an item, wherever it is asked. */
  radio(slug, label) {
    const topic = literal(items.get(slug).topic[this.words.lang]);
    const within = { role: "group", name: new RegExp(`^(\\d+\\. )?${topic}`) };
    return { role: "radio", name: new RegExp(`^${literal(label)}`), within };
  }

  /** Gives an answer; where the question stands alone, the check may have gone on by then. */
  async answers(slug, choice) {
    const radio = this.radio(slug, choices.get(choice)[this.words.lang]);
    // Right after the check has gone on by itself, a press is the second half of a double click.
    const taken = (radio) => (found(radio)[0] ?? { checked: true }).checked;
    do await this.page.press(radio);
    while (!(await this.page.run(taken, radio)));
  }

  /** Answers the one question on the screen and leaves it; after the last one comes the result. */
  async answersAlone(slug, choice) {
    await this.answers(slug, choice);
    const radio = this.radio(slug, choices.get(choice)[this.words.lang]);
    const last = slug === questions.at(-1).slug;
    if (last) return this.clicks(this.words.seeResult);
    if (["unknown", "not_applicable"].includes(choice)) return this.goesOn();
    return this.page.until((radio) => found(radio).length === 0, radio);
  }

  /** Whether an item is answered so. */
  async hasAnswered(slug, choice) {
    const { checked } = await this.page.finds(this.radio(slug, choices.get(choice)[this.words.lang]));
    assert.ok(checked, `${slug} is not answered ${choice}`);
  }

  /** From the start through the principles to the first question. */
  async comesToTheQuestions({ packs: [{ edition }], answers }) {
    if (edition !== "4.0") {
      await this.clicks(this.words.editions);
      const name = new RegExp(literal(this.words.edition(edition)));
      await this.page.choose({ role: "radio", name });
    }
    await this.clicks(this.words.begin);
    for (const [slug, { choice }] of Object.entries(answers["sa-principles"])) await this.answers(slug, choice);
    await this.goesOn();
  }

  /** The whole check, from the start to the result, as a result file has it. */
  async takesTheCheck(file) {
    await this.comesToTheQuestions(file);
    for (const [slug, { choice }] of Object.entries(file.answers["sa-diagnosis"])) {
      await this.answersAlone(slug, choice);
    }
    await this.sees(this.words.result);
    if (Object.values(file.policy).includes(true)) await this.clicks(this.words.notes);
    for (const [gate, ticked] of Object.entries(file.policy)) {
      const name = gates.get(`policy-${gate}`)[this.words.lang];
      if (ticked) await this.page.choose({ role: "checkbox", name });
    }
  }

  /** The result file that the browser saves. */
  async saves() {
    const { name, text } = await this.page.tab.download(() => this.clicks(this.words.save));
    return { name, file: JSON.parse(text) };
  }

  /** Nothing went wrong, and no policy was broken. */
  async metNoError() {
    assert.deepEqual(await this.page.errors(), []);
  }
}
