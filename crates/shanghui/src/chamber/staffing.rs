//! Questions about the staff: who is best by the criteria, who should do what, who stands in for whom, who had how much to do.

use super::Chamber;
use crate::kernel::{DataFault, Date, Fault, Mark, PersonId, Phrase, VacancyId};
use crate::staff::{ActingFor, DivisionProposal, RankedCandidate, Recruiting, WorkloadRow};
use alloc::vec::Vec;

impl Chamber {
    /// A vacancy, or that there is none with this id.
    pub(crate) fn recruiting(&self, vacancy: VacancyId) -> Result<&Recruiting, Fault> {
        let not_found = || DataFault::NotFound {
            kind: Phrase::new("招聘", "vacancy"),
            id: alloc::format!("{vacancy}"),
        };
        self.staff().vacancies().get(vacancy).ok_or_else(|| not_found().into())
    }

    /// The candidates of a vacancy, the best first (应聘人员排名), with every step of the arithmetic.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown vacancy.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/staffed.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let ranking = chamber.candidate_ranking(VacancyId::from_u128(0x501))?;
    /// assert_eq!(ranking[0].rank, Some(1));
    /// assert_eq!(ranking[0].total, ranking[0].assessors.iter().map(|it| it.sum).sum::<u64>());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn candidate_ranking(&self, vacancy: VacancyId) -> Result<Vec<RankedCandidate>, Fault> {
        self.recruiting(vacancy)?;
        Ok(self.staff().ranking(vacancy).unwrap_or_default())
    }

    /// The division of labour that fits best on a day (最优分工建议), by what was recorded by its end, with the reasons. What is pinned in
    /// the division that holds then stays.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/staffed.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let proposal = chamber.propose_division("2026-04-20".parse()?);
    /// assert_eq!(proposal.total, proposal.tasks.iter().map(|task| task.fit).sum::<u32>());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn propose_division(&self, on: Date) -> DivisionProposal {
        let offset = self.profile().offset;
        let by = |mark: Mark| mark.at.date(offset) <= on;
        self.staff().propose(on, self.charter_on(on), self.leadership(), &by)
    }

    /// Who acts for somebody of the staff on a day (AB角): whoever stands in for them, and then whoever stands in for those.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/staffed.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let acting = chamber.acting_for(PersonId::from_u128(0x1c), "2026-04-20".parse()?);
    /// assert_eq!((acting[0].person, acting[0].step), (PersonId::from_u128(0x16), 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn acting_for(&self, person: PersonId, on: Date) -> Vec<ActingFor> {
        self.staff().acting_for(person, on)
    }

    /// What each of the staff had to do in the months that meet the days asked about (工作量), by the divisions that were adopted.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/staffed.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let rows = chamber.workload("2026-04-01".parse()?, "2026-04-30".parse()?);
    /// assert!(rows.iter().all(|row| row.month == 4 && !row.entries.is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn workload(&self, from: Date, until: Date) -> Vec<WorkloadRow> {
        self.staff().workload(from, until)
    }
}
