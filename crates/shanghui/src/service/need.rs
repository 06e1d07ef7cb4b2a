//! Members' needs (会员诉求): registered, assigned to somebody, responded to.

use super::standing::Resolution;
use super::{Match, NeedAnswered, NeedClosed, ResourceTerms, Service, ServiceRefusal};
use crate::calendar::deadline;
use crate::kernel::{
    Applied, Audience, Date, Incoherent, Inquiry, Kept, Mark, MemberId, NeedCategory, NeedId, Principal,
    Prose, Ruled, Sealed, VisitId, Warrant, record,
};
use crate::leadership::principal_is_known;
use crate::meeting::Collaborators;
use alloc::vec::Vec;

record! {
    /// Registers a need of a member (登记会员诉求).
    pub struct RegisterNeed {
        /// The new need's id.
        pub need: NeedId,
        /// Whose it is.
        pub member: MemberId,
        /// Its category, by the charter's word.
        pub category: NeedCategory,
        /// What the member needs; it goes to the erasable part of the journal.
        pub what: Prose,
        /// The resource that is asked for, where it is one.
        pub asks_for: Option<ResourceTerms>,
        /// The visit at which it was learned, where it was at one.
        pub learned_at: Option<VisitId>,
        /// On which day the member said so, where it was another than today.
        pub on: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A need was registered.
    pub struct NeedRegistered {
        /// Which.
        pub need: NeedId,
        /// Whose it is.
        pub member: MemberId,
        /// Its category.
        pub category: NeedCategory,
        /// Where it stands what the member needs.
        pub what: Sealed,
        /// The resource that is asked for.
        pub asks_for: Option<ResourceTerms>,
        /// The visit at which it was learned.
        pub learned_at: Option<VisitId>,
        /// On which day the member said so, where it was another than that of the entry.
        pub on: Option<Date>,
        /// By when the member is to get a first response, by the charter of that day.
        pub respond_by: Option<Date>,
        /// By when it is to be answered or matched, by the charter of that day.
        pub resolve_by: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// Assigns a need to whoever sees to it (分办诉求); whoever did before no longer does.
    pub struct AssignNeed {
        /// Which.
        pub need: NeedId,
        /// To whom.
        pub to: Principal,
    }

    /// A need was assigned.
    pub struct NeedAssigned {
        /// Which.
        pub need: NeedId,
        /// To whom.
        pub to: Principal,
    }

    /// Records that the member got a response, although not yet the answer (回应诉求).
    pub struct RespondToNeed {
        /// Which.
        pub need: NeedId,
        /// What the member was told; it goes to the erasable part of the journal.
        pub said: Prose,
        /// On which day, where it was another than today.
        pub on: Option<Date>,
    }

    /// A member got a response.
    pub struct NeedRespondedTo {
        /// Which.
        pub need: NeedId,
        /// Where it stands what the member was told.
        pub said: Sealed,
        /// On which day, where it was another than that of the entry.
        pub on: Option<Date>,
        /// After how many days, where it is the first response.
        pub responded_after: Option<u32>,
    }
}

/// A need as it stands (诉求).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    pub(super) registered: NeedRegistered,
    pub(super) mark: Mark,
    pub(super) assigned: Vec<(NeedAssigned, Mark)>,
    pub(super) responses: Vec<(NeedRespondedTo, Mark)>,
    pub(super) answers: Vec<(NeedAnswered, Mark)>,
    pub(super) matches: Vec<Match>,
    pub(super) closed: Option<(NeedClosed, Mark)>,
}

impl Need {
    /// The need as it was registered.
    #[must_use]
    pub const fn registered(&self) -> &NeedRegistered {
        &self.registered
    }

    /// The entry that registered it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// What the member needs, where it stands in the journal.
    #[must_use]
    pub const fn what(&self) -> Kept {
        Kept { seq: self.mark.seq, place: self.registered.what }
    }

    /// Who sees to it by some of the entries, and by which.
    pub(crate) fn assigned_by(&self, by: &dyn Fn(Mark) -> bool) -> Option<(&Principal, Mark)> {
        self.assigned.iter().rev().find(|(_, mark)| by(*mark)).map(|(assigned, mark)| (&assigned.to, *mark))
    }

    /// The responses, each with its entry.
    pub fn responses(&self) -> impl Iterator<Item = (&NeedRespondedTo, Mark)> {
        self.responses.iter().map(|(response, mark)| (response, *mark))
    }

    /// The answers, each with its entry.
    pub fn answers(&self) -> impl Iterator<Item = (&NeedAnswered, Mark)> {
        self.answers.iter().map(|(answer, mark)| (answer, *mark))
    }

    /// How it was closed, if it was, and by which entry.
    #[must_use]
    pub fn closed(&self) -> Option<(&NeedClosed, Mark)> {
        self.closed.as_ref().map(|(closed, mark)| (closed, *mark))
    }

    /// The day on which the member said so.
    pub(crate) fn day(&self, recorded: &dyn Fn(Mark) -> Date) -> Date {
        self.registered.on.unwrap_or_else(|| recorded(self.mark))
    }
}

/// What an act is the first of, in days since the member said so.
#[derive(Debug, Clone, Copy)]
pub(super) struct Took {
    pub(super) responded_after: Option<u32>,
    pub(super) resolved_after: Option<u32>,
}

impl Service {
    /// The policy that a need is known.
    pub(super) fn known_need(&self, need: NeedId, inquiry: &mut Inquiry) -> Ruled<&Need, ServiceRefusal> {
        inquiry
            .policy("need_is_known", "诉求已登记")
            .finds(self.needs.get(need), || ServiceRefusal::UnknownNeed { need })
    }

    /// The policies that a need is known and open.
    pub(super) fn open_need(&self, need: NeedId, inquiry: &mut Inquiry) -> Ruled<&Need, ServiceRefusal> {
        let known = self.known_need(need, inquiry)?;
        let closed = known.closed.as_ref().map(|(_, mark)| mark.seq);
        inquiry
            .policy("need_is_open", "诉求尚未办结")
            .holds(closed.is_none(), || ServiceRefusal::NeedClosed { need, seq: closed.unwrap_or(0) })?;
        Ok(known)
    }

    /// After how many days an act on a day is the first response, and the first thing that resolves the need.
    pub(super) fn took(need: &Need, on: Option<Date>, with: &Collaborators<'_>) -> Took {
        let registered = need.day(&|mark| mark.at.date(with.offset));
        let days = registered.days_until(on.unwrap_or_else(|| with.today()));
        let days = Some(u32::try_from(days).unwrap_or(0));
        let any = |_| true;
        Took {
            responded_after: days.filter(|_| need.responded_by(&any).is_none()),
            resolved_after: days.filter(|_| need.answers.is_empty() && need.matches.is_empty()),
        }
    }

    /// The policies that a member is known and has not left; what an import says of the past is taken as it was.
    pub(super) fn is_served(
        member: MemberId,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), ServiceRefusal> {
        let left = with.members.known(member, inquiry)?.standing().is_ended();
        inquiry
            .policy("member_has_not_left", "会员在会")
            .holds(!left || warrant.person().is_none(), || ServiceRefusal::MemberLeft { member })
    }

    /// Registers a need; `visit_is_known` says so of the visit that is named.
    pub(crate) fn register_need(
        &self,
        command: &RegisterNeed,
        visit_is_known: bool,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<NeedRegistered, ServiceRefusal> {
        let known = self.needs.get(command.need).map(|need| need.mark.seq);
        inquiry.policy("need_is_new", "该诉求尚未登记").unrecorded::<ServiceRefusal>(known, &command.need)?;
        Self::is_served(command.member, with, warrant, inquiry)?;
        let rule = inquiry
            .policy("category_is_in_the_charter", "章程列有这类诉求")
            .finds(with.charter.need(&command.category), || ServiceRefusal::UnknownCategory {
                category: command.category.clone(),
            })?;
        if let Some(visit) = command.learned_at {
            inquiry
                .policy("visit_is_known", "走访已登记")
                .holds(visit_is_known, || ServiceRefusal::UnknownVisit { visit })?;
        }
        if let Some(terms) = &command.asks_for {
            terms.hold_together("asks_for", inquiry)?;
        }
        let day = command.on.unwrap_or_else(|| with.today());
        inquiry.day_has_come::<ServiceRefusal>(day, with.today())?;
        let within = |days: Option<u32>| deadline(day, days?, with.working_days).map(|deadline| deadline.day);
        let about = with.members.seats().get(command.member).and_then(|seat| seat.holder().representative());
        Ok(NeedRegistered {
            need: command.need,
            member: command.member,
            category: command.category.clone(),
            what: inquiry.seal_prose(&command.what, warrant.person().into_iter().chain(about)),
            asks_for: command.asks_for.clone(),
            learned_at: command.learned_at,
            on: command.on,
            respond_by: within(rule.respond_within_days),
            resolve_by: within(rule.resolve_within_days),
            audience: command.audience,
        })
    }

    pub(crate) fn need_registered(&mut self, event: &NeedRegistered, mark: Mark) -> Applied {
        let need = Need {
            registered: event.clone(),
            mark,
            assigned: Vec::new(),
            responses: Vec::new(),
            answers: Vec::new(),
            matches: Vec::new(),
            closed: None,
        };
        let index = self.needs.insert(event.need, need).ok_or(Incoherent("the need was recorded before"))?;
        self.open_needs.insert(index);
        Ok(())
    }

    pub(super) fn need_mut(&mut self, need: NeedId) -> Result<&mut Need, Incoherent> {
        self.needs.get_mut(need).ok_or(Incoherent("there is no need with this id"))
    }

    pub(crate) fn assign_need(
        &self,
        command: &AssignNeed,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<NeedAssigned, ServiceRefusal> {
        self.open_need(command.need, inquiry)?;
        principal_is_known(&command.to, with.charter, with.roster, inquiry)?;
        Ok(NeedAssigned { need: command.need, to: command.to.clone() })
    }

    pub(crate) fn need_assigned(&mut self, event: &NeedAssigned, mark: Mark) -> Applied {
        self.need_mut(event.need)?.assigned.push((event.clone(), mark));
        Ok(())
    }

    pub(crate) fn respond_to_need(
        &self,
        command: &RespondToNeed,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<NeedRespondedTo, ServiceRefusal> {
        let need = self.open_need(command.need, inquiry)?;
        inquiry.has_come::<ServiceRefusal>(command.on.map(Into::into), with.now, with.offset)?;
        Ok(NeedRespondedTo {
            need: command.need,
            said: inquiry.seal_prose(&command.said, warrant.person()),
            on: command.on,
            responded_after: Self::took(need, command.on, with).responded_after,
        })
    }

    pub(crate) fn need_responded_to(&mut self, event: &NeedRespondedTo, mark: Mark) -> Applied {
        self.need_mut(event.need)?.responses.push((event.clone(), mark));
        Ok(())
    }
}

impl Need {
    /// The first entry of some by which the member heard from the chamber.
    pub(crate) fn responded_by(&self, by: &dyn Fn(Mark) -> bool) -> Option<Mark> {
        let responses = self.responses.iter().map(|(_, mark)| *mark);
        let answers = self.answers.iter().map(|(_, mark)| *mark);
        let matches = self.matches.iter().map(|it| it.matched.1);
        responses.chain(answers).chain(matches).filter(|mark| by(*mark)).min_by_key(|mark| mark.seq)
    }

    /// What resolved it by some of the entries.
    pub(crate) fn resolution_by(&self, by: &dyn Fn(Mark) -> bool) -> Resolution {
        Resolution::of(self, by)
    }
}
