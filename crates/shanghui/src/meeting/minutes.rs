//! Minutes (会议纪要): drafted from what was recorded, signed by whoever the charter says, changed only by a recorded
//! correction.
//!
//! Signing binds to the journal's digest: it covers every entry so far, and of personal values their commitments. So
//! minutes whose names were erased still verify.

use super::{Collaborators, MeetingRefusal, Meetings, PhaseName};
use crate::kernel::{
    Applied, ContributionId, CorrectionId, Digest, Incoherent, Inquiry, Kept, Mark, MeetingId, PersonId,
    Post, Principal, Prose, Sealed, Warrant, record,
};
use alloc::string::ToString;
use alloc::vec::Vec;

record! {
    /// Drafts a meeting's minutes from what was recorded (起草纪要).
    pub struct DraftMinutes {
        /// Which meeting.
        pub meeting: MeetingId,
    }

    /// A meeting's minutes were drafted.
    pub struct MinutesDrafted {
        /// Which meeting.
        pub meeting: MeetingId,
        /// The journal's digest at that moment: what the draft rests on.
        pub digest: Digest,
    }

    /// Signs a meeting's minutes (签发纪要).
    pub struct SignMinutes {
        /// Which meeting.
        pub meeting: MeetingId,
    }

    /// A meeting's minutes were signed.
    pub struct MinutesSigned {
        /// Which meeting.
        pub meeting: MeetingId,
        /// Who signed.
        pub signer: PersonId,
        /// In which post; the principal's, where they signed on a person's behalf.
        pub post: Post,
        /// On whose behalf.
        pub on_behalf_of: Option<Principal>,
        /// The journal's digest at that moment: what the signature covers.
        pub digest: Digest,
    }

    /// Corrects a meeting's minutes (更正纪要).
    pub struct CorrectMinutes {
        /// The correction's id, new within the meeting.
        pub correction: CorrectionId,
        /// Which meeting.
        pub meeting: MeetingId,
        /// The contribution it is about, if it is about one.
        pub contribution: Option<ContributionId>,
        /// What it says; it goes to the erasable part of the journal.
        pub text: Prose,
    }

    /// A meeting's minutes were corrected.
    pub struct MinutesCorrected {
        /// Which correction.
        pub correction: CorrectionId,
        /// Which meeting.
        pub meeting: MeetingId,
        /// The contribution it is about.
        pub contribution: Option<ContributionId>,
        /// Where it stands.
        pub text: Sealed,
    }
}

/// What has become of a meeting's minutes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Minutes {
    pub(super) drafted: Option<(MinutesDrafted, Mark)>,
    pub(super) signed: Option<(MinutesSigned, Mark)>,
    pub(super) corrections: Vec<(MinutesCorrected, Mark)>,
}

impl Minutes {
    /// How they were drafted, and the entry that recorded it.
    #[must_use]
    pub fn drafted(&self) -> Option<(&MinutesDrafted, Mark)> {
        self.drafted.as_ref().map(|(drafted, mark)| (drafted, *mark))
    }

    /// How they were signed, and the entry that recorded it.
    #[must_use]
    pub fn signed(&self) -> Option<(&MinutesSigned, Mark)> {
        self.signed.as_ref().map(|(signed, mark)| (signed, *mark))
    }

    /// The corrections, and where each stands.
    pub fn corrections(&self) -> impl Iterator<Item = (&MinutesCorrected, Kept, Mark)> {
        self.corrections
            .iter()
            .map(|(correction, mark)| (correction, Kept { seq: mark.seq, place: correction.text }, *mark))
    }
}

impl Meetings {
    pub(crate) fn draft_minutes(
        &self,
        command: &DraftMinutes,
        digest: impl FnOnce() -> Digest,
        inquiry: &mut Inquiry,
    ) -> Result<MinutesDrafted, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Closed], inquiry)?;
        let before = meeting.minutes.drafted();
        inquiry.policy("minutes_are_not_drafted_yet", "纪要尚未起草").holds(before.is_none(), || {
            MeetingRefusal::MinutesAlreadyDrafted { seq: before.map_or(0, |(_, mark)| mark.seq) }
        })?;
        Ok(MinutesDrafted { meeting: command.meeting, digest: digest() })
    }

    pub(crate) fn minutes_drafted(&mut self, event: &MinutesDrafted, mark: Mark) -> Applied {
        let meeting =
            self.meetings.get_mut(event.meeting).ok_or(Incoherent("there is no meeting with this id"))?;
        meeting.minutes.drafted = Some((event.clone(), mark));
        Ok(())
    }

    pub(crate) fn sign_minutes(
        &self,
        command: &SignMinutes,
        with: &Collaborators<'_>,
        warrant: &Warrant,
        digest: impl FnOnce() -> Digest,
        inquiry: &mut Inquiry,
    ) -> Result<MinutesSigned, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        let minutes = &meeting.minutes;
        inquiry
            .policy("minutes_are_drafted", "纪要已起草")
            .holds(minutes.drafted.is_some(), || MeetingRefusal::MinutesNotDrafted {})?;
        let before = minutes.signed();
        inquiry.policy("minutes_are_not_signed_yet", "纪要尚未签发").holds(before.is_none(), || {
            MeetingRefusal::MinutesAlreadySigned { seq: before.map_or(0, |(_, mark)| mark.seq) }
        })?;
        let signers = &meeting.rule(with)?.minutes.signers;
        let post = with.leadership.acting_as(warrant, &signers.posts, with.charter, with.today());
        let signer = warrant.person().zip(post);
        let (signer, post) = inquiry
            .policy("signer_may_sign", "签发人有权签发")
            .under(signers.article.as_ref())
            .finds(signer, || MeetingRefusal::SignerNotCompetent {
                signers: with.charter.all_named(&signers.posts),
                article: signers.article.clone(),
            })?;
        let on_behalf_of = warrant.on_behalf_of().cloned();
        Ok(MinutesSigned { meeting: command.meeting, signer, post, on_behalf_of, digest: digest() })
    }

    pub(crate) fn minutes_signed(&mut self, event: &MinutesSigned, mark: Mark) -> Applied {
        let index =
            self.meetings.index_of(event.meeting).ok_or(Incoherent("there is no meeting with this id"))?;
        let meeting = self.meetings.at_mut(index).ok_or(Incoherent("there is no meeting with this id"))?;
        meeting.minutes.signed = Some((event.clone(), mark));
        self.unfinished.remove(index);
        Ok(())
    }

    pub(crate) fn correct_minutes(
        &self,
        command: &CorrectMinutes,
        author: Option<PersonId>,
        inquiry: &mut Inquiry,
    ) -> Result<MinutesCorrected, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        inquiry
            .policy("minutes_are_drafted", "纪要已起草")
            .holds(meeting.minutes.drafted.is_some(), || MeetingRefusal::MinutesNotDrafted {})?;
        let known =
            meeting.minutes.corrections.iter().find(|(known, _)| known.correction == command.correction);
        inquiry.policy("correction_is_new", "该更正尚未登记").holds(known.is_none(), || {
            MeetingRefusal::AlreadyRecorded {
                id: command.correction.to_string(),
                seq: known.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        if let Some(contribution) = command.contribution {
            let found = meeting.contributions.iter().any(|(known, _)| known.contribution == contribution);
            inquiry
                .policy("contribution_is_known", "发言已登记")
                .holds(found, || MeetingRefusal::UnknownContribution { contribution })?;
        }
        Ok(MinutesCorrected {
            correction: command.correction,
            meeting: command.meeting,
            contribution: command.contribution,
            text: inquiry.seal_prose(&command.text, author),
        })
    }

    pub(crate) fn minutes_corrected(&mut self, event: &MinutesCorrected, mark: Mark) -> Applied {
        let meeting =
            self.meetings.get_mut(event.meeting).ok_or(Incoherent("there is no meeting with this id"))?;
        meeting.minutes.corrections.push((event.clone(), mark));
        Ok(())
    }
}
