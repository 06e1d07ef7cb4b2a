// The schedule as iCalendar: an independent parser reads back what stands in it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import ical from "ical.js";
import { shanghui, thrown } from "./house.mjs";

const { Chamber, Journal, toIcalendar } = shanghui;

const BUSY = await readFile(new URL("../../../tests/vectors/given/busy.jsonl", import.meta.url));
const chamber = Chamber.replay(Journal.open(BUSY));
const schedule = chamber.schedule("2026-04-02", { audience: "secretariat" });

function events(text) {
  return new ical.Component(ical.parse(text)).getAllSubcomponents("vevent").map((event) => new ical.Event(event));
}

test("another parser reads what stands in the schedule", () => {
  const read = events(toIcalendar(schedule));
  assert.ok(read.length > 1);
  assert.deepEqual(
    read.map((event) => [event.summary, event.sequence, event.description ?? ""]),
    schedule.entries.map((entry) => [entry.title, entry.revision, (entry.notes ?? []).join("\n")]),
  );
  for (const [index, event] of read.entries()) {
    const { starts } = schedule.entries[index];
    assert.equal(event.startDate.isDate, !starts.includes("T"));
    if (event.startDate.isDate) assert.equal(event.startDate.toString(), starts);
    else assert.equal(event.startDate.toJSDate().toISOString(), starts.replace(/\.\d+Z$/, ".000Z"));
  }
});

test("the same schedule gives the same text", () => {
  assert.equal(toIcalendar(schedule), toIcalendar(chamber.schedule("2026-04-02", { audience: "secretariat" })));
});

test("what an audience may not read is not in its calendar", () => {
  assert.ok((chamber.schedule("2026-04-02").entries ?? []).length < schedule.entries.length);
});

test("what is no schedule is a fault with the path", () => {
  const error = thrown(() => toIcalendar({ ...schedule, entries: [{ ...schedule.entries[0], starts: "tomorrow" }] }));
  assert.equal(error.family, "fault");
  assert.equal(error.path, "entries[0].starts");
});
