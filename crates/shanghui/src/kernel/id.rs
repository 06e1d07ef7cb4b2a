//! Ids: a UUID each, told apart by type. The caller mints them, so the core needs no randomness.

use super::fault::{Fault, WireFault};
use super::refusal::{Phrase, said_by_display};
use super::wire::{Reader, Wire, Writer, shortened};
use core::fmt;
use core::str::FromStr;
use uuid::Uuid;

fn parse(text: &str) -> Result<Uuid, Fault> {
    let invalid = || {
        Fault::from(WireFault::InvalidText {
            given: shortened(text),
            rule: Phrase::new(
                "编号是小写带连字符的 UUID，如 0191e0a4-5b7c-7e11-8a2f-0123456789ab",
                "an id is a UUID in lower case with hyphens, such as 0191e0a4-5b7c-7e11-8a2f-0123456789ab",
            ),
        })
    };
    let uuid = Uuid::try_parse(text).map_err(|_| invalid())?;
    let mut buffer = Uuid::encode_buffer();
    // One form only: an id that reads in two ways would be two ids to whoever compares texts.
    if &*uuid.as_hyphenated().encode_lower(&mut buffer) == text { Ok(uuid) } else { Err(invalid()) }
}

macro_rules! ids {
    ($( $(#[doc = $doc:literal])* $Name:ident ),+ $(,)?) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name(Uuid);

        impl $Name {
            /// The id with this UUID.
            #[must_use]
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The id with this number, for fixtures and stories.
            #[must_use]
            pub const fn from_u128(number: u128) -> Self {
                Self(Uuid::from_u128(number))
            }

            /// The UUID.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $Name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl FromStr for $Name {
            type Err = Fault;

            fn from_str(text: &str) -> Result<Self, Fault> {
                parse(text).map(Self)
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($Name), self.0)
            }
        }

        impl Wire for $Name {
            fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                parse(&reader.string()?).map(Self)
            }
            fn blank(_: $crate::kernel::wire::Unread) -> Self {
                Self(Uuid::nil())
            }
            fn write(&self, writer: &mut Writer) {
                let mut buffer = Uuid::encode_buffer();
                writer.raw("\"");
                writer.raw(self.0.as_hyphenated().encode_lower(&mut buffer));
                writer.raw("\"");
            }
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut super::wire::Shapes) -> super::wire::Shape {
                if shapes.begin::<Self>(stringify!($Name)) {
                    shapes.define(
                        stringify!($Name),
                        super::wire::Shapes::documentation(&[$($doc),*]),
                        super::wire::Kind::Id,
                    );
                }
                super::wire::Shape::Reference(stringify!($Name))
            }
        }

        impl super::register::Key for $Name {
            fn bits(&self) -> u128 {
                // In the order in which they lie: swapping the bytes is a hundred bytes of code wherever something is sought.
                u128::from_le_bytes(*self.0.as_bytes())
            }
        }

        said_by_display!($Name);
        super::wire_serde!($Name);
    )+};
}

ids! {
    /// A chamber (商会).
    ChamberId,
    /// A person (人员).
    PersonId,
    /// An enterprise (企业).
    EnterpriseId,
    /// An outside body (外部单位): another chamber, an authority, a partner.
    PartyId,
    /// A member's seat (会员席位).
    MemberId,
    /// A term of office (届).
    TermId,
    /// An appointment to a post (任职).
    AppointmentId,
    /// A rotation (轮值).
    RotationId,
    /// A plan of turns (轮值计划).
    RotationPlanId,
    /// A change of a plan of turns (轮值调整).
    TurnChangeId,
    /// A draw of lots (抽签).
    DrawId,
    /// A delegation of authority (委托代表).
    DelegationId,
    /// A motion to remove somebody from a post (罢免).
    RemovalId,
    /// A series of joint meetings (联席会议系列).
    SeriesId,
    /// A meeting (会议).
    MeetingId,
    /// A demand that a meeting be convened (提议召开会议).
    DemandId,
    /// An item of an agenda (议程项目).
    AgendaItemId,
    /// A guest delegation at a meeting (来宾代表团).
    GuestsId,
    /// A contribution to a meeting (发言).
    ContributionId,
    /// A point of consensus (共识).
    ConsensusId,
    /// A motion (议案).
    MotionId,
    /// A vote on a motion (表决).
    VoteId,
    /// A proxy for a meeting (委托投票).
    ProxyId,
    /// A follow-up (后续事项).
    FollowUpId,
    /// A correction of minutes (纪要更正).
    CorrectionId,
    /// A directive or request from outside (来文).
    DirectiveId,
    /// The plan of a year (年度工作计划).
    PlanId,
    /// An activity (活动).
    ActivityId,
    /// A suggestion of a review (改进建议).
    SuggestionId,
    /// A visit or a relay (走访、传达).
    VisitId,
    /// A member's need (会员诉求).
    NeedId,
    /// An offer of a resource (资源供给).
    OfferId,
    /// A disclosure that the host recorded (查阅登记).
    DisclosureId,
    /// An amendment of the charter (章程修正).
    AmendmentId,
    /// A vacancy that somebody is sought for (招聘).
    VacancyId,
    /// A task of the secretariat's staff (工作任务).
    TaskId,
    /// A division of labour (分工).
    DivisionId,
    /// A letter that the chamber writes (发文), or a member's proposal (提案).
    LetterId,
    /// A return that is collected from members (报送汇总).
    ReturnId,
    /// A project of a member (项目), the same from year to year.
    ProjectId,
}
