//! The office of the secretariat: reports, visits, summaries, the three diligences.

use crate::{BUREAU, LU, SHEN, Telling, XU, YUNFAN, show};
use shanghui::kernel::{Audience, DirectiveId, PersonId, Prose, Title, VisitId};
use shanghui::secretariat::{
    AcceptDirective, EditSummary, ExpectedAnswer, IssueSummary, RecordVisit, SubmitReport, SummarySection,
    SummarySpan, VisitPurpose, Visited,
};
use shanghui_examples::Told;

pub(crate) const YEAR: SummarySpan = SummarySpan::Year { year: 2026 };

const fn month(month: u32) -> SummarySpan {
    SummarySpan::Month { year: 2026, month }
}

const fn quarter(quarter: u32) -> SummarySpan {
    SummarySpan::Quarter { year: 2026, quarter }
}

/// A document of the authority asks for a report by a day.
fn asked(telling: &mut Telling, number: u128, on: &str, title: &str, subject: &str, due: &str) -> Told {
    let accept = AcceptDirective {
        directive: DirectiveId::from_u128(number),
        issuer: Some(BUREAU),
        title: Title::new(title)?,
        subject: Title::new(subject)?,
        expects: ExpectedAnswer::Report,
        received: Some(on.parse()?),
        meeting: None,
        owner: None,
        due: Some(due.parse()?),
        audience: Audience::Secretariat,
    };
    telling.tell(on, LU, accept)
}

/// It gets its report.
fn reported(telling: &mut Telling, number: u128, on: &str) -> Told {
    let directive = DirectiveId::from_u128(number);
    telling.tell(on, XU, SubmitReport { directive, at: Some(on.parse()?), summary: None })
}

fn visit(
    telling: &mut Telling,
    number: u128,
    day: &str,
    purpose: VisitPurpose,
    visited: Visited,
    visitors: &[PersonId],
    account: &str,
) -> Told {
    let visit = RecordVisit {
        visit: VisitId::from_u128(number),
        purpose,
        visited,
        visitors: visitors.to_vec(),
        at: Some(day.parse()?),
        account: Some(Prose::text(account)?),
        audience: Audience::Secretariat,
    };
    telling.tell(day, XU, visit)
}

fn word(telling: &mut Telling, day: &str, span: SummarySpan, section: SummarySection, text: &str) -> Told {
    let (text, audience) = (Prose::text(text)?, Audience::Members);
    telling.tell(day, XU, EditSummary { span, section, text, audience })
}

fn issue(telling: &mut Telling, day: &str, span: SummarySpan) -> Told {
    telling.tell(day, XU, IssueSummary { span, audience: Audience::Members })
}

/// The summary of a month is issued as it was drafted.
pub(crate) fn monthly(telling: &mut Telling, day: &str, of: u32) -> Told {
    issue(telling, day, month(of))
}

/// A report on time, a relay, and the first quarter's summaries: drafted from the figures, worded, issued.
pub(crate) fn spring(telling: &mut Telling) -> Told {
    monthly(telling, "2026-03-10", 2)?;
    asked(telling, 1, "2026-03-11", "关于报送商会工作情况的通知", "一季度工作情况", "2026-03-20")?;
    reported(telling, 1, "2026-03-18")?;
    let visited = Visited::Member { member: YUNFAN };
    let relay = "传达惠企政策，了解用工困难";
    visit(telling, 1, "2026-03-24", VisitPurpose::Relay, visited, &[XU, LU], relay)?;
    show(&telling.chamber().summary(month(3), Audience::Secretariat)?);
    let problems = "元宵联谊会收支清单尚未交齐，会员企业露面的机会还少。";
    word(telling, "2026-04-08", month(3), SummarySection::Problems, problems)?;
    monthly(telling, "2026-04-08", 3)?;
    show(&telling.chamber().summary(month(3), Audience::Members)?);
    let outlook = "办好谷雨讲座，着手端午慰问，研究中秋产品展示。";
    word(telling, "2026-04-14", quarter(1), SummarySection::Outlook, outlook)?;
    issue(telling, "2026-04-14", quarter(1))?;
    show(&telling.chamber().summary(quarter(1), Audience::Members)?);
    Ok(())
}

/// Who has gone quiet is found and called on.
pub(crate) fn summer(telling: &mut Telling) -> Told {
    for row in telling.chamber().engagement("2026-01-01".parse()?, "2026-07-01".parse()?) {
        if let (Some(member), Some(since)) = (row.member, row.quiet_since) {
            println!("{since}起久未参加：{}", telling.name(row.person)?);
            let (visited, account) = (Visited::Member { member }, "因病休养，愿参加晒书节座谈");
            visit(telling, 2, "2026-07-06", VisitPurpose::Call, visited, &[XU, SHEN], account)?;
        }
    }
    println!();
    monthly(telling, "2026-07-08", 6)?;
    issue(telling, "2026-07-14", quarter(2))?;
    asked(telling, 2, "2026-07-15", "关于报送上半年招商引资情况的通知", "上半年招商引资情况", "2026-07-31")
}

/// A report is late.
pub(crate) fn late(telling: &mut Telling) -> Told {
    reported(telling, 2, "2026-08-05")?;
    monthly(telling, "2026-08-07", 7)
}

/// September and the third quarter.
pub(crate) fn autumn(telling: &mut Telling) -> Told {
    monthly(telling, "2026-10-09", 9)?;
    issue(telling, "2026-10-14", quarter(3))
}

/// The year's summary, and the three diligences as figures; November's summary is never issued.
pub(crate) fn year(telling: &mut Telling) -> Told {
    let outlook = "明年采纳会员推荐慰问名单、提前寄发请柬两条建议，续办会员产品展示。";
    monthly(telling, "2027-01-08", 12)?;
    issue(telling, "2027-01-14", quarter(4))?;
    word(telling, "2027-01-20", YEAR, SummarySection::Outlook, outlook)?;
    issue(telling, "2027-01-20", YEAR)?;
    println!("三勤：");
    for row in telling.chamber().diligence("2026-01-01".parse()?, "2026-12-31".parse()?) {
        let name = telling.name(row.person)?;
        let count = |count: Option<u32>| count.map_or_else(|| "—".to_owned(), |count| count.to_string());
        let (in_time, late) = (count(row.in_time), count(row.late));
        println!(
            "{}-{:02} {name} {}{}件，按时{in_time}，逾期{late}",
            row.year,
            row.month,
            row.diligence.label(),
            row.done
        );
    }
    println!();
    Ok(())
}
