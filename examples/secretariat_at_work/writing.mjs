// What the chamber writes: a request answered with conditions, what follows from them, a notice with its receipts.

import { idFrom, labels, prose } from "../../bindings/wasm/pkg/node.js";
import { BUREAU, JIANG, LIN, LU, MEMBERS, XU } from "./people.mjs";

export const REQUEST = idFrom(91);
const [REPORT, NOTICE] = [92, 93].map(idFrom);
const members = { audience: "members" };

function draft(letter, kind, title, body, more) {
  const to = [{ type: "party", party: BUREAU }];
  return { type: "DraftLetter", letter, kind, title, to, body: prose(body), audience: "members", ...more };
}

// A yearly report that the law asks for is sent.
export function reported(telling, day, report) {
  telling.tell(day, XU, { type: "SubmitPeriodicReport", report, period: "2025-12-31" });
}

const check = (letter) => ({ type: "CheckLetter", letter });
const issue = (letter) => ({ type: "IssueLetter", letter });

// Somebody else checks a draft, and the president signs it.
function checked(telling, day, by, letter) {
  telling.tell(day, by, check(letter));
  telling.tell(day, LIN, issue(letter));
}

// One matter a request; whoever drafted it does not check it.
export function request(telling) {
  const [day, title] = ["2026-05-09", "关于举办洞庭物产周的请示"];
  const body = "商会拟于9月举办洞庭物产周，预计参展企业四十家，场地与安保已有初步方案。";
  const asking = (...matters) => draft(REQUEST, "request", title, body, { matters });
  const held = "批准在南湖公园举办洞庭物产周";
  telling.call(REQUEST, `“${title}”`);
  telling.refused(day, JIANG, asking(held, "减免场地费用"));
  telling.tell(day, JIANG, asking(held));
  telling.refused(day, JIANG, check(REQUEST));
  telling.refused(day, LIN, issue(REQUEST));
  checked(telling, "2026-05-11", LIN, REQUEST);
}

// The answer agrees on conditions, so a letter is owed that says how they are met.
export function answered(telling) {
  const day = "2026-05-15";
  telling.tell(day, LU, {
    type: "RecordAnswer",
    letter: REQUEST,
    outcome: "agreed_in_principle",
    reference: "长经服批〔2026〕7号",
    text: prose("须于开幕前报备安全预案，人流高峰限流。"),
    follow_up_by: "2026-05-29",
    at: day,
  });
}

// How the conditions are met is reported.
export function followedUp(telling) {
  const [title, body] = ["关于洞庭物产周安全预案的报告", "安全预案已经制定，人流高峰时段分批入场。"];
  telling.tell("2026-05-25", LU, draft(REPORT, "report", title, body, { follows: REQUEST }));
  checked(telling, "2026-05-26", JIANG, REPORT);
  console.log();
  telling.show(telling.chamber.letter(REQUEST, members));
}

// Members are told what is asked of them; not everybody has it yet.
export function notice(telling) {
  const to = MEMBERS.map((member) => ({ type: "member", member }));
  const title = "关于填报2025年度招商引资项目的通知";
  const body = "请各会员于6月12日前填报项目，没有项目的也请回复。";
  telling.tell("2026-05-12", LU, draft(NOTICE, "notice", title, body, { to }));
  checked(telling, "2026-05-13", JIANG, NOTICE);
  for (const [at, by] of [
    ["2026-05-13", to[0]],
    ["2026-05-14", to[1]],
    ["2026-05-14", to[3]],
  ]) {
    telling.tell(at, LU, { type: "AcknowledgeLetter", letter: NOTICE, by, at });
  }
  console.log();
  telling.show(telling.chamber.letter(NOTICE, members));
}

// The register of what was sent out.
export function register(telling) {
  console.log("\n发文登记：");
  for (const row of telling.chamber.letterList("2026-05-26")) {
    const outcome = row.outcome ? `，${labels.AnswerOutcome[row.outcome]}` : "";
    const receipts = row.acknowledged ? `，回执${row.acknowledged}∕${row.addressees}` : "";
    console.log(`${row.number}《${row.title}》${labels.LetterState[row.state]}${outcome}${receipts}`);
  }
}
