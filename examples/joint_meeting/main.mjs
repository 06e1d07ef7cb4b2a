// The joint meeting of 7 November 2024, taken up from a public report after the fact.
//
// The same story as `main.rs` and `main.py`, with the same output down to the digest. Everything is recorded by import;
// what the report does not tell is left out and printed 未记 or 未定.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { load } from "../../bindings/wasm/pkg/node.js";
import { MEETING, conclude, hold } from "./meeting.mjs";
import { lead, register } from "./people.mjs";

const { Chamber, Charter, renderHtml, renderText } = await load();

const START = Date.UTC(2024, 10, 8, 1, 0);

// The context of the command of a minute; the salt is fixed, because a story must come out the same every time.
function context(minute) {
  return {
    now: new Date(START + minute * 60_000).toISOString(),
    actor: { type: "system", task: "import" },
    salt: "0e".repeat(16),
  };
}

// The preset charter, less what the report does not tell.
function charter() {
  const rules = Charter.preset("mca_1998").rules;
  const [period, order, swap, handover, duties] = [];
  return {
    ...rules,
    name: "西安市常德商会章程（按示范文本）",
    rotation: rules.rotation && { ...rules.rotation, eligible: [], period, order, swap, handover, duties },
    meetings: rules.meetings.map((kind) => ({ ...kind, minutes: { ...kind.minutes, within_days: undefined } })),
  };
}

const here = fileURLToPath(new URL(".", import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const folder = values.out ?? join(here, "..", "..", "target", "joint_meeting");
mkdirSync(folder, { recursive: true });

const founding = {
  type: "FoundChamber",
  chamber: "00000000-0000-0000-0000-000000000001",
  name: "西安市常德商会",
  hometown: "湖南常德",
  seat: "西安",
  offset: "+08:00",
  charter: charter(),
};
const chamber = Chamber.found(founding, context(0));
let minute = 0;
const tell = (command) => {
  minute += 1;
  chamber.execute(command, context(minute));
};
register(tell);
lead(tell);
hold(tell);
conclude(tell);

const audience = "public";
const minutes = chamber.minutes(MEETING, { audience });
const sheets = [
  minutes,
  chamber.rotationNote("2024-11-07", { audience }),
  chamber.spokenFor(MEETING, { audience }),
  chamber.dutySheet("2024-11-08", { audience }),
  chamber.journalNote({ audience }),
];
for (const sheet of sheets) {
  console.log(renderText(sheet));
}
const files = {
  "minutes.txt": renderText(minutes),
  "minutes.html": renderHtml(minutes),
  "journal.jsonl": chamber.journal.toLines(),
};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(folder, name), content);
  console.error(`wrote ${join(folder, name)}`);
}
