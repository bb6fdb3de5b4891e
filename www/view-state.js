// What a screen shows beyond the state of the widget: which control has the focus, where the caret
// is, and what is unfolded. It goes from one widget to the next.

/**
 * @typedef {object} ViewState
 * @property {string | undefined} focused id of the control that has the focus
 * @property {number | null | undefined} selectionStart
 * @property {number | null | undefined} selectionEnd
 * @property {boolean[]} unfolded of each fold, in order
 */

/** @param {Element} box @returns {ViewState} */
export function captureViewState(box) {
  const { id, selectionStart, selectionEnd } = box.getRootNode().activeElement ?? {};
  const unfolded = [...box.querySelectorAll("details")].map(({ open }) => open);
  return { focused: id || undefined, selectionStart, selectionEnd, unfolded };
}

/**
 * Puts it back, as far as the new screen has the same.
 * @param {Element} box
 * @param {ViewState} before
 */
export function restoreViewState(box, { focused, selectionStart, selectionEnd, unfolded }) {
  const folds = [...box.querySelectorAll("details")];
  if (folds.length === unfolded.length) folds.forEach((fold, at) => (fold.open = unfolded[at]));
  if (!focused) return;
  const control = box.querySelector(`#${CSS.escape(focused)}`) ?? box.querySelector("[data-entry]");
  control?.focus({ preventScroll: true });
  if (selectionStart != null) control?.setSelectionRange?.(selectionStart, selectionEnd);
}
