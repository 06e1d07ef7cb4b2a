//! A post of the secretariat is filled by the charter's criteria (招聘、考察、任用、试用).

use crate::people::{HE, JIANG, LIN, LUO, SHEN, SONG, XU};
use crate::telling::Telling;
use shanghui::kernel::{AppointmentId, Audience, Criterion, Passage, PersonId, Post, Prose, VacancyId};
use shanghui::people::{ErasePerson, ErasureBasis};
use shanghui::staff::{
    AppointCandidate, AssessCandidate, CriterionScore, DecideProbation, OpenVacancy, RecordApplication,
};
use shanghui_examples::Told;

pub(crate) const VACANCY: VacancyId = VacancyId::from_u128(51);

const CRITERIA: [&str; 5] =
    ["home_love", "service_mind", "communication", "organising", "business_procedure"];

type Reasons = [&'static str; 5];
const OF_HE: Reasons = ["年年回乡助学", "待人周到", "善于倾听", "办过读书会", "行文尚待熟悉"];
const OF_SONG: Reasons = ["参与乡志编写", "有问必答", "与企业来往多", "办过两届展会", "熟悉报批流程"];
const OF_LUO: Reasons = ["关心家乡建设", "肯跑腿", "说话直爽", "带过志愿者", "熟悉财务报销"];

/// What an assessor says of a candidate, criterion by criterion.
fn assessment(
    (person, reasons): (PersonId, Reasons),
    assessor: PersonId,
    scores: [u32; 5],
) -> Told<AssessCandidate> {
    let mut given = Vec::new();
    for ((criterion, score), reason) in CRITERIA.into_iter().zip(scores).zip(reasons) {
        let (criterion, reason) = (Criterion::new(criterion)?, Prose::text(reason)?);
        given.push(CriterionScore { criterion, score, reason });
    }
    Ok(AssessCandidate { vacancy: VACANCY, person, assessor, scores: given })
}

/// The post is offered in public; three apply.
pub(crate) fn opened(telling: &mut Telling) -> Told {
    let vacancy = OpenVacancy {
        vacancy: VACANCY,
        post: Post::new("secretariat_staff")?,
        requirements: Some(Passage::new("能熟练使用办公软件；愿意经常走访会员。")?),
        closes: "2026-03-13".parse()?,
        fill_by: Some("2026-03-31".parse()?),
        audience: Audience::Public,
    };
    telling.tell("2026-03-02", XU, vacancy)?;
    let rules = telling.chamber().charter().rules().staff.as_ref().ok_or("no rules of the staff")?;
    let criteria: Vec<String> =
        rules.criteria.iter().map(|it| format!("{}×{}", it.title, it.weight)).collect();
    println!(
        "选聘标准与权重：{}；每项至多{}分，至少{}人考察\n",
        criteria.join("、"),
        rules.highest_score,
        rules.assessors_at_least
    );
    for (day, person) in [("2026-03-04", HE), ("2026-03-05", SONG), ("2026-03-10", LUO)] {
        telling.tell(day, XU, RecordApplication { vacancy: VACANCY, person, on: None })?;
    }
    Ok(())
}

/// The candidates in their order, and whether they are level.
fn standings(telling: &Telling) -> Told {
    for row in telling.chamber().candidate_ranking(VACANCY)? {
        let (rank, name) = (row.rank.ok_or("nobody assessed them")?, telling.name(&row.person)?);
        let level = if row.tied { "（并列）" } else { "" };
        println!("第{rank}名{level} {name}：{}分，{}人考察", row.total, row.assessors.len());
    }
    Ok(())
}

/// The same with every step of the arithmetic.
fn arithmetic(telling: &Telling) -> Told {
    for row in telling.chamber().candidate_ranking(VACANCY)? {
        let (rank, mean) = row.rank.zip(row.mean).ok_or("nobody assessed them")?;
        let mean = format!("{}∕{}", mean.numerator, mean.denominator);
        let given = format!("{}人共{}分", row.assessors.len(), row.total);
        println!("第{rank}名 {}：{given}，平均{mean}，满分{}", telling.name(&row.person)?, row.highest);
        for given in row.assessors {
            let steps: Vec<String> =
                given.scores.iter().map(|it| format!("{}×{}", it.score, it.weight)).collect();
            println!("  {}：{}＝{}", telling.name(&given.assessor)?, steps.join("＋"), given.sum);
        }
    }
    Ok(())
}

/// Three assess, two candidates are level, a fourth assesses them both.
pub(crate) fn assessed(telling: &mut Telling) -> Told {
    let (day, he, song, luo) = ("2026-03-16", (HE, OF_HE), (SONG, OF_SONG), (LUO, OF_LUO));
    let given = [
        assessment(he, LIN, [9, 9, 8, 8, 6])?,
        assessment(he, XU, [8, 10, 8, 7, 7])?,
        assessment(he, JIANG, [9, 8, 9, 7, 7])?,
        assessment(song, LIN, [8, 9, 8, 8, 8])?,
        assessment(song, XU, [7, 9, 9, 9, 9])?,
        assessment(luo, LIN, [7, 7, 8, 8, 8])?,
        assessment(luo, XU, [6, 8, 8, 7, 9])?,
        assessment(luo, JIANG, [8, 7, 7, 7, 6])?,
    ];
    for assessment in given {
        telling.tell(day, XU, assessment)?;
    }
    telling.refused(day, XU, assessment(he, HE, [10; 5])?)?;
    telling.refused(day, XU, appointment(SONG)?)?;
    telling.tell("2026-03-17", XU, assessment(song, JIANG, [7, 9, 8, 8, 5])?)?;
    println!("\n三人考察之后：");
    standings(telling)?;
    telling.tell("2026-03-19", XU, assessment(he, SHEN, [8, 9, 8, 8, 7])?)?;
    telling.tell("2026-03-19", XU, assessment(song, SHEN, [8, 8, 9, 9, 7])?)?;
    println!("\n两人并列，再请一人考察：");
    arithmetic(telling)
}

fn appointment(person: PersonId) -> Told<AppointCandidate> {
    let (appointment, from) = (AppointmentId::from_u128(52), Some("2026-04-01".parse()?));
    let full_time = Some(true);
    Ok(AppointCandidate { vacancy: VACANCY, person, appointment, from, meeting: None, full_time })
}

/// The charter says who appoints: not the president.
pub(crate) fn appointed(telling: &mut Telling) -> Told {
    println!();
    telling.refused("2026-03-20", LIN, appointment(SONG)?)?;
    telling.tell("2026-03-20", XU, appointment(SONG)?)?;
    println!("{}任用{}", telling.name(&XU)?, telling.name(&SONG)?);
    Ok(())
}

/// Whoever was not chosen is forgotten.
pub(crate) fn forgotten(telling: &mut Telling) -> Told {
    for person in [HE, LUO] {
        let basis = ErasureBasis::PurposeFulfilled;
        telling.tell("2026-04-15", XU, ErasePerson { person, basis })?;
    }
    Ok(())
}

/// The probation ends well.
pub(crate) fn confirmed(telling: &mut Telling) -> Told {
    let (on, reason) = ("2026-06-30", Some(Prose::text("走访勤、答复快，会员评价好")?));
    let decide = DecideProbation { vacancy: VACANCY, confirmed: true, on: on.parse()?, reason };
    telling.tell(on, XU, decide)
}
