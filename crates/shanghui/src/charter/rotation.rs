//! Rules of how posts take turns (轮值).

use crate::kernel::{Article, Post, Title, codes, record};
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

record! {
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
    }
}
