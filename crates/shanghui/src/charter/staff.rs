//! Rules of the secretariat's staff (秘书处工作人员): by which criteria they are chosen, on what scale and by how many assessors,
//! how long a probation lasts, within how many days work is handed over on leaving.
//!
//! No law says any of this; chambers have it in house rules, so it stands with the article of those, if it has one. Who appoints to
//! which post is said with the post (`PostRule.filling`; 社会团体章程示范文本（1998）第二十九条), which posts are full-time in
//! `OfficeRules.full_time`. The criteria of the samples are those that a meeting of secretaries-general named: love of the home
//! place, service mind, experience of communication and interaction, organising and coordinating, knowledge of business procedure.

use super::Charter;
use super::validation::{Flaw, Place, flaw};
use crate::kernel::{Article, Criterion, Post, Title, record};
use alloc::format;
use alloc::vec::Vec;

record! {
    /// A criterion by which staff are chosen (选聘标准).
    pub struct CriterionRule {
        /// The chamber's own word for it.
        pub criterion: Criterion,
        /// Its title, such as 服务意识.
        pub title: Title,
        /// What a point by it weighs, 1 to 1000.
        pub weight: u32,
    }

    /// Rules of the secretariat's staff (秘书处工作人员).
    pub struct StaffRules {
        /// The posts of the staff: for these people are recruited, and among their holders the work is divided.
        pub posts: Vec<Post>,
        /// The criteria.
        pub criteria: Vec<CriterionRule>,
        /// The highest score by a criterion, 1 to 100; the lowest is 0.
        pub highest_score: u32,
        /// How many must have assessed whoever is appointed.
        pub assessors_at_least: u32,
        /// How many months a probation lasts, where there is one.
        pub probation_months: Option<u32>,
        /// Within how many days whoever leaves hands over their work, where that is said.
        pub handover_days: Option<u32>,
        /// Within how many days the data of those who were not chosen are erased, where that is said
        /// (《个人信息保护法》第四十七条: once the purpose is fulfilled).
        pub erase_within_days: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl Charter {
    /// The rules of the secretariat's staff, where the charter has any.
    #[must_use]
    pub const fn staff(&self) -> Option<&StaffRules> {
        self.rules().staff.as_ref()
    }

    /// Whether a post is one of the staff.
    #[must_use]
    pub fn is_staff(&self, post: &Post) -> bool {
        self.staff().is_some_and(|rules| rules.posts.contains(post))
    }
}

/// The posts are the charter's, criteria stand once and weigh something, and there is a scale.
pub(super) fn validate(charter: &Charter) -> Result<(), Flaw> {
    let Some(rules) = charter.staff() else { return Ok(()) };
    for (index, post) in (0_u32..).zip(&rules.posts) {
        let place = Place { list: "staff.posts", index };
        place.known_posts(charter, core::slice::from_ref(post))?;
        place.once(post.as_str(), rules.posts.iter().filter(|other| *other == post).count())?;
    }
    for (index, rule) in (0_u32..).zip(&rules.criteria) {
        let count = rules.criteria.iter().filter(|other| other.criterion == rule.criterion).count();
        let place = Place { list: "staff.criteria", index };
        place.once(rule.criterion.as_str(), count)?;
        if !(1..=1000).contains(&rule.weight) {
            return place.flaw(
                format!("“{}”的权重须在1至1000之间，不是{}", rule.title, rule.weight),
                format!("`{}` weighs 1 to 1000, not {}", rule.criterion, rule.weight),
            );
        }
    }
    if (1..=100).contains(&rules.highest_score) {
        return Ok(());
    }
    let highest = rules.highest_score;
    Err(flaw(
        "staff",
        None,
        format!("最高分须在1至100之间，不是{highest}"),
        format!("the highest score is 1 to 100, not {highest}"),
    ))
}
