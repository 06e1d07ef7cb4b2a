#![allow(
    clippy::float_arithmetic,
    reason = "the sun is reckoned here, so that the table need not be believed"
)]

use super::{SolarTerm, solar_term};
use crate::kernel::Date;
use alloc::string::ToString as _;
use alloc::vec::Vec;

/// The sun's apparent longitude in degrees (J. Meeus, Astronomical Algorithms, ch. 25, the lower accuracy: 0.01°) at a
/// Beijing midnight.
fn longitude(midnight: Date) -> f64 {
    let noon = Date::new(2000, 1, 1).unwrap();
    #[allow(clippy::cast_precision_loss, reason = "a few ten thousand days")]
    let days = noon.days_until(midnight) as f64;
    // Eight hours before, and from noon to midnight; the earth's own clock runs behind by a minute or two.
    let centuries = (days - 0.5 - 8.0 / 24.0 + clock(midnight.year()) / 86_400.0) / 36_525.0;
    let mean = 280.466_46 + 36_000.769_83 * centuries + 0.000_303_2 * centuries * centuries;
    let anomaly = (357.529_11 + 35_999.050_29 * centuries - 0.000_153_7 * centuries * centuries).to_radians();
    let centre = (1.914_602 - 0.004_817 * centuries) * anomaly.sin()
        + (0.019_993 - 0.000_101 * centuries) * (2.0 * anomaly).sin()
        + 0.000_289 * (3.0 * anomaly).sin();
    let node = (125.04 - 1_934.136 * centuries).to_radians();
    (mean + centre - 0.005_69 - 0.004_78 * node.sin()).rem_euclid(360.0)
}

/// By how many seconds the earth's clock is behind, roughly.
fn clock(year: i32) -> f64 {
    let since = f64::from(year) - 2000.0;
    if year < 1950 { 59.0 + 0.6 * since } else { 64.0 + 0.6 * since + 0.006 * since * since }
}

/// How far the sun is past a term at a Beijing midnight, in degrees.
fn past(term: usize, midnight: Date) -> f64 {
    let target = 285.0 + 15.0 * f64::from(u32::try_from(term).unwrap());
    (longitude(midnight) - target + 180.0).rem_euclid(360.0) - 180.0
}

/// Seven minutes of the sun's way.
const DOUBT: f64 = 0.005;

#[test]
fn the_sun_reaches_its_longitude_on_the_day_of_the_table() {
    let mut doubtful = Vec::new();
    for year in 1901..=2100 {
        for (place, term) in SolarTerm::ALL.iter().enumerate() {
            let day = solar_term(*term, year).unwrap();
            let (before, after) = (past(place, day), past(place, day.plus_days(1).unwrap()));
            assert!(before < DOUBT && after > -DOUBT, "{term} {year}: {before} {after}");
            if before >= 0.0 || after <= 0.0 {
                doubtful.push((*term, year));
            }
        }
    }
    // Of 4,800 terms those that come so near to midnight that this reckoning cannot tell the day.
    assert!(doubtful.len() <= 15, "{doubtful:?}");
}

/// As published, among them those that come within three minutes of midnight.
#[test]
fn terms_fall_where_almanacs_have_them() {
    for (term, published) in [
        (SolarTerm::MajorCold, "1979-01-20"),      // 23:59:55
        (SolarTerm::WinterSolstice, "2021-12-21"), // 23:59:17
        (SolarTerm::GrainBuds, "2008-05-21"),      // 00:00:56
        (SolarTerm::WinterSolstice, "1951-12-23"), // 00:00:01
        (SolarTerm::InsectsAwaken, "2014-03-06"),
        (SolarTerm::MinorHeat, "2016-07-07"),
        (SolarTerm::MajorHeat, "1984-07-22"),
        (SolarTerm::MinorCold, "1982-01-06"),
        (SolarTerm::SpringBegins, "2017-02-03"),
        (SolarTerm::SpringBegins, "2021-02-03"),
        (SolarTerm::SpringBegins, "2024-02-04"),
        (SolarTerm::SpringBegins, "2025-02-03"),
        (SolarTerm::PureBrightness, "2019-04-05"),
        (SolarTerm::PureBrightness, "2020-04-04"),
        (SolarTerm::PureBrightness, "2021-04-04"),
        (SolarTerm::PureBrightness, "2022-04-05"),
        (SolarTerm::PureBrightness, "2023-04-05"),
        (SolarTerm::PureBrightness, "2024-04-04"),
        (SolarTerm::PureBrightness, "2025-04-04"),
        (SolarTerm::PureBrightness, "2026-04-05"),
        (SolarTerm::SummerSolstice, "2023-06-21"),
        (SolarTerm::SummerSolstice, "2026-06-21"),
        (SolarTerm::WinterSolstice, "2024-12-21"),
        (SolarTerm::WinterSolstice, "2033-12-21"),
    ] {
        let year = published.parse::<Date>().unwrap().year();
        assert_eq!(solar_term(term, u32::try_from(year).unwrap()).unwrap().to_string(), published, "{term}");
    }
}

#[test]
fn the_terms_of_a_year_follow_one_another_half_a_month_apart() {
    for year in 1901..=2100 {
        let days: Vec<Date> = SolarTerm::ALL.iter().map(|term| solar_term(*term, year).unwrap()).collect();
        assert!(
            days.is_sorted() && days.windows(2).all(|two| (13..=17).contains(&two[0].days_until(two[1])))
        );
        assert!(days.iter().all(|day| day.year() == i32::try_from(year).unwrap()));
    }
}

#[test]
fn beyond_the_table_nothing_is_guessed() {
    for year in [0, 1900, 2101, u32::MAX] {
        assert_eq!(solar_term(SolarTerm::PureBrightness, year).unwrap_err().code(), "data.year_not_reckoned");
    }
}
