//! The calendar: functions from text to text, and the handle of a calendar of working days.

use crate::door::{Raised, read};
use pyo3::prelude::*;
use shanghui::calendar;
use shanghui::calendar::WorkingDays as _;
use shanghui::kernel::Wire;
use shanghui::kernel::wire::text_of;

/// The lunar date of a day, as JSON.
#[pyfunction]
pub(crate) fn lunar_date(day: &str) -> Result<String, Raised> {
    Ok(calendar::lunar_date(read(day)?)?.to_json())
}

/// The day of a lunar date, as JSON.
#[pyfunction]
pub(crate) fn from_lunar(date: &str) -> Result<String, Raised> {
    Ok(calendar::from_lunar(read(date)?)?.to_json())
}

/// The day of a festival in a year, as JSON.
#[pyfunction]
pub(crate) fn festival(name: &str, year: &str) -> Result<String, Raised> {
    Ok(calendar::festival(read(name)?, read(year)?)?.to_json())
}

/// The day of a solar term in a year, as JSON.
#[pyfunction]
pub(crate) fn solar_term(term: &str, year: &str) -> Result<String, Raised> {
    Ok(calendar::solar_term(read(term)?, read(year)?)?.to_json())
}

/// The days off that the law itself names, as JSON.
#[pyfunction]
pub(crate) fn statutory_holidays(year: &str) -> Result<String, Raised> {
    Ok(calendar::statutory_holidays(read(year)?)?.to_json())
}

/// Which days are worked.
#[pyclass(frozen, module = "shanghui._native")]
pub(crate) struct WorkCalendar(calendar::WorkCalendar);

#[pymethods]
impl WorkCalendar {
    /// The years that come with the library.
    #[staticmethod]
    fn built_in() -> Self {
        Self(calendar::WorkCalendar::built_in())
    }

    /// Reads a file's JSON.
    #[staticmethod]
    fn from_json(text: &[u8]) -> Result<Self, Raised> {
        Ok(Self(calendar::WorkCalendar::from_json(text_of(text)?)?))
    }

    /// What kind of day it is, as JSON.
    fn day_kind(&self, day: &str) -> Result<String, Raised> {
        Ok(self.0.day_kind(read(day)?)?.to_json())
    }

    /// The day on which a period of working days is complete, as JSON.
    fn add_working_days(&self, day: &str, days: &str) -> Result<String, Raised> {
        Ok(calendar::add_working_days(read(day)?, read(days)?, &self.0)?.to_json())
    }

    /// How many working days lie between two days, as JSON.
    fn working_days_between(&self, since: &str, until: &str) -> Result<String, Raised> {
        Ok(calendar::working_days_between(read(since)?, read(until)?, &self.0)?.to_json())
    }

    /// The last day of a period of days, as JSON; nothing beyond year 9999.
    fn deadline(&self, event: &str, days: &str) -> Result<Option<String>, Raised> {
        Ok(calendar::deadline(read(event)?, read(days)?, &self.0).map(|last| last.to_json()))
    }

    /// The arrangements as JSON.
    fn to_json(&self) -> String {
        self.0.file().to_json()
    }
}
