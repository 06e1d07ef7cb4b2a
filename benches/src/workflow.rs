//! Workload (a) in full: a council of 300 is convened and noticed, 200 sign in, five motions are moved and voted on by name,
//! 200 votes each, twenty follow-ups are assigned and done, the meeting is closed, its minutes drafted and signed: 1,261
//! commands, each checked and written. (The workload has 1,256; opening a vote is a command of its own here.)

use crate::Done;
use crate::made::{Asked, COUNCIL, PRESENT, Telling, person, post};
use crate::peer::{self, Council};
use crate::plain::Plain;
use crate::runner::{Report, Way};
use shanghui::chamber::{Chamber, Command};
use shanghui::kernel::Wire as _;
use shanghui::meeting::PhaseName;
use shanghui::voting::VoteCount;
use std::time::{Duration, Instant};

/// What the meeting has to amount to, whoever keeps its record.
const OUTCOME: &str = "signed=200 for=600 against=300 abstain=100 carried=5 done=20 closed";

/// What a meeting amounts to.
pub(crate) fn outcome(signed: usize, sums: [u32; 3], carried: usize, done: usize, closed: bool) -> String {
    let [favour, against, abstain] = sums;
    let phase = if closed { "closed" } else { "open" };
    format!(
        "signed={signed} for={favour} against={against} abstain={abstain} carried={carried} done={done} {phase}"
    )
}

fn outcome_of(chamber: &Chamber) -> String {
    let (meetings, voting) = (chamber.meetings(), chamber.voting());
    let signed = meetings.meetings().iter().map(|(_, meeting)| meeting.attendance().attended().count()).sum();
    let mut sums = [0; 3];
    let closed = voting.votes().iter().filter_map(|(_, vote)| vote.closed());
    for (vote, _) in closed {
        if let VoteCount::Motion { r#for, against, abstain, .. } = vote.count {
            for (sum, more) in sums.iter_mut().zip([r#for, against, abstain]) {
                *sum += more;
            }
        }
    }
    let decided = voting.motions().iter().filter_map(|(_, motion)| motion.decided());
    let carried = decided.filter(|(closed, _)| closed.passed()).count();
    let done = meetings.follow_ups().len() - meetings.open_follow_ups().count();
    let closed = meetings.meetings().iter().all(|(_, meeting)| meeting.phase().name() == PhaseName::Closed);
    let signed: u32 = signed;
    outcome(signed as usize, sums, carried, done, closed)
}

fn agrees(who: &str, outcome: &str) -> Done {
    if outcome == OUTCOME { Ok(()) } else { Err(format!("{who}: {outcome}").into()) }
}

/// What the chosen commands took, and what sealing took: minutes rest on the digest, so their commands seal the journal.
struct Took {
    acts: Duration,
    sealing: Duration,
}

fn ours(before: &Telling, asked: &[Asked], chosen: fn(&Command) -> bool) -> Done<(Took, Telling)> {
    let (mut telling, asked) = (before.clone(), asked.to_vec());
    let mut took = Took { acts: Duration::ZERO, sealing: Duration::ZERO };
    let mut since: Option<Instant> = None;
    for (command, context) in asked {
        let seals = matches!(command, Command::DraftMinutes(_) | Command::SignMinutes(_));
        if seals || !chosen(&command) {
            took.acts += since.take().map_or(Duration::ZERO, |since| since.elapsed());
        }
        if seals {
            let start = Instant::now();
            telling.chamber.seal();
            took.sealing += start.elapsed();
        }
        if chosen(&command) && since.is_none() {
            since = Some(Instant::now());
        }
        telling.chamber.execute(command, &context)?;
    }
    took.acts += since.map_or(Duration::ZERO, |since| since.elapsed());
    let start = Instant::now();
    telling.chamber.seal();
    took.sealing += start.elapsed();
    Ok((took, telling))
}

fn plainly(plain: &Plain, asked: &[Asked]) -> Done<(Duration, Plain)> {
    let mut plain = plain.clone();
    let start = Instant::now();
    for (command, context) in asked {
        plain.execute(command, context)?;
    }
    Ok((start.elapsed(), plain))
}

fn by_peer(council: &Council, asked: &[Asked]) -> Done<Duration> {
    let asked = asked.to_vec();
    let start = Instant::now();
    let outcome = peer::handle(council, asked)?;
    let took = start.elapsed();
    drop(std::hint::black_box(outcome));
    Ok(took)
}

pub(crate) fn run(report: &mut Report) -> Done {
    let mut telling = Telling::found()?;
    telling.chamber.seal();
    let before = telling.clone();
    let asked = telling.workflow()?;
    let many = asked.len();
    let council = || (0..COUNCIL).map(|number| (person(number).uuid().as_u128(), post(number)));
    let (silent, writing) = (Plain::new(council(), false), Plain::new(council(), true));
    let framework = Council::new(council());
    let lines: Vec<u8> = asked
        .iter()
        .flat_map(|(command, context)| {
            let line = format!("{{\"context\":{},\"command\":{}}}\n", context.to_json(), command.to_json());
            line.into_bytes()
        })
        .collect();
    report.keep("before.jsonl", &before.chamber.journal().to_lines())?;
    report.keep("commands.jsonl", &lines)?;
    let (_, told) = ours(&before, &asked, |_| true)?;
    agrees("shanghui", &outcome_of(&told.chamber))?;
    agrees("std hash maps", &plainly(&silent, &asked)?.1.outcome())?;
    agrees("std hash maps, writing", &plainly(&writing, &asked)?.1.outcome())?;
    agrees("eventually", &peer::handle(&framework, asked.clone())?)?;
    let entries = told.chamber.journal().length() - before.chamber.journal().length();
    let bytes = told.chamber.journal().lines_from(before.chamber.journal().length() + 1).len();
    println!(
        "\n{many} commands, {entries} entries, {} bytes a line; {OUTCOME}",
        bytes / entries.max(1) as usize
    );
    let executed = || {
        let mut telling = before.clone();
        let start = Instant::now();
        let made = telling.chamber.execute_lines(&lines)?;
        let took = start.elapsed();
        drop(std::hint::black_box((made, telling)));
        Ok(took)
    };
    report.compare(
        "(a) a whole meeting, 1,261 commands",
        "a command",
        vec![
            Way::timed("std hash maps, same checks, nothing written", many, || {
                Ok(plainly(&silent, &asked)?.0)
            }),
            Way::timed("the same, a serde_json line an event", many, || Ok(plainly(&writing, &asked)?.0)),
            Way::timed("eventually 0.4.0, state of bits, nothing written", many, || {
                by_peer(&framework, &asked)
            }),
            Way::timed("shanghui: decide, apply, write the entry", many, || {
                Ok(ours(&before, &asked, |_| true)?.0.acts)
            }),
            Way::timed("shanghui: seal, the digest of every entry", many, || {
                Ok(ours(&before, &asked, |_| true)?.0.sealing)
            }),
            Way::timed("shanghui: execute_lines, from JSON to sealed journal lines", many, executed),
        ],
    )?;
    by_command(report, &before, &asked)
}

fn by_command(report: &mut Report, before: &Telling, asked: &[Asked]) -> Done {
    let only = |name, each, chosen: fn(&Command) -> bool| {
        Way::timed(name, each, move || Ok(ours(before, asked, chosen)?.0.acts))
    };
    report.compare(
        "(a) by command, without sealing",
        "a command",
        vec![
            only("sign in", PRESENT as usize, |command| matches!(command, Command::SignIn(_))),
            only("vote by name", 1_000, |command| matches!(command, Command::CastVote(_))),
            only("move a motion (one personal value)", 5, |command| {
                matches!(command, Command::MoveMotion(_))
            }),
            only("open a vote", 5, |command| matches!(command, Command::OpenVote(_))),
            only("close a vote", 5, |command| matches!(command, Command::CloseVote(_))),
            only("assign a follow-up (one personal value)", 20, |command| {
                matches!(command, Command::AssignFollowUp(_))
            }),
            only("complete a follow-up (one personal value)", 20, |command| {
                matches!(command, Command::CompleteFollowUp(_))
            }),
            only("convene (300 entitled)", 1, |command| matches!(command, Command::ConveneMeeting(_))),
            only("draft and sign", 2, |command| {
                matches!(command, Command::DraftMinutes(_) | Command::SignMinutes(_))
            }),
        ],
    )
}
