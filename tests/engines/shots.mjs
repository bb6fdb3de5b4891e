/** Takes pictures of the screens in every engine into the folder named. */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { engines } from "./support/engines.mjs";
import { surfaces } from "./support/env.mjs";
import { Page } from "./support/page.mjs";
import { DESK, PHONE } from "./support/stage.mjs";
import { Visitor } from "./support/visitor.mjs";
import { walk } from "./support/walk.mjs";

const [folder] = process.argv.slice(2);
/** Some engines only, such as `webkit`, when pictures are named. */
const wanted = process.env.HOSHIMI_SHOTS?.split(" ");
/** So high that most of a screen is on the picture. */
const WINDOWS = { phone: { ...PHONE, height: 1900 }, desk: { ...DESK, height: 1900 } };

for (const engine of engines) {
  const album = engine.name.toLowerCase();
  if (wanted && !wanted.includes(album)) continue;
  const browser = await engine.start();
  const tab = await browser.tab({ window: DESK, before: [] });
  const page = new Page(tab);
  const place = join(folder, album);
  await mkdir(place, { recursive: true });
  let number = 0;
  await walk(await Visitor.opens(page, surfaces[0]), async (screen) => {
    number += 1;
    for (const [name, window] of Object.entries(WINDOWS)) {
      await page.resize(window);
      await page.run(() => scrollTo(0, 0));
      await tab.picture(join(place, `${name}-${String(number).padStart(2, "0")}-${screen}.png`));
    }
  });
  await tab.close();
  await browser.close();
  console.log(`${engine.name}: ${number} screens`);
}
