// Service to members: whom to visit, needs, offers ranked, and their documents; and bad input with its code.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { idFrom } from "shanghui";
import { shanghui, thrown } from "./house.mjs";

const { Chamber, Journal, renderText } = shanghui;

const SERVED = await readFile(new URL("../../../tests/vectors/given/served.jsonl", import.meta.url));
const chamber = Chamber.replay(Journal.open(SERVED));
const DAY = "2026-05-08";
const [NEED, AWAITED, OPEN, UNNAMED, ROUND] = [0x502, 0x504, 0x511, 0x512, 0x531].map((id) => idFrom(id));

test("whoever is due first is visited next", () => {
  const coverage = chamber.visitCoverage("2026-07-08");
  const days = coverage.map((row) => row.due_by);
  assert.deepEqual(days, [...days].sort());
  const visited = coverage.filter((row) => row.visit === ROUND);
  assert.deepEqual(
    visited.map((row) => [row.rule, row.due_by, row.unvisited]),
    [
      ["领导单位走访", "2026-07-06", true],
      ["会员走访", "2027-04-06", false],
    ],
  );
});

test("offers are ranked in whole points with reasons", () => {
  const ranked = chamber.rankOffers(NEED, DAY);
  assert.deepEqual(
    ranked.map((row) => [row.offer, row.member !== undefined]),
    [
      [OPEN, true],
      [UNNAMED, false],
    ],
  );
  for (const row of ranked) {
    assert.equal(
      row.reasons.reduce((sum, reason) => sum + reason.points, 0),
      row.points,
    );
  }
  assert.equal(chamber.needList().find((row) => row.need === AWAITED).state, "matched");
});

test("papers show each reader what is theirs", () => {
  assert.match(renderText(chamber.visitRecord(ROUND, { audience: "members" })), /稳岗补贴怎样申请/);
  assert.match(renderText(chamber.needSheet(AWAITED, { audience: "secretariat" })), /层高不够/);
  assert.doesNotMatch(renderText(chamber.needSheet(AWAITED)), /层高不够/);
});

test("bad input has a code", () => {
  for (const [act, code] of [
    [() => chamber.rankOffers(idFrom(0x5ff), DAY), "data.not_found"],
    [() => chamber.needSheet(idFrom(0x5ff)), "data.not_found"],
    [() => chamber.visitRecord(idFrom(0x5ff)), "data.not_found"],
    [() => chamber.visitCoverage("May"), "wire.invalid_text"],
    [() => chamber.rankOffers("x", DAY), "wire.invalid_text"],
    [() => chamber.needSheet(5), "wire.wrong_type"],
  ]) {
    assert.equal(thrown(act).code, code);
  }
});
