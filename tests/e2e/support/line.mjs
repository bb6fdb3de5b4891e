/** The line between the browser and the server: slow, cut, or with a server that errs. */

/** The files among addresses, by name. */
export function fileNames(addresses) {
  return addresses.map((address) => new URL(address, "file:").pathname.split("/").pop());
}

/** A pattern for the address of that file. */
function at(name) {
  return new RegExp(`/${name.replace(".", String.raw`\.`)}([?#].*)?$`);
}

/**
 * Holds back a file until the function that it gives is called.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} name
 */
export async function holds(context, name) {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await context.route(at(name), async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Lets a file through only after the function that it gives was called. */
export async function holdsOff(context, name) {
  await context.route(at(name), (route) => route.abort());
  return () => context.unroute(at(name));
}

/** Sends files without saying what they are. */
export async function mislabels(context, pattern) {
  await context.route(pattern, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-type": "application/octet-stream" };
    await route.fulfill({ response, headers });
  });
}
