//! Members with seats, and what they vote on.

use super::{Asked, Telling, business, mixed, person};
use crate::Done;
use shanghui::charter::{BallotKind, Matter};
use shanghui::kernel::{Actor, Audience, MeetingId, MemberId, MotionId, Principal, Prose, ProxyId, VoteId};
use shanghui::membership::{MemberHolder, SeatMember, Standing};
use shanghui::tally::BallotMark;
use shanghui::voting::{
    CastVote, CloseVote, GrantProxy, IssueBallot, MoveMotion, OpenVote, ReturnBallot, SecretChoice, Subject,
};
use std::ops::Range;

/// How somebody votes: six of ten in favour, three against, one abstains.
pub(crate) const fn mark(number: u32) -> BallotMark {
    match number % 10 {
        0..6 => BallotMark::For,
        6..9 => BallotMark::Against,
        _ => BallotMark::Abstain,
    }
}

impl Telling {
    /// Gives everybody up to this many a seat, and so a vote in the general assembly.
    pub(crate) fn seat(&mut self, many: u32) -> Done {
        self.people(many)?;
        for number in 0..many {
            let member = MemberId::from_u128(mixed(10, number));
            let holder = MemberHolder::Person { person: person(number) };
            let command = SeatMember { member, holder, standing: Standing::Good, since: None, class: None };
            self.tell(command.into(), &Actor::import())?;
        }
        Ok(())
    }

    /// Moves the next motion.
    pub(crate) fn move_motion(&mut self, meeting: MeetingId, matter: Matter) -> Done<(MotionId, Asked)> {
        let motion = MotionId::from_u128(mixed(6, self.motions));
        self.motions += 1;
        let command = MoveMotion {
            motion,
            meeting,
            item: business(),
            movers: vec![Principal::Person { person: person(0) }],
            subject: Subject::Resolution { matter },
            text: Prose::text("同意本年度工作安排，由秘书处组织实施")?,
            follow_ups: Vec::new(),
            audience: Audience::Members,
        };
        Ok((motion, self.ask(command, &Actor::person(person(1)))?))
    }

    /// Opens the vote on a motion; the secretary-general counts.
    pub(crate) fn open_vote(&mut self, motion: MotionId, ballot: BallotKind) -> Done<(VoteId, Asked)> {
        let vote = VoteId::from_u128(motion.uuid().as_u128() ^ mixed(7, 0));
        let command = OpenVote { vote, motion, ballot, tellers: vec![person(1)], at: None };
        Ok((vote, self.ask(command, &Actor::person(person(1)))?))
    }

    /// These people vote by name.
    pub(crate) fn cast(&mut self, vote: VoteId, people: Range<u32>) -> Done<Vec<Asked>> {
        let by = |number| CastVote { vote, voter: person(number), mark: mark(number), by: None };
        self.each(people, by)
    }

    /// These people vote, each by the one who is so many places before them.
    pub(crate) fn cast_for(&mut self, vote: VoteId, people: Range<u32>, before: u32) -> Done<Vec<Asked>> {
        let by = |number| CastVote {
            vote,
            voter: person(number),
            mark: mark(number),
            by: Some(person(number - before)),
        };
        self.each(people, by)
    }

    /// These people send a proxy, to the one who is so many places before them.
    pub(crate) fn grant(&mut self, meeting: MeetingId, people: Range<u32>, before: u32) -> Done<Vec<Asked>> {
        let by = |number| GrantProxy {
            proxy: ProxyId::from_u128(mixed(11, number)),
            meeting,
            principal: person(number),
            holder: person(number - before),
            unit: None,
        };
        self.each(people, by)
    }

    /// These people are given a ballot.
    pub(crate) fn issue(&mut self, vote: VoteId, people: Range<u32>) -> Done<Vec<Asked>> {
        self.each(people, |number| IssueBallot { vote, voter: person(number) })
    }

    /// These people return their ballot.
    pub(crate) fn hand_in(&mut self, vote: VoteId, people: Range<u32>) -> Done<Vec<Asked>> {
        self.each(people, |number| ReturnBallot { vote, voter: person(number) })
    }

    /// What these people put into the urn.
    pub(crate) fn choices(people: Range<u32>) -> Vec<SecretChoice> {
        people.map(|number| SecretChoice::Motion { mark: mark(number) }).collect()
    }

    /// Closes a vote that was recorded by name.
    pub(crate) fn close_by_name(&mut self, vote: VoteId) -> Done<Asked> {
        let command = CloseVote { vote, count: None, signed_by: Vec::new(), at: None };
        self.ask(command, &Actor::person(person(1)))
    }

    /// The same of several, a second each.
    fn each<T: Into<shanghui::chamber::Command>>(
        &mut self,
        people: Range<u32>,
        command: impl Fn(u32) -> T,
    ) -> Done<Vec<Asked>> {
        let secretary = Actor::person(person(1));
        people.map(|number| self.ask(command(number), &secretary)).collect()
    }
}
