/** A real Chromium, the same for every test. */

import { chromiumPath, load } from "./env.mjs";

const { chromium } = load("playwright-core");

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What a visitor's browser is like, unless a test says otherwise. It keeps no page: what the
 *  worker fetches is a matter of the `pwa` tests and of `privacy`. */
export const CONTEXT = {
  locale: "ja-JP",
  viewport: { width: 1280, height: 900 },
  serviceWorkers: "block",
};

/**
 * A browser without a window.
 * @param {string[]} more
 */
export function launch(...more) {
  return chromium.launch({ executablePath: chromiumPath, args: [...QUIET, ...more] });
}

/**
 * A browser without a window that keeps what it is given in a folder, as a visitor's does.
 * @param {string} folder
 */
export function launchKept(folder) {
  return chromium.launchPersistentContext(folder, {
    ...CONTEXT,
    serviceWorkers: "allow",
    executablePath: chromiumPath,
    args: QUIET,
  });
}

/**
 * A browser with a window on the display and a folder of its own.
 * @param {string} folder
 * @param {string} display
 * @param {string[]} more
 */
export function launchWindow(folder, display, more) {
  return chromium.launchPersistentContext(folder, {
    ...CONTEXT,
    executablePath: chromiumPath,
    headless: false,
    args: [...QUIET, ...more],
    env: { ...process.env, DISPLAY: display },
  });
}
