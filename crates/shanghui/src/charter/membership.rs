//! Rules of leaving (退会): how a member leaves, and how a membership ends by itself. Which organ admits and expels stands
//! with the organ, among the matters that it decides.
//!
//! Whoever is a member may leave: the model charter asks for a notice in writing and the certificate back, not for
//! anybody's consent (社会团体章程示范文本（1998）第十二条). Charters that ask for consent exist; the rule can say so, and a
//! [finding](super::Finding) says what is wrong with it.

use crate::kernel::{Article, Organ, codes, record};

codes! {
    /// How two grounds for the end of a membership go together (两项条件的关系).
    pub enum ExitGrounds absent means Either {
        /// One of them suffices (或者).
        Either = "either" "或者",
        /// Both must be given (并且).
        Both = "both" "并且",
    }
}

record! {
    /// How a member leaves (退会).
    pub struct WithdrawalRule {
        /// Whether the notice must be in writing.
        pub in_writing: bool,
        /// Whether the membership certificate goes back (交回会员证).
        pub returns_certificate: bool,
        /// The organ whose consent the charter asks for, if it asks for one.
        pub approved_by: Option<Organ>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// When a membership ends by itself (视为自动退会).
    pub struct AutomaticExitRule {
        /// After so many years without dues, where that is a ground.
        pub years_without_dues: Option<u32>,
        /// After so many years without taking part in anything, where that is a ground.
        pub years_without_activity: Option<u32>,
        /// Whether one ground suffices where there are two.
        pub grounds: ExitGrounds,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl AutomaticExitRule {
    /// Whether a membership has ended by itself after so many whole years without dues and without activity.
    #[must_use]
    pub fn has_lapsed(&self, without_dues: u32, without_activity: u32) -> bool {
        let grounds = [
            self.years_without_dues.map(|years| years <= without_dues),
            self.years_without_activity.map(|years| years <= without_activity),
        ];
        let mut given = grounds.into_iter().flatten().peekable();
        match self.grounds {
            ExitGrounds::Either => given.any(|met| met),
            // A rule that gives no ground ends nothing.
            ExitGrounds::Both => given.peek().is_some() && given.all(|met| met),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AutomaticExitRule, ExitGrounds};
    use crate::charter::Charter;

    #[test]
    fn trap_29_automatic_exit_is_or_in_the_model_and_and_elsewhere() {
        let model = Charter::preset("mca_1998").unwrap().rules().automatic_exit.clone().unwrap();
        assert_eq!(model.grounds, ExitGrounds::Either);
        let table = [(0, 0, false, false), (1, 0, true, false), (0, 1, true, false), (1, 1, true, true)];
        let elsewhere = AutomaticExitRule { grounds: ExitGrounds::Both, ..model.clone() };
        for (dues, activity, either, both) in table {
            assert_eq!(model.has_lapsed(dues, activity), either, "{dues} or {activity}");
            assert_eq!(elsewhere.has_lapsed(dues, activity), both, "{dues} and {activity}");
        }
        let activity_alone = AutomaticExitRule { years_without_dues: None, ..elsewhere };
        assert!(activity_alone.has_lapsed(0, 1));
        assert!(!activity_alone.has_lapsed(9, 0));
        let nothing = AutomaticExitRule { years_without_activity: None, ..activity_alone };
        assert!(!nothing.has_lapsed(9, 9));
    }
}
