//! Removal (罢免): who was elected is removed by the organ that elects, on a motion with reasons in writing, after an
//! opportunity to answer them (章程示范文本第十八条第二项：理事会选举和罢免会长、副会长、秘书长).
//!
//! Who may move it is charter data. The motion and the answer are recorded here; the vote belongs to the meeting, and ends the
//! appointment in its own entry where it is carried. A motion that is not carried leaves the appointment as it is, and nobody is
//! removed on somebody's word.

use super::approval::{Voted, organ_carried_it};
use super::delegation::principal_is_known;
use super::filling::decided_by;
use super::{Appointment, Hearing, Leadership, LeadershipRefusal};
use crate::charter::{Charter, RemovalMover, RemovalRule, ShareRule};
use crate::kernel::{
    Applied, AppointmentId, Article, Audience, Incoherent, Inquiry, Kept, Mark, Organ, PersonId, Principal,
    Prose, RemovalId, Ruled, Sealed, record,
};
use alloc::vec::Vec;

record! {
    /// Records a motion to remove somebody from a post (提出罢免).
    pub struct ProposeRemoval {
        /// The motion's id.
        pub removal: RemovalId,
        /// The appointment that is to end.
        pub appointment: AppointmentId,
        /// Who moves it: a person, an organ such as the supervisors, an authority.
        pub mover: Principal,
        /// The reasons in writing; they go to the erasable part of the journal.
        pub reasons: Prose,
        /// Who may read them.
        pub audience: Audience,
        /// Who has joined the mover (联名), where several must.
        pub supporters: Vec<PersonId>,
    }

    /// A motion to remove somebody was made.
    pub struct RemovalProposed {
        /// Which.
        pub removal: RemovalId,
        /// The appointment that is to end.
        pub appointment: AppointmentId,
        /// Who moves it.
        pub mover: Principal,
        /// Where the reasons stand.
        pub reasons: Sealed,
        /// Who may read them.
        pub audience: Audience,
        /// Who has joined the mover (联名), where several must.
        pub supporters: Vec<PersonId>,
    }

    /// Records how somebody answered the motion to remove them, or that they were heard and said nothing (申辩).
    pub struct RecordDefence {
        /// Which motion.
        pub removal: RemovalId,
        /// What they said; it goes to the erasable part of the journal. Left out where they did not answer.
        pub defence: Option<Prose>,
    }

    /// Somebody had the opportunity to answer the motion to remove them.
    pub struct DefenceRecorded {
        /// Which motion.
        pub removal: RemovalId,
        /// Where the answer stands, where there was one.
        pub defence: Option<Sealed>,
    }
}

/// A motion to remove somebody (罢免).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    pub(super) proposed: RemovalProposed,
    pub(super) mark: Mark,
    pub(super) heard: Option<(DefenceRecorded, Mark)>,
}

impl Removal {
    /// The motion as it was made.
    #[must_use]
    pub const fn proposed(&self) -> &RemovalProposed {
        &self.proposed
    }

    /// Where the reasons stand in the journal.
    #[must_use]
    pub const fn reasons(&self) -> Kept {
        Kept { seq: self.mark.seq, place: self.proposed.reasons }
    }

    /// The organ that decides it, with the article: the one that elects, unless whoever moves it puts it before another.
    fn deciding_organ<'a>(
        &self,
        held: &Appointment,
        charter: &'a Charter,
    ) -> Option<(&'a Organ, Option<&'a Article>)> {
        let usual = elected_by(held, charter)?;
        let mut rules = charter.removals_by(&self.proposed.mover);
        rules.find_map(|rule| Some((rule.decided_by.as_ref()?, rule.article.as_ref()))).or(Some(usual))
    }

    /// The entry that says that there was an opportunity to answer.
    #[must_use]
    pub fn heard(&self) -> Option<Mark> {
        self.heard.as_ref().map(|(_, mark)| *mark)
    }

    /// Where the answer stands in the journal, where there was one.
    #[must_use]
    pub fn defence(&self) -> Option<Kept> {
        let (heard, mark) = self.heard.as_ref()?;
        heard.defence.map(|place| Kept { seq: mark.seq, place })
    }
}

impl Leadership {
    pub(crate) fn propose_removal(
        &self,
        command: &ProposeRemoval,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<RemovalProposed, LeadershipRefusal> {
        let known = self.removals.get(command.removal);
        inquiry
            .policy("removal_is_new", "该罢免动议尚未登记")
            .unrecorded::<LeadershipRefusal>(known.map(|removal| removal.mark.seq), &command.removal)?;
        let holder = self.running(command.appointment, inquiry)?.person;
        principal_is_known(&command.mover, hearing.charter, hearing.roster, inquiry)?;
        for supporter in &command.supporters {
            hearing.roster.known_person(*supporter, inquiry)?;
        }
        self.mover_may(command, hearing, inquiry)?;
        let mover = match command.mover {
            Principal::Person { person } => Some(person),
            _ => None,
        };
        Ok(RemovalProposed {
            removal: command.removal,
            appointment: command.appointment,
            mover: command.mover.clone(),
            reasons: inquiry.seal_prose(&command.reasons, mover.into_iter().chain([holder])),
            audience: command.audience,
            supporters: command.supporters.clone(),
        })
    }

    pub(crate) fn removal_proposed(&mut self, event: &RemovalProposed, mark: Mark) -> Applied {
        self.appointments
            .index_of(event.appointment)
            .ok_or(Incoherent("there is no appointment with this id"))?;
        let removal = Removal { proposed: event.clone(), mark, heard: None };
        self.removals
            .insert(event.removal, removal)
            .map(|_| ())
            .ok_or(Incoherent("the removal was recorded before"))
    }

    pub(crate) fn record_defence(
        &self,
        command: &RecordDefence,
        inquiry: &mut Inquiry,
    ) -> Ruled<DefenceRecorded, LeadershipRefusal> {
        let removal = inquiry
            .policy("removal_is_known", "罢免动议已登记")
            .finds(self.removals.get(command.removal), || LeadershipRefusal::UnknownRemoval {
                removal: command.removal,
            })?;
        let heard = removal.heard();
        inquiry.policy("defence_is_not_recorded_yet", "申辩尚未登记").holds(heard.is_none(), || {
            LeadershipRefusal::DefenceAlreadyRecorded {
                removal: command.removal,
                seq: heard.map_or(0, |mark| mark.seq),
            }
        })?;
        let holder = self.running(removal.proposed.appointment, inquiry)?.person;
        let defence = command.defence.as_ref().map(|defence| inquiry.seal_prose(defence, [holder]));
        Ok(DefenceRecorded { removal: command.removal, defence })
    }

    pub(crate) fn defence_recorded(&mut self, event: &DefenceRecorded, mark: Mark) -> Applied {
        let removal =
            self.removals.get_mut(event.removal).ok_or(Incoherent("there is no removal with this id"))?;
        removal.heard = Some((event.clone(), mark));
        Ok(())
    }

    /// The policies that a motion for removal may be voted on by an organ: it is known, its holder still holds the post and
    /// could answer, and the organ is the one that decides it.
    pub(crate) fn removal_is_ready(
        &self,
        removal: RemovalId,
        organ: &Organ,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let known = inquiry
            .policy("removal_is_known", "罢免动议已登记")
            .finds(self.removals.get(removal), || LeadershipRefusal::UnknownRemoval { removal })?;
        let id = known.proposed.appointment;
        let appointment = self.running(id, inquiry)?;
        let Some((deciding, article)) = known.deciding_organ(appointment, charter) else {
            return Ok(());
        };
        self.was_heard(id, appointment, article, charter, inquiry)?;
        decided_by(deciding, Some(organ), &appointment.post, article, charter, inquiry)
    }

    /// The share that must be in favour of a removal, where whoever moves it needs another than usual.
    pub(crate) fn removal_share<'a>(
        &self,
        removal: RemovalId,
        charter: &'a Charter,
    ) -> Option<&'a ShareRule> {
        let mover = &self.removals.get(removal)?.proposed.mover;
        charter.removals_by(mover).find_map(|rule| rule.pass.as_ref())
    }

    /// The policies about the removal of whoever was elected, recorded by itself: reasons in writing, an opportunity to answer,
    /// and a vote that was carried. Whoever was appointed or hired is dismissed by whoever may.
    pub(super) fn is_removed_rightly(
        &self,
        id: AppointmentId,
        appointment: &Appointment,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let charter = hearing.charter;
        let Some((organ, article)) = elected_by(appointment, charter) else {
            return Ok(());
        };
        self.was_heard(id, appointment, article, charter, inquiry)?;
        let heard = self.motions_against(id).filter(|(_, motion)| motion.heard.is_some());
        let mut organ = organ;
        let mut carried = None;
        let mut voted = Voted::Removal { removal: RemovalId::from_u128(0) };
        for (removal, motion) in heard {
            let deciding = motion.deciding_organ(appointment, charter);
            organ = deciding.map_or(organ, |(deciding, _)| deciding);
            voted = Voted::Removal { removal };
            carried = carried.or_else(|| (hearing.votes)(organ, voted, &|_| true));
        }
        organ_carried_it(carried, organ, voted, article, hearing, inquiry)
    }

    fn motions_against(&self, appointment: AppointmentId) -> impl Iterator<Item = (RemovalId, &Removal)> {
        self.removals.iter().filter(move |(_, removal)| removal.proposed.appointment == appointment)
    }

    /// The policies that a removal was moved with reasons, and that the holder could answer them.
    fn was_heard(
        &self,
        id: AppointmentId,
        appointment: &Appointment,
        article: Option<&Article>,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let moved = self.motions_against(id).next().is_some();
        inquiry.policy("removal_was_moved_with_reasons", "罢免动议附有书面理由").under(article).holds(
            moved,
            || LeadershipRefusal::RemovalNotProposed {
                post: charter.named(&appointment.post),
                article: article.cloned(),
            },
        )?;
        let heard = self.motions_against(id).any(|(_, removal)| removal.heard.is_some());
        inquiry.policy("holder_could_answer", "当事人有申辩机会").under(article).holds(heard, || {
            LeadershipRefusal::DefenceMissing { person: appointment.person, article: article.cloned() }
        })
    }

    /// The policy that whoever moves a removal may.
    fn mover_may(
        &self,
        command: &ProposeRemoval,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let charter = hearing.charter;
        if charter.removals().is_empty() || !hearing.judges(None) {
            return Ok(());
        }
        let support = |rule| (self.support(rule, command, hearing), Some(rule));
        // The way that is nearest to being enough.
        let ways = charter.removals_by(&command.mover).map(support);
        let nearest = ways.min_by_key(|((given, needed), _)| needed.saturating_sub(*given));
        let ((given, needed), rule) = nearest.unwrap_or(((0, 1), None));
        let rule = rule.or(charter.removals().first());
        let article = rule.and_then(|rule| rule.article.as_ref());
        inquiry
            .policy("mover_may_move_a_removal", "提出人有权提出罢免")
            .under(article)
            .measured(given, needed, None)
            .holds(given >= needed, || LeadershipRefusal::MoverNotCompetent {
                given: u32::try_from(given).unwrap_or(u32::MAX),
                needed: u32::try_from(needed).unwrap_or(u32::MAX),
                movers: charter.removals().iter().map(|rule| charter.mover_title(&rule.mover)).collect(),
                article: article.cloned(),
            })
    }

    /// How many of those who may move a removal by a rule have moved it, and how many it takes.
    fn support(&self, rule: &RemovalRule, command: &ProposeRemoval, hearing: &Hearing<'_>) -> (u64, u64) {
        let (charter, today) = (hearing.charter, hearing.today);
        let mover = match &command.mover {
            Principal::Person { person } => Some(*person),
            _ => None,
        };
        let counts = |does: bool| (u64::from(does), 1);
        match &rule.mover {
            RemovalMover::Organ { .. } => (1, 1),
            RemovalMover::Authority {} => counts(match &command.mover {
                Principal::Party { party } => {
                    hearing.roster.party(*party).is_some_and(|party| party.kind().is_authority())
                }
                _ => false,
            }),
            RemovalMover::Posts { posts } => {
                counts(mover.is_some_and(|person| self.is_one_of(person, posts, charter, today)))
            }
            RemovalMover::Members { organ, share } => {
                let people = self.people_of(organ, charter, hearing.members, today);
                let joins =
                    |person: &&PersonId| mover == Some(**person) || command.supporters.contains(person);
                let counted = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
                (counted(people.iter().filter(joins).count()), share.needed(counted(people.len())))
            }
        }
    }
}

/// The organ that elects whoever holds a post, and so removes them; none where they were appointed or hired.
fn elected_by<'a>(held: &Appointment, charter: &'a Charter) -> Option<(&'a Organ, Option<&'a Article>)> {
    use super::AppointmentMode::{Appointed, Hired};
    let employed = matches!(held.manner.as_ref().map(|manner| manner.mode), Some(Appointed | Hired));
    charter.electing_organ(&held.post).filter(|_| !employed)
}

#[cfg(test)]
mod tests;
