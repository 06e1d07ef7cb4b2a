"""Discretion: records that are open by name or from a day on, what a view tells of itself, who read what."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from shanghui import (
    Audience,
    Chamber,
    DisclosureWay,
    Journal,
    MeetingId,
    VacancyId,
    View,
    WireFault,
    render_text,
)

GIVEN = Path(__file__).parents[3] / "tests" / "vectors" / "given"
UPCOMING = MeetingId(int=0x56)
HIDDEN = "（不公开）"


def chamber() -> Chamber:
    return Chamber.replay(Journal.open((GIVEN / "discreet.jsonl").read_bytes()))


def test_a_record_is_open_from_its_day_on() -> None:
    here = chamber()
    for day, hidden in ((date(2026, 4, 9), True), (date(2026, 4, 10), False)):
        notice = here.meeting_notice(UPCOMING, audience=Audience.MEMBERS, as_of=day)
        assert (HIDDEN in render_text(notice)) is hidden
        assert notice.disclosure is not None
        assert (notice.disclosure.view, notice.disclosure.on) == (View.MEETING_NOTICE, day)
        assert bool(notice.disclosure.withheld) is hidden
        for seq in notice.disclosure.told:
            assert here.may_read(seq, audience=Audience.MEMBERS, as_of=day)
            assert not here.may_read(seq, audience=Audience.MEMBERS, as_of=date(2026, 4, 9))


def test_who_read_what_is_told_by_person_and_by_record() -> None:
    here = chamber()
    read, exported = here.disclosures()
    assert (read.recorded.way, exported.recorded.way) == (DisclosureWay.READ, DisclosureWay.EXPORTED)
    person = read.recorded.disclosure.reader.person
    assert person is not None
    assert here.disclosures(person=person) == (read,)
    assert read in here.disclosures(seq=read.recorded.disclosure.told[0])
    assert here.disclosures(since=date(2027, 1, 1)) == ()
    period = date(2026, 4, 1), date(2026, 4, 30)
    assert HIDDEN not in render_text(here.disclosure_register(*period, audience=Audience.SECRETARIAT))
    assert HIDDEN in render_text(here.disclosure_register(*period, person=person))


def test_a_paper_of_the_office_tells_where_something_is_left_out() -> None:
    staffed = Chamber.replay(Journal.open((GIVEN / "staffed.jsonl").read_bytes()))
    sheet = staffed.assessment_sheet(VacancyId(int=0x501), audience=Audience.MEMBERS)
    assert sheet.disclosure is not None
    assert sheet.disclosure.view is View.ASSESSMENT_SHEET
    places = sum(it.places for it in sheet.disclosure.withheld)
    assert places == render_text(sheet).count(HIDDEN)
    for seq in sheet.disclosure.told:
        assert staffed.may_read(seq, audience=Audience.MEMBERS)


def test_a_reader_who_cannot_be() -> None:
    with pytest.raises(WireFault):
        chamber().meeting_notice(UPCOMING, person="somebody")  # type: ignore[arg-type]
    assert not chamber().may_read(10_000, audience=Audience.SECRETARIAT)
