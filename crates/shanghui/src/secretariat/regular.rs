//! What must be held so often (须按期举行的会议和活动), and the periods in which it is counted.

use super::gatherings::{Gatherings, OfKind};
use super::sources::Sources;
use crate::charter::{ActivityRule, Charter, FrequencyPeriod, FrequencyRule, MeetingRule, OrganMembers};
use crate::kernel::{Date, Mark, Organ};
use crate::leadership::Term;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter;

/// How what must be held is held.
#[derive(Clone, Copy)]
pub(super) enum HeldAs<'a> {
    Meeting(&'a MeetingRule),
    Activity(&'a ActivityRule),
}

impl HeldAs<'_> {
    pub(super) fn title(self) -> String {
        match self {
            Self::Meeting(rule) => rule.title.as_str().into(),
            Self::Activity(rule) => rule.title.as_str().into(),
        }
    }

    pub(super) fn kind(self) -> String {
        match self {
            Self::Meeting(rule) => rule.kind.as_str().into(),
            Self::Activity(rule) => rule.kind.as_str().into(),
        }
    }

    /// As it is said of meetings and of activities: how they are held, and how they are made ready.
    pub(super) const fn words(self) -> [&'static str; 2] {
        match self {
            Self::Meeting(_) => ["召开", "召集"],
            Self::Activity(_) => ["开展", "计划"],
        }
    }

    pub(super) fn of(self, gathered: &Gatherings) -> Option<&OfKind> {
        match self {
            Self::Meeting(rule) => gathered.meetings.of(rule.kind.as_str()),
            Self::Activity(rule) => gathered.activities.of(rule.kind.as_str()),
        }
    }
}

/// What must be held so often.
#[derive(Clone, Copy)]
pub(super) struct Regular<'a> {
    pub(super) held_as: HeldAs<'a>,
    pub(super) rule: &'a FrequencyRule,
    pub(super) organ: Option<&'a Organ>,
    /// The first day of which the records tell and on which the charter asks for it.
    pub(super) since: Date,
}

impl Regular<'_> {
    /// As it is said: 理事会每年至少召开 1 次.
    pub(super) fn asks(&self) -> String {
        let (period, [held, _]) = (self.rule.period.label(), self.held_as.words());
        alloc::format!("{}{period}至少{held} {} 次", self.held_as.title(), self.rule.at_least)
    }
}

/// A period in which what is held is counted.
#[derive(Clone, Copy)]
pub(super) struct Period {
    pub(super) from: Date,
    /// The last day on which what is asked for can be done in time.
    pub(super) due: Option<Date>,
    /// The last day that counts: a term goes on until the next begins.
    pub(super) last: Option<Date>,
    /// The entry that it is known by.
    pub(super) mark: Mark,
}

impl Sources<'_> {
    /// The period that a day lies in, if any, and those before that the records hold from their first day on, the last first.
    pub(super) fn periods<'a>(
        &'a self,
        Regular { rule, organ, since, .. }: Regular<'a>,
        on: Date,
    ) -> (Option<Period>, Box<dyn Iterator<Item = Period> + 'a>) {
        if rule.period != FrequencyPeriod::Term {
            let civil = |day| {
                let (from, last) = rule.period.around(day)?;
                Some(Period { from, due: Some(last), last: Some(last), mark: self.founded })
            };
            let before =
                move |period: &Period| civil(period.from.minus_days(1)?).filter(|it| since <= it.from);
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

    /// Whether anybody belongs to an organ on a day, as far as that was recorded by then.
    pub(super) fn has_members(&self, organ: &Organ, on: Date) -> bool {
        self.charter.organ(organ).is_some_and(|rule| match &rule.members {
            OrganMembers::Members {} => self.members.has_anybody(),
            OrganMembers::Posts { posts } => posts
                .iter()
                .any(|post| self.leadership.in_post(post, on).any(|held| self.day(held.mark()) <= on)),
        })
    }

    /// The terms of an organ: its own where it has some, else the chamber's.
    pub(super) fn terms(&self, organ: Option<&Organ>) -> impl Iterator<Item = &Term> {
        let has_own = |organ: &&Organ| {
            self.charter.offices().is_some_and(|rules| rules.own_terms.iter().any(|it| it.organ == **organ))
        };
        let organ = organ.filter(has_own).cloned();
        self.leadership
            .terms()
            .iter()
            .map(|(_, term)| term)
            .filter(move |term| term.organ() == organ.as_ref())
    }

    /// Whether something is asked of anybody on a day: of an organ that has members, or of no organ in particular.
    pub(super) fn is_asked(&self, organ: Option<&Organ>, on: Date) -> bool {
        organ.is_none_or(|organ| self.has_members(organ, on))
    }

    pub(super) fn each_regular(&self, on: Date, tell: &mut dyn FnMut(Regular<'_>)) {
        let founded = self.day(self.founded);
        if on < founded {
            return;
        }
        let mut regular = |held_as, rule, organ, asks: &dyn Fn(&Charter) -> bool| {
            if self.is_asked(organ, on) {
                let asked = self.versions.since(on, asks).map(|(from, mark)| from.max(self.day(mark)));
                let since = asked.map_or(founded, |from| from.max(founded));
                tell(Regular { held_as, rule, organ, since });
            }
        };
        for it in &self.charter.rules().meetings {
            if let Some((rule, organ)) = it.frequency.as_ref().zip(it.organ.as_ref()) {
                regular(HeldAs::Meeting(it), rule, Some(organ), &|charter| {
                    charter.meeting(&it.kind).is_some_and(|it| it.frequency.is_some())
                });
            }
        }
        for it in self.charter.secretariat().map(|rules| rules.activities.as_slice()).unwrap_or_default() {
            if let Some(rule) = &it.frequency {
                regular(HeldAs::Activity(it), rule, it.organ.as_ref(), &|charter| {
                    charter.activity(&it.kind).is_some_and(|it| it.frequency.is_some())
                });
            }
        }
    }
}
