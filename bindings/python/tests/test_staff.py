"""The staff: ranking, division of labour, stand-ins, workload and their documents, as typed values, and bad input with its code."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from shanghui import (
    ActorPerson,
    ArrangeStandIn,
    Audience,
    Chamber,
    Context,
    DataFault,
    Hindrance,
    Journal,
    PersonId,
    StaffRefusal,
    TaskId,
    VacancyId,
    WireFault,
    render_text,
)

GIVEN = Path(__file__).parents[3] / "tests" / "vectors" / "given"
DAY = date(2026, 4, 20)
FILLED = VacancyId(int=0x501)
ACCOUNTS = TaskId(int=0x533)
XU, JIANG, HE = (PersonId(int=number) for number in (0x15, 0x16, 0x1C))


def chamber() -> Chamber:
    return Chamber.replay(Journal.open((GIVEN / "staffed.jsonl").read_bytes()))


def test_a_ranking_shows_its_arithmetic() -> None:
    ranking = chamber().candidate_ranking(FILLED)
    assert [row.rank for row in ranking] == [1, 2]
    best = ranking[0]
    assert best.person == HE
    assert best.total == sum(assessor.sum for assessor in best.assessors)
    for assessor in best.assessors:
        assert assessor.sum == sum(score.score * score.weight for score in assessor.scores)
    assert best.mean is not None
    assert best.mean.numerator * len(best.assessors) == best.total * best.mean.denominator
    with pytest.raises(DataFault) as caught:
        chamber().candidate_ranking(VacancyId(int=0x5FF))
    assert caught.value.code == "data.not_found"


def test_a_proposal_explains_itself() -> None:
    proposal = chamber().propose_division(DAY)
    assert proposal.total == sum(task.fit for task in proposal.tasks)
    accounts = next(task for task in proposal.tasks if task.task == ACCOUNTS)
    assert {other.person: other.hindrance for other in accounts.others}[HE] is Hindrance.BARRED


def test_who_acts_and_who_had_how_much() -> None:
    here = chamber()
    assert [(acting.person, acting.step) for acting in here.acting_for(HE, DAY)] == [(JIANG, 1), (XU, 2)]
    rows = here.workload(date(2026, 4, 1), date(2026, 4, 30))
    assert {row.person: row.hours for row in rows}[HE] == 40


def test_the_documents_are_for_their_audience() -> None:
    here = chamber()
    assert "热爱家乡" in render_text(here.vacancy_notice(FILLED))
    assert "何以宁" in render_text(here.assessment_sheet(FILLED, audience=Audience.LEADERS))
    assert "何以宁" not in render_text(here.assessment_sheet(FILLED, audience=Audience.MEMBERS))
    assert "会员走访" in render_text(here.division_sheet(DAY, audience=Audience.MEMBERS))
    assert "会员走访" not in render_text(here.division_sheet(DAY))


def test_a_circle_of_stand_ins_is_named() -> None:
    circle = ArrangeStandIn(person=XU, by=HE, tasks=(), from_=None, until=None)
    here = chamber()
    with pytest.raises(StaffRefusal) as caught:
        here.execute(circle, Context(now=here.last_recorded, actor=ActorPerson(person=XU)))
    assert caught.value.code == "staff.stand_in_cycle"


def test_what_is_of_another_kind_is_a_fault_of_the_wire() -> None:
    here = chamber()
    for wrong in (
        lambda: here.candidate_ranking("0x501"),  # type: ignore[arg-type]
        lambda: here.propose_division("2026-04-20"),  # type: ignore[arg-type]
        lambda: here.acting_for(HE, None),  # type: ignore[arg-type]
        lambda: here.workload(DAY, 3),  # type: ignore[arg-type]
        lambda: here.vacancy_notice(FILLED, audience="everybody"),  # type: ignore[arg-type]
        lambda: here.assessment_sheet(None),  # type: ignore[arg-type]
        lambda: here.division_sheet(()),  # type: ignore[arg-type]
    ):
        with pytest.raises(WireFault):
            wrong()
