/** Someone who uses Hoshimi with a mouse: what they do, in their own words. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { choices, gates, items, questions } from "./pack.mjs";
import { Watch } from "./watch.mjs";
import { ja } from "./words.mjs";

/** Text as part of a pattern. */
function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

export class Visitor {
  words = ja;

  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.context = page.context();
    this.watch = new Watch(this.context);
    page.setDefaultTimeout(10_000);
  }

  /** Opens the page and waits until it is loaded to its end. */
  static async opens(page, surface) {
    const visitor = await this.arrives(page, surface);
    await visitor.isLoaded();
    return visitor;
  }

  /** Opens the page and waits until it can be used. */
  static async arrives(page, surface) {
    const visitor = new this(page);
    await page.goto(surface.url);
    await visitor.heading().first().waitFor();
    return visitor;
  }

  /** Everything that will ever be fetched is here. */
  async isLoaded() {
    await this.page.locator("hoshimi-check[data-state=whole]").first().waitFor();
  }

  /** Everything is kept for visits without a network, too. */
  async isKept() {
    await this.page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active.state === "activated") return;
      await new Promise((resolve) => {
        active.onstatechange = resolve;
      });
    });
  }

  /** The heading of the screen. */
  heading(name) {
    return this.page.getByRole("heading", { level: 1, name, exact: true });
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  text(text) {
    return this.page.getByText(text, { exact: true });
  }

  /** What was last spoken to those who do not see the screen. */
  notice(text) {
    return this.page.getByRole("status").filter({ hasText: text });
  }

  /** The part of the screen under a heading of its own. */
  section(title) {
    const has = this.page.getByRole("heading", { name: title, exact: true });
    return this.page.locator("section").filter({ has });
  }

  async clicks(name) {
    await this.button(name).click();
  }

  /** Presses a button of the head, which has a menu where there is no room for all of them. */
  async clicksInHead(name) {
    const menu = this.button(this.words.menu);
    if (await menu.isVisible() && !(await this.button(name).isVisible())) await menu.click();
    await this.clicks(name);
  }

  /** Sees everything in the language of that tag. */
  async isSpokenTo(tag) {
    await this.page.locator(`[data-language='${tag}']`).waitFor();
  }

  /** The bar of places, or the rail. */
  places() {
    return this.page.getByRole("navigation", { name: this.words.tabs });
  }

  /** Goes to a place or, under もっと, to the screen of that name: by the rail, or by its row. */
  async turnsTo(screen) {
    const name = this.words.former[screen] ?? screen;
    await this.places().waitFor();
    // A place may say after its name how much is left there.
    const shown = this.places().getByRole("button", { name: new RegExp(`^${literal(name)}`) });
    if ((await shown.count()) > 0) return shown.first().click();
    await this.places().getByRole("button", { name: this.words.more, exact: true }).click();
    await this.button(new RegExp(`^${literal(name)}`)).click();
  }

  /** Comes to the policy, which is a part of declaring, by its name. */
  async opensPolicy() {
    await this.page.locator("hoshimi-check").evaluate((check) => check.goTo("policy"));
    await this.page.getByRole("heading", { name: this.words.policyTitle, exact: true }).waitFor();
  }

  /** Unfolds a piece. */
  async unfolds(summary) {
    await this.page.locator("summary").getByText(summary, { exact: true }).click();
  }

  /** Unfolds everything on the screen, what is inside of other folds too. */
  async unfoldsAll() {
    await this.page.locator("hoshimi-check").evaluate(async ({ shadowRoot }) => {
      // Of some only one is open at a time.
      const tried = new Set();
      const closed = () =>
        [...shadowRoot.querySelectorAll("details:not([open])")].filter((fold) => !tried.has(fold));
      // Some folds are filled only when they are opened.
      for (let folds = closed(); folds.length > 0; folds = closed()) {
        for (const fold of folds) {
          tried.add(fold);
          fold.open = true;
        }
        await new Promise((done) => setTimeout(done, 50));
      }
    });
  }

  async reads(text) {
    await this.text(text).first().waitFor();
  }

  /** Sees something said in passing, which is spoken, too. */
  async isTold(text) {
    await this.notice(text).waitFor();
    await this.page.locator(".h-app").getByText(text).first().waitFor();
  }

  async sees(heading) {
    // The result has no name of its own: where the company stands is its heading.
    const result = heading === this.words.result;
    await (result ? this.stateCard() : this.heading(heading)).waitFor();
  }

  /** Where the company stands, on the result. */
  stateCard() {
    return this.page.getByRole("region", { name: this.words.place, exact: true });
  }

  /** A star on the path of the state card. */
  star(level) {
    return this.stateCard().getByRole("list", { name: this.words.path }).getByRole("listitem").nth(level - 1);
  }

  /** Unfolds a piece, if it is folded. */
  async hasUnfolded(summary) {
    const fold = this.page.locator("details:not([open]) > summary").getByText(summary, { exact: true });
    if (await fold.count()) await fold.click();
  }

  /** Is at the start, with nothing put in. */
  async isAtAFreshStart() {
    await this.button(this.words.begin).waitFor();
  }

  /** Begins the whole check, or the principles alone. */
  async begins(button = this.words.begin) {
    await this.clicks(button);
  }

  /** Presses the way on, whatever stands on it. */
  async goesOn() {
    await this.page.locator(".h-onward [type=submit]").click();
  }

  /** Leaves the question after that answer: the check goes on by itself, or waits for 次へ. */
  async leaves(slug, choice) {
    const waits = ["unknown", "not_applicable"].includes(choice) || slug === questions.at(-1).slug;
    await (waits ? this.goesOn() : this.question(slug).waitFor({ state: "hidden" }));
  }

  /** The group of an item, wherever it is asked. */
  question(slug) {
    const topic = literal(items.get(slug).topic[this.words.lang]);
    return this.page.getByRole("group", { name: new RegExp(`^(\\d+\\. )?${topic}`) });
  }

  radio(slug, label) {
    return this.question(slug).getByRole("radio", { name: new RegExp(`^${literal(label)}`) });
  }

  /**
   * Whether a press on that answer was taken. Right after the check has gone on by itself it is the
   * second half of a double click. By itself it may go on, too, before one could look; then the
   * elements are those of the next question, so each look finds them anew.
   */
  async isTaken(radio) {
    const checked = radio.and(this.page.locator(":checked"));
    return (await checked.count()) > 0 || (await radio.count()) === 0;
  }

  /** Chooses an answer by its word, and gives the reason where one is asked for. */
  async answers(slug, label, reason) {
    const radio = this.radio(slug, label);
    do await radio.click();
    while (!(await this.isTaken(radio)));
    if (reason !== undefined) await this.question(slug).getByRole("textbox").fill(reason);
  }

  /** Gives the answers of a result file's pack, `{ slug: { choice, reason } }`. */
  async answersAll(given, then = () => {}) {
    for (const [slug, { choice, reason }] of Object.entries(given)) {
      await this.answers(slug, choices.get(choice)[this.words.lang], reason);
      await then(slug, choice);
    }
  }

  /** Chooses an answer by the keyboard, which goes nowhere. */
  async marks(slug, label) {
    await this.radio(slug, label).focus();
    await this.page.keyboard.press("Space");
  }

  /** Chooses how far to go and in which edition, and comes to the principles. */
  async setsOut({ packs: [{ edition }, diagnosis] }) {
    if (edition !== "4.0") {
      await this.unfolds(this.words.editions);
      await this.page.getByRole("radio", { name: this.words.edition(edition) }).check();
    }
    await this.begins(diagnosis ? this.words.begin : this.words.beginOne);
  }

  /**
   * The whole check, from the start to the result, as a result file has it; the questions
   * one at a time.
   */
  async takesTheCheck(file) {
    await this.setsOut(file);
    await this.answersAll(file.answers["sa-principles"]);
    await this.goesOn();
    await this.answersAll(file.answers["sa-diagnosis"], (slug, choice) => this.leaves(slug, choice));
    await this.seesTheResult(file);
  }

  /** The same, with all questions on one page. Some may be left open. */
  async takesTheCheckAsAList(file) {
    await this.answersAsAList(file);
    await this.seesTheResult(file);
  }

  /** From the start to the review, with all questions on one page. */
  async answersAsAList(file) {
    await this.setsOut(file);
    await this.answersAll(file.answers["sa-principles"]);
    if (file.answers["sa-diagnosis"]) {
      await this.goesOn();
      await this.clicks(this.words.list);
      await this.answersAll(file.answers["sa-diagnosis"]);
    }
    // 次へ would skip the review where nothing is open.
    const step = this.page.locator(".h-steps").getByRole("button", { name: this.words.stepReview });
    if (await step.isVisible()) await step.click();
    else await this.goesOn();
  }

  /** From the review, which is skipped when nothing is open, to the result, with what is ticked there. */
  async seesTheResult({ policy, strict }) {
    const review = this.heading(this.words.review);
    await review.or(this.stateCard()).waitFor();
    if (await review.isVisible()) await this.clicks(this.words.seeResult);
    await this.sees(this.words.result);
    if (policy.decided || policy.published || strict) await this.hasUnfolded(this.words.notes);
    if (policy.decided) await this.ticks(gates.get("policy-decided")[this.words.lang]);
    if (policy.published) await this.ticks(gates.get("policy-published")[this.words.lang]);
    if (strict) {
      await this.unfolds(this.words.arithmetic);
      await this.ticks(this.words.strict);
    }
  }

  /** Chooses files in the field for result files. */
  async chooses(...files) {
    await this.page.getByLabel(this.words.file).setInputFiles(files);
  }

  async ticks(name) {
    await this.page.getByRole("checkbox", { name }).check();
  }

  /** Types into the field of that name. */
  async types(label, text) {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Puts in who helped, with a logo. */
  async names(supporter, logo) {
    await this.unfolds(this.words.support);
    await this.page.getByLabel(this.words.supportName).fill(supporter);
    await this.page.getByLabel(this.words.logo).setInputFiles(logo);
    await this.reads(this.words.logoTaken);
  }

  /** The file that `act` makes the browser save: its name and its text. */
  async receivesText(act) {
    const coming = this.page.waitForEvent("download");
    await act();
    const download = await coming;
    const text = await readFile(await download.path(), "utf8");
    return { name: download.suggestedFilename(), text };
  }

  /** The result file that `act` makes the browser save: its name and what is in it. */
  async receives(act) {
    const { name, text } = await this.receivesText(act);
    return { name, file: JSON.parse(text) };
  }

  /** Saves by the button of that name. */
  saves(button = this.words.save) {
    return this.receives(() => this.clicks(button));
  }

  /** What the tab keeps. */
  kept() {
    return this.page.evaluate(() => ({ ...sessionStorage }));
  }

  async hasNothingKept() {
    assert.deepEqual(await this.kept(), {});
  }
}
