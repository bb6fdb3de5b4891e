/** A host with a copy of the built site: it knows everything that it was asked for, gets a
 *  new version as a real one does, and fails when it is told to. */

import { createHash } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { inProject } from "./env.mjs";

const TYPES = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};

/** As an attribute `integrity` has it. */
export const hashOf = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** The headers of `_headers` for an address, all that match. */
function headersFor(rules, path) {
  const headers = new Headers();
  let matches = false;
  for (const line of rules.split("\n").filter(Boolean)) {
    if (!line.startsWith(" ")) matches = line === "/*" || line === path;
    else if (matches) {
      const [name, ...value] = line.trim().split(": ");
      headers.append(name, value.join(": "));
    }
  }
  return Object.fromEntries(headers);
}

export class Host {
  /** @type {Map<string, Buffer>} The files by name. */
  #files = new Map();
  /** @type {Set<string>} Those that are no part of the site. */
  #others = new Set();
  /** @type {string[]} What was asked for since the last {@link Host.forget}. */
  asked = [];
  /** @type {Set<string>} Files that break off in the middle. */
  broken = new Set();
  #told = new EventEmitter();
  #server = createServer((request, response) => this.#answer(request, response));

  static async opens() {
    const host = new Host();
    const folder = inProject("dist/site");
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = `${entry.parentPath ?? entry.path}/${entry.name}`;
      host.#files.set(path.slice(folder.length + 1), readFileSync(path));
    }
    host.#server.listen(0, "127.0.0.1");
    await once(host.#server, "listening");
    host.url = `http://127.0.0.1:${host.#server.address().port}/`;
    return host;
  }

  /** Nobody answers any more. */
  async closes() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Starts to note anew what is asked for. */
  forget() {
    this.asked.length = 0;
  }

  /** Waits until a file was asked for since the last {@link Host.forget}. */
  async isAskedFor(name) {
    while (!this.asked.includes(name)) await once(this.#told, "asked");
  }

  text(name) {
    return String(this.#files.get(name));
  }

  bytes(name) {
    return this.#files.get(name);
  }

  /**
   * Changes a file, as its owner may.
   * @param {string} name
   * @param {string | Buffer} content
   */
  edits(name, content) {
    this.#files.set(name, Buffer.from(content));
  }

  /** Puts a page of somebody else's beside the site, without a policy. */
  adds(name, text) {
    this.edits(name, text);
    this.#others.add(name);
  }

  /** Publishes a version in which a file is another; the list changes as the build changes it. */
  publishes(name, change) {
    const old = this.#files.get(name);
    this.edits(name, change(String(old)));
    const list = this.text("sw.js");
    const next = list.replace(hashOf(old), hashOf(this.#files.get(name)));
    if (next === list) throw new Error(`${name} is not in the list of sw.js`);
    const build = hashOf(next).slice(-12);
    this.edits("sw.js", next.replace(/BUILD="[^"]*"/, () => `BUILD="${build}"`));
  }

  #answer(request, response) {
    const path = new URL(request.url, this.url).pathname;
    const name = path === "/" ? "index.html" : path.slice(1);
    this.asked.push(name);
    this.#told.emit("asked");
    const bytes = this.#files.get(name);
    if (!bytes) return void response.writeHead(404).end();
    const tag = `"${hashOf(bytes)}"`;
    const rules = this.#others.has(name) ? "" : this.text("_headers");
    const headers = headersFor(rules, path);
    Object.assign(headers, { etag: tag, vary: "Accept-Encoding" });
    if (this.broken.has(name)) {
      response.writeHead(200, { ...headers, "content-length": bytes.length });
      return void response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    }
    if (request.headers["if-none-match"] === tag) return void response.writeHead(304, headers).end();
    headers["content-type"] = TYPES[name.split(".").pop()];
    headers["content-encoding"] = "br";
    response.writeHead(200, headers).end(packed(bytes));
  }
}

/** Packed once, however many hosts there are. */
const known = new Map();
function packed(bytes) {
  const hash = hashOf(bytes);
  if (!known.has(hash)) known.set(hash, brotliCompressSync(bytes, { params: { 1: 4 } }));
  return known.get(hash);
}
