// Loading the module once, and saying clearly what stands in its way.

import { calendar } from "./calendar.js";
import { ShanghuiError } from "./errors.js";
import * as face from "./face.js";
import { initSync } from "./shanghui_wasm.js";
import * as tally from "./tally.js";
import * as values from "./values.js";

const MAGIC = [0x00, 0x61, 0x73, 0x6d];
const FILE = "shanghui_wasm_bg.wasm";

let loading;

/** A `load` that finds the module with `find` where the caller does not give it. */
export function loader(find) {
  return function load({ wasm } = {}) {
    // A failure is forgotten, so that a page may try again.
    loading ??= start(wasm ?? find()).catch((failure) => {
      loading = undefined;
      throw failure;
    });
    return loading;
  };
}

async function start(source) {
  const given = await source;
  const module = given instanceof WebAssembly.Module ? given : await compiled(given);
  initSync({ module });
  return Object.freeze({ calendar, ...face, ...tally, ...values, ShanghuiError });
}

async function compiled(given) {
  const [bytes, place] = await fetched(given);
  if (!MAGIC.every((byte, index) => bytes[index] === byte)) {
    const found = bytes[0] === 0x3c ? "an HTML page" : "something else";
    throw new Error(`shanghui: ${place} is no WebAssembly module but ${found}; host ${FILE} there, or ${HINT}`);
  }
  return WebAssembly.compile(bytes);
}

const HINT = 'say where it is with load({ wasm: "…" })';

async function fetched(given) {
  if (given instanceof ArrayBuffer) return [new Uint8Array(given), "what was given"];
  if (ArrayBuffer.isView(given)) {
    return [new Uint8Array(given.buffer, given.byteOffset, given.byteLength), "what was given"];
  }
  const response = given instanceof Response ? given : await answered(given);
  if (!response.ok) {
    throw new Error(`shanghui: ${response.url} answers ${response.status}; host ${FILE} there, or ${HINT}`);
  }
  return [new Uint8Array(await response.arrayBuffer()), response.url || "the response"];
}

async function answered(address) {
  try {
    return await fetch(address);
  } catch (cause) {
    throw new Error(`shanghui: ${address} cannot be fetched; host ${FILE} there, or ${HINT}`, { cause });
  }
}
