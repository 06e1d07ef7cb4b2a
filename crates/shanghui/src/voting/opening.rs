//! Opening a vote (开始表决): the roll of who may vote is fixed at that moment (governance: record who is present per vote).
//!
//! On the roll are those of the entitled who attend now and are not recused, and those whom somebody on the roll
//! represents. In a vote by correspondence (通讯表决) everybody entitled and not recused is on it.

use super::competence::competence;
use super::{Motion, Voting, VotingRefusal};
use crate::charter::{BallotKind, MatterRule, OrganRule, ProxyHolders, ShareRule};
use crate::kernel::{
    Applied, Incoherent, Inquiry, Mark, MotionId, Occurred, PersonId, ProxyId, Roll, Ruled, VoteId, record,
};
use crate::meeting::{Collaborators, Meeting, Meetings, PhaseName, Quorum};
use crate::people::Roster;
use crate::tally::BallotMark;
use alloc::vec::Vec;

record! {
    /// Opens the vote on a motion (开始表决).
    pub struct OpenVote {
        /// The new vote's id.
        pub vote: VoteId,
        /// On which motion.
        pub motion: MotionId,
        /// How it is taken.
        pub ballot: BallotKind,
        /// Who counts (监票人、计票人).
        pub tellers: Vec<PersonId>,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// The vote on a motion was opened.
    pub struct VoteOpened {
        /// Which.
        pub vote: VoteId,
        /// On which motion.
        pub motion: MotionId,
        /// How it is taken.
        pub ballot: BallotKind,
        /// Who counts.
        pub tellers: Vec<PersonId>,
        /// When.
        pub at: Option<Occurred>,
        /// The base of everybody entitled (应到).
        pub entitled: u32,
        /// The base of those present (实到); unknown before the close in a vote by correspondence.
        pub present: Option<u32>,
        /// The proxies that hold in this vote.
        pub proxies: Vec<ProxyId>,
    }
}

/// One vote of somebody, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cast {
    pub(super) voter: u32,
    pub(super) mark: BallotMark,
    pub(super) by: Option<PersonId>,
    pub(super) entry: Mark,
}

/// A vote (表决).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    pub(super) opened: VoteOpened,
    pub(super) mark: Mark,
    /// The proxies that hold in it, by index.
    pub(super) proxies: Roll,
    /// Who may vote.
    pub(super) roll: Roll,
    /// Who voted by name, or returned a ballot.
    pub(super) voted: Roll,
    /// Who was given a ballot.
    pub(super) issued: Roll,
    pub(super) casts: Vec<Cast>,
    pub(super) issues: Vec<(u32, Mark)>,
    pub(super) returns: Vec<(u32, Mark)>,
    /// For, against, abstaining, as far as votes were recorded by name.
    pub(super) sums: [u32; 3],
    pub(super) closed: Option<(super::VoteClosed, Mark)>,
}

impl Vote {
    /// How it was opened.
    #[must_use]
    pub const fn opened(&self) -> &VoteOpened {
        &self.opened
    }

    /// The entry that opened it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Who may vote, by roster index; fixed when it opened.
    #[must_use]
    pub const fn roll(&self) -> &Roll {
        &self.roll
    }

    /// Who has voted by name or returned a ballot, by roster index.
    #[must_use]
    pub const fn voted(&self) -> &Roll {
        &self.voted
    }

    /// Who was given a ballot, by roster index.
    #[must_use]
    pub const fn issued(&self) -> &Roll {
        &self.issued
    }

    /// How it was closed, and the entry that recorded it.
    #[must_use]
    pub fn closed(&self) -> Option<(&super::VoteClosed, Mark)> {
        self.closed.as_ref().map(|(closed, mark)| (closed, *mark))
    }
}

impl Voting {
    pub(crate) fn open(
        &self,
        command: &OpenVote,
        meetings: &Meetings,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<VoteOpened, VotingRefusal> {
        let known = self.votes.get(command.vote).map(|vote| vote.mark.seq);
        inquiry
            .policy("vote_is_new", "该次表决尚未登记")
            .unrecorded::<VotingRefusal>(known, &command.vote)?;
        let motion = self.open_motion(command.motion, inquiry)?;
        let meeting = meetings.known(motion.moved.meeting, inquiry)?;
        let by_post = command.ballot == BallotKind::Correspondence;
        let phases: &[PhaseName] =
            if by_post { &[PhaseName::Convened, PhaseName::InSession] } else { &[PhaseName::InSession] };
        meeting.is_in(phases, inquiry)?;
        with.has_come(command.at, inquiry)?;
        let matter = motion.moved.subject.matter();
        let (organ, rule) = competence(meeting, matter, with, inquiry)?;
        let article = rule.pass.article.as_ref();
        inquiry.policy("ballot_is_allowed", "表决方式符合规定").under(article).holds(
            rule.ballots.contains(&command.ballot),
            || VotingRefusal::BallotNotAllowed {
                ballot: command.ballot,
                matter,
                allowed: rule.ballots.clone(),
                article: article.cloned(),
            },
        )?;
        if let Some(needed) = rule.seconders {
            let given = u32::try_from(motion.seconds.len()).unwrap_or(u32::MAX);
            inquiry
                .policy("enough_have_seconded", "附议人数足够")
                .under(article)
                .measured(u64::from(given), u64::from(needed), None)
                .holds(given >= needed, || VotingRefusal::TooFewSeconders {
                    given,
                    needed,
                    article: article.cloned(),
                })?;
        }
        tellers_may_count(command, motion, meeting, with, inquiry)?;
        let proxies = self.proxies_that_hold(motion, organ, rule, meeting, with.roster);
        let (entitled, attending) = bases(organ, motion, meeting);
        let represented = u32::try_from(proxies.len()).unwrap_or(u32::MAX);
        let present = attending.saturating_add(represented);
        if !by_post {
            let counted = organ.proxies.as_ref().is_some_and(|rule| rule.counted_in_quorum.is_allowed());
            quorum_is_met(meeting, rule, with, entitled, if counted { present } else { attending }, inquiry)?;
        }
        Ok(VoteOpened {
            vote: command.vote,
            motion: command.motion,
            ballot: command.ballot,
            tellers: command.tellers.clone(),
            at: command.at,
            entitled,
            present: Some(present).filter(|_| !by_post),
            proxies,
        })
    }

    /// The proxies that hold in a vote: where the matter allows them, the principal is not there and the holder is; who is
    /// there as an observer, where the charter lets others be sent than those entitled.
    fn proxies_that_hold(
        &self,
        motion: &Motion,
        organ: &OrganRule,
        rule: &MatterRule,
        meeting: &Meeting,
        roster: &Roster,
    ) -> Vec<ProxyId> {
        let Some(proxies) = organ.proxies.as_ref().filter(|_| rule.proxies.is_allowed()) else {
            return Vec::new();
        };
        let place_of = |person| roster.persons().index_of(person);
        let attendance = meeting.attendance();
        let attending = attendance.attending();
        let sent = if proxies.holders == ProxyHolders::Entitled { attending } else { attendance.here() };
        self.proxies_for(motion.moved.meeting)
            .filter(|(_, proxy)| {
                let granted = &proxy.granted;
                place_of(granted.principal).zip(place_of(granted.holder)).is_some_and(
                    |(principal, holder)| {
                        !attending.contains(principal)
                            && sent.contains(holder)
                            && !motion.away.contains(principal)
                            && !motion.away.contains(holder)
                    },
                )
            })
            .map(|(id, _)| id)
            .collect()
    }

    /// Who may vote.
    fn roll(
        &self,
        motion: &Motion,
        meeting: &Meeting,
        by_post: bool,
        proxies: &[ProxyId],
        roster: &Roster,
    ) -> Roll {
        let attendance = meeting.attendance();
        let empty = Roll::default();
        let entitled = attendance.entitled().unwrap_or(&empty);
        let mut roll = if by_post { entitled.clone() } else { attendance.attending().clone() };
        let places = |person| roster.persons().index_of(person);
        for place in motion.away.iter() {
            roll.remove(place);
        }
        for place in self.principals(proxies).filter_map(places) {
            roll.insert(place);
        }
        roll
    }

    fn principals<'a>(&'a self, proxies: &'a [ProxyId]) -> impl Iterator<Item = PersonId> + 'a {
        proxies.iter().filter_map(|proxy| self.proxies.get(*proxy)).map(|proxy| proxy.granted.principal)
    }

    pub(crate) fn opened(
        &mut self,
        event: &VoteOpened,
        mark: Mark,
        meetings: &Meetings,
        roster: &Roster,
    ) -> Applied {
        let motion = self.motions.get(event.motion).ok_or(Incoherent("there is no motion with this id"))?;
        let meeting = meetings
            .meetings()
            .get(motion.moved.meeting)
            .ok_or(Incoherent("there is no meeting with this id"))?;
        let by_post = event.ballot == BallotKind::Correspondence;
        let vote = Vote {
            proxies: event.proxies.iter().filter_map(|proxy| self.proxies.index_of(*proxy)).collect(),
            roll: self.roll(motion, meeting, by_post, &event.proxies, roster),
            opened: event.clone(),
            mark,
            voted: Roll::default(),
            issued: Roll::default(),
            casts: Vec::new(),
            issues: Vec::new(),
            returns: Vec::new(),
            sums: [0; 3],
            closed: None,
        };
        self.votes.insert(event.vote, vote).ok_or(Incoherent("the vote was opened before"))?;
        self.changed(event.motion)?.votes.push(event.vote);
        Ok(())
    }
}

/// The policies that the tellers are there and no candidates, and that a secret ballot has one.
fn tellers_may_count(
    command: &OpenVote,
    motion: &Motion,
    meeting: &Meeting,
    with: &Collaborators<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<(), VotingRefusal> {
    let secret = command.ballot == BallotKind::Secret;
    inquiry
        .policy("ballot_has_a_teller", "无记名投票有监票人")
        .holds(!secret || !command.tellers.is_empty(), || VotingRefusal::NoTeller {})?;
    for person in command.tellers.iter().copied() {
        meeting.is_here(person, with, inquiry)?;
        let stands = motion.moved.subject.candidature().is_some_and(|it| it.has(person));
        inquiry
            .policy("teller_is_no_candidate", "监票人不是候选人")
            .holds(!stands, || VotingRefusal::TellerIsCandidate { person })?;
    }
    Ok(())
}

/// What the shares are taken of: everybody entitled, and those who attend themselves.
fn bases(organ: &OrganRule, motion: &Motion, meeting: &Meeting) -> (u32, u32) {
    let attendance = meeting.attendance();
    let base = organ.base.as_ref();
    let in_office = attendance.entitled().map_or(0, Roll::count);
    let mut entitled = base.and_then(|base| base.seats).map_or(in_office, |seats| seats.max(in_office));
    let mut present = attendance.attending().count();
    if base.is_some_and(|base| base.recused_left_out.is_allowed()) {
        for place in motion.away.iter() {
            let is_one = attendance.entitled().is_some_and(|roll| roll.contains(place));
            entitled = entitled.saturating_sub(u32::from(is_one));
            present = present.saturating_sub(u32::from(attendance.attending().contains(place)));
        }
    }
    (entitled, present)
}

/// The quorum that a matter asks for: its own, or else the meeting's.
pub(super) fn quorum_rule<'a>(
    meeting: &Meeting,
    rule: &'a MatterRule,
    with: &Collaborators<'a>,
) -> Ruled<Option<&'a ShareRule>, VotingRefusal> {
    Ok(match &rule.quorum {
        Some(quorum) => Some(quorum),
        None => meeting.quorum_rule(meeting.rule(with)?),
    })
}

/// The policy that enough are there at the moment of the vote.
fn quorum_is_met(
    meeting: &Meeting,
    rule: &MatterRule,
    with: &Collaborators<'_>,
    entitled: u32,
    present: u32,
    inquiry: &mut Inquiry,
) -> Ruled<(), VotingRefusal> {
    let Some(share) = quorum_rule(meeting, rule, with)? else {
        return Ok(());
    };
    Ok(Quorum::of(share, entitled, present).is_met(inquiry)?)
}
