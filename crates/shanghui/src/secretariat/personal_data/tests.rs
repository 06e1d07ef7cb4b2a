use crate::chamber::sample::{self, BAI, CHENG, HE, LIN, XU, YE, ZHOU, appointment, chamber_under, date};
use crate::chamber::scenario::{Given, given};
use crate::charter::{CharterRules, RetainedRecord};
use crate::kernel::{Actor, MemberId, PersonId};
use crate::leadership::{EndAppointment, EndGround};
use crate::membership::{ChangeRepresentative, ChangeStanding, MemberHolder, SeatMember, Standing};
use crate::people::{ErasePerson, ErasureBasis};
use crate::secretariat::{Duty, DutyKind, DutyState};
use alloc::vec::Vec;

const HES: MemberId = MemberId::from_u128(0x96);

fn withdraws(since: Option<&str>) -> ChangeStanding {
    ChangeStanding { member: HES, standing: Standing::Withdrawn, since: since.map(date), reason: None }
}

const fn erase(person: PersonId) -> ErasePerson {
    ErasePerson { person, basis: ErasureBasis::PeriodOver }
}

fn of(given: &Given, person: PersonId, on: &str) -> Option<Duty> {
    let id = alloc::format!("delete_personal_data/{person}");
    given.clone().chamber().duties(date(on)).into_iter().find(|duty| duty.id == id)
}

fn all(given: &Given, on: &str) -> Vec<Duty> {
    let duties = given.clone().chamber().duties(date(on)).into_iter();
    duties.filter(|duty| duty.kind == DutyKind::DeletePersonalData).collect()
}

/// 个人信息保护法第十九条、第四十七条.
#[test]
fn what_is_known_of_whoever_has_left_is_deleted_after_the_charters_years() {
    let member = given(sample::chamber());
    assert!(all(&member, "2040-01-01").is_empty(), "whoever is a member stays");
    let left = member.at("2026-03-10T01:00:00Z").and(withdraws(Some("2026-03-09")));
    assert_eq!(of(&left, HE, "2026-03-09"), None);
    let duty = of(&left, HE, "2026-03-10").unwrap();
    assert_eq!((duty.due, duty.state), (Some(date("2027-03-09")), DutyState::Coming));
    assert_eq!((duty.settled_by.as_str(), duty.seq > 0), ("ErasePerson", true));
    assert!(!duty.reason.contains("何以宁"), "{}", duty.reason);
    assert_eq!(duty.article.unwrap().document.as_str(), "商会内部制度（示例）");
    // Too early: the charter still holds it, and it stays owed.
    let early = left.clone().at("2026-04-01T01:00:00Z").and(erase(HE));
    assert_eq!(of(&early, HE, "2026-04-02").unwrap().due, Some(date("2027-03-09")));
    let gone = early.at("2027-03-09T01:00:00Z").and(erase(HE));
    assert_eq!(of(&gone, HE, "2027-03-09"), None);
    assert_eq!(
        of(&gone, HE, "2027-03-08").unwrap().state,
        DutyState::Coming,
        "a past day is answered as it was"
    );
    assert_eq!(of(&gone, HE, "2026-03-20").unwrap().due, Some(date("2027-03-09")));
}

#[test]
fn whoever_asked_while_a_member_is_not_forgotten_when_they_leave() {
    let asked = given(sample::chamber()).and(erase(HE));
    assert!(all(&asked, "2030-01-01").is_empty(), "a member's data are held without an end");
    let left = asked.at("2026-03-10T01:00:00Z").and(withdraws(None));
    let duty = of(&left, HE, "2026-03-10").unwrap();
    // Nobody knows since when: it ended on the day on which it was recorded at the latest.
    assert_eq!(duty.due, Some(date("2027-03-10")));
    assert!(duty.reason.starts_with("已申请删除"));
    left.at("2027-03-10T01:00:00Z").when(erase(HE)).then(|events| {
        assert!(matches!(events, [crate::chamber::Event::PersonErased(_)]), "{events:?}");
    });
}

fn for_members(rules: &mut CharterRules, years: Option<u32>, delete_after: Option<u32>) {
    let rule = rules.retention.iter_mut().find(|rule| rule.record == RetainedRecord::Membership).unwrap();
    (rule.years, rule.delete_after_years) = (years, delete_after);
}

#[test]
fn the_longer_time_prevails_and_what_is_held_for_ever_is_never_due() {
    let due = |years, delete_after| {
        let chamber = chamber_under(|rules| for_members(rules, years, delete_after));
        of(&given(chamber).and(withdraws(Some("2026-03-02"))), HE, "2026-03-03").map(|duty| duty.due.unwrap())
    };
    assert_eq!(due(Some(1), Some(3)), Some(date("2029-03-02")));
    // 2 March 2030 is a Saturday, of a year whose holidays are not known.
    assert_eq!(due(Some(4), Some(1)), Some(date("2030-03-02")));
    assert_eq!(due(None, Some(1)), None);
    assert_eq!(due(Some(1), None), None, "a charter that has nothing deleted asks for nothing");
}

#[test]
fn whoever_still_is_something_has_not_left() {
    // 周既白 represents a unit and is vice president; another represents it now.
    let replaced = ChangeRepresentative {
        member: MemberId::from_u128(0x91),
        representative: CHENG,
        since: Some(date("2026-03-02")),
    };
    let in_posts = given(sample::chamber()).and(replaced);
    assert_eq!(of(&in_posts, ZHOU, "2028-01-01"), None, "who held which post is held for ever");
    // Whoever comes back has not left.
    let back = SeatMember {
        member: MemberId::from_u128(0x9f),
        holder: MemberHolder::Person { person: HE },
        standing: Standing::Good,
        since: None,
        class: None,
    };
    let left = given(sample::chamber()).and(withdraws(Some("2026-03-02")));
    assert!(of(&left, HE, "2026-03-05").is_some());
    assert_eq!(of(&left.and(back), HE, "2026-03-05"), None);
    // A guest was never anything here.
    assert_eq!(of(&given(sample::chamber()), BAI, "2030-01-01"), None);
}

#[test]
fn posts_count_where_the_charter_has_their_records_deleted() {
    let chamber = chamber_under(|rules| {
        for rule in &mut rules.retention {
            (rule.years, rule.delete_after_years) = (Some(2), Some(2));
        }
    });
    let left = EndAppointment {
        appointment: appointment(10),
        on: date("2026-03-05"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let given = given(chamber).and_by(Actor::holding(XU, sample::post("secretary_general")), left);
    let told = of(&given, YE, "2026-03-06").map(|duty| (duty.arose, duty.due));
    let seats = given.clone().chamber().members().of_person(YE).count();
    assert_eq!((seats, told), (0, Some((date("2026-03-06"), Some(date("2028-03-05"))))));
    assert_eq!(of(&given, YE, "2026-03-05"), None, "the last day is a day in the post");
    assert_eq!(of(&given, LIN, "2028-03-05"), None);
}

#[test]
fn a_seat_that_was_imported_as_ended_counts_from_its_end() {
    let past = SeatMember {
        member: MemberId::from_u128(0x9f),
        holder: MemberHolder::Person { person: BAI },
        standing: Standing::Withdrawn,
        since: Some(date("2019-06-30")),
        class: None,
    };
    let given = given(sample::chamber()).and_by(Actor::import(), past);
    let duty = of(&given, BAI, "2026-03-02").unwrap();
    assert_eq!((duty.state, duty.due), (DutyState::Overdue, Some(date("2020-06-30"))));
}
