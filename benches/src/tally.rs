//! Ballots added up and judged: from one small meeting to more than any chamber has.

use crate::Done;
use crate::runner::{Report, Way};
use shanghui::kernel::{Base, Bound, Candidate, Fraction, Threshold};
use shanghui::tally::{BallotGroup, BallotMark, Ballots, CandidateMark, ElectionRule, count_election};
use std::collections::HashMap;

const CANDIDATES: usize = 9;
const SEATS: u64 = 5;

/// Ballots that each mark some of the candidates, in the order of the list as printed ballots do.
fn ballots(count: usize) -> Done<Ballots> {
    let candidates = (0..CANDIDATES)
        .map(|number| Candidate::new(&format!("候选人{number}")))
        .collect::<Result<Vec<_>, _>>()?;
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut groups = Vec::with_capacity(count);
    for _ in 0..count {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let says = |number: usize| match (state >> (20 + 3 * number)) & 7 {
            0..=2 => Some(BallotMark::For),
            3 => Some(BallotMark::Against),
            _ => None,
        };
        let marked = candidates.iter().enumerate();
        let marks = marked.filter_map(|(number, candidate)| {
            Some(CandidateMark { candidate: candidate.clone(), mark: says(number)? })
        });
        groups.push(BallotGroup { count: 1, marks: marks.collect(), ..BallotGroup::default() });
    }
    let count = count as u64;
    Ok(Ballots { entitled: count, present: count, candidates, groups })
}

/// What one writes first: a map by name, every mark added, no ballot ever void.
fn naive(ballots: &Ballots) -> HashMap<&str, (u64, u64)> {
    let mut votes: HashMap<&str, (u64, u64)> = HashMap::new();
    for group in &ballots.groups {
        for marked in &group.marks {
            let (favour, against) = votes.entry(marked.candidate.as_str()).or_default();
            match marked.mark {
                BallotMark::For => *favour += group.count,
                BallotMark::Against => *against += group.count,
                _ => {}
            }
        }
    }
    votes
}

pub(crate) fn run(report: &mut Report) -> Done {
    let pass = Threshold { fraction: Fraction::new(1, 2)?, bound: Bound::AtLeast, base: Base::Present };
    for (title, count) in [
        ("tally: 100 ballots", 100_usize),
        ("tally: 10,000 ballots", 10_000),
        ("tally: 1,000,000 ballots", 1_000_000),
    ] {
        let each = ballots(count)?;
        let issued = count as u64;
        let rule = ElectionRule { quorum: None, pass, seats: SEATS, most_marks: None, issued };
        let times = (10_000 / count).max(1);
        report.compare(
            title,
            "a ballot",
            vec![
                Way::whole("a std hash map by name, nothing checked", count * times, || {
                    for _ in 0..times {
                        std::hint::black_box(naive(std::hint::black_box(&each)));
                    }
                    Ok(())
                }),
                Way::whole("count_election, each ballot by itself", count * times, || {
                    for _ in 0..times {
                        std::hint::black_box(count_election(std::hint::black_box(&each), &rule));
                    }
                    Ok(())
                }),
            ],
        )?;
    }
    Ok(())
}
