// Runs a vector: what is given, what is asked, and what must come of it, in every language the same.
//
// The form of a vector stands in `tests/README.md`. A key that nobody knows is an error: a vector that is misspelt would
// check nothing.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shanghui, textOf } from "./house.mjs";

const { Chamber, Charter, CreditCode, Journal, ShanghuiError } = shanghui;

const KEYS =
  "title cites given when founding raw context journal expecting charter motion election credit_code calendar then duties";
const ASKED = "ask day date name year days since until event file";

/** The object, if it has no other keys than these. */
function only(data, known) {
  const unknown = Object.keys(data).filter((key) => !known.split(" ").includes(key));
  assert.deepEqual(unknown, [], "unknown keys");
  return data;
}

/** Every vector below a folder, with the file and the title that name it. */
export function corpus(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".json"));
  return files.sort().flatMap((file) => {
    const data = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return only(data, "vectors").vectors.map((vector) => [`${file}: ${vector.title}`, vector]);
  });
}

/** Runs a vector; an assertion fails where something else comes of it. */
export function run(vector, fixtures) {
  only(vector, KEYS);
  let then;
  if ("given" in vector) then = asked(vector, fixtures);
  else if ("founding" in vector) then = told(() => founded(only(vector.founding, "command context")));
  else if ("journal" in vector) then = told(() => opened(vector));
  else if ("motion" in vector) then = told(() => motion(only(vector.motion, "counts rule")));
  else if ("election" in vector) then = told(() => election(only(vector.election, "ballots totals rule")));
  else if ("credit_code" in vector) then = told(() => creditCode(only(vector.credit_code, "text")));
  else if ("calendar" in vector) then = told(() => reckoned(only(vector.calendar, ASKED)));
  else then = told(() => heldTogether(vector.charter));
  assert.deepEqual(then, vector.then);
}

/** What a vector's `then` should say, by what has happened. */
function told(act) {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ShanghuiError)) throw error;
    const { family, code, path, article, details, chinese, english } = error;
    if (family === "fault") return { fault: { code, path, details } };
    const refusal = { code, details, chinese, english };
    return { refusal: article === undefined ? refusal : { ...refusal, article } };
  }
}

function asked(vector, fixtures) {
  const chamber = Chamber.replay(Journal.open(readFileSync(join(fixtures, `${vector.given}.jsonl`))));
  const before = [textOf(chamber.journal.toLines()), chamber.snapshot()];
  const then = told(() => decided(chamber, vector));
  if (!("events" in then)) {
    assert.deepEqual([textOf(chamber.journal.toLines()), chamber.snapshot()], before, "something has changed");
  }
  if ("duties" in vector) {
    const { on, ids } = only(vector.duties, "on ids");
    const found = chamber.duties(on).map((duty) => duty.id);
    assert.deepEqual(found, ids);
  }
  return then;
}

function decided(chamber, vector) {
  let events;
  if ("raw" in vector) {
    events = JSON.parse(chamber.executeJson(vector.raw, JSON.stringify(vector.context)));
  } else {
    const { command, context } = only(vector.when, "command context");
    events = chamber.execute(command, context);
  }
  return { events, digest: chamber.journal.digest };
}

function founded({ command, context }) {
  const chamber = Chamber.found(command, context);
  const { entry } = JSON.parse(textOf(chamber.journal.toLines()).split("\n")[1]);
  return { events: entry.events, digest: chamber.journal.digest };
}

function opened({ journal, expecting }) {
  Chamber.replay(Journal.open(journal, { expecting }));
  return { accepted: true };
}

function heldTogether(rules) {
  const charter = new Charter(rules);
  assert(Charter.fromJson(JSON.stringify(rules)).equals(charter));
  return { accepted: true };
}

/** What the wire has as digits, as the bigint that a program has; and back. */
function whole(data) {
  const bigint = (key, value) => (typeof value === "string" && /^-?\d{16,}$/.test(value) ? BigInt(value) : value);
  return JSON.parse(JSON.stringify(data), bigint);
}

function digits(data) {
  return JSON.parse(JSON.stringify(data, (key, value) => (typeof value === "bigint" ? String(value) : value)));
}

function motion({ counts, rule }) {
  return { verdict: digits(shanghui.judgeMotion(whole(counts), rule)) };
}

function election({ ballots, totals, rule }) {
  const asked = whole(rule);
  if (totals !== undefined) return { result: digits(shanghui.judgeElection(whole(totals), asked)) };
  return { result: digits(shanghui.countElection(whole(ballots), asked)) };
}

function creditCode({ text }) {
  return { reading: CreditCode.parse(text) };
}

/** The questions to the calendar, with the parts of a vector that they take. */
const QUESTIONS = {
  lunar_date: ["lunarDate", "day"],
  from_lunar: ["fromLunar", "date"],
  festival: ["festival", "name", "year"],
  solar_term: ["solarTerm", "name", "year"],
  statutory_holidays: ["statutoryHolidays", "year"],
  day_kind: ["dayKind", "day"],
  add_working_days: ["addWorkingDays", "day", "days"],
  working_days_between: ["workingDaysBetween", "since", "until"],
  deadline: ["deadline", "event", "days"],
};

function reckoned({ ask, file, ...asked }) {
  const { calendar } = shanghui;
  const [question, ...parts] = QUESTIONS[ask];
  const days = file === undefined ? calendar : new calendar.WorkCalendar(file);
  return { answer: days[question](...parts.map((part) => asked[part])) };
}
