/** Features that a style sheet uses, as paths of MDN's data. */

import { isKnown } from "./compat.mjs";

/** Pseudo-classes that are called otherwise when something stands in brackets after them. */
const CALLED = { host: "hostfunction" };

/** Units that came late; the others are as old as style sheets. */
const UNITS = {
  svh: "viewport_percentage_units_small",
  dvh: "viewport_percentage_units_dynamic",
  lvh: "viewport_percentage_units_large",
};

/** What is written between braces after `@supports` says itself where it counts. */
function withoutGuarded(text) {
  const start = text.search(/@supports\b/);
  if (start < 0) return text;
  let depth = 0;
  let end = text.indexOf("{", start);
  do {
    if (text[end] === "{") depth += 1;
    if (text[end] === "}") depth -= 1;
    end += 1;
  } while (depth > 0 && end < text.length);
  return text.slice(0, start) + withoutGuarded(text.slice(end));
}

/** A property, each of its words that the data knows, and its functions. */
function* ofDeclaration(name, value, inPage) {
  const plain = name.replace(/^-(webkit|moz)-/, "");
  const rule = inPage && `css.at-rules.page.${name}`;
  const property = [rule, `css.properties.${name}`, `css.properties.${plain}`].find((path) => path && isKnown(path));
  if (!name.startsWith("--")) yield property ?? `css.properties.${name}`;
  for (const [word] of value.replace(/"[^"]*"/g, "").matchAll(/(?<![\w-])[a-z][\w-]*/g)) {
    if (property && isKnown(`${property}.${word}`)) yield `${property}.${word}`;
  }
  for (const [, call] of value.matchAll(/([a-z-]+)\(/g)) {
    const path = [`css.types.${call}`, `css.types.color.${call}`].find(isKnown);
    if (path) yield path;
  }
  for (const [, unit] of value.matchAll(/\d([a-z]+)/g)) {
    if (UNITS[unit]) yield `css.types.length.${UNITS[unit]}`;
  }
}

/** Pseudo-classes and pseudo-elements. */
function* ofSelector(selector) {
  for (const [, name, bracket] of selector.matchAll(/::?([a-z-]+)(\(?)/g)) {
    yield `css.selectors.${(bracket && CALLED[name]) || name}`;
  }
  if (selector.includes("&")) yield "css.selectors.nesting";
}

/** A rule of the kind `@media`, with what it asks for. */
function* ofRule(rule) {
  const [, name, condition] = /^@([a-z-]+)(.*)$/s.exec(rule);
  const box = `css.at-rules.page.at_${name}`;
  yield isKnown(box) ? box : `css.at-rules.${name}`;
  if (name !== "media") return;
  for (const [, feature] of condition.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)) yield `css.at-rules.media.${feature}`;
  if (/[<>]/.test(condition)) yield "css.at-rules.media.range_syntax";
}

/**
 * Every feature that a sheet uses, once.
 * @param {string} css
 */
export function featuresOf(css) {
  const text = withoutGuarded(css.replace(/\/\*.*?\*\//gs, ""));
  const found = new Set();
  const add = (paths) => [...paths].forEach((path) => found.add(path));
  let inPage = 0;
  let depth = 0;
  for (const [, piece, end] of text.matchAll(/([^{};]*)([{};])/g)) {
    const said = piece.trim();
    const declaration = /^([\w-]+)\s*:\s*(.*)$/s.exec(said);
    if (end === "{") {
      depth += 1;
      if (said.startsWith("@page")) inPage = depth;
      add(said.startsWith("@") ? ofRule(said) : ofSelector(said));
    } else if (declaration) {
      add(ofDeclaration(declaration[1], declaration[2], inPage > 0));
    }
    if (end === "}") {
      if (depth === inPage) inPage = 0;
      depth -= 1;
    }
  }
  return [...found];
}
