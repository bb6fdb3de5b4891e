/** Someone whose browser has kept the page, which comes from a host of its own for each test. */

import { after, afterEach, before } from "node:test";
import { Host } from "./host.mjs";
import { stage } from "./stage.mjs";

/** Sets up the file that calls it. */
export function keeper() {
  const { context, visitor } = stage();
  const hosts = [];
  const opens = async () => hosts.push(await Host.opens());
  before(opens);
  afterEach(opens);
  after(() => Promise.all(hosts.map((host) => host.closes())));

  /** The host of the test that runs. */
  const host = () => hosts.at(-1);

  /** Someone who has visited once. `prepare` runs before the page does. */
  async function keeps(prepare, surface = host()) {
    const kept = await visitor(surface, { context: { serviceWorkers: "allow" }, prepare });
    await kept.isKept();
    return kept;
  }

  return { context, host, keeps, visitor };
}

/** Comes back by a reload. */
export async function comesBack(visitor) {
  await visitor.page.reload();
  await visitor.heading().waitFor();
  await visitor.isLoaded();
}
