// The office of the secretariat: reports, visits, summaries, the three diligences.

import { idFrom, labels, prose } from "../../bindings/wasm/pkg/node.js";
import { BUREAU, LU, SHEN, XU, YUNFAN } from "./people.mjs";

export const YEAR = { type: "year", year: 2026 };
const month = (number) => ({ type: "month", year: 2026, month: number });
const quarter = (number) => ({ type: "quarter", year: 2026, quarter: number });
const members = { audience: "members" };

// A document of the authority asks for a report by a day.
function asked(telling, number, on, title, subject, due) {
  telling.tell(on, LU, {
    type: "AcceptDirective",
    directive: idFrom(number),
    issuer: BUREAU,
    title,
    subject,
    received: on,
    due,
    audience: "secretariat",
  });
}

// It gets its report.
function reported(telling, number, on) {
  telling.tell(on, XU, { type: "SubmitReport", directive: idFrom(number), at: on });
}

function visit(telling, number, day, purpose, member, visitors, account) {
  telling.tell(day, XU, {
    type: "RecordVisit",
    visit: idFrom(number),
    purpose,
    visited: { type: "member", member },
    visitors,
    at: day,
    account: prose(account),
    audience: "secretariat",
  });
}

function word(telling, day, span, section, text) {
  telling.tell(day, XU, { type: "EditSummary", span, section, text: prose(text), audience: "members" });
}

function issue(telling, day, span) {
  telling.tell(day, XU, { type: "IssueSummary", span, audience: "members" });
}

// The summary of a month is issued as it was drafted.
export function monthly(telling, day, of) {
  issue(telling, day, month(of));
}

// A report on time, a relay, and the first quarter's summaries: drafted from the figures, worded, issued.
export function spring(telling) {
  const { chamber } = telling;
  monthly(telling, "2026-03-10", 2);
  asked(telling, 1, "2026-03-11", "关于报送商会工作情况的通知", "一季度工作情况", "2026-03-20");
  reported(telling, 1, "2026-03-18");
  visit(telling, 1, "2026-03-24", "relay", YUNFAN, [XU, LU], "传达惠企政策，了解用工困难");
  telling.show(chamber.summary(month(3), { audience: "secretariat" }));
  const problems = "元宵联谊会收支清单尚未交齐，会员企业露面的机会还少。";
  word(telling, "2026-04-08", month(3), "problems", problems);
  monthly(telling, "2026-04-08", 3);
  telling.show(chamber.summary(month(3), members));
  const outlook = "办好谷雨讲座，着手端午慰问，研究中秋产品展示。";
  word(telling, "2026-04-14", quarter(1), "outlook", outlook);
  issue(telling, "2026-04-14", quarter(1));
  telling.show(chamber.summary(quarter(1), members));
}

// Who has gone quiet is found and called on.
export function summer(telling) {
  for (const { person, member, quiet_since: since } of telling.chamber.engagement("2026-01-01", "2026-07-01")) {
    if (member && since) {
      console.log(`${since}起久未参加：${telling.name(person)}`);
      visit(telling, 2, "2026-07-06", "call", member, [XU, SHEN], "因病休养，愿参加晒书节座谈");
    }
  }
  console.log();
  monthly(telling, "2026-07-08", 6);
  issue(telling, "2026-07-14", quarter(2));
  const [title, subject] = ["关于报送上半年招商引资情况的通知", "上半年招商引资情况"];
  asked(telling, 2, "2026-07-15", title, subject, "2026-07-31");
}

// A report is late.
export function late(telling) {
  reported(telling, 2, "2026-08-05");
  monthly(telling, "2026-08-07", 7);
}

// September and the third quarter.
export function autumn(telling) {
  monthly(telling, "2026-10-09", 9);
  issue(telling, "2026-10-14", quarter(3));
}

// The year's summary, and the three diligences as figures; November's summary is never issued.
export function year(telling) {
  const outlook = "明年采纳会员推荐慰问名单、提前寄发请柬两条建议，续办会员产品展示。";
  monthly(telling, "2027-01-08", 12);
  issue(telling, "2027-01-14", quarter(4));
  word(telling, "2027-01-20", YEAR, "outlook", outlook);
  issue(telling, "2027-01-20", YEAR);
  console.log("三勤：");
  for (const row of telling.chamber.diligence("2026-01-01", "2026-12-31")) {
    const month = String(row.month).padStart(2, "0");
    const figures = `${row.done}件，按时${row.in_time ?? "—"}，逾期${row.late ?? "—"}`;
    console.log(`${row.year}-${month} ${telling.name(row.person)} ${labels.Diligence[row.diligence]}${figures}`);
  }
  console.log();
}
