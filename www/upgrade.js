// The form for editors that let no unknown element through: a plain `div` whose `data-…`
// are the attributes. What is inside stays as the fallback.

/**
 * Puts an element of ours into each marked one, with what is inside.
 * @param {string} tag
 */
export function upgrade(tag) {
  for (const place of document.querySelectorAll("[data-hoshimi]")) {
    if (place.querySelector(tag)) continue;
    const made = document.createElement(tag);
    for (const { name, value } of place.attributes) {
      const option = name.startsWith("data-") ? name.slice("data-".length) : "";
      if (option && option !== "hoshimi") made.setAttribute(option, value);
    }
    made.append(...place.childNodes);
    place.append(made);
  }
}
