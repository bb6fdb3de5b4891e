// What the page in a frame says to the page around it, and to nobody else: how high it is, how
// far the visitor is, and never an answer. Only a result that the visitor hands over goes out.

import { isOurs, message } from "./protocol.js";

/** What is passed on of the element's events, and which of their members. */
const PASSED = {
  progress: ["answered", "of", "step"],
  complete: [],
  export: ["format"],
  reset: ["by"],
  error: ["code", "message", "name"],
};
/** What a page without an address of its own is known by. */
const NOBODY = "null";
/** Where a screen is entered. */
const ENTRY = "[data-entry]";

/**
 * Waits for the page around to say hello, and from then on tells it.
 * @param {HTMLElement} check
 * @param {(origin: string) => void} met who is around, where a result could be handed over
 * @returns {(detail: object) => void} says that something is wrong
 */
export function around(check, met) {
  let origin;
  const mistakes = [];
  const say = (type, detail) => {
    if (origin) parent.postMessage(message(type, detail), origin === NOBODY ? "*" : origin);
    else if (type === "error") mistakes.push(detail);
  };

  addEventListener("message", (event) => {
    // Who was first stays: nobody else comes to know anything.
    if (origin || event.source !== parent || !isOurs(event.data)) return;
    if (event.data.type !== "hello") return;
    origin = event.origin;
    say("ready");
    for (const mistake of mistakes) say("error", mistake);
    tellHeight(say);
    if (origin !== NOBODY) met(origin);
  });

  for (const [type, members] of Object.entries(PASSED)) {
    check.addEventListener(`hoshimi-${type}`, ({ detail }) => {
      say(type, Object.fromEntries(members.map((member) => [member, detail[member]])));
    });
  }
  check.addEventListener("hoshimi-share", ({ detail: { result } }) => {
    if (origin !== NOBODY) say("share", { result });
  });

  let entered;
  check.shadowRoot.addEventListener("focusin", ({ target }) => {
    const entry = target.closest(ENTRY);
    if (entry && entry !== entered) say("screen");
    entered = entry ?? entered;
  });
  return (detail) => say("error", detail);
}

/** The body is as high as what is in it, so what is made of this does not change it. */
function tellHeight(say) {
  let last;
  new ResizeObserver(() => {
    const px = Math.ceil(document.body.getBoundingClientRect().height);
    if (px !== last) say("height", { px });
    last = px;
  }).observe(document.body);
}
