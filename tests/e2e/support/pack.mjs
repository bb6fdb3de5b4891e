/** The words of the packs, read from the files that the program is built from. */

import { readToml } from "./toml.mjs";

/** A file of the packs. */
const tables = (name) => readToml(`src/content/packs/${name}.toml`);

/** The tables of that name: of a list, all of them. */
function of(all, name) {
  return name.split(".").reduce((found, step) => found.flatMap((table) => table[step] ?? []), [all]);
}

const diagnosis = tables("sa-diagnosis");
const principles = tables("sa-principles");
const levels = tables("levels");
const scs = tables("scs");
const ladder = tables("ladder");

/** The 25 questions, in order. */
export const questions = of(diagnosis, "items");

/** The principles of the edition shown at first. */
/** Those of the edition that is asked by default. */
export const sixPrinciples = of(principles, "items");
export const fivePrinciples = of(principles, "items").slice(0, 5);

/** Everything that is asked, by slug. */
export const items = new Map(
  [...of(principles, "items"), ...questions].map((item) => [item.slug, item]),
);

/** The word of every answer, by its name in result files. */
export const choices = new Map([
  ...[...of(diagnosis, "choices"), ...of(principles, "choices")].map((c) => [c.id, c.label]),
  ["not_applicable", of(diagnosis, "scoring.not_applicable")[0].label],
]);

/** The areas, requirements and criteria of ★3 and ★4. */
export const areas = of(scs, "areas");
export const requirements = of(scs, "requirements");
export const criteria = of(scs, "criteria");

/** The bands of points, by name. */
export const bands = new Map(of(diagnosis, "scoring.bands").map((band) => [band.id, band]));

/** The stars. */
export const stars = of(levels, "levels");

/** What each gate of a star is called, by name. */
export const gates = new Map(of(levels, "levels.gates").map((gate) => [gate.id, gate.label]));

/** Points of every answer to a question, by name. */
export const points = new Map([
  ...of(diagnosis, "choices").map((choice) => [choice.id, choice.points]),
  ["not_applicable", of(diagnosis, "scoring.not_applicable")[0].points],
]);

/** Sources that a statement on the paper rests on. */
export const sources = [diagnosis, principles, levels].flatMap((all) => {
  const editions = of(all, "editions").filter((edition) => edition.id !== "4.0");
  const asked = all === principles ? fivePrinciples : of(all, "items");
  const rules = [...of(all, "scoring"), ...of(all, "scoring.not_applicable")];
  const used = new Set([...editions, ...asked, ...rules, ...of(all, "levels")].map((t) => t.source));
  return of(all, "sources").filter((source) => used.has(source.id));
});

/** The rungs of the ladder, in order. */
export const rungs = of(ladder, "rungs");

/** The hard words that are explained, by name. */
export const terms = new Map(
  [...of(tables("glossary"), "terms"), ...of(tables("glossary-more"), "terms")].map((t) => [t.id, t]),
);

/** What the rungs are compared by, in order. */
export const rows = of(ladder, "rows");

/** What a company may have declared, by name. */
export const declared = new Map(of(ladder, "declared.options").map((o) => [o.id, o]));

/** Which star a buyer may ask for: what it may come to, and the questions. */
export const [buyer] = of(ladder, "buyer");
export const buyerQuestions = of(ladder, "buyer.questions");
