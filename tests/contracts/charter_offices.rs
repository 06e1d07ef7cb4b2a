//! What the charter asks of posts and those who hold them: change only that, and the answer changes, under its article.

use crate::charter_numbers::{changed, turns};
use shanghui::charter::{
    AgeBound, AgeReading, Approver, Charter, CharterRules, ElectionStep, Filling, OfficeRules, StepDue,
};
use shanghui::kernel::{Actor, AppointmentId, PersonId, Verdict};
use shanghui::leadership::{AppointToPost, AppointmentManner, AppointmentMode};
use shanghui::people::RecordBirthDate;
use shanghui::secretariat::DutyKind;
use shanghui_testkit::fixture;
use shanghui_testkit::sample::{self, GU, HAN, HE, LIN, XU, date, post};
use shanghui_testkit::scenario::given;

fn offices(rules: &mut CharterRules) -> &mut OfficeRules {
    rules.offices.as_mut().unwrap()
}

fn taking(person: PersonId, word: &str, manner: Option<AppointmentManner>) -> AppointToPost {
    AppointToPost {
        appointment: AppointmentId::from_u128(0x1171),
        person,
        post: post(word),
        from: None,
        until: None,
        manner,
    }
}

fn manner(mode: AppointmentMode) -> AppointmentManner {
    AppointmentManner {
        mode,
        term: None,
        unit: None,
        meeting: None,
        full_time: None,
        legal_representative_of: vec![],
        exceptions: vec![],
        posts_elsewhere: vec![],
    }
}

#[test]
fn by_how_much_a_term_is_extended_and_who_approves() {
    let extension = sample::rules().term.extension.unwrap();
    let article = extension.article.as_ref();
    let given = given(sample::chamber());
    let shorter = changed(|rules| rules.term.extension.as_mut().unwrap().months_at_most = 6);
    turns(&given, XU, &fixture::extension("2029-12-31"), "extension_is_not_too_long", &shorter, article);
    let assembly = changed(|rules| {
        rules.term.extension.as_mut().unwrap().approvals.push(Approver::Assembly);
    });
    turns(&given, XU, &fixture::extension("2029-12-31"), "approvals_are_complete", &assembly, article);
}

#[test]
fn how_old_officers_are_and_how_many_terms_they_serve() {
    let rules = sample::rules().offices.unwrap();
    let born = |born| given(sample::chamber()).and(RecordBirthDate { person: HE, born: date(born) });
    let age = rules.ages[0].article.as_ref();
    let stricter = changed(|rules| offices(rules).ages[0].most = 65);
    let vice = taking(HE, "vice_president", None);
    turns(&born("1957-01-01"), XU, &vice, "age_is_within_the_limit", &stricter, age);
    let under = changed(|rules| offices(rules).ages[0].bound = AgeBound::Under);
    turns(&born("1956-01-01"), XU, &vice, "age_is_within_the_limit", &under, age);
    let through = changed(|rules| offices(rules).ages[0].reading = AgeReading::ThroughTerm);
    turns(&born("1956-01-01"), XU, &vice, "age_is_within_the_limit", &through, age);
    let known = changed(|rules| offices(rules).ages[0].must_be_known = true);
    turns(&given(sample::chamber()), XU, &vice, "age_is_known_where_it_must_be", &known, age);
    let leaders = changed(|rules| offices(rules).ages[0].range.from_rank = Some(post("director")));
    let chamber = born("1940-01-01").chamber();
    let context = sample::context(&chamber, XU.into());
    let director = taking(HE, "director", None);
    assert!(chamber.check(&director, &context).iter().all(|verdict| verdict.passed));
    assert!(!chamber.check_under(&leaders, &director, &context).iter().all(|verdict| verdict.passed));

    let third = given(fixture::renewed());
    let next = AppointToPost { from: Some(date("2029-01-01")), ..taking(GU, "vice_president", None) };
    let one = changed(|rules| offices(rules).terms[0].most = 1);
    turns(&third, XU, &next, "terms_are_not_too_many", &one, rules.terms[0].article.as_ref());
}

#[test]
fn which_posts_go_together_are_full_time_or_exclusive() {
    let rules = sample::rules().offices.unwrap();
    let without = |change: &dyn Fn(&mut OfficeRules)| changed(|rules| change(offices(rules)));
    let apart = given(sample::chamber());
    let supervisor = taking(HAN, "supervisor", None);
    let director = without(&|rules| rules.incompatible[1].with.from_rank = Some(post("standing_director")));
    let failed = |charter: &Charter, command: &AppointToPost, policy: &str| {
        let chamber = apart.clone().chamber();
        let context = sample::context(&chamber, XU.into());
        let verdicts = chamber.check_under(charter, command, &context);
        verdicts.iter().any(|verdict| verdict.policy == policy && !verdict.passed)
    };
    let now = changed(|_| {});
    assert!(failed(&now, &supervisor, "posts_go_together"));
    assert!(!failed(&director, &supervisor, "posts_go_together"));

    let part_time = AppointmentManner { full_time: Some(false), ..manner(AppointmentMode::Hired) };
    let secretary = taking(HE, "secretary_general", Some(part_time));
    assert!(failed(&now, &secretary, "holder_is_full_time"));
    assert!(!failed(&without(&|rules| rules.full_time.clear()), &secretary, "holder_is_full_time"));
    assert_eq!(rules.full_time[0].article.as_ref().unwrap().number, Some(24));

    let elsewhere = AppointmentManner {
        legal_representative_of: vec![sample::YUNMENG],
        ..manner(AppointmentMode::Elected)
    };
    let president = taking(HE, "president", Some(elsewhere));
    assert!(failed(&now, &president, "holder_represents_no_other_association"));
    let open = without(&|rules| rules.exclusive.clear());
    assert!(!failed(&open, &president, "holder_represents_no_other_association"));
    assert_eq!(rules.exclusive[0].article.as_ref().unwrap().number, Some(12));
}

#[test]
fn how_a_post_is_filled_and_what_is_not_delegated() {
    let given = given(sample::chamber());
    let staff = taking(HE, "secretariat_staff", Some(manner(AppointmentMode::Appointed)));
    let filling = |rules: &mut CharterRules, by: &str| {
        let rule = rules.posts.iter_mut().find(|rule| rule.post.as_str() == "secretariat_staff").unwrap();
        let article = match &rule.filling[0] {
            Filling::Appointed { article, .. } => article.clone(),
            other => panic!("{other:?}"),
        };
        rule.filling = vec![Filling::Appointed { by: vec![post(by)], article: article.clone() }];
        article
    };
    let article = filling(&mut sample::rules(), "president");
    let president = changed(|rules| drop(filling(rules, "president")));
    turns(&given, XU, &staff, "appointer_is_competent", &president, article.as_ref());

    let acting = Actor::Person { person: XU, post: None, on_behalf_of: Some(sample::on_behalf_of(LIN)) };
    let reserved = sample::rules().offices.unwrap().reserved;
    let open = changed(|rules| offices(rules).reserved.clear());
    let director = taking(HE, "director", None);
    let chamber = given.chamber();
    let context = sample::context(&chamber, acting);
    let passes = |verdicts: Vec<Verdict>| verdicts.iter().all(|verdict| verdict.passed);
    let refused = chamber.check(&director, &context);
    let verdict = refused.iter().find(|verdict| !verdict.passed).unwrap();
    assert_eq!((verdict.policy.as_str(), &verdict.article), ("power_may_be_delegated", &reserved[0].article));
    assert!(passes(chamber.check_under(&open, &director, &context)));
}

/// When leaders are filed and elections prepared is no verdict but a duty.
#[test]
fn when_an_election_is_prepared_and_a_leader_filed() {
    let due = |change: &dyn Fn(&mut CharterRules), step| {
        let chamber = sample::chamber_under(change);
        let calendar = chamber.election_calendar(date("2028-09-01"));
        calendar.into_iter().find(|line| line.step == step).unwrap().due
    };
    let months = |months| {
        move |rules: &mut CharterRules| {
            rules.term.election.as_mut().unwrap().steps[0].due = StepDue::MonthsBeforeEnd { months };
        }
    };
    assert_eq!(due(&months(3), ElectionStep::Started), Some(date("2028-09-30")));
    assert_eq!(due(&months(6), ElectionStep::Started), Some(date("2028-06-30")));
    let shown = |months, day| {
        let chamber = sample::chamber_under(|rules| {
            rules.term.election.as_mut().unwrap().shown_months_before = months;
        });
        let duties = chamber.duties(date(day)).into_iter();
        duties.filter(|duty| [DutyKind::RenewTerm, DutyKind::ElectionStep].contains(&duty.kind)).count()
    };
    assert_eq!((shown(6, "2028-06-29"), shown(6, "2028-06-30")), (0, 5));
    assert_eq!((shown(1, "2028-11-29"), shown(1, "2028-11-30")), (0, 5));
    let filed = |days| {
        let chamber = sample::chamber_under(|rules| {
            rules.posts.iter_mut().for_each(|rule| rule.filling.clear());
            offices(rules).leaders.as_mut().unwrap().file_within_days = days;
        });
        let elected = taking(HE, "vice_president", Some(manner(AppointmentMode::Elected)));
        let duties = given(chamber).and(elected).chamber().duties(date("2026-03-02"));
        duties.into_iter().map(|duty| duty.due).collect::<Vec<_>>()
    };
    assert_eq!(filed(Some(30)), [Some(date("2026-04-01"))]);
    assert_eq!(filed(Some(10)), [Some(date("2026-03-12"))]);
    assert!(filed(None).is_empty());
}
