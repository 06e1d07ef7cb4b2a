// The handle of a journal: what was altered shows.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ShanghuiError } from "shanghui";
import { house, shanghui, textOf, thrown } from "./house.mjs";

const { Chamber, Journal, verifyJournal } = shanghui;

const LINES = house().journal.toLines();
const { digest: DIGEST, length: LENGTH } = house().journal;

test("what is written opens again", () => {
  for (const data of [LINES, textOf(LINES), LINES.slice().buffer]) {
    const journal = Journal.open(data);
    assert.deepEqual([journal.length, journal.digest, journal.unknownFields], [LENGTH, DIGEST, []]);
    assert.deepEqual(journal.toLines(), LINES);
    assert.equal(journal.header.format, 1);
  }
  const expecting = { length: LENGTH, published_digest: DIGEST };
  assert.deepEqual(verifyJournal(LINES, { expecting }), { length: LENGTH, digest: DIGEST, erased: 0 });
});

test("what is cut off shows against what is known", () => {
  const shorter = textOf(LINES).trim().split("\n").slice(0, -1).join("\n");
  assert.equal(verifyJournal(shorter).length, LENGTH - 1);
  assert.equal(thrown(() => verifyJournal(shorter, { expecting: { length: LENGTH } })).code, "journal.cut_off");
  const expecting = { published_digest: DIGEST };
  assert.equal(thrown(() => Journal.open(shorter, { expecting })).code, "journal.digest_mismatch");
});

test("what is no journal is a fault", () => {
  for (const data of ["", "\n", "{}", "not a journal", new Uint8Array([0xff]), LINES.slice(0, -9)]) {
    assert(thrown(() => Journal.open(data)) instanceof ShanghuiError);
    assert(thrown(() => verifyJournal(data)) instanceof ShanghuiError);
  }
  for (const data of [null, undefined, 7, {}, [1, 2]]) assert.throws(() => Journal.open(data), TypeError);
});

test("a byte that was altered shows, whichever it is", () => {
  for (let place = 0; place < LINES.length; place += 1) {
    const altered = LINES.slice();
    altered[place] ^= 1 << (place % 8);
    const error = thrown(() => Chamber.replay(Journal.open(altered)));
    assert(error instanceof ShanghuiError, `byte ${place}: ${error}`);
    assert.match(error.code, /^(wire|journal)\./);
  }
});
