//! Ranking (排名): what the assessors' scores come to, with every step of the arithmetic. Weighted sums of whole numbers for each assessor, and
//! their mean as a fraction; nothing is rounded, and whoever has the same mean has the same rank.

use super::{Recruiting, Staff};
use crate::kernel::{Criterion, PersonId, VacancyId, record};
use alloc::vec::Vec;

record! {
    /// A score and what it comes to.
    pub struct WeighedScore {
        /// The criterion.
        pub criterion: Criterion,
        /// The score.
        pub score: u32,
        /// What a point weighs.
        pub weight: u32,
        /// Score times weight.
        #[at_most(crate::kernel::wire::MAXIMUM_INTEGER)]
        pub points: u64,
    }

    /// What one assessor's scores come to.
    pub struct AssessorSum {
        /// Who assessed.
        pub assessor: PersonId,
        /// Score by score, in the order of the criteria.
        pub scores: Vec<WeighedScore>,
        /// The sum of the points.
        #[at_most(crate::kernel::wire::MAXIMUM_INTEGER)]
        pub sum: u64,
    }

    /// A mean as a fraction in lowest terms.
    #[derive(Copy, Hash)]
    pub struct ScoreMean {
        /// Parts.
        #[at_most(crate::kernel::wire::MAXIMUM_INTEGER)]
        pub numerator: u64,
        /// How many parts make one.
        #[at_most(crate::kernel::wire::MAXIMUM_INTEGER)]
        pub denominator: u64,
    }

    /// How a candidate stands (应聘人员排名).
    pub struct RankedCandidate {
        /// Who.
        pub person: PersonId,
        /// The place among those who were assessed, from 1; whoever is level has the same.
        pub rank: Option<u32>,
        /// Whether somebody else has the same place.
        pub tied: bool,
        /// Assessor by assessor.
        pub assessors: Vec<AssessorSum>,
        /// The sum of the assessors' sums.
        #[at_most(crate::kernel::wire::MAXIMUM_INTEGER)]
        pub total: u64,
        /// The total by the number of assessors; none where nobody has assessed.
        pub mean: Option<ScoreMean>,
        /// What an assessor could give at most.
        #[at_most(crate::kernel::wire::MAXIMUM_INTEGER)]
        pub highest: u64,
        /// Whether enough have assessed for an appointment.
        pub enough: bool,
    }
}

impl ScoreMean {
    /// The mean of so many sums; none of no sum.
    fn of(total: u64, count: u64) -> Option<Self> {
        let (mut larger, mut smaller) = (total.max(count), total.min(count));
        while let Some(rest) = larger.checked_rem(smaller) {
            (larger, smaller) = (smaller, rest);
        }
        let denominator = count.checked_div(larger).filter(|_| count > 0)?;
        Some(Self { numerator: total.checked_div(larger)?, denominator })
    }

    /// Whether it is more than another.
    fn exceeds(self, other: Self) -> bool {
        let across = |one: u64, other: u64| u128::from(one).saturating_mul(u128::from(other));
        across(self.numerator, other.denominator) > across(other.numerator, self.denominator)
    }
}

fn size(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

impl Recruiting {
    /// What each assessor's scores come to, of everybody who applied.
    fn standings(&self) -> Vec<RankedCandidate> {
        let opened = &self.opened;
        let weigh = |criterion: &Criterion, score: u32| {
            let rule = opened.criteria.iter().find(|rule| rule.criterion == *criterion);
            let weight = rule.map_or(0, |rule| rule.weight);
            let points = u64::from(score).saturating_mul(u64::from(weight));
            WeighedScore { criterion: criterion.clone(), score, weight, points }
        };
        let points =
            |scores: &[WeighedScore]| scores.iter().map(|score| score.points).fold(0, u64::saturating_add);
        let best: Vec<WeighedScore> =
            opened.criteria.iter().map(|rule| weigh(&rule.criterion, opened.highest_score)).collect();
        let highest = points(&best);
        let standing = |applicant: &super::Applicant| {
            let assessed = applicant.assessed.iter().map(|it| {
                let given = it.assessed.scores.iter();
                let scores: Vec<WeighedScore> = given.map(|it| weigh(&it.criterion, it.score)).collect();
                AssessorSum { assessor: it.assessed.assessor, sum: points(&scores), scores }
            });
            let assessors: Vec<AssessorSum> = assessed.collect();
            let total = assessors.iter().map(|it| it.sum).fold(0, u64::saturating_add);
            let count = size(assessors.len());
            RankedCandidate {
                person: applicant.applied.person,
                rank: None,
                tied: false,
                mean: ScoreMean::of(total, count),
                enough: count >= u64::from(opened.assessors_at_least),
                assessors,
                total,
                highest,
            }
        };
        self.applicants.iter().map(standing).collect()
    }
}

impl Staff {
    /// The candidates of a vacancy, the best first; who was not assessed comes last, and who is level in the order of application.
    #[must_use]
    pub fn ranking(&self, vacancy: VacancyId) -> Option<Vec<RankedCandidate>> {
        let found = self.vacancies.get(vacancy)?.standings();
        let better = |one: Option<ScoreMean>, other: Option<ScoreMean>| match (one, other) {
            (Some(one), Some(other)) => one.exceeds(other),
            (one, other) => one.is_some() && other.is_none(),
        };
        let mut ranked: Vec<RankedCandidate> = Vec::new();
        for mut standing in found.iter().cloned() {
            let ahead = found.iter().filter(|other| better(other.mean, standing.mean)).count();
            let level = found.iter().filter(|other| other.mean == standing.mean).count();
            if standing.mean.is_some() {
                standing.rank = u32::try_from(ahead).ok().map(|ahead| ahead.saturating_add(1));
                standing.tied = level > 1;
            }
            let place = ranked.partition_point(|before| !better(standing.mean, before.mean));
            ranked.insert(place, standing);
        }
        Some(ranked)
    }
}
