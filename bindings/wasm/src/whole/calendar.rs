//! The calendar: the handle of a calendar of working days, and all that is asked of a calendar.

use crate::door::{Thrown, read};
use shanghui::calendar;
use shanghui::calendar::WorkingDays as _;
use shanghui::chamber::Error;
use shanghui::kernel::Wire;
use wasm_bindgen::prelude::wasm_bindgen;

/// A question to the calendar. All go through one entry, as those to a chamber do.
#[derive(Debug, Clone, Copy)]
#[wasm_bindgen]
pub enum DayQuestion {
    /// The lunar date of a day.
    LunarDate,
    /// The day of a lunar date.
    FromLunar,
    /// The day of a festival in a year.
    Festival,
    /// The day of a solar term in a year.
    SolarTerm,
    /// The days off that the law itself names.
    StatutoryHolidays,
    /// What kind of day it is.
    DayKind,
    /// The day on which a period of working days is complete.
    AddWorkingDays,
    /// How many working days lie between two days.
    WorkingDaysBetween,
    /// The last day of a period of days.
    Deadline,
}

/// Which days are worked.
#[derive(Debug)]
#[wasm_bindgen]
pub struct WorkCalendar(calendar::WorkCalendar);

#[wasm_bindgen]
impl WorkCalendar {
    /// Reads a file's JSON; without one the years that come with the library.
    pub fn read(text: Option<String>) -> Result<Self, Thrown> {
        Ok(Self(match text {
            Some(text) => calendar::WorkCalendar::from_json(&text)?,
            None => calendar::WorkCalendar::built_in(),
        }))
    }

    /// Answers a question with what it is about, given as JSON; gives the answer as JSON, unless there is none.
    pub fn ask(&self, question: DayQuestion, first: &str, second: &str) -> Result<Option<String>, Thrown> {
        Ok(self.answer(question, first, second)?)
    }

    /// The arrangements as JSON.
    #[wasm_bindgen(js_name = toJson)]
    pub fn to_json(&self) -> String {
        self.0.file().to_json()
    }
}

impl WorkCalendar {
    fn answer(&self, question: DayQuestion, first: &str, second: &str) -> Result<Option<String>, Error> {
        let Self(days) = self;
        Ok(Some(match question {
            DayQuestion::LunarDate => calendar::lunar_date(read(first)?)?.to_json(),
            DayQuestion::FromLunar => calendar::from_lunar(read(first)?)?.to_json(),
            DayQuestion::Festival => calendar::festival(read(first)?, read(second)?)?.to_json(),
            DayQuestion::SolarTerm => calendar::solar_term(read(first)?, read(second)?)?.to_json(),
            DayQuestion::StatutoryHolidays => calendar::statutory_holidays(read(first)?)?.to_json(),
            DayQuestion::DayKind => days.day_kind(read(first)?)?.to_json(),
            DayQuestion::AddWorkingDays => {
                calendar::add_working_days(read(first)?, read(second)?, days)?.to_json()
            }
            DayQuestion::WorkingDaysBetween => {
                calendar::working_days_between(read(first)?, read(second)?, days)?.to_json()
            }
            DayQuestion::Deadline => {
                return Ok(calendar::deadline(read(first)?, read(second)?, days).map(|last| last.to_json()));
            }
        }))
    }
}
