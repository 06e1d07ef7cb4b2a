"""The schedule as iCalendar: an independent parser reads back what stands in it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest

from shanghui import Audience, Chamber, Journal, ScheduleEntry, ScheduleKind, WireFault, to_icalendar

GIVEN = Path(__file__).parents[3] / "tests" / "vectors" / "given"
DAY = date(2026, 4, 2)


def chamber() -> Chamber:
    return Chamber.replay(Journal.open((GIVEN / "busy.jsonl").read_bytes()))


def events(text: str) -> list[Any]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


def starts(entry: ScheduleEntry) -> date | datetime:
    return entry.starts


def test_another_parser_reads_what_stands_in_the_schedule() -> None:
    schedule = chamber().schedule(DAY, audience=Audience.SECRETARIAT)
    assert {entry.kind for entry in schedule.entries} == {ScheduleKind.MEETING, ScheduleKind.DUTY}
    read = events(to_icalendar(schedule))
    assert [str(event["SUMMARY"]) for event in read] == [entry.title for entry in schedule.entries]
    assert [event["SEQUENCE"] for event in read] == [entry.revision for entry in schedule.entries]
    assert [event["DTSTART"].dt for event in read] == [starts(entry) for entry in schedule.entries]
    for event, entry in zip(read, schedule.entries, strict=True):
        assert event["DTSTAMP"].dt == entry.changed.replace(microsecond=0)
        assert str(event.get("DESCRIPTION", "")) == "\n".join(entry.notes)
        if not isinstance(entry.starts, datetime):
            assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=1)


def test_the_same_schedule_gives_the_same_text_and_every_entry_its_own_id() -> None:
    first, second = (to_icalendar(chamber().schedule(DAY, audience=Audience.SECRETARIAT)) for _ in range(2))
    assert first == second
    ids = [str(event["UID"]) for event in events(first)]
    assert len(set(ids)) == len(ids) > 1


def test_lines_are_folded_within_seventy_five_octets() -> None:
    text = to_icalendar(chamber().schedule(DAY, audience=Audience.SECRETARIAT))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_an_audience_sees_what_it_may_read() -> None:
    public, all_of_it = (
        len(chamber().schedule(DAY, audience=audience).entries) for audience in (Audience.PUBLIC, Audience.SECRETARIAT)
    )
    assert public < all_of_it


def test_what_is_no_schedule_is_refused_with_the_path() -> None:
    with pytest.raises(WireFault):
        to_icalendar("BEGIN:VCALENDAR")  # type: ignore[arg-type]
