//! A term that ends before its time (提前换届), with the approvals that the charter asks for (章程示范文本第十六条：因特殊情况需
//! 提前换届的，须由理事会表决通过，报业务主管单位审查并经登记管理机关批准).
//!
//! Nobody leaves a post by it: whoever was elected stays until a successor comes, and the turn of the rotation ends when the next
//! term begins. From the day after, the next term may begin, and the term is overdue as long as none has.

use super::approval::Voted;
use super::term::period_is_in_order;
use super::{Approval, Hearing, Leadership, LeadershipRefusal};
use crate::kernel::{Applied, Date, Incoherent, Inquiry, Mark, Ruled, TermId, record};
use alloc::vec::Vec;

record! {
    /// Ends a term before its time (提前换届).
    pub struct ShortenTerm {
        /// Which.
        pub term: TermId,
        /// Its new last day.
        pub until: Date,
        /// Who approved.
        pub approvals: Vec<Approval>,
    }

    /// A term ends before its time.
    pub struct TermShortened {
        /// Which.
        pub term: TermId,
        /// Its new last day.
        pub until: Date,
        /// Who approved.
        pub approvals: Vec<Approval>,
    }
}

impl Leadership {
    /// The policy that the end of a term was not brought forward before: it moves once.
    pub(super) fn was_not_shortened(
        &self,
        term: &super::Term,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let before = term.shortened.as_ref();
        inquiry.policy("term_was_not_shortened_before", "该届没有提前过").holds(before.is_none(), || {
            LeadershipRefusal::AlreadyShortened {
                ordinal: term.ordinal,
                seq: before.map_or(0, |(_, mark)| mark.seq),
            }
        })
    }

    pub(crate) fn shorten_term(
        &self,
        command: &ShortenTerm,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<TermShortened, LeadershipRefusal> {
        let term = self.known_term(command.term, inquiry)?;
        let rule = hearing.charter.term().early_end.as_ref();
        let rule = inquiry
            .policy("charter_allows_an_early_end", "章程允许提前换届")
            .finds(rule, || LeadershipRefusal::NoEarlyEndRule {})?;
        self.was_not_shortened(term, inquiry)?;
        let until = command.until;
        period_is_in_order(term.from, Some(until), inquiry)?;
        // An end that nobody knows is taken as not yet come.
        let end = term.end();
        inquiry.policy("term_ends_earlier", "新的届满日在前").holds(
            end.is_none_or(|end| until < end),
            || LeadershipRefusal::NotEarlier { until, end: end.unwrap_or(until) },
        )?;
        let (article, voted) = (rule.article.as_ref(), Voted::TermEnd { term: command.term, until });
        self.approvals_are_complete(&rule.approvals, &command.approvals, voted, article, hearing, inquiry)?;
        let approvals = self.traced(&command.approvals, voted, hearing);
        Ok(TermShortened { term: command.term, until, approvals })
    }

    pub(crate) fn term_shortened(&mut self, event: &TermShortened, mark: Mark) -> Applied {
        let term = self.terms.get_mut(event.term).ok_or(Incoherent("there is no term with this id"))?;
        term.shortened = Some((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests;
