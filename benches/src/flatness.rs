//! Whether a command costs the same at the beginning of a journal and far on, with few people and with many.

use crate::Done;
use crate::made::{Asked, Telling, person};
use crate::runner::{Report, Way};
use core::cell::RefCell;
use shanghui::kernel::{Actor, Date, MeetingId, Occurred};
use shanghui::meeting::{Capacity, CompleteFollowUp, Manner, SignIn, SignOut};
use std::time::{Duration, Instant};

const MANY: usize = 200;

/// A chamber with a meeting in session, on which commands are tried.
struct Ground {
    telling: Telling,
    meeting: MeetingId,
    contributions: u32,
}

impl Ground {
    fn new(mut telling: Telling) -> Done<Self> {
        let (meeting, asked) = telling.begin_meeting(200)?;
        telling.execute(asked)?;
        telling.chamber.seal();
        Ok(Self { telling, meeting, contributions: 0 })
    }

    fn time(&mut self, asked: Vec<Asked>) -> Done<Duration> {
        let start = Instant::now();
        self.telling.execute(asked)?;
        Ok(start.elapsed())
    }

    fn register(&mut self) -> Done<Duration> {
        let mut asked = Vec::new();
        for _ in 0..MANY {
            let command = self.telling.next_person()?;
            asked.push(self.telling.ask(command, &Actor::import())?);
        }
        self.time(asked)
    }

    fn sign_in(&mut self) -> Done<Duration> {
        let (meeting, secretary) = (self.meeting, Actor::person(person(1)));
        let mut leaving = Vec::new();
        for number in 2..MANY as u32 {
            leaving
                .push(self.telling.ask(SignOut { meeting, person: person(number), left: None }, &secretary)?);
        }
        self.telling.execute(leaving)?;
        let mut coming = Vec::new();
        for number in 2..MANY as u32 {
            let sign_in = SignIn {
                meeting,
                person: person(number),
                capacity: Capacity::Attending,
                arrived: None,
                manner: Manner::InPerson,
            };
            coming.push(self.telling.ask(sign_in, &secretary)?);
        }
        self.time(coming)
    }

    fn complete(&mut self) -> Done<Duration> {
        let mut completing = Vec::new();
        for _ in 0..MANY {
            let (follow_up, asked) = self.telling.assignment(self.meeting)?;
            self.telling.execute(vec![asked])?;
            completing.push(follow_up);
        }
        let at = Some(Occurred::Date(Date::new(2026, 1, 5)?));
        let secretary = Actor::person(person(1));
        let asked: Done<Vec<Asked>> = completing
            .into_iter()
            .map(|follow_up| self.telling.ask(CompleteFollowUp { follow_up, at, result: None }, &secretary))
            .collect();
        self.time(asked?)
    }

    fn contribute(&mut self) -> Done<Duration> {
        let mut asked = Vec::new();
        for _ in 0..20 {
            self.contributions += 1;
            asked.push(self.telling.contribution(self.meeting, 1_000_000 + self.contributions)?);
        }
        self.time(asked)
    }
}

type Trial = fn(&mut Ground) -> Done<Duration>;

const TRIALS: [(&str, usize, Trial); 4] = [
    ("register a person", MANY, Ground::register),
    ("sign in", MANY - 2, Ground::sign_in),
    ("complete a follow-up", MANY, Ground::complete),
    ("record a contribution", 20, Ground::contribute),
];

fn pairs(
    report: &mut Report,
    titles: [&'static str; 4],
    names: [&'static str; 2],
    few: Telling,
    many: Telling,
) -> Done {
    let (few, many) = (RefCell::new(Ground::new(few)?), RefCell::new(Ground::new(many)?));
    for (title, (_, each, trial)) in titles.into_iter().zip(TRIALS) {
        report.compare(
            title,
            "a command",
            vec![
                Way::timed(names[0], each, || trial(&mut few.borrow_mut())),
                Way::timed(names[1], each, || trial(&mut many.borrow_mut())),
            ],
        )?;
    }
    Ok(())
}

pub(crate) fn run(report: &mut Report) -> Done {
    let (mut short, mut long) = (Telling::found()?, Telling::found()?);
    short.reach(1_000)?;
    long.reach(100_000)?;
    let titles = [
        "flat in the journal: register a person",
        "flat in the journal: sign in",
        "flat in the journal: complete a follow-up",
        "flat in the journal: record a contribution",
    ];
    pairs(report, titles, ["1,000 entries", "100,000 entries"], short, long)?;
    let (mut few, mut many) = (Telling::found()?, Telling::found()?);
    few.people(1_000)?;
    many.people(100_000)?;
    let titles = [
        "flat in the people: register a person",
        "flat in the people: sign in",
        "flat in the people: complete a follow-up",
        "flat in the people: record a contribution",
    ];
    pairs(report, titles, ["1,000 people", "100,000 people"], few, many)
}
