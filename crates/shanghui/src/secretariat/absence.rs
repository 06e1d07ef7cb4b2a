//! Who has missed so many meetings that the charter has them lose their seat (governance: board.absence).
//!
//! A meeting was missed by whoever was entitled, held the post on its day, did not come and sent nobody to vote for them. Only
//! meetings that were closed count, and of those the ones of the term in which the day lies, where its first day is known. It is
//! found and told; the post ends when the organ that elects states it.

use super::SecretariatRefusal;
use super::sources::Sources;
use crate::charter::{AbsenceRule, MeetingRule};
use crate::kernel::{AppointmentId, Date, Inquiry, MeetingId};
use crate::leadership::{Appointment, CompositionFinding};
use crate::meeting::Meeting;
use alloc::string::ToString as _;
use alloc::vec::Vec;

impl Sources<'_> {
    /// Whether somebody who holds a post missed a meeting.
    fn missed(&self, held: &Appointment, id: MeetingId, meeting: &Meeting, rule: &AbsenceRule) -> bool {
        let attendance = meeting.attendance();
        let Some(place) = self.roster.persons().index_of(held.person()) else { return false };
        let excused = !rule.excused.is_allowed() && attendance.excused().contains(place);
        attendance.entitled().is_some_and(|roll| roll.contains(place))
            && !attendance.attended().contains(place)
            && !excused
            && !self.voting.is_represented(id, held.person())
    }

    fn missed_by(&self, held: &Appointment, rule: &AbsenceRule, kind: &MeetingRule, on: Date) -> u32 {
        let begun =
            self.leadership.terms_of(None).filter_map(|(_, term)| term.from().filter(|from| *from <= on));
        let first = begun.max().max(held.first_day());
        let in_time = |day: Date| first.is_none_or(|first| first <= day) && day <= on;
        let missed = self.meetings.meetings().iter().filter(|(id, meeting)| {
            *meeting.kind() == kind.kind
                && meeting.closed().is_some()
                && meeting.day(self.offset).is_some_and(in_time)
                && self.missed(held, *id, meeting, rule)
        });
        u32::try_from(missed.count()).unwrap_or(u32::MAX)
    }

    /// The holders of posts on a day who have missed as many meetings as cost them the post.
    pub(crate) fn absences(&self, on: Date, found: &mut Vec<CompositionFinding>) {
        for kind in &self.charter.rules().meetings {
            let Some(rule) = &kind.absence else { continue };
            let holds = |held: &Appointment| rule.posts.contains(held.post()) && held.holds_on(on);
            for (id, held) in self.leadership.appointments().iter().filter(|(_, held)| holds(held)) {
                let missed = self.missed_by(held, rule, kind, on);
                if missed >= rule.missed {
                    found.extend(self.absent(id, held, rule, kind, missed));
                }
            }
        }
    }

    fn absent(
        &self,
        id: AppointmentId,
        held: &Appointment,
        rule: &AbsenceRule,
        kind: &MeetingRule,
        missed: u32,
    ) -> Option<CompositionFinding> {
        let mut inquiry = Inquiry::checking();
        // Checking goes on to the last policy, so what it answers is in the verdict.
        drop(
            inquiry
                .policy("holder_attends_the_meetings", "任职者按规定出席会议")
                .under(rule.article.as_ref())
                .measured(u64::from(missed), u64::from(rule.missed), None)
                .holds(false, || SecretariatRefusal::AbsentTooOften {
                    person: held.person(),
                    post: self.charter.named(held.post()),
                    kind: kind.title.to_string(),
                    missed,
                    limit: rule.missed,
                    article: rule.article.clone(),
                }),
        );
        let (mut verdicts, _) = inquiry.into_parts();
        Some(CompositionFinding { subject: id.to_string(), verdict: verdicts.pop()? })
    }
}

#[cfg(test)]
mod tests {
    use crate::chamber::sample::{self, GU, HAN, LIN, SHEN, SU, XU, YE, ZHOU, appointment, date, kind, post};
    use crate::chamber::scenario::{Given, given};
    use crate::charter::{AbsenceRule, Allowance};
    use crate::kernel::{Article, MeetingId, PersonId};
    use crate::meeting::{CloseMeeting, ConveneMeeting, ExcuseAbsence, OpenMeeting, SendNotice};
    use alloc::string::{String, ToString as _};
    use alloc::vec::Vec;

    /// The sample, whose directors lose their seats at the third council that they miss.
    fn under(excused: Allowance) -> Given {
        given(sample::chamber_under(|rules| {
            let council = rules.meetings.iter_mut().find(|rule| rule.kind == kind("council")).unwrap();
            let article = Some(Article { document: sample::title("理事会议事规则"), number: Some(9) });
            council.absence =
                Some(AbsenceRule { posts: alloc::vec![post("director")], missed: 3, excused, article });
        }))
    }

    /// A council held in a month with these people, after some asked leave.
    fn council(given: Given, month: u32, people: &[PersonId], leave: &[PersonId]) -> Given {
        let meeting = MeetingId::from_u128(0x150_u128.saturating_add(u128::from(month)));
        let starts = Some(sample::occurred(&alloc::format!("2026-{month:02}-20")));
        let convened = given
            .at(&alloc::format!("2026-{month:02}-02T02:00:00Z"))
            .and_by(
                LIN,
                ConveneMeeting { meeting, ordinal: Some(month), starts, ..sample::council_meeting() },
            )
            .and(SendNotice { meeting, sent: None })
            .at(&alloc::format!("2026-{month:02}-20T01:00:00Z"));
        let excused = leave.iter().fold(convened, |given, person| {
            given.and(ExcuseAbsence { meeting, person: *person, reason: None })
        });
        let here = people.iter().fold(excused, |given, person| given.and(sample::sign_in(meeting, *person)));
        here.and(OpenMeeting { meeting, chair: LIN, at: None }).and(CloseMeeting { meeting, at: None })
    }

    fn found(given: &Given, day: &str) -> Vec<String> {
        let findings = given.clone().chamber().composition(date(day)).into_iter();
        let absent = findings.filter(|it| it.verdict.policy == "holder_attends_the_meetings");
        absent.map(|it| it.subject).collect()
    }

    const MOST: [PersonId; 6] = [LIN, ZHOU, SHEN, GU, XU, HAN];

    /// governance.md §1.3 board.absence: 理事三次不出席.
    #[test]
    fn whoever_misses_the_third_council_is_told_and_stays_until_it_is_stated() {
        // 叶归舟 misses all, 苏映雪 asks leave once; 韩牧之 comes.
        let three = |excused| {
            let one = council(under(excused), 3, &MOST, &[]);
            let two = council(one, 4, &MOST, &[SU]);
            (two.clone(), council(two, 5, &MOST, &[]))
        };
        let (two, all) = three(Allowance::Forbidden);
        assert!(found(&two, "2026-04-30").is_empty());
        let ye = appointment(10).to_string();
        assert_eq!(found(&all, "2026-05-20"), core::slice::from_ref(&ye));
        assert!(found(&all, "2026-05-19").is_empty(), "the third was on the 20th");
        let chamber = all.chamber();
        assert!(chamber.leadership().holders(&post("director"), date("2026-06-01")).any(|held| held == YE));
        let findings = chamber.composition(date("2026-05-20"));
        let finding = findings.iter().find(|it| it.subject == ye).unwrap();
        assert_eq!(finding.verdict.code.as_deref(), Some("secretariat.absent_too_often"));
        assert_eq!(finding.verdict.article.as_ref().and_then(|article| article.number), Some(9));
        let (_, all) = three(Allowance::Allowed);
        assert_eq!(found(&all, "2026-05-20"), [appointment(9).to_string(), ye], "leave counts as well");
    }
}
