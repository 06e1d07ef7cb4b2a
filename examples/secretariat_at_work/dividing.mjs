// The work is divided by strengths (分工), one task by hand; who stands in for whom (AB角).

import { idFrom, labels, prose } from "../../bindings/wasm/pkg/node.js";
import { JIANG, LU, SONG, XU } from "./people.mjs";

const [VISITS, NEWSLETTER, ACCOUNTS, LETTERS, EVENTS, RETURNS] = [61, 62, 63, 64, 65, 66].map(idFrom);

// What somebody is good at, and how many tasks they can take on.
function profile(person, tasks_at_most, levels, barred = []) {
  const strengths = Object.entries(levels).map(([strength, level]) => ({ strength, level }));
  return { type: "ProfileStaff", person, strengths, tasks_at_most, barred };
}

// What a task asks of whoever does it.
function task(task, title, hours, needed) {
  const needs = Object.entries(needed).map(([strength, need]) => ({ strength, need }));
  return { type: "DefineTask", task, title, hours, needs };
}

// Tasks and strengths are recorded.
export function recorded(telling) {
  const related = { task: ACCOUNTS, reason: prose("近亲属在记账单位任职") };
  telling.tell(
    "2026-04-02",
    XU,
    task(VISITS, "会员走访", 40, { talking: 5, organising: 2 }),
    task(NEWSLETTER, "会刊编辑", 30, { writing: 5 }),
    task(ACCOUNTS, "财务台账", 20, { figures: 5 }),
    task(LETTERS, "公文处理", 24, { writing: 4, organising: 1 }),
    task(EVENTS, "活动筹办", 36, { organising: 5, talking: 2 }),
    profile(XU, 1, { writing: 7, talking: 8, figures: 5, organising: 8 }),
    profile(JIANG, 2, { writing: 6, talking: 5, figures: 7, organising: 7 }),
    profile(LU, 2, { writing: 8, talking: 4, figures: 8, organising: 5 }, [related]),
    profile(SONG, 1, { writing: 5, talking: 9, figures: 4, organising: 8 }),
  );
}

// A proposal with its reasons.
function explain(telling, { tasks, total }) {
  for (const { title, person, fit, pinned, others = [] } of tasks) {
    const byHand = pinned ? "，人工确定" : "";
    const compared = others.map((it) => `${telling.name(it.person)}${it.fit}，${labels.Hindrance[it.hindrance]}`);
    console.log(`${title}：${telling.name(person)}（契合${fit}${byHand}）。比较：${compared.join("；")}`);
  }
  console.log(`契合合计${total}`);
}

// A proposal as it is adopted, some tasks put by hand.
function divided(proposal, ...byHand) {
  const rows = proposal.tasks.filter(({ person }) => person);
  return rows.map(
    ({ task, person }) => byHand.find((it) => it.task === task) ?? { task, person, pinned: false },
  );
}

// The proposal is adopted with one task put by hand.
export function adopted(telling) {
  const from = "2026-04-03";
  const proposal = telling.chamber.proposeDivision(from);
  console.log("最优分工建议：");
  explain(telling, proposal);
  const tasks = divided(proposal, { task: LETTERS, person: JIANG, pinned: true });
  telling.tell(from, XU, { type: "AdoptDivision", division: idFrom(71), from, tasks });
}

// A task is new; what was put by hand stays.
export function again(telling) {
  const from = "2026-04-09";
  telling.tell(from, XU, task(RETURNS, "项目报送", 12, { figures: 4, writing: 1 }));
  const proposal = telling.chamber.proposeDivision(from);
  console.log("\n公文处理由人工交给江与鸥；新增一项任务之后：");
  explain(telling, proposal);
  telling.tell(from, XU, { type: "AdoptDivision", division: idFrom(72), from, tasks: divided(proposal) });
}

// Everybody has somebody who acts for them, and nobody in a circle.
export function standIns(telling) {
  const day = "2026-04-07";
  const arrange = (person, by) => ({ type: "ArrangeStandIn", person, by });
  telling.tell(day, XU, arrange(SONG, LU), arrange(LU, JIANG));
  console.log();
  telling.refused(day, XU, arrange(JIANG, SONG));
  const acting = telling.chamber.actingFor(SONG, "2026-04-08");
  const steps = acting.map(({ step, person }) => `第${step}替补${telling.name(person)}`);
  console.log(`${telling.name(SONG)}不在时：${steps.join("，")}`);
}
