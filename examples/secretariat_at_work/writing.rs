//! What the chamber writes: a request answered with conditions, what follows from them, a notice with its receipts.

use crate::people::{BUREAU, JIANG, LIN, LU, MEMBERS, XU};
use crate::telling::{Telling, show};
use shanghui::charter::LetterKind;
use shanghui::coordination::{
    AcknowledgeLetter, Addressee, AnswerOutcome, CheckLetter, DraftLetter, IssueLetter, RecordAnswer,
};
use shanghui::kernel::{Audience, Date, LetterId, PersonId, Prose, ReportKind, Title};
use shanghui::secretariat::SubmitPeriodicReport;
use shanghui_examples::Told;

pub(crate) const REQUEST: LetterId = LetterId::from_u128(91);
const REPORT: LetterId = LetterId::from_u128(92);
const NOTICE: LetterId = LetterId::from_u128(93);

fn draft(letter: LetterId, kind: LetterKind, title: &str, body: &str) -> Told<DraftLetter> {
    Ok(DraftLetter {
        letter,
        kind,
        title: Title::new(title)?,
        to: vec![Addressee::Party { party: BUREAU }],
        matters: Vec::new(),
        body: Prose::text(body)?,
        answers: None,
        follows: None,
        from: None,
        answer_by: None,
        audience: Audience::Members,
    })
}

/// A yearly report that the law asks for is sent.
pub(crate) fn reported(telling: &mut Telling, day: &str, report: &str) -> Told {
    let (report, period) = (ReportKind::new(report)?, Date::new(2025, 12, 31)?);
    telling.tell(day, XU, SubmitPeriodicReport { report, period, at: None, summary: None })
}

/// Somebody else checks a draft, and the president signs it.
fn checked(telling: &mut Telling, day: &str, by: PersonId, letter: LetterId) -> Told {
    telling.tell(day, by, CheckLetter { letter, turned_down: None })?;
    telling.tell(day, LIN, IssueLetter { letter, on: None })
}

/// One matter a request; whoever drafted it does not check it.
pub(crate) fn request(telling: &mut Telling) -> Told {
    let day = "2026-05-09";
    let body = "商会拟于9月举办洞庭物产周，预计参展企业四十家，场地与安保已有初步方案。";
    let request = draft(REQUEST, LetterKind::Request, "关于举办洞庭物产周的请示", body)?;
    let (held, free) = (Title::new("批准在南湖公园举办洞庭物产周")?, Title::new("减免场地费用")?);
    telling.call(&REQUEST, "“关于举办洞庭物产周的请示”");
    telling.refused(day, JIANG, DraftLetter { matters: vec![held.clone(), free], ..request.clone() })?;
    telling.tell(day, JIANG, DraftLetter { matters: vec![held], ..request })?;
    telling.refused(day, JIANG, CheckLetter { letter: REQUEST, turned_down: None })?;
    telling.refused(day, LIN, IssueLetter { letter: REQUEST, on: None })?;
    checked(telling, "2026-05-11", LIN, REQUEST)
}

/// The answer agrees on conditions, so a letter is owed that says how they are met.
pub(crate) fn answered(telling: &mut Telling) -> Told {
    let day = "2026-05-15";
    let answer = RecordAnswer {
        letter: REQUEST,
        outcome: AnswerOutcome::AgreedInPrinciple,
        reference: Some(Title::new("长经服批〔2026〕7号")?),
        text: Some(Prose::text("须于开幕前报备安全预案，人流高峰限流。")?),
        follow_up_by: Some("2026-05-29".parse()?),
        at: Some(day.parse()?),
    };
    telling.tell(day, LU, answer)
}

/// How the conditions are met is reported.
pub(crate) fn followed_up(telling: &mut Telling) -> Told {
    let (title, body) = ("关于洞庭物产周安全预案的报告", "安全预案已经制定，人流高峰时段分批入场。");
    let report = draft(REPORT, LetterKind::Report, title, body)?;
    telling.tell("2026-05-25", LU, DraftLetter { follows: Some(REQUEST), ..report })?;
    checked(telling, "2026-05-26", JIANG, REPORT)?;
    println!();
    show(&telling.chamber().letter(REQUEST, Audience::Members)?);
    Ok(())
}

/// Members are told what is asked of them; not everybody has it yet.
pub(crate) fn notice(telling: &mut Telling) -> Told {
    let to = MEMBERS.map(|member| Addressee::Member { member });
    let (title, body) =
        ("关于填报2025年度招商引资项目的通知", "请各会员于6月12日前填报项目，没有项目的也请回复。");
    let notice = draft(NOTICE, LetterKind::Notice, title, body)?;
    telling.tell("2026-05-12", LU, DraftLetter { to: to.to_vec(), ..notice })?;
    checked(telling, "2026-05-13", JIANG, NOTICE)?;
    let [yunfan, tinglan, _, lins] = to;
    for (day, by) in [("2026-05-13", yunfan), ("2026-05-14", tinglan), ("2026-05-14", lins)] {
        telling.tell(day, LU, AcknowledgeLetter { letter: NOTICE, by, at: Some(day.parse()?) })?;
    }
    println!();
    show(&telling.chamber().letter(NOTICE, Audience::Members)?);
    Ok(())
}

/// The register of what was sent out.
pub(crate) fn register(telling: &Telling) -> Told {
    println!("\n发文登记：");
    for row in telling.chamber().letter_list("2026-05-26".parse()?) {
        let number = row.number.ok_or("the letter was not issued")?;
        let outcome = row.outcome.map(|outcome| format!("，{}", outcome.label())).unwrap_or_default();
        let receipts = format!("，回执{}∕{}", row.acknowledged, row.addressees);
        let receipts = Some(receipts).filter(|_| row.acknowledged > 0).unwrap_or_default();
        println!("{number}《{}》{}{outcome}{receipts}", row.title, row.state.label());
    }
    Ok(())
}
