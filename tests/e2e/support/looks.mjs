/** The ways in which a screen can be looked at: language, light, window. */

import { en, ja } from "./words.mjs";

export const PHONE = { name: "phone", width: 360, height: 740 };
export const DESK = { name: "desktop", width: 1280, height: 900 };

/** The narrowest telephone, a tablet and a wide screen: pictures only. */
export const BETWEEN = [
  { name: "narrow", width: 320, height: 640 },
  { name: "tablet", width: 768, height: 1024 },
  { name: "wide", width: 1440, height: 900 },
];

/** Every language in every light at every window; やさしい日本語 has the words of Japanese. */
export const allLooks = [{ words: ja }, { words: en }, { words: ja, easy: true }].flatMap((language) =>
  ["light", "dark"].flatMap((light) => [PHONE, DESK].map((window) => ({ ...language, light, window }))),
);

/** So few of them that each language meets each light and each window, and each light each window. */
export const pairedLooks = allLooks.filter(({ words, easy, light, window }) => {
  const alike = (light === "light") === (window === PHONE);
  return words === en ? !alike : alike;
});

/** `cargo xtask test full` looks at all of them. */
export const looks = process.env.HOSHIMI_FULL ? allLooks : pairedLooks;

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
  if (words === en) await visitor.clicksInHead(ja.other);
  visitor.words = words;
  await visitor.isAtAFreshStart();
}

/** Looks at the screen in plain Japanese, with its furigana, and goes back to the usual. */
export function plainly(visitor, find) {
  return async (page) => {
    await visitor.clicksInHead(ja.easy);
    await visitor.isSpokenTo("ja-easy");
    await visitor.unfoldsAll();
    const faults = await find(page);
    await visitor.clicksInHead(ja.usual);
    await visitor.isSpokenTo("ja");
    await visitor.unfoldsAll();
    return faults;
  };
}
