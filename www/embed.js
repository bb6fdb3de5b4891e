// The script of the page for a frame: the whole program lies in the page itself, which may
// fetch nothing, and what the embedder wants stands after the `#`, which goes to no server.

import { around } from "./around.js";
import { define } from "./element.js";
import { inlined } from "./inlined.js";
import { KIOSK } from "./life.js";
import { NAMES } from "./options.js";
import { hasCode } from "./page.js";

/** Opened by itself, as by a link, it speaks for whoever runs it. A link that anybody can write
 *  puts no name, no contact and nothing else there. */
const alone = parent === window;
/** What such a link may ask for nevertheless. */
const OF_A_LINK = ["lang", "theme"];
/** Waits until it is known to whom. */
const SHARE = "share";
/** Addresses have no space; where one came out of the fragment, a plus sign was meant. */
const ADDRESSES = ["brand-logo", "contact-url", "home-url"];

const check = document.querySelector("hoshimi-check");
/** What is meant for the widget is no option. */
const none = hasCode() || (alone && location.hash === KIOSK);
const asked = new URLSearchParams(none ? "" : location.hash.slice(1));
const mistakes = [];

for (const [name, given] of asked) {
  const value = ADDRESSES.includes(name) ? given.replaceAll(" ", "+") : given;
  if (!NAMES.includes(name)) {
    const message = `${name} という設定はありません。 / There is no setting called ${name}.`;
    mistakes.push({ code: "attribute", name, message });
  } else if (alone && !OF_A_LINK.includes(name)) {
    const message =
      `${name} は枠の中だけの設定です。このページだけを開いたときは使いません。 / ` +
      `${name} counts in a frame only. It is left out.`;
    mistakes.push({ code: "attribute", name, message });
  } else if (name === "brand-logo" && !value.startsWith("data:")) {
    const message =
      "枠の中ではロゴを data: で始まる形で渡してください。ロゴなしで続けます。 / " +
      "In a frame, give the logo as a data: address. It is left out.";
    mistakes.push({ code: "logo", name, message });
  } else if (name !== SHARE) {
    check.setAttribute(name, value);
  }
}
for (const { message } of mistakes) console.warn(`hoshimi: ${message}`);

// Then it is a page like any other, for a code in the link as well.
if (alone) check.setAttribute("history", "");
const whole = inlined();
define("hoshimi-check", whole, whole);

if (!alone) {
  const err = around(check, (origin) => {
    if (!asked.has(SHARE)) return;
    check.dataset.shareTo = origin;
    check.setAttribute(SHARE, asked.get(SHARE));
  });
  mistakes.forEach(err);
}
