// A year of a secretariat (秘书处的一年) in an invented chamber.
//
// The same story as `main.rs` and `main.py`, with the same output down to the digest. Nothing that is due is ever entered:
// the list of duties comes from the charter, the plan and what was recorded, so the story asks for it before the first
// activity, in the middle of the year and at its end.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { idFrom, load } from "../../bindings/wasm/pkg/node.js";
import * as activities from "./activities.mjs";
import * as office from "./office.mjs";
import { BUREAU, GU, HE, LIN, LU, NAMES, PEOPLE, SHEN, SU, XU, ZHOU } from "./people.mjs";
import * as plan from "./plan.mjs";

const { Chamber, Charter, renderHtml, renderText, toIcalendar } = await load();

// The context of a command of a day; the salt is fixed, because a story must come out the same every time.
function context(day, minute, actor) {
  const now = new Date(Date.parse(`${day}T01:00:00Z`) + minute * 60_000).toISOString();
  return { now, actor, salt: "0f".repeat(16) };
}

const here = fileURLToPath(new URL(".", import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const folder = values.out ?? join(here, "..", "..", "target", "secretariat_year");
mkdirSync(folder, { recursive: true });

const imported = { type: "system", task: "import" };
const [founded, from, until] = ["2025-12-15", "2024-01-01", "2028-12-31"];
const founding = {
  type: "FoundChamber",
  chamber: idFrom(1),
  name: "长安市洞庭商会",
  hometown: "洞庭",
  seat: "长安市",
  offset: "+08:00",
  charter: Charter.preset("modern").rules,
};
const chamber = Chamber.found(founding, context(founded, 0, imported));
let minute = 0;
const record = (command) => {
  minute += 1;
  chamber.execute(command, context(founded, minute, imported));
};
PEOPLE.forEach((person, index) => {
  record({ type: "RegisterPerson", person, name: NAMES[index], audience: "members" });
});
record({ type: "RegisterParty", party: BUREAU, name: "长安市经济服务局", kind: "authority" });
const unit = { enterprise: idFrom(11), representative: ZHOU };
record({ type: "RegisterEnterprise", ...unit, name: "长安云帆物流有限公司" });
const persons = [LIN, SHEN, GU, SU, HE].map((person) => ({ type: "person", person }));
[{ type: "enterprise", ...unit }, ...persons].forEach((holder, index) => {
  record({ type: "SeatMember", member: idFrom(index + 1), holder, standing: "good", since: from });
});
record({ type: "OpenTerm", term: idFrom(1), ordinal: 2, from, until });
[
  [LIN, "president"],
  [XU, "secretary_general"],
  [ZHOU, "vice_president"],
  [SHEN, "vice_president"],
  [GU, "standing_director"],
  [SU, "director"],
  [LU, "secretariat_staff"],
].forEach(([person, post], index) => {
  record({ type: "AppointToPost", appointment: idFrom(index + 1), person, post, from });
});

// Each command a minute after the one before, from nine o'clock of its day on.
const telling = {
  chamber,
  // Decides and records a command of a day, as somebody gives it.
  tell(day, by, command) {
    minute += 1;
    chamber.execute(command, context(day, minute, { type: "person", person: by }));
  },
  // Says why a command of a day is refused.
  refused(day, by, command) {
    try {
      chamber.execute(command, context(day, minute + 1, { type: "person", person: by }));
    } catch (error) {
      if (error.name !== "Refusal") throw error;
      console.log(`不能这样办：${error.chinese}\n`);
      return;
    }
    throw new Error("it was not refused");
  },
  name(person) {
    return chamber.name(person) ?? "";
  },
  // Prints a document.
  show(document) {
    console.log(renderText(document));
  },
  // Prints the list of duties of a day.
  showDuties(on) {
    this.show(chamber.dutySheet(on, { audience: "secretariat" }));
  },
};

plan.nodes(telling);
plan.draft(telling);
plan.adopt(telling);
telling.showDuties("2026-02-05");
office.monthly(telling, "2026-02-06", 1);
activities.lanterns(telling);
office.spring(telling);
activities.training(telling);
office.monthly(telling, "2026-05-08", 4);
activities.suggestions(telling);
office.monthly(telling, "2026-06-08", 5);
activities.dragonBoat(telling);
telling.showDuties("2026-07-01");
office.summer(telling);
activities.books(telling);
office.late(telling);
activities.moved(telling);
office.monthly(telling, "2026-09-08", 8);
activities.midAutumn(telling);
office.autumn(telling);
activities.dropped(telling);
office.monthly(telling, "2026-11-09", 10);
activities.anniversary(telling);
plan.nextYear(telling);
telling.showDuties("2026-12-31");
office.year(telling);

const [last, reader] = ["2027-01-20", { audience: "secretariat" }];
const summary = chamber.summary(office.YEAR, reader);
const sheet = chamber.planSheet(2026, last, reader);
telling.show(chamber.activityReview(activities.LANTERNS, reader));
telling.show(chamber.activityReview(activities.DRAGON_BOAT, reader));
telling.show(summary);
telling.show(sheet);
telling.show(chamber.planSheet(2027, last, reader));
telling.show(chamber.journalNote());
const schedule = toIcalendar(chamber.schedule(last, reader));
console.log(`日程：${schedule.split("BEGIN:VEVENT").length - 1}项`);
const files = {
  "summary.html": renderHtml(summary),
  "plan.html": renderHtml(sheet),
  "schedule.ics": schedule,
  "journal.jsonl": chamber.journal.toLines(),
};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(folder, name), content);
  console.error(`wrote ${join(folder, name)}`);
}
