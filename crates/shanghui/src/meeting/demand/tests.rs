//! Who may demand a meeting, what follows, and who then may convene it.

use super::{DemandMeeting, DemandedBy, WithdrawDemand};
use crate::chamber::sample::{
    self, ASSEMBLY, COUNCIL, GU, HAN, HE, JOINT, LIN, NOBODY, SHEN, SU, XU, YE, ZHOU, date, kind, post, prose,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::{Allowance, Charter, CharterRules, DayUnit, DemandRule, Demander};
use crate::kernel::{Actor, AppointmentId, Audience, DemandId, MeetingId, PersonId};
use crate::leadership::AppointToPost;
use crate::meeting::{CancelMeeting, ConveneMeeting};
use crate::secretariat::{Duty, DutyKind, DutyState};
use alloc::vec::Vec;

const DEMAND: DemandId = DemandId::from_u128(0x1d1);

fn by(persons: &[PersonId]) -> DemandMeeting {
    DemandMeeting {
        demand: DEMAND,
        kind: kind("council"),
        by: DemandedBy::Members { persons: persons.to_vec() },
        purpose: prose("审议仓位共用办法"),
        on: None,
        audience: Audience::Council,
    }
}

/// What the charter says of how the council is demanded, changed.
fn under(change: impl Fn(&mut Vec<DemandRule>)) -> Given {
    given(sample::chamber_under(|rules: &mut CharterRules| {
        let council = rules.meetings.iter_mut().find(|rule| rule.kind == kind("council"));
        change(&mut council.unwrap().demands);
    }))
}

/// Three of nine have demanded a council on 2026-03-02, and may convene it themselves from 2026-03-08 on.
fn demanded() -> Given {
    under(|demands| demands[0].demanders_convene = Allowance::Allowed).and(by(&[HAN, SU, YE]))
}

fn answers() -> ConveneMeeting {
    ConveneMeeting { demand: Some(DEMAND), ..sample::council_meeting() }
}

fn owed(given: &Given, day: &str) -> Option<Duty> {
    let duties = given.clone().chamber().duties(date(day));
    duties.into_iter().find(|duty| duty.kind == DutyKind::ConveneMeeting)
}

/// governance.md §1.3 board.extraordinary: 三分之一以上理事联名.
#[test]
fn a_third_of_the_council_demands_it_and_less_does_not() {
    let chamber = given(sample::chamber());
    // Nobody counts twice, nor anybody who is not on the council.
    chamber
        .clone()
        .when(by(&[HAN, SU, HAN, HE]))
        .then_refused("meeting.too_few_demanders")
        .under("商会内部制度", None)
        .saying("2 of those who may have demanded it, 3 are needed");
    chamber.clone().when(by(&[])).then_refused("meeting.too_few_demanders");
    chamber.clone().when(by(&[HAN, NOBODY])).then_refused("people.unknown_person");
    chamber.and(by(&[HAN, SU, YE])).when(by(&[HAN, SU, YE])).then_refused("meeting.already_recorded");
}

/// 监事会过半数监事提议: two of three, and not one of two.
#[test]
fn more_than_half_of_the_supervisors_demand_it_too() {
    let supervisor = |number, person| AppointToPost {
        appointment: AppointmentId::from_u128(number),
        person,
        post: post("supervisor"),
        from: Some(date("2026-03-01")),
        until: None,
        manner: None,
    };
    let two = given(sample::chamber())
        .and_by(Actor::import(), supervisor(0x181, HE))
        .and_by(Actor::import(), supervisor(0x182, sample::BAI));
    two.clone()
        .when(by(&[HE]))
        .then_refused("meeting.too_few_demanders")
        .saying("1 of those who may have demanded it, 2 are");
    let demanded = two.clone().and(by(&[HE, sample::BAI]));
    assert_eq!(owed(&demanded, "2026-03-02").unwrap().due, Some(date("2026-03-07")));
    two.and_by(Actor::import(), supervisor(0x183, sample::SONG)).and(by(&[HE, sample::BAI]));
}

#[test]
fn an_organ_demands_it_by_a_meeting_and_a_post_by_its_holder() {
    let assembly = |meeting| DemandMeeting {
        kind: kind("general_assembly"),
        by: DemandedBy::Organ { meeting },
        ..by(&[])
    };
    let session = given(sample::council_in_session());
    session.clone().and(assembly(COUNCIL));
    session.clone().when(assembly(MeetingId::from_u128(0x5f))).then_refused("meeting.unknown_meeting");
    // Convened is not met.
    given(sample::chamber())
        .and_by(LIN, sample::council_meeting())
        .when(assembly(COUNCIL))
        .then_refused("meeting.demander_not_competent")
        .saying("理事会, members of 会员大会 (at least 1/5 of those entitled)");
    given(sample::in_session()).when(assembly(JOINT)).then_refused("meeting.demander_not_competent");
    let holder = |person| DemandMeeting { by: DemandedBy::Holder { person }, ..by(&[]) };
    given(sample::chamber()).when(holder(LIN)).then_refused("meeting.demander_not_competent");
    let posts = || {
        under(|demands| {
            let by = Demander::Posts { posts: alloc::vec![post("president"), post("vice_president")] };
            demands.push(DemandRule {
                by,
                convene_within_days: None,
                unit: None,
                demanders_convene: Allowance::Forbidden,
                article: None,
            });
        })
    };
    posts().when(holder(HAN)).then_refused("meeting.demander_not_competent").saying("会长、副会长");
    let undated = posts().and(holder(ZHOU));
    assert_eq!(owed(&undated, "2030-01-01").unwrap().state, DutyState::Undated);
    // What no rule provides for nobody demands.
    let joint = DemandMeeting { kind: kind("joint_meeting"), ..by(&[HAN, SU, YE]) };
    given(sample::chamber()).when(joint).then_refused("meeting.demander_not_competent").saying("nobody");
    let tea = DemandMeeting { kind: kind("tea_party"), ..by(&[HAN]) };
    given(sample::chamber()).when(tea).then_refused("meeting.unknown_kind");
}

#[test]
fn a_demand_is_convened_upon_within_its_days() {
    let demanded = demanded();
    let states = ["2026-03-02", "2026-03-07", "2026-03-08"].map(|day| owed(&demanded, day).unwrap().state);
    assert_eq!(states, [DutyState::Coming, DutyState::Due, DutyState::Overdue]);
    let duty = owed(&demanded, "2026-03-08").unwrap();
    assert_eq!(duty.id, alloc::format!("convene_meeting/{DEMAND}"));
    assert_eq!(duty.reason, "有提议召开理事会，尚未召集，提议人可以自行召集");
    assert_eq!((duty.owed_by[0].title.as_str(), duty.settled_by.as_str()), ("会长", "ConveneMeeting"));
    let wrong = ConveneMeeting { demand: Some(DemandId::from_u128(0x1df)), ..answers() };
    demanded.clone().when(wrong).by(LIN).then_refused("meeting.unknown_demand");
    let other = ConveneMeeting { demand: Some(DEMAND), ..sample::assembly() };
    demanded.clone().when(other).by(LIN).then_refused("meeting.other_kind_demanded");
    let convened = demanded.clone().at("2026-03-05T01:00:00Z").and_by(LIN, answers());
    assert_eq!((owed(&convened, "2026-03-05"), owed(&convened, "2026-03-04").is_some()), (None, true));
    let again = ConveneMeeting { meeting: ASSEMBLY, ordinal: Some(2), ..answers() };
    convened.clone().when(again.clone()).by(LIN).then_refused("meeting.demand_settled");
    convened.clone().when(WithdrawDemand { demand: DEMAND }).then_refused("meeting.demand_settled");
    // A meeting that is cancelled answers nothing.
    let cancelled = convened.at("2026-03-06T01:00:00Z").and(CancelMeeting { meeting: COUNCIL, reason: None });
    assert_eq!((owed(&cancelled, "2026-03-05"), owed(&cancelled, "2026-03-06").is_some()), (None, true));
    cancelled.and_by(LIN, again);
    // Whoever convenes without naming it leaves it open.
    assert!(owed(&demanded.and_by(LIN, sample::council_meeting()), "2026-03-05").is_some());
}

#[test]
fn a_demand_is_withdrawn_once_and_then_owed_no_more() {
    let withdrawn = demanded().at("2026-03-04T01:00:00Z").and(WithdrawDemand { demand: DEMAND });
    assert_eq!((owed(&withdrawn, "2026-03-04"), owed(&withdrawn, "2026-03-03").is_some()), (None, true));
    withdrawn.clone().when(WithdrawDemand { demand: DEMAND }).then_refused("meeting.demand_settled");
    withdrawn.when(answers()).by(LIN).then_refused("meeting.demand_settled");
    given(sample::chamber()).when(WithdrawDemand { demand: DEMAND }).then_refused("meeting.unknown_demand");
}

/// 逾期不召集的，提议人可以自行召集: the secretary general records it, who does not convene the council otherwise.
#[test]
fn those_who_demanded_it_convene_it_once_the_time_has_passed_where_the_charter_says_so() {
    let demanded = demanded();
    demanded
        .clone()
        .at("2026-03-07T01:00:00Z")
        .when(answers())
        .then_refused("meeting.convener_not_competent");
    let late = demanded.at("2026-03-08T01:00:00Z");
    late.clone().when(sample::council_meeting()).then_refused("meeting.convener_not_competent");
    late.and(answers());
    // The sample's own charter does not say so.
    given(sample::chamber())
        .and(by(&[HAN, SU, YE]))
        .at("2026-03-08T01:00:00Z")
        .when(answers())
        .then_refused("meeting.convener_not_competent")
        .under("1998", Some(28));
}

#[test]
fn a_demand_may_have_arrived_before_today_and_an_import_is_taken_as_it_is() {
    let arrived = |day: &str| DemandMeeting { on: Some(date(day)), ..by(&[HAN, SU, YE]) };
    let demanded = given(sample::chamber()).at("2026-03-10T01:00:00Z").and(arrived("2026-03-03"));
    assert_eq!(owed(&demanded, "2026-03-10").unwrap().due, Some(date("2026-03-08")));
    given(sample::chamber()).when(arrived("2026-03-03")).then_refused("meeting.in_the_future");
    let few = given(sample::chamber()).and_by(Actor::import(), by(&[HAN])).chamber();
    let demand = few.meetings().demands().get(DEMAND).unwrap();
    assert_eq!(demand.demanded().convene_by, Some(date("2026-03-07")));
    assert!(few.prose(demand.purpose()).is_ok() && !few.snapshot().to_json().contains("仓位"));
    let nobody = DemandMeeting { kind: kind("joint_meeting"), ..by(&[GU, SHEN, XU]) };
    let told = given(sample::chamber()).and_by(Actor::import(), nobody).chamber();
    assert_eq!(told.meetings().demands().get(DEMAND).unwrap().demanded().convene_by, None);
}

/// governance.md §1.3 board.extraordinary: 会长应在五个工作日内召集.
#[test]
fn trap_18_a_demand_counts_its_days_in_the_charters_unit() {
    let working = || under(|demands| demands[0].unit = Some(DayUnit::Working));
    // Monday, 2026-03-02: five days are complete on Saturday, five working days on the next Monday.
    assert_eq!(
        owed(&under(|_| {}).and(by(&[HAN, SU, YE])), "2026-03-02").unwrap().due,
        Some(date("2026-03-07"))
    );
    let demanded = working().and(by(&[HAN, SU, YE]));
    assert_eq!(owed(&demanded, "2026-03-02").unwrap().due, Some(date("2026-03-09")));
    let (chamber, mut told) = (demanded.chamber(), by(&[HAN, HE]));
    told.demand = DemandId::from_u128(0x1d2);
    given(chamber)
        .when(DemandMeeting { by: DemandedBy::Holder { person: HE }, ..told })
        .then_refused("meeting.demander_not_competent")
        .saying("(within 5 working days)");
    // Five working days of late September 2026 end after the week off, on a Saturday that is worked.
    let late = working().at("2026-09-29T01:00:00Z").and(by(&[HAN, SU, YE]));
    assert_eq!(owed(&late, "2026-09-29").unwrap().due, Some(date("2026-10-12")));
}

#[test]
fn a_demand_whose_working_days_nobody_knows_is_refused_and_not_guessed() {
    let working = || under(|demands| demands[0].unit = Some(DayUnit::Working)).at("2026-12-29T01:00:00Z");
    working().when(by(&[HAN, SU, YE])).then_refused("calendar.year_not_published");
    // A charter that counts so makes it a duty to record the year.
    let duties = working().chamber().duties(date("2026-12-29"));
    assert!(duties.iter().any(|duty| duty.kind == DutyKind::RecordHolidayNotice));
    // Civil days are known for ever.
    under(|_| {}).at("2026-12-29T01:00:00Z").and(by(&[HAN, SU, YE]));
}

#[test]
fn a_kind_of_days_without_their_number_is_refused() {
    let mut rules = sample::rules();
    let council = rules.meetings.iter_mut().find(|rule| rule.kind == kind("council")).unwrap();
    council.demands[0].unit = Some(DayUnit::Working);
    council.demands[0].convene_within_days = None;
    assert_eq!(Charter::new(rules).unwrap_err().code(), "data.invalid_charter");
    let guangdong = Charter::preset("shenzhen").unwrap();
    let council = guangdong.meeting(&kind("council")).unwrap();
    assert!(council.demands.iter().all(|demand| demand.counts() == DayUnit::Working));
    assert!(guangdong.document().to_text().contains("应在 5 个工作日内召集"));
}
