// Runs a vector: what is given, what is asked, and what must come of it, in every language the same.
//
// A vector is an object of `title`, `cites`?, `given`?, `when`, `then` and `duties`?. An unknown key anywhere is an error: a
// vector that is misspelt would check nothing.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shanghui, textOf } from "./house.mjs";

const { Chamber, Charter, Journal, ShanghuiError } = shanghui;

/** The object, if it has no other keys than these. */
function only(data, known) {
  const unknown = Object.keys(data).filter((key) => !known.split(" ").includes(key));
  assert.deepEqual(unknown, [], "unknown keys");
  return data;
}

/** Every vector below a folder, with its file and its number there. */
export function corpus(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".json"));
  return files.sort().flatMap((file) => {
    const data = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const vectors = "vectors" in data ? only(data, "vectors").vectors : [data];
    return vectors.map((vector, index) => [`${file}[${index}]`, vector]);
  });
}

const ASKED = { command, raw, founding, journal, charter };

/** Runs a vector; an assertion fails where something else comes of it. */
export function run(vector, given) {
  only(vector, "title cites given when then duties");
  const key = Object.keys(ASKED).find((asked) => asked in vector.when);
  assert(key !== undefined, "nothing is asked");
  ASKED[key](vector, given);
}

function chamberOf(vector, given) {
  return Chamber.replay(Journal.open(readFileSync(join(given, `${vector.given}.jsonl`))));
}

function command(vector, given) {
  const { when } = vector;
  only(when, "command context");
  const chamber = chamberOf(vector, given);
  decides(vector, chamber, () => chamber.execute(when.command, when.context));
}

function raw(vector, given) {
  const { when } = vector;
  only(when, "raw context");
  const context = typeof when.context === "string" ? when.context : JSON.stringify(when.context);
  const chamber = chamberOf(vector, given);
  decides(vector, chamber, () => JSON.parse(chamber.executeJson(when.raw, context)));
}

function decides(vector, chamber, decide) {
  const before = [textOf(chamber.journal.toLines()), chamber.snapshot()];
  const failed = fails(vector.then, () => succeeds(vector.then, chamber, decide()));
  if (failed) assert.deepEqual([textOf(chamber.journal.toLines()), chamber.snapshot()], before);
  hasDuties(vector, chamber);
}

function succeeds(then, chamber, events) {
  assert("events" in only(then, "events digest"), "events are not expected");
  assert.deepEqual(events, then.events);
  if ("digest" in then) assert.equal(chamber.journal.digest, then.digest);
}

function founding(vector) {
  const asked = only(only(vector.when, "founding").founding, "command context");
  const { type: _, ...given } = asked.command;
  fails(vector.then, () => {
    const chamber = Chamber.found(given, asked.context);
    const { entry } = JSON.parse(textOf(chamber.journal.toLines()).split("\n")[1]);
    succeeds(vector.then, chamber, entry.events);
    hasDuties(vector, chamber);
  });
}

function journal(vector) {
  const text = only(vector.when, "journal").journal;
  accepts(vector.then, () => Chamber.replay(Journal.open(text)));
}

function charter(vector) {
  const rules = only(vector.when, "charter").charter;
  accepts(vector.then, () => Charter.fromJson(JSON.stringify(rules)));
  accepts(vector.then, () => new Charter(rules));
}

function accepts(then, read) {
  if (!fails(then, read)) assert.deepEqual(only(then, "accepted"), { accepted: true });
}

/** Does it, and compares the error where one is expected. */
function fails(then, act) {
  const family = ["refusal", "fault"].find((key) => key in then);
  if (family === undefined) {
    act();
    return false;
  }
  const expected = only(only(then, family)[family], "code article path line details chinese english");
  let error;
  try {
    act();
  } catch (caught) {
    error = caught;
  }
  assert(error instanceof ShanghuiError, `a ${family} was expected: ${expected.code}; ${error}`);
  assert.equal(error.family, family);
  const found = Object.fromEntries(Object.keys(expected).map((key) => [key, error[key]]));
  assert.deepEqual(found, expected);
  assert.deepEqual(error.article, expected.article);
  return true;
}

function hasDuties(vector, chamber) {
  if (vector.duties === undefined) return;
  const { on, ids } = only(vector.duties, "on ids");
  assert.deepEqual(
    chamber.duties(on).map((duty) => duty.id),
    ids,
  );
}
