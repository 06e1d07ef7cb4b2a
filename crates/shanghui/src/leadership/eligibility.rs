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
//! - An exception to either needs approvals (第二十五条、第二十六条), which are recorded.

use super::extension::{Approval, approvals_are_complete};
use super::term::Term;
use super::{Appointment, AppointmentManner, AppointmentMode, Leadership, LeadershipRefusal};
use crate::calendar::{age_on, months_later};
use crate::charter::{
    AgeBound, AgeReading, AgeRule, Charter, ExceptionRule, PostRange, TermCounting, TermLimitRule,
};
use crate::kernel::{Article, Date, Inquiry, PersonId, Post, Ruled, codes, said_by_label};
use crate::people::{PartyKind, Roster};
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
        charter: &Charter,
        roster: &Roster,
        inquiry: &mut Inquiry,
    ) -> Ruled<Option<AgeFinding>, LeadershipRefusal> {
        let term = self.term_for(candidate, charter);
        let mut finding = None;
        for rule in ages(candidate, charter) {
            finding = finding.max(Some(age(candidate, rule, term, charter, inquiry)?));
        }
        if let Some(term) = term.filter(|_| !candidate.is(AppointmentMode::Acting)) {
            for rule in charter.term_limits(candidate.post) {
                if !(rule.hired_exempt && candidate.is(AppointmentMode::Hired)) {
                    self.terms_are_not_too_many(candidate, rule, term, charter, inquiry)?;
                }
            }
        }
        self.posts_go_together(candidate, charter, inquiry)?;
        full_time(candidate, charter, inquiry)?;
        represents_no_other(candidate, charter, roster, inquiry)?;
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
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
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
        approved(excepted, rule.exception.as_ref(), claimed, inquiry)
    }

    fn posts_go_together(
        &self,
        candidate: &Candidate<'_>,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let Some(rules) = charter.offices() else {
            return Ok(());
        };
        for rule in &rules.incompatible {
            let bars = |one: &PostRange, other: &PostRange| {
                let candidate_is = charter.is_in(candidate.post, one);
                let held = self.posts_of(candidate.person, candidate.day);
                let mut held = held.filter(move |post| candidate_is && charter.is_in(post, other));
                held.find(|post| *post != candidate.post)
            };
            let barred = bars(&rule.range, &rule.with).or_else(|| bars(&rule.with, &rule.range));
            inquiry.policy("posts_go_together", "职务可以兼任").under(rule.article.as_ref()).holds(
                barred.is_none(),
                || LeadershipRefusal::PostsIncompatible {
                    person: candidate.person,
                    post: charter.named(candidate.post),
                    held: charter.named(barred.unwrap_or(candidate.post)),
                    article: rule.article.clone(),
                },
            )?;
        }
        Ok(())
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

fn age(
    candidate: &Candidate<'_>,
    rule: &AgeRule,
    term: Option<&Term>,
    charter: &Charter,
    inquiry: &mut Inquiry,
) -> Ruled<AgeFinding, LeadershipRefusal> {
    let article = rule.article.as_ref();
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
    let excepted = finding == AgeFinding::Approved;
    approved(excepted, rule.exception.as_ref(), candidate.claims(OfficeLimit::Age), inquiry)?;
    Ok(finding)
}

/// The policy that an exception, where one is made, has its approvals.
fn approved(
    excepted: bool,
    rule: Option<&ExceptionRule>,
    claimed: Option<&[Approval]>,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    match rule.zip(claimed).filter(|_| excepted) {
        Some((rule, claimed)) => {
            approvals_are_complete(&rule.approvals, claimed, rule.article.as_ref(), inquiry)
        }
        None => Ok(()),
    }
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

/// 《社会团体登记管理条例》第十二条第三款: of another association, and of nothing else.
fn represents_no_other(
    candidate: &Candidate<'_>,
    charter: &Charter,
    roster: &Roster,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let declared =
        candidate.manner.map(|manner| manner.legal_representative_of.as_slice()).unwrap_or_default();
    for party in declared {
        roster.known_party(*party, inquiry)?;
    }
    let association = |article: &Option<Article>, inquiry: &mut Inquiry| {
        let is_one = |party| roster.party(party).is_some_and(|party| party.kind() == PartyKind::Chamber);
        let other = declared.iter().copied().find(|party| is_one(*party));
        inquiry
            .policy("holder_represents_no_other_association", "未兼任其他社会团体法定代表人")
            .under(article.as_ref())
            .holds(other.is_none(), || LeadershipRefusal::RepresentsAnotherAssociation {
                person: candidate.person,
                post: charter.named(candidate.post),
                party: other,
                article: article.clone(),
            })
    };
    let rules = charter.offices().into_iter().flat_map(|rules| &rules.exclusive);
    for rule in rules.filter(|rule| charter.is_in(candidate.post, &rule.range)) {
        association(&rule.article, inquiry)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
