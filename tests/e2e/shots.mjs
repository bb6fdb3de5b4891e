/** Takes pictures of every screen into the folder named, and those of the README. */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { CONTEXT, launch } from "./support/browser.mjs";
import { inProject, surfaces } from "./support/env.mjs";
import { golden } from "./support/golden.mjs";
import { contextOf, DESK, looks, PHONE, speaks } from "./support/looks.mjs";
import { choices, questions } from "./support/pack.mjs";
import { Visitor } from "./support/visitor.mjs";
import { walk } from "./support/walk.mjs";

const [folder] = process.argv.slice(2);
/** Some looks only, such as `ja-dark-phone`, when they are named. */
const wanted = process.env.HOSHIMI_SHOTS?.split(" ");
const browser = await launch();

async function opens(look) {
  const context = await browser.newContext({ ...CONTEXT, ...contextOf(look) });
  return Visitor.opens(await context.newPage(), surfaces[0]);
}

/** Every screen on the walk, whole. */
async function album({ words, light, window }) {
  const name = [words.lang, light, window.name].join("-");
  if (wanted && !wanted.includes(name)) return;
  await mkdir(join(folder, name), { recursive: true });
  const visitor = await opens({ light, window });
  await speaks(visitor, words);
  let number = 0;
  await walk(visitor, async (screen) => {
    number += 1;
    const file = `${String(number).padStart(2, "0")}-${screen.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png`;
    await visitor.page.screenshot({ path: join(folder, name, file), fullPage: true });
  });
  await visitor.context.close();
  console.log(`${name}: ${number} pictures`);
}

/** What a visitor sees at the top, with the mouse out of the way. */
async function picture(visitor, name) {
  await visitor.page.mouse.move(0, 0);
  await visitor.page.evaluate(() => scrollTo(0, 0));
  await visitor.page.screenshot({ path: inProject(`docs/${name}.png`) });
}

/** A question on a telephone, and the result at a desk. */
async function forReadme() {
  const phone = await opens({ light: "light", window: PHONE });
  const { given } = golden("mixed-53");
  await phone.setsOut(given);
  await phone.answersAll(given.answers["sa-principles"]);
  await phone.goesOn();
  await phone.sees(questions[0].question.ja);
  await phone.answers(questions[0].slug, choices.get("partly").ja);
  await picture(phone, "phone");
  await phone.context.close();

  const desk = await opens({ light: "light", window: { ...DESK, height: 1280 } });
  await desk.takesTheCheckAsAList(given);
  await picture(desk, "desktop");
  await desk.context.close();
}

for (const look of looks) await album(look);
if (!wanted) await forReadme();
await browser.close();
