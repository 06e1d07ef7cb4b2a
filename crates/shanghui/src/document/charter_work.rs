//! The rules of the secretariat's work in words (秘书处工作规则的文字表述).

use super::charter_rules::Wording;
use crate::charter::{
    ActivityRule, ContactRule, ContactWith, CorrespondenceRule, CustomDayRule, EngagementRule, NeedRule,
    OrganRule, PlanRule, ReportDue, ReportRule, SummaryPeriod, SummaryRule, VisitRule,
};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

impl<'a> Wording<'a> {
    /// By when plans are adopted, what activities leave, when summaries are given, who has gone quiet.
    pub(super) fn secretariat(&mut self) {
        let Some(rules) = self.charter.secretariat() else { return };
        if let Some(rule) = &rules.plan {
            self.plan(rule);
        }
        rules.activities.iter().for_each(|rule| self.activity(rule));
        rules.summaries.iter().for_each(|rule| self.summary(rule));
        if let Some(rule) = &rules.engagement {
            self.engagement(rule);
        }
        rules.reports.iter().for_each(|rule| self.report(rule));
        rules.days.iter().for_each(|rule| self.custom_day(rule));
        rules.visits.iter().for_each(|rule| self.visit(rule));
        rules.contacts.iter().for_each(|rule| self.contact(rule));
        rules.needs.iter().for_each(|rule| self.need(rule));
        if let Some(rule) = &rules.correspondence {
            self.correspondence(rule);
        }
    }

    fn visit(&mut self, rule: &'a VisitRule) {
        let class = |class| {
            let known = self.charter.member_class(class);
            known.map_or_else(|| alloc::format!("{class}"), |rule| rule.title.as_str().into())
        };
        let posts = self.charter.all_named(&rule.posts).into_iter().map(|post| post.title);
        let whom: Vec<String> = rule.classes.iter().map(class).chain(posts).collect();
        let whom = if whom.is_empty() { "全体会员".into() } else { whom.join("、") };
        let months = rule.every_months.to_string();
        let (article, title) = (rule.article.as_ref(), rule.title.as_str());
        self.say(article, "“_”：对_，至少每 _ 个月走访一次", &[title, &whom, &months]);
    }

    fn contact(&mut self, rule: &'a ContactRule) {
        let whom = match &rule.with {
            ContactWith::Parties { kind } => kind.label().into(),
            ContactWith::Posts { posts } => {
                let posts = self.charter.all_named(posts).into_iter().map(|post| post.title);
                posts.collect::<Vec<String>>().join("、")
            }
            ContactWith::Organ { organ } => self
                .charter
                .organ(organ)
                .map_or_else(|| alloc::format!("{organ}"), |rule| rule.title.as_str().into()),
        };
        let (article, title) = (rule.article.as_ref(), rule.title.as_str());
        self.say(article, "“_”：与_至少每 _ 个月联络一次", &[title, &whom, &rule.every_months.to_string()]);
    }

    fn need(&mut self, rule: &'a NeedRule) {
        let (article, title) = (rule.article.as_ref(), rule.title.as_str());
        self.say(article, "会员诉求包括“_”", &[title]);
        for (days, template) in [
            (rule.respond_within_days, "“_”应当在 _ 日内首次回应会员"),
            (rule.resolve_within_days, "“_”应当在 _ 日内答复或者对接"),
            (rule.follow_up_within_days, "“_”应当在答复或者对接后 _ 日内回访"),
        ] {
            if let Some(days) = days {
                self.say(article, template, &[title, &days.to_string()]);
            }
        }
        if rule.needs_source {
            self.say(article, "“_”的答复应当注明依据", &[title]);
        }
    }

    fn plan(&mut self, rule: &'a PlanRule) {
        let (article, month) = (rule.article.as_ref(), rule.adopted_by_month.to_string());
        self.say(article, "年度工作计划应当在当年 _ 月底前通过", &[&month]);
        let months = rule.shown_months_before.to_string();
        self.say(article, "年度工作计划自期限前 _ 个月起列为待办", &[&months]);
    }

    fn activity(&mut self, rule: &'a ActivityRule) {
        let (article, title) = (rule.article.as_ref(), rule.title.as_str());
        let leaves: Vec<&str> = rule.leaves.iter().map(|kind| kind.label()).collect();
        if leaves.is_empty() {
            self.say(article, "活动包括“_”", &[title]);
        } else {
            self.say(article, "“_”应当留存_", &[title, &leaves.join("、")]);
        }
        for (days, template) in [
            (rule.records_within_days, "“_”的资料应当在活动结束后 _ 日内归档"),
            (rule.review_within_days, "“_”应当在活动结束后 _ 日内总结"),
        ] {
            if let Some(days) = days {
                self.say(article, template, &[title, &days.to_string()]);
            }
        }
        let whose = rule.organ.as_ref().map(|organ| self.charter.organ_title(organ));
        if let Some(frequency) = &rule.frequency {
            let (period, times) = (frequency.period.label(), frequency.at_least.to_string());
            let by = whose.as_ref().map_or_else(String::new, |organ| alloc::format!("由{organ}"));
            self.say(frequency.article.as_ref(), "“_”__至少开展 _ 次", &[title, &by, period, &times]);
        } else if let Some(organ) = whose {
            self.say(article, "“_”是_的活动", &[title, &organ]);
        }
    }

    /// What an organ collects from those who belong to it.
    pub(super) fn branch_dues(&mut self, organ: &'a OrganRule) {
        let Some(rule) = &organ.dues else { return };
        let (article, title, posts) = (rule.article.as_ref(), organ.title.as_str(), self.posts(&rule.posts));
        let (period, days) = (rule.period.label(), rule.within_days.to_string());
        self.say(article, "__向_交纳党费，期满后 _ 日内收齐上缴", &[&posts, period, title, &days]);
        self.say(article, "_的党费由_管理，不计入商会收支", &[title, title]);
    }

    fn summary(&mut self, rule: &'a SummaryRule) {
        let period = match rule.period {
            SummaryPeriod::Term => "每届",
            shorter => shorter.label(),
        };
        let days = rule.within_days.to_string();
        self.say(rule.article.as_ref(), "_工作总结应当在期满后 _ 日内印发", &[period, &days]);
    }

    fn report(&mut self, rule: &'a ReportRule) {
        let (article, title, to) = (rule.article.as_ref(), rule.title.as_str(), rule.to.label());
        let every = rule.period.label();
        match rule.due {
            ReportDue::AfterPeriod { days } => {
                let blanks = [title, every, to, &days.to_string()];
                self.say(article, "“_”_向_报送，期限为期满后 _ 日内", &blanks);
            }
            ReportDue::YearAfter { month, day } => {
                let blanks = [title, every, to, &month.to_string(), &day.to_string()];
                self.say(article, "“_”_向_报送，期限为次年 _ 月 _ 日", &blanks);
            }
        }
    }

    fn custom_day(&mut self, rule: &'a CustomDayRule) {
        let calendar = if rule.lunar { "农历" } else { "" };
        let (month, day) = (rule.month.to_string(), rule.day.to_string());
        self.say(rule.article.as_ref(), "每年_ _ 月 _ 日为_", &[calendar, &month, &day, rule.title.as_str()]);
    }

    fn correspondence(&mut self, rule: &'a CorrespondenceRule) {
        let article = rule.article.as_ref();
        for form in &rule.forms {
            let kinds: Vec<&str> = form.kinds.iter().map(|kind| kind.label()).collect();
            self.say(article, "_按“_〔年份〕顺序号”逐年编号", &[&kinds.join("、"), form.code.as_str()]);
        }
        if rule.checked_by_another {
            self.say(article, "发文应当由拟稿人以外的人核稿", &[]);
        }
        for (days, template) in [
            (rule.issue_within_days, "发文应当自拟稿之日起 _ 日内签发"),
            (rule.answer_within_days, "请示、来函自发出之日起 _ 日未获答复的，应当催办"),
            (rule.acknowledge_within_days, "通知、通报的收文对象应当在 _ 日内确认收到"),
            (rule.file_within_days, "发文办结后应当在 _ 日内归档"),
        ] {
            if let Some(days) = days {
                self.say(article, template, &[&days.to_string()]);
            }
        }
    }

    fn engagement(&mut self, rule: &'a EngagementRule) {
        let (article, months) = (rule.article.as_ref(), rule.quiet_after_months.to_string());
        self.say(article, "会员满 _ 个月未参加会议和活动、也未接受走访的，视为久未参与", &[&months]);
        if let Some(days) = rule.call_within_days {
            self.say(article, "对久未参与的会员，应当在 _ 日内走访", &[&days.to_string()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Wording;
    use crate::charter::Charter;
    use alloc::string::String;
    use alloc::vec::Vec;

    #[test]
    fn the_rules_of_the_secretariats_work_are_said_under_their_article() {
        let modern = Charter::preset("modern").unwrap();
        let rules = Wording::of(&modern);
        for said in [
            "年度工作计划应当在当年 1 月底前通过",
            "“联谊活动”应当留存通知、签到表、影像资料、收支清单",
            "“联谊活动”的资料应当在活动结束后 7 日内归档",
            "“联谊活动”应当在活动结束后 15 日内总结",
            "月度工作总结应当在期满后 10 日内印发",
            "每届工作总结应当在期满后 31 日内印发",
            "会员满 6 个月未参加会议和活动、也未接受走访的，视为久未参与",
            "对久未参与的会员，应当在 30 日内走访",
            "“领导单位走访”：对会长、副会长、轮值会长，至少每 6 个月走访一次",
            "“会员走访”：对全体会员，至少每 12 个月走访一次",
            "会员诉求包括“政策咨询”",
            "“政策咨询”应当在 3 日内首次回应会员",
            "“政策咨询”应当在 15 日内答复或者对接",
            "“政策咨询”应当在答复或者对接后 30 日内回访",
            "“政策咨询”的答复应当注明依据",
        ] {
            let article = rules.iter().find(|(_, rule)| rule == said).and_then(|(article, _)| *article);
            assert_eq!(article.map(|it| it.document.as_str()), Some("商会内部制度（示例）"), "{said}");
        }
        let model = Charter::preset("mca_1998").unwrap();
        let regulation = Wording::of(&model).into_iter().filter(|(article, _)| {
            article.is_some_and(|it| (it.document.as_str(), it.number) == ("社会团体登记管理条例", Some(28)))
        });
        let said: Vec<String> = regulation.map(|(_, rule)| rule).collect();
        let unit = "“年度工作报告”每年向业务主管单位报送，期限为次年 3 月 31 日";
        assert_eq!(said, [unit, "“年度工作报告”每年向登记管理机关报送，期限为次年 5 月 31 日"]);
        let sample = Wording::of(&model).into_iter().map(|(_, rule)| rule);
        let regular: Vec<String> = sample.filter(|rule| rule.contains("开展")).collect();
        assert_eq!(regular, ["“党课”由党支部每季度至少开展 1 次", "“主题党日”由党支部每月至少开展 1 次"]);
        let said: Vec<String> = Wording::of(&model).into_iter().map(|(_, rule)| rule).collect();
        assert!(said.contains(&"党支部书记、党员每月向党支部交纳党费，期满后 10 日内收齐上缴".into()));
        let silent = Wording::of(&model).iter().all(|(_, rule)| !rule.contains("工作总结应当"));
        assert!(silent, "nothing is said where the charter says nothing");
    }
}
