//! Meetings (会议): convened, given notice of, opened, run, closed, and put on record.
//!
//! ```text
//! convened ──open──▶ in session ──close──▶ closed ──▶ minutes drafted ──▶ signed (──▶ corrected, on record)
//!    │    ╲           │     ▲
//!  cancel  lapse   adjourn  resume
//!    ▼      ▼         ▼     │
//! cancelled lapsed  adjourned
//! ```
//!
//! What a kind of meeting asks for (organ, quorum, notice, who convenes, chairs and signs) is the charter's. A meeting
//! that binds nobody, such as a joint meeting (联席会议), yields consensus and follow-ups, no resolution.
//!
//! Invariants: who is entitled is fixed when the meeting is convened; nobody is present twice at once; whoever speaks
//! for another was entitled to on that day; minutes are drafted from what was recorded and change only by a recorded
//! correction.
//!
//! What is moved and voted on at a meeting stands in [`voting`](crate::voting), a room above.

mod agenda;
mod attendance;
mod chair;
mod consensus;
mod contribution;
mod convening;
mod course;
mod demand;
mod follow_up;
mod guests;
#[allow(clippy::module_inception, reason = "the meeting is the room's one big noun")]
mod meeting;
mod meetings;
mod minutes;
mod notice;
mod publication;
mod quorum;
mod refusal;
mod series;
mod study;

pub use agenda::{AddAgendaItem, AgendaItem, AgendaItemAdded, ItemKind};
pub use attendance::{
    AbsenceExcused, Attendance, AttendanceCount, Capacity, ExcuseAbsence, Manner, Presence, SignIn, SignOut,
    SignedIn, SignedOut,
};
pub use chair::{ChairHandedOver, HandOverChair};
pub use consensus::{ConsensusReached, RecordConsensus};
pub use contribution::{ContributionRecorded, RecordContribution};
pub use convening::{ConveneMeeting, MeetingConvened, SeriesNumber};
pub use course::{
    AdjournMeeting, CancelMeeting, CloseMeeting, LapseMeeting, MeetingAdjourned, MeetingCancelled,
    MeetingClosed, MeetingLapsed, MeetingOpened, MeetingResumed, OpenMeeting, ResumeMeeting,
};
pub use demand::{Demand, DemandMeeting, DemandWithdrawn, DemandedBy, MeetingDemanded, WithdrawDemand};
pub use follow_up::{AssignFollowUp, CompleteFollowUp, FollowUp, FollowUpAssigned, FollowUpCompleted};
pub use guests::{Delegate, GuestsRecorded, RecordGuests};
pub(crate) use meeting::Collaborators;
pub use meeting::{Meeting, Phase, PhaseName};
pub use meetings::Meetings;
pub use minutes::{
    CorrectMinutes, DraftMinutes, Minutes, MinutesCorrected, MinutesDrafted, MinutesSigned, SignMinutes,
};
pub use notice::{NoticeSent, SendNotice};
pub use publication::{MinutesPublished, OwedPublication, PublishMinutes};
pub use quorum::Quorum;
pub use refusal::MeetingRefusal;
pub use series::{OpenSeries, Series, SeriesOpened};
pub use study::{DocumentStudied, RecordStudy};
