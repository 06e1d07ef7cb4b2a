// The people of a secretariat at work (秘书处的人与事) in an invented chamber.
//
// The same story as main.rs and main.py, with the same output down to the digest: somebody recruited, the work divided, a
// member's need met, letters and a return on their way, and what each audience may read of all that.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { idFrom, load } from "../../bindings/wasm/pkg/node.js";
import * as collecting from "./collecting.mjs";
import * as dividing from "./dividing.mjs";
import { BUREAU, ENTERPRISES, GU, JIANG, LIN, LU, MEMBERS, NAMES, PEOPLE, SHEN, XU, ZHOU } from "./people.mjs";
import * as reading from "./reading.mjs";
import * as recruiting from "./recruiting.mjs";
import * as serving from "./serving.mjs";
import { part, Telling } from "./telling.mjs";
import * as writing from "./writing.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const folder = values.out ?? join(here, "..", "..", "target", "secretariat_at_work");
mkdirSync(folder, { recursive: true });

const library = await load();
const [from, until] = ["2024-01-01", "2028-12-31"];
const telling = new Telling(library, {
  type: "FoundChamber",
  chamber: idFrom(1),
  name: "长安市洞庭商会",
  hometown: "洞庭",
  seat: "长安市",
  offset: "+08:00",
  charter: library.Charter.preset("mca_1998").rules,
});
PEOPLE.forEach((person, index) => {
  telling.record({ type: "RegisterPerson", person, name: NAMES[index], audience: "members" });
  telling.call(person, NAMES[index]);
});
telling.record({ type: "RegisterParty", party: BUREAU, name: "长安市经济服务局", kind: "authority" });
const holders = ENTERPRISES.map(({ name, ...unit }) => {
  telling.record({ type: "RegisterEnterprise", ...unit, name });
  return [{ type: "enterprise", ...unit }, name];
});
holders.push(...[GU, LIN].map((person) => [{ type: "person", person }, telling.name(person)]));
holders.forEach(([holder, name], index) => {
  telling.record({ type: "SeatMember", member: MEMBERS[index], holder, standing: "good", since: from });
  telling.call(MEMBERS[index], name);
});
telling.record({ type: "OpenTerm", term: idFrom(1), ordinal: 2, from, until });
[
  [LIN, "president"],
  [XU, "secretary_general"],
  [ZHOU, "vice_president"],
  [SHEN, "vice_president"],
  [GU, "director"],
  [JIANG, "office_director"],
  [LU, "secretariat_staff"],
].forEach(([person, post], index) => {
  telling.record({ type: "AppointToPost", appointment: idFrom(index + 1), person, post, from });
});

console.log(`${telling.chamber.profile.name}：秘书处的人与事`);
part("一、招聘");
recruiting.opened(telling);
recruiting.assessed(telling);
recruiting.appointed(telling);
writing.reported(telling, "2026-03-27", "annual_report_to_supervising_unit");
part("二、分工");
dividing.recorded(telling);
dividing.adopted(telling);
dividing.standIns(telling);
dividing.again(telling);
part("三、走访、诉求与对接");
serving.offers(telling);
serving.visited(telling);
telling.showDuties("2026-04-15");
recruiting.forgotten(telling);
serving.matched(telling);
serving.closed(telling);
part("四、请示与通知");
writing.request(telling);
collecting.asked(telling);
writing.notice(telling);
writing.answered(telling);
telling.showDuties("2026-05-20");
collecting.collected(telling);
writing.reported(telling, "2026-05-22", "annual_report_to_registrar");
writing.followedUp(telling);
writing.register(telling);
part("五、报送");
collecting.checked(telling);
collecting.submitted(telling);
recruiting.confirmed(telling);
part("六、数字与三勤");
reading.figures(telling);
part("七、管好嘴");
reading.audiences(telling);
reading.opened(telling);
console.log();
telling.show(telling.chamber.journalNote());

const written = Object.entries(reading.documents(telling)).map(([name, it]) => [name, library.renderHtml(it)]);
for (const [name, content] of [...written, ["journal.jsonl", telling.chamber.journal.toLines()]]) {
  writeFileSync(join(folder, name), content);
  console.error(`wrote ${join(folder, name)}`);
}
