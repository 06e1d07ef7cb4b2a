//! What a charter may do to a member who breaks it (会员处分): which sanctions there are, who decides each, whether the member is
//! heard first.
//!
//! The model charter knows one: expulsion, by a vote of the council or the standing council (社会团体章程示范文本（1998）第十三条).
//! Others know a ladder of them: 通报批评、警告、严重警告、暂停会员权利、劝退、除名 (governance: member.ladder), let a member's rights be
//! suspended by the same organs (成都市社会团体章程示范文本第十四条), or give the member a right to answer (governance: member.expel).
//!
//! An organ decides a sanction as it decides anything: the matter with its share and its ballots stands with the organ. What
//! stands here is which of the organs that decide the matter decide this sanction, and whom no vote is asked of.

use super::Charter;
use super::organ::Matter;
use super::validation::{Flaw, Place};
use crate::kernel::{Article, Organ, Post, codes, record, said_by_label};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

codes! {
    /// What a member may be sanctioned with (处分种类).
    pub enum Sanction {
        /// Criticism before all members (通报批评).
        Criticism = "criticism" "通报批评",
        /// A warning (警告).
        Warning = "warning" "警告",
        /// A serious warning (严重警告).
        SeriousWarning = "serious_warning" "严重警告",
        /// The member's rights are suspended (暂停会员权利).
        Suspension = "suspension" "暂停会员权利",
        /// The member is advised to leave, and leaves or does not (劝退).
        AdviceToLeave = "advice_to_leave" "劝退",
        /// The member is expelled (除名).
        Expulsion = "expulsion" "除名",
    }
}
said_by_label!(Sanction);

impl Sanction {
    /// The matter that an organ decides by deciding it.
    #[must_use]
    pub const fn matter(self) -> Matter {
        match self {
            Self::Expulsion => Matter::Expulsion,
            _ => Matter::Sanction,
        }
    }
}

record! {
    /// Who may suspend a member at once, before an organ has decided anything (紧急情况下先行暂停).
    pub struct UrgentSuspensionRule {
        /// Whoever holds one of these posts.
        pub posts: Vec<Post>,
        /// For how many days at most; the first is not counted.
        pub days_at_most: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// A sanction that the charter knows (处分), as a step of its ladder.
    pub struct SanctionRule {
        /// Which.
        pub sanction: Sanction,
        /// The organs that decide it by a vote; where neither organs nor posts are named, every organ that decides the matter.
        pub organs: Vec<Organ>,
        /// The posts whose holders decide it without a vote.
        pub posts: Vec<Post>,
        /// Whether the member has had an opportunity to answer before it is decided (陈述、申辩).
        pub heard: bool,
        /// For how many months at most a member's rights are suspended.
        pub months_at_most: Option<u32>,
        /// Who may suspend at once, where anybody may.
        pub urgent: Option<UrgentSuspensionRule>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl Charter {
    /// The rule of a sanction, where the charter knows it.
    #[must_use]
    pub fn sanction(&self, sanction: Sanction) -> Option<&SanctionRule> {
        self.rules().sanctions.iter().find(|rule| rule.sanction == sanction)
    }

    /// The organs that decide a sanction by a vote.
    pub fn sanctioning<'a>(&'a self, rule: &'a SanctionRule) -> impl Iterator<Item = &'a Organ> {
        let all = rule.organs.is_empty() && rule.posts.is_empty();
        let deciding = self.rules().organs.iter().filter(|it| it.matter(rule.sanction.matter()).is_some());
        deciding.map(|it| &it.organ).filter(move |organ| all || rule.organs.contains(organ))
    }

    /// Who decides a sanction: the titles of the organs and of the posts.
    pub(crate) fn sanctioners(&self, rule: &SanctionRule) -> Vec<String> {
        let organs = self.sanctioning(rule).map(|organ| self.organ_title(organ));
        organs.chain(rule.posts.iter().map(|post| self.post_title(post))).collect()
    }
}

/// Each sanction stands once and somebody decides it; only a suspension has a length.
pub(super) fn validate(charter: &Charter) -> Result<(), Flaw> {
    let rules = &charter.rules().sanctions;
    for (index, rule) in (0_u32..).zip(rules) {
        let (place, sanction) = (Place { list: "sanctions", index }, rule.sanction);
        let count = rules.iter().filter(|other| other.sanction == sanction).count();
        place.once(sanction.label(), count)?;
        place.known_posts(charter, &rule.posts)?;
        for organ in &rule.organs {
            place.known_organ(charter, organ)?;
            if !charter.sanctioning(rule).any(|deciding| deciding == organ) {
                place.flaw(
                    format!("“{organ}”不能决定“{}”，须在其职权中写明", sanction.label()),
                    format!("`{organ}` does not decide on `{sanction}`, which its matters must say"),
                )?;
            }
        }
        if charter.sanctioners(rule).is_empty() {
            place.flaw(
                format!("“{}”没有写明由谁决定", sanction.label()),
                format!("it is not said who decides on `{sanction}`"),
            )?;
        }
        let has_length = rule.months_at_most.is_some() || rule.urgent.is_some();
        if has_length && sanction != Sanction::Suspension {
            place.flaw(
                format!("“{}”没有期限，只有暂停会员权利才有", sanction.label()),
                format!("`{sanction}` has no length, only a suspension has"),
            )?;
        }
        if let Some(urgent) = &rule.urgent {
            place.known_posts(charter, &urgent.posts)?;
            if urgent.posts.is_empty() || urgent.days_at_most == 0 {
                place.flaw(
                    "先行暂停须写明由谁决定、最长几日".into(),
                    "an urgent suspension needs whoever decides it, and a number of days".into(),
                )?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Sanction, SanctionRule, UrgentSuspensionRule};
    use crate::chamber::sample::{self, organ, post};
    use crate::charter::{Charter, CharterRules, Matter, MatterRule};
    use alloc::vec;

    fn rule(sanction: Sanction) -> SanctionRule {
        SanctionRule {
            sanction,
            organs: vec![],
            posts: vec![],
            heard: false,
            months_at_most: None,
            urgent: None,
            article: None,
        }
    }

    fn urgent(days_at_most: u32) -> UrgentSuspensionRule {
        UrgentSuspensionRule { posts: vec![post("president")], days_at_most, article: None }
    }

    /// 社会团体章程示范文本（1998）第十三条：经理事会或者常务理事会表决通过，予以除名.
    #[test]
    fn the_model_expels_by_its_council_or_its_standing_council() {
        let model = Charter::preset("mca_1998").unwrap();
        let [expulsion] = model.rules().sanctions.as_slice() else { panic!("one sanction") };
        assert!(model.sanctioning(expulsion).eq([&organ("council"), &organ("standing_council")]));
        assert_eq!(expulsion.article.as_ref().and_then(|article| article.number), Some(13));
        assert!(model.sanction(Sanction::Suspension).is_none());
        let modern = Charter::preset("modern").unwrap();
        assert!(
            modern
                .rules()
                .sanctions
                .iter()
                .map(|rule| rule.sanction)
                .eq([Sanction::Suspension, Sanction::Expulsion])
        );
        // 成都市社会团体章程示范文本第十四条；社会团体章程（天津市做法）.
        assert!(modern.rules().sanctions.iter().map(|rule| rule.heard).eq([false, true]));
    }

    #[test]
    fn whoever_expels_by_a_post_is_told_by_the_findings() {
        let mut rules = sample::rules();
        rules.sanctions[0].posts = vec![post("president")];
        let found = Charter::new(rules).unwrap().lint();
        let told = found.iter().find(|it| it.path == "sanctions[0].posts").unwrap();
        assert_eq!(told.code, "lint.expulsion_organ_not_competent");
    }

    #[test]
    fn whoever_decides_a_sanction_is_said_once_and_only_a_suspension_has_a_length() {
        let refused = |change: &dyn Fn(&mut CharterRules)| {
            let mut rules = sample::rules();
            change(&mut rules);
            Charter::new(rules).map_err(|fault| assert!(fault.path().starts_with("sanctions["))).is_err()
        };
        let with = |rule: SanctionRule| move |rules: &mut CharterRules| rules.sanctions.push(rule.clone());
        let by = |sanction| SanctionRule { posts: vec![post("president")], ..rule(sanction) };
        assert!(!refused(&with(by(Sanction::Warning))));
        // Nobody decides it: no organ has the matter.
        assert!(refused(&with(rule(Sanction::Warning))));
        assert!(refused(&with(rule(Sanction::Expulsion))), "it stands twice");
        assert!(refused(&with(SanctionRule { organs: vec![organ("council")], ..by(Sanction::Warning) })));
        assert!(refused(&with(SanctionRule { organs: vec![organ("choir")], ..by(Sanction::Warning) })));
        assert!(refused(&with(SanctionRule { posts: vec![post("emperor")], ..rule(Sanction::Warning) })));
        assert!(refused(&with(SanctionRule { months_at_most: Some(6), ..by(Sanction::Warning) })));
        assert!(refused(&with(SanctionRule { urgent: Some(urgent(0)), ..by(Sanction::Suspension) })));
        assert!(!refused(&with(SanctionRule {
            months_at_most: Some(6),
            urgent: Some(urgent(30)),
            ..by(Sanction::Suspension)
        })));
        let nobody = UrgentSuspensionRule { posts: vec![], ..urgent(30) };
        assert!(refused(&with(SanctionRule { urgent: Some(nobody), ..by(Sanction::Suspension) })));
        assert!(!refused(&|rules| {
            let council = rules.organs.iter_mut().find(|it| it.organ == organ("council")).unwrap();
            let matter = council.matter(Matter::Expulsion).unwrap().clone();
            council.decides.push(MatterRule { matter: Matter::Sanction, ..matter });
            rules.sanctions.push(SanctionRule { organs: vec![organ("council")], ..rule(Sanction::Warning) });
        }));
    }
}
