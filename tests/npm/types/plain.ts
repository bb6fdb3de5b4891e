// A page without a framework.

import "hoshimi";
import type { HoshimiCheck, HoshimiConfig, HoshimiErrorCode, HoshimiResult } from "hoshimi";
import { define } from "hoshimi/element";

define();
define("our-check");

const check: HoshimiCheck = document.querySelector("hoshimi-check")!;
const config: HoshimiConfig = {
  lang: "ja-easy",
  steps: ["principles", "what-if"],
  autoAdvance: false,
  kiosk: true,
  idleTimeout: 60,
  headingLevel: 3,
  packs: [{ format: "hoshimi-pack" }],
};
check.config = config;

check.addEventListener("hoshimi-share", (event) => {
  const file: HoshimiResult = event.detail.result;
  const points: number | undefined = file.result?.diagnosis?.points;
  const choice = file.answers["sa-diagnosis"]?.["q01"]?.choice;
  // @ts-expect-error there is no such choice
  const wrong: boolean = choice === "perhaps";
  return [points, wrong];
});
// They bubble.
document.addEventListener("hoshimi-progress", ({ detail }) => detail.answered / detail.of);
document.body.addEventListener("hoshimi-error", ({ detail }) => {
  const code: HoshimiErrorCode = detail.code;
  return [code, detail.message, detail.name];
});

const told: Promise<unknown>[] = [
  check.start(),
  check.goTo("scs"),
  check.reset(),
  check.importResult("{}"),
  check.importResult(new Blob()),
  check.exportResult().then(({ answers }) => answers),
  check.print(),
];
const seen: (string | number | undefined)[] = [
  check.status,
  check.progress?.answered,
  check.result?.takenOn,
  check.version,
  check.settings.lang,
];

// @ts-expect-error no such screen
void check.goTo("somewhere");
// @ts-expect-error to read only
check.version = "1";
// @ts-expect-error no such light
check.config = { theme: "dusk" };
// @ts-expect-error no such setting
check.config = { colour: "red" };
// @ts-expect-error no answers in any other event
check.addEventListener("hoshimi-complete", ({ detail }) => detail.answers.length);

export { seen, told };
