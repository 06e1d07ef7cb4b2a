//! Chinese numerals, for articles, terms (第二届) and ordinals (第十四次).

use alloc::string::String;

const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// A number in Chinese numerals, up to 99,999,999; larger ones in Arabic digits.
///
/// # Example
///
/// ```
/// use shanghui::kernel::chinese;
///
/// assert_eq!(chinese(14), "十四");
/// assert_eq!(chinese(20), "二十");
/// assert_eq!(chinese(105), "一百零五");
/// assert_eq!(chinese(2024), "二千零二十四");
/// ```
#[must_use]
pub fn chinese(number: u32) -> String {
    if number > 99_999_999 {
        return alloc::format!("{number}");
    }
    if number >= 10_000 {
        let rest = number % 10_000;
        let mut text = chinese(number / 10_000);
        text.push('万');
        if rest > 0 {
            if rest < 1_000 {
                text.push('零');
            }
            text.push_str(&group(rest, false));
        }
        return text;
    }
    group(number, true)
}

fn group(number: u32, leading: bool) -> String {
    if number == 0 {
        return String::from("零");
    }
    let mut text = String::new();
    let mut zero = false;
    for (unit, name) in [(1_000_u32, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = number.checked_div(unit).unwrap_or(0) % 10;
        if digit == 0 {
            zero = !text.is_empty();
            continue;
        }
        if zero {
            text.push('零');
            zero = false;
        }
        // 十四, not 一十四, where nothing stands before it.
        if !(leading && unit == 10 && digit == 1 && text.is_empty()) {
            text.push_str(DIGITS.get(usize::try_from(digit).unwrap_or(0)).copied().unwrap_or_default());
        }
        text.push_str(name);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::chinese;

    #[test]
    fn numbers_read_as_they_are_said() {
        let cases = [
            (0, "零"),
            (1, "一"),
            (10, "十"),
            (14, "十四"),
            (20, "二十"),
            (36, "三十六"),
            (100, "一百"),
            (101, "一百零一"),
            (110, "一百一十"),
            (1_000, "一千"),
            (1_010, "一千零一十"),
            (2_024, "二千零二十四"),
            (10_000, "一万"),
            (10_500, "一万零五百"),
            (100_000, "十万"),
            (123_456, "十二万三千四百五十六"),
        ];
        for (number, text) in cases {
            assert_eq!(chinese(number), text, "{number}");
        }
    }
}
