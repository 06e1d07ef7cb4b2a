//! Personal data that are to be deleted (个人信息到期删除): of whoever has left, and of whoever asked for it and was held back.
//!
//! 个人信息保护法第十九条: the shortest time that the purpose needs; 第四十七条: deleted when the purpose is fulfilled or the time is
//! over, and only stored while a rule still holds them. How long a chamber keeps what it knows of those who have left is its
//! charter's to say; where a rule holds a record longer, or for ever, that prevails. What is said here names nobody.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::Sources;
use crate::calendar::deadline;
use crate::charter::{Charter, RetainedRecord};
use crate::kernel::{Article, Date, Mark, PersonId, Roll};
use crate::leadership::Leadership;
use crate::membership::{Members, Part};
use crate::people::{Hold, PersonState};
use alloc::vec::Vec;

/// What a person was and is, as far as it was known on a day: as a member, in posts, for others.
pub(crate) struct Roles<'a> {
    pub(crate) charter: &'a Charter,
    pub(crate) members: &'a Members,
    pub(crate) leadership: &'a Leadership,
    pub(crate) on: Date,
    /// The day of an entry.
    pub(crate) day: &'a dyn Fn(Mark) -> Date,
}

/// How a kind of record of a person stands.
struct Kept {
    record: RetainedRecord,
    /// How it ended; nothing while it goes on.
    ended: Option<Ended>,
}

/// How a part or a post ended.
#[derive(Clone, Copy)]
struct Ended {
    /// The last day that it tells of.
    last: Date,
    /// The day from which on that is so and known.
    over: Date,
    /// The entry that says so.
    mark: Mark,
}

impl Ended {
    /// With another of the same person: what is last counts.
    fn with(self, other: Self) -> Self {
        let mark = if self.mark.seq < other.mark.seq { other.mark } else { self.mark };
        Self { last: self.last.max(other.last), over: self.over.max(other.over), mark }
    }
}

/// All of them ended, if there is any; the outer nothing where there is none.
fn together(record: RetainedRecord, ends: impl Iterator<Item = Option<Ended>>) -> Option<Kept> {
    let ended = ends.reduce(|one, other| Some(one?.with(other?)));
    ended.map(|ended| Kept { record, ended })
}

impl Roles<'_> {
    fn known(&self, mark: Mark) -> bool {
        (self.day)(mark) <= self.on
    }

    /// Both kinds of record, where there are any of a person.
    fn of(&self, person: PersonId) -> Vec<Kept> {
        let known = |mark: Mark| self.known(mark);
        let parts = self.members.parts_of(person, &known).filter_map(|part| match part {
            Part::None => None,
            Part::Living => Some(None),
            Part::Over { since, mark } => {
                // It ended on the day on which that was recorded at the latest.
                let over = (self.day)(mark);
                Some(Some(Ended { last: since.unwrap_or(over), over, mark }))
            }
        });
        let posts = self.leadership.held_by(person).filter(|held| known(held.mark())).map(|held| {
            let ended = held.ended().filter(|(_, mark)| known(*mark)).map(|(ended, mark)| (ended.on, mark));
            let (last, mark) = ended.or_else(|| Some((held.planned_until()?, held.mark())))?;
            (last < self.on).then(|| self.after(last, mark))
        });
        let membership = together(RetainedRecord::Membership, parts);
        membership.into_iter().chain(together(RetainedRecord::Leadership, posts)).collect()
    }

    fn after(&self, last: Date, mark: Mark) -> Ended {
        Ended { last, over: last.plus_days(1).unwrap_or(last).max((self.day)(mark)), mark }
    }

    /// The rule that still holds a person's data, if one does: of the records about them the one that holds longest.
    pub(crate) fn hold(&self, person: PersonId) -> Option<Hold> {
        let holds = self.of(person).into_iter().filter_map(|kept| {
            let rule = self.charter.retention(kept.record)?;
            // No end yet, or held for ever: there is no day from which the data may go.
            let until = kept.ended.zip(rule.years).and_then(|(ended, years)| ended.last.plus_years(years));
            until.is_none_or(|until| self.on < until).then(|| Hold { until, article: rule.article.clone() })
        });
        holds.max_by_key(|hold| (hold.until.is_none(), hold.until))
    }

    /// By when the data of whoever has left are to be deleted, under which article, and how they left; nothing of whoever is
    /// still something here, or never was, or whose records are held for ever.
    fn leaves(&self, person: PersonId, asked: bool) -> Option<(Date, Option<Article>, Ended)> {
        let mut due: Option<(Date, Option<Article>)> = None;
        let mut left: Option<Ended> = None;
        let mut is_due = asked;
        for it in self.of(person) {
            let ended = it.ended?;
            left = Some(left.map_or(ended, |left| left.with(ended)));
            let rule = self.charter.retention(it.record);
            let delete_after = rule.and_then(|rule| rule.delete_after_years);
            is_due |= delete_after.is_some();
            let held = rule.map_or(Some(0), |rule| rule.years)?;
            // Whoever asks is not kept waiting longer than a rule holds the record.
            let years = held.max(delete_after.filter(|_| !asked).unwrap_or(0));
            let day = ended.last.plus_years(years)?;
            if due.as_ref().is_none_or(|(latest, _)| *latest < day) {
                due = Some((day, rule.and_then(|rule| rule.article.clone())));
            }
        }
        let (day, article) = due.filter(|_| is_due)?;
        let mut left = left?;
        // Whoever still acts for somebody has not left; to speak for another at one meeting is no role.
        let delegations = self.leadership.entrusted_to(person).filter(|it| it.lasts());
        for delegation in delegations.filter_map(|it| it.as_known(&|mark| self.known(mark))) {
            let last = delegation.last_day().filter(|last| *last < self.on)?;
            left.over = left.over.max(last.plus_days(1)?);
        }
        Some((day, article, left))
    }
}

impl Sources<'_> {
    /// The personal data that are to be deleted, now or when their time is over.
    pub(super) fn personal_data(&self, on: Date, found: &mut Vec<Owed>) {
        let day = |mark: Mark| self.day(mark);
        let roles = Roles {
            charter: self.charter,
            members: self.members,
            leadership: self.leadership,
            on,
            day: &day,
        };
        for index in self.whose_data(on).iter() {
            let Some((person, known)) =
                self.roster.persons().id_at(index).zip(self.roster.persons().at(index))
            else {
                continue;
            };
            let erased = matches!(known.state(), PersonState::Erased { mark, .. } if day(*mark) <= on);
            let asked = known.restrictions().filter(|(_, mark)| day(*mark) <= on).last();
            if erased {
                continue;
            }
            let Some((due, article, left)) = roles.leaves(person, asked.is_some()) else { continue };
            let (arose, mark) = match asked {
                Some((_, asked)) if left.mark.seq < asked.seq => (left.over.max(day(*asked)), *asked),
                _ => (left.over, left.mark),
            };
            let reason = match asked {
                Some(_) => "已申请删除个人信息，保存期限届满后应当删除",
                None => "已不担任职务、不再是会员或会员代表，个人信息保存期满应当删除",
            };
            found.push(Owed {
                due: deadline(due, 0, &self.holidays),
                owner: self.secretariat(),
                article,
                ..Owed::new(
                    DutyKind::DeletePersonalData,
                    alloc::format!("{person}"),
                    reason.into(),
                    arose,
                    mark,
                )
            });
        }
    }

    /// Whose data may be due: those who have left and those who were held back; of a past day anybody's.
    fn whose_data(&self, on: Date) -> Roll {
        let persons = self.roster.persons();
        let mut roll = Roll::default();
        let mut insert = |person| {
            let _ = persons.index_of(person).map(|index| roll.insert(index));
        };
        if on < self.recorded_until {
            persons.iter().for_each(|(person, _)| insert(person));
            return roll;
        }
        self.members.left().for_each(&mut insert);
        self.roster.restricted().for_each(&mut insert);
        // Whoever held a post and nothing else is looked at where the charter has such data deleted at all.
        let leaders = self.charter.retention(RetainedRecord::Leadership);
        if leaders.is_some_and(|rule| rule.delete_after_years.is_some()) {
            self.leadership.appointments().iter().for_each(|(_, held)| insert(held.person()));
        }
        roll
    }
}

#[cfg(test)]
mod tests;
