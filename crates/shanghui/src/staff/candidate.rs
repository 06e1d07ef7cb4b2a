//! Candidates (应聘人员): who applied, how they were assessed, who was appointed.
//!
//! Whether the post may be had, and who may give it, is asked of leadership by the same rule as any appointment; here stands only that it
//! goes to somebody who applied and whom enough have assessed. What was said of a candidate goes to the erasable part of the journal, as
//! being about them.

use super::{Staff, StaffRefusal};
use crate::calendar::months_later;
use crate::charter::{Charter, Filling};
use crate::kernel::{
    Applied, AppointmentId, Criterion, Date, Incoherent, Inquiry, Kept, Mark, MeetingId, PersonId, Post,
    Prose, Ruled, Sealed, VacancyId, record,
};
use crate::leadership::{
    AppointToPost, AppointedToPost, AppointmentManner, AppointmentMode, Hearing, Leadership,
};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Records that somebody applies for a vacancy (登记报名).
    pub struct RecordApplication {
        /// For which vacancy.
        pub vacancy: VacancyId,
        /// Who.
        pub person: PersonId,
        /// On which day; today where none is given.
        pub on: Option<Date>,
    }

    /// Somebody applied for a vacancy.
    pub struct CandidateApplied {
        /// For which vacancy.
        pub vacancy: VacancyId,
        /// Who.
        pub person: PersonId,
        /// On which day.
        pub on: Date,
    }

    /// A score by a criterion, with its reason.
    pub struct CriterionScore {
        /// The criterion.
        pub criterion: Criterion,
        /// The score, from 0 to the highest.
        pub score: u32,
        /// Why; it goes to the erasable part of the journal.
        pub reason: Prose,
    }

    /// A score as it stands in an event.
    pub struct ScoreGiven {
        /// The criterion.
        pub criterion: Criterion,
        /// The score.
        pub score: u32,
        /// Where the reason stands.
        pub reason: Sealed,
    }

    /// Records what an assessor says of a candidate (考察评分).
    pub struct AssessCandidate {
        /// For which vacancy.
        pub vacancy: VacancyId,
        /// Of whom.
        pub person: PersonId,
        /// Who assesses.
        pub assessor: PersonId,
        /// A score by every criterion.
        pub scores: Vec<CriterionScore>,
    }

    /// A candidate was assessed.
    pub struct CandidateAssessed {
        /// For which vacancy.
        pub vacancy: VacancyId,
        /// Who.
        pub person: PersonId,
        /// By whom.
        pub assessor: PersonId,
        /// The scores, in the order of the criteria.
        pub scores: Vec<ScoreGiven>,
    }

    /// Appoints a candidate to the post of a vacancy (任用应聘人员). The appointment is recorded in the same entry, and the vacancy is
    /// closed by it.
    pub struct AppointCandidate {
        /// The vacancy.
        pub vacancy: VacancyId,
        /// Who.
        pub person: PersonId,
        /// The new appointment's id.
        pub appointment: AppointmentId,
        /// The first day; today where none is given.
        pub from: Option<Date>,
        /// The meeting of the organ that decided it, where the post is given by one.
        pub meeting: Option<MeetingId>,
        /// Whether it is full-time (专职), if that is known.
        pub full_time: Option<bool>,
    }

    /// A candidate was appointed.
    pub struct CandidateAppointed {
        /// The vacancy.
        pub vacancy: VacancyId,
        /// Who.
        pub person: PersonId,
        /// The appointment.
        pub appointment: AppointmentId,
        /// The last day of the probation, where there is one.
        pub probation_until: Option<Date>,
    }
}

/// Somebody who applied (应聘人员).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    pub(super) applied: CandidateApplied,
    pub(super) mark: Mark,
    pub(super) assessed: Vec<Assessment>,
}

impl Applicant {
    /// The application.
    #[must_use]
    pub const fn applied(&self) -> &CandidateApplied {
        &self.applied
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// What assessors said, in the order in which it was recorded.
    #[must_use]
    pub fn assessed(&self) -> &[Assessment] {
        &self.assessed
    }
}

/// What an assessor said of a candidate (考察评分).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    pub(super) assessed: CandidateAssessed,
    pub(super) mark: Mark,
}

impl Assessment {
    /// The assessment.
    #[must_use]
    pub const fn assessed(&self) -> &CandidateAssessed {
        &self.assessed
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Where the reason of a score stands in the journal.
    #[must_use]
    pub const fn reason(&self, score: &ScoreGiven) -> Kept {
        Kept { seq: self.mark.seq, place: score.reason }
    }
}

/// How somebody comes to a post of the staff: as its organ has decided where a meeting is named, else by whoever appoints.
fn mode(post: &Post, meeting: Option<MeetingId>, charter: &Charter) -> AppointmentMode {
    let appointed = charter.fillings(post).iter().any(|way| matches!(way, Filling::Appointed { .. }));
    if appointed && meeting.is_none() { AppointmentMode::Appointed } else { AppointmentMode::Hired }
}

impl Staff {
    pub(crate) fn record_application(
        &self,
        command: &RecordApplication,
        roster: &Roster,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<CandidateApplied, StaffRefusal> {
        let vacancy = self.open_vacancy(command.vacancy, inquiry)?;
        roster.known_person(command.person, inquiry)?;
        let on = command.on.unwrap_or(today);
        inquiry.day_has_come::<StaffRefusal>(on, today)?;
        let closes = vacancy.opened.closes;
        inquiry
            .policy("applications_are_open", "报名尚未截止")
            .holds(on <= closes, || StaffRefusal::ApplicationsClosed { vacancy: command.vacancy, closes })?;
        let before = vacancy.applicant(command.person).map(|it| it.mark.seq);
        inquiry.policy("person_has_not_applied_before", "没有报过名").holds(before.is_none(), || {
            StaffRefusal::AlreadyApplied { person: command.person, seq: before.unwrap_or(0) }
        })?;
        Ok(CandidateApplied { vacancy: command.vacancy, person: command.person, on })
    }

    pub(crate) fn candidate_applied(
        &mut self,
        event: &CandidateApplied,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        roster.place(event.person)?;
        let applicant = Applicant { applied: event.clone(), mark, assessed: Vec::new() };
        self.vacancy_mut(event.vacancy)?.applicants.push(applicant);
        Ok(())
    }

    pub(crate) fn assess_candidate(
        &self,
        command: &AssessCandidate,
        charter: &Charter,
        roster: &Roster,
        inquiry: &mut Inquiry,
    ) -> Ruled<CandidateAssessed, StaffRefusal> {
        let vacancy = self.open_vacancy(command.vacancy, inquiry)?;
        roster.known_person(command.assessor, inquiry)?;
        let (person, assessor) = (command.person, command.assessor);
        let candidate =
            inquiry.policy("person_has_applied", "已经报名").finds(vacancy.applicant(person), || {
                StaffRefusal::NotACandidate { person, vacancy: command.vacancy }
            })?;
        inquiry
            .policy("assessor_is_somebody_else", "不考察自己")
            .holds(person != assessor, || StaffRefusal::OwnAssessment { person })?;
        let before = candidate.assessed.iter().find(|it| it.assessed.assessor == assessor);
        let before = before.map(|it| it.mark.seq);
        inquiry.policy("assessor_has_not_assessed_before", "没有评过分").holds(before.is_none(), || {
            StaffRefusal::AlreadyAssessed { assessor, candidate: person, seq: before.unwrap_or(0) }
        })?;
        let opened = &vacancy.opened;
        for (index, score) in command.scores.iter().enumerate() {
            let criterion = &score.criterion;
            inquiry
                .policy("criterion_is_of_the_vacancy", "属本次招聘的标准")
                .holds(opened.criteria.iter().any(|rule| rule.criterion == *criterion), || {
                    StaffRefusal::UnknownCriterion { criterion: criterion.clone() }
                })?;
            let twice = command.scores.iter().take(index).any(|other| other.criterion == *criterion);
            inquiry
                .policy("criterion_is_scored_once", "每项标准评一次")
                .holds(!twice, || StaffRefusal::CriterionTwice { criterion: criterion.clone() })?;
        }
        let article = charter.staff().and_then(|rules| rules.article.as_ref());
        let mut scores = Vec::new();
        for rule in &opened.criteria {
            let given = command.scores.iter().find(|score| score.criterion == rule.criterion);
            let missing = || StaffRefusal::CriterionMissing {
                criterion: rule.criterion.clone(),
                article: article.cloned(),
            };
            let given = inquiry
                .policy("every_criterion_is_scored", "各项标准都已评分")
                .under(article)
                .finds(given, missing)?;
            let (score, highest) = (given.score, opened.highest_score);
            inquiry
                .policy("score_is_on_the_scale", "分数在范围内")
                .under(article)
                .measured(u64::from(score), u64::from(highest), None)
                .holds(score <= highest, || StaffRefusal::ScoreOffScale {
                    criterion: rule.criterion.clone(),
                    score,
                    highest,
                    article: article.cloned(),
                })?;
            // About the candidate, so that it goes with their data.
            let reason = inquiry.seal_prose(&given.reason, [person, assessor]);
            scores.push(ScoreGiven { criterion: rule.criterion.clone(), score, reason });
        }
        Ok(CandidateAssessed { vacancy: command.vacancy, person, assessor, scores })
    }

    pub(crate) fn candidate_assessed(
        &mut self,
        event: &CandidateAssessed,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        roster.place(event.assessor)?;
        let applicants = &mut self.vacancy_mut(event.vacancy)?.applicants;
        let candidate = applicants.iter_mut().find(|it| it.applied.person == event.person);
        let candidate = candidate.ok_or(Incoherent("the person did not apply"))?;
        candidate.assessed.push(Assessment { assessed: event.clone(), mark });
        Ok(())
    }

    /// The candidate's appointment, and what leadership makes of it by its own rule.
    pub(crate) fn appoint_candidate(
        &self,
        command: &AppointCandidate,
        leadership: &Leadership,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(CandidateAppointed, Option<AppointedToPost>), StaffRefusal> {
        let vacancy = self.open_vacancy(command.vacancy, inquiry)?;
        let (person, charter) = (command.person, hearing.charter);
        let candidate =
            inquiry.policy("person_has_applied", "已经报名").finds(vacancy.applicant(person), || {
                StaffRefusal::NotACandidate { person, vacancy: command.vacancy }
            })?;
        let rules = charter.staff();
        let article = rules.and_then(|rules| rules.article.as_ref());
        let given = u32::try_from(candidate.assessed.len()).unwrap_or(u32::MAX);
        let needed = vacancy.opened.assessors_at_least;
        inquiry
            .policy("enough_have_assessed", "考察人数足够")
            .under(article)
            .measured(u64::from(given), u64::from(needed), None)
            .holds(given >= needed, || StaffRefusal::TooFewAssessments {
                person,
                given,
                needed,
                article: article.cloned(),
            })?;
        let post = &vacancy.opened.post;
        let from = command.from.unwrap_or(hearing.today);
        let appoint = AppointToPost {
            appointment: command.appointment,
            person,
            post: post.clone(),
            from: Some(from),
            until: None,
            manner: Some(AppointmentManner {
                mode: mode(post, command.meeting, charter),
                term: None,
                unit: None,
                meeting: command.meeting,
                full_time: command.full_time,
                legal_representative_of: Vec::new(),
                exceptions: Vec::new(),
                posts_elsewhere: Vec::new(),
            }),
        };
        let appointed = leadership.appoint(&appoint, hearing, inquiry)?;
        let months = rules.and_then(|rules| rules.probation_months);
        let end = months.and_then(|months| months_later(from, months));
        let filled = CandidateAppointed {
            vacancy: command.vacancy,
            person,
            appointment: command.appointment,
            probation_until: end.and_then(|next| next.minus_days(1)),
        };
        Ok((filled, Some(AppointedToPost { cause: Some(0), ..appointed })))
    }

    pub(crate) fn candidate_appointed(
        &mut self,
        event: &CandidateAppointed,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        roster.place(event.person)?;
        self.vacancy_mut(event.vacancy)?.filled = Some((event.clone(), mark));
        Ok(())
    }
}
