//! Quorum (法定人数): pure arithmetic over who is entitled and who is there.

use super::MeetingRefusal;
use crate::charter::ShareRule;
use crate::kernel::{Article, Inquiry, Ruled, record};

record! {
    /// The arithmetic of a quorum.
    pub struct Quorum {
        /// How many are entitled (应到).
        pub entitled: u32,
        /// How many of them are present (实到).
        pub present: u32,
        /// How many are needed.
        pub needed: u32,
        /// Whether that is enough.
        pub met: bool,
        /// The article applied.
        pub article: Option<Article>,
    }
}

impl Quorum {
    /// The quorum under a rule.
    #[must_use]
    pub fn of(rule: &ShareRule, entitled: u32, present: u32) -> Self {
        let needed = rule.threshold.needed(u64::from(entitled));
        Self {
            entitled,
            present,
            needed: u32::try_from(needed).unwrap_or(u32::MAX),
            met: rule.threshold.is_met(u64::from(present), u64::from(entitled)),
            article: rule.article.clone(),
        }
    }

    /// The policy that enough of those entitled are there.
    pub(crate) fn is_met(&self, inquiry: &mut Inquiry) -> Ruled<(), MeetingRefusal> {
        inquiry
            .policy("quorum_is_met", "到会人数达到法定人数")
            .under(self.article.as_ref())
            .measured(u64::from(self.present), u64::from(self.needed), Some(u64::from(self.entitled)))
            .holds(self.met, || MeetingRefusal::QuorumNotMet {
                present: self.present,
                entitled: self.entitled,
                needed: self.needed,
                article: self.article.clone(),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::Quorum;
    use crate::charter::Charter;
    use crate::kernel::MeetingKind;

    /// governance.md §1.2: 会员大会须有2/3以上的会员出席方能召开.
    #[test]
    fn two_thirds_of_thirty_are_twenty() {
        let charter = Charter::preset("mca_1998").unwrap();
        let rule =
            charter.meeting(&MeetingKind::new("general_assembly").unwrap()).unwrap().quorum.as_ref().unwrap();
        assert!(!Quorum::of(rule, 30, 19).met);
        assert!(Quorum::of(rule, 30, 20).met);
        assert_eq!(Quorum::of(rule, 33, 0).needed, 22);
    }
}
