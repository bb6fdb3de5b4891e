// Whether a colour can be read on white.

/** Least contrast of text by WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/**
 * @param {string} colour as browsers compute it, `rgb(27, 58, 143)`
 * @returns {boolean} also for colours in another form, which nobody can tell here
 */
export function isReadable(colour) {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  if (!parts) return true;
  const [red, green, blue] = parts.map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= LEAST;
}
