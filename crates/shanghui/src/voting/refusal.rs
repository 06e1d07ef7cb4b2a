//! Why something could not be moved, voted on or counted so.

use crate::charter::{BallotKind, CharterRefusal, ElectionMode, Matter, NamedPost};
use crate::kernel::{
    AmendmentId, Article, Fraction, MeetingKind, MotionId, PersonId, Phrase, VoteId, recorded, refusals,
};
use crate::leadership::LeadershipRefusal;
use crate::meeting::MeetingRefusal;
use crate::membership::MembershipRefusal;
use crate::people::PeopleRefusal;
use crate::planning::PlanningRefusal;
use alloc::string::String;
use alloc::vec::Vec;

refusals! {
    /// Something could not be moved, voted on or counted so.
    pub enum VotingRefusal in "voting" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// No motion has this id.
        UnknownMotion = "unknown_motion" { motion: MotionId }
            zh "没有编号为 {motion} 的议案"
            en "there is no motion with the id {motion}",
        /// No vote has this id.
        UnknownVote = "unknown_vote" { vote: VoteId }
            zh "没有编号为 {vote} 的表决"
            en "there is no vote with the id {vote}",
        /// A meeting that binds nobody takes no decision: it may reach a consensus.
        MeetingDoesNotBind = "meeting_does_not_bind" { kind: MeetingKind }
            zh "“{kind}”不作决定，不能提出议案；可以记共识"
            en "`{kind}` binds nobody, so nothing is moved at it; it may reach a consensus",
        /// The charter does not give the organ this kind of matter.
        OrganNotCompetent = "organ_not_competent" { organ: String, matter: Matter, competent: Vec<String>, article: Option<Article> }
            zh "{organ}无权决定“{matter}”；有权者：{competent}"
            en "{organ} cannot decide on {matter}, which belongs to {competent}",
        /// A motion on such a matter names what is elected, amended or set.
        ObjectMissing = "object_missing" { matter: Matter }
            zh "“{matter}”的议案须写明对象（候选人、章程修改稿等）"
            en "a motion on {matter} must name its object: who stands, what is amended, and so on",
        /// The tiers of dues name what the charter does not define, or put somebody in two of them.
        TiersContradict = "tiers_contradict" { reason: Phrase }
            zh "会费档次自相矛盾：{reason}"
            en "the tiers of dues do not hold together: {reason}",
        /// The charter does not let the organ fill this post by election.
        PostNotElectedHere = "post_not_elected_here" { organ: String, post: NamedPost, competent: Vec<String>, article: Option<Article> }
            zh "“{post}”不由{organ}选举；由：{competent}"
            en "{post} is not elected by {organ}, but by {competent}",
        /// Somebody has to move it.
        NoMover = "no_mover" {}
            zh "议案须有提出人"
            en "a motion needs a mover",
        /// Others move it; name the organ that did.
        MoverNotCompetent = "mover_not_competent" { matter: Matter, movers: Vec<String>, article: Option<Article> }
            zh "“{matter}”须由{movers}提出动议；请写明提出的机构"
            en "a motion on {matter} comes from {movers}: name the organ that moves it",
        /// Another organ votes on an amendment first.
        AmendmentNotCarried = "amendment_not_carried" { amendment: AmendmentId, movers: Vec<String>, article: Option<Article> }
            zh "章程修正案 {amendment} 须先经{movers}表决通过；请先在该机构就同一修正案提出议案并表决"
            en "{movers} must first carry the amendment {amendment}: have a motion on this very amendment carried there",
        /// What was not carried decides nothing.
        DecisionNotCarried = "decision_not_carried" { motion: MotionId }
            zh "议案 {motion} 没有通过，没有可以撤销的决定"
            en "the motion {motion} was not carried, so there is no decision to revoke",
        /// The decision was revoked before.
        DecisionAlreadyRevoked = "decision_already_revoked" { motion: MotionId, seq: u32 }
            zh "议案 {motion} 的决定已在第 {seq} 条撤销"
            en "the decision on the motion {motion} was revoked before, by entry {seq}",
        /// The charter lets the organ revoke the decisions of others.
        DecisionOfAnotherOrgan = "decision_of_another_organ" { organ: String, of: Vec<String>, revokes: Vec<String>, article: Option<Article> }
            zh "这是{of}的决定；{organ}只能撤销{revokes}的决定"
            en "this is a decision of {of}; {organ} may revoke those of {revokes}",
        /// What came of the decision is undone in another way.
        EffectStands = "effect_stands" { motion: MotionId, matter: Matter, way: Phrase, article: Option<Article> }
            zh "议案 {motion}（{matter}）已经生效，不能以撤销决定的方式改变；{way}"
            en "the motion {motion} on {matter} has taken effect and is not undone by revoking it: {way}",
        /// The person is not entitled at this meeting.
        NotEntitled = "not_entitled" { person: PersonId }
            zh "{person} 不在应到之列"
            en "{person} is not among those entitled",
        /// Whoever moved it cannot second it, and nobody seconds it twice.
        AlreadySupports = "already_supports" { person: PersonId }
            zh "{person} 已提出或附议此案"
            en "{person} has moved or seconded it already",
        /// Too few have seconded it.
        TooFewSeconders = "too_few_seconders" { given: u32, needed: u32, article: Option<Article> }
            zh "附议 {given} 人，须有 {needed} 人附议"
            en "{given} have seconded it, {needed} are needed",
        /// The motion was withdrawn.
        MotionWithdrawn = "motion_withdrawn" { motion: MotionId, seq: u32 }
            zh "议案 {motion} 已在第 {seq} 条撤回"
            en "the motion {motion} was withdrawn by entry {seq}",
        /// The motion was decided.
        MotionDecided = "motion_decided" { motion: MotionId, seq: u32 }
            zh "议案 {motion} 已在第 {seq} 条表决"
            en "the motion {motion} was decided by entry {seq}",
        /// The motion is being voted on.
        VoteInProgress = "vote_in_progress" { vote: VoteId, seq: u32 }
            zh "表决 {vote} 正在进行（第 {seq} 条）"
            en "the vote {vote} of entry {seq} is under way",
        /// The charter does not let this matter be voted on so.
        BallotNotAllowed = "ballot_not_allowed" { ballot: BallotKind, matter: Matter, allowed: Vec<BallotKind>, article: Option<Article> }
            zh "“{matter}”不得以{ballot}表决；可用：{allowed}"
            en "{matter} is not voted on by {ballot}, but by {allowed}",
        /// A secret ballot is counted by tellers.
        NoTeller = "no_teller" {}
            zh "无记名投票须有监票人"
            en "a secret ballot needs a teller",
        /// A candidate does not count their own election.
        TellerIsCandidate = "teller_is_candidate" { person: PersonId }
            zh "{person} 是候选人，不能担任监票人"
            en "{person} is a candidate and cannot be a teller",
        /// The person was recused before.
        AlreadyRecused = "already_recused" { person: PersonId, seq: u32 }
            zh "{person} 已在第 {seq} 条回避"
            en "{person} was recused before, by entry {seq}",
        /// The organ's rules know no proxies.
        NoProxies = "no_proxies" { organ: String }
            zh "{organ}不得委托他人表决"
            en "{organ} has no proxies",
        /// Nobody is their own proxy.
        OwnProxy = "own_proxy" { person: PersonId }
            zh "{person} 不能委托自己"
            en "{person} cannot be their own proxy",
        /// The charter lets a colleague be sent, and this is none.
        HolderNoColleague = "holder_no_colleague" { holder: PersonId, principal: PersonId, article: Option<Article> }
            zh "{holder} 与 {principal} 不是同一单位的人，不能受其委托；单位派员的，请写明派员单位"
            en "{holder} is no colleague of {principal} and cannot be their proxy; where a unit sends its colleague, name the unit",
        /// Somebody votes for them already.
        AlreadyRepresented = "already_represented" { person: PersonId, seq: u32 }
            zh "{person} 已在第 {seq} 条委托他人"
            en "{person} has a proxy already, by entry {seq}",
        /// The holder votes for as many as they may.
        TooManyPrincipals = "too_many_principals" { holder: PersonId, most: u32, article: Option<Article> }
            zh "{holder} 最多代 {most} 人表决"
            en "{holder} may vote for {most} at most",
        /// The person has no proxy from whom they vote for.
        NoProxy = "no_proxy" { principal: PersonId, holder: PersonId }
            zh "{holder} 没有 {principal} 在此次表决中的委托"
            en "{holder} has no proxy from {principal} in this vote",
        /// The vote was closed.
        VoteAlreadyClosed = "vote_closed" { vote: VoteId, seq: u32 }
            zh "表决 {vote} 已在第 {seq} 条结束"
            en "the vote {vote} was closed by entry {seq}",
        /// The person was not there when the vote opened, or is recused.
        NotOnRoll = "not_on_roll" { person: PersonId }
            zh "{person} 不在此次表决的名册上（开始表决时不在场、无表决权或须回避）"
            en "{person} is not on the roll of this vote: absent when it opened, not entitled, or recused",
        /// The person has voted.
        AlreadyVoted = "already_voted" { person: PersonId, seq: u32 }
            zh "{person} 已在第 {seq} 条表决"
            en "{person} has voted, by entry {seq}",
        /// A choice in a secret ballot goes into the urn, never into the record.
        BallotIsSecret = "ballot_is_secret" {}
            zh "无记名投票的选择不得记录；请发票、收票，由监票人计票"
            en "a choice in a secret ballot is never recorded: issue and return ballots, and have the tellers count them",
        /// Ballots are issued and returned in secret ballots only.
        BallotIsNotSecret = "ballot_is_not_secret" {}
            zh "只有无记名投票才发票、收票"
            en "ballots are issued and returned in secret ballots only",
        /// An election is counted, candidate by candidate.
        ElectionIsCounted = "election_is_counted" {}
            zh "选举按候选人计票，不逐人登记表决"
            en "an election is counted candidate by candidate, votes are not recorded one by one",
        /// The person was given a ballot before.
        BallotAlreadyIssued = "ballot_already_issued" { person: PersonId, seq: u32 }
            zh "{person} 已在第 {seq} 条领票"
            en "{person} was given a ballot before, by entry {seq}",
        /// The person was given no ballot.
        BallotNotIssued = "ballot_not_issued" { person: PersonId }
            zh "{person} 没有领票"
            en "{person} was given no ballot",
        /// The person returned a ballot before.
        BallotAlreadyReturned = "ballot_already_returned" { person: PersonId, seq: u32 }
            zh "{person} 已在第 {seq} 条交票"
            en "{person} returned a ballot before, by entry {seq}",
        /// The votes were recorded by name, so they are not counted again.
        CountedByName = "counted_by_name" { votes: u32 }
            zh "已逐人登记 {votes} 票，不另报计票"
            en "{votes} votes were recorded by name, no other count is taken",
        /// The vote needs a count.
        CountMissing = "count_missing" {}
            zh "须报计票结果"
            en "the vote needs a count",
        /// Candidates are counted in elections, for and against in other votes.
        CountDoesNotFit = "count_does_not_fit" {}
            zh "计票与表决事项不符：选举按候选人计，其他按赞成、反对、弃权计"
            en "the count does not fit: elections are counted by candidate, other votes by for, against and abstaining",
        /// A candidate is counted twice.
        CandidateCountedTwice = "candidate_counted_twice" { person: PersonId }
            zh "{person} 的得票报了两次"
            en "{person} is counted twice",
        /// More votes are counted than people may vote.
        MoreVotesThanVoters = "more_votes_than_voters" { counted: u64, voters: u32 }
            zh "计 {counted} 票，有表决权的只有 {voters} 人，请重新计票"
            en "{counted} votes are counted, {voters} may vote: count again",
        /// The count differs from the marks on the roll.
        CountDiffersFromRoll = "count_differs_from_roll" { counted: u64, returned: u32 }
            zh "计票 {counted} 张，名册上交票 {returned} 人，请核对"
            en "{counted} ballots are counted, {returned} are marked as returned: compare them",
        /// Only the vote's tellers sign its count.
        SignerNotTeller = "signer_not_teller" { person: PersonId }
            zh "{person} 不是此次表决的监票人，不能签字"
            en "{person} is no teller of this vote and cannot sign the count",
        /// A count of a secret ballot is signed.
        CountNotSigned = "count_not_signed" {}
            zh "计票结果须由监票人签字"
            en "the count needs the signature of a teller",
        /// An election needs seats and candidates.
        NoCandidate = "no_candidate" {}
            zh "选举须有名额和候选人"
            en "an election needs a seat and a candidate",
        /// A candidate stands twice.
        CandidateTwice = "candidate_twice" { person: PersonId }
            zh "候选人 {person} 出现两次"
            en "{person} stands twice",
        /// The number of candidates does not fit the seats.
        CandidatesDoNotFit = "candidates_do_not_fit" { candidates: u32, seats: u32, needed: u32, mode: ElectionMode, article: Option<Article> }
            zh "{mode}选举 {seats} 个名额，候选人应为 {needed} 人，现为 {candidates} 人"
            en "{seats} seats are filled by an election that is {mode}: {needed} candidates are needed, {candidates} stand",
        /// A post has room for fewer.
        TooManySeats = "too_many_seats" { seats: u32, most: u32, article: Option<Article> }
            zh "名额 {seats} 个，超过职数 {most}"
            en "{seats} seats are more than the {most} that the post has",
        /// All candidates together are not voted on here.
        SlateNotAllowed = "slate_not_allowed" { article: Option<Article> }
            zh "章程没有规定可以整体表决候选人名单"
            en "the charter does not let all candidates be voted on together",
        /// Too few have nominated a candidate.
        TooFewNominators = "too_few_nominators" { person: PersonId, given: u32, needed: u32, article: Option<Article> }
            zh "候选人 {person} 有 {given} 人提名，须有 {needed} 人"
            en "{given} have nominated {person}, {needed} are needed",
        /// The organ's motion that is to nominate was not passed.
        NominationNotPassed = "nomination_not_passed" { person: PersonId, motion: MotionId }
            zh "提名 {person} 的议案 {motion} 没有通过"
            en "the motion {motion} that is to nominate {person} was not passed",
        /// The candidate was not vetted.
        NotVetted = "not_vetted" { person: PersonId, article: Option<Article> }
            zh "候选人 {person} 尚未审查"
            en "{person} has not been vetted",
        /// A further round is held among those whom the round before left open.
        NotInRoundBefore = "not_in_round_before" { motion: MotionId, person: Option<PersonId>, seats: u32 }
            zh "上一轮选举 {motion} 留待再选 {seats} 个名额；{person} 不在再选之列"
            en "the round {motion} left {seats} seats open; {person} is not among those it left open",
        /// The margin by which candidates outnumber the seats is too small.
        MarginTooSmall = "margin_too_small" { candidates: u32, seats: u32, margin: Fraction, needed: u32, article: Option<Article> }
            zh "差额不得少于名额的 {margin}：{seats} 个名额须有 {needed} 名候选人，现为 {candidates} 名"
            en "candidates outnumber seats by {margin} of them: for {seats} seats {needed} are needed, {candidates} stand";
        /// The amendment that is moved is not known, or adopted before.
        Charter(CharterRefusal),
        /// The plan that is moved is not known, or adopted before.
        Planning(PlanningRefusal),
        /// The meeting does not allow it.
        Meeting(MeetingRefusal),
        /// An organ is not known, or a candidate not eligible.
        Leadership(LeadershipRefusal),
        /// The member who is to be sanctioned is not known, or not sanctioned so here.
        Membership(MembershipRefusal),
        /// Somebody named is not known.
        People(PeopleRefusal),
    }
}

recorded!(VotingRefusal);
