//! Ballots (选票) added up: which are valid, and what they say of each candidate.
//!
//! A ballot that favours more candidates than it may is void, one that favours fewer is valid (所选人数等于或少于应选名额的有效，多于的
//! 作废). So is one that says both yes and no of somebody. A name written in (另选他人) is a vote in favour of whoever bears it,
//! and whoever is not marked at all was abstained from.

use super::election::{CandidateTotals, ElectionResult, ElectionRule, ElectionTotals, judge};
use super::motion::told;
use crate::kernel::{Candidate, codes, record, said_by_label};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

codes! {
    /// What a ballot says of a candidate (票面标记).
    pub enum BallotMark {
        /// In favour (赞成).
        For = "for" "赞成",
        /// Against (反对).
        Against = "against" "反对",
        /// Neither (弃权), as where nothing is marked.
        Abstain = "abstain" "弃权",
    }
}
said_by_label!(BallotMark);

record! {
    /// What a ballot says of one candidate.
    pub struct CandidateMark {
        /// Of whom.
        pub candidate: Candidate,
        /// What it says.
        pub mark: BallotMark,
    }

    /// Ballots that say the same.
    #[derive(Default)]
    pub struct BallotGroup {
        /// How many there are.
        pub count: u64,
        /// What they say of each candidate; whoever is left out was abstained from.
        pub marks: Vec<CandidateMark>,
        /// Names written in (另选他人): each a vote in favour.
        pub write_ins: Vec<Candidate>,
        /// Whether the tellers found them void (废票): illegible, signed, not one of those issued. Ballots with too many marks are
        /// found here; nobody has to say so.
        pub void: Option<bool>,
    }

    /// What was found in the ballot box (投票箱), and who was there.
    #[derive(Default)]
    pub struct Ballots {
        /// Everybody entitled (应到).
        pub entitled: u64,
        /// Those of them present (实到).
        pub present: u64,
        /// Who is printed on the ballot (候选人), so that nobody is missing from the result for want of a mark.
        pub candidates: Vec<Candidate>,
        /// The ballots, those that say the same together or each by itself, in any order.
        pub groups: Vec<BallotGroup>,
    }
}

/// Adds ballots up and judges the election as [`judge_election`](super::judge_election) does.
///
/// # Properties
///
/// Neither the order of the ballots nor how they are grouped changes anything.
///
/// # Example
///
/// ```
/// use shanghui::kernel::{Base, Bound, Candidate, Fraction, Threshold};
/// use shanghui::tally::{BallotGroup, Ballots, ElectionRule, ElectionStatus, count_election};
///
/// let (one, other) = (Candidate::new("甲")?, Candidate::new("乙")?);
/// let naming = |count, names: &[&Candidate]| BallotGroup {
///     count,
///     write_ins: names.iter().map(|name| (*name).clone()).collect(),
///     ..BallotGroup::default()
/// };
/// let ballots = Ballots {
///     entitled: 30,
///     present: 25,
///     candidates: vec![one.clone(), other.clone()],
///     groups: vec![naming(20, &[&one]), naming(4, &[&other]), naming(1, &[&one, &other])],
/// };
/// let pass = Threshold { fraction: Fraction::new(1, 2)?, bound: Bound::AtLeast, base: Base::Present };
/// let result = count_election(&ballots, &ElectionRule { quorum: None, pass, seats: 1, most_marks: None, issued: 25 });
/// assert_eq!((result.status, result.elected), (ElectionStatus::Complete, vec![one]));
/// assert_eq!((result.valid, result.void), (24, 1));
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[must_use]
pub fn count_election(ballots: &Ballots, rule: &ElectionRule) -> ElectionResult {
    let most = rule.most_marks.unwrap_or(rule.seats);
    let mut sheet = Sheet::default();
    for candidate in &ballots.candidates {
        let place = sheet.place(candidate, 0);
        if let Some(row) = sheet.rows.get_mut(place) {
            row.stands = true;
        }
    }
    let (mut valid, mut void): (u128, u128) = (0, 0);
    for (group, number) in ballots.groups.iter().zip(1_u64..) {
        if group.void != Some(true) && sheet.add(group, number, most) {
            valid = valid.saturating_add(u128::from(group.count));
        } else {
            void = void.saturating_add(u128::from(group.count));
        }
    }
    let totals = ElectionTotals {
        entitled: ballots.entitled,
        present: ballots.present,
        valid: told(valid),
        void: told(void),
        candidates: sheet.totals(),
    };
    judge(&totals, valid.saturating_add(void), rule)
}

/// The tellers' sheet (计票表): a row for each name, in the order in which they were first read.
#[derive(Debug, Default)]
struct Sheet<'a> {
    rows: Vec<Row<'a>>,
    places: BTreeMap<&'a Candidate, usize>,
    /// The rows that the ballot at hand names.
    named: Vec<usize>,
}

#[derive(Debug)]
struct Row<'a> {
    candidate: &'a Candidate,
    r#for: u64,
    against: u64,
    /// Whether the name is on the printed list or on a valid ballot.
    stands: bool,
    /// The last group of ballots that named the candidate, and what it says.
    group: u64,
    mark: BallotMark,
}

impl<'a> Sheet<'a> {
    /// The row of a candidate, who mostly stands shortly after the last one: ballots follow the order of the list.
    fn place(&mut self, candidate: &'a Candidate, likely: usize) -> usize {
        const SHORTLY: usize = 8;
        for (row, place) in self.rows.iter().zip(0_usize..).skip(likely).take(SHORTLY) {
            if row.candidate == candidate {
                return place;
            }
        }
        if let Some(place) = self.places.get(candidate) {
            return *place;
        }
        let place = self.rows.len();
        self.places.insert(candidate, place);
        let mark = BallotMark::Abstain;
        self.rows.push(Row { candidate, r#for: 0, against: 0, stands: false, group: 0, mark });
        place
    }

    /// Adds ballots that say the same; false where they are void and count for nobody.
    fn add(&mut self, group: &'a BallotGroup, number: u64, most: u64) -> bool {
        self.named.clear();
        let written_in = group.write_ins.iter().map(|candidate| (candidate, BallotMark::For));
        let marks = group.marks.iter().map(|marked| (&marked.candidate, marked.mark)).chain(written_in);
        let (mut favoured, mut likely) = (0_u64, 0_usize);
        for (candidate, mark) in marks {
            let place = self.place(candidate, likely);
            likely = place.saturating_add(1);
            let Some(row) = self.rows.get_mut(place) else { continue };
            if row.group != number {
                row.group = number;
                row.mark = BallotMark::Abstain;
                self.named.push(place);
            }
            match (row.mark, mark) {
                (BallotMark::For, BallotMark::Against) | (BallotMark::Against, BallotMark::For) => {
                    return false;
                }
                (BallotMark::Abstain, BallotMark::For) => favoured = favoured.saturating_add(1),
                _ => {}
            }
            if mark != BallotMark::Abstain {
                row.mark = mark;
            }
        }
        if favoured > most {
            return false;
        }
        for place in &self.named {
            let Some(row) = self.rows.get_mut(*place) else { continue };
            row.stands |= group.count > 0;
            match row.mark {
                BallotMark::For => row.r#for = row.r#for.saturating_add(group.count),
                BallotMark::Against => row.against = row.against.saturating_add(group.count),
                BallotMark::Abstain => {}
            }
        }
        true
    }

    fn totals(self) -> Vec<CandidateTotals> {
        let standing = self.rows.into_iter().filter(|row| row.stands);
        standing
            .map(|row| CandidateTotals {
                candidate: row.candidate.clone(),
                r#for: row.r#for,
                against: row.against,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
