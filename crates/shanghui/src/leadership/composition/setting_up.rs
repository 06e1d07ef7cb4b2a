//! Whether an organ is set up where it must be, and only where it may be (何时设常务理事会; governance: standing.when).

use crate::charter::{Charter, OrganMembers, SizeRule};
use crate::kernel::{Date, Inquiry, Organ, Ruled};
use crate::leadership::{Leadership, LeadershipRefusal};

impl Leadership {
    /// Whether an organ is set up on a day: somebody belongs to it who is no leader. The leaders belong to 常务理事会 by their
    /// posts, whether or not there is one.
    pub(super) fn is_set_up(&self, organ: &Organ, charter: &Charter, day: Date) -> bool {
        match charter.organ(organ).map(|rule| &rule.members) {
            Some(OrganMembers::Members {}) => true,
            Some(OrganMembers::Posts { posts }) => {
                let mut own = posts.iter().filter(|post| !charter.is_leader(post));
                own.any(|post| self.in_post(post, day).next().is_some())
            }
            None => false,
        }
    }
}

/// The policies that an organ is set up where another one is large enough, and not before.
pub(super) fn is_set_up_rightly(
    rule: &SizeRule,
    stands: bool,
    whole: Option<u32>,
    charter: &Charter,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let Some((whole, of)) = whole.zip(rule.share_of.as_ref()) else { return Ok(()) };
    let article = rule.article.as_ref();
    let titles = || (charter.organ_title(&rule.organ), charter.organ_title(of));
    if let Some(from) = rule.required_from {
        let policy =
            inquiry.policy("organ_is_set_up_where_it_must_be", "应当设立的机构已设立").under(article);
        policy.measured(u64::from(whole), u64::from(from), None).holds(stands || whole < from, || {
            let (organ, of) = titles();
            LeadershipRefusal::OrganNotSetUp { organ, of, whole, from, article: article.cloned() }
        })?;
    }
    if let Some(from) = rule.allowed_from {
        let policy =
            inquiry.policy("organ_is_set_up_where_it_may_be", "机构只在可以设立时设立").under(article);
        policy.measured(u64::from(whole), u64::from(from), None).holds(!stands || whole >= from, || {
            let (organ, of) = titles();
            LeadershipRefusal::OrganSetUpTooEarly { organ, of, whole, from, article: article.cloned() }
        })?;
    }
    Ok(())
}
