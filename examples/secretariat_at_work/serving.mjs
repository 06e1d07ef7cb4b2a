// A visit learns a need; another member's resource meets it (走访、诉求、对接).

import { idFrom, labels, prose } from "../../bindings/wasm/pkg/node.js";
import { GUS, LIN, LINS, SONG, TINGLAN, XU, YUNFAN, ZHOU } from "./people.mjs";

export const VISIT = idFrom(81);
export const NEED = idFrom(82);
const [STORE, HALL, CLEANING] = [83, 84, 85].map(idFrom);

function premises(text, tags, days, count) {
  const amount = { type: "quantity", count, unit: "平方米" };
  return { kind: "premises", text, tags, place: "长安市雁塔区", ...days, amount };
}

// What members offer; not all of them agree to be named.
export function offers(telling) {
  const year = { from: "2026-04-01", until: "2026-12-31" };
  const store = premises("闲置冷链仓位，可按月租用", ["冷链", "仓储"], year, 450);
  const hall = premises("临街库房一层，可作周转仓", ["仓储"], { from: "2026-05-01" }, 600);
  const cleaning = { kind: "services", text: "仓库防潮保洁", place: "长安市" };
  for (const [offer, member, terms, may_be_named] of [
    [STORE, TINGLAN, store, true],
    [HALL, GUS, hall, false],
    [CLEANING, LINS, cleaning, true],
  ]) {
    const audience = "members";
    telling.tell("2026-04-10", SONG, { type: "RegisterOffer", offer, member, terms, may_be_named, audience });
  }
}

// A member is called on, and says what it needs.
export function visited(telling) {
  const day = "2026-04-14";
  const summer = { from: "2026-05-01", until: "2026-08-31" };
  const visit = {
    type: "RecordVisit",
    visit: VISIT,
    purpose: "call",
    visited: { type: "member", member: YUNFAN },
    visitors: [XU, SONG],
    at: day,
    account: prose("雨季将至，现有仓库返潮；", { person: ZHOU }, "希望商会帮助找一处周转仓"),
    audience: "leaders",
  };
  const need = {
    type: "RegisterNeed",
    need: NEED,
    member: YUNFAN,
    category: "resource",
    what: prose("短租周转仓，雨季存放冷链样品"),
    asks_for: premises("周转仓，存放冷链样品", ["冷链", "仓储"], summer, 500),
    learned_at: VISIT,
    audience: "members",
  };
  telling.tell(day, SONG, visit, need);
  telling.tell(day, XU, { type: "AssignNeed", need: NEED, to: { type: "person", person: SONG } });
  telling.show(telling.chamber.visitRecord(VISIT, { audience: "leaders" }));
  const said = prose("已在会员供给中查找，三日内回话");
  telling.tell("2026-04-15", SONG, { type: "RespondToNeed", need: NEED, said });
}

// The offers that suit the need, with the reasons.
function ranked(telling, day) {
  for (const { points, terms, member, reasons } of telling.chamber.rankOffers(NEED, day)) {
    const owner = member ? telling.name(member) : "（未同意公开名称）";
    const earned = reasons.map((it) => `${labels.RankPart[it.part]}${it.points}∕${it.most}`);
    console.log(`${points}分 ${terms.text}——${owner}：${earned.join("，")}`);
  }
}

const match = (offer, ...consents) => ({ type: "MatchOffer", need: NEED, offer, consents });
const outcome = (offer, outcome) => ({ type: "RecordOutcome", need: NEED, offer, outcome });

// Without consent there is no match; the first that both want falls through, the next comes about.
export function matched(telling) {
  console.log("\n供需匹配：");
  ranked(telling, "2026-04-16");
  telling.refused("2026-04-16", SONG, match(HALL, YUNFAN));
  telling.tell("2026-04-17", SONG, match(HALL, YUNFAN, GUS));
  const fellThrough = { type: "fell_through", why: prose("库房层高不够，货架放不下") };
  telling.tell("2026-04-20", SONG, outcome(HALL, fellThrough));
  console.log("\n第一次对接未成之后：");
  ranked(telling, "2026-04-20");
  telling.tell("2026-04-21", SONG, match(STORE, YUNFAN, TINGLAN));
  telling.tell("2026-04-28", SONG, outcome(STORE, { type: "came_about", note: prose("已签四个月租约") }));
}

// The member's judgement, as somebody gives it.
function judged(by) {
  const said = prose("找得快，手续也帮着办了");
  return { type: "CloseNeed", need: NEED, end: { type: "judged", judgement: "satisfied", by, said } };
}

// The member judges, and nobody for it.
export function closed(telling) {
  console.log();
  telling.refused("2026-05-08", SONG, judged(LIN));
  telling.tell("2026-05-08", SONG, judged(ZHOU));
  for (const row of telling.chamber.needList()) {
    const days = `${row.responded_after}天首次回应，${row.resolved_after}天对接`;
    const [state, judgement] = [labels.NeedState[row.state], labels.Judgement[row.judgement]];
    console.log(`${telling.name(row.member)}的诉求：${state}，${days}，会员评价${judgement}`);
  }
}
