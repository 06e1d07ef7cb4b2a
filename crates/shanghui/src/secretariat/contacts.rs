//! With whom the charter has the chamber keep in touch (联络): when it last was, by when it is to be again, and who has waited
//! too long.
//!
//! A visit, a letter, its answer, a report and a delegation at a meeting count as contact with an outside body; with a
//! leader every meeting, activity and visit at which they were; with an organ every meeting that it held. Of what was before
//! the journal nothing is known: the time counts from the day on which the body was recorded, the post began or the chamber
//! was founded.

use super::duty::DutyKind;
use super::owed::Owed;
use super::rounds::Called;
use super::sources::Sources;
use crate::calendar::{Deadline, months_later};
use crate::charter::{ContactRule, ContactWith};
use crate::kernel::{Article, Date, Mark, Organ, Principal, Title, codes, record, said_by_label};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

codes! {
    /// By what one was in touch (联络方式).
    pub enum ContactMeans {
        /// Somebody went there (走访).
        Visit = "visit" "走访",
        /// A letter was sent (去文).
        Letter = "letter" "去文",
        /// An answer came (来文答复).
        Answer = "answer" "来文答复",
        /// What was asked for was reported (报送).
        Report = "report" "报送",
        /// They came to a meeting (到会).
        Meeting = "meeting" "到会",
        /// They were seen at a meeting, at an activity or on a visit (见面).
        Seen = "seen" "见面",
    }
}
said_by_label!(ContactMeans);

record! {
    /// How a rule of contact stands for somebody on a day (联络情况).
    pub struct Contact {
        /// The title of the rule.
        pub rule: Title,
        /// With whom.
        pub with: Principal,
        /// The last day on which one was in touch, as far as that is known.
        pub last: Option<Date>,
        /// By what.
        pub means: Option<ContactMeans>,
        /// By when one is to be in touch: so many months after the last time, or after the day from which it counts.
        pub due_by: Date,
        /// Whether that day is past: nobody has been in touch for too long.
        pub overdue: bool,
        /// Where the rule stands.
        pub article: Option<Article>,
    }
}

/// Somebody as a rule of contact looks at them.
struct Waiting<'a> {
    rule: &'a ContactRule,
    with: Principal,
    last: Option<(Date, ContactMeans)>,
    /// The day from which the time counts.
    since: Date,
    /// The entry by which they are known.
    mark: Mark,
    due: Date,
}

impl<'a> Waiting<'a> {
    fn new(
        rule: &'a ContactRule,
        with: Principal,
        last: Option<(Date, ContactMeans)>,
        known: Date,
        mark: Mark,
    ) -> Option<Self> {
        let since = last.map_or(known, |(day, _)| day.max(known));
        Some(Self { rule, with, last, since, mark, due: months_later(since, rule.every_months)? })
    }

    fn subject(&self) -> String {
        match &self.with {
            Principal::Person { person } => person.to_string(),
            Principal::Organ { organ } => organ.as_str().into(),
            Principal::Party { party } => party.to_string(),
        }
    }
}

impl<'a> Sources<'a> {
    fn contact_rules(&self) -> &'a [ContactRule] {
        self.charter.secretariat().map(|rules| rules.contacts.as_slice()).unwrap_or_default()
    }

    /// An outside body at a place, as the rules for its kind look at it; nothing unless it was recorded by a day.
    fn party_waits(&self, place: u32, on: Date, waiting: &mut Vec<Waiting<'a>>) {
        let parties = self.roster.parties();
        let Some((id, party)) = parties.id_at(place).zip(parties.at(place)) else { return };
        let Some((last, since)) = self.secretariat.contacts.last(place, on) else { return };
        let rules = self.contact_rules().iter();
        let of_kind = rules.filter(|rule| rule.with == ContactWith::Parties { kind: party.kind() });
        let last = last.map(|Called { day, by, .. }| (day, by));
        waiting.extend(of_kind.filter_map(|rule| {
            Waiting::new(rule, Principal::Party { party: id }, last, since, party.mark())
        }));
    }

    /// Leaders and organs, as the rules for them look at them. A leader is waited for as long as the post is held.
    fn own_wait(&self, on: Date, waiting: &mut Vec<Waiting<'a>>) {
        for rule in self.contact_rules() {
            match &rule.with {
                ContactWith::Parties { .. } => {}
                ContactWith::Posts { posts } => {
                    let held = posts.iter().flat_map(|post| self.leadership.in_post(post, on));
                    for held in held.filter(|held| self.day(held.mark()) <= on) {
                        let Ok(place) = self.roster.place(held.person()) else { continue };
                        let known = held
                            .first_day()
                            .map_or(self.day(held.mark()), |from| from.max(self.day(self.founded)));
                        let seen = self.secretariat.presence.last_seen(place, on);
                        let seen = seen.map(|day| (day, ContactMeans::Seen));
                        let with = Principal::Person { person: held.person() };
                        waiting.extend(Waiting::new(rule, with, seen, known, held.mark()));
                    }
                }
                ContactWith::Organ { organ } if self.has_members(organ, on) => {
                    let met = self.organ_met(organ, on).map(|day| (day, ContactMeans::Meeting));
                    let with = Principal::Organ { organ: organ.clone() };
                    waiting.extend(Waiting::new(rule, with, met, self.day(self.founded), self.founded));
                }
                ContactWith::Organ { .. } => {}
            }
        }
    }

    /// The last day on which an organ met.
    fn organ_met(&self, organ: &Organ, on: Date) -> Option<Date> {
        let gathered = self.gathered(on);
        let kinds = self.charter.rules().meetings.iter().filter(|rule| rule.organ.as_ref() == Some(organ));
        let held = kinds.filter_map(|rule| {
            Some(gathered.meetings.of(rule.kind.as_str())?.held.within(Date::EARLIEST, Some(on)).last()?.0)
        });
        held.max()
    }

    /// How each rule of contact stands for each of those it is for, whoever is due first at the head.
    pub(crate) fn contacts(&self, on: Date) -> Vec<Contact> {
        let mut waiting = Vec::new();
        self.secretariat.contacts.places().for_each(|place| self.party_waits(place, on, &mut waiting));
        self.own_wait(on, &mut waiting);
        waiting.sort_by_key(|it| (it.due, it.since));
        waiting
            .into_iter()
            .map(|it| Contact {
                rule: it.rule.title.clone(),
                last: it.last.map(|(day, _)| day),
                means: it.last.map(|(_, means)| means),
                due_by: it.due,
                overdue: it.due < on,
                article: it.rule.article.clone(),
                with: it.with,
            })
            .collect()
    }

    /// Those with whom one is to be in touch now, each by the strictest of the rules that are for them.
    pub(super) fn contacts_to_keep(&self, on: Date, found: &mut Vec<Owed>) {
        let Some(shortest) = self.contact_rules().iter().map(|rule| rule.every_months).min() else { return };
        let mut waiting = Vec::new();
        let places = self.may_have_waited(&self.secretariat.contacts, shortest, on);
        places.into_iter().for_each(|place| self.party_waits(place, on, &mut waiting));
        self.own_wait(on, &mut waiting);
        waiting.retain(|it| it.due <= on);
        waiting.sort_by(|one, other| one.with.cmp(&other.with).then(one.due.cmp(&other.due)));
        waiting.dedup_by(|later, first| later.with == first.with);
        for it in waiting {
            let reason = match it.last {
                Some((day, means)) => {
                    alloc::format!("{}：上次联络是{}（{}）", it.rule.title, day.chinese(), means.label())
                }
                None => alloc::format!("{}：没有联络记录", it.rule.title),
            };
            found.push(Owed {
                part: Some(it.since.to_string()),
                due: Some(Deadline::on(it.due)),
                owner: self.secretariat(),
                article: it.rule.article.clone(),
                ..Owed::new(DutyKind::KeepContact, it.subject(), reason, it.due, it.mark)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Contact, ContactMeans};
    use crate::chamber::Chamber;
    use crate::chamber::sample::{
        BUREAU, LIN, LU, YUNMENG, chamber_under, date, occurred, organ, post, title,
    };
    use crate::chamber::scenario::given;
    use crate::charter::{ContactRule, ContactWith};
    use crate::kernel::{Audience, Date, PartyId, PartyKind, Principal, VisitId};
    use crate::people::RegisterParty;
    use crate::secretariat::{DutyKind, RecordVisit, VisitPurpose, Visited};
    use alloc::string::ToString as _;
    use alloc::vec;
    use alloc::vec::Vec;

    fn keeping(rules: &[(&str, ContactWith, u32)]) -> Chamber {
        let rule = |(name, with, every_months): &(&str, ContactWith, u32)| ContactRule {
            title: title(name),
            with: with.clone(),
            every_months: *every_months,
            article: None,
        };
        chamber_under(|it| it.secretariat.as_mut().unwrap().contacts = rules.iter().map(rule).collect())
    }

    /// Authorities every three months, other chambers every six.
    fn outside() -> Chamber {
        keeping(&[
            ("政府部门联络", ContactWith::Parties { kind: PartyKind::Authority }, 3),
            ("友好商会联络", ContactWith::Parties { kind: PartyKind::Chamber }, 6),
        ])
    }

    fn visit(visited: Visited, on: &str) -> RecordVisit {
        RecordVisit {
            visit: VisitId::from_u128(0x431),
            purpose: VisitPurpose::Relay,
            visited,
            visitors: vec![LU],
            at: Some(occurred(on)),
            account: None,
            audience: Audience::Secretariat,
        }
    }

    fn with(chamber: &Chamber, with: &Principal, on: &str) -> Vec<Contact> {
        chamber.contacts(date(on)).into_iter().filter(|it| it.with == *with).collect()
    }

    fn owed(chamber: &Chamber, on: &str) -> Vec<(alloc::string::String, Option<Date>)> {
        let duties = chamber.duties(date(on)).into_iter();
        duties.filter(|it| it.kind == DutyKind::KeepContact).map(|it| (it.subject, it.due)).collect()
    }

    #[test]
    fn an_authority_is_contacted_every_three_months_counted_from_the_last_contact() {
        let it = outside();
        assert_eq!(owed(&it, "2026-06-01"), []);
        let first = vec![(BUREAU.to_string(), Some(date("2026-06-02")))];
        assert_eq!(owed(&it, "2026-06-02"), first);
        let party = Principal::Party { party: BUREAU };
        let [before] = with(&it, &party, "2026-06-03").try_into().unwrap();
        assert_eq!((before.last, before.due_by, before.overdue), (None, date("2026-06-02"), true));
        let visited = given(it)
            .at("2026-06-10T01:00:00Z")
            .and(visit(Visited::Party { party: BUREAU }, "2026-06-09"))
            .chamber();
        assert_eq!(owed(&visited, "2026-06-11"), []);
        let [after] = with(&visited, &party, "2026-06-11").try_into().unwrap();
        assert_eq!((after.last, after.means), (Some(date("2026-06-09")), Some(ContactMeans::Visit)));
        assert_eq!((after.due_by, after.overdue), (date("2026-09-09"), false));
        // Nobody knew of it on the day before it was recorded.
        assert_eq!(owed(&visited, "2026-06-09"), first);
    }

    #[test]
    fn whoever_comes_to_be_known_later_is_waited_for_from_then_on() {
        let unit = PartyId::from_u128(0x2e);
        let register =
            RegisterParty { party: unit, name: title("长安市文化局"), kind: PartyKind::Authority };
        let it = given(outside()).at("2026-05-20T01:00:00Z").and(register).chamber();
        let due: Vec<_> = owed(&it, "2026-09-02").into_iter().map(|(_, due)| due.unwrap()).collect();
        assert_eq!(due, [date("2026-06-02"), date("2026-08-20"), date("2026-09-02")]);
        assert_eq!(it.contacts(date("2026-05-19")).len(), 2, "it was not known before");
    }

    #[test]
    fn of_two_rules_the_strictest_asks_and_both_are_told() {
        let authority = || ContactWith::Parties { kind: PartyKind::Authority };
        let it = keeping(&[("通用联络", authority(), 12), ("主管部门联络", authority(), 2)]);
        assert_eq!(owed(&it, "2027-06-01"), [(BUREAU.to_string(), Some(date("2026-05-02")))]);
        assert_eq!(with(&it, &Principal::Party { party: BUREAU }, "2026-06-01").len(), 2);
        assert_eq!(with(&it, &Principal::Party { party: YUNMENG }, "2026-06-01"), []);
    }

    #[test]
    fn a_leader_who_was_seen_and_an_organ_that_met_are_in_touch() {
        let it = keeping(&[
            ("会长联络", ContactWith::Posts { posts: vec![post("president")] }, 1),
            ("理事会联络", ContactWith::Organ { organ: organ("council") }, 2),
        ]);
        let waiting = [("2026-04-02", LIN.to_string()), ("2026-05-02", "council".to_string())]
            .map(|(due, subject)| (subject, Some(date(due))));
        assert_eq!(owed(&it, "2026-05-02"), waiting);
        let seen = given(it)
            .at("2026-05-05T01:00:00Z")
            .and(visit(Visited::Person { person: LIN }, "2026-05-04"))
            .chamber();
        let [president] = with(&seen, &Principal::Person { person: LIN }, "2026-05-05").try_into().unwrap();
        assert_eq!((president.means, president.due_by), (Some(ContactMeans::Seen), date("2026-06-04")));
        assert_eq!(owed(&seen, "2026-05-05").len(), 1, "the council has not met");
    }
}
