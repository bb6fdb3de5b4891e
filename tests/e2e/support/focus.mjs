/** What the keyboard is at, as the page has it. */

/** Runs in the page: what has the focus, inside the widget as well. */
export function focus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return { nowhere: true };
  // A row to choose is its words as well: they carry the outline and may be what is seen.
  const row = element.closest("label");
  const own = [element, row].filter(Boolean);
  const outlined = (node) => {
    const style = getComputedStyle(node);
    return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
  };
  // Whether the middle of what the window shows of a box is not under something else.
  const uncovered = ({ left, top, right, bottom }) => {
    const [west, north] = [Math.max(left, 0), Math.max(top, 0)];
    const [east, south] = [Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
    if (east <= west || south <= north) return false;
    const hit = element.getRootNode().elementFromPoint((west + east) / 2, (north + south) / 2);
    return own.some((node) => node.contains(hit));
  };
  const named = element.ariaLabel ?? (element.labels?.[0] ?? element).textContent;
  const around = element.closest("nav, fieldset");
  return {
    nowhere: false,
    kind: element.type ?? "",
    tag: element.localName,
    name: named.trim(),
    text: element.value ?? "",
    chosen: element.selectedOptions?.[0]?.textContent ?? "",
    group: around?.ariaLabel ?? around?.querySelector("legend")?.textContent ?? "",
    stop: element.dataset.stop,
    outlined: own.some(outlined),
    uncovered: [...element.getClientRects()].some(uncovered),
  };
}

/** Runs in the page: waits until a screen that was just drawn has taken the focus, if it will. */
export async function settle() {
  // A timer does that, which may itself be set only by the first of these.
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** Runs in the page: numbers the stops of the Tab key in the widget, and gives their names. */
export function number() {
  const { shadowRoot } = document.querySelector("hoshimi-check");
  const found = shadowRoot.querySelectorAll(
    "a[href], button, input, select, textarea, summary, [tabindex='0']",
  );
  const keys = [];
  const names = [];
  for (const element of found) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled) continue;
    // The radios of a group are one stop.
    const key = element.type === "radio" ? element.name : element;
    if (!keys.includes(key)) {
      keys.push(key);
      names.push(`${element.localName} ${element.name || element.textContent.trim()}`);
    }
    element.dataset.stop = keys.indexOf(key);
  }
  return names;
}

/** Runs in the page: gives the widget neighbours, as on a page that has more to it. */
export function flank() {
  const host = document.querySelector("hoshimi-check");
  for (const [id, where] of [["before", "beforebegin"], ["after", "afterend"]]) {
    const neighbour = document.createElement("button");
    neighbour.id = id;
    neighbour.textContent = id;
    host.insertAdjacentElement(where, neighbour);
  }
}

/** Runs in the page: takes the neighbours away again. */
export function unflank() {
  for (const id of ["before", "after"]) document.getElementById(id).remove();
}
