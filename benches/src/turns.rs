//! Turns: the roster of 100 people over ten years of half-months, three at once, derived anew each time it is asked for.

use crate::Done;
use crate::made::{context, person};
use crate::runner::{Report, Way};
use shanghui::calendar::half_months_later;
use shanghui::chamber::{Chamber, Command, FoundChamber};
use shanghui::charter::{Charter, RotationPeriod};
use shanghui::kernel::{
    Actor, AppointmentId, Audience, ChamberId, Date, PersonId, PersonName, Post, RotationId, RotationPlanId,
    TermId, Title, TurnChangeId, UtcOffset,
};
use shanghui::leadership::{
    AppointToPost, ChangeRotationPool, CloseRotation, OpenRotation, OpenTerm, PlanRotation, PoolChange,
};
use shanghui::people::RegisterPerson;

/// How many take turns.
const PEOPLE: u32 = 100;
/// How many at once.
const SEATS: u32 = 3;
/// Ten years of half-months.
const TURNS: u32 = 240;
/// How many of them have been opened and closed in the second chamber: a year.
const OPENED: u32 = 24;

struct Telling {
    chamber: Chamber,
    second: u32,
}

impl Telling {
    fn tell(&mut self, command: impl Into<Command>) -> Done {
        self.second += 1;
        self.chamber.execute(command.into(), &context(self.second, &Actor::import())?)?;
        Ok(())
    }

    /// A chamber whose turns are planned.
    fn planned(first: Date) -> Done<Self> {
        let mut charter = Charter::preset("mca_1998")?.rules().clone();
        if let Some(rotation) = &mut charter.rotation {
            rotation.period = Some(RotationPeriod::HalfMonth);
        }
        let founding = FoundChamber {
            chamber: ChamberId::from_u128(8),
            name: Title::new("云川市洞庭商会")?,
            hometown: None,
            seat: None,
            offset: UtcOffset::CHINA,
            charter,
        };
        let chamber = Chamber::found(founding, &context(0, &Actor::import())?)?;
        let mut telling = Self { chamber, second: 0 };
        telling.tell(OpenTerm {
            term: TermId::from_u128(1),
            ordinal: 1,
            from: None,
            until: None,
            certificate_until: None,
            organ: None,
        })?;
        let post = Post::new("vice_president")?;
        for number in 0..PEOPLE {
            let (person, name) = (person(number), PersonName::new("林知远")?);
            telling.tell(RegisterPerson {
                person,
                name,
                phone: None,
                born: None,
                audience: Audience::Members,
            })?;
            let appointment = AppointmentId::from_u128(u128::from(number) + 1);
            let post = post.clone();
            telling.tell(AppointToPost {
                appointment,
                person,
                post,
                from: None,
                until: None,
                manner: None,
            })?;
        }
        let pool = (0..PEOPLE).map(person).collect();
        let plan = RotationPlanId::from_u128(1);
        telling.tell(PlanRotation { plan, ordinal: 1, from: first, seats: SEATS, pool, draw: None })?;
        Ok(telling)
    }

    /// A year of turns is over, and every tenth person is away for a time in the next.
    fn year(&mut self, first: Date) -> Done {
        for ordinal in 1..=OPENED {
            let (from, next) = days(first, ordinal)?;
            let rotation = RotationId::from_u128(u128::from(ordinal));
            let turns = self.chamber.rotation_roster(from, from);
            let planned = turns.last().ok_or("no turn")?;
            let holders = planned.holders.iter().map(|holder| holder.person).collect();
            self.tell(OpenRotation { rotation, ordinal, holders, from: Some(from), until: None })?;
            self.tell(CloseRotation { rotation, on: next.minus_days(1).ok_or("the calendar ends")? })?;
        }
        for number in (0..PEOPLE).step_by(10) {
            let (from, until) = days(first, OPENED + number / 2 + 1)?;
            let becomes = PoolChange::Absent { from: Some(from), until: Some(until) };
            let change = TurnChangeId::from_u128(u128::from(number) + 1);
            self.tell(ChangeRotationPool { change, person: person(number), becomes })?;
        }
        Ok(())
    }
}

/// The first day of a turn and of the next.
fn days(first: Date, ordinal: u32) -> Done<(Date, Date)> {
    let start = |number| half_months_later(first, number).ok_or("the calendar ends");
    Ok((start(ordinal - 1)?, start(ordinal)?))
}

/// What one would write without any rule: the next three of a ring, and the days.
fn bare(ring: &[PersonId], first: Date) -> Done<Vec<(Date, Date, Vec<PersonId>)>> {
    let mut next = ring.iter().copied().cycle();
    (1..=TURNS)
        .map(|ordinal| {
            let (from, until) = days(first, ordinal)?;
            Ok((from, until, next.by_ref().take(SEATS as usize).collect()))
        })
        .collect()
}

pub(crate) fn run(report: &mut Report) -> Done {
    let (first, last) = (Date::new(2026, 1, 1)?, Date::new(2035, 12, 31)?);
    let planned = Telling::planned(first)?;
    let mut changed = Telling::planned(first)?;
    changed.year(first)?;
    let (planned, changed) = (planned.chamber, changed.chamber);
    let ring: Vec<PersonId> = (0..PEOPLE).map(person).collect();
    for chamber in [&planned, &changed] {
        if chamber.rotation_roster(first, last).len() != TURNS as usize {
            return Err("ten years have 240 half-months".into());
        }
    }
    let turns = TURNS as usize;
    report.compare(
        "The roster of 100 people over ten years, three at once, by half-months",
        "a turn",
        vec![
            Way::whole("a ring of ids and the days, no rules", turns, || bare(&ring, first)),
            Way::whole("shanghui: rotation_roster, as planned", turns, || {
                Ok(planned.rotation_roster(first, last))
            }),
            Way::whole("shanghui: rotation_roster, a year opened, ten away", turns, || {
                Ok(changed.rotation_roster(first, last))
            }),
            Way::whole("shanghui: rotation_fairness, a year opened", OPENED as usize, || {
                Ok(changed.rotation_fairness(last))
            }),
        ],
    )
}
