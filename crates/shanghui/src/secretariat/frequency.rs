//! Whether organs meet and activities are held as often as they must (会议、活动频次), and the duty to hold what is missing.
//!
//! What counts is a meeting that was opened, on its day, or one that decided by correspondence (以通讯形式召开), on the day of
//! that vote; one whose day is not known counts in no period. A meeting that is convened counts as coming until its day is
//! past. A meeting that lapsed or was cancelled was not held. An activity counts on the day on which it was held, and as coming
//! where it is planned for a day; one that was dropped does not count.
//!
//! A period that began before the chamber's records, or before the charter asked, is not judged, for what was held before may
//! not be in the records: nothing is owed in it, and what is missing is unknown. A term lasts until the next begins. A period
//! that is over without enough leaves its duty standing, overdue, until the next: what is convened, planned or held after that
//! period ends the waiting, and what the period lacks stays told. Nothing is asked of an organ that nobody belongs to.

use super::duty::DutyKind;
use super::gatherings::{Gatherings, OfKind};
use super::owed::Owed;
use super::regular::{HeldAs, Period, Regular};
use super::sources::Sources;
use crate::calendar::Deadline;
use crate::charter::FrequencyPeriod;
use crate::kernel::{
    ActivityKind, Article, Audience, ByDay, Date, MeetingKind, Organ, Principal, codes, record, said_by_label,
};
use crate::leadership::Term;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

codes! {
    /// How the meetings or activities of a period stand to what is asked for.
    pub enum FrequencyStanding {
        /// As many were held as must be (已达到).
        Met = "met" "已达到",
        /// With those that are convened or planned they will be as many (已安排).
        Convened = "convened" "已安排，待举行",
        /// More must be convened or planned (尚欠).
        Short = "short" "尚欠",
        /// The period is over, and there were too few (未达到).
        Missed = "missed" "未达到",
        /// The period began before the chamber's records, or before the charter asked (记录不全).
        Unknown = "unknown" "记录不全",
    }
}
said_by_label!(FrequencyStanding);

record! {
    /// How often an organ has met in a period, and how often it must (会议频次).
    pub struct MeetingFrequency {
        /// The kind of meeting, by the charter's word.
        pub kind: MeetingKind,
        /// Its title.
        pub title: String,
        /// In what the meetings are counted.
        pub period: FrequencyPeriod,
        /// The first day of the period.
        pub from: Date,
        /// The last day of the period, where it is known.
        pub until: Option<Date>,
        /// How many must be held in it.
        pub required: u32,
        /// How many were.
        pub held: u32,
        /// How many are convened for a day that has not passed.
        pub convened: u32,
        /// How many are still to be convened, or were missed; unknown where the period began before the chamber's records.
        pub missing: Option<u32>,
        /// How that stands to what is asked for.
        pub standing: FrequencyStanding,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// How often a kind of activity was held in a period, and how often it must be (活动频次).
    pub struct ActivityFrequency {
        /// The kind of activity, by the charter's word.
        pub kind: ActivityKind,
        /// Its title, such as 主题党日.
        pub title: String,
        /// The organ whose it is, where it is one's.
        pub organ: Option<Organ>,
        /// In what the activities are counted.
        pub period: FrequencyPeriod,
        /// The first day of the period.
        pub from: Date,
        /// The last day of the period, where it is known.
        pub until: Option<Date>,
        /// How many must be held in it.
        pub required: u32,
        /// How many were.
        pub held: u32,
        /// How many are planned for a day that has not passed.
        pub planned: u32,
        /// How many are still to be planned, or were missed; unknown where the period began before the chamber's records.
        pub missing: Option<u32>,
        /// How that stands to what is asked for.
        pub standing: FrequencyStanding,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

/// What was held in a period.
struct Stand {
    from: Date,
    until: Option<Date>,
    held: u32,
    ahead: u32,
    missing: u32,
    standing: FrequencyStanding,
}

impl Stand {
    fn missing(&self) -> Option<u32> {
        (self.standing != FrequencyStanding::Unknown).then_some(self.missing)
    }
}

impl Sources<'_> {
    /// When what counts was held and is to be held: as it is kept, or on a day that is past as it was.
    pub(super) fn gathered(&self, on: Date) -> Cow<'_, Gatherings> {
        if self.recorded_until <= on {
            return Cow::Borrowed(self.secretariat.gatherings());
        }
        let mut gathered = Gatherings::default();
        for (id, _) in self.meetings.meetings().iter() {
            gathered.place(id, self.meetings, self.voting, self.offset, &|mark| self.day(mark) <= on);
        }
        for (id, _) in self.planning.activities().iter() {
            gathered.place_activity(id, self.planning, &|mark| self.day(mark) <= on);
        }
        Cow::Owned(gathered)
    }

    /// The last day on which something was held, or made ready where it is still to come.
    fn last_held(&self, held_as: HeldAs<'_>, of: Option<&OfKind>, on: Date) -> Option<Date> {
        let of = of?;
        let mark = |index: u32| match held_as {
            HeldAs::Meeting(_) => self.meetings.meetings().at(index).map(|it| it.mark()),
            HeldAs::Activity(_) => self.planning.activities().at(index).map(|it| it.mark()),
        };
        let ready = of.ahead.within(on, None).iter().filter_map(|(_, index)| mark(*index));
        ready.map(|mark| self.day(mark)).max().max(of.held.last())
    }

    /// How many of a kind were held in a period, and how many are convened or planned for it.
    fn counted(of: Option<&OfKind>, period: &Period, on: Date) -> (u32, u32) {
        let count =
            |by_day: &ByDay, from| u32::try_from(by_day.within(from, period.last).len()).unwrap_or(u32::MAX);
        of.map_or((0, 0), |it| (count(&it.held, period.from), count(&it.ahead, period.from.max(on))))
    }

    /// How a period stands; it is over where it is not the one that the day lies in.
    fn stands(it: Regular<'_>, of: Option<&OfKind>, period: &Period, over: bool, on: Date) -> Stand {
        let (held, ahead) = Self::counted(of, period, on);
        let required = it.rule.at_least;
        let missing = required.saturating_sub(held).saturating_sub(ahead);
        // What was held before the records begin is not known.
        let covered = it.since <= period.from;
        let standing = if held >= required {
            FrequencyStanding::Met
        } else if missing == 0 {
            FrequencyStanding::Convened
        } else if !covered {
            FrequencyStanding::Unknown
        } else if over {
            FrequencyStanding::Missed
        } else {
            FrequencyStanding::Short
        };
        let until = if over { period.last } else { period.due };
        Stand { from: period.from, until, held, ahead, missing, standing }
    }

    /// Every rule: its period on a day, and before it the one that is over, where too few were held in that.
    fn each_stand(&self, on: Date, tell: &mut dyn FnMut(Regular<'_>, Stand)) {
        let gathered = self.gathered(on);
        self.each_regular(on, &mut |it| {
            let of = it.held_as.of(&gathered);
            let (now, mut over) = self.periods(it, on);
            let before = over.next().map(|before| Self::stands(it, of, &before, true, on));
            let before = before.filter(|it| it.standing == FrequencyStanding::Missed);
            let now = now.map(|now| Self::stands(it, of, &now, false, on));
            before.into_iter().chain(now).for_each(|stand| tell(it, stand));
        });
    }

    /// How often organs that have members met, and how often they must.
    pub(crate) fn frequencies(&self, on: Date) -> Vec<MeetingFrequency> {
        let mut found = Vec::new();
        self.each_stand(on, &mut |it, stand| {
            let HeldAs::Meeting(rule) = it.held_as else { return };
            found.push(MeetingFrequency {
                kind: rule.kind.clone(),
                title: it.held_as.title(),
                period: it.rule.period,
                from: stand.from,
                until: stand.until,
                required: it.rule.at_least,
                held: stand.held,
                convened: stand.ahead,
                missing: stand.missing(),
                standing: stand.standing,
                article: it.rule.article.clone(),
            });
        });
        found
    }

    /// How often activities were held, and how often they must be.
    pub(crate) fn activity_frequencies(&self, on: Date) -> Vec<ActivityFrequency> {
        let mut found = Vec::new();
        self.each_stand(on, &mut |it, stand| {
            let HeldAs::Activity(rule) = it.held_as else { return };
            found.push(ActivityFrequency {
                kind: rule.kind.clone(),
                title: it.held_as.title(),
                organ: it.organ.cloned(),
                period: it.rule.period,
                from: stand.from,
                until: stand.until,
                required: it.rule.at_least,
                held: stand.held,
                planned: stand.ahead,
                missing: stand.missing(),
                standing: stand.standing,
                article: it.rule.article.clone(),
            });
        });
        found
    }

    /// What is still to be convened or planned: in the periods that a day lies in, and in those since the last was held.
    pub(super) fn left_to_hold(&self, on: Date, found: &mut Vec<Owed>) {
        let gathered = self.gathered(on);
        self.each_regular(on, &mut |it| {
            let of = it.held_as.of(&gathered);
            let (now, over) = self.periods(it, on);
            let mut owed = |period: &Period, is_over: bool, standing| {
                let stand = Self::stands(it, of, period, is_over, on);
                if stand.standing == standing {
                    found.push(self.owes(it, &stand, period));
                }
            };
            // There was one since, or is about to be: it waits no longer for what an earlier period lacked.
            let held = self.last_held(it.held_as, of, on);
            let waits = |period: &Period| held.zip(period.last).is_none_or(|(held, last)| held <= last);
            for period in over.take_while(waits) {
                if period.last.is_some_and(|last| self.is_asked(it.organ, last)) {
                    owed(&period, true, FrequencyStanding::Missed);
                }
            }
            if let Some(now) = now {
                owed(&now, false, FrequencyStanding::Short);
            }
        });
    }

    /// The last days by which organs must have met that lie between two days, by what is in force and on record on the day
    /// that the sources are of.
    pub(crate) fn meetings_due(&self, from: Date, until: Date) -> Vec<(Date, String, Option<Article>)> {
        self.last_days(from, until, &|held_as| matches!(held_as, HeldAs::Meeting(_)))
    }

    /// The same of activities.
    pub(crate) fn activities_due(&self, from: Date, until: Date) -> Vec<(Date, String, Option<Article>)> {
        self.last_days(from, until, &|held_as| matches!(held_as, HeldAs::Activity(_)))
    }

    fn last_days(
        &self,
        from: Date,
        until: Date,
        asked: &dyn Fn(HeldAs<'_>) -> bool,
    ) -> Vec<(Date, String, Option<Article>)> {
        let mut found = Vec::new();
        self.each_regular(self.recorded_until.max(self.day(self.founded)), &mut |it| {
            if !asked(it.held_as) {
                return;
            }
            let mut last_day = |day: Date| found.push((day, it.asks(), it.rule.article.clone()));
            if it.rule.period == FrequencyPeriod::Term {
                self.terms(it.organ).filter_map(Term::end).for_each(last_day);
                return;
            }
            let mut next = it.rule.period.around(from);
            while let Some((_, last)) = next.filter(|(_, last)| *last <= until) {
                last_day(last);
                next = last.plus_days(1).and_then(|day| it.rule.period.around(day));
            }
        });
        found
    }

    fn owes(&self, it: Regular<'_>, stand: &Stand, period: &Period) -> Owed {
        let [held, ready] = it.held_as.words();
        let reason =
            alloc::format!("{}，本期已{held} {} 次，已{ready} {} 次", it.asks(), stand.held, stand.ahead);
        let arose = stand.from.max(self.day(period.mark));
        let (kind, owner, owed_by) = match it.held_as {
            HeldAs::Meeting(rule) => {
                (DutyKind::HoldMeeting, None, self.charter.all_named(&rule.conveners.posts))
            }
            HeldAs::Activity(_) => {
                let organ = it.organ.map(|organ| Principal::Organ { organ: organ.clone() });
                (DutyKind::HoldRequiredActivity, organ.or_else(|| self.secretariat()), Vec::new())
            }
        };
        Owed {
            part: Some(alloc::format!("{}", stand.from)),
            due: period.due.map(Deadline::on),
            owner,
            owed_by,
            article: it.rule.article.clone(),
            audience: Audience::Members,
            ..Owed::new(kind, it.held_as.kind(), reason, arose, period.mark)
        }
    }
}

#[cfg(test)]
mod tests;
