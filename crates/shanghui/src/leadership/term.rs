//! Terms of office (届): numbered, one after another, of bounded length (章程示范文本第十六条：每届最长不超过五年).
//!
//! The chamber's terms are those of its assembly and council. An organ may have terms of its own: the Party branch is elected
//! for three years (支部工作条例). Each such organ numbers its own.

use super::election::ElectionStepRecorded;
use super::extension::TermExtended;
use super::{Leadership, LeadershipRefusal, TermShortened};
use crate::charter::Charter;
use crate::kernel::{Applied, Date, Incoherent, Inquiry, Mark, Organ, Post, Ruled, TermId, record};
use alloc::vec::Vec;

record! {
    /// Records a term of office (记载届次).
    pub struct OpenTerm {
        /// The new term's id.
        pub term: TermId,
        /// Its number: 2 for 第二届.
        pub ordinal: u32,
        /// Its first day, if that is known.
        pub from: Option<Date>,
        /// Its last day, if that is known.
        pub until: Option<Date>,
        /// The last day on which the registration certificate is valid (登记证书有效期), where the clock of the election hangs
        /// on it.
        pub certificate_until: Option<Date>,
        /// The organ whose own term it is; the chamber's where none is given.
        pub organ: Option<Organ>,
    }

    /// A term of office was recorded.
    pub struct TermOpened {
        /// Which.
        pub term: TermId,
        /// Its number.
        pub ordinal: u32,
        /// Its first day.
        pub from: Option<Date>,
        /// Its last day.
        pub until: Option<Date>,
        /// The last day on which the registration certificate is valid.
        pub certificate_until: Option<Date>,
        /// The organ whose own term it is.
        pub organ: Option<Organ>,
    }
}

/// A term of office (届).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub(super) ordinal: u32,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) certificate_until: Option<Date>,
    pub(super) organ: Option<Organ>,
    pub(super) extended: Option<(TermExtended, Mark)>,
    pub(super) shortened: Option<(TermShortened, Mark)>,
    pub(super) steps: Vec<(ElectionStepRecorded, Mark)>,
    pub(super) mark: Mark,
}

impl Term {
    /// Its number: 2 for 第二届.
    #[must_use]
    pub const fn ordinal(&self) -> u32 {
        self.ordinal
    }

    /// Its first day.
    #[must_use]
    pub const fn from(&self) -> Option<Date> {
        self.from
    }

    /// Its last day, as it was recorded at first.
    #[must_use]
    pub const fn until(&self) -> Option<Date> {
        self.until
    }

    /// Its last day: brought forward or extended, where it was.
    #[must_use]
    pub fn end(&self) -> Option<Date> {
        let shortened = self.shortened.as_ref().map(|(shortened, _)| shortened.until);
        shortened.or(self.extended.as_ref().map(|(extended, _)| extended.until)).or(self.until)
    }

    /// How its end was brought forward, where it was, and the entry that says so.
    #[must_use]
    pub fn shortened(&self) -> Option<(&TermShortened, Mark)> {
        self.shortened.as_ref().map(|(shortened, mark)| (shortened, *mark))
    }

    /// How it was extended, where it was, and the entry that says so.
    #[must_use]
    pub fn extended(&self) -> Option<(&TermExtended, Mark)> {
        self.extended.as_ref().map(|(extended, mark)| (extended, *mark))
    }

    /// The organ whose own term it is; the chamber's where there is none.
    #[must_use]
    pub const fn organ(&self) -> Option<&Organ> {
        self.organ.as_ref()
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }
}

/// The policy that a period does not end before it begins.
pub(super) fn period_is_in_order(
    from: Option<Date>,
    until: Option<Date>,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    match from.zip(until) {
        Some((from, until)) => inquiry
            .policy("period_is_in_order", "期间前后有序")
            .holds(from <= until, || LeadershipRefusal::PeriodReversed { from, until }),
        None => Ok(()),
    }
}

/// Whether a day lies in a period: an unknown beginning is taken as past, an unknown end as not yet come.
pub(super) fn period_covers(from: Option<Date>, last: Option<Date>, day: Date) -> bool {
    from.is_none_or(|from| from <= day) && last.is_none_or(|last| day <= last)
}

impl Leadership {
    /// The terms of the chamber, or of an organ that has its own, in order.
    pub fn terms_of(&self, organ: Option<&Organ>) -> impl DoubleEndedIterator<Item = (TermId, &Term)> {
        self.terms.iter().filter(move |(_, term)| term.organ.as_ref() == organ)
    }

    /// The last term to have begun by a day. An unknown first day is taken as past, but not as lying in a term before.
    pub(super) fn begun_by(&self, organ: Option<&Organ>, day: Date) -> Option<(TermId, &Term)> {
        let mut last: Option<Date> = None;
        let begun = self.terms_of(organ).filter(|(_, term)| {
            let known = term.from.map_or(last < Some(day), |from| from <= day);
            last = last.max(term.end().or(term.from));
            known
        });
        begun.last()
    }

    /// The term that a post is held in from a day on.
    pub(super) fn term_from(&self, post: &Post, day: Date, charter: &Charter) -> Option<(TermId, &Term)> {
        self.begun_by(charter.own_terms_of(post), day)
    }

    /// The policy that a term is known.
    pub(crate) fn known_term(&self, term: TermId, inquiry: &mut Inquiry) -> Ruled<&Term, LeadershipRefusal> {
        inquiry
            .policy("term_is_known", "该届已记载")
            .finds(self.terms.get(term), || LeadershipRefusal::UnknownTerm { term })
    }

    pub(crate) fn open_term(
        &self,
        command: &OpenTerm,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<TermOpened, LeadershipRefusal> {
        let known = self.terms.get(command.term);
        inquiry
            .policy("term_is_new", "该届尚未记载")
            .unrecorded::<LeadershipRefusal>(known.map(|term| term.mark.seq), &command.term)?;
        let organ = command.organ.as_ref();
        let own = charter.offices().map(|rules| rules.own_terms.as_slice()).unwrap_or_default();
        let own = own.iter().find(|rule| Some(&rule.organ) == organ);
        if let Some(organ) = organ {
            inquiry
                .policy("organ_has_terms_of_its_own", "该机构自有任期")
                .holds(own.is_some(), || LeadershipRefusal::NoOwnTerms { organ: organ.clone() })?;
        }
        let last = self.terms_of(organ).next_back().map_or(0, |(_, term)| term.ordinal);
        inquiry
            .policy("term_ordinal_rises", "届次递增")
            .measured(u64::from(command.ordinal), u64::from(last.saturating_add(1)), None)
            .holds(command.ordinal > last, || LeadershipRefusal::TermOrdinalNotRising {
                given: command.ordinal,
                last,
            })?;
        period_is_in_order(command.from, command.until, inquiry)?;
        if let (Some(from), Some(until)) = (command.from, command.until) {
            let rule = charter.term();
            let (years, article) = own.map_or((rule.years_at_most, rule.article.as_ref()), |own| {
                (own.years_at_most, own.article.as_ref())
            });
            let latest = from.plus_years(years).unwrap_or(from);
            inquiry.policy("term_is_not_too_long", "届期不超过最长年限").under(article).holds(
                until <= latest,
                || LeadershipRefusal::TermTooLong { until, latest, article: article.cloned() },
            )?;
        }
        // What is not known of a term cannot overlap; what is known of it may not.
        let before =
            self.terms_of(organ).filter_map(|(_, term)| Some((term.end().or(term.from)?, term.ordinal)));
        if let Some((first, (last, ordinal))) = command.from.or(command.until).zip(before.max()) {
            inquiry
                .policy("term_follows_the_one_before", "届次前后不重叠")
                .holds(last < first, || LeadershipRefusal::TermsOverlap { first, last, ordinal })?;
        }
        Ok(TermOpened {
            term: command.term,
            ordinal: command.ordinal,
            from: command.from,
            until: command.until,
            certificate_until: command.certificate_until,
            organ: command.organ.clone(),
        })
    }

    pub(crate) fn term_opened(&mut self, event: &TermOpened, mark: Mark) -> Applied {
        let term = Term {
            ordinal: event.ordinal,
            from: event.from,
            until: event.until,
            certificate_until: event.certificate_until,
            organ: event.organ.clone(),
            extended: None,
            shortened: None,
            steps: Vec::new(),
            mark,
        };
        self.terms.insert(event.term, term).map(|_| ()).ok_or(Incoherent("the term was recorded before"))
    }
}

#[cfg(test)]
mod tests {
    use super::OpenTerm;
    use crate::chamber::sample::{self, TERM, date, organ};
    use crate::chamber::scenario::given;
    use crate::kernel::TermId;

    fn third(from: &str, until: &str) -> OpenTerm {
        OpenTerm {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date(from)),
            until: Some(date(until)),
            certificate_until: None,
            organ: None,
        }
    }

    /// 社会团体章程示范文本（1998）第十六条：每届最长不超过五年.
    #[test]
    fn a_term_lasts_five_years_at_most() {
        given(sample::chamber()).and(third("2029-01-01", "2034-01-01"));
        given(sample::chamber())
            .when(third("2029-01-01", "2034-01-02"))
            .then_refused("leadership.term_too_long")
            .under("1998", Some(16))
            .saying("2034-01-01 at the latest");
        // 29 February has no fifth anniversary.
        given(sample::chamber()).and(third("2032-02-29", "2037-02-28"));
        given(sample::chamber())
            .when(third("2032-02-29", "2037-03-01"))
            .then_refused("leadership.term_too_long");
    }

    #[test]
    fn terms_are_numbered_upwards_and_recorded_once() {
        let term = third("2029-01-01", "2033-12-31");
        given(sample::chamber())
            .when(OpenTerm { ordinal: 2, ..term.clone() })
            .then_refused("leadership.term_ordinal_not_rising");
        given(sample::chamber())
            .when(OpenTerm { term: TERM, ..term.clone() })
            .then_refused("leadership.already_recorded");
        let chamber = given(sample::chamber()).and(OpenTerm { ordinal: 7, ..term }).chamber();
        assert_eq!(chamber.leadership().latest_term().map(|(_, term)| term.ordinal()), Some(7));
    }

    #[test]
    fn terms_that_are_known_do_not_overlap() {
        given(sample::chamber())
            .when(third("2028-12-31", "2033-12-30"))
            .then_refused("leadership.terms_overlap")
            .saying("term 2 lasts until 2028-12-31");
        given(sample::chamber()).and(third("2029-01-01", "2033-12-31"));
        // Of an unknown first day, the last is known to come after the term before.
        let unknown = |until: &str| OpenTerm { from: None, ..third("2029-01-01", until) };
        given(sample::chamber()).when(unknown("2028-06-30")).then_refused("leadership.terms_overlap");
        given(sample::chamber()).and(unknown("2033-12-31"));
        given(sample::chamber()).and(OpenTerm { until: None, ..unknown("2033-12-31") });
    }

    /// 中国共产党支部工作条例（试行）：党支部每届任期三年.
    #[test]
    fn the_party_branch_numbers_its_own_terms_of_three_years() {
        let branch = |until: &str| OpenTerm {
            term: TermId::from_u128(0x33),
            ordinal: 1,
            organ: Some(organ("party_branch")),
            ..third("2026-01-01", until)
        };
        let opened = given(sample::chamber()).and(branch("2028-12-31"));
        let chamber = opened.chamber();
        assert_eq!(chamber.leadership().latest_term().map(|(id, _)| id), Some(TERM), "the chamber's goes on");
        given(sample::chamber())
            .when(branch("2029-01-02"))
            .then_refused("leadership.term_too_long")
            .under("支部工作条例", None)
            .saying("2029-01-01 at the latest");
        given(sample::chamber())
            .when(OpenTerm { organ: Some(organ("secretariat")), ..branch("2028-12-31") })
            .then_refused("leadership.no_own_terms");
    }

    #[test]
    fn a_term_of_an_unknown_first_day_begins_after_the_one_before() {
        let unknown = OpenTerm { from: None, until: None, ..third("2029-01-01", "2033-12-31") };
        let chamber = given(sample::chamber()).and(unknown).chamber();
        let ordinal = |day| chamber.term_status(date(day)).map(|term| term.ordinal);
        assert_eq!(["2028-12-31", "2029-01-01"].map(ordinal), [Some(2), Some(3)]);
    }

    #[test]
    fn a_term_does_not_end_before_it_begins() {
        given(sample::chamber())
            .when(third("2029-01-01", "2028-12-31"))
            .then_refused("leadership.period_reversed");
    }
}
