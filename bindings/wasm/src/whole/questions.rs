//! Every question to a chamber that the module for reading leaves out.

use crate::chamber::Chamber;
use crate::door::{Thrown, read};
use shanghui::kernel::{Fault, MemberId, Reader, Record, Wire};
use wasm_bindgen::prelude::wasm_bindgen;

/// A question to a chamber that only the whole module answers.
#[derive(Debug, Clone, Copy)]
#[wasm_bindgen]
pub enum FurtherQuestion {
    /// Every amendment of the charter.
    AmendmentList,
    /// What the charter and the name say against higher rules.
    Lint,
    /// Everything that is due, overdue or coming on a day.
    Duties,
    /// Meetings and duties with their days, for an audience.
    Schedule,
    /// The plan of a year, planned and actual on a day.
    PlanProgress,
    /// What the plan of a year may take over from the year before.
    PlanProposals,
    /// The nodes of a year to plan by.
    YearNodes,
    /// What was done from a day to another.
    Figures,
    /// How everybody took part from a day to another.
    Engagement,
    /// How groups took part from a day to another.
    GroupEngagement,
    /// The three diligences as figures, from a day to another.
    Diligence,
    /// The candidates of a vacancy, the best first.
    CandidateRanking,
    /// The division of labour that fits best on a day.
    ProposeDivision,
    /// Who acts for somebody of the staff on a day.
    ActingFor,
    /// What each of the staff had to do, month by month.
    Workload,
    /// How each rule of coverage stands for each member on a day.
    VisitCoverage,
    /// How each rule of contact stands for each of those it is for on a day.
    Contacts,
    /// Every need and how it stands.
    NeedList,
    /// The offers that suit a need best on a day.
    RankOffers,
    /// Everything that was sent out or proposed, as it stood on a day.
    LetterList,
    /// The turns that meet a period.
    RotationRoster,
    /// How many turns and days everybody has had until a day.
    RotationFairness,
    /// How often each organ has met in the period that a day lies in, and how often it must.
    MeetingFrequency,
    /// How often each kind of activity was held in the period that a day lies in, and how often it must be.
    ActivityFrequency,
    /// Whether whoever's turn it is may decide on an occasion by themselves.
    TurnAuthority,
    /// The sanctions of a member, or all.
    SanctionList,
    /// The standard of dues that holds on a day.
    DuesStandardOn,
    /// The tier of dues that a member is in on a day.
    DuesTier,
    /// The calendar of the election at the end of the term on a day.
    ElectionCalendar,
    /// The posts that have too few holders on a day.
    Vacancies,
    /// What the charter says of how the chamber is made up on a day.
    Composition,
    /// Who read or exported what.
    Disclosures,
}

#[wasm_bindgen]
impl Chamber {
    /// Answers a question with what it is about, given as JSON; gives the answer as JSON, unless there is none.
    #[wasm_bindgen(js_name = askFurther)]
    pub fn ask_further(
        &self,
        question: FurtherQuestion,
        first: &str,
        second: &str,
    ) -> Result<Option<String>, Thrown> {
        Ok(self.answer_further(question, first, second)?)
    }
}

impl Chamber {
    fn answer_further(
        &self,
        question: FurtherQuestion,
        first: &str,
        second: &str,
    ) -> Result<Option<String>, Fault> {
        let Self(it) = self;
        Ok(Some(match question {
            FurtherQuestion::AmendmentList => it.amendment_list().to_json(),
            FurtherQuestion::Lint => it.lint().to_json(),
            FurtherQuestion::Duties => it.duties(read(first)?).to_json(),
            FurtherQuestion::Schedule => it.schedule(read(first)?, read::<Reader>(second)?)?.to_json(),
            FurtherQuestion::PlanProgress => it.plan_progress(read(first)?, read(second)?).to_json(),
            FurtherQuestion::PlanProposals => it.plan_proposals(read(first)?).to_json(),
            FurtherQuestion::YearNodes => it.year_nodes(read(first)?).to_json(),
            FurtherQuestion::Figures => it.figures(read(first)?, read(second)?).to_json(),
            FurtherQuestion::Engagement => it.engagement(read(first)?, read(second)?).to_json(),
            FurtherQuestion::GroupEngagement => it.group_engagement(read(first)?, read(second)?).to_json(),
            FurtherQuestion::Diligence => it.diligence(read(first)?, read(second)?).to_json(),
            FurtherQuestion::CandidateRanking => it.candidate_ranking(read(first)?)?.to_json(),
            FurtherQuestion::ProposeDivision => it.propose_division(read(first)?).to_json(),
            FurtherQuestion::ActingFor => it.acting_for(read(first)?, read(second)?).to_json(),
            FurtherQuestion::Workload => it.workload(read(first)?, read(second)?).to_json(),
            FurtherQuestion::VisitCoverage => it.visit_coverage(read(first)?).to_json(),
            FurtherQuestion::Contacts => it.contacts(read(first)?).to_json(),
            FurtherQuestion::NeedList => it.need_list().to_json(),
            FurtherQuestion::RankOffers => it.rank_offers(read(first)?, read(second)?)?.to_json(),
            FurtherQuestion::LetterList => it.letter_list(read(first)?).to_json(),
            FurtherQuestion::RotationRoster => it.rotation_roster(read(first)?, read(second)?).to_json(),
            FurtherQuestion::RotationFairness => it.rotation_fairness(read(first)?).to_json(),
            FurtherQuestion::MeetingFrequency => it.meeting_frequency(read(first)?).to_json(),
            FurtherQuestion::ActivityFrequency => it.activity_frequency(read(first)?).to_json(),
            FurtherQuestion::TurnAuthority => it.turn_authority(&read(first)?).to_json(),
            FurtherQuestion::SanctionList => it.sanction_list(read::<Option<MemberId>>(first)?).to_json(),
            FurtherQuestion::DuesStandardOn => {
                return Ok(it.dues_standard_on(read(first)?).map(Record::to_message));
            }
            FurtherQuestion::DuesTier => {
                return Ok(it.dues_tier(read(first)?, read(second)?)?.map(|tier| tier.to_json()));
            }
            FurtherQuestion::ElectionCalendar => it.election_calendar(read(first)?).to_json(),
            FurtherQuestion::Vacancies => it.vacancies(read(first)?).to_json(),
            FurtherQuestion::Composition => it.composition(read(first)?).to_json(),
            FurtherQuestion::Disclosures => it.disclosures(&read(first)?).to_json(),
        }))
    }
}
