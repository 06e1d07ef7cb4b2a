//! Audiences: who may read a record (管好嘴).

use super::refusal::said_by_label;
use super::wire::codes;

codes! {
    /// Who may read a record (知悉范围), from everybody to the secretariat alone. What is not said is for the secretariat.
    ///
    /// The order is the rule: a reader sees a record whose audience is not above their own.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::kernel::Audience;
    ///
    /// assert!(Audience::Members.may_read(Audience::Public));
    /// assert!(!Audience::Members.may_read(Audience::Council));
    /// ```
    pub enum Audience absent means Secretariat {
        /// Anybody (公开).
        Public = "public" "公开",
        /// Members (会员).
        Members = "members" "会员",
        /// The council (理事会).
        Council = "council" "理事会",
        /// The leaders (负责人).
        Leaders = "leaders" "负责人",
        /// The secretariat alone (秘书处).
        Secretariat = "secretariat" "秘书处",
    }
}
said_by_label!(Audience);

impl Audience {
    /// Whether a reader of this circle may read a record for `audience`.
    #[must_use]
    pub fn may_read(self, audience: Self) -> bool {
        audience <= self
    }
}
