//! Sanctions (会员处分): what the charter lets a member be sanctioned with, and by whom.
//!
//! The course is the same everywhere (governance §1.6 member.ladder): reasons, an opportunity to answer, the vote of the organ
//! that may, the decision. The reasons and the answer are recorded with the decision. An organ decides by carrying a motion on
//! just this member and sanction, and by nothing else; one motion decides once. Where the charter lets somebody suspend at once,
//! that ends by itself unless an organ decides in time.
//!
//! A suspension and an expulsion change the standing of the seat in the same entry. A suspension until a day is over the day
//! after without anybody recording it. What an import tells of the past is taken as it was.

use super::{Member, Members, MembershipRefusal, Standing, StandingChanged};
use crate::calendar::{complete_on, months_later};
use crate::charter::{Charter, Sanction, SanctionRule, UrgentSuspensionRule};
use crate::kernel::{
    Applied, Article, Audience, Date, Incoherent, Inquiry, Kept, Mark, MemberId, MotionId, Organ, Post,
    Prose, Ruled, Sealed, record,
};
use alloc::string::String;

record! {
    /// Sanctions a member (作出处分决定).
    pub struct SanctionMember {
        /// Which seat.
        pub member: MemberId,
        /// With what.
        pub sanction: Sanction,
        /// Why; it goes to the erasable part of the journal.
        pub reasons: Prose,
        /// The day on which the member was heard, or could have been and said nothing.
        pub heard: Option<Date>,
        /// What the member answered, spoken or in writing; it goes to the erasable part of the journal.
        pub defence: Option<Prose>,
        /// The motion by which an organ decided it; found where it is not named, and named in what is recorded.
        pub resolution: Option<MotionId>,
        /// The first day; today where none is named.
        pub since: Option<Date>,
        /// The last day of a suspension.
        pub until: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A member was sanctioned.
    pub struct MemberSanctioned {
        /// Which seat.
        pub member: MemberId,
        /// With what.
        pub sanction: Sanction,
        /// Where the reasons stand.
        pub reasons: Sealed,
        /// The day on which the member was heard, or could have been.
        pub heard: Option<Date>,
        /// Where the answer stands, where there was one.
        pub defence: Option<Sealed>,
        /// The motion by which an organ decided it.
        pub resolution: Option<MotionId>,
        /// The first day, where it is known.
        pub since: Option<Date>,
        /// The last day of a suspension.
        pub until: Option<Date>,
        /// The article that it rests on.
        pub article: Option<Article>,
        /// Who may read it.
        pub audience: Audience,
    }
}

/// The last motion that an organ has carried, of those that will do.
pub(crate) type Carried<'a> = dyn Fn(&Organ, &dyn Fn(MotionId) -> bool) -> Option<MotionId> + 'a;

/// What the rule of a sanction asks of the rooms above.
pub(crate) struct Bench<'a> {
    pub(crate) charter: &'a Charter,
    pub(crate) today: Date,
    /// Whether the charter judges it.
    pub(crate) judged: bool,
    /// Whether whoever acts holds one of these posts, and acts in it.
    pub(crate) acts_as: &'a dyn Fn(&[Post]) -> bool,
    /// The last motion by which an organ has carried just this, of those that will do.
    pub(crate) carried: &'a Carried<'a>,
    /// The day on which a motion was voted on.
    pub(crate) voted_on: &'a dyn Fn(MotionId) -> Option<Date>,
}

/// How a sanction was decided.
enum Decided<'a> {
    /// An organ carried a motion.
    Carried(MotionId),
    /// Whoever acts holds a post that decides it.
    ByPost,
    /// Whoever acts may suspend at once.
    AtOnce(&'a UrgentSuspensionRule),
}

impl Member {
    /// The sanctions that it has had, in the order in which they were recorded, with their entries.
    pub fn sanctions(&self) -> impl Iterator<Item = (&MemberSanctioned, Mark)> {
        self.sanctions.iter().map(|(sanction, mark)| (sanction, *mark))
    }

    /// Whether a motion has decided one of its sanctions.
    pub(crate) fn is_sanctioned_by(&self, motion: MotionId) -> bool {
        self.sanctions.iter().any(|(it, _)| it.resolution == Some(motion))
    }
}

impl MemberSanctioned {
    /// Where the reasons stand in the journal; the entry is the one that recorded it.
    #[must_use]
    pub const fn reasons(&self, mark: Mark) -> Kept {
        Kept { seq: mark.seq, place: self.reasons }
    }

    /// Where the answer stands in the journal, where there was one.
    #[must_use]
    pub fn defence(&self, mark: Mark) -> Option<Kept> {
        self.defence.map(|place| Kept { seq: mark.seq, place })
    }

    /// What follows for the standing of the seat.
    pub(crate) fn standing(&self, cause: u32) -> Option<StandingChanged> {
        let standing = match self.sanction {
            Sanction::Suspension => Standing::Suspended,
            Sanction::Expulsion => Standing::Expelled,
            _ => return None,
        };
        Some(StandingChanged {
            member: self.member,
            standing,
            since: self.since,
            reason: Some(self.reasons),
            until: self.until,
            cause: Some(cause),
        })
    }
}

/// How a sanction was decided, where it was.
fn decided<'a>(
    command: &SanctionMember,
    rule: &'a SanctionRule,
    member: &Member,
    bench: &Bench<'a>,
) -> Option<Decided<'a>> {
    let will_do =
        |motion| command.resolution.is_none_or(|named| named == motion) && !member.is_sanctioned_by(motion);
    let carried = bench.charter.sanctioning(rule).find_map(|organ| (bench.carried)(organ, &will_do));
    if carried.is_some() || command.resolution.is_some() {
        return carried.map(Decided::Carried);
    }
    if (bench.acts_as)(&rule.posts) {
        return Some(Decided::ByPost);
    }
    rule.urgent.as_ref().filter(|urgent| (bench.acts_as)(&urgent.posts)).map(Decided::AtOnce)
}

/// The policy that the charter knows a sanction, where it is judged.
fn charter_knows(
    sanction: Sanction,
    charter: &Charter,
    judged: bool,
    inquiry: &mut Inquiry,
) -> Ruled<(), MembershipRefusal> {
    let ladder =
        || charter.rules().sanctions.iter().map(|rule| String::from(rule.sanction.label())).collect();
    inquiry.policy("sanction_is_in_the_charter", "章程规定了该处分").holds(
        !judged || charter.sanction(sanction).is_some(),
        || MembershipRefusal::SanctionNotInCharter { sanction, ladder: ladder() },
    )
}

fn not_decided(sanction: Sanction, rule: Option<&SanctionRule>, charter: &Charter) -> MembershipRefusal {
    MembershipRefusal::SanctionNotDecided {
        sanction,
        deciders: rule.map(|rule| charter.sanctioners(rule)).unwrap_or_default(),
        article: rule.and_then(|rule| rule.article.clone()),
    }
}

impl Members {
    pub(crate) fn sanction_member(
        &self,
        command: &SanctionMember,
        bench: &Bench<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MemberSanctioned, MembershipRefusal> {
        let member = self.living(command.member, inquiry)?;
        let (charter, judged, sanction) = (bench.charter, bench.judged, command.sanction);
        charter_knows(sanction, charter, judged, inquiry)?;
        let rule = charter.sanction(sanction).filter(|_| judged);
        let article = rule.and_then(|rule| rule.article.as_ref());
        // Of the past that an import tells of, the first day may be unknown.
        let since = command.since.or_else(|| judged.then_some(bench.today));
        let fits = |until| sanction == Sanction::Suspension && since.is_none_or(|since| since <= until);
        inquiry.policy("last_day_fits_the_sanction", "期限与处分相符").under(article).holds(
            command.until.is_none_or(fits),
            || MembershipRefusal::EndDoesNotFit { sanction, since, until: command.until },
        )?;
        let decided = rule.and_then(|rule| decided(command, rule, member, bench));
        inquiry
            .policy("sanction_was_decided_by_whoever_may", "处分由有权者决定")
            .under(article)
            .holds(rule.is_none() || decided.is_some(), || not_decided(sanction, rule, charter))?;
        let resolution = match decided {
            Some(Decided::Carried(motion)) => Some(motion),
            _ => command.resolution,
        };
        if let Some(rule) = rule {
            suspension_ends_in_time(command, rule, decided.as_ref(), since.unwrap_or(bench.today), inquiry)?;
            if !matches!(decided, Some(Decided::AtOnce(_))) {
                let voted = resolution.and_then(bench.voted_on).unwrap_or(bench.today);
                member_could_answer(command, rule, voted.min(bench.today), inquiry)?;
            }
        }
        let about = member.holder().representative();
        Ok(MemberSanctioned {
            member: command.member,
            sanction,
            reasons: inquiry.seal_prose(&command.reasons, about),
            heard: command.heard,
            defence: command.defence.as_ref().map(|defence| inquiry.seal_prose(defence, about)),
            resolution,
            since,
            until: command.until,
            article: charter.sanction(sanction).and_then(|rule| rule.article.clone()),
            audience: command.audience,
        })
    }

    pub(crate) fn member_sanctioned(&mut self, event: &MemberSanctioned, mark: Mark) -> Applied {
        let member = self.seats.get_mut(event.member).ok_or(Incoherent("there is no seat with this id"))?;
        member.sanctions.push((event.clone(), mark));
        Ok(())
    }

    /// The policies that a sanction may be voted on by an organ: the seat is there, and, where the charter has sanctions, it knows
    /// this one and the organ decides it.
    pub(crate) fn sanction_is_ready(
        &self,
        (member, sanction): (MemberId, Sanction),
        organ: &Organ,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), MembershipRefusal> {
        self.living(member, inquiry)?;
        charter_knows(sanction, charter, !charter.rules().sanctions.is_empty(), inquiry)?;
        let rule = charter.sanction(sanction);
        let decides = rule.is_none_or(|rule| charter.sanctioning(rule).any(|deciding| deciding == organ));
        inquiry
            .policy("organ_decides_the_sanction", "该处分由本机构决定")
            .under(rule.and_then(|rule| rule.article.as_ref()))
            .holds(decides, || not_decided(sanction, rule, charter))
    }
}

/// The policy that a suspension ends in time, where the charter or its haste limits it.
fn suspension_ends_in_time(
    command: &SanctionMember,
    rule: &SanctionRule,
    decided: Option<&Decided<'_>>,
    first: Date,
    inquiry: &mut Inquiry,
) -> Ruled<(), MembershipRefusal> {
    let (latest, article) = match decided {
        Some(Decided::AtOnce(urgent)) => (complete_on(first, urgent.days_at_most), &urgent.article),
        _ => (rule.months_at_most.and_then(|months| months_later(first, months)), &rule.article),
    };
    let Some(latest) = latest else { return Ok(()) };
    inquiry.policy("suspension_ends_in_time", "暂停期限不超过规定").under(article.as_ref()).holds(
        command.until.is_some_and(|until| until <= latest),
        || MembershipRefusal::SuspensionTooLong { until: command.until, latest, article: article.clone() },
    )
}

/// The policy that the member could answer before it was decided, where the charter asks for it.
fn member_could_answer(
    command: &SanctionMember,
    rule: &SanctionRule,
    by: Date,
    inquiry: &mut Inquiry,
) -> Ruled<(), MembershipRefusal> {
    if !rule.heard {
        return Ok(());
    }
    let heard = command.heard.is_some_and(|heard| heard <= by);
    inquiry.policy("member_could_answer", "会员有陈述、申辩的机会").under(rule.article.as_ref()).holds(
        heard,
        || MembershipRefusal::NotHeard {
            member: command.member,
            heard: command.heard,
            by,
            article: rule.article.clone(),
        },
    )
}

#[cfg(test)]
mod tests;
