//! Rules of organs and of the meetings they hold (机构、会议).

use super::absence::AbsenceRule;
use super::branch_dues::BranchDuesRule;
use super::days::DayUnit;
use super::delegates::DelegateRule;
use super::demand::DemandRule;
use super::frequency::FrequencyRule;
use super::minutes::MinutesRule;
use super::rules::{Competence, ShareRule};
use crate::kernel::{
    Article, Fraction, MeetingKind, MemberClass, Organ, Post, Threshold, Title, choice, codes, record,
    said_by_label,
};
use alloc::vec::Vec;

codes! {
    /// Whether something may be done.
    pub enum Allowance absent means Forbidden {
        /// It may (允许).
        Allowed = "allowed" "允许",
        /// It may not (不允许).
        Forbidden = "forbidden" "不允许",
    }
}

impl Allowance {
    /// Whether it may be done.
    #[must_use]
    pub const fn is_allowed(self) -> bool {
        matches!(self, Self::Allowed)
    }
}

codes! {
    /// What is put to the vote (事项类别).
    pub enum Matter {
        /// Anything that is nothing of the following (一般事项).
        Ordinary = "ordinary" "一般事项",
        /// The charter is amended (修改章程).
        CharterAmendment = "charter_amendment" "修改章程",
        /// The dues are set (会费标准).
        Dues = "dues" "会费标准",
        /// Somebody is elected (选举).
        Election = "election" "选举",
        /// Somebody elected is removed (罢免).
        Removal = "removal" "罢免",
        /// The term ends on another day than it was to: it is extended, or ends early (提前或延期换届).
        TermExtension = "term_extension" "提前或延期换届",
        /// Somebody may serve beyond the limits of age or terms (超龄、超届任职).
        LimitException = "limit_exception" "超龄、超届任职",
        /// A member is admitted (接纳会员).
        Admission = "admission" "接纳会员",
        /// A member is expelled (除名).
        Expulsion = "expulsion" "会员除名",
        /// A member is sanctioned short of that (处分).
        Sanction = "sanction" "会员处分",
        /// What another organ has decided is revoked (撤销决定).
        Revocation = "revocation" "撤销决定",
        /// The plan of a year is adopted (年度工作计划).
        AnnualPlan = "annual_plan" "年度工作计划",
        /// The chamber is dissolved (终止).
        Dissolution = "dissolution" "终止",
    }
}
said_by_label!(Matter);

impl Matter {
    /// Whether it is about one member, of some class.
    pub(crate) const fn is_of_a_member(self) -> bool {
        matches!(self, Self::Admission | Self::Expulsion | Self::Sanction)
    }

    /// Whether a resolution says all there is to it, and nothing further has to be named.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        !matches!(
            self,
            Self::Election
                | Self::Dues
                | Self::Removal
                | Self::TermExtension
                | Self::LimitException
                | Self::Expulsion
                | Self::Sanction
                | Self::Revocation
        )
    }
}

codes! {
    /// How a vote is taken. Applause is none (不得鼓掌通过).
    pub enum BallotKind {
        /// A show of hands, by name or counted (举手表决).
        ShowOfHands = "show_of_hands" "举手表决",
        /// A secret ballot (无记名投票).
        Secret = "secret" "无记名投票",
        /// In writing, without meeting (通讯表决).
        Correspondence = "correspondence" "通讯表决",
    }
}
said_by_label!(BallotKind);

codes! {
    /// How many candidates stand for the seats.
    pub enum ElectionMode absent means Either {
        /// As many as seats (等额).
        Equal = "equal" "等额",
        /// More than seats (差额).
        Differential = "differential" "差额",
        /// As the meeting has it (等额或差额).
        Either = "either" "等额或差额",
    }
}
said_by_label!(ElectionMode);

codes! {
    /// Whether candidates are vetted before they stand.
    pub enum Vetting absent means NotRequired {
        /// They are, by the Party-building organ or the supervising unit (须经审查).
        Required = "required" "须经审查",
        /// They need not be (不须审查).
        NotRequired = "not_required" "不须审查",
    }
}

impl Vetting {
    /// Whether they are.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Required)
    }
}

codes! {
    /// Who may be sent to vote for somebody (受托人范围; governance: board.proxy).
    pub enum ProxyHolders absent means Entitled {
        /// Whoever is entitled themselves: a director for another director (另一有表决权者).
        Entitled = "entitled" "有表决权者",
        /// A colleague from the same unit, who need not be entitled (同一单位的人).
        Colleague = "colleague" "同一单位的人",
        /// Anybody whom the chamber has registered (任何人).
        Anybody = "anybody" "任何人",
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
    /// What an organ may decide in one kind of matter, and how.
    pub struct MatterRule {
        /// The kind of matter.
        pub matter: Matter,
        /// The classes of members whose admission, sanction or expulsion it decides (按会员类别分权); of any member where it is
        /// left out.
        pub classes: Vec<MemberClass>,
        /// The organs whose decisions it may revoke, where revoking is the matter (governance: assembly.powers).
        pub revokes: Vec<Organ>,
        /// Who must be there at the vote, of those entitled, where it is not what the meeting itself needs.
        pub quorum: Option<ShareRule>,
        /// Who must be in favour.
        pub pass: ShareRule,
        /// How it may be voted on; the article is that of the majority.
        pub ballots: Vec<BallotKind>,
        /// How many must second it before it is voted on.
        pub seconders: Option<u32>,
        /// Whether proxies may vote on it.
        pub proxies: Allowance,
    }

    /// How an organ fills a post by election.
    pub struct PostElectionRule {
        /// The post.
        pub post: Post,
        /// Whether there are as many candidates as seats or more.
        pub mode: ElectionMode,
        /// By how much the candidates must outnumber the seats, as a share of the seats, where there are more.
        pub margin_at_least: Option<Fraction>,
        /// Whether all candidates may be voted on together.
        pub slate: Allowance,
        /// Who may nominate; any one of these suffices, and where none is named the organ itself nominates as it likes.
        pub nominations: Vec<NominationRule>,
        /// Whether every candidate must have been vetted before.
        pub vetting: Vetting,
        /// Who must be in favour where a seat fell vacant while the term runs (补选), if that is another share.
        pub by_election: Option<ShareRule>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// Who may nominate a candidate together.
    pub struct NominationRule {
        /// The organ whose members nominate.
        pub organ: Organ,
        /// The share of its members that it takes, where it is a share.
        pub share: Option<Threshold>,
        /// The number of its members that it takes, where it is a number.
        pub members_at_least: Option<u32>,
    }

    /// Who may vote for whom.
    pub struct ProxyRule {
        /// For how many one person may vote besides themselves.
        pub principals_at_most: u32,
        /// Who may be sent; whoever is entitled themselves where it is left out.
        pub holders: ProxyHolders,
        /// Whether those who are represented count in the quorum; of those present in a vote they are a part.
        pub counted_in_quorum: Allowance,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// Who counts in the base that shares of everybody entitled are taken of.
    pub struct BaseRule {
        /// The seats that the organ has by the charter, where vacant ones count as well.
        pub seats: Option<u32>,
        /// Whether members whose rights are suspended are entitled and count.
        pub suspended: Allowance,
        /// Whether whoever is recused is left out of the base.
        pub recused_left_out: Allowance,
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
        /// Who counts in the base; where it is left out everybody who belongs to it, and nobody besides.
        pub base: Option<BaseRule>,
        /// What it may decide; a matter that is not named is not its to decide.
        pub decides: Vec<MatterRule>,
        /// The posts that it fills by election.
        pub elects: Vec<PostElectionRule>,
        /// Who may vote for whom, where anybody may.
        pub proxies: Option<ProxyRule>,
        /// When its members may meet as delegates of all members of the chamber, and how many they must be; any number may
        /// where it is left out.
        pub delegates: Option<DelegateRule>,
        /// What it collects from those who belong to it, as the Party branch does (党费); apart from the chamber's dues.
        pub dues: Option<BranchDuesRule>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// How long before a meeting its notice must be given.
    pub struct NoticeRule {
        /// How many whole days; the day of the notice is not counted.
        pub days: u32,
        /// Days of which kind; civil days where it is left out.
        pub unit: Option<DayUnit>,
        /// Where it stands.
        pub article: Option<Article>,
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
        /// Who must be there when it was called a second time because too few had come.
        pub second_call: Option<ShareRule>,
        /// Whether attending from elsewhere counts as being there.
        pub remote: Allowance,
        /// The notice it needs.
        pub notice: Option<NoticeRule>,
        /// Who may convene it.
        pub conveners: Competence,
        /// Who may chair it.
        pub chairs: Competence,
        /// What becomes of its minutes.
        pub minutes: MinutesRule,
        /// How often it must be held, where the charter says so.
        pub frequency: Option<FrequencyRule>,
        /// Who may demand that it be convened; any one of these suffices.
        pub demands: Vec<DemandRule>,
        /// Who loses a post by missing how many of its meetings, where the charter says so.
        pub absence: Option<AbsenceRule>,
    }
}

impl MatterRule {
    /// Whether it is for members of a class, where that is known.
    pub(crate) fn is_for(&self, class: Option<&MemberClass>) -> bool {
        self.classes.is_empty() || class.is_some_and(|class| self.classes.contains(class))
    }
}

impl NoticeRule {
    /// In which days it counts.
    #[must_use]
    pub const fn counts(&self) -> DayUnit {
        match self.unit {
            Some(unit) => unit,
            None => DayUnit::Civil,
        }
    }
}

impl OrganRule {
    /// What it may decide in a kind of matter.
    #[must_use]
    pub fn matter(&self, matter: Matter) -> Option<&MatterRule> {
        self.decides.iter().find(|rule| rule.matter == matter)
    }

    /// How it fills a post by election.
    #[must_use]
    pub fn election(&self, post: &Post) -> Option<&PostElectionRule> {
        self.elects.iter().find(|rule| rule.post == *post)
    }
}
