//! Engagement (参与情况): how often people came, spoke and took part, and who has gone quiet.

use super::duty::DutyKind;
use super::owed::Owed;
use super::sources::Sources;
use crate::calendar::{deadline, months_before, months_later};
use crate::charter::{EngagementRule, NamedPost};
use crate::kernel::{Date, MemberId, PersonId, Post, Roll, record};
use crate::meeting::{Meeting, PhaseName};
use crate::membership::Member;
use alloc::vec::Vec;

record! {
    /// How somebody took part from a day to another (参与情况).
    pub struct Engagement {
        /// Who.
        pub person: PersonId,
        /// The seat that they hold or represent, where they do.
        pub member: Option<MemberId>,
        /// The posts that they hold on the last day.
        pub posts: Vec<NamedPost>,
        /// To how many meetings they were entitled (应到).
        pub entitled: u32,
        /// At how many of those, and of others, they attended (实到).
        pub attended: u32,
        /// From how many they were excused (请假).
        pub excused: u32,
        /// How often they spoke (发言).
        pub contributions: u32,
        /// To how many activities they were invited (应邀): held for an organ of theirs, or for all members.
        pub invited: u32,
        /// In how many of those, and of others, they took part (参加活动).
        pub activities: u32,
        /// The last day on which they were seen, by the last day asked about.
        pub last_seen: Option<Date>,
        /// Since when they count as having gone quiet, where they do.
        pub quiet_since: Option<Date>,
        /// The journal's entries that planned, convened and recorded what is counted: of meetings the convening, of
        /// activities the holding.
        pub entries: Vec<u32>,
    }
}

/// What somebody did from a day to another.
#[derive(Debug, Clone, Default)]
struct Done {
    entitled: u32,
    attended: u32,
    excused: u32,
    contributions: u32,
    invited: u32,
    activities: u32,
    entries: Vec<u32>,
}

impl Done {
    fn rest_on(&mut self, seq: u32) {
        if self.entries.last() != Some(&seq) {
            self.entries.push(seq);
        }
    }
}

/// What everybody did, by roster index.
#[derive(Default)]
struct Doings(Vec<Done>);

impl Doings {
    fn note(&mut self, index: u32, seq: u32, count: impl FnOnce(&mut Done)) {
        let Ok(index) = usize::try_from(index) else { return };
        if self.0.len() <= index {
            self.0.resize_with(index.saturating_add(1), Done::default);
        }
        if let Some(done) = self.0.get_mut(index) {
            count(done);
            done.rest_on(seq);
        }
    }

    fn of(&self, index: u32) -> Done {
        usize::try_from(index).ok().and_then(|index| self.0.get(index)).cloned().unwrap_or_default()
    }
}

fn one_more(count: &mut u32) {
    *count = count.saturating_add(1);
}

impl Sources<'_> {
    /// The day on which a meeting was held, where that lies between a day and another.
    pub(super) fn held_within(&self, meeting: &Meeting, from: Date, until: Date) -> Option<Date> {
        let ahead =
            matches!(meeting.phase().name(), PhaseName::Convened | PhaseName::Cancelled | PhaseName::Lapsed);
        meeting.day(self.offset).filter(|day| !ahead && (from..=until).contains(day))
    }

    /// What everybody did from a day to another, at meetings and in activities.
    fn doings(&self, from: Date, until: Date) -> Doings {
        let mut doings = Doings::default();
        for (_, meeting) in self.meetings.meetings().iter() {
            if self.held_within(meeting, from, until).is_none() {
                continue;
            }
            let (attendance, seq) = (meeting.attendance(), meeting.mark().seq);
            for index in attendance.entitled().into_iter().flat_map(Roll::iter) {
                doings.note(index, seq, |done| one_more(&mut done.entitled));
            }
            for index in attendance.attended().iter() {
                doings.note(index, seq, |done| one_more(&mut done.attended));
            }
            for (index, _) in attendance.excuses() {
                doings.note(index, seq, |done| one_more(&mut done.excused));
            }
            for (said, mark) in meeting.contributions() {
                for index in said.speakers.iter().filter_map(|person| self.roster.place(*person).ok()) {
                    doings.note(index, mark.seq, |done| one_more(&mut done.contributions));
                }
            }
        }
        for (_, activity) in self.planning.activities().iter() {
            let Some((held, mark)) = activity.held() else { continue };
            if (from..=until).contains(&held.on) {
                for index in self.belonging(activity.planned().planned.participants.as_ref(), held.on).iter()
                {
                    doings.note(index, mark.seq, |done| one_more(&mut done.invited));
                }
                let places = held.participants.iter().filter_map(|person| self.roster.place(*person).ok());
                for index in places {
                    doings.note(index, mark.seq, |done| one_more(&mut done.activities));
                }
            }
        }
        doings
    }

    /// Since when a member counts as having gone quiet, by what was recorded by the end of a day.
    fn quiet_since(&self, rule: &EngagementRule, member: &Member, on: Date) -> Option<(Date, Date)> {
        let representative = member.holder().representative();
        let index = representative.and_then(|person| self.roster.place(person).ok());
        let seated = self.day(member.mark());
        let seen = index.and_then(|index| self.secretariat.presence().last_seen(index, on));
        // Of what was before the journal nothing is known: it counts from the day on which the seat was recorded.
        let base = seen.map_or(seated, |seen| seen.max(seated));
        let since = months_later(base, rule.quiet_after_months)?;
        (since <= on && seated <= on).then_some((base, since))
    }

    /// The seats that may have gone quiet by a day: on one that is not past those that stand first in the order of the days on
    /// which they were seen, and those seen on a day that is still to come, of which only an earlier one counts.
    fn maybe_quiet(&self, rule: &EngagementRule, on: Date) -> Vec<(MemberId, &Member)> {
        let seats = self.members.seats();
        if on < self.recorded_until {
            return seats.iter().collect();
        }
        // So many months later than the first three days after this one may be the same day, at the end of a month.
        let Some(last) = months_before(on, rule.quiet_after_months).and_then(|last| last.plus_days(3)) else {
            return Vec::new();
        };
        let outside = self.secretariat.presence().seats_outside(last, on);
        outside.filter_map(|index| Some((seats.id_at(index)?, seats.at(index)?))).collect()
    }

    /// The members who have gone quiet are to be called on.
    pub(super) fn calls(&self, on: Date, found: &mut Vec<Owed>) {
        let Some(rule) = self.charter.secretariat().and_then(|rules| rules.engagement.as_ref()) else {
            return;
        };
        for (id, member) in self.maybe_quiet(rule, on) {
            if member.ended_by(&|mark| self.day(mark) <= on) {
                continue;
            }
            let Some((base, since)) = self.quiet_since(rule, member, on) else { continue };
            let reason = alloc::format!("自{}起没有参加会议或活动", base.chinese());
            found.push(Owed {
                part: Some(alloc::format!("{base}")),
                due: rule.call_within_days.and_then(|days| deadline(since, days, &self.holidays)),
                owner: self.secretariat(),
                article: rule.article.clone(),
                ..Owed::new(DutyKind::CallOn, alloc::format!("{id}"), reason, since, member.mark())
            });
        }
    }

    /// How everybody with a seat or a post took part from a day to another, in the order of the roster.
    pub(crate) fn engagement(&self, from: Date, until: Date) -> Vec<Engagement> {
        let rule = self.charter.secretariat().and_then(|rules| rules.engagement.as_ref());
        let doings = self.doings(from, until);
        let mut seats: Vec<Option<(MemberId, &Member)>> = Vec::new();
        seats.resize(self.roster.persons().len(), None);
        for (id, seat) in self.members.seats().iter().filter(|(_, seat)| !seat.standing().is_ended()) {
            let place = seat.holder().representative().and_then(|person| self.roster.place(person).ok());
            let place = place.and_then(|place| seats.get_mut(usize::try_from(place).ok()?));
            if let Some(place) = place {
                place.get_or_insert((id, seat));
            }
        }
        let mut told = Vec::new();
        for (index, ((person, _), seat)) in (0_u32..).zip(self.roster.persons().iter().zip(seats)) {
            let posts: Vec<Post> = self.leadership.posts_of(person, until).cloned().collect();
            if seat.is_none() && posts.is_empty() {
                continue;
            }
            let mut done = doings.of(index);
            done.entries.sort_unstable();
            done.entries.dedup();
            let quiet = rule.zip(seat).and_then(|(rule, (_, seat))| self.quiet_since(rule, seat, until));
            told.push(Engagement {
                person,
                member: seat.map(|(id, _)| id),
                posts: self.charter.all_named(&posts),
                entitled: done.entitled,
                attended: done.attended,
                excused: done.excused,
                contributions: done.contributions,
                invited: done.invited,
                activities: done.activities,
                last_seen: self.secretariat.presence().last_seen(index, until),
                quiet_since: quiet.map(|(_, since)| since),
                entries: done.entries,
            });
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use crate::chamber::Chamber;
    use crate::chamber::sample::{self, GU, LIN, LU, SU, ZHOU, chamber_under, date, occurred, organ};
    use crate::chamber::scenario::given;
    use crate::charter::EngagementRule;
    use crate::kernel::{Audience, Date, MemberId, VisitId};
    use crate::secretariat::{DutyKind, EngagedGroup, RecordVisit, VisitPurpose, Visited};
    use alloc::string::ToString as _;
    use alloc::vec;

    const MEMBER: MemberId = MemberId::from_u128(0x91);

    fn calling() -> Chamber {
        chamber_under(|rules| {
            rules.secretariat.as_mut().unwrap().engagement =
                Some(EngagementRule { quiet_after_months: 6, call_within_days: Some(30), article: None });
        })
    }

    fn call_due(chamber: &Chamber, on: &str) -> Option<Date> {
        let subject = MEMBER.to_string();
        let mut duties = chamber.duties(date(on)).into_iter();
        duties.find(|duty| duty.kind == DutyKind::CallOn && duty.subject == subject).and_then(|duty| duty.due)
    }

    /// Of what was before the journal nothing is known, so half a year counts from the day on which the seat was recorded.
    #[test]
    fn a_member_whom_nobody_saw_for_half_a_year_is_to_be_called_on() {
        let chamber = calling();
        assert_eq!(call_due(&chamber, "2026-09-01"), None);
        // The thirtieth day is in the holidays of the National Day.
        assert_eq!(call_due(&chamber, "2026-09-02"), Some(date("2026-10-08")));
        let row = |on: &str| {
            let rows = chamber.engagement(date("2026-01-01"), date(on));
            rows.into_iter().find(|row| row.person == ZHOU).unwrap()
        };
        assert_eq!(row("2026-09-01").quiet_since, None);
        let quiet = row("2026-09-02");
        assert_eq!((quiet.last_seen, quiet.quiet_since), (None, Some(date("2026-09-02"))));
    }

    #[test]
    fn a_visit_ends_the_duty_and_half_a_year_later_there_is_another() {
        let visit = RecordVisit {
            visit: VisitId::from_u128(0x431),
            purpose: VisitPurpose::Call,
            visited: Visited::Member { member: MEMBER },
            visitors: vec![LU],
            at: Some(occurred("2026-09-08")),
            account: None,
            audience: Audience::Secretariat,
        };
        let chamber = given(calling()).at("2026-09-09T01:00:00Z").and(visit).chamber();
        assert!(call_due(&chamber, "2026-09-08").is_some(), "it was not recorded yet");
        assert_eq!(call_due(&chamber, "2026-09-09"), None);
        assert_eq!(call_due(&chamber, "2027-03-07"), None);
        assert!(
            chamber
                .duties(date("2027-03-08"))
                .iter()
                .any(|duty| { duty.kind == DutyKind::CallOn && duty.subject == MEMBER.to_string() })
        );
    }

    #[test]
    fn who_was_entitled_and_who_came_is_counted_by_person_and_by_organ() {
        let chamber = sample::council_in_session();
        let (from, until) = (date("2026-03-01"), date("2026-03-31"));
        let rows = chamber.engagement(from, until);
        let counts = [LIN, GU, SU].map(|person| {
            let row = rows.iter().find(|row| row.person == person).unwrap();
            (row.entitled, row.attended, row.excused)
        });
        assert_eq!(counts, [(1, 1, 0), (1, 1, 0), (1, 0, 0)]);
        assert!(rows.iter().all(|row| row.entries.windows(2).all(|pair| pair[0] < pair[1])), "each once");
        let groups = chamber.group_engagement(from, until);
        let council = EngagedGroup::Organ { organ: organ("council") };
        let told = groups.iter().find(|group| group.group == council).unwrap();
        assert_eq!((told.people, told.entitled, told.attended), (9, 9, 6));
        let earlier = chamber.group_engagement(date("2026-02-01"), date("2026-02-28"));
        assert!(earlier.iter().all(|group| group.group != council), "it did not meet then");
    }
}
