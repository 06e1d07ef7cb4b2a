//! The naive model's notes of what is moved and voted on.

use shanghui::chamber::Chamber;
use shanghui::charter::BallotKind;
use shanghui::kernel::{MeetingId, MotionId, PersonId, Principal, VoteId};
use shanghui::tally::BallotMark;
use shanghui::voting::{CloseVote, VoteCount};
use std::collections::{BTreeMap, BTreeSet};

/// A motion: where it was moved, who supports it and who is recused, and what became of it.
#[derive(Debug, Clone)]
pub(super) struct Moved {
    pub(super) meeting: MeetingId,
    pub(super) supporters: BTreeSet<PersonId>,
    pub(super) recused: BTreeSet<PersonId>,
    voting: Option<VoteId>,
    over: bool,
}

/// A vote: who may, who has, and how.
#[derive(Debug, Clone)]
struct Taken {
    motion: MotionId,
    ballot: BallotKind,
    entitled: usize,
    present: usize,
    roll: BTreeSet<PersonId>,
    issued: BTreeSet<PersonId>,
    voted: BTreeSet<PersonId>,
    marks: Vec<BallotMark>,
    closed: bool,
}

/// What is moved and voted on.
#[derive(Debug, Clone, Default)]
pub(super) struct Ballots {
    motions: BTreeMap<MotionId, Moved>,
    votes: BTreeMap<VoteId, Taken>,
}

impl Ballots {
    pub(super) fn motion(&self, motion: MotionId) -> Option<&Moved> {
        self.motions.get(&motion)
    }

    /// The motion, where it is neither over nor being voted on.
    pub(super) fn open(&self, motion: MotionId) -> Option<&Moved> {
        self.motion(motion).filter(|moved| !moved.over && moved.voting.is_none())
    }

    pub(super) fn knows_vote(&self, vote: VoteId) -> bool {
        self.votes.contains_key(&vote)
    }

    /// Whether a vote at a meeting is under way; one by correspondence only where that is asked for.
    pub(super) fn leaves_open(&self, meeting: MeetingId, by_post: bool) -> bool {
        self.votes.values().any(|taken| {
            !taken.closed
                && (by_post || taken.ballot != BallotKind::Correspondence)
                && self.motion(taken.motion).is_some_and(|moved| moved.meeting == meeting)
        })
    }

    fn taking(&self, vote: VoteId) -> Option<&Taken> {
        self.votes.get(&vote).filter(|taken| !taken.closed)
    }

    /// Whether somebody's vote may be recorded by name; `here` says who is there.
    pub(super) fn may_cast(
        &self,
        vote: VoteId,
        voter: PersonId,
        here: impl Fn(MeetingId, PersonId) -> bool,
    ) -> bool {
        self.taking(vote).is_some_and(|taken| {
            let there = taken.ballot == BallotKind::Correspondence
                || self.motion(taken.motion).is_some_and(|moved| here(moved.meeting, voter));
            taken.ballot != BallotKind::Secret
                && taken.roll.contains(&voter)
                && there
                && !taken.voted.contains(&voter)
        })
    }

    pub(super) fn may_issue(&self, vote: VoteId, voter: PersonId) -> bool {
        self.secret(vote).is_some_and(|taken| taken.roll.contains(&voter) && !taken.issued.contains(&voter))
    }

    pub(super) fn may_return(&self, vote: VoteId, voter: PersonId) -> bool {
        self.secret(vote).is_some_and(|taken| taken.issued.contains(&voter) && !taken.voted.contains(&voter))
    }

    fn secret(&self, vote: VoteId) -> Option<&Taken> {
        self.taking(vote).filter(|taken| taken.ballot == BallotKind::Secret)
    }

    /// What a vote would be closed with; nothing where it cannot be.
    fn count(&self, it: &CloseVote) -> Option<[usize; 4]> {
        let taken = self.taking(it.vote)?;
        let by_name = !taken.marks.is_empty() || taken.ballot == BallotKind::Correspondence;
        let of = |mark| taken.marks.iter().filter(|given| **given == mark).count();
        let count = match &it.count {
            Some(_) if !taken.marks.is_empty() => return None,
            Some(VoteCount::Motion { r#for, against, abstain, void }) => {
                [*r#for, *against, *abstain, *void].map(|n| n as usize)
            }
            Some(_) => return None,
            None if by_name => [of(BallotMark::For), of(BallotMark::Against), of(BallotMark::Abstain), 0],
            None => return None,
        };
        let all: usize = count.iter().sum();
        let fits = match taken.ballot {
            BallotKind::Secret => all == taken.voted.len() || all > taken.issued.len(),
            _ => all <= taken.roll.len(),
        };
        fits.then_some(count)
    }

    pub(super) fn may_close(&self, it: &CloseVote) -> bool {
        self.count(it).is_some()
    }

    pub(super) fn moved(&mut self, motion: MotionId, meeting: MeetingId, movers: &[Principal]) {
        let person = |mover: &Principal| match mover {
            Principal::Person { person } => Some(*person),
            _ => None,
        };
        let supporters = movers.iter().filter_map(person).collect();
        let moved = Moved { meeting, supporters, recused: BTreeSet::new(), voting: None, over: false };
        self.motions.insert(motion, moved);
    }

    pub(super) fn changed(&mut self, motion: MotionId) -> &mut Moved {
        self.motions.get_mut(&motion).expect("a motion that was never moved is acted on")
    }

    pub(super) fn withdrawn(&mut self, motion: MotionId) {
        self.changed(motion).over = true;
    }

    pub(super) fn opened(
        &mut self,
        vote: VoteId,
        motion: MotionId,
        ballot: BallotKind,
        roll: BTreeSet<PersonId>,
        entitled: usize,
        present: usize,
    ) {
        let recused = self.changed(motion).recused.clone();
        let roll = roll.difference(&recused).copied().collect();
        self.changed(motion).voting = Some(vote);
        let (issued, voted, marks) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        self.votes.insert(
            vote,
            Taken { motion, ballot, entitled, present, roll, issued, voted, marks, closed: false },
        );
    }

    fn vote(&mut self, vote: VoteId) -> &mut Taken {
        self.votes.get_mut(&vote).expect("a vote that was never opened is acted on")
    }

    pub(super) fn cast(&mut self, vote: VoteId, voter: PersonId, mark: BallotMark) {
        let taken = self.vote(vote);
        taken.voted.insert(voter);
        taken.marks.push(mark);
    }

    pub(super) fn issued(&mut self, vote: VoteId, voter: PersonId) {
        self.vote(vote).issued.insert(voter);
    }

    pub(super) fn returned(&mut self, vote: VoteId, voter: PersonId) {
        self.vote(vote).voted.insert(voter);
    }

    /// A vote was closed: the council decides by two thirds of those present, with a quorum of two thirds.
    pub(super) fn closed(&mut self, it: &CloseVote) {
        let count = self.count(it).expect("a vote is closed without a count");
        let taken = self.vote(it.vote);
        taken.closed = true;
        let (motion, all) = (taken.motion, count.iter().sum::<usize>());
        let present = if taken.ballot == BallotKind::Correspondence { all } else { taken.present };
        let issued = if taken.ballot == BallotKind::Secret { taken.issued.len() } else { taken.roll.len() };
        let void = all > issued || all > present;
        let quorate = present * 3 >= taken.entitled * 2;
        let moved = self.changed(motion);
        moved.voting = None;
        moved.over = quorate && !void;
    }

    /// Compares what is moved and voted on.
    pub(super) fn compare(&self, chamber: &Chamber) {
        let voting = chamber.voting();
        let motions: BTreeMap<_, _> = voting
            .motions()
            .iter()
            .map(|(id, motion)| {
                let over = motion.decided().is_some() || motion.withdrawn().is_some();
                (id, (over, voting.open_vote(motion).map(|(vote, _)| vote)))
            })
            .collect();
        let noted = self.motions.iter().map(|(id, moved)| (*id, (moved.over, moved.voting)));
        assert_eq!(motions, noted.collect(), "motions");
        let people = |roll: &shanghui::kernel::Roll| -> BTreeSet<PersonId> {
            roll.iter().filter_map(|place| chamber.roster().persons().id_at(place)).collect()
        };
        for (id, vote) in voting.votes().iter() {
            let noted = &self.votes[&id];
            assert_eq!(people(vote.roll()), noted.roll, "the roll of {id}");
            assert_eq!(people(vote.voted()), noted.voted, "who voted in {id}");
            assert_eq!(people(vote.issued()), noted.issued, "who was given a ballot in {id}");
        }
    }
}
