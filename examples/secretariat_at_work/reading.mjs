// What was done, as figures, and what each audience may read of it (数字、管好嘴).

import { idFrom, labels } from "../../bindings/wasm/pkg/node.js";
import { RETURN } from "./collecting.mjs";
import { GU, XU } from "./people.mjs";
import { VACANCY } from "./recruiting.mjs";
import { NEED, VISIT } from "./serving.mjs";
import { REQUEST } from "./writing.mjs";

const SPAN = { type: "quarter", year: 2026, quarter: 2 };
const [FROM, UNTIL] = ["2026-01-01", "2026-06-30"];
const AUDIENCES = ["public", "members", "leaders", "secretariat"];

// The figures of the half year, and the three diligences.
export function figures(telling) {
  const counted = telling.chamber.figures(FROM, UNTIL).filter(({ value }) => value);
  console.log(counted.map(({ name, value }) => `${labels.FigureName[name]}${value}`).join("、"));
  const done = telling.chamber
    .diligence(FROM, UNTIL)
    .map((it) => `${it.month}月${telling.name(it.person)}${labels.Diligence[it.diligence]}${it.done}件`);
  console.log(`\n三勤：${done.join("、")}`);
}

// At how many places a document leaves something out, by what it tells of itself.
function withheld({ disclosure }) {
  return (disclosure.withheld ?? []).reduce((sum, { places }) => sum + places, 0);
}

// The same documents, side by side.
export function audiences(telling) {
  const { chamber } = telling;
  const views = {
    招聘启事: (reader) => chamber.vacancyNotice(VACANCY, reader),
    考察评分表: (reader) => chamber.assessmentSheet(VACANCY, reader),
    工作分工表: (reader) => chamber.divisionSheet(UNTIL, reader),
    走访记录: (reader) => chamber.visitRecord(VISIT, reader),
    资源对接单: (reader) => chamber.needSheet(NEED, reader),
    请示: (reader) => chamber.letter(REQUEST, reader),
    报送汇总表: (reader) => chamber.returnSheet(RETURN, reader),
  };
  console.log(`不公开之处 | ${AUDIENCES.map((audience) => labels.Audience[audience]).join(" | ")}`);
  for (const [title, view] of Object.entries(views)) {
    const places = AUDIENCES.map((audience) => withheld(view({ audience })));
    console.log(`${title} | ${places.join(" | ")}`);
  }
  for (const audience of ["public", "members"]) {
    console.log(`\n知悉范围“${labels.Audience[audience]}”所见：\n`);
    telling.show(chamber.needSheet(NEED, { audience }));
  }
  const lines = (audience) => telling.text(chamber.needSheet(NEED, { audience })).split("\n");
  const known = lines("members");
  console.log(`\n“${labels.Audience.secretariat}”所见，与“${labels.Audience.members}”不同之处：`);
  for (const line of lines("secretariat")) if (!known.includes(line)) console.log(line);
}

// A record is opened to one person by name, who reads it; the host records that, and the register tells it.
export function opened(telling) {
  const { chamber } = telling;
  const [day, reader] = ["2026-07-02", { audience: "members", person: GU }];
  const visit = () => chamber.visitRecord(VISIT, reader);
  const [seq] = chamber.visitRecord(VISIT, { audience: "secretariat" }).disclosure.told;
  const closed = withheld(visit());
  telling.tell(day, XU, { type: "OpenRecord", seq, persons: [GU] });
  const { disclosure } = visit();
  const open = withheld({ disclosure });
  console.log(`\n走访记录向${telling.name(GU)}一人公开：此前不公开${closed}处，此后${open}处\n`);
  telling.tell(day, XU, { type: "RecordDisclosure", id: idFrom(121), disclosure, way: "read", at: day });
  telling.show(chamber.disclosureRegister("2026-07-01", "2026-07-31", { audience: "secretariat" }));
}

// The documents that the story leaves behind.
export function documents({ chamber }) {
  const reader = { audience: "secretariat" };
  return {
    "assessment.html": chamber.assessmentSheet(VACANCY, reader),
    "division.html": chamber.divisionSheet(UNTIL, reader),
    "visit.html": chamber.visitRecord(VISIT, reader),
    "need.html": chamber.needSheet(NEED, reader),
    "request.html": chamber.letter(REQUEST, reader),
    "return.html": chamber.returnSheet(RETURN, reader),
    "summary.html": chamber.summary(SPAN, reader),
  };
}
