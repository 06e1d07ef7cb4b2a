"""Service to members: whom to visit, needs, offers ranked, and their documents, as typed values, and bad input with its code."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from shanghui import (
    Audience,
    Chamber,
    DataFault,
    Journal,
    Judgement,
    NeedId,
    NeedState,
    OfferId,
    RankPart,
    VisitId,
    WireFault,
    render_text,
)

GIVEN = Path(__file__).parents[3] / "tests" / "vectors" / "given"
DAY = date(2026, 5, 8)
NEED = NeedId(int=0x502)


def chamber() -> Chamber:
    return Chamber.replay(Journal.open((GIVEN / "served.jsonl").read_bytes()))


def test_whoever_is_due_first_is_visited_next() -> None:
    coverage = chamber().visit_coverage(date(2026, 7, 8))
    assert [row.due_by for row in coverage] == sorted(row.due_by for row in coverage)
    visited = {row.rule: row for row in coverage if row.visit == VisitId(int=0x531)}
    assert visited["领导单位走访"].due_by == date(2026, 7, 6)
    assert visited["领导单位走访"].unvisited
    assert not visited["会员走访"].unvisited


def test_every_need_tells_how_it_stands() -> None:
    needs = {row.need: row for row in chamber().need_list()}
    closed = needs[NeedId(int=0x503)]
    assert (closed.state, closed.judgement, closed.resolved_after) == (NeedState.CLOSED, Judgement.SATISFIED, 4)
    assert needs[NeedId(int=0x504)].state is NeedState.MATCHED


def test_offers_are_ranked_in_whole_points_with_reasons() -> None:
    ranked = chamber().rank_offers(NEED, DAY)
    assert [row.offer for row in ranked] == [OfferId(int=0x511), OfferId(int=0x512)]
    assert ranked[0].member is not None
    assert ranked[1].member is None, "the owner does not agree to be named"
    for row in ranked:
        assert sum(reason.points for reason in row.reasons) == row.points
    experience = [
        reason.points for row in ranked for reason in row.reasons if reason.part is RankPart.EXPERIENCE
    ]
    assert experience == [66, 33]


def test_papers_show_each_reader_what_is_theirs() -> None:
    here = chamber()
    record = render_text(here.visit_record(VisitId(int=0x531), audience=Audience.MEMBERS))
    assert "稳岗补贴怎样申请" in record
    sheet = here.need_sheet(NeedId(int=0x504), audience=Audience.SECRETARIAT)
    assert "层高不够" in render_text(sheet)
    assert "层高不够" not in render_text(here.need_sheet(NeedId(int=0x504)))


def test_bad_input_has_a_code() -> None:
    here = chamber()
    for ask in (
        lambda: here.rank_offers(NeedId(int=0x5FF), DAY),
        lambda: here.need_sheet(NeedId(int=0x5FF)),
        lambda: here.visit_record(VisitId(int=0x5FF)),
    ):
        with pytest.raises(DataFault) as caught:
            ask()
        assert caught.value.code == "data.not_found"
    for wrong in (
        lambda: here.visit_coverage("2026-05-08"),  # type: ignore[arg-type]
        lambda: here.rank_offers("0x502", DAY),  # type: ignore[arg-type]
        lambda: here.need_sheet(0x502),  # type: ignore[arg-type]
    ):
        with pytest.raises(WireFault):
            wrong()
