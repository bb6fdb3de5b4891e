/** WebKit's driver, on a screen that nobody looks at, with a home of its own. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplay } from "../../e2e/support/display.mjs";
import { webkitDriverPath } from "./env.mjs";
import { ask } from "./webdriver.mjs";

/** Starts it; gives its address, the folder that its browser saves in, and a way to end it. */
export async function startDriver() {
  const home = await mkdtemp(join(tmpdir(), "hoshimi-webkit-"));
  const downloads = join(home, "Downloads");
  await mkdir(downloads);
  await mkdir(join(home, ".config"));
  await writeFile(join(home, ".config", "user-dirs.dirs"), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const display = await openDisplay();
  const port = await freePort();
  // Its browser speaks to the bus; a bus of its own keeps it apart from a desktop's.
  const driver = spawn("dbus-run-session", ["--", webkitDriverPath, `--port=${port}`], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      DISPLAY: display.name,
      GDK_BACKEND: "x11",
      HOME: home,
      LANGUAGE: "ja",
      XDG_CONFIG_HOME: join(home, ".config"),
      XDG_RUNTIME_DIR: home,
    },
  });
  let said = "";
  driver.stderr.on("data", (text) => {
    said += text;
  });
  const ended = once(driver, "exit");
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([
    answers(address),
    ended.then(() => Promise.reject(new Error(`WebKit's driver has ended: ${said}`))),
  ]);
  return {
    address,
    downloads,
    async close() {
      // The bus, the driver and its browser are one group.
      process.kill(-driver.pid);
      await ended;
      await display.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Until the driver answers; a refused connection is one try. */
async function answers(address) {
  for (;;) {
    try {
      return await ask("GET", `${address}/status`);
    } catch {
      await new Promise(setImmediate);
    }
  }
}

/** A port that is free just now. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
