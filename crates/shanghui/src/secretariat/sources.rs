//! Where duties are looked for, and what all of them ask.

use super::Secretariat;
use super::duty::DutyKind;
use super::owed::Owed;
use super::rounds::Rounds;
use crate::calendar::{AsRecorded, months_later};
use crate::charter::{Charter, NamedPost, Power, Versions};
use crate::coordination::Coordination;
use crate::kernel::{Date, Mark, Organ, Principal, Runs, UtcOffset};
use crate::leadership::Leadership;
use crate::meeting::Meetings;
use crate::membership::Members;
use crate::party_branch::PartyBranch;
use crate::people::Roster;
use crate::planning::Planning;
use crate::service::Service;
use crate::staff::Staff;
use crate::voting::Voting;
use alloc::string::String;
use alloc::vec::Vec;

/// Where duties are looked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sources<'a> {
    /// Which days are worked, as it was known on the day asked about.
    pub(crate) holidays: AsRecorded<'a>,
    pub(crate) charter: &'a Charter,
    pub(crate) versions: &'a Versions,
    pub(crate) leadership: &'a Leadership,
    pub(crate) roster: &'a Roster,
    pub(crate) members: &'a Members,
    pub(crate) meetings: &'a Meetings,
    pub(crate) planning: &'a Planning,
    pub(crate) staff: &'a Staff,
    pub(crate) voting: &'a Voting,
    pub(crate) service: &'a Service,
    pub(crate) coordination: &'a Coordination,
    pub(crate) party_branch: &'a PartyBranch,
    pub(crate) secretariat: &'a Secretariat,
    pub(crate) offset: UtcOffset,
    /// The entry with which the chamber's records begin.
    pub(crate) founded: Mark,
    /// The day of the last entry: from then on only what is open now can be open.
    pub(crate) recorded_until: Date,
}

/// The span of days on which a duty is open.
pub(super) struct Span {
    pub(super) arose: Mark,
    pub(super) settled: Option<Mark>,
}

impl Sources<'_> {
    pub(super) fn day(&self, mark: Mark) -> Date {
        mark.at.date(self.offset)
    }

    pub(super) fn open_on(&self, span: &Span, on: Date) -> bool {
        self.day(span.arose) <= on && span.settled.is_none_or(|settled| on < self.day(settled))
    }

    /// What may be open on a day: what is settled now may have been open on an earlier one.
    pub(super) fn maybe_open<T>(
        &self,
        on: Date,
        all: impl Iterator<Item = T>,
        open: impl Iterator<Item = T>,
    ) -> Vec<T> {
        if on < self.recorded_until { all.collect() } else { open.collect() }
    }

    /// The places of those who may have waited for so many months on a day: today those at the head, on a day that is over anybody.
    pub(super) fn may_have_waited<B: Copy>(&self, rounds: &Rounds<B>, months: u32, on: Date) -> Vec<u32> {
        let is_up = |since: Date| months_later(since, months).is_some_and(|due| due <= on);
        let head = rounds.waiting().take_while(|(since, _)| is_up(*since)).map(|(_, place)| place);
        self.maybe_open(on, rounds.places(), head)
    }

    /// Of numbered periods those that may have been missing on a day: what is done now may have been missing on an earlier one.
    pub(super) fn maybe_missing(&self, on: Date, from: u32, until: u32, done: &Runs) -> Vec<u32> {
        if on < self.recorded_until { (from..=until).collect() } else { done.gaps(from, until) }
    }

    /// Owed from the day on which an entry was made.
    pub(super) fn owed(&self, kind: DutyKind, subject: String, reason: String, arose: Mark) -> Owed {
        Owed::new(kind, subject, reason, self.day(arose), arose)
    }

    pub(super) fn posts(&self, power: Power) -> Vec<NamedPost> {
        self.charter.power(power).map(|rule| self.charter.all_named(&rule.posts)).unwrap_or_default()
    }

    pub(super) fn secretariat(&self) -> Option<Principal> {
        let organ = Organ::new("secretariat").ok()?;
        self.charter.organ(&organ).map(|rule| Principal::Organ { organ: rule.organ.clone() })
    }
}
