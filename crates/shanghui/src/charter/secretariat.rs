//! Rules of the secretariat's work (秘书处工作规则): which kinds of activity there are and what each must leave behind, by when
//! plans are adopted, summaries given and reports submitted, from when on somebody counts as having gone quiet, who is visited how
//! often, and how fast members' needs are dealt with.
//!
//! But for the yearly reports (`reports.rs`) no law says any of this; chambers have it in house rules, so each stands with the
//! article of those, if it has one. The
//! model charter says of it only that the secretary-general carries out the annual plan (社会团体章程示范文本（1998）第二十九条).

use super::Charter;
use super::contacts::ContactRule;
use super::correspondence::CorrespondenceRule;
use super::custom_days::CustomDayRule;
use super::frequency::FrequencyRule;
use super::organ::{Matter, MatterRule};
use super::reports::ReportRule;
use super::validation::{Flaw, Place, flaw};
use crate::kernel::{
    ActivityKind, Article, MemberClass, NeedCategory, Organ, Post, Title, codes, record, said_by_label,
};
use alloc::format;
use alloc::vec::Vec;

codes! {
    /// What an activity leaves behind (活动资料).
    pub enum RecordKind {
        /// The notice (通知).
        Notice = "notice" "通知",
        /// The sign-in sheet (签到表).
        SignInSheet = "sign_in_sheet" "签到表",
        /// Photographs or films (影像资料).
        Photographs = "photographs" "影像资料",
        /// Minutes or a written account (纪要).
        Minutes = "minutes" "纪要",
        /// What came in and went out (收支清单).
        Accounts = "accounts" "收支清单",
        /// What was published about it (宣传报道).
        Publication = "publication" "宣传报道",
        /// Speeches and papers (文字材料).
        Papers = "papers" "文字材料",
    }
}
said_by_label!(RecordKind);

codes! {
    /// What a summary is of (总结周期).
    pub enum SummaryPeriod {
        /// A month (月).
        Month = "month" "月度",
        /// A quarter (季度).
        Quarter = "quarter" "季度",
        /// A year (年).
        Year = "year" "年度",
        /// A term of office (届).
        Term = "term" "届",
    }
}
said_by_label!(SummaryPeriod);

record! {
    /// A kind of activity (活动种类).
    pub struct ActivityRule {
        /// The chamber's own word for it.
        pub kind: ActivityKind,
        /// Its title, such as 走访.
        pub title: Title,
        /// What it must leave behind.
        pub leaves: Vec<RecordKind>,
        /// Within how many days that is to be filed, where that is said.
        pub records_within_days: Option<u32>,
        /// Within how many days it is to be reviewed; it need not be where this is left out.
        pub review_within_days: Option<u32>,
        /// The organ whose it is, such as the Party branch whose lessons (党课) these are; anybody's where it is left out.
        pub organ: Option<Organ>,
        /// How often it must be held, where that is said.
        pub frequency: Option<FrequencyRule>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// By when the plan of a year is adopted (年度工作计划).
    pub struct PlanRule {
        /// The month of that year, 1 to 12, by whose last day it is.
        pub adopted_by_month: u32,
        /// From how many months before that on it is among what is to be done.
        pub shown_months_before: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// When a summary is given (工作总结).
    pub struct SummaryRule {
        /// Of what.
        pub period: SummaryPeriod,
        /// Within how many days after the period.
        pub within_days: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// From when on somebody counts as having gone quiet (久未参加活动).
    pub struct EngagementRule {
        /// After so many months in which a member was at no meeting and no activity and was not called on.
        pub quiet_after_months: u32,
        /// Within how many days a member who has gone quiet is to be called on, where that is said.
        pub call_within_days: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// Which members are visited how often (走访覆盖). The members are those of the classes and those whose representatives hold
    /// one of the posts; everybody where neither is named.
    pub struct VisitRule {
        /// What it is called, such as 理事单位走访.
        pub title: Title,
        /// The classes of members.
        pub classes: Vec<MemberClass>,
        /// The posts.
        pub posts: Vec<Post>,
        /// At least once in so many months.
        pub every_months: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// A category of members' needs (诉求类别), and how fast they are dealt with.
    pub struct NeedRule {
        /// The chamber's own word for it.
        pub category: NeedCategory,
        /// Its title, such as 政策咨询.
        pub title: Title,
        /// Within how many days the member gets a first response, where that is said.
        pub respond_within_days: Option<u32>,
        /// Within how many days it is answered or matched, where that is said.
        pub resolve_within_days: Option<u32>,
        /// Within how many days after that the member is asked for their judgement, where that is said.
        pub follow_up_within_days: Option<u32>,
        /// Whether an answer must name its source, as one about policy must.
        pub needs_source: bool,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// Rules of the secretariat's work (秘书处工作规则).
    pub struct SecretariatRules {
        /// By when plans are adopted.
        pub plan: Option<PlanRule>,
        /// The kinds of activity.
        pub activities: Vec<ActivityRule>,
        /// When summaries are given.
        pub summaries: Vec<SummaryRule>,
        /// From when on somebody counts as having gone quiet.
        pub engagement: Option<EngagementRule>,
        /// The reports that are owed by cadence.
        pub reports: Vec<ReportRule>,
        /// Days of every year that the chamber keeps beside the festivals.
        pub days: Vec<CustomDayRule>,
        /// Which members are visited how often.
        pub visits: Vec<VisitRule>,
        /// The categories of members' needs.
        pub needs: Vec<NeedRule>,
        /// With whom the chamber is in touch how often.
        pub contacts: Vec<ContactRule>,
        /// The documents that the chamber sends out.
        pub correspondence: Option<CorrespondenceRule>,
    }
}

impl Charter {
    /// The rules of the secretariat's work, where the charter has any.
    #[must_use]
    pub const fn secretariat(&self) -> Option<&SecretariatRules> {
        self.rules().secretariat.as_ref()
    }

    /// The rule of a kind of activity.
    #[must_use]
    pub fn activity(&self, kind: &ActivityKind) -> Option<&ActivityRule> {
        self.secretariat()?.activities.iter().find(|rule| rule.kind == *kind)
    }

    /// The rule of a category of needs.
    #[must_use]
    pub fn need(&self, category: &NeedCategory) -> Option<&NeedRule> {
        self.secretariat()?.needs.iter().find(|rule| rule.category == *category)
    }

    /// The organ that decides a kind of matter, and how; the first in the order of the charter where several may.
    #[must_use]
    pub fn deciding(&self, matter: Matter) -> Option<(&Organ, &MatterRule)> {
        self.rules().organs.iter().find_map(|organ| Some((&organ.organ, organ.matter(matter)?)))
    }
}

/// Kinds of activity, periods, rounds of visits and categories of needs stand once, whom a visit is for is defined, and a plan is adopted by a month that there is.
pub(super) fn validate(charter: &Charter) -> Result<(), Flaw> {
    let Some(rules) = charter.secretariat() else { return Ok(()) };
    for (index, rule) in (0_u32..).zip(&rules.activities) {
        let count = rules.activities.iter().filter(|other| other.kind == rule.kind).count();
        let place = Place { list: "secretariat.activities", index };
        place.once(rule.kind.as_str(), count)?;
        rule.organ.iter().try_for_each(|organ| place.known_organ(charter, organ))?;
        if rule.frequency.as_ref().is_some_and(|frequency| frequency.at_least == 0) {
            let title = &rule.title;
            place.flaw(
                format!("“{title}”的频次须至少一次"),
                format!("`{title}` must be held at least once"),
            )?;
        }
    }
    for (index, rule) in (0_u32..).zip(&rules.summaries) {
        let count = rules.summaries.iter().filter(|other| other.period == rule.period).count();
        Place { list: "secretariat.summaries", index }.once(rule.period.code(), count)?;
    }
    super::reports::validate(&rules.reports)?;
    super::custom_days::validate(&rules.days)?;
    for (index, rule) in (0_u32..).zip(&rules.visits) {
        let count = rules.visits.iter().filter(|other| other.title == rule.title).count();
        let place = Place { list: "secretariat.visits", index };
        place.once(rule.title.as_str(), count)?;
        place.known_posts(charter, &rule.posts)?;
        if let Some(class) = rule.classes.iter().find(|class| charter.member_class(class).is_none()) {
            place.flaw(
                format!("没有设“{class}”这一会员类别"),
                format!("the class of members `{class}` is not defined"),
            )?;
        }
        if rule.every_months == 0 {
            place.flaw("走访周期至少一个月".into(), "a visit is due in a month at the earliest".into())?;
        }
    }
    for (index, rule) in (0_u32..).zip(&rules.needs) {
        let count = rules.needs.iter().filter(|other| other.category == rule.category).count();
        Place { list: "secretariat.needs", index }.once(rule.category.as_str(), count)?;
    }
    super::contacts::validate(charter, &rules.contacts)?;
    super::correspondence::validate(rules.correspondence.as_ref())?;
    match rules.plan.as_ref().map(|plan| plan.adopted_by_month) {
        Some(month) if !(1..=12).contains(&month) => Err(flaw(
            "secretariat.plan",
            None,
            format!("没有{month}月"),
            format!("there is no month {month}"),
        )),
        _ => Ok(()),
    }
}
