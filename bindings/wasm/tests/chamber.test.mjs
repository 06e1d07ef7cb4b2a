// The handles: deciding, asking, keeping, restoring.

import assert from "node:assert/strict";
import { test } from "node:test";
import { idFrom, newId, newSalt, prose } from "shanghui";
import { at, COMMANDS, founding, house, MEETING, NAMES, opened, PRESIDENT, SECRETARY, shanghui, signIn, textOf, thrown, TODAY, VISITOR } from "./house.mjs";

const { Chamber, Charter, Journal, renderHtml, renderHtmlFragment, renderText } = shanghui;

function register(number) {
  return { type: "RegisterPerson", person: idFrom(number), name: "徐来" };
}

test("events come back as data", () => {
  const chamber = Chamber.found(founding(), at(0));
  const events = chamber.execute(COMMANDS[0], at(1));
  assert.deepEqual(events, [{ type: "PersonRegistered", person: PRESIDENT, name: 0, phone: 1, audience: "public" }]);
  assert.equal(chamber.profile.name, "长安市洞庭商会");
  assert.equal(chamber.journal.length, 2);
  assert(chamber.charter.equals(Charter.preset("mca_1998")));
  assert.equal(house().journal.digest, house().journal.digest);
});

test("asking first changes nothing and says why", () => {
  const chamber = house();
  const before = chamber.journal.digest;
  const last = chamber.check(COMMANDS[0], at(30)).at(-1);
  assert.deepEqual([last.passed, last.code], [false, "people.already_recorded"]);
  assert(chamber.check(register(9), at(30)).every((verdict) => verdict.passed));
  const rules = chamber.charter.rules;
  const powers = rules.powers.map((rule) => ({ ...rule, posts: ["president"] }));
  const under = new Charter({ ...rules, powers });
  assert.equal(chamber.check(register(9), at(30, SECRETARY), { under }).at(-1).code, "leadership.power_lacking");
  assert.equal(chamber.journal.digest, before);
});

test("many commands at once, all or nothing", () => {
  const chamber = house();
  const line = (number) => JSON.stringify({ context: at(30), command: register(number) });
  const became = textOf(chamber.executeLines(`${line(10)}\n${line(11)}\n`));
  assert.equal(became.trim().split("\n").length, 2);
  assert(textOf(chamber.journal.toLines()).endsWith(became));
  const before = [textOf(chamber.journal.toLines()), chamber.snapshot()];
  const refusal = thrown(() => chamber.executeLines(new TextEncoder().encode(`${line(12)}\n${line(10)}`)));
  assert.deepEqual([refusal.name, refusal.line], ["Refusal", 2]);
  assert(refusal.message.startsWith("line 2: "));
  const fault = thrown(() => chamber.executeLines(`${line(12)}\n{"context":{}}`));
  assert.deepEqual([fault.name, fault.path.slice(0, 3)], ["Fault", "[1]"]);
  assert.equal(thrown(() => chamber.executeLines(new Uint8Array([0xff]))).code, "wire.malformed");
  assert.throws(() => chamber.executeLines([1, 2]), TypeError);
  assert.deepEqual([textOf(chamber.journal.toLines()), chamber.snapshot()], before);
});

test("replay and restore lead to the same chamber", () => {
  const chamber = house();
  const [early, taken] = [chamber.snapshot(), chamber.journal];
  const { length, digest } = taken;
  opened(chamber);
  assert.deepEqual([taken.length, taken.digest], [length, digest]);
  const journal = Journal.open(chamber.journal.toLines());
  for (const again of [
    Chamber.replay(journal),
    Chamber.restore(early, journal),
    Chamber.restore(chamber.snapshot(), journal),
  ]) {
    assert.equal(again.snapshot(), chamber.snapshot());
    assert.equal(again.journal.digest, chamber.journal.digest);
  }
  const error = thrown(() => Chamber.restore(chamber.snapshot(), taken));
  assert.equal(error.code, "data.snapshot_mismatch");
});

test("erasing takes the name from the journal and leaves the chain", () => {
  const chamber = house();
  assert(textOf(chamber.journal.toLines()).includes(NAMES[VISITOR]));
  const erasing = { type: "ErasePerson", person: VISITOR, basis: "consent_withdrawn" };
  chamber.execute(erasing, at(30, PRESIDENT));
  const lines = textOf(chamber.journal.toLines());
  assert(!lines.includes(NAMES[VISITOR]));
  assert.equal(chamber.name(VISITOR), undefined);
  assert.equal(chamber.name(PRESIDENT), NAMES[PRESIDENT]);
  assert.equal(Chamber.replay(Journal.open(lines)).snapshot(), chamber.snapshot());
  assert.equal(shanghui.verifyJournal(lines).erased, 2);
});

test("documents for an audience", () => {
  const chamber = house();
  opened(chamber);
  signIn(chamber, PRESIDENT, 61);
  const summary = prose("<b>", { person: PRESIDENT }, "致辞");
  const contribution = { contribution: idFrom(1), meeting: MEETING, speakers: [PRESIDENT], summary };
  chamber.execute({ type: "RecordContribution", ...contribution }, at(62));
  chamber.execute({ type: "CloseMeeting", meeting: MEETING }, at(63));
  for (const document of [
    chamber.minutes(MEETING, { audience: "secretariat" }),
    chamber.meetingNotice(MEETING),
    chamber.signInSheet(MEETING),
    chamber.spokenFor(MEETING),
    chamber.followUpSheet(MEETING),
    chamber.rotationNote(TODAY),
    chamber.dutySheet(TODAY),
    chamber.journalNote(),
  ]) {
    const [page, part] = [renderHtml(document), renderHtmlFragment(document)];
    assert(renderText(document).startsWith(document.title));
    assert(page.startsWith("<!DOCTYPE html>") && page.includes(part) && !page.includes("<b>"));
  }
  assert(renderText(chamber.minutes(MEETING, { audience: "secretariat" })).includes(`${NAMES[PRESIDENT]}致辞`));
  assert(!renderText(chamber.minutes(MEETING)).includes("致辞"));
  assert.equal(chamber.rotationOn(TODAY), undefined);
  assert(Array.isArray(chamber.duties(TODAY)));
});

test("turns come from a plan", () => {
  const chamber = house();
  const [first, later] = ["2026-04-01", "2036-12-31"];
  assert.deepEqual(chamber.rotationRoster(first, later), []);
  assert.deepEqual(chamber.rotationFairness(first), []);
  [PRESIDENT, SECRETARY].forEach((person, index) => {
    chamber.execute({ type: "AppointToPost", appointment: idFrom(11 + index), person, post: "vice_president" }, at(30));
  });
  const pool = [SECRETARY, PRESIDENT];
  chamber.execute({ type: "PlanRotation", plan: idFrom(1), ordinal: 1, from: first, seats: 1, pool }, at(31));
  const turns = chamber.rotationRoster(first, later);
  assert.deepEqual(turns.slice(0, 3).map((turn) => turn.holders[0].person), [SECRETARY, PRESIDENT, SECRETARY]);
  assert.deepEqual([turns[0].from, turns[0].until, turns[0].rotation], [first, "2026-05-31", undefined]);
  assert.equal(turns.at(-1).from, "2036-12-01");
  const turn = { type: "OpenRotation", rotation: idFrom(1), ordinal: 1, holders: [PRESIDENT], from: first };
  assert.equal(thrown(() => chamber.execute(turn, at(32))).code, "leadership.holders_not_as_planned");
  chamber.execute({ ...turn, holders: [SECRETARY] }, at(32));
  const [tally] = chamber.rotationFairness("2026-04-30");
  assert.deepEqual([tally.person, tally.turns, tally.days], [SECRETARY, 1, 30]);
  const sheet = chamber.rotationRosterSheet(first, later, { audience: "members" });
  assert(renderText(sheet).includes(NAMES[SECRETARY]));
  assert(renderText(chamber.handoverRecord(idFrom(1), { audience: "members" })).includes("尚未交接"));
  const asked = chamber.turnAuthority({ person: PRESIDENT, on: "2026-04-30", people: 31 });
  const failed = asked.filter((verdict) => !verdict.passed).map((verdict) => verdict.code);
  assert.deepEqual(failed, ["leadership.not_their_turn", "leadership.too_many_people_for_a_turn"]);
  const holder = { type: "person", person: PRESIDENT };
  const seat = { type: "SeatMember", member: idFrom(1), holder, standing: "good", class: "individual_member" };
  chamber.execute(seat, at(33));
  assert.equal(chamber.duesTier(idFrom(1), TODAY).tiers[0].amount, "30000.00");
  assert.equal(thrown(() => chamber.duesTier(idFrom(2), TODAY)).code, "data.not_found");
  assert.equal(thrown(() => chamber.handoverRecord(idFrom(2))).code, "data.not_found");
});

test("a chamber tells how its term stands, what is vacant and how it is made up", () => {
  const chamber = house();
  assert.equal(chamber.termStatus(TODAY).status.type, "in_term");
  assert.equal(chamber.electionCalendar(TODAY)[0].due, undefined);
  const [from, until] = ["2024-01-01", "2028-12-31"];
  const opened = { type: "OpenTerm", term: idFrom(900), ordinal: 3, from, until };
  chamber.execute(opened, at(30, PRESIDENT));
  assert.deepEqual(chamber.termStatus("2029-01-01").status, { type: "overdue", since: "2029-01-01" });
  const [start] = chamber.electionCalendar(TODAY);
  assert.deepEqual([start.step, start.due], ["started", "2028-09-30"]);
  assert.deepEqual(chamber.vacancies(TODAY), []);
  const share = chamber.composition(TODAY).find(({ subject }) => subject === "standing_council");
  assert.equal(share.verdict.policy, "organ_is_within_its_share");
  const council = chamber.meetingFrequency("2027-06-30").find(({ kind }) => kind === "council");
  assert.deepEqual([council.period, council.required, council.missing], ["year", 1, 1]);
  assert.deepEqual([council.standing, council.until], ["short", "2027-12-31"]);
  assert.equal(thrown(() => chamber.termStatus("2026-02-30")).code, "wire.invalid_text");
});

test("ids, salts and prose", () => {
  assert.equal(idFrom(255), "00000000-0000-0000-0000-0000000000ff");
  assert.equal(idFrom((1n << 128n) - 1n), "ffffffff-ffff-ffff-ffff-ffffffffffff");
  for (const wrong of [-1, 1.5, 1n << 128n]) assert.throws(() => idFrom(wrong), RangeError);
  assert.match(newId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.match(newSalt(), /^[0-9a-f]{32}$/);
  assert.equal(new Set(Array.from({ length: 100 }, newId)).size, 100);
  assert.deepEqual(prose("会长", { person: PRESIDENT }, { party: MEETING }), [
    { type: "text", words: "会长" },
    { type: "person", person: PRESIDENT },
    { type: "party", party: MEETING },
  ]);
  assert.throws(() => prose("会长", 5), TypeError);
});

test("a handle may be let go at once, and nobody has to", () => {
  const chamber = house();
  chamber[Symbol.dispose]();
  assert.throws(() => chamber.profile);
  assert.equal(house().journal.length, COMMANDS.length + 1);
});

test("a chamber tells its meetings, its holders and its past", () => {
  const chamber = house();
  const [meeting] = chamber.meetingList();
  assert.deepEqual([meeting.meeting, meeting.title, meeting.phase], [MEETING, "联席会议", "convened"]);
  assert.equal(meeting.attendance.entitled, undefined);
  const holders = chamber.holdersOn(TODAY).map(({ person, post }) => [person, post.title]);
  assert(holders.some(([person, title]) => person === PRESIDENT && title === "会长"));
  const { lastRecorded: before, journal: taken } = chamber;
  opened(chamber);
  assert(chamber.lastRecorded > before);
  const then = Chamber.replay(chamber.journal, { until: taken.length });
  assert.deepEqual([then.lastRecorded, then.journal.digest], [before, taken.digest]);
  assert.equal(thrown(() => Chamber.replay(chamber.journal, { until: 10_000 })).code, "journal.cut_off");
});

test("an article is cited as people cite it", () => {
  const article = { document: "章程", number: 19 };
  assert.equal(shanghui.cite(article), "《章程》第十九条");
  assert.equal(shanghui.cite(article, { english: true }), "《章程》 art. 19");
});
