//! Two posts kept from one unit, and posts held in other associations.

use super::{manner, open, take, with};
use crate::chamber::sample::{self, HE, YUNMENG, ZHOU, appointment, date, post};
use crate::chamber::scenario::Given;
use crate::charter::{CharterRules, IncompatibleRule, PostRange};
use crate::kernel::{Actor, AppointmentId, PartyId, PersonId};
use crate::leadership::{
    AppointToPost, AppointmentManner, AppointmentMode, EndAppointment, EndGround, PostElsewhere,
};
use crate::membership::ChangeRepresentative;
use crate::people::RegisterEnterprise;

/// 宝安互联网协会章程第二十七条：会长与秘书长不得来自同一企业.
#[test]
fn the_president_and_the_secretary_general_come_from_different_units() {
    let left = EndAppointment {
        appointment: appointment(4),
        on: date("2026-03-09"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let given = || open(|_| {}).and(left.clone());
    // 周既白 becomes president; 云帆物流 is theirs by the register.
    let president = |given: Given| {
        let gone = EndAppointment { appointment: appointment(0), ..left.clone() };
        given.and(gone).and(AppointToPost {
            appointment: AppointmentId::from_u128(0x7e),
            person: ZHOU,
            ..take("president")
        })
    };
    let named = RegisterEnterprise {
        enterprise: crate::kernel::EnterpriseId::from_u128(0x2a),
        name: sample::title("长安潇湘置业有限公司"),
        representative: Some(HE),
        credit_code: None,
    };
    president(given()).and(named).and(take("secretary_general"));
    let unit = |unit| AppointmentManner { unit: Some(unit), ..manner(AppointmentMode::Elected) };
    let taken = president(given()).and(change(HE));
    taken
        .clone()
        .when(with(unit(sample::YUNFAN), take("secretary_general")))
        .then_refused("leadership.of_one_unit")
        .under("商会内部制度", None)
        .saying("who holds 会长 (president)");
    // Of whom nothing is known nothing is said, and a vice president is not meant.
    president(given()).and(take("secretary_general"));
    let vice = AppointToPost { appointment: AppointmentId::from_u128(0x7d), ..take("vice_president") };
    taken.and(with(unit(sample::YUNFAN), vice));
}

/// 何以宁 represents 云帆物流 beside whoever has been registered with it.
fn change(person: PersonId) -> ChangeRepresentative {
    let member = crate::kernel::MemberId::from_u128(0x91);
    ChangeRepresentative { member, representative: person, since: Some(date("2026-03-02")) }
}

/// 福建省异地商会登记管理办法：会长、秘书长不得兼任其他社会团体的同类职务.
#[test]
fn trap_26_a_president_is_no_president_of_another_association_where_the_charter_says_so() {
    let left = EndAppointment {
        appointment: appointment(0),
        on: date("2026-03-09"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let range =
        |words: &[&str]| PostRange { posts: words.iter().copied().map(post).collect(), from_rank: None };
    let leaders = || range(&["president", "secretary_general"]);
    let fujian = |rules: &mut CharterRules| {
        let article = rules.offices.as_ref().unwrap().exclusive[0].article.clone();
        let rule = IncompatibleRule { range: leaders(), with: leaders(), article };
        rules.offices.as_mut().unwrap().elsewhere.push(rule);
    };
    let declares = |word: &str, party| AppointmentManner {
        posts_elsewhere: alloc::vec![PostElsewhere { party, post: post(word) }],
        ..manner(AppointmentMode::Elected)
    };
    let given = || open(fujian).and(left.clone());
    given()
        .when(with(declares("secretary_general", YUNMENG), take("president")))
        .then_refused("leadership.holds_post_elsewhere")
        .under("条例", Some(12))
        .saying("秘书长 (secretary_general) in another association");
    // Another post there, a public body, another post here, another charter.
    given().and(with(declares("director", YUNMENG), take("president")));
    given().and(with(declares("president", sample::BUREAU), take("president")));
    given().and(with(declares("president", YUNMENG), take("vice_president")));
    open(|_| {}).and(left.clone()).and(with(declares("president", YUNMENG), take("president")));
    given()
        .when(with(declares("president", PartyId::from_u128(0x2f)), take("president")))
        .then_refused("people.unknown_party");
    // What an import tells of the past is taken, and found.
    let past = AppointToPost { from: Some(date("2026-02-01")), ..take("president") };
    let gone = EndAppointment { on: date("2026-01-31"), ..left.clone() };
    let taken = open(fujian).and(gone).and_by(Actor::import(), with(declares("president", YUNMENG), past));
    let findings = taken.chamber().composition(date("2026-03-02"));
    let codes = findings.iter().filter_map(|finding| finding.verdict.code.as_deref());
    assert_eq!(codes.filter(|code| *code == "leadership.holds_post_elsewhere").count(), 1);
}
