//! A naive model of a chamber: sets and maps, nothing indexed, nothing counted beforehand.
//!
//! It is told every command that was accepted, and says for the commands whose rules are simple whether they should be.

mod amendments;
mod ballots;
mod branch;

use crate::sample::TERM;
use amendments::Amendments;
use ballots::Ballots;
use branch::BranchDues;
use shanghui::chamber::{Chamber, Command};
use shanghui::charter::{BallotKind, Matter, MinutesPublication, Sanction};
use shanghui::kernel::Principal;
use shanghui::kernel::{
    AgendaItemId, AppointmentId, ConsensusId, ContributionId, CorrectionId, Date, DelegationId, DemandId,
    DirectiveId, DrawId, EnterpriseId, FollowUpId, GuestsId, LetterId, MeetingId, MemberId, PartyId,
    PersonId, ReturnId, RotationId, RotationPlanId, SeriesId, TermId, TurnChangeId, UtcOffset, VacancyId,
};
use shanghui::leadership::{
    ChangeRotationPool, ExtendTerm, OpenTerm, ReplaceTurnHolder, ShortenTerm, SubstituteTurn, SwapTurns,
};
use shanghui::meeting::{Capacity, ConveneMeeting, DemandedBy, Manner, PhaseName, SignIn};
use shanghui::membership::{MemberHolder, Standing};
use shanghui::people::PersonState;
use shanghui::secretariat::ExpectedAnswer;
use shanghui::voting::Subject;
use std::collections::{BTreeMap, BTreeSet};

/// What has become of a person's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Data {
    Kept,
    Restricted,
    Erased,
}

/// An appointment: who, what, from when, to when, and whether it was ended.
#[derive(Debug, Clone)]
struct Appointment {
    person: PersonId,
    post: String,
    from: Option<Date>,
    until: Option<Date>,
    ended: bool,
}

/// A turn.
#[derive(Debug, Clone)]
struct Turn {
    rotation: RotationId,
    term: TermId,
    ordinal: u32,
    until: Option<Date>,
    closed: bool,
}

/// A meeting.
#[derive(Debug, Clone, Default)]
struct Meeting {
    kind: String,
    phase: Option<PhaseName>,
    entitled: Option<BTreeSet<PersonId>>,
    here: BTreeMap<PersonId, Capacity>,
    attended: BTreeSet<PersonId>,
    observed: BTreeSet<PersonId>,
    excused: BTreeSet<PersonId>,
    chair: Option<PersonId>,
    notice: bool,
    items: BTreeSet<AgendaItemId>,
    delegations: BTreeSet<GuestsId>,
    guests: BTreeSet<PersonId>,
    contributions: BTreeSet<ContributionId>,
    consensus: BTreeSet<ConsensusId>,
    corrections: BTreeSet<CorrectionId>,
    drafted: bool,
    signed: bool,
    published: BTreeSet<MinutesPublication>,
}

/// The model.
#[derive(Debug, Clone, Default)]
pub struct Model {
    people: BTreeMap<PersonId, Data>,
    enterprises: BTreeSet<EnterpriseId>,
    parties: BTreeSet<PartyId>,
    seats: BTreeMap<MemberId, (MemberHolder, Standing)>,
    /// The terms with the last day that is known of each.
    terms: Vec<(TermId, u32, Option<Date>)>,
    appointments: BTreeMap<AppointmentId, Appointment>,
    /// The post of each vacancy, and whose appointment filled it.
    vacancies: BTreeMap<VacancyId, (String, Option<AppointmentId>)>,
    turns: Vec<Turn>,
    handed_over: BTreeSet<RotationId>,
    /// Whether a draw has been revealed.
    draws: BTreeMap<DrawId, bool>,
    plans: BTreeMap<RotationPlanId, TermId>,
    turn_changes: BTreeSet<TurnChangeId>,
    delegations: BTreeMap<DelegationId, bool>,
    series: BTreeSet<SeriesId>,
    /// Whether a demand was withdrawn, and the meetings convened on it.
    demands: BTreeMap<DemandId, (bool, Vec<MeetingId>)>,
    meetings: BTreeMap<MeetingId, Meeting>,
    follow_ups: BTreeMap<FollowUpId, bool>,
    notices: BTreeSet<(u32, String)>,
    directives: BTreeMap<DirectiveId, bool>,
    /// Those of them that expect nothing.
    told: BTreeSet<DirectiveId>,
    /// What a letter answers when it is issued, and a return when it is submitted.
    answering: BTreeMap<LetterId, DirectiveId>,
    collected: BTreeMap<ReturnId, DirectiveId>,
    branch_dues: BranchDues,
    ballots: Ballots,
    amendments: Amendments,
}

impl Model {
    /// Whether an actor with the power may do it, as far as the model knows.
    #[must_use]
    pub fn expects(&self, command: &Command) -> Option<bool> {
        use PhaseName::{Adjourned, Closed, Convened, InSession};
        let known = |person: &PersonId| self.people.contains_key(person);
        let is_in = |meeting: &MeetingId, phases: &[PhaseName]| {
            self.meetings
                .get(meeting)
                .is_some_and(|meeting| meeting.phase.is_some_and(|phase| phases.contains(&phase)))
        };
        let meeting = |id: &MeetingId| self.meetings.get(id);
        Some(match command {
            Command::FoundChamber(_) => false,
            Command::RegisterPerson(it) => !known(&it.person),
            Command::RegisterEnterprise(it) => {
                !self.enterprises.contains(&it.enterprise) && it.representative.as_ref().is_none_or(known)
            }
            Command::RegisterParty(it) => !self.parties.contains(&it.party),
            Command::ErasePerson(it) => {
                self.people.get(&it.person).is_some_and(|state| *state != Data::Erased)
            }
            Command::SeatMember(it) => {
                let free = match &it.holder {
                    MemberHolder::Person { person } => known(person) && !self.is_seated(&it.holder),
                    MemberHolder::Enterprise { enterprise, .. } => {
                        self.enterprises.contains(enterprise) && !self.is_seated(&it.holder)
                    }
                    _ => return None,
                };
                free && !self.seats.contains_key(&it.member)
            }
            // Expulsion is a sanction, unless an amendment has left the charter without any.
            Command::ChangeStanding(it) if it.standing != Standing::Expelled => self
                .seats
                .get(&it.member)
                .is_some_and(|(_, standing)| !standing.is_ended() && *standing != it.standing),
            Command::OpenTerm(OpenTerm { term, ordinal, from, until: None, organ: None, .. }) => {
                let follows = |last: &Option<Date>| last.zip(*from).is_none_or(|(last, from)| last < from);
                self.terms
                    .iter()
                    .all(|(known, number, last)| known != term && number < ordinal && follows(last))
            }
            Command::CloseRotation(it) => {
                return self
                    .turns
                    .iter()
                    .find(|turn| turn.rotation == it.rotation)
                    .map_or(Some(false), |turn| turn.closed.then_some(false));
            }
            Command::RevealDraw(it) => self.draws.get(&it.draw) == Some(&false),
            Command::RecordHandover(it) if it.on.is_none() && !it.done.is_empty() => {
                let turn = self.turns.iter().any(|turn| turn.rotation == it.rotation);
                turn && !self.handed_over.contains(&it.rotation)
            }
            Command::ChangeRotationPool(ChangeRotationPool { change, .. })
            | Command::SwapTurns(SwapTurns { change, .. })
            | Command::SubstituteTurn(SubstituteTurn { change, .. }) => {
                let term = self.terms.last().map(|(term, _, _)| *term);
                let planned = self.plans.values().any(|of| Some(*of) == term);
                return (!planned || self.turn_changes.contains(change)).then_some(false);
            }
            Command::EndAppointment(it) => {
                return self
                    .appointments
                    .get(&it.appointment)
                    .map_or(Some(false), |held| held.ended.then_some(false));
            }
            Command::RevokeDelegation(it) => {
                return self
                    .delegations
                    .get(&it.delegation)
                    .map_or(Some(false), |revoked| revoked.then_some(false));
            }
            Command::OpenSeries(it) => !self.series.contains(&it.series),
            Command::AddAgendaItem(it) => {
                is_in(&it.meeting, &[Convened, InSession])
                    && !meeting(&it.meeting).is_some_and(|meeting| meeting.items.contains(&it.item.item))
            }
            Command::SignIn(it @ SignIn { arrived: None, manner: Manner::InPerson, .. }) => {
                is_in(&it.meeting, &[Convened, InSession, Adjourned])
                    && known(&it.person)
                    && meeting(&it.meeting).is_some_and(|meeting| {
                        let entitled = meeting.entitled.as_ref().is_none_or(|all| all.contains(&it.person));
                        !meeting.here.contains_key(&it.person)
                            && (entitled || it.capacity == Capacity::Observing)
                    })
            }
            Command::SignOut(it) if it.left.is_none() => {
                is_in(&it.meeting, &[Convened, InSession, Adjourned])
                    && meeting(&it.meeting).is_some_and(|meeting| meeting.here.contains_key(&it.person))
            }
            Command::ExcuseAbsence(it) => {
                is_in(&it.meeting, &[Convened, InSession, Adjourned])
                    && known(&it.person)
                    && meeting(&it.meeting).is_some_and(|meeting| {
                        let entitled = meeting.entitled.as_ref().is_none_or(|all| all.contains(&it.person));
                        entitled
                            && !meeting.attended.contains(&it.person)
                            && !meeting.excused.contains(&it.person)
                    })
            }
            Command::CancelMeeting(it) => {
                is_in(&it.meeting, &[Convened]) && !self.ballots.leaves_open(it.meeting, true)
            }
            Command::AdjournMeeting(it) if it.at.is_none() => is_in(&it.meeting, &[InSession]),
            Command::CloseMeeting(it) if it.at.is_none() => {
                is_in(&it.meeting, &[InSession, Adjourned]) && !self.ballots.leaves_open(it.meeting, false)
            }
            Command::WithdrawDemand(it) => self.waits(it.demand),
            Command::ConveneMeeting(ConveneMeeting { demand: Some(demand), .. }) if !self.waits(*demand) => {
                false
            }
            Command::DemandMeeting(it) => {
                let DemandedBy::Members { persons } = &it.by else { return None };
                return (!persons.iter().all(known) || self.demands.contains_key(&it.demand))
                    .then_some(false);
            }
            Command::ResumeMeeting(it) if it.at.is_none() => {
                is_in(&it.meeting, &[Adjourned])
                    && meeting(&it.meeting).is_some_and(|it| it.kind != "council" || self.has_quorum(it))
            }
            Command::OpenMeeting(it) => {
                let there = meeting(&it.meeting).is_some_and(|meeting| {
                    let council = meeting.kind == "council";
                    meeting.here.contains_key(&it.chair)
                        && (!council || (meeting.notice && self.has_quorum(meeting)))
                });
                return (!there || !is_in(&it.meeting, &[Convened])).then_some(false);
            }
            Command::LapseMeeting(it) if it.at.is_none() => {
                let thin =
                    meeting(&it.meeting).is_some_and(|it| it.kind == "council" && !self.has_quorum(it));
                return (!thin || !is_in(&it.meeting, &[Convened])).then_some(false);
            }
            Command::MoveMotion(it) => {
                let entitled = |mover: &Principal| match mover {
                    Principal::Person { person } => meeting(&it.meeting)
                        .is_some_and(|it| it.entitled.as_ref().is_some_and(|all| all.contains(person))),
                    _ => true,
                };
                self.ballots.motion(it.motion).is_none()
                    && is_in(&it.meeting, &[Convened, InSession])
                    && meeting(&it.meeting)
                        .is_some_and(|at| at.kind == "council" && at.items.contains(&it.item))
                    && it.subject == Subject::Resolution { matter: Matter::Ordinary }
                    && it.movers.iter().all(entitled)
            }
            Command::SecondMotion(it) => self.ballots.open(it.motion).is_some_and(|moved| {
                self.is_entitled(moved.meeting, it.person) && !moved.supporters.contains(&it.person)
            }),
            Command::RecuseVoter(it) => self.ballots.open(it.motion).is_some_and(|moved| {
                self.is_entitled(moved.meeting, it.person) && !moved.recused.contains(&it.person)
            }),
            Command::AmendMotion(it) => self.ballots.open(it.motion).is_some(),
            Command::WithdrawMotion(it) => self.ballots.open(it.motion).is_some(),
            Command::OpenVote(it) => self.ballots.open(it.motion).is_some_and(|moved| {
                let by_post = it.ballot == BallotKind::Correspondence;
                let phases: &[PhaseName] = if by_post { &[Convened, InSession] } else { &[InSession] };
                let at = meeting(&moved.meeting).expect("a meeting");
                let tellers = it.tellers.iter().all(|teller| at.here.contains_key(teller));
                !self.ballots.knows_vote(it.vote)
                    && is_in(&moved.meeting, phases)
                    && tellers
                    && (by_post || self.has_quorum(at))
            }),
            Command::CastVote(it) if it.by.is_none() => {
                self.ballots.may_cast(it.vote, it.voter, |at, person| {
                    meeting(&at).is_some_and(|at| at.here.get(&person) == Some(&Capacity::Attending))
                })
            }
            Command::IssueBallot(it) => self.ballots.may_issue(it.vote, it.voter),
            Command::ReturnBallot(it) => self.ballots.may_return(it.vote, it.voter),
            Command::CloseVote(it) if it.at.is_none() => self.ballots.may_close(it),
            Command::RecordConsensus(it) => {
                is_in(&it.meeting, &[InSession])
                    && meeting(&it.meeting).is_some_and(|meeting| {
                        meeting.kind == "joint_meeting" && !meeting.consensus.contains(&it.consensus)
                    })
            }
            Command::DraftMinutes(it) => {
                is_in(&it.meeting, &[Closed]) && meeting(&it.meeting).is_some_and(|meeting| !meeting.drafted)
            }
            Command::SignMinutes(it) => {
                let ready = meeting(&it.meeting).is_some_and(|meeting| meeting.drafted && !meeting.signed);
                return (!ready).then_some(false);
            }
            Command::PublishMinutes(it) if it.on.is_none() => meeting(&it.meeting)
                .is_some_and(|meeting| meeting.signed && !meeting.published.contains(&it.to)),
            Command::CorrectMinutes(it) => meeting(&it.meeting).is_some_and(|meeting| {
                let about = it.contribution.is_none_or(|about| meeting.contributions.contains(&about));
                meeting.drafted && about && !meeting.corrections.contains(&it.correction)
            }),
            Command::CompleteFollowUp(it) if it.at.is_none() => {
                self.follow_ups.get(&it.follow_up) == Some(&true)
            }
            Command::RecordHolidayNotice(it) => {
                let (year, document) = (it.notice.year, it.notice.document.as_str().to_owned());
                year <= 2026 && !self.notices.contains(&(year, document))
            }
            Command::SubmitReport(it) if it.at.is_none() => self.directives.get(&it.directive) == Some(&true),
            Command::RecordBranchDues(it) => {
                // Every walk begins in March, and nobody's post ends before.
                let posts = ["party_secretary", "party_member"];
                let is_of_it = |person| {
                    let mut held = self.appointments.values().filter(|held| held.person == person);
                    held.any(|held| posts.contains(&held.post.as_str()))
                };
                return self.branch_dues.expects(it, &is_of_it);
            }
            other => return self.amendments.expects(other),
        })
    }

    fn is_seated(&self, holder: &MemberHolder) -> bool {
        let same = |other: &MemberHolder| match (holder, other) {
            (MemberHolder::Person { person }, MemberHolder::Person { person: other }) => person == other,
            (
                MemberHolder::Enterprise { enterprise, .. },
                MemberHolder::Enterprise { enterprise: other, .. },
            ) => enterprise == other,
            _ => false,
        };
        self.seats.values().any(|(other, standing)| same(other) && !standing.is_ended())
    }

    fn has_quorum(&self, meeting: &Meeting) -> bool {
        let here = meeting.here.values().filter(|capacity| **capacity == Capacity::Attending).count();
        meeting.entitled.as_ref().is_some_and(|entitled| here * 3 >= entitled.len() * 2)
    }

    fn is_entitled(&self, meeting: MeetingId, person: PersonId) -> bool {
        let entitled = self.meetings.get(&meeting).and_then(|meeting| meeting.entitled.as_ref());
        entitled.is_some_and(|all| all.contains(&person))
    }

    fn meeting(&mut self, meeting: MeetingId) -> &mut Meeting {
        self.meetings.get_mut(&meeting).expect("a meeting that was never convened is acted on")
    }

    /// Takes note of a command that was accepted on a day.
    pub fn accepted(&mut self, command: &Command, today: Date, restricted: bool) {
        self.amendments.accepted(command);
        match command.clone() {
            Command::RegisterPerson(it) => {
                self.people.insert(it.person, Data::Kept);
            }
            Command::RegisterEnterprise(it) => drop(self.enterprises.insert(it.enterprise)),
            Command::RegisterParty(it) => drop(self.parties.insert(it.party)),
            Command::ErasePerson(it) => {
                let data = if restricted { Data::Restricted } else { Data::Erased };
                self.people.insert(it.person, data);
            }
            Command::SeatMember(it) => drop(self.seats.insert(it.member, (it.holder, it.standing))),
            Command::ChangeStanding(it) => self.seats.get_mut(&it.member).expect("a seat").1 = it.standing,
            Command::SanctionMember(it) if it.sanction == Sanction::Expulsion => {
                self.seats.get_mut(&it.member).expect("a seat").1 = Standing::Expelled;
            }
            Command::PassSeat(it) => {
                let is_theirs = |holder: &MemberHolder| matches!(holder, MemberHolder::Enterprise { enterprise, .. } if *enterprise == it.to);
                for (holder, standing) in self.seats.values_mut().filter(|(_, standing)| !standing.is_ended())
                {
                    if is_theirs(holder) {
                        *standing = Standing::Withdrawn;
                    }
                }
                let (holder, _) = self.seats.get_mut(&it.member).expect("a seat");
                if let MemberHolder::Enterprise { enterprise, .. } = holder {
                    *enterprise = it.to;
                }
            }
            Command::OpenTerm(it) => {
                let first = it.from.unwrap_or(today);
                for turn in self.turns.iter_mut().filter(|turn| turn.until.is_none_or(|until| first <= until))
                {
                    (turn.closed, turn.until) = (true, Some(turn.until.unwrap_or(first)));
                }
                self.terms.push((it.term, it.ordinal, it.until.or(it.from)));
            }
            Command::ExtendTerm(ExtendTerm { term, until, .. })
            | Command::ShortenTerm(ShortenTerm { term, until, .. }) => {
                self.terms.iter_mut().find(|(known, _, _)| *known == term).expect("a term").2 = Some(until);
            }
            Command::AppointToPost(it) => {
                let (post, from, until) = (it.post.to_string(), it.from, it.until);
                let held = Appointment { person: it.person, post, from, until, ended: false };
                self.appointments.insert(it.appointment, held);
            }
            Command::OpenVacancy(it) => drop(self.vacancies.insert(it.vacancy, (it.post.to_string(), None))),
            Command::AppointCandidate(it) => {
                let (post, filled) = self.vacancies.get_mut(&it.vacancy).expect("a vacancy");
                *filled = Some(it.appointment);
                let (post, from) = (post.clone(), it.from.or(Some(today)));
                let held = Appointment { person: it.person, post, from, until: None, ended: false };
                self.appointments.insert(it.appointment, held);
            }
            Command::DecideProbation(it) if !it.confirmed => {
                let filled = self.vacancies.get(&it.vacancy).and_then(|(_, filled)| *filled);
                let held = filled.and_then(|id| self.appointments.get_mut(&id)).expect("an appointment");
                (held.ended, held.until) = (true, Some(it.on));
            }
            Command::EndAppointment(it) => {
                let held = self.appointments.get_mut(&it.appointment).expect("an appointment");
                (held.ended, held.until) = (true, Some(it.on));
            }
            Command::OpenRotation(it) => {
                let term = self.terms.last().map_or(TERM, |(term, _, _)| *term);
                let (rotation, ordinal) = (it.rotation, it.ordinal);
                self.turns.push(Turn { rotation, term, ordinal, until: it.until, closed: false });
            }
            Command::CloseRotation(it) => {
                let turn = self.turns.iter_mut().find(|turn| turn.rotation == it.rotation).expect("a turn");
                (turn.closed, turn.until) = (true, Some(it.on));
            }
            Command::RecordHandover(it) => drop(self.handed_over.insert(it.rotation)),
            Command::AnnounceDraw(it) => drop(self.draws.insert(it.draw, false)),
            Command::RevealDraw(it) => drop(self.draws.insert(it.draw, true)),
            Command::PlanRotation(it) => {
                let term = self.terms.last().map_or(TERM, |(term, _, _)| *term);
                self.plans.insert(it.plan, term);
            }
            Command::ChangeRotationPool(ChangeRotationPool { change, .. })
            | Command::SwapTurns(SwapTurns { change, .. })
            | Command::ReplaceTurnHolder(ReplaceTurnHolder { change, .. })
            | Command::SubstituteTurn(SubstituteTurn { change, .. }) => {
                self.turn_changes.insert(change);
            }
            Command::RecordDelegation(it) => drop(self.delegations.insert(it.delegation, false)),
            Command::RevokeDelegation(it) => drop(self.delegations.insert(it.delegation, true)),
            Command::OpenSeries(it) => drop(self.series.insert(it.series)),
            Command::DemandMeeting(it) => drop(self.demands.insert(it.demand, (false, Vec::new()))),
            Command::WithdrawDemand(it) => self.demands.get_mut(&it.demand).expect("a demand").0 = true,
            Command::ConveneMeeting(it) => {
                if let Some(demand) = it.demand {
                    self.demands.get_mut(&demand).expect("a demand").1.push(it.meeting);
                }
                self.convened(it, today);
            }
            Command::AcceptDirective(it) => {
                self.directives.insert(it.directive, true);
                if it.expects == ExpectedAnswer::Nothing {
                    self.told.insert(it.directive);
                }
            }
            Command::RecordHolidayNotice(it) => {
                self.notices.insert((it.notice.year, it.notice.document.as_str().to_owned()));
            }
            Command::SubmitReport(it) => drop(self.directives.insert(it.directive, false)),
            Command::DraftLetter(it) => self.answering.extend(it.answers.map(|answers| (it.letter, answers))),
            Command::OpenReturn(it) => drop(self.collected.insert(it.data_return, it.directive)),
            Command::IssueLetter(it) => {
                self.directives.extend(self.answering.get(&it.letter).map(|answers| (*answers, false)));
            }
            Command::SubmitReturn(it) => {
                self.directives.extend(self.collected.get(&it.data_return).map(|answers| (*answers, false)));
            }
            Command::RecordBranchDues(it) => self.branch_dues.accepted(&it),
            Command::AssignFollowUp(it) => drop(self.follow_ups.insert(it.follow_up, true)),
            Command::CompleteFollowUp(it) => drop(self.follow_ups.insert(it.follow_up, false)),
            Command::MoveMotion(it) => self.ballots.moved(it.motion, it.meeting, &it.movers),
            Command::SecondMotion(it) => drop(self.ballots.changed(it.motion).supporters.insert(it.person)),
            Command::RecuseVoter(it) => drop(self.ballots.changed(it.motion).recused.insert(it.person)),
            Command::WithdrawMotion(it) => self.ballots.withdrawn(it.motion),
            Command::OpenVote(it) => {
                let at = self.meetings.get(&self.ballots.changed(it.motion).meeting).expect("a meeting");
                let all = at.entitled.clone().unwrap_or_default();
                let attending = |(person, capacity): (&PersonId, &Capacity)| {
                    (*capacity == Capacity::Attending).then_some(*person)
                };
                let here: BTreeSet<PersonId> = at.here.iter().filter_map(attending).collect();
                let (entitled, present) = (all.len(), here.len());
                let roll = if it.ballot == BallotKind::Correspondence { all } else { here };
                self.ballots.opened(it.vote, it.motion, it.ballot, roll, entitled, present);
            }
            Command::CastVote(it) => self.ballots.cast(it.vote, it.voter, it.mark),
            Command::IssueBallot(it) => self.ballots.issued(it.vote, it.voter),
            Command::ReturnBallot(it) => self.ballots.returned(it.vote, it.voter),
            Command::CloseVote(it) => self.ballots.closed(&it),
            other => self.met(other),
        }
    }

    /// Whether a demand waits for its meeting.
    fn waits(&self, demand: DemandId) -> bool {
        let cancelled = |id: &MeetingId| self.meetings[id].phase == Some(PhaseName::Cancelled);
        self.demands.get(&demand).is_some_and(|(withdrawn, met)| !withdrawn && met.iter().all(cancelled))
    }

    fn convened(&mut self, it: ConveneMeeting, today: Date) {
        let day = it.starts.map_or(today, |starts| starts.date(UtcOffset::CHINA));
        let entitled = if it.kind.as_str() == "council" {
            const SEATS: &[&str] =
                &["president", "vice_president", "secretary_general", "standing_director", "director"];
            let holds = |held: &&Appointment| {
                SEATS.contains(&held.post.as_str())
                    && held.from.is_none_or(|from| from <= day)
                    && held.until.is_none_or(|until| day <= until)
            };
            Some(self.appointments.values().filter(holds).map(|held| held.person).collect())
        } else if it.kind.as_str() == "general_assembly" {
            let good = self.seats.values().filter(|(_, standing)| *standing == Standing::Good);
            Some(good.filter_map(|(holder, _)| holder.representative()).collect())
        } else {
            Some(it.invited.iter().copied().collect::<BTreeSet<_>>()).filter(|invited| !invited.is_empty())
        };
        let items = it.agenda.iter().map(|item| item.item).collect();
        let phase = Some(PhaseName::Convened);
        let meeting = Meeting { kind: it.kind.to_string(), phase, entitled, items, ..Meeting::default() };
        self.meetings.insert(it.meeting, meeting);
    }

    fn met(&mut self, command: Command) {
        match command {
            Command::AddAgendaItem(it) => drop(self.meeting(it.meeting).items.insert(it.item.item)),
            Command::RecordGuests(it) => {
                let meeting = self.meeting(it.meeting);
                meeting.delegations.insert(it.guests);
                meeting.guests.extend(it.delegates.iter().map(|delegate| delegate.person));
            }
            Command::SendNotice(it) => self.meeting(it.meeting).notice = true,
            Command::CancelMeeting(it) => self.meeting(it.meeting).phase = Some(PhaseName::Cancelled),
            Command::LapseMeeting(it) => self.meeting(it.meeting).phase = Some(PhaseName::Lapsed),
            Command::OpenMeeting(it) => {
                let meeting = self.meeting(it.meeting);
                (meeting.phase, meeting.chair) = (Some(PhaseName::InSession), Some(it.chair));
            }
            Command::AdjournMeeting(it) => self.meeting(it.meeting).phase = Some(PhaseName::Adjourned),
            Command::ResumeMeeting(it) => self.meeting(it.meeting).phase = Some(PhaseName::InSession),
            Command::CloseMeeting(it) => self.meeting(it.meeting).phase = Some(PhaseName::Closed),
            Command::HandOverChair(it) => self.meeting(it.meeting).chair = Some(it.to),
            Command::SignIn(it) => {
                let meeting = self.meeting(it.meeting);
                meeting.here.insert(it.person, it.capacity);
                meeting.excused.remove(&it.person);
                let list = if it.capacity == Capacity::Attending {
                    &mut meeting.attended
                } else {
                    &mut meeting.observed
                };
                list.insert(it.person);
            }
            Command::SignOut(it) => drop(self.meeting(it.meeting).here.remove(&it.person)),
            Command::ExcuseAbsence(it) => drop(self.meeting(it.meeting).excused.insert(it.person)),
            Command::RecordContribution(it) => {
                self.meeting(it.meeting).contributions.insert(it.contribution);
            }
            Command::RecordConsensus(it) => drop(self.meeting(it.meeting).consensus.insert(it.consensus)),
            Command::DraftMinutes(it) => self.meeting(it.meeting).drafted = true,
            Command::SignMinutes(it) => self.meeting(it.meeting).signed = true,
            Command::PublishMinutes(it) => drop(self.meeting(it.meeting).published.insert(it.to)),
            Command::CorrectMinutes(it) => drop(self.meeting(it.meeting).corrections.insert(it.correction)),
            _ => {}
        }
    }

    /// Compares what a chamber says with what the model knows.
    #[track_caller]
    pub fn compare(&self, chamber: &Chamber) {
        let roster = chamber.roster();
        let people: BTreeMap<PersonId, Data> = roster
            .persons()
            .iter()
            .map(|(id, person)| {
                let data = match person.state() {
                    PersonState::Kept => Data::Kept,
                    PersonState::Restricted { .. } => Data::Restricted,
                    PersonState::Erased { .. } => Data::Erased,
                };
                (id, data)
            })
            .collect();
        assert_eq!(people, self.people, "people");
        self.ballots.compare(chamber);
        assert_eq!(roster.enterprises().iter().map(|(id, _)| id).collect::<BTreeSet<_>>(), self.enterprises);
        assert_eq!(roster.parties().iter().map(|(id, _)| id).collect::<BTreeSet<_>>(), self.parties);
        let seats: BTreeMap<_, _> =
            chamber.members().seats().iter().map(|(id, seat)| (id, seat.standing())).collect();
        assert_eq!(seats, self.seats.iter().map(|(id, (_, standing))| (*id, *standing)).collect(), "seats");
        let leadership = chamber.leadership();
        for (id, held) in &self.appointments {
            let found = leadership.appointments().get(*id).expect("an appointment");
            assert_eq!(
                (found.person(), found.post().as_str(), found.last_day()),
                (held.person, &*held.post, held.until)
            );
        }
        assert_eq!(leadership.appointments().len(), self.appointments.len());
        let turns: Vec<_> =
            leadership.rotations().iter().map(|(id, turn)| (id, turn.term(), turn.ordinal())).collect();
        assert_eq!(
            turns,
            self.turns.iter().map(|turn| (turn.rotation, turn.term, turn.ordinal)).collect::<Vec<_>>()
        );
        for turn in &self.turns {
            let found = leadership.rotations().get(turn.rotation).expect("a turn");
            assert_eq!(found.last_day().is_some(), turn.until.is_some(), "turn {}", turn.ordinal);
        }
        assert_eq!(
            leadership.latest_term().map(|(id, term)| (id, term.ordinal())),
            self.terms.last().map(|(term, ordinal, _)| (*term, *ordinal))
        );
        assert_eq!(leadership.delegations().len(), self.delegations.len());
        self.amendments.compare(chamber);
        let handed_over = leadership.rotations().iter().filter(|(_, turn)| turn.handover().is_some());
        assert_eq!(handed_over.map(|(id, _)| id).collect::<BTreeSet<_>>(), self.handed_over, "handovers");
        let draws: BTreeMap<_, _> =
            leadership.draws().iter().map(|(id, draw)| (id, draw.order().is_some())).collect();
        assert_eq!(draws, self.draws, "draws");
        let plans: BTreeMap<_, _> =
            leadership.plans().iter().map(|(id, plan)| (id, plan.planned().term)).collect();
        assert_eq!(plans, self.plans, "plans");
        self.compare_meetings(chamber);
    }

    #[track_caller]
    fn compare_meetings(&self, chamber: &Chamber) {
        let meetings = chamber.meetings();
        let person = |place| chamber.roster().persons().id_at(place).expect("a person");
        assert_eq!(meetings.meetings().len(), self.meetings.len());
        for (id, model) in &self.meetings {
            let it = meetings.meetings().get(*id).expect("a meeting");
            assert_eq!(Some(it.phase().name()), model.phase, "phase");
            let here: BTreeSet<PersonId> = it.attendance().here().iter().map(person).collect();
            assert_eq!(here, model.here.keys().copied().collect(), "here");
            let count = it.attendance().count();
            let entitled = model.entitled.as_ref().map(BTreeSet::len);
            assert_eq!(count.entitled.map(|count| count as usize), entitled, "entitled");
            assert_eq!(count.present as usize, model.attended.len(), "present");
            assert_eq!(count.excused as usize, model.excused.len(), "excused");
            assert_eq!(count.observers as usize, model.observed.len(), "observers");
            let missing = |all: &BTreeSet<PersonId>| {
                all.iter()
                    .filter(|person| !model.attended.contains(person) && !model.excused.contains(person))
                    .count()
            };
            assert_eq!(
                count.absent.map(|count| count as usize),
                model.entitled.as_ref().map(missing),
                "absent"
            );
            assert_eq!(it.chair(), model.chair, "chair");
            assert_eq!(it.notice().is_some(), model.notice, "notice");
            assert_eq!(it.agenda().map(|item| item.item).collect::<BTreeSet<_>>(), model.items, "agenda");
            let guests: BTreeSet<_> =
                it.guests().flat_map(|guests| &guests.delegates).map(|delegate| delegate.person).collect();
            assert_eq!(guests, model.guests, "guests");
            assert_eq!(it.contributions().count(), model.contributions.len(), "contributions");
            assert_eq!(it.consensus().count(), model.consensus.len(), "consensus");
            let minutes = it.minutes();
            let stages =
                (minutes.drafted().is_some(), minutes.signed().is_some(), minutes.corrections().count());
            assert_eq!(stages, (model.drafted, model.signed, model.corrections.len()), "minutes");
        }
        let open: BTreeSet<_> = meetings.open_follow_ups().map(|(id, _)| id).collect();
        assert_eq!(open, open_of(&self.follow_ups), "follow-ups");
        let owed: BTreeSet<_> = chamber.secretariat().unreported().map(|(id, _)| id).collect();
        let open = open_of(&self.directives);
        assert_eq!(owed, open.difference(&self.told).copied().collect(), "directives");
    }
}

fn open_of<Id: Copy + Ord>(all: &BTreeMap<Id, bool>) -> BTreeSet<Id> {
    all.iter().filter(|(_, open)| **open).map(|(id, _)| *id).collect()
}
