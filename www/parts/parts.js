// Every part of the widget in its states, by day and by night, on one page: the check itself, once
// for each screen, with everything unfolded. People look at it and tests measure it.

/** The first screen with nothing put in. */
const FRESH = "fresh";
/** The screens that have something of their own. */
const SCREENS = [
  FRESH, "start", "principles", "question/8", "list", "review", "result", "plan", "what-if", "declare", "declare#1",
  "declare#3", "declare#5", "policy", "more", "keep", "load", "stars", "scs", "requirement/3", "gaps", "compare", "merge", "proof",
];

/** What the style says otherwise: states that the browser gives to one part at a time. */
const STATES = [
  // What stays in sight would lie on what is measured.
  ["position: sticky", "position: static"],
  [":hover", ":is(:hover,.is-hover)"],
  [":focus-visible", ":is(:focus-visible,.is-focus)"],
  [":focus-within", ":is(:focus-within,.is-within)"],
];
/** What is shown as if the pointer or the focus were on it: two of each kind. */
const KINDS = "button, summary, a, label.h-choice, input, textarea, select";

/** Has a tab remember the result for each element, and puts the elements on the page. */
function begin() {
  const result = document.querySelector("#result").textContent;
  for (const theme of ["light", "dark"]) {
    for (const screen of SCREENS) {
      const check = document.createElement("hoshimi-check");
      check.id = `${theme}-${screen.replace(/\W/g, "-")}`;
      check.setAttribute("theme", theme);
      const [place, fold] = screen.split("#");
      Object.assign(check.dataset, { place, fold: fold ?? "" });
      if (place !== FRESH) {
        sessionStorage.setItem(`hoshimi:1:${check.id}:answers`, result);
        sessionStorage.setItem(`hoshimi:1:${check.id}:place`, place);
      }
      document.body.append(check);
    }
  }
}

/** Unfolds everything; some folds are filled only then. */
async function unfold(root) {
  const tried = new Set();
  const closed = () => [...root.querySelectorAll("details:not([open])")].filter((one) => !tried.has(one));
  for (let folds = closed(); folds.length > 0; folds = closed()) {
    for (const fold of folds) {
      tried.add(fold);
      fold.open = true;
    }
    await new Promise((done) => setTimeout(done));
  }
}

/** Shows as much of a screen as there is. */
async function fill({ dataset, shadowRoot }) {
  // 該当なし, the last answer, asks for its reason.
  if (dataset.place.startsWith("question/")) [...shadowRoot.querySelectorAll("[type=radio]")].at(-1).click();
  await unfold(shadowRoot);
  if (!dataset.fold) return;
  // Of the steps one is open at a time.
  const step = shadowRoot.querySelectorAll("ol > li > details")[dataset.fold];
  step.open = true;
  await new Promise((done) => setTimeout(done));
  await unfold(step);
}

/** Gives the first of each kind the pointer, and the second the focus. */
function mark(root) {
  const seen = new Map();
  for (const part of root.querySelectorAll(KINDS)) {
    const kind = `${part.localName}.${part.classList}`;
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    if (before < 2) part.classList.add(["is-hover", "is-focus"][before]);
    if (before === 1 && part.localName === "label") part.classList.add("is-within");
  }
}

/** Lets the classes stand for the states in the style of all of them. */
function restyle(root) {
  for (const sheet of root.adoptedStyleSheets) {
    const style = [...sheet.cssRules].map(({ cssText }) => cssText).join("\n");
    sheet.replaceSync(STATES.reduce((text, [state, shown]) => text.replaceAll(state, shown), style));
  }
}

async function finish() {
  const checks = [...document.querySelectorAll("hoshimi-check")];
  const shown = (check) => check.dataset.state === "whole" && check.shadowRoot.querySelector(".h-screen");
  for (let open = checks; open.length > 0; open = open.filter((check) => !shown(check))) {
    // A check that is far below the window is not begun.
    open[0].scrollIntoView();
    await new Promise((done) => setTimeout(done, 50));
  }
  scrollTo(0, 0);
  for (const check of checks) await fill(check);
  for (const { shadowRoot } of checks) mark(shadowRoot);
  restyle(checks[0].shadowRoot);
  document.body.dataset.state = "shown";
}

begin();
customElements.whenDefined("hoshimi-check").then(finish);
