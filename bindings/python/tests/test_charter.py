"""Charters: overlays, findings, versions, the text."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

import pytest

from shanghui import (
    AmendmentStage,
    Chamber,
    Charter,
    CharterOverlay,
    Fault,
    Journal,
    TermRule,
    render_text,
)

GIVEN = Path(__file__).parents[3] / "tests" / "vectors" / "given"


def amended() -> Chamber:
    return Chamber.replay(Journal.open((GIVEN / "amended.jsonl").read_bytes()))


def test_an_overlay_changes_what_it_says() -> None:
    modern = Charter.preset("modern")
    overlay = CharterOverlay(term=TermRule(years_at_most=6))
    longer = modern.with_overlay(overlay)
    assert longer.rules == dataclasses.replace(modern.rules, term=TermRule(years_at_most=6))
    assert modern.rules.term.years_at_most == 5
    emperor = dataclasses.replace(modern.rules.powers[0], posts=("emperor",))
    with pytest.raises(Fault) as fault:
        modern.with_overlay(CharterOverlay(powers=(emperor,)))
    assert (fault.value.code, fault.value.path) == ("data.invalid_charter", "powers[0]")


def test_findings_cite_the_higher_rule() -> None:
    longer = Charter.preset("beijing").with_overlay(CharterOverlay(term=TermRule(years_at_most=6)))
    finding = longer.lint()[0]
    assert (finding.code, finding.path) == ("lint.term_too_long", "term.years_at_most")
    assert finding.rule is not None
    assert finding.rule.number == 16
    assert "6" in finding.chinese
    assert [finding.code for finding in amended().lint()] == ["lint.dues_set_by_other_organ", "lint.ambiguous_text"]


def test_every_day_has_its_charter() -> None:
    chamber = amended()
    years = [
        chamber.charter_on(datetime.date(2026, 3, day)).rules.term.years_at_most for day in (24, 25)
    ]
    assert years == [5, 4]
    assert chamber.charter == chamber.charter_on(datetime.date(2030, 1, 1))
    stages = [amendment.stage for amendment in chamber.amendment_list()]
    assert stages.count(AmendmentStage.IN_FORCE) == 1
    first = chamber.amendment_list()[0]
    assert (first.adopted_on, first.in_force_from) == (datetime.date(2026, 3, 16), datetime.date(2026, 3, 25))


def test_a_charter_is_a_text() -> None:
    text = render_text(Charter.preset("mca_1998").document())
    assert "任期最长不得超过两届" in text
    assert "章程修正案（第一号）" in render_text(amended().charter_document(datetime.date(2026, 4, 1)))
