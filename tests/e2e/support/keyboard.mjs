/** Hands on the keyboard and none on the mouse. */

import assert from "node:assert/strict";

/** Runs in the page: what has the focus, inside the widget as well. */
function focus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const outlined = (node) => {
    const style = getComputedStyle(node);
    return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
  };
  return {
    nowhere: !element || element === document.body,
    kind: element?.type ?? "",
    name: (element?.labels?.[0] ?? element)?.textContent.trim() ?? "",
    visible: Boolean(element && (outlined(element) || outlined(element.closest("label") ?? element))),
  };
}

/** More than any screen has to tab through on the way of these stories. */
const FAR = 60;

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

  /** Presses a key that moves the focus; it must stay to be seen. */
  async moves(key) {
    await this.page.keyboard.press(key);
    const now = await this.focus();
    assert.ok(!now.nowhere, `${key} lost the focus`);
    assert.ok(now.visible, `the focus on “${now.name}” cannot be seen`);
    return now;
  }

  /** Tabs on until `wanted` has the focus. */
  async tabsTo(wanted) {
    for (let step = 0; step < FAR; step += 1) {
      const now = await this.moves("Tab");
      if (wanted(now)) return now;
    }
    assert.fail("the Tab key does not get there");
  }

  /** Tabs to the button of that name and presses it. */
  async presses(name, key = "Enter") {
    await this.tabsTo((now) => now.kind !== "radio" && now.name === name);
    await this.page.keyboard.press(key);
  }

  /** Tabs to the next group of radios and walks to the one of that word. */
  async chooses(label) {
    let now = await this.tabsTo((found) => found.kind === "radio");
    if (now.name.startsWith(label)) await this.page.keyboard.press("Space");
    for (let step = 0; step < FAR && !now.name.startsWith(label); step += 1) {
      now = await this.moves("ArrowDown");
    }
    assert.ok(now.name.startsWith(label), `no radio “${label}”`);
  }

  /** Waits until the focus is at the entry of the screen with that heading. */
  async arrivesAt(heading) {
    const has = this.visitor.heading(heading);
    await this.page.locator("[tabindex='-1']:focus").filter({ has }).waitFor();
  }
}
