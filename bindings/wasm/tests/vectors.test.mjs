// The corpus that all three languages run, and the runner itself.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { idFrom } from "shanghui";
import { at, house, PRESIDENT, SECRETARY, TODAY } from "./house.mjs";
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
      failed.push(`${name}: ${error.message}`);
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

function refused(changes) {
  const when = { command: TWICE, context: CONTEXT };
  return { title: "registered twice", given: "house", when, then: { refusal: { ...REFUSED, ...changes } } };
}

function fixtures() {
  const folder = mkdtempSync(join(tmpdir(), "vectors-"));
  writeFileSync(join(folder, "house.jsonl"), house().journal.toLines());
  return folder;
}

test("vectors that hold", () => {
  const folder = fixtures();
  run(convened(), folder);
  run(refused(), folder);
});

test("vectors that do not hold", () => {
  const folder = fixtures();
  for (const vector of [
    { ...convened(), titel: "" },
    { ...convened(), then: { events: [] } },
    { ...convened(), then: { ...convened().then, digests: "" } },
    { ...convened(), then: refused().then },
    { ...convened(), when: refused().when },
    { ...convened(), when: { command: OTHER, context: CONTEXT, at: 1 } },
    { ...convened(), duties: { on: TODAY, ids: ["none"] } },
    { ...convened(), duties: { on: TODAY, ids: [], by: SECRETARY } },
    refused({ details: {} }),
    refused({ english: "" }),
    refused({ codes: "" }),
    { ...refused(), then: { fault: REFUSED } },
    { ...refused(), then: { refusal: { code: REFUSED.code } } },
    { title: "a false charter", charter: {}, then: { accepted: true } },
    { title: "no journal", journal: "", then: { accepted: true } },
  ]) {
    assert.throws(() => run(vector, folder), assert.AssertionError, JSON.stringify(vector));
  }
});
