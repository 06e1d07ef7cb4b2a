"""Who took part: the host's people and posts, the guests' chambers."""

from collections.abc import Callable

from shanghui import (
    AppointmentId,
    AppointToPost,
    Audience,
    Command,
    MemberHolderPerson,
    MemberId,
    OpenRotation,
    OpenTerm,
    PartyId,
    PartyKind,
    PersonId,
    RegisterParty,
    RegisterPerson,
    RotationId,
    SeatMember,
    Standing,
    TermId,
)

Tell = Callable[[Command], None]

NAMES = "刘科余 刘冬 帅柳军 蔡明臻 杨仁志 刘文波 刘常森 蒋义哲 张巧丽 龚艺 杨思明 戴自田 易萍 肖鹏 刘石望 董蓉".split()
PEOPLE = [PersonId(int=number) for number in range(1, len(NAMES) + 1)]
(
    LIU_KEYU, LIU_DONG, SHUAI_LIUJUN, CAI_MINGZHEN, YANG_RENZHI, LIU_WENBO, LIU_CHANGSEN, JIANG_YIZHE,
    ZHANG_QIAOLI, GONG_YI, YANG_SIMING, DAI_ZITIAN, YI_PING, XIAO_PENG, LIU_SHIWANG, DONG_RONG,
) = PEOPLE  # fmt: skip

PARTY_NAMES = ["陕西湖南省商会", "邵阳商会", "衡阳商会", "郴州商会", "岳阳商会", "湖南省商务服务中心"]
PARTIES = [PartyId(int=number) for number in range(1, len(PARTY_NAMES) + 1)]
SHAANXI_HUNAN, SHAOYANG, HENGYANG, CHENZHOU, YUEYANG, SERVICE_CENTRE = PARTIES


def register(tell: Tell) -> None:
    for person, name in zip(PEOPLE, NAMES, strict=True):
        tell(RegisterPerson(person=person, name=name, audience=Audience.PUBLIC))
    for party, name in zip(PARTIES, PARTY_NAMES, strict=True):
        kind = PartyKind.AUTHORITY if party == SERVICE_CENTRE else PartyKind.CHAMBER
        tell(RegisterParty(party=party, name=name, kind=kind))


def lead(tell: Tell) -> None:
    tell(OpenTerm(term=TermId(int=1), ordinal=2))
    posts = [
        (LIU_KEYU, "president"),
        (YANG_RENZHI, "secretary_general"),
        (YANG_RENZHI, "party_secretary"),
        (LIU_WENBO, "executive_secretary_general"),
        (LIU_CHANGSEN, "vice_president"),
        (JIANG_YIZHE, "vice_president"),
        (ZHANG_QIAOLI, "secretariat_staff"),
    ]
    for number, (person, post) in enumerate(posts, 1):
        tell(AppointToPost(appointment=AppointmentId(int=number), person=person, post=post))
    tell(SeatMember(member=MemberId(int=1), holder=MemberHolderPerson(person=GONG_YI), standing=Standing.GOOD))
    tell(OpenRotation(rotation=RotationId(int=1), ordinal=14, holders=(LIU_DONG, SHUAI_LIUJUN, CAI_MINGZHEN)))
