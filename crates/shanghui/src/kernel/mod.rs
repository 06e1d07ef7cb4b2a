//! The bedrock: ids, texts, times, exact fractions, the wire, errors, and what a decision is made of.
//!
//! It knows no room. Everything above is built of it, and nothing in it knows a chamber.

/// serde for a wire type, where the feature is on.
macro_rules! wire_serde {
    ($Name:ident) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::kernel::wire::serialize(self, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::kernel::wire::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use wire_serde;

mod actor;
mod amount;
mod article;
mod audience;
mod credit_code;
mod day_runs;
mod digest;
pub(crate) mod fault;
mod fraction;
pub(crate) mod id;
pub(crate) mod inquiry;
mod mark;
pub(crate) mod message;
mod money;
mod numerals;
mod open_items;
pub(crate) mod packed;
mod party;
mod personal;
mod prose;
pub(crate) mod refusal;
mod register;
mod roll;
mod seed;
mod text;
mod time;
mod viewer;
mod warrant;
pub mod wire;

pub use actor::{Actor, Context, Principal, SystemTask};
pub use amount::{Currency, StatedAmount};
pub use article::{Article, ParseCertainty};
pub use audience::Audience;
pub use credit_code::{CreditCode, CreditCodeChange, CreditCodeReading};
pub use digest::Digest;
pub use fault::{DataFault, Fault, JournalFault, WireFault};
pub use fraction::{Base, Bound, Fraction, Threshold};
pub use id::{
    ActivityId, AgendaItemId, AmendmentId, AppointmentId, ChamberId, ConsensusId, ContributionId,
    CorrectionId, DelegationId, DemandId, DirectiveId, DisclosureId, DivisionId, DrawId, EnterpriseId,
    FollowUpId, GuestsId, LetterId, MeetingId, MemberId, MotionId, NeedId, OfferId, PartyId, PersonId,
    PlanId, ProjectId, ProxyId, RemovalId, ReturnId, RotationId, RotationPlanId, SeriesId, SuggestionId,
    TaskId, TermId, TurnChangeId, VacancyId, VisitId, VoteId,
};
pub use inquiry::{Inquiry, Measure, Verdict};
pub(crate) use inquiry::{Recorded, Ruled, Timed, recorded, timed};
pub use mark::Mark;
pub(crate) use mark::{Applied, Incoherent, retell};
pub use money::Money;
pub use numerals::chinese;
pub use party::PartyKind;
pub use personal::{Kept, PersonalItem, Salt, Sealed, commit};
pub use prose::{Prose, Run};
pub use refusal::{Coded, Coding, Language, Phrase, Said, Visitor};
pub use register::{Key, Register};
pub use roll::Roll;
pub use seed::Seed;
pub use text::{
    ActivityKind, Candidate, Criterion, MeetingKind, MemberClass, NeedCategory, Organ, Passage, PersonName,
    Phone, Post, ReportKind, Strength, Title, Words,
};
pub use time::{Date, Instant, Occurred, UtcOffset};
pub use viewer::Reader;
pub use warrant::Warrant;
pub use wire::{Record, Wire};

pub(crate) use day_runs::DayRuns;
pub(crate) use message::sum;
pub(crate) use open_items::{ByDay, Outstanding, Runs};
pub(crate) use packed::packed;
pub(crate) use refusal::{error_json, refusals, said_by_label};
pub(crate) use wire::{choice, codes, record};
