// Errors: what they carry, and that nothing has changed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { idFrom, ShanghuiError } from "shanghui";
import { at, COMMANDS, founding, house, MEETING, opened, PRESIDENT, SECRETARY, shanghui, textOf, thrown, VISITOR } from "./house.mjs";

const { Chamber, Charter, Journal, renderText } = shanghui;

/** What the chamber says to it; the chamber must stay as it was. */
function refused(chamber, command, context) {
  const before = [textOf(chamber.journal.toLines()), chamber.snapshot()];
  const error = thrown(() => chamber.execute(command, context));
  assert.deepEqual([textOf(chamber.journal.toLines()), chamber.snapshot()], before);
  assert(error instanceof ShanghuiError, error);
  assert(error instanceof Error);
  return error;
}

test("a command sent twice is refused with the entry that it became", () => {
  const error = refused(house(), COMMANDS[0], at(30));
  assert.equal(error.name, "Refusal");
  assert.equal(error.family, "refusal");
  assert.equal(error.code, "people.already_recorded");
  assert.deepEqual(error.details, { id: PRESIDENT, seq: 2 });
  assert.equal(error.article, undefined);
  assert.equal(error.line, undefined);
  assert.equal(error.path, "");
  assert.equal(error.message, `the id ${PRESIDENT} was recorded before, by entry 2`);
  assert.equal(error.english, error.message);
  assert.equal(error.chinese, `编号 ${PRESIDENT} 已在第 2 条登记`);
  assert.match(error.stack, /errors\.test\.mjs/);
  assert.equal(JSON.parse(JSON.stringify(error)).code, error.code);
  assert.equal(shanghui.ShanghuiError, ShanghuiError);
});

test("who lacks the power is told the article and who has it", () => {
  const error = refused(house(), { type: "RegisterPerson", person: idFrom(9), name: "徐来" }, at(30, VISITOR));
  assert.equal(error.code, "leadership.power_lacking");
  assert.equal(typeof error.article.number, "number");
  assert(error.message.includes(error.article.document));
});

test("a meeting in another phase, an unknown id, a clock that runs back, a second founding", () => {
  const chamber = house();
  opened(chamber);
  const open = { type: "OpenMeeting", meeting: MEETING, chair: SECRETARY };
  assert.equal(refused(chamber, open, at(61)).code, "meeting.wrong_phase");
  const sign = { type: "SignMinutes", meeting: idFrom(99) };
  assert.equal(refused(chamber, sign, at(62, PRESIDENT)).code, "meeting.unknown_meeting");
  const late = { type: "RegisterPerson", person: idFrom(9), name: "徐来" };
  assert.equal(refused(chamber, late, at(-1)).code, "chamber.clock_ran_back");
  assert.equal(refused(chamber, founding(), at(63)).code, "chamber.already_founded");
});

const CONTEXT = JSON.stringify(at(30));
for (const [text, code, path] of [
  ["", "wire.malformed", ""],
  ["[]", "wire.wrong_type", ""],
  ['{"type":"Nothing"}', "wire.unknown_type", "type"],
  ['{"type":"RegisterPerson","person":"x","name":"徐来"}', "wire.invalid_text", "person"],
  [`{"type":"RegisterPerson","person":"${PRESIDENT}","name":""}`, "wire.empty_text", "name"],
  [`{"type":"RegisterPerson","person":"${PRESIDENT}"}`, "wire.missing_field", ""],
  [`{"type":"RegisterPerson","person":"${PRESIDENT}","nmae":"徐来"}`, "wire.unknown_field", "nmae"],
  ['{"type":"OpenTerm","term":1.5}', "wire.wrong_type", "term"],
]) {
  test(`malformed text is a fault with a path: ${text}`, () => {
    const chamber = house();
    const before = textOf(chamber.journal.toLines());
    const error = thrown(() => chamber.executeJson(text, CONTEXT));
    assert.deepEqual([error.name, error.code, error.path], ["Fault", code, path]);
    assert.equal(error.message, path === "" ? error.english : `${path}: ${error.english}`);
    assert(error.chinese);
    assert.equal(textOf(chamber.journal.toLines()), before);
  });
}

test("odd values are faults or type errors, and never a trap", () => {
  const chamber = house();
  const name = "徐来";
  const person = idFrom(9);
  for (const [value, code] of [
    [undefined, "wire.wrong_type"],
    [null, "wire.wrong_type"],
    ["RegisterPerson", "wire.wrong_type"],
    [7, "wire.wrong_type"],
    [[], "wire.wrong_type"],
    [{}, "wire.missing_field"],
    [new Map(), "wire.missing_field"],
    [{ type: "RegisterPerson", person, name: Number.NaN }, "wire.wrong_type"],
    [{ type: "RegisterPerson", person, name: "\ud800" }, "wire.malformed"],
    [{ type: "OpenTerm", term: person, ordinal: 1.5 }, "wire.malformed"],
    [{ type: "OpenTerm", term: person, ordinal: -1 }, "wire.out_of_range"],
    [{ type: "OpenTerm", term: person, ordinal: 2 ** 53 }, "wire.out_of_range"],
    [{ type: "OpenTerm", term: person, ordinal: 1, from: new Date(0) }, "wire.invalid_text"],
  ]) {
    assert.equal(thrown(() => chamber.execute(value, at(30))).code, code, String(value));
  }
  const circle = {};
  circle.circle = circle;
  assert.throws(() => chamber.execute(circle, at(30)), TypeError);
  assert.throws(() => chamber.execute({ type: "OpenTerm", term: person, ordinal: 1n }, at(30)), TypeError);
  const given = { type: "RegisterPerson", person, name, phone: null, audience: undefined };
  assert.equal(chamber.execute(given, at(30))[0].audience, "secretariat");
});

test("only a founding founds", () => {
  assert.equal(thrown(() => Chamber.found(COMMANDS[0], at(0))).code, "wire.unknown_type");
  const { type: _, ...untold } = founding();
  assert.equal(thrown(() => Chamber.found(untold, at(0))).code, "wire.missing_field");
});

test("a handle of another kind is a type error", () => {
  const chamber = house();
  assert.throws(() => Chamber.replay(chamber), /a Journal is needed/);
  assert.throws(() => Chamber.replay(undefined), TypeError);
  assert.throws(() => chamber.check(COMMANDS[0], at(30), { under: {} }), /a Charter is needed/);
  assert.throws(() => new Chamber(), /use Chamber.found/);
  assert.throws(() => new Journal({}), /use Journal.open/);
  assert.throws(() => Charter.preset(5), TypeError);
  assert.throws(() => Charter.fromJson(undefined), TypeError);
  assert.throws(() => Chamber.restore(5, chamber.journal), TypeError);
});

test("a question about somebody unknown, a false day, a document that is none", () => {
  const chamber = house();
  assert.equal(thrown(() => chamber.name(idFrom(99))).code, "data.not_found");
  assert.equal(thrown(() => chamber.duties(new Date(0))).code, "wire.invalid_text");
  assert.equal(thrown(() => chamber.rotationOn("2026-02-30")).code, "wire.invalid_text");
  assert.equal(thrown(() => chamber.minutes(MEETING)).code, "data.not_yet");
  assert.equal(thrown(() => chamber.minutes(MEETING, { audience: "all" })).code, "wire.unknown_value");
  assert.equal(thrown(() => renderText({})).code, "wire.missing_field");
});

test("a charter that does not hold together", () => {
  const rules = { ...Charter.preset("mca_1998").rules, format: 2 };
  const error = thrown(() => new Charter(rules));
  assert.deepEqual([error.code, error.path], ["data.invalid_charter", "format"]);
  assert.equal(thrown(() => Charter.preset("mca_1889")).code, "data.unknown_preset");
});
