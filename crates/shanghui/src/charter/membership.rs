//! Rules of members: which classes there are (会员类别), how a member leaves (退会), how a membership ends by itself, and what
//! becomes of the seat of a unit that merges or is divided. Which
//! organ admits and expels stands with the organ, among the matters that it decides.
//!
//! A class is the charter's own: the model names unit members and individual members (社会团体章程示范文本（1998）第七条), chambers
//! of people away from home often take units only, others tell honorary members apart. What a class pays stands with the dues.
//!
//! Whoever is a member may leave: the model charter asks for a notice in writing and the certificate back, not for
//! anybody's consent (社会团体章程示范文本（1998）第十二条). Charters that ask for consent exist; the rule can say so, and a
//! [finding](super::Finding) says what is wrong with it.

use super::Charter;
use super::organ::Allowance;
use super::validation::{Flaw, Place};
use crate::kernel::{Article, MemberClass, Organ, Title, codes, record, said_by_label};
use alloc::string::String;

codes! {
    /// How two grounds for the end of a membership go together (两项条件的关系).
    pub enum ExitGrounds absent means Either {
        /// One of them suffices (或者).
        Either = "either" "或者",
        /// Both must be given (并且).
        Both = "both" "并且",
    }
}

codes! {
    /// What a member is: an enterprise or another body, or a person.
    pub enum MemberKind {
        /// A unit, by its representative (单位会员).
        Unit = "unit" "单位会员",
        /// A person (个人会员).
        Individual = "individual" "个人会员",
    }
}
said_by_label!(MemberKind);

record! {
    /// A class of members (会员类别).
    pub struct MemberClassRule {
        /// The chamber's own word for it.
        pub class: MemberClass,
        /// Its title, such as 单位会员.
        pub title: Title,
        /// The kind of member that it is for; both where it is left out.
        pub kind: Option<MemberKind>,
        /// Where it stands.
        pub article: Option<Article>,
    }

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

codes! {
    /// What happens to a unit so that its seat may pass on.
    pub enum SuccessionGround {
        /// It merges into another, or with another into a new one (合并).
        Merger = "merger" "合并",
        /// It is divided (分立).
        Division = "division" "分立",
    }
}
said_by_label!(SuccessionGround);

record! {
    /// What becomes of the seat of a unit that merges or is divided (会员单位合并、分立). Where the charter says nothing, nobody inherits
    /// a seat.
    pub struct SuccessionRule {
        /// Whether the successor of a merger inherits the seat (合并的，由合并后的单位继承会员资格).
        pub on_merger: Allowance,
        /// Whether one of those that a division leaves inherits it; the others apply anew (分立的，由其中一个单位继承，其余另行申请).
        pub on_division: Allowance,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl SuccessionRule {
    /// Whether the seat passes on.
    #[must_use]
    pub const fn lets_pass(&self, ground: SuccessionGround) -> bool {
        match ground {
            SuccessionGround::Merger => self.on_merger.is_allowed(),
            SuccessionGround::Division => self.on_division.is_allowed(),
        }
    }
}

impl MemberClassRule {
    /// Whether members of a kind may be of it.
    #[must_use]
    pub fn takes(&self, kind: MemberKind) -> bool {
        self.kind.is_none_or(|only| only == kind)
    }
}

impl Charter {
    /// A class of members.
    #[must_use]
    pub fn member_class(&self, class: &MemberClass) -> Option<&MemberClassRule> {
        self.rules().member_classes.iter().find(|rule| rule.class == *class)
    }

    /// A class's title; its word where the charter knows no such class.
    #[must_use]
    pub fn class_title(&self, class: &MemberClass) -> String {
        self.member_class(class).map_or_else(|| class.as_str().into(), |rule| rule.title.as_str().into())
    }
}

/// Each class stands once.
pub(super) fn classes_stand_once(charter: &Charter) -> Result<(), Flaw> {
    let rules = &charter.rules().member_classes;
    (0_u32..).zip(rules).try_for_each(|(index, rule)| {
        let count = rules.iter().filter(|other| other.class == rule.class).count();
        Place { list: "member_classes", index }.once(rule.class.as_str(), count)
    })
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
