//! The rules themselves: plain data, as they stand in a file.

use super::amending::{AmendmentRule, DissolutionRule};
use super::articles::ArticleText;
use super::dues::DuesRule;
use super::membership::{AutomaticExitRule, MemberClassRule, SuccessionRule, WithdrawalRule};
use super::office::{OfficeRules, PostRule, TermRule};
use super::organ::{MeetingRule, OrganRule};
use super::power::Power;
use super::rotation::RotationRule;
use super::sanction::SanctionRule;
use super::secretariat::SecretariatRules;
use super::staff::StaffRules;
use super::structure::{BranchRule, StructureRule};
use crate::kernel::{Article, Post, SystemTask, Threshold, Title, codes, record};
use alloc::vec::Vec;

codes! {
    /// Records that hold a person's name although its erasure was asked for.
    pub enum RetainedRecord {
        /// Who held which post (任职记录).
        Leadership = "leadership" "任职记录",
        /// Who was a member (会员记录).
        Membership = "membership" "会员记录",
    }
}

record! {
    /// Which posts are competent for something, and where that stands.
    pub struct Competence {
        /// The posts; any one of them suffices.
        pub posts: Vec<Post>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// A share that is asked for: a quorum or a majority.
    pub struct ShareRule {
        /// The share.
        pub threshold: Threshold,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// Which posts carry a power.
    pub struct PowerRule {
        /// The power.
        pub power: Power,
        /// The posts.
        pub posts: Vec<Post>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// What the host may do by itself for a task.
    pub struct TaskRule {
        /// The task.
        pub task: SystemTask,
        /// The powers.
        pub powers: Vec<Power>,
    }

    /// How long a kind of record holds a name whose erasure was asked for
    /// (《个人信息保护法》第四十七条：法律、行政法规规定的保存期限未届满的，停止除存储和采取必要的安全保护措施之外的处理).
    pub struct RetentionRule {
        /// The records.
        pub record: RetainedRecord,
        /// Years after the end; for ever where it is left out.
        pub years: Option<u32>,
        /// How many years after the end names are deleted without anybody's asking (个人信息保护法第十九条：保存期限应当为实现处理
        /// 目的所必要的最短时间); never where it is left out. Where they are held longer, that prevails.
        pub delete_after_years: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// A charter (章程) as data.
    pub struct CharterRules {
        /// The format of the data: 1.
        pub format: u32,
        /// What the document is called.
        pub name: Title,
        /// The posts.
        pub posts: Vec<PostRule>,
        /// The organs.
        pub organs: Vec<OrganRule>,
        /// The kinds of meeting.
        pub meetings: Vec<MeetingRule>,
        /// How posts take turns, where they do.
        pub rotation: Option<RotationRule>,
        /// How long a term lasts.
        pub term: TermRule,
        /// What is asked of those who hold posts.
        pub offices: Option<OfficeRules>,
        /// Who may do what.
        pub powers: Vec<PowerRule>,
        /// What the host may do by itself.
        pub tasks: Vec<TaskRule>,
        /// How long names are held.
        pub retention: Vec<RetentionRule>,
        /// Which organ is which.
        pub structure: Option<StructureRule>,
        /// The classes of members.
        pub member_classes: Vec<MemberClassRule>,
        /// How a member leaves.
        pub withdrawal: Option<WithdrawalRule>,
        /// When a membership ends by itself.
        pub automatic_exit: Option<AutomaticExitRule>,
        /// What a member may be sanctioned with, from the mildest to the gravest as the charter lists them.
        pub sanctions: Vec<SanctionRule>,
        /// What becomes of the seat of a unit that merges or is divided.
        pub succession: Option<SuccessionRule>,
        /// The dues.
        pub dues: Option<DuesRule>,
        /// The branches.
        pub branches: Vec<BranchRule>,
        /// How the charter is changed.
        pub amendment: Option<AmendmentRule>,
        /// How the chamber is dissolved.
        pub dissolution: Option<DissolutionRule>,
        /// Rules of the secretariat's work.
        pub secretariat: Option<SecretariatRules>,
        /// How the secretariat's staff are chosen and leave.
        pub staff: Option<StaffRules>,
        /// The articles with their texts, in the order of the document.
        pub articles: Vec<ArticleText>,
    }
}
