/** No file that is shipped can send anything: the files themselves, read without a browser. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { inProject } from "./support/env.mjs";
import { ALLOWED, callsIn, hostsIn, networkIn, scriptsIn } from "./support/network.mjs";

/** Hosts that are named and never called; those of the packs are links and sources. */
const NAMED = new Map([
  ["www.w3.org", "the namespace of drawings"],
  ["hoshimi.invalid", "the host that never exists, for the proof"],
  ["example.co.jp", "how an address is typed"],
  ["example.com", "whom to ask, in the examples"],
  ["cyclonedx.org", "the form of the bill of materials"],
]);

/** Files that are shipped and end so, by their path. */
function shipped(...endings) {
  const folders = ["dist/site", "dist/npm"].map(inProject).filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  files.push(inProject("dist/hoshimi.html"));
  return files.filter((file) => endings.some((ending) => file.endsWith(ending)));
}

/** What a file calls that it may not, or not so often. */
function callFaults(name, text) {
  const script = name.endsWith(".html") ? scriptsIn(text) : text;
  const [found, allowed] = [callsIn(script), ALLOWED[name] ?? {}];
  const names = new Set([...Object.keys(found), ...Object.keys(allowed)]);
  return [...names]
    .filter((call) => (found[call] ?? 0) !== (allowed[call] ?? 0))
    .map((call) => `${name} has ${found[call] ?? 0} × ${call}, not ${allowed[call] ?? 0}`);
}

const packs = inProject("src/content/packs");
const known = new Set([
  ...NAMED.keys(),
  ...readdirSync(packs).flatMap((name) => [...hostsIn(readFileSync(join(packs, name), "utf8"))]),
]);

/** Hosts that a file names without leave. */
function strangers(text) {
  return [...hostsIn(text)].filter((host) => !known.has(host));
}

/** The names that the imports of a shipped program had before they were made short. */
function before(name) {
  const work = name.includes("whole") ? "whole" : "first";
  const names = JSON.parse(readFileSync(inProject(`target/hoshimi/${work}/hoshimi.names.json`), "utf8"));
  return new Map(names.imports.map(([, old, short]) => [short, old]));
}

/** A program that has one import, of that name. */
function importing(name) {
  const text = [...Buffer.from(name)];
  const entry = [1, 1, 0x61, text.length, ...text, 0, 0];
  const types = [1, 4, 1, 0x60, 0, 0];
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...types, 2, entry.length, ...entry]);
}

/** The same program with a text in it. */
function saying(text) {
  const bytes = [...Buffer.from(text)];
  return Uint8Array.from([...importing("call"), 0, bytes.length + 2, 1, 0x61, ...bytes]);
}

describe("The programs", () => {
  test("import nothing and name nothing that reaches a network", () => {
    const programs = shipped(".wasm");
    assert.ok(programs.length > 1);
    for (const file of programs) {
      const bytes = readFileSync(file);
      const names = before(basename(file));
      const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
      for (const { name } of imports) assert.ok(names.has(name), `${name} of ${file} is not known`);
      assert.equal(imports.length, names.size, file);
      assert.deepEqual(networkIn(bytes, names), [], file);
    }
  });

  test("one that could is noticed", () => {
    assert.deepEqual(networkIn(importing("call")), []);
    assert.deepEqual(networkIn(importing("fetch")), ["fetch", "fetch"]);
    const short = new Map([["a", "__wbg_sendBeacon_1f"]]);
    assert.deepEqual(networkIn(importing("a"), short), ["__wbg_sendBeacon_1f"]);
    assert.deepEqual(networkIn(saying("new WebSocket")), ["WebSocket"]);
    assert.deepEqual(networkIn(saying("what fetches pages")), []);
  });
});

describe("The scripts", () => {
  test("call a network only where they must, and evaluate nothing", () => {
    const files = shipped(".js", ".mjs", ".html");
    const faults = files.flatMap((file) => callFaults(basename(file), readFileSync(file, "utf8")));
    assert.deepEqual(faults, []);
    const names = new Set(files.map((file) => basename(file)));
    assert.deepEqual(Object.keys(ALLOWED).filter((name) => !names.has(name)), [], "not shipped");
  });

  const single = readFileSync(inProject("dist/hoshimi.html"), "utf8");
  const whole = readFileSync(inProject("dist/site/hoshimi-whole.js"), "utf8");
  for (const [planted, call] of [
    ['navigator.sendBeacon("/x",t)', "sendBeacon"],
    ['fetch("/x")', "fetch"],
    ['new XMLHttpRequest', "XMLHttpRequest"],
    ['new WebSocket("wss://x")', "WebSocket"],
    ['new RTCPeerConnection', "RTC"],
    ['(new Image).src="/x"', "Image"],
    ['new Function("return 1")', "Function"],
    ['eval("1")', "eval"],
    ['import("/x.js")', "import"],
    ['l.rel="modulepreload"', "preload"],
    ['f.submit()', "submit"],
    ['window.open("/x")', "open"],
  ]) {
    test(`${planted} is noticed`, () => {
      const faults = [
        ...callFaults("hoshimi-whole.js", `${whole};${planted}`),
        ...callFaults("hoshimi.html", single.replace("</body>", () => `<script>${planted}</script></body>`)),
        ...callFaults("new.js", planted),
      ];
      assert.equal(faults.filter((fault) => fault.includes(`× ${call},`)).length, 3, faults.join("\n"));
    });
  }
});

describe("The hosts named", () => {
  test("are those of the packs, and a few that are never called", () => {
    const files = shipped(".js", ".mjs", ".html", ".css", ".wasm", ".json", ".webmanifest");
    for (const file of files) assert.deepEqual(strangers(readFileSync(file, "latin1")), [], file);
  });

  test("a stranger is noticed", () => {
    assert.deepEqual(strangers('f("https://stats.example.net/a")'), ["stats.example.net"]);
    assert.deepEqual(strangers('"https://example.co.jp/policy" "must begin with https://"'), []);
  });
});
