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
    last: Option<Called<VisitId>>,
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
        let mut told: Vec<(Date, VisitCoverage)> = Vec::new();
        for it in self.secretariat.rounds.places().filter_map(|place| self.waiting(place, on)) {
            for rule in self.visit_rules().iter().filter(|rule| self.is_for(rule, it.seat, on)) {
                let Some(due_by) = months_later(it.since, rule.every_months) else { continue };
                let coverage = VisitCoverage {
                    rule: rule.title.clone(),
                    member: it.id,
                    last_visit: it.last.map(|last| last.day),
                    visit: it.last.map(|last| last.by),
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
        let places = self.may_have_waited(&self.secretariat.rounds, shortest, on);
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

#[cfg(test)]
mod tests {
    use crate::chamber::Chamber;
    use crate::chamber::sample::{LU, chamber_under, date, occurred, post, title};
    use crate::chamber::scenario::given;
    use crate::charter::VisitRule;
    use crate::kernel::{Audience, Date, MemberId, VisitId};
    use crate::membership::{ChangeStanding, Standing};
    use crate::secretariat::{DutyKind, RecordVisit, VisitPurpose, Visited};
    use alloc::string::String;
    use alloc::vec;
    use alloc::vec::Vec;

    /// 长安云帆物流有限公司, whom a vice president represents.
    const YUNFANS: MemberId = MemberId::from_u128(0x91);
    /// 何以宁, a member without a post.
    const HES: MemberId = MemberId::from_u128(0x96);

    /// Leaders are visited every three months, everybody every six.
    fn visiting() -> Chamber {
        chamber_under(|rules| {
            let everybody = VisitRule {
                title: title("会员走访"),
                classes: vec![],
                posts: vec![],
                every_months: 6,
                article: None,
            };
            let posts = vec![post("president"), post("vice_president")];
            let leaders =
                VisitRule { title: title("领导单位走访"), posts, every_months: 3, ..everybody.clone() };
            rules.secretariat.as_mut().unwrap().visits = vec![everybody, leaders];
        })
    }

    fn visit(member: MemberId, purpose: VisitPurpose, on: &str) -> RecordVisit {
        RecordVisit {
            visit: VisitId::from_u128(0x431),
            purpose,
            visited: Visited::Member { member },
            visitors: vec![LU],
            at: Some(occurred(on)),
            account: None,
            audience: Audience::Secretariat,
        }
    }

    fn due(chamber: &Chamber, member: MemberId, on: &str) -> Option<Date> {
        let subject = alloc::format!("{member}");
        let mut duties = chamber.duties(date(on)).into_iter();
        let found = duties.find(|duty| duty.kind == DutyKind::VisitMember && duty.subject == subject);
        found.and_then(|duty| duty.due)
    }

    fn ids(chamber: &Chamber, on: &str) -> Vec<String> {
        let duties = chamber.duties(date(on)).into_iter();
        duties.filter(|duty| duty.kind == DutyKind::VisitMember).map(|duty| duty.id).collect()
    }

    #[test]
    fn the_strictest_rule_that_is_for_a_member_says_when_its_time_is_up() {
        let chamber = visiting();
        assert_eq!(due(&chamber, YUNFANS, "2026-06-01"), None);
        assert_eq!(due(&chamber, YUNFANS, "2026-06-02"), Some(date("2026-06-02")));
        assert_eq!(due(&chamber, HES, "2026-09-01"), None);
        assert_eq!(due(&chamber, HES, "2026-09-02"), Some(date("2026-09-02")));
        assert_eq!(due(&chamber, YUNFANS, "2026-09-02"), Some(date("2026-06-02")), "it stands as it was");
        let coverage = chamber.visit_coverage(date("2026-06-03"));
        assert_eq!(coverage.len(), 10, "six by one rule, four by the other");
        assert!(coverage.iter().take(4).all(|row| row.unvisited && row.rule == title("领导单位走访")));
    }

    #[test]
    fn a_call_begins_the_time_anew_and_a_relay_does_not() {
        let given = given(visiting()).at("2026-06-08T01:00:00Z");
        let relayed = given.clone().and(visit(YUNFANS, VisitPurpose::Relay, "2026-06-08")).chamber();
        assert!(due(&relayed, YUNFANS, "2026-06-08").is_some());
        let called = given.and(visit(YUNFANS, VisitPurpose::Call, "2026-06-05")).chamber();
        assert_eq!(due(&called, YUNFANS, "2026-06-07"), Some(date("2026-06-02")), "it was not recorded yet");
        assert_eq!(due(&called, YUNFANS, "2026-06-08"), None);
        assert_eq!(due(&called, YUNFANS, "2026-09-05"), Some(date("2026-09-05")));
        let coverage = called.visit_coverage(date("2026-06-08"));
        let row = coverage.iter().find(|row| row.member == YUNFANS).unwrap();
        assert_eq!((row.last_visit, row.due_by), (Some(date("2026-06-05")), date("2026-09-05")));
    }

    #[test]
    fn who_has_left_is_visited_no_more_and_was_to_be_before() {
        let left = ChangeStanding {
            member: HES,
            standing: Standing::Withdrawn,
            since: Some(date("2026-09-10")),
            reason: None,
        };
        let chamber = given(visiting()).at("2026-09-10T01:00:00Z").and(left).chamber();
        assert!(due(&chamber, HES, "2026-09-09").is_some());
        assert_eq!(due(&chamber, HES, "2026-09-10"), None);
    }

    /// Today those at the head of the order are looked at, of a day that is over everybody.
    #[test]
    fn the_order_tells_what_looking_at_everybody_tells() {
        let on = "2026-09-08";
        let today = given(visiting())
            .at("2026-09-08T01:00:00Z")
            .and(visit(YUNFANS, VisitPurpose::Call, "2026-05-05"))
            .chamber();
        let later = visit(HES, VisitPurpose::Call, "2026-10-08");
        let later = RecordVisit { visit: VisitId::from_u128(0x432), ..later };
        let afterwards = given(today.clone()).at("2026-10-08T01:00:00Z").and(later).chamber();
        assert_eq!(ids(&today, on).len(), 6);
        assert_eq!(ids(&today, on), ids(&afterwards, on));
    }
}
