//! The switchboard: one line a command, the table of contents of the whole domain. The power it needs, the meeting it
//! belongs to, the duty it settles, the codes with which it may be refused, the rule that answers it and what that rule may see.

use super::decision::{Hall, decisions, of_any_room};
use super::founding::{FoundChamber, found};
use super::{ChamberRefusal, Decision, Event, IntoEvents, Refusal};
use crate::calendar::{CalendarRefusal, RecordHolidayNotice};
use crate::charter::{AdoptAmendment, CharterRefusal, DraftAmendment, Power, RecordAmendmentApproval};
use crate::coordination::{
    AcknowledgeLetter, AcknowledgeReturn, CheckLetter, CoordinationRefusal, DraftLetter, FileLetter,
    FileProjects, IssueLetter, OpenReturn, RecordAnswer, SubmitReturn,
};
use crate::discretion::{DiscretionRefusal, OpenRecord, Opened, RecordDisclosure};
use crate::kernel::{Inquiry, MeetingId, Warrant};
use crate::leadership::{
    AcceptDelegation, AnnounceDraw, AppointToPost, ChangeRotationPool, CloseRotation, DelegationScope,
    EndAppointment, ExtendTerm, FileLeader, LeadershipRefusal, OpenRotation, OpenTerm, PlanRotation,
    ProposeRemoval, RecordDefence, RecordDelegation, RecordElectionStep, RecordHandover, ReplaceTurnHolder,
    RevealDraw, RevokeDelegation, ShortenTerm, SubstituteTurn, SwapTurns, VolunteerForRotation, Voted,
    WithdrawVolunteer,
};
use crate::meeting::{
    AddAgendaItem, AdjournMeeting, AssignFollowUp, CancelMeeting, CloseMeeting, CompleteFollowUp,
    ConveneMeeting, CorrectMinutes, DemandMeeting, DraftMinutes, ExcuseAbsence, HandOverChair, LapseMeeting,
    MeetingRefusal, OpenMeeting, OpenSeries, PublishMinutes, RecordConsensus, RecordContribution,
    RecordGuests, RecordStudy, ResumeMeeting, SendNotice, SignIn, SignMinutes, SignOut, WithdrawDemand,
};
use crate::membership::{
    Bench, ChangeMemberClass, ChangeRepresentative, ChangeStanding, MembershipRefusal, PassSeat,
    SanctionMember, SeatMember,
};
use crate::party_branch::{PartyBranchRefusal, RecordBranchDues};
use crate::people::{
    ErasePerson, PeopleRefusal, RecordBirthDate, RegisterEnterprise, RegisterParty, RegisterPerson,
};
use crate::planning::{
    AdoptPlan, CloseSuggestion, CompleteMilestone, DraftPlan, DropActivity, FileRecord, HoldActivity,
    PlanActivity, PlanningRefusal, RescheduleActivity, ReviewActivity,
};
use crate::secretariat::{
    AcceptDirective, DutyKind, EditSummary, IssueSummary, RecordVisit, SecretariatRefusal,
    SubmitPeriodicReport, SubmitReport,
};
use crate::service::{
    AnswerNeed, AssignNeed, CloseNeed, EndOffer, MatchOffer, RecordOutcome, RegisterNeed, RegisterOffer,
    RespondToNeed, ServiceRefusal,
};
use crate::staff::{
    AdoptDivision, AppointCandidate, ArrangeStandIn, AssessCandidate, CloseVacancy, DecideProbation,
    DefineTask, HandOverWork, OpenVacancy, ProfileStaff, RecordApplication, StaffRefusal,
};
use crate::voting::{
    AmendMotion, CastVote, CloseVote, GrantProxy, IssueBallot, MoveMotion, OpenVote, RecuseVoter,
    ReturnBallot, SecondMotion, VotingRefusal, WithdrawMotion,
};
use alloc::boxed::Box;
use alloc::vec::Vec;

decisions! { |hall, command, warrant, inquiry|
    // chamber
    FoundChamber needs Found
        refuses ChamberRefusal ["chamber.already_founded", "chamber.charter_invalid"]
        => found(command);

    // calendar
    RecordHolidayNotice needs HandleDirectives settles RecordHolidayNotice
        refuses CalendarRefusal ["calendar.already_recorded", "calendar.notice_does_not_hold_together"]
        => hall.state.holidays.record_notice(command, inquiry);

    // charter
    DraftAmendment needs AmendCharter
        refuses CharterRefusal ["charter.already_recorded", "charter.does_not_hold_together"]
        => hall.state.versions.draft_amendment(command, hall.charter, inquiry);
    AdoptAmendment needs AmendCharter
        refuses CharterRefusal [
            "charter.unknown_amendment", "charter.already_adopted", "charter.in_the_future", "charter.unknown_meeting",
            "charter.organ_not_competent", "charter.meeting_not_held", "charter.does_not_hold_together",
        ]
        => {
            let meeting = command.meeting.and_then(|meeting| hall.assembled(meeting));
            hall.state.versions.adopt_amendment(command, hall.charter, meeting, hall.clock(), inquiry)
        };
    RecordAmendmentApproval needs AmendCharter settles FileAmendment
        refuses CharterRefusal [
            "charter.unknown_amendment", "charter.not_adopted", "charter.approval_not_needed",
            "charter.already_approved", "charter.approval_out_of_order", "charter.in_the_future",
            "charter.too_early", "charter.does_not_hold_together",
        ]
        => hall.state.versions.approve_amendment(command, hall.charter, hall.clock(), inquiry);

    // people
    RegisterPerson needs RegisterPeople
        refuses PeopleRefusal ["people.already_recorded", "people.born_in_the_future"]
        => hall.state.roster.register_person(command, hall.with().today(), inquiry);
    RecordBirthDate needs RegisterPeople
        refuses PeopleRefusal ["people.unknown_person", "people.born_in_the_future"]
        => hall.state.roster.record_birth_date(command, hall.with().today(), inquiry);
    RegisterEnterprise needs RegisterPeople
        refuses PeopleRefusal ["people.already_recorded", "people.unknown_person"]
        => hall.state.roster.register_enterprise(command, inquiry);
    RegisterParty needs RegisterPeople
        refuses PeopleRefusal ["people.already_recorded"]
        => hall.state.roster.register_party(command, inquiry);
    ErasePerson needs ErasePeople settles DeletePersonalData, EraseCandidate
        refuses PeopleRefusal ["people.unknown_person", "people.already_erased"]
        => hall.state.roster.erase_person(command, hall.hold(command.person), hall.has_values, inquiry);

    // discretion
    OpenRecord needs OpenRecords
        refuses DiscretionRefusal [
            "discretion.unknown_record", "discretion.no_readers", "discretion.nobody_named", "discretion.not_wider",
            "people.unknown_person", "discretion.already_named",
        ]
        => {
            let with = Opened {
                roster: &hall.state.roster, made_for: hall.made_for, last: hall.last, today: hall.with().today(),
            };
            hall.state.discretion.open_record(command, &with, inquiry)
        };
    RecordDisclosure needs KeepDisclosures
        refuses DiscretionRefusal [
            "discretion.already_recorded", "people.unknown_person", "discretion.unknown_record",
            "discretion.in_the_future",
        ]
        => hall.state.discretion.record_disclosure(
            command, &hall.state.roster, hall.last, hall.now, hall.with().offset, inquiry,
        );

    // membership
    SeatMember needs KeepMembers
        refuses MembershipRefusal [
            "membership.already_recorded", "people.unknown_person", "people.unknown_enterprise",
            "membership.unknown_class", "membership.wrong_kind", "membership.already_seated",
        ]
        => {
            let judged = hall.hearing(warrant).judges(command.since);
            hall.state.members.seat_member(command, hall.charter, &hall.state.roster, judged, inquiry)
        };
    ChangeStanding needs KeepMembers
        refuses MembershipRefusal [
            "membership.unknown_member", "membership.seat_ended", "membership.standing_unchanged",
            "membership.sanction_needed",
        ]
        => {
            let hearing = hall.hearing(warrant);
            let of = (hearing.today, hearing.judges(command.since));
            hall.state.members.change_standing(command, hall.charter, of, inquiry)
        };
    SanctionMember needs KeepMembers
        refuses MembershipRefusal [
            "membership.unknown_member", "membership.seat_ended", "membership.sanction_not_in_charter",
            "membership.end_does_not_fit", "membership.sanction_not_decided", "membership.suspension_too_long",
            "membership.not_heard",
        ]
        => {
            let (hearing, leadership) = (hall.hearing(warrant), &hall.state.leadership);
            let SanctionMember { member, sanction, until, .. } = *command;
            let voted = Voted::Sanction { member, sanction, until };
            hall.state.members.sanction_member(
                command,
                &Bench {
                    charter: hall.charter,
                    today: hearing.today,
                    judged: hearing.judges(command.since),
                    acts_as: &|posts| leadership.acting_as(warrant, posts, hall.charter, hearing.today).is_some(),
                    carried: &|organ, will_do| (hearing.votes)(organ, voted, will_do),
                    voted_on: &|motion| hall.voted_on(motion),
                },
                inquiry,
            )
        };
    PassSeat needs KeepMembers
        refuses MembershipRefusal [
            "membership.unknown_member", "membership.seat_ended", "membership.not_a_unit", "people.unknown_enterprise",
            "membership.seat_does_not_pass", "membership.already_seated",
        ]
        => {
            let judged = hall.hearing(warrant).judges(command.since);
            hall.state.members.pass_seat(command, hall.charter, &hall.state.roster, judged, inquiry)
        };
    ChangeMemberClass needs KeepMembers
        refuses MembershipRefusal [
            "membership.unknown_member", "membership.seat_ended", "membership.unknown_class", "membership.wrong_kind",
            "membership.class_unchanged",
        ]
        => {
            let judged = hall.hearing(warrant).judges(command.since);
            hall.state.members.change_class(command, hall.charter, judged, inquiry)
        };
    ChangeRepresentative needs KeepMembers
        refuses MembershipRefusal [
            "membership.unknown_member", "membership.seat_ended", "membership.not_a_unit", "people.unknown_person",
            "membership.representative_unchanged",
        ]
        => hall.state.members.change_representative(command, &hall.state.roster, inquiry);

    // leadership
    OpenTerm needs KeepTerms settles RenewTerm
        refuses LeadershipRefusal [
            "leadership.already_recorded", "leadership.no_own_terms", "leadership.term_ordinal_not_rising",
            "leadership.period_reversed", "leadership.term_too_long", "leadership.terms_overlap",
        ]
        => hall.state.leadership.open_term(command, hall.charter_on(command.from), inquiry);
    ExtendTerm needs KeepTerms
        refuses LeadershipRefusal [
            "leadership.unknown_term", "leadership.no_extension_rule", "leadership.term_end_unknown",
            "leadership.already_extended", "leadership.already_shortened", "leadership.not_an_extension",
            "leadership.extension_too_long", "leadership.terms_overlap", "leadership.approval_missing",
            "leadership.not_carried",
        ]
        => hall.state.leadership.extend_term(command, &hall.hearing(warrant), inquiry);
    ShortenTerm needs KeepTerms
        refuses LeadershipRefusal [
            "leadership.unknown_term", "leadership.no_early_end_rule", "leadership.already_shortened",
            "leadership.period_reversed", "leadership.not_earlier", "leadership.approval_missing",
            "leadership.not_carried",
        ]
        => hall.state.leadership.shorten_term(command, &hall.hearing(warrant), inquiry);
    RecordElectionStep needs KeepTerms settles ElectionStep
        refuses LeadershipRefusal [
            "leadership.unknown_term", "leadership.step_not_in_calendar", "leadership.step_already_recorded",
            "leadership.in_the_future",
        ]
        => hall.state.leadership.record_election_step(command, hall.charter, hall.with().today(), inquiry);
    AppointToPost needs Appoint settles FillVacancy
        refuses LeadershipRefusal [
            "leadership.already_recorded", "people.unknown_person", "leadership.unknown_post",
            "leadership.period_reversed", "leadership.unknown_term", "leadership.already_holds_post",
            "leadership.post_not_vacant", "leadership.appointment_too_long", "leadership.post_full", "leadership.wrong_mode",
            "leadership.not_decided_by_organ", "leadership.appointer_not_competent",
            "leadership.not_the_representative", "leadership.unit_held_no_such_post", "leadership.age_unknown",
            "leadership.over_age", "leadership.too_many_terms", "leadership.approval_missing",
            "leadership.not_carried", "leadership.posts_incompatible", "leadership.not_full_time",
            "people.unknown_party", "leadership.represents_another_association",
            "leadership.holds_post_elsewhere", "leadership.of_one_unit",
        ]
        => hall.state.leadership.appoint(command, &hall.hearing(warrant), inquiry);
    EndAppointment needs Appoint
        refuses LeadershipRefusal [
            "leadership.unknown_appointment", "leadership.appointment_already_ended", "leadership.period_reversed",
            "leadership.removal_not_proposed", "leadership.defence_missing", "leadership.not_carried",
        ]
        => hall.state.leadership.end_appointment(command, &hall.hearing(warrant), inquiry);
    FileLeader needs Appoint settles FileLeader
        refuses LeadershipRefusal [
            "leadership.unknown_appointment", "leadership.not_a_leader", "leadership.already_filed",
            "leadership.in_the_future",
        ]
        => hall.state.leadership.file_leader(command, hall.charter, hall.with().today(), inquiry);
    ProposeRemoval needs Appoint
        refuses LeadershipRefusal [
            "leadership.already_recorded", "leadership.unknown_appointment", "leadership.appointment_already_ended",
            "people.unknown_person", "people.unknown_party", "leadership.unknown_organ",
            "leadership.mover_not_competent",
        ]
        => hall.state.leadership.propose_removal(command, &hall.hearing(warrant), inquiry);
    RecordDefence needs Appoint
        refuses LeadershipRefusal [
            "leadership.unknown_removal", "leadership.defence_already_recorded",
            "leadership.appointment_already_ended",
        ]
        => hall.state.leadership.record_defence(command, inquiry);
    AnnounceDraw needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.already_recorded", "leadership.no_rotation_rule", "leadership.pool_too_small",
            "people.unknown_person", "leadership.holder_twice", "leadership.holder_not_eligible",
            "leadership.eligible_left_out",
        ]
        => hall.state.leadership.announce_draw(command, hall.charter, &hall.state.roster, hall.with().today(), inquiry);
    RevealDraw needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.unknown_draw", "leadership.draw_already_revealed", "leadership.seed_not_committed_to",
        ]
        => hall.state.leadership.reveal_draw(command, inquiry);
    VolunteerForRotation needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.no_rotation_rule", "leadership.no_term", "leadership.turns_not_for_volunteers",
            "people.unknown_person", "leadership.holder_not_eligible", "leadership.already_came_forward",
            "leadership.in_the_future",
        ]
        => hall.state.leadership.volunteer_for_rotation(
            command, &hall.hearing(warrant), hall.now, hall.with().offset, inquiry,
        );
    WithdrawVolunteer needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.no_term", "people.unknown_person", "leadership.not_a_volunteer", "leadership.already_in_pool",
        ]
        => hall.state.leadership.withdraw_volunteer(command, &hall.state.roster, inquiry);
    PlanRotation needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.already_recorded", "leadership.no_rotation_rule", "leadership.no_term", "leadership.no_period",
            "leadership.rotation_ordinal_out_of_order", "leadership.no_holder", "leadership.too_many_holders",
            "leadership.seats_not_as_ruled", "leadership.pool_too_small", "people.unknown_person",
            "leadership.holder_twice", "leadership.holder_not_eligible", "leadership.eligible_left_out",
            "leadership.draw_needed", "leadership.unknown_draw", "leadership.draw_not_revealed",
            "leadership.not_as_drawn", "leadership.not_a_volunteer", "leadership.not_in_order_of_volunteers",
        ]
        => hall.state.leadership.plan_rotation(command, &hall.hearing(warrant), inquiry);
    ChangeRotationPool needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.already_recorded", "leadership.no_rotation_rule", "leadership.no_plan", "people.unknown_person",
            "leadership.holder_not_eligible", "leadership.already_in_pool", "leadership.not_in_pool",
            "leadership.period_reversed", "leadership.not_a_volunteer",
        ]
        => hall.state.leadership.change_rotation_pool(command, &hall.hearing(warrant), inquiry);
    SwapTurns needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.already_recorded", "leadership.no_rotation_rule", "leadership.no_plan", "people.unknown_person",
            "leadership.not_their_next_turn", "leadership.earlier_turn_given_away", "leadership.holder_twice",
            "leadership.consent_missing", "leadership.consent_of_post_missing", "leadership.in_the_future",
            "leadership.swap_too_late",
        ]
        => hall.state.leadership.swap_turns(
            command, hall.charter, &hall.state.roster, hall.now, hall.with().offset, inquiry,
        );
    SubstituteTurn needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.already_recorded", "leadership.no_rotation_rule", "leadership.no_plan", "people.unknown_person",
            "leadership.not_their_next_turn", "leadership.earlier_turn_given_away", "leadership.holder_not_eligible",
            "leadership.holder_twice", "leadership.consent_missing", "leadership.consent_of_post_missing",
        ]
        => hall.state.leadership.substitute_turn(
            command, hall.charter, &hall.state.roster, hall.with().today(), inquiry,
        );
    OpenRotation needs KeepRotation settles OpenRotation
        refuses LeadershipRefusal [
            "leadership.already_recorded", "leadership.no_rotation_rule", "leadership.no_term",
            "leadership.period_reversed", "leadership.rotation_ordinal_out_of_order", "leadership.rotation_still_open",
            "leadership.handover_missing", "leadership.no_holder", "leadership.too_many_holders",
            "people.unknown_person", "leadership.holder_twice", "leadership.holder_not_eligible",
            "leadership.holders_not_as_planned",
        ]
        => hall.state.leadership.open_rotation(command, hall.charter, &hall.state.roster, hall.with().today(), inquiry);
    ReplaceTurnHolder needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.already_recorded", "leadership.no_rotation_rule", "leadership.unknown_rotation",
            "people.unknown_person", "leadership.not_in_the_turn", "leadership.not_during_the_turn",
            "leadership.holder_not_eligible", "leadership.holder_twice", "leadership.consent_missing",
            "leadership.consent_of_post_missing",
        ]
        => hall.state.leadership.replace_turn_holder(command, &hall.hearing(warrant), inquiry);
    CloseRotation needs KeepRotation
        refuses LeadershipRefusal [
            "leadership.unknown_rotation", "leadership.rotation_already_closed", "leadership.period_reversed",
        ]
        => hall.state.leadership.close_rotation(command, inquiry);
    RecordHandover needs KeepRotation settles HandOver
        refuses LeadershipRefusal [
            "leadership.unknown_rotation", "leadership.already_handed_over", "leadership.nothing_handed_over",
            "leadership.in_the_future",
        ]
        => hall.state.leadership.record_handover(command, hall.now, hall.with().offset, inquiry);
    RecordDelegation needs KeepDelegations
        refuses LeadershipRefusal [
            "leadership.already_recorded", "people.unknown_person", "people.unknown_party",
            "leadership.unknown_organ", "leadership.self_delegation", "leadership.unknown_meeting",
            "leadership.not_delegable", "leadership.period_reversed",
        ]
        => {
            let known = match command.scope {
                DelegationScope::Meeting { meeting } => hall.state.meetings.meetings().contains(meeting),
                _ => true,
            };
            hall.state.leadership.record_delegation(command, hall.charter, &hall.state.roster, known, inquiry)
        };
    AcceptDelegation needs KeepDelegations
        refuses LeadershipRefusal [
            "leadership.unknown_delegation", "leadership.delegation_already_revoked",
            "leadership.delegation_already_accepted", "leadership.in_the_future",
        ]
        => hall.state.leadership.accept_delegation(command, hall.with().today(), inquiry);
    RevokeDelegation needs KeepDelegations
        refuses LeadershipRefusal [
            "leadership.unknown_delegation", "leadership.delegation_already_revoked", "leadership.period_reversed",
        ]
        => hall.state.leadership.revoke_delegation(command, inquiry);

    // meeting
    OpenSeries needs Convene
        refuses MeetingRefusal ["meeting.already_recorded"]
        => hall.state.meetings.open_series(command, inquiry);
    DemandMeeting needs RecordMotions
        refuses MeetingRefusal [
            "meeting.already_recorded", "meeting.unknown_kind", "meeting.in_the_future", "people.unknown_person",
            "meeting.unknown_meeting", "meeting.demander_not_competent", "meeting.too_few_demanders",
            "calendar.year_not_published",
        ]
        => hall.state.meetings.demand(command, &hall.with_on(command.on), warrant, inquiry);
    WithdrawDemand needs RecordMotions settles ConveneMeeting
        refuses MeetingRefusal ["meeting.unknown_demand", "meeting.demand_settled"]
        => hall.state.meetings.withdraw_demand(command, inquiry);
    ConveneMeeting needs Convene settles HoldMeeting, ConveneMeeting
        refuses MeetingRefusal [
            "meeting.already_recorded", "meeting.unknown_kind", "meeting.unknown_demand", "meeting.demand_settled",
            "meeting.other_kind_demanded", "meeting.convener_not_competent",
            "meeting.first_call_not_lapsed", "meeting.unknown_series", "meeting.series_number_taken", "meeting.ordinal_zero", "meeting.ordinal_taken",
            "meeting.day_unknown", "calendar.year_not_published", "meeting.notice_too_short", "people.unknown_person",
            "leadership.too_few_members_for_delegates", "leadership.too_few_delegates",
        ]
        => hall.state.meetings.convene(command, &hall.with_on(command.convened_on), warrant, inquiry);
    AddAgendaItem needs Convene at meeting
        refuses MeetingRefusal ["meeting.unknown_meeting", "meeting.wrong_phase", "meeting.already_recorded"]
        => hall.state.meetings.add_agenda_item(command, inquiry);
    RecordGuests needs KeepAttendance at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.already_recorded", "people.unknown_party",
            "people.unknown_person", "meeting.already_guest",
        ]
        => hall.state.meetings.record_guests(command, &hall.with(), inquiry);
    SendNotice needs GiveNotice at meeting settles SendNotice
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.notice_already_sent", "meeting.in_the_future",
            "calendar.year_not_published", "meeting.notice_too_short",
        ]
        => hall.state.meetings.send_notice(command, &hall.with(), inquiry);
    CancelMeeting needs Convene at meeting settles SendNotice
        refuses MeetingRefusal ["meeting.unknown_meeting", "meeting.wrong_phase", "meeting.vote_still_open"]
        => {
            let open = hall.state.voting.left_open(command.meeting, true);
            hall.state.meetings.cancel(command, open, warrant.person(), inquiry)
        };
    OpenMeeting needs RunMeeting at meeting settles SendNotice, HoldMeeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.in_the_future", "meeting.notice_not_sent",
            "calendar.year_not_published", "meeting.notice_too_short", "people.unknown_person", "meeting.not_present",
            "meeting.chair_not_competent",
            "meeting.quorum_not_met",
        ]
        => hall.state.meetings.open(command, &hall.with(), inquiry);
    AdjournMeeting needs RunMeeting at meeting
        refuses MeetingRefusal ["meeting.unknown_meeting", "meeting.wrong_phase", "meeting.in_the_future"]
        => hall.state.meetings.adjourn(command, &hall.with(), inquiry);
    ResumeMeeting needs RunMeeting at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.in_the_future", "meeting.quorum_not_met",
        ]
        => hall.state.meetings.resume(command, &hall.with(), inquiry);
    CloseMeeting needs RunMeeting at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.vote_still_open", "meeting.in_the_future",
        ]
        => {
            let open = hall.state.voting.left_open(command.meeting, false);
            hall.state.meetings.close(command, open, &hall.with(), inquiry)
        };
    LapseMeeting needs RunMeeting at meeting settles SendNotice
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.in_the_future", "meeting.quorum_not_lacking",
        ]
        => hall.state.meetings.lapse(command, &hall.with(), inquiry);
    HandOverChair needs RunMeeting at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.in_the_future", "meeting.already_chairs",
            "people.unknown_person", "meeting.not_present", "meeting.chair_not_competent",
        ]
        => hall.state.meetings.hand_over_chair(command, &hall.with(), inquiry);
    SignIn needs KeepAttendance at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "people.unknown_person", "meeting.already_present",
            "meeting.not_entitled", "meeting.remote_not_allowed", "meeting.in_the_future",
        ]
        => hall.state.meetings.sign_in(command, &hall.with(), inquiry);
    SignOut needs KeepAttendance at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "people.unknown_person", "meeting.not_present",
            "meeting.in_the_future", "meeting.left_before_arriving",
        ]
        => hall.state.meetings.sign_out(command, &hall.with(), inquiry);
    ExcuseAbsence needs KeepAttendance at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "people.unknown_person", "meeting.not_entitled",
            "meeting.has_attended", "meeting.already_excused",
        ]
        => hall.state.meetings.excuse_absence(command, &hall.with(), inquiry);
    RecordContribution needs RecordMeeting at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.already_recorded", "meeting.unknown_item",
            "meeting.no_speaker", "people.unknown_person", "meeting.not_present", "people.unknown_party",
            "leadership.unknown_organ", "meeting.not_authorised_to_speak_for",
        ]
        => hall.state.meetings.record_contribution(command, &hall.with(), inquiry);
    RecordStudy needs RecordMeeting at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.unknown_item", "meeting.already_recorded",
            "people.unknown_party", "people.unknown_person", "meeting.not_present",
        ]
        => hall.state.meetings.record_study(command, &hall.with(), inquiry);
    RecordConsensus needs RecordMeeting at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.meeting_binds", "meeting.already_recorded",
        ]
        => hall.state.meetings.record_consensus(command, &hall.with(), warrant.person(), inquiry);
    AssignFollowUp needs FollowUp at meeting
        refuses MeetingRefusal [
            "meeting.already_recorded", "meeting.unknown_meeting", "meeting.wrong_phase", "people.unknown_person",
            "people.unknown_party", "leadership.unknown_organ", "meeting.due_before_meeting",
        ]
        => hall.state.meetings.assign_follow_up(command, &hall.with(), warrant.person(), inquiry);
    CompleteFollowUp needs FollowUp settles FollowUp
        refuses MeetingRefusal [
            "meeting.unknown_follow_up", "meeting.already_completed", "meeting.follow_up_revoked",
            "meeting.in_the_future",
        ]
        => hall.state.meetings.complete_follow_up(command, &hall.with(), warrant.person(), inquiry);
    DraftMinutes needs DraftMinutes at meeting
        refuses MeetingRefusal ["meeting.unknown_meeting", "meeting.wrong_phase", "meeting.minutes_already_drafted"]
        => hall.state.meetings.draft_minutes(command, hall.digest, inquiry);
    SignMinutes needs SignMinutes at meeting settles SignMinutes
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.minutes_not_drafted", "meeting.minutes_already_signed",
            "meeting.signer_not_competent",
        ]
        => hall.state.meetings.sign_minutes(command, &hall.with(), warrant, hall.digest, inquiry);
    PublishMinutes needs GiveNotice at meeting settles PublishMinutes
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.minutes_not_signed", "meeting.minutes_already_published",
            "meeting.in_the_future",
        ]
        => hall.state.meetings.publish_minutes(command, &hall.with(), inquiry);
    CorrectMinutes needs DraftMinutes at meeting
        refuses MeetingRefusal [
            "meeting.unknown_meeting", "meeting.minutes_not_drafted", "meeting.already_recorded",
            "meeting.unknown_contribution",
        ]
        => hall.state.meetings.correct_minutes(command, warrant.person(), inquiry);

    // planning
    DraftPlan needs Plan settles HoldRequiredActivity
        refuses PlanningRefusal [
            "planning.already_recorded", "planning.unknown_activity", "planning.activity_twice", "planning.unknown_kind", "people.unknown_person",
            "people.unknown_party", "leadership.unknown_organ", "planning.unknown_suggestion",
            "planning.suggestion_closed", "planning.no_such_day", "planning.unknown_custom_day", "planning.milestone_twice",
            "planning.unknown_milestone", "planning.milestones_in_a_circle", "planning.year_not_published",
        ]
        => hall.state.planning.draft_plan(command, &hall.desk(), inquiry);
    AdoptPlan needs Plan settles AdoptPlan
        refuses PlanningRefusal [
            "planning.unknown_plan", "planning.already_adopted", "planning.in_the_future",
            "planning.organ_not_competent", "planning.plan_turned_down",
        ]
        => {
            let met = command.meeting;
            let turned_down = met.and_then(|meeting| hall.state.voting.turned_down(command.plan, meeting));
            hall.state.planning.adopt_plan(command, turned_down, &hall.desk_on(command.on), inquiry)
        };
    PlanActivity needs Plan settles HoldRequiredActivity
        refuses PlanningRefusal [
            "planning.unknown_plan", "planning.already_recorded", "planning.unknown_kind", "people.unknown_person",
            "people.unknown_party", "leadership.unknown_organ", "planning.unknown_suggestion",
            "planning.suggestion_closed", "planning.no_such_day", "planning.unknown_custom_day", "planning.milestone_twice",
            "planning.unknown_milestone", "planning.milestones_in_a_circle", "planning.year_not_published",
        ]
        => hall.state.planning.plan_activity(command, &hall.desk(), inquiry);
    RescheduleActivity needs Plan settles HoldRequiredActivity
        refuses PlanningRefusal [
            "planning.unknown_activity", "planning.activity_dropped", "planning.activity_held", "planning.same_day",
            "planning.year_not_published",
        ]
        => hall.state.planning.reschedule_activity(command, &hall.desk(), inquiry);
    DropActivity needs Plan settles HoldActivity, CompleteMilestone
        refuses PlanningRefusal [
            "planning.unknown_activity", "planning.activity_dropped", "planning.activity_held",
        ]
        => hall.state.planning.drop_activity(command, inquiry);
    CompleteMilestone needs Plan settles CompleteMilestone
        refuses PlanningRefusal [
            "planning.unknown_activity", "planning.unknown_milestone", "planning.milestone_done",
            "planning.in_the_future",
        ]
        => hall.state.planning.complete_milestone(command, &hall.desk(), inquiry);
    HoldActivity needs Plan settles HoldActivity, HoldRequiredActivity, CompleteMilestone
        refuses PlanningRefusal [
            "planning.unknown_activity", "planning.activity_dropped", "planning.activity_held",
            "planning.in_the_future", "people.unknown_person", "planning.participant_twice",
            "meeting.unknown_meeting",
        ]
        => hall.state.planning.hold_activity(command, &hall.desk_on(command.on), warrant, inquiry);
    FileRecord needs Plan settles FileRecord
        refuses PlanningRefusal ["planning.unknown_activity", "planning.not_held", "planning.record_filed"]
        => hall.state.planning.file_record(command, inquiry);
    ReviewActivity needs Plan settles ReviewActivity
        refuses PlanningRefusal [
            "planning.unknown_activity", "planning.not_held", "planning.already_reviewed",
            "planning.nothing_reviewed", "planning.already_recorded", "people.unknown_person",
            "people.unknown_party", "leadership.unknown_organ",
        ]
        => hall.state.planning.review_activity(command, &hall.desk(), warrant, inquiry);
    CloseSuggestion needs Plan settles CloseSuggestion
        refuses PlanningRefusal ["planning.unknown_suggestion", "planning.suggestion_closed"]
        => hall.state.planning.close_suggestion(command, warrant, inquiry);

    // voting
    GrantProxy needs KeepAttendance at meeting
        refuses VotingRefusal [
            "voting.already_recorded", "meeting.unknown_meeting", "meeting.wrong_phase", "voting.no_proxies",
            "people.unknown_person", "voting.not_entitled", "voting.holder_no_colleague", "voting.own_proxy",
            "voting.already_represented", "voting.too_many_principals",
        ]
        => hall.state.voting.grant_proxy(command, &hall.state.meetings, &hall.with(), inquiry);
    MoveMotion needs RecordMotions at meeting
        refuses VotingRefusal [
            "voting.already_recorded", "meeting.unknown_meeting", "meeting.wrong_phase", "meeting.unknown_item",
            "voting.meeting_does_not_bind", "voting.organ_not_competent", "voting.no_mover", "voting.mover_not_competent", "people.unknown_person",
            "voting.not_entitled", "leadership.unknown_organ", "people.unknown_party", "voting.object_missing", "voting.tiers_contradict", "leadership.unknown_removal", "leadership.appointment_already_ended",
            "leadership.defence_missing", "leadership.not_decided_by_organ", "voting.post_not_elected_here",
            "voting.no_candidate", "voting.too_many_seats", "voting.candidates_do_not_fit", "voting.margin_too_small",
            "voting.slate_not_allowed", "voting.unknown_motion", "voting.not_in_round_before", "voting.candidate_twice",
            "voting.too_few_nominators", "voting.nomination_not_passed", "voting.not_vetted", "leadership.age_unknown",
            "leadership.over_age", "leadership.too_many_terms", "leadership.approval_missing", "leadership.posts_incompatible",
            "leadership.not_full_time", "leadership.represents_another_association", "leadership.not_carried",
            "leadership.holds_post_elsewhere", "leadership.of_one_unit", "leadership.unknown_term",
            "leadership.unknown_post", "charter.unknown_amendment", "charter.already_adopted",
            "voting.amendment_not_carried", "planning.unknown_plan", "planning.already_adopted", "membership.unknown_member", "membership.seat_ended",
            "membership.sanction_not_in_charter", "membership.sanction_not_decided", "people.unknown_enterprise",
            "membership.unknown_class", "membership.wrong_kind", "membership.already_seated",
            "voting.decision_not_carried", "voting.decision_already_revoked", "voting.decision_of_another_organ",
            "voting.effect_stands",
        ]
        => {
            if let Some(amendment) = command.subject.amendment() {
                hall.state.versions.may_be_adopted(amendment, inquiry)?;
            }
            if let Some(plan) = command.subject.plan() {
                hall.state.planning.may_be_adopted(plan, inquiry)?;
            }
            hall.state.voting.move_motion(
                command, &hall.state.meetings, &hall.with(), &hall.hearing(warrant), inquiry,
            )
        };
    SecondMotion needs RecordMotions
        refuses VotingRefusal [
            "voting.unknown_motion", "voting.motion_withdrawn", "voting.motion_decided", "voting.vote_in_progress", "people.unknown_person",
            "voting.not_entitled", "voting.already_supports",
        ]
        => hall.state.voting.second_motion(command, &hall.state.meetings, &hall.with(), inquiry);
    AmendMotion needs RecordMotions
        refuses VotingRefusal [
            "voting.unknown_motion", "voting.motion_withdrawn", "voting.motion_decided", "voting.vote_in_progress", "people.unknown_person",
        ]
        => hall.state.voting.amend_motion(command, &hall.with(), inquiry);
    WithdrawMotion needs RecordMotions
        refuses VotingRefusal [
            "voting.unknown_motion", "voting.motion_withdrawn", "voting.motion_decided", "voting.vote_in_progress",
        ]
        => hall.state.voting.withdraw_motion(command, inquiry);
    RecuseVoter needs RecordMotions
        refuses VotingRefusal [
            "voting.unknown_motion", "voting.motion_withdrawn", "voting.motion_decided", "voting.vote_in_progress", "people.unknown_person",
            "voting.not_entitled", "voting.already_recused",
        ]
        => hall.state.voting.recuse_voter(command, &hall.state.meetings, &hall.with(), inquiry);
    OpenVote needs RunVotes
        refuses VotingRefusal [
            "voting.already_recorded", "voting.unknown_motion", "voting.motion_withdrawn", "voting.motion_decided", "voting.vote_in_progress",
            "meeting.wrong_phase", "meeting.in_the_future", "voting.ballot_not_allowed", "voting.too_few_seconders",
            "voting.no_teller", "people.unknown_person", "meeting.not_present", "voting.teller_is_candidate",
            "meeting.quorum_not_met",
        ]
        => hall.state.voting.open(command, &hall.state.meetings, &hall.with(), inquiry);
    CastVote needs RunVotes
        refuses VotingRefusal [
            "voting.unknown_vote", "voting.vote_closed", "voting.ballot_is_secret", "voting.election_is_counted",
            "people.unknown_person", "voting.not_on_roll", "voting.no_proxy", "meeting.not_present",
            "voting.already_voted",
        ]
        => hall.state.voting.cast(command, &hall.state.meetings, &hall.with(), inquiry);
    IssueBallot needs RunVotes
        refuses VotingRefusal [
            "voting.unknown_vote", "voting.vote_closed", "voting.ballot_is_not_secret", "people.unknown_person",
            "voting.not_on_roll", "voting.ballot_already_issued",
        ]
        => hall.state.voting.issue(command, &hall.with(), inquiry);
    ReturnBallot needs RunVotes
        refuses VotingRefusal [
            "voting.unknown_vote", "voting.vote_closed", "voting.ballot_is_not_secret", "people.unknown_person",
            "voting.ballot_not_issued", "voting.ballot_already_returned",
        ]
        => hall.state.voting.hand_in(command, &hall.with(), inquiry);
    CloseVote needs RunVotes settles AdoptPlan, HoldMeeting
        refuses VotingRefusal [
            "voting.unknown_vote", "voting.vote_closed", "meeting.in_the_future", "voting.counted_by_name",
            "voting.count_missing", "voting.count_does_not_fit", "people.unknown_person",
            "voting.candidate_counted_twice", "voting.count_differs_from_roll", "voting.more_votes_than_voters",
            "voting.count_not_signed", "voting.signer_not_teller",
        ]
        => hall.state.voting.close(command, &hall.state.meetings, &hall.with(), inquiry);

    // staff
    OpenVacancy needs ManageStaff
        refuses StaffRefusal [
            "staff.already_recorded", "leadership.unknown_post", "staff.not_a_staff_post", "staff.days_reversed",
        ]
        => hall.state.staff.begin_recruiting(command, hall.charter, &hall.state.leadership, inquiry);
    CloseVacancy needs ManageStaff settles FillOpening, AssessCandidate
        refuses StaffRefusal ["staff.unknown_vacancy", "staff.vacancy_closed"]
        => hall.state.staff.close_vacancy(command, inquiry);
    RecordApplication needs ManageStaff
        refuses StaffRefusal [
            "staff.unknown_vacancy", "staff.vacancy_closed", "people.unknown_person", "staff.in_the_future",
            "staff.applications_closed", "staff.already_applied",
        ]
        => hall.state.staff.record_application(command, &hall.state.roster, hall.with().today(), inquiry);
    AssessCandidate needs ManageStaff settles AssessCandidate
        refuses StaffRefusal [
            "staff.unknown_vacancy", "staff.vacancy_closed", "people.unknown_person", "staff.not_a_candidate",
            "staff.own_assessment", "staff.already_assessed", "staff.unknown_criterion", "staff.criterion_twice",
            "staff.criterion_missing", "staff.score_off_scale",
        ]
        => hall.state.staff.assess_candidate(command, hall.charter, &hall.state.roster, inquiry);
    AppointCandidate needs Appoint settles FillOpening, AssessCandidate, FillVacancy
        refuses StaffRefusal [
            "staff.unknown_vacancy", "staff.vacancy_closed", "staff.not_a_candidate", "staff.too_few_assessments",
            "leadership.already_recorded", "leadership.unknown_post", "leadership.already_holds_post",
            "leadership.post_full", "leadership.wrong_mode", "leadership.not_decided_by_organ",
            "leadership.appointer_not_competent", "leadership.age_unknown", "leadership.over_age",
            "leadership.too_many_terms", "leadership.posts_incompatible", "leadership.not_full_time",
            "leadership.of_one_unit",
        ]
        => hall.state.staff.appoint_candidate(command, &hall.state.leadership, &hall.hearing(warrant), inquiry);
    DecideProbation needs Appoint settles DecideProbation
        refuses StaffRefusal [
            "staff.unknown_vacancy", "staff.not_filled", "staff.no_probation", "staff.probation_decided",
            "staff.in_the_future", "leadership.appointment_already_ended", "leadership.period_reversed",
        ]
        => hall.state.staff.decide_probation(command, &hall.state.leadership, &hall.hearing(warrant), inquiry);
    HandOverWork needs ManageStaff settles HandOverWork
        refuses StaffRefusal [
            "leadership.unknown_appointment", "staff.not_a_staff_post", "staff.not_left",
            "staff.already_handed_over", "staff.in_the_future", "people.unknown_person",
        ]
        => hall.state.staff.hand_over_work(
            command, hall.charter, (&hall.state.leadership, &hall.state.roster), hall.with().today(), inquiry,
        );
    ProfileStaff needs ManageStaff
        refuses StaffRefusal [
            "people.unknown_person", "staff.strength_twice", "staff.level_off_scale", "staff.unknown_task",
        ]
        => hall.state.staff.profile_staff(command, &hall.state.roster, warrant, inquiry);
    DefineTask needs ManageStaff
        refuses StaffRefusal ["staff.strength_twice", "staff.level_off_scale", "staff.days_reversed"]
        => hall.state.staff.define_task(command, inquiry);
    AdoptDivision needs ManageStaff settles AssignTask
        refuses StaffRefusal [
            "staff.already_recorded", "staff.unknown_task", "staff.task_not_open", "staff.task_twice",
            "people.unknown_person", "staff.not_on_staff", "staff.barred", "staff.too_many_tasks",
        ]
        => hall.state.staff.adopt_division(
            command, hall.charter_on(Some(command.from)), (&hall.state.leadership, &hall.state.roster), inquiry,
        );
    ArrangeStandIn needs ManageStaff
        refuses StaffRefusal [
            "people.unknown_person", "staff.unknown_task", "staff.days_reversed", "staff.stand_in_cycle",
        ]
        => hall.state.staff.arrange_stand_in(command, &hall.state.roster, inquiry);
    // service
    RegisterNeed needs ServeMembers
        refuses ServiceRefusal [
            "service.already_recorded", "membership.unknown_member", "service.member_left", "service.unknown_category",
            "service.unknown_visit", "service.period_reversed", "service.in_the_future",
        ]
        => {
            let visits = hall.state.secretariat.visits();
            let visit_is_known = command.learned_at.is_none_or(|visit| visits.contains(visit));
            hall.state.service.register_need(command, visit_is_known, &hall.with_on(command.on), warrant, inquiry)
        };
    AssignNeed needs ServeMembers settles AssignNeed
        refuses ServiceRefusal [
            "service.unknown_need", "service.need_closed", "people.unknown_person", "people.unknown_party",
            "leadership.unknown_organ",
        ]
        => hall.state.service.assign_need(command, &hall.with(), inquiry);
    RespondToNeed needs ServeMembers settles RespondToNeed
        refuses ServiceRefusal ["service.unknown_need", "service.need_closed", "service.in_the_future"]
        => hall.state.service.respond_to_need(command, &hall.with(), warrant, inquiry);
    AnswerNeed needs ServeMembers settles AnswerNeed, RespondToNeed, AssignNeed
        refuses ServiceRefusal [
            "service.unknown_need", "service.need_closed", "service.source_missing", "service.in_the_future",
        ]
        => hall.state.service.answer_need(command, &hall.with_on(command.on), warrant, inquiry);
    CloseNeed needs ServeMembers settles CloseNeed, AssignNeed, RespondToNeed, AnswerNeed, RecordOutcome
        refuses ServiceRefusal [
            "service.unknown_need", "service.need_closed", "service.not_resolved", "people.unknown_person",
            "service.not_the_members",
        ]
        => hall.state.service.close_need(command, &hall.with(), warrant, inquiry);
    RegisterOffer needs ServeMembers
        refuses ServiceRefusal [
            "service.already_recorded", "membership.unknown_member", "service.member_left", "service.period_reversed",
        ]
        => hall.state.service.register_offer(command, &hall.with(), warrant, inquiry);
    EndOffer needs ServeMembers
        refuses ServiceRefusal ["service.unknown_offer", "service.offer_ended"]
        => hall.state.service.end_offer(command, inquiry);
    MatchOffer needs ServeMembers settles AnswerNeed, RespondToNeed, AssignNeed
        refuses ServiceRefusal [
            "service.unknown_need", "service.need_closed", "service.unknown_offer", "service.offer_ended",
            "service.offer_expired", "service.own_offer", "service.member_left", "service.already_matched",
            "service.no_consent",
        ]
        => hall.state.service.match_offer(command, &hall.with(), warrant, inquiry);
    RecordOutcome needs ServeMembers settles RecordOutcome
        refuses ServiceRefusal ["service.unknown_need", "service.not_matched", "service.outcome_recorded"]
        => hall.state.service.record_outcome(command, warrant, inquiry);
    // coordination
    DraftLetter needs Correspond
        refuses CoordinationRefusal [
            "coordination.already_recorded", "coordination.addressees_do_not_fit", "coordination.asks_where_it_tells",
            "coordination.not_one_matter", "coordination.proposer_does_not_fit", "people.unknown_party",
            "people.unknown_person", "membership.unknown_member", "leadership.unknown_organ",
            "coordination.unknown_directive", "coordination.reply_without_request", "coordination.directive_answered",
            "coordination.unknown_letter", "coordination.not_answered",
        ]
        => hall.coordination().draft_letter(command, &hall.office(warrant), inquiry);
    CheckLetter needs CheckLetters settles CheckLetter, IssueLetter
        refuses CoordinationRefusal [
            "coordination.unknown_letter", "coordination.already_issued", "coordination.already_checked",
            "coordination.checked_by_drafter",
        ]
        => hall.coordination().check_letter(command, &hall.office(warrant), inquiry);
    IssueLetter needs SignLetters settles IssueLetter, FollowUpLetter, KeepContact, Report, Reply
        refuses CoordinationRefusal [
            "coordination.unknown_letter", "coordination.already_issued", "coordination.not_checked",
            "coordination.in_the_future", "coordination.number_out_of_order", "coordination.directive_answered",
        ]
        => hall.coordination().issue_letter(command, &hall.office(warrant), inquiry);
    RecordAnswer needs Correspond settles AwaitAnswer, AnswerProposal
        refuses CoordinationRefusal [
            "coordination.unknown_letter", "coordination.not_issued", "coordination.expects_nothing",
            "coordination.already_answered", "coordination.in_the_future",
        ]
        => hall.coordination().record_answer(command, &hall.office(warrant), inquiry);
    FileLetter needs Correspond settles FileLetter
        refuses CoordinationRefusal [
            "coordination.unknown_letter", "coordination.not_issued", "coordination.not_answered",
            "coordination.already_filed", "coordination.in_the_future",
        ]
        => hall.coordination().file_letter(command, &hall.office(warrant), inquiry);
    AcknowledgeLetter needs Correspond settles CollectReceipts, TellProposer
        refuses CoordinationRefusal [
            "coordination.unknown_letter", "coordination.not_issued", "people.unknown_party", "people.unknown_person",
            "membership.unknown_member", "leadership.unknown_organ", "coordination.not_addressed",
            "coordination.not_answered", "coordination.already_acknowledged", "coordination.in_the_future",
        ]
        => hall.coordination().acknowledge_letter(command, &hall.office(warrant), inquiry);

    OpenReturn needs Correspond
        refuses CoordinationRefusal [
            "coordination.already_recorded", "coordination.unknown_directive", "coordination.directive_answered",
            "coordination.members_do_not_fit", "membership.unknown_member",
        ]
        => hall.coordination().call_for_return(command, &hall.office(warrant), inquiry);
    FileProjects needs Correspond settles CollectProjects
        refuses CoordinationRefusal [
            "coordination.unknown_return", "coordination.return_submitted", "membership.unknown_member",
            "coordination.not_owed", "coordination.project_twice", "coordination.currencies_differ",
            "coordination.more_this_year_than_in_all", "coordination.not_new", "coordination.cumulative_fell",
        ]
        => hall.coordination().file_projects(command, &hall.office(warrant), inquiry);
    SubmitReturn needs Correspond settles SubmitReturn, Report, Reply
        refuses CoordinationRefusal [
            "coordination.unknown_return", "coordination.return_submitted", "coordination.members_missing",
            "coordination.in_the_future",
        ]
        => hall.coordination().submit_return(command, &hall.office(warrant), inquiry);
    AcknowledgeReturn needs Correspond settles ConfirmReturn
        refuses CoordinationRefusal [
            "coordination.unknown_return", "coordination.return_not_submitted", "coordination.return_acknowledged",
            "coordination.in_the_future",
        ]
        => hall.coordination().acknowledge_return(command, &hall.office(warrant), inquiry);

    // party branch
    RecordBranchDues needs KeepBranchDues settles CollectBranchDues
        refuses PartyBranchRefusal [
            "party_branch.collects_nothing", "party_branch.period_not_begun", "party_branch.in_the_future",
            "party_branch.nobody_paid", "people.unknown_person", "party_branch.payer_twice",
            "party_branch.not_of_the_branch", "party_branch.paid_before",
        ]
        => hall.state.party_branch.record_branch_dues(command, &hall.treasury(command.period), inquiry);

    // secretariat
    AcceptDirective needs HandleDirectives
        refuses SecretariatRefusal [
            "secretariat.already_recorded", "people.unknown_party", "people.unknown_person",
            "leadership.unknown_organ", "meeting.unknown_meeting", "secretariat.in_the_future",
            "secretariat.nothing_expected",
        ]
        => hall.state.secretariat.accept_directive(
            command, hall.charter, &hall.state.roster, &hall.state.meetings, hall.now, hall.with().offset, inquiry,
        );
    RecordVisit needs RecordVisits settles CallOn, VisitMember, KeepContact
        refuses SecretariatRefusal [
            "secretariat.already_recorded", "secretariat.nobody_went", "people.unknown_person",
            "membership.unknown_member", "people.unknown_party", "secretariat.in_the_future",
        ]
        => hall.state.secretariat.record_visit(
            command, &hall.state.roster, &hall.state.members, warrant, hall.now, hall.with().offset, inquiry,
        );
    EditSummary needs Summarise
        refuses SecretariatRefusal ["secretariat.no_such_period", "secretariat.summary_issued"]
        => hall.state.secretariat.edit_summary(command, &hall.state.leadership, warrant, inquiry);
    IssueSummary needs Summarise settles IssueSummary
        refuses SecretariatRefusal [
            "secretariat.no_such_period", "secretariat.summary_issued", "secretariat.period_not_over",
        ]
        => hall.state.secretariat.issue_summary(
            command, &hall.state.leadership, hall.with().today(), hall.figures, inquiry,
        );
    SubmitReport needs HandleDirectives settles Report, Reply
        refuses SecretariatRefusal [
            "secretariat.unknown_directive", "secretariat.already_reported", "secretariat.in_the_future",
        ]
        => hall.state.secretariat.submit_report(command, warrant.person(), hall.now, hall.with().offset, inquiry);
    SubmitPeriodicReport needs HandleDirectives settles PeriodicReport
        refuses SecretariatRefusal [
            "secretariat.unknown_report", "secretariat.in_the_future", "secretariat.period_not_over",
            "secretariat.period_reported",
        ]
        => hall.state.secretariat.submit_periodic_report(command, warrant.person(), &hall.with(), inquiry);
}
