// The corpus that all three languages run, and the runner itself.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { idFrom, ShanghuiError } from "shanghui";
import { at, founding, house, PRESIDENT, SECRETARY, TODAY } from "./house.mjs";
import { corpus, run } from "./vectors.mjs";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const CORPUS = join(ROOT, "tests", "vectors");

test("every vector of the corpus", () => {
  const found = corpus(CORPUS);
  assert(found.length > 0, `there is no vector in ${CORPUS}`);
  const failed = [];
  for (const [name, vector] of found) {
    try {
      run(vector, join(CORPUS, "given"));
    } catch (error) {
      failed.push(`${name} ${vector.title}: ${error.message}`);
    }
  }
  assert.deepEqual(failed, []);
  const count = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "vectors", "javascript.count");
  mkdirSync(dirname(count), { recursive: true });
  writeFileSync(count, `${found.length}\n`);
  console.log(`vectors run: ${found.length}`);
});

const OTHER = { type: "ConveneMeeting", meeting: idFrom(9), kind: "joint_meeting" };
const TWICE = { type: "RegisterPerson", person: PRESIDENT, name: "林知远" };
const REFUSED = {
  code: "people.already_recorded",
  details: { id: PRESIDENT, seq: 2 },
  chinese: `编号 ${PRESIDENT} 已在第 2 条登记`,
  english: `the id ${PRESIDENT} was recorded before, by entry 2`,
};
const CONTEXT = at(30);

function convened() {
  const chamber = house();
  const events = chamber.execute(OTHER, CONTEXT);
  return {
    title: "a meeting is convened",
    cites: ["章程"],
    given: "house",
    when: { command: OTHER, context: CONTEXT },
    then: { events, digest: chamber.journal.digest },
    duties: { on: TODAY, ids: chamber.duties(TODAY).map((duty) => duty.id) },
  };
}

function given() {
  const folder = mkdtempSync(join(tmpdir(), "vectors-"));
  writeFileSync(join(folder, "house.jsonl"), house().journal.toLines());
  return folder;
}

test("vectors that hold", () => {
  const folder = given();
  const { charter } = founding();
  const unknown = { code: "wire.unknown_type", path: "type", details: { given: "Dance" } };
  const invalid = {
    code: "data.invalid_charter",
    path: "format",
    details: { reason: "the format is 2, only 1 is read" },
  };
  const founded = { events: [{ type: "ChamberFounded", ...founding() }] };
  const title = "";
  for (const vector of [
    convened(),
    { ...convened(), when: { raw: JSON.stringify(OTHER), context: CONTEXT } },
    { title, given: "house", when: { command: TWICE, context: CONTEXT }, then: { refusal: REFUSED } },
    { title, given: "house", when: { raw: '{"type":"Dance"}', context: CONTEXT }, then: { fault: unknown } },
    { title, when: { journal: "" }, then: { fault: { code: "journal.no_header" } } },
    { title, when: { charter }, then: { accepted: true } },
    { title, when: { charter: { ...charter, format: 2 } }, then: { fault: invalid } },
    { title, when: { founding: { command: founding(), context: at(0) } }, then: founded },
  ]) {
    run(vector, folder);
  }
});

test("vectors that do not hold", () => {
  const folder = given();
  const when = { command: TWICE, context: CONTEXT };
  for (const changes of [
    { titel: "" },
    { then: { ...convened().then, digests: "" } },
    { then: { events: [] } },
    { then: { refusal: REFUSED } },
    { then: { fault: REFUSED } },
    { then: { refusal: REFUSED, events: [] } },
    { when: { ...when, at: 1 } },
    { when },
    { when, then: { refusal: { ...REFUSED, details: {} } } },
    { when, then: { refusal: { ...REFUSED, english: "" } } },
    { when, then: { refusal: { ...REFUSED, codes: "" } } },
    { duties: { on: TODAY, ids: ["none"] } },
    { duties: { on: TODAY, ids: [], by: SECRETARY } },
    { when: { question: "" } },
  ]) {
    assert.throws(
      () => run({ ...convened(), ...changes }, folder),
      (error) => error instanceof assert.AssertionError || error instanceof ShanghuiError,
      JSON.stringify(changes),
    );
  }
});
