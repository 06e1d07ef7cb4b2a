//! A charter's rules of members in words: classes, coming and going, sanctions, succession, dues.

use super::charter_rules::{Wording, said};
use crate::charter::{AutomaticExitRule, DuesAmount, DuesRule, SanctionRule, WithdrawalRule};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

impl<'a> Wording<'a> {
    pub(super) fn coming_and_going(&mut self) {
        let rules = self.charter.rules();
        for rule in &rules.member_classes {
            let (article, title) = (rule.article.as_ref(), rule.title.as_str());
            match rule.kind.filter(|kind| kind.label() != title) {
                Some(kind) => self.say(article, "会员分设_，限_", &[title, kind.label()]),
                None => self.say(article, "会员分设_", &[title]),
            }
        }
        if let Some(rule) = &rules.withdrawal {
            self.withdrawal(rule);
        }
        if let Some(rule) = &rules.automatic_exit {
            self.automatic_exit(rule);
        }
        rules.sanctions.iter().for_each(|rule| self.sanction(rule));
        if let Some(rule) = &rules.succession {
            let article = rule.article.as_ref();
            if rule.on_merger.is_allowed() {
                self.say(article, "会员单位合并的，由合并后的单位继承会员资格", &[]);
            }
            if rule.on_division.is_allowed() {
                self.say(article, "会员单位分立的，由其中一个单位继承会员资格，其余另行申请", &[]);
            }
        }
    }

    /// A step of the ladder: who decides it, whether the member is heard, how long it may last.
    fn sanction(&mut self, rule: &'a SanctionRule) {
        let (article, sanction) = (rule.article.as_ref(), rule.sanction.label());
        self.say(article, "“_”由_决定", &[sanction, &self.charter.sanctioners(rule).join("、")]);
        if rule.heard {
            self.say(article, "“_”须先听取会员陈述、申辩", &[sanction]);
        }
        if let Some(months) = rule.months_at_most {
            self.say(article, "“_”最长 _ 个月", &[sanction, &months.to_string()]);
        }
        if let Some(urgent) = &rule.urgent {
            let blanks = [&self.posts(&urgent.posts), sanction, &urgent.days_at_most.to_string()];
            self.say(urgent.article.as_ref(), "紧急情况下_可以先行“_”，最长 _ 日", &blanks);
        }
    }

    fn withdrawal(&mut self, rule: &'a WithdrawalRule) {
        let article = rule.article.as_ref();
        let notice = if rule.in_writing { "书面通知" } else { "通知" };
        let certificate = if rule.returns_certificate { "并交回会员证" } else { "" };
        self.say(article, "退会须__", &[notice, certificate]);
        match &rule.approved_by {
            Some(organ) => {
                let organ = self.charter.organ_title(organ);
                self.say(article, "退会须经_批准", &[&organ]);
            }
            None => self.say(article, "退会不须批准", &[]),
        }
    }

    fn automatic_exit(&mut self, rule: &'a AutomaticExitRule) {
        let years = |years: Option<u32>| years.map(|years| years.to_string());
        let (dues, activity) = (years(rule.years_without_dues), years(rule.years_without_activity));
        let both = if dues.is_some() && activity.is_some() { rule.grounds.label() } else { "" };
        let ground = |years: &Option<String>, what: &str| {
            years.as_ref().map(|years| ["满 ", years, what].concat()).unwrap_or_default()
        };
        let (dues, activity) = (ground(&dues, " 年不交会费"), ground(&activity, " 年不参加活动"));
        self.say(rule.article.as_ref(), "___的，视为自动退会", &[&dues, both, &activity]);
    }

    pub(super) fn dues(&mut self, rule: &'a DuesRule) {
        let article = rule.article.as_ref();
        for tier in &rule.tiers {
            let more = if tier.nature == DuesAmount::Floating { "以上" } else { "" };
            let (title, amount) = (tier.title.as_str(), said(&tier.amount));
            self.say(article, "会费：_，__ 元_", &[title, tier.period.label(), &amount, more]);
            if !tier.posts.is_empty() {
                let posts = self.posts(&tier.posts);
                self.say(article, "会费：_，指_所在单位", &[title, &posts]);
            }
            if !tier.classes.is_empty() {
                let classes: Vec<String> =
                    tier.classes.iter().map(|class| self.charter.class_title(class)).collect();
                self.say(article, "会费：_，含_", &[title, &classes.join("、")]);
            }
        }
        if let Some(days) = rule.publish_within_days {
            self.say(article, "会费在 _ 日内向全体会员公开", &[&days.to_string()]);
        }
    }
}
