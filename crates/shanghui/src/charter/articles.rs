//! Articles with their text (条文): what is written, apart from what was read from it.
//!
//! A rule is what was read from a text; it cites its article. The text itself, where it came from and whether it could be
//! read in one way only belong to the article, so that a text that contradicts itself is kept as it is and nobody takes
//! the reading for the text.

use super::Charter;
use crate::kernel::{Article, ParseCertainty, Passage, Title, codes, record};

codes! {
    /// Where the text of an article comes from (文本来源).
    pub enum Provenance {
        /// The text itself was read (查得原文).
        LookedUp = "looked_up" "查得原文",
        /// A charter or guide that reproduces it was read (查得转引).
        Derivative = "derivative" "查得转引",
        /// It is commonly known and was not looked up (常识，未核对).
        GeneralKnowledge = "general_knowledge" "常识，未核对",
        /// It was inferred from other texts (推断).
        Inferred = "inferred" "推断",
        /// The chamber's own charter or house rule (本会文本).
        Own = "own" "本会文本",
        /// An invented sample, to be replaced (示例，待替换).
        Sample = "sample" "示例，待替换",
    }
}

record! {
    /// An article with its text (条文).
    pub struct ArticleText {
        /// Which article.
        pub article: Article,
        /// The chapter it stands in, such as 第四章　组织机构和负责人产生、罢免.
        pub chapter: Option<Title>,
        /// The text, word for word, where it is given.
        pub text: Option<Passage>,
        /// Where the text comes from.
        pub provenance: Provenance,
        /// Whether it could be read in one way only.
        pub parse_certainty: ParseCertainty,
        /// How it was read, and what it leaves open.
        pub note: Option<Title>,
    }
}

impl Charter {
    /// An article's text with what is known of it.
    #[must_use]
    pub fn article_text(&self, article: &Article) -> Option<&ArticleText> {
        self.rules().articles.iter().find(|text| text.article == *article)
    }

    /// Whether an article could be read in one way only. An article whose text the charter does not give is taken at the
    /// word of its rules.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::Charter;
    /// use shanghui::kernel::{Article, ParseCertainty, Title};
    ///
    /// let charter = Charter::preset("mca_1998")?;
    /// let article = |number| -> Result<Article, shanghui::Fault> {
    ///     Ok(Article { document: Title::new("社会团体章程示范文本（1998）")?, number: Some(number) })
    /// };
    /// assert_eq!(charter.certainty(&article(15)?), ParseCertainty::Certain);
    /// // The share for a third term: of which delegates, those present or all?
    /// assert_eq!(charter.certainty(&article(26)?), ParseCertainty::Ambiguous);
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn certainty(&self, article: &Article) -> ParseCertainty {
        self.article_text(article).map_or(ParseCertainty::Certain, |text| text.parse_certainty)
    }
}

#[cfg(test)]
mod tests {
    use super::{ArticleText, Provenance};
    use crate::chamber::sample::{self, LIN};
    use crate::chamber::scenario::given;
    use crate::kernel::{Article, ParseCertainty, Passage};

    fn article(number: u32) -> Article {
        Article { document: sample::title("社会团体章程示范文本（1998）"), number: Some(number) }
    }

    /// A real charter asks for the attendance of members and for a majority of delegates: both sentences stay, and every
    /// verdict that rests on the article says so.
    #[test]
    fn trap_11_a_text_that_contradicts_itself_is_kept_and_every_verdict_on_it_says_so() {
        let text =
            "会员大会须有三分之二以上的会员出席方能召开，其决议须经到会会员代表半数以上表决通过方能生效。";
        let chamber = sample::chamber_under(|rules| {
            rules.articles.retain(|known| known.article != article(28));
            rules.articles.push(ArticleText {
                article: article(28),
                chapter: None,
                text: Some(Passage::new(text).unwrap()),
                provenance: Provenance::Own,
                parse_certainty: ParseCertainty::Ambiguous,
                note: None,
            });
        });
        assert_eq!(chamber.charter().certainty(&article(28)), ParseCertainty::Ambiguous);
        assert_eq!(
            chamber.charter().article_text(&article(28)).unwrap().text.as_ref().unwrap().as_str(),
            text
        );
        let context = sample::context(&chamber, LIN.into());
        let verdicts = chamber.check(&sample::council_meeting(), &context);
        let of = |name: &str| verdicts.iter().find(|verdict| verdict.policy == name).unwrap();
        assert_eq!(of("convener_may_convene").parse_certainty, ParseCertainty::Ambiguous);
        assert_eq!(of("notice_is_long_enough").parse_certainty, ParseCertainty::Certain);
        // What was read from it is the rule that is applied; nothing is forbidden by the doubt.
        given(chamber).when(sample::council_meeting()).by(LIN).then(|_| {});
    }
}
