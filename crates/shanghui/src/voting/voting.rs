//! The room's state: every motion, vote and proxy.

use super::{
    BallotIssued, BallotReturned, DecisionRevoked, Filed, Motion, MotionAmended, MotionMoved, MotionSeconded,
    MotionWithdrawn, Proxy, ProxyGranted, Urn, Vote, VoteCast, VoteClosed, VoteOpened, VoterRecused,
    VotingRefusal,
};
use crate::charter::BallotKind;
use crate::kernel::{
    FollowUpId, Incoherent, Inquiry, Mark, MeetingId, MotionId, ProxyId, Register, VoteId, retell,
};
use crate::people::Roster;
use alloc::vec::Vec;

/// Motions, votes and proxies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voting {
    pub(super) motions: Register<MotionId, Motion>,
    pub(super) votes: Register<VoteId, Vote>,
    pub(super) proxies: Register<ProxyId, Proxy>,
    pub(super) filed: Register<MeetingId, Filed>,
    /// The motions of each meeting, by index.
    pub(super) by_meeting: Register<MeetingId, Vec<u32>>,
    /// The follow-ups that motions propose, and the entry that did.
    pub(super) planned: Register<FollowUpId, u32>,
}

impl Voting {
    /// The motions.
    #[must_use]
    pub const fn motions(&self) -> &Register<MotionId, Motion> {
        &self.motions
    }

    /// The votes.
    #[must_use]
    pub const fn votes(&self) -> &Register<VoteId, Vote> {
        &self.votes
    }

    /// The motions moved at a meeting, in order.
    pub fn moved_at(&self, meeting: MeetingId) -> impl Iterator<Item = (MotionId, &Motion)> {
        let places = self.by_meeting.get(meeting).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|place| Some((self.motions.id_at(*place)?, self.motions.at(*place)?)))
    }

    /// The vote that is under way on a motion.
    #[must_use]
    pub fn open_vote(&self, motion: &Motion) -> Option<(VoteId, &Vote)> {
        let id = *motion.votes.last()?;
        let vote = self.votes.get(id)?;
        vote.closed.is_none().then_some((id, vote))
    }

    /// A vote at a meeting that is still open, and the entry that opened it; also one by correspondence where that is asked for.
    pub(crate) fn left_open(&self, meeting: MeetingId, by_post: bool) -> Option<(VoteId, Mark)> {
        self.moved_at(meeting).find_map(|(_, motion)| {
            let (id, vote) = self.open_vote(motion)?;
            (by_post || vote.opened.ballot != BallotKind::Correspondence).then_some((id, vote.mark))
        })
    }

    /// The urn for the electronic ballots of a secret vote that is open. It is empty: what an earlier one held is not here.
    ///
    /// # Errors
    ///
    /// `voting.unknown_vote`, `voting.vote_closed`, `voting.ballot_is_not_secret`.
    #[allow(clippy::result_large_err, reason = "a refusal is rare, and whoever gets it wants it whole")]
    pub fn urn(&self, vote: VoteId) -> Result<Urn, VotingRefusal> {
        let it = self.secret_vote(vote, &mut Inquiry::deciding()).map_err(|refusal| *refusal)?;
        let motion = it.opened.motion;
        let motion = self.motions.get(motion).ok_or(VotingRefusal::UnknownMotion { motion })?;
        Ok(Urn::of(vote, motion))
    }

    /// The motion that an event changes.
    pub(super) fn changed(&mut self, motion: MotionId) -> Result<&mut Motion, Incoherent> {
        self.motions.get_mut(motion).ok_or(Incoherent("there is no motion with this id"))
    }

    /// The facts that lead to this state.
    pub(crate) fn facts<E>(&self, roster: &Roster, facts: &mut Vec<(Mark, E)>)
    where
        E: From<MotionMoved>
            + From<MotionSeconded>
            + From<MotionAmended>
            + From<MotionWithdrawn>
            + From<VoterRecused>
            + From<ProxyGranted>
            + From<VoteOpened>
            + From<VoteCast>
            + From<BallotIssued>
            + From<BallotReturned>
            + From<VoteClosed>
            + From<DecisionRevoked>,
    {
        for (_, proxy) in self.proxies.iter() {
            facts.push((proxy.mark, proxy.granted.clone().into()));
        }
        for (motion, it) in self.motions.iter() {
            facts.push((it.mark, it.moved.clone().into()));
            retell(&it.seconds, facts);
            retell(&it.amendments, facts);
            retell(&it.recused, facts);
            facts.extend(it.withdrawn.map(|mark| (mark, MotionWithdrawn { motion }.into())));
            retell(&it.revoked, facts);
        }
        for (vote, it) in self.votes.iter() {
            let person = |place| roster.persons().id_at(place);
            facts.push((it.mark, it.opened.clone().into()));
            for cast in &it.casts {
                if let Some(voter) = person(cast.voter) {
                    facts.push((cast.entry, VoteCast { vote, voter, mark: cast.mark, by: cast.by }.into()));
                }
            }
            for (place, mark) in &it.issues {
                if let Some(voter) = person(*place) {
                    facts.push((*mark, BallotIssued { vote, voter }.into()));
                }
            }
            for (place, mark) in &it.returns {
                if let Some(voter) = person(*place) {
                    facts.push((*mark, BallotReturned { vote, voter }.into()));
                }
            }
            retell(&it.closed, facts);
        }
    }
}
