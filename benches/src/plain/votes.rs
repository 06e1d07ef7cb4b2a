//! Motions and votes as one would write them first: a set of who may vote, a set of who has, three sums.

use super::{Event, Phase, Plain, prose, written};
use shanghui::chamber::Command;
use shanghui::charter::BallotKind;
use shanghui::kernel::{Context, Principal, VoteId};
use shanghui::tally::BallotMark;
use shanghui::voting::VoteCount;
use std::collections::{HashMap, HashSet};

#[derive(Clone)]
pub(super) struct Motion {
    meeting: u128,
    voting: bool,
    passed: Option<bool>,
}

#[derive(Clone)]
pub(super) struct Vote {
    motion: u128,
    secret: bool,
    open: bool,
    teller: Option<u128>,
    entitled: usize,
    present: usize,
    roll: HashSet<u128>,
    issued: HashSet<u128>,
    voted: HashSet<u128>,
    sums: [u32; 3],
}

const fn place(mark: BallotMark) -> usize {
    match mark {
        BallotMark::For => 0,
        BallotMark::Against => 1,
        _ => 2,
    }
}

fn open_vote(votes: &mut HashMap<u128, Vote>, vote: VoteId, secret: bool) -> Result<&mut Vote, &'static str> {
    let vote = votes.get_mut(&vote.uuid().as_u128()).ok_or("unknown vote")?;
    if !vote.open {
        return Err("vote closed");
    }
    if vote.secret == secret { Ok(vote) } else { Err("another ballot") }
}

impl Plain {
    /// The checks of the commands with which people vote, and what they change.
    pub(super) fn decide_vote<'a>(
        &mut self,
        command: &'a Command,
        context: &Context,
    ) -> Result<Event<'a>, &'static str> {
        let writing = self.lines.is_some();
        let text = |id: &dyn ToString| written(writing, id);
        Ok(match command {
            Command::MoveMotion(moved) => {
                self.may(context, "motions")?;
                let (id, meeting) = (moved.motion.uuid().as_u128(), moved.meeting.uuid().as_u128());
                let held = self.open(meeting, &[Phase::Convened, Phase::Open])?;
                let entitled = |mover: &Principal| match mover {
                    Principal::Person { person } => held.entitled.contains(&person.uuid().as_u128()),
                    _ => false,
                };
                if moved.movers.is_empty() || !moved.movers.iter().all(entitled) {
                    return Err("not entitled");
                }
                let motion = Motion { meeting, voting: false, passed: None };
                if self.motions.insert(id, motion).is_some() {
                    return Err("already recorded");
                }
                Event::MotionMoved {
                    motion: text(&moved.motion),
                    meeting: text(&moved.meeting),
                    movers: moved.movers.iter().map(|mover| text(mover)).collect(),
                    text: prose(&moved.text),
                }
            }
            Command::OpenVote(opened) => {
                self.may(context, "votes")?;
                let (id, motion) = (opened.vote.uuid().as_u128(), opened.motion.uuid().as_u128());
                let moved = self.motions.get_mut(&motion).ok_or("unknown motion")?;
                if self.votes.contains_key(&id) || moved.voting || moved.passed.is_some() {
                    return Err("vote in progress");
                }
                let meeting = self.meetings.get(&moved.meeting).ok_or("unknown meeting")?;
                let (entitled, present) = (meeting.entitled.len(), meeting.present.len());
                let secret = opened.ballot == BallotKind::Secret;
                let teller = opened.tellers.first().map(|teller| teller.uuid().as_u128());
                if secret && teller.is_none_or(|teller| !meeting.present.contains(&teller)) {
                    return Err("no teller");
                }
                if meeting.phase != Phase::Open || present * 3 < entitled * 2 {
                    return Err("quorum not met");
                }
                moved.voting = true;
                let vote = Vote {
                    motion,
                    secret,
                    open: true,
                    teller,
                    entitled,
                    present,
                    roll: meeting.present.clone(),
                    issued: HashSet::new(),
                    voted: HashSet::new(),
                    sums: [0; 3],
                };
                self.votes.insert(id, vote);
                Event::VoteOpened {
                    vote: text(&opened.vote),
                    motion: text(&opened.motion),
                    ballot: opened.ballot.code(),
                    entitled,
                    present,
                }
            }
            Command::CastVote(cast) => {
                self.may(context, "votes")?;
                let voter = cast.voter.uuid().as_u128();
                let vote = open_vote(&mut self.votes, cast.vote, false)?;
                if !self.people.contains(&voter) || !vote.roll.contains(&voter) {
                    return Err("not on the roll");
                }
                let motion = self.motions.get(&vote.motion).ok_or("unknown motion")?;
                let meeting = self.meetings.get(&motion.meeting).ok_or("unknown meeting")?;
                if !meeting.present.contains(&voter) {
                    return Err("not present");
                }
                if !vote.voted.insert(voter) {
                    return Err("voted already");
                }
                if let Some(sum) = vote.sums.get_mut(place(cast.mark)) {
                    *sum += 1;
                }
                Event::VoteCast { vote: text(&cast.vote), voter: text(&cast.voter), mark: cast.mark.code() }
            }
            Command::IssueBallot(issue) => {
                self.may(context, "votes")?;
                let voter = issue.voter.uuid().as_u128();
                if !self.people.contains(&voter) {
                    return Err("unknown person");
                }
                let vote = open_vote(&mut self.votes, issue.vote, true)?;
                if !vote.roll.contains(&voter) || !vote.issued.insert(voter) {
                    return Err("issued already");
                }
                Event::BallotIssued { vote: text(&issue.vote), voter: text(&issue.voter) }
            }
            Command::ReturnBallot(back) => {
                self.may(context, "votes")?;
                let voter = back.voter.uuid().as_u128();
                if !self.people.contains(&voter) {
                    return Err("unknown person");
                }
                let vote = open_vote(&mut self.votes, back.vote, true)?;
                if !vote.issued.contains(&voter) || !vote.voted.insert(voter) {
                    return Err("returned already");
                }
                Event::BallotReturned { vote: text(&back.vote), voter: text(&back.voter) }
            }
            Command::CloseVote(close) => {
                self.may(context, "votes")?;
                let vote = open_vote(&mut self.votes, close.vote, close.count.is_some())?;
                if let Some(VoteCount::Motion { r#for, against, abstain, void }) = close.count {
                    let signed = |signer: u128| vote.teller == Some(signer);
                    if close.signed_by.is_empty()
                        || !close.signed_by.iter().all(|signer| signed(signer.uuid().as_u128()))
                        || (r#for + against + abstain + void) as usize != vote.voted.len()
                    {
                        return Err("count differs");
                    }
                    vote.sums = [r#for, against, abstain];
                }
                vote.open = false;
                let needed = (vote.present as u32).div_ceil(2);
                let quorum = vote.present * 3 >= vote.entitled * 2;
                let (counted, motion) = (vote.sums, vote.motion);
                let passed = quorum && counted.first().is_some_and(|favour| *favour >= needed);
                let moved = self.motions.get_mut(&motion).ok_or("unknown motion")?;
                moved.voting = false;
                moved.passed = Some(passed);
                Event::VoteClosed { vote: text(&close.vote), counted, needed, passed }
            }
            _ => return Err("not part of the workload"),
        })
    }

    /// What a meeting amounts to, to be compared with others.
    pub(crate) fn outcome(&self) -> String {
        let signed: usize = self.meetings.values().map(|meeting| meeting.present.len()).sum();
        let mut sums = [0; 3];
        for vote in self.votes.values() {
            for (sum, more) in sums.iter_mut().zip(vote.sums) {
                *sum += more;
            }
        }
        let carried = self.motions.values().filter(|motion| motion.passed == Some(true)).count();
        let done = self.follow_ups.values().filter(|done| **done).count();
        let closed = self.meetings.values().all(|meeting| meeting.phase == Phase::Closed);
        crate::workflow::outcome(signed, sums, carried, done, closed)
    }
}
