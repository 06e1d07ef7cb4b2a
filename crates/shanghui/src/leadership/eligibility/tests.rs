//! Age, terms, incompatible posts, full-time, legal representatives: what is accepted, what is refused, and by what
//! arithmetic.

use super::{AgeFinding, OfficeLimit};
use crate::chamber::sample::{self, CHENG, GU, HE, LIN, SONG, XU, YUNMENG, ZHOU, appointment, date, post};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Chamber, Event};
use crate::charter::{AgeBound, AgeReading, Approver, CharterRules};
use crate::kernel::{Actor, AppointmentId, MotionId, PartyId, PersonId, TermId};
use crate::leadership::{
    AppointToPost, AppointmentManner, AppointmentMode, Approval, ApprovedException, EndAppointment,
    EndGround, OpenTerm,
};
use crate::people::{ErasePerson, ErasureBasis, PartyKind, RecordBirthDate, RegisterParty};
use crate::voting::Subject;
use alloc::vec::Vec;
use terms::{again, served};

mod apart;
mod terms;

/// What is known of how somebody comes to a post, and nothing of what the limits ask.
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

/// 何以宁 takes a post on 2026-03-10, when 会长 is vacant.
fn take(word: &str) -> AppointToPost {
    AppointToPost {
        appointment: AppointmentId::from_u128(0x7f),
        person: HE,
        post: post(word),
        from: Some(date("2026-03-10")),
        until: None,
        manner: None,
    }
}

fn with(manner: AppointmentManner, command: AppointToPost) -> AppointToPost {
    AppointToPost { manner: Some(manner), ..command }
}

/// Whoever may be put into a post without an election: the sample's charter, with every way of filling open.
fn open(change: impl FnOnce(&mut CharterRules)) -> Given {
    let chamber = sample::chamber_under(|rules| {
        rules.posts.iter_mut().for_each(|rule| rule.filling.clear());
        change(rules);
    });
    given(chamber)
}

fn born(given: Given, on: &str) -> Given {
    given.and(RecordBirthDate { person: HE, born: date(on) })
}

fn age(given: Given, command: AppointToPost) -> Option<AgeFinding> {
    let mut found = None;
    given.when(command).then(|events| {
        if let [Event::AppointedToPost(appointed), ..] = events {
            found = appointed.age;
        }
    });
    found
}

fn approvals(by: &[Approver]) -> Vec<Approval> {
    by.iter().map(|by| Approval { by: *by, on: None, document: None, motion: None }).collect()
}

/// The council, or with the assembly's people the assembly, has carried that 何以宁 may be vice president beyond a limit.
fn voted(given: Given, limit: OfficeLimit, assembly: bool) -> Given {
    let subject = Subject::LimitException { person: HE, post: post("vice_president"), limit };
    let (convened, meeting) = if assembly {
        (sample::assembly(), sample::ASSEMBLY)
    } else {
        (sample::council_meeting(), sample::COUNCIL)
    };
    let mut people = alloc::vec![LIN, ZHOU, sample::SHEN, GU, sample::HAN];
    if !assembly {
        people.push(XU);
    }
    let session = sample::deciding(given.chamber(), convened, &people);
    let motion = MotionId::from_u128(0x1c1);
    crate::chamber::scenario::given(sample::carried(session, motion, meeting, subject, &people))
}

fn excepted(limit: OfficeLimit, by: &[Approver]) -> AppointmentManner {
    let exceptions = alloc::vec![ApprovedException { limit, approvals: approvals(by) }];
    AppointmentManner { exceptions, ..manner(AppointmentMode::Elected) }
}

/// 社会团体章程示范文本（1998）第二十四条第三项.
#[test]
fn trap_22_seventy_is_not_over_seventy_and_seventy_one_is() {
    // 2026-03-10: seventy years and not yet seventy-one.
    for day in ["1955-03-11", "1956-03-10", "1956-03-11"] {
        assert_eq!(age(born(open(|_| {}), day), take("vice_president")), Some(AgeFinding::Within), "{day}");
    }
    born(open(|_| {}), "1955-03-10")
        .when(take("vice_president"))
        .then_refused("leadership.over_age")
        .under("1998", Some(24))
        .saying("71 years, not over 70 allowed, read at election");
    // A director is no leader: no limit, and nothing is asked.
    assert_eq!(age(born(open(|_| {}), "1935-03-10"), take("director")), None);
}

#[test]
fn trap_22_under_seventy_excludes_whoever_has_turned_seventy() {
    let under = || open(|rules| rules.offices.as_mut().unwrap().ages[0].bound = AgeBound::Under);
    assert_eq!(age(born(under(), "1956-03-11"), take("vice_president")), Some(AgeFinding::Within));
    born(under(), "1956-03-10")
        .when(take("vice_president"))
        .then_refused("leadership.over_age")
        .saying("70 years, under 70 allowed");
}

/// 福建省规定：任期内将满七十周岁的，一般不作为人选.
#[test]
fn trap_22_the_age_may_be_read_on_the_last_day_of_the_term() {
    let through = || {
        open(|rules| {
            let rule = &mut rules.offices.as_mut().unwrap().ages[0];
            (rule.reading, rule.bound) = (AgeReading::ThroughTerm, AgeBound::Under);
        })
    };
    // The term ends on 2028-12-31.
    assert_eq!(age(born(through(), "1959-01-01"), take("vice_president")), Some(AgeFinding::Within));
    born(through(), "1958-12-31")
        .when(take("vice_president"))
        .then_refused("leadership.over_age")
        .saying("read through term");
}

#[test]
fn trap_22_a_hired_secretary_general_may_be_exempt_and_an_elected_one_is_not() {
    let exempt = || {
        let left = EndAppointment {
            appointment: appointment(4),
            on: date("2026-03-09"),
            ground: EndGround::Resigned,
            meeting: None,
        };
        born(open(|rules| rules.offices.as_mut().unwrap().ages[0].hired_exempt = true), "1940-01-01")
            .and(left)
    };
    let hired = with(manner(AppointmentMode::Hired), take("secretary_general"));
    assert_eq!(age(exempt(), hired), None);
    let elected = with(manner(AppointmentMode::Elected), take("secretary_general"));
    exempt().when(elected).then_refused("leadership.over_age");
}

/// 社会团体章程示范文本（1998）第二十五条.
#[test]
fn an_age_over_the_limit_needs_approvals_which_are_recorded() {
    use Approver::{Council, Registrar, SupervisingUnit};
    let given = || born(open(|_| {}), "1950-01-01");
    let command = |by: &[Approver]| with(excepted(OfficeLimit::Age, by), take("vice_president"));
    let voted = || voted(given(), OfficeLimit::Age, false);
    assert_eq!(age(voted(), command(&[Council, SupervisingUnit, Registrar])), Some(AgeFinding::Approved));
    given()
        .when(command(&[Council, Registrar]))
        .then_refused("leadership.approval_missing")
        .under("1998", Some(25))
        .saying("supervising unit");
    // The council approves by a vote, not on somebody's word, and by one on this person, post and limit.
    given()
        .when(command(&[Council, SupervisingUnit, Registrar]))
        .then_refused("leadership.not_carried")
        .under("1998", Some(25))
        .saying("理事会");
    let other =
        with(excepted(OfficeLimit::Age, &[Council, SupervisingUnit, Registrar]), take("executive_president"));
    voted().when(other).then_refused("leadership.not_carried");
    // An exception to another limit is none to this.
    let other =
        with(excepted(OfficeLimit::Terms, &[Council, SupervisingUnit, Registrar]), take("vice_president"));
    given().when(other).then_refused("leadership.over_age");
    // Where the charter knows no exception, nobody approves one.
    let none = born(open(|rules| rules.offices.as_mut().unwrap().ages[0].exception = None), "1950-01-01");
    none.when(command(&[Council, SupervisingUnit, Registrar])).then_refused("leadership.over_age");
}

#[test]
fn a_vote_allows_once_and_names_whom_it_allowed() {
    use Approver::{Council, Registrar, SupervisingUnit};
    let manner = || excepted(OfficeLimit::Age, &[Council, SupervisingUnit, Registrar]);
    let voted = voted(born(open(|_| {}), "1950-01-01"), OfficeLimit::Age, false);
    let taken = voted.and(with(manner(), take("vice_president")));
    let chamber = taken.clone().chamber();
    let held = chamber.leadership().held_by(HE).last().unwrap();
    let motion = held.manner().and_then(|manner| manner.exceptions[0].approvals[0].motion);
    assert_eq!(motion, Some(MotionId::from_u128(0x1c1)));
    assert_eq!(chamber.motion_list(None)[0].appointments, [AppointmentId::from_u128(0x7f)]);
    let left = EndAppointment {
        appointment: AppointmentId::from_u128(0x7f),
        on: date("2026-03-15"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let again = AppointToPost {
        appointment: AppointmentId::from_u128(0x7e),
        from: Some(date("2026-03-20")),
        ..take("vice_president")
    };
    taken.and(left).when(with(manner(), again)).then_refused("leadership.not_carried");
}

#[test]
fn an_age_that_is_not_known_is_recorded_as_unknown_or_refused_and_never_made_up() {
    assert_eq!(age(open(|_| {}), take("vice_president")), Some(AgeFinding::Unknown));
    let strict = || open(|rules| rules.offices.as_mut().unwrap().ages[0].must_be_known = true);
    strict().when(take("vice_president")).then_refused("leadership.age_unknown").under("1998", Some(24));
    born(strict(), "1970-01-01").and(take("vice_president"));
    // Nobody reads the age through a term whose end is not known.
    let through = strict().and(OpenTerm {
        term: TermId::from_u128(0x32),
        ordinal: 3,
        from: Some(date("2029-01-01")),
        until: None,
        certificate_until: None,
        organ: None,
    });
    let rules = |rules: &mut CharterRules| {
        rules.offices.as_mut().unwrap().ages[0].reading = AgeReading::ThroughTerm;
    };
    let later = AppointToPost { from: Some(date("2029-01-01")), ..take("vice_president") };
    assert_eq!(age(born(through, "1970-01-01"), later), Some(AgeFinding::Within));
    let unread = born(open(rules), "1970-01-01").and(OpenTerm {
        term: TermId::from_u128(0x32),
        ordinal: 3,
        from: Some(date("2029-01-01")),
        until: None,
        certificate_until: None,
        organ: None,
    });
    let later = AppointToPost { from: Some(date("2029-01-01")), ..take("vice_president") };
    assert_eq!(age(unread, later), Some(AgeFinding::Unknown));
}

/// 个人信息保护法第四十七条第二款: what is only stored is not used.
#[test]
fn an_event_holds_what_came_of_the_age_and_replaying_needs_no_date() {
    let given = born(open(|_| {}), "1970-01-01").and(take("vice_president"));
    let chamber = given.clone().chamber();
    let entry = alloc::string::String::from_utf8(chamber.journal().lines_from(chamber.journal().length()));
    let entry = entry.unwrap();
    assert!(entry.contains(r#""age":"within""#) && !entry.contains("1970"), "{entry}");
    let restricted = given.and(ErasePerson { person: HE, basis: ErasureBasis::ConsentWithdrawn }).chamber();
    let journal = crate::journal::Journal::open(&restricted.journal().to_lines()).unwrap();
    assert_eq!(Chamber::replay(journal).unwrap().state(), restricted.state());
    let born = restricted.roster().person(HE).and_then(crate::people::Person::born);
    assert_eq!(born, None, "a date that is only stored is not read any more");
}

#[test]
fn what_an_import_records_of_the_past_is_taken_as_it_was() {
    let given = || born(served(&[3, 4], 5, |_| {}), "1935-01-01");
    let past = AppointToPost { from: Some(date("2026-03-01")), ..again("vice_president") };
    assert_eq!(past_age(given(), past), None, "nobody asks for an age of the past");
    given().when(again("vice_president")).by(Actor::import()).then_refused("leadership.over_age");
    // Nobody else writes the past: a day before today is judged as today.
    let backdated = AppointToPost { from: Some(date("2026-03-01")), ..again("vice_president") };
    given().when(backdated).then_refused("leadership.over_age");
}

fn past_age(given: Given, command: AppointToPost) -> Option<AgeFinding> {
    let chamber = given.and_by(Actor::import(), command).chamber();
    chamber.leadership().appointments().get(AppointmentId::from_u128(0x7f)).and_then(|held| held.age())
}

/// 商会内部制度（示例）：会长不得兼任秘书长；监事不得由负责人、理事和秘书处人员兼任.
#[test]
fn posts_that_do_not_go_together_are_refused_from_either_side() {
    let take = |person: PersonId, word: &str| AppointToPost { person, ..take(word) };
    for (person, word, held) in
        [(CHENG, "supervisor", "常务理事"), (GU, "supervisor", "副会长"), (XU, "chief_supervisor", "秘书长")]
    {
        open(|_| {})
            .when(take(person, word))
            .then_refused("leadership.posts_incompatible")
            .under("商会内部制度", None)
            .saying(held);
    }
    let supervised = open(|_| {})
        .and(AppointToPost { appointment: AppointmentId::from_u128(0x7e), ..take(HE, "supervisor") });
    supervised.when(take(HE, "director")).then_refused("leadership.posts_incompatible");
    let president = EndAppointment {
        appointment: appointment(4),
        on: date("2026-03-09"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    open(|_| {})
        .and(president)
        .when(take(LIN, "secretary_general"))
        .then_refused("leadership.posts_incompatible")
        .saying("会长 (president)");
    // Leaders are directors as well, and one person may hold several such posts.
    open(|_| {}).and(take(ZHOU, "director"));
}

/// 社会团体章程示范文本（1998）第二十四条第三项：秘书长为专职.
#[test]
fn a_secretary_general_is_full_time() {
    let left = EndAppointment {
        appointment: appointment(4),
        on: date("2026-03-09"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let given = || open(|_| {}).and(left.clone());
    let how = |full_time| AppointmentManner { full_time, ..manner(AppointmentMode::Hired) };
    given()
        .when(with(how(Some(false)), take("secretary_general")))
        .then_refused("leadership.not_full_time")
        .under("1998", Some(24));
    given().and(with(how(Some(true)), take("secretary_general")));
    given().and(with(how(None), take("secretary_general")));
}

/// 社会团体登记管理条例第十二条第三款.
#[test]
fn trap_26_the_president_represents_no_other_association_and_may_represent_companies() {
    let left = EndAppointment {
        appointment: appointment(0),
        on: date("2026-03-09"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let company = PartyId::from_u128(0x2a);
    let given = || {
        open(|_| {}).and(left.clone()).and(RegisterParty {
            party: company,
            name: sample::title("长安潇湘置业有限公司"),
            kind: PartyKind::Other,
        })
    };
    let how = |parties: &[PartyId]| AppointmentManner {
        legal_representative_of: parties.to_vec(),
        ..manner(AppointmentMode::Elected)
    };
    given().and(with(how(&[company]), take("president")));
    given()
        .when(with(how(&[company, YUNMENG]), take("president")))
        .then_refused("leadership.represents_another_association")
        .under("条例", Some(12));
    // Whoever is not the legal representative may be one elsewhere.
    given().and(with(how(&[YUNMENG]), take("vice_president")));
    given()
        .when(with(how(&[PartyId::from_u128(0x2f)]), take("president")))
        .then_refused("people.unknown_party");
}

#[test]
fn a_dry_run_asks_every_policy_with_its_article_and_arithmetic() {
    let chamber = born(served(&[3, 4], 5, |_| {}), "1950-01-01").chamber();
    let context = sample::context(&chamber, XU.into());
    let verdicts = chamber.check(&again("vice_president"), &context);
    let failed: Vec<&str> =
        verdicts.iter().filter(|verdict| !verdict.passed).map(|verdict| verdict.policy.as_str()).collect();
    assert_eq!(failed, ["age_is_within_the_limit", "terms_are_not_too_many"]);
    let terms = verdicts.iter().find(|verdict| verdict.policy == "terms_are_not_too_many").unwrap();
    assert_eq!(terms.measure.map(|measure| (measure.counted, measure.needed)), Some((3, 2)));
    assert_eq!(terms.article.as_ref().and_then(|article| article.number), Some(26));
}

#[test]
fn an_appointment_names_a_term_that_is_known() {
    let how = AppointmentManner { term: Some(TermId::from_u128(0x3f)), ..manner(AppointmentMode::Elected) };
    open(|_| {}).when(with(how, take("director"))).then_refused("leadership.unknown_term");
    open(|_| {}).and(AppointToPost { person: SONG, ..take("director") });
}
