/** A screen that nobody looks at: real printing needs a window. */

import { spawn } from "node:child_process";
import { once } from "node:events";

/** Starts an X server; gives its name and a way to end it. */
export async function openDisplay() {
  const size = ["-screen", "0", "1400x1000x24"];
  const server = spawn("Xvfb", ["-displayfd", "3", "-nolisten", "tcp", ...size], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const failed = once(server, "error").then(([error]) => Promise.reject(error));
  const ended = once(server, "exit").then(() => Promise.reject(new Error("Xvfb has ended")));
  ended.catch(() => {});
  failed.catch(() => {});
  const [number] = await Promise.race([once(server.stdio[3], "data"), failed, ended]);
  const close = async () => {
    server.kill();
    await ended.catch(() => {});
  };
  return { name: `:${String(number).trim()}`, close };
}
