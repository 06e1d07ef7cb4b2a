//! Questions about what was moved and voted on, also under another charter.

use super::Chamber;
use crate::charter::{Charter, Matter};
use crate::kernel::{
    AgendaItemId, AppointmentId, Article, Audience, Date, FollowUpId, MeetingId, MemberId, MotionId, PlanId,
    TermId, VoteId, record,
};
use crate::membership::DuesStandardAdopted;
use crate::tally::{ElectionResult, MotionVerdict};
use crate::voting::{Judgement, Motion, MotionState, Subject, Urn, VotingRefusal};
use alloc::vec::Vec;

record! {
    /// A motion in a list (议案一览), with what came of it.
    pub struct MotionSummary {
        /// Which.
        pub motion: MotionId,
        /// At which meeting it was moved.
        pub meeting: MeetingId,
        /// The item of the agenda.
        pub item: AgendaItemId,
        /// What kind of matter it is.
        pub matter: Matter,
        /// How it stands.
        pub state: MotionState,
        /// The votes taken on it, in order.
        pub votes: Vec<VoteId>,
        /// What the last vote said, with the arithmetic; left out in an election by candidate.
        pub verdict: Option<MotionVerdict>,
        /// What the last vote said, in an election by candidate.
        pub election: Option<ElectionResult>,
        /// The article of the majority.
        pub article: Option<Article>,
        /// The follow-ups that it gave by being passed.
        pub follow_ups: Vec<FollowUpId>,
        /// The appointments that it gave by an election, or allowed beyond a limit.
        pub appointments: Vec<AppointmentId>,
        /// The entry that moved it.
        pub seq: u32,
        /// The entry that decided it.
        pub decided_by: Option<u32>,
        /// Who may read it.
        pub audience: Audience,
        /// The terms that it allowed to extend or to end early, where that was recorded.
        pub terms: Vec<TermId>,
        /// The appointments that it ended (罢免).
        pub ended: Vec<AppointmentId>,
        /// The plan that it adopted (年度工作计划).
        pub plan: Option<PlanId>,
        /// The member who was sanctioned by it (处分), where that was recorded.
        pub sanctioned: Option<MemberId>,
        /// The motion whose decision it revoked (撤销决定).
        pub revokes: Option<MotionId>,
        /// The motion that revoked what it had decided.
        pub revoked_by: Option<MotionId>,
    }

    /// A closed vote, judged again under another charter (依另一章程重新判定).
    pub struct Rejudgement {
        /// Which vote.
        pub vote: VoteId,
        /// On which motion.
        pub motion: MotionId,
        /// Whether it passed, or somebody was elected, as it was judged then.
        pub passed_then: bool,
        /// Whether it would pass; unknown where the organ could not decide it at all.
        pub would_pass: Option<bool>,
        /// What it would say, with the arithmetic; left out in an election by candidate.
        pub verdict: Option<MotionVerdict>,
        /// What it would say, in an election by candidate.
        pub election: Option<ElectionResult>,
        /// The article that it would rest on.
        pub article: Option<Article>,
    }
}

impl Chamber {
    /// The motions of a meeting, in order, with what came of each; of all meetings where none is named.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/voting.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::voting::MotionState;
    ///
    /// let motions = chamber.motion_list(Some(MeetingId::from_u128(0x52)));
    /// let rejected = motions.iter().find(|motion| motion.state == MotionState::Rejected).unwrap();
    /// assert_eq!(rejected.verdict.as_ref().unwrap().pass.short_by, 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn motion_list(&self, meeting: Option<MeetingId>) -> Vec<MotionSummary> {
        let summary = |(id, motion): (MotionId, &Motion)| self.motion_summary(id, motion);
        match meeting {
            Some(meeting) => self.voting().moved_at(meeting).map(summary).collect(),
            None => self.voting().motions().iter().map(summary).collect(),
        }
    }

    fn motion_summary(&self, id: MotionId, motion: &Motion) -> MotionSummary {
        let moved = motion.moved();
        let last = motion.votes().last().and_then(|vote| self.voting().votes().get(*vote)?.closed());
        let passed = motion.decided().filter(|(closed, _)| closed.passed());
        let elected = moved.subject.candidature().zip(passed);
        MotionSummary {
            motion: id,
            meeting: moved.meeting,
            item: moved.item,
            matter: moved.subject.matter(),
            state: self.voting().state_of(motion),
            votes: motion.votes().to_vec(),
            verdict: last.and_then(|(closed, _)| closed.verdict.clone()),
            election: last.and_then(|(closed, _)| closed.election.clone()),
            article: last.and_then(|(closed, _)| closed.article.clone()),
            follow_ups: match passed {
                Some(_) => moved.follow_ups.iter().map(|planned| planned.follow_up).collect(),
                None => Vec::new(),
            },
            appointments: match elected {
                Some((candidature, (closed, _))) => {
                    closed.elected(candidature).map(|nominee| nominee.appointment).collect()
                }
                None => self.leadership().allowed_by(id).collect(),
            },
            seq: motion.mark().seq,
            decided_by: motion.decided().map(|(_, mark)| mark.seq),
            audience: moved.audience,
            terms: self.leadership().terms_moved_by(id).collect(),
            ended: match (&moved.subject, passed) {
                (Subject::Removal { removal }, Some(_)) => {
                    self.leadership().removals().get(*removal).map(|it| it.proposed().appointment)
                }
                _ => None,
            }
            .into_iter()
            .collect(),
            sanctioned: match &moved.subject {
                Subject::Sanction { member, .. } => {
                    let seat = self.members().seats().get(*member);
                    seat.is_some_and(|seat| seat.is_sanctioned_by(id)).then_some(*member)
                }
                _ => None,
            },
            revokes: match moved.subject {
                Subject::Revocation { motion } => Some(motion).filter(|motion| {
                    let revoked = self.voting().motions().get(*motion).and_then(Motion::revoked);
                    revoked.is_some_and(|(revoked, _)| revoked.by == id)
                }),
                _ => None,
            },
            revoked_by: motion.revoked().map(|(revoked, _)| revoked.by),
            // The organ with the last word adopts it; another may have carried it before.
            plan: moved.subject.plan().filter(|plan| {
                let adopted = self.planning().plans().get(*plan).and_then(crate::planning::Plan::adopted);
                let by = adopted.filter(|(adopted, _)| adopted.cause.is_some()).map(|(_, mark)| mark.seq);
                by.is_some() && by == motion.decided().map(|(_, mark)| mark.seq)
            }),
        }
    }

    /// Every closed vote, judged again under another charter: would they have passed?
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/voting.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::charter::{Charter, Matter};
    ///
    /// let mut rules = chamber.charter().rules().clone();
    /// for organ in &mut rules.organs {
    ///     for matter in &mut organ.decides {
    ///         matter.pass.threshold.fraction = Fraction::new(1, 2)?; // half of those present instead of two thirds
    ///     }
    /// }
    /// let again = chamber.rejudge(&Charter::new(rules)?);
    /// assert!(again.iter().any(|vote| !vote.passed_then && vote.would_pass == Some(true)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rejudge(&self, charter: &Charter) -> Vec<Rejudgement> {
        let mut judged = Vec::new();
        for (id, vote) in self.voting().votes().iter() {
            let Some((closed, _)) = vote.closed() else { continue };
            let again = self.voting().judged_under(
                id,
                (self.meetings(), self.leadership()),
                self.profile().offset,
                charter,
            );
            judged.push(Rejudgement {
                vote: id,
                motion: vote.opened().motion,
                passed_then: closed.decides() && closed.passed(),
                would_pass: again.as_ref().map(Judgement::passes),
                verdict: again.as_ref().and_then(|it| it.verdict.clone()),
                election: again.as_ref().and_then(|it| it.election.clone()),
                article: again.and_then(|it| it.article),
            });
        }
        judged
    }

    /// The standard of dues (会费标准) that holds on a day, if one was adopted.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/assembled.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// assert!(chamber.dues_standard_on("2027-01-01".parse()?).is_none()); // still being voted on
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn dues_standard_on(&self, on: Date) -> Option<&DuesStandardAdopted> {
        self.members().dues_standard_on(on)
    }

    /// The urn for the electronic ballots of a secret vote that is open; see [`Urn`].
    ///
    /// # Errors
    ///
    /// `voting.unknown_vote`, `voting.vote_closed`, `voting.ballot_is_not_secret`.
    #[allow(clippy::result_large_err, reason = "a refusal is rare, and whoever gets it wants it whole")]
    pub fn urn(&self, vote: VoteId) -> Result<Urn, VotingRefusal> {
        self.voting().urn(vote)
    }
}
