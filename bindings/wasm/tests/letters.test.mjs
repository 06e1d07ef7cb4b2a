// What the chamber writes to others and what comes of it; and bad input with its code.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { idFrom } from "shanghui";
import { shanghui, thrown } from "./house.mjs";

const { Chamber, Journal, renderText } = shanghui;

const GIVEN = await readFile(new URL("../../../tests/vectors/given/corresponding.jsonl", import.meta.url));
const chamber = Chamber.replay(Journal.open(GIVEN));
const [WAITING, NOTICED] = [idFrom(0x501), idFrom(0x507)];

test("the register tells how every letter stands", () => {
  const row = (letter) => chamber.letterList("2026-05-09").find((it) => it.letter === letter);
  assert.deepEqual([row(WAITING).number, row(WAITING).state], ["商会〔2026〕1号", "awaiting_answer"]);
  assert.deepEqual([row(NOTICED).addressees, row(NOTICED).acknowledged], [3, 1]);
  assert.deepEqual(chamber.letterList("2026-05-03"), []);
});

test("a letter is a document for an audience", () => {
  const text = (letter, audience) => renderText(chamber.letter(letter, { audience }));
  assert.match(text(WAITING, "members"), /妥否，请批示。/);
  assert.doesNotMatch(text(WAITING, "public"), /展销会/);
  assert.match(text(NOTICED, "secretariat"), /收文情况表/);
});

test("whoever has waited longest for contact stands first", () => {
  const contacts = chamber.contacts("2026-12-31");
  const days = contacts.map((row) => row.due_by);
  assert.deepEqual(days, days.toSorted());
  const bureau = contacts.find((row) => row.rule === "主管部门联络");
  assert.deepEqual([bureau.overdue, bureau.last], [true, "2026-05-06"]);
  assert.equal(thrown(() => chamber.contacts("May")).code, "wire.invalid_text");
});

test("a return is a table with its totals", () => {
  const text = (audience) => renderText(chamber.returnSheet(idFrom(0x521), { audience }));
  assert.match(text("secretariat"), /1\.2亿元[\s\S]*12000万元/);
  assert.doesNotMatch(text("public"), /1\.2亿元/);
});

test("what there is not is a fault", () => {
  assert.equal(thrown(() => chamber.letter(idFrom(0x5ff))).code, "data.not_found");
  assert.equal(thrown(() => chamber.letter(WAITING, { audience: "everybody" })).code, "wire.unknown_value");
});
