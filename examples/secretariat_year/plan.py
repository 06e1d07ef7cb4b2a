"""The plans: what the year offers, the plan of 2026 and its adoption, the plan of 2027."""

from dataclasses import replace
from datetime import UTC, date, datetime

from activities import ANNIVERSARY, BOOKS, DRAGON_BOAT, EARLIER, LANTERNS, MID_AUTUMN, PROMOTION, TRAINING
from planned import PLAN, planned
from people import GU, LIN, LU, SHEN, SU, XU, ZHOU
from shanghui import (
    ActivityId,
    AdoptPlan,
    AgendaItem,
    AgendaItemId,
    Audience,
    Capacity,
    CarriedOver,
    CloseMeeting,
    ConveneMeeting,
    DayUnit,
    DraftMinutes,
    DraftPlan,
    Festival,
    ItemKind,
    MeetingId,
    Milestone,
    OpenMeeting,
    PersonId,
    PlanId,
    PlannedActivity,
    PlanNodeCivil,
    PlanNodeFestival,
    PlanNodeLunar,
    PlanNodeMonth,
    PlanNodeSolarTerm,
    PrincipalPerson,
    SendNotice,
    SignIn,
    SignMinutes,
    SolarTerm,
)
from telling import Telling

NEXT_PLAN = PlanId(int=2027)
MEETING = MeetingId(int=1)


def owner(person: PersonId) -> PrincipalPerson:
    return PrincipalPerson(person=person)


def lanterns(activity: ActivityId, unit: DayUnit | None) -> PlannedActivity:
    """The party at the Lantern Festival, prepared in civil or in working days."""
    node = PlanNodeFestival(festival=Festival.LANTERN_FESTIVAL)
    purpose = "会员团拜，通报全年安排"
    return replace(
        planned(activity, "gathering", "元宵联谊会", purpose, node, "12000.00"),
        owner=owner(LU),
        milestones=(
            Milestone(task="落实场地", days_before=10, unit=unit),
            Milestone(task="寄发请柬", days_before=5, unit=unit),
        ),
    )


def mid_autumn(activity: ActivityId, unit: DayUnit | None) -> PlannedActivity:
    """The tea party at the Mid-Autumn Festival, prepared in civil or in working days."""
    node = PlanNodeFestival(festival=Festival.MID_AUTUMN)
    return replace(
        planned(activity, "gathering", "中秋茶话会", "会员联谊", node, "15000.00"),
        owner=owner(LU),
        milestones=(
            Milestone(task="寄发请柬", days_before=10, unit=unit, before="备办茶点"),
            Milestone(task="备办茶点", days_before=3, unit=unit),
        ),
    )


def nodes(telling: Telling) -> None:
    """The first nodes of the year to plan by."""
    known = telling.chamber.year_nodes(2026)
    print(f"2026年有{len(known)}个节点，前十个：")
    for node in known[:10]:
        print(f"{node.day} {node.title}")
    print()


def draft(telling: Telling) -> None:
    """The plan of the year is drafted."""
    term = PlanNodeSolarTerm(term=SolarTerm.GRAIN_RAIN)
    festival = PlanNodeFestival(festival=Festival.DRAGON_BOAT)
    purpose = "帮助会员企业做好汇算清缴"
    training = planned(TRAINING, "training", "谷雨财税讲座", purpose, term, "3000.00")
    dragon_boat = planned(DRAGON_BOAT, "charity", "端午慰问", "慰问困难同乡", festival, "8000.00")
    sixth = PlanNodeLunar(month=6, day=6)
    october = PlanNodeMonth(month=10)
    founding = PlanNodeCivil(month=12, day=6)
    anniversary = planned(ANNIVERSARY, "gathering", "建会纪念座谈", "回顾建会历程", founding, "6000.00")
    activities = (
        lanterns(LANTERNS, DayUnit.WORKING),
        replace(training, owner=owner(LU), milestones=(Milestone(task="确定讲师", days_before=5),)),
        replace(
            dragon_boat,
            days_before=3,
            owner=owner(SHEN),
            milestones=(
                Milestone(task="摸底走访名单", days_before=14, before="采购慰问品"),
                Milestone(task="采购慰问品", days_before=7),
            ),
        ),
        planned(BOOKS, "exchange", "晒书节乡情座谈", "交流乡邦文献", sixth, "2000.00"),
        mid_autumn(MID_AUTUMN, DayUnit.WORKING),
        planned(PROMOTION, "promotion", "秋季招商推介", "向家乡推介会员企业", october, "20000.00"),
        replace(anniversary, owner=owner(XU)),
    )
    plan = DraftPlan(plan=PLAN, year=2026, activities=activities, audience=Audience.MEMBERS)
    telling.tell("2026-01-05", XU, plan)


def adopt(telling: Telling) -> None:
    """The council adopts it."""
    day, title = "2026-01-16", "审议2026年度工作计划"
    item = AgendaItem(item=AgendaItemId(int=1), kind=ItemKind.BUSINESS, title=title)
    convene = ConveneMeeting(
        meeting=MEETING,
        kind="council",
        ordinal=3,
        starts=datetime(2026, 1, 16, 1, tzinfo=UTC),
        place="洞庭会馆",
        agenda=(item,),
        audience=Audience.COUNCIL,
    )
    telling.tell("2026-01-06", LIN, convene)
    telling.tell("2026-01-08", LU, SendNotice(meeting=MEETING))
    for person in (LIN, XU, ZHOU, SHEN, GU, SU):
        telling.tell(day, LU, SignIn(meeting=MEETING, person=person, capacity=Capacity.ATTENDING))
    telling.tell(day, LU, OpenMeeting(meeting=MEETING, chair=LIN))
    telling.tell(day, XU, AdoptPlan(plan=PLAN, meeting=MEETING, on=date(2026, 1, 16)))
    telling.tell(day, LU, CloseMeeting(meeting=MEETING))
    telling.tell("2026-01-19", LU, DraftMinutes(meeting=MEETING))
    telling.tell("2026-01-20", LIN, SignMinutes(meeting=MEETING))


def next_year(telling: Telling) -> None:
    """The plan of the next year is drafted from this one: everything that was not dropped is held again.

    The holidays of that year are not on record, so what was prepared in working days is prepared in civil days.
    """
    proposals = telling.chamber.plan_proposals(2027)
    print("2027年可延续的活动：")
    for it in proposals:
        print(f"{it.day} {it.title}，上次{it.drew}人，纳入建议{len(it.suggestions)}条")
    print()

    def again(activities: list[ActivityId]) -> tuple[CarriedOver, ...]:
        numbered = enumerate(activities, 101)
        return tuple(CarriedOver(activity=ActivityId(int=number), from_=it) for number, it in numbered)

    before, reader = [it.from_ for it in proposals], Audience.MEMBERS
    whole = DraftPlan(plan=NEXT_PLAN, year=2027, carried_over=again(before), audience=reader)
    telling.refused("2026-12-28", XU, whole)
    others = [it for it in before if it not in (LANTERNS, MID_AUTUMN)]
    tea_party = replace(mid_autumn(ActivityId(int=202), None), takes_up=(EARLIER,))
    activities = (lanterns(ActivityId(int=201), None), tea_party)
    telling.tell("2026-12-28", XU, replace(whole, carried_over=again(others), activities=activities))
