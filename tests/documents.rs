//! Documents as they are printed, with what is empty, unknown, erased and withheld.
//!
//! `UPDATE_GOLDEN=1 cargo test -p shanghui-tests --test documents` writes them anew.
#![allow(
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails panics, and it stands on std"
)]

use shanghui::chamber::Chamber;
use shanghui::charter::LetterKind;
use shanghui::charter::{
    ArticleText, BallotKind, BranchKind, BranchRule, Charter, DuesAmount, ExitGrounds, RotationOrder,
    RotationSense, Sanction, TurnRole,
};
use shanghui::coordination::DraftLetter;
use shanghui::document::Document;
use shanghui::kernel::{
    Article, Audience, CorrectionId, Fault, FollowUpId, LetterId, MotionId, ParseCertainty, Passage,
    PersonId, Principal, Reader, VoteId,
};
use shanghui::leadership::{
    ChangeRotationPool, CloseRotation, OpenRotation, PoolChange, RecordHandover, ReplaceTurnHolder,
    ReplacementGround, SwapTurns, VolunteerForRotation,
};
use shanghui::meeting::{
    CloseMeeting, CorrectMinutes, DraftMinutes, RecordContribution, RecordStudy, SignIn, SignMinutes, SignOut,
};
use shanghui::people::{ErasePerson, ErasureBasis};
use shanghui::planning::{HoldActivity, ReviewActivity};
use shanghui::secretariat::{EditSummary, IssueSummary, SummarySection, SummarySpan};
use shanghui::voting::{CandidateCount, CloseVote, MoveMotion, OpenVote, ProposedFollowUp, VoteCount};
use shanghui_testkit::fixture::{
    self, AGREED, AHEAD, ANSWERED_PROPOSAL, CANCELLED, CLOSED, COLLECTING, CONVENED, CORRECTION, DRAFTED,
    EXHIBITION, HELD, NEXT_ROTATION, NOTICED, PROPOSED, READY, READY_REPLY, RECORDED, REPORTED, REVIEWED,
    SUBMITTED, UNCHECKED, UPCOMING, WAITING,
};
use shanghui_testkit::sample::{
    BUREAU, COUNCIL, EXCHANGE, FILM, GU, HAN, JOINT, LIN, ROTATION, SHEN, SONG, SU, TERM, XU, YE, YUNMENG,
    ZHOU, date, occurred, on_behalf_of, organ, prose, prose_about, title,
};
use shanghui_testkit::scenario::given;
use shanghui_testkit::voting;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The busy chamber, its joint meeting closed and on record, a guest erased and an officer restricted.
fn chamber() -> Chamber {
    let contribution = |number, speakers: Vec<_>| RecordContribution {
        contribution: shanghui::kernel::ContributionId::from_u128(number),
        meeting: JOINT,
        item: Some(EXCHANGE),
        speakers,
        on_behalf_of: vec![],
        summary: None,
        points: vec![],
        audience: Audience::Members,
    };
    let delegation = shanghui::leadership::RecordDelegation {
        delegation: shanghui::kernel::DelegationId::from_u128(0x11d0),
        delegate: SONG,
        principal: Principal::Party { party: YUNMENG },
        scope: shanghui::leadership::DelegationScope::Meeting { meeting: JOINT },
        from: None,
        until: None,
        accepted: None,
    };
    given(fixture::busy())
        .and(delegation)
        .and(SignIn {
            meeting: JOINT,
            person: GU,
            capacity: shanghui::meeting::Capacity::Observing,
            arrived: Some(occurred("2026-03-10")),
            manner: shanghui::meeting::Manner::InPerson,
        })
        .and(RecordContribution {
            summary: Some(prose("通报<春季>情况 & 安排")),
            points: vec![prose_about(SONG, "表示赞同"), prose("“仓位”清单\n每月更新")],
            on_behalf_of: vec![
                on_behalf_of(LIN),
                Principal::Organ { organ: shanghui_testkit::sample::organ("secretariat") },
            ],
            ..contribution(0x11b1, vec![XU])
        })
        .and(RecordContribution {
            on_behalf_of: vec![Principal::Party { party: YUNMENG }],
            ..contribution(0x11b2, vec![SONG])
        })
        .and(RecordContribution {
            summary: Some(prose("内部意见")),
            audience: Audience::Secretariat,
            ..contribution(0x11b3, vec![HAN])
        })
        .and(RecordStudy {
            meeting: JOINT,
            item: Some(FILM),
            document: title("长安市商会工作指引"),
            issuer: Some(BUREAU),
            led_by: None,
            audience: Audience::Council,
        })
        .and(SignOut { meeting: JOINT, person: LIN, left: Some(occurred("2026-03-10T02:40:00Z")) })
        .and(CloseMeeting { meeting: JOINT, at: Some(occurred("2026-03-10T03:30:00Z")) })
        .and(DraftMinutes { meeting: JOINT })
        .and(SignMinutes { meeting: JOINT })
        .and(CorrectMinutes {
            correction: CORRECTION,
            meeting: JOINT,
            contribution: None,
            text: prose("地点应为洞庭会馆二楼"),
        })
        .and(CorrectMinutes {
            correction: CorrectionId::from_u128(0x11d8),
            meeting: JOINT,
            contribution: None,
            text: prose_about(SONG, "的职务应为常务副秘书长"),
        })
        .and(RecordHandover {
            rotation: ROTATION,
            done: vec![prose_about(SONG, "来访已接待"), prose("走访会员六家")],
            undone: vec![prose_about(SHEN, "联系的仓位清单尚未汇总")],
            report: None,
            office_days: Some(2),
            on: Some(date("2026-04-01")),
            audience: Audience::Council,
            spent: None,
        })
        .and(ErasePerson { person: SONG, basis: ErasureBasis::ConsentWithdrawn })
        .and(ErasePerson { person: HAN, basis: ErasureBasis::ConsentWithdrawn })
        .chamber()
}

/// A motion that passed.
const PASSED: MotionId = MotionId::from_u128(0x109);

/// The council after its votes: a motion passed with what follows from it, an election decided, one that ended in a tie, and
/// one of the elected erased since.
fn voted() -> Chamber {
    let follow_up = |number, audience_task| ProposedFollowUp {
        follow_up: FollowUpId::from_u128(number),
        task: audience_task,
        owner: None,
        due: None,
    };
    let passed = MoveMotion {
        motion: PASSED,
        follow_ups: vec![
            ProposedFollowUp {
                owner: Some(on_behalf_of(XU)),
                due: Some(date("2026-04-20")),
                ..follow_up(0x12d1, prose("发布仓位清单"))
            },
            follow_up(0x12d2, prose_about(HAN, "负责联系")),
        ],
        ..shanghui_testkit::sample::motion()
    };
    let vote = VoteId::from_u128(0x118);
    let count = |people: &[(PersonId, u32, u32)]| VoteCount::Candidates {
        candidates: people
            .iter()
            .map(|(person, r#for, against)| CandidateCount {
                person: *person,
                r#for: *r#for,
                against: *against,
            })
            .collect(),
        valid: 5,
        void: 1,
    };
    let elected = count(&[(SU, 5, 0), (YE, 4, 1), (HAN, 1, 3)]);
    given(voting::voting())
        .and(passed)
        .and(OpenVote {
            vote,
            motion: PASSED,
            ..shanghui_testkit::sample::open_vote(BallotKind::ShowOfHands)
        })
        .and(CloseVote {
            vote,
            count: Some(VoteCount::Motion { r#for: 5, against: 1, abstain: 0, void: 0 }),
            signed_by: vec![XU],
            at: None,
        })
        .and(CloseVote {
            vote: voting::POLL,
            count: Some(elected),
            signed_by: vec![XU],
            at: Some(occurred("2026-03-20")),
        })
        .and(CloseVote { vote: voting::HANDS, count: None, signed_by: vec![], at: None })
        .and(CloseVote {
            vote: voting::SECRET,
            count: Some(VoteCount::Motion { r#for: 0, against: 1, abstain: 0, void: 0 }),
            signed_by: vec![XU],
            at: None,
        })
        .and(CloseMeeting { meeting: COUNCIL, at: None })
        .and(ErasePerson { person: YE, basis: ErasureBasis::ConsentWithdrawn })
        .chamber()
}

fn of_votes() -> Vec<(&'static str, Document)> {
    let chamber = voted();
    let it = &chamber;
    let open = voting::voting();
    let dues = given(voting::assembled())
        .and(CloseVote {
            vote: shanghui_testkit::sample::VOTE,
            count: Some(VoteCount::Motion { r#for: 3, against: 2, abstain: 0, void: 0 }),
            signed_by: vec![XU],
            at: None,
        })
        .chamber();
    vec![
        ("ballot_paper", it.ballot_paper(PASSED, Audience::Council)),
        ("ballot_paper_of_an_election", open.ballot_paper(voting::STANDING, Audience::Council)),
        ("ballot_paper_withheld", it.ballot_paper(PASSED, Audience::Public)),
        ("count_sheet_empty", open.count_sheet(voting::POLL, Audience::Council)),
        ("count_sheet_of_a_motion", it.count_sheet(VoteId::from_u128(0x118), Audience::Council)),
        ("count_sheet_of_an_election", it.count_sheet(voting::POLL, Audience::Council)),
        ("count_sheet_withheld", it.count_sheet(voting::POLL, Audience::Members)),
        ("resolution", it.resolution(PASSED, Audience::Council)),
        ("resolution_on_dues", dues.resolution(shanghui_testkit::sample::MOTION, Audience::Council)),
        ("resolution_not_passed", it.resolution(voting::REJECTED, Audience::Council)),
        ("resolution_withheld", it.resolution(PASSED, Audience::Members)),
        ("election_result", it.election_result(voting::STANDING, Audience::Council)),
        ("election_result_tied", it.election_result(voting::TIED, Audience::Council)),
        ("election_result_withheld", it.election_result(voting::TIED, Audience::Public)),
        ("minutes_of_votes", it.minutes(COUNCIL, Audience::Secretariat)),
    ]
    .into_iter()
    .map(|(name, document)| (name, document.unwrap()))
    .collect()
}

/// Turns with a swap, an absence made up for, an open turn without a known end, and two who lead and stand beside.
fn turns() -> Chamber {
    let change = |number, person, becomes| ChangeRotationPool {
        change: shanghui::kernel::TurnChangeId::from_u128(number),
        person,
        becomes,
    };
    let (from, until) = (Some(date("2026-11-10")), Some(date("2026-11-20")));
    given(fixture::rota())
        .and(SwapTurns {
            change: shanghui::kernel::TurnChangeId::from_u128(0x3c1),
            ordinal: 2,
            person: GU,
            with_ordinal: 3,
            with_person: ZHOU,
            consents: vec![GU, ZHOU, LIN],
            agreed_on: None,
        })
        .and(change(0x3c2, GU, PoolChange::Absent { from, until }))
        .at("2026-05-01T01:00:00Z")
        .and(OpenRotation {
            rotation: NEXT_ROTATION,
            ordinal: 2,
            holders: vec![ZHOU],
            from: None,
            until: None,
        })
        .chamber()
}

/// Whoever comes forward takes turns, within caps of money; the first turn changed hands while it ran, and was handed over or
/// is to be.
fn changed_hands(handed_over: bool) -> Chamber {
    let chamber = shanghui_testkit::sample::chamber_under(|rules| {
        let rotation = rules.rotation.as_mut().unwrap();
        rotation.order = Some(RotationOrder::Volunteers);
        let duties = rotation.duties.as_mut().unwrap();
        duties.spends_at_most = Some("3000.00".parse().unwrap());
        duties.spends_at_most_in_turn = Some("8000.00".parse().unwrap());
    });
    let given = given(chamber)
        .and(VolunteerForRotation { person: SHEN, on: None })
        .and(VolunteerForRotation { person: GU, on: Some(date("2026-03-01")) })
        .and(ReplaceTurnHolder {
            change: shanghui::kernel::TurnChangeId::from_u128(0x3c1),
            rotation: ROTATION,
            person: ZHOU,
            substitute: GU,
            on: date("2026-03-16"),
            ground: Some(ReplacementGround::Prevented),
            consents: vec![GU, LIN],
        })
        .at("2026-03-31T01:00:00Z")
        .and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") });
    let handover = RecordHandover {
        rotation: ROTATION,
        done: vec![prose("走访会员六家")],
        undone: vec![],
        report: None,
        office_days: None,
        on: None,
        audience: Audience::Council,
        spent: Some("6200.00".parse().unwrap()),
    };
    if handed_over { given.and(handover).chamber() } else { given.chamber() }
}

fn shared_presidency() -> Chamber {
    shanghui_testkit::sample::chamber_under(|rules| {
        let rotation = rules.rotation.as_mut().unwrap();
        rotation.sense = RotationSense::SharedPresidency;
        (rotation.period, rotation.order, rotation.duties) = (None, None, None);
        rotation.seats = vec![TurnRole::Chair, TurnRole::Deputy];
    })
}

fn rosters() -> Vec<(&'static str, Result<Document, Fault>)> {
    let (from, until) = (date("2026-03-01"), date("2027-06-30"));
    let turns = turns();
    vec![
        ("roster_for_members", turns.rotation_roster_sheet(from, until, Audience::Members)),
        ("roster_in_public", turns.rotation_roster_sheet(from, until, Audience::Public)),
        (
            "roster_of_a_shared_presidency",
            shared_presidency().rotation_roster_sheet(from, until, Audience::Members),
        ),
        (
            "roster_empty",
            turns.rotation_roster_sheet(date("2025-01-01"), date("2025-12-31"), Audience::Members),
        ),
        ("roster_of_no_turns", fixture::no_period().rotation_roster_sheet(from, until, Audience::Members)),
        (
            "roster_without_a_rule",
            fixture::no_rotation().rotation_roster_sheet(from, until, Audience::Members),
        ),
        ("handover_to_the_next_by_plan", fixture::rota().handover_record(ROTATION, Audience::Secretariat)),
        ("handover_outstanding", turns.handover_record(NEXT_ROTATION, Audience::Members)),
        (
            "roster_of_a_turn_that_changed_hands",
            changed_hands(false).rotation_roster_sheet(from, until, Audience::Members),
        ),
        (
            "handover_of_a_turn_that_changed_hands",
            changed_hands(true).handover_record(ROTATION, Audience::Council),
        ),
        (
            "duties_when_a_turn_changed_hands",
            changed_hands(false).duty_sheet(date("2026-03-31"), Audience::Secretariat),
        ),
    ]
}

/// A member who was suspended after a criticism, as the council and as the public read of it.
fn of_members() -> Vec<(&'static str, Document)> {
    let suspension = fixture::suspension(fixture::TO_SUSPEND, "2026-09-20");
    let criticised = shanghui_testkit::sample::sanction(fixture::TO_SUSPEND, Sanction::Criticism);
    let chamber = given(fixture::sanctioned()).and(criticised).and(suspension).chamber();
    let seq = chamber.sanction_list(Some(fixture::TO_SUSPEND)).get(1).unwrap().seq;
    vec![
        ("sanction_for_council", chamber.sanction_decision(seq, Audience::Council).unwrap()),
        ("sanction_for_public", chamber.sanction_decision(seq, Audience::Public).unwrap()),
    ]
}

fn documents() -> Vec<(&'static str, Document)> {
    let mut all = of_meetings();
    all.extend(of_votes());
    all.extend(of_members());
    all.extend(of_work());
    all.extend(of_the_staff());
    all.extend(of_service());
    all.extend(of_letters());
    all.extend(of_discretion());
    all.extend(of_the_branch());
    all
}

/// Records that are open to somebody by name, or from a day on; and who read what.
fn of_discretion() -> Vec<(&'static str, Document)> {
    let it = fixture::discreet();
    let (staffed, served) = (fixture::opened_in_part(), fixture::opened_needs());
    let members = Reader::from(Audience::Members);
    let (from, until) = (date("2026-04-01"), date("2026-04-30"));
    vec![
        ("follow_ups_for_somebody_named", it.follow_up_sheet(JOINT, members.named(ZHOU))),
        (
            "follow_ups_after_their_release",
            it.follow_up_sheet(JOINT, Reader::from(Audience::Council).on(date("2026-05-01"))),
        ),
        ("notice_before_its_release", it.meeting_notice(UPCOMING, members.on(date("2026-04-09")))),
        ("notice_on_its_release", it.meeting_notice(UPCOMING, members.on(date("2026-04-10")))),
        ("register_for_the_secretariat", it.disclosure_register(from, until, Audience::Secretariat)),
        ("register_for_somebody_named", it.disclosure_register(from, until, members.named(GU))),
        (
            "assessments_opened_in_part",
            staffed.assessment_sheet(fixture::FILLED, Reader::from(Audience::Members).named(GU)),
        ),
        ("match_opened_to_everybody", served.need_sheet(fixture::AWAITED_NEED, Audience::Public)),
        (
            "register_empty",
            it.disclosure_register(date("2025-01-01"), date("2025-12-31"), Audience::Secretariat),
        ),
    ]
    .into_iter()
    .map(|(name, document)| (name, document.unwrap()))
    .collect()
}

/// The chamber that plans its year, with an activity and a summary of which something was erased.
fn at_work() -> Chamber {
    given(fixture::at_work())
        .and(HoldActivity {
            participants: vec![SONG, HAN],
            others: None,
            cost: None,
            account: Some(prose_about(SONG, "到场介绍产品")),
            ..fixture::hold(EXHIBITION, "2026-05-08")
        })
        .and(ReviewActivity {
            activity: EXHIBITION,
            went_well: vec![prose_about(SONG, "牵头布展")],
            fell_short: vec![],
            opinions: vec![prose("展位<偏少>")],
            suggestions: vec![],
            audience: Audience::Members,
        })
        .and(EditSummary {
            span: MAY,
            section: SummarySection::Activities,
            text: prose_about(SONG, "牵头举办会员产品展示"),
            audience: Audience::Members,
        })
        .and(EditSummary {
            span: MAY,
            section: SummarySection::Service,
            text: prose("内部意见：两家会员拟退会"),
            audience: Audience::Secretariat,
        })
        .and(ErasePerson { person: SONG, basis: ErasureBasis::ConsentWithdrawn })
        .and(ErasePerson { person: HAN, basis: ErasureBasis::ConsentWithdrawn })
        .chamber()
}

fn of_the_staff() -> Vec<(&'static str, Document)> {
    let erase = ErasePerson { person: SONG, basis: ErasureBasis::PurposeFulfilled };
    let it = given(fixture::staffed()).and(erase).chamber();
    let day = date("2026-04-20");
    vec![
        ("vacancy_filled", it.vacancy_notice(fixture::FILLED, Audience::Public)),
        ("vacancy_open", it.vacancy_notice(fixture::OPEN, Audience::Public)),
        ("vacancy_withdrawn", it.vacancy_notice(fixture::WITHDRAWN_VACANCY, Audience::Public)),
        ("assessments_for_the_leaders", it.assessment_sheet(fixture::FILLED, Audience::Leaders)),
        ("assessments_for_members", it.assessment_sheet(fixture::FILLED, Audience::Members)),
        ("assessments_outstanding", it.assessment_sheet(fixture::WITHDRAWN_VACANCY, Audience::Leaders)),
        ("assessments_and_a_probation", it.assessment_sheet(fixture::CONFIRMED, Audience::Secretariat)),
        ("division_for_the_secretariat", it.division_sheet(day, Audience::Secretariat)),
        ("division_for_members", it.division_sheet(day, Audience::Members)),
        ("division_for_the_public", it.division_sheet(day, Audience::Public)),
        ("division_before_there_was_one", it.division_sheet(date("2026-04-14"), Audience::Members)),
    ]
    .into_iter()
    .map(|(name, document)| (name, document.unwrap()))
    .collect()
}

fn of_the_branch() -> Vec<(&'static str, Document)> {
    let (it, april) = (fixture::branch(), date("2026-04-30"));
    let branch = shanghui_testkit::sample::organ("party_branch");
    let sheet = |audience| it.branch_dues_sheet(&branch, april, audience).unwrap();
    vec![
        ("branch_dues", sheet(Audience::Secretariat)),
        ("branch_dues_withheld_from_members", sheet(Audience::Members)),
    ]
}

fn of_letters() -> Vec<(&'static str, Document)> {
    let it = fixture::corresponding();
    let read = |letter, audience| it.letter(letter, audience).unwrap();
    let completed =
        fixture::letter_of(LetterId::from_u128(0x5f1), LetterKind::Report, "关于会馆使用情况的报告");
    let followed = fixture::sent(
        given(it.clone()),
        DraftLetter { follows: Some(AGREED), body: prose_about(SONG, "到场协助"), ..completed },
    );
    let erased = followed.and(ErasePerson { person: SONG, basis: ErasureBasis::ConsentWithdrawn }).chamber();
    vec![
        ("letter_request", read(WAITING, Audience::Members)),
        ("letter_request_withheld", read(WAITING, Audience::Public)),
        ("letter_request_agreed_to", read(AGREED, Audience::Secretariat)),
        ("letter_request_followed_up", erased.letter(AGREED, Audience::Members).unwrap()),
        ("letter_report", read(REPORTED, Audience::Members)),
        (
            "letter_report_of_which_something_was_erased",
            erased.letter(LetterId::from_u128(0x5f1), Audience::Secretariat).unwrap(),
        ),
        ("letter_drafted", read(UNCHECKED, Audience::Secretariat)),
        ("letter_reply", read(READY_REPLY, Audience::Members)),
        ("letter_not_issued", read(fixture::PASSED, Audience::Members)),
        ("letter_notice_with_receipts", read(NOTICED, Audience::Members)),
        ("return_collected", it.return_sheet(COLLECTING, Audience::Members).unwrap()),
        ("return_submitted", it.return_sheet(SUBMITTED, Audience::Secretariat).unwrap()),
        ("return_withheld", it.return_sheet(SUBMITTED, Audience::Public).unwrap()),
        ("letter_proposal", read(PROPOSED, Audience::Members)),
        ("letter_proposal_answered", read(ANSWERED_PROPOSAL, Audience::Secretariat)),
    ]
}

const MARCH: SummarySpan = SummarySpan::Month { year: 2026, month: 3 };
const APRIL: SummarySpan = SummarySpan::Month { year: 2026, month: 4 };
const MAY: SummarySpan = SummarySpan::Month { year: 2026, month: 5 };

fn of_work() -> Vec<(&'static str, Document)> {
    let (before, it) = (fixture::at_work(), at_work());
    let issue = IssueSummary { span: MAY, audience: Audience::Members };
    let issued = given(it.clone()).at("2026-06-08T01:00:00Z").and(issue).chamber();
    let day = date("2026-05-08");
    vec![
        ("plan_for_the_secretariat", it.plan_sheet(2026, day, Audience::Secretariat)),
        ("plan_for_members", it.plan_sheet(2026, day, Audience::Members)),
        ("plan_withheld", it.plan_sheet(2026, day, Audience::Public)),
        ("plan_of_a_day_before", it.plan_sheet(2026, date("2026-03-25"), Audience::Members)),
        ("plan_drafted", it.plan_sheet(2027, day, Audience::Secretariat)),
        ("plan_of_a_year_without_one", it.plan_sheet(2025, day, Audience::Members)),
        ("review_for_the_secretariat", it.activity_review(REVIEWED, Audience::Secretariat)),
        ("review_for_members", it.activity_review(REVIEWED, Audience::Members)),
        ("review_for_the_public", it.activity_review(REVIEWED, Audience::Public)),
        ("review_outstanding", it.activity_review(HELD, Audience::Members)),
        ("review_of_what_lies_ahead", it.activity_review(AHEAD, Audience::Members)),
        ("review_of_which_something_was_erased", it.activity_review(EXHIBITION, Audience::Secretariat)),
        ("review_with_an_erased_name_for_members", it.activity_review(EXHIBITION, Audience::Members)),
        ("summary_issued", it.summary(MARCH, Audience::Members)),
        ("summary_drafted", before.summary(APRIL, Audience::Secretariat)),
        ("summary_drafted_for_the_leaders", before.summary(APRIL, Audience::Leaders)),
        ("summary_issued_for_the_public", issued.summary(MAY, Audience::Public)),
        ("summary_of_which_something_was_erased", it.summary(MAY, Audience::Secretariat)),
        ("summary_for_members", issued.summary(MAY, Audience::Members)),
        ("summary_of_a_term", it.summary(SummarySpan::Term { term: TERM }, Audience::Secretariat)),
    ]
    .into_iter()
    .map(|(name, document)| (name, document.unwrap()))
    .collect()
}

fn of_service() -> Vec<(&'static str, Document)> {
    let it = fixture::served();
    vec![
        ("visit_record_for_the_secretariat", it.visit_record(fixture::ROUND, Audience::Secretariat)),
        ("visit_record_for_members", it.visit_record(fixture::ROUND, Audience::Members)),
        ("visit_record_withheld", it.visit_record(fixture::ROUND, Audience::Public)),
        ("need_answered_and_closed", it.need_sheet(fixture::CLOSED_NEED, Audience::Members)),
        ("need_of_policy", it.need_sheet(fixture::ANSWERED_NEED, Audience::Members)),
        ("need_withheld", it.need_sheet(fixture::CLOSED_NEED, Audience::Public)),
        ("match_for_the_secretariat", it.need_sheet(fixture::AWAITED_NEED, Audience::Secretariat)),
        ("match_for_members", it.need_sheet(fixture::AWAITED_NEED, Audience::Members)),
        ("match_that_came_about", it.need_sheet(fixture::MET_NEED, Audience::Members)),
    ]
    .into_iter()
    .map(|(name, document)| (name, document.unwrap()))
    .collect()
}

fn of_meetings() -> Vec<(&'static str, Document)> {
    let chamber = chamber();
    let it = &chamber;
    let day = date("2026-04-02");
    vec![
        ("notice_of_a_joint_meeting", it.meeting_notice(JOINT, Audience::Members)),
        ("notice_not_yet_sent", it.meeting_notice(UPCOMING, Audience::Council)),
        ("notice_of_which_little_is_known", it.meeting_notice(CONVENED, Audience::Secretariat)),
        ("notice_of_a_cancelled_meeting", it.meeting_notice(CANCELLED, Audience::Members)),
        ("notice_withheld", it.meeting_notice(READY, Audience::Public)),
        ("sign_in_sheet", it.sign_in_sheet(JOINT, Audience::Members)),
        ("sign_in_sheet_for_the_secretariat", it.sign_in_sheet(JOINT, Audience::Secretariat)),
        ("sign_in_sheet_of_a_council", it.sign_in_sheet(READY, Audience::Council)),
        ("sign_in_sheet_empty", it.sign_in_sheet(CONVENED, Audience::Members)),
        ("sign_in_sheet_withheld", it.sign_in_sheet(READY, Audience::Members)),
        ("minutes_for_the_secretariat", it.minutes(JOINT, Audience::Secretariat)),
        ("minutes_for_members", it.minutes(JOINT, Audience::Members)),
        ("minutes_for_the_public", it.minutes(JOINT, Audience::Public)),
        ("minutes_of_which_little_is_known", it.minutes(CLOSED, Audience::Members)),
        ("minutes_drafted", it.minutes(DRAFTED, Audience::Members)),
        ("minutes_of_a_council", it.minutes(RECORDED, Audience::Leaders)),
        ("follow_ups_for_members", it.follow_up_sheet(JOINT, Audience::Members)),
        ("follow_ups_for_the_secretariat", it.follow_up_sheet(JOINT, Audience::Secretariat)),
        ("follow_ups_empty", it.follow_up_sheet(CLOSED, Audience::Members)),
        ("spoken_for", it.spoken_for(JOINT, Audience::Members)),
        ("spoken_for_in_public", it.spoken_for(JOINT, Audience::Public)),
        ("rotation_note", it.rotation_note(day, Audience::Members)),
        ("rotation_note_of_no_turn", it.rotation_note(date("2026-02-01"), Audience::Members)),
        ("rotation_note_in_public", it.rotation_note(day, Audience::Public)),
        ("duties_for_the_secretariat", it.duty_sheet(day, Audience::Secretariat)),
        ("duties_for_members", it.duty_sheet(day, Audience::Members)),
        ("duties_of_planning", fixture::at_work().duty_sheet(date("2026-09-30"), Audience::Secretariat)),
        ("duties_of_a_day_before", it.duty_sheet(date("2026-03-01"), Audience::Secretariat)),
        ("handover_of_which_something_was_erased", it.handover_record(ROTATION, Audience::Council)),
        ("handover_withheld", it.handover_record(ROTATION, Audience::Members)),
    ]
    .into_iter()
    .chain(rosters())
    .map(|(name, document)| (name, document.unwrap()))
    .chain(charters())
    .collect()
}

/// Charters: with what the preset leaves open, as amended, and one of which next to nothing is written down.
fn charters() -> Vec<(&'static str, Document)> {
    let amended = fixture::amended();
    let bare = Charter::new(fixture::short_charter()).unwrap();
    let text = |article: ArticleText, number, chapter: &str| ArticleText {
        article: Article { number: Some(number), ..article.article.clone() },
        chapter: Some(title(chapter)),
        ..article
    };
    let mut rules = shanghui_testkit::sample::rules();
    let is_open = |text: &ArticleText| text.parse_certainty == ParseCertainty::Ambiguous;
    let mut against = rules.articles.iter().find(|text| is_open(text)).unwrap().clone();
    against.text = Some(Passage::new("会费<标准>由理事会酌情调整。\n会员可以另行认捐。").unwrap());
    against.parse_certainty = ParseCertainty::Ambiguous;
    rules.articles = vec![text(against.clone(), 12, "第三章　会员"), text(against, 13, "第四章　会费")];
    let dues = rules.dues.as_mut().unwrap();
    dues.tiers.first_mut().unwrap().nature = DuesAmount::Floating;
    rules.withdrawal.as_mut().unwrap().approved_by = Some(organ("presidents_office"));
    rules.automatic_exit.as_mut().unwrap().grounds = ExitGrounds::Both;
    rules.branches.push(BranchRule {
        title: title("城南分会"),
        kind: BranchKind::Regional,
        branch_of: Some(title("物流分会")),
        article: None,
    });
    vec![
        ("charter_of_the_model", Charter::preset("mca_1998").unwrap().document()),
        ("charter_of_a_city", Charter::preset("beijing").unwrap().document()),
        ("charter_against_higher_rules", Charter::new(rules).unwrap().document()),
        ("charter_of_which_little_is_written", bare.document()),
        ("charter_before_its_amendment", amended.charter_document(date("2026-03-24"))),
        ("charter_as_amended", amended.charter_document(date("2026-03-25"))),
    ]
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("documents")
}

#[test]
fn documents_are_printed_as_they_were() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut names = BTreeSet::new();
    for (name, document) in documents() {
        for (ending, text) in [("txt", document.to_text()), ("html", document.to_html())] {
            let name = format!("{name}.{ending}");
            let path = folder().join(&name);
            if update {
                fs::write(&path, &text).unwrap();
            }
            let expected = fs::read_to_string(&path).unwrap_or_default();
            assert!(expected == text, "{name} should be\n{expected}\nbut is\n{text}");
            names.insert(name);
        }
    }
    for file in fs::read_dir(folder()).unwrap() {
        let file = file.unwrap();
        let name = file.file_name().to_string_lossy().into_owned();
        if update && !names.contains(&name) {
            fs::remove_file(file.path()).unwrap();
        }
        assert!(update || names.contains(&name), "{name} is printed no more");
    }
}

#[test]
fn nothing_above_an_audience_is_in_what_is_printed() {
    for (name, document) in documents() {
        let printed = format!("{}{}", document.to_text(), document.to_html());
        assert!(!printed.contains("宋拾禾"), "{name} names somebody whose data were erased");
        if name.ends_with("public") || name.ends_with("members") {
            assert!(!printed.contains("内部意见"), "{name} says what is for the secretariat");
            assert!(!printed.contains("韩牧之"), "{name} names somebody whose data are only stored");
        }
        if name.ends_with("public") {
            assert!(!printed.contains("仓位清单"), "{name} says what is for the council");
            for (_, person) in shanghui_testkit::sample::PEOPLE {
                assert!(!printed.contains(person), "{name} names {person}");
            }
        }
        assert!(
            !printed.contains("<春季>") || !document.to_html().contains("<春季>"),
            "{name} is not escaped"
        );
    }
}

#[test]
fn asking_for_a_document_changes_nothing() {
    let chamber = chamber();
    let before = chamber.clone();
    let _ = chamber.minutes(JOINT, Audience::Members).unwrap();
    let _ = chamber.duty_sheet(date("2026-04-02"), Audience::Members).unwrap();
    assert_eq!(chamber.state(), before.state());
    assert_eq!(chamber.journal().to_lines(), before.journal().to_lines());
}
