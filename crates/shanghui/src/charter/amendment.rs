//! Amendments (章程修正): drafted, adopted, approved, and only then in force.
//!
//! The assembly's adoption changes nothing yet: what a body outside approves is a second fact with a date of its own, and
//! the amended charter is in force from the day of the last approval that the charter asks for
//! (社会团体登记管理条例第十八条). Every act is judged by the version in force on its day; see [`Versions`].

use super::amending::ApprovalRule;
use super::office::Approver;
use super::overlay::AmendmentChange;
use super::versions::Versions;
use super::{Charter, CharterRefusal};
use crate::kernel::{
    AmendmentId, Applied, Date, Incoherent, Inquiry, Instant, Mark, MeetingId, MeetingKind, Occurred,
    Passage, Ruled, Title, UtcOffset, record,
};
use alloc::vec::Vec;

record! {
    /// Drafts an amendment of the charter (起草章程修正案). Checking it also tells what the amended charter would have
    /// against higher rules.
    pub struct DraftAmendment {
        /// The new amendment's id.
        pub amendment: AmendmentId,
        /// What it is called.
        pub title: Title,
        /// Its wording, where it is given; it must not name people.
        pub text: Option<Passage>,
        /// What it changes.
        pub change: AmendmentChange,
    }

    /// An amendment was drafted.
    pub struct AmendmentDrafted {
        /// Which.
        pub amendment: AmendmentId,
        /// What it is called.
        pub title: Title,
        /// Its wording.
        pub text: Option<Passage>,
        /// What it changes.
        pub change: AmendmentChange,
    }

    /// Records that the competent organ has adopted an amendment (通过章程修正案).
    pub struct AdoptAmendment {
        /// Which.
        pub amendment: AmendmentId,
        /// The meeting that adopted it, where it is one of the journal.
        pub meeting: Option<MeetingId>,
        /// On which day.
        pub on: Date,
    }

    /// An amendment was adopted. It is in force when the approvals that the charter asks for have come.
    pub struct AmendmentAdopted {
        /// Which.
        pub amendment: AmendmentId,
        /// The meeting that adopted it.
        pub meeting: Option<MeetingId>,
        /// On which day.
        pub on: Date,
        /// The event of the same entry, counted from 0, that this one follows from, where it follows from one.
        pub cause: Option<u32>,
    }

    /// Records that a body outside has approved an amendment (章程修正案获核准).
    pub struct RecordAmendmentApproval {
        /// Which.
        pub amendment: AmendmentId,
        /// Whose approval.
        pub by: Approver,
        /// On which day.
        pub on: Date,
    }

    /// A body outside has approved an amendment. With the last approval that is needed it is in force.
    pub struct AmendmentApproved {
        /// Which.
        pub amendment: AmendmentId,
        /// Whose approval.
        pub by: Approver,
        /// On which day.
        pub on: Date,
    }
}

/// An amendment (章程修正案).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    pub(super) drafted: AmendmentDrafted,
    pub(super) mark: Mark,
    pub(super) adopted: Option<(AmendmentAdopted, Mark)>,
    /// What the charter asked for when it was adopted, in order.
    pub(super) needed: Vec<ApprovalRule>,
    pub(super) approved: Vec<(AmendmentApproved, Mark)>,
}

impl Amendment {
    /// How it was drafted.
    #[must_use]
    pub const fn drafted(&self) -> &AmendmentDrafted {
        &self.drafted
    }

    /// How it was adopted, and the entry that recorded it.
    #[must_use]
    pub fn adopted(&self) -> Option<(&AmendmentAdopted, Mark)> {
        self.adopted.as_ref().map(|(adopted, mark)| (adopted, *mark))
    }

    /// The approvals that it needs, each with the approval where that has come; none before it is adopted.
    pub fn approvals(&self) -> impl Iterator<Item = (&ApprovalRule, Option<&(AmendmentApproved, Mark)>)> {
        self.needed.iter().zip(self.approved.iter().map(Some).chain(core::iter::repeat(None)))
    }

    /// The approval that is still to come, where one is.
    #[must_use]
    pub fn awaited(&self) -> Option<&ApprovalRule> {
        self.needed.get(self.approved.len())
    }

    /// From which day it is in force, where it is.
    #[must_use]
    pub fn in_force_from(&self) -> Option<Date> {
        let (adopted, _) = self.adopted.as_ref()?;
        match self.awaited() {
            Some(_) => None,
            None => Some(self.approved.last().map_or(adopted.on, |(approved, _)| approved.on)),
        }
    }
}

/// A meeting of the journal, as far as an adoption looks at it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Assembled<'a> {
    pub(crate) kind: &'a MeetingKind,
    /// The day on which it was opened, with its quorum.
    pub(crate) opened: Option<Date>,
}

/// The clock of an act.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    pub(crate) now: Instant,
    pub(crate) offset: UtcOffset,
}

fn held_together(
    change: &AmendmentChange,
    charter: &Charter,
    inquiry: &mut Inquiry,
) -> Ruled<Charter, CharterRefusal> {
    let policy = inquiry.policy("amended_charter_holds_together", "修改后的章程前后一致");
    match charter.amended(change) {
        Ok(amended) => Ok(amended),
        Err(flaw) => {
            policy.ends(CharterRefusal::DoesNotHoldTogether { path: flaw.path(), reason: flaw.reason })
        }
    }
}

impl Versions {
    pub(crate) fn draft_amendment(
        &self,
        command: &DraftAmendment,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<AmendmentDrafted, CharterRefusal> {
        let known = self.amendments.get(command.amendment);
        inquiry
            .policy("amendment_is_new", "该修正案尚未登记")
            .unrecorded::<CharterRefusal>(known.map(|amendment| amendment.mark.seq), &command.amendment)?;
        let amended = held_together(&command.change, charter, inquiry)?;
        if inquiry.explains() {
            for finding in amended.lint() {
                inquiry
                    .policy("charter_keeps_to_higher_rules", "章程符合上位规定")
                    .under(finding.rule.as_ref())
                    .warns(&finding.code, &finding.chinese, &finding.english);
            }
        }
        Ok(AmendmentDrafted {
            amendment: command.amendment,
            title: command.title.clone(),
            text: command.text.clone(),
            change: command.change.clone(),
        })
    }

    fn known_amendment(&self, id: AmendmentId, inquiry: &mut Inquiry) -> Ruled<&Amendment, CharterRefusal> {
        inquiry
            .policy("amendment_is_known", "修正案已登记")
            .finds(self.amendments.get(id), || CharterRefusal::UnknownAmendment { amendment: id })
    }

    /// The policies that an amendment is known and not adopted yet: the amendment.
    pub(crate) fn may_be_adopted(
        &self,
        id: AmendmentId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Amendment, CharterRefusal> {
        let amendment = self.known_amendment(id, inquiry)?;
        let before = amendment.adopted.as_ref();
        inquiry.policy("amendment_is_not_adopted_yet", "修正案尚未通过").holds(before.is_none(), || {
            CharterRefusal::AlreadyAdopted { amendment: id, seq: before.map_or(0, |(_, mark)| mark.seq) }
        })?;
        Ok(amendment)
    }

    /// What follows when the organ that meets carries an amendment: its adoption, where that organ has the last word and the
    /// amendment still holds together. Carried elsewhere, as in the council before the assembly, it is only recommended.
    pub(crate) fn carried(
        &self,
        amendment: AmendmentId,
        (meeting, kind): (MeetingId, &MeetingKind),
        on: Date,
        cause: u32,
    ) -> Option<AmendmentAdopted> {
        let charter = self.current();
        let open = self.amendments.get(amendment).filter(|known| known.adopted.is_none())?;
        let organ = charter.meeting(kind).and_then(|rule| rule.organ.as_ref());
        let authority = charter.rules().structure.as_ref().map(|rule| &rule.authority);
        let adopts = organ == authority && charter.amended(&open.drafted.change).is_ok();
        adopts.then_some(AmendmentAdopted { amendment, meeting: Some(meeting), on, cause: Some(cause) })
    }

    /// `meeting` is the meeting that the command names, where the journal knows it.
    pub(crate) fn adopt_amendment(
        &self,
        command: &AdoptAmendment,
        charter: &Charter,
        meeting: Option<Assembled<'_>>,
        clock: Clock,
        inquiry: &mut Inquiry,
    ) -> Ruled<AmendmentAdopted, CharterRefusal> {
        let amendment = self.may_be_adopted(command.amendment, inquiry)?;
        inquiry.has_come(Some(Occurred::Date(command.on)), clock.now, clock.offset)?;
        if let Some(id) = command.meeting {
            let assembled = inquiry
                .policy("meeting_is_known", "会议已登记")
                .finds(meeting, || CharterRefusal::UnknownMeeting { meeting: id })?;
            adopting_organ_is_competent(charter, assembled.kind, inquiry)?;
            inquiry
                .policy("meeting_was_held", "会议已经召开")
                .holds(assembled.opened.is_some_and(|opened| opened <= command.on), || {
                    CharterRefusal::MeetingNotHeld { meeting: id, on: command.on }
                })?;
        }
        held_together(&amendment.drafted.change, charter, inquiry)?;
        Ok(AmendmentAdopted {
            amendment: command.amendment,
            meeting: command.meeting,
            on: command.on,
            cause: None,
        })
    }

    pub(crate) fn approve_amendment(
        &self,
        command: &RecordAmendmentApproval,
        charter: &Charter,
        clock: Clock,
        inquiry: &mut Inquiry,
    ) -> Ruled<AmendmentApproved, CharterRefusal> {
        let amendment = self.known_amendment(command.amendment, inquiry)?;
        let (adopted, _) = inquiry
            .policy("amendment_is_adopted", "修正案已通过")
            .finds(amendment.adopted.as_ref(), || CharterRefusal::NotAdopted {
                amendment: command.amendment,
            })?;
        let by = command.by;
        let rule = inquiry.policy("approval_is_asked_for", "该核准为章程所要求").finds(
            amendment.needed.iter().find(|rule| rule.by == by),
            || CharterRefusal::ApprovalNotNeeded {
                by,
                article: charter.rules().amendment.as_ref().and_then(|rule| rule.article.clone()),
            },
        )?;
        let given = amendment.approved.iter().find(|(approved, _)| approved.by == by);
        let article = rule.article.as_ref();
        if let Some((_, mark)) = given {
            return inquiry
                .policy("approval_is_new", "该核准尚未登记")
                .under(article)
                .ends(CharterRefusal::AlreadyApproved { by, seq: mark.seq });
        }
        let next = amendment.awaited().map_or(by, |rule| rule.by);
        inquiry.policy("approvals_come_in_order", "核准依次办理").under(article).holds(next == by, || {
            CharterRefusal::ApprovalOutOfOrder { by, first: next, article: article.cloned() }
        })?;
        inquiry.has_come(Some(Occurred::Date(command.on)), clock.now, clock.offset)?;
        let earliest = amendment.approved.last().map_or(adopted.on, |(approved, _)| approved.on);
        inquiry
            .policy("approval_is_not_before_the_step_before", "核准不早于上一步")
            .holds(earliest <= command.on, || CharterRefusal::TooEarly { on: command.on, earliest })?;
        held_together(&amendment.drafted.change, charter, inquiry)?;
        Ok(AmendmentApproved { amendment: command.amendment, by, on: command.on })
    }

    pub(crate) fn amendment_drafted(&mut self, event: &AmendmentDrafted, mark: Mark) -> Applied {
        let amendment = Amendment {
            drafted: event.clone(),
            mark,
            adopted: None,
            needed: Vec::new(),
            approved: Vec::new(),
        };
        self.amendments
            .insert(event.amendment, amendment)
            .map(|_| ())
            .ok_or(Incoherent("the amendment was recorded before"))
    }

    pub(crate) fn amendment_adopted(&mut self, event: &AmendmentAdopted, mark: Mark) -> Applied {
        let needed = self.current().approvals();
        let amendment = self.unchanged(event.amendment)?;
        if amendment.adopted.is_some() {
            return Err(Incoherent("the amendment was adopted before"));
        }
        if needed.is_empty() {
            self.comes_into_force(event.amendment, event.on, mark)?;
        }
        self.change(event.amendment, |amendment| {
            amendment.adopted = Some((event.clone(), mark));
            amendment.needed = needed;
        })
    }

    pub(crate) fn amendment_approved(&mut self, event: &AmendmentApproved, mark: Mark) -> Applied {
        let amendment = self.unchanged(event.amendment)?;
        if amendment.awaited().is_none_or(|rule| rule.by != event.by) {
            return Err(Incoherent("the amendment awaits no such approval"));
        }
        if amendment.approved.len().saturating_add(1) == amendment.needed.len() {
            self.comes_into_force(event.amendment, event.on, mark)?;
        }
        self.change(event.amendment, |amendment| amendment.approved.push((event.clone(), mark)))
    }

    fn unchanged(&self, id: AmendmentId) -> Result<&Amendment, Incoherent> {
        self.amendments.get(id).ok_or(Incoherent("there is no amendment with this id"))
    }

    fn change(&mut self, id: AmendmentId, change: impl FnOnce(&mut Amendment)) -> Applied {
        let (index, amendment) =
            self.amendments.get_indexed_mut(id).ok_or(Incoherent("there is no amendment with this id"))?;
        change(amendment);
        let awaits = amendment.awaited().is_some();
        self.awaiting.set(index, awaits);
        Ok(())
    }
}

/// The meeting is one of the organ that adopts amendments (社会团体章程示范文本（1998）第十四条：制定和修改章程是会员大会的职权).
fn adopting_organ_is_competent(
    charter: &Charter,
    kind: &MeetingKind,
    inquiry: &mut Inquiry,
) -> Ruled<(), CharterRefusal> {
    let Some(structure) = &charter.rules().structure else { return Ok(()) };
    let (competent, article) = (&structure.authority, structure.article.as_ref());
    let organ = charter.meeting(kind).and_then(|rule| rule.organ.as_ref());
    inquiry.policy("organ_may_amend", "该机构有权修改章程").under(article).holds(
        organ == Some(competent),
        || CharterRefusal::OrganNotCompetent {
            organ: organ.map_or_else(|| kind.as_str().into(), |organ| charter.organ_title(organ)),
            competent: charter.organ_title(competent),
            article: article.cloned(),
        },
    )
}

#[cfg(test)]
mod tests;
