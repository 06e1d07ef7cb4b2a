//! Rules of posts, of those who hold them, and of terms of office (职务、任职、届期).
//!
//! What belongs to one post stands with the post: how it is filled, how many hold it. What several posts share stands once
//! in [`OfficeRules`], with the [range of posts](PostRange) that it is for: an age limit is one rule of the charter, not
//! one of each post.

use super::organ::Allowance;
use super::power::Power;
use super::vacating::{RemovalRule, VacancyRule};
use crate::kernel::{Article, Fraction, Organ, Post, Title, choice, codes, record, said_by_label};
use alloc::vec::Vec;

codes! {
    /// Who approves: what the charter allows by way of exception only, or an amendment of the charter (批准者).
    pub enum Approver {
        /// The council, by a vote (理事会).
        Council = "council" "理事会",
        /// The members' or the delegates' assembly, by a vote (会员大会、会员代表大会).
        Assembly = "assembly" "会员大会",
        /// The competent supervising unit (业务主管单位).
        SupervisingUnit = "supervising_unit" "业务主管单位",
        /// The registration authority (登记管理机关).
        Registrar = "registrar" "登记管理机关",
        /// The organ of Party building, where there is no supervising unit (党建工作机构).
        PartyBuildingOrgan = "party_building_organ" "党建工作机构",
    }
}
said_by_label!(Approver);

impl Approver {
    /// Whether it is a body outside the chamber, and not one of its organs.
    #[must_use]
    pub const fn is_outside(self) -> bool {
        !matches!(self, Self::Council | Self::Assembly)
    }
}

choice! {
    /// How a post is filled (产生方式).
    pub enum Filling {
        /// By election (选任), by the organ among whose elections the post stands.
        Elected = "elected" {},
        /// By appointment (任命).
        Appointed = "appointed" {
            /// The posts that appoint; any one of them suffices.
            by: Vec<Post>,
            /// Where it stands.
            article: Option<Article>,
        },
        /// By a contract (聘任).
        Hired = "hired" {
            /// The organ that hires.
            by: Organ,
            /// Where it stands.
            article: Option<Article>,
        },
    }
}

record! {
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
        /// The ways in which it may be filled; any where none is given.
        pub filling: Vec<Filling>,
        /// How many are to hold it at once: fewer leave a vacancy (缺额).
        pub holders_at_least: Option<u32>,
        /// How many years one appointment lasts at most, where that is less than a term (每任年限); whoever was elected stays on
        /// beyond them until a successor comes.
        pub years_at_most: Option<u32>,
    }

    /// The posts that a rule is for (职务范围).
    pub struct PostRange {
        /// These posts.
        pub posts: Vec<Post>,
        /// And every post that ranks as high as this one or higher: 副会长以上 includes 副会长.
        pub from_rank: Option<Post>,
    }

    /// A rule that says something of posts and has no number (职务规定).
    pub struct PostsRule {
        /// The posts.
        pub range: PostRange,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// Who the leaders (负责人) are and what is to be reported of them.
    pub struct LeaderRule {
        /// The posts whose holders are leaders.
        pub range: PostRange,
        /// Within how many days a new leader is to be put on file with the registration authority (负责人备案).
        pub file_within_days: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// What an exception needs.
    pub struct ExceptionRule {
        /// Every one of these must have approved.
        pub approvals: Vec<Approver>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

codes! {
    /// Whether the age itself is still allowed.
    pub enum AgeBound {
        /// It is: seventy may stand, seventy-one may not (不超过).
        NotOver = "not_over" "不超过",
        /// It is not: nobody who has turned seventy may stand (未满).
        Under = "under" "未满",
    }
}
said_by_label!(AgeBound);

codes! {
    /// The day on which the age is read.
    pub enum AgeReading {
        /// The first day in the post (任职时).
        AtElection = "at_election" "任职时",
        /// The last day of the term: the limit holds all through it (整个任期).
        ThroughTerm = "through_term" "整个任期",
    }
}
said_by_label!(AgeReading);

codes! {
    /// Which terms count against a limit.
    pub enum TermCounting {
        /// Those that follow one another without a gap (连续).
        Consecutive = "consecutive" "连续",
        /// All that were ever served (累计).
        Total = "total" "累计",
    }
}
said_by_label!(TermCounting);

record! {
    /// How old the holders of posts may be (任职年龄).
    pub struct AgeRule {
        /// The posts.
        pub range: PostRange,
        /// The age in whole years (周岁).
        pub most: u32,
        /// Whether the age itself is still allowed.
        pub bound: AgeBound,
        /// The day on which it is read.
        pub reading: AgeReading,
        /// Whether it leaves alone who is hired and not elected (聘任者不受限).
        pub hired_exempt: bool,
        /// Whether somebody of unknown age is refused. If not, that it is unknown is recorded and found again.
        pub must_be_known: bool,
        /// What an exception needs, where there may be one.
        pub exception: Option<ExceptionRule>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// How many terms the holders of posts may serve (任期届数).
    pub struct TermLimitRule {
        /// The posts.
        pub range: PostRange,
        /// So many terms at most.
        pub most: u32,
        /// Which terms count.
        pub counting: TermCounting,
        /// Whether terms in the other posts of the range count as well: if not, a change of post begins anew.
        pub across_posts: bool,
        /// From how many months on a part of a term counts as one; every part does where it is left out.
        pub part_from_months: Option<u32>,
        /// Whether it leaves alone who is hired and not elected (聘任者不受限).
        pub hired_exempt: bool,
        /// What an exception needs, where there may be one.
        pub exception: Option<ExceptionRule>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// Two ranges of posts that are kept apart; in what, says where the rule stands.
    pub struct IncompatibleRule {
        /// Whoever holds one of these is kept apart
        pub range: PostRange,
        /// from those.
        pub with: PostRange,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// How large an organ is to be (机构人数).
    pub struct SizeRule {
        /// The organ.
        pub organ: Organ,
        /// At least so many.
        pub at_least: Option<u32>,
        /// At most so many.
        pub at_most: Option<u32>,
        /// Whether the number is to be odd (单数).
        pub odd: bool,
        /// At most this share of another organ.
        pub share: Option<Fraction>,
        /// Of which.
        pub share_of: Option<Organ>,
        /// From how many members of that other organ on this one must be set up (应当设立).
        pub required_from: Option<u32>,
        /// From how many on it may be (可以设立); always where it is left out.
        pub allowed_from: Option<u32>,
        /// Whether whoever was hired, and not elected, is left out of the number (不含聘任).
        pub hired_left_out: Allowance,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// The terms of an organ that has its own, such as those of the Party branch (自有任期的机构).
    pub struct OwnTermRule {
        /// The organ.
        pub organ: Organ,
        /// At most so many years.
        pub years_at_most: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// Whose holder is the chamber's legal representative (法定代表人).
    pub struct LegalRepresentativeRule {
        /// The post, or the word for whoever's turn it is.
        pub post: Post,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// A power that nobody uses on another's behalf (不得委托代行).
    pub struct ReservedRule {
        /// The powers.
        pub powers: Vec<Power>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// That a delegation holds only once it was accepted (受托人同意).
    pub struct AcceptanceRule {
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// What is asked of those who hold posts (任职规则).
    pub struct OfficeRules {
        /// Who the leaders are.
        pub leaders: Option<LeaderRule>,
        /// The posts by rank, the highest first; posts of another line, such as the supervisors', are left out.
        pub ranks: Vec<Post>,
        /// The limits of age.
        pub ages: Vec<AgeRule>,
        /// The limits of terms.
        pub terms: Vec<TermLimitRule>,
        /// The posts that nobody holds together (不得兼任).
        pub incompatible: Vec<IncompatibleRule>,
        /// The posts whose holders do not come from one unit (不得来自同一单位).
        pub different_units: Vec<IncompatibleRule>,
        /// The posts whose holders hold none of those in another association (不得兼任其他社会团体同类职务).
        pub elsewhere: Vec<IncompatibleRule>,
        /// The posts that are full-time (专职).
        pub full_time: Vec<PostsRule>,
        /// The posts whose holders are legal representative of no other association. Companies are not meant.
        pub exclusive: Vec<PostsRule>,
        /// How large organs are to be.
        pub sizes: Vec<SizeRule>,
        /// The organs that have terms of their own.
        pub own_terms: Vec<OwnTermRule>,
        /// What nobody does on another's behalf.
        pub reserved: Vec<ReservedRule>,
        /// Whether a delegation holds only from the day on which it was accepted; from its first day where this is left out.
        pub acceptance: Option<AcceptanceRule>,
        /// Who may move a removal; anybody where none is given.
        pub removals: Vec<RemovalRule>,
        /// By when vacancies are to be dealt with.
        pub vacancies: Vec<VacancyRule>,
        /// Whose holder is legal representative, where the charter says so.
        pub legal_representative: Option<LegalRepresentativeRule>,
    }

    /// By how much a term may be extended, once, counted from its original end (延期换届).
    pub struct ExtensionRule {
        /// At most so many months.
        pub months_at_most: u32,
        /// Who must have approved.
        pub approvals: Vec<Approver>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

codes! {
    /// A step of an election at the end of a term (换届步骤).
    pub enum ElectionStep {
        /// The preparation began (启动换届).
        Started = "started" "启动换届",
        /// The accounts were audited (换届财务审计).
        Audited = "audited" "换届财务审计",
        /// The papers were put before the authorities (换届材料报审).
        PreFiled = "pre_filed" "换届材料报审",
        /// The election was held (召开换届大会).
        Held = "held" "召开换届大会",
        /// The outcome was put on file (换届结果备案).
        Filed = "filed" "换届结果备案",
    }
}
said_by_label!(ElectionStep);

codes! {
    /// On what the clock of an election hangs.
    pub enum ElectionAnchor absent means TermEnd {
        /// The last day of the term (任期届满).
        TermEnd = "term_end" "任期届满",
        /// The last day on which the registration certificate is valid (登记证书有效期届满).
        Certificate = "certificate" "登记证书有效期届满",
    }
}
said_by_label!(ElectionAnchor);

choice! {
    /// When a step of an election is due.
    pub enum StepDue {
        /// So many months before the end on which the clock hangs.
        MonthsBeforeEnd = "months_before_end" {
            /// How many.
            months: u32,
        },
        /// So many days before that end; on the day itself with none.
        DaysBeforeEnd = "days_before_end" {
            /// How many.
            days: u32,
        },
        /// So many days after the election was held.
        DaysAfterElection = "days_after_election" {
            /// How many.
            days: u32,
        },
    }
}

record! {
    /// A step of an election and when it is due.
    pub struct ElectionStepRule {
        /// Which.
        pub step: ElectionStep,
        /// When.
        pub due: StepDue,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// The election at the end of a term (换届).
    pub struct RenewalRule {
        /// On what its clock hangs.
        pub anchor: ElectionAnchor,
        /// From how many months before that end its steps are among what is to be done.
        pub shown_months_before: u32,
        /// Its steps.
        pub steps: Vec<ElectionStepRule>,
    }

    /// How long a term lasts (届期).
    pub struct TermRule {
        /// At most this many years.
        pub years_at_most: u32,
        /// Where it stands.
        pub article: Option<Article>,
        /// By how much it may be extended, where it may.
        pub extension: Option<ExtensionRule>,
        /// The election at its end.
        pub election: Option<RenewalRule>,
        /// What it needs to end before its time, where it may (提前换届).
        pub early_end: Option<ExceptionRule>,
    }
}
