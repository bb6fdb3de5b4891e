// The worker of the standalone page. It keeps one version of the site whole, or none of it,
// and answers for its files without a network. The build puts the names of a version and of
// its files before this:
//
//   BUILD  differs whenever any of the files does, or this script
//   FILES  the hash of each file by its address, "" where the owner of the site may edit it

/* global BUILD, FILES */

/** Sites that share an origin share its storage. */
const OURS = `hoshimi ${registration.scope} `;
const KEPT = OURS + BUILD;

const address = (name) => new URL(name, registration.scope).href;

/** The page under its second name. */
const INDEX = address("index.html");
const PAGE = address("./");
const SETTINGS = address("hoshimi.json");

/** @type {Map<string, string>} Hashes by whole addresses. */
const hashes = new Map(Object.entries(FILES).map(([name, hash]) => [address(name), hash]));

/**
 * All files or, if one does not come or is of another version, none. Then the version before
 * stays as it is, and the browser tries again on the next visit. What the page has just
 * loaded is only asked after, not sent again.
 */
async function keep() {
  const cache = await caches.open(KEPT);
  const requests = [...hashes].map(
    ([url, integrity]) => new Request(url, { cache: "no-cache", integrity }),
  );
  await cache.addAll(requests);
}

/** Versions before this one. */
async function forget() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== KEPT);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** A browser short of room may have dropped everything. */
async function answer(request, url) {
  const cache = await caches.open(KEPT);
  return (await cache.match(url, { ignoreVary: true })) ?? fetch(request);
}

/** Asks for the settings again, so that an edit of them is there on the next visit. */
async function renew() {
  const cache = await caches.open(KEPT);
  const response = await fetch(SETTINGS, { cache: "no-cache" });
  // The page of a hotel's network is no settings.
  if (response.ok && /json/.test(response.headers.get("Content-Type"))) {
    await cache.put(SETTINGS, response);
  }
}

addEventListener("install", (event) => event.waitUntil(keep()));

addEventListener("activate", (event) => event.waitUntil(forget()));

// Never by itself: the visitor says when.
addEventListener("message", ({ data }) => {
  if (data === "switch") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  // Without what follows a `?` or `#`: the files are the same.
  const { origin, pathname } = new URL(url);
  const plain = origin + pathname;
  const wanted = plain === INDEX ? PAGE : plain;
  if (method !== "GET" || !hashes.has(wanted)) return;
  event.respondWith(answer(event.request, wanted));
  if (wanted === SETTINGS) event.waitUntil(renew().catch(() => {}));
});
