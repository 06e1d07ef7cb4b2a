//! Dues of the Party branch (党费): whose they are, of which period, and by when they are passed on.
//!
//! Party members pay by the month, or with the branch's consent by the quarter, and the branch passes on what it collected
//! (《关于中国共产党党费收缴、使用和管理的规定》). They are the branch's and never the chamber's, whose own dues (会费) stand in
//! [`super::DuesRule`]. What is owed of an income is no rule here: an income is private, and nobody's is recorded.

use super::frequency::FrequencyPeriod;
use super::organ::{OrganMembers, OrganRule};
use super::validation::{Flaw, Place};
use crate::kernel::{Article, Post, record};
use alloc::format;
use alloc::vec::Vec;

record! {
    /// What an organ collects from those who belong to it (党费收缴).
    pub struct BranchDuesRule {
        /// The posts whose holders pay.
        pub posts: Vec<Post>,
        /// Of which civil period.
        pub period: FrequencyPeriod,
        /// Within how many days after the period everybody's are collected and passed on.
        pub within_days: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

/// Somebody pays, whoever pays belongs to the organ, and a period is one of the calendar.
pub(super) fn dues_agree(place: Place, organ: &OrganRule) -> Result<(), Flaw> {
    let Some(rule) = &organ.dues else { return Ok(()) };
    let title = &organ.title;
    let belongs = |post: &Post| match &organ.members {
        OrganMembers::Posts { posts } => posts.contains(post),
        OrganMembers::Members {} => false,
    };
    if rule.posts.is_empty() || !rule.posts.iter().all(belongs) {
        place.flaw(
            format!("“{title}”的党费须由属于该机构的职务交纳"),
            format!("the dues of `{title}` are paid by posts that belong to it"),
        )?;
    }
    if rule.period == FrequencyPeriod::Term {
        place.flaw(
            format!("“{title}”的党费不能按届收缴"),
            format!("the dues of `{title}` cannot be of a term"),
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::BranchDuesRule;
    use crate::chamber::sample::post;
    use crate::charter::{Charter, FrequencyPeriod};

    fn refused(change: impl FnOnce(&mut BranchDuesRule)) -> Option<alloc::string::String> {
        let mut rules = Charter::preset("mca_1998").unwrap().rules().clone();
        let branch = rules.organs.iter_mut().find(|organ| organ.organ.as_str() == "party_branch").unwrap();
        change(branch.dues.as_mut().unwrap());
        Charter::new(rules).err().map(|fault| fault.path().into())
    }

    #[test]
    fn dues_are_of_those_who_belong_to_the_branch_and_of_a_period_of_the_calendar() {
        assert_eq!(refused(|rule| rule.period = FrequencyPeriod::Quarter), None);
        assert_eq!(refused(|rule| rule.period = FrequencyPeriod::Term).as_deref(), Some("organs[7]"));
        assert_eq!(refused(|rule| rule.posts.clear()).as_deref(), Some("organs[7]"));
        assert_eq!(refused(|rule| rule.posts.push(post("president"))).as_deref(), Some("organs[7]"));
    }
}
