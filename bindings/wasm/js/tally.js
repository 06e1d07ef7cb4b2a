// The arithmetic of votes, and credit codes: what needs no chamber.

import { asked, text, told } from "./door.js";
import * as native from "./shanghui_wasm.js";

/** The figures of a result: where one is more than a number holds, the wire has its digits, and here it is a bigint. */
const FIGURES = new Set(
  (
    "entitled present issued returned valid cast for against abstain void " +
    "count whole needed short_by seats seats_contested vacancies"
  ).split(" "),
);

function figured(key, value) {
  return typeof value === "string" && FIGURES.has(key) ? BigInt(value) : value;
}

/** JSON with every bigint as the wire has it: a number as far as numbers go, beyond that its digits. */
function digits(key, value) {
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function written(value) {
  return JSON.stringify(value, digits) ?? "null";
}

function judged(question, given, rule) {
  return JSON.parse(
    asked(() => question(written(given), written(rule))),
    figured,
  );
}

export function judgeMotion(counts, rule) {
  return judged(native.judgeMotion, counts, rule);
}

export function countElection(ballots, rule) {
  return judged(native.countElection, ballots, rule);
}

export function judgeElection(totals, rule) {
  return judged(native.judgeElection, totals, rule);
}

export const CreditCode = Object.freeze({
  parse(code) {
    return told(() => native.readCreditCode(text(code)));
  },
});
