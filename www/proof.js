// The proof that nothing is sent: what the browser has noted of the network, and one request
// that a policy must stop. It is made when the visitor asks for it and never otherwise, and
// it carries nothing.

/** A name that no host ever has (RFC 2606, section 2). */
const NOWHERE = "https://hoshimi.invalid";
/** A policy stops a request at once; after this long it has not. */
const STOPPED_MS = 1000;
/** What is read inside the browser. */
const INSIDE = /^(about|blob|data):/;

/** The folder that Hoshimi came from: only a module has an address that is not the page's. */
let home = "";
/** By now the page has begun to load all that it ever does. */
const opened = performance.now();

const noted = {
  /** Whether all of Hoshimi lies in the page. */
  single: !import.meta.url,
  /** @type {string[][]} Files from that folder: name, kB, seconds after the page was called. */
  files: [],
  /** Requests to that folder until the page was open, and since; then the same elsewhere. */
  counts: [0, 0, 0, 0],
};

/** @param {PerformanceResourceTiming[]} entries */
function note(entries) {
  for (const { name, encodedBodySize: bytes, startTime } of entries) {
    if (INSIDE.test(name) || name.startsWith(NOWHERE)) continue;
    const file = name.replace(home, "").replace(/[?#].*/, "");
    const away = file.includes("/");
    noted.counts[(away ? 2 : 0) + (startTime > opened ? 1 : 0)] += 1;
    if (away) continue;
    // A browser tells no size of what comes from another host.
    const size = bytes ? String(Math.ceil(bytes / 1000)) : "?";
    noted.files.push([file, size, (startTime / 1000).toFixed(1)]);
  }
}

/** Whether the browser notes anything. */
let notes = true;
try {
  home = new URL(".", import.meta.url ?? document.baseURI).href;
  note(performance.getEntriesByType("navigation"));
  const record = new PerformanceObserver((list) => note(list.getEntries()));
  // From the beginning on, and past the number that a browser would keep.
  record.observe({ type: "resource", buffered: true });
} catch {
  notes = false;
}

/**
 * What the browser has noted so far.
 * @returns {string} JSON; `null` where it notes nothing
 */
export function loaded() {
  return JSON.stringify(notes ? noted : null);
}

/**
 * Tries a request with nothing in it.
 * @returns {Promise<"blocked" | "open">} whether the page's policy stopped it
 */
export function probe() {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(STOPPED_MS);
    signal.onabort = () => resolve("open");
    const see = ({ blockedURI, disposition }) => {
      if (disposition === "enforce" && blockedURI.startsWith(NOWHERE)) resolve("blocked");
    };
    document.addEventListener("securitypolicyviolation", see, { signal });
    // Whatever else becomes of it is no word of the policy.
    fetch(NOWHERE, { method: "POST", referrerPolicy: "no-referrer", signal }).catch(() => {});
  });
}
