//! `shanghui._native`: the core behind Python's package `shanghui`.
//!
//! Nothing here knows the domain. Handles hold what the core holds, values cross as the text of the wire, errors as the
//! JSON of [`shanghui::chamber::Error`]. The public face, typed and documented, is `python/shanghui`.

mod calendar;
mod chamber;
mod charter;
mod document;
mod door;
mod journal;
mod tally;
mod urn;

/// The core behind the package; use `shanghui` itself.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::calendar::{WorkCalendar, festival, from_lunar, lunar_date, solar_term, statutory_holidays};
    #[pymodule_export]
    use crate::chamber::Chamber;
    #[pymodule_export]
    use crate::charter::Charter;
    #[pymodule_export]
    use crate::document::{cite, render_html, render_html_fragment, render_text, to_icalendar};
    #[pymodule_export]
    use crate::journal::{Journal, verify_journal};
    #[pymodule_export]
    use crate::tally::{count_election, judge_election, judge_motion, read_credit_code};
    #[pymodule_export]
    use crate::urn::Urn;
}
