//! The room's state, and the questions about who is what.

use super::by_post::ByPost;
use super::swap::TurnChange;
use super::volunteering::Volunteer;
use super::{
    AppointedToPost, Appointment, AppointmentEnded, DefenceRecorded, Delegation, DelegationAccepted,
    DelegationRecorded, DelegationRevoked, Draw, DrawAnnounced, DrawRevealed, ElectionStepRecorded,
    HandoverRecorded, LeaderFiled, Removal, RemovalProposed, Rotation, RotationClosed, RotationOpened,
    RotationPlan, RotationPlanned, RotationPoolChanged, RotationVolunteered, Term, TermExtended, TermOpened,
    TermShortened, TurnHolderReplaced, TurnSubstituted, TurnsSwapped, VolunteerWithdrawn,
};
use crate::kernel::{
    AppointmentId, Date, DelegationId, DrawId, Mark, Outstanding, PersonId, Post, Register, RemovalId,
    RotationId, RotationPlanId, TermId, TurnChangeId, retell,
};
use alloc::vec::Vec;

/// Terms, posts, rotations and delegations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leadership {
    pub(super) terms: Register<TermId, Term>,
    pub(super) appointments: Register<AppointmentId, Appointment>,
    pub(super) rotations: Register<RotationId, Rotation>,
    pub(super) draws: Register<DrawId, Draw>,
    pub(super) plans: Register<RotationPlanId, RotationPlan>,
    pub(super) turn_changes: Register<TurnChangeId, (TurnChange, Mark)>,
    pub(super) volunteers: Vec<Volunteer>,
    pub(super) delegations: Register<DelegationId, Delegation>,
    pub(super) removals: Register<RemovalId, Removal>,
    by_person: Register<PersonId, Ties>,
    pub(super) by_post: ByPost,
    /// The turns that were not handed over.
    pub(super) unhanded: Outstanding,
}

/// The indexes of what ties a person to others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Ties {
    /// Their appointments.
    held: Vec<u32>,
    /// The delegations to them.
    entrusted: Vec<u32>,
    /// The delegations that they gave.
    given: Vec<u32>,
}

impl Leadership {
    /// The terms.
    #[must_use]
    pub const fn terms(&self) -> &Register<TermId, Term> {
        &self.terms
    }

    /// The appointments.
    #[must_use]
    pub const fn appointments(&self) -> &Register<AppointmentId, Appointment> {
        &self.appointments
    }

    /// The rotations.
    #[must_use]
    pub const fn rotations(&self) -> &Register<RotationId, Rotation> {
        &self.rotations
    }

    /// The turns that were not handed over.
    pub(crate) fn unhanded(&self) -> impl Iterator<Item = (RotationId, &Rotation)> {
        self.rotations.among(&self.unhanded)
    }

    /// The draws of lots.
    #[must_use]
    pub const fn draws(&self) -> &Register<DrawId, Draw> {
        &self.draws
    }

    /// The plans of turns.
    #[must_use]
    pub const fn plans(&self) -> &Register<RotationPlanId, RotationPlan> {
        &self.plans
    }

    /// The delegations.
    #[must_use]
    pub const fn delegations(&self) -> &Register<DelegationId, Delegation> {
        &self.delegations
    }

    /// The motions to remove somebody.
    #[must_use]
    pub const fn removals(&self) -> &Register<RemovalId, Removal> {
        &self.removals
    }

    /// The latest term of the chamber (本届); not one of an organ that has its own.
    #[must_use]
    pub fn latest_term(&self) -> Option<(TermId, &Term)> {
        self.terms_of(None).next_back()
    }

    /// Every appointment of a person, past ones too.
    pub fn held_by(&self, person: PersonId) -> impl Iterator<Item = &Appointment> {
        self.by_person
            .get(person)
            .map(|ties| ties.held.as_slice())
            .unwrap_or_default()
            .iter()
            .filter_map(|at| self.appointments.at(*at))
    }

    /// The delegations to a person, past ones too.
    pub fn entrusted_to(&self, person: PersonId) -> impl Iterator<Item = &Delegation> {
        self.by_person
            .get(person)
            .map(|ties| ties.entrusted.as_slice())
            .unwrap_or_default()
            .iter()
            .filter_map(|at| self.delegations.at(*at))
    }

    /// The delegations that a person has given, past ones too.
    pub(crate) fn given_by(&self, person: PersonId) -> impl Iterator<Item = &Delegation> {
        let given = self.by_person.get(person).map(|ties| ties.given.as_slice()).unwrap_or_default();
        given.iter().filter_map(|at| self.delegations.at(*at))
    }

    /// Who holds a post on a day.
    pub fn holders<'a>(&'a self, post: &'a Post, day: Date) -> impl Iterator<Item = PersonId> + 'a {
        self.appointments
            .iter()
            .map(|(_, appointment)| appointment)
            .filter(move |appointment| appointment.post == *post && appointment.holds_on(day))
            .map(|appointment| appointment.person)
    }

    /// The posts that a person holds on a day.
    pub fn posts_of(&self, person: PersonId, day: Date) -> impl Iterator<Item = &Post> {
        self.held_by(person).filter(move |held| held.holds_on(day)).map(|held| &held.post)
    }

    /// Whose turn it is on a day: the latest rotation that holds then.
    #[must_use]
    pub fn rotation_on(&self, day: Date) -> Option<(RotationId, &Rotation)> {
        self.rotations.iter().rfind(|(_, rotation)| rotation.holds_on(day))
    }

    pub(super) fn hold(&mut self, person: PersonId, appointment: u32) {
        self.by_person.get_or_insert(person).held.push(appointment);
    }

    pub(super) fn entrust(&mut self, person: PersonId, delegation: u32) {
        self.by_person.get_or_insert(person).entrusted.push(delegation);
    }

    pub(super) fn gives(&mut self, person: PersonId, delegation: u32) {
        self.by_person.get_or_insert(person).given.push(delegation);
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<TermOpened>
            + From<AppointedToPost>
            + From<AppointmentEnded>
            + From<TermExtended>
            + From<TermShortened>
            + From<ElectionStepRecorded>
            + From<LeaderFiled>
            + From<RemovalProposed>
            + From<DefenceRecorded>
            + From<DelegationAccepted>
            + From<RotationOpened>
            + From<RotationClosed>
            + From<DrawAnnounced>
            + From<DrawRevealed>
            + From<RotationPlanned>
            + From<RotationPoolChanged>
            + From<TurnsSwapped>
            + From<TurnSubstituted>
            + From<TurnHolderReplaced>
            + From<RotationVolunteered>
            + From<VolunteerWithdrawn>
            + From<HandoverRecorded>
            + From<DelegationRecorded>
            + From<DelegationRevoked>,
    {
        for (term, it) in self.terms.iter() {
            let opened = TermOpened {
                term,
                ordinal: it.ordinal,
                from: it.from,
                until: it.until,
                certificate_until: it.certificate_until,
                organ: it.organ.clone(),
            };
            facts.push((it.mark, opened.into()));
            retell(&it.extended, facts);
            retell(&it.shortened, facts);
            retell(&it.steps, facts);
        }
        for (appointment, it) in self.appointments.iter() {
            let appointed = AppointedToPost {
                appointment,
                person: it.person,
                post: it.post.clone(),
                from: it.from,
                until: it.until,
                manner: it.manner.clone(),
                age: it.age,
                cause: it.cause,
            };
            facts.push((it.mark, appointed.into()));
            facts.extend(it.filed.map(|(on, mark)| (mark, LeaderFiled { appointment, on }.into())));
        }
        for (_, it) in self.removals.iter() {
            facts.push((it.mark, it.proposed.clone().into()));
            retell(&it.heard, facts);
        }
        // After all that was appointed in the same entry: a successor ends who held the post before.
        for (_, it) in self.appointments.iter() {
            retell(&it.ended, facts);
        }
        for (_, it) in self.draws.iter() {
            facts.push((it.mark, it.announced.clone().into()));
            retell(&it.revealed, facts);
        }
        self.facts_of_volunteers(facts);
        for (_, it) in self.plans.iter() {
            facts.push((it.mark, it.planned.clone().into()));
        }
        for (_, (change, mark)) in self.turn_changes.iter() {
            let event = match change {
                TurnChange::Pool(event) => event.clone().into(),
                TurnChange::Swapped(event) => event.clone().into(),
                TurnChange::Substituted(event) => event.clone().into(),
                TurnChange::Replaced => continue,
            };
            facts.push((*mark, event));
        }
        for (_, it) in self.rotations.iter() {
            facts.push((it.mark, it.opened.clone().into()));
            retell(&it.replaced, facts);
            retell(&it.closed, facts);
            facts
                .extend(it.handover.iter().map(|handover| (handover.mark, handover.recorded.clone().into())));
        }
        for (delegation, it) in self.delegations.iter() {
            let recorded = DelegationRecorded {
                delegation,
                delegate: it.delegate,
                principal: it.principal.clone(),
                scope: it.scope.clone(),
                from: it.from,
                until: it.until,
                accepted: it.accepted,
            };
            facts.push((it.mark, recorded.into()));
            facts.extend(
                it.accepted_later.map(|(on, mark)| (mark, DelegationAccepted { delegation, on }.into())),
            );
            if let Some((on, mark)) = it.revoked {
                facts.push((mark, DelegationRevoked { delegation, on }.into()));
            }
        }
    }
}
