use super::{AdoptAmendment, AmendmentAdopted, DraftAmendment, RecordAmendmentApproval};
use crate::chamber::sample::{
    self, COUNCIL, LIN, SHEN, XU, ZHOU, date, kind, occurred, post, sign_in, title,
};
use crate::chamber::scenario::{Given, given};
use crate::chamber::{Chamber, State};
use crate::charter::{
    AmendmentChange, AmendmentStage, Approver, CharterOverlay, CharterRules, Power, PowerRule, TermRule,
};
use crate::journal::Journal;
use crate::kernel::{AmendmentId, Date, MeetingId, TermId, Wire};
use crate::leadership::OpenTerm;
use crate::meeting::{ConveneMeeting, OpenMeeting, SendNotice};
use crate::secretariat::{Duty, DutyKind};
use alloc::vec::Vec;
use proptest::prelude::*;

const AMENDMENT: AmendmentId = AmendmentId::from_u128(0xf1);
const OTHER: AmendmentId = AmendmentId::from_u128(0xf2);
const ASSEMBLY: MeetingId = MeetingId::from_u128(0x50);

/// A term rule that says nothing of how a term is extended or renewed.
fn term_rule() -> TermRule {
    TermRule { years_at_most: 5, article: None, extension: None, election: None, early_end: None }
}

fn overlay() -> CharterOverlay {
    CharterOverlay::from_json("{}").unwrap()
}

fn four_years() -> CharterOverlay {
    CharterOverlay { term: Some(TermRule { years_at_most: 4, article: None, ..term_rule() }), ..overlay() }
}

fn draft(amendment: AmendmentId, overlay: CharterOverlay) -> DraftAmendment {
    DraftAmendment {
        amendment,
        title: title("关于修改第十六条的修正案"),
        text: None,
        change: AmendmentChange::Overlay { overlay },
    }
}

fn adopt(on: &str) -> AdoptAmendment {
    AdoptAmendment { amendment: AMENDMENT, meeting: None, on: date(on) }
}

fn approve(by: Approver, on: &str) -> RecordAmendmentApproval {
    RecordAmendmentApproval { amendment: AMENDMENT, by, on: date(on) }
}

const UNIT: Approver = Approver::SupervisingUnit;
const REGISTRAR: Approver = Approver::Registrar;

/// Drafted, on a day after which adoption and approval can be recorded.
fn drafted() -> Given {
    given(sample::chamber())
        .at("2026-05-01T01:00:00Z")
        .and(draft(AMENDMENT, four_years()))
        .at("2026-05-01T01:01:00Z")
}

fn adopted() -> Given {
    drafted().and(adopt("2026-03-16")).at("2026-05-01T01:02:00Z")
}

fn in_force() -> Given {
    let unit = adopted().and(approve(UNIT, "2026-03-20")).at("2026-05-01T01:03:00Z");
    unit.and(approve(REGISTRAR, "2026-04-10")).at("2026-05-01T01:04:00Z")
}

/// Adopted when the sample's term is over, and in force from 2029-04-10.
fn in_force_for_the_next_term() -> Given {
    let adopted = drafted().at("2029-05-01T01:00:00Z").and(adopt("2029-03-16"));
    adopted.and(approve(UNIT, "2029-03-20")).and(approve(REGISTRAR, "2029-04-10"))
}

fn years(chamber: &Chamber, day: &str) -> u32 {
    chamber.charter_on(date(day)).term().years_at_most
}

/// 社会团体登记管理条例第十八条.
#[test]
fn trap_30_an_adopted_amendment_is_not_in_force_until_the_registrar_approves() {
    for (given, in_force) in [(drafted(), false), (adopted(), false), (in_force(), true)] {
        let chamber = given.chamber();
        assert_eq!(chamber.charter().term().years_at_most, if in_force { 4 } else { 5 });
        assert_eq!(chamber.amendment_list()[0].in_force_from, in_force.then(|| date("2026-04-10")));
    }
    let halfway = adopted().and(approve(UNIT, "2026-03-20")).chamber();
    assert_eq!(halfway.charter().term().years_at_most, 5, "the supervising unit's consent is not enough");
    assert_eq!(halfway.amendment_list()[0].stage, AmendmentStage::Adopted);
}

/// Both periods apply: fifteen days from the adoption, thirty from the supervising unit's approval.
#[test]
fn trap_30_two_periods_run_one_after_the_other() {
    let filings = |given: &Given, on: &str| -> Vec<(alloc::string::String, Option<Date>)> {
        let duties = given.clone().chamber().duties(date(on));
        let filings = duties.into_iter().filter(|duty| duty.kind == DutyKind::FileAmendment);
        filings.map(|duty| (duty.id, duty.due)).collect()
    };
    let id = |by| alloc::format!("file_amendment/{AMENDMENT}/{by}");
    assert!(filings(&drafted(), "2026-05-01").is_empty());
    assert_eq!(filings(&adopted(), "2026-05-01"), [(id("supervising_unit"), Some(date("2026-03-31")))]);
    let unit = adopted().and(approve(UNIT, "2026-03-20"));
    // The thirtieth day is 19 April, a Sunday (民法典第二百零三条).
    assert_eq!(filings(&unit, "2026-05-01"), [(id("registrar"), Some(date("2026-04-20")))]);
    assert!(filings(&in_force(), "2026-05-01").is_empty());
    assert!(filings(&in_force(), "2026-04-30").is_empty(), "before it was recorded nothing was owed");
}

#[test]
fn a_filing_was_owed_on_the_days_between() {
    let later = adopted().at("2026-05-03T01:00:00Z").and(approve(UNIT, "2026-05-02"));
    let duties = later.chamber().duties(date("2026-05-02"));
    let filing = duties.iter().find(|duty| duty.kind == DutyKind::FileAmendment).unwrap();
    assert!(filing.id.ends_with("supervising_unit"));
    assert_eq!(filing.article.as_ref().unwrap().number, Some(40));
}

#[test]
fn trap_31_what_was_decided_and_what_was_registered_have_two_dates() {
    let chamber = in_force().chamber();
    let (_, amendment) = chamber.charter_versions().amendments().iter().next().unwrap();
    let (adopted, _) = amendment.adopted().unwrap();
    assert_eq!((adopted.on, amendment.in_force_from()), (date("2026-03-16"), Some(date("2026-04-10"))));
    assert_eq!(
        [years(&chamber, "2026-03-16"), years(&chamber, "2026-04-09"), years(&chamber, "2026-04-10")],
        [5, 5, 4]
    );
}

/// A term that begins before the amendment may last five years, one that begins with it four.
#[test]
fn an_act_is_judged_by_the_version_in_force_on_its_day() {
    let term = |from, until| OpenTerm {
        term: TermId::from_u128(0x32),
        ordinal: 3,
        from: Some(date(from)),
        until: Some(date(until)),
        certificate_until: None,
        organ: None,
    };
    in_force_for_the_next_term().and(term("2029-04-09", "2034-04-09"));
    in_force_for_the_next_term()
        .when(term("2029-04-10", "2034-04-10"))
        .then_refused("leadership.term_too_long");
    let meeting = ConveneMeeting { convened_on: Some(date("2026-04-01")), ..sample::council_meeting() };
    let ten_days = |rules: &mut CharterRules| {
        let council = rules.meetings.iter_mut().find(|rule| rule.kind == kind("council")).unwrap();
        council.notice.as_mut().unwrap().days = 10;
    };
    let mut rules = sample::rules();
    ten_days(&mut rules);
    let change = AmendmentChange::Whole { rules };
    let chamber = given(sample::chamber())
        .at("2026-05-01T01:00:00Z")
        .and(DraftAmendment { change, ..draft(AMENDMENT, overlay()) })
        .and(adopt("2026-03-16"))
        .and(approve(UNIT, "2026-03-20"))
        .and(approve(REGISTRAR, "2026-04-10"));
    let starts = |day| ConveneMeeting { starts: Some(occurred(day)), ..meeting.clone() };
    chamber.clone().and_by(LIN, starts("2026-04-06"));
    let after = ConveneMeeting { convened_on: Some(date("2026-04-10")), ..starts("2026-04-19") };
    chamber
        .clone()
        .when(after.clone())
        .by(LIN)
        .then_refused("meeting.notice_too_short")
        .saying("10 are needed");
    chamber.and_by(LIN, ConveneMeeting { starts: Some(occurred("2026-04-20")), ..after });
}

#[test]
fn a_change_that_does_not_hold_together_is_refused_with_its_path() {
    let powers = alloc::vec![PowerRule {
        power: Power::AmendCharter,
        posts: alloc::vec![post("emperor")],
        article: None,
    }];
    given(sample::chamber())
        .when(draft(AMENDMENT, CharterOverlay { powers, ..overlay() }))
        .then_refused("charter.does_not_hold_together")
        .saying("`powers[");
    drafted().when(draft(AMENDMENT, four_years())).then_refused("charter.already_recorded");
}

/// The check tells what the amended charter would have against higher rules; the draft is recorded all the same.
#[test]
fn findings_are_told_by_the_check_and_forbid_nothing() {
    let six = CharterOverlay {
        term: Some(TermRule { years_at_most: 6, article: None, ..term_rule() }),
        ..overlay()
    };
    let chamber = sample::chamber();
    let verdicts = chamber.check(&draft(AMENDMENT, six.clone()), &sample::context(&chamber, XU.into()));
    let warned: Vec<_> = verdicts
        .iter()
        .filter(|verdict| verdict.policy == "charter_keeps_to_higher_rules")
        .map(|verdict| (verdict.passed, verdict.code.as_deref().unwrap()))
        .collect();
    assert_eq!(warned, [(true, "lint.term_too_long"), (true, "lint.ambiguous_text")]);
    assert_eq!(
        verdicts
            .iter()
            .find_map(|verdict| verdict.article.clone().filter(|it| it.number == Some(16)))
            .unwrap()
            .number,
        Some(16)
    );
    given(chamber).and(draft(AMENDMENT, six));
}

fn assembly() -> Given {
    let meeting = ConveneMeeting {
        meeting: ASSEMBLY,
        kind: kind("general_assembly"),
        starts: Some(occurred("2026-03-16T01:00:00Z")),
        ..sample::council_meeting()
    };
    let mut given = given(sample::chamber())
        .and(draft(AMENDMENT, four_years()))
        .and_by(LIN, meeting)
        .and(SendNotice { meeting: ASSEMBLY, sent: None })
        .at("2026-03-16T01:00:00Z");
    for person in [LIN, ZHOU, SHEN, sample::GU] {
        given = given.and(sign_in(ASSEMBLY, person));
    }
    given
}

/// 社会团体章程示范文本（1998）第十四条.
#[test]
fn the_assembly_adopts_once_it_has_met() {
    let by = |meeting| AdoptAmendment { meeting: Some(meeting), ..adopt("2026-03-16") };
    assembly().when(by(ASSEMBLY)).then_refused("charter.meeting_not_held");
    let opened = assembly().and(OpenMeeting { meeting: ASSEMBLY, chair: LIN, at: None });
    let early = AdoptAmendment { on: date("2026-03-15"), ..by(ASSEMBLY) };
    opened.clone().when(early).then_refused("charter.meeting_not_held");
    opened.clone().when(by(ASSEMBLY)).then_event(AmendmentAdopted {
        amendment: AMENDMENT,
        meeting: Some(ASSEMBLY),
        on: date("2026-03-16"),
        cause: None,
    });
    opened.clone().when(by(MeetingId::from_u128(0x5f))).then_refused("charter.unknown_meeting");
    let council = opened
        .and_by(LIN, ConveneMeeting { starts: Some(occurred("2026-04-20")), ..sample::council_meeting() });
    council
        .when(by(COUNCIL))
        .then_refused("charter.organ_not_competent")
        .under("社会团体章程示范文本", Some(14))
        .saying("`会员大会` must");
}

#[test]
fn an_adoption_is_recorded_once_and_not_beforehand() {
    adopted().when(adopt("2026-03-17")).then_refused("charter.already_adopted");
    drafted().when(adopt("2026-05-02")).then_refused("charter.in_the_future");
    let unknown = AdoptAmendment { amendment: OTHER, ..adopt("2026-03-16") };
    drafted().when(unknown).then_refused("charter.unknown_amendment");
}

#[test]
fn approvals_come_in_their_order_each_once_and_after_the_step_before() {
    let unknown = RecordAmendmentApproval { amendment: OTHER, ..approve(UNIT, "2026-03-20") };
    adopted().when(unknown).then_refused("charter.unknown_amendment");
    drafted().when(approve(UNIT, "2026-03-20")).then_refused("charter.not_adopted");
    adopted()
        .when(approve(REGISTRAR, "2026-03-20"))
        .then_refused("charter.approval_out_of_order")
        .under("社会团体登记管理条例", Some(18));
    adopted().when(approve(UNIT, "2026-03-15")).then_refused("charter.too_early").saying("2026-03-16");
    adopted().when(approve(UNIT, "2026-05-02")).then_refused("charter.in_the_future");
    let unit = adopted().and(approve(UNIT, "2026-03-16"));
    unit.clone().when(approve(UNIT, "2026-03-20")).then_refused("charter.already_approved");
    unit.when(approve(REGISTRAR, "2026-03-15")).then_refused("charter.too_early");
    in_force().when(approve(REGISTRAR, "2026-04-11")).then_refused("charter.already_approved");
}

/// A chamber registered directly has no supervising unit; a charter that says nothing has the regulation's registrar.
#[test]
fn the_approvals_are_the_charters() {
    let direct = |approvals: &[Approver]| {
        let kept = approvals.to_vec();
        let chamber = sample::chamber_under(|rules| {
            rules.amendment.as_mut().unwrap().approvals.retain(|rule| kept.contains(&rule.by));
        });
        given(chamber).at("2026-05-01T01:00:00Z").and(draft(AMENDMENT, four_years()))
    };
    let registrar = direct(&[REGISTRAR]).and(adopt("2026-03-16"));
    registrar.clone().when(approve(UNIT, "2026-03-20")).then_refused("charter.approval_not_needed");
    let chamber = registrar.and(approve(REGISTRAR, "2026-03-20")).chamber();
    assert_eq!(years(&chamber, "2026-03-20"), 4);
    let alone = direct(&[]).and(adopt("2026-03-16")).chamber();
    assert_eq!(years(&alone, "2026-03-16"), 4);
    let filed_for = |duty: &Duty| duty.kind == DutyKind::FileAmendment;
    assert!(!alone.duties(date("2026-05-01")).iter().any(filed_for));
    let silent = given(sample::chamber_under(|rules| rules.amendment = None))
        .at("2026-05-01T01:00:00Z")
        .and(draft(AMENDMENT, four_years()))
        .and(adopt("2026-03-16"))
        .and(approve(REGISTRAR, "2026-03-20"))
        .chamber();
    assert_eq!(years(&silent, "2026-03-20"), 4);
}

/// The later draft rests on a post that the earlier one takes away.
#[test]
fn what_no_longer_holds_together_cannot_come_into_force() {
    let mut rules = sample::rules();
    rules.posts.retain(|rule| rule.post != post("office_director"));
    for organ in &mut rules.organs {
        if let crate::charter::OrganMembers::Posts { posts } = &mut organ.members {
            posts.retain(|it| *it != post("office_director"));
        }
    }
    for power in &mut rules.powers {
        power.posts.retain(|it| *it != post("office_director"));
    }
    rules.offices = None;
    rules.staff = None;
    let powers = alloc::vec![PowerRule {
        power: Power::Convene,
        posts: alloc::vec![post("office_director")],
        article: None
    }];
    let other = |on| AdoptAmendment { amendment: OTHER, ..adopt(on) };
    let both = given(sample::chamber())
        .at("2026-05-01T01:00:00Z")
        .and(DraftAmendment { change: AmendmentChange::Whole { rules }, ..draft(AMENDMENT, overlay()) })
        .and(draft(OTHER, CharterOverlay { powers, ..overlay() }))
        .and(adopt("2026-03-16"));
    let pending = both.clone().and(other("2026-03-16"));
    let settle = |given: Given| given.and(approve(UNIT, "2026-03-20")).and(approve(REGISTRAR, "2026-03-25"));
    settle(both)
        .when(other("2026-03-26"))
        .then_refused("charter.does_not_hold_together")
        .saying("office_director");
    let late = RecordAmendmentApproval { amendment: OTHER, ..approve(UNIT, "2026-03-26") };
    settle(pending).when(late).then_refused("charter.does_not_hold_together");
}

#[test]
fn the_charter_that_is_only_tried_is_tried_for_every_day() {
    let chamber = in_force_for_the_next_term().chamber();
    let term = OpenTerm {
        term: TermId::from_u128(0x32),
        ordinal: 3,
        from: Some(date("2029-04-09")),
        until: Some(date("2034-04-09")),
        certificate_until: None,
        organ: None,
    };
    let context = sample::context(&chamber, XU.into());
    assert!(chamber.check(&term, &context).iter().all(|verdict| verdict.passed));
    let tried = chamber.charter_versions().current();
    assert!(chamber.check_under(tried, &term, &context).iter().any(|verdict| !verdict.passed));
}

#[test]
fn versions_survive_replay_and_snapshot() {
    for given in [drafted(), adopted(), in_force()] {
        let chamber = given.chamber();
        let journal = || Journal::open(&chamber.journal().to_lines()).unwrap();
        let replayed = Chamber::replay(journal()).unwrap();
        let restored = Chamber::restore(&chamber.snapshot(), journal()).unwrap();
        let state: &State = chamber.state();
        assert!(state == replayed.state() && state == restored.state());
    }
}

proptest! {
    /// Of any run of amendments, the charter of a day is the last that was in force by then.
    #[test]
    fn a_day_has_the_last_charter_that_was_in_force_by_then(gaps in proptest::collection::vec(1_u32..20, 1..5), day in 0_u32..80) {
        let start = date("2026-03-01");
        let mut given = given(sample::chamber()).at("2026-07-01T01:00:00Z");
        let (mut on, mut expected) = (start, 5);
        let asked = start.plus_days(day).unwrap();
        for (number, gap) in (0_u32..).zip(&gaps) {
            let amendment = AmendmentId::from_u128(0x1f0 + u128::from(number));
            on = on.plus_days(*gap).unwrap();
            let term = Some(TermRule { years_at_most: number.saturating_add(1), article: None, ..term_rule() });
            let approval = |by| RecordAmendmentApproval { amendment, by, on };
            given = given
                .and(draft(amendment, CharterOverlay { term, ..overlay() }))
                .and(AdoptAmendment { amendment, meeting: None, on })
                .and(approval(UNIT))
                .and(approval(REGISTRAR));
            if on <= asked {
                expected = number.saturating_add(1);
            }
        }
        prop_assert_eq!(given.chamber().charter_on(asked).term().years_at_most, expected);
    }
}
