//! When delegates may meet in the place of all members (会员代表大会), and how many they must be.
//!
//! No national law says so; what places ask for differs (governance: assembly.delegate_threshold): Hunan more than 200 members
//! and a third of them as delegates, with more than 1,000 members 300 delegates; Shenzhen 100 members and a third; elsewhere
//! two thirds from 101 on, a third from 301 on, or 150 delegates.

use super::organ::{OrganMembers, OrganRule};
use super::validation::{Flaw, Place};
use crate::kernel::{Article, Fraction, record};
use alloc::format;
use alloc::vec::Vec;

record! {
    /// How many delegates there must be from a number of members on.
    pub struct DelegateStep {
        /// From how many members on it holds: 201 for 超过200个.
        pub members_at_least: u32,
        /// The share of the members that the delegates must reach, where it is a share.
        pub share_at_least: Option<Fraction>,
        /// How many delegates suffice, where it is a number; where a share is said as well, either suffices.
        pub delegates_at_least: Option<u32>,
    }

    /// When delegates may meet in the place of all members (会员代表大会的设立条件).
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::DelegateRule;
    /// use shanghui::kernel::Wire;
    ///
    /// // 湖南省：会员超过二百个的，代表不少于三分之一；超过一千个的，不少于三百名。
    /// let rule = DelegateRule::from_json(
    ///     r#"{"steps":[{"members_at_least":201,"share_at_least":"1/3"},
    ///         {"members_at_least":1001,"delegates_at_least":300}]}"#,
    /// )?;
    /// assert_eq!([200, 201, 1000, 1001].map(|members| rule.needed(members)), [None, Some(67), Some(334), Some(300)]);
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    pub struct DelegateRule {
        /// The steps, from the fewest members to the most. With fewer members than the first asks for all members meet.
        pub steps: Vec<DelegateStep>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl DelegateRule {
    /// From how many members on delegates may meet.
    #[must_use]
    pub fn members_needed(&self) -> u32 {
        self.steps.first().map_or(0, |step| step.members_at_least)
    }

    /// How many delegates so many members need; nothing where they are too few to have delegates.
    #[must_use]
    pub fn needed(&self, members: u32) -> Option<u32> {
        let step = self.steps.iter().rev().find(|step| step.members_at_least <= members)?;
        let share = step.share_at_least.map(|share| {
            let parts = u64::from(members).saturating_mul(u64::from(share.numerator()));
            u32::try_from(parts.div_ceil(u64::from(share.denominator()).max(1))).unwrap_or(u32::MAX)
        });
        // Either suffices, so the lesser is needed.
        share.into_iter().chain(step.delegates_at_least).min()
    }
}

/// Delegates hold a post; the steps rise, and each says how many.
pub(super) fn delegates_agree(place: Place, organ: &OrganRule) -> Result<(), Flaw> {
    let Some(rule) = &organ.delegates else { return Ok(()) };
    let word = &organ.organ;
    if !matches!(organ.members, OrganMembers::Posts { .. }) {
        return place.flaw(
            format!("“{word}”由全体会员组成，不能另有代表人数的规定"),
            format!("all members belong to `{word}`, so it has no delegates to be numbered"),
        );
    }
    let mut before = None;
    for step in &rule.steps {
        if step.share_at_least.is_none() && step.delegates_at_least.is_none() {
            place.flaw(
                format!("“{word}”的代表须写明人数或比例"),
                format!("the delegates of `{word}` need a number or a share"),
            )?;
        }
        if before >= Some(step.members_at_least) {
            place.flaw(
                format!("“{word}”的代表人数须按会员人数由少到多列出"),
                format!("the steps for the delegates of `{word}` must rise with the members"),
            )?;
        }
        before = Some(step.members_at_least);
    }
    if rule.steps.is_empty() {
        place.flaw(
            format!("“{word}”的代表人数没有写明"),
            format!("it is not said how many delegates `{word}` needs"),
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{DelegateRule, DelegateStep};
    use crate::chamber::sample;
    use crate::charter::{
        Allowance, Charter, DemandRule, Demander, FrequencyPeriod, FrequencyRule, OrganMembers,
    };
    use crate::kernel::Fraction;
    use alloc::vec::Vec;

    fn step(
        members_at_least: u32,
        share: Option<(u32, u32)>,
        delegates_at_least: Option<u32>,
    ) -> DelegateStep {
        let share_at_least = share.map(|(part, parts)| Fraction::new(part, parts).unwrap());
        DelegateStep { members_at_least, share_at_least, delegates_at_least }
    }

    /// governance.md §1.2: 超过100个的，三分之二；超过300个的，三分之一；或者一百五十名.
    #[test]
    fn a_share_or_a_number_whichever_is_less() {
        let steps = alloc::vec![step(101, Some((2, 3)), Some(150)), step(301, Some((1, 3)), Some(150)),];
        let rule = DelegateRule { steps, article: None };
        let needed = [100, 101, 225, 300, 301, 450, 900].map(|members| rule.needed(members));
        assert_eq!(needed, [None, Some(68), Some(150), Some(150), Some(101), Some(150), Some(150)]);
        assert_eq!(rule.members_needed(), 101);
    }

    fn refused(change: impl FnOnce(&mut crate::charter::CharterRules)) -> alloc::string::String {
        let mut rules = sample::rules();
        change(&mut rules);
        let fault = Charter::new(rules).unwrap_err();
        assert_eq!(fault.code(), "data.invalid_charter");
        fault.path().into()
    }

    #[test]
    fn steps_rise_and_say_how_many_and_are_for_delegates() {
        let with = |steps: Vec<DelegateStep>| {
            move |rules: &mut crate::charter::CharterRules| {
                rules.organs[1].members =
                    OrganMembers::Posts { posts: alloc::vec![sample::post("director")] };
                rules.organs[1].delegates = Some(DelegateRule { steps, article: None });
            }
        };
        assert_eq!(refused(with(Vec::new())), "organs[1]");
        assert_eq!(refused(with(alloc::vec![step(200, None, None)])), "organs[1]");
        let falling = alloc::vec![step(200, None, Some(100)), step(200, None, Some(90))];
        assert_eq!(refused(with(falling)), "organs[1]");
        let of_members = |rules: &mut crate::charter::CharterRules| {
            let steps = alloc::vec![step(200, None, Some(100))];
            rules.organs[1].delegates = Some(DelegateRule { steps, article: None });
        };
        assert_eq!(refused(of_members), "organs[1]");
    }

    #[test]
    fn how_often_an_organ_meets_and_who_may_demand_it_hold_together() {
        let demand = |by, within, demanders_convene| {
            move |rules: &mut crate::charter::CharterRules| {
                let rule = DemandRule {
                    by,
                    convene_within_days: within,
                    unit: None,
                    demanders_convene,
                    article: None,
                };
                rules.meetings[1].demands = alloc::vec![rule];
            }
        };
        let members =
            Demander::Members { organ: sample::organ("council"), share: None, members_at_least: None };
        let choir = Demander::Organ { organ: sample::organ("choir") };
        let emperor = Demander::Posts { posts: alloc::vec![sample::post("emperor")] };
        let council = Demander::Organ { organ: sample::organ("council") };
        for by in [members, choir, emperor] {
            assert_eq!(refused(demand(by, None, Allowance::Forbidden)), "meetings[1]");
        }
        assert_eq!(refused(demand(council, None, Allowance::Allowed)), "meetings[1]");
        let never = FrequencyRule { at_least: 0, period: FrequencyPeriod::Year, article: None };
        assert_eq!(refused(move |rules| rules.meetings[1].frequency = Some(never)), "meetings[1]");
        let of_nobody = FrequencyRule { at_least: 1, period: FrequencyPeriod::Year, article: None };
        assert_eq!(refused(move |rules| rules.meetings[6].frequency = Some(of_nobody)), "meetings[6]");
    }
}
