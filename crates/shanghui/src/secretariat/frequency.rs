//! Whether organs meet as often as they must (会议频次), and the duty to hold a meeting that is missing.
//!
//! What counts is a meeting that was opened, on its day, or one that decided by correspondence (以通讯形式召开), on the day of
//! that vote; one whose day is not known counts in no period. A meeting that is convened counts as coming until its day is
//! past. A meeting that lapsed or was cancelled was not held.
//!
//! A period that began before the chamber's records is not judged, for what was held before them may not be in them: nothing is
//! owed in it, and what is missing is unknown. A term lasts until the next begins. A period that is over without enough
//! meetings leaves its duty standing, overdue, until the organ meets again: the next meeting that is convened or held after
//! that period ends the waiting, and what the period lacks stays told. Nothing is asked of an organ that nobody belongs to.

use super::duty::DutyKind;
use super::gatherings::{Gatherings, OfKind};
use super::owed::Owed;
use super::sources::Sources;
use crate::calendar::Deadline;
use crate::charter::{FrequencyPeriod, FrequencyRule, MeetingRule, OrganMembers};
use crate::kernel::{Article, Audience, ByDay, Date, Mark, MeetingKind, Organ, codes, record, said_by_label};
use crate::leadership::Term;
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter;

codes! {
    /// How the meetings of a period stand to what is asked for.
    pub enum FrequencyStanding {
        /// As many were held as must be (已达到).
        Met = "met" "已达到",
        /// With those that are convened they will be as many (已召集).
        Convened = "convened" "已召集，待召开",
        /// More must be convened (尚欠).
        Short = "short" "尚欠",
        /// The period is over, and there were too few (未达到).
        Missed = "missed" "未达到",
        /// The period began before the chamber's records (记录不全).
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
}

/// A period in which meetings are counted.
#[derive(Clone, Copy)]
struct Period {
    from: Date,
    /// The last day on which what is asked for can be done in time.
    due: Option<Date>,
    /// The last day that counts: a term goes on until the next begins.
    last: Option<Date>,
    /// The entry that it is known by.
    mark: Mark,
}

impl Sources<'_> {
    /// The period that a day lies in, if any, and those before that the records hold from their first day on, the last first.
    fn periods<'a>(
        &'a self,
        rule: &'a FrequencyRule,
        organ: &Organ,
        on: Date,
    ) -> (Option<Period>, Box<dyn Iterator<Item = Period> + 'a>) {
        let first = self.day(self.founded);
        if rule.period != FrequencyPeriod::Term {
            let civil = |day| {
                let (from, last) = rule.period.around(day)?;
                Some(Period { from, due: Some(last), last: Some(last), mark: self.founded })
            };
            let before =
                move |period: &Period| civil(period.from.minus_days(1)?).filter(|it| first <= it.from);
            let now = civil(on);
            return (now, Box::new(iter::successors(now.as_ref().and_then(before), before)));
        }
        let mut over = Vec::new();
        let mut now: Option<Period> = None;
        for term in self.terms(organ) {
            let Some(from) = term.from().filter(|from| *from <= on && self.day(term.mark()) <= on) else {
                continue;
            };
            over.extend(now.map(|it| Period { last: from.minus_days(1), ..it }));
            now = Some(Period { from, due: term.end(), last: None, mark: term.mark() });
        }
        (now, Box::new(over.into_iter().rev()))
    }

    /// When meetings were held and are convened: as it is kept, or on a day that is past as it was.
    pub(super) fn gathered(&self, on: Date) -> Cow<'_, Gatherings> {
        if self.recorded_until <= on {
            return Cow::Borrowed(self.secretariat.gatherings());
        }
        let mut gathered = Gatherings::default();
        for (id, _) in self.meetings.meetings().iter() {
            gathered.place(id, self.meetings, self.voting, self.offset, &|mark| self.day(mark) <= on);
        }
        Cow::Owned(gathered)
    }

    /// The last day on which a kind of meeting was held, or convened where that meeting is still to come.
    fn last_met(&self, meetings: Option<&OfKind>, on: Date) -> Option<Date> {
        let meetings = meetings?;
        let convened = meetings.ahead.within(on, None).iter();
        let convened = convened.filter_map(|(_, index)| self.meetings.meetings().at(*index));
        convened.map(|meeting| self.day(meeting.mark())).max().max(meetings.held.last())
    }

    /// Whether anybody belongs to an organ on a day, as far as that was recorded by then.
    pub(super) fn has_members(&self, organ: &Organ, on: Date) -> bool {
        self.charter.organ(organ).is_some_and(|rule| match &rule.members {
            OrganMembers::Members {} => self.members.has_anybody(),
            OrganMembers::Posts { posts } => posts
                .iter()
                .any(|post| self.leadership.in_post(post, on).any(|held| self.day(held.mark()) <= on)),
        })
    }

    /// How many meetings of a kind were held in a period, and how many are convened for it.
    fn counted(meetings: Option<&OfKind>, period: &Period, on: Date) -> (u32, u32) {
        let count =
            |by_day: &ByDay, from| u32::try_from(by_day.within(from, period.last).len()).unwrap_or(u32::MAX);
        meetings.map_or((0, 0), |it| (count(&it.held, period.from), count(&it.ahead, period.from.max(on))))
    }

    /// How a period stands; it is over where it is not the one that the day lies in.
    fn stands(
        &self,
        (meeting, rule): (&MeetingRule, &FrequencyRule),
        meetings: Option<&OfKind>,
        period: &Period,
        over: bool,
        on: Date,
    ) -> MeetingFrequency {
        let (held, convened) = Self::counted(meetings, period, on);
        let required = rule.at_least;
        let missing = required.saturating_sub(held).saturating_sub(convened);
        // What was held before the records begin is not known.
        let covered = self.day(self.founded) <= period.from;
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
        MeetingFrequency {
            kind: meeting.kind.clone(),
            title: meeting.title.as_str().into(),
            period: rule.period,
            from: period.from,
            until: if over { period.last } else { period.due },
            required,
            held,
            convened,
            missing: (standing != FrequencyStanding::Unknown).then_some(missing),
            standing,
            article: rule.article.clone(),
        }
    }

    /// Every rule of an organ that has members: its period on a day, and before it the one that is over, where too few were
    /// held in that.
    pub(crate) fn frequencies(&self, on: Date) -> Vec<MeetingFrequency> {
        let mut found = Vec::new();
        let gathered = self.gathered(on);
        self.each_frequency(on, &mut |meeting, rule, organ| {
            let meetings = gathered.of(&meeting.kind);
            let (now, mut over) = self.periods(rule, organ, on);
            let stands = |period: Period, over| self.stands((meeting, rule), meetings, &period, over, on);
            let before = over.next().map(|before| stands(before, true));
            found.extend(before.filter(|it| it.standing == FrequencyStanding::Missed));
            found.extend(now.map(|now| stands(now, false)));
        });
        found
    }

    /// The meetings that are still to be convened: in the periods that a day lies in, and in those since the last meeting.
    pub(super) fn meetings_to_hold(&self, on: Date, found: &mut Vec<Owed>) {
        let gathered = self.gathered(on);
        self.each_frequency(on, &mut |meeting, rule, organ| {
            let meetings = gathered.of(&meeting.kind);
            let (now, over) = self.periods(rule, organ, on);
            let mut owed = |period: &Period, is_over: bool, standing| {
                let it = self.stands((meeting, rule), meetings, period, is_over, on);
                if it.standing == standing {
                    found.push(self.meeting_to_hold(meeting, it, period));
                }
            };
            // The organ has met since, or is about to: it waits no longer for what an earlier period lacked.
            let met = self.last_met(meetings, on);
            let waits = |period: &Period| met.zip(period.last).is_none_or(|(met, last)| met <= last);
            for period in over.take_while(waits) {
                if period.last.is_some_and(|last| self.has_members(organ, last)) {
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
        let mut found = Vec::new();
        self.each_frequency(self.recorded_until.max(self.day(self.founded)), &mut |meeting, rule, organ| {
            let mut last_day = |day: Date| {
                let title =
                    alloc::format!("{}{}至少召开 {} 次", meeting.title, rule.period.label(), rule.at_least);
                found.push((day, title, rule.article.clone()));
            };
            if rule.period == FrequencyPeriod::Term {
                self.terms(organ).filter_map(Term::end).for_each(last_day);
                return;
            }
            let mut next = rule.period.around(from);
            while let Some((_, last)) = next.filter(|(_, last)| *last <= until) {
                last_day(last);
                next = last.plus_days(1).and_then(|day| rule.period.around(day));
            }
        });
        found
    }

    /// The terms of an organ: its own where it has some, else the chamber's.
    fn terms(&self, organ: &Organ) -> impl Iterator<Item = &Term> {
        let own =
            self.charter.offices().is_some_and(|rules| rules.own_terms.iter().any(|it| it.organ == *organ));
        let organ = own.then(|| organ.clone());
        self.leadership
            .terms()
            .iter()
            .map(|(_, term)| term)
            .filter(move |term| term.organ() == organ.as_ref())
    }

    fn meeting_to_hold(&self, rule: &MeetingRule, it: MeetingFrequency, period: &Period) -> Owed {
        let reason = alloc::format!(
            "{}{}至少召开 {} 次，本期已召开 {} 次，已召集 {} 次",
            it.title,
            it.period.label(),
            it.required,
            it.held,
            it.convened
        );
        let arose = it.from.max(self.day(period.mark));
        Owed {
            part: Some(alloc::format!("{}", it.from)),
            due: period.due.map(Deadline::on),
            owed_by: self.charter.all_named(&rule.conveners.posts),
            article: it.article,
            audience: Audience::Members,
            ..Owed::new(DutyKind::HoldMeeting, it.kind.as_str().into(), reason, arose, period.mark)
        }
    }

    fn each_frequency(&self, on: Date, tell: &mut dyn FnMut(&MeetingRule, &FrequencyRule, &Organ)) {
        if on < self.day(self.founded) {
            return;
        }
        for meeting in &self.charter.rules().meetings {
            let Some((rule, organ)) = meeting.frequency.as_ref().zip(meeting.organ.as_ref()) else {
                continue;
            };
            if self.has_members(organ, on) {
                tell(meeting, rule, organ);
            }
        }
    }
}

#[cfg(test)]
mod tests;
