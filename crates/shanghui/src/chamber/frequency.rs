//! Whether organs meet and activities are held as often as the charter asks for; and duties by a pass over everything, which tests compare.

use super::Chamber;
use crate::kernel::Date;
use crate::secretariat::{ActivityFrequency, MeetingFrequency};
#[cfg(any(test, feature = "testing"))]
use crate::secretariat::{Duty, Sources, duties};
use alloc::vec::Vec;

impl Chamber {
    /// How often each organ has met in the period that a day lies in, and how often it must (会议频次), by what was recorded
    /// until that day. Where too few meetings were held in the period before, that period comes first.
    ///
    /// A period that began before the chamber's records is not judged, and an organ that nobody belongs to is left out.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::secretariat::FrequencyStanding;
    ///
    /// let frequencies = chamber.meeting_frequency("2027-06-30".parse()?);
    /// let council = frequencies.iter().find(|it| it.kind.as_str() == "council").unwrap();
    /// assert_eq!((council.required, council.missing), (1, Some(1))); // 理事会每年至少召开一次
    /// assert_eq!(council.standing, FrequencyStanding::Short);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn meeting_frequency(&self, on: Date) -> Vec<MeetingFrequency> {
        self.sources(on).frequencies(on)
    }

    /// How often each kind of activity was held in the period that a day lies in, and how often it must be (活动频次), such as the
    /// lessons (党课) and themed days (主题党日) of the Party branch; otherwise as [`Chamber::meeting_frequency`].
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// // Nobody belongs to this chamber's Party branch, so nothing is asked of it.
    /// assert!(chamber.activity_frequency("2027-06-30".parse()?).is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn activity_frequency(&self, on: Date) -> Vec<ActivityFrequency> {
        self.sources(on).activity_frequencies(on)
    }

    /// The duties of a day, by a pass over all that was ever recorded whatever the day is: what is kept of the open must agree with it.
    #[cfg(any(test, feature = "testing"))]
    #[doc(hidden)]
    #[must_use]
    pub fn duties_by_a_pass(&self, on: Date) -> Vec<Duty> {
        duties(&Sources { recorded_until: Date::NEVER, ..self.sources(on) }, on)
    }
}
