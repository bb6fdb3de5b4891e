/** The ways in which a screen can be looked at: language, light, window. */

import { en, ja } from "./words.mjs";

export const PHONE = { name: "phone", width: 360, height: 740 };
export const DESK = { name: "desktop", width: 1280, height: 900 };

/** Every language in every light at every window. */
export const looks = [ja, en].flatMap((words) =>
  ["light", "dark"].flatMap((light) =>
    [PHONE, DESK].map((window) => ({ words, light, window })),
  ),
);

/**
 * What the browser of such a visitor is like.
 * @param {{light: "light" | "dark", window: {width: number, height: number}}} look
 */
export function contextOf({ light, window: { width, height } }) {
  return { viewport: { width, height }, colorScheme: light };
}

/**
 * Turns the page to the language of the look.
 * @param {import("./visitor.mjs").Visitor} visitor
 */
export async function speaks(visitor, words) {
  if (words === en) await visitor.clicks(ja.other);
  visitor.words = words;
  await visitor.isAtAFreshStart();
}
