//! How the charter itself may be changed (章程的修改程序), and how the chamber is dissolved (终止程序).
//!
//! The council votes first, where the charter asks for it (社会团体章程示范文本（1998）第三十九条); the assembly adopts; the supervising unit (业务主管单位) reviews; the registrar (登记管理机关) approves, and only then is
//! the change in force. The model charter asks for filing within 15 days after the adoption, the regulation within 30 days
//! of the supervising unit's approval (社会团体章程示范文本（1998）第四十条，社会团体登记管理条例第十八条): both apply. A chamber
//! that is registered directly has no supervising unit and leaves that step out.

use super::Charter;
use super::office::Approver;
use crate::kernel::{Article, Organ, Principal, Title, record};
use alloc::vec::Vec;

record! {
    /// An approval that an amendment needs before it is in force.
    pub struct ApprovalRule {
        /// Whose: a body outside the chamber; that its own organs adopted it stands before.
        pub by: Approver,
        /// Within how many days after the step before it is to be filed for: after the adoption, or after the approval that
        /// stands before this one.
        pub within_days: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// How the charter is changed (修改章程).
    pub struct AmendmentRule {
        /// The approvals that it needs, in order; with the last of them it is in force.
        pub approvals: Vec<ApprovalRule>,
        /// The organs of which one must have carried the same amendment before another organ votes on it (先经理事会表决);
        /// it goes before that organ at once where none is named.
        pub movers: Vec<Organ>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

record! {
    /// How the chamber is dissolved (终止): moved by an organ, decided by the assembly, approved outside.
    pub struct DissolutionRule {
        /// The organs that may move it (终止动议); any member of the deciding organ where none is named.
        pub movers: Vec<Organ>,
        /// Who must agree outside the chamber before it takes effect.
        pub approvals: Vec<Approver>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl DissolutionRule {
    /// Whether an organ may move it, or decides on a motion that one of these has made.
    pub(crate) fn is_moved(&self, deciding: &Organ, movers: &[Principal]) -> bool {
        let moves =
            |mover: &Principal| matches!(mover, Principal::Organ { organ } if self.movers.contains(organ));
        self.movers.is_empty() || self.movers.contains(deciding) || movers.iter().any(moves)
    }
}

impl Charter {
    /// The approvals that an amendment needs, in order. Where the charter does not say, the regulation does: the registrar's
    /// (社会团体登记管理条例第十八条).
    #[must_use]
    pub fn approvals(&self) -> Vec<ApprovalRule> {
        match &self.rules().amendment {
            Some(rule) => rule.approvals.clone(),
            None => alloc::vec![ApprovalRule {
                by: Approver::Registrar,
                within_days: None,
                article: Title::new("社会团体登记管理条例")
                    .ok()
                    .map(|document| Article { document, number: Some(18) }),
            }],
        }
    }
}
