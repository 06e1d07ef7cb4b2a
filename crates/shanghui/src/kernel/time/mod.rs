//! Instants, civil dates, and the honest middle: when something occurred, as far as it is known.

mod date;
mod instant;
mod occurred;
mod offset;

pub use date::Date;
pub use instant::Instant;
pub use occurred::Occurred;
pub use offset::UtcOffset;

use super::fault::Fault;
use super::refusal::said_by_display;
use super::wire::{Reader, Wire, Writer};

/// Digits that stand at a place in a text, as a number.
fn digits(text: &str, from: usize, count: usize) -> Option<u32> {
    let part = text.get(from..from.checked_add(count)?)?;
    if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse().ok() } else { None }
}

/// The wire form of a type that is written as its `Display` and read by its `FromStr`.
macro_rules! written_as_text {
    ($($(#[doc = $doc:literal])* $Name:ident, $blank:expr, $format:expr, $pattern:expr, $most:literal;)+) => {$(
        impl Wire for $Name {
            fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                reader.string()?.parse()
            }
            fn blank(_: $crate::kernel::wire::Unread) -> Self {
                $blank
            }
            fn write(&self, writer: &mut Writer) {
                writer.shown(self);
            }
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut $crate::kernel::wire::Shapes) -> $crate::kernel::wire::Shape {
                if shapes.begin::<Self>(stringify!($Name)) {
                    shapes.define(
                        stringify!($Name),
                        $crate::kernel::wire::Shapes::documentation(&[$($doc),*]),
                        $crate::kernel::wire::Kind::Text { format: $format, pattern: $pattern, least: 1, most: $most },
                    );
                }
                $crate::kernel::wire::Shape::Reference(stringify!($Name))
            }
        }
        $crate::kernel::wire_serde!($Name);
    )+};
}
pub(crate) use written_as_text;

written_as_text! {
    /// A civil date (日期), year 1 to 9999, written `2024-11-07`.
    Date, Self::BLANK, Some("date"), None, 10;
    /// An instant (时刻) to the millisecond, in UTC, written `2024-11-07T01:30:00.000Z`.
    Instant, Self::BLANK, Some("date-time"), None, 24;
    /// When something occurred (发生时间): an instant, or only a civil date.
    Occurred, Self::Instant(Instant::BLANK), Some("occurred"), None, 24;
    /// The distance of a chamber's clocks from UTC, written `+08:00`.
    UtcOffset, Self::BLANK, None, Some("^[+-][0-9]{2}:[0-9]{2}$"), 6;
}
said_by_display!(UtcOffset, Instant, Occurred);

#[cfg(test)]
mod tests {
    use super::{Date, Instant, Occurred, UtcOffset};
    use alloc::string::ToString;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_instant_reads_back_as_it_was_written(millis in -62_135_596_800_000_i64..253_402_300_800_000) {
            let instant = Instant::from_unix_millis(millis).unwrap();
            prop_assert_eq!(instant.to_string().parse::<Instant>().unwrap(), instant);
        }

        #[test]
        fn a_date_reads_back_as_it_was_written(days in 0_u32..3_600_000) {
            if let Some(date) = Date::new(1, 1, 1).unwrap().plus_days(days) {
                prop_assert_eq!(date.to_string().parse::<Date>().unwrap(), date);
                prop_assert_eq!(Date::new(1, 1, 1).unwrap().days_until(date), i64::from(days));
            }
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for wrong in [
            "2023-02-29",
            "2024-13-01",
            "2024-1-1",
            "20241107",
            "0000-01-01",
            "2024-11-07 ",
            "２０２４-11-07",
        ] {
            assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        }
        for wrong in [
            "2024-11-07T24:00:00Z",
            "2024-11-07T01:00:00",
            "2024-11-07T01:00:00+08:00",
            "2024-11-07T01:00:00.Z",
        ] {
            assert!(wrong.parse::<Instant>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_civil_day_turns_at_the_chambers_own_midnight() {
        let before: Instant = "2024-11-06T15:59:59.999Z".parse().unwrap();
        let after: Instant = "2024-11-06T16:00:00Z".parse().unwrap();
        assert_eq!(before.date(UtcOffset::CHINA).to_string(), "2024-11-06");
        assert_eq!(after.date(UtcOffset::CHINA).to_string(), "2024-11-07");
        assert_eq!(Occurred::Instant(after).chinese(UtcOffset::CHINA), "2024年11月7日00:00");
    }

    #[test]
    fn leap_days_move_to_the_end_of_february() {
        let leap = Date::new(2024, 2, 29).unwrap();
        assert_eq!(leap.plus_years(1).unwrap().to_string(), "2025-02-28");
        assert_eq!(leap.plus_years(4).unwrap().to_string(), "2028-02-29");
    }
}
