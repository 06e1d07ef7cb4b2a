//! Rules of dues (会费): what each tier pays, and for how long. Which organ sets them stands with the organ, among the
//! matters that it decides.
//!
//! Dues are set by the assembly alone (民发〔2014〕166号第四条), are fixed amounts (第三条) and have at most four tiers
//! (国办发〔2020〕21号). A charter that says otherwise can be written down; [`Charter::lint`](super::Charter::lint) says so.

use crate::kernel::{Article, Money, Post, Title, codes, record};
use alloc::vec::Vec;

codes! {
    /// What a payment of dues is for (会费周期).
    pub enum DuesPeriod {
        /// A year (每年).
        Year = "year" "每年",
        /// A term of office (每届).
        Term = "term" "每届",
    }
}

codes! {
    /// Whether an amount is fixed (额度是否明确).
    pub enum DuesAmount absent means Fixed {
        /// The amount is what is paid (定额).
        Fixed = "fixed" "定额",
        /// The amount is the least; more is for the payer to choose (浮动).
        Floating = "floating" "浮动",
    }
}

record! {
    /// A tier of dues (会费档次).
    pub struct DuesTier {
        /// What it is called, such as 副会长单位.
        pub title: Title,
        /// The posts whose holders pay it; where none is named it is for the members whom its title names.
        pub posts: Vec<Post>,
        /// How much.
        pub amount: Money,
        /// Whether the amount is fixed.
        pub nature: DuesAmount,
        /// For how long.
        pub period: DuesPeriod,
    }

    /// The dues (会费标准).
    pub struct DuesRule {
        /// The tiers.
        pub tiers: Vec<DuesTier>,
        /// Within how many days all members are told, where that is said.
        pub publish_within_days: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}
