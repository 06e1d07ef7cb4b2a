// Loading: once, from wherever the module is, with a clear word where it is not.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as node from "shanghui";
import * as web from "../pkg/web.js";

const FILE = new URL("../pkg/shanghui_wasm_bg.wasm", import.meta.url);

function answer(body, options = {}) {
  return new Response(body, { headers: { "content-type": "application/wasm" }, ...options });
}

test("a wrong module is refused with what to do, and loading may be tried again", async () => {
  const reading = await readFile(new URL("../pkg/shanghui_reading_bg.wasm", import.meta.url));
  for (const [wasm, message] of [
    [Promise.reject(new Error("of the host")), /of the host/],
    [answer("<!doctype html><p>not found"), /is no WebAssembly module but an HTML page; host shanghui_wasm_bg.wasm/],
    [new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), /another module than shanghui_wasm_bg.wasm; say where it is/],
    [reading, /another module than shanghui_wasm_bg/],
    [answer("gone", { status: 404 }), /answers 404; host shanghui_wasm_bg.wasm/],
    [new TextEncoder().encode("noise"), /what was given is no WebAssembly module/],
    [new ArrayBuffer(0), /no WebAssembly module/],
    ["nowhere:/shanghui_wasm_bg.wasm", /nowhere:\/shanghui_wasm_bg.wasm cannot be fetched.*load\(\{ wasm/],
  ]) {
    await assert.rejects(web.load({ wasm }), message);
  }
});

test("words have their labels before anything is loaded", () => {
  assert.equal(node.labels.Diligence.leg, "腿勤");
  assert.equal(web.labels, node.labels);
  assert(Object.isFrozen(node.labels) && Object.isFrozen(node.labels.Audience));
});

test("the module may be given in every form, and is loaded once", async () => {
  const bytes = await readFile(FILE);
  const loading = web.load({ wasm: answer(bytes) });
  assert.equal(web.load(), loading);
  assert.equal(web.load({ wasm: answer("<") }), loading);
  const { Charter, ShanghuiError, prose } = await loading;
  assert.equal(Charter.preset("mca_1998").rules.format, 1);
  assert.equal(ShanghuiError, web.ShanghuiError);
  assert.equal(prose, web.prose);
  assert(Object.isFrozen(await loading));
});

test("both entries have the same names", () => {
  assert.deepEqual(Object.keys(node).sort(), Object.keys(web).sort());
});

test("the package says the version of the model, and lets its module and its description be read", async () => {
  const require = createRequire(import.meta.url);
  const { version, exports } = require("shanghui/package.json");
  const { Chamber, Charter, newSalt } = await node.load();
  const founding = {
    type: "FoundChamber",
    chamber: node.newId(),
    name: "长安市洞庭商会",
    offset: "+08:00",
    charter: Charter.preset("mca_1998").rules,
  };
  const context = { now: new Date(0).toISOString(), actor: { type: "system", task: "import" }, salt: newSalt() };
  assert.equal(Chamber.found(founding, context).journal.header.model, version);
  assert(require.resolve("shanghui/shanghui_wasm_bg.wasm").endsWith("shanghui_wasm_bg.wasm"));
  assert.equal(Object.keys(exports["."])[0], "types");
});
