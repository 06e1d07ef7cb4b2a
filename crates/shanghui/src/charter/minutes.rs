//! What becomes of a meeting's minutes (会议纪要): who signs them, to whom they go, and by when.
//!
//! Charters in the style of Guangdong have the minutes of the assembly announced to all members and copied to the
//! registration authority (governance: assembly.minutes, S44); the guide of Shenzhen has those of the secretary-general's
//! office meeting copied to the supervisors (governance: sg.office_meeting, S14 §§97–100). Neither names a number of days.

use super::rules::Competence;
use super::validation::{Flaw, Place};
use crate::kernel::{Article, codes, record, said_by_label};
use alloc::vec::Vec;

codes! {
    /// How signed minutes are made known (纪要公布方式).
    pub enum MinutesPublication {
        /// Announced to all members (向全体会员公布).
        Members = "members" "向全体会员公布",
        /// Copied to the registration authority (抄报登记管理机关).
        RegistrationAuthority = "registration_authority" "抄报登记管理机关",
        /// Copied to the supervising unit (抄报业务主管单位).
        SupervisingUnit = "supervising_unit" "抄报业务主管单位",
        /// Copied to the chamber's supervisors (抄送监事会).
        Supervisors = "supervisors" "抄送监事会",
    }
}
said_by_label!(MinutesPublication);

record! {
    /// One way in which signed minutes must be made known (纪要公布).
    pub struct MinutesPublicationRule {
        /// How.
        pub to: MinutesPublication,
        /// Within how many days after they were signed, where the charter says so.
        pub within_days: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// What becomes of a meeting's minutes.
    pub struct MinutesRule {
        /// Who may sign them.
        pub signers: Competence,
        /// Within how many days after the meeting they are to be signed, where the charter says so.
        pub within_days: Option<u32>,
        /// How they must be made known once they are signed; nobody need be told where none is named.
        pub publications: Vec<MinutesPublicationRule>,
    }
}

impl MinutesRule {
    /// Nobody is told twice.
    pub(super) fn agrees(&self, place: Place) -> Result<(), Flaw> {
        for rule in &self.publications {
            let same = self.publications.iter().filter(|other| other.to == rule.to).count();
            place.once(rule.to.code(), same)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{MinutesPublication, MinutesPublicationRule};
    use crate::charter::{Charter, CharterRules};
    use alloc::string::ToString as _;
    use alloc::vec;

    #[test]
    fn nobody_is_told_twice() {
        let mut rules: CharterRules = Charter::preset("mca_1998").unwrap().rules().clone();
        let rule =
            MinutesPublicationRule { to: MinutesPublication::Members, within_days: None, article: None };
        rules.meetings[0].minutes.publications = vec![rule.clone(), rule];
        let fault = Charter::new(rules).unwrap_err();
        assert!(fault.to_string().contains("`members` stands twice"), "{fault}");
    }
}
