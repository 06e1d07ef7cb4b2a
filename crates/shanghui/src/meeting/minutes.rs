//! Minutes (会议纪要): drafted from what was recorded, signed by whoever the charter says, made known, changed only by a
//! recorded correction.
//!
//! Signing binds to the journal's digest: it covers every entry so far, and of personal values their commitments. So
//! minutes whose names were erased still verify.

use super::publication::owed_publications;
use super::{Collaborators, MeetingRefusal, Meetings, MinutesPublished, OwedPublication, PhaseName};
use crate::kernel::{
    Applied, ContributionId, CorrectionId, Digest, Inquiry, Kept, Mark, MeetingId, PersonId, Post, Principal,
    Prose, Ruled, Sealed, Warrant, record,
};
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
        /// How they must be made known by the charter of that day, and by when.
        pub publications: Vec<OwedPublication>,
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
    pub(super) published: Vec<(MinutesPublished, Mark)>,
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
    ) -> Ruled<MinutesDrafted, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Closed], inquiry)?;
        let before = meeting.minutes.drafted();
        inquiry.policy("minutes_are_not_drafted_yet", "纪要尚未起草").holds(before.is_none(), || {
            MeetingRefusal::MinutesAlreadyDrafted { seq: before.map_or(0, |(_, mark)| mark.seq) }
        })?;
        Ok(MinutesDrafted { meeting: command.meeting, digest: digest() })
    }

    pub(crate) fn minutes_drafted(&mut self, event: &MinutesDrafted, mark: Mark) -> Applied {
        let meeting = self.meetings.changed(event.meeting)?;
        meeting.minutes.drafted = Some((event.clone(), mark));
        Ok(())
    }

    pub(crate) fn sign_minutes(
        &self,
        command: &SignMinutes,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        digest: impl FnOnce() -> Digest,
        inquiry: &mut Inquiry,
    ) -> Ruled<MinutesSigned, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        let minutes = &meeting.minutes;
        inquiry
            .policy("minutes_are_drafted", "纪要已起草")
            .holds(minutes.drafted.is_some(), || MeetingRefusal::MinutesNotDrafted {})?;
        let before = minutes.signed();
        inquiry.policy("minutes_are_not_signed_yet", "纪要尚未签发").holds(before.is_none(), || {
            MeetingRefusal::MinutesAlreadySigned { seq: before.map_or(0, |(_, mark)| mark.seq) }
        })?;
        let rule = &meeting.rule(with)?.minutes;
        let signers = &rule.signers;
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
        let post = post.clone();
        Ok(MinutesSigned {
            meeting: command.meeting,
            signer,
            post,
            on_behalf_of,
            digest: digest(),
            publications: owed_publications(rule, with),
        })
    }

    pub(crate) fn minutes_signed(&mut self, event: &MinutesSigned, mark: Mark) -> Applied {
        let (index, meeting) = self.meetings.changed_at(event.meeting)?;
        meeting.minutes.signed = Some((event.clone(), mark));
        self.unpublished.set(index, meeting.minutes.owe_a_publication());
        self.unfinished.remove(index);
        self.unsigned.remove(index);
        Ok(())
    }

    pub(crate) fn correct_minutes(
        &self,
        command: &CorrectMinutes,
        author: Option<PersonId>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MinutesCorrected, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        inquiry
            .policy("minutes_are_drafted", "纪要已起草")
            .holds(meeting.minutes.drafted.is_some(), || MeetingRefusal::MinutesNotDrafted {})?;
        let known =
            meeting.minutes.corrections.iter().find(|(known, _)| known.correction == command.correction);
        inquiry
            .policy("correction_is_new", "该更正尚未登记")
            .unrecorded::<MeetingRefusal>(known.map(|(_, mark)| mark.seq), &command.correction)?;
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
        let meeting = self.meetings.changed(event.meeting)?;
        meeting.minutes.corrections.push((event.clone(), mark));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{CorrectMinutes, DraftMinutes, SignMinutes};
    use crate::chamber::Event;
    use crate::chamber::sample::{self, COUNCIL, GU, HAN, JOINT, LIN, LU, SHEN, XU, ZHOU, prose, sign_in};
    use crate::chamber::scenario::{Given, given};
    use crate::kernel::{CorrectionId, MeetingId};
    use crate::meeting::{CloseMeeting, OpenMeeting, SendNotice};

    fn closed() -> Given {
        given(sample::in_session()).and(CloseMeeting { meeting: JOINT, at: None })
    }

    fn closed_council() -> Given {
        let given = given(sample::chamber())
            .and_by(LIN, sample::council_meeting())
            .and(SendNotice { meeting: COUNCIL, sent: None })
            .at("2026-03-20T01:00:00Z");
        [LIN, ZHOU, SHEN, GU, XU, HAN]
            .into_iter()
            .fold(given, |given, person| given.and(sign_in(COUNCIL, person)))
            .and(OpenMeeting { meeting: COUNCIL, chair: LIN, at: None })
            .and(CloseMeeting { meeting: COUNCIL, at: None })
    }

    const fn draft(meeting: MeetingId) -> DraftMinutes {
        DraftMinutes { meeting }
    }

    const SIGN: SignMinutes = SignMinutes { meeting: JOINT };

    #[test]
    fn a_draft_and_a_signature_cover_the_journal_so_far() {
        let closed = closed();
        let covered = closed.clone().chamber().journal().digest();
        let drafted = closed.when(draft(JOINT)).by(LU).then(|events| {
            assert!(matches!(events, [Event::MinutesDrafted(it)] if it.digest == covered));
        });
        let covered = drafted.clone().chamber().journal().digest();
        drafted.when(SIGN).then(|events| {
            assert!(matches!(events, [Event::MinutesSigned(it)] if it.digest == covered && it.signer == XU));
        });
    }

    #[test]
    fn minutes_follow_the_close_and_each_step_is_taken_once() {
        given(sample::in_session()).when(draft(JOINT)).then_refused("meeting.wrong_phase");
        closed().when(SIGN).then_refused("meeting.minutes_not_drafted");
        let drafted = closed().and(draft(JOINT));
        drafted.clone().when(draft(JOINT)).then_refused("meeting.minutes_already_drafted");
        drafted
            .and(SIGN)
            .when(SIGN)
            .then_refused("meeting.minutes_already_signed")
            .saying("can only be corrected");
    }

    /// 社会团体章程示范文本（1998）第二十八条：会长签署有关重要文件.
    #[test]
    fn the_president_signs_for_the_council_and_the_secretary_general_does_not() {
        let drafted = closed_council().and(draft(COUNCIL));
        let sign = SignMinutes { meeting: COUNCIL };
        drafted
            .clone()
            .when(sign.clone())
            .then_refused("meeting.signer_not_competent")
            .under("1998", Some(28));
        drafted.clone().and_by(LIN, sign.clone());
        // Whoever may act for the president uses the president's post.
        let on_behalf_of = Some(sample::on_behalf_of(LIN));
        drafted.and_by(crate::kernel::Actor::Person { person: XU, post: None, on_behalf_of }, sign);
    }

    #[test]
    fn signed_minutes_are_corrected_by_a_record_and_stay_signed() {
        let correct = |number| CorrectMinutes {
            correction: CorrectionId::from_u128(number),
            meeting: JOINT,
            contribution: None,
            text: prose("时间应为上午"),
        };
        closed().when(correct(1)).then_refused("meeting.minutes_not_drafted");
        let signed = closed().and(draft(JOINT)).and(SIGN);
        let corrected = signed.and(correct(1)).and(correct(2));
        corrected.clone().when(correct(1)).then_refused("meeting.already_recorded");
        let chamber = corrected.chamber();
        let minutes = chamber.meetings().meetings().get(JOINT).unwrap().minutes();
        assert_eq!((minutes.signed().is_some(), minutes.corrections().count()), (true, 2));
    }
}
