// The Party branch: activities that are owed, dues of its members and who may see them; and bad input with its code.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { shanghui, thrown } from "./house.mjs";

const { Chamber, Journal, renderText } = shanghui;

const GIVEN = await readFile(new URL("../../../tests/vectors/given/branch.jsonl", import.meta.url));
const chamber = Chamber.replay(Journal.open(GIVEN));

test("themed days are counted by the month", () => {
  const themed = chamber.activityFrequency("2026-04-30").filter((it) => it.kind === "themed_party_day");
  assert.deepEqual(
    themed.map((it) => [it.organ, it.held, it.standing]),
    [["party_branch", 1, "met"]],
  );
});

test("who paid is for the secretariat", () => {
  const text = (audience) => renderText(chamber.branchDuesSheet("party_branch", "2026-04-30", { audience }));
  assert.match(text("secretariat"), /35\.00元/);
  assert.doesNotMatch(text("leaders"), /35\.00元/);
});

test("what there is not is a fault", () => {
  assert.equal(thrown(() => chamber.branchDuesSheet("council", "2026-04-30")).code, "data.not_found");
  assert.equal(
    thrown(() => chamber.branchDuesSheet("party_branch", "2026-04-30", { audience: "everybody" })).code,
    "wire.unknown_value",
  );
});
