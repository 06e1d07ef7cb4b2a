// Votes: lists, documents, the urn, and the same votes under another charter.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { idFrom } from "shanghui";
import { shanghui, thrown } from "./house.mjs";

const { Chamber, Charter, Journal, renderText } = shanghui;
const GIVEN = new URL("../../../tests/vectors/given/voting.jsonl", import.meta.url);
const [TELLER, FIRST, SECOND] = [0x15, 0x11, 0x12].map(idFrom);
const [SECRET, POLL, HANDS] = [0x115, 0x116, 0x114].map(idFrom);
const [REJECTED, STANDING, TIED] = [0x103, 0x106, 0x107].map(idFrom);
const audience = "council";

function council() {
  return Chamber.replay(Journal.open(readFileSync(GIVEN)));
}

test("a motion is listed with what came of it", () => {
  const motions = council().motionList({ meeting: idFrom(0x52) });
  assert.deepEqual(motions, council().motionList());
  const rejected = motions.find((motion) => motion.motion === REJECTED);
  assert.deepEqual([rejected.state, rejected.verdict.for, rejected.verdict.pass.needed], ["rejected", 3, 4]);
  assert.equal(rejected.article.number, 19);
  assert.deepEqual(council().motionList({ meeting: idFrom(0x5f) }), []);
});

test("a sanction is listed and its decision is a paper", () => {
  const journal = readFileSync(new URL("sanctioned.jsonl", GIVEN));
  const chamber = Chamber.replay(Journal.open(journal));
  const [warning] = chamber.sanctionList({ member: idFrom(0x95) });
  const seat = chamber.memberList("2026-12-31").find(({ member }) => member === idFrom(0x95));
  assert.equal(seat.standing, "good");
  assert.equal(chamber.name(seat.holder.person), "韩牧之");
  assert.deepEqual(chamber.sanctionList(), [warning]);
  assert.equal(warning.sanctioned.sanction, "warning");
  assert.ok(renderText(chamber.sanctionDecision(warning.seq, { audience })).includes("给予警告处分"));
  assert.equal(thrown(() => chamber.sanctionDecision(1)).code, "data.not_found");
});

test("the same votes under another charter", () => {
  const chamber = council();
  const rules = chamber.charter.rules;
  const organs = rules.organs.map((organ) => ({ ...organ, decides: [], elects: [] }));
  const again = chamber.rejudge(new Charter({ ...rules, organs, sanctions: [], amendment: undefined }));
  assert(again.length > 0 && again.every((vote) => vote.would_pass === undefined));
  assert(chamber.rejudge(chamber.charter).every((vote) => vote.passed_then === vote.would_pass));
  assert.throws(() => chamber.rejudge(rules), TypeError);
});

test("dues that were adopted hold from a day", () => {
  const chamber = Chamber.replay(Journal.open(readFileSync(new URL("assembled.jsonl", GIVEN))));
  assert.equal(chamber.duesStandardOn("2027-01-01"), undefined);
  const count = { type: "motion", for: 3, against: 2, abstain: 0, void: 0 };
  const close = { type: "CloseVote", vote: idFrom(0x111), count, signed_by: [TELLER] };
  chamber.execute(close, { now: chamber.lastRecorded, actor: { type: "system", task: "import" }, salt: "0e".repeat(16) });
  assert.deepEqual(chamber.duesStandardOn("2027-01-01").tiers.map((tier) => tier.amount), ["20000.00", "2000.00"]);
  assert.equal(chamber.duesStandardOn("2026-12-31"), undefined);
});

test("documents of a vote", () => {
  const chamber = council();
  assert(renderText(chamber.resolution(REJECTED, { audience })).includes("差1票"));
  assert(renderText(chamber.ballotPaper(STANDING, { audience })).includes("应选2名"));
  assert(renderText(chamber.countSheet(POLL, { audience })).includes("发出：6张"));
  assert(renderText(chamber.electionResult(TIED)).includes("（不公开）"));
  assert.equal(thrown(() => chamber.electionResult(STANDING)).code, "data.not_yet");
});

test("an urn gives the count and nothing else", () => {
  const chamber = council();
  const urn = chamber.urn(SECRET);
  urn.put({ type: "motion", mark: "for" });
  urn.put({ type: "void" });
  assert.equal(thrown(() => urn.put({ type: "candidates", favoured: [FIRST], against: [] })).code, "voting.count_does_not_fit");
  assert.equal(thrown(() => urn.put({ type: "motion", mark: "perhaps" })).name, "Fault");
  assert.equal(JSON.stringify(urn), "{}");
  const close = urn.open({ signedBy: [TELLER] });
  assert.deepEqual(close.count, { type: "motion", for: 1, against: 0, abstain: 0, void: 1 });
  assert.deepEqual([close.type, close.vote, close.signed_by], ["CloseVote", SECRET, [TELLER]]);
  assert.equal(thrown(() => urn.open({ signedBy: [TELLER] })).code, "data.not_found");
  assert.equal(thrown(() => urn.put({ type: "void" })).code, "data.not_found");
});

test("an urn is for a secret vote that is open", () => {
  const chamber = council();
  for (const [vote, code] of [
    [HANDS, "voting.ballot_is_not_secret"],
    [idFrom(0x113), "voting.vote_closed"],
    [idFrom(0x11f), "voting.unknown_vote"],
  ]) {
    assert.equal(thrown(() => chamber.urn(vote)).code, code);
  }
  const urn = chamber.urn(POLL);
  urn.put({ type: "candidates", favoured: [FIRST, SECOND, TELLER], against: [] });
  const { count } = urn.open({ signedBy: [TELLER] });
  assert.deepEqual([count.valid, count.void], [0, 1]);
});
