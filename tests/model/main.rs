//! Random commands against a naive model. After each step: the model and the chamber agree, the journal opens, verifies
//! and replays to the same state, a snapshot restores it, and what was refused has changed nothing.
#![allow(
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails panics, and it stands on std"
)]

mod votes;

use proptest::prelude::*;
use shanghui::chamber::{Chamber, Command, Decision, Event};
use shanghui::charter::{AdoptAmendment, BallotKind, Charter};
use shanghui::coordination::{AnswerOutcome, OpenReturn, SubmitReturn};
use shanghui::journal::{Expectation, Journal, Snapshot, verify};
use shanghui::kernel::{
    ActivityId, Actor, AmendmentId, AppointmentId, Audience, Coded, Context, DirectiveId, Instant, LetterId,
    MemberId, MotionId, PlanId, ReturnId, RotationPlanId, Salt, UtcOffset, VacancyId, VoteId,
};
use shanghui::leadership::{PlanRotation, VolunteerForRotation};
use shanghui::meeting::{CloseMeeting, ConveneMeeting, DraftMinutes, OpenMeeting, SendNotice};
use shanghui::planning::{DraftPlan, PlanActivity, PlanNode, ReviewActivity};
use shanghui::secretariat::{AcceptDirective, ExpectedAnswer};
use shanghui::service::MatchOffer;
use shanghui::voting::{IssueBallot, MoveMotion, OpenVote};
use shanghui_testkit::fixture;
use shanghui_testkit::model::Model;
use shanghui_testkit::sample::{self, COUNCIL, GU, HAN, HE, JOINT, LIN, SHEN, XU, ZHOU};
use shanghui_testkit::strategy::{Step, steps};

/// The chamber everyone knows, and the model that knows it too.
fn beginning(stage: Stage) -> (Chamber, Model) {
    // Where nothing is said of the order of turns, people may come forward as well.
    let chamber = match stage {
        Stage::Early => sample::chamber_under(|rules| {
            rules.rotation.as_mut().unwrap().order = None;
            // The model of 1998 says nothing of a unit's successor.
            rules.succession = Charter::preset("modern").unwrap().rules().succession.clone();
        }),
        _ => sample::chamber(),
    };
    let mut model = Model::default();
    for record in sample::records() {
        model.accepted(&record, sample::date("2026-03-02"), false);
    }
    (chamber, model)
}

/// From where a walk sets out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    /// Nothing was convened; two have come forward to take turns.
    Early,
    /// A joint meeting is in session, and too few have come for a council.
    Thin,
    /// A joint meeting is in session, and a council can be opened.
    Met,
    /// The joint meeting is closed and its minutes are drafted; the council is in session; two amendments wait for approval, a
    /// suggestion waits to be carried out, and it is not known what came of a match.
    Late,
    /// The council is voting: on one motion by a show of hands, on another in secret; a third is to be voted on.
    Voting,
}

const STAGES: &[Stage] = &[Stage::Early, Stage::Thin, Stage::Met, Stage::Late, Stage::Voting];

fn at(stage: Stage) -> (Chamber, Model, Instant) {
    let (mut chamber, mut model) = beginning(stage);
    let mut last = sample::context(&chamber, Actor::import()).now;
    let joint = ConveneMeeting { starts: None, ..sample::joint_meeting() };
    let convened_on = Some(sample::date("2026-02-25"));
    let starts = Some(sample::occurred("2026-03-02"));
    let council = ConveneMeeting { starts, convened_on, ..sample::council_meeting() };
    let sent = Some(sample::occurred("2026-02-25"));
    let mut met: Vec<Command> =
        vec![joint.into(), council.into(), SendNotice { meeting: COUNCIL, sent }.into()];
    met.extend([XU, LIN, ZHOU, HAN].map(|person| Command::from(sample::sign_in(JOINT, person))));
    let came = [LIN, ZHOU, SHEN, GU, XU, HAN].map(|person| Command::from(sample::sign_in(COUNCIL, person)));
    met.extend(came.into_iter().take(if stage == Stage::Thin { 3 } else { 6 }));
    met.push(
        PlanRotation {
            plan: RotationPlanId::from_u128(0x3a9),
            ordinal: 2,
            from: sample::date("2026-05-01"),
            seats: 1,
            pool: vec![GU, ZHOU, SHEN],
            draw: None,
        }
        .into(),
    );
    met.push(OpenMeeting { meeting: JOINT, chair: XU, at: None }.into());
    if stage == Stage::Thin {
        met.push(sample::assembly().into());
    }
    let [first, second] = [0x11f1, 0x11f2].map(AmendmentId::from_u128);
    let draft = |amendment| fixture::draft(amendment, "章程修正案", fixture::quarterly()).into();
    let adopt = |amendment, on| AdoptAmendment { amendment, meeting: None, on: sample::date(on) }.into();
    let gathering = |id, name| fixture::activity(id, "gathering", name, PlanNode::Open {});
    let (tea, lecture) =
        (gathering(fixture::REVIEWED, "茶会"), gathering(ActivityId::from_u128(0x413), "讲座"));
    let tinglans = MemberId::from_u128(0x92);
    let (directive, collecting) = (DirectiveId::from_u128(0xe1), ReturnId::from_u128(0x521));
    let (asked_too, sent) = (DirectiveId::from_u128(0xe2), ReturnId::from_u128(0x522));
    let (members, one) = (vec![MemberId::from_u128(0x91)], vec![MemberId::from_u128(0x91)]);
    let asked = AcceptDirective {
        directive,
        issuer: None,
        title: sample::title("关于报送情况的通知"),
        subject: sample::title("招商引资情况"),
        expects: ExpectedAnswer::Report,
        received: None,
        meeting: None,
        owner: None,
        due: None,
        audience: Audience::Secretariat,
    };
    let late: Vec<Command> = vec![
        CloseMeeting { meeting: JOINT, at: None }.into(),
        DraftMinutes { meeting: JOINT }.into(),
        OpenMeeting { meeting: COUNCIL, chair: LIN, at: None }.into(),
        draft(first),
        draft(second),
        adopt(first, "2026-02-26"),
        adopt(second, "2026-02-28"),
        sample::business(COUNCIL).into(),
        PlanActivity { plan: None, year: None, planned: tea }.into(),
        fixture::hold(fixture::REVIEWED, "2026-03-01").into(),
        // Held and not reviewed: the walks do that.
        PlanActivity { plan: None, year: None, planned: lecture }.into(),
        fixture::hold(ActivityId::from_u128(0x413), "2026-03-01").into(),
        ReviewActivity {
            activity: fixture::REVIEWED,
            went_well: Vec::new(),
            fell_short: Vec::new(),
            opinions: Vec::new(),
            suggestions: vec![fixture::suggestion(fixture::OPEN_SUGGESTION, "早发通知")],
            audience: Audience::Members,
        }
        .into(),
        fixture::need(fixture::LEGAL_NEED, "resource", "旺季缺冷库").into(),
        fixture::offer(fixture::OPEN_OFFER, tinglans, fixture::storage("冷链仓位")).into(),
        MatchOffer {
            need: fixture::LEGAL_NEED,
            offer: fixture::OPEN_OFFER,
            consents: vec![MemberId::from_u128(0x91), tinglans],
        }
        .into(),
        // Drafted and not adopted: the walks do that.
        DraftPlan {
            plan: PlanId::from_u128(0x401),
            year: 2026,
            carried_over: Vec::new(),
            activities: Vec::new(),
            audience: Audience::Members,
        }
        .into(),
        fixture::request(LetterId::from_u128(0x501)).into(),
        fixture::proposal(LetterId::from_u128(0x502)).into(),
        fixture::proposal(LetterId::from_u128(0x503)).into(),
        fixture::letter_answer(LetterId::from_u128(0x503), AnswerOutcome::Told).into(),
        AcceptDirective { directive: asked_too, ..asked.clone() }.into(),
        asked.into(),
        OpenReturn { members, ..fixture::call_for(collecting, directive, 2026) }.into(),
        fixture::nothing_to_file(collecting, 1).into(),
        OpenReturn { members: one, ..fixture::call_for(sent, asked_too, 2025) }.into(),
        fixture::nothing_to_file(sent, 1).into(),
        SubmitReturn { data_return: sent, at: None }.into(),
        fixture::enrolled(fixture::ENROLLED, HE, "party_member").into(),
    ];
    // One vacancy with an applicant, one with an applicant who was assessed, one that was filled.
    let mut sought: Vec<Command> = Vec::new();
    for (vacancy, person) in [(0x501, HAN), (0x502, GU), (0x503, ZHOU)] {
        let vacancy = VacancyId::from_u128(vacancy);
        let assessed = [LIN, XU, SHEN].map(|by| fixture::assessment(vacancy, person, by, [7; 5]).into());
        sought.push(fixture::opening(vacancy, "secretariat_staff").into());
        sought.push(fixture::application(vacancy, person).into());
        sought.extend(assessed.into_iter().filter(|_| person != HAN));
    }
    let filled = VacancyId::from_u128(0x503);
    sought.push(fixture::appointing(filled, ZHOU, AppointmentId::from_u128(0x519)).into());
    let sought = sought.into_iter().filter(|_| stage >= Stage::Late);
    let moved = [0x101, 0x102, 0x103]
        .map(|number| Command::from(MoveMotion { motion: MotionId::from_u128(number), ..sample::motion() }));
    let opened = [(0x101, 0x111, BallotKind::ShowOfHands), (0x102, 0x112, BallotKind::Secret)];
    let opened = opened.map(|(motion, vote, ballot)| {
        let (motion, vote) = (MotionId::from_u128(motion), VoteId::from_u128(vote));
        Command::from(OpenVote { motion, vote, ..sample::open_vote(ballot) })
    });
    let came_forward = [GU, ZHOU].map(|person| VolunteerForRotation { person, on: None }.into());
    let early = came_forward.into_iter().filter(|_: &Command| stage == Stage::Early);
    let met = met.into_iter().filter(|_| stage >= Stage::Thin);
    let late = late.into_iter().filter(|_| stage >= Stage::Late);
    let issued = [LIN, ZHOU, SHEN, GU]
        .map(|voter| Command::from(IssueBallot { vote: VoteId::from_u128(0x112), voter }));
    let voting = moved.into_iter().chain(opened).chain(issued).filter(|_| stage == Stage::Voting);
    for command in early.chain(met).chain(late).chain(sought).chain(voting) {
        let actor = match &command {
            Command::ConveneMeeting(it) if it.meeting != JOINT => Actor::person(LIN),
            // The past is taken as it was: no organ need have met for it.
            Command::AppointCandidate(_) => Actor::import(),
            // Whoever drafts a letter does not check it.
            Command::DraftLetter(_) => Actor::person(LIN),
            _ => Actor::person(XU),
        };
        let length = chamber.journal().length();
        take(&mut chamber, &mut model, &mut last, Step { actor, minutes: 1, command });
        assert_eq!(chamber.journal().length(), length + 1, "the way to the stage is open");
    }
    (chamber, model, last)
}

fn reopened(chamber: &Chamber) -> Chamber {
    let lines = chamber.journal().to_lines();
    let verification = verify(&lines, &Expectation::default()).unwrap();
    assert_eq!(
        (verification.length, verification.digest),
        (chamber.journal().length(), chamber.journal().digest())
    );
    let replayed = Chamber::replay(Journal::open(&lines).unwrap()).unwrap();
    assert_eq!(replayed.state(), chamber.state(), "replay");
    assert_eq!(replayed.journal().to_lines(), lines, "replay leaves the journal as it is");
    replayed
}

fn restored(chamber: &Chamber, from: &Snapshot<Event>) {
    let journal = Journal::open(&chamber.journal().to_lines()).unwrap();
    let text = from.to_json();
    let restored = Chamber::restore(&Snapshot::from_json(&text).unwrap(), journal).unwrap();
    assert_eq!(restored.state(), chamber.state(), "restore");
    assert_eq!(restored.snapshot().to_json(), chamber.snapshot().to_json());
}

fn take(chamber: &mut Chamber, model: &mut Model, last: &mut Instant, step: Step) {
    let now = Instant::from_unix_millis(last.unix_millis() + step.minutes * 60_000).unwrap();
    let context =
        Context { now, actor: step.actor.clone(), salt: Salt([step.minutes.unsigned_abs() as u8; 16]) };
    let (command, before) = (step.command, chamber.clone());
    let expected = model.expects(&command);
    let verdicts = chamber.check(&command, &context);
    let failed = verdicts.iter().find(|verdict| !verdict.passed).and_then(|verdict| verdict.code.clone());
    match chamber.execute(command.clone(), &context) {
        Ok(events) => {
            assert_eq!(failed, None, "check refuses what execute does");
            assert_ne!(expected, Some(false), "the model would have refused {command:?}");
            let restricted = events.iter().any(|event| matches!(event, Event::PersonRestricted(_)));
            model.accepted(&command, now.date(UtcOffset::CHINA), restricted);
            *last = now;
            assert_eq!(chamber.journal().length(), before.journal().length() + 1);
        }
        Err(refused) => {
            let code = refused.code();
            assert_eq!(failed.as_deref(), Some(code), "check and execute refuse differently");
            let line = command.refuses();
            assert!(
                line.contains(&code) || Command::REFUSES_ALL.contains(&code),
                "{code} is not on the line of {command:?}"
            );
            let room = !Command::REFUSES_ALL.contains(&code) || line.contains(&code);
            if room && step.actor == Actor::person(XU) {
                assert_ne!(expected, Some(true), "the model would have accepted {command:?}: {refused}");
            }
            assert_eq!(chamber.state(), before.state());
            assert_eq!(chamber.journal().to_lines(), before.journal().to_lines());
        }
    }
    model.compare(chamber);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 36, ..ProptestConfig::default() })]

    #[test]
    fn a_chamber_does_what_the_naive_model_says(
        stage in proptest::sample::select(STAGES),
        steps in steps(1..50),
    ) {
        let (mut chamber, mut model, mut last) = at(stage);
        let mut early = chamber.snapshot();
        for (number, step) in (1_u32..).zip(steps) {
            let length = chamber.journal().length();
            take(&mut chamber, &mut model, &mut last, step);
            if chamber.journal().length() > length {
                let _ = reopened(&chamber);
                restored(&chamber, &chamber.snapshot());
                restored(&chamber, &early);
                if number % 16 == 0 {
                    early = chamber.snapshot();
                }
            }
        }
    }
}

/// A random walk reaches the far phases too rarely to be relied on, so what it reached is counted.
#[test]
fn the_random_commands_reach_what_they_should() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut reached = std::collections::BTreeMap::new();
    let never = |reached: &std::collections::BTreeMap<&str, u32>| -> Vec<&str> {
        let never = |name: &&&str| reached.get(**name).copied().unwrap_or(0) == 0;
        Command::NAMES.iter().filter(never).copied().collect()
    };
    // Two hundred walks reach nearly all; the rest walk on until nothing is left but what a walk cannot do.
    for (walk, stage) in STAGES.iter().cycle().take(1_200).enumerate() {
        if walk >= 200 && never(&reached) == ["FoundChamber"] {
            break;
        }
        let (mut chamber, mut model, mut last) = at(*stage);
        for step in steps(60).new_tree(&mut runner).unwrap().current() {
            let (name, length) = (step.command.name(), chamber.journal().length());
            take(&mut chamber, &mut model, &mut last, step);
            *reached.entry(name).or_insert(0) += u32::from(chamber.journal().length() > length);
        }
    }
    assert_eq!(never(&reached), ["FoundChamber"], "{reached:?}");
}
