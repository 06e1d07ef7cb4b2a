//! What is asked, and where one looks, beside the vectors.

use super::reading::{Asked, Seen};
use shanghui::chamber::{Chamber, Event};
use shanghui::charter::{AdoptAmendment, Approver, BallotKind, Charter, CharterRules, RetainedRecord};
use shanghui::document::Document;
use shanghui::kernel::{
    Actor, AppointmentId, Audience, Date, MeetingId, MemberClass, MemberId, MotionId, PersonId, RotationId,
    TermId, VoteId, Wire as _,
};
use shanghui::leadership::{
    AppointToPost, AppointmentManner, AppointmentMode, Approval, ApprovedException, CloseRotation,
    EndAppointment, EndGround, OfficeLimit, OpenRotation, OpenTerm, RecordElectionStep, SwapTurns,
    TurnOccasion,
};
use shanghui::meeting::{CloseMeeting, ConveneMeeting, LapseMeeting, OpenMeeting, SendNotice};
use shanghui::membership::{ChangeStanding, MemberHolder, SeatMember, Standing};
use shanghui::people::{ErasePerson, ErasureBasis, RecordBirthDate};
use shanghui::tally::BallotMark;
use shanghui::voting::{CastVote, CloseVote, MoveMotion, Nomination, OpenVote, Subject};
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
    let approvals = approvals.map(|by| Approval { by, on: None, document: None }).to_vec();
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

/// When the minutes of a meeting that was closed are to be signed.
pub(super) fn minutes_due(rules: &CharterRules) -> Seen {
    let closed = under(rules)
        .and(ConveneMeeting { starts: None, ..sample::joint_meeting() })
        .and(sign_in(JOINT, XU))
        .and(OpenMeeting { meeting: JOINT, chair: XU, at: None })
        .and(CloseMeeting { meeting: JOINT, at: Some(sample::occurred("2026-03-02")) });
    duties(&closed.chamber(), "2026-03-02")
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
    let mut seen = Seen::new();
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
