//! Vacancies, who stays on, who stands in, sizes and shares.

use super::{CompositionFinding, Tenure};
use crate::chamber::Chamber;
use crate::chamber::sample::{
    self, CHENG, GU, HAN, HE, LIN, SHEN, TINGLAN, YUNFAN, ZHOU, appointment, date, organ, post,
};
use crate::chamber::scenario::{Given, given};
use crate::charter::{Allowance, CharterRules, SizeRule};
use crate::kernel::{Actor, AppointmentId, EnterpriseId, MemberId, PersonId, TermId};
use crate::leadership::{
    AppointToPost, AppointmentManner, AppointmentMode, EndAppointment, EndGround, OpenTerm,
};
use crate::membership::ChangeRepresentative;
use crate::people::RegisterEnterprise;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

fn manner(mode: AppointmentMode) -> AppointmentManner {
    AppointmentManner {
        mode,
        term: None,
        unit: None,
        meeting: None,
        full_time: None,
        legal_representative_of: Vec::new(),
        exceptions: Vec::new(),
        posts_elsewhere: Vec::new(),
    }
}

fn take(number: u128, person: PersonId, word: &str, from: &str) -> AppointToPost {
    AppointToPost {
        appointment: AppointmentId::from_u128(number),
        person,
        post: post(word),
        from: Some(date(from)),
        until: None,
        manner: None,
    }
}

fn left(place: u8, on: &str) -> EndAppointment {
    EndAppointment {
        appointment: appointment(place),
        on: date(on),
        ground: EndGround::Resigned,
        meeting: None,
    }
}

fn next_term() -> OpenTerm {
    OpenTerm {
        term: TermId::from_u128(0x32),
        ordinal: 3,
        from: Some(date("2029-01-01")),
        until: Some(date("2033-12-31")),
        certificate_until: None,
        organ: None,
    }
}

fn tenures(given: &Given, day: &str) -> Vec<(PersonId, Tenure)> {
    let holders = given.clone().chamber().holders_on(date(day));
    holders.into_iter().map(|holder| (holder.person, holder.tenure)).collect()
}

#[test]
fn a_vacancy_is_what_the_charter_asks_for_and_nobody_holds() {
    let given = given(sample::chamber());
    assert!(given.clone().chamber().vacancies(date("2026-03-02")).is_empty());
    let resigned = given.and(left(0, "2026-03-05")).chamber();
    assert!(resigned.vacancies(date("2026-03-05")).is_empty());
    let vacancies = resigned.vacancies(date("2026-03-06"));
    let told: Vec<_> = vacancies.iter().map(|it| (it.post.title.as_str(), it.holders, it.needed)).collect();
    assert_eq!(told, [("会长", 0, 1)]);
    assert_eq!(vacancies[0].since, Some(date("2026-03-06")));
    assert_eq!(vacancies[0].article.as_ref().and_then(|article| article.number), Some(28));
    let empty = sample::founded().vacancies(date("2026-03-02"));
    assert_eq!(empty.iter().map(|it| it.since).collect::<Vec<_>>(), [None, None], "nobody ever held them");
}

#[test]
fn somebody_stands_in_for_a_vacant_post_until_it_is_filled() {
    let acting = AppointToPost {
        manner: Some(manner(AppointmentMode::Acting)),
        ..take(0x7e, ZHOU, "president", "2026-03-06")
    };
    let given = given(sample::chamber());
    given.clone().when(acting.clone()).then_refused("leadership.post_not_vacant");
    let standing_in = given.and(left(0, "2026-03-05")).and(acting);
    assert!(tenures(&standing_in, "2026-03-06").contains(&(ZHOU, Tenure::Acting)));
    let vacancy = standing_in.clone().chamber().vacancies(date("2026-03-06")).remove(0);
    assert_eq!((vacancy.holders, vacancy.acting), (0, 1), "it is still vacant");
    // The powers of the post are theirs as long as they stand in.
    standing_in
        .clone()
        .at("2026-03-06T01:00:00Z")
        .and_by(Actor::holding(ZHOU, post("president")), sample::series());
    let filled = standing_in.and(take(0x7f, HE, "president", "2026-03-10"));
    let chamber = filled.clone().chamber();
    let holders = |day| chamber.leadership().holders(&post("president"), date(day)).collect::<Vec<_>>();
    assert_eq!((holders("2026-03-09"), holders("2026-03-10")), (alloc::vec![ZHOU], alloc::vec![HE]));
    let ended = chamber.leadership().appointments().get(AppointmentId::from_u128(0x7e)).unwrap().ended();
    assert_eq!(ended.map(|(ended, _)| (ended.ground, ended.cause)), Some((EndGround::Succeeded, Some(0))));
}

#[test]
fn trap_20_whoever_was_elected_stays_until_a_successor_takes_the_post() {
    let given = given(sample::chamber());
    assert!(tenures(&given, "2028-12-31").contains(&(LIN, Tenure::InTerm)));
    let over = tenures(&given, "2029-01-01");
    assert!(over.contains(&(LIN, Tenure::Holdover)) && over.contains(&(HAN, Tenure::Holdover)));
    assert!(over.contains(&(sample::LU, Tenure::InTerm)), "the staff has no term");
    assert!(given.clone().chamber().vacancies(date("2029-01-01")).is_empty());
    // With the next term the post is free for another, although nobody has recorded that the first left it.
    let third = given.and(next_term()).at("2029-01-10T01:00:00Z");
    let elected = third.clone().and(take(0x7f, GU, "president", "2029-01-10"));
    let chamber = elected.chamber();
    let holders = |day| chamber.leadership().holders(&post("president"), date(day)).collect::<Vec<_>>();
    assert_eq!((holders("2029-01-09"), holders("2029-01-10")), (alloc::vec![LIN], alloc::vec![GU]));
    // Whoever is elected again begins anew; the others of the old term have left with it.
    let vices = third.and(take(0x7d, ZHOU, "vice_president", "2029-01-10"));
    let chamber = vices.clone().chamber();
    assert!(chamber.leadership().holders(&post("vice_president"), date("2029-01-10")).eq([ZHOU]));
    vices.and(take(0x7c, SHEN, "vice_president", "2029-01-10"));
}

#[test]
fn a_successor_belongs_to_a_later_term() {
    // Within the term, another president needs room first.
    given(sample::chamber())
        .when(take(0x7f, HE, "president", "2026-03-10"))
        .then_refused("leadership.post_full");
    let beforehand = given(sample::chamber()).and(next_term());
    beforehand.when(take(0x7f, HE, "president", "2026-03-10")).then_refused("leadership.post_full");
}

fn verdicts(given: &Given, policy: &str) -> Vec<(String, bool)> {
    let findings = given.clone().chamber().composition(date("2026-03-10"));
    let of_policy = findings.into_iter().filter(|finding| finding.verdict.policy == policy);
    of_policy.map(|CompositionFinding { subject, verdict }| (subject, verdict.passed)).collect()
}

fn sized(rule: SizeRule) -> Given {
    given(sample::chamber_under(|rules: &mut CharterRules| {
        rules.offices.as_mut().unwrap().sizes = alloc::vec![rule];
    }))
}

/// 社会团体章程示范文本（1998）第二十一条：常务理事不超过理事的三分之一.
#[test]
fn a_standing_council_is_a_third_of_the_council_and_no_larger() {
    let findings = given(sample::chamber()).chamber().composition(date("2026-03-10"));
    let share = findings.iter().find(|it| it.verdict.policy == "organ_is_within_its_share").unwrap();
    assert_eq!((share.subject.as_str(), share.verdict.passed), ("standing_council", false));
    let measure = share.verdict.measure.unwrap();
    assert_eq!((measure.counted, measure.needed, measure.whole), (6, 3, Some(9)));
    assert_eq!(share.verdict.article.as_ref().and_then(|article| article.number), Some(21));
    // 主席团 of three: exactly a third passes.
    let third = sized(SizeRule {
        organ: organ("presidents_office"),
        at_least: None,
        at_most: None,
        odd: false,
        share: Some("5/9".parse().unwrap()),
        share_of: Some(organ("council")),
        required_from: None,
        allowed_from: None,
        hired_left_out: Allowance::Forbidden,
        article: None,
    });
    assert_eq!(verdicts(&third, "organ_is_within_its_share"), [("presidents_office".to_string(), true)]);
}

/// 会长每任不超过三年 (S36 art. 13): the years of a post are its own, whatever the term is.
#[test]
fn a_post_may_be_held_for_fewer_years_than_a_term_lasts() {
    let capped = given(sample::chamber_under(|rules| {
        let president = rules.posts.iter_mut().find(|rule| rule.post == post("president")).unwrap();
        president.years_at_most = Some(3);
    }));
    let tenure = |chamber: &Chamber, place, day| {
        let leadership = chamber.leadership();
        let held = leadership.appointments().get(appointment(place)).unwrap();
        leadership.tenure(held, chamber.charter(), date(day))
    };
    // 林知远 was appointed for 2024 to 2028: an import tells of the past as it was, and the years count all the same.
    let chamber = capped.clone().chamber();
    assert_eq!(tenure(&chamber, 0, "2027-01-01"), Tenure::InTerm);
    assert_eq!(tenure(&chamber, 0, "2027-01-02"), Tenure::Holdover);
    assert_eq!(tenure(&chamber, 1, "2027-01-02"), Tenure::InTerm, "a vice president has the term's years");
    assert!(chamber.vacancies(date("2027-01-02")).iter().all(|it| it.post.post != post("president")));
    // Until then the place is taken; then a successor takes it in the same term, and may be the same person.
    let next = |from, until| AppointToPost { until, ..take(0x7e, LIN, "president", from) };
    capped.clone().when(next("2027-01-01", None)).then_refused("leadership.already_holds_post");
    let until = |day| Some(date(day));
    capped
        .clone()
        .when(next("2027-01-02", until("2030-01-03")))
        .then_refused("leadership.appointment_too_long")
        .under("1998", Some(28))
        .saying("2030-01-02 at the latest");
    let again = capped.clone().and(next("2027-01-02", until("2030-01-02"))).chamber();
    let before = again.leadership().appointments().get(appointment(0)).unwrap();
    assert_eq!(before.last_day(), until("2027-01-01"));
    // What an import records of the past is taken as it was.
    let past = AppointToPost { until: until("2023-12-31"), ..take(0x7e, GU, "president", "2019-01-01") };
    capped.and_by(Actor::import(), past);
}

/// 福建省社会团体换届选举办法第二十条：理事超过一定人数的，应当设常务理事会；未达到的，不设.
#[test]
fn a_standing_council_is_set_up_where_the_council_is_large_enough() {
    let rule = |required_from, allowed_from| {
        sized(SizeRule {
            organ: organ("standing_council"),
            at_least: None,
            at_most: Some(1),
            odd: false,
            share: None,
            share_of: Some(organ("council")),
            required_from,
            allowed_from,
            hired_left_out: Allowance::Forbidden,
            article: None,
        })
    };
    let (must, may) = ("organ_is_set_up_where_it_must_be", "organ_is_set_up_where_it_may_be");
    // Nine sit on the council; one of them is a standing director.
    let passed = |given: &Given, policy| verdicts(given, policy).iter().map(|it| it.1).collect::<Vec<_>>();
    assert_eq!(passed(&rule(Some(9), Some(9)), must), [true]);
    assert_eq!(passed(&rule(Some(9), Some(9)), may), [true]);
    assert_eq!(passed(&rule(None, Some(10)), may), [false]);
    assert_eq!(passed(&rule(Some(9), None), "organ_is_of_its_size"), [false]);
    // Without standing directors there is none, whatever the leaders' posts are, and nothing is said of its size.
    let none = |required_from, allowed_from| rule(required_from, allowed_from).and(left(7, "2026-03-05"));
    assert_eq!(passed(&none(Some(8), None), must), [false]);
    assert_eq!(passed(&none(Some(10), None), must), [true]);
    assert_eq!(passed(&none(None, Some(10)), may), [true]);
    assert_eq!(verdicts(&none(Some(8), None), "organ_is_of_its_size"), []);
}

#[test]
fn an_organ_may_be_asked_to_be_odd_and_of_a_size() {
    let council = |at_least, at_most, odd| {
        sized(SizeRule {
            organ: organ("council"),
            at_least,
            at_most,
            odd,
            share: None,
            share_of: None,
            required_from: None,
            allowed_from: None,
            hired_left_out: Allowance::Forbidden,
            article: None,
        })
    };
    let of_size = |least, most| verdicts(&council(least, most, false), "organ_is_of_its_size")[0].1;
    // Nine sit on the council.
    assert_eq!(
        [(Some(9), None), (Some(10), None), (None, Some(9)), (None, Some(8)), (Some(9), Some(9))]
            .map(|(least, most)| of_size(least, most)),
        [true, false, true, false, true]
    );
    let odd = council(None, None, true);
    assert_eq!(verdicts(&odd, "organ_has_an_odd_number"), [("council".to_string(), true)]);
    let even = odd.and(left(8, "2026-03-05"));
    assert_eq!(verdicts(&even, "organ_has_an_odd_number"), [("council".to_string(), false)]);
}

#[test]
fn trap_10_a_person_of_several_posts_counts_once_and_one_for_two_units_is_flagged() {
    // 周既白 is a vice president and takes a director's seat as well.
    let twice = given(sample::chamber()).and(take(0x7f, ZHOU, "director", "2026-03-05")).chamber();
    let council =
        twice.leadership().people_of(&organ("council"), twice.charter(), twice.members(), date("2026-03-10"));
    assert_eq!(council.len(), 9);
    assert!(verdicts(&given(sample::chamber()), "person_represents_one_unit").is_empty());
    let both = given(sample::chamber()).and(ChangeRepresentative {
        member: MemberId::from_u128(0x92),
        representative: ZHOU,
        since: None,
    });
    assert_eq!(verdicts(&both, "person_represents_one_unit"), [(ZHOU.to_string(), false)]);
    assert!(both.chamber().members().units_of(ZHOU).eq([YUNFAN, TINGLAN]));
    // A charter that asks nothing of officers is no reason to pass over it.
    let short = given(sample::chamber_under(|rules| rules.offices = None));
    let both = short.and(ChangeRepresentative {
        member: MemberId::from_u128(0x92),
        representative: ZHOU,
        since: None,
    });
    assert_eq!(verdicts(&both, "person_represents_one_unit"), [(ZHOU.to_string(), false)]);
}

#[test]
fn an_age_that_was_never_settled_is_found_again() {
    let unsettled = verdicts(&given(sample::chamber()), "age_was_settled");
    let leaders: Vec<(String, bool)> = (0..5).map(|place| (appointment(place).to_string(), false)).collect();
    assert_eq!(unsettled, leaders, "the president, three vice presidents and the secretary general");
}

/// 调整代表：单位换人，不是选举.
#[test]
fn the_posts_held_for_a_unit_go_with_its_representative_and_to_the_next() {
    let for_unit = |mode, command: AppointToPost| AppointToPost {
        manner: Some(AppointmentManner { unit: Some(YUNFAN), ..manner(mode) }),
        ..command
    };
    let given = given(sample::chamber_under(|rules| {
        rules.posts.iter_mut().for_each(|rule| rule.filling.clear());
    }));
    let seat = take(0x7e, ZHOU, "director", "2026-03-02");
    given
        .clone()
        .when(for_unit(AppointmentMode::Elected, AppointToPost { person: HE, ..seat.clone() }))
        .then_refused("leadership.not_the_representative");
    let held = given.and(for_unit(AppointmentMode::Elected, seat));
    let change = ChangeRepresentative {
        member: MemberId::from_u128(0x91),
        representative: CHENG,
        since: Some(date("2026-03-10")),
    };
    let next = take(0x7f, CHENG, "director", "2026-03-10");
    let changed = held.at("2026-03-10T01:00:00Z").and(change);
    let chamber = changed.clone().chamber();
    let ended = chamber.leadership().appointments().get(AppointmentId::from_u128(0x7e)).unwrap().ended();
    let (ended, _) = ended.unwrap();
    assert_eq!(
        (ended.ground, ended.on, ended.cause),
        (EndGround::RepresentativeChanged, date("2026-03-09"), Some(0))
    );
    // 周既白 stays vice president: that post was not held for the unit.
    assert!(
        chamber
            .leadership()
            .holders(&post("vice_president"), date("2026-03-10"))
            .any(|person| person == ZHOU)
    );
    changed
        .clone()
        .when(for_unit(
            AppointmentMode::Succeeding,
            AppointToPost { post: post("vice_president"), ..next.clone() },
        ))
        .then_refused("leadership.unit_held_no_such_post");
    let succeeded = changed.and(for_unit(AppointmentMode::Succeeding, next)).chamber();
    assert!(
        succeeded.leadership().holders(&post("director"), date("2026-03-10")).any(|person| person == CHENG)
    );
    assert!(!succeeded.leadership().posts_of(ZHOU, date("2026-03-10")).any(|held| *held == post("director")));
}

/// 宝安互联网协会章程第二十七条.
#[test]
fn two_of_one_unit_are_found_and_so_is_of_whom_nothing_is_known() {
    let unknown = |given: &Given| verdicts(given, "unit_is_known");
    let sample = given(sample::chamber());
    assert_eq!(unknown(&sample), [(LIN.to_string(), false), (sample::XU.to_string(), false)]);
    assert!(verdicts(&sample, "holders_are_of_different_units").is_empty());
    let names = |member: u128, person| ChangeRepresentative {
        member: MemberId::from_u128(member),
        representative: person,
        since: None,
    };
    let known = sample.and(names(0x91, LIN)).and(names(0x92, sample::XU));
    assert!(unknown(&known).is_empty());
    assert!(verdicts(&known, "holders_are_of_different_units").is_empty());
    let one = known.and(names(0x92, SHEN)).and(RegisterEnterprise {
        enterprise: EnterpriseId::from_u128(0x2a),
        name: sample::title("长安潇湘置业有限公司"),
        representative: Some(sample::XU),
        credit_code: None,
    });
    assert!(verdicts(&one, "holders_are_of_different_units").is_empty(), "another unit is none of theirs");
    let free = given(sample::chamber_under(|rules| {
        rules.posts.iter_mut().for_each(|rule| rule.filling.clear());
    }));
    let for_unit = AppointmentManner { unit: Some(YUNFAN), ..manner(AppointmentMode::Elected) };
    let held = free
        .and(names(0x91, LIN))
        .and(names(0x91, HE))
        .and(left(4, "2026-03-02"))
        .at("2026-03-03T01:00:00Z")
        .and_by(
            Actor::import(),
            AppointToPost { manner: Some(for_unit.clone()), ..take(0x7e, LIN, "director", "2026-01-01") },
        )
        .and_by(
            Actor::import(),
            AppointToPost { manner: Some(for_unit), ..take(0x7f, HE, "secretary_general", "2026-03-03") },
        );
    let clash = verdicts(&held, "holders_are_of_different_units");
    assert_eq!(clash, [(LIN.to_string(), false)]);
}

/// 天津某商会：三十日内报告理事会，理事会三十日内决定；会员单位一年内不再提出人选的，视为放弃席位.
#[test]
fn a_vacancy_has_its_deadlines_and_a_seat_is_given_up_after_a_year() {
    let resigned = given(sample::chamber()).and(left(0, "2026-03-05"));
    let vacancy = resigned.clone().chamber().vacancies(date("2026-03-06")).remove(0);
    assert_eq!((vacancy.report_by, vacancy.due), (Some(date("2026-04-04")), Some(date("2026-05-04"))));
    assert_eq!((vacancy.lapses, vacancy.deadline.unwrap().number), (None, None));
    let held_for = |mode, command: AppointToPost| AppointToPost {
        manner: Some(AppointmentManner { unit: Some(YUNFAN), ..manner(mode) }),
        ..command
    };
    let seated = given(sample::chamber_under(|rules| {
        rules.posts.iter_mut().for_each(|rule| rule.filling.clear());
    }))
    .and(held_for(AppointmentMode::Elected, take(0x7e, ZHOU, "director", "2026-03-02")));
    let vacated =
        seated.and(EndAppointment { appointment: AppointmentId::from_u128(0x7e), ..left(0, "2026-03-10") });
    let given_up = |given: &Given, day: &str| {
        let findings = given.clone().chamber().composition(date(day)).into_iter();
        let of = findings.filter(|it| it.verdict.policy == "seat_was_taken_in_time");
        of.map(|it| (it.subject, it.verdict.code)).collect::<Vec<_>>()
    };
    // A year after the last day in the post, that day included.
    assert!(given_up(&vacated, "2027-03-10").is_empty());
    let expected = (AppointmentId::from_u128(0x7e).to_string(), Some("leadership.seat_given_up".to_string()));
    assert_eq!(given_up(&vacated, "2027-03-11"), [expected]);
    let again = held_for(AppointmentMode::Elected, take(0x7f, ZHOU, "director", "2026-03-11"));
    assert!(given_up(&vacated.and(again), "2027-03-11").is_empty());
    // A number that the charter asks for is looked at alike.
    let few = given(sample::chamber_under(|rules| {
        let rule = rules.posts.iter_mut().find(|rule| rule.post.as_str() == "director").unwrap();
        rule.holders_at_least = Some(3);
    }))
    .and(left(8, "2026-03-05"));
    assert_eq!(few.clone().chamber().vacancies(date("2026-03-06"))[0].lapses, Some(date("2027-03-05")));
    assert_eq!(given_up(&few, "2027-03-06")[0].0, "director");
}
