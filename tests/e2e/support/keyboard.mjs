/** Hands on the keyboard and none on the mouse. */

import assert from "node:assert/strict";
import { focus } from "./focus.mjs";

/** Runs in the page: until what has changed is drawn. */
function drawn() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** More than any screen has to tab through on the way of these stories. */
const FAR = 200;

export class Keyboard {
  /** @param {import("./visitor.mjs").Visitor} visitor */
  constructor(visitor) {
    this.visitor = visitor;
    this.page = visitor.page;
  }

  /** What has the focus. */
  focus() {
    return this.page.evaluate(focus);
  }

  /** What is wrong with what has the focus; it must stay to be seen. */
  faults({ nowhere, outlined, uncovered }) {
    if (nowhere) return ["the focus is lost"];
    return [!outlined && "has no outline", !uncovered && "is under something else"].filter(Boolean);
  }

  /** Presses a key that moves the focus. */
  async moves(key) {
    await this.page.keyboard.press(key);
    let now = await this.focus();
    if (!now.nowhere && this.faults(now).length > 0) {
      // Where it lies is seen only when it is drawn; lost it may never be.
      await this.page.evaluate(drawn);
      now = await this.focus();
    }
    assert.deepEqual(this.faults(now), [], `${key} came to “${now.name}”`);
    return now;
  }

  /** Tabs on, or back, until `wanted` has the focus. */
  async tabsTo(wanted, way = "Tab") {
    for (let step = 0; step < FAR; step += 1) {
      const now = await this.moves(way);
      if (wanted(now)) return now;
    }
    assert.fail("the Tab key does not get there");
  }

  /** Tabs to the button of that name and presses it. */
  async presses(name, key = "Enter", way = "Tab") {
    await this.tabsTo((now) => now.kind !== "radio" && now.name.startsWith(name), way);
    await this.page.keyboard.press(key);
  }

  /** Tabs back to the button of that name and presses it. */
  async pressesAbove(name) {
    await this.presses(name, "Enter", "Shift+Tab");
  }

  /** Tabs to the next group of radios, or that one, and walks to the one of that word. */
  async chooses(label, group) {
    const wanted = (found) => found.kind === "radio" && (!group || found.group.includes(group));
    let now = await this.tabsTo(wanted);
    if (now.name.startsWith(label)) await this.page.keyboard.press("Space");
    for (let step = 0; step < FAR && !now.name.startsWith(label); step += 1) {
      now = await this.moves("ArrowDown");
    }
    assert.ok(now.name.startsWith(label), `no radio “${label}”`);
  }

  /** Tabs to the checkbox of that word and ticks it. */
  async ticks(label) {
    await this.tabsTo((now) => now.kind === "checkbox" && now.name.startsWith(label));
    await this.page.keyboard.press("Space");
  }

  /** Tabs to the next fold of that name and unfolds it. */
  async unfolds(summary) {
    const { name } = await this.tabsTo((now) => now.tag === "summary" && now.name.startsWith(summary));
    await this.page.keyboard.press("Enter");
    await this.page.locator("details[open] > summary:focus").waitFor();
    return name;
  }

  /** Tabs to the field of that name and types in it. */
  async types(label, text) {
    await this.tabsTo((now) => ["text", "textarea"].includes(now.kind) && now.name === label);
    await this.page.keyboard.type(text);
  }

  /** Tabs to the field of that name and types a day in it. */
  async typesDay(label, { year, month, day }) {
    await this.tabsTo((now) => now.kind === "date" && now.name === label);
    const { keyboard } = this.page;
    // Each browser has the three in the order of its own language. Only a year waits for more.
    for (const [first, then] of [[year, month + day], [month + day, year]]) {
      for (let part = 0; part < 2; part += 1) await keyboard.press("ArrowLeft");
      await keyboard.type(first);
      if (first === year) await keyboard.press("ArrowRight");
      await keyboard.type(then);
      if ((await this.focus()).text === `${year}-${month}-${day}`) return;
    }
    assert.fail(`the field “${label}” does not take the day`);
  }

  /** Tabs to the menu of that name and goes down to the option of that word. */
  async picks(label, option) {
    let now = await this.tabsTo((found) => found.tag === "select" && found.name === label);
    for (let step = 0; step < FAR && now.chosen !== option; step += 1) {
      now = await this.moves("ArrowDown");
    }
    assert.equal(now.chosen, option);
  }

  /** Goes to a place or to a screen under もっと, by the rail. */
  async turnsTo(tab, heading = tab) {
    // Focus enters a screen below that row; a page that was just opened has none.
    const way = (await this.focus()).nowhere ? "Tab" : "Shift+Tab";
    const { words } = this.visitor;
    const name = words.former[tab] ?? tab;
    await this.tabsTo((now) => now.group === words.tabs && now.name.startsWith(name), way);
    await this.page.keyboard.press("Enter");
    await this.arrivesAt(heading);
  }

  /** Waits until the focus is at the entry of the screen with that heading. */
  async arrivesAt(heading) {
    if (heading === this.visitor.words.result) {
      await this.visitor.stateCard().locator("[tabindex='-1']:focus").waitFor();
      return;
    }
    const has = this.visitor.heading(heading);
    await this.page.locator("[tabindex='-1']:focus").filter({ has }).waitFor();
  }

  /** Comes to the policy, where the focus is at its heading. */
  async opensPolicy() {
    const has = this.page.getByRole("heading", { name: this.visitor.words.policyTitle, exact: true });
    await this.visitor.opensPolicy();
    await this.page.locator("[tabindex='-1']:focus").filter({ has }).waitFor();
  }

  /** Goes to the result and saves it; gives the file. */
  async saves() {
    const { words } = this.visitor;
    // Whoever is there already comes back to its top.
    if (await this.visitor.stateCard().isVisible()) await this.turnsTo(words.more);
    await this.turnsTo(words.result);
    const { file } = await this.visitor.receives(() => this.presses(words.save));
    return file;
  }
}
