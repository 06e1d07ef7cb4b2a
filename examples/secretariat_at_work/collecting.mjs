// The yearly return on investment promotion (招商引资情况报送): asked for, collected, checked, submitted, acknowledged.

import { idFrom } from "../../bindings/wasm/pkg/node.js";
import { BUREAU, GUS, LINS, LU, MEMBERS, TINGLAN, YUNFAN } from "./people.mjs";

const DIRECTIVE = idFrom(101);
export const RETURN = idFrom(102);
const [ORCHARD, WORKSHOP, STUDIO, CAMP, FARM] = [103, 104, 105, 106, 107].map(idFrom);

// The authority asks by a day, and every member owes its projects before.
export function asked(telling) {
  const [day, title] = ["2026-05-12", "2025年度促进招商引资工作情况统计表"];
  const accept = {
    type: "AcceptDirective",
    directive: DIRECTIVE,
    issuer: BUREAU,
    title: "关于报送2025年度促进招商引资工作情况的通知",
    subject: "2025年度促进招商引资工作情况",
    received: day,
    due: "2026-06-30",
    audience: "members",
  };
  const collect = {
    type: "OpenReturn",
    data_return: RETURN,
    directive: DIRECTIVE,
    title,
    year: 2025,
    members: MEMBERS,
    due: "2026-06-12",
    audience: "leaders",
  };
  telling.tell(day, LU, accept, collect);
  telling.call(RETURN, `“${title}”`);
  telling.call(FARM, "“湖区生态农场”");
}

// A project with what came in this year and so far.
function project(project, [title, place, category], stage, [this_year, cumulative], continued, planned) {
  return { project, title, place, category, stage, continued, planned, this_year, cumulative };
}

const filing = (member, ...projects) => ({ type: "FileProjects", data_return: RETURN, member, projects });

// 顾晏清's only project.
function farm(...amounts) {
  return filing(GUS, project(FARM, ["湖区生态农场", "洞庭县南湖镇", "现代农业"], "started", amounts, false));
}

// Members file their projects.
export function collected(telling) {
  const [day, zone] = ["2026-05-21", "洞庭县经济开发区"];
  const orchard = ["洞庭脐橙加工园", zone, "农产品加工"];
  const workshop = ["湖区竹编工坊", zone, "手工业"];
  const studio = ["湖湘文创园", "洞庭县城南新区", "文化旅游"];
  const camp = ["南湖研学营地", "洞庭县南湖镇", "文化旅游"];
  telling.tell(
    day,
    LU,
    filing(
      YUNFAN,
      project(ORCHARD, orchard, "started", ["4000万元", "1.2亿元"], true, "3亿元"),
      project(WORKSHOP, workshop, "signed", ["30万美元", "30万美元"], false),
    ),
    filing(
      TINGLAN,
      project(STUDIO, studio, "started", ["1500万元", "8200万元"], true),
      project(CAMP, camp, "negotiating", ["0元", "0元"], false, "600万元"),
    ),
  );
}

const submit = (at) => ({ type: "SubmitReturn", data_return: RETURN, at });

// An amount has its unit, what does not add up is asked about, and nobody is left out.
export function checked(telling) {
  telling.refused("2026-06-09", LU, farm("850.5", "850.5"));
  telling.refused("2026-06-09", LU, farm("8505万元", "850.5万元"));
  telling.tell("2026-06-09", LU, farm("850.5万元", "850.5万元"));
  telling.refused("2026-06-10", LU, submit());
}

// When everybody has filed, if only that there is nothing, it is submitted and acknowledged.
export function submitted(telling) {
  telling.tell("2026-06-11", LU, filing(LINS));
  telling.tell("2026-06-15", LU, submit("2026-06-15"));
  const at = "2026-06-18";
  telling.tell(at, LU, { type: "AcknowledgeReturn", data_return: RETURN, at });
  console.log();
  telling.show(telling.chamber.returnSheet(RETURN, { audience: "leaders" }));
}
