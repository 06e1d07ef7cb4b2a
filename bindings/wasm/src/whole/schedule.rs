//! Schedules as iCalendar.

use crate::door::{Thrown, read};
use shanghui::document::Schedule;
use wasm_bindgen::prelude::wasm_bindgen;

/// A schedule as the text of an iCalendar file.
#[wasm_bindgen(js_name = toIcalendar)]
pub fn to_icalendar(schedule: &str) -> Result<String, Thrown> {
    Ok(shanghui_office::to_icalendar(&read::<Schedule>(schedule)?))
}
