//! Every kind of duty: it arises, is shown at three dates, is settled by the command that it names, and is gone.

use shanghui::calendar::{DaySpan, HolidayNotice, RecordHolidayNotice};
use shanghui::chamber::Decision;
use shanghui::charter::{
    Approver, Charter, ElectionStep, MinutesPublication, RecordAmendmentApproval, RecordKind,
};
use shanghui::coordination::{
    AcknowledgeLetter, AcknowledgeReturn, AnswerOutcome, DraftLetter, SubmitReturn,
};
use shanghui::kernel::{
    AppointmentId, Audience, Date, DirectiveId, DivisionId, FollowUpId, LetterId, MeetingId, MemberId,
    PersonId, ReportKind, RotationId, RotationPlanId, TermId, VisitId,
};
use shanghui::leadership::{
    AppointToPost, AppointmentManner, AppointmentMode, CloseRotation, EndAppointment, EndGround, FileLeader,
    OpenRotation, OpenTerm, PlanRotation, RecordElectionStep, RecordHandover,
};
use shanghui::meeting::{
    AssignFollowUp, CloseMeeting, CompleteFollowUp, ConveneMeeting, DraftMinutes, PublishMinutes, SendNotice,
    SignMinutes,
};
use shanghui::membership::{ChangeStanding, Standing};
use shanghui::people::{ErasePerson, ErasureBasis};
use shanghui::planning::{
    AdoptPlan, CloseSuggestion, CompleteMilestone, DraftPlan, ReviewActivity, SuggestionOutcome,
};
use shanghui::secretariat::{
    AcceptDirective, Duty, DutyKind, DutyState, ExpectedAnswer, IssueSummary, RecordVisit,
    SubmitPeriodicReport, SubmitReport, SummarySpan, VisitPurpose, Visited,
};
use shanghui::service::{
    AnswerNeed, AssignNeed, CloseNeed, Judgement, MatchOutcome, NeedEnding, RecordOutcome, RespondToNeed,
};
use shanghui::staff::{AdoptDivision, DecideProbation, HandOverWork};
use shanghui_testkit::fixture;
use shanghui_testkit::sample::{
    self, BUREAU, COUNCIL, GU, HE, JOINT, LIN, LU, ROTATION, SHEN, SONG, TERM, XU, ZHOU, appointment, date,
    occurred, post, prose, title,
};
use shanghui_testkit::scenario::{Given, given};

/// A duty that is open on a day, and the command that settles it then.
struct Scenario<D> {
    kind: DutyKind,
    /// What its id contains.
    about: String,
    before: Given,
    /// The day on which it is settled.
    on: &'static str,
    by: PersonId,
    command: D,
}

fn find(given: &Given, kind: DutyKind, about: &str, on: Date) -> Option<Duty> {
    let duties = given.clone().chamber().duties(on);
    duties.into_iter().find(|duty| duty.kind == kind && duty.id.contains(about))
}

impl<D: Decision> Scenario<D> {
    fn plays(self) {
        let Self { kind, about, before, on, by, command } = self;
        let settled = date(on);
        let duty =
            find(&before, kind, &about, settled).unwrap_or_else(|| panic!("{kind} is not open on {on}"));
        assert_eq!(duty.settled_by, command.name(), "{kind}");
        assert!(command.settles().contains(&kind), "{} does not say that it settles {kind}", command.name());
        let day_before = duty.arose.minus_days(1).unwrap();
        assert_eq!(find(&before, kind, &duty.id, day_before), None, "{kind} arose on {}", duty.arose);
        let due = duty.due.unwrap_or(settled);
        let around = [due.minus_days(1).unwrap(), due, due.plus_days(1).unwrap()];
        let late = [0, 1, 30].map(|days| duty.arose.plus_days(days).unwrap());
        let shown = if around[0] < duty.arose { late } else { around };
        for day in shown {
            let there = find(&before, kind, &duty.id, day).unwrap_or_else(|| panic!("{kind} on {day}"));
            let state = match duty.due {
                None => DutyState::Undated,
                Some(due) if due < day => DutyState::Overdue,
                Some(due) if due == day => DutyState::Due,
                Some(_) => DutyState::Coming,
            };
            assert_eq!(
                (there.state, there.due, there.arose),
                (state, duty.due, duty.arose),
                "{kind} on {day}"
            );
        }
        let after = before.at(&format!("{on}T03:00:00Z")).and_by(by, command);
        for day in [settled, settled.plus_days(1).unwrap()] {
            assert_eq!(find(&after, kind, &duty.id, day), None, "{kind} is settled on {day}");
        }
        let earlier = settled.minus_days(1).unwrap();
        if duty.arose <= earlier {
            assert!(find(&after, kind, &duty.id, earlier).is_some(), "{kind} was open on {earlier}");
        }
    }
}

fn play<D: Decision>(kind: DutyKind, about: &str, before: Given, on: &'static str, command: D) {
    Scenario { kind, about: about.into(), before, on, by: XU, command }.plays();
}

fn play_by<D: Decision>(
    by: PersonId,
    kind: DutyKind,
    about: &str,
    before: Given,
    on: &'static str,
    command: D,
) {
    Scenario { kind, about: about.into(), before, on, by, command }.plays();
}

fn directive(expects: ExpectedAnswer) -> Given {
    given(sample::chamber()).at("2026-03-05T01:00:00Z").and(AcceptDirective {
        directive: DirectiveId::from_u128(0xe1),
        issuer: Some(BUREAU),
        title: title("关于报送信息的通知"),
        subject: title("信息"),
        expects,
        received: None,
        meeting: None,
        owner: None,
        due: Some(date("2026-03-31")),
        audience: Audience::Secretariat,
    })
}

fn turn(from: &str) -> OpenRotation {
    let rotation = RotationId::from_u128(0x39);
    OpenRotation { rotation, ordinal: 2, holders: vec![GU], from: Some(date(from)), until: None }
}

fn takes(word: &str, manner: Option<AppointmentManner>) -> AppointToPost {
    AppointToPost {
        appointment: AppointmentId::from_u128(0x7f),
        person: HE,
        post: post(word),
        from: Some(date("2026-03-10")),
        until: None,
        manner,
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

fn holidays_of_2027() -> HolidayNotice {
    let span = |from, until| DaySpan { from: date(from), until: date(until) };
    HolidayNotice {
        year: 2027,
        document: title("国办发明电〔2026〕示例号"),
        days_off: vec![
            span("2027-01-01", "2027-01-03"),
            span("2027-02-05", "2027-02-12"),
            span("2027-04-03", "2027-04-05"),
            span("2027-05-01", "2027-05-05"),
            span("2027-06-09", "2027-06-09"),
            span("2027-09-15", "2027-09-15"),
            span("2027-10-01", "2027-10-07"),
        ],
        make_up_days: vec![date("2027-02-14"), date("2027-10-09")],
    }
}

fn closed() -> Given {
    given(sample::in_session()).at("2026-03-10T03:00:00Z").and(CloseMeeting { meeting: JOINT, at: None })
}

fn fixture_of(name: &str) -> Given {
    given(fixture::all().into_iter().find(|(known, _)| *known == name).unwrap().1)
}

fn meetings(kind: DutyKind) {
    match kind {
        DutyKind::SendNotice => {
            let before = given(sample::chamber()).and_by(LIN, sample::council_meeting());
            play(kind, "", before, "2026-03-12", SendNotice { meeting: COUNCIL, sent: None });
        }
        DutyKind::SignMinutes => {
            let before = closed().and(DraftMinutes { meeting: JOINT });
            play(kind, "", before, "2026-03-18", SignMinutes { meeting: JOINT });
        }
        DutyKind::PublishMinutes => {
            let to = MinutesPublication::RegistrationAuthority;
            let publish = PublishMinutes { meeting: JOINT, to, on: None };
            play(kind, "registration_authority", given(fixture::minuted()), "2026-03-12", publish);
        }
        DutyKind::FollowUp => {
            let follow_up = FollowUpId::from_u128(0xd1);
            let before = given(sample::in_session()).and(AssignFollowUp {
                follow_up,
                meeting: JOINT,
                task: prose("汇总清单"),
                owner: None,
                due: Some(date("2026-03-20")),
                audience: Audience::Members,
            });
            play(kind, "", before, "2026-03-25", CompleteFollowUp { follow_up, at: None, result: None });
        }
        DutyKind::HoldMeeting => {
            let next = ConveneMeeting { starts: Some(occurred("2028-01-20")), ..sample::council_meeting() };
            play_by(LIN, kind, "/council/2027", given(sample::chamber()), "2028-01-05", next);
        }
        _ => {
            let answer = ConveneMeeting {
                meeting: MeetingId::from_u128(0x1151),
                ordinal: Some(2),
                demand: Some(fixture::DEMANDED),
                starts: Some(occurred("2026-03-25")),
                ..sample::council_meeting()
            };
            let about = fixture::DEMANDED.to_string();
            play_by(LIN, kind, &about, given(fixture::demanded()), "2026-03-09", answer);
        }
    }
}

fn offices(kind: DutyKind) {
    match kind {
        DutyKind::OpenRotation => {
            let before = given(sample::chamber())
                .and(PlanRotation {
                    plan: RotationPlanId::from_u128(0x3a1),
                    ordinal: 2,
                    from: date("2026-05-01"),
                    seats: 1,
                    pool: vec![GU, ZHOU, SHEN],
                    draw: None,
                })
                .at("2026-05-03T01:00:00Z")
                .and(CloseRotation { rotation: ROTATION, on: date("2026-04-30") });
            play(kind, "", before, "2026-05-03", turn("2026-05-01"));
        }
        DutyKind::HandOver => {
            let before = given(sample::chamber())
                .at("2026-04-01T01:00:00Z")
                .and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") });
            let handover = RecordHandover {
                rotation: ROTATION,
                done: vec![prose("走访会员六家")],
                undone: vec![],
                report: None,
                office_days: None,
                on: None,
                audience: Audience::Members,
                spent: None,
            };
            play(kind, "", before, "2026-04-10", handover);
        }
        DutyKind::RenewTerm => {
            let next = OpenTerm {
                term: TermId::from_u128(0x32),
                ordinal: 3,
                from: Some(date("2029-01-01")),
                until: Some(date("2033-12-31")),
                certificate_until: None,
                organ: None,
            };
            play(kind, "", given(sample::chamber()), "2029-01-05", next);
        }
        DutyKind::ElectionStep => {
            let step = RecordElectionStep { term: TERM, step: ElectionStep::Started, on: date("2028-10-05") };
            play(kind, "started", given(sample::chamber()), "2028-10-05", step);
        }
        DutyKind::FillVacancy => {
            let before = given(sample::chamber()).and(left(0, "2026-03-05"));
            play(kind, "president", before, "2026-03-10", takes("president", None));
        }
        _ => {
            let hired = AppointmentManner {
                mode: AppointmentMode::Hired,
                term: None,
                unit: None,
                meeting: None,
                full_time: Some(true),
                legal_representative_of: vec![],
                exceptions: vec![],
                posts_elsewhere: vec![],
            };
            let free = sample::chamber_under(|rules| {
                for rule in &mut rules.posts {
                    rule.filling.clear();
                }
            });
            let before = given(free)
                .and(left(4, "2026-03-09"))
                .at("2026-03-10T01:00:00Z")
                .and_by(LIN, takes("secretary_general", Some(hired)));
            let filed = FileLeader { appointment: AppointmentId::from_u128(0x7f), on: date("2026-04-12") };
            play_by(LIN, kind, "", before, "2026-04-12", filed);
        }
    }
}

/// The council in session of a chamber whose charter says when plans are adopted, summaries given and members called on.
fn with_rules() -> Given {
    let modern = Charter::preset("modern").unwrap().rules().secretariat.clone();
    let chamber = sample::chamber_under(|rules| rules.secretariat = modern);
    let here = [LIN, ZHOU, SHEN, GU, XU, sample::HAN];
    given(sample::deciding(chamber, sample::council_meeting(), &here))
}

fn work(kind: DutyKind) {
    let before = given(fixture::at_work());
    match kind {
        DutyKind::AdoptPlan => {
            let plan = DraftPlan {
                plan: fixture::DRAFTED_PLAN,
                year: 2027,
                carried_over: vec![],
                activities: vec![],
                audience: Audience::Members,
            };
            let adopt =
                AdoptPlan { plan: fixture::DRAFTED_PLAN, meeting: Some(COUNCIL), on: date("2027-01-14") };
            play(kind, "2027", with_rules().and(plan), "2027-01-15", adopt);
        }
        DutyKind::CompleteMilestone => {
            let done =
                CompleteMilestone { activity: fixture::AHEAD, milestone: title("备办茶点"), at: None };
            play(kind, "备办茶点", before, "2026-09-22", done);
        }
        DutyKind::HoldActivity => {
            let about = fixture::AHEAD.to_string();
            play(kind, &about, before, "2026-09-26", fixture::hold(fixture::AHEAD, "2026-09-25"));
        }
        DutyKind::FileRecord => {
            let filed = fixture::file(fixture::REVIEWED, RecordKind::Accounts, "支出明细");
            play(kind, &format!("{}/accounts", fixture::REVIEWED), before, "2026-05-20", filed);
        }
        DutyKind::ReviewActivity => {
            let review = ReviewActivity {
                activity: fixture::HELD,
                went_well: vec![prose("受助学生及家长满意")],
                fell_short: vec![],
                opinions: vec![],
                suggestions: vec![],
                audience: Audience::Secretariat,
            };
            play(kind, &fixture::HELD.to_string(), before, "2026-05-20", review);
        }
        DutyKind::CloseSuggestion => {
            let suggestion = fixture::OPEN_SUGGESTION;
            let closed = CloseSuggestion { suggestion, outcome: SuggestionOutcome::Done { result: None } };
            play(kind, &suggestion.to_string(), before, "2026-07-01", closed);
        }
        DutyKind::IssueSummary => {
            let issue = IssueSummary {
                span: SummarySpan::Month { year: 2026, month: 4 },
                audience: Audience::Members,
            };
            play(kind, "2026-04", with_rules(), "2026-05-20", issue);
        }
        _ => {
            let member = MemberId::from_u128(0x92);
            let visit = RecordVisit {
                visit: VisitId::from_u128(0x439),
                purpose: VisitPurpose::Call,
                visited: Visited::Member { member },
                visitors: vec![LU],
                at: Some(occurred("2027-03-01")),
                account: None,
                audience: Audience::Secretariat,
            };
            play(kind, &member.to_string(), with_rules(), "2027-03-01", visit);
        }
    }
}

fn of_the_staff(kind: DutyKind) {
    let before = given(fixture::staffed());
    match kind {
        DutyKind::FillOpening => {
            let appointment = AppointmentId::from_u128(0x5d1);
            let appoint = fixture::appointing(fixture::OPEN, sample::CHENG, appointment);
            play(kind, &fixture::OPEN.to_string(), before, "2026-05-16", appoint);
        }
        DutyKind::AssessCandidate => {
            let before = before.and(fixture::assessment(fixture::OPEN, ZHOU, LIN, [7; 5]));
            let second = fixture::assessment(fixture::OPEN, ZHOU, sample::JIANG, [6; 5]);
            play(kind, &ZHOU.to_string(), before, "2026-05-16", second);
        }
        DutyKind::DecideProbation => {
            let vacancy = fixture::FILLED;
            let decide = DecideProbation { vacancy, confirmed: true, on: date("2026-07-14"), reason: None };
            play(kind, &vacancy.to_string(), before, "2026-07-14", decide);
        }
        DutyKind::HandOverWork => {
            let appointment = sample::appointment(6);
            let handed = HandOverWork { appointment, on: date("2026-04-28"), done: vec![], undone: vec![] };
            play(kind, &appointment.to_string(), before, "2026-04-28", handed);
        }
        DutyKind::AssignTask => {
            let divide = AdoptDivision {
                division: DivisionId::from_u128(0x5d2),
                from: date("2026-05-20"),
                tasks: vec![fixture::does(fixture::FILES, XU), fixture::does(fixture::REGISTER, XU)],
            };
            // Nobody ever had the one, whoever had the other has left.
            play(kind, &fixture::FILES.to_string(), before.clone(), "2026-05-20", divide.clone());
            play(kind, &fixture::REGISTER.to_string(), before, "2026-05-20", divide);
        }
        _ => {
            let erase = ErasePerson { person: SONG, basis: ErasureBasis::PurposeFulfilled };
            play(kind, &SONG.to_string(), before, "2026-05-15", erase);
        }
    }
}

fn service(kind: DutyKind) {
    let before = given(fixture::served());
    let need = fixture::LEGAL_NEED;
    let about = need.to_string();
    match kind {
        DutyKind::VisitMember => {
            let member = MemberId::from_u128(0x92);
            let visit = RecordVisit {
                visit: VisitId::from_u128(0x539),
                purpose: VisitPurpose::Call,
                visited: Visited::Member { member },
                visitors: vec![LU],
                at: Some(occurred("2026-06-08")),
                account: None,
                audience: Audience::Secretariat,
            };
            play(kind, &member.to_string(), before, "2026-06-09", visit);
        }
        DutyKind::AssignNeed => {
            let to = sample::on_behalf_of(LU);
            play(kind, &about, before, "2026-05-10", AssignNeed { need, to });
        }
        DutyKind::RespondToNeed => {
            let said = prose("已向人社部门了解");
            play(kind, &about, before, "2026-05-10", RespondToNeed { need, said, on: None });
        }
        DutyKind::AnswerNeed => {
            let answer = prose("凭上年度缴费记录申请");
            let source = Some(title("人社部发〔2026〕示例号"));
            play(kind, &about, before, "2026-05-10", AnswerNeed { need, answer, source, on: None });
        }
        DutyKind::RecordOutcome => {
            let (need, offer) = (fixture::AWAITED_NEED, fixture::OPEN_OFFER);
            let outcome = MatchOutcome::CameAbout { note: None };
            play(kind, &need.to_string(), before, "2026-05-14", RecordOutcome { need, offer, outcome });
        }
        _ => {
            let need = fixture::MET_NEED;
            let end = NeedEnding::Judged { judgement: Judgement::Satisfied, by: Some(ZHOU), said: None };
            play(kind, &need.to_string(), before, "2026-05-14", CloseNeed { need, end });
        }
    }
}

fn of_the_branch(kind: DutyKind) {
    if kind == DutyKind::CollectBranchDues {
        let last = fixture::branch_dues(&[sample::SU], "2026-04-30", "35.00");
        play(kind, "party_branch/2026-04-01", given(fixture::branch()), "2026-05-20", last);
        return;
    }
    // Planned before April was over, for a day after it: it makes up for April when it is held.
    let before = given(sample::chamber())
        .and(takes("party_member", None))
        .and(fixture::themed_day(fixture::THEMED, "2026-05-20"));
    let held = fixture::hold(fixture::THEMED, "2026-05-20");
    play(kind, "themed_party_day/2026-04", before, "2026-05-20", held);
}

fn letters(kind: DutyKind) {
    let before = given(fixture::corresponding());
    let has = |letter, place| AcknowledgeLetter { letter, by: fixture::seat(place), at: None };
    match kind {
        DutyKind::KeepContact => {
            let visit = RecordVisit {
                visit: VisitId::from_u128(0x5f2),
                purpose: VisitPurpose::Call,
                visited: Visited::Party { party: sample::BUREAU },
                visitors: vec![LU],
                at: Some(occurred("2026-09-03")),
                account: None,
                audience: Audience::Secretariat,
            };
            play(kind, &sample::BUREAU.to_string(), before, "2026-09-03", visit);
        }
        DutyKind::CheckLetter => {
            let draft = fixture::UNCHECKED;
            play(kind, &draft.to_string(), before, "2026-05-20", fixture::letter_check(draft));
        }
        DutyKind::IssueLetter => {
            let draft = fixture::PASSED;
            play_by(LIN, kind, &draft.to_string(), before, "2026-05-20", fixture::letter_issue(draft));
        }
        DutyKind::AwaitAnswer => {
            let agreed = fixture::letter_answer(fixture::WAITING, AnswerOutcome::Agreed);
            play(kind, &fixture::WAITING.to_string(), before, "2026-06-10", agreed);
        }
        DutyKind::AnswerProposal => {
            let told = fixture::letter_answer(fixture::PROPOSED, AnswerOutcome::Told);
            play(kind, &fixture::PROPOSED.to_string(), before, "2026-06-10", told);
        }
        DutyKind::FollowUpLetter => {
            let letter = LetterId::from_u128(0x5f1);
            let completed = DraftLetter { follows: Some(fixture::AGREED), ..fixture::request(letter) };
            let ready = before.and_by(LU, completed).and(fixture::letter_check(letter));
            let about = fixture::AGREED.to_string();
            play_by(LIN, kind, &about, ready, "2026-05-25", fixture::letter_issue(letter));
        }
        DutyKind::CollectReceipts => {
            let one_left = before.and(has(fixture::NOTICED, 3));
            play(kind, &fixture::NOTICED.to_string(), one_left, "2026-05-20", has(fixture::NOTICED, 4));
        }
        DutyKind::FileLetter => {
            let file = fixture::letter_file(fixture::REPORTED);
            play(kind, &fixture::REPORTED.to_string(), before, "2026-05-20", file);
        }
        DutyKind::CollectProjects => {
            let one_left = fixture::nothing_to_file(fixture::COLLECTING, 3);
            play(kind, &fixture::COLLECTING.to_string(), before, "2026-05-25", one_left);
        }
        DutyKind::SubmitReturn => {
            let complete = before.and(fixture::nothing_to_file(fixture::COLLECTING, 3));
            let submit = SubmitReturn { data_return: fixture::COLLECTING, at: None };
            play(kind, &fixture::COLLECTING.to_string(), complete, "2026-06-02", submit);
        }
        DutyKind::ConfirmReturn => {
            let acknowledge = AcknowledgeReturn { data_return: fixture::SUBMITTED, at: None };
            play(kind, &fixture::SUBMITTED.to_string(), before, "2026-05-25", acknowledge);
        }
        _ => {
            let proposal = fixture::ANSWERED_PROPOSAL;
            play(kind, &proposal.to_string(), before, "2026-05-20", has(proposal, 4));
        }
    }
}

#[test]
fn every_kind_of_duty_arises_is_shown_is_settled_and_is_gone() {
    // Every kind that fails is told, not only the first.
    let fails = |kind: &&DutyKind| std::panic::catch_unwind(|| plays(**kind)).is_err();
    let failed: Vec<_> = DutyKind::ALL.iter().filter(fails).collect();
    assert!(failed.is_empty(), "{failed:?}");
}

fn plays(kind: DutyKind) {
    use DutyKind as Kind;
    match kind {
        Kind::SendNotice
        | Kind::SignMinutes
        | Kind::PublishMinutes
        | Kind::FollowUp
        | Kind::HoldMeeting
        | Kind::ConveneMeeting => {
            meetings(kind);
        }
        Kind::Report | Kind::Reply => {
            let expects = match kind {
                Kind::Report => ExpectedAnswer::Report,
                _ => ExpectedAnswer::Reply,
            };
            let answer = SubmitReport { directive: DirectiveId::from_u128(0xe1), at: None, summary: None };
            play(kind, "", directive(expects), "2026-04-02", answer);
        }
        Kind::PeriodicReport => {
            let report = ReportKind::new("annual_report_to_registrar").unwrap();
            let submit = SubmitPeriodicReport { report, period: date("2026-12-31"), at: None, summary: None };
            play(kind, "registrar/2026", given(sample::chamber()), "2027-06-02", submit);
        }
        Kind::DeletePersonalData => {
            let left = ChangeStanding {
                member: fixture::WITHDRAWN,
                standing: Standing::Withdrawn,
                since: Some(date("2026-03-03")),
                reason: None,
            };
            let before = given(sample::chamber()).at("2026-03-04T01:00:00Z").and(left);
            let erase = ErasePerson { person: HE, basis: ErasureBasis::PeriodOver };
            play(kind, &HE.to_string(), before, "2027-03-05", erase);
        }
        Kind::FileAmendment => {
            let approved = RecordAmendmentApproval {
                amendment: fixture::ADOPTED,
                by: Approver::SupervisingUnit,
                on: date("2026-03-31"),
            };
            let about = fixture::ADOPTED.to_string();
            play(kind, &about, given(fixture::amended()), "2026-04-02", approved);
        }
        Kind::RecordHolidayNotice => {
            let record = RecordHolidayNotice { notice: holidays_of_2027() };
            // Also when the year itself is over.
            play(kind, "2027", fixture_of("working"), "2028-01-10", record);
        }
        Kind::OpenRotation
        | Kind::HandOver
        | Kind::RenewTerm
        | Kind::ElectionStep
        | Kind::FillVacancy
        | Kind::FileLeader => offices(kind),
        Kind::HoldRequiredActivity | Kind::CollectBranchDues => of_the_branch(kind),
        Kind::KeepContact
        | Kind::FileLetter
        | Kind::CheckLetter
        | Kind::IssueLetter
        | Kind::AwaitAnswer
        | Kind::AnswerProposal
        | Kind::FollowUpLetter
        | Kind::CollectReceipts
        | Kind::TellProposer
        | Kind::CollectProjects
        | Kind::SubmitReturn
        | Kind::ConfirmReturn => letters(kind),
        Kind::AdoptPlan
        | Kind::CompleteMilestone
        | Kind::HoldActivity
        | Kind::FileRecord
        | Kind::ReviewActivity
        | Kind::CloseSuggestion
        | Kind::IssueSummary
        | Kind::CallOn => work(kind),
        Kind::FillOpening
        | Kind::AssessCandidate
        | Kind::DecideProbation
        | Kind::HandOverWork
        | Kind::AssignTask
        | Kind::EraseCandidate => of_the_staff(kind),
        Kind::VisitMember
        | Kind::AssignNeed
        | Kind::RespondToNeed
        | Kind::AnswerNeed
        | Kind::RecordOutcome
        | Kind::CloseNeed => service(kind),
        #[allow(unreachable_patterns, reason = "a kind that is added needs a scenario")]
        other => panic!("{other} has no scenario"),
    }
}
