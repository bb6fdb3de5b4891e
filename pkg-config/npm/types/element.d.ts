// The element, and what it tells the page.

import type { HoshimiResult } from "./result.js";

export type * from "./result.js";

/**
 * Defines the element, once. On a server it does nothing.
 * @param tag a name of your own for it; `hoshimi-check` where there is none
 */
export function define(tag?: string): void;

/** Steps that may be left out. Start, review and result are always there. */
export type HoshimiStep =
  | "principles"
  | "diagnosis"
  | "stars"
  | "what-if"
  | "plan"
  | "policy"
  | "declare"
  | "scs"
  | "keep"
  | "compare";

/** Screens that can be gone to. */
export type HoshimiPlace = HoshimiStep | "start" | "review" | "result" | "more";

/** All settings. What is not there is as the documentation of the attributes says. */
export interface HoshimiConfig {
  /** Language that it begins in; that of the page around it where there is none. */
  lang?: "ja" | "ja-easy" | "en";
  /** The steps that are shown; all where there are none. */
  steps?: HoshimiStep[] | string;
  /** Edition of the principles, such as `3.1`. */
  edition?: string;
  /** Light of day or of night, or as the reader's system has it. */
  theme?: "auto" | "light" | "dark";
  /** Where answers stay when the page is left: nowhere, in the tab (the default), in the browser. */
  storage?: "none" | "session" | "local";
  /** Whether choosing an answer goes on to the next question (the default); the visitor has the last word. */
  autoAdvance?: boolean;
  /** For one visitor after another: everything is erased at the end and after a while without input. */
  kiosk?: boolean;
  /** In a kiosk, seconds without input until it asks whether somebody is there; 30 to 3600. */
  idleTimeout?: number;
  /** Name of who offers the check; up to 80 characters. */
  brandName?: string;
  /** Address of the logo: `https:`, `data:image/`, or of the page's own. */
  brandLogo?: string;
  /** A CSS colour. Its hue is taken; everything stays readable. */
  accent?: string;
  /** Where a visitor can turn to: `https:`, `mailto:` or `tel:`. */
  contactUrl?: string;
  /** The page that the code of a result leads to, where this one is a file: `https:`. */
  homeUrl?: string;
  /** What the link to the contact says. */
  contactLabel?: string;
  /** Whether a visitor is offered to hand the result to the page. */
  share?: "ask" | "never";
  /** Level of the heading of each screen. */
  headingLevel?: 1 | 2 | 3 | 4;
  /** Packs of questions of your own, as objects of the form `hoshimi-pack`. */
  packs?: object[];
}

/** The settings as they stand in markup, and where to find them in a file. */
export interface HoshimiAttributes {
  lang?: "ja" | "ja-easy" | "en" | (string & {});
  steps?: string;
  edition?: string;
  theme?: "auto" | "light" | "dark";
  storage?: "none" | "session" | "local";
  "auto-advance"?: boolean | "" | "true" | "false";
  kiosk?: boolean | "" | "true" | "false";
  "idle-timeout"?: number | string;
  "brand-name"?: string;
  "brand-logo"?: string;
  accent?: string;
  "contact-url"?: string;
  "home-url"?: string;
  "contact-label"?: string;
  share?: "ask" | "never";
  "heading-level"?: 1 | 2 | 3 | 4 | "1" | "2" | "3" | "4";
  "config-src"?: string;
}

/**
 * How far it is: out of sight and not loaded, loading, shown, not to be loaded, or stopped by
 * a mistake of ours.
 */
export type HoshimiStatus = "waiting" | "loading" | "ready" | "failed" | "stopped";

/** How many questions are answered. */
export interface HoshimiProgress {
  answered: number;
  of: number;
  /** Name of the screen that is shown. */
  step: string;
}

export type HoshimiExportFormat =
  | "json"
  | "csv"
  | "ics"
  | "txt"
  | "md"
  | "html"
  | "print"
  | "code"
  | "link";

export type HoshimiErrorCode =
  | "attribute"
  | "config"
  | "logo"
  | "url"
  | "contrast"
  | "pack"
  | "load"
  | "wasm-blocked"
  | "unsupported"
  | "storage"
  | "stopped";

/** What each event carries. Only `hoshimi-share` has answers in it. */
export interface HoshimiEventDetails {
  "hoshimi-ready": { version: string };
  "hoshimi-progress": HoshimiProgress;
  "hoshimi-complete": Record<string, never>;
  "hoshimi-share": { result: HoshimiResult };
  "hoshimi-export": { format: HoshimiExportFormat };
  "hoshimi-reset": { by: "visitor" | "end" | "idle" | "page" };
  "hoshimi-idle": Record<string, never>;
  "hoshimi-error": {
    code: HoshimiErrorCode;
    message: string;
    /** The setting that it is about, what was given, and what is allowed. */
    name?: string;
    value?: string;
    allowed?: string;
  };
}

/** The events as a listener gets them; they bubble and leave shadow trees. */
export type HoshimiEventMap = {
  [Name in keyof HoshimiEventDetails]: CustomEvent<HoshimiEventDetails[Name]>;
};

/** `<hoshimi-check>` */
export interface HoshimiCheck extends HTMLElement {
  /** All settings in one object. They go before attributes. */
  config: HoshimiConfig | undefined;
  /** What holds now, of all that was asked. */
  readonly settings: Readonly<HoshimiConfig>;
  readonly status: HoshimiStatus;
  /** Null before it is shown. */
  readonly progress: Readonly<HoshimiProgress> | null;
  /** Null until the visitor hands it over. */
  readonly result: Readonly<HoshimiResult> | null;
  /** Version of Hoshimi. */
  readonly version: string;
  /** Loads and shows the check now. By itself it waits until it is nearly in sight. */
  start(): Promise<void>;
  /** Shows a screen. */
  goTo(place: HoshimiPlace): Promise<void>;
  /** Erases all answers and begins anew. */
  reset(): Promise<void>;
  /**
   * Asks the visitor to hand the result over, and gives it when they did. Rejected with an
   * `AbortError` where they do not want to, and with a `NotAllowedError` without `share="ask"`.
   */
  exportResult(): Promise<Readonly<HoshimiResult>>;
  /**
   * Offers a result to the visitor, who sees what it holds before it is taken.
   * @param source the text of a file, a code or a link, or the file itself
   */
  importResult(source: string | Blob): Promise<void>;
  /** Prints the report, and not the page around it. */
  print(): Promise<void>;
}

/** Listeners as properties named `onhoshimi-…`, as React 19, Preact and Svelte take them. */
export type HoshimiListeners = {
  [Name in keyof HoshimiEventMap as `on${Name}`]?: (event: HoshimiEventMap[Name]) => void;
};

declare global {
  interface HTMLElementTagNameMap {
    "hoshimi-check": HoshimiCheck;
  }
  // They bubble: any element around it, and the document, can listen as well.
  interface GlobalEventHandlersEventMap extends HoshimiEventMap {}
}
