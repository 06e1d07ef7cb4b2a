"""The work is divided by strengths (分工), one task by hand; who stands in for whom (AB角)."""

from datetime import date

from people import JIANG, LU, SONG, XU
from shanghui import (
    AdoptDivision,
    ArrangeStandIn,
    BarTask,
    DefineTask,
    DividedTask,
    DivisionId,
    DivisionProposal,
    PersonId,
    ProfileStaff,
    StrengthLevel,
    TaskId,
    TaskNeed,
    prose,
)
from telling import Telling

VISITS, NEWSLETTER, ACCOUNTS, LETTERS, EVENTS, RETURNS = (TaskId(int=number) for number in range(61, 67))


def profile(person: PersonId, most: int, barred: tuple[BarTask, ...] = (), **levels: int) -> ProfileStaff:
    """What somebody is good at, and how many tasks they can take on."""
    strengths = tuple(StrengthLevel(strength=strength, level=level) for strength, level in levels.items())
    return ProfileStaff(person=person, strengths=strengths, tasks_at_most=most, barred=barred)


def task(task: TaskId, title: str, hours: int, **needs: int) -> DefineTask:
    """What a task asks of whoever does it."""
    needed = tuple(TaskNeed(strength=strength, need=need) for strength, need in needs.items())
    return DefineTask(task=task, title=title, hours=hours, needs=needed)


def recorded(telling: Telling) -> None:
    """Tasks and strengths are recorded."""
    related = BarTask(task=ACCOUNTS, reason=prose("近亲属在记账单位任职"))
    telling.tell(
        "2026-04-02",
        XU,
        task(VISITS, "会员走访", 40, talking=5, organising=2),
        task(NEWSLETTER, "会刊编辑", 30, writing=5),
        task(ACCOUNTS, "财务台账", 20, figures=5),
        task(LETTERS, "公文处理", 24, writing=4, organising=1),
        task(EVENTS, "活动筹办", 36, organising=5, talking=2),
        profile(XU, 1, writing=7, talking=8, figures=5, organising=8),
        profile(JIANG, 2, writing=6, talking=5, figures=7, organising=7),
        profile(LU, 2, (related,), writing=8, talking=4, figures=8, organising=5),
        profile(SONG, 1, writing=5, talking=9, figures=4, organising=8),
    )


def explain(telling: Telling, proposal: DivisionProposal) -> None:
    """A proposal with its reasons."""
    for row in proposal.tasks:
        assert row.person is not None
        by_hand = "，人工确定" if row.pinned else ""
        others = "；".join(f"{telling.name(it.person)}{it.fit}，{it.hindrance.label}" for it in row.others)
        print(f"{row.title}：{telling.name(row.person)}（契合{row.fit}{by_hand}）。比较：{others}")
    print(f"契合合计{proposal.total}")


def divided(proposal: DivisionProposal, *by_hand: DividedTask) -> tuple[DividedTask, ...]:
    """A proposal as it is adopted, some tasks put by hand."""
    pinned = {it.task: it for it in by_hand}
    return tuple(
        pinned.get(row.task, DividedTask(task=row.task, person=row.person, pinned=False))
        for row in proposal.tasks
        if row.person
    )


def adopted(telling: Telling) -> None:
    """The proposal is adopted with one task put by hand."""
    on = date(2026, 4, 3)
    proposal = telling.chamber.propose_division(on)
    print("最优分工建议：")
    explain(telling, proposal)
    tasks = divided(proposal, DividedTask(task=LETTERS, person=JIANG, pinned=True))
    telling.tell("2026-04-03", XU, AdoptDivision(division=DivisionId(int=71), from_=on, tasks=tasks))


def again(telling: Telling) -> None:
    """A task is new; what was put by hand stays."""
    on = date(2026, 4, 9)
    telling.tell("2026-04-09", XU, task(RETURNS, "项目报送", 12, figures=4, writing=1))
    proposal = telling.chamber.propose_division(on)
    print("\n公文处理由人工交给江与鸥；新增一项任务之后：")
    explain(telling, proposal)
    adopt = AdoptDivision(division=DivisionId(int=72), from_=on, tasks=divided(proposal))
    telling.tell("2026-04-09", XU, adopt)


def stand_ins(telling: Telling) -> None:
    """Everybody has somebody who acts for them, and nobody in a circle."""
    telling.tell(
        "2026-04-07",
        XU,
        ArrangeStandIn(person=SONG, by=LU),
        ArrangeStandIn(person=LU, by=JIANG),
    )
    print()
    telling.refused("2026-04-07", XU, ArrangeStandIn(person=JIANG, by=SONG))
    acting = telling.chamber.acting_for(SONG, date(2026, 4, 8))
    steps = "，".join(f"第{it.step}替补{telling.name(it.person)}" for it in acting)
    print(f"{telling.name(SONG)}不在时：{steps}")
