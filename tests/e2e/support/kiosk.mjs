/**
 * Visitors who come one after another, and a search for what they may have left.
 *
 * What a visitor types begins with a mark that is put together inside the page from numbers:
 * written out in a test it would be in the page's memory already, as a part of the script.
 */

import assert from "node:assert/strict";
import { MEMORIES } from "./memories.mjs";
import { Visitor } from "./visitor.mjs";
import { questions } from "./pack.mjs";

/** The mark: letters that occur nowhere else, in one byte each and in three. */
export const MARK = "zqxjkカナリア";
const CODES = [...MARK].map((letter) => letter.charCodeAt(0));
/** An item that may be left out with a reason. */
const LEFT_OUT = questions.findIndex(({ slug }) => slug === "q09");

/** Runs in the page before anything else: counts what is kept beside the page. */
export function countAddresses() {
  const made = { addresses: 0, copies: 0 };
  document[Symbol.for("made")] = made;
  const { createObjectURL } = URL;
  URL.createObjectURL = (thing) => {
    made.addresses += 1;
    return createObjectURL.call(URL, thing);
  };
  if (navigator.clipboard) navigator.clipboard.writeText = async () => void (made.copies += 1);
}

/**
 * Runs in the page: a whole visit at the speed of a script. Every visitor writes the mark and
 * their number as the reason for what does not apply.
 */
async function visit({ codes, number, leftOut, ends }) {
  const { shadowRoot } = document.querySelector("hoshimi-check");
  const canary = `${String.fromCharCode(...codes)}${number}`;
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const drawn = () => new Promise((resolve) => setTimeout(resolve));
  async function press(name) {
    for (let tries = 0; tries < 50; tries += 1) {
      const says = ({ textContent, firstElementChild: first }) =>
        textContent === name || first?.textContent === name;
      const button = all("button").find(says);
      if (button) {
        button.click();
        return drawn();
      }
      await drawn();
    }
    throw new Error(`no button ${name}`);
  }
  function type(field, text) {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await press("はじめる");
  await press("次へ");
  await press("一覧で答える");
  // The best answer for one visitor, the one after it for the next.
  for (const group of all("fieldset")) group.querySelectorAll("input")[number % 3]?.click();
  [...all("fieldset")[leftOut].querySelectorAll("input")].at(-1).click();
  await drawn();
  type(shadowRoot.querySelector("textarea"), canary);
  await press("次へ");
  await press("結果を見る");
  await press("持ち帰る");
  await press("印刷");
  // There the reason stands among the answers.
  if (!ends) return press("結果");
  await press("終了");
  await press("終了して消す");
}

export class Kiosk extends Visitor {
  /** Opens the page as an organiser has left it for visitors. */
  static async stands(context, surface, { clock = false } = {}) {
    const page = await context.newPage();
    if (clock) await page.clock.install();
    const kiosk = new this(page);
    await page.goto(`${surface.url}#kiosk`);
    await kiosk.isReady();
    return kiosk;
  }

  /** Waits for the next visitor. */
  async isReady() {
    await this.sees("★1・★2を宣言できるか、すぐに分かります");
    await this.reads("前に使った方の回答は残っていません。ここでの回答も、終わるとすべて消えます。");
  }

  /** Begins where the next visitor is waited for: with the first question. */
  async begins() {
    await this.clicks("はじめる");
    await this.page.getByRole("heading", { name: /^情報セキュリティ.か条$/ }).waitFor();
  }

  /** The way is set: a visitor begins with the first question. */
  async setsOut() {}

  /** A visit at the speed of a script. */
  async isVisited(number, ends = true) {
    await this.page.evaluate(visit, { codes: CODES, number, leftOut: LEFT_OUT, ends });
    if (ends) await this.isReady();
  }

  /** Ends the visit by the button. */
  async ends() {
    await this.clicks("終了");
    await this.clicks("終了して消す");
    await this.isReady();
  }

  /** Comes to the organiser's screen, which begins with how many have answered everything. */
  async isOrganised(heading) {
    await this.clicks("主催者の方");
    await this.clicks("主催者の画面へ");
    await this.sees(heading);
  }

  /** The organiser's figures: what each row counts, and the number at its end. */
  async figures() {
    const rows = this.page.locator("section").getByRole("listitem");
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((row) => row.split(/\s+/).join(" "));
  }
}

/** The page's heap as text, without what could be thrown away. */
async function heap(page) {
  const session = await page.context().newCDPSession(page);
  const chunks = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return chunks.join("");
}

/** Keeps the mark in the middle of a long text, as a careless script would. */
export async function plant(page) {
  await page.evaluate((codes) => {
    const around = "-".repeat(5000);
    document[Symbol.for("planted")] = [around, String.fromCharCode(...codes), around].join("");
  }, CODES);
}

/** Takes it away again. */
export async function unplant(page) {
  await page.evaluate(() => delete document[Symbol.for("planted")]);
}

/** The places in which the mark is found. */
export async function traces(page) {
  const found = await page.evaluate(
    async ({ codes, name }) => {
      const mark = String.fromCharCode(...codes);
      const bytes = new TextEncoder().encode(mark);
      const held = (buffer) => {
        const memory = new Uint8Array(buffer);
        for (let at = memory.indexOf(bytes[0]); at >= 0; at = memory.indexOf(bytes[0], at + 1)) {
          if (bytes.every((byte, step) => memory[at + step] === byte)) return true;
        }
        return false;
      };
      const texts = [];
      const walk = (root) => {
        texts.push(root.textContent);
        for (const element of root.querySelectorAll("*")) {
          texts.push(element.value, ...[...element.attributes].map(({ value }) => value));
          if (element.shadowRoot) walk(element.shadowRoot);
          if (element.contentDocument) walk(element.contentDocument);
        }
      };
      walk(document);
      const memories = document[Symbol.for(name)];
      const places = {
        memory: memories.length === 0 || memories.some(({ buffer }) => held(buffer)),
        page: texts.join().includes(mark),
        storage: JSON.stringify({ ...sessionStorage, ...localStorage }).includes(mark),
        databases: (await indexedDB.databases()).length > 0,
        cookies: document.cookie !== "",
        history: JSON.stringify([history.state, document.title, window.name]).includes(mark),
        address: decodeURI(location.href).includes(mark),
      };
      return Object.keys(places).filter((place) => places[place]);
    },
    { codes: CODES, name: MEMORIES },
  );
  const snapshot = await heap(page);
  assert.ok(snapshot.includes("hoshimi-check"), "the heap was read at all");
  // Letters outside ASCII are written as numbers in a snapshot, or as bytes.
  if (snapshot.includes(MARK.slice(0, 5))) found.push("heap");
  return found;
}
