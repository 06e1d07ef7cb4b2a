//! Who takes part: all invented. No two numbers are the same, so that an id in a sentence says whose it is.

use shanghui::kernel::{EnterpriseId, MemberId, PartyId, PersonId};

pub(crate) const LIN: PersonId = PersonId::from_u128(1);
pub(crate) const XU: PersonId = PersonId::from_u128(2);
pub(crate) const ZHOU: PersonId = PersonId::from_u128(3);
pub(crate) const SHEN: PersonId = PersonId::from_u128(4);
pub(crate) const GU: PersonId = PersonId::from_u128(5);
pub(crate) const JIANG: PersonId = PersonId::from_u128(6);
pub(crate) const LU: PersonId = PersonId::from_u128(7);
pub(crate) const HE: PersonId = PersonId::from_u128(8);
pub(crate) const SONG: PersonId = PersonId::from_u128(9);
pub(crate) const LUO: PersonId = PersonId::from_u128(10);

pub(crate) const PEOPLE: [(PersonId, &str); 10] = [
    (LIN, "林知远"),
    (XU, "许望舒"),
    (ZHOU, "周既白"),
    (SHEN, "沈听澜"),
    (GU, "顾晏清"),
    (JIANG, "江与鸥"),
    (LU, "陆采薇"),
    (HE, "何以宁"),
    (SONG, "宋拾禾"),
    (LUO, "罗一川"),
];

/// The authority that supervises the chamber and asks for the yearly return.
pub(crate) const BUREAU: PartyId = PartyId::from_u128(21);

/// The seat of 长安云帆物流有限公司.
pub(crate) const YUNFAN: MemberId = MemberId::from_u128(31);
/// The seat of 长安听澜文化有限公司.
pub(crate) const TINGLAN: MemberId = MemberId::from_u128(32);
/// The seat of 顾晏清.
pub(crate) const GUS: MemberId = MemberId::from_u128(33);
/// The seat of 林知远.
pub(crate) const LINS: MemberId = MemberId::from_u128(34);

pub(crate) const MEMBERS: [MemberId; 4] = [YUNFAN, TINGLAN, GUS, LINS];

pub(crate) const ENTERPRISES: [(EnterpriseId, &str, PersonId); 2] = [
    (EnterpriseId::from_u128(41), "长安云帆物流有限公司", ZHOU),
    (EnterpriseId::from_u128(42), "长安听澜文化有限公司", SHEN),
];
