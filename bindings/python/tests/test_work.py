"""The year's work: plans, figures, who took part, and their documents, as typed values, and bad input with its code."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from shanghui import (
    ActivityId,
    ActivityState,
    Audience,
    Chamber,
    DataFault,
    Diligence,
    EngagedGroupMembers,
    FigureName,
    Journal,
    PlanNodeFestival,
    PlanNodeSolarTerm,
    SummarySpanMonth,
    SummarySpanQuarter,
    WireFault,
    render_text,
)

GIVEN = Path(__file__).parents[3] / "tests" / "vectors" / "given"
DAY = date(2026, 5, 8)
APRIL = SummarySpanMonth(year=2026, month=4)
REVIEWED = ActivityId(int=0x411)


def chamber() -> Chamber:
    return Chamber.replay(Journal.open((GIVEN / "planned.jsonl").read_bytes()))


def test_a_plan_stands_beside_what_came_of_it() -> None:
    progress = chamber().plan_progress(2026, DAY)
    assert (progress.year, progress.adopted, progress.held, progress.dropped) == (2026, True, 2, 1)
    states = {row.title: row.state for row in progress.activities}
    assert states["中秋茶话会"] is ActivityState.COMING
    assert states["清明秘书处交流"] is ActivityState.HELD
    assert progress.cost == "3721.00"
    assert chamber().plan_progress(2030, DAY).plan is None
    proposals = chamber().plan_proposals(2027)
    assert {proposal.from_ for proposal in proposals if proposal.held} >= {REVIEWED}
    assert chamber().plan_proposals(1900) == ()


def test_the_nodes_of_a_year_come_in_the_order_of_their_days() -> None:
    nodes = chamber().year_nodes(2026)
    assert [node.day for node in nodes] == sorted(node.day for node in nodes)
    eve = next(node for node in nodes if node.title == "除夕")
    assert (eve.day, isinstance(eve.node, PlanNodeFestival)) == (date(2026, 2, 16), True)
    # Beyond the calendar there are meetings and reports, and neither festivals nor solar terms.
    beyond = {type(node.node) for node in chamber().year_nodes(2101)}
    assert beyond and not beyond & {PlanNodeFestival, PlanNodeSolarTerm}


def test_every_figure_rests_on_entries_of_the_journal() -> None:
    here = chamber()
    figures = {figure.name: figure for figure in here.figures(date(2026, 4, 1), date(2026, 4, 30))}
    assert (figures[FigureName.ACTIVITIES_HELD].value, figures[FigureName.SPENT].value) == (2, 372_100)
    assert all(figure.entries for figure in figures.values() if figure.value)
    assert not any(figure.value for figure in here.figures(date(2026, 4, 30), date(2026, 4, 1)))
    rows = here.diligence(date(2026, 4, 1), date(2026, 4, 30))
    assert {row.diligence for row in rows} >= {Diligence.HAND, Diligence.LEG}


def test_who_took_part_is_told_by_person_and_by_group() -> None:
    here = chamber()
    rows = here.engagement(date(2026, 1, 1), DAY)
    assert max(row.attended for row in rows) == 1
    assert max(row.activities for row in rows) == 2
    groups = here.group_engagement(date(2026, 1, 1), DAY)
    assert isinstance(groups[0].group, EngagedGroupMembers)


def test_the_documents_are_for_their_audience() -> None:
    here = chamber()
    sheet = render_text(here.plan_sheet(2026, DAY, audience=Audience.MEMBERS))
    assert "中秋茶话会" in sheet
    assert "中秋茶话会" not in render_text(here.plan_sheet(2026, DAY))
    review = render_text(here.activity_review(REVIEWED, audience=Audience.SECRETARIAT))
    assert "会员企业参加偏少" in review
    assert "会员企业参加偏少" not in render_text(here.activity_review(REVIEWED, audience=Audience.MEMBERS))
    assert "举办活动2次" in render_text(here.summary(APRIL, audience=Audience.SECRETARIAT))
    assert "举办活动" not in render_text(here.summary(APRIL, audience=Audience.LEADERS)), "it was not issued"


def test_what_there_is_not_is_a_fault() -> None:
    here = chamber()
    with pytest.raises(DataFault) as caught:
        here.activity_review(ActivityId(int=0x4FF))
    assert caught.value.code == "data.not_found"
    for span in (SummarySpanMonth(year=2026, month=13), SummarySpanQuarter(year=2026, quarter=0)):
        with pytest.raises(DataFault) as caught:
            here.summary(span)
        assert caught.value.code == "data.not_found"


def test_what_is_of_another_kind_is_a_fault_of_the_wire() -> None:
    here = chamber()
    for wrong in (
        lambda: here.plan_progress("2026", DAY),  # type: ignore[arg-type]
        lambda: here.plan_progress(-1, DAY),
        lambda: here.plan_progress(2026, "2026-05-08"),  # type: ignore[arg-type]
        lambda: here.plan_proposals(1.5),  # type: ignore[arg-type]
        lambda: here.year_nodes(None),  # type: ignore[arg-type]
        lambda: here.figures(DAY, None),  # type: ignore[arg-type]
        lambda: here.engagement("x", DAY),  # type: ignore[arg-type]
        lambda: here.group_engagement(DAY, 3),  # type: ignore[arg-type]
        lambda: here.diligence(DAY, ()),  # type: ignore[arg-type]
        lambda: here.plan_sheet(2026, DAY, audience="everybody"),  # type: ignore[arg-type]
        lambda: here.activity_review("0x411"),  # type: ignore[arg-type]
        lambda: here.summary({"type": "month"}),  # type: ignore[arg-type]
    ):
        with pytest.raises(WireFault):
            wrong()
