//! Dues of the Party branch that somebody has not paid (催收党费): of every period that is over, one duty.
//!
//! Of the period in which the chamber's records begin, or the charter's rule, nothing is asked: what was paid before need not be
//! recorded. Whoever was of the branch on the first and on the last day of a period owes for it, also when they have left since;
//! whoever joined or left within it may have paid elsewhere. It costs the people of the branch and what is open, for the periods
//! of which somebody's dues are recorded are kept as runs of days.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::Sources;
use crate::calendar::deadline;
use crate::charter::{BranchDuesRule, Charter, OrganRule};
use crate::kernel::{Date, DayRuns, Mark, Organ, PersonId, Principal};
use crate::party_branch::Enrolled;
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

impl Sources<'_> {
    /// The periods that are over before a day and of which somebody of an organ has not paid, each with who has not.
    pub(crate) fn unpaid(
        &self,
        organ: &Organ,
        rule: &BranchDuesRule,
        since: Date,
        on: Date,
    ) -> BTreeMap<(Date, Date), Vec<PersonId>> {
        let known = |mark: Mark| self.day(mark) <= on;
        let around = |day| rule.period.around(day);
        let mut unpaid: BTreeMap<(Date, Date), Vec<PersonId>> = BTreeMap::new();
        let enrolled = Enrolled::since(rule, self.leadership, since, &known);
        let begins = |it: &Enrolled| it.from.unwrap_or_else(|| self.day(it.mark));
        // Also where another post made them one of the branch when the period began.
        let was_there = |person: PersonId, day: Date| {
            let mut posts = enrolled.iter().filter(|it| it.person == person);
            posts.any(|it| begins(it) <= day && it.until.is_none_or(|last| day <= last))
        };
        for it in &enrolled {
            let last = it.until.and_then(|last| last.plus_days(1)).map_or(on, |gone| gone.min(on));
            for period in self.paid_for(organ, it.person, on).open(&around, since.max(begins(it)), last) {
                if since <= period.0 && was_there(it.person, period.0) {
                    let owing = unpaid.entry(period).or_default();
                    if !owing.contains(&it.person) {
                        owing.push(it.person);
                    }
                }
            }
        }
        unpaid
    }

    fn paid_for(&self, organ: &Organ, person: PersonId, on: Date) -> Cow<'_, DayRuns> {
        if on < self.recorded_until {
            let told = self.party_branch.periods_told(organ, person, &|mark| self.day(mark) <= on);
            return Cow::Owned(told);
        }
        self.party_branch.periods_of(organ, person).map_or_else(Cow::default, Cow::Borrowed)
    }

    /// From when on an organ's dues are asked for, and the entry that tells so.
    pub(crate) fn dues_since(&self, organ: &OrganRule, on: Date) -> (Date, Mark) {
        let asks = |charter: &Charter| charter.organ(&organ.organ).is_some_and(|it| it.dues.is_some());
        let (from, mark) = self.versions.since(on, &asks).unwrap_or((self.day(self.founded), self.founded));
        (from.max(self.day(mark)), mark)
    }

    /// Dues that were not all paid when their period was over.
    pub(super) fn branch_dues(&self, on: Date, found: &mut Vec<Owed>) {
        for organ in &self.charter.rules().organs {
            let Some(rule) = &organ.dues else { continue };
            let (since, mark) = self.dues_since(organ, on);
            for ((from, until), owing) in self.unpaid(&organ.organ, rule, since, on) {
                let over = until.plus_days(1).unwrap_or(until);
                let (title, span) = (&organ.title, rule.period.named(from));
                let reason = alloc::format!("{title}{span}党费尚有 {} 人未交", owing.len());
                found.push(Owed {
                    part: Some(alloc::format!("{from}")),
                    due: deadline(until, rule.within_days, &self.holidays),
                    owner: Some(Principal::Organ { organ: organ.organ.clone() }),
                    article: rule.article.clone(),
                    ..Owed::new(DutyKind::CollectBranchDues, organ.organ.as_str().into(), reason, over, mark)
                });
            }
        }
    }
}
