// What is shown in one element: a widget of the first program, then one of the whole, and
// what goes from one to the next.

import { arrival, soon } from "./page.js";
import { StyleSheets } from "./style-sheets.js";
import { captureViewState, restoreViewState } from "./view-state.js";

/** @typedef {import("./program.js").Program} Program */
/** @typedef {import("./program.js").Script} Script */

/** Name of the screen that takes results from outside. */
const LOAD = "load";
/** Until the widget's own sheet is there. */
const BARE = ":host{display:block}:host([hidden]){display:none}";

/** A code that came in the address, for the first widget of the page. */
let arrived = globalThis.location && arrival();

export class Stage {
  styleSheets;
  /** @type {Widget | undefined} */
  widget;

  #host;
  /** What the programs say to those who do not see the screen: the one live region. */
  #voice = document.createElement("p");
  #slot = document.createElement("slot");
  #box = document.createElement("div");
  /** @type {Program} The one that shows the widget. */
  #program;
  /** @type {Program} The one that every screen is in. */
  #whole;
  /** Gives what a widget is told, and hears when a program has stopped. */
  #asked;
  #stopped;
  /** The last result file: for the whole program, for coming back, and in case one stops. */
  #kept = "";
  /** @type {object | undefined} What the next widget begins with. */
  #next;
  /** @type {string | undefined} The screen for which the whole program is waited for. */
  #wanted;
  /** Those who wait for the whole program. */
  #waiting = [];
  /** @type {string | undefined} A code to be loaded. */
  #arrived;
  /** @type {Promise<void> | undefined} Until the text that is being composed is put in. */
  #composed;
  /** Whether the visitor has had the keyboard in it. */
  #hasHadFocus = false;

  /**
   * @param {HTMLElement} host
   * @param {[Program, Program]} programs for the first screens, and for all
   * @param {(script: Script) => object} asked
   * @param {() => void} stopped
   */
  constructor(host, [first, whole], asked, stopped) {
    const root = host.attachShadow({ mode: "open" });
    this.#host = host;
    this.#program = first;
    this.#whole = whole;
    this.#asked = asked;
    this.#stopped = stopped;
    this.styleSheets = new StyleSheets(root);
    this.styleSheets.add(BARE);
    this.#box.addEventListener("focusin", () => {
      this.#hasHadFocus = true;
    });
    this.#box.addEventListener("compositionstart", () => {
      this.#composed = new Promise((end) => {
        this.#box.addEventListener("compositionend", () => end(), { once: true });
      });
    });
    this.#voice.className = "h-hidden";
    this.#voice.setAttribute("role", "status");
    // Until the program shows itself, what the page's author put inside is shown.
    root.append(this.#voice, this.#slot);
  }

  /** The language that is shown. */
  get language() {
    return this.widget && this.#box.querySelector("[data-language]")?.dataset.language;
  }

  /** Has the program brought here, without waiting for it. */
  prepare() {
    this.#program.load().catch(() => {});
  }

  /**
   * Has the widget shown, if there is none.
   * @param {boolean} all whether only the whole program will do
   */
  async show(all) {
    if (all) this.#program = this.#whole;
    const script = await this.#program.start();
    if (!this.#host.isConnected || this.widget) return;
    // The region stays and is never moved: a screen reader would lose it.
    if (this.#slot.isConnected) this.#slot.replaceWith(this.#box);
    // Another element may have met the mistake while this one was not on the page.
    if (this.#program.stopped) return void this.#stop();
    this.#program.living.add(this.#stop);
    this.widget = this.#make(script);
    this.widget.attach(this.#box);
    this.#awaitWhole();
    if (this.#wanted !== undefined) this.#more(this.#wanted);
  }

  /** Goes to one of the later screens, once the program that has it is here. */
  async later(place) {
    if (this.#program === this.#whole) return;
    const there = new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
    this.widget.go(place);
    await there;
  }

  /** Takes the widget off and frees it. Another one can go on where it was. */
  unmount() {
    this.#program.living.delete(this.#stop);
    if (!this.widget || this.#program.stopped) return;
    const [place, lang] = [this.widget.place(), this.language];
    // Whoever has the keyboard in it is not to lose it with what is taken off. For a moment it is
    // nowhere when what had it has gone with its screen.
    const active = this.#host.getRootNode().activeElement;
    const elsewhere = active && active !== this.#host && active !== document.body;
    const quiet = !this.#host.isConnected || elsewhere || !this.#hasHadFocus;
    this.#composed = undefined;
    const advances = this.widget.advances();
    this.#next = { restored: this.#kept, place, lang, quiet, advances };
    this.widget.detach();
    this.widget.free();
    this.widget = undefined;
  }

  /** Has the widget take what is asked of it now; where there is none yet, it begins with that. */
  async configure(all, more) {
    const script = await this.#program.start();
    if (this.widget) this.widget.configure({ ...this.#asked(script), ...more });
    else await this.show(all);
  }

  /** The same widget made anew, with what is asked of it now. */
  async recreate(all, more) {
    await this.#composed;
    const before = captureViewState(this.#box);
    this.unmount();
    const quiet = Boolean(before.focused) || this.#next?.quiet;
    this.#next = { ...this.#next, ...more, quiet };
    await this.show(all);
    restoreViewState(this.#box, before);
  }

  /** A fresh widget: nothing of a visitor who has gone may stay. */
  async forget(all) {
    this.unmount();
    this.#kept = "";
    this.#arrived = undefined;
    this.#voice.textContent = "";
    this.#next = { again: true };
    await this.show(all);
  }

  /** Nothing could be loaded: what is inside stays, and can be styled by the state. */
  fail(words) {
    this.#host.dataset.state = "failed";
    this.#slot.textContent = words;
  }

  /** @param {Script} script */
  #make(script) {
    this.styleSheets.add(...script.styles);
    const arrived = this.#arrival();
    const begun = this.#next ?? (arrived === undefined ? {} : { place: LOAD });
    this.#next = undefined;
    return new script.Widget({
      ...this.#asked(script),
      keep: (file) => {
        this.#kept = file;
      },
      more: (wanted) => this.#more(wanted),
      arrived,
      ...begun,
    });
  }

  /** The code that came in the address, for as long as nothing has become of it. */
  #arrival() {
    this.#arrived ??= arrived;
    arrived = undefined;
    const code = this.#arrived;
    if (this.#program === this.#whole) this.#arrived = undefined;
    return code;
  }

  /** Has the whole program fetched once the first screen stands, and never anything later. */
  #awaitWhole() {
    // It may have failed before.
    if (this.#host.dataset.state !== "whole") this.#host.dataset.state = "first";
    this.#whole.ready.then(() => {
      this.#host.dataset.state = "whole";
    });
    soon(() => {
      // A failure counts only when the program is needed; then it is tried again.
      this.#whole.load().catch(() => {});
    });
  }

  /**
   * The visitor goes on to a screen that only the whole program has.
   * @param {string | undefined} place its name; "" for the one that the tab kept; nothing
   *   when the visitor has left it again
   */
  #more(place) {
    this.#wanted = place;
    if (place === undefined) return;
    this.#whole.start().then(() => this.#takeOver(), (error) => {
      if (this.#wanted === undefined || !this.widget) return;
      this.#wanted = undefined;
      this.widget.moreFailed();
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** Puts the whole program's widget in the place of the first one's. */
  async #takeOver() {
    await this.#composed;
    const place = this.#wanted;
    // An element that is off the page comes back here when it is shown again.
    if (place === undefined || !this.widget) return;
    if (this.#whole.stopped) return void this.#stop();
    this.#wanted = undefined;
    const before = captureViewState(this.#box);
    this.unmount();
    const { lang, quiet, advances } = this.#next;
    const file = place ? { restored: this.#kept, place } : { again: !quiet };
    // A control keeps it; else focus goes to the screen's entry, if it was inside.
    const stays = Boolean(before.focused) || (quiet && this.#waiting.length === 0);
    this.#next = { ...file, lang, advances, quiet: stays };
    await this.show(true);
    restoreViewState(this.#box, before);
    for (const { resolve } of this.#waiting.splice(0)) resolve();
  }

  /** A program has stopped for good that this element needs. */
  #stop = () => {
    const { language } = this;
    // Where it was the other program, the one that shows the widget is well.
    if (!this.#program.stopped) this.widget?.detach();
    this.#stopped((words) => this.#program.showCrash(this.#box, language ?? words, this.#kept));
  };
}
