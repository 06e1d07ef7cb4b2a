// The year's work: plans, figures, who took part, and their documents; and bad input with its code.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { idFrom } from "shanghui";
import { shanghui, thrown } from "./house.mjs";

const { Chamber, Journal, renderText } = shanghui;

const PLANNED = await readFile(new URL("../../../tests/vectors/given/planned.jsonl", import.meta.url));
const chamber = Chamber.replay(Journal.open(PLANNED));
const DAY = "2026-05-08";
const REVIEWED = idFrom(0x411);
const APRIL = { type: "month", year: 2026, month: 4 };

test("a plan stands beside what came of it", () => {
  const progress = chamber.planProgress(2026, DAY);
  assert.deepEqual(
    [progress.adopted, progress.held, progress.dropped, progress.cost],
    [true, 2, 1, "3721.00"],
  );
  const state = (title) => progress.activities.find((row) => row.title === title).state;
  assert.deepEqual([state("中秋茶话会"), state("清明秘书处交流")], ["coming", "held"]);
  assert.ok(chamber.planProposals(2027).some((proposal) => proposal.held && proposal.from === REVIEWED));
  assert.deepEqual(chamber.planProposals(1900), []);
});

test("the nodes of a year come in the order of their days", () => {
  const days = chamber.yearNodes(2026).map((node) => node.day);
  assert.deepEqual(days, [...days].sort());
  assert.equal(chamber.yearNodes(2026).find((node) => node.title === "除夕").day, "2026-02-16");
  // Beyond the calendar there are meetings and reports, and neither festivals nor solar terms.
  const beyond = new Set(chamber.yearNodes(2101).map(({ node }) => node.type));
  assert.ok(beyond.size > 0 && !beyond.has("festival") && !beyond.has("solar_term"));
});

test("every figure rests on entries of the journal", () => {
  const figures = chamber.figures("2026-04-01", "2026-04-30");
  const value = (name) => figures.find((figure) => figure.name === name).value;
  assert.deepEqual([value("activities_held"), value("spent")], [2, 372_100]);
  assert.ok(figures.every((figure) => figure.value === 0 || figure.entries.length > 0));
  const rows = chamber.diligence("2026-04-01", "2026-04-30");
  assert.ok(rows.some((row) => row.diligence === "leg") && rows.some((row) => row.diligence === "hand"));
});

test("who took part is told by person and by group", () => {
  const rows = chamber.engagement("2026-01-01", DAY);
  assert.equal(Math.max(...rows.map((row) => row.activities)), 2);
  assert.equal(chamber.groupEngagement("2026-01-01", DAY)[0].group.type, "members");
});

test("the documents are for their audience", () => {
  assert.ok(renderText(chamber.planSheet(2026, DAY, { audience: "members" })).includes("中秋茶话会"));
  assert.ok(!renderText(chamber.planSheet(2026, DAY)).includes("中秋茶话会"));
  const review = (audience) => renderText(chamber.activityReview(REVIEWED, { audience }));
  assert.ok(review("secretariat").includes("会员企业参加偏少"));
  assert.ok(!review("members").includes("会员企业参加偏少"));
  assert.ok(renderText(chamber.summary(APRIL, { audience: "secretariat" })).includes("举办活动2次"));
  assert.ok(!renderText(chamber.summary(APRIL, { audience: "leaders" })).includes("举办活动"), "it was not issued");
});

test("what there is not is a fault, and so is what is of another kind", () => {
  for (const [ask, code] of [
    [() => chamber.activityReview(idFrom(0x4ff)), "data.not_found"],
    [() => chamber.summary({ type: "month", year: 2026, month: 13 }), "data.not_found"],
    [() => chamber.summary({ type: "quarter", year: 2026, quarter: 0 }), "data.not_found"],
    [() => chamber.summary({ type: "decade", year: 2026 }), "wire.unknown_type"],
    [() => chamber.summary({ type: "month", year: 2026 }), "wire.missing_field"],
    [() => chamber.planProgress("x", DAY), "wire.wrong_type"],
    [() => chamber.planProgress(-1, DAY), "wire.out_of_range"],
    [() => chamber.planProgress(2026, "May"), "wire.invalid_text"],
    [() => chamber.figures(DAY, "x"), "wire.invalid_text"],
    [() => chamber.activityReview("x"), "wire.invalid_text"],
    [() => chamber.planSheet(2026, DAY, { audience: "everybody" }), "wire.unknown_value"],
  ]) {
    const error = thrown(ask);
    assert.deepEqual([error.family, error.code], ["fault", code], String(ask));
  }
});
