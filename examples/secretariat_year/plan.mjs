// The plans: what the year offers, the plan of 2026 and its adoption, the plan of 2027.

import { idFrom } from "../../bindings/wasm/pkg/node.js";
import {
  ANNIVERSARY,
  BOOKS,
  DRAGON_BOAT,
  EARLIER,
  LANTERNS,
  MID_AUTUMN,
  PROMOTION,
  TRAINING,
} from "./activities.mjs";
import { GU, LIN, LU, SHEN, SU, XU, ZHOU } from "./people.mjs";
import { festival, PLAN, planned } from "./planned.mjs";

const NEXT_PLAN = idFrom(2027);
const MEETING = idFrom(1);

const owner = (person) => ({ type: "person", person });

// The party at the Lantern Festival, prepared in civil or in working days.
function lanterns(activity, unit) {
  const purpose = "会员团拜，通报全年安排";
  const node = festival("lantern_festival");
  return {
    ...planned(activity, "gathering", "元宵联谊会", purpose, node, "12000.00"),
    owner: owner(LU),
    milestones: [
      { task: "落实场地", days_before: 10, unit },
      { task: "寄发请柬", days_before: 5, unit },
    ],
  };
}

// The tea party at the Mid-Autumn Festival, prepared in civil or in working days.
function midAutumn(activity, unit) {
  return {
    ...planned(activity, "gathering", "中秋茶话会", "会员联谊", festival("mid_autumn"), "15000.00"),
    owner: owner(LU),
    milestones: [
      { task: "寄发请柬", days_before: 10, unit, before: "备办茶点" },
      { task: "备办茶点", days_before: 3, unit },
    ],
  };
}

// The first nodes of the year to plan by.
export function nodes(telling) {
  const known = telling.chamber.yearNodes(2026);
  console.log(`2026年有${known.length}个节点，前十个：`);
  for (const { day, title } of known.slice(0, 10)) console.log(`${day} ${title}`);
  console.log();
}

// The plan of the year is drafted.
export function draft(telling) {
  const term = { type: "solar_term", term: "grain_rain" };
  const sixth = { type: "lunar", month: 6, day: 6 };
  const october = { type: "month", month: 10 };
  const founding = { type: "civil", month: 12, day: 6 };
  const purpose = "帮助会员企业做好汇算清缴";
  const activities = [
    lanterns(LANTERNS, "working"),
    {
      ...planned(TRAINING, "training", "谷雨财税讲座", purpose, term, "3000.00"),
      owner: owner(LU),
      milestones: [{ task: "确定讲师", days_before: 5 }],
    },
    {
      ...planned(DRAGON_BOAT, "charity", "端午慰问", "慰问困难同乡", festival("dragon_boat"), "8000.00"),
      days_before: 3,
      owner: owner(SHEN),
      milestones: [
        { task: "摸底走访名单", days_before: 14, before: "采购慰问品" },
        { task: "采购慰问品", days_before: 7 },
      ],
    },
    planned(BOOKS, "exchange", "晒书节乡情座谈", "交流乡邦文献", sixth, "2000.00"),
    midAutumn(MID_AUTUMN, "working"),
    planned(PROMOTION, "promotion", "秋季招商推介", "向家乡推介会员企业", october, "20000.00"),
    {
      ...planned(ANNIVERSARY, "gathering", "建会纪念座谈", "回顾建会历程", founding, "6000.00"),
      owner: owner(XU),
    },
  ];
  const plan = { type: "DraftPlan", plan: PLAN, year: 2026, activities, audience: "members" };
  telling.tell("2026-01-05", XU, plan);
}

// The council adopts it.
export function adopt(telling) {
  const [day, meeting] = ["2026-01-16", MEETING];
  telling.tell("2026-01-06", LIN, {
    type: "ConveneMeeting",
    meeting,
    kind: "council",
    ordinal: 3,
    starts: "2026-01-16T01:00:00.000Z",
    place: "洞庭会馆",
    agenda: [{ item: idFrom(1), kind: "business", title: "审议2026年度工作计划" }],
    audience: "council",
  });
  telling.tell("2026-01-08", LU, { type: "SendNotice", meeting });
  for (const person of [LIN, XU, ZHOU, SHEN, GU, SU]) {
    telling.tell(day, LU, { type: "SignIn", meeting, person, capacity: "attending" });
  }
  telling.tell(day, LU, { type: "OpenMeeting", meeting, chair: LIN });
  telling.tell(day, XU, { type: "AdoptPlan", plan: PLAN, meeting, on: day });
  telling.tell(day, LU, { type: "CloseMeeting", meeting });
  telling.tell("2026-01-19", LU, { type: "DraftMinutes", meeting });
  telling.tell("2026-01-20", LIN, { type: "SignMinutes", meeting });
}

// The plan of the next year is drafted from this one: everything that was not dropped is held again. The holidays of that
// year are not on record, so what was prepared in working days is prepared in civil days.
export function nextYear(telling) {
  const proposals = telling.chamber.planProposals(2027);
  console.log("2027年可延续的活动：");
  for (const { day, title, drew, suggestions = [] } of proposals) {
    console.log(`${day} ${title}，上次${drew}人，纳入建议${suggestions.length}条`);
  }
  console.log();
  const again = (activities) => activities.map((from, index) => ({ activity: idFrom(101 + index), from }));
  const before = proposals.map(({ from }) => from);
  const whole = {
    type: "DraftPlan",
    plan: NEXT_PLAN,
    year: 2027,
    carried_over: again(before),
    audience: "members",
  };
  telling.refused("2026-12-28", XU, whole);
  const others = before.filter((from) => ![LANTERNS, MID_AUTUMN].includes(from));
  const activities = [lanterns(idFrom(201)), { ...midAutumn(idFrom(202)), takes_up: [EARLIER] }];
  telling.tell("2026-12-28", XU, { ...whole, carried_over: again(others), activities });
}
