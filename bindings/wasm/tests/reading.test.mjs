// The module for reading: whatever it tells, the whole module tells the same.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { load, ShanghuiError } from "shanghui/reading";
import * as web from "../pkg/reading-web.js";
import { shanghui as whole, thrown } from "./house.mjs";

const reading = await load();
const GIVEN = new URL("../../../tests/vectors/given/", import.meta.url);
const READERS = ["public", "members", "leaders", "secretariat"].map((audience) => ({ audience }));

async function journals() {
  const names = (await readdir(GIVEN)).filter((name) => name.endsWith(".jsonl"));
  assert.ok(names.length > 20, "the corpus has its journals");
  return Promise.all(names.map(async (name) => [name, await readFile(new URL(name, GIVEN))]));
}

/** Everything that the module for reading can be asked about a chamber, by the names of what answers. */
function asked({ renderText, renderHtml, renderHtmlFragment }, chamber) {
  const answers = new Map();
  const note = (name, ...given) => {
    let answer;
    try {
      answer = typeof chamber[name] === "function" ? chamber[name](...given) : chamber[name];
    } catch (error) {
      assert.equal(error.name, "Fault", `${name}: ${error}`);
      answer = error.toJSON();
    }
    if (answer?.disclosure) answer = [answer, renderText(answer), renderHtml(answer), renderHtmlFragment(answer)];
    answers.set(name, [...(answers.get(name) ?? []), answer ?? null]);
    return answer;
  };
  const day = note("lastRecorded").slice(0, 10);
  note("profile");
  for (const on of ["1999-12-31", "2024-11-07", day]) {
    for (const { person } of note("holdersOn", on)) note("name", person);
    for (const name of ["rotationOn", "termStatus", "memberList"]) note(name, on);
    answers.set("charterOn", [...(answers.get("charterOn") ?? []), chamber.charterOn(on).rules]);
  }
  answers.set("charter", chamber.charter.toJson());
  answers.set("journal", [chamber.journal.digest, chamber.journal.header, chamber.journal.unknownFields]);
  const meetings = note("meetingList").map(({ meeting }) => meeting);
  for (const meeting of meetings) note("motionList", { meeting });
  const motions = note("motionList").map(({ motion }) => motion);
  for (const reader of [...READERS, {}, { ...READERS[0], asOf: "2024-11-07" }]) {
    for (const meeting of meetings) {
      for (const name of ["minutes", "meetingNotice", "spokenFor", "followUpSheet"]) note(name, meeting, reader);
    }
    for (const motion of motions) note("resolution", motion, reader);
    note("rotationNote", day, reader);
    note("journalNote", reader);
    for (let seq = 1; seq <= chamber.journal.length; seq += 7) note("mayRead", seq, reader);
  }
  return answers;
}

test("both modules read every journal of the corpus alike", async () => {
  const answering = new Set();
  for (const [name, bytes] of await journals()) {
    const [read, known] = [reading, whole].map((module) => {
      const journal = module.Journal.open(bytes);
      assert.deepEqual(module.verifyJournal(bytes).digest, journal.digest);
      assert.deepEqual(Buffer.from(journal.toLines()), bytes, name);
      const half = module.Chamber.replay(journal, { until: Math.ceil(journal.length / 2) });
      return [asked(module, module.Chamber.replay(journal)), asked(module, half)];
    });
    assert.deepEqual(read, known, name);
    for (const [answer, given] of read[0]) {
      if (given.some?.((it) => it !== null && it.code === undefined) ?? true) answering.add(answer);
    }
  }
  const names = Object.getOwnPropertyNames(reading.Chamber.prototype).filter((name) => name !== "constructor");
  assert.deepEqual([...answering].sort(), names.sort(), "everything is asked, and somewhere answered");
});

test("what is wrong is told alike", async () => {
  const [[, bytes]] = await journals();
  const altered = Uint8Array.from(bytes);
  altered[altered.length - 9] ^= 1;
  for (const data of ["", "{}", new Uint8Array([0xff]), altered, bytes.subarray(0, -9)]) {
    const [read, known] = [reading, whole].map(({ Journal }) => thrown(() => Journal.open(data)));
    assert.ok(read instanceof ShanghuiError);
    assert.deepEqual(read.toJSON(), known.toJSON());
  }
  const [read, known] = [reading, whole].map(({ Chamber, Journal }) => {
    const chamber = Chamber.replay(Journal.open(bytes));
    return ["a day", "2026-02-30"].map((on) => thrown(() => chamber.holdersOn(on)).toJSON());
  });
  assert.deepEqual(read, known);
});

test("nothing acts in the module for reading", () => {
  for (const name of ["execute", "check", "executeLines", "snapshot", "duties"]) {
    assert.equal(reading.Chamber.prototype[name], undefined);
    assert.equal(typeof whole.Chamber.prototype[name], "function");
  }
  assert.throws(() => new reading.Charter({}), /use Chamber.charter/);
  assert.throws(() => new reading.Chamber(), /use Chamber.replay$/);
});

test("a chamber goes from one module to the other by its journal, and by nothing else", async () => {
  const [[, bytes]] = await journals();
  const read = reading.Chamber.replay(reading.Journal.open(bytes));
  const known = whole.Chamber.replay(whole.Journal.open(read.journal.toLines()));
  assert.equal(known.journal.digest, read.journal.digest);
  assert.throws(() => whole.Chamber.replay(read.journal), TypeError);
});

test("the entries of the module for reading have the same names, and find a file of their own", async () => {
  const node = await import("shanghui/reading");
  assert.deepEqual(Object.keys(node).sort(), Object.keys(web).sort());
  assert.equal(node.load(), node.load());
  await assert.rejects(web.load({ wasm: new TextEncoder().encode("<") }), /host shanghui_reading_bg.wasm/);
  const require = createRequire(import.meta.url);
  const file = require.resolve("shanghui/shanghui_reading_bg.wasm");
  assert.equal((await web.load({ wasm: await readFile(file) })).ShanghuiError, ShanghuiError);
});
