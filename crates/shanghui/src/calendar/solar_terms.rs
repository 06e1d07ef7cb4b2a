//! Solar terms (二十四节气).
//!
//! A term is the day, by the clock of 120° E (GB/T 33661-2017), on which the sun reaches a multiple of 15° of longitude. A few
//! come within seconds of midnight, so it is a table and no formula. It was taken from two theories of the sun that agree
//! on every day, and from a third (JPL DE421) for the years to 2049; the tests reckon it once more by a fourth.
//!
//! Almanacs printed before 1929 went by the clock of Beijing, a quarter of an hour behind: there a term just after midnight
//! may stand on the day before.

use super::lunar::{FIRST_YEAR, LAST_YEAR, outside};
use crate::kernel::{Date, Fault, codes};

codes! {
    /// A solar term, in the order of the civil year (节气).
    pub enum SolarTerm {
        /// About 5 January (小寒).
        MinorCold = "minor_cold" "小寒",
        /// About 20 January (大寒).
        MajorCold = "major_cold" "大寒",
        /// About 4 February (立春).
        SpringBegins = "spring_begins" "立春",
        /// About 19 February (雨水).
        RainWater = "rain_water" "雨水",
        /// About 5 March (惊蛰).
        InsectsAwaken = "insects_awaken" "惊蛰",
        /// About 20 March (春分).
        SpringEquinox = "spring_equinox" "春分",
        /// About 4 April, a statutory holiday (清明).
        PureBrightness = "pure_brightness" "清明",
        /// About 20 April (谷雨).
        GrainRain = "grain_rain" "谷雨",
        /// About 5 May (立夏).
        SummerBegins = "summer_begins" "立夏",
        /// About 21 May (小满).
        GrainBuds = "grain_buds" "小满",
        /// About 6 June (芒种).
        GrainInEar = "grain_in_ear" "芒种",
        /// About 21 June (夏至).
        SummerSolstice = "summer_solstice" "夏至",
        /// About 7 July (小暑).
        MinorHeat = "minor_heat" "小暑",
        /// About 23 July (大暑).
        MajorHeat = "major_heat" "大暑",
        /// About 7 August (立秋).
        AutumnBegins = "autumn_begins" "立秋",
        /// About 23 August (处暑).
        HeatEnds = "heat_ends" "处暑",
        /// About 7 September (白露).
        WhiteDew = "white_dew" "白露",
        /// About 23 September (秋分).
        AutumnEquinox = "autumn_equinox" "秋分",
        /// About 8 October (寒露).
        ColdDew = "cold_dew" "寒露",
        /// About 23 October (霜降).
        FrostDescends = "frost_descends" "霜降",
        /// About 7 November (立冬).
        WinterBegins = "winter_begins" "立冬",
        /// About 22 November (小雪).
        MinorSnow = "minor_snow" "小雪",
        /// About 7 December (大雪).
        MajorSnow = "major_snow" "大雪",
        /// About 21 December (冬至).
        WinterSolstice = "winter_solstice" "冬至",
    }
}

/// Each term's earliest day of the month, and by how many days it is later in each year: three years a character, two bits
/// each from the lowest on, above `0`.
#[rustfmt::skip]
const TERMS: [(u32, &str); 24] = [
    (4, "Z[^jZZZZZZZZZZZZYVJZYVJZYVJZUFJYUFJYUFJUEFIUEFIUEFEEEEEEEEEEEA5EDA5"), // 小寒
    (19, "ZZZZYVJZYVJZYVJYUFJYUFJYUFIUEFIUEFIUEFEEEEEEEEEEEA5EDA5EDA5ED15D@15"), // 大寒
    (3, "YVJZUFJYUFJYUFJUEFIUEFIUEFIEEEEEEEEEEE5EDA5EDA5ED15D@15D@15D014@014"), // 立春
    (18, "UFJYUFJUEFIUEFIUEFIEEEEEEEEEEE5EDA5EDA5ED15D@15D@15D@14@014@014@000"), // 雨水
    (4, "jZ[^ZZZZZZZZZZZJZYVJZYVJZYVJYUFJYUFJYUFIUEFIUEFIUEEEEEEEEEEEEDA5ED5"), // 惊蛰
    (19, "jZ[^jZ[ZZZZZZZZZZZVJZYVJZYVJZUFJYUFJYUFJUEFIUEFIUEEEEEEEEEEEEDA5ED5"), // 春分
    (4, "YUFJUEFIUEFIUEFEEEEEEEEEEDA5EDA5EDA5D@15D@15D@14@014@014@0000000004"), // 清明
    (19, "ZYVJZYFJYUFJYUFJUEFIUEFIUEFEEEEEEEEEEEA5EDA5EDA5D@15D@15D@14@014@05"), // 谷雨
    (4, "jZ[^ZZZZZZZZZZVJZYVJZYVJYUFJYUFJYUFIUEFIUEFIEEEEEEEEEEE5EDA5EDA5ED5"), // 立夏
    (20, "ZYVJZUFJYUFJYUFJUEFIUEFIUEEEEEEEEEEEEDA5EDA5ED15D@15D@15@014@014@05"), // 小满
    (4, "nZ[^jZ[^jZ[ZZZZZZZZZZZVJZYVJZYVJYUFJYUFJYEFIUEFIUEFEEEEEEEEEEEA5ED5"), // 芒种
    (20, "ZZZZZZZZZZVJZYVJZYVJYUFJYUFJYEFIUEFIUEFEEEEEEEEEEDA5EDA5EDA5D@15D@5"), // 夏至
    (6, "ZYVJZYVJZUFJYUFJYUFIUEFIUEFIEEEEEEEEEEE5EDA5EDA5E@15D@15D@14@014@05"), // 小暑
    (22, "YUFJYUFJUEFIUEFIUEEEEEEEEEE5EDA5EDA5E@15D@15D@15@014@014@0000000004"), // 大暑
    (6, "jZ[^ZZZZZZZZZZZJZYVJZYVJZUFJYUFJYUFIUEFIUEFIEEEEEEEEEEE5EDA5EDA5E@5"), // 立秋
    (22, "ZYVJZYVJZUFJYUFJYUFIUEFIUEFIUEEEEEEEEEE5EDA5EDA5E@15D@15D@15@014@05"), // 处暑
    (6, "jZ[^jZ[^jZZZZZZZZZZJZYVJZYVJZUFJYUFJYUFJUEFIUEFIUEEEEEEEEEEEEDA5ED5"), // 白露
    (22, "ZYVJYUFJYUFJYUFIUEFIUEFIEEEEEEEEEEE5EDA5EDA5ED15D@15D@15@014@014@05"), // 秋分
    (7, "ZZZZZYVJZYVJZYFJYUFJYUFJYEFIUEFIUEFIEEEEEEEEEEE5EDA5EDA5E@15D@15D@5"), // 寒露
    (22, "ZZZZZZZZZYVJZYVJZYVJYUFJYUFJYUFIUEFIUEFIUEEEEEEEEEEEEDA5EDA5EDA5D@5"), // 霜降
    (6, "ZZZZZZZZZYVJZYVJZYVJYUFJYUFJYUFIUEFIUEFIUEEEEEEEEEEEEDA5EDA5EDA5D@5"), // 立冬
    (21, "ZZZJZYVJZYVJZYFJYUFJYUFJYUFIUEFIUEFIUEEEEEEEEEEEEDA5EDA5EDA5D@15D@5"), // 小雪
    (6, "ZYVJZYFJYUFJYUFJYEFIUEFIUEFIEEEEEEEEEEEEEDA5EDA5EDA5D@15D@15D@14@05"), // 大雪
    (21, "YUFJYEFIUEFIUEFIUEEEEEEEEEEEEDA5EDA5EDA5D@15D@15D@15@014@014@010004"), // 冬至
];

/// The day of a solar term in a civil year of 1901 to 2100.
///
/// # Errors
///
/// `data.year_not_reckoned` for any other year.
///
/// # Example
///
/// ```
/// use shanghui::calendar::{SolarTerm, solar_term};
///
/// assert_eq!(solar_term(SolarTerm::PureBrightness, 2021)?.to_string(), "2021-04-04");
/// # Ok::<(), shanghui::Fault>(())
/// ```
pub fn solar_term(term: SolarTerm, year: u32) -> Result<Date, Fault> {
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Err(outside(year));
    }
    let place = term as usize;
    let since = usize::try_from(year.saturating_sub(FIRST_YEAR)).unwrap_or(0);
    let day = TERMS.get(place).and_then(|(earliest, later)| {
        let packed = later.as_bytes().get(since / 3)?.checked_sub(b'0')?;
        earliest.checked_add(u32::from(packed >> (since % 3).saturating_mul(2)) & 3)
    });
    let month = u32::try_from(place / 2).unwrap_or(0).saturating_add(1);
    Date::new(i32::try_from(year).unwrap_or(0), month, day.unwrap_or(0))
}

#[cfg(test)]
mod tests;
