//! How a term stands (任期状态), and its extension (延期换届): once, by at most a year from the original end, with the
//! approvals that the charter asks for (章程示范文本第十六条).

use super::approval::Voted;
use super::term::Term;
use super::{Approval, Hearing, Leadership, LeadershipRefusal};
use crate::calendar::months_later;
use crate::kernel::{Applied, Date, Incoherent, Inquiry, Mark, Organ, Ruled, TermId, choice, record};
use alloc::vec::Vec;

record! {
    /// Extends a term (延期换届).
    pub struct ExtendTerm {
        /// Which.
        pub term: TermId,
        /// Its new last day.
        pub until: Date,
        /// Who approved.
        pub approvals: Vec<Approval>,
    }

    /// A term was extended.
    pub struct TermExtended {
        /// Which.
        pub term: TermId,
        /// Its new last day.
        pub until: Date,
        /// Who approved.
        pub approvals: Vec<Approval>,
    }
}

choice! {
    /// How a term stands on a day (任期状态).
    pub enum TermStatus {
        /// It has not begun (未到任期).
        Scheduled = "scheduled" {
            /// Its first day.
            from: Date,
        },
        /// It runs (任期内).
        InTerm = "in_term" {
            /// Its last day, if that is known.
            until: Option<Date>,
        },
        /// It has run out and was extended (延期).
        Extended = "extended" {
            /// The last day of the extension.
            until: Date,
        },
        /// It has run out and no other has begun (超期未换届).
        Overdue = "overdue" {
            /// The first day without a term.
            since: Date,
        },
    }
}

record! {
    /// A term and how it stands on a day.
    pub struct TermOnDay {
        /// Which.
        pub term: TermId,
        /// Its number: 2 for 第二届.
        pub ordinal: u32,
        /// The organ whose own term it is; the chamber's where there is none.
        pub organ: Option<Organ>,
        /// Its first day, if that is known.
        pub from: Option<Date>,
        /// Its original last day, if that is known.
        pub until: Option<Date>,
        /// How it stands.
        pub status: TermStatus,
    }
}

impl Term {
    /// How it stands on a day, as long as no other has begun: an unknown beginning is taken as past, an unknown end as not
    /// yet come.
    #[must_use]
    pub fn status_on(&self, day: Date) -> TermStatus {
        if let Some(from) = self.from.filter(|from| day < *from) {
            return TermStatus::Scheduled { from };
        }
        let regular = self.shortened.as_ref().map(|(shortened, _)| shortened.until).or(self.until);
        if regular.is_none_or(|until| day <= until) {
            return TermStatus::InTerm { until: regular };
        }
        match self.end() {
            Some(until) if day <= until => TermStatus::Extended { until },
            Some(end) => TermStatus::Overdue { since: end.plus_days(1).unwrap_or(end) },
            None => TermStatus::InTerm { until: None },
        }
    }
}

impl Leadership {
    /// The term of the chamber, or of an organ that has its own, on a day, and how it stands: the last that has begun, or
    /// else the first that is scheduled.
    #[must_use]
    pub fn term_status(&self, organ: Option<&Organ>, day: Date) -> Option<TermOnDay> {
        let (id, term) = self.begun_by(organ, day).or_else(|| self.terms_of(organ).next())?;
        Some(TermOnDay {
            term: id,
            ordinal: term.ordinal,
            organ: term.organ.clone(),
            from: term.from,
            until: term.until,
            status: term.status_on(day),
        })
    }

    pub(crate) fn extend_term(
        &self,
        command: &ExtendTerm,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<TermExtended, LeadershipRefusal> {
        let term = self.known_term(command.term, inquiry)?;
        let rule = hearing.charter.term().extension.as_ref();
        let rule = inquiry
            .policy("charter_allows_an_extension", "章程允许延期换届")
            .finds(rule, || LeadershipRefusal::NoExtensionRule {})?;
        let article = rule.article.as_ref();
        let end = inquiry
            .policy("end_of_the_term_is_known", "届满日已记载")
            .finds(term.until, || LeadershipRefusal::TermEndUnknown { ordinal: term.ordinal })?;
        let before = term.extended.as_ref();
        inquiry.policy("term_was_not_extended_before", "该届没有延期过").under(article).holds(
            before.is_none(),
            || LeadershipRefusal::AlreadyExtended {
                ordinal: term.ordinal,
                seq: before.map_or(0, |(_, mark)| mark.seq),
                article: article.cloned(),
            },
        )?;
        self.was_not_shortened(term, inquiry)?;
        let until = command.until;
        inquiry
            .policy("extension_ends_later", "延期后的届满日在后")
            .holds(end < until, || LeadershipRefusal::NotAnExtension { until, end })?;
        let latest = months_later(end, rule.months_at_most).unwrap_or(end);
        inquiry.policy("extension_is_not_too_long", "延期不超过最长期限").under(article).holds(
            until <= latest,
            || LeadershipRefusal::ExtensionTooLong { until, end, latest, article: article.cloned() },
        )?;
        let next = self
            .terms_of(term.organ())
            .find_map(|(_, other)| other.from.filter(|from| *from <= until && other.ordinal > term.ordinal));
        inquiry.policy("no_other_term_has_begun_by_then", "届时下一届尚未开始").holds(
            next.is_none(),
            || LeadershipRefusal::TermsOverlap {
                first: next.unwrap_or(until),
                last: until,
                ordinal: term.ordinal,
            },
        )?;
        let voted = Voted::TermEnd { term: command.term, until };
        self.approvals_are_complete(&rule.approvals, &command.approvals, voted, article, hearing, inquiry)?;
        let approvals = self.traced(&command.approvals, voted, hearing);
        Ok(TermExtended { term: command.term, until, approvals })
    }

    pub(crate) fn term_extended(&mut self, event: &TermExtended, mark: Mark) -> Applied {
        let term = self.terms.get_mut(event.term).ok_or(Incoherent("there is no term with this id"))?;
        term.extended = Some((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Approval, ExtendTerm, TermStatus};
    use crate::chamber::Chamber;
    use crate::chamber::sample::{self, COUNCIL, GU, HAN, LIN, SHEN, TERM, XU, ZHOU, date};
    use crate::chamber::scenario::{Given, given};
    use crate::charter::Approver;
    use crate::kernel::{MotionId, TermId};
    use crate::leadership::OpenTerm;
    use crate::voting::Subject;
    use alloc::vec::Vec;

    fn all() -> Vec<Approval> {
        [Approver::Council, Approver::SupervisingUnit, Approver::Registrar]
            .map(|by| Approval { by, on: None, document: None, motion: None })
            .to_vec()
    }

    fn extend(until: &str) -> ExtendTerm {
        ExtendTerm { term: TERM, until: date(until), approvals: all() }
    }

    /// The chamber after its council has carried that the term ends on each of these days.
    fn voted(days: &[&str]) -> Given {
        let mut chamber = sample::council_in_session();
        for (number, day) in (0x1c1..).zip(days) {
            let subject = Subject::TermEnd { term: TERM, until: date(day) };
            let people = [LIN, ZHOU, SHEN, GU, HAN, XU];
            chamber = sample::carried(chamber, MotionId::from_u128(number), COUNCIL, subject, &people);
        }
        given(chamber)
    }

    fn status(chamber: &Chamber, day: &str) -> TermStatus {
        chamber.term_status(date(day)).unwrap().status
    }

    /// 社会团体章程示范文本（1998）第十六条：延期换届最长不超过一年.
    #[test]
    fn trap_20_an_extension_counts_from_the_original_end_and_comes_once() {
        voted(&["2029-12-31"]).and(extend("2029-12-31"));
        given(sample::chamber())
            .when(extend("2030-01-01"))
            .then_refused("leadership.extension_too_long")
            .under("1998", Some(16))
            .saying("2029-12-31 at the latest");
        // Not even within the year of the original end.
        voted(&["2029-06-30", "2029-12-31"])
            .and(extend("2029-06-30"))
            .when(extend("2029-12-31"))
            .then_refused("leadership.already_extended")
            .under("1998", Some(16));
        given(sample::chamber()).when(extend("2028-12-31")).then_refused("leadership.not_an_extension");
    }

    #[test]
    fn trap_20_a_term_is_scheduled_runs_is_extended_and_is_overdue() {
        let plain = sample::chamber();
        assert_eq!(status(&plain, "2023-12-31"), TermStatus::Scheduled { from: date("2024-01-01") });
        let until = Some(date("2028-12-31"));
        assert_eq!(status(&plain, "2024-01-01"), TermStatus::InTerm { until });
        assert_eq!(status(&plain, "2028-12-31"), TermStatus::InTerm { until });
        assert_eq!(status(&plain, "2029-01-01"), TermStatus::Overdue { since: date("2029-01-01") });
        let extended = voted(&["2029-06-30"]).and(extend("2029-06-30"));
        let chamber = extended.clone().chamber();
        assert_eq!(status(&chamber, "2028-12-31"), TermStatus::InTerm { until });
        assert_eq!(status(&chamber, "2029-01-01"), TermStatus::Extended { until: date("2029-06-30") });
        assert_eq!(status(&chamber, "2029-07-01"), TermStatus::Overdue { since: date("2029-07-01") });
        let third = OpenTerm {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date("2029-09-01")),
            until: None,
            certificate_until: None,
            organ: None,
        };
        let chamber = extended.and(third).chamber();
        assert_eq!(status(&chamber, "2029-08-31"), TermStatus::Overdue { since: date("2029-07-01") });
        assert_eq!(status(&chamber, "2029-09-01"), TermStatus::InTerm { until: None });
        assert_eq!(chamber.term_status(date("2029-09-01")).map(|term| term.ordinal), Some(3));
    }

    /// 社会团体章程示范文本（1998）第十六条：延期换届须由理事会表决通过.
    #[test]
    fn the_council_approves_by_a_vote_and_the_extension_names_it() {
        given(sample::chamber())
            .when(extend("2029-06-30"))
            .then_refused("leadership.not_carried")
            .under("1998", Some(16))
            .saying("move it there as term extension");
        voted(&["2029-06-29"]).when(extend("2029-06-30")).then_refused("leadership.not_carried");
        let chamber = voted(&["2029-06-30"]).and(extend("2029-06-30")).chamber();
        let (extended, _) = chamber.leadership().terms().get(TERM).unwrap().extended().unwrap();
        let motions = extended.approvals.iter().map(|approval| approval.motion);
        assert!(motions.eq([Some(MotionId::from_u128(0x1c1)), None, None]));
        assert_eq!(chamber.motion_list(None)[0].terms, [TERM]);
        // A charter that does not say which organ the council is asks for no vote of it.
        given(sample::chamber_under(|rules| rules.structure = None)).and(extend("2029-06-30"));
    }

    #[test]
    fn an_extension_needs_every_approval() {
        for missing in 0..3 {
            let mut approvals = all();
            let approver = approvals.remove(missing).by;
            let refused = given(sample::chamber())
                .when(ExtendTerm { approvals, ..extend("2029-06-30") })
                .then_refused("leadership.approval_missing")
                .under("1998", Some(16));
            let chinese = crate::kernel::Coded::sentence(refused.refusal(), crate::kernel::Language::Chinese);
            assert!(chinese.contains(approver.label()), "{chinese}");
        }
    }

    #[test]
    fn what_is_not_known_or_not_allowed_is_not_extended() {
        let nowhere = ExtendTerm { term: TermId::from_u128(0x3f), ..extend("2029-06-30") };
        given(sample::chamber()).when(nowhere).then_refused("leadership.unknown_term");
        given(sample::chamber_under(|rules| rules.term.extension = None))
            .when(extend("2029-06-30"))
            .then_refused("leadership.no_extension_rule");
        let open = OpenTerm {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date("2029-01-01")),
            until: None,
            certificate_until: None,
            organ: None,
        };
        let opened = given(sample::chamber()).and(open);
        opened.clone().when(extend("2029-06-30")).then_refused("leadership.terms_overlap");
        let third = ExtendTerm { term: TermId::from_u128(0x32), ..extend("2035-06-30") };
        opened.when(third).then_refused("leadership.term_end_unknown");
    }

    #[test]
    fn of_a_chamber_without_terms_nothing_is_said() {
        assert_eq!(sample::founded().term_status(date("2026-03-02")), None);
    }
}
