//! The rules themselves: plain data, as they stand in a file.

use super::power::Power;
use crate::kernel::{Article, MeetingKind, Organ, Post, SystemTask, Threshold, Title, choice, codes, record};
use alloc::vec::Vec;

codes! {
    /// How long a rotation lasts (轮值周期).
    pub enum RotationPeriod {
        /// Half a month (半月).
        HalfMonth = "half_month" "半月",
        /// A month (一个月).
        Month = "month" "一个月",
        /// Two months (两个月).
        TwoMonths = "two_months" "两个月",
        /// A quarter (一季度).
        Quarter = "quarter" "一季度",
        /// Half a year (半年).
        HalfYear = "half_year" "半年",
        /// A year (一年).
        Year = "year" "一年",
    }
}

codes! {
    /// Records that hold a person's name although its erasure was asked for.
    pub enum RetainedRecord {
        /// Who held which post (任职记录).
        Leadership = "leadership" "任职记录",
        /// Who was a member (会员记录).
        Membership = "membership" "会员记录",
    }
}

choice! {
    /// Who belongs to an organ.
    pub enum OrganMembers {
        /// Everybody who holds one of these posts.
        Posts = "posts" {
            /// The posts.
            posts: Vec<Post>,
        },
        /// Every member in good standing, by their representative.
        Members = "members" {},
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

    /// A post (职务).
    pub struct PostRule {
        /// The chamber's own word for it.
        pub post: Post,
        /// Its title, such as 秘书长.
        pub title: Title,
        /// The organs for which whoever holds it may speak without a delegation.
        pub represents: Vec<Organ>,
        /// How many may hold it at once; any number where it is left out.
        pub holders_at_most: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// An organ (机构).
    pub struct OrganRule {
        /// The chamber's own word for it.
        pub organ: Organ,
        /// Its title, such as 理事会.
        pub title: Title,
        /// Who belongs to it.
        pub members: OrganMembers,
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

    /// How long before a meeting its notice must be given.
    pub struct NoticeRule {
        /// Whole civil days; the day of the notice is not counted.
        pub days: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// What becomes of a meeting's minutes.
    pub struct MinutesRule {
        /// Who may sign them.
        pub signers: Competence,
        /// Within how many days after the meeting they are to be signed, where the charter says so.
        pub within_days: Option<u32>,
    }

    /// A kind of meeting (会议种类).
    pub struct MeetingRule {
        /// The chamber's own word for it.
        pub kind: MeetingKind,
        /// Its title, such as 理事会.
        pub title: Title,
        /// The organ that meets; none where people of several bodies do.
        pub organ: Option<Organ>,
        /// Whether it decides anything: a meeting that binds nobody yields consensus and follow-ups only.
        pub binding: bool,
        /// Who must be there, of those entitled.
        pub quorum: Option<ShareRule>,
        /// Who must be in favour.
        pub majority: Option<ShareRule>,
        /// The notice it needs.
        pub notice: Option<NoticeRule>,
        /// Who may convene it.
        pub conveners: Competence,
        /// Who may chair it.
        pub chairs: Competence,
        /// What becomes of its minutes.
        pub minutes: MinutesRule,
    }

    /// How posts take turns (轮值).
    pub struct RotationRule {
        /// The word for whoever's turn it is; it carries powers as a post does, but is none.
        pub post: Post,
        /// Its title, such as 轮值会长.
        pub title: Title,
        /// The posts whose holders take turns; where none is named, the rule asks for no post.
        pub eligible: Vec<Post>,
        /// How long a turn lasts, where the rule is known.
        pub period: Option<RotationPeriod>,
        /// How many may hold one turn together; any number where it is left out.
        pub holders_at_most: Option<u32>,
        /// The posts for whose holders they may speak without a delegation.
        pub represents: Vec<Post>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// How long a term lasts (届期).
    pub struct TermRule {
        /// At most this many years.
        pub years_at_most: u32,
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
        /// Who may do what.
        pub powers: Vec<PowerRule>,
        /// What the host may do by itself.
        pub tasks: Vec<TaskRule>,
        /// How long names are held.
        pub retention: Vec<RetentionRule>,
    }
}
