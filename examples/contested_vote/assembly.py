"""The chamber's people, and the assembly from convening to its close."""

from datetime import date, datetime

from shanghui import (
    AgendaItem,
    AgendaItemId,
    AppointmentId,
    AppointToPost,
    Audience,
    Capacity,
    CloseMeeting,
    ConveneMeeting,
    DraftMinutes,
    ExcuseAbsence,
    ItemKind,
    MeetingId,
    MemberHolderPerson,
    MemberId,
    OpenMeeting,
    OpenTerm,
    RegisterPerson,
    SeatMember,
    SendNotice,
    SignIn,
    Standing,
    TermId,
)
from telling import Telling, person

ASSEMBLY = MeetingId(int=1)
SEATS, MONEY = AgendaItemId(int=1), AgendaItemId(int=2)
DAY = "2026-06-20"
BEFORE = "2026-06-01"

NAMES = (
    "林知远 周既白 沈听澜 顾晏清 韩牧之 苏映雪 叶归舟 程望山 何以宁 江与鸥 陆采薇 白既望 许望舒".split()
)


def gather(telling: Telling) -> None:
    """Registers the people, seats twelve of them, and convenes the assembly; eleven of the twelve come."""
    for number, name in enumerate(NAMES, start=1):
        telling.tell(BEFORE, RegisterPerson(person=person(number), name=name, audience=Audience.PUBLIC))
    for number in range(1, 13):
        holder = MemberHolderPerson(person=person(number))
        telling.tell(BEFORE, SeatMember(member=MemberId(int=number), holder=holder, standing=Standing.GOOD))
    first, last = date(2026, 1, 1), date(2030, 12, 31)
    telling.tell(BEFORE, OpenTerm(term=TermId(int=1), ordinal=3, from_=first, until=last))
    for number, post in ((1, "president"), (13, "secretary_general")):
        appointment = AppointmentId(int=number)
        telling.tell(BEFORE, AppointToPost(appointment=appointment, person=person(number), post=post, from_=first))
    telling.tell(
        BEFORE,
        ConveneMeeting(
            meeting=ASSEMBLY,
            kind="general_assembly",
            ordinal=1,
            starts=datetime.fromisoformat(f"{DAY}T01:00:00+00:00"),
            place="洞庭会馆",
            agenda=(
                AgendaItem(item=SEATS, kind=ItemKind.BUSINESS, title="选举理事"),
                AgendaItem(item=MONEY, kind=ItemKind.BUSINESS, title="审议会费标准"),
            ),
            audience=Audience.MEMBERS,
        ),
    )
    telling.tell(BEFORE, SendNotice(meeting=ASSEMBLY))
    for number in (*range(1, 12), 13):
        capacity = Capacity.OBSERVING if number == 13 else Capacity.ATTENDING
        telling.tell(DAY, SignIn(meeting=ASSEMBLY, person=person(number), capacity=capacity))
    telling.tell(DAY, ExcuseAbsence(meeting=ASSEMBLY, person=person(12)))
    telling.tell(DAY, OpenMeeting(meeting=ASSEMBLY, chair=person(1)))


def close(telling: Telling) -> None:
    """Closes the assembly and drafts its minutes."""
    telling.tell(DAY, CloseMeeting(meeting=ASSEMBLY))
    telling.tell(DAY, DraftMinutes(meeting=ASSEMBLY))
