"""What happened in the year."""

import hashlib
from datetime import date
from typing import Protocol

from people import GU, LIN, SHEN, SU, ZHOU
from shanghui import (
    AnnounceDraw,
    AppointmentId,
    AppointToPost,
    Audience,
    ChangeRotationPool,
    CloseRotation,
    Command,
    DrawId,
    DrawRevealed,
    Event,
    OpenRotation,
    PersonId,
    PlanRotation,
    PoolChangeAbsent,
    PoolChangeJoins,
    RecordHandover,
    RevealDraw,
    RotationId,
    RotationOpened,
    RotationPlanId,
    SubstituteTurn,
    SwapTurns,
    TurnChangeId,
    prose,
)


class Telling(Protocol):
    def tell(self, day: str, command: Command) -> tuple[Event, ...]: ...

    def refused(self, day: str, command: Command) -> None: ...

    def due(self, day: str) -> PersonId: ...

    def name(self, person: PersonId) -> str: ...


def rotation(ordinal: int) -> RotationId:
    """The id of a turn."""
    return RotationId(int=ordinal)


def turn(ordinal: int, holder: PersonId, start: str) -> OpenRotation:
    day = date.fromisoformat(start)
    return OpenRotation(rotation=rotation(ordinal), ordinal=ordinal, holders=(holder,), from_=day)


def begin(telling: Telling, ordinal: int, start: str) -> None:
    """Opens a turn on its first day, with whose turn it is."""
    holder = telling.due(start)
    events = telling.tell(start, turn(ordinal, holder, start))
    print(f"{start}：第{ordinal}次轮值，{telling.name(holder)}")
    if any(isinstance(event, RotationOpened) and event.handover_missing for event in events):
        print(f"{start}：上一次轮值尚未交接，已记录在案")


def close(telling: Telling, ordinal: int, on: str) -> None:
    telling.tell(on, CloseRotation(rotation=rotation(ordinal), on=date.fromisoformat(on)))


def hand_over(telling: Telling, ordinal: int, on: str, done: str, undone: str) -> None:
    telling.tell(
        on,
        RecordHandover(
            rotation=rotation(ordinal),
            done=(prose(done),),
            undone=(prose(undone),),
            report=prose("会务平稳，已向会长办公会报告"),
            office_days=4,
            on=date.fromisoformat(on),
            audience=Audience.COUNCIL,
        ),
    )


def draw(telling: Telling) -> None:
    """The order is drawn: announced with a commitment, then revealed."""
    lots, seed = DrawId(int=1), bytes([0x2A] * 32)
    commitment = hashlib.sha256(seed).hexdigest()
    telling.tell("2025-12-16", AnnounceDraw(draw=lots, pool=(ZHOU, SHEN, GU), commitment=commitment))
    telling.refused("2025-12-20", RevealDraw(draw=lots, seed="2b" * 32))
    (drawn,) = telling.tell("2025-12-20", RevealDraw(draw=lots, seed=seed.hex()))
    assert isinstance(drawn, DrawRevealed)
    print(f"2025-12-20：抽签次序为{'、'.join(telling.name(person) for person in drawn.order)}")
    plan = PlanRotation(
        plan=RotationPlanId(int=1),
        ordinal=1,
        from_=date(2026, 1, 1),
        seats=1,
        pool=drawn.order,
        draw=lots,
    )
    telling.tell("2025-12-20", plan)


def spring(telling: Telling) -> None:
    """Two swap; the second turn is over without a handover."""
    begin(telling, 1, "2026-01-01")
    second, third = telling.due("2026-03-01"), telling.due("2026-05-01")

    def swap(*consents: PersonId) -> SwapTurns:
        return SwapTurns(
            change=TurnChangeId(int=1),
            ordinal=2,
            person=second,
            with_ordinal=3,
            with_person=third,
            consents=consents,
        )

    telling.refused("2026-02-12", swap(second, third))
    telling.tell("2026-02-12", swap(second, third, LIN))
    print(f"2026-02-12：{telling.name(second)}与{telling.name(third)}调换")
    close(telling, 1, "2026-02-28")
    hand_over(telling, 1, "2026-02-28", "走访会员企业六家", "会员需求台账尚缺两家")
    telling.refused("2026-03-01", turn(2, second, "2026-03-01"))
    begin(telling, 2, "2026-03-01")
    close(telling, 2, "2026-04-30")
    begin(telling, 3, "2026-05-01")


def summer(telling: Telling) -> None:
    """A newcomer joins, and stands in for somebody who cannot come."""
    start = date(2026, 7, 1)
    appoint = AppointToPost(appointment=AppointmentId(int=7), person=SU, post="vice_president", from_=start)
    telling.tell("2026-06-10", appoint)
    joins = PoolChangeJoins(from_=start)
    telling.tell("2026-06-10", ChangeRotationPool(change=TurnChangeId(int=2), person=SU, becomes=joins))
    print(f"2026-06-10：{telling.name(SU)}加入轮值，排在末位")
    fourth = telling.due("2026-07-01")
    stand_in = SubstituteTurn(
        change=TurnChangeId(int=3), ordinal=4, person=fourth, substitute=SU, consents=(SU, LIN)
    )
    telling.tell("2026-06-28", stand_in)
    print(f"2026-06-28：{telling.name(fourth)}由{telling.name(SU)}替班")
    close(telling, 3, "2026-06-30")
    hand_over(telling, 3, "2026-06-30", "接待来访三批", "互访回执尚未汇总")
    begin(telling, 4, "2026-07-01")


def autumn(telling: Telling) -> None:
    """Whoever is abroad is passed over, and makes it up."""
    fifth = telling.due("2026-09-01")
    away = PoolChangeAbsent(from_=date(2026, 9, 1), until=date(2026, 9, 30))
    telling.tell("2026-08-20", ChangeRotationPool(change=TurnChangeId(int=4), person=fifth, becomes=away))
    print(f"2026-08-20：{telling.name(fifth)}九月外出，轮次后补")
    close(telling, 4, "2026-08-31")
    hand_over(telling, 4, "2026-08-31", "举办一次座谈", "场地费用待结")
    begin(telling, 5, "2026-09-01")
    close(telling, 5, "2026-10-31")
    hand_over(telling, 5, "2026-10-31", "结清场地费用", "年会方案待定")
    begin(telling, 6, "2026-11-01")
    close(telling, 6, "2026-12-31")
    hand_over(telling, 6, "2026-12-31", "确定年会方案", "年会筹备由下一次轮值继续")
