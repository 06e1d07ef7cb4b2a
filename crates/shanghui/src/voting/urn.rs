//! The urn (票箱): where electronic choices of a secret ballot go.
//!
//! It holds sums and nothing else: no voter, no order, no pattern. It cannot be printed, copied or written down, and what
//! it gives when it is opened is the command that closes the vote. Whoever loses it repeats the ballot. Of a vote that was
//! unanimous, or in which very few took part, the sums themselves say how people voted; no urn can help that.

use super::{CandidateCount, Candidature, CloseVote, Motion, VoteCount, VotingRefusal};
use crate::kernel::{Occurred, PersonId, VoteId, choice};
use crate::tally::BallotMark;
use alloc::vec::Vec;

choice! {
    /// What somebody chose in a secret ballot (选票内容). It goes into an urn and nowhere else.
    pub enum SecretChoice {
        /// For or against the motion.
        Motion = "motion" {
            /// For, against or abstaining.
            mark: BallotMark,
        },
        /// Whom of the candidates they favour, and whom they are against; whoever is named in neither was abstained from.
        Candidates = "candidates" {
            /// Favoured (赞成); somebody who does not stand is written in (另选他人).
            favoured: Vec<PersonId>,
            /// Against (反对).
            against: Vec<PersonId>,
        },
        /// Nothing that can be read (废票).
        Void = "void" {},
    }
}

enum Sums {
    Motion { marks: [u32; 3], void: u32 },
    Candidates { most: usize, candidates: Vec<CandidateCount>, valid: u32, void: u32 },
}

/// The urn of a secret ballot (票箱).
#[allow(missing_debug_implementations, reason = "what is in an urn is not to be printed")]
pub struct Urn {
    vote: VoteId,
    sums: Sums,
}

impl Urn {
    pub(super) fn of(vote: VoteId, motion: &Motion) -> Self {
        let by_candidate: Option<&Candidature> = motion.moved.subject.candidature().filter(|it| !it.slate);
        let sums = match by_candidate {
            None => Sums::Motion { marks: [0; 3], void: 0 },
            Some(it) => Sums::Candidates {
                most: usize::try_from(it.most_marks.unwrap_or(it.seats)).unwrap_or(usize::MAX),
                candidates: it
                    .nominees
                    .iter()
                    .map(|nominee| CandidateCount { person: nominee.person, r#for: 0, against: 0 })
                    .collect(),
                valid: 0,
                void: 0,
            },
        };
        Self { vote, sums }
    }

    /// Puts a ballot in. One that favours more candidates than it may, or names somebody twice, is counted as void.
    ///
    /// # Errors
    ///
    /// `voting.count_does_not_fit` where candidates are chosen in a vote for and against, or the other way round.
    #[allow(clippy::result_large_err, reason = "a refusal is rare, and whoever gets it wants it whole")]
    pub fn put(&mut self, choice: &SecretChoice) -> Result<(), VotingRefusal> {
        match (&mut self.sums, choice) {
            (Sums::Motion { marks: [r#for, against, abstain], .. }, SecretChoice::Motion { mark }) => {
                one_more(match mark {
                    BallotMark::For => r#for,
                    BallotMark::Against => against,
                    BallotMark::Abstain => abstain,
                })
            }
            (Sums::Motion { void, .. } | Sums::Candidates { void, .. }, SecretChoice::Void {}) => {
                one_more(void)
            }
            (
                Sums::Candidates { most, candidates, valid, void },
                SecretChoice::Candidates { favoured, against },
            ) => {
                let named: Vec<PersonId> = favoured.iter().chain(against).copied().collect();
                let twice =
                    named.iter().enumerate().any(|(at, person)| named.iter().take(at).any(|it| it == person));
                if twice || favoured.len() > *most {
                    one_more(void);
                } else {
                    for person in favoured {
                        count(candidates, *person, |it| &mut it.r#for);
                    }
                    for person in against {
                        count(candidates, *person, |it| &mut it.against);
                    }
                    one_more(valid);
                }
            }
            _ => return Err(VotingRefusal::CountDoesNotFit {}),
        }
        Ok(())
    }

    /// Opens the urn: the command that closes the vote with what was in it.
    #[must_use]
    pub fn open(self, signed_by: Vec<PersonId>, at: Option<Occurred>) -> CloseVote {
        let count = match self.sums {
            Sums::Motion { marks: [r#for, against, abstain], void } => {
                VoteCount::Motion { r#for, against, abstain, void }
            }
            Sums::Candidates { candidates: counted, valid, void, .. } => {
                // The order of the names written in would tell who came first. A ballot bears few names: putting each in
                // its place takes less code than a sort.
                let mut candidates: Vec<CandidateCount> = Vec::with_capacity(counted.len());
                for it in counted {
                    let place = candidates.partition_point(|before| before.person <= it.person);
                    candidates.insert(place, it);
                }
                VoteCount::Candidates { candidates, valid, void }
            }
        };
        CloseVote { vote: self.vote, count: Some(count), signed_by, at }
    }
}

fn one_more(sum: &mut u32) {
    *sum = sum.saturating_add(1);
}

/// Gives a candidate one more vote; somebody who does not stand was written in.
fn count(candidates: &mut Vec<CandidateCount>, person: PersonId, sum: fn(&mut CandidateCount) -> &mut u32) {
    if let Some(known) = candidates.iter_mut().find(|it| it.person == person) {
        return one_more(sum(known));
    }
    let mut written_in = CandidateCount { person, r#for: 0, against: 0 };
    one_more(sum(&mut written_in));
    candidates.push(written_in);
}
