// A year of turns (轮值会长) in an invented chamber.
//
// The same story as `main.rs` and `main.py`, with the same output down to the digest. The roster is never entered: whose
// turn it is comes from the draw and from what was recorded since, so the story asks the chamber before it opens a turn.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { idFrom, load } from "../../bindings/wasm/pkg/node.js";
import { autumn, draw, rotation, spring, summer } from "./year.mjs";

const { Chamber, Charter, renderHtml, renderText } = await load();

const NAMES = ["林知远", "许望舒", "周既白", "沈听澜", "顾晏清", "苏映雪"];
const PEOPLE = NAMES.map((_, index) => idFrom(index + 1));
const [LIN, XU, ZHOU, SHEN, GU, SU] = PEOPLE;

// The context of a command of a day; the salt is fixed, because a story must come out the same every time.
function context(day, minute, actor) {
  const now = new Date(Date.parse(`${day}T01:00:00Z`) + minute * 60_000).toISOString();
  return { now, actor, salt: "0f".repeat(16) };
}

const imported = { type: "system", task: "import" };
const secretary = { type: "person", person: XU };

// The preset charter, with the order of turns drawn.
function charter() {
  const rules = Charter.preset("mca_1998").rules;
  return { ...rules, rotation: rules.rotation && { ...rules.rotation, order: "draw" } };
}

const here = fileURLToPath(new URL(".", import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const folder = values.out ?? join(here, "..", "..", "target", "rotating_chair");
mkdirSync(folder, { recursive: true });

const founding = {
  type: "FoundChamber",
  chamber: idFrom(1),
  name: "长安市洞庭商会",
  hometown: "洞庭",
  seat: "长安市",
  offset: "+08:00",
  charter: charter(),
};
const first = "2025-12-15";
const chamber = Chamber.found(founding, context(first, 0, imported));
let minute = 0;
const record = (command) => {
  minute += 1;
  chamber.execute(command, context(first, minute, imported));
};
PEOPLE.forEach((person, index) => {
  record({ type: "RegisterPerson", person, name: NAMES[index], audience: "members" });
});
record({ type: "OpenTerm", term: idFrom(1), ordinal: 2, from: "2024-01-01", until: "2028-12-31" });
[
  [LIN, "president"],
  [XU, "secretary_general"],
  [ZHOU, "vice_president"],
  [SHEN, "vice_president"],
  [GU, "vice_president"],
  [SU, "director"],
].forEach(([person, post], index) => {
  record({ type: "AppointToPost", appointment: idFrom(index + 1), person, post, from: "2024-01-01" });
});

// Each command a minute after the one before, from nine o'clock of its day on.
const telling = {
  tell(day, command) {
    minute += 1;
    return chamber.execute(command, context(day, minute, secretary));
  },
  // Says why a command of a day is refused.
  refused(day, command) {
    try {
      chamber.execute(command, context(day, minute + 1, secretary));
    } catch (error) {
      if (error.name !== "Refusal") throw error;
      console.log(`不能这样办：${error.chinese}`);
      return;
    }
    throw new Error("it was not refused");
  },
  // Whose turn it is on a day, by what was recorded and by the plan.
  due(day) {
    return chamber.rotationRoster(day, day).at(-1).holders[0].person;
  },
  name(person) {
    return chamber.name(person) ?? "";
  },
};
draw(telling);
spring(telling);
summer(telling);
autumn(telling);

const [members, council] = [{ audience: "members" }, { audience: "council" }];
const roster = chamber.rotationRosterSheet("2026-01-01", "2028-12-31", members);
const handover = chamber.handoverRecord(rotation(1), council);
const sheets = [
  roster,
  handover,
  chamber.handoverRecord(rotation(2), council),
  chamber.rotationNote("2026-08-01", members),
  chamber.dutySheet("2026-12-31", members),
  chamber.journalNote(),
];
console.log();
for (const sheet of sheets) {
  console.log(renderText(sheet));
}
const files = {
  "roster.txt": renderText(roster),
  "roster.html": renderHtml(roster),
  "handover.html": renderHtml(handover),
  "journal.jsonl": chamber.journal.toLines(),
};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(folder, name), content);
  console.error(`wrote ${join(folder, name)}`);
}
