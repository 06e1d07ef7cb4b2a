//! Articles (条): where a rule stands.

use super::numerals::chinese;
use super::refusal::{Language, Said};
use super::text::Title;
use super::wire::{Wire, Writer, codes, record};
use alloc::string::String;
use core::fmt::Write as _;

codes! {
    /// Whether a text could be read in one way only (解析是否确定).
    ///
    /// Real charters contradict themselves, such as a quorum of members with a majority of delegates. Such a text is kept
    /// as it is, and what was read from it says that it could be read otherwise.
    pub enum ParseCertainty absent means Certain {
        /// It says one thing (确定).
        Certain = "certain" "确定",
        /// It contradicts itself, or leaves open what it counts (文义不明).
        Ambiguous = "ambiguous" "文义不明",
    }
}

record! {
    /// Where a rule stands (条款): a document and, where it has one, the number of the article.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::kernel::{Article, Language, Title};
    ///
    /// let article = Article { document: Title::new("章程")?, number: Some(19) };
    /// assert_eq!(article.citation(Language::Chinese), "《章程》第十九条");
    /// assert_eq!(article.citation(Language::English), "《章程》 art. 19");
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[derive(Hash)]
    pub struct Article {
        /// The document that holds the rule, such as the charter (章程) or a house rule.
        pub document: Title,
        /// The article's number, where the document numbers its articles.
        pub number: Option<u32>,
    }
}

impl Article {
    /// The article as it is cited.
    #[must_use]
    pub fn citation(&self, language: Language) -> String {
        let mut text = String::new();
        let _ = write!(text, "《{}》", self.document);
        if let Some(number) = self.number {
            let _ = match language {
                Language::Chinese => write!(text, "第{}条", chinese(number)),
                Language::English => write!(text, " art. {number}"),
            };
        }
        text
    }
}

impl Said for Article {
    fn say(&self, language: Language, sentence: &mut String) {
        sentence.push_str(&self.citation(language));
    }
    fn write_detail(&self, writer: &mut Writer) {
        self.write(writer);
    }
    fn as_article(&self) -> Option<&Article> {
        Some(self)
    }
}
