//! Casting (投票): by name in an open vote; in a secret ballot a mark that a ballot was given out, and one that it came back.

use super::{Vote, Voting, VotingRefusal};
use crate::charter::BallotKind;
use crate::kernel::{Applied, Incoherent, Inquiry, Mark, PersonId, Ruled, VoteId, record};
use crate::meeting::{Collaborators, MeetingRefusal, Meetings};
use crate::people::Roster;
use crate::tally::BallotMark;

record! {
    /// Records how somebody voted in an open vote (登记表决).
    pub struct CastVote {
        /// In which vote.
        pub vote: VoteId,
        /// Whose vote it is.
        pub voter: PersonId,
        /// For, against or abstaining.
        pub mark: BallotMark,
        /// Who cast it for them, where they sent a proxy.
        pub by: Option<PersonId>,
    }

    /// Somebody voted.
    pub struct VoteCast {
        /// In which vote.
        pub vote: VoteId,
        /// Whose vote it is.
        pub voter: PersonId,
        /// For, against or abstaining.
        pub mark: BallotMark,
        /// Who cast it for them.
        pub by: Option<PersonId>,
    }

    /// Records that somebody was given a ballot (发票).
    pub struct IssueBallot {
        /// In which vote.
        pub vote: VoteId,
        /// To whom.
        pub voter: PersonId,
    }

    /// Somebody was given a ballot.
    pub struct BallotIssued {
        /// In which vote.
        pub vote: VoteId,
        /// To whom.
        pub voter: PersonId,
    }

    /// Records that somebody returned their ballot (收票). What it says is not recorded anywhere.
    pub struct ReturnBallot {
        /// In which vote.
        pub vote: VoteId,
        /// Who.
        pub voter: PersonId,
    }

    /// Somebody returned their ballot.
    pub struct BallotReturned {
        /// In which vote.
        pub vote: VoteId,
        /// Who.
        pub voter: PersonId,
    }
}

impl Voting {
    /// The policies that a vote is known and open.
    pub(super) fn vote_is_open(&self, vote: VoteId, inquiry: &mut Inquiry) -> Ruled<&Vote, VotingRefusal> {
        let it = inquiry
            .policy("vote_is_known", "表决已登记")
            .finds(self.votes.get(vote), || VotingRefusal::UnknownVote { vote })?;
        let closed = it.closed();
        inquiry.policy("vote_is_open", "表决尚未结束").holds(closed.is_none(), || {
            VotingRefusal::VoteAlreadyClosed { vote, seq: closed.map_or(0, |(_, mark)| mark.seq) }
        })?;
        Ok(it)
    }

    pub(crate) fn cast(
        &self,
        command: &CastVote,
        meetings: &Meetings,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<VoteCast, VotingRefusal> {
        let vote = self.vote_is_open(command.vote, inquiry)?;
        inquiry
            .policy("vote_is_not_secret", "不是无记名投票")
            .holds(vote.opened.ballot != BallotKind::Secret, || VotingRefusal::BallotIsSecret {})?;
        let motion = self.known_motion(vote.opened.motion, inquiry)?;
        inquiry
            .policy("vote_is_no_election", "不是选举")
            .holds(!self.is_by_candidate(motion), || VotingRefusal::ElectionIsCounted {})?;
        let (voter, place) = (command.voter, is_on_the_roll(vote, command.voter, with, inquiry)?);
        let represented = self
            .granted_by(motion.moved.meeting, voter)
            .filter(|(proxy, _)| vote.proxies.contains(*proxy))
            .map(|(_, proxy)| proxy.granted.holder);
        match command.by {
            Some(holder) => inquiry
                .policy("holder_has_the_proxy", "受托人有委托")
                .holds(represented == Some(holder), || VotingRefusal::NoProxy { principal: voter, holder })?,
            None if vote.opened.ballot == BallotKind::Correspondence => {}
            None => {
                let meeting = meetings.known(motion.moved.meeting, inquiry)?;
                inquiry
                    .policy("person_is_present", "本人在场")
                    .holds(meeting.attendance().attending().contains(place), || {
                        VotingRefusal::Meeting(MeetingRefusal::NotPresent { person: voter })
                    })?;
            }
        }
        let before = vote.voted.contains(place);
        inquiry.policy("person_has_not_voted", "尚未表决").holds(!before, || {
            VotingRefusal::AlreadyVoted {
                person: voter,
                seq: vote.casts.iter().find(|cast| cast.voter == place).map_or(0, |cast| cast.entry.seq),
            }
        })?;
        Ok(VoteCast { vote: command.vote, voter, mark: command.mark, by: command.by })
    }

    pub(crate) fn vote_cast(&mut self, event: &VoteCast, mark: Mark, roster: &Roster) -> Applied {
        let voter = roster.place(event.voter)?;
        let vote = self.votes.get_mut(event.vote).ok_or(UNKNOWN)?;
        if !vote.voted.insert(voter) {
            return Err(Incoherent("the person has voted"));
        }
        let [r#for, against, abstain] = &mut vote.sums;
        let sum = match event.mark {
            BallotMark::For => r#for,
            BallotMark::Against => against,
            BallotMark::Abstain => abstain,
        };
        *sum = sum.saturating_add(1);
        vote.casts.push(super::opening::Cast { voter, mark: event.mark, by: event.by, entry: mark });
        Ok(())
    }

    pub(crate) fn issue(
        &self,
        command: &IssueBallot,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<BallotIssued, VotingRefusal> {
        let vote = self.secret_vote(command.vote, inquiry)?;
        let person = command.voter;
        let place = is_on_the_roll(vote, person, with, inquiry)?;
        inquiry.policy("ballot_is_not_issued_yet", "尚未领票").holds(!vote.issued.contains(place), || {
            VotingRefusal::BallotAlreadyIssued { person, seq: entry_of(&vote.issues, place) }
        })?;
        Ok(BallotIssued { vote: command.vote, voter: person })
    }

    pub(crate) fn ballot_issued(&mut self, event: &BallotIssued, mark: Mark, roster: &Roster) -> Applied {
        let voter = roster.place(event.voter)?;
        let vote = self.votes.get_mut(event.vote).ok_or(UNKNOWN)?;
        if !vote.issued.insert(voter) {
            return Err(Incoherent("the person was given a ballot before"));
        }
        vote.issues.push((voter, mark));
        Ok(())
    }

    pub(crate) fn hand_in(
        &self,
        command: &ReturnBallot,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<BallotReturned, VotingRefusal> {
        let vote = self.secret_vote(command.vote, inquiry)?;
        let person = command.voter;
        let place = with.roster.known_person(person, inquiry)?;
        inquiry
            .policy("ballot_was_issued", "已领票")
            .holds(vote.issued.contains(place), || VotingRefusal::BallotNotIssued { person })?;
        inquiry.policy("ballot_is_not_returned_yet", "尚未交票").holds(
            !vote.voted.contains(place),
            || VotingRefusal::BallotAlreadyReturned { person, seq: entry_of(&vote.returns, place) },
        )?;
        Ok(BallotReturned { vote: command.vote, voter: person })
    }

    pub(crate) fn ballot_returned(&mut self, event: &BallotReturned, mark: Mark, roster: &Roster) -> Applied {
        let voter = roster.place(event.voter)?;
        let vote = self.votes.get_mut(event.vote).ok_or(UNKNOWN)?;
        if !vote.voted.insert(voter) {
            return Err(Incoherent("the person returned a ballot before"));
        }
        vote.returns.push((voter, mark));
        Ok(())
    }

    pub(super) fn secret_vote(&self, vote: VoteId, inquiry: &mut Inquiry) -> Ruled<&Vote, VotingRefusal> {
        let vote = self.vote_is_open(vote, inquiry)?;
        inquiry
            .policy("vote_is_secret", "是无记名投票")
            .holds(vote.opened.ballot == BallotKind::Secret, || VotingRefusal::BallotIsNotSecret {})?;
        Ok(vote)
    }
}

const UNKNOWN: Incoherent = Incoherent("there is no vote with this id");

/// The policy that somebody is on the roll of a vote: their index.
fn is_on_the_roll(
    vote: &Vote,
    person: PersonId,
    with: &Collaborators<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<u32, VotingRefusal> {
    let place = with.roster.known_person(person, inquiry)?;
    inquiry
        .policy("person_is_on_the_roll", "在表决名册上")
        .holds(vote.roll.contains(place), || VotingRefusal::NotOnRoll { person })?;
    Ok(place)
}

/// The entry that marked somebody.
fn entry_of(marks: &[(u32, Mark)], place: u32) -> u32 {
    marks.iter().find(|(who, _)| *who == place).map_or(0, |(_, mark)| mark.seq)
}
