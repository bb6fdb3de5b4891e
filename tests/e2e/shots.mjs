/** Takes pictures of every screen into the folder named, and those of the README. */

import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CONTEXT, launch } from "./support/browser.mjs";
import { inProject, surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { allLooks, BETWEEN, contextOf, DESK, PHONE, plainly, speaks } from "./support/looks.mjs";
import { questions } from "./support/pack.mjs";
import { Printer } from "./support/printer.mjs";
import { Visitor } from "./support/visitor.mjs";
import { walk } from "./support/walk.mjs";
import { ja } from "./support/words.mjs";

const [folder] = process.argv.slice(2);
/** Some looks only, such as `ja-dark-phone`, when they are named. */
const wanted = process.env.HOSHIMI_SHOTS?.split(" ");
/** A date field speaks the language of the browser, not that of the page. */
const browser = await launch("--lang=ja");

/** Keeps a picture of each screen as it opens, before everything on it is unfolded. */
class Onlooker extends Visitor {
  asItOpens = undefined;

  async unfoldsAll() {
    this.asItOpens = await this.whole();
    await super.unfoldsAll();
  }

  /** The picture of the whole page. */
  whole() {
    return this.page.screenshot({ fullPage: true });
  }
}

async function opens(look) {
  const forced = look.forced ? { forcedColors: "active" } : {};
  const context = await browser.newContext({ ...CONTEXT, ...contextOf(look), ...forced });
  return Onlooker.opens(await context.newPage(), surfaces[0]);
}

/** Every screen on the walk, whole: as it opens and, in a folder of its own, unfolded. */
async function album({ words, light, window, easy = false, forced = false }) {
  const shown = forced ? "forced" : light;
  const name = [easy ? "ja-easy" : words.lang, shown, window.name].join("-");
  if (wanted && !wanted.includes(name)) return;
  const unfolded = join(folder, name, "unfolded");
  await mkdir(unfolded, { recursive: true });
  const visitor = await opens({ light, window, forced });
  await speaks(visitor, words);
  let number = 0;
  const take = async (screen) => {
    number += 1;
    const title = screen.replaceAll(/[^\p{L}\p{N}]+/gu, "-");
    const file = `${String(number).padStart(2, "0")}-${title}.png`;
    const whole = await visitor.whole();
    await writeFile(join(folder, name, file), visitor.asItOpens ?? whole);
    if (visitor.asItOpens) await writeFile(join(unfolded, file), whole);
    visitor.asItOpens = undefined;
  };
  await walk(visitor, (screen) => (easy ? plainly(visitor, () => take(screen))() : take(screen)));
  await visitor.context.close();
  console.log(`${name}: ${number} screens`);
}

/** What a visitor sees at the top, with the mouse out of the way. */
async function picture(visitor, name) {
  await visitor.page.mouse.move(0, 0);
  await visitor.page.evaluate(() => scrollTo(0, 0));
  await visitor.page.screenshot({ path: inProject(`docs/${name}.png`) });
}

/** A question and the places after the questions on a telephone, and the result at a desk. */
async function forReadme() {
  const phone = await opens({ light: "light", window: PHONE });
  const { given } = golden("mixed-53");
  await phone.setsOut(given);
  await phone.answersAll(given.answers["sa-principles"]);
  await phone.goesOn();
  await phone.sees(questions[0].question.ja);
  await picture(phone, "phone");
  await phone.context.close();

  const owner = await opens({ light: "light", window: PHONE });
  await owner.takesTheCheckAsAList(given);
  await picture(owner, "phone-result");
  await owner.turnsTo("すること");
  await picture(owner, "phone-tasks");
  await owner.turnsTo("宣言");
  await picture(owner, "phone-declare");
  await owner.context.close();

  const desk = await opens({ light: "light", window: { ...DESK, height: 1280 } });
  await desk.takesTheCheckAsAList(given);
  await picture(desk, "desktop");
  await desk.context.close();
}

/** The printed report, page by page. */
async function paper() {
  if (wanted && !wanted.includes("paper")) return;
  const printer = await Printer.opens();
  try {
    const visitor = await printer.visitor(surfaces[0]);
    await visitor.takesTheCheckAsAList(golden("mixed-53").given);
    const file = await printer.prints(visitor);
    await mkdir(join(folder, "paper"), { recursive: true });
    execFileSync("pdftoppm", ["-r", "80", "-png", file, join(folder, "paper", "page")]);
  } finally {
    await printer.close();
  }
  console.log("paper: the report");
}

const japanese = { words: ja, light: "light" };
const albums = [
  ...allLooks.filter(({ easy }) => !easy),
  ...BETWEEN.map((window) => ({ ...japanese, window })),
  { ...japanese, window: PHONE, easy: true },
  { ...japanese, window: PHONE, forced: true },
];
for (const look of albums) await album(look);
await paper();
if (!wanted || wanted.includes("readme")) await forReadme();
await browser.close();
