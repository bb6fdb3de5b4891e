// What a visitor has at hand on a screen beyond the state of the widget: the field that has the
// focus, its caret, and what is unfolded. It goes from one widget to the next.

/**
 * @typedef {object} AtHand
 * @property {string | undefined} field its id
 * @property {number | null | undefined} caret where it stands, or where the selection begins
 * @property {number | null | undefined} end of the selection
 * @property {boolean[]} unfolded of each fold, in order
 */

/** @param {Element} box @returns {AtHand} */
export function atHand(box) {
  const { id, selectionStart, selectionEnd } = box.getRootNode().activeElement ?? {};
  const unfolded = [...box.querySelectorAll("details")].map(({ open }) => open);
  return { field: id || undefined, caret: selectionStart, end: selectionEnd, unfolded };
}

/**
 * Puts it back, as far as the new screen has the same.
 * @param {Element} box
 * @param {AtHand} before
 */
export function putBack(box, { field, caret, end, unfolded }) {
  const folds = [...box.querySelectorAll("details")];
  if (folds.length === unfolded.length) folds.forEach((fold, at) => (fold.open = unfolded[at]));
  if (!field) return;
  const focused = box.querySelector(`#${CSS.escape(field)}`) ?? box.querySelector("[data-entry]");
  focused?.focus({ preventScroll: true });
  if (caret != null) focused?.setSelectionRange?.(caret, end);
}
