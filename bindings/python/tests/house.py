"""The small chamber that the tests share: a president, a secretary-general, somebody without a post, a meeting."""

from __future__ import annotations

import datetime

from shanghui import (
    ActorPerson,
    ActorSystem,
    AppointmentId,
    AppointToPost,
    Audience,
    Capacity,
    Chamber,
    ChamberId,
    Charter,
    Command,
    Context,
    ConveneMeeting,
    Event,
    FoundChamber,
    MeetingId,
    OpenMeeting,
    OpenTerm,
    PersonId,
    RegisterPerson,
    SignIn,
    SystemTask,
    TermId,
)

PRESIDENT, SECRETARY, VISITOR = (PersonId(int=number) for number in (1, 2, 3))
MEETING = MeetingId(int=1)
NAMES = {PRESIDENT: "林知远", SECRETARY: "周明德", VISITOR: "何一帆"}

IMPORT = ActorSystem(task=SystemTask.IMPORT)
_START = datetime.datetime(2026, 3, 1, 9, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))


def at(minute: int, actor: ActorPerson | ActorSystem = IMPORT) -> Context:
    """The context of a minute, with a fixed salt: the tests want the same journal each time."""
    return Context(now=_START + datetime.timedelta(minutes=minute), actor=actor, salt="07" * 16)


def as_person(person: PersonId) -> ActorPerson:
    """A person who acts in whichever post of theirs carries the power."""
    return ActorPerson(person=person)


def founding() -> FoundChamber:
    """The founding of the chamber."""
    return FoundChamber(
        chamber=ChamberId(int=1),
        name="长安市洞庭商会",
        hometown="洞庭",
        offset="+08:00",
        charter=Charter.preset("mca_1998").rules,
    )


def commands() -> list[Command]:
    """What was done after the founding, a minute each."""
    registered: list[Command] = [
        RegisterPerson(person=person, name=name, phone="13800000000", audience=Audience.PUBLIC)
        for person, name in NAMES.items()
    ]
    return [
        *registered,
        OpenTerm(term=TermId(int=1), ordinal=2),
        AppointToPost(appointment=AppointmentId(int=1), person=PRESIDENT, post="president"),
        AppointToPost(appointment=AppointmentId(int=2), person=SECRETARY, post="secretary_general"),
        ConveneMeeting(meeting=MEETING, kind="joint_meeting", theme="互访", audience=Audience.PUBLIC),
    ]


def house() -> Chamber:
    """The chamber after all of that."""
    chamber = Chamber.found(founding(), at(0))
    for minute, command in enumerate(commands(), 1):
        chamber.execute(command, at(minute))
    return chamber


def opened(chamber: Chamber) -> tuple[Event, ...]:
    """Opens the meeting, in the secretary-general's hand, who has signed in."""
    present = SignIn(meeting=MEETING, person=SECRETARY, capacity=Capacity.ATTENDING)
    chamber.execute(present, at(59, as_person(SECRETARY)))
    return chamber.execute(OpenMeeting(meeting=MEETING, chair=SECRETARY), at(60, as_person(SECRETARY)))
