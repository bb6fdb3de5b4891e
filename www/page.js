// What the shell asks of the page that it is in.

/** Longest that a busy page makes us wait. */
const SOON_MS = 2000;
/** By then the first screen has been drawn, where the browser cannot say so. */
const SHOWN_MS = 200;
/** A screen's height away there is time to have the program there before it is seen. */
const NEAR = "100%";

/**
 * When the browser has nothing better to do; not every one can say when that is.
 * @param {() => void} work
 */
export function soon(work) {
  if (globalThis.requestIdleCallback) requestIdleCallback(work, { timeout: SOON_MS });
  else setTimeout(work, SHOWN_MS);
}

/**
 * A sheet is made by the document that it is used in, and a made sheet is the only kind
 * that a strict policy lets through.
 * @param {Document} document
 * @param {string} css
 */
export function sheetFor(document, css) {
  const sheet = new document.defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Whether what follows the `#` of the address is meant for a widget. */
export function hasCode() {
  return /^#hoshimi(-sealed)?=/.test(location.hash);
}

/**
 * What follows the `#` of the address, where it is meant for a widget; it is taken away from
 * there, so that it stays neither on the screen nor in the history.
 * @returns {string | undefined}
 */
export function arrival() {
  const { hash, pathname, search } = location;
  if (!hasCode()) return undefined;
  try {
    history.replaceState(history.state, "", pathname + search);
  } catch {
    // A sandboxed frame may not; there the address is not the visitor's either.
  }
  return hash;
}

/**
 * Once an element is near to what is seen, or used. Gives what calls it off.
 * @param {HTMLElement} element
 * @param {() => void} act
 */
export function whenNear(element, act) {
  let waits = true;
  const off = () => {
    waits = false;
    watch.disconnect();
    element.removeEventListener("focusin", near);
    element.removeEventListener("pointerdown", near);
  };
  const near = () => {
    off();
    act();
  };
  const seen = (entries) => entries.some((entry) => entry.isIntersecting) && near();
  const watch = new IntersectionObserver(seen, { rootMargin: NEAR });
  watch.observe(element);
  element.addEventListener("focusin", near);
  element.addEventListener("pointerdown", near);
  // The observer waits for a frame, which is time lost for what is on the screen already. The
  // script that put the element there may say what it wants of it first.
  queueMicrotask(() => waits && isOnScreen(element) && near());
  return off;
}

/** Whether it is certainly seen. Inside of a frame, or of something closed, only the observer
 *  can tell, and in browsers that cannot say so. */
function isOnScreen(element) {
  if (window !== top || !element.checkVisibility?.()) return false;
  const [box] = element.getClientRects();
  return box
    && box.bottom >= 0 && box.top <= innerHeight && box.right >= 0 && box.left <= innerWidth;
}
