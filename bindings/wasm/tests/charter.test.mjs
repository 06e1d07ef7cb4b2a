// Charters: overlays, findings, versions, the text.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { shanghui, thrown } from "./house.mjs";

const { Chamber, Charter, Journal, renderText } = shanghui;

function amended() {
  const given = new URL("../../../tests/vectors/given/amended.jsonl", import.meta.url);
  return Chamber.replay(Journal.open(readFileSync(given)));
}

test("an overlay changes what it says", () => {
  const modern = Charter.preset("modern");
  const longer = modern.withOverlay({ term: { years_at_most: 6 } });
  assert.deepEqual(longer.rules, { ...modern.rules, term: { years_at_most: 6 } });
  assert.equal(modern.rules.term.years_at_most, 5);
  const powers = [{ ...modern.rules.powers[0], posts: ["emperor"] }];
  const fault = thrown(() => modern.withOverlay({ powers }));
  assert.deepEqual([fault.code, fault.path], ["data.invalid_charter", "powers[0]"]);
  assert.equal(thrown(() => modern.withOverlay({ dues: 5 })).path, "dues");
});

test("findings cite the higher rule", () => {
  const [finding] = Charter.preset("beijing").withOverlay({ term: { years_at_most: 6 } }).lint();
  assert.deepEqual([finding.code, finding.path, finding.rule.number], ["lint.term_too_long", "term.years_at_most", 16]);
  assert(finding.chinese.includes("6"));
  const codes = amended().lint().map((found) => found.code);
  assert.deepEqual(codes, ["lint.dues_set_by_other_organ", "lint.ambiguous_text"]);
});

test("every day has its charter", () => {
  const chamber = amended();
  const years = ["2026-03-24", "2026-03-25"].map((day) => chamber.charterOn(day).rules.term.years_at_most);
  assert.deepEqual(years, [5, 4]);
  assert(chamber.charter.equals(chamber.charterOn("2030-01-01")));
  const [first, ...others] = chamber.amendmentList();
  assert.deepEqual([first.adopted_on, first.in_force_from], ["2026-03-16", "2026-03-25"]);
  assert(others.every((amendment) => amendment.stage !== "in_force"));
  assert.equal(thrown(() => chamber.charterOn("tomorrow")).code, "wire.invalid_text");
});

test("a charter is a text", () => {
  assert(renderText(Charter.preset("mca_1998").document()).includes("任期最长不得超过两届"));
  assert(renderText(amended().charterDocument("2026-04-01")).includes("章程修正案（第一号）"));
});
