//! Who took part: the host's people and posts, the guests' chambers.

use crate::Telling;
use shanghui::kernel::{
    AppointmentId, Audience, MemberId, PartyId, PersonId, PersonName, Post, RotationId, TermId, Title,
};
use shanghui::leadership::{AppointToPost, OpenRotation, OpenTerm};
use shanghui::membership::{MemberHolder, SeatMember, Standing};
use shanghui::people::{PartyKind, RegisterParty, RegisterPerson};
use shanghui_examples::Told;

pub(crate) const LIU_KEYU: PersonId = PersonId::from_u128(1);
pub(crate) const LIU_DONG: PersonId = PersonId::from_u128(2);
pub(crate) const SHUAI_LIUJUN: PersonId = PersonId::from_u128(3);
pub(crate) const CAI_MINGZHEN: PersonId = PersonId::from_u128(4);
pub(crate) const YANG_RENZHI: PersonId = PersonId::from_u128(5);
pub(crate) const LIU_WENBO: PersonId = PersonId::from_u128(6);
pub(crate) const LIU_CHANGSEN: PersonId = PersonId::from_u128(7);
pub(crate) const JIANG_YIZHE: PersonId = PersonId::from_u128(8);
pub(crate) const ZHANG_QIAOLI: PersonId = PersonId::from_u128(9);
pub(crate) const GONG_YI: PersonId = PersonId::from_u128(10);
pub(crate) const YANG_SIMING: PersonId = PersonId::from_u128(11);
pub(crate) const DAI_ZITIAN: PersonId = PersonId::from_u128(12);
pub(crate) const YI_PING: PersonId = PersonId::from_u128(13);
pub(crate) const XIAO_PENG: PersonId = PersonId::from_u128(14);
pub(crate) const LIU_SHIWANG: PersonId = PersonId::from_u128(15);
pub(crate) const DONG_RONG: PersonId = PersonId::from_u128(16);

pub(crate) const SHAANXI_HUNAN: PartyId = PartyId::from_u128(1);
pub(crate) const SHAOYANG: PartyId = PartyId::from_u128(2);
pub(crate) const HENGYANG: PartyId = PartyId::from_u128(3);
pub(crate) const CHENZHOU: PartyId = PartyId::from_u128(4);
pub(crate) const YUEYANG: PartyId = PartyId::from_u128(5);
pub(crate) const SERVICE_CENTRE: PartyId = PartyId::from_u128(6);

pub(crate) fn register(telling: &mut Telling) -> Told {
    let people = [
        (LIU_KEYU, "刘科余"),
        (LIU_DONG, "刘冬"),
        (SHUAI_LIUJUN, "帅柳军"),
        (CAI_MINGZHEN, "蔡明臻"),
        (YANG_RENZHI, "杨仁志"),
        (LIU_WENBO, "刘文波"),
        (LIU_CHANGSEN, "刘常森"),
        (JIANG_YIZHE, "蒋义哲"),
        (ZHANG_QIAOLI, "张巧丽"),
        (GONG_YI, "龚艺"),
        (YANG_SIMING, "杨思明"),
        (DAI_ZITIAN, "戴自田"),
        (YI_PING, "易萍"),
        (XIAO_PENG, "肖鹏"),
        (LIU_SHIWANG, "刘石望"),
        (DONG_RONG, "董蓉"),
    ];
    for (person, name) in people {
        let name = PersonName::new(name)?;
        telling.tell(RegisterPerson { person, name, phone: None, audience: Audience::Public, born: None })?;
    }
    let parties = [
        (SHAANXI_HUNAN, "陕西湖南省商会", PartyKind::Chamber),
        (SHAOYANG, "邵阳商会", PartyKind::Chamber),
        (HENGYANG, "衡阳商会", PartyKind::Chamber),
        (CHENZHOU, "郴州商会", PartyKind::Chamber),
        (YUEYANG, "岳阳商会", PartyKind::Chamber),
        (SERVICE_CENTRE, "湖南省商务服务中心", PartyKind::Authority),
    ];
    for (party, name, kind) in parties {
        telling.tell(RegisterParty { party, name: Title::new(name)?, kind })?;
    }
    Ok(())
}

pub(crate) fn lead(telling: &mut Telling) -> Told {
    telling.tell(OpenTerm {
        term: TermId::from_u128(1),
        ordinal: 2,
        from: None,
        until: None,
        certificate_until: None,
        organ: None,
    })?;
    let posts = [
        (LIU_KEYU, "president"),
        (YANG_RENZHI, "secretary_general"),
        (YANG_RENZHI, "party_secretary"),
        (LIU_WENBO, "executive_secretary_general"),
        (LIU_CHANGSEN, "vice_president"),
        (JIANG_YIZHE, "vice_president"),
        (ZHANG_QIAOLI, "secretariat_staff"),
    ];
    for (number, (person, post)) in (1..).zip(posts) {
        let appointment = AppointmentId::from_u128(number);
        telling.tell(AppointToPost {
            appointment,
            person,
            post: Post::new(post)?,
            from: None,
            until: None,
            manner: None,
        })?;
    }
    telling.tell(SeatMember {
        member: MemberId::from_u128(1),
        holder: MemberHolder::Person { person: GONG_YI },
        standing: Standing::Good,
        since: None,
        class: None,
    })?;
    telling.tell(OpenRotation {
        rotation: RotationId::from_u128(1),
        ordinal: 14,
        holders: vec![LIU_DONG, SHUAI_LIUJUN, CAI_MINGZHEN],
        from: None,
        until: None,
    })
}
