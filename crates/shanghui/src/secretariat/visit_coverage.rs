//! Whom the rules of coverage have the chamber visit (走访覆盖): when each member was visited last, by when they are again, and who
//! has not been for too long.

use super::duty::DutyKind;
use super::owed::Owed;
use super::rounds::Called;
use super::sources::Sources;
use crate::calendar::{Deadline, months_later};
use crate::charter::VisitRule;
use crate::kernel::{Article, Date, MemberId, Title, VisitId, record};
use crate::membership::Member;
use alloc::vec::Vec;

record! {
    /// How a rule of coverage stands for a member on a day (走访覆盖情况).
    pub struct VisitCoverage {
        /// The title of the rule.
        pub rule: Title,
        /// The member.
        pub member: MemberId,
        /// The last day on which the member was visited, as far as that is known.
        pub last_visit: Option<Date>,
        /// That visit.
        pub visit: Option<VisitId>,
        /// By when the member is to be visited: so many months after the last visit, or after the seat was recorded.
        pub due_by: Date,
        /// Whether that day is past: nobody has visited the member for too long.
        pub unvisited: bool,
        /// Where the rule stands.
        pub article: Option<Article>,
    }
}

/// A member as a rule of coverage looks at one.
struct Waiting<'a> {
    id: MemberId,
    seat: &'a Member,
    last: Option<Called>,
    /// The day from which the time without a visit counts.
    since: Date,
}

impl<'a> Sources<'a> {
    fn visit_rules(&self) -> &'a [VisitRule] {
        self.charter.secretariat().map(|rules| rules.visits.as_slice()).unwrap_or_default()
    }

    /// A member at a place, unless the seat had ended by a day or was not recorded.
    fn waiting(&self, place: u32, on: Date) -> Option<Waiting<'a>> {
        let seats = self.members.seats();
        let (id, seat) = (seats.id_at(place)?, seats.at(place)?);
        let (last, since) = self.secretariat.rounds.last(place, on)?;
        (!seat.ended_by(&|mark| self.day(mark) <= on)).then_some(Waiting { id, seat, last, since })
    }

    /// Whether a rule is for a member on a day: by class, by the posts of whoever acts for it, or for everybody.
    fn is_for(&self, rule: &VisitRule, seat: &Member, on: Date) -> bool {
        if rule.classes.is_empty() && rule.posts.is_empty() {
            return true;
        }
        let of_class = seat.class_on(on).is_some_and(|class| rule.classes.contains(class));
        of_class
            || seat.representative_on(on).is_some_and(|person| {
                self.leadership.capacities(person, self.charter, on).iter().any(|it| rule.posts.contains(it))
            })
    }

    /// How each rule of coverage stands for each member, whoever is due first at the head: whom to visit next.
    pub(crate) fn visit_coverage(&self, on: Date) -> Vec<VisitCoverage> {
        let count = u32::try_from(self.members.seats().len()).unwrap_or(u32::MAX);
        let mut told: Vec<(Date, VisitCoverage)> = Vec::new();
        for it in (0..count).filter_map(|place| self.waiting(place, on)) {
            for rule in self.visit_rules().iter().filter(|rule| self.is_for(rule, it.seat, on)) {
                let Some(due_by) = months_later(it.since, rule.every_months) else { continue };
                let coverage = VisitCoverage {
                    rule: rule.title.clone(),
                    member: it.id,
                    last_visit: it.last.map(|last| last.day),
                    visit: it.last.map(|last| last.visit),
                    due_by,
                    unvisited: due_by < on,
                    article: rule.article.clone(),
                };
                told.push((it.since, coverage));
            }
        }
        told.sort_by_key(|(since, coverage)| (coverage.due_by, *since));
        told.into_iter().map(|(_, coverage)| coverage).collect()
    }

    /// The members whose time without a visit is up are to be visited, each by the strictest of the rules that are for them.
    pub(super) fn visits_to_pay(&self, on: Date, found: &mut Vec<Owed>) {
        let rules = self.visit_rules();
        let Some(shortest) = rules.iter().map(|rule| rule.every_months).min() else { return };
        let is_up = |since: Date, months: u32| months_later(since, months).filter(|due| *due <= on);
        let count = u32::try_from(self.members.seats().len()).unwrap_or(u32::MAX);
        // On a day that is over others may have waited; today it is those at the head.
        let places: Vec<u32> = if on < self.recorded_until {
            (0..count).collect()
        } else {
            let head = self.secretariat.rounds.waiting();
            head.take_while(|(since, _)| is_up(*since, shortest).is_some()).map(|(_, place)| place).collect()
        };
        for it in places.into_iter().filter_map(|place| self.waiting(place, on)) {
            // Whom a rule was for when the time was up, it stays for: what is owed stands.
            let due = |rule: &'a VisitRule| Some((is_up(it.since, rule.every_months)?, rule));
            let strictest = rules
                .iter()
                .filter_map(due)
                .filter(|(due, rule)| self.is_for(rule, it.seat, *due))
                .min_by_key(|(due, _)| *due);
            let Some((due, rule)) = strictest else { continue };
            let reason = match it.last {
                Some(last) => alloc::format!("{}：上次走访是{}", rule.title, last.day.chinese()),
                None => alloc::format!("{}：没有走访记录", rule.title),
            };
            found.push(Owed {
                part: Some(alloc::format!("{}", it.since)),
                due: Some(Deadline::on(due)),
                owner: self.secretariat(),
                article: rule.article.clone(),
                ..Owed::new(DutyKind::VisitMember, alloc::format!("{}", it.id), reason, due, it.seat.mark())
            });
        }
    }
}
