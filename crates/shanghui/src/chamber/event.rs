//! Every event as one sum, as it stands in a journal.

use super::founding::ChamberFounded;
use crate::calendar::HolidayNoticeRecorded;
use crate::charter::{AmendmentAdopted, AmendmentApproved, AmendmentDrafted};
use crate::kernel::sum;
use crate::leadership::{
    AppointedToPost, AppointmentEnded, DefenceRecorded, DelegationAccepted, DelegationRecorded,
    DelegationRevoked, DrawAnnounced, DrawRevealed, ElectionStepRecorded, HandoverRecorded, LeaderFiled,
    RemovalProposed, RotationClosed, RotationOpened, RotationPlanned, RotationPoolChanged,
    RotationVolunteered, TermExtended, TermOpened, TermShortened, TurnHolderReplaced, TurnSubstituted,
    TurnsSwapped, VolunteerWithdrawn,
};
use crate::meeting::{
    AbsenceExcused, AgendaItemAdded, ChairHandedOver, ConsensusReached, ContributionRecorded,
    DemandWithdrawn, DocumentStudied, FollowUpAssigned, FollowUpCompleted, GuestsRecorded, MeetingAdjourned,
    MeetingCancelled, MeetingClosed, MeetingConvened, MeetingDemanded, MeetingLapsed, MeetingOpened,
    MeetingResumed, MinutesCorrected, MinutesDrafted, MinutesSigned, NoticeSent, SeriesOpened, SignedIn,
    SignedOut,
};
use crate::membership::{
    DuesStandardAdopted, MemberClassChanged, MemberSanctioned, MemberSeated, RepresentativeChanged,
    SeatPassed, StandingChanged,
};
use crate::people::{
    BirthDateRecorded, EnterpriseRegistered, PartyRegistered, PersonErased, PersonRegistered,
    PersonRestricted,
};
use crate::planning::{
    ActivityDropped, ActivityHeld, ActivityPlanned, ActivityRescheduled, ActivityReviewed,
    MilestoneCompleted, PlanAdopted, PlanDrafted, RecordFiled, SuggestionClosed,
};
use crate::secretariat::{
    DirectiveAccepted, PeriodicReportSubmitted, ReportSubmitted, SummaryEdited, SummaryIssued, VisitRecorded,
};
use crate::voting::{
    BallotIssued, BallotReturned, MotionAmended, MotionMoved, MotionSeconded, MotionWithdrawn, ProxyGranted,
    VoteCast, VoteClosed, VoteOpened, VoterRecused,
};

sum! {
    /// Everything that can have happened, as it stands in a journal: an object whose `type` is the event's name.
    pub enum Event {
        ChamberFounded,
        PersonRegistered,
        BirthDateRecorded,
        EnterpriseRegistered,
        PartyRegistered,
        PersonErased,
        PersonRestricted,
        MemberSeated,
        StandingChanged,
        RepresentativeChanged,
        MemberClassChanged,
        DuesStandardAdopted,
        TermOpened,
        TermExtended,
        TermShortened,
        ElectionStepRecorded,
        AppointedToPost,
        AppointmentEnded,
    DrawAnnounced, DrawRevealed, RotationPlanned, RotationPoolChanged, TurnsSwapped, TurnSubstituted, LeaderFiled, RemovalProposed, DefenceRecorded,
        RotationVolunteered,
        VolunteerWithdrawn,
        RotationOpened,
        TurnHolderReplaced,
        RotationClosed,
        HandoverRecorded,
        DelegationRecorded,
        DelegationAccepted,
        DelegationRevoked,
        SeriesOpened,
        MeetingDemanded,
        DemandWithdrawn,
        MeetingConvened,
        AgendaItemAdded,
        GuestsRecorded,
        NoticeSent,
        MeetingCancelled,
        MeetingOpened,
        MeetingAdjourned,
        MeetingResumed,
        MeetingClosed,
        MeetingLapsed,
        ChairHandedOver,
        SignedIn,
        SignedOut,
        AbsenceExcused,
        ContributionRecorded,
        DocumentStudied,
        ConsensusReached,
        FollowUpAssigned,
        FollowUpCompleted,
        MinutesDrafted,
        MinutesSigned,
        MinutesCorrected,
        MotionMoved,
        MotionSeconded,
        MotionAmended,
        MotionWithdrawn,
        VoterRecused,
        ProxyGranted,
        VoteOpened,
        VoteCast,
        BallotIssued,
        BallotReturned,
        VoteClosed,
        DirectiveAccepted,
        ReportSubmitted,
        PeriodicReportSubmitted,
        VisitRecorded,
        SummaryEdited,
        SummaryIssued,
        PlanDrafted,
        PlanAdopted,
        ActivityPlanned,
        ActivityRescheduled,
        ActivityDropped,
        MilestoneCompleted,
        ActivityHeld,
        RecordFiled,
        ActivityReviewed,
        SuggestionClosed,
        AmendmentDrafted,
        AmendmentAdopted,
        AmendmentApproved,
        HolidayNoticeRecorded,
        MemberSanctioned,
        SeatPassed,
    }
}
