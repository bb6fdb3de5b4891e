// The result file, `hoshimi-result` version 1. Members may be added within the version;
// whoever reads a file passes over those they do not know.

/** A day by the visitor's calendar, as YYYY-MM-DD. */
type Day = string;

export interface HoshimiResult {
  format: "hoshimi-result";
  version: 1;
  /** Name and version of the program. For people; nothing depends on it. */
  generator?: string;
  takenOn: Day;
  /** The language the questions were read in. */
  language?: "ja" | "ja-easy" | "en";
  /** What was asked. A pack that is not listed was not asked. */
  packs: HoshimiPack[];
  /** Whose answers these are; null unless the visitor asked for the name to be in the file. */
  organisation?: string | null;
  /** The answers to each pack, by the pack's id and the item's. */
  answers: Record<string, HoshimiAnswers>;
  /** Where the company's basic policy stands, as the visitor says. */
  policy?: { decided?: boolean; published?: boolean };
  /** Whether an item that does not apply is counted with the official answers only. */
  strict?: boolean;
  /** What was typed or picked in the forms, by the field's name. */
  form?: Record<string, string>;
  plan?: HoshimiPlanEntry[];
  scs?: HoshimiScs;
  /** The results of departments that were put together into this one. */
  mergedFrom?: HoshimiDepartment[];
  /** What the answers amounted to when the file was written. */
  result?: HoshimiOutcome;
}

/** One edition of one set of items. */
export interface HoshimiPack {
  id: string;
  edition: string;
  /** SHA-256 of the pack as it was asked, in hexadecimal. */
  sha256?: string;
  /** The page brought the pack itself; it has no digest then. */
  own?: boolean;
}

/** By the item's id. An item without an answer is absent, which is not the same as `unknown`. */
export type HoshimiAnswers = Record<string, HoshimiAnswer>;

export interface HoshimiAnswer {
  choice:
    | "done"
    | "partly"
    | "not_done"
    | "unknown"
    | "not_applicable"
    | "doing"
    | "will_do"
    | "not_yet";
  /** Why the item does not apply, in the visitor's words. */
  reason?: string;
}

/** What was decided about one item. */
export interface HoshimiPlanEntry {
  item: string;
  /** Who does it, as typed. */
  owner?: string;
  /** Null for the day that the plan proposes. */
  due?: Day | null;
  progress?: "open" | "started" | "finished";
}

/** What was answered to the criteria of the SCS scheme. */
export interface HoshimiScs {
  edition: string;
  sha256?: string;
  answers?: HoshimiAnswers;
  /** Where the evidence is, in the visitor's words, by the requirement's id. */
  evidence?: Record<string, string>;
  /** Who sees to a requirement, in the visitor's words, by the requirement's id. */
  owners?: Record<string, string>;
  /** By which day, as typed, by the requirement's id. */
  due?: Record<string, string>;
}

/** One of the results that went into a merged one. */
export interface HoshimiDepartment {
  name: string;
  takenOn?: Day | null;
  /** Null where the self-diagnosis was not asked. */
  points?: number | null;
  answered?: number;
}

/** A guide, never a verdict. */
export interface HoshimiOutcome {
  /** Null when the self-diagnosis was not asked. */
  diagnosis: HoshimiDiagnosis | null;
  /** Readiness for each star that is declared, lowest first. */
  stars: HoshimiStar[];
  /** How far the answers reach into the requirements of SCS ★3. */
  scs3?: { started?: string[]; related?: string[]; untouched?: string[] };
  /** Every open item, the one to do first on top. */
  actions: { item: string; rank: number }[];
}

/** Points of the self-diagnosis. */
export interface HoshimiDiagnosis {
  points: number;
  max: number;
  /** What the points are at least once all items are answered. */
  lowest: number;
  /** What the points can become at most. */
  highest: number;
  answered: number;
  of: number;
  unknown: number;
  notApplicable: number;
  /** Whether items are still open, so that the points may change. */
  provisional: boolean;
  /** Null while the points are provisional. */
  band: "100" | "70-99" | "50-69" | "0-49" | null;
  parts: { id: string; points: number; max: number }[];
}

/** How far the company is from declaring one star. */
export interface HoshimiStar {
  level: number;
  state: "ready" | "partial" | "not_started" | "not_judged";
  /** What is still to be done before the star can be declared. */
  missing: string[];
}
