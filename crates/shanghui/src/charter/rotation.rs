//! Rules of how posts take turns (轮值).
//!
//! Two things go by the name: a duty rota under a standing president (轮流值班), which makes nobody a leader (负责人) or legal
//! representative, and a presidency that several were elected to share (共同任职), which does.

use super::rules::Competence;
use crate::calendar::{half_months_later, months_later};
use crate::kernel::{Article, Date, Money, Post, Title, codes, record, said_by_label};
use alloc::vec::Vec;

codes! {
    /// How long a rotation lasts (轮值周期).
    pub enum RotationPeriod {
        /// Half a month (半月).
        HalfMonth = "half_month" "半月",
        /// A month (一个月).
        Month = "month" "一个月",
        /// Two months (两个月).
        TwoMonths = "two_months" "两个月",
        /// A quarter (一季度).
        Quarter = "quarter" "一季度",
        /// Half a year (半年).
        HalfYear = "half_year" "半年",
        /// A year (一年).
        Year = "year" "一年",
    }
}

impl RotationPeriod {
    /// The first day of the turn that is so many after the one that begins on a day; nothing beyond year 9999.
    ///
    /// Half-months end on the 15th and on the month's last day, so a first one that begins on another day than the 1st or the
    /// 16th is shorter. All others end before the corresponding day (《民法典》第二百零二条), counted from the first turn, so
    /// that a short month takes nothing from those after it.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::RotationPeriod;
    /// use shanghui::kernel::Date;
    ///
    /// let first = Date::new(2026, 1, 31)?;
    /// assert_eq!(RotationPeriod::Month.start(first, 1), Some(Date::new(2026, 2, 28)?));
    /// assert_eq!(RotationPeriod::Month.start(first, 2), Some(Date::new(2026, 3, 31)?));
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn start(self, first: Date, number: u32) -> Option<Date> {
        let months = match self {
            Self::HalfMonth => return half_months_later(first, number),
            Self::Month => 1,
            Self::TwoMonths => 2,
            Self::Quarter => 3,
            Self::HalfYear => 6,
            Self::Year => 12,
        };
        months_later(first, number.checked_mul(months)?)
    }
}

codes! {
    /// What a rotation is (轮值的性质).
    pub enum RotationSense absent means DutyRota {
        /// A duty rota under a standing president: an assignment, no office (轮流值班).
        DutyRota = "duty_rota" "轮流值班",
        /// A presidency that several were elected to share: an office (共同任职).
        SharedPresidency = "shared_presidency" "共同任职",
    }
}

codes! {
    /// What somebody does in a turn that several take together (当值分工).
    pub enum TurnRole {
        /// Leads the turn (主值).
        Chair = "chair" "主值",
        /// Stands beside whoever leads (副值).
        Deputy = "deputy" "副值",
        /// Takes part (值班成员).
        Member = "member" "值班成员",
    }
}

codes! {
    /// How the order of turns comes about (轮值次序).
    pub enum RotationOrder {
        /// By a roster that has everybody (按名单).
        Roster = "roster" "按名单",
        /// By lot among everybody (抽签).
        Draw = "draw" "抽签",
        /// Whoever comes forward, in that order (自愿报名).
        Volunteers = "volunteers" "自愿报名",
    }
}
said_by_label!(RotationOrder);

codes! {
    /// What becomes of a turn whose predecessor has not handed over (交接方式).
    pub enum HandoverMode {
        /// It waits for the handover (先交接后轮值).
        Waits = "waits" "先交接后轮值",
        /// It begins, and the missing handover is noted (照常轮值，记为未交接).
        Noted = "noted" "照常轮值，记为未交接",
    }
}

record! {
    /// What a swap or a stand-in needs besides the agreement of those concerned (调换、替班).
    pub struct SwapRule {
        /// The posts of which one holder must consent, and where that stands; nobody else where none is named.
        pub consents: Competence,
        /// How many whole days before the earlier of two turns a swap must be agreed; none where it is left out.
        pub notice_days: Option<u32>,
    }

    /// What is asked of the handover from turn to turn (轮值交接).
    pub struct HandoverRule {
        /// What becomes of the next turn without it.
        pub mode: HandoverMode,
        /// How many days after its last day a turn has to hand over, where that is said.
        pub within_days: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// What whoever's turn it is has to do (轮值职责).
    pub struct TurnDuties {
        /// The duties, as the roster prints them.
        pub tasks: Vec<Title>,
        /// How many days they are to be in the office in a turn, where that is said.
        pub office_days_at_least: Option<u32>,
        /// How many people an occasion may bring together that they decide on by themselves, where that is limited.
        pub people_at_most: Option<u32>,
        /// How much an occasion may cost that they decide on by themselves, where that is limited.
        pub spends_at_most: Option<Money>,
        /// How much the occasions of a turn may cost together, where that is limited.
        pub spends_at_most_in_turn: Option<Money>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// How posts take turns (轮值).
    pub struct RotationRule {
        /// The word for whoever's turn it is; it carries powers as a post does, but is none.
        pub post: Post,
        /// Its title, such as 轮值会长.
        pub title: Title,
        /// The posts whose holders take turns; where none is named, the rule asks for no post.
        pub eligible: Vec<Post>,
        /// How long a turn lasts, where the rule is known.
        pub period: Option<RotationPeriod>,
        /// How many may hold one turn together; any number where it is left out.
        pub holders_at_most: Option<u32>,
        /// The posts for whose holders they may speak without a delegation.
        pub represents: Vec<Post>,
        /// Where it stands.
        pub article: Option<Article>,
        /// What the rotation is: a duty rota where nothing is said.
        pub sense: RotationSense,
        /// Who does what in a turn, a seat each; where none is named, a plan says how many hold a turn.
        pub seats: Vec<TurnRole>,
        /// How the order comes about; in any way where nothing is said.
        pub order: Option<RotationOrder>,
        /// What a swap needs besides the agreement of both; nothing where it is left out.
        pub swap: Option<SwapRule>,
        /// What is asked of the handover; nothing where it is left out.
        pub handover: Option<HandoverRule>,
        /// What whoever's turn it is has to do, where that is said.
        pub duties: Option<TurnDuties>,
    }
}

impl RotationRule {
    /// Whether a turn is an office: whoever shares a presidency is a leader (负责人), whoever is on a duty rota is none, and
    /// the rota leaves president and legal representative as they are (《社会团体登记管理条例》第十八、二十七条：变更法定代表人须先审计
    /// 并办理变更登记).
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::Charter;
    ///
    /// assert!(!Charter::preset("mca_1998")?.rotation().unwrap().is_office());
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn is_office(&self) -> bool {
        self.sense == RotationSense::SharedPresidency
    }
}

#[cfg(test)]
mod tests {
    use super::RotationPeriod;
    use crate::kernel::Date;
    use alloc::string::ToString as _;

    fn starts(period: RotationPeriod, first: &str) -> [alloc::string::String; 4] {
        let first: Date = first.parse().unwrap();
        [0, 1, 2, 3].map(|number| period.start(first, number).unwrap().to_string())
    }

    #[test]
    fn trap_19_turns_of_every_period_follow_the_civil_calendar() {
        use RotationPeriod::{HalfMonth, HalfYear, Month, Quarter, TwoMonths, Year};
        for (period, first, expected) in [
            (HalfMonth, "2026-02-01", ["2026-02-01", "2026-02-16", "2026-03-01", "2026-03-16"]),
            (HalfMonth, "2026-02-10", ["2026-02-10", "2026-02-16", "2026-03-01", "2026-03-16"]),
            (Month, "2026-01-31", ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]),
            (TwoMonths, "2025-12-31", ["2025-12-31", "2026-02-28", "2026-04-30", "2026-06-30"]),
            (Quarter, "2026-01-01", ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]),
            (HalfYear, "2026-08-31", ["2026-08-31", "2027-02-28", "2027-08-31", "2028-02-29"]),
            (Year, "2024-02-29", ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28"]),
        ] {
            assert_eq!(starts(period, first), expected, "{period}");
        }
        let last: Date = "9999-12-16".parse().unwrap();
        for period in RotationPeriod::ALL {
            assert_eq!(period.start(last, u32::MAX), None, "{period}");
        }
    }
}
