// A post of the secretariat is filled by the charter's criteria (招聘、考察、任用、试用).

import { idFrom, prose } from "../../bindings/wasm/pkg/node.js";
import { HE, JIANG, LIN, LUO, SHEN, SONG, XU } from "./people.mjs";

export const VACANCY = idFrom(51);
const CRITERIA = ["home_love", "service_mind", "communication", "organising", "business_procedure"];
const REASONS = {
  [HE]: ["年年回乡助学", "待人周到", "善于倾听", "办过读书会", "行文尚待熟悉"],
  [SONG]: ["参与乡志编写", "有问必答", "与企业来往多", "办过两届展会", "熟悉报批流程"],
  [LUO]: ["关心家乡建设", "肯跑腿", "说话直爽", "带过志愿者", "熟悉财务报销"],
};

// What an assessor says of a candidate, criterion by criterion.
function assessment(person, assessor, given) {
  const scores = CRITERIA.map((criterion, index) => ({
    criterion,
    score: given[index],
    reason: prose(REASONS[person][index]),
  }));
  return { type: "AssessCandidate", vacancy: VACANCY, person, assessor, scores };
}

// The post is offered in public; three apply.
export function opened(telling) {
  telling.tell("2026-03-02", XU, {
    type: "OpenVacancy",
    vacancy: VACANCY,
    post: "secretariat_staff",
    requirements: "能熟练使用办公软件；愿意经常走访会员。",
    closes: "2026-03-13",
    fill_by: "2026-03-31",
    audience: "public",
  });
  const rules = telling.chamber.charter.rules.staff;
  const criteria = rules.criteria.map(({ title, weight }) => `${title}×${weight}`).join("、");
  const scale = `每项至多${rules.highest_score}分，至少${rules.assessors_at_least}人考察`;
  console.log(`选聘标准与权重：${criteria}；${scale}\n`);
  for (const [day, person] of [
    ["2026-03-04", HE],
    ["2026-03-05", SONG],
    ["2026-03-10", LUO],
  ]) {
    telling.tell(day, XU, { type: "RecordApplication", vacancy: VACANCY, person });
  }
}

// The candidates in their order, and whether they are level.
function standings(telling) {
  for (const { rank, tied, person, total, assessors } of telling.chamber.candidateRanking(VACANCY)) {
    const level = tied ? "（并列）" : "";
    console.log(`第${rank}名${level} ${telling.name(person)}：${total}分，${assessors.length}人考察`);
  }
}

// The same with every step of the arithmetic.
function arithmetic(telling) {
  for (const row of telling.chamber.candidateRanking(VACANCY)) {
    const mean = `${row.mean.numerator}∕${row.mean.denominator}`;
    const given = `${row.assessors.length}人共${row.total}分`;
    console.log(`第${row.rank}名 ${telling.name(row.person)}：${given}，平均${mean}，满分${row.highest}`);
    for (const { assessor, scores, sum } of row.assessors) {
      const steps = scores.map(({ score, weight }) => `${score}×${weight}`).join("＋");
      console.log(`  ${telling.name(assessor)}：${steps}＝${sum}`);
    }
  }
}

// Three assess, two candidates are level, a fourth assesses them both.
export function assessed(telling) {
  const day = "2026-03-16";
  telling.tell(
    day,
    XU,
    assessment(HE, LIN, [9, 9, 8, 8, 6]),
    assessment(HE, XU, [8, 10, 8, 7, 7]),
    assessment(HE, JIANG, [9, 8, 9, 7, 7]),
    assessment(SONG, LIN, [8, 9, 8, 8, 8]),
    assessment(SONG, XU, [7, 9, 9, 9, 9]),
    assessment(LUO, LIN, [7, 7, 8, 8, 8]),
    assessment(LUO, XU, [6, 8, 8, 7, 9]),
    assessment(LUO, JIANG, [8, 7, 7, 7, 6]),
  );
  telling.refused(day, XU, assessment(HE, HE, [10, 10, 10, 10, 10]));
  telling.refused(day, XU, appointment(SONG));
  telling.tell("2026-03-17", XU, assessment(SONG, JIANG, [7, 9, 8, 8, 5]));
  console.log("\n三人考察之后：");
  standings(telling);
  const fourth = [assessment(HE, SHEN, [8, 9, 8, 8, 7]), assessment(SONG, SHEN, [8, 8, 9, 9, 7])];
  telling.tell("2026-03-19", XU, ...fourth);
  console.log("\n两人并列，再请一人考察：");
  arithmetic(telling);
}

function appointment(person) {
  const [from, full_time] = ["2026-04-01", true];
  return { type: "AppointCandidate", vacancy: VACANCY, person, appointment: idFrom(52), from, full_time };
}

// The charter says who appoints: not the president.
export function appointed(telling) {
  console.log();
  telling.refused("2026-03-20", LIN, appointment(SONG));
  telling.tell("2026-03-20", XU, appointment(SONG));
  console.log(`${telling.name(XU)}任用${telling.name(SONG)}`);
}

// Whoever was not chosen is forgotten.
export function forgotten(telling) {
  for (const person of [HE, LUO]) {
    telling.tell("2026-04-15", XU, { type: "ErasePerson", person, basis: "purpose_fulfilled" });
  }
}

// The probation ends well.
export function confirmed(telling) {
  const [on, reason] = ["2026-06-30", prose("走访勤、答复快，会员评价好")];
  telling.tell(on, XU, { type: "DecideProbation", vacancy: VACANCY, confirmed: true, on, reason });
}
