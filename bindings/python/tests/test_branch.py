"""The Party branch: activities that are owed, dues of its members and who may see them; and bad input with its code."""

import datetime
from pathlib import Path

import pytest

from shanghui import (
    Audience,
    Chamber,
    DataFault,
    FrequencyStanding,
    Journal,
    WireFault,
    render_text,
)

GIVEN = Path(__file__).parents[3] / "tests" / "vectors" / "given" / "branch.jsonl"
APRIL = datetime.date(2026, 4, 30)


def chamber() -> Chamber:
    return Chamber.replay(Journal.open(GIVEN.read_bytes()))


def test_themed_days_are_counted_by_the_month() -> None:
    themed = [it for it in chamber().activity_frequency(APRIL) if it.kind == "themed_party_day"]
    assert [(it.organ, it.held, it.standing) for it in themed] == [("party_branch", 1, FrequencyStanding.MET)]


def test_who_paid_is_for_the_secretariat() -> None:
    here = chamber()
    assert "35.00元" in render_text(here.branch_dues_sheet("party_branch", APRIL, audience=Audience.SECRETARIAT))
    assert "35.00元" not in render_text(here.branch_dues_sheet("party_branch", APRIL, audience=Audience.LEADERS))


def test_what_there_is_not_is_a_fault() -> None:
    here = chamber()
    with pytest.raises(DataFault) as caught:
        here.branch_dues_sheet("council", APRIL)
    assert caught.value.code == "data.not_found"
    with pytest.raises(WireFault):
        here.branch_dues_sheet(5, APRIL)  # type: ignore[arg-type]
    with pytest.raises(WireFault):
        here.activity_frequency("2026-04-30")  # type: ignore[arg-type]
