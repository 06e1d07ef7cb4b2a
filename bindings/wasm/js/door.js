// The door to the module: values cross as JSON, errors become `ShanghuiError`.

import { ShanghuiError } from "./errors.js";

/** Asks the module; what it throws is the JSON of an error. */
export function asked(question) {
  try {
    return question();
  } catch (error) {
    throw typeof error === "string" ? new ShanghuiError(JSON.parse(error)) : error;
  }
}

export function told(question) {
  const text = asked(question);
  return text === undefined ? undefined : JSON.parse(text);
}

export function written(value) {
  return JSON.stringify(value) ?? "null";
}

export function text(value) {
  if (typeof value !== "string") throw new TypeError(`a string is needed here, not ${typeof value}`);
  return value;
}

export function bytes(value) {
  if (value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return new TextEncoder().encode(text(value));
}
