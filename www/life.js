// The life of one element: what is asked of it, what it says, and when it begins.

import { isReadable } from "./contrast.js";
import { HandOver } from "./handover.js";
import { OPTIONS, takeFile } from "./options.js";
import { sheetFor, whenNear } from "./page.js";
import { gather } from "./settings.js";
import { Signals } from "./signals.js";
import { Stage } from "./stage.js";

/** @typedef {import("./program.js").Program} Program */
/** @typedef {import("./program.js").Script} Script */

/** Level of the screens' headings where a page says nothing. */
const HEADING = 2;
/** Options whose change takes a new widget, at the same place with the same answers. */
const RECREATING = ["kiosk", "packs", "homeUrl"];
/** Names of all options. */
const NAMES = OPTIONS.map(({ name }) => name);
/** What follows the address of a page of our own where visitors come one after another. */
export const KIOSK = "#kiosk";
/** What an element without anything inside shows when nothing can be loaded. */
const FAILED = "読み込めませんでした。ページを再読み込みしてください。Could not be loaded; please reload the page.";

/** Elements made so far on this page. */
let made = 0;

export class Life {
  /** What is asked of the element. */
  options = {};
  /** @type {"waiting" | "loading" | "ready" | "failed" | "stopped"} */
  status = "waiting";
  /** @type {object | null} */
  progress = null;
  handOver = new HandOver();

  #host;
  #stage;
  #signals;
  #instance = made++;
  /** The language that is asked for, or else the page's. */
  #lang = "ja";
  /** The property `config`, and a settings file that was put in by hand. */
  #config;
  #picked;
  /** Counts of a whole day, which outlive the widgets. */
  #tally = "";
  /** What the organiser of a seminar has set. */
  #organised = {};
  /** @type {Promise<void> | undefined} */
  #beginning;
  #off = () => {};

  /**
   * @param {HTMLElement} host
   * @param {[Program, Program]} programs
   */
  constructor(host, programs) {
    this.#host = host;
    if (this.#isOwn && location.hash === KIOSK) this.#organised = { kiosk: true };
    this.#signals = new Signals(host);
    this.#stage = new Stage(host, programs, (script) => this.#asked(script), (show) => {
      this.status = "stopped";
      show(this.#lang);
      this.#signals.err({ code: "stopped", message: "the program has stopped" });
    });
  }

  connect() {
    if (this.status === "stopped") return;
    this.#stage.styleSheets.again();
    const begin = () => void this.begin().catch(() => {});
    // A page of our own is there for nothing else.
    if (this.#beginning || this.#isOwn) begin();
    else this.#off = whenNear(this.#host, begin);
  }

  /** Gives the memory of the widget back. Its answers wait, as a text, for its return. */
  disconnect() {
    this.#off();
    this.#stage.unmount();
  }

  /** What is asked of the element has changed. */
  change(config) {
    this.#config = config;
    // What is asked before that is read when the widget is brought.
    if (!this.#beginning || this.status === "stopped") return;
    // Several changes at once are one.
    const change = this.#beginning.then(async () => {
      if (this.#beginning !== change) return;
      const [before, lang] = [this.options, this.#lang];
      await this.#settle();
      const changed = (name) => !isSame(before[name], this.options[name]);
      // Otherwise the language that the visitor has chosen stays.
      const more = lang === this.#lang ? {} : { lang: this.#lang, relang: true };
      if (RECREATING.some(changed)) await this.#stage.recreate(this.#all, more);
      else if (more.relang || NAMES.some(changed)) await this.#stage.configure(this.#all, more);
    });
    this.#beginning = change;
    // Whoever waits for the widget hears that it did not come.
    change.catch(() => {});
  }

  /**
   * Has the widget shown; with a place, at one of the later screens.
   * @returns {Promise<Widget>}
   */
  async begin(place) {
    this.#off();
    this.#beginning ??= this.#bring();
    await this.#beginning;
    await this.#stage.show(this.#all);
    if (place) await this.#stage.later(place);
    return this.#stage.widget;
  }

  /** Asks the visitor for the result. */
  async ask() {
    await this.begin();
    if (this.options.share !== "ask") {
      throw new DOMException('share="ask" is not set', "NotAllowedError");
    }
    const given = this.handOver.ask();
    (await this.begin("keep")).offer();
    return given;
  }

  async #bring() {
    this.status = "loading";
    try {
      // Hardly a page asks for what the first program lacks, so that need not wait.
      this.#stage.prepare();
      await this.#settle();
      await this.#stage.show(this.#all);
      this.status = "ready";
      this.#signals.tell("ready", { version: HOSHIMI_VERSION });
    } catch (error) {
      this.status = "failed";
      this.#beginning = undefined;
      this.#stage.fail(FAILED);
      this.#signals.failed(error);
      throw error;
    }
  }

  /** Whether the page is our own, with nothing else on it. */
  get #isOwn() {
    return this.#host.hasAttribute("history");
  }

  /** Whether something is asked that only the whole program can do. */
  get #all() {
    return Boolean(this.options.kiosk || this.options.packs);
  }

  /** Reads what is asked of the element, and says what is wrong with it. */
  async #settle() {
    const { options, mistakes } = await gather(this.#host, this.#config, this.#picked);
    const { accent, theme, kiosk } = Object.assign(options, this.#organised);
    this.options = options;
    this.#lang = options.lang ?? this.#host.closest("[lang]")?.getAttribute("lang") ?? "ja";
    this.#host.toggleAttribute("data-kiosk", Boolean(kiosk));
    if (theme && this.#host.getAttribute("theme") !== theme) this.#host.setAttribute("theme", theme);
    this.#stage.styleSheets.colour(accent);
    const value = getComputedStyle(this.#host).getPropertyValue("--hoshimi-accent");
    if (!isReadable(value)) mistakes.push(pale(value));
    for (const mistake of mistakes) this.#signals.err(mistake);
  }

  /**
   * What a widget is told.
   * @param {Script} script
   */
  #asked({ paper, carry, proof }) {
    const { headingLevel, ...asked } = this.options;
    return {
      headingLevel: headingLevel ?? HEADING,
      ...asked,
      instance: this.#instance,
      storageKey: this.#host.id || String(this.#instance),
      lang: this.#lang,
      history: this.#isOwn,
      adoptStyleSheets: (document, more) => {
        document.adoptedStyleSheets = [sheetFor(document, paper + more)];
      },
      paper,
      // The program is in the middle of its work when it says something.
      told: (kind, detail) => queueMicrotask(() => this.#told(kind, detail)),
      handOver: (file) => queueMicrotask(() => this.#give(file)),
      // In a frame it is the page around.
      shareTo: this.#host.dataset.shareTo ?? location.origin,
      configure: (file) => this.#configure(file),
      tally: this.#tally,
      ...carry,
      ...proof,
    };
  }

  /** What the widget says of itself, as JSON. */
  #told(kind, text) {
    if (kind === "tally") {
      this.#tally = text;
      return;
    }
    const detail = JSON.parse(text);
    if (kind === "organiser") return void this.#organise(detail);
    if (kind === "error") return void this.#signals.err(detail);
    if (kind === "declined") return void this.handOver.refuse();
    if (kind === "progress") this.progress = Object.freeze(detail);
    if (kind === "reset") {
      this.handOver.forget();
      if (detail.by === "end" || detail.by === "idle") this.#stage.forget(this.#all);
    }
    this.#signals.tell(kind, detail);
  }

  /** Visitors begin to come one after another, or do not any more. */
  async #organise(set) {
    this.#organised = set;
    // A page that is loaded anew goes on as it is.
    if (this.#isOwn) {
      const { pathname, search } = location;
      history.replaceState(null, "", pathname + search + (set.kiosk ? KIOSK : ""));
    }
    await this.#settle();
    await this.#stage.forget(this.#all);
  }

  /** Takes a settings file that was put in by hand. Gives what is wrong with it. */
  #configure(file) {
    const mistakes = takeFile(file, {});
    if (!mistakes.length) this.#picked = file;
    return mistakes.map(({ message }) => message).join("\n");
  }

  /** The visitor hands the result over. */
  #give(file) {
    this.#signals.tell("share", { result: this.handOver.give(file) });
  }
}

/** Whether two values of an option mean the same. */
function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** An accent that is too pale for text, as a mistake. */
function pale(value) {
  const message = `アクセント色 ${value} は白地では読みにくいため、色合いを保って濃くします。`;
  return { code: "contrast", message, name: "accent", value };
}
