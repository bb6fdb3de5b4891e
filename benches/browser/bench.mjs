/** Visits every page in turn, several times, and writes what it took: `node bench.mjs FOLDER`. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { launch } from "../../tests/e2e/support/browser.mjs";
import { report } from "./report.mjs";
import { SITES } from "./sites.mjs";
import { visit } from "./visit.mjs";

/**
 * @typedef {object} Profile
 * @property {string} name
 * @property {number} cpu how many times slower than this machine
 * @property {{latency: number, downloadThroughput: number, uploadThroughput: number}} [network]
 * @property {number} runs
 * @property {boolean} promises whether the promises are made for it
 */

/** A phone's line where it is bad: 1.6 Mbit/s, and 150 ms until an answer comes. */
const SLOW_LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** @type {Profile[]} */
const PROFILES = [
  { name: "CPU slowed 4×", cpu: 4, runs: 7, promises: true },
  { name: "CPU slowed 4×, network slow", cpu: 4, network: SLOW_LINE, runs: 3, promises: false },
];

const [, , folder] = process.argv;
const { HOSHIMI_BENCH: base, HOSHIMI_CRITERION: criterion, HOSHIMI_RIVALS: rivals } = process.env;

/** One visit to each page, so often, in turn: a machine that gets slower is so to all. */
async function measure(browser, profile) {
  const measured = SITES.map(({ key, name }) => ({ key, name, visits: [] }));
  for (let run = 0; run < profile.runs; run += 1) {
    for (const [at, site] of SITES.entries()) {
      measured[at].visits.push(await visit(browser, base, site, profile));
    }
    console.log(`${profile.name}: ${run + 1} of ${profile.runs}`);
  }
  return { ...profile, measured };
}

/** Medians of what was measured without a browser. */
function engine() {
  const names = readdirSync(criterion, { recursive: true, encoding: "utf8" });
  const found = names.filter((name) => name.endsWith(join("new", "estimates.json")));
  return found.sort().map((name) => ({
    name: JSON.parse(readFileSync(join(criterion, name, "..", "benchmark.json"), "utf8")).title,
    ns: JSON.parse(readFileSync(join(criterion, name), "utf8")).median.point_estimate,
  }));
}

function version(name) {
  return JSON.parse(readFileSync(join(rivals, "node_modules", name, "package.json"), "utf8")).version;
}

const browser = await launch();
const machine = {
  cpu: `${cpus().length} × ${cpus()[0].model}`,
  system: process.platform,
  browser: `Chromium ${browser.version()}`,
  rival: `survey-core ${version("survey-core")} and survey-js-ui ${version("survey-js-ui")}`,
};
const conditions = [];
for (const profile of PROFILES) conditions.push(await measure(browser, profile));
await browser.close();

const all = { machine, conditions, engine: engine() };
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "bench.json"), `${JSON.stringify(all, undefined, 2)}\n`);
const text = report(all);
writeFileSync(join(folder, "bench.md"), text);
console.log(`\n${text}`);
