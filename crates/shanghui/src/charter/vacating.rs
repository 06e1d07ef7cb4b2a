//! Rules of how posts fall vacant and are filled again: removal, the deadlines of a vacancy (罢免、缺额).
//!
//! Who may move a removal, who decides it and by which share differ with whoever moves it: the council removes whom it elected
//! (社会团体章程示范文本第十八条第二项), and where the registration authority moves it, local rules ask for half of all members
//! (governance: leaders.removal.registrar_motion).

use super::Charter;
use super::office::PostRange;
use super::organ::Matter;
use super::rules::ShareRule;
use super::validation::{Flaw, Place, attainable};
use crate::kernel::{Article, Organ, Post, Principal, Threshold, choice, record};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

choice! {
    /// Who may move a removal (罢免提出人).
    pub enum RemovalMover {
        /// An organ (机构提出), such as the council or the supervisors.
        Organ = "organ" {
            /// Which.
            organ: Organ,
        },
        /// Whoever holds one of these posts (任职者提出).
        Posts = "posts" {
            /// The posts.
            posts: Vec<Post>,
        },
        /// Members of an organ together (成员联名提出).
        Members = "members" {
            /// The organ.
            organ: Organ,
            /// The share of its members that it takes.
            share: Threshold,
        },
        /// An authority outside, such as the registration authority (登记管理机关等政府部门提出).
        Authority = "authority" {},
    }
}

record! {
    /// Who may move a removal, and what it takes where they do (罢免).
    pub struct RemovalRule {
        /// Who may.
        pub mover: RemovalMover,
        /// The organ that decides it, where it is not the one that elects.
        pub decided_by: Option<Organ>,
        /// Who must be in favour, where it is not what the deciding organ's removals need.
        pub pass: Option<ShareRule>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// By when what a vacancy asks for is to be done (缺额处理期限).
    pub struct VacancyRule {
        /// The posts.
        pub range: PostRange,
        /// Within how many days after the last day in the post the vacancy is put before the council (报告理事会).
        pub report_within_days: Option<u32>,
        /// Within how many days after that it is decided (理事会决定).
        pub decide_within_days: Option<u32>,
        /// After how many months without a successor the seat is given up (逾期视为放弃席位).
        pub lapses_after_months: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl RemovalRule {
    /// Whether it is for such a mover: people by their posts or together, an organ by its name, bodies outside by what they are.
    fn is_for(&self, mover: &Principal) -> bool {
        match (&self.mover, mover) {
            (RemovalMover::Organ { organ }, Principal::Organ { organ: other }) => organ == other,
            (RemovalMover::Posts { .. } | RemovalMover::Members { .. }, Principal::Person { .. }) => true,
            (RemovalMover::Authority {}, Principal::Party { .. }) => true,
            _ => false,
        }
    }
}

impl Charter {
    /// The rules of removals; none where the charter says nothing of who may move them.
    pub(crate) fn removals(&self) -> &[RemovalRule] {
        self.offices().map(|rules| rules.removals.as_slice()).unwrap_or_default()
    }

    /// Who may move a removal, for a sentence.
    pub(crate) fn mover_title(&self, mover: &RemovalMover) -> String {
        match mover {
            RemovalMover::Organ { organ } => self.organ_title(organ),
            RemovalMover::Posts { posts } => {
                posts.iter().map(|post| self.post_title(post)).collect::<Vec<_>>().join("、")
            }
            RemovalMover::Members { organ, share } => {
                format!("{}成员联名（{}）", self.organ_title(organ), share.fraction)
            }
            RemovalMover::Authority {} => "政府部门".into(),
        }
    }

    /// The rules of removals that are for such a mover.
    pub(crate) fn removals_by<'a, 'm>(
        &'a self,
        mover: &'m Principal,
    ) -> impl Iterator<Item = &'a RemovalRule> + use<'a, 'm> {
        self.removals().iter().filter(move |rule| rule.is_for(mover))
    }

    /// The deadlines of a vacancy in a post.
    pub(crate) fn vacancy(&self, post: &Post) -> impl Iterator<Item = &VacancyRule> {
        let rules = self.offices().into_iter().flat_map(|rules| &rules.vacancies);
        rules.filter(|rule| self.is_in(post, &rule.range))
    }
}

/// Whoever moves a removal is defined, and an organ that decides one decides removals.
pub(super) fn removals_agree(charter: &Charter) -> Result<(), Flaw> {
    for (index, rule) in (0_u32..).zip(charter.removals()) {
        let place = Place { list: "offices.removals", index };
        match &rule.mover {
            RemovalMover::Organ { organ } | RemovalMover::Members { organ, .. } => {
                place.known_organ(charter, organ)?;
            }
            RemovalMover::Posts { posts } => place.known_posts(charter, posts)?,
            RemovalMover::Authority {} => {}
        }
        attainable(place, Matter::Removal.label(), rule.pass.as_ref(), false)?;
        if let Some(organ) = &rule.decided_by {
            place.known_organ(charter, organ)?;
            if charter.organ(organ).is_some_and(|rule| rule.matter(Matter::Removal).is_none()) {
                place.flaw(
                    format!("“{organ}”决定罢免，须写明罢免的比例"),
                    format!("`{organ}` decides removals, so it needs a share for them"),
                )?;
            }
        }
    }
    Ok(())
}
