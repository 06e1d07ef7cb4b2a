//! The rules of the secretariat's staff in words (秘书处工作人员规则的文字表述).

use super::charter_rules::Wording;
use alloc::string::ToString as _;
use alloc::vec::Vec;

impl Wording<'_> {
    /// By which criteria staff are chosen, how long a probation lasts, by when work is handed over and data erased.
    pub(super) fn staff(&mut self) {
        let Some(rules) = self.charter.staff() else { return };
        let article = rules.article.as_ref();
        let posts: Vec<_> = rules.posts.iter().map(|post| self.charter.post_title(post)).collect();
        self.say(article, "秘书处工作人员的职务包括_", &[&posts.join("、")]);
        for rule in &rules.criteria {
            self.say(
                article,
                "选聘秘书处工作人员的标准包括“_”，权重_",
                &[rule.title.as_str(), &rule.weight.to_string()],
            );
        }
        let (highest, assessors) = (rules.highest_score.to_string(), rules.assessors_at_least.to_string());
        self.say(article, "应聘人员各项标准按0至_分评分，须有 _ 人以上考察", &[&highest, &assessors]);
        for (count, template) in [
            (rules.probation_months, "新任用的工作人员试用 _ 个月"),
            (rules.handover_days, "离任的工作人员应当在 _ 日内交接工作"),
            (rules.erase_within_days, "应聘未获任用的，个人信息应当在招聘结束后 _ 日内删除"),
        ] {
            if let Some(count) = count {
                self.say(article, template, &[&count.to_string()]);
            }
        }
    }
}
