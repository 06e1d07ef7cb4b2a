//! How many terms somebody serves: in a row or in all, whole or in part, in one post or in several.

use super::{excepted, manner, take, voted, with};
use crate::chamber::sample::{self, HE, appointment, date, post};
use crate::chamber::scenario::{Given, given};
use crate::charter::{Approver, CharterRules, TermCounting};
use crate::kernel::{Actor, AppointmentId, Date, TermId};
use crate::leadership::{AppointToPost, AppointmentMode, EndAppointment, EndGround, OfficeLimit, OpenTerm};
use alloc::vec::Vec;

/// A chamber in its n-th term, in which 何以宁 has been vice president for the terms that are given.
pub(super) fn served(terms: &[u32], now: u32, change: impl FnOnce(&mut CharterRules)) -> Given {
    served_from(&terms.iter().map(|ordinal| (*ordinal, "vice_president", 0)).collect::<Vec<_>>(), now, change)
}

fn first_day(ordinal: u32) -> Date {
    date("2000-01-01").plus_years(ordinal.saturating_mul(5)).unwrap()
}

/// Each: the term, the post, and after how many days of the term they took it. They left it on the term's last day.
fn served_from(terms: &[(u32, &str, u32)], now: u32, change: impl FnOnce(&mut CharterRules)) -> Given {
    let chamber = sample::chamber_under(|rules| {
        rules.posts.iter_mut().for_each(|rule| rule.filling.clear());
        change(rules);
    });
    // The chamber's own people and posts, and earlier and later terms of which the import tells.
    let mut given = given(sample::founded_under(chamber.charter().rules().clone()));
    for record in sample::records() {
        use crate::chamber::Command;
        if !matches!(record, Command::OpenTerm(_) | Command::OpenRotation(_)) {
            given = given.and_by(Actor::import(), record);
        }
    }
    for ordinal in 1..=now {
        let term = OpenTerm {
            term: TermId::from_u128(0x300 + u128::from(ordinal)),
            ordinal,
            from: Some(first_day(ordinal)),
            until: first_day(ordinal.saturating_add(1)).minus_days(1),
            certificate_until: None,
            organ: None,
        };
        given = given.and_by(Actor::import(), term);
    }
    for (number, (ordinal, word, after)) in (0x700_u128..).zip(terms) {
        let held = AppointToPost {
            appointment: AppointmentId::from_u128(number),
            person: HE,
            post: post(word),
            from: first_day(*ordinal).plus_days(*after),
            until: first_day(ordinal.saturating_add(1)).minus_days(1),
            manner: None,
        };
        given = given.and_by(Actor::import(), held);
    }
    given
}

/// 何以宁 takes the post in the middle of the fifth term, which is 2025 to 2029.
pub(super) fn again(word: &str) -> AppointToPost {
    take(word)
}

fn rule(rules: &mut CharterRules) -> &mut crate::charter::TermLimitRule {
    &mut rules.offices.as_mut().unwrap().terms[0]
}

/// 社会团体章程示范文本（1998）第二十六条：任期最长不得超过两届.
#[test]
fn trap_23_two_terms_in_a_row_and_no_third() {
    served(&[4], 5, |_| {}).and(again("vice_president"));
    served(&[3, 4], 5, |_| {})
        .when(again("vice_president"))
        .then_refused("leadership.too_many_terms")
        .under("1998", Some(26))
        .saying("it would be term 3");
    // A gap begins anew where terms in a row count, and does not where all count.
    served(&[2, 3], 5, |_| {}).and(again("vice_president"));
    served(&[2, 3], 5, |rules| rule(rules).counting = TermCounting::Total)
        .when(again("vice_president"))
        .then_refused("leadership.too_many_terms");
}

#[test]
fn trap_23_a_part_of_a_term_counts_from_the_months_that_the_charter_names() {
    let half = |days| {
        served_from(&[(3, "vice_president", 0), (4, "vice_president", days)], 5, |rules| {
            rule(rules).part_from_months = Some(30);
        })
    };
    // The fourth term is 2020 to 2024: thirty months before its end is 2022-07-01, day 912.
    half(912).when(again("vice_president")).then_refused("leadership.too_many_terms");
    half(913).and(again("vice_president"));
    // Without a number of months every part counts.
    served_from(&[(3, "vice_president", 0), (4, "vice_president", 1_800)], 5, |_| {})
        .when(again("vice_president"))
        .then_refused("leadership.too_many_terms");
}

#[test]
fn trap_23_whether_a_change_of_post_begins_anew_is_the_charters() {
    let given = |across| served(&[3, 4], 5, move |rules| rule(rules).across_posts = across);
    given(false).and(again("executive_president"));
    given(true).when(again("executive_president")).then_refused("leadership.too_many_terms");
}

#[test]
fn trap_23_a_hired_secretary_general_has_no_limit_of_terms() {
    let left = EndAppointment {
        appointment: appointment(4),
        on: date("2026-03-09"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let given = || {
        let served: Vec<(u32, &str, u32)> = Vec::new();
        let mut given = served_from(&served, 5, |rules| {
            let post = rules.posts.iter_mut().find(|rule| rule.post.as_str() == "secretary_general").unwrap();
            post.holders_at_most = None;
        });
        for (number, ordinal) in [(0x703, 3), (0x704, 4)] {
            let held = AppointToPost {
                appointment: AppointmentId::from_u128(number),
                from: Some(first_day(ordinal)),
                until: first_day(ordinal.saturating_add(1)).minus_days(1),
                ..take("secretary_general")
            };
            given = given.and_by(Actor::import(), held);
        }
        given.and(left.clone())
    };
    given().when(again("secretary_general")).then_refused("leadership.too_many_terms");
    given().and(with(manner(AppointmentMode::Hired), again("secretary_general")));
}

#[test]
fn who_stands_in_serves_no_term() {
    let acting = with(manner(AppointmentMode::Acting), take("vice_president"));
    let vacant = |given: Given| {
        [1, 2, 3].into_iter().fold(given, |given, place| {
            given.and(EndAppointment {
                appointment: appointment(place),
                on: date("2026-03-09"),
                ground: EndGround::Resigned,
                meeting: None,
            })
        })
    };
    vacant(served(&[3, 4], 5, |_| {})).and(acting);
}

/// 社会团体章程示范文本（1998）第二十六条.
#[test]
fn a_third_term_needs_the_assembly_and_the_authorities() {
    use Approver::{Assembly, Council, Registrar, SupervisingUnit};
    let given = || served(&[3, 4], 5, |_| {});
    let command = |by: &[Approver]| with(excepted(OfficeLimit::Terms, by), again("vice_president"));
    voted(given(), OfficeLimit::Terms, true).and(command(&[Assembly, SupervisingUnit, Registrar]));
    given()
        .when(command(&[Assembly, SupervisingUnit, Registrar]))
        .then_refused("leadership.not_carried")
        .under("1998", Some(26))
        .saying("会员大会");
    // The council's vote is none of the assembly's.
    voted(given(), OfficeLimit::Terms, false)
        .when(command(&[Assembly, SupervisingUnit, Registrar]))
        .then_refused("leadership.not_carried");
    given()
        .when(command(&[Council, SupervisingUnit, Registrar]))
        .then_refused("leadership.approval_missing")
        .under("1998", Some(26))
        .saying("assembly");
}
