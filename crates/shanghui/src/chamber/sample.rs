//! The chamber everyone knows (feature `testing`): 长安市洞庭商会, invented with everybody and everything in it.
//!
//! Its ids, instants and salts are fixed, so that it has the same bytes everywhere. It stands under the preset
//! `mca_1998`: nine of its people form the council, of whom six make a quorum.
#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a fixture that does not hold fails its test"
)]

mod meetings;
mod members;

pub use meetings::{
    assembled_later, assembly, assembly_in_session, business, carried, council_in_session, council_meeting,
    deciding, dues, election, in_session, joint_meeting, motion, open_vote, revoking, series, sign_in,
};
pub use members::{COUNCILLORS, council_that_sanctions, ladder, sanction, sanction_carried};

use super::scenario::given;
use super::{Chamber, Command, FoundChamber};
use crate::charter::{Charter, CharterRules};
use crate::kernel::{
    Actor, AgendaItemId, AppointmentId, Audience, ChamberId, Context, Date, DelegationId, EnterpriseId,
    Instant, MeetingId, MeetingKind, MemberId, MotionId, Occurred, Organ, PartyId, PersonId, PersonName,
    Phone, Post, Principal, Prose, RotationId, Run, Salt, SeriesId, TermId, Title, UtcOffset, VoteId, Words,
};
use crate::leadership::{AppointToPost, DelegationScope, OpenRotation, OpenTerm, RecordDelegation};
use crate::meeting::OpenSeries;
use crate::membership::{MemberHolder, SeatMember, Standing};
use crate::people::{PartyKind, RegisterEnterprise, RegisterParty, RegisterPerson};
use alloc::vec::Vec;

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $NAME:ident: $Type:ident = $number:literal;)+) => {
        $( $(#[doc = $doc])* pub const $NAME: $Type = $Type::from_u128($number); )+
    };
}

ids! {
    /// 长安市洞庭商会.
    CHAMBER: ChamberId = 0x1;
    /// 林知远, president.
    LIN: PersonId = 0x11;
    /// 周既白, vice president, whose turn it is.
    ZHOU: PersonId = 0x12;
    /// 沈听澜, vice president, whose turn it is.
    SHEN: PersonId = 0x13;
    /// 顾晏清, vice president.
    GU: PersonId = 0x14;
    /// 许望舒, secretary general: the usual actor, who has every power but the founding.
    XU: PersonId = 0x15;
    /// 江与鸥, executive secretary general.
    JIANG: PersonId = 0x16;
    /// 陆采薇, on the staff of the secretariat.
    LU: PersonId = 0x17;
    /// 韩牧之, director.
    HAN: PersonId = 0x18;
    /// 苏映雪, director.
    SU: PersonId = 0x19;
    /// 叶归舟, director.
    YE: PersonId = 0x1a;
    /// 程望山, standing director.
    CHENG: PersonId = 0x1b;
    /// 何以宁, a member without a post.
    HE: PersonId = 0x1c;
    /// 宋拾禾, of another chamber.
    SONG: PersonId = 0x1d;
    /// 白既望, known to the chamber, neither member nor officer: nothing holds their data.
    BAI: PersonId = 0x1e;
    /// Nobody.
    NOBODY: PersonId = 0x1f;
    /// 长安云帆物流有限公司, represented by 周既白.
    YUNFAN: EnterpriseId = 0x21;
    /// 长安听澜文化有限公司, represented by 沈听澜.
    TINGLAN: EnterpriseId = 0x22;
    /// 长安市云梦商会.
    YUNMENG: PartyId = 0x28;
    /// 长安市经济服务局.
    BUREAU: PartyId = 0x29;
    /// 第二届.
    TERM: TermId = 0x31;
    /// 第一次轮值 of 第二届.
    ROTATION: RotationId = 0x38;
    /// 许望舒 may act for 林知远.
    DELEGATION: DelegationId = 0x3c;
    /// 长安各地商会秘书长联席会议.
    SERIES: SeriesId = 0x41;
    /// A joint meeting of that series.
    JOINT: MeetingId = 0x51;
    /// A meeting of the council.
    COUNCIL: MeetingId = 0x52;
    /// The first item of an agenda.
    FILM: AgendaItemId = 0x61;
    /// The second item of an agenda.
    EXCHANGE: AgendaItemId = 0x62;
    /// The item of a meeting that decides.
    BUSINESS: AgendaItemId = 0x63;
    /// A meeting of the general assembly.
    ASSEMBLY: MeetingId = 0x53;
    /// A motion before the council.
    MOTION: MotionId = 0x101;
    /// A vote on it.
    VOTE: VoteId = 0x111;
}

/// The people by their names, in the order in which they are registered.
pub const PEOPLE: &[(PersonId, &str)] = &[
    (LIN, "林知远"),
    (ZHOU, "周既白"),
    (SHEN, "沈听澜"),
    (GU, "顾晏清"),
    (XU, "许望舒"),
    (JIANG, "江与鸥"),
    (LU, "陆采薇"),
    (HAN, "韩牧之"),
    (SU, "苏映雪"),
    (YE, "叶归舟"),
    (CHENG, "程望山"),
    (HE, "何以宁"),
    (SONG, "宋拾禾"),
    (BAI, "白既望"),
];

/// The posts that are held, in the order in which they are recorded; the appointments have the ids `0x71` and on.
pub const POSTS: &[(PersonId, &str)] = &[
    (LIN, "president"),
    (ZHOU, "vice_president"),
    (SHEN, "vice_president"),
    (GU, "vice_president"),
    (XU, "secretary_general"),
    (JIANG, "executive_secretary_general"),
    (LU, "secretariat_staff"),
    (CHENG, "standing_director"),
    (HAN, "director"),
    (SU, "director"),
    (YE, "director"),
];

/// The appointment to a post of [`POSTS`], by its place there.
#[must_use]
pub fn appointment(place: u8) -> AppointmentId {
    AppointmentId::from_u128(0x71_u128.saturating_add(u128::from(place)))
}

/// A title.
#[must_use]
pub fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

/// A post by its word.
#[must_use]
pub fn post(word: &str) -> Post {
    Post::new(word).unwrap()
}

/// An organ by its word.
#[must_use]
pub fn organ(word: &str) -> Organ {
    Organ::new(word).unwrap()
}

/// A kind of meeting by its word.
#[must_use]
pub fn kind(word: &str) -> MeetingKind {
    MeetingKind::new(word).unwrap()
}

/// Prose that names nobody.
#[must_use]
pub fn prose(words: &str) -> Prose {
    Prose::text(words).unwrap()
}

/// Prose about a person: their name, and then the words.
#[must_use]
pub fn prose_about(person: PersonId, words: &str) -> Prose {
    Prose::new(alloc::vec![Run::Person { person }, Run::Text { words: Words::new(words).unwrap() }]).unwrap()
}

/// A date such as `2026-03-10`.
#[must_use]
pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// An instant such as `2026-03-10T01:30:00Z`.
#[must_use]
pub fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

/// When something occurred: an instant, or a date.
#[must_use]
pub fn occurred(text: &str) -> Occurred {
    text.parse().unwrap()
}

/// The principal that a person is.
#[must_use]
pub const fn on_behalf_of(person: PersonId) -> Principal {
    Principal::Person { person }
}

/// The rules of the preset that it stands under.
#[must_use]
pub fn rules() -> CharterRules {
    Charter::preset("mca_1998").unwrap().rules().clone()
}

/// The founding under a charter.
#[must_use]
pub fn founding(charter: CharterRules) -> FoundChamber {
    FoundChamber {
        chamber: CHAMBER,
        name: title("长安市洞庭商会"),
        hometown: Some(title("洞庭")),
        seat: Some(title("长安市")),
        offset: UtcOffset::CHINA,
        charter,
    }
}

/// The instant of the founding: 2026-03-02, nine o'clock in China.
#[must_use]
pub fn beginning() -> Instant {
    instant("2026-03-02T01:00:00Z")
}

/// The next context of a chamber: a minute after its last entry, with the salt that the next entry's number gives.
#[must_use]
pub fn context(chamber: &Chamber, actor: Actor) -> Context {
    let now = Instant::from_unix_millis(chamber.state.last.unix_millis().saturating_add(60_000)).unwrap();
    context_at(chamber, actor, now)
}

/// A context at an instant.
#[must_use]
pub fn context_at(chamber: &Chamber, actor: Actor, now: Instant) -> Context {
    let number = u8::try_from(chamber.journal.length().saturating_add(1) & 0xff).unwrap_or(0);
    Context { now, actor, salt: Salt([number; 16]) }
}

/// The chamber under a charter, with nobody in it.
#[must_use]
pub fn founded_under(charter: CharterRules) -> Chamber {
    let context = Context { now: beginning(), actor: Actor::import(), salt: Salt([1; 16]) };
    Chamber::found(founding(charter), &context).unwrap()
}

/// The chamber with nobody in it.
#[must_use]
pub fn founded() -> Chamber {
    founded_under(rules())
}

/// What is recorded to take the chamber up: people, bodies, seats, the term, posts, the turn, a series, a delegation.
#[must_use]
pub fn records() -> Vec<Command> {
    let mut records: Vec<Command> = Vec::new();
    for (person, name) in PEOPLE {
        let phone = (*person == LIN).then(|| Phone::new("13900000011").unwrap());
        let name = PersonName::new(name).unwrap();
        records.push(
            RegisterPerson { person: *person, name, phone, audience: Audience::Members, born: None }.into(),
        );
    }
    for (enterprise, name, of) in
        [(YUNFAN, "长安云帆物流有限公司", ZHOU), (TINGLAN, "长安听澜文化有限公司", SHEN)]
    {
        let representative = Some(of);
        records.push(
            RegisterEnterprise { enterprise, name: title(name), representative, credit_code: None }.into(),
        );
    }
    for (party, name, kind) in
        [(YUNMENG, "长安市云梦商会", PartyKind::Chamber), (BUREAU, "长安市经济服务局", PartyKind::Authority)]
    {
        records.push(RegisterParty { party, name: title(name), kind }.into());
    }
    for (number, holder) in (0x91..).zip(holders()) {
        let member = MemberId::from_u128(number);
        records.push(
            SeatMember {
                member,
                holder,
                standing: Standing::Good,
                since: Some(date("2024-01-01")),
                class: None,
            }
            .into(),
        );
    }
    let (from, until) = (Some(date("2024-01-01")), Some(date("2028-12-31")));
    records
        .push(OpenTerm { term: TERM, ordinal: 2, from, until, certificate_until: None, organ: None }.into());
    for (place, (person, word)) in (0..).zip(POSTS) {
        let (appointment, person, post) = (appointment(place), *person, post(word));
        records.push(AppointToPost { appointment, person, post, from, until: None, manner: None }.into());
    }
    let holders = alloc::vec![ZHOU, SHEN];
    let from = Some(date("2026-03-01"));
    records.push(OpenRotation { rotation: ROTATION, ordinal: 1, holders, from, until: None }.into());
    let principal = on_behalf_of(LIN);
    let scope = DelegationScope::General {};
    records.push(
        RecordDelegation {
            delegation: DELEGATION,
            delegate: XU,
            principal,
            scope,
            from,
            until: None,
            accepted: None,
        }
        .into(),
    );
    records.push(OpenSeries { series: SERIES, name: title("长安各地商会秘书长联席会议") }.into());
    records
}

fn holders() -> Vec<MemberHolder> {
    let enterprise =
        |enterprise, person| MemberHolder::Enterprise { enterprise, representative: Some(person) };
    let mut holders = alloc::vec![enterprise(YUNFAN, ZHOU), enterprise(TINGLAN, SHEN)];
    holders.extend([LIN, GU, HAN, HE].map(|person| MemberHolder::Person { person }));
    holders
}

/// The chamber everyone knows, as the import records it.
#[must_use]
pub fn chamber() -> Chamber {
    records()
        .into_iter()
        .fold(given(founded()), |given, record| given.and_by(Actor::import(), record))
        .chamber()
}

/// The chamber under a charter that differs in something.
#[must_use]
pub fn chamber_under(change: impl FnOnce(&mut CharterRules)) -> Chamber {
    let mut rules = rules();
    change(&mut rules);
    let founded = founded_under(rules);
    records()
        .into_iter()
        .fold(given(founded), |given, record| given.and_by(Actor::import(), record))
        .chamber()
}
