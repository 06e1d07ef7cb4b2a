//! What is asked, and where one looks, beside the vectors.

use super::reading::{Asked, Seen};
use shanghui::chamber::{Chamber, Event};
use shanghui::charter::{AdoptAmendment, Approver, BallotKind, Charter, CharterRules, RetainedRecord};
use shanghui::document::Document;
use shanghui::kernel::{
    Actor, AppointmentId, Audience, Date, MeetingId, MemberClass, MemberId, MotionId, PersonId, Principal,
    RemovalId, RotationId, TermId, VoteId, Wire as _,
};
use shanghui::leadership::{
    AppointToPost, AppointmentManner, AppointmentMode, Approval, ApprovedException, CloseRotation,
    EndAppointment, EndGround, OfficeLimit, OpenRotation, OpenTerm, ProposeRemoval, RecordDefence,
    RecordElectionStep, SwapTurns, TurnOccasion,
};
use shanghui::meeting::{
    CloseMeeting, ConveneMeeting, DraftMinutes, LapseMeeting, OpenMeeting, SendNotice, SignMinutes,
};
use shanghui::membership::{ChangeStanding, MemberHolder, SeatMember, Standing};
use shanghui::people::{ErasePerson, ErasureBasis, RecordBirthDate};
use shanghui::planning::{PlanActivity, PlanNode};
use shanghui::secretariat::{Duty, DutyKind};
use shanghui::service::AnswerNeed;
use shanghui::tally::BallotMark;
use shanghui::voting::{
    CandidateCount, CastVote, CloseVote, IssueBallot, MoveMotion, Nomination, OpenVote, ReturnBallot,
    Subject, VoteCount,
};
use shanghui_testkit::sample::{
    self, ASSEMBLY, COUNCIL, GU, HAN, HE, JOINT, LIN, SHEN, SONG, XU, YE, ZHOU, date, open_vote, post,
    sign_in,
};
use shanghui_testkit::scenario::{Given, given};
use shanghui_testkit::{fixture, voting};

fn asks(given: Given, actor: impl Into<Actor>, command: impl Into<shanghui::chamber::Command>) -> Asked {
    let chamber = given.chamber();
    let context = sample::context(&chamber, actor.into());
    (chamber, command.into(), context)
}

fn under(rules: &CharterRules) -> Given {
    given(sample::chamber_under(|known| *known = rules.clone()))
}

fn or_none(day: Option<Date>) -> String {
    day.map_or_else(|| "undated".to_owned(), |day| day.to_string())
}

fn lines(document: &Document) -> Seen {
    document.to_text().lines().map(|line| (format!("{line}\n"), None)).collect()
}

// Posts and those who hold them.

fn taking(person: PersonId, word: &str, from: Option<&str>, mode: AppointmentMode) -> AppointToPost {
    let manner = AppointmentManner {
        mode,
        term: None,
        unit: None,
        meeting: None,
        full_time: None,
        legal_representative_of: vec![],
        exceptions: vec![],
        posts_elsewhere: vec![],
    };
    let (appointment, post, from) = (AppointmentId::from_u128(0x1171), post(word), from.map(date));
    AppointToPost { appointment, person, post, from, until: None, manner: Some(manner) }
}

fn plainly(person: PersonId, word: &str, from: Option<&str>) -> AppointToPost {
    AppointToPost { manner: None, ..taking(person, word, from, AppointmentMode::Elected) }
}

fn born(day: &str) -> Given {
    given(sample::chamber()).and(RecordBirthDate { person: HE, born: date(day) })
}

/// Seventy on the day, 何以宁 becomes vice president.
pub(super) fn seventy() -> Asked {
    asks(born("1956-01-01"), XU, plainly(HE, "vice_president", None))
}

/// At eighty-six, 何以宁 becomes a director.
pub(super) fn an_old_director() -> Asked {
    asks(born("1940-01-01"), XU, plainly(HE, "director", None))
}

/// At eighty-six, 何以宁 is hired as secretary general.
pub(super) fn an_old_secretary() -> Asked {
    asks(born("1940-01-01"), XU, taking(HE, "secretary_general", None, AppointmentMode::Hired))
}

/// Nobody knows how old 何以宁 is.
pub(super) fn of_unknown_age() -> Asked {
    asks(given(sample::chamber()), XU, plainly(HE, "vice_president", None))
}

/// After the second term 顾晏清 is vice president for the third.
pub(super) fn another_term() -> Asked {
    asks(given(fixture::renewed()), XU, plainly(GU, "vice_president", Some("2029-01-01")))
}

/// The same with every approval but the registrar's.
pub(super) fn another_term_by_exception() -> Asked {
    let mut appoint = taking(GU, "vice_president", Some("2029-01-01"), AppointmentMode::Elected);
    let approvals = [Approver::Assembly, Approver::SupervisingUnit];
    let approvals = approvals.map(|by| Approval { by, on: None, document: None, motion: None }).to_vec();
    appoint.manner.as_mut().unwrap().exceptions =
        vec![ApprovedException { limit: OfficeLimit::Terms, approvals }];
    asks(given(fixture::renewed()), XU, appoint)
}

/// A vice president for the last half year of the third term.
pub(super) fn the_last_months() -> Asked {
    asks(given(fixture::renewed()), XU, plainly(GU, "vice_president", Some("2033-07-01")))
}

/// The secretary general is hired for the third term.
pub(super) fn hired_again() -> Asked {
    let appoint = taking(XU, "secretary_general", Some("2029-01-01"), AppointmentMode::Hired);
    asks(given(fixture::renewed()), XU, appoint)
}

/// A vice president of the second term is president in the third.
pub(super) fn another_post() -> Asked {
    asks(given(fixture::renewed()), XU, plainly(GU, "president", Some("2029-01-01")))
}

/// A vice president of the second term takes the post in the fourth and was nothing in the third.
pub(super) fn after_a_gap() -> Asked {
    let fourth = OpenTerm {
        term: TermId::from_u128(0x33),
        ordinal: 4,
        from: Some(date("2034-01-01")),
        until: Some(date("2038-12-31")),
        certificate_until: None,
        organ: None,
    };
    let left = EndAppointment {
        appointment: sample::appointment(3),
        on: date("2026-03-02"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let given = given(fixture::renewed()).and(fourth).and(left);
    asks(given, XU, plainly(GU, "vice_president", Some("2034-01-01")))
}

/// 韩牧之, a director, becomes a supervisor.
pub(super) fn a_supervisor() -> Asked {
    asks(given(sample::chamber()), XU, plainly(HAN, "supervisor", None))
}

/// A secretary general who works part-time.
pub(super) fn part_time() -> Asked {
    let mut appoint = taking(HE, "secretary_general", None, AppointmentMode::Hired);
    appoint.manner.as_mut().unwrap().full_time = Some(false);
    asks(given(sample::chamber()), XU, appoint)
}

/// A president who is legal representative of another association.
pub(super) fn of_another_association() -> Asked {
    let mut appoint = taking(HE, "president", None, AppointmentMode::Elected);
    appoint.manner.as_mut().unwrap().legal_representative_of = vec![sample::YUNMENG];
    asks(given(sample::chamber()), XU, appoint)
}

/// A deputy is hired, which the council has decided at its meeting.
pub(super) fn hired_by_the_council() -> Asked {
    let mut appoint = taking(HE, "deputy_secretary_general", Some("2026-04-01"), AppointmentMode::Hired);
    appoint.manner.as_mut().unwrap().meeting = Some(fixture::RECORDED);
    asks(given(fixture::busy()), XU, appoint)
}

/// The start of an election is recorded.
pub(super) fn an_election_begins() -> Asked {
    let step = shanghui::charter::ElectionStep::Started;
    let record = RecordElectionStep { term: sample::TERM, step, on: date("2026-03-02") };
    asks(given(sample::chamber()), XU, record)
}

/// What is due for the election of the term's end, and when it is shown among what is to be done.
pub(super) fn election(rules: &CharterRules) -> Seen {
    let mut term = sample::records();
    for command in &mut term {
        if let shanghui::chamber::Command::OpenTerm(open) = command {
            open.certificate_until = Some(date("2028-06-30"));
        }
    }
    let founded = given(sample::founded_under(rules.clone()));
    let held = RecordElectionStep {
        term: sample::TERM,
        step: shanghui::charter::ElectionStep::Held,
        on: date("2026-03-02"),
    };
    let chamber = term
        .into_iter()
        .fold(founded, |given, command| given.and_by(Actor::import(), command))
        .and(held)
        .chamber();
    let calendar = chamber.election_calendar(date("2028-03-01")).into_iter();
    let mut seen: Seen =
        calendar.map(|it| (format!("{} {}", it.step.code(), or_none(it.due)), it.article)).collect();
    for duty in chamber.duties(date("2028-03-01")) {
        seen.push((format!("shown {}", duty.id), duty.article));
    }
    seen
}

/// When a new vice president is to be put on file.
pub(super) fn filing(rules: &CharterRules) -> Seen {
    duties(
        &under(rules).and(taking(HE, "vice_president", None, AppointmentMode::Elected)).chamber(),
        "2026-03-02",
    )
}

/// Vacancies, and how organs are made up.
pub(super) fn composition(rules: &CharterRules) -> Seen {
    let chamber = under(rules).chamber();
    let day = date("2026-03-02");
    let mut seen = Seen::new();
    for it in chamber.vacancies(day) {
        seen.push((format!("{} {} of {}", it.post.post, it.holders, it.needed), it.article));
    }
    for it in chamber.composition(day) {
        let answer = if it.verdict.passed { "holds" } else { "fails" };
        seen.push((format!("of {}: {} {answer}", it.subject, it.verdict.policy), it.verdict.article));
    }
    seen
}

/// What a vacancy in the presidency asks for, and by when.
pub(super) fn vacancy(rules: &CharterRules) -> Seen {
    let chamber = under(rules).and(leaves(0)).chamber();
    let mut seen = duties(&chamber, "2026-03-04");
    for it in chamber.vacancies(date("2026-03-04")) {
        seen.push((format!("{} lapses {}", it.post.post, or_none(it.lapses)), it.deadline));
    }
    seen
}

fn leaves(place: u8) -> EndAppointment {
    let (appointment, on) = (sample::appointment(place), date("2026-03-02"));
    EndAppointment { appointment, on, ground: EndGround::Resigned, meeting: None }
}

/// The council in session after something was recorded: six of nine are there.
fn council(given: Given) -> Given {
    let here = [LIN, SHEN, GU, XU, HAN, sample::SU];
    shanghui_testkit::scenario::given(sample::deciding(given.chamber(), sample::council_meeting(), &here))
}

/// What comes of a vote of the six, in secret.
fn voted(given: Given, motion: MoveMotion, count: VoteCount) -> Seen {
    let mut given = given.and(motion).and(open_vote(BallotKind::Secret));
    for voter in [LIN, SHEN, GU, XU, HAN, sample::SU] {
        let vote = sample::VOTE;
        given = given.and(IssueBallot { vote, voter }).and(ReturnBallot { vote, voter });
    }
    let close = CloseVote { vote: sample::VOTE, count: Some(count), signed_by: vec![XU], at: None };
    let mut seen = Seen::new();
    given.when(close).then(|events| {
        if let Some(Event::VoteClosed(it)) = events.first() {
            seen.push((it.to_json(), it.article.clone()));
        }
    });
    seen
}

/// What comes of a removal that the supervisors move, with four of six in favour.
pub(super) fn removal(rules: &CharterRules) -> Seen {
    let removal = RemovalId::from_u128(0x11f1);
    let proposed = under(rules)
        .and(ProposeRemoval {
            removal,
            appointment: sample::appointment(1),
            mover: Principal::Organ { organ: sample::organ("supervisory_board") },
            reasons: sample::prose("长期不履行职责"),
            audience: Audience::Council,
            supporters: vec![],
        })
        .and(RecordDefence { removal, defence: None });
    let motion = MoveMotion { subject: Subject::Removal { removal }, ..sample::motion() };
    voted(council(proposed), motion, VoteCount::Motion { r#for: 4, against: 2, abstain: 0, void: 0 })
}

/// What comes of an election to a seat that fell vacant, with four of six in favour.
pub(super) fn by_election(rules: &CharterRules) -> Seen {
    let motion = sample::election("vice_president", 1, &[sample::CHENG]);
    let candidates = vec![CandidateCount { person: sample::CHENG, r#for: 4, against: 0 }];
    let count = VoteCount::Candidates { candidates, valid: 6, void: 0 };
    voted(council(under(rules).and(leaves(1))), motion, count)
}

/// How many there are in each organ of which a size is asked, when a deputy was hired.
pub(super) fn hired(rules: &CharterRules) -> Seen {
    let deputy = taking(HE, "deputy_secretary_general", Some("2026-03-01"), AppointmentMode::Hired);
    let found = under(rules).and_by(Actor::import(), deputy).chamber().composition(date("2026-03-02"));
    let counted =
        found.into_iter().filter_map(|it| Some((it.verdict.measure?, it.subject, it.verdict.article)));
    counted.map(|(it, subject, article)| (format!("of {subject}: {}", it.counted), article)).collect()
}

// Meetings and votes.

fn duties(chamber: &Chamber, on: &str) -> Seen {
    let duties = chamber.duties(date(on)).into_iter();
    duties.map(|duty| (format!("{} {}", duty.kind.code(), or_none(duty.due)), duty.article)).collect()
}

/// What is due at the beginning of December, nine months after the chamber began.
pub(super) fn in_december(rules: &CharterRules) -> Seen {
    duties(&under(rules).chamber(), "2026-12-01")
}

/// A request and a notice were sent and a circular drafted on 2026-03-02: their numbers, and what is due about them.
pub(super) fn letters(rules: &CharterRules) -> Seen {
    use shanghui::charter::LetterKind;
    let id = shanghui::kernel::LetterId::from_u128;
    let notice = fixture::letter_of(id(0x1502), LetterKind::Notice, "关于春季用工的通知");
    let circular = fixture::letter_of(id(0x1503), LetterKind::Circular, "关于会员动态的通报");
    let sent = fixture::sent(fixture::sent(under(rules), fixture::request(id(0x1501))), notice);
    let chamber = sent.and(circular).chamber();
    let number = |it: &shanghui::coordination::LetterSummary| match &it.number {
        Some(number) => (format!("{} {number}", it.title), None),
        None => (format!("{} unnumbered", it.title), None),
    };
    let mut seen: Seen = chamber.letter_list(date("2026-03-02")).iter().map(number).collect();
    seen.extend(duties(&chamber, "2026-03-02"));
    seen
}

/// Dues of a branch of three, of whom nobody has paid, in the summer: by when, and how many have not.
pub(super) fn branch_dues(rules: &CharterRules) -> Seen {
    let posts = [(XU, "party_secretary"), (HE, "party_member"), (sample::SU, "party_member")];
    let joins = |given: Given, (place, (person, word)): (u128, (PersonId, &str))| {
        given.and(fixture::enrolled(AppointmentId::from_u128(0x17f0 + place), person, word))
    };
    let duties = (0..).zip(posts).fold(under(rules), joins).chamber().duties(date("2026-07-02"));
    let dues = duties.into_iter().filter(|it| it.kind == shanghui::secretariat::DutyKind::CollectBranchDues);
    let line = |duty: &Duty| format!("{} {} {}", duty.id, or_none(duty.due), duty.reason);
    dues.map(|duty| (line(&duty), duty.article)).collect()
}

/// The reports that are due in the second spring, with what each is about.
pub(super) fn next_spring(rules: &CharterRules) -> Seen {
    let duties = under(rules).chamber().duties(date("2027-03-01")).into_iter();
    let reports = duties.filter(|duty| duty.kind == shanghui::secretariat::DutyKind::PeriodicReport);
    let line = |duty: &Duty| format!("{} {} {}", duty.id, or_none(duty.due), duty.reason);
    reports.map(|duty| (line(&duty), duty.article)).collect()
}

/// The nodes of 2026.
pub(super) fn nodes(rules: &CharterRules) -> Seen {
    let nodes = under(rules).chamber().year_nodes(2026).into_iter();
    nodes.map(|node| (format!("{} {}", node.day, node.title), node.article)).collect()
}

/// What is due after a gathering of 2026-04-05, with what each duty is about.
pub(super) fn after_a_gathering(rules: &CharterRules) -> Seen {
    let tea = fixture::activity(fixture::HELD, "gathering", "清明茶会", PlanNode::Open {});
    let chamber = under(rules)
        .at("2026-04-07T01:00:00Z")
        .and(PlanActivity { plan: None, year: None, planned: tea })
        .and(fixture::hold(fixture::HELD, "2026-04-05"))
        .chamber();
    let duties = chamber.duties(date("2026-04-08")).into_iter();
    let line = |duty: &Duty| format!("{} {} {}", duty.kind.code(), or_none(duty.due), duty.reason);
    duties.map(|duty| (line(&duty), duty.article)).collect()
}

/// What is due after a member asked about policy on 2026-03-02.
pub(super) fn after_a_need(rules: &CharterRules) -> Seen {
    let need = fixture::need(fixture::LEGAL_NEED, "policy", "稳岗补贴怎样申请");
    duties(&under(rules).and(need).chamber(), "2026-03-03")
}

/// What is due after that was answered the same day.
pub(super) fn after_an_answer(rules: &CharterRules) -> Seen {
    let need = fixture::need(fixture::LEGAL_NEED, "policy", "稳岗补贴怎样申请");
    let answer = AnswerNeed {
        need: fixture::LEGAL_NEED,
        answer: sample::prose("凭上年度缴费记录申请"),
        source: Some(sample::title("人社部发〔2026〕示例号")),
        on: None,
    };
    duties(&under(rules).and(need).and(answer).chamber(), "2026-03-03")
}

/// When the minutes of a meeting that was closed are to be signed.
pub(super) fn minutes_due(rules: &CharterRules) -> Seen {
    let closed = under(rules)
        .and(ConveneMeeting { starts: None, ..sample::joint_meeting() })
        .and(sign_in(JOINT, XU))
        .and(OpenMeeting { meeting: JOINT, chair: XU, at: None })
        .and(CloseMeeting { meeting: JOINT, at: Some(sample::occurred("2026-03-02")) });
    duties(&closed.chamber(), "2026-03-02")
}

/// To whom the minutes of a meeting that were signed on the day before must still be made known.
pub(super) fn minutes_to_publish(rules: &CharterRules) -> Seen {
    let closed = under(rules)
        .and(ConveneMeeting { starts: None, ..sample::joint_meeting() })
        .and(sign_in(JOINT, XU))
        .and(OpenMeeting { meeting: JOINT, chair: XU, at: None })
        .and(CloseMeeting { meeting: JOINT, at: Some(sample::occurred("2026-03-02")) });
    let signed = closed.and(DraftMinutes { meeting: JOINT }).and(SignMinutes { meeting: JOINT }).chamber();
    let publish =
        signed.duties(date("2026-03-05")).into_iter().filter(|it| it.kind == DutyKind::PublishMinutes);
    publish.map(|duty| (format!("{} {}", duty.reason, or_none(duty.due)), duty.article)).collect()
}

/// A council that 苏映雪 asked leave from and 叶归舟 missed: who is told to have missed too many.
pub(super) fn missed(rules: &CharterRules) -> Seen {
    let here = [LIN, ZHOU, SHEN, GU, XU, HAN];
    let leave = shanghui::meeting::ExcuseAbsence { meeting: COUNCIL, person: sample::SU, reason: None };
    let session = sample::deciding(under(rules).chamber(), sample::council_meeting(), &here);
    let closed = given(session).and(leave).and(CloseMeeting { meeting: COUNCIL, at: None }).chamber();
    let findings = closed.composition(date("2026-03-20")).into_iter();
    let absent = findings.filter(|it| it.verdict.policy == "holder_attends_the_meetings");
    let name = |subject: &str| match subject {
        it if it == sample::appointment(9).to_string() => "苏映雪",
        it if it == sample::appointment(10).to_string() => "叶归舟",
        _ => "another",
    };
    absent.map(|it| (format!("of {}", name(&it.subject)), it.verdict.article)).collect()
}

/// What must still be held in 2027: by how many meetings, until when; or that nothing is asked.
pub(super) fn not_yet_met(rules: &CharterRules) -> Seen {
    let frequencies = under(rules).chamber().meeting_frequency(date("2027-02-01")).into_iter();
    let of_the_council = frequencies.filter(|it| it.kind.as_str() == "council");
    let told = |it: shanghui::secretariat::MeetingFrequency| {
        (format!("council {} until {}", it.missing.unwrap(), or_none(it.until)), it.article)
    };
    let seen: Seen = of_the_council.map(told).collect();
    if seen.is_empty() { vec![("council of nobody".into(), None)] } else { seen }
}

/// Three have demanded a council: until when it is to be convened, and whether it may be convened for them later.
pub(super) fn a_demand(rules: &CharterRules) -> Seen {
    let demand = shanghui::kernel::DemandId::from_u128(0x1d1);
    let demanded = under(rules).and(fixture::demand(demand, &[HAN, sample::SU, YE]));
    let mut seen = duties(&demanded.clone().chamber(), "2026-03-02");
    let (chamber, command, mut context) =
        asks(demanded, XU, ConveneMeeting { demand: Some(demand), ..sample::council_meeting() });
    context.now = sample::instant("2026-03-12T01:00:00Z");
    let verdicts = chamber.check(&command, &context).into_iter();
    seen.extend(verdicts.map(|it| (format!("{} {}", it.policy, it.passed), it.article)));
    seen
}

/// The president convenes the assembly.
pub(super) fn an_assembly() -> Asked {
    asks(given(sample::chamber()), LIN, sample::assembly())
}

/// The council was called a second time, and four of nine are there.
pub(super) fn a_second_call() -> Asked {
    let second = MeetingId::from_u128(0x5f);
    let convened = given(sample::chamber())
        .and_by(LIN, sample::council_meeting())
        .and(SendNotice { meeting: COUNCIL, sent: None })
        .at("2026-03-20T01:00:00Z")
        .and(LapseMeeting { meeting: COUNCIL, at: None })
        .and_by(
            LIN,
            ConveneMeeting {
                meeting: second,
                ordinal: Some(2),
                starts: Some(sample::occurred("2026-03-30T01:00:00Z")),
                second_call_of: Some(COUNCIL),
                ..sample::council_meeting()
            },
        )
        .and(SendNotice { meeting: second, sent: None })
        .at("2026-03-30T01:00:00Z");
    let here = [LIN, ZHOU, SHEN, GU].into_iter().fold(convened, |given, it| given.and(sign_in(second, it)));
    asks(here, XU, OpenMeeting { meeting: second, chair: LIN, at: None })
}

/// A vote of an assembly of six, of whom five are there and one is represented.
pub(super) fn a_vote_with_a_proxy() -> Asked {
    let motion = MotionId::from_u128(0x1101);
    let moved =
        given(voting::represented()).and(MoveMotion { motion, meeting: ASSEMBLY, ..sample::motion() });
    let vote = VoteId::from_u128(0x1111);
    asks(moved, XU, OpenVote { vote, motion, tellers: vec![ZHOU], ..open_vote(BallotKind::ShowOfHands) })
}

/// 林知远 and 周既白 nominate each of two candidates.
pub(super) fn nominated_by_two() -> Asked {
    let mut motion = sample::election("standing_director", 1, &[HAN, sample::SU]);
    if let Subject::Election { candidature } = &mut motion.subject {
        for nominee in &mut candidature.nominees {
            nominee.nomination = Nomination::Joint { nominators: vec![LIN, ZHOU] };
        }
    }
    asks(given(sample::council_in_session()), XU, motion)
}

/// Whether an assembly opens with five of six, when the sixth is suspended.
pub(super) fn without_the_suspended(rules: &CharterRules) -> Seen {
    let suspended = ChangeStanding {
        member: MemberId::from_u128(0x96),
        standing: Standing::Suspended,
        since: None,
        reason: None,
    };
    let noticed = under(rules)
        .and(suspended)
        .and_by(LIN, sample::assembly())
        .and(SendNotice { meeting: ASSEMBLY, sent: None })
        .at("2026-03-20T01:00:00Z");
    let here =
        [LIN, ZHOU, SHEN, GU, HAN].into_iter().fold(noticed, |given, it| given.and(sign_in(ASSEMBLY, it)));
    let (chamber, command, context) = asks(here, XU, OpenMeeting { meeting: ASSEMBLY, chair: LIN, at: None });
    let verdicts = chamber.check(&command, &context).into_iter();
    verdicts.map(|it| (format!("{} {}", it.policy, it.passed), it.article)).collect()
}

/// What comes of a vote of six of nine, of whom four are in favour.
pub(super) fn outcome(rules: &CharterRules) -> Seen {
    let here = [LIN, ZHOU, SHEN, GU, XU, HAN];
    let chamber = sample::deciding(under(rules).chamber(), sample::council_meeting(), &here);
    let mut given = given(chamber).and(sample::motion()).and(open_vote(BallotKind::ShowOfHands));
    for voter in [LIN, ZHOU, SHEN, GU] {
        given = given.and(CastVote { vote: sample::VOTE, voter, mark: BallotMark::For, by: None });
    }
    let close = CloseVote { vote: sample::VOTE, count: None, signed_by: vec![XU], at: None };
    let mut seen = Seen::new();
    given.when(close).then(|events| {
        for event in events {
            if let Event::VoteClosed(it) = event {
                seen.push((it.to_json(), it.article.clone()));
            }
        }
    });
    seen
}

// Turns.

/// 顾晏清 and 周既白 swap; both and 林知远 consent.
pub(super) fn a_swap() -> Asked {
    let swap = SwapTurns {
        change: shanghui::kernel::TurnChangeId::from_u128(0x13c1),
        ordinal: 2,
        person: GU,
        with_ordinal: 3,
        with_person: ZHOU,
        consents: vec![GU, ZHOU, LIN],
        agreed_on: None,
    };
    asks(given(fixture::rota()), XU, swap)
}

/// 韩牧之, a director, takes a turn.
pub(super) fn a_director_takes_a_turn() -> Asked {
    let rotation = RotationId::from_u128(0x1138);
    asks(
        given(fixture::turned()),
        XU,
        OpenRotation { rotation, ordinal: 3, holders: vec![HAN], from: None, until: None },
    )
}

/// 周既白 acts as whose turn it is.
pub(super) fn acting_in_turn() -> Asked {
    let actor = Actor::Person { person: ZHOU, post: Some(post("rotating_president")), on_behalf_of: None };
    asks(given(sample::chamber()), actor, sample::series())
}

/// 周既白, whose turn it is, acts for the president.
pub(super) fn acting_for_the_president() -> Asked {
    let actor = Actor::Person { person: ZHOU, post: None, on_behalf_of: Some(sample::on_behalf_of(LIN)) };
    asks(given(sample::chamber()), actor, sample::series())
}

/// When a turn that is over is to be handed over.
pub(super) fn handover_due(rules: &CharterRules) -> Seen {
    let close = CloseRotation { rotation: sample::ROTATION, on: date("2026-03-31") };
    duties(&under(rules).and(close).chamber(), "2026-04-01")
}

/// The roster as a document.
pub(super) fn roster(rules: &CharterRules) -> Seen {
    let chamber = under(rules).chamber();
    let sheet = chamber.rotation_roster_sheet(date("2026-03-01"), date("2026-12-31"), Audience::Members);
    lines(&sheet.unwrap())
}

/// Whether 周既白, whose turn it is, may decide on forty people and 6,000 yuan, after 5,000 have been spent.
pub(super) fn authority(rules: &CharterRules) -> Seen {
    let yuan = |text: &str| Some(text.parse().unwrap());
    let occasion = TurnOccasion {
        person: ZHOU,
        on: date("2026-03-02"),
        people: Some(40),
        amount: yuan("6000.00"),
        spent: yuan("5000.00"),
    };
    let verdicts = under(rules).chamber().turn_authority(&occasion).into_iter();
    let answer = |passed| if passed { "holds" } else { "fails" };
    verdicts.map(|it| (format!("{} {}", it.policy, answer(it.passed)), it.article)).collect()
}

/// Who has their turn, as a document.
pub(super) fn turn(rules: &CharterRules) -> Seen {
    lines(&under(rules).chamber().rotation_note(date("2026-03-02"), Audience::Members).unwrap())
}

// The charter itself.

/// The charter as a document.
pub(super) fn text(rules: &CharterRules) -> Seen {
    lines(&Charter::new(rules.clone()).unwrap().document())
}

/// The tier of dues of 宋拾禾, an individual member without a post.
pub(super) fn tier(rules: &CharterRules) -> Seen {
    let seat = SeatMember {
        member: MemberId::from_u128(0x1191),
        holder: MemberHolder::Person { person: SONG },
        standing: Standing::Good,
        since: None,
        class: Some(MemberClass::new("individual_member").unwrap()),
    };
    let chamber = under(rules).and(seat).chamber();
    let found = chamber.dues_tier(MemberId::from_u128(0x1191), date("2026-03-02")).unwrap();
    found.into_iter().map(|it| (it.ground.to_json(), it.article)).collect()
}

/// What the charter says against higher rules.
pub(super) fn findings(rules: &CharterRules) -> Seen {
    let findings = Charter::new(rules.clone()).unwrap().lint().into_iter();
    findings.map(|it| (format!("{} {}", it.code, it.chinese), it.article)).collect()
}

/// When an amendment that was adopted is to be filed for, and with whom.
pub(super) fn amendment_due(rules: &CharterRules) -> Seen {
    let draft = fixture::draft(fixture::DRAFTED_ONLY, "章程修正案（第四号）", fixture::quarterly());
    let adopt = AdoptAmendment { amendment: fixture::DRAFTED_ONLY, meeting: None, on: date("2026-03-30") };
    let chamber = under(rules).at("2026-04-01T01:00:00Z").and(draft).and(adopt).chamber();
    let mut seen = duties(&chamber, "2026-04-02");
    for amendment in chamber.amendment_list() {
        for step in amendment.steps {
            seen.push((format!("{} {}", step.by.code(), or_none(step.due)), None));
        }
    }
    seen
}

/// What comes of asking for the erasure of whoever was a member and whoever held a post, a year later.
pub(super) fn erasure(rules: &CharterRules) -> Seen {
    let end = ChangeStanding {
        member: fixture::WITHDRAWN,
        standing: Standing::Withdrawn,
        since: Some(date("2026-03-02")),
        reason: None,
    };
    let left = EndAppointment {
        appointment: sample::appointment(10),
        on: date("2026-03-02"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let gone = under(rules).and(end).and(left);
    let mut seen = duties(&gone.clone().chamber(), "2026-03-03");
    for (record, person) in [(RetainedRecord::Membership, HE), (RetainedRecord::Leadership, YE)] {
        let erase = ErasePerson { person, basis: ErasureBasis::PeriodOver };
        gone.clone().when(erase).at("2026-12-01T01:00:00Z").then(|events| {
            seen.push(match events.first() {
                Some(Event::PersonRestricted(it)) => {
                    (format!("{} until {}", record.code(), or_none(it.until)), it.article.clone())
                }
                _ => (format!("{} erased", record.code()), None),
            });
        });
    }
    seen
}
