//! A general assembly of 1,000, 10,000 and 100,000 delegates: convened, all signed in, one secret ballot and one open vote;
//! and one at which a third of them vote by proxy. Whether time and memory a voter stay flat.

use crate::Done;
use crate::made::{Asked, Telling, person, post};
use crate::memory;
use crate::plain::Plain;
use crate::runner::Report;
use shanghui::charter::{BallotKind, Matter};
use shanghui::kernel::{Actor, VoteId};
use shanghui::voting::SecretChoice;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const COLUMNS: [&str; 3] = ["1,000", "10,000", "100,000"];
const ROUNDS: usize = 7;
/// How many commands are made just before they are timed: they come one by one, so they are still in the cache.
const AT_ONCE: usize = 500;
/// How often somebody tries to vote again.
const AGAIN: u32 = 100;

/// Commands that are timed together, under the name of what they do.
type Step = (&'static str, Vec<Asked>);

/// An assembly: the chamber before it, and what is asked.
struct Assembly {
    size: u32,
    before: Telling,
    steps: Vec<Step>,
    plain: Plain,
    /// The vote that is secret, and what everybody puts into the urn once they have returned their ballots.
    secret: Option<(VoteId, Vec<SecretChoice>)>,
}

const CONVENE: &str = "convene and give notice";
const SIGN_IN: &str = "sign in";
const STEER: &str = "open, move, open and close votes";
const ISSUE: &str = "give out a ballot";
const HAND_IN: &str = "take a ballot back";
const URN: &str = "put a ballot into the urn";
const BY_NAME: &str = "vote by name";
const GRANT: &str = "file a proxy (a third do)";
const BY_PROXY: &str = "vote through a proxy (a third do)";

fn seated(size: u32) -> Done<(Telling, Plain)> {
    let mut telling = Telling::found()?;
    telling.seat(size)?;
    telling.chamber.seal();
    let people = (0..size).map(|number| (person(number).uuid().as_u128(), post(number)));
    Ok((telling, Plain::new(people, false)))
}

impl Assembly {
    /// Everybody comes; a secret ballot, then an open vote.
    fn of_all(size: u32) -> Done<Self> {
        let (before, plain) = seated(size)?;
        let (mut telling, mut steps) = (before.clone(), Vec::new());
        let mut told = |telling: &mut Telling, name: &'static str, asked: Vec<Asked>| {
            steps.push((name, asked.clone()));
            telling.execute(asked)
        };
        let (meeting, asked) = telling.convene("general_assembly", 10)?;
        told(&mut telling, CONVENE, asked)?;
        let asked = telling.sign_in(meeting, 0..size)?;
        told(&mut telling, SIGN_IN, asked)?;
        let opened = telling.open(meeting)?;
        let (motion, moved) = telling.move_motion(meeting, Matter::Ordinary)?;
        let (secret, voting) = telling.open_vote(motion, BallotKind::Secret)?;
        told(&mut telling, STEER, vec![opened, moved, voting])?;
        let asked = telling.issue(secret, 0..size)?;
        told(&mut telling, ISSUE, asked)?;
        let asked = telling.hand_in(secret, 0..size)?;
        told(&mut telling, HAND_IN, asked)?;
        let choices = Telling::choices(0..size);
        let mut urn = telling.chamber.urn(secret)?;
        for choice in &choices {
            urn.put(choice)?;
        }
        let closed = telling.ask(urn.open(vec![person(1)], None), &Actor::person(person(1)))?;
        let (motion, moved) = telling.move_motion(meeting, Matter::Ordinary)?;
        let (vote, voting) = telling.open_vote(motion, BallotKind::ShowOfHands)?;
        told(&mut telling, STEER, vec![closed, moved, voting])?;
        let asked = telling.cast(vote, 0..size)?;
        told(&mut telling, BY_NAME, asked)?;
        let closed = telling.close_by_name(vote)?;
        told(&mut telling, STEER, vec![closed])?;
        Ok(Self { size, before, steps, plain, secret: Some((secret, choices)) })
    }

    /// Two thirds come, which just makes the quorum, and half of those vote for one more as well.
    fn of_two_thirds(size: u32) -> Done<Self> {
        let (before, plain) = seated(size)?;
        let (mut telling, here) = (before.clone(), size - size / 3);
        let (meeting, asked) = telling.convene("general_assembly", 10)?;
        let mut steps = vec![(CONVENE, asked)];
        steps.push((GRANT, telling.grant(meeting, here..size, here)?));
        steps.push((SIGN_IN, telling.sign_in(meeting, 0..here)?));
        let opened = telling.open(meeting)?;
        let (motion, moved) = telling.move_motion(meeting, Matter::Ordinary)?;
        let (vote, voting) = telling.open_vote(motion, BallotKind::ShowOfHands)?;
        steps.push((STEER, vec![opened, moved, voting]));
        steps.push((BY_NAME, telling.cast(vote, 0..here)?));
        steps.push((BY_PROXY, telling.cast_for(vote, here..size, here)?));
        let closed = telling.close_by_name(vote)?;
        steps.push((STEER, vec![closed]));
        Ok(Self { size, before, steps, plain, secret: None })
    }

    /// What each step took, by name, and the chamber after the assembly.
    fn hold(&self) -> Done<(BTreeMap<&'static str, Duration>, Telling)> {
        let (mut telling, mut took) = (self.before.clone(), BTreeMap::new());
        for (name, asked) in &self.steps {
            let took_so_far = took.entry(*name).or_insert(Duration::ZERO);
            for asked in asked.chunks(AT_ONCE) {
                let asked = asked.to_vec();
                let start = Instant::now();
                telling.execute(asked)?;
                *took_so_far += start.elapsed();
            }
            if let (HAND_IN, Some((vote, choices))) = (*name, &self.secret) {
                let start = Instant::now();
                let mut urn = telling.chamber.urn(*vote)?;
                for choice in choices {
                    urn.put(choice)?;
                }
                drop(std::hint::black_box(urn.open(Vec::new(), None)));
                took.insert(URN, start.elapsed());
            }
        }
        Ok((took, telling))
    }

    fn hold_plainly(&self) -> Done<BTreeMap<&'static str, Duration>> {
        let (mut plain, mut took) = (self.plain.clone(), BTreeMap::new());
        for (name, asked) in &self.steps {
            let took_so_far = took.entry(*name).or_insert(Duration::ZERO);
            for asked in asked.chunks(AT_ONCE) {
                let asked = asked.to_vec();
                let start = Instant::now();
                for (command, context) in &asked {
                    plain.execute(command, context)?;
                }
                *took_so_far += start.elapsed();
            }
        }
        Ok(took)
    }

    /// Bytes on the heap a voter: the state before the assembly, what the assembly adds to it, and its journal lines.
    fn bytes(&self) -> Done<[usize; 3]> {
        let before = memory::of(self.before.chamber.state());
        let (_, after) = self.hold()?;
        let added = memory::of(after.chamber.state()) - before;
        let first = self.before.chamber.journal().length() + 1;
        let lines = after.chamber.journal().lines_from(first).len();
        Ok([before, added, lines])
    }
}

/// The times of each step at each size, in nanoseconds a voter.
type Times = BTreeMap<&'static str, Vec<Vec<f64>>>;

fn take(times: &mut Times, column: usize, size: u32, took: &BTreeMap<&'static str, Duration>) {
    let whole: Duration = took.values().sum();
    let each = took.iter().map(|(name, took)| (*name, *took)).chain([("together", whole)]);
    for (name, took) in each {
        let columns = times.entry(name).or_insert_with(|| vec![Vec::new(); SIZES.len()]);
        if let Some(times) = columns.get_mut(column) {
            times.push(took.as_nanos() as f64 / f64::from(size));
        }
    }
}

fn rounds(report: &mut Report, titles: [&'static str; 2], assemblies: &[Assembly], plainly: bool) -> Done {
    let (mut ours, mut plain) = (Times::new(), Times::new());
    for round in 0..=ROUNDS {
        for (column, assembly) in assemblies.iter().enumerate() {
            let (took, _) = assembly.hold()?;
            let took_plainly = if plainly { assembly.hold_plainly()? } else { BTreeMap::new() };
            // The first round warms up.
            if round > 0 {
                take(&mut ours, column, assembly.size, &took);
                take(&mut plain, column, assembly.size, &took_plainly);
            }
        }
    }
    let [title, plain_title] = titles;
    report.matrix(title, "ns a voter", &COLUMNS, ours.into_iter().collect());
    if plainly {
        report.matrix(plain_title, "ns a voter", &COLUMNS, plain.into_iter().collect());
    }
    Ok(())
}

pub(crate) fn run(report: &mut Report) -> Done {
    let all = SIZES.into_iter().map(Assembly::of_all).collect::<Done<Vec<_>>>()?;
    let titles = ["an assembly of so many", "the same with std hash maps, nothing written"];
    rounds(report, titles, &all, true)?;
    let mut rows: Vec<(&'static str, Vec<Vec<f64>>)> = vec![
        ("state: posts, people and seats", Vec::new()),
        ("state: the meeting and its two votes", Vec::new()),
        ("journal: the lines of the meeting", Vec::new()),
    ];
    for assembly in &all {
        for ((_, columns), bytes) in rows.iter_mut().zip(assembly.bytes()?) {
            columns.push(vec![bytes as f64 / f64::from(assembly.size)]);
        }
    }
    report.matrix("an assembly of so many: memory", "bytes a voter", &COLUMNS, rows);
    again(report, &all)?;
    drop(all);
    let represented = SIZES.into_iter().map(Assembly::of_two_thirds).collect::<Done<Vec<_>>>()?;
    rounds(report, ["an assembly to which a third send a proxy", ""], &represented, false)
}

/// What it costs to refuse a vote that was cast before: the refusal names the entry, which is looked for.
fn again(report: &mut Report, all: &[Assembly]) -> Done {
    let mut columns = Vec::new();
    for assembly in all {
        let mut telling = assembly.before.clone();
        let mut votes = None;
        for (name, asked) in &assembly.steps {
            if *name == STEER && votes.is_some() {
                break;
            }
            telling.execute(asked.clone())?;
            votes = votes.or((*name == BY_NAME).then_some(asked));
        }
        let last =
            votes.and_then(|votes| votes.last()).map(|(_, context)| context.clone()).ok_or("no votes")?;
        let each = assembly.size / AGAIN;
        let chosen: Vec<_> = votes.into_iter().flatten().step_by(each as usize).cloned().collect();
        let start = Instant::now();
        for (command, _) in &chosen {
            if telling.chamber.execute(command.clone(), &last).is_ok() {
                return Err("somebody voted twice".into());
            }
        }
        columns.push(vec![start.elapsed().as_nanos() as f64 / chosen.len() as f64]);
    }
    let rows = vec![("refuse a second vote", columns)];
    report.matrix("an assembly of so many: refusals", "ns a command", &COLUMNS, rows);
    Ok(())
}
