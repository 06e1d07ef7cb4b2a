//! An election (选举) judged by its totals.
//!
//! Even an election with as many candidates as seats (等额) needs the threshold: a candidate alone can lose. More who reach it
//! than there are seats are ranked by their votes in favour; a tie at the last seat (末位同票) needs another ballot among those
//! tied (再次投票), never the alphabet; fewer leave vacancies (缺额另行选举). More ballots returned than issued make the whole
//! election void (收回选票多于发出选票的，选举无效). Charters mostly say no more than the share, and the share's base varies, as it
//! does for motions.

use super::motion::{Impossible, impossible, sum, told};
use super::share::Share;
use crate::kernel::{Base, Candidate, Threshold, codes, record, said_by_label};
use alloc::collections::{BTreeMap, BinaryHeap};
use alloc::vec::Vec;
use core::cmp::Ordering;

record! {
    /// What an election needs (选举规则).
    #[derive(Copy)]
    pub struct ElectionRule {
        /// How many must be present, as a share of those entitled, where the charter asks for a quorum.
        pub quorum: Option<Threshold>,
        /// How many votes in favour a candidate must have.
        pub pass: Threshold,
        /// How many seats are to be filled (应选名额).
        pub seats: u64,
        /// How many candidates one ballot may favour (选票所选人数上限): as many as there are seats where it is left out. A
        /// ballot that favours more is void.
        pub most_marks: Option<u64>,
        /// Ballots issued (发出选票): more returned than that make the whole election void.
        pub issued: u64,
    }

    /// What the tellers counted for a candidate. Whoever marked nothing abstained, so the abstentions are what is left of the
    /// valid ballots.
    pub struct CandidateTotals {
        /// Who.
        pub candidate: Candidate,
        /// In favour (赞成).
        pub r#for: u64,
        /// Against (反对).
        pub against: u64,
    }

    /// What the tellers counted in all (计票结果).
    pub struct ElectionTotals {
        /// Everybody entitled (应到).
        pub entitled: u64,
        /// Those of them present (实到).
        pub present: u64,
        /// Valid ballots (有效票).
        pub valid: u64,
        /// Void ballots (废票). Returned (收回) are the valid and the void ones.
        pub void: u64,
        /// What was counted for each, in any order.
        pub candidates: Vec<CandidateTotals>,
    }
}

codes! {
    /// What became of an election (选举结果).
    pub enum ElectionStatus {
        /// Every seat is filled (选出).
        Complete = "complete" "选出",
        /// Fewer reached the share than there are seats; the rest is for another election (名额未满).
        Vacancies = "vacancies" "名额未满",
        /// The last seats are tied for; those tied stand again (同票再选).
        RunoffNeeded = "runoff_needed" "同票，须再次投票",
        /// Too few were present, so nobody is elected (不足法定人数).
        NoQuorum = "no_quorum" "不足法定人数",
        /// More ballots came back than were issued, so nobody is elected (收回选票多于发出).
        MoreReturnedThanIssued = "more_returned_than_issued" "收回选票多于发出",
        /// The figures cannot be, so nobody is elected (无效).
        Void = "void" "无效",
    }
}

codes! {
    /// Where a candidate stands after an election.
    pub enum CandidateStanding {
        /// Elected (当选).
        Elected = "elected" "当选",
        /// Tied for the last seats (同票待定).
        Tied = "tied" "同票待定",
        /// Reached the share, but others had more votes (得票过线未当选).
        Outvoted = "outvoted" "过线未当选",
        /// Not elected (未当选): the share was not reached, or the election decided nothing.
        NotElected = "not_elected" "未当选",
    }
}
said_by_label!(ElectionStatus, CandidateStanding);

record! {
    /// What became of a candidate, with the arithmetic (候选人得票).
    pub struct CandidateResult {
        /// Who.
        pub candidate: Candidate,
        /// In favour (赞成).
        pub r#for: u64,
        /// Against (反对).
        pub against: u64,
        /// Abstaining (弃权), among them the ballots that say nothing of the candidate.
        pub abstain: u64,
        /// The votes in favour, as a share of the rule's base. It is told whatever became of the election.
        pub pass: Share,
        /// Where the candidate stands.
        pub standing: CandidateStanding,
    }

    /// What became of an election, with the arithmetic (选举结果及算式).
    pub struct ElectionResult {
        /// What became of it.
        pub status: ElectionStatus,
        /// Why the figures cannot be, where the status is `void`.
        pub impossible: Option<Impossible>,
        /// Everybody entitled (应到).
        pub entitled: u64,
        /// Those present (实到).
        pub present: u64,
        /// Ballots issued (发出).
        pub issued: u64,
        /// Ballots returned (收回). At most 2^64 − 1 is told.
        pub returned: u64,
        /// Valid ballots (有效).
        pub valid: u64,
        /// Void ballots (废票).
        pub void: u64,
        /// The quorum (法定人数), where the rule asks for one.
        pub quorum: Option<Share>,
        /// How many seats were to be filled.
        pub seats: u64,
        /// Everybody who stood, by votes in favour; equals by name, which says nothing.
        pub candidates: Vec<CandidateResult>,
        /// Those elected, by votes in favour.
        pub elected: Vec<Candidate>,
        /// Those who reached the share, elected or not, by votes in favour.
        pub qualified: Vec<Candidate>,
        /// Those who tie for the last seats.
        pub tied: Vec<Candidate>,
        /// How many seats those who tie contest.
        pub seats_contested: u64,
        /// How many seats stay empty. Elected, contested and empty seats make all.
        pub vacancies: u64,
    }
}

/// Judges an election by the totals that its tellers signed.
///
/// The status is `more_returned_than_issued`, then `void` where the figures cannot be, then `no_quorum` where too few were
/// present; in these nobody is elected and every seat stays empty. Otherwise whoever reached the share is elected, up to the
/// seats, by votes in favour. Nobody is elected without a vote.
///
/// # Properties
///
/// The order of the candidates changes nothing. `elected + seats_contested + vacancies == seats`.
///
/// # Example
///
/// ```
/// use shanghui::kernel::{Base, Bound, Candidate, Fraction, Threshold};
/// use shanghui::tally::{CandidateTotals, ElectionRule, ElectionStatus, ElectionTotals, judge_election};
///
/// let share = |fraction: &str, base| {
///     Ok::<_, shanghui::Fault>(Threshold { fraction: fraction.parse()?, bound: Bound::AtLeast, base })
/// };
/// let votes = |candidate: &str, r#for| {
///     Ok::<_, shanghui::Fault>(CandidateTotals { candidate: Candidate::new(candidate)?, r#for, against: 0 })
/// };
/// let rule = ElectionRule {
///     quorum: Some(share("2/3", Base::Entitled)?),
///     pass: share("1/2", Base::Present)?,
///     seats: 2,
///     most_marks: None,
///     issued: 48,
/// };
/// let candidates = vec![votes("甲", 30)?, votes("乙", 25)?, votes("丙", 25)?];
/// let totals = ElectionTotals { entitled: 60, present: 48, valid: 47, void: 1, candidates };
/// let result = judge_election(&totals, &rule);
/// assert_eq!(result.status, ElectionStatus::RunoffNeeded);
/// assert_eq!((result.elected.len(), result.tied.len(), result.seats_contested), (1, 2, 1));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn judge_election(totals: &ElectionTotals, rule: &ElectionRule) -> ElectionResult {
    judge(totals, sum(&[totals.valid, totals.void]), rule)
}

/// As [`judge_election`], with the ballots returned as a sum that 64 bits need not hold.
pub(super) fn judge(totals: &ElectionTotals, returned: u128, rule: &ElectionRule) -> ElectionResult {
    let quorum = rule.quorum.map(|quorum| Share::of(&quorum, totals.present, totals.entitled));
    let impossible = impossible(totals.entitled, totals.present, returned, rule.quorum.as_ref())
        .or_else(|| more_marks(totals, rule))
        .or_else(|| twice(totals));
    let overfull = returned > u128::from(rule.issued);
    let undecided = if overfull {
        Some(ElectionStatus::MoreReturnedThanIssued)
    } else if impossible.is_some() {
        Some(ElectionStatus::Void)
    } else if quorum.is_some_and(|quorum| !quorum.met) {
        Some(ElectionStatus::NoQuorum)
    } else {
        None
    };

    let ranked = BinaryHeap::from_iter(totals.candidates.iter().map(Ranked)).into_sorted_vec();
    let mut candidates = Vec::with_capacity(ranked.len());
    for Ranked(counted) in ranked {
        let cast = told(sum(&[counted.r#for, counted.against]));
        let whole = match rule.pass.base {
            Base::Entitled => totals.entitled,
            Base::Present => totals.present,
            Base::Returned => told(returned),
            Base::Valid => totals.valid,
            Base::Cast => cast,
        };
        candidates.push(CandidateResult {
            candidate: counted.candidate.clone(),
            r#for: counted.r#for,
            against: counted.against,
            abstain: totals.valid.saturating_sub(cast),
            pass: Share::of(&rule.pass, counted.r#for, whole),
            standing: CandidateStanding::NotElected,
        });
    }
    let seats_contested = if undecided.is_none() { fill_seats(&mut candidates, rule.seats) } else { 0 };

    let standing = |wanted: &[CandidateStanding]| -> Vec<Candidate> {
        let found = candidates.iter().filter(|candidate| wanted.contains(&candidate.standing));
        found.map(|candidate| candidate.candidate.clone()).collect()
    };
    let (elected, tied) = (standing(&[CandidateStanding::Elected]), standing(&[CandidateStanding::Tied]));
    let qualified =
        standing(&[CandidateStanding::Elected, CandidateStanding::Tied, CandidateStanding::Outvoted]);
    let filled = u64::try_from(elected.len()).unwrap_or(u64::MAX).saturating_add(seats_contested);
    let vacancies = rule.seats.saturating_sub(filled);
    ElectionResult {
        status: undecided.unwrap_or(if seats_contested > 0 {
            ElectionStatus::RunoffNeeded
        } else if vacancies > 0 {
            ElectionStatus::Vacancies
        } else {
            ElectionStatus::Complete
        }),
        impossible: impossible.filter(|_| undecided == Some(ElectionStatus::Void)),
        entitled: totals.entitled,
        present: totals.present,
        issued: rule.issued,
        returned: told(returned),
        valid: totals.valid,
        void: totals.void,
        quorum,
        seats: rule.seats,
        elected,
        qualified,
        tied,
        candidates,
        seats_contested,
        vacancies,
    }
}

/// Says where each of the candidates stands, who are sorted by their votes; gives how many seats are tied for.
fn fill_seats(candidates: &mut [CandidateResult], seats: u64) -> u64 {
    let mut qualified: Vec<&mut CandidateResult> =
        candidates.iter_mut().filter(|candidate| candidate.pass.met).collect();
    let seats = usize::try_from(seats).unwrap_or(usize::MAX);
    // The votes of the first who has no seat: whoever has just as many ties with them for the last ones.
    let cut = if seats == 0 { None } else { qualified.get(seats).map(|first_without| first_without.r#for) };
    let above = match cut {
        Some(cut) => qualified.iter().filter(|candidate| candidate.r#for > cut).count(),
        None => seats.min(qualified.len()),
    };
    let contested = if cut.is_some() { seats.saturating_sub(above) } else { 0 };
    for (rank, candidate) in qualified.iter_mut().enumerate() {
        candidate.standing = if rank < above {
            CandidateStanding::Elected
        } else if contested > 0 && Some(candidate.r#for) == cut {
            CandidateStanding::Tied
        } else {
            CandidateStanding::Outvoted
        };
    }
    u64::try_from(contested).unwrap_or(u64::MAX)
}

/// Whether the valid ballots cannot have borne all the marks.
fn more_marks(totals: &ElectionTotals, rule: &ElectionRule) -> Option<Impossible> {
    let most = u128::from(rule.most_marks.unwrap_or(rule.seats));
    let valid = u128::from(totals.valid);
    let mut marks: u128 = 0;
    for counted in &totals.candidates {
        if sum(&[counted.r#for, counted.against]) > valid {
            return Some(Impossible::MoreMarksThanBallots);
        }
        marks = marks.saturating_add(u128::from(counted.r#for));
    }
    (marks > valid.saturating_mul(most)).then_some(Impossible::MoreMarksThanBallots)
}

fn twice(totals: &ElectionTotals) -> Option<Impossible> {
    // The same map as the ballots' sheet has, so that its code is there once.
    let mut seen: BTreeMap<&Candidate, usize> = BTreeMap::new();
    let all_new = totals.candidates.iter().all(|counted| seen.insert(&counted.candidate, 0).is_none());
    (!all_new).then_some(Impossible::CandidateTwice)
}

/// Candidates by votes in favour, equals by name: a heap sorts with less code than a slice.
#[derive(PartialEq, Eq)]
struct Ranked<'a>(&'a CandidateTotals);

impl Ord for Ranked<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        other.0.r#for.cmp(&self.0.r#for).then_with(|| self.0.candidate.cmp(&other.0.candidate))
    }
}

impl PartialOrd for Ranked<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests;
