/** Since when browsers have a feature, by MDN's data. */

import { load } from "./env.mjs";

const data = load("@mdn/browser-compat-data");

/** The oldest browsers that Hoshimi works in. */
export const FLOOR = {
  chrome: 109,
  chrome_android: 109,
  edge: 109,
  firefox: 115,
  firefox_android: 115,
  safari: 16.4,
  safari_ios: 16.4,
};

/** What the data has at a path such as `css.selectors.has`, if anything. */
function at(path) {
  // A name of a selector or a rule has no dot in it.
  return path.split(".").reduce((place, name) => place?.[name], data)?.__compat;
}

/** Whether the data knows of it. */
export function isKnown(path) {
  return at(path) !== undefined;
}

/** What has a member of a name, as paths. */
const owners = new Map();
for (const family of ["api", "javascript.builtins"]) {
  const things = family.split(".").reduce((place, name) => place[name], data);
  for (const [thing, all] of Object.entries(things)) {
    for (const member of Object.keys(all)) {
      const name = member.replace(/_(static|event|permission)$/, "");
      owners.set(name, [...(owners.get(name) ?? []), `${family}.${thing}.${member}`]);
    }
  }
}

/** The paths of all members of that name. */
export function members(name) {
  return owners.get(name)?.filter(isKnown) ?? [];
}

/** The first version that has all of it, without a switch; Infinity where none has. */
function since(statements) {
  const versions = [statements].flat().map((statement) => {
    const { version_added: added, version_removed, flags, partial_implementation } = statement;
    if (!added || version_removed || flags || partial_implementation) return Infinity;
    // “≤37” is at the latest 37; “preview” is no version yet.
    const version = Number(String(added).replace("≤", ""));
    return Number.isNaN(version) ? Infinity : version;
  });
  return Math.min(...versions);
}

/**
 * The browsers at the floor that do not have a feature, with the version that does.
 * @param {string} path
 */
export function lacking(path) {
  const found = at(path);
  if (!found) return ["MDN's data does not know it"];
  return Object.entries(FLOOR).flatMap(([browser, floor]) => {
    const version = since(found.support[browser]);
    if (version <= floor) return [];
    return [Number.isFinite(version) ? `${browser} has it since ${version}` : `${browser} has it not`];
  });
}
