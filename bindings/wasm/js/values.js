// Values that a command needs and that the host mints: ids, salts, prose.

function hexadecimal(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function random() {
  return globalThis.crypto.getRandomValues(new Uint8Array(16));
}

function dashed(digits) {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export function newId() {
  // Version 4 of UUIDs, made here because `crypto.randomUUID` is missing from pages served without TLS.
  const bytes = random();
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return dashed(hexadecimal(bytes));
}

export function idFrom(number) {
  const whole = BigInt(number);
  if (whole < 0n || whole >= 1n << 128n) {
    throw new RangeError(`an id's number lies between 0 and 2^128 - 1, not ${number}`);
  }
  return dashed(whole.toString(16).padStart(32, "0"));
}

export function newSalt() {
  return hexadecimal(random());
}

export function prose(...parts) {
  return parts.map((part) => {
    if (typeof part === "string") return { type: "text", words: part };
    if (part?.person !== undefined) return { type: "person", person: part.person };
    if (part?.party !== undefined) return { type: "party", party: part.party };
    throw new TypeError("a part of prose is a string, { person } or { party }");
  });
}
