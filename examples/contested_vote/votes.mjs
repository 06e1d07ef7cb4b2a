// What is moved and voted on: an election, its run-off, and the dues.

import { idFrom, prose } from "../../bindings/wasm/pkg/node.js";
import { ASSEMBLY, DAY, MONEY, SEATS, numbers } from "./assembly.mjs";

export const [ELECTION, RUN_OFF, DUES] = [1, 2, 3].map(idFrom);
export const POLL = idFrom(1);

// How many ballots favour whom.
const FIRST_ROUND = [[4, [5, 6]], [4, [5, 7]], [2, [6, 7]], [1, []]];
const SECOND_ROUND = [[6, [6]], [5, [7]]];

function times(count, value) {
  return Array.from({ length: count }, () => value);
}

function moves({ tell }, motion, item, subject, text) {
  tell(DAY, {
    type: "MoveMotion",
    motion,
    meeting: ASSEMBLY,
    item,
    movers: [{ type: "organ", organ: "council" }],
    subject,
    text: prose(text),
    audience: "members",
  });
}

// Opens a secret vote, gives everybody there a ballot, takes it back, and closes the vote with what is in the urn.
function polls({ chamber, tell }, motion, vote, choices) {
  const tellers = [idFrom(2), idFrom(13)];
  tell(DAY, { type: "OpenVote", vote, motion, ballot: "secret", tellers });
  for (const voter of numbers(1, 11).map(idFrom)) {
    tell(DAY, { type: "IssueBallot", vote, voter });
    tell(DAY, { type: "ReturnBallot", vote, voter });
  }
  const urn = chamber.urn(vote);
  for (const choice of choices) urn.put(choice);
  tell(DAY, urn.open({ signedBy: tellers }));
}

function favoured(ballots) {
  return ballots.flatMap(([count, numbers]) => times(count, { type: "candidates", favoured: numbers.map(idFrom), against: [] }));
}

function candidates(seats, stand, round_of) {
  const nominees = stand.map(([number, appointment]) => ({
    person: idFrom(number),
    appointment: idFrom(appointment),
    nomination: { type: "joint", nominators: [] },
  }));
  return { type: "election", candidature: { post: "director", seats, slate: false, nominees, round_of, from: "2026-07-01" } };
}

// Three stand for two seats: one is elected, two tie for the second.
export function elect(telling) {
  moves(telling, ELECTION, SEATS, candidates(2, [[5, 101], [6, 102], [7, 103]]), "选举理事两名");
  polls(telling, ELECTION, POLL, favoured(FIRST_ROUND));
}

// The two who tied stand again for the seat that was left.
export function runOff(telling) {
  moves(telling, RUN_OFF, SEATS, candidates(1, [[6, 104], [7, 105]], ELECTION), "就同票者再次投票");
  polls(telling, RUN_OFF, idFrom(2), favoured(SECOND_ROUND));
}

// Four tiers of dues are moved: five are in favour, five against, one abstains, and half of the eleven present is six.
export function dues(telling) {
  const standard = [["会长单位", "30000.00"], ["副会长单位", "10000.00"], ["理事单位", "5000.00"], ["会员单位", "2000.00"]];
  const tiers = standard.map(([title, amount]) => ({ title, amount, period: "year" }));
  moves(telling, DUES, MONEY, { type: "dues_standard", tiers, from: "2027-01-01" }, "会费标准自二〇二七年起执行");
  const choices = [["for", 5], ["against", 5], ["abstain", 1]].flatMap(([mark, count]) => times(count, { type: "motion", mark }));
  polls(telling, DUES, idFrom(3), choices);
}
