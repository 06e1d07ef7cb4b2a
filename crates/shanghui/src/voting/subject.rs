//! Subjects (议题): what a motion is about, and so what follows by itself when it passes.

use super::{Candidature, Voting, VotingRefusal};
use crate::charter::{DuesTier, Matter, OrganRule};
use crate::kernel::{AmendmentId, Date, Inquiry, Phrase, RemovalId, Ruled, choice};
use crate::meeting::{Collaborators, Meeting};
use alloc::vec::Vec;

choice! {
    /// What a motion is about, and so what follows when it passes (议题).
    pub enum Subject {
        /// A matter from which nothing follows but the resolution and its follow-ups (一般议题).
        Resolution = "resolution" {
            /// What kind of matter it is.
            matter: Matter,
        },
        /// Candidates for a post (选举): whoever is elected holds it.
        Election = "election" {
            /// Who stands for what.
            candidature: Candidature,
        },
        /// A drafted amendment of the charter (修改章程): carried in the organ with the last word, it is adopted.
        CharterAmendment = "charter_amendment" {
            /// Which.
            amendment: AmendmentId,
        },
        /// What the members pay (会费标准): carried, it is adopted (民发〔2014〕166号第四条).
        DuesStandard = "dues_standard" {
            /// The tiers.
            tiers: Vec<DuesTier>,
            /// The first day on which it holds; the day of the vote where none is named.
            from: Option<Date>,
        },
        /// A motion to remove somebody from a post, with reasons and an answer on record (罢免): carried, they leave it.
        Removal = "removal" {
            /// Which.
            removal: RemovalId,
        },
    }
}

impl Subject {
    /// What kind of matter it is.
    #[must_use]
    pub const fn matter(&self) -> Matter {
        match self {
            Self::Resolution { matter } => *matter,
            Self::Election { .. } => Matter::Election,
            Self::CharterAmendment { .. } => Matter::CharterAmendment,
            Self::DuesStandard { .. } => Matter::Dues,
            Self::Removal { .. } => Matter::Removal,
        }
    }

    /// Who stands for what, in an election.
    #[must_use]
    pub const fn candidature(&self) -> Option<&Candidature> {
        match self {
            Self::Election { candidature } => Some(candidature),
            _ => None,
        }
    }

    /// The amendment that is to be adopted, where it is about one.
    #[must_use]
    pub const fn amendment(&self) -> Option<AmendmentId> {
        match self {
            Self::CharterAmendment { amendment } => Some(*amendment),
            _ => None,
        }
    }

    /// Whether it names what a motion on its matter is about.
    fn names_its_object(&self) -> bool {
        match self {
            Self::Resolution { matter } => matter.is_plain(),
            Self::DuesStandard { tiers, .. } => !tiers.is_empty(),
            _ => true,
        }
    }
}

impl Voting {
    /// The policies that a motion names its object, and that this may be voted on here.
    pub(super) fn object_is_ready(
        &self,
        subject: &Subject,
        organ: &OrganRule,
        meeting: &Meeting,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), VotingRefusal> {
        inquiry
            .policy("motion_names_its_object", "议案写明对象")
            .holds(subject.names_its_object(), || VotingRefusal::ObjectMissing {
                matter: subject.matter(),
            })?;
        match subject {
            Subject::Election { candidature } => self.may_stand(candidature, organ, meeting, with, inquiry),
            Subject::DuesStandard { tiers, .. } => {
                let reason = with.charter.tiers_agree(tiers).err().map(|(_, reason)| reason);
                let agree = reason.is_none();
                inquiry.policy("tiers_agree", "会费档次不相矛盾").holds(agree, || {
                    VotingRefusal::TiersContradict { reason: reason.unwrap_or(Phrase::new("", "")) }
                })
            }
            Subject::Removal { removal } => {
                with.leadership.removal_is_ready(*removal, &organ.organ, with.charter, inquiry)?;
                Ok(())
            }
            _ => Ok(()),
        }
    }
}
