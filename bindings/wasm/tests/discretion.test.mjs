// Discretion: records that are open by name or from a day on, what a view tells of itself, who read what.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { idFrom } from "shanghui";
import { shanghui, thrown } from "./house.mjs";

const { Chamber, Journal, renderText } = shanghui;

const DISCREET = await readFile(new URL("../../../tests/vectors/given/discreet.jsonl", import.meta.url));
const chamber = Chamber.replay(Journal.open(DISCREET));
const UPCOMING = idFrom(0x56);
const HIDDEN = "（不公开）";

test("a record is open from its day on", () => {
  for (const [asOf, hidden] of [
    ["2026-04-09", true],
    ["2026-04-10", false],
  ]) {
    const notice = chamber.meetingNotice(UPCOMING, { audience: "members", asOf });
    assert.equal(renderText(notice).includes(HIDDEN), hidden);
    assert.deepEqual([notice.disclosure.view, notice.disclosure.on], ["meeting_notice", asOf]);
    for (const seq of notice.disclosure.told ?? []) {
      assert.ok(chamber.mayRead(seq, { audience: "members", asOf }));
      assert.ok(!chamber.mayRead(seq, { audience: "members", asOf: "2026-04-09" }));
    }
  }
});

test("who read what is told by person and by record", () => {
  const [read, exported] = chamber.disclosures();
  assert.deepEqual([read.recorded.way, exported.recorded.way], ["read", "exported"]);
  const { person } = read.recorded.disclosure.reader;
  assert.deepEqual(chamber.disclosures({ person }), [read]);
  assert.equal(chamber.disclosures({ seq: read.recorded.disclosure.told[0] })[0].entry, read.entry);
  assert.deepEqual(chamber.disclosures({ since: "2027-01-01" }), []);
  const register = (options) => renderText(chamber.disclosureRegister("2026-04-01", "2026-04-30", options));
  assert.ok(!register({ audience: "secretariat" }).includes(HIDDEN));
  assert.ok(register({ person }).includes(HIDDEN));
});

test("a paper of the office tells where something is left out", async () => {
  const given = new URL("../../../tests/vectors/given/staffed.jsonl", import.meta.url);
  const staffed = Chamber.replay(Journal.open(await readFile(given)));
  const sheet = staffed.assessmentSheet(idFrom(0x501), { audience: "members" });
  assert.equal(sheet.disclosure.view, "assessment_sheet");
  const places = sheet.disclosure.withheld.reduce((sum, it) => sum + it.places, 0);
  assert.equal(places, renderText(sheet).split(HIDDEN).length - 1);
  for (const seq of sheet.disclosure.told) assert.ok(staffed.mayRead(seq, { audience: "members" }));
});

test("a reader who cannot be", () => {
  assert.match(thrown(() => chamber.meetingNotice(UPCOMING, { person: "somebody" })).code, /^wire\./);
  assert.ok(!chamber.mayRead(10_000, { audience: "secretariat" }));
});
