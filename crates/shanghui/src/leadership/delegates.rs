//! Whether delegates may meet in the place of all members (会员代表大会), and whether there are enough of them.
//!
//! The steps are the charter's (governance: assembly.delegate_threshold). The shares of such an assembly are taken of its
//! delegates; the number of members says only how many delegates there must be.

use super::LeadershipRefusal;
use crate::charter::OrganRule;
use crate::kernel::{Inquiry, Ruled};
use alloc::string::ToString as _;

/// The policies that an organ of delegates stands for enough members, and has enough delegates for them. An organ about which
/// the charter says nothing of the kind passes.
pub(crate) fn delegates_suffice(
    organ: Option<&OrganRule>,
    delegates: u32,
    members: u32,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let Some((organ, rule)) = organ.and_then(|organ| Some((organ, organ.delegates.as_ref()?))) else {
        return Ok(());
    };
    let (article, least) = (rule.article.as_ref(), rule.members_needed());
    let needed = rule.needed(members);
    inquiry
        .policy("members_are_enough_for_delegates", "会员人数达到可以设代表的规模")
        .under(article)
        .measured(u64::from(members), u64::from(least), None)
        .holds(needed.is_some(), || LeadershipRefusal::TooFewMembersForDelegates {
            organ: organ.title.to_string(),
            members,
            needed: least,
            article: article.cloned(),
        })?;
    let needed = needed.unwrap_or(0);
    inquiry
        .policy("delegates_are_enough", "会员代表人数足够")
        .under(article)
        .measured(u64::from(delegates), u64::from(needed), Some(u64::from(members)))
        .holds(delegates >= needed, || LeadershipRefusal::TooFewDelegates {
            organ: organ.title.to_string(),
            delegates,
            members,
            needed,
            article: article.cloned(),
        })
}

#[cfg(test)]
mod tests;
