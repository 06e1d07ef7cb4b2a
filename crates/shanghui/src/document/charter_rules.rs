//! A charter's rules in words (规则的文字表述), each with the article that it was read from.
//!
//! Each sentence is a template whose blanks are filled in order: less code than as many calls of a formatter.

use crate::charter::{
    Charter, MeetingRule, NamedPost, OrganMembers, OrganRule, PostRange, ProxyHolders, TurnDuties,
};
use crate::kernel::{Article, Language, Organ, Post, Said};
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

/// Rules in words, in the order of the charter's data.
pub(super) struct Wording<'a> {
    pub(super) charter: &'a Charter,
    rules: Vec<(Option<&'a Article>, String)>,
}

#[inline(never)]
pub(super) fn said(value: &dyn Said) -> String {
    let mut text = String::new();
    value.say(Language::Chinese, &mut text);
    text
}

impl<'a> Wording<'a> {
    /// Every rule of a charter.
    pub(super) fn of(charter: &'a Charter) -> Vec<(Option<&'a Article>, String)> {
        let mut wording = Self { charter, rules: Vec::new() };
        wording.structure();
        wording.posts_and_organs();
        charter.rules().meetings.iter().for_each(|rule| wording.meeting(rule));
        wording.terms_and_turns();
        wording.coming_and_going();
        if let Some(rule) = &charter.rules().dues {
            wording.dues(rule);
        }
        wording.branches();
        wording.amendments();
        wording.dissolution();
        wording.secretariat();
        wording.staff();
        wording.powers();
        wording.rules
    }

    /// Says a rule: a template whose blanks `_` are filled in order.
    #[inline(never)]
    pub(super) fn say(&mut self, article: Option<&'a Article>, template: &str, blanks: &[&str]) {
        let mut text = String::new();
        let mut blanks = blanks.iter();
        for (index, part) in template.split('_').enumerate() {
            if index > 0 {
                text.push_str(blanks.next().copied().unwrap_or_default());
            }
            text.push_str(part);
        }
        self.rules.push((article, text));
    }

    #[inline(never)]
    pub(super) fn posts(&self, posts: &[Post]) -> String {
        let titles: Vec<String> =
            self.charter.all_named(posts).into_iter().map(|NamedPost { title, .. }| title).collect();
        titles.join("、")
    }

    #[inline(never)]
    fn organs(&self, organs: &[Organ]) -> String {
        organs.iter().map(|organ| self.charter.organ_title(organ)).collect::<Vec<_>>().join("、")
    }

    fn structure(&mut self) {
        let Some(rule) = &self.charter.rules().structure else { return };
        let title = |organ: &Organ| self.charter.organ_title(organ);
        let (authority, executive) = (title(&rule.authority), title(&rule.executive));
        let standing = rule.standing.as_ref().map(title);
        let article = rule.article.as_ref();
        self.say(article, "_是权力机构，_是执行机构", &[&authority, &executive]);
        if let Some(standing) = standing {
            self.say(article, "_设_", &[&executive, &standing]);
        }
    }

    fn posts_and_organs(&mut self) {
        let rules = self.charter.rules();
        for rule in &rules.posts {
            let (article, title) = (rule.article.as_ref(), rule.title.as_str());
            match rule.holders_at_most {
                Some(most) => self.say(article, "设_，最多 _ 人", &[title, &most.to_string()]),
                None => self.say(article, "设_", &[title]),
            }
            if let Some(years) = rule.years_at_most {
                self.say(article, "_每任最长 _ 年", &[title, &years.to_string()]);
            }
            if !rule.represents.is_empty() {
                let organs = self.organs(&rule.represents);
                self.say(article, "_可代表_", &[title, &organs]);
            }
        }
        if let Some(rule) = self.charter.offices().and_then(|rules| rules.legal_representative.as_ref()) {
            let title = self.charter.post_title(&rule.post);
            self.say(rule.article.as_ref(), "法定代表人由_担任", &[&title]);
        }
        for rule in &rules.organs {
            let members = match &rule.members {
                OrganMembers::Posts { posts } => self.posts(posts),
                OrganMembers::Members {} => "全体会员".into(),
            };
            self.say(rule.article.as_ref(), "_由_组成", &[rule.title.as_str(), &members]);
            self.base(rule);
            self.decisions(rule);
            self.branch_dues(rule);
        }
    }

    /// Who counts in an organ's base, where the charter says anything of it.
    fn base(&mut self, rule: &'a OrganRule) {
        let Some(base) = &rule.base else { return };
        let (article, title) = (base.article.as_ref(), rule.title.as_str());
        if let Some(seats) = base.seats {
            self.say(article, "_的应到人数按 _ 席计算，缺额计入", &[title, &seats.to_string()]);
        }
        let counted = |counts: bool| if counts { "计入" } else { "不计入" };
        let (suspended, recused) = (base.suspended.is_allowed(), !base.recused_left_out.is_allowed());
        self.say(article, "中止资格者__的应到人数", &[counted(suspended), title]);
        self.say(article, "回避者__的应到人数", &[counted(recused), title]);
    }

    /// What an organ decides, by which share and how it is voted on; whom it elects.
    fn decisions(&mut self, rule: &'a OrganRule) {
        let title = rule.title.as_str();
        for decides in &rule.decides {
            let ballots: Vec<&str> = decides.ballots.iter().map(|ballot| ballot.label()).collect();
            let (ballots, share) = (ballots.join("、"), said(&decides.pass.threshold));
            let matter = decides.matter.label();
            let blanks = [title, matter, &share, &ballots];
            self.say(decides.pass.article.as_ref(), "_决定“_”，须经_赞成，可用_", &blanks);
            if !decides.classes.is_empty() {
                let titles = decides.classes.iter().map(|class| self.charter.class_title(class));
                let classes = titles.collect::<Vec<_>>().join("、");
                self.say(decides.pass.article.as_ref(), "_决定“_”，限于_", &[title, matter, &classes]);
            }
            if !decides.revokes.is_empty() {
                let organs = self.organs(&decides.revokes);
                self.say(decides.pass.article.as_ref(), "_可以撤销_的决定", &[title, &organs]);
            }
            if let Some(quorum) = &decides.quorum {
                let share = said(&quorum.threshold);
                self.say(quorum.article.as_ref(), "_决定“_”须有_出席", &[title, matter, &share]);
            }
        }
        for elects in &rule.elects {
            let post = self.charter.post_title(&elects.post);
            self.say(elects.article.as_ref(), "_选举_，_", &[title, &post, elects.mode.label()]);
            if let Some(share) = &elects.by_election {
                let needed = said(&share.threshold);
                self.say(share.article.as_ref(), "_在届中补选_，须经_赞成", &[title, &post, &needed]);
            }
        }
        if let Some(delegates) = &rule.delegates {
            for step in &delegates.steps {
                let share = step.share_at_least.map(|share| format!("会员的{share}"));
                let number = step.delegates_at_least.map(|number| format!("{number} 人"));
                let ways: Vec<String> = share.into_iter().chain(number).collect();
                let blanks = [&step.members_at_least.to_string(), title, &ways.join("或者")];
                self.say(
                    delegates.article.as_ref(),
                    "会员有 _ 个以上的，_可由代表组成，代表不少于_",
                    &blanks,
                );
            }
        }
        if let Some(proxies) = &rule.proxies {
            let most = proxies.principals_at_most.to_string();
            self.say(proxies.article.as_ref(), "_可以委托表决，一人最多受 _ 人委托", &[title, &most]);
            if proxies.holders != ProxyHolders::Entitled {
                let blanks = [title, proxies.holders.label()];
                self.say(proxies.article.as_ref(), "_的受托人可以是_", &blanks);
            }
        }
    }

    fn meeting(&mut self, rule: &'a MeetingRule) {
        let title = rule.title.as_str();
        for (share, template) in
            [(&rule.quorum, "_须有_出席方能召开"), (&rule.second_call, "_第二次召集须有_出席")]
        {
            if let Some(share) = share {
                self.say(share.article.as_ref(), template, &[title, &said(&share.threshold)]);
            }
        }
        if !rule.binding {
            self.say(None, "_不作决定，只形成共识", &[title]);
        }
        if let Some(notice) = &rule.notice {
            let blanks = [title, &notice.days.to_string(), notice.counts().label()];
            self.say(notice.article.as_ref(), "_提前 _ _通知", &blanks);
        }
        if let Some(frequency) = &rule.frequency {
            let blanks = [title, frequency.period.label(), &frequency.at_least.to_string()];
            self.say(frequency.article.as_ref(), "__至少召开 _ 次", &blanks);
        }
        for demand in &rule.demands {
            let article = demand.article.as_ref();
            let by = said(&self.charter.demander(&demand.by));
            match demand.convene_within_days {
                Some(days) => {
                    let blanks = [&by, title, &days.to_string(), demand.counts().label()];
                    self.say(article, "_可以提议召开_，应在 _ _内召集", &blanks);
                }
                None => self.say(article, "_可以提议召开_", &[&by, title]),
            }
            if demand.demanders_convene.is_allowed() {
                self.say(article, "逾期不召集_的，提议人可以自行召集", &[title]);
            }
        }
        if let Some(absence) = &rule.absence {
            let leave = if absence.excused.is_allowed() { "（含请假）" } else { "" };
            let blanks = [&self.posts(&absence.posts), title, &absence.missed.to_string(), leave];
            self.say(absence.article.as_ref(), "_在本届内缺席_满 _ 次_的，丧失资格", &blanks);
        }
        let signers = &rule.minutes.signers;
        for (competence, template) in
            [(&rule.conveners, "_由_召集"), (&rule.chairs, "_由_主持"), (signers, "_的纪要由_签发")]
        {
            let posts = self.posts(&competence.posts);
            self.say(competence.article.as_ref(), template, &[title, &posts]);
        }
        if let Some(days) = rule.minutes.within_days {
            self.say(signers.article.as_ref(), "_的纪要限 _ 日签发", &[title, &days.to_string()]);
        }
        for rule in &rule.minutes.publications {
            let (article, done) = (rule.article.as_ref(), rule.to.label());
            match rule.within_days {
                Some(days) => {
                    self.say(article, "_的纪要签发后 _ 日内_", &[title, &days.to_string(), done]);
                }
                None => self.say(article, "_的纪要签发后_", &[title, done]),
            }
        }
    }

    fn terms_and_turns(&mut self) {
        let term = self.charter.term();
        self.say(term.article.as_ref(), "每届最长 _ 年", &[&term.years_at_most.to_string()]);
        if let Some(rule) = &term.early_end {
            let approvals: Vec<&str> = rule.approvals.iter().map(|by| by.label()).collect();
            self.say(rule.article.as_ref(), "提前换届须经_", &[&approvals.join("、")]);
        }
        self.offices();
        let Some(rule) = self.charter.rotation() else { return };
        let (article, title) = (rule.article.as_ref(), rule.title.as_str());
        let eligible = if rule.eligible.is_empty() { "任何人".into() } else { self.posts(&rule.eligible) };
        self.say(article, "_由_轮流担任", &[title, &eligible]);
        if let Some(period) = rule.period {
            self.say(article, "_每次_", &[title, period.label()]);
        }
        if let Some(most) = rule.holders_at_most {
            self.say(article, "_每次最多 _ 人", &[title, &most.to_string()]);
        }
        if let Some(duties) = &rule.duties {
            self.authority_of_a_turn(title, duties);
        }
    }

    /// What whoever's turn it is decides by themselves.
    fn authority_of_a_turn(&mut self, title: &str, duties: &'a TurnDuties) {
        let article = duties.article.as_ref();
        if let Some(people) = duties.people_at_most {
            self.say(article, "_可自行决定不超过 _ 人的活动", &[title, &people.to_string()]);
        }
        if let Some(amount) = duties.spends_at_most {
            self.say(article, "_可自行决定每次不超过 _ 元的支出", &[title, &said(&amount)]);
        }
        if let Some(amount) = duties.spends_at_most_in_turn {
            self.say(article, "_每次轮值的支出合计不超过 _ 元", &[title, &said(&amount)]);
        }
    }

    #[inline(never)]
    fn range(&self, range: &PostRange) -> String {
        let above = range.from_rank.as_ref().map(|post| [&self.charter.post_title(post), "以上"].concat());
        let posts = range.posts.iter().map(|post| self.charter.post_title(post));
        above.into_iter().chain(posts).collect::<Vec<_>>().join("、")
    }

    /// What keeps posts apart, who may move a removal, by when vacancies are dealt with.
    fn offices(&mut self) {
        let Some(rules) = self.charter.offices() else { return };
        for (all, template) in
            [(&rules.different_units, "_与_不得来自同一单位"), (&rules.elsewhere, "_不得兼任其他社会团体的_")]
        {
            for rule in all {
                let blanks = [self.range(&rule.range), self.range(&rule.with)];
                self.say(rule.article.as_ref(), template, &blanks.each_ref().map(String::as_str));
            }
        }
        for rule in &rules.removals {
            let (article, mover) = (rule.article.as_ref(), self.charter.mover_title(&rule.mover));
            self.say(article, "罢免可由_提出", &[&mover]);
            if let Some(organ) = &rule.decided_by {
                let organ = self.charter.organ_title(organ);
                self.say(article, "_提出的罢免由_决定", &[&mover, &organ]);
            }
            if let Some(share) = &rule.pass {
                let needed = said(&share.threshold);
                self.say(share.article.as_ref(), "_提出的罢免须经_赞成", &[&mover, &needed]);
            }
        }
        for rule in &rules.vacancies {
            let (article, range) = (rule.article.as_ref(), self.range(&rule.range));
            for (number, template) in [
                (rule.report_within_days, "_出缺后 _ 日内报告理事会"),
                (rule.decide_within_days, "_出缺，报告后 _ 日内决定"),
                (rule.lapses_after_months, "_出缺满 _ 个月无人继任的，视为放弃席位"),
            ] {
                if let Some(number) = number {
                    self.say(article, template, &[&range, &number.to_string()]);
                }
            }
        }
    }

    fn branches(&mut self) {
        for rule in &self.charter.rules().branches {
            let (article, title) = (rule.article.as_ref(), rule.title.as_str());
            self.say(article, "设_（_）", &[title, rule.kind.label()]);
            if let Some(of) = &rule.branch_of {
                self.say(article, "_属_", &[title, of.as_str()]);
            }
        }
    }

    fn amendments(&mut self) {
        let Some(rule) = &self.charter.rules().amendment else { return };
        if !rule.movers.is_empty() {
            let movers = self.organs(&rule.movers);
            self.say(rule.article.as_ref(), "修改章程须先经_表决通过", &[&movers]);
        }
        let mut before = "";
        for approval in &rule.approvals {
            let by = approval.by.label();
            let step = if before.is_empty() { "通过" } else { "核准" };
            let article = approval.article.as_ref();
            match approval.within_days {
                Some(days) => {
                    self.say(article, "修改章程在__后 _ 日内报_核准", &[before, step, &days.to_string(), by]);
                }
                None => self.say(article, "修改章程在__后报_核准", &[before, step, by]),
            }
            before = by;
        }
    }

    fn dissolution(&mut self) {
        let Some(rule) = &self.charter.rules().dissolution else { return };
        let article = rule.article.as_ref();
        if !rule.movers.is_empty() {
            let movers = self.organs(&rule.movers);
            self.say(article, "终止由_提出动议", &[&movers]);
        }
        for by in &rule.approvals {
            self.say(article, "终止须经_同意", &[by.label()]);
        }
    }

    fn powers(&mut self) {
        let rules = self.charter.rules();
        for rule in &rules.powers {
            let posts = self.posts(&rule.posts);
            self.say(rule.article.as_ref(), "“_”由_负责", &[rule.power.label(), &posts]);
        }
        for rule in &rules.tasks {
            let powers: Vec<&str> = rule.powers.iter().map(|power| power.label()).collect();
            self.say(None, "系统任务“_”可以办理：_", &[rule.task.label(), &powers.join("、")]);
        }
        for rule in &rules.retention {
            let (article, record) = (rule.article.as_ref(), rule.record.label());
            match rule.years {
                Some(years) => self.say(article, "_在终止后保存 _ 年", &[record, &years.to_string()]),
                None => self.say(article, "_长期保存", &[record]),
            }
            if let Some(years) = rule.delete_after_years {
                let years = years.to_string();
                self.say(article, "_终止满 _ 年且不再有其他身份的，删除个人信息", &[record, &years]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::chamber::sample;
    use crate::charter::{Allowance, BaseRule, Charter};
    use crate::kernel::Article;

    #[test]
    fn who_counts_in_a_base_is_said_under_its_article() {
        let said = |suspended, recused_left_out| {
            let mut rules = sample::rules();
            let council = rules.organs.iter_mut().find(|rule| rule.organ == sample::organ("council"));
            let article = Some(Article { document: sample::title("理事会议事规则"), number: Some(7) });
            council.unwrap().base = Some(BaseRule { seats: Some(31), suspended, recused_left_out, article });
            let text = Charter::new(rules).unwrap().document().to_text();
            assert!(text.contains("《理事会议事规则》第七条 | 理事会的应到人数按 31 席计算，缺额计入"));
            text
        };
        let usual = said(Allowance::Forbidden, Allowance::Forbidden);
        assert!(usual.contains("中止资格者不计入理事会的应到人数"));
        assert!(usual.contains("回避者计入理事会的应到人数"));
        let otherwise = said(Allowance::Allowed, Allowance::Allowed);
        assert!(otherwise.contains("中止资格者计入理事会的应到人数"));
        assert!(otherwise.contains("回避者不计入理事会的应到人数"));
        let preset = Charter::preset("mca_1998").unwrap().document().to_text();
        assert!(!preset.contains("的应到人数"), "nothing is said where the charter says nothing");
    }
}
