"""The calendar (日历), without a chamber: lunar dates, festivals, solar terms, and which days are worked.

    >>> from datetime import date
    >>> from shanghui import Festival, calendar
    >>> calendar.festival(Festival.NEW_YEARS_EVE, 2024)
    datetime.date(2025, 1, 28)
    >>> calendar.day_kind(date(2026, 2, 14))
    <DayKind.MAKE_UP_DAY: 'make_up_day'>
"""

from __future__ import annotations

import datetime
import json
from typing import Any, Final, Self

from . import _native
from ._door import as_bytes, told, written
from ._shapes import DATE, INTEGER, Misfit
from .model import DayKind, Deadline, Festival, LunarDate, SolarTerm, WorkCalendarFile

__all__ = [
    "WorkCalendar",
    "add_working_days",
    "day_kind",
    "deadline",
    "festival",
    "from_lunar",
    "lunar_date",
    "solar_term",
    "statutory_holidays",
    "working_days_between",
]


def _day(day: datetime.date) -> str:
    try:
        return json.dumps(DATE.write(day))
    except Misfit as misfit:
        raise misfit.fault() from None


def _number(number: int) -> str:
    try:
        return json.dumps(INTEGER.write(number))
    except Misfit as misfit:
        raise misfit.fault() from None


def lunar_date(day: datetime.date) -> LunarDate:
    """The lunar date (农历日期) of a day of the years 1901 to 2100; a `DataFault` for any other."""
    return told(LunarDate, _native.lunar_date(_day(day)))


def from_lunar(date: LunarDate) -> datetime.date:
    """The day of a lunar date; a `DataFault` where there is no such date, or it lies beyond 1901 to 2100."""
    return told(datetime.date, _native.from_lunar(written("LunarDate", date)))


def festival(name: Festival, year: int) -> datetime.date:
    """The day of a festival (节日) in a year of 1901 to 2100; a `DataFault` beyond.

    A lunar festival is of the lunar year that begins in that civil year, so its 除夕 mostly lies in the January or February
    after; any other is of the civil year.
    """
    return told(datetime.date, _native.festival(written("Festival", name), _number(year)))


def solar_term(term: SolarTerm, year: int) -> datetime.date:
    """The day of a solar term (节气) in a civil year of 1901 to 2100; a `DataFault` beyond."""
    return told(datetime.date, _native.solar_term(written("SolarTerm", term), _number(year)))


def statutory_holidays(year: int) -> tuple[datetime.date, ...]:
    """The days off that the law itself names (法定节假日) in a year of 2000 to 2100; a `DataFault` beyond."""
    return told(tuple[datetime.date, ...], _native.statutory_holidays(_number(year)))


class WorkCalendar:
    """Which days are worked (工作日历), by the notices of some years. It never changes.

    Raises `DataFault` with the path where a file does not hold together. What it is asked of a year without a notice is a
    `CalendarRefusal`, `calendar.year_not_published`, never a guess.
    """

    __slots__ = ("_handle",)
    _handle: _native.WorkCalendar

    def __init__(self, file: WorkCalendarFile) -> None:
        self._handle = _native.WorkCalendar.from_json(written("WorkCalendarFile", file).encode())

    @classmethod
    def _of(cls, native: _native.WorkCalendar) -> Self:
        calendar = object.__new__(cls)
        calendar._handle = native
        return calendar

    @classmethod
    def built_in(cls) -> Self:
        """The years that come with the library."""
        return cls._of(_native.WorkCalendar.built_in())

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Reads a file's JSON."""
        return cls._of(_native.WorkCalendar.from_json(as_bytes(text)))

    @property
    def file(self) -> WorkCalendarFile:
        """The arrangements as data."""
        return told(WorkCalendarFile, self.to_json())

    def day_kind(self, day: datetime.date) -> DayKind:
        """What kind of day it is."""
        return told(DayKind, self._handle.day_kind(_day(day)))

    def add_working_days(self, day: datetime.date, days: int) -> datetime.date:
        """The day on which a period of so many working days is complete: the last of them; the day itself for none."""
        return told(datetime.date, self._handle.add_working_days(_day(day), _number(days)))

    def working_days_between(self, since: datetime.date, until: datetime.date) -> int:
        """How many working days lie between two days; the first is not counted, the other is, where it is one."""
        return told(int, self._handle.working_days_between(_day(since), _day(until)))

    def deadline(self, event: datetime.date, days: int) -> Deadline | None:
        """The last day of a period of civil days: the day of the event is not counted; where the last is a day off, it ends on
        the next working day (《民法典》第二百零一条、第二百零三条). None beyond year 9999.
        """
        last = self._handle.deadline(_day(event), _number(days))
        return None if last is None else told(Deadline, last)

    def to_json(self) -> str:
        """The arrangements as JSON."""
        return self._handle.to_json()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WorkCalendar):
            return NotImplemented
        return self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash(self.to_json())

    def __repr__(self) -> str:
        return f"<WorkCalendar {', '.join(str(notice.year) for notice in self.file.years)}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_json, (self.to_json(),)


#: The years that come with the library, read once.
_BUILT_IN: Final = WorkCalendar.built_in()


def day_kind(day: datetime.date) -> DayKind:
    """What kind of day it is, by the years that come with the library."""
    return _BUILT_IN.day_kind(day)


def add_working_days(day: datetime.date, days: int) -> datetime.date:
    """The day on which a period of so many working days is complete, by the years that come with the library."""
    return _BUILT_IN.add_working_days(day, days)


def working_days_between(since: datetime.date, until: datetime.date) -> int:
    """How many working days lie between two days, by the years that come with the library; the first is not counted."""
    return _BUILT_IN.working_days_between(since, until)


def deadline(event: datetime.date, days: int) -> Deadline | None:
    """The last day of a period of civil days, by the years that come with the library; see `WorkCalendar.deadline`."""
    return _BUILT_IN.deadline(event, days)
