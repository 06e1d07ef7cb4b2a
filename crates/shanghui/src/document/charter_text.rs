//! The charter as a text (章程文本): each article with its text, and beside it what was read from it.

use super::builder::{Builder, unknown};
use super::charter_rules::Wording;
use super::voice::{UNDECIDED, UNRECORDED};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::charter::{AmendmentStage, AmendmentStep, AmendmentSummary, ArticleText, Charter, Finding};
use crate::kernel::{Article, Date, Language, ParseCertainty, Passage};
use alloc::string::String;
use alloc::vec::Vec;

fn cited(article: Option<&Article>) -> Line {
    article.map_or_else(|| unknown(UNRECORDED), |article| Line::of(article.citation(Language::Chinese)))
}

fn day(day: Option<Date>, nothing: &str) -> Line {
    day.map_or_else(|| unknown(nothing), |day| Line::of(day.chinese()))
}

/// What is known of a text beside its words.
fn known(text: &ArticleText) -> Line {
    let mut line = Line::of(text.provenance.label());
    if text.parse_certainty == ParseCertainty::Ambiguous {
        line = line.text("；").text(text.parse_certainty.label());
    }
    match &text.note {
        Some(note) => line.text("：").text(note.as_str()),
        None => line,
    }
}

/// Rows with what they have in common said once, in the first.
fn grouped(common: Vec<Line>, place: usize, rules: Vec<Line>, rows: &mut Vec<Vec<Line>>) {
    let width = common.len();
    let mut first = Some(common);
    for rule in rules {
        let mut row = first.take().unwrap_or_else(|| alloc::vec![Line::default(); width]);
        row.insert(place.min(row.len()), rule);
        rows.push(row);
    }
}

fn articles(charter: &Charter, builder: &mut Builder) {
    let rules = Wording::of(charter);
    let worded = |article: Option<&Article>| -> Vec<Line> {
        let of_it = rules.iter().filter(|(known, _)| *known == article);
        of_it.map(|(_, rule)| Line::of(rule.as_str())).collect()
    };
    let mut rest = charter.rules().articles.as_slice();
    while let Some(first) = rest.first() {
        // One table a chapter.
        let length = rest.iter().take_while(|text| text.chapter == first.chapter).count();
        let (chapter, after) = rest.split_at(length.max(1));
        rest = after;
        let mut rows = Vec::new();
        for text in chapter {
            let words = text.text.as_ref().map(Passage::as_str);
            let words = words.map_or_else(|| unknown(UNRECORDED), Line::of);
            let mut rules = worded(Some(&text.article));
            if rules.is_empty() {
                rules.push(Line::of("无"));
            }
            grouped(alloc::vec![cited(Some(&text.article)), words, known(text)], 2, rules, &mut rows);
        }
        let caption = first.chapter.as_ref().map_or("条文与规则", |chapter| chapter.as_str());
        builder.table(caption, &["条款", "条文", "所录规则", "来源"], rows);
    }
    let mut others: Vec<Option<&Article>> = Vec::new();
    for (article, _) in &rules {
        if article.is_none_or(|article| charter.article_text(article).is_none()) && !others.contains(article)
        {
            others.push(*article);
        }
    }
    let mut rows = Vec::new();
    for article in others {
        grouped(alloc::vec![cited(article)], 1, worded(article), &mut rows);
    }
    builder.table("其他规则", &["依据", "所录规则"], rows);
}

fn findings(findings: &[Finding], builder: &mut Builder) {
    if findings.is_empty() {
        builder.paragraph(Line::of("审查意见：没有发现与上位规定不一致的规则。"));
        return;
    }
    let row = |finding: &Finding| {
        let rule = finding.rule.as_ref().map_or_else(|| Line::of("无"), |rule| cited(Some(rule)));
        // The sentence cites the rule at its end; here that has a column of its own.
        let citation =
            finding.rule.as_ref().map(|rule| alloc::format!("（{}）", rule.citation(Language::Chinese)));
        let sentence = finding.chinese.as_str();
        let sentence = citation.as_deref().and_then(|it| sentence.strip_suffix(it)).unwrap_or(sentence);
        alloc::vec![cited(finding.article.as_ref()), Line::of(sentence), rule]
    };
    let rows = findings.iter().map(row).collect();
    builder.table("审查意见（提示，不影响章程的适用）", &["条款", "意见", "上位规定"], rows);
}

fn amendments(list: &[AmendmentSummary], chamber: &Chamber, builder: &mut Builder) {
    let step = |step: &AmendmentStep| {
        Line::of(step.by.label()).line(match (step.approved_on, step.due) {
            (Some(on), _) => Line::of(on.chinese()).text("核准"),
            (None, Some(due)) => Line::of("待核准，报送期限").text(due.chinese()),
            (None, None) => Line::of("待核准"),
        })
    };
    let words = |it: &AmendmentSummary| {
        let known = chamber.charter_versions().amendments().get(it.amendment);
        known.and_then(|amendment| amendment.drafted().text.as_ref())
    };
    let row = |it: &AmendmentSummary| {
        alloc::vec![
            Line::of(it.title.as_str()),
            words(it).map_or_else(|| unknown(UNRECORDED), |words| Line::of(words.as_str())),
            day(it.adopted_on, UNDECIDED),
            Line::joined(it.steps.iter().map(step), "；", UNDECIDED),
            day(it.in_force_from, UNDECIDED),
        ]
    };
    let rows = list.iter().map(row).collect();
    builder.table("章程修正", &["修正案", "内容", "通过", "核准", "生效"], rows);
}

impl Charter {
    /// The charter as a text (章程文本): each article with its text and where that comes from, beside it the rules that were
    /// read from it, and at the end what they say against higher rules. It holds nothing that is not for everybody.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::Charter;
    ///
    /// let text = Charter::preset("mca_1998")?.document().to_text();
    /// assert!(text.contains("第二十条 | 未记 | 理事会每年至少召开 1 次"));
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn document(&self) -> Document {
        let mut builder = Builder::new(self.rules().name.as_str());
        articles(self, &mut builder);
        findings(&self.lint(), &mut builder);
        builder.finish_for_all()
    }
}

impl Chamber {
    /// The charter in force on a day as a text (章程文本), as [`Charter::document`], with the amendments that were adopted and how
    /// far each has come as far as it is recorded.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/amended.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let text = chamber.charter_document("2026-03-25".parse()?).to_text();
    /// assert!(text.contains("每届最长 4 年"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn charter_document(&self, on: Date) -> Document {
        let charter = self.charter_on(on);
        let title: String = alloc::format!("{}章程（{}）", self.profile().name, on.chinese());
        let mut builder = Builder::new(title);
        articles(charter, &mut builder);
        // A draft is nobody's charter yet.
        let mut list = self.amendment_list();
        list.retain(|amendment| amendment.stage != AmendmentStage::Drafted);
        if !list.is_empty() {
            amendments(&list, self, &mut builder);
        }
        findings(&charter.lint(), &mut builder);
        builder.finish_for_all()
    }
}
