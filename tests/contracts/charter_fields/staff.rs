//! The staff: whom one recruits and by what, how long a probation lasts, by when work is handed over and data erased.

use super::reading::Sight::{Line, Vector};
use super::reading::{Reading, Seen, readings};
use super::sights::text;
use shanghui::chamber::Chamber;
use shanghui::charter::CharterRules;
use shanghui::kernel::{AppointmentId, VacancyId};
use shanghui::leadership::{EndAppointment, EndGround};
use shanghui_testkit::fixture::{application, assessment, opening};
use shanghui_testkit::sample::{self, BAI, HE, JIANG, LIN, XU, date};
use shanghui_testkit::scenario::given;

const VACANCY: VacancyId = VacancyId::from_u128(0x5e1);

fn seen(chamber: &Chamber) -> Seen {
    let duties = chamber.duties(date("2026-03-02")).into_iter().map(|duty| {
        let due = duty.due.map_or_else(|| "undated".to_owned(), |day| day.to_string());
        (format!("{} {due} {}", duty.kind.code(), duty.reason), duty.article)
    });
    let opened = chamber.staff().vacancies().get(VACANCY).unwrap().opened();
    let criteria =
        opened.criteria.iter().map(|rule| (format!("{} weighs {}", rule.criterion, rule.weight), None));
    duties.chain(criteria).chain([(format!("highest {}", opened.highest_score), None)]).collect()
}

/// Somebody is sought for the secretariat, and 白既望 applies.
fn recruiting(rules: &CharterRules) -> Seen {
    let founded = sample::chamber_under(|known| *known = rules.clone());
    seen(&given(founded).and(opening(VACANCY, "secretariat_staff")).and(application(VACANCY, BAI)).chamber())
}

/// 何以宁 was appointed, 白既望 was not, and 陆采薇 leaves.
fn recruited(rules: &CharterRules) -> Seen {
    let founded = sample::chamber_under(|known| *known = rules.clone());
    let mut told = given(founded)
        .and(opening(VACANCY, "secretariat_staff"))
        .and(application(VACANCY, BAI))
        .and(application(VACANCY, HE));
    for assessor in [LIN, XU, JIANG] {
        told = told.and(assessment(VACANCY, HE, assessor, [1; 5]));
    }
    let told = told
        .and(shanghui_testkit::fixture::appointing(VACANCY, HE, AppointmentId::from_u128(0x5e2)))
        .and(EndAppointment {
            appointment: sample::appointment(6),
            on: date("2026-03-02"),
            ground: EndGround::Resigned,
            meeting: None,
        });
    seen(&told.chamber())
}

pub(super) fn readings() -> Vec<Reading> {
    readings! {
        "CharterRules.staff": "staff" = null
            => Vector("staff/open_vacancy: a vacancy has the criteria of the charter of its day",
                "post_is_of_the_staff");
        "StaffRules.posts": "staff.posts" = ["secretary_general"]
            => Vector("staff/open_vacancy: a vacancy has the criteria of the charter of its day",
                "post_is_of_the_staff");
        "StaffRules.criteria": "staff.criteria" = [{"criterion": "tact", "title": "稳重", "weight": 4}]
            => Line(recruiting, "tact weighs 4");
        "CriterionRule.criterion": "staff.criteria[service_mind].criterion" = "tact"
            => Line(recruiting, "tact weighs 3");
        "CriterionRule.title": "staff.criteria[service_mind].title" = "周到" => Line(text, "“周到”，权重3");
        "CriterionRule.weight": "staff.criteria[service_mind].weight" = 9
            => Line(recruiting, "service_mind weighs 9");
        "StaffRules.highest_score": "staff.highest_score" = 5 => Line(recruiting, "highest 5");
        "StaffRules.assessors_at_least": "staff.assessors_at_least" = 2
            => Line(recruiting, "须有2人考察评分"), under "staff.article";
        "StaffRules.probation_months": "staff.probation_months" = 6
            => Line(recruited, "decide_probation 2026-09-01"), under "staff.article";
        "StaffRules.handover_days": "staff.handover_days" = 9
            => Line(recruited, "hand_over_work 2026-03-11"), under "staff.article";
        "StaffRules.erase_within_days": "staff.erase_within_days" = 21
            => Line(recruited, "erase_candidate 2026-03-23"), under "staff.article";
        "StaffRules.article": "staff.article" = {"document": "改动"}
            => Line(recruited, "decide_probation"), under "staff.article";
    }
}
