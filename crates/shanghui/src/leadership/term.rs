//! Terms of office (届): numbered, of bounded length (章程示范文本第十六条：每届最长不超过五年).

use super::{Leadership, LeadershipRefusal};
use crate::charter::Charter;
use crate::kernel::{Applied, Date, Incoherent, Inquiry, Mark, Ruled, TermId, record};

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
    }
}

/// A term of office (届).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub(super) ordinal: u32,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
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

    /// Its last day.
    #[must_use]
    pub const fn until(&self) -> Option<Date> {
        self.until
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
        let last = self.latest_term().map_or(0, |(_, term)| term.ordinal);
        inquiry
            .policy("term_ordinal_rises", "届次递增")
            .measured(u64::from(command.ordinal), u64::from(last.saturating_add(1)), None)
            .holds(command.ordinal > last, || LeadershipRefusal::TermOrdinalNotRising {
                given: command.ordinal,
                last,
            })?;
        period_is_in_order(command.from, command.until, inquiry)?;
        let rule = charter.term();
        if let (Some(from), Some(until)) = (command.from, command.until) {
            let latest = from.plus_years(rule.years_at_most).unwrap_or(from);
            inquiry.policy("term_is_not_too_long", "届期不超过最长年限").under(rule.article.as_ref()).holds(
                until <= latest,
                || LeadershipRefusal::TermTooLong { until, latest, article: rule.article.clone() },
            )?;
        }
        Ok(TermOpened {
            term: command.term,
            ordinal: command.ordinal,
            from: command.from,
            until: command.until,
        })
    }

    pub(crate) fn term_opened(&mut self, event: &TermOpened, mark: Mark) -> Applied {
        let term = Term { ordinal: event.ordinal, from: event.from, until: event.until, mark };
        self.terms.insert(event.term, term).map(|_| ()).ok_or(Incoherent("the term was recorded before"))
    }
}

#[cfg(test)]
mod tests {
    use super::OpenTerm;
    use crate::chamber::sample::{self, TERM, date};
    use crate::chamber::scenario::given;
    use crate::kernel::TermId;

    fn third(from: &str, until: &str) -> OpenTerm {
        OpenTerm {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date(from)),
            until: Some(date(until)),
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
        given(sample::chamber()).and(third("2028-02-29", "2033-02-28"));
        given(sample::chamber())
            .when(third("2028-02-29", "2033-03-01"))
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
    fn a_term_does_not_end_before_it_begins() {
        given(sample::chamber())
            .when(third("2029-01-01", "2028-12-31"))
            .then_refused("leadership.period_reversed");
    }
}
