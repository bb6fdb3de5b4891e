/** Notes everything that a page asks of the network and says in the console. */

/** Addresses that never leave the browser. */
const INSIDE = /^(blob|data|about):/;

/** What the driver says where it keeps a page from being kept on the device. */
const BLOCKED = "Service Worker registration blocked by Playwright";

export class Watch {
  /** @type {string[]} Requests since the last {@link Watch.forget}. */
  requests = [];
  /** @type {string[]} Everything said in the console. */
  said = [];
  /** @type {string[]} Errors, in the console or thrown. */
  errors = [];

  /** @param {import("playwright-core").BrowserContext} context */
  constructor(context) {
    context.on("request", (request) => {
      if (!INSIDE.test(request.url())) this.requests.push(request.url());
    });
    context.on("console", (message) => {
      if (message.text() === BLOCKED) return;
      this.said.push(message.text());
      if (message.type() === "error") this.errors.push(message.text());
    });
    context.on("weberror", (error) => this.errors.push(String(error.error())));
  }

  /** Starts to count requests anew. */
  forget() {
    this.requests.length = 0;
  }
}

/** Runs in the page before anything else: what the policy stops is an error. */
export function reportViolations() {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`);
  });
}
