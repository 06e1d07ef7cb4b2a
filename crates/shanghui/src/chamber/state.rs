//! The state: what the journal so far amounts to. It has no setters; only events change it.

use super::event::Event;
use super::founding::{ChamberFounded, Profile};
use crate::calendar::HolidayNotices;
use crate::charter::{BallotKind, Charter, Versions};
use crate::coordination::Coordination;
use crate::discretion::Discretion;
use crate::kernel::{ActivityId, Applied, Date, Incoherent, Instant, Mark, MeetingId, MemberId};
use crate::leadership::Leadership;
use crate::meeting::Meetings;
use crate::membership::Members;
use crate::party_branch::PartyBranch;
use crate::people::Roster;
use crate::planning::Planning;
use crate::secretariat::{ContactMeans, Secretariat, Visited};
use crate::service::Service;
use crate::staff::Staff;
use crate::voting::Voting;
use alloc::vec::Vec;

/// What a journal amounts to (现状). Names are not in it: they stand in the journal alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub(super) profile: Profile,
    pub(super) holidays: HolidayNotices,
    pub(super) versions: Versions,
    pub(super) roster: Roster,
    pub(super) members: Members,
    pub(super) leadership: Leadership,
    pub(super) meetings: Meetings,
    pub(super) voting: Voting,
    pub(super) planning: Planning,
    pub(super) staff: Staff,
    pub(super) service: Service,
    pub(super) coordination: Coordination,
    pub(super) party_branch: PartyBranch,
    pub(super) secretariat: Secretariat,
    pub(super) discretion: Discretion,
    /// The entry that founded the chamber.
    pub(super) founded: Mark,
    /// When the last entry was recorded.
    pub(super) last: Instant,
}

impl State {
    pub(super) fn found(event: &ChamberFounded, mark: Mark) -> Result<Self, Incoherent> {
        let charter = Charter::new(event.charter.clone())
            .map_err(|_| Incoherent("the charter does not hold together"))?;
        Ok(Self {
            profile: Profile {
                chamber: event.chamber,
                name: event.name.clone(),
                hometown: event.hometown.clone(),
                seat: event.seat.clone(),
                offset: event.offset,
            },
            holidays: HolidayNotices::default(),
            versions: Versions::new(charter),
            roster: Roster::default(),
            members: Members::default(),
            leadership: Leadership::default(),
            meetings: Meetings::default(),
            voting: Voting::default(),
            planning: Planning::default(),
            staff: Staff::default(),
            service: Service::default(),
            coordination: Coordination::default(),
            party_branch: PartyBranch::default(),
            secretariat: Secretariat::default(),
            discretion: Discretion::default(),
            founded: mark,
            last: mark.at,
        })
    }

    /// Applies an event. Its ids are resolved first; where one cannot be, the state stays as it was.
    pub(super) fn apply(&mut self, event: &Event, mark: Mark) -> Applied {
        self.last = mark.at;
        match event {
            Event::ChamberFounded(_) => Err(Incoherent("the chamber was founded before")),
            Event::HolidayNoticeRecorded(event) => self.holidays.notice_recorded(event, mark),
            Event::AmendmentDrafted(event) => self.versions.amendment_drafted(event, mark),
            Event::AmendmentAdopted(event) => self.versions.amendment_adopted(event, mark),
            Event::AmendmentApproved(event) => self.versions.amendment_approved(event, mark),
            Event::PersonRegistered(event) => self.roster.person_registered(event, mark),
            Event::BirthDateRecorded(event) => self.roster.birth_date_recorded(event, mark),
            Event::EnterpriseRegistered(event) => self.roster.enterprise_registered(event, mark),
            Event::PartyRegistered(event) => {
                self.roster.party_registered(event, mark)?;
                self.comes_to_know(event.party, mark);
                Ok(())
            }
            Event::PersonErased(event) => {
                self.roster.person_erased(event, mark)?;
                self.members.forgets(event.person);
                Ok(())
            }
            Event::PersonRestricted(event) => self.roster.person_restricted(event, mark),
            Event::MemberSeated(event) => {
                self.members.member_seated(event, mark, &self.roster)?;
                self.seat_changed(event.member)
            }
            Event::StandingChanged(event) => {
                self.members.standing_changed(event, mark)?;
                self.seat_changed(event.member)
            }
            Event::RepresentativeChanged(event) => {
                self.members.representative_changed(event, mark, &self.roster)?;
                self.seat_changed(event.member)
            }
            Event::MemberSanctioned(event) => self.members.member_sanctioned(event, mark),
            Event::SeatPassed(event) => self.members.seat_passed(event, mark, &self.roster),
            Event::MemberClassChanged(event) => self.members.member_class_changed(event, mark),
            Event::DuesStandardAdopted(event) => self.members.dues_standard_adopted(event, mark),
            Event::TermOpened(event) => self.leadership.term_opened(event, mark),
            Event::TermExtended(event) => self.leadership.term_extended(event, mark),
            Event::TermShortened(event) => self.leadership.term_shortened(event, mark),
            Event::ElectionStepRecorded(event) => self.leadership.election_step_recorded(event, mark),
            Event::AppointedToPost(event) => self.leadership.appointed(event, mark, &self.roster),
            Event::AppointmentEnded(event) => self.leadership.appointment_ended(event, mark),
            Event::DrawAnnounced(event) => self.leadership.draw_announced(event, mark, &self.roster),
            Event::DrawRevealed(event) => self.leadership.draw_revealed(event, mark),
            Event::RotationVolunteered(event) => {
                self.leadership.rotation_volunteered(event, mark, &self.roster)
            }
            Event::VolunteerWithdrawn(event) => self.leadership.volunteer_withdrawn(event, mark),
            Event::TurnHolderReplaced(event) => {
                self.leadership.turn_holder_replaced(event, mark, &self.roster)
            }
            Event::RotationPlanned(event) => self.leadership.rotation_planned(event, mark, &self.roster),
            Event::RotationPoolChanged(event) => {
                self.leadership.rotation_pool_changed(event, mark, &self.roster)
            }
            Event::TurnsSwapped(event) => self.leadership.turns_swapped(event, mark, &self.roster),
            Event::TurnSubstituted(event) => self.leadership.turn_substituted(event, mark, &self.roster),
            Event::LeaderFiled(event) => self.leadership.leader_filed(event, mark),
            Event::RemovalProposed(event) => self.leadership.removal_proposed(event, mark),
            Event::DefenceRecorded(event) => self.leadership.defence_recorded(event, mark),
            Event::RotationOpened(event) => self.leadership.rotation_opened(event, mark, &self.roster),
            Event::RotationClosed(event) => self.leadership.rotation_closed(event, mark),
            Event::HandoverRecorded(event) => self.leadership.handover_recorded(event, mark),
            Event::DelegationRecorded(event) => {
                self.leadership.delegation_recorded(event, mark, &self.roster)
            }
            Event::DelegationAccepted(event) => self.leadership.delegation_accepted(event, mark),
            Event::DelegationRevoked(event) => self.leadership.delegation_revoked(event, mark),
            Event::SeriesOpened(event) => self.meetings.series_opened(event, mark),
            Event::MeetingDemanded(event) => self.meetings.meeting_demanded(event, mark),
            Event::DemandWithdrawn(event) => self.meetings.demand_withdrawn(event, mark),
            Event::MeetingConvened(event) => {
                self.meetings.meeting_convened(event, mark, &self.roster)?;
                self.meeting_changed(event.meeting)
            }
            Event::AgendaItemAdded(event) => self.meetings.agenda_item_added(event, mark),
            Event::GuestsRecorded(event) => {
                self.meetings.guests_recorded(event, mark, &self.roster)?;
                self.guests_came(event.meeting, mark);
                Ok(())
            }
            Event::NoticeSent(event) => self.meetings.notice_sent(event, mark),
            Event::MeetingCancelled(event) => {
                self.meetings.meeting_cancelled(event, mark)?;
                self.meeting_changed(event.meeting)
            }
            Event::MeetingOpened(event) => {
                self.meetings.opened(event, mark, &self.roster)?;
                self.guests_came(event.meeting, mark);
                self.meeting_changed(event.meeting)
            }
            Event::MeetingAdjourned(event) => self.meetings.adjourned(event, mark),
            Event::MeetingResumed(event) => self.meetings.resumed(event, mark),
            Event::MeetingClosed(event) => self.meetings.closed(event, mark),
            Event::MeetingLapsed(event) => {
                self.meetings.lapsed(event, mark)?;
                self.meeting_changed(event.meeting)
            }
            Event::ChairHandedOver(event) => self.meetings.chair_handed_over(event, mark, &self.roster),
            Event::SignedIn(event) => {
                let (person, meeting) = self.meetings.signed_in(event, mark, &self.roster)?;
                let day = meeting.day(self.profile.offset);
                self.saw(person, day, mark);
                Ok(())
            }
            Event::SignedOut(event) => self.meetings.signed_out(event, mark, &self.roster),
            Event::AbsenceExcused(event) => self.meetings.absence_excused(event, mark, &self.roster),
            Event::ContributionRecorded(event) => {
                self.meetings.contribution_recorded(event, mark, &self.roster)
            }
            Event::DocumentStudied(event) => self.meetings.document_studied(event, mark, &self.roster),
            Event::ConsensusReached(event) => self.meetings.consensus_reached(event, mark),
            Event::FollowUpAssigned(event) => self.meetings.follow_up_assigned(event, mark),
            Event::FollowUpCompleted(event) => self.meetings.follow_up_completed(event, mark),
            Event::MinutesDrafted(event) => self.meetings.minutes_drafted(event, mark),
            Event::MinutesSigned(event) => self.meetings.minutes_signed(event, mark),
            Event::MinutesPublished(event) => self.meetings.minutes_published(event, mark),
            Event::MinutesCorrected(event) => self.meetings.minutes_corrected(event, mark),
            Event::MotionMoved(event) => self.voting.motion_moved(event, mark),
            Event::MotionSeconded(event) => self.voting.motion_seconded(event, mark, &self.roster),
            Event::MotionAmended(event) => self.voting.motion_amended(event, mark),
            Event::MotionWithdrawn(event) => self.voting.motion_withdrawn(event, mark),
            Event::VoterRecused(event) => self.voting.voter_recused(event, mark, &self.roster),
            Event::ProxyGranted(event) => self.voting.proxy_granted(event, mark),
            Event::VoteOpened(event) => self.voting.opened(event, mark, &self.meetings, &self.roster),
            Event::VoteCast(event) => self.voting.vote_cast(event, mark, &self.roster),
            Event::BallotIssued(event) => self.voting.ballot_issued(event, mark, &self.roster),
            Event::BallotReturned(event) => self.voting.ballot_returned(event, mark, &self.roster),
            Event::DecisionRevoked(event) => {
                self.meetings.follow_ups_revoked(&event.follow_ups, mark)?;
                self.members.dues_decision_revoked(event.motion, event.on);
                self.voting.decision_revoked(event, mark)
            }
            Event::VoteClosed(event) => {
                self.voting.vote_closed(event, mark)?;
                let vote = self.voting.votes().get(event.vote).map(crate::voting::Vote::opened);
                let by_post = vote.filter(|vote| vote.ballot == BallotKind::Correspondence);
                let motion = by_post.and_then(|vote| self.voting.motions().get(vote.motion));
                motion.map(|motion| motion.moved().meeting).map_or(Ok(()), |it| self.meeting_changed(it))
            }
            Event::DirectiveAccepted(event) => self.secretariat.directive_accepted(event, mark),
            Event::ReportSubmitted(event) => {
                self.secretariat.report_submitted(event, mark)?;
                let asked = self.secretariat.directives().get(event.directive);
                if let Some(issuer) = asked.and_then(|asked| asked.accepted().issuer) {
                    let day = event.at.map(|at| at.date(self.profile.offset));
                    self.in_touch(issuer, day, ContactMeans::Report, mark);
                }
                Ok(())
            }
            Event::PeriodicReportSubmitted(event) => self.secretariat.periodic_report_submitted(event, mark),
            Event::VisitRecorded(event) => {
                let seat = match event.visited {
                    Visited::Member { member } => self.members.seats().index_of(member),
                    _ => None,
                };
                let met =
                    self.secretariat.visit_recorded(event, mark, self.profile.offset, &self.roster, seat)?;
                let day = event.at.map(|at| at.date(self.profile.offset));
                met.into_iter().for_each(|met| self.saw(met, day, mark));
                if let Visited::Party { party } = event.visited {
                    self.in_touch(party, day, ContactMeans::Visit, mark);
                }
                Ok(())
            }
            Event::SummaryEdited(event) => self.secretariat.summary_edited(event, mark),
            Event::SummaryIssued(event) => self.secretariat.summary_issued(event, mark),
            Event::PlanDrafted(event) => {
                self.planning.plan_drafted(event, mark)?;
                event.activities.iter().for_each(|it| self.activity_changed(it.planned.activity));
                Ok(())
            }
            Event::PlanAdopted(event) => self.planning.plan_adopted(event, mark),
            Event::ActivityPlanned(event) => {
                self.planning.activity_planned(event, mark)?;
                self.activity_changed(event.planned.activity);
                Ok(())
            }
            Event::ActivityRescheduled(event) => {
                self.planning.activity_rescheduled(event, mark)?;
                self.activity_changed(event.activity);
                Ok(())
            }
            Event::ActivityDropped(event) => {
                self.planning.activity_dropped(event, mark)?;
                self.activity_changed(event.activity);
                Ok(())
            }
            Event::MilestoneCompleted(event) => self.planning.milestone_completed(event, mark),
            Event::ActivityHeld(event) => {
                self.planning.activity_held(event, mark, &self.roster)?;
                self.activity_changed(event.activity);
                for person in &event.participants {
                    let person = self.roster.place(*person)?;
                    self.saw(person, Some(event.on), mark);
                }
                Ok(())
            }
            Event::RecordFiled(event) => self.planning.record_filed(event, mark),
            Event::ActivityReviewed(event) => self.planning.activity_reviewed(event, mark),
            Event::SuggestionClosed(event) => self.planning.suggestion_closed(event, mark),
            Event::VacancyOpened(event) => self.staff.vacancy_opened(event, mark),
            Event::VacancyClosed(event) => self.staff.vacancy_closed(event, mark),
            Event::CandidateApplied(event) => self.staff.candidate_applied(event, mark, &self.roster),
            Event::CandidateAssessed(event) => self.staff.candidate_assessed(event, mark, &self.roster),
            Event::CandidateAppointed(event) => self.staff.candidate_appointed(event, mark, &self.roster),
            Event::ProbationDecided(event) => self.staff.probation_decided(event, mark),
            Event::WorkHandedOver(event) => self.staff.work_handed_over(event, mark, &self.leadership),
            Event::StaffProfiled(event) => self.staff.staff_profiled(event, mark, &self.roster),
            Event::TaskDefined(event) => self.staff.task_defined(event, mark),
            Event::DivisionAdopted(event) => self.staff.division_adopted(event, mark, &self.roster),
            Event::StandInArranged(event) => self.staff.stand_in_arranged(event, mark, &self.roster),
            Event::NeedRegistered(event) => self.service.need_registered(event, mark),
            Event::NeedAssigned(event) => self.service.need_assigned(event, mark),
            Event::NeedRespondedTo(event) => self.service.need_responded_to(event, mark),
            Event::NeedAnswered(event) => self.service.need_answered(event, mark),
            Event::NeedClosed(event) => self.service.need_closed(event, mark),
            Event::OfferRegistered(event) => self.service.offer_registered(event, mark),
            Event::OfferEnded(event) => self.service.offer_ended(event, mark),
            Event::OfferMatched(event) => self.service.offer_matched(event, mark),
            Event::OutcomeRecorded(event) => self.service.outcome_recorded(event, mark),
            Event::LetterDrafted(event) => self.coordination.letter_drafted(event, mark),
            Event::LetterChecked(event) => self.coordination.letter_checked(event, mark),
            Event::LetterIssued(event) => {
                self.coordination.letter_issued(event, mark)?;
                self.in_touch_by_letter(event.letter, Some(event.on), ContactMeans::Letter, mark);
                Ok(())
            }
            Event::AnswerRecorded(event) => {
                self.coordination.answer_recorded(event, mark)?;
                let day = event.at.map(|at| at.date(self.profile.offset));
                self.in_touch_by_letter(event.letter, day, ContactMeans::Answer, mark);
                Ok(())
            }
            Event::ReturnOpened(event) => self.coordination.return_opened(event, mark),
            Event::ProjectsFiled(event) => self.coordination.projects_filed(event, mark),
            Event::ReturnSubmitted(event) => self.coordination.return_submitted(event, mark),
            Event::ReturnAcknowledged(event) => self.coordination.return_acknowledged(event, mark),
            Event::LetterFiled(event) => self.coordination.letter_filed(event, mark),
            Event::LetterAcknowledged(event) => self.coordination.letter_acknowledged(event, mark),
            Event::RecordOpened(event) => self.discretion.record_opened(event, mark),
            Event::DisclosureRecorded(event) => self.discretion.disclosure_recorded(event, mark),
            Event::BranchDuesRecorded(event) => {
                self.party_branch.branch_dues_recorded(event, mark, &self.roster)
            }
        }
    }

    /// Somebody was seen, on the day of the meeting, activity or visit where it is known.
    fn saw(&mut self, person: u32, day: Option<Date>, mark: Mark) {
        let recorded = mark.at.date(self.profile.offset);
        let seats = self.members.seats_of(person);
        self.secretariat.presence_mut().saw(person, day.unwrap_or(recorded), recorded, seats);
    }

    /// A seat was taken, has ended, or is somebody else's to act for: when it counts as gone quiet may be another day, and
    /// whoever has left is visited no more.
    fn seat_changed(&mut self, member: MemberId) -> Applied {
        let seats = self.members.seats();
        let Some((index, seat)) = seats.index_of(member).zip(seats.get(member)) else { return Ok(()) };
        let (ended, recorded) = (seat.standing().is_ended(), seat.mark().at.date(self.profile.offset));
        let person = seat.holder().representative().map(|person| self.roster.place(person)).transpose()?;
        self.secretariat.presence_mut().seated(index, (!ended).then_some(recorded), person);
        self.secretariat.rounds_mut().keep(index, recorded, ended);
        Ok(())
    }

    /// A meeting was convened or held, or will not be.
    fn meeting_changed(&mut self, meeting: MeetingId) -> Applied {
        let (gatherings, offset) = (self.secretariat.gatherings_mut(), self.profile.offset);
        gatherings.place(meeting, &self.meetings, &self.voting, offset, &|_| true);
        Ok(())
    }

    /// An activity was planned, moved, dropped or held.
    fn activity_changed(&mut self, activity: ActivityId) {
        self.secretariat.gatherings_mut().place_activity(activity, &self.planning, &|_| true);
    }

    /// The facts that lead to this state, in the order in which they were recorded.
    pub(super) fn facts(&self) -> Vec<(Mark, Event)> {
        let profile = self.profile.clone();
        let founded = ChamberFounded {
            chamber: profile.chamber,
            name: profile.name,
            hometown: profile.hometown,
            seat: profile.seat,
            offset: profile.offset,
            charter: self.versions.founding().rules().clone(),
        };
        let mut facts: Vec<(Mark, Event)> = alloc::vec![(self.founded, founded.into())];
        self.holidays.facts(&mut facts);
        self.versions.facts(&mut facts);
        self.roster.facts(&mut facts);
        self.members.facts(&mut facts);
        self.leadership.facts(&mut facts);
        self.meetings.facts(&self.roster, &mut facts);
        self.voting.facts(&self.roster, &mut facts);
        self.planning.facts(&mut facts);
        self.staff.facts(&mut facts);
        self.service.facts(&mut facts);
        self.coordination.facts(&mut facts);
        self.party_branch.facts(&mut facts);
        self.secretariat.facts(&mut facts);
        self.discretion.facts(&mut facts);
        by_entry(facts)
    }
}

/// Facts in the order of their entries; within an entry they keep theirs. The numbers are dense, so a place for each will do.
fn by_entry(facts: Vec<(Mark, Event)>) -> Vec<(Mark, Event)> {
    let last = facts.iter().map(|(mark, _)| mark.seq).max().unwrap_or(0);
    let mut places: Vec<Vec<(Mark, Event)>> = (0..=last).map(|_| Vec::new()).collect();
    for fact in facts {
        if let Some(place) = usize::try_from(fact.0.seq).ok().and_then(|seq| places.get_mut(seq)) {
            place.push(fact);
        }
    }
    places.into_iter().flatten().collect()
}
