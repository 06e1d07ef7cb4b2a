// The arithmetic of votes and credit codes: what needs no chamber. What is counted how, the vectors say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { shanghui, thrown } from "./house.mjs";

const { countElection, CreditCode, judgeElection, judgeMotion } = shanghui;

const quorum = { fraction: "2/3", bound: "at_least", base: "entitled" };
const half = { fraction: "1/2", bound: "at_least", base: "present" };
const RULE = { quorum, pass: half };
const SEAT = { quorum, pass: half, seats: 1, issued: 40 };
const COUNTS = { entitled: 121, present: 120, for: 116, against: 2, abstain: 2, void: 0 };
const MOST = 2n ** 64n - 1n;

test("a motion is judged with its arithmetic", () => {
  const { outcome, quorum: reached, pass } = judgeMotion(COUNTS, RULE);
  assert.deepEqual([outcome, reached.needed, pass.needed, pass.whole], ["passed", 81, 60, 120]);
});

test("a figure is a bigint where a number cannot hold it, and only there", () => {
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  for (const [figure, given] of [
    [120, 120n],
    [Number.MAX_SAFE_INTEGER, safe],
    [safe + 1n, safe + 1n],
    [MOST, MOST],
  ]) {
    const verdict = judgeMotion({ ...COUNTS, entitled: given, present: given, for: 1n }, RULE);
    assert.deepEqual([verdict.present, verdict.pass.whole, verdict.for], [figure, figure, 1]);
  }
  const { pass } = judgeMotion({ entitled: MOST, present: MOST, for: 2n ** 63n, against: 0, abstain: 0, void: 0 }, RULE);
  assert.deepEqual([pass.needed, pass.met], [2n ** 63n, true]);
});

test("a figure that is none is a fault with its path", () => {
  for (const [figure, code] of [
    [-1, "wire.out_of_range"],
    [-1n, "wire.out_of_range"],
    [-(2n ** 60n), "wire.out_of_range"],
    [2n ** 64n, "wire.out_of_range"],
    // What a number cannot hold exactly may have been rounded already: a bigint says what is meant.
    [2 ** 53, "wire.out_of_range"],
    [1.5, "wire.malformed"],
    [1e300, "wire.malformed"],
    [NaN, "wire.wrong_type"],
    [null, "wire.wrong_type"],
    ["116", "wire.wrong_type"],
    [true, "wire.wrong_type"],
  ]) {
    const fault = thrown(() => judgeMotion({ ...COUNTS, for: figure }, RULE));
    assert.deepEqual([fault.name, fault.code, fault.path], ["Fault", code, "for"], String(figure));
  }
  const seats = thrown(() => judgeElection({}, { ...SEAT, seats: -1n }));
  assert.equal(seats.name, "Fault");
});

test("something else is a fault and no panic", () => {
  for (const wrong of [undefined, null, {}, [], 3, "counts", () => {}, Symbol("counts")]) {
    for (const ask of [judgeMotion, countElection, judgeElection]) {
      assert.equal(thrown(() => ask(wrong, RULE)).name, "Fault");
      assert.equal(thrown(() => ask(COUNTS, wrong)).name, "Fault");
    }
  }
});

test("figures that cannot be are an outcome", () => {
  const { outcome, impossible } = judgeMotion({ ...COUNTS, present: 122 }, RULE);
  assert.deepEqual([outcome, impossible], ["void", "more_present_than_entitled"]);
});

test("ballots are counted and totals judged alike", () => {
  const people = { entitled: 60, present: 40 };
  const mark = (candidate, mark) => ({ candidate, mark });
  const result = countElection(
    {
      ...people,
      candidates: ["甲", "乙"],
      groups: [
        { count: 22n, marks: [mark("甲", "for")] },
        { count: 10, marks: [mark("甲", "against")], write_ins: ["丁"] },
        { count: 5, marks: [mark("甲", "for"), mark("乙", "for")] },
        { count: 1, void: true },
      ],
    },
    SEAT,
  );
  assert.deepEqual([result.status, result.elected, result.void], ["complete", ["甲"], 6]);
  const votes = result.candidates.map((one) => [one.candidate, one.for, one.against, one.abstain]);
  assert.deepEqual(votes, [["甲", 22, 10, 0], ["丁", 10, 0, 22], ["乙", 0, 0, 32]]);
  const candidates = result.candidates.map(({ candidate, for: favour, against }) => ({ candidate, for: favour, against }));
  const { valid, void: spoilt } = result;
  assert.deepEqual(judgeElection({ ...people, valid, void: spoilt, candidates }, SEAT), result);
});

test("a name that looks like a figure stays a name", () => {
  const digits = "18446744073709551615";
  const ballots = { entitled: MOST, present: MOST, groups: [{ count: MOST, write_ins: [digits] }] };
  const result = countElection(ballots, { ...SEAT, issued: MOST });
  assert.deepEqual([result.elected, result.candidates[0].candidate, result.valid], [[digits], digits, MOST]);
});

test("every figure of a result that may be a bigint becomes one", () => {
  const types = readFileSync(new URL("../types/model.d.ts", import.meta.url), "utf8");
  const code = readFileSync(new URL("../js/tally.js", import.meta.url), "utf8");
  const known = new Set([...code.match(/FIGURES = new Set\(([^;]*?)\.split/s)[1].matchAll(/[a-z_]+/g)].map(([name]) => name));
  for (const record of ["Share", "MotionVerdict", "CandidateResult", "ElectionResult"]) {
    const [fields] = types.match(new RegExp(`export interface ${record} \\{.*?\\n\\}`, "s"));
    const figures = [...fields.matchAll(/readonly (\w+)\??: number \| bigint;/g)].map(([, name]) => name);
    assert(figures.length > 0, record);
    assert.deepEqual(figures.filter((name) => !known.has(name)), [], record);
  }
});

test("a credit code tells its form and its checks", () => {
  assert.deepEqual(CreditCode.parse(" ５１610100mjx00000xa"), {
    normalized: "51610100MJX00000XA",
    changes: ["trimmed", "narrowed", "capitalized"],
    checksum_ok: true,
    organization_code_ok: true,
  });
  assert.equal(CreditCode.parse("91350211M0000XUF46").checksum_ok, false);
  assert.equal(thrown(() => CreditCode.parse("5161O100MJX00000XA")).code, "wire.invalid_text");
  assert.throws(() => CreditCode.parse(51), TypeError);
});
