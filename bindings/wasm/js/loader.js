// Loading a module once, and saying clearly what stands in its way.

import { ShanghuiError } from "./errors.js";

const MAGIC = [0x00, 0x61, 0x73, 0x6d];

/**
 * A `load` of a module that lies in `file`, is known by an `entry`, is found with `find` where the caller does not give it,
 * and is started with `initSync`; `gives` stands on it.
 */
export function loader({ file, entry, initSync, gives }, find) {
  const given = Object.freeze({ ...gives, ShanghuiError });
  let loading;

  async function start(source) {
    const module = await compiled(await source, file);
    if (!WebAssembly.Module.exports(module).some(({ name }) => name === entry)) {
      throw new Error(`shanghui: what was given is another module than ${file}; ${HINT}`);
    }
    initSync({ module });
    return given;
  }

  return function load({ wasm } = {}) {
    // A failure is forgotten, so that a page may try again.
    loading ??= start(wasm ?? find()).catch((failure) => {
      loading = undefined;
      throw failure;
    });
    return loading;
  };
}

async function compiled(given, file) {
  if (given instanceof WebAssembly.Module) return given;
  const [bytes, place] = await fetched(given, file);
  if (!MAGIC.every((byte, index) => bytes[index] === byte)) {
    const found = bytes[0] === 0x3c ? "an HTML page" : "something else";
    throw new Error(`shanghui: ${place} is no WebAssembly module but ${found}; host ${file} there, or ${HINT}`);
  }
  return WebAssembly.compile(bytes);
}

const HINT = 'say where it is with load({ wasm: "…" })';

async function fetched(given, file) {
  if (given instanceof ArrayBuffer) return [new Uint8Array(given), "what was given"];
  if (ArrayBuffer.isView(given)) {
    return [new Uint8Array(given.buffer, given.byteOffset, given.byteLength), "what was given"];
  }
  const response = given instanceof Response ? given : await answered(given, file);
  if (!response.ok) {
    throw new Error(`shanghui: ${response.url} answers ${response.status}; host ${file} there, or ${HINT}`);
  }
  return [new Uint8Array(await response.arrayBuffer()), response.url || "the response"];
}

async function answered(address, file) {
  try {
    return await fetch(address);
  } catch (cause) {
    throw new Error(`shanghui: ${address} cannot be fetched; host ${file} there, or ${HINT}`, { cause });
  }
}
