"""The calendar, without a chamber: what the vectors do not show of its face."""

from __future__ import annotations

import dataclasses
import json
import pickle
from datetime import date

import pytest

from shanghui import (
    CalendarRefusal,
    DataFault,
    DayKind,
    DaySpan,
    Deadline,
    Festival,
    HolidayNotice,
    LunarDate,
    SolarTerm,
    WireFault,
    WorkCalendar,
    WorkCalendarFile,
    calendar,
)


def test_festivals_terms_and_lunar_dates_are_plain_data() -> None:
    assert calendar.festival(Festival.NEW_YEARS_EVE, 2024) == date(2025, 1, 28)
    assert calendar.solar_term(SolarTerm.PURE_BRIGHTNESS, 2021) == date(2021, 4, 4)
    eve = LunarDate(year=2024, month=12, leap=False, day=29)
    assert calendar.lunar_date(date(2025, 1, 28)) == eve
    assert calendar.from_lunar(eve) == date(2025, 1, 28)
    assert calendar.statutory_holidays(2025)[0] == date(2025, 1, 1)
    with pytest.raises(DataFault) as caught:
        calendar.lunar_date(date(2101, 1, 1))
    assert (caught.value.code, caught.value.details["last"]) == ("data.year_not_reckoned", 2100)
    with pytest.raises(WireFault):
        calendar.festival(Festival.LABA, "2024")  # type: ignore[arg-type]
    with pytest.raises(WireFault):
        calendar.lunar_date("2025-01-28")  # type: ignore[arg-type]


def test_what_is_asked_without_a_calendar_is_asked_of_the_one_that_comes_along() -> None:
    assert calendar.day_kind(date(2026, 2, 14)) is DayKind.MAKE_UP_DAY
    assert calendar.add_working_days(date(2026, 9, 30), 3) == date(2026, 10, 10)
    assert calendar.working_days_between(date(2026, 9, 30), date(2026, 10, 10)) == 3
    rolled = Deadline(day=date(2026, 10, 8), rolled_from=date(2026, 10, 1))
    assert calendar.deadline(date(2026, 9, 24), 7) == rolled
    assert calendar.deadline(date(9999, 12, 30), 7) is None


def test_a_year_without_a_notice_is_refused_and_a_host_may_bring_it() -> None:
    built_in = WorkCalendar.built_in()
    with pytest.raises(CalendarRefusal) as caught:
        built_in.day_kind(date(2027, 3, 1))
    assert (caught.value.code, caught.value.details) == ("calendar.year_not_published", {"year": 2027})
    days = ("01-01", "02-06", "04-05", "05-01", "06-09", "09-15", "10-01")
    spans = tuple(DaySpan(from_=day, until=day) for day in (date.fromisoformat(f"2027-{day}") for day in days))
    notice = HolidayNotice(year=2027, document="示例", days_off=spans, make_up_days=())
    more = WorkCalendar(dataclasses.replace(built_in.file, years=(*built_in.file.years, notice)))
    assert more.day_kind(date(2027, 3, 1)) is DayKind.WORKING_DAY
    assert more.day_kind(date(2026, 12, 31)) is DayKind.WORKING_DAY
    assert pickle.loads(pickle.dumps(more)) == more != built_in
    assert repr(more).endswith(", 2026, 2027>")


def test_a_file_that_does_not_hold_together_names_the_field() -> None:
    data = json.loads(WorkCalendar.built_in().to_json())
    data["years"][1]["make_up_days"][0] = "2020-01-20"
    with pytest.raises(DataFault) as caught:
        WorkCalendar.from_json(json.dumps(data))
    assert caught.value.code == "data.invalid_holiday_notice"
    assert caught.value.path == "years[1].make_up_days[0]"
    assert WorkCalendar(WorkCalendarFile(years=())).file == WorkCalendarFile(years=())
