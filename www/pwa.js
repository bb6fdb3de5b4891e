// The module of the standalone page alone, never of the element: has the page kept on the
// device once everything is here, and offers a new version when one lies ready.

import css from "hoshimi-build/pwa.css";

const WORDS = {
  ja: {
    kept: "次回からは、インターネットにつながっていなくても使えます。",
    offer: "新しい版があります。回答を残したまま切り替えられます。",
    lost: "このタブには回答が残らないため、切り替えると回答が消えます。必要な場合は、先に保存してください。",
    yes: "切り替える",
    no: "あとで",
  },
  en: {
    kept: "This page now works without a network, too.",
    offer: "A new version is ready. You can switch and keep your answers.",
    lost: "This tab has not kept your answers. Switch without them, or save them first.",
    yes: "Switch",
    no: "Later",
  },
};

const workers = navigator.serviceWorker;
const widget = document.querySelector("hoshimi-check");

/** Whether the visitor has pressed anything yet. */
let begun = false;

/**
 * A place for words, beside the widget. It is there before they are, and stays as it is, or
 * a screen reader would miss them.
 * @param {"before" | "after"} where
 * @returns {(what: "kept" | "offer" | "lost" | "", yes?: () => void) => void} says it, with a
 *   choice where there is one, and takes no focus
 */
function place(where) {
  const box = make("div");
  const text = make("div");
  const choice = make("div");
  text.setAttribute("role", "status");
  box.append(text, choice);
  widget[where](box);
  return function say(what, yes) {
    box.lang = widget.shadowRoot.querySelector("[data-language=en]") ? "en" : "ja";
    const words = WORDS[box.lang];
    box.className = what && "word";
    text.textContent = what && words[what];
    choice.replaceChildren();
    if (yes) choice.append(button(words.yes, yes), button(words.no, () => say("")));
  };
}

function make(name) {
  return document.createElement(name);
}

function button(label, act) {
  const made = make("button");
  made.textContent = label;
  made.onclick = act;
  return made;
}

/** Whether the answers will be there again after a reload. */
function answersAreKept() {
  try {
    const names = Object.keys({ ...sessionStorage, ...localStorage });
    return names.some((name) => /^hoshimi:.*answers$/.test(name));
  } catch {
    return false;
  }
}

/** @param {ServiceWorkerRegistration} registration */
function offer(registration) {
  // The first version is no new one. At a kiosk it is not for visitors to say: there a new
  // version comes with the next start.
  if (!registration.active || widget.matches("[kiosk],[data-kiosk]")) return;
  // Nothing moves under the finger of somebody who has begun.
  const say = begun ? below : above;
  const change = () => switchTo(registration.waiting);
  say("offer", () => (begun && !answersAreKept() ? say("lost", change) : change()));
}

/** @param {ServiceWorker | null} worker none where another tab has switched already */
function switchTo(worker) {
  if (!worker) return location.reload();
  worker.addEventListener("statechange", () => {
    if (worker.state === "activated") location.reload();
  });
  worker.postMessage("switch");
}

/** Waits until the widget needs nothing more, so that nobody waits for this. */
function whole() {
  return new Promise((resolve) => {
    const look = () => widget.matches("[data-state=whole]") && resolve();
    new MutationObserver(look).observe(widget, { attributes: true });
    look();
  });
}

/** Has the browser keep the site. */
async function keep() {
  // The only policy of the page: it makes one address, whatever it is asked for.
  const policy = window.trustedTypes?.createPolicy("hoshimi-sw", {
    createScriptURL: () => "sw.js",
  });
  await whole();
  const address = policy ? policy.createScriptURL("") : "sw.js";
  const registration = await workers.register(address, { updateViaCache: "none" });
  const follow = () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") offer(registration);
      if (worker.state === "activated" && !workers.controller) below("kept");
    });
  };
  registration.onupdatefound = follow;
  follow();
  if (registration.waiting) offer(registration);
}

const above = place("before");
const below = place("after");

// In a frame of somebody else's page nobody has asked for it.
if (workers && window === top) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  widget.addEventListener("click", () => {
    begun = true;
  });
  // Where it cannot be kept, the page works as ever.
  keep().catch(() => {});
}
