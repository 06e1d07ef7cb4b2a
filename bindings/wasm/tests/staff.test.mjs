// The staff: ranking, division of labour, stand-ins, workload and their documents; and bad input with its code.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { idFrom } from "shanghui";
import { shanghui, thrown } from "./house.mjs";

const { Chamber, Journal, renderText } = shanghui;

const STAFFED = await readFile(new URL("../../../tests/vectors/given/staffed.jsonl", import.meta.url));
const chamber = Chamber.replay(Journal.open(STAFFED));
const DAY = "2026-04-20";
const FILLED = idFrom(0x501);
const [XU, JIANG, HE] = [0x15, 0x16, 0x1c].map(idFrom);

test("a ranking shows its arithmetic", () => {
  const [best, second] = chamber.candidateRanking(FILLED);
  assert.deepEqual([best.rank, best.person, second.rank], [1, HE, 2]);
  for (const assessor of best.assessors) {
    const sum = assessor.scores.reduce((sum, score) => sum + score.score * score.weight, 0);
    assert.equal(assessor.sum, sum);
  }
  assert.equal(best.mean.numerator * best.assessors.length, best.total * best.mean.denominator);
});

test("a proposal explains itself", () => {
  const proposal = chamber.proposeDivision(DAY);
  assert.equal(proposal.total, proposal.tasks.reduce((sum, task) => sum + task.fit, 0));
  const accounts = proposal.tasks.find((task) => task.task === idFrom(0x533));
  assert.equal(accounts.others.find((other) => other.person === HE).hindrance, "barred");
});

test("who acts, and who had how much", () => {
  const acting = chamber.actingFor(HE, DAY).map((it) => [it.person, it.step]);
  assert.deepEqual(acting, [[JIANG, 1], [XU, 2]]);
  const rows = chamber.workload("2026-04-01", "2026-04-30");
  assert.equal(rows.find((row) => row.person === HE).hours, 40);
});

test("the documents are for their audience", () => {
  assert.ok(renderText(chamber.vacancyNotice(FILLED)).includes("热爱家乡"));
  assert.ok(renderText(chamber.assessmentSheet(FILLED, { audience: "leaders" })).includes("何以宁"));
  assert.ok(!renderText(chamber.assessmentSheet(FILLED, { audience: "members" })).includes("何以宁"));
  assert.ok(renderText(chamber.divisionSheet(DAY, { audience: "members" })).includes("会员走访"));
  assert.ok(!renderText(chamber.divisionSheet(DAY)).includes("会员走访"));
});

test("what there is not is a fault, and so is what is of another kind", () => {
  assert.equal(thrown(() => chamber.candidateRanking(idFrom(0x5ff))).code, "data.not_found");
  assert.equal(thrown(() => chamber.vacancyNotice(idFrom(0x5ff))).code, "data.not_found");
  for (const wrong of [
    () => chamber.proposeDivision(20),
    () => chamber.actingFor(HE, undefined),
    () => chamber.workload(DAY, {}),
    () => chamber.divisionSheet(DAY, { audience: "everybody" }),
  ]) {
    assert.ok(thrown(wrong).code.startsWith("wire."));
  }
});
