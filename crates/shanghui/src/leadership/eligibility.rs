//! Who may hold a post (任职资格): age, terms, incompatible posts, full-time, legal representative of one association only.
//!
//! One list of policies, asked alike of whoever is appointed and of whoever stands for election. Nothing of it is entered by
//! hand: the terms that count come from the history of appointments, the age from the date of birth. A date of birth is a
//! personal value, so the event holds only what came of it, and replaying needs no date.
//!
//! - Age (章程示范文本第二十四条第三项：最高任职年龄不超过七十周岁). On which day it is read, and whether the age itself is
//!   allowed, is the charter's. Of an unknown date nothing is made up: the charter says whether that is refused, and if not, it
//!   is recorded as unknown and found again.
//! - Terms (第二十六条：任期最长不得超过两届). Consecutive or all, a part of a term, a change of post: the charter's too.
//! - An exception to either needs approvals (第二十五条、第二十六条), which are recorded; those of the chamber's own organs rest on
//!   a vote.

use super::approval::Voted;
use super::term::Term;
use super::{
    Appointment, AppointmentManner, AppointmentMode, Approval, ApprovedException, Hearing, Leadership,
    LeadershipRefusal,
};
use crate::calendar::{age_on, months_later};
use crate::charter::{AgeBound, AgeReading, AgeRule, Charter, ExceptionRule, TermCounting, TermLimitRule};
use crate::kernel::{Date, Inquiry, PersonId, Post, Ruled, codes, said_by_label};
use alloc::vec::Vec;

codes! {
    /// What came of the question of age; the date itself is not in it.
    pub enum AgeFinding {
        /// The age is within the limit (未超龄).
        Within = "within" "未超龄",
        /// The age is over the limit, with the approvals that an exception needs (超龄，已获批准).
        Approved = "approved" "超龄，已获批准",
        /// The date of birth, or the day to read it on, was not known (年龄未记).
        Unknown = "unknown" "年龄未记",
        /// The age is over the limit, and nothing allows it (超龄): of whoever was within it when they were nominated and
        /// over it when they were elected.
        Over = "over" "超龄",
    }
}
said_by_label!(AgeFinding);

codes! {
    /// A limit to which there may be an exception.
    pub enum OfficeLimit {
        /// That of age (任职年龄).
        Age = "age" "任职年龄",
        /// That of terms (任期届数).
        Terms = "terms" "任期届数",
    }
}
said_by_label!(OfficeLimit);

/// Somebody who is to hold a post.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate<'a> {
    pub(crate) person: PersonId,
    pub(crate) post: &'a Post,
    /// The first day in the post.
    pub(crate) day: Date,
    /// Their date of birth, where it is known and may be used.
    pub(crate) born: Option<Date>,
    /// What is known of how they come to the post.
    pub(crate) manner: Option<&'a AppointmentManner>,
}

impl Candidate<'_> {
    fn is(&self, mode: AppointmentMode) -> bool {
        self.manner.is_some_and(|manner| manner.mode == mode)
    }

    fn claims(&self, limit: OfficeLimit) -> Option<&[Approval]> {
        let exceptions = self.manner.map(|manner| manner.exceptions.as_slice()).unwrap_or_default();
        exceptions.iter().find(|it| it.limit == limit).map(|it| it.approvals.as_slice())
    }
}

impl Leadership {
    /// Every policy about who may hold a post. A nomination asks the same as an appointment.
    ///
    /// What came of the question of age, where a limit of age applies.
    pub(crate) fn eligibility(
        &self,
        candidate: &Candidate<'_>,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<Option<AgeFinding>, LeadershipRefusal> {
        let charter = hearing.charter;
        let term = self.term_for(candidate, charter);
        let mut finding = None;
        for rule in ages(candidate, charter) {
            finding = finding.max(Some(self.age(candidate, rule, term, hearing, inquiry)?));
        }
        if let Some(term) = term.filter(|_| !candidate.is(AppointmentMode::Acting)) {
            for rule in charter.term_limits(candidate.post) {
                if !(rule.hired_exempt && candidate.is(AppointmentMode::Hired)) {
                    self.terms_are_not_too_many(candidate, rule, term, hearing, inquiry)?;
                }
            }
        }
        self.posts_go_together(candidate, charter, inquiry)?;
        full_time(candidate, charter, inquiry)?;
        self.is_kept_apart(candidate, hearing, inquiry)?;
        Ok(finding)
    }

    /// What comes of the question of age of somebody who was elected, where a limit applies. Nothing is refused any more.
    pub(crate) fn age_found(&self, candidate: &Candidate<'_>, charter: &Charter) -> Option<AgeFinding> {
        let term = self.term_for(candidate, charter);
        ages(candidate, charter).map(|rule| age_under(candidate, rule, term).1).max()
    }

    /// The term that somebody is to hold a post for, where that is known.
    fn term_for(&self, candidate: &Candidate<'_>, charter: &Charter) -> Option<&Term> {
        let named = candidate.manner.and_then(|manner| manner.term);
        let named = named.and_then(|term| Some((term, self.terms.get(term)?)));
        named.or_else(|| self.term_from(candidate.post, candidate.day, charter)).map(|(_, term)| term)
    }

    /// The term that an appointment is for, where that is known.
    pub(super) fn term_of(&self, held: &Appointment, charter: &Charter) -> Option<&Term> {
        match held.manner.as_ref().and_then(|manner| manner.term) {
            Some(term) => self.terms.get(term),
            None => self.term_from(&held.post, held.from?, charter).map(|(_, term)| term),
        }
    }

    /// The numbers of the terms that a person has served, as a limit counts them.
    fn terms_served(&self, candidate: &Candidate<'_>, rule: &TermLimitRule, charter: &Charter) -> Vec<u32> {
        let mut served = Vec::new();
        for held in self.held_by(candidate.person) {
            let same =
                held.post == *candidate.post || (rule.across_posts && charter.is_in(&held.post, &rule.range));
            let mode = held.manner.as_ref().map(|manner| manner.mode);
            let exempt = mode == Some(AppointmentMode::Acting)
                || (rule.hired_exempt && mode == Some(AppointmentMode::Hired));
            let Some(term) = self.term_of(held, charter).filter(|_| same && !exempt) else {
                continue;
            };
            if counts(rule, term, held.from, held.last_day()) && !served.contains(&term.ordinal()) {
                served.push(term.ordinal());
            }
        }
        served
    }

    fn terms_are_not_too_many(
        &self,
        candidate: &Candidate<'_>,
        rule: &TermLimitRule,
        term: &Term,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let charter = hearing.charter;
        let served = self.terms_served(candidate, rule, charter);
        let own = term.ordinal();
        let before = served.iter().filter(|ordinal| **ordinal < own);
        let before = match rule.counting {
            TermCounting::Total => before.count(),
            TermCounting::Consecutive => {
                (1..own).take_while(|back| served.contains(&own.saturating_sub(*back))).count()
            }
        };
        let this = counts(rule, term, Some(candidate.day), None) || served.contains(&own);
        let count = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(u32::from(this));
        let article = rule.article.as_ref();
        let claimed = candidate.claims(OfficeLimit::Terms);
        let excepted = count > rule.most && rule.exception.is_some() && claimed.is_some();
        inquiry
            .policy("terms_are_not_too_many", "任期届数未超限")
            .under(article)
            .measured(u64::from(count), u64::from(rule.most), None)
            .holds(count <= rule.most || excepted, || LeadershipRefusal::TooManyTerms {
                person: candidate.person,
                post: charter.named(candidate.post),
                count,
                most: rule.most,
                article: article.cloned(),
            })?;
        let exception = rule.exception.as_ref().filter(|_| excepted);
        self.is_approved(candidate, OfficeLimit::Terms, exception, hearing, inquiry)
    }

    fn age(
        &self,
        candidate: &Candidate<'_>,
        rule: &AgeRule,
        term: Option<&Term>,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<AgeFinding, LeadershipRefusal> {
        let (charter, article) = (hearing.charter, rule.article.as_ref());
        let (age, finding) = age_under(candidate, rule, term);
        let refused = || LeadershipRefusal::AgeUnknown {
            person: candidate.person,
            post: charter.named(candidate.post),
            article: article.cloned(),
        };
        inquiry
            .policy("age_is_known_where_it_must_be", "须查明的年龄已查明")
            .under(article)
            .holds(age.is_some() || !rule.must_be_known, refused)?;
        let Some(age) = age else {
            return Ok(finding);
        };
        inquiry
            .policy("age_is_within_the_limit", "年龄未超限")
            .under(article)
            .measured(u64::from(age), u64::from(rule.most), None)
            .holds(finding != AgeFinding::Over, || LeadershipRefusal::OverAge {
                person: candidate.person,
                post: charter.named(candidate.post),
                age,
                bound: rule.bound,
                most: rule.most,
                reading: rule.reading,
                article: article.cloned(),
            })?;
        let exception = rule.exception.as_ref().filter(|_| finding == AgeFinding::Approved);
        self.is_approved(candidate, OfficeLimit::Age, exception, hearing, inquiry)?;
        Ok(finding)
    }

    /// The policies that an exception, where one is made, has its approvals.
    fn is_approved(
        &self,
        candidate: &Candidate<'_>,
        limit: OfficeLimit,
        rule: Option<&ExceptionRule>,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let Some((rule, claimed)) = rule.zip(candidate.claims(limit)) else {
            return Ok(());
        };
        let voted = Voted::Exception { person: candidate.person, post: candidate.post, limit };
        let article = rule.article.as_ref();
        self.approvals_are_complete(&rule.approvals, claimed, voted, article, hearing, inquiry)
    }

    /// Exceptions as they are recorded: with the motions that they rest on.
    pub(crate) fn traced_exceptions(
        &self,
        exceptions: &[ApprovedException],
        (person, post): (PersonId, &Post),
        hearing: &Hearing<'_>,
    ) -> Vec<ApprovedException> {
        let traced = |it: &ApprovedException| {
            let voted = Voted::Exception { person, post, limit: it.limit };
            ApprovedException { limit: it.limit, approvals: self.traced(&it.approvals, voted, hearing) }
        };
        exceptions.iter().map(traced).collect()
    }
}

/// The limits of age that apply to somebody.
fn ages<'a>(candidate: &Candidate<'_>, charter: &'a Charter) -> impl Iterator<Item = &'a AgeRule> {
    let hired = candidate.is(AppointmentMode::Hired);
    charter.ages(candidate.post).filter(move |rule| !(rule.hired_exempt && hired))
}

/// The age under a limit, where it is known, and what comes of it.
fn age_under(candidate: &Candidate<'_>, rule: &AgeRule, term: Option<&Term>) -> (Option<u32>, AgeFinding) {
    let on = match rule.reading {
        AgeReading::AtElection => Some(candidate.day),
        AgeReading::ThroughTerm => term.and_then(Term::end),
    };
    let Some(age) = candidate.born.zip(on).and_then(|(born, on)| age_on(born, on)) else {
        return (None, AgeFinding::Unknown);
    };
    let within = match rule.bound {
        AgeBound::NotOver => age <= rule.most,
        AgeBound::Under => age < rule.most,
    };
    let excepted = rule.exception.is_some() && candidate.claims(OfficeLimit::Age).is_some();
    let finding = match (within, excepted) {
        (true, _) => AgeFinding::Within,
        (false, true) => AgeFinding::Approved,
        (false, false) => AgeFinding::Over,
    };
    (Some(age), finding)
}

/// Whether the days in a post count as a term: all of it does, a part from so many months on.
fn counts(rule: &TermLimitRule, term: &Term, from: Option<Date>, last: Option<Date>) -> bool {
    let Some(months) = rule.part_from_months else {
        return true;
    };
    let first = from.max(term.from());
    let end = match (last, term.end()) {
        (Some(last), Some(end)) => Some(last.min(end)),
        (last, end) => end.or(last),
    };
    let whole = first == term.from() && end == term.end();
    // The first day is served as well as the last. What is not known is taken as served.
    let long = first.zip(end).is_none_or(|(first, end)| {
        months_later(first, months).is_some_and(|full| end.plus_days(1).is_none_or(|after| full <= after))
    });
    whole || long
}

fn full_time(
    candidate: &Candidate<'_>,
    charter: &Charter,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let rules = charter.offices().into_iter().flat_map(|rules| &rules.full_time);
    for rule in rules.filter(|rule| charter.is_in(candidate.post, &rule.range)) {
        let part_time = candidate.manner.is_some_and(|manner| manner.full_time == Some(false));
        inquiry.policy("holder_is_full_time", "任职者为专职").under(rule.article.as_ref()).holds(
            !part_time,
            || LeadershipRefusal::NotFullTime {
                person: candidate.person,
                post: charter.named(candidate.post),
                article: rule.article.clone(),
            },
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
