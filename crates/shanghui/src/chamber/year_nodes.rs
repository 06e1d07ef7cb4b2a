//! The nodes of a year (一年的节点): what a plan may hang on, from every room.

use super::Chamber;
use crate::calendar::{Festival, SolarTerm};
use crate::kernel::{Article, Audience, Date, codes, record, said_by_label};
use crate::planning::PlanNode;
use crate::secretariat::ExpectedAnswer;
use alloc::string::String;
use alloc::vec::Vec;

codes! {
    /// What makes a day a node of the year (节点来源).
    pub enum NodeSource {
        /// A festival (节日).
        Festival = "festival" "节日",
        /// A solar term (节气).
        SolarTerm = "solar_term" "节气",
        /// The last day by which an organ must have met (法定会议).
        Meeting = "meeting" "法定会议",
        /// The last day by which a kind of activity must have been held (定期活动).
        Activity = "activity" "定期活动",
        /// A report or a reply is due (报送事项).
        Report = "report" "报送事项",
        /// A step of an election, or the end of a term (换届).
        Election = "election" "换届",
        /// A day that the charter lists (自定节点).
        Custom = "custom" "自定节点",
    }
}
said_by_label!(NodeSource);

record! {
    /// A node of a year (时间节点) to plan by.
    pub struct YearNode {
        /// Its day.
        pub day: Date,
        /// What an activity names that hangs on it.
        pub node: PlanNode,
        /// What it is called.
        pub title: String,
        /// What makes it a node.
        pub source: NodeSource,
        /// The article that it rests on.
        pub article: Option<Article>,
        /// Who may read of it.
        pub audience: Audience,
    }
}

/// The nodes that lie in a year, in the order of their days.
struct Nodes {
    from: Date,
    until: Date,
    found: Vec<YearNode>,
}

impl Nodes {
    fn insert(&mut self, node: YearNode) {
        if (self.from..=self.until).contains(&node.day) {
            let place = self.found.partition_point(|before| before.day <= node.day);
            self.found.insert(place, node);
        }
    }

    /// A day by which something is to be done.
    fn last_day(&mut self, source: NodeSource, day: Date, title: String, article: Option<Article>) {
        let node = PlanNode::Day { day };
        self.insert(YearNode { day, node, title, source, article, audience: Audience::Members });
    }
}

impl Chamber {
    /// The nodes of a year (一年的节点) to plan by, in the order of their days: festivals and solar terms, the days by which
    /// organs must have met or activities must have been held, reports that are due, the steps of an election and the end of a term, the days that the charter
    /// lists. Beyond what the calendar knows there are no festivals.
    ///
    /// A year that is over is answered by what was in force at its end, one that is to come by what is on record.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let nodes = chamber.year_nodes(2026);
    /// let eve = nodes.iter().find(|node| node.title == "除夕").unwrap();
    /// assert_eq!(eve.day, "2026-02-16".parse()?);
    /// let council = nodes.iter().find(|node| node.title == "理事会每年至少召开 1 次").unwrap();
    /// assert_eq!(council.day, "2026-12-31".parse()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn year_nodes(&self, year: u32) -> Vec<YearNode> {
        let civil = i32::try_from(year).unwrap_or(i32::MAX);
        let (Ok(from), Ok(until)) = (Date::new(civil, 1, 1), Date::new(civil, 12, 31)) else {
            return Vec::new();
        };
        let mut nodes = Nodes { from, until, found: Vec::new() };
        let sources = self.sources(until.min(self.last_day()));
        let festivals = Festival::ALL.iter().map(|festival| PlanNode::Festival { festival: *festival });
        let terms = SolarTerm::ALL.iter().map(|term| PlanNode::SolarTerm { term: *term });
        let days = sources.charter.secretariat().map(|rules| rules.days.as_slice()).unwrap_or_default();
        let custom = days.iter().map(|rule| PlanNode::Custom { title: rule.title.clone() });
        for node in festivals.chain(terms).chain(custom) {
            let (source, article) = match &node {
                PlanNode::Festival { .. } => (NodeSource::Festival, None),
                PlanNode::SolarTerm { .. } => (NodeSource::SolarTerm, None),
                PlanNode::Custom { title } => {
                    let rule = sources.charter.custom_day(title);
                    (NodeSource::Custom, rule.and_then(|rule| rule.article.clone()))
                }
                _ => continue,
            };
            if let Some(day) = node.day_in(year, sources.charter).ok().flatten() {
                let title = node.chinese();
                nodes.insert(YearNode { day, node, title, source, article, audience: Audience::Members });
            }
        }
        for (day, title, article) in sources.meetings_due(from, until) {
            nodes.last_day(NodeSource::Meeting, day, title, article);
        }
        for (day, title, article) in sources.activities_due(from, until) {
            nodes.last_day(NodeSource::Activity, day, title, article);
        }
        for (day, title, article) in sources.reports_due(from, until) {
            nodes.last_day(NodeSource::Report, day, title, article);
        }
        for (_, directive) in self.secretariat().directives().iter() {
            let accepted = directive.accepted();
            if let Some(day) = accepted.due.filter(|_| accepted.expects != ExpectedAnswer::Nothing) {
                let title = alloc::format!("《{}》{}", accepted.title, accepted.subject);
                let (node, source, audience) = (PlanNode::Day { day }, NodeSource::Report, accepted.audience);
                nodes.insert(YearNode { day, node, title, source, article: None, audience });
            }
        }
        let rule = sources.charter.term();
        for (_, term) in self.leadership().terms_of(None) {
            for step in rule.election.as_ref().map(|rule| rule.steps.as_slice()).unwrap_or_default() {
                let due =
                    rule.election.as_ref().and_then(|rule| term.step_due(rule, &step.due, &sources.holidays));
                if let Some(due) = due {
                    let (title, article) = (step.step.label().into(), step.article.clone());
                    nodes.last_day(NodeSource::Election, due.day, title, article);
                }
            }
            if let Some(end) = term.end() {
                let title = alloc::format!("第{}届任期届满", crate::kernel::chinese(term.ordinal()));
                nodes.last_day(NodeSource::Election, end, title, rule.article.clone());
            }
        }
        nodes.found
    }
}

#[cfg(test)]
mod tests {
    use super::NodeSource;
    use crate::chamber::Chamber;
    use crate::chamber::sample::{self, XU, date, title};
    use crate::chamber::scenario::given;
    use crate::charter::{CharterRules, CustomDayRule};
    use crate::kernel::{Article, Audience, DirectiveId};
    use crate::planning::PlanNode;
    use crate::secretariat::{AcceptDirective, ExpectedAnswer};
    use alloc::string::{String, ToString as _};
    use alloc::vec::Vec;

    fn of(chamber: &Chamber, year: u32, source: NodeSource) -> Vec<(String, String)> {
        let nodes = chamber.year_nodes(year).into_iter().filter(|node| node.source == source);
        nodes.map(|node| (node.day.to_string(), node.title)).collect()
    }

    fn told(nodes: &[(String, String)]) -> Vec<(&str, &str)> {
        nodes.iter().map(|(day, title)| (day.as_str(), title.as_str())).collect()
    }

    /// 社会团体章程示范文本（1998）第二十条、第二十三条.
    #[test]
    fn organs_that_must_meet_stand_on_the_last_day_by_which_they_must() {
        let meetings = of(&sample::chamber(), 2027, NodeSource::Meeting);
        let council = ("2027-12-31", "理事会每年至少召开 1 次");
        assert!(told(&meetings).contains(&council), "{meetings:?}");
        let halves: Vec<_> = told(&meetings)
            .into_iter()
            .filter(|(_, title)| title.starts_with("常务理事会"))
            .map(|it| it.0)
            .collect();
        assert_eq!(halves, ["2027-06-30", "2027-12-31"]);
    }

    #[test]
    fn reports_and_answers_stand_on_the_day_on_which_they_are_due() {
        let asks = |directive, expects, due: Option<&str>| AcceptDirective {
            directive: DirectiveId::from_u128(directive),
            issuer: None,
            title: title("关于报送信息的通知"),
            subject: title("信息"),
            expects,
            received: None,
            meeting: None,
            owner: None,
            due: due.map(date),
            audience: Audience::Secretariat,
        };
        let chamber = given(sample::chamber())
            .and_by(XU, asks(0xe1, ExpectedAnswer::Report, Some("2027-02-10")))
            .and_by(XU, asks(0xe2, ExpectedAnswer::Report, Some("2026-02-10")))
            .and_by(XU, asks(0xe3, ExpectedAnswer::Nothing, None))
            .chamber();
        assert_eq!(
            told(&of(&chamber, 2027, NodeSource::Report)),
            [
                ("2027-02-10", "《关于报送信息的通知》信息"),
                ("2027-03-31", "2026年度“年度工作报告”向业务主管单位报送"),
                ("2027-05-31", "2026年度“年度工作报告”向登记管理机关报送"),
            ]
        );
        let audience = |title: &str| {
            let nodes = chamber.year_nodes(2027).into_iter().find(|node| node.title.contains(title));
            nodes.map(|node| node.audience)
        };
        assert_eq!(audience("信息"), Some(Audience::Secretariat));
        assert_eq!(audience("年度工作报告"), Some(Audience::Members));
        // Of 2025 the records know nothing.
        assert_eq!(told(&of(&chamber, 2026, NodeSource::Report)).len(), 1);
    }

    /// Also of a term that ends within a year in which the next one begins.
    #[test]
    fn the_election_at_the_end_of_a_term_stands_in_its_year() {
        let steps = of(&sample::chamber(), 2028, NodeSource::Election);
        let expected = [("2028-09-30", "启动换届"), ("2028-12-31", "第二届任期届满")];
        for node in expected {
            assert!(told(&steps).contains(&node), "{steps:?}");
        }
        assert!(of(&sample::chamber(), 2027, NodeSource::Election).is_empty());
    }

    fn days(rules: &mut CharterRules) {
        let rule = |name: &str, lunar, month, day| CustomDayRule {
            title: title(name),
            lunar,
            month,
            day,
            article: Some(Article { document: title("商会内部制度（示例）"), number: None }),
        };
        rules.secretariat.as_mut().unwrap().days = alloc::vec![
            rule("商会成立纪念日", false, 10, 18),
            rule("龙舟会", true, 5, 15),
            rule("腊八", true, 12, 8)
        ];
    }

    #[test]
    fn the_days_that_the_charter_lists_are_nodes_that_plans_name() {
        let chamber = sample::chamber_under(days);
        assert_eq!(
            told(&of(&chamber, 2026, NodeSource::Custom)),
            [("2026-01-26", "腊八"), ("2026-06-29", "龙舟会"), ("2026-10-18", "商会成立纪念日")]
        );
        // The civil year 2023 has no eighth of a twelfth month.
        assert_eq!(of(&chamber, 2023, NodeSource::Custom).len(), 2);
        let nodes = chamber.year_nodes(2026);
        let own = nodes.iter().find(|node| node.title == "商会成立纪念日").unwrap();
        assert_eq!(own.node, PlanNode::Custom { title: title("商会成立纪念日") });
        assert_eq!(own.article.as_ref().unwrap().document.as_str(), "商会内部制度（示例）");
        assert!(nodes.windows(2).all(|pair| pair[0].day <= pair[1].day));
    }
}
