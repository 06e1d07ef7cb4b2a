//! Closing a vote (表决结束): the count, and what it says under the charter.
//!
//! Votes recorded by name are counted here; a show of hands and a secret ballot are counted by people, and the tellers of a
//! secret ballot sign their count. More ballots returned than issued decide nothing (收回选票多于发出选票的，选举无效): the vote is
//! closed as void, and the motion is voted on again.

use super::competence::competence;
use super::opening::quorum_rule;
use super::{Candidature, Motion, Nominee, Vote, Voting, VotingRefusal};
use crate::charter::{BallotKind, Charter, ShareRule};
use crate::kernel::{
    Applied, Article, Candidate, Incoherent, Inquiry, Mark, Occurred, PersonId, Ruled, UtcOffset, VoteId,
    choice, record,
};
use crate::leadership::Leadership;
use crate::meeting::{Collaborators, Meetings};
use crate::tally::{
    CandidateTotals, Counts, ElectionResult, ElectionRule, ElectionStatus, ElectionTotals, MotionOutcome,
    MotionRule, MotionVerdict, judge_election, judge_motion,
};
use alloc::string::ToString as _;
use alloc::vec::Vec;

record! {
    /// What was counted for a candidate. Whoever marked nothing abstained.
    pub struct CandidateCount {
        /// Who; somebody who does not stand was written in (另选他人).
        pub person: PersonId,
        /// In favour (赞成).
        pub r#for: u32,
        /// Against (反对).
        pub against: u32,
    }
}

choice! {
    /// What was counted in a vote (计票).
    pub enum VoteCount {
        /// For and against (表决计票).
        Motion = "motion" {
            /// In favour (赞成).
            r#for: u32,
            /// Against (反对).
            against: u32,
            /// Abstaining (弃权).
            abstain: u32,
            /// Void (废票).
            void: u32,
        },
        /// By candidate (选举计票).
        Candidates = "candidates" {
            /// What was counted for each.
            candidates: Vec<CandidateCount>,
            /// Valid ballots (有效票).
            valid: u32,
            /// Void ballots (废票).
            void: u32,
        },
    }
}

impl VoteCount {
    /// How many ballots or hands were counted in all.
    #[must_use]
    pub fn returned(&self) -> u64 {
        let parts = match self {
            Self::Motion { r#for, against, abstain, void } => [*r#for, *against, *abstain, *void],
            Self::Candidates { valid, void, .. } => [*valid, *void, 0, 0],
        };
        parts.into_iter().map(u64::from).fold(0, u64::saturating_add)
    }
}

record! {
    /// Closes a vote with its count (结束表决、报告计票).
    pub struct CloseVote {
        /// Which.
        pub vote: VoteId,
        /// The count; left out where the votes were recorded by name.
        pub count: Option<VoteCount>,
        /// The tellers who signed the count.
        pub signed_by: Vec<PersonId>,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// A vote was closed: what was counted, and what it says.
    pub struct VoteClosed {
        /// Which.
        pub vote: VoteId,
        /// The count.
        pub count: VoteCount,
        /// The tellers who signed it.
        pub signed_by: Vec<PersonId>,
        /// When.
        pub at: Option<Occurred>,
        /// What became of the motion, with the arithmetic; left out in an election by candidate.
        pub verdict: Option<MotionVerdict>,
        /// What became of the election, with the arithmetic. Candidates bear the ids of the persons.
        pub election: Option<ElectionResult>,
        /// The article of the majority.
        pub article: Option<Article>,
    }
}

impl VoteClosed {
    /// Who was elected, in the order of their votes: of a slate that passed everybody who stands.
    pub fn elected<'a>(&'a self, candidature: &'a Candidature) -> impl Iterator<Item = &'a Nominee> {
        let slate = candidature.slate && self.passed();
        let by_votes = self.election.iter().flat_map(|result| &result.elected).filter_map(|elected| {
            candidature.nominees.iter().find(|nominee| nominee.person.to_string() == elected.as_str())
        });
        candidature.nominees.iter().filter(move |_| slate).chain(by_votes)
    }

    /// Whether it decided anything: without a quorum, or with figures that cannot be, the motion is voted on again.
    #[must_use]
    pub fn decides(&self) -> bool {
        let motion = self
            .verdict
            .as_ref()
            .is_none_or(|verdict| matches!(verdict.outcome, MotionOutcome::Passed | MotionOutcome::Rejected));
        let election = self.election.as_ref().is_none_or(|result| {
            use ElectionStatus::{Complete, RunoffNeeded, Vacancies};
            matches!(result.status, Complete | Vacancies | RunoffNeeded)
        });
        motion && election
    }

    /// Whether the motion passed, or somebody was elected.
    #[must_use]
    pub fn passed(&self) -> bool {
        passes(self.verdict.as_ref(), self.election.as_ref())
    }
}

fn passes(verdict: Option<&MotionVerdict>, election: Option<&ElectionResult>) -> bool {
    verdict.is_some_and(MotionVerdict::passed) || election.is_some_and(|result| !result.elected.is_empty())
}

/// What a count says, and under which article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Judgement {
    pub(crate) verdict: Option<MotionVerdict>,
    pub(crate) election: Option<ElectionResult>,
    pub(crate) article: Option<Article>,
}

impl Judgement {
    /// Whether the motion passes, or somebody is elected.
    pub(crate) fn passes(&self) -> bool {
        passes(self.verdict.as_ref(), self.election.as_ref())
    }
}

impl Voting {
    /// Whether a motion is voted on candidate by candidate.
    pub(super) fn is_by_candidate(&self, motion: &Motion) -> bool {
        motion.moved.subject.candidature().is_some_and(|it| !it.slate)
    }

    pub(crate) fn close(
        &self,
        command: &CloseVote,
        meetings: &Meetings,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<VoteClosed, VotingRefusal> {
        let vote = self.vote_is_open(command.vote, inquiry)?;
        with.has_come(command.at, inquiry)?;
        let motion = self.known_motion(vote.opened.motion, inquiry)?;
        let count = self.counted(command, vote, motion, with, inquiry)?;
        signatures_are_the_tellers(command, vote, inquiry)?;
        let meeting = meetings.known(motion.moved.meeting, inquiry)?;
        let (organ, rule) = competence(meeting, motion.moved.subject.matter(), with, inquiry)?;
        let quorum = quorum_rule(meeting, rule, with)?.map(|share| share.threshold);
        let day = meeting.day(with.offset);
        let share = Self::share(motion, vote, organ, rule, day, (with.leadership, with.charter));
        let judged = judged(vote, motion, &count, share, quorum);
        Ok(VoteClosed {
            vote: command.vote,
            count,
            signed_by: command.signed_by.clone(),
            at: command.at,
            verdict: judged.verdict,
            election: judged.election,
            article: judged.article,
        })
    }

    /// The policies that there is a count, of the right kind, that can be: the count.
    fn counted(
        &self,
        command: &CloseVote,
        vote: &Vote,
        motion: &Motion,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<VoteCount, VotingRefusal> {
        let by_name = u32::try_from(vote.casts.len()).unwrap_or(u32::MAX);
        let [r#for, against, abstain] = vote.sums;
        inquiry
            .policy("votes_are_counted_once", "不重复计票")
            .holds(by_name == 0 || command.count.is_none(), || VotingRefusal::CountedByName {
                votes: by_name,
            })?;
        let correspondence = vote.opened.ballot == BallotKind::Correspondence;
        let named =
            (by_name > 0 || correspondence).then_some(VoteCount::Motion { r#for, against, abstain, void: 0 });
        let count = inquiry
            .policy("vote_has_a_count", "有计票结果")
            .finds(command.count.clone().or(named), || VotingRefusal::CountMissing {})?;
        let by_candidate = matches!(count, VoteCount::Candidates { .. });
        inquiry
            .policy("count_fits_the_motion", "计票与议案相符")
            .holds(by_candidate == self.is_by_candidate(motion), || VotingRefusal::CountDoesNotFit {})?;
        if let VoteCount::Candidates { candidates, .. } = &count {
            for (index, it) in candidates.iter().enumerate() {
                let person = it.person;
                with.roster.known_person(person, inquiry)?;
                let twice = candidates.iter().take(index).any(|other| other.person == person);
                inquiry
                    .policy("candidate_is_counted_once", "候选人得票不重复")
                    .holds(!twice, || VotingRefusal::CandidateCountedTwice { person })?;
            }
        }
        let (counted, voters) = (count.returned(), vote.roll.count());
        if vote.opened.ballot == BallotKind::Secret {
            let returned = vote.voted.count();
            // More than were issued is no mistake of the roll: it voids the vote.
            let agrees = counted == u64::from(returned) || counted > u64::from(vote.issued.count());
            inquiry
                .policy("count_agrees_with_the_roll", "计票与名册相符")
                .measured(counted, u64::from(returned), None)
                .holds(agrees, || VotingRefusal::CountDiffersFromRoll { counted, returned })?;
        } else {
            inquiry
                .policy("no_more_vote_than_may", "票数不多于有表决权的人")
                .measured(counted, u64::from(voters), None)
                .holds(counted <= u64::from(voters), || VotingRefusal::MoreVotesThanVoters {
                    counted,
                    voters,
                })?;
        }
        Ok(count)
    }

    /// What the count of a closed vote says under another charter; nothing where the organ could not decide it.
    pub(crate) fn judged_under(
        &self,
        vote: VoteId,
        (meetings, leadership): (&Meetings, &Leadership),
        offset: UtcOffset,
        charter: &Charter,
    ) -> Option<Judgement> {
        let vote = self.votes.get(vote)?;
        let (closed, _) = vote.closed()?;
        let motion = self.motions.get(vote.opened.motion)?;
        let meeting = meetings.meetings().get(motion.moved.meeting)?;
        let kind = charter.meeting(meeting.kind())?;
        let organ = kind.organ.as_ref().filter(|_| kind.binding).and_then(|organ| charter.organ(organ))?;
        let rule = organ.matter(motion.moved.subject.matter())?;
        let quorum = rule.quorum.as_ref().or_else(|| meeting.quorum_rule(kind));
        let share = Self::share(motion, vote, organ, rule, meeting.day(offset), (leadership, charter));
        Some(judged(vote, motion, &closed.count, share, quorum.map(|share| share.threshold)))
    }

    pub(crate) fn vote_closed(&mut self, event: &super::VoteClosed, mark: Mark) -> Applied {
        let vote = self.votes.get_mut(event.vote).ok_or(Incoherent("there is no vote with this id"))?;
        vote.closed = Some((event.clone(), mark));
        let motion = vote.opened.motion;
        if event.decides() {
            self.changed(motion)?.decided = Some((event.clone(), mark));
        }
        Ok(())
    }
}

/// The policies that only tellers sign, and that the count of a secret ballot is signed.
fn signatures_are_the_tellers(
    command: &CloseVote,
    vote: &Vote,
    inquiry: &mut Inquiry,
) -> Ruled<(), VotingRefusal> {
    let secret = vote.opened.ballot == BallotKind::Secret;
    inquiry
        .policy("count_is_signed", "计票有监票人签字")
        .holds(!secret || !command.signed_by.is_empty(), || VotingRefusal::CountNotSigned {})?;
    let stranger = command.signed_by.iter().find(|person| !vote.opened.tellers.contains(person));
    inquiry.policy("signers_are_tellers", "签字人是监票人").holds(stranger.is_none(), || {
        VotingRefusal::SignerNotTeller { person: stranger.copied().unwrap_or(PersonId::from_u128(0)) }
    })
}

/// What a count says under a rule.
pub(super) fn judged(
    vote: &Vote,
    motion: &Motion,
    count: &VoteCount,
    share: &ShareRule,
    quorum: Option<crate::kernel::Threshold>,
) -> Judgement {
    let entitled = u64::from(vote.opened.entitled);
    // By correspondence whoever answered was there.
    let present = vote.opened.present.map_or_else(|| count.returned(), u64::from);
    let issued = match vote.opened.ballot {
        BallotKind::Secret => vote.issued.count(),
        _ => vote.roll.count(),
    };
    let (mut verdict, mut election) = (None, None);
    match count {
        VoteCount::Motion { r#for, against, abstain, void } => {
            let counts = Counts {
                entitled,
                present,
                r#for: u64::from(*r#for),
                against: u64::from(*against),
                abstain: u64::from(*abstain),
                void: u64::from(*void),
            };
            let mut it = judge_motion(&counts, &MotionRule { quorum, pass: share.threshold });
            if count.returned() > u64::from(issued) {
                it.outcome = MotionOutcome::Void;
            }
            verdict = Some(it);
        }
        VoteCount::Candidates { candidates, valid, void } => {
            let candidature = motion.moved.subject.candidature();
            let totals = ElectionTotals {
                entitled,
                present,
                valid: u64::from(*valid),
                void: u64::from(*void),
                candidates: everybody(motion, candidates),
            };
            let seats = candidature.map_or(0, |it| u64::from(it.seats));
            let most_marks = candidature.and_then(|it| it.most_marks).map(u64::from);
            let issued = u64::from(issued);
            let rule = ElectionRule { quorum, pass: share.threshold, seats, most_marks, issued };
            election = Some(judge_election(&totals, &rule));
        }
    }
    Judgement { verdict, election, article: share.article.clone() }
}

/// What was counted for each, whoever stands and got nothing included.
fn everybody(motion: &Motion, counted: &[CandidateCount]) -> Vec<CandidateTotals> {
    let nominees = motion.moved.subject.candidature().map(|it| it.nominees.as_slice()).unwrap_or_default();
    let silent = nominees
        .iter()
        .map(|nominee| nominee.person)
        .filter(|person| counted.iter().all(|it| it.person != *person));
    let totals = |person: PersonId, r#for: u32, against: u32| {
        let candidate = Candidate::new(&person.to_string()).ok()?;
        Some(CandidateTotals { candidate, r#for: u64::from(r#for), against: u64::from(against) })
    };
    counted
        .iter()
        .filter_map(|it| totals(it.person, it.r#for, it.against))
        .chain(silent.filter_map(|person| totals(person, 0, 0)))
        .collect()
}
