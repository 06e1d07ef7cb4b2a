//! Rules of the documents that the chamber sends out (发文): how they are numbered, who may check them, and how long one waits.
//!
//! The kinds are those of 《党政机关公文处理工作条例》（中办发〔2012〕14号）第八条 as far as chambers use them; it binds Party and government
//! organs, chambers follow it by analogy. Numbers, checking and periods are the house's, so they stand with its article.

use super::Charter;
use super::validation::{Flaw, Place};
use crate::kernel::{Article, Title, codes, record, said_by_label};
use alloc::format;
use alloc::vec::Vec;

codes! {
    /// What kind of letter it is (公文文种，《党政机关公文处理工作条例》第八条).
    pub enum LetterKind {
        /// A request for instruction or approval (请示): of one matter, to one body, open until it is answered.
        Request = "request" "请示",
        /// A report (报告): it tells, asks for nothing, and is done when it is issued.
        Report = "report" "报告",
        /// A letter to a body of equal standing (函): it may ask for one thing.
        Letter = "letter" "函",
        /// A notice (通知): whoever it is for acknowledges it.
        Notice = "notice" "通知",
        /// A circular (通报).
        Circular = "circular" "通报",
        /// A reply to what somebody outside asked (复函).
        Reply = "reply" "复函",
        /// What a member asks of or suggests to an organ (会员提案、建议): inside the house, neither checked nor signed.
        Proposal = "proposal" "会员提案",
    }
}
said_by_label!(LetterKind);

impl LetterKind {
    /// Whether it may name a matter in which an answer is asked for.
    #[must_use]
    pub const fn asks(self) -> bool {
        matches!(self, Self::Request | Self::Letter | Self::Proposal)
    }

    /// Whether it must name one.
    #[must_use]
    pub const fn must_ask(self) -> bool {
        matches!(self, Self::Request | Self::Proposal)
    }

    /// Whether its addressees acknowledge that they have it (上传下达).
    #[must_use]
    pub const fn is_acknowledged(self) -> bool {
        matches!(self, Self::Notice | Self::Circular)
    }
}

record! {
    /// A row of numbers (发文字号), each beginning anew every year.
    pub struct LetterForm {
        /// The letters before the year (机关代字), such as 西常商.
        pub code: Title,
        /// The kinds that are numbered in it.
        pub kinds: Vec<LetterKind>,
    }

    /// Rules of the documents that the chamber sends out (发文办理).
    pub struct CorrespondenceRule {
        /// The rows of numbers; kinds that none has are not numbered.
        pub forms: Vec<LetterForm>,
        /// Whether somebody else than the drafter must check (核稿人与拟稿人分开).
        pub checked_by_another: bool,
        /// Within how many days a draft is to be issued, where that is said.
        pub issue_within_days: Option<u32>,
        /// After how many days without an answer one asks again, where the letter names no day.
        pub answer_within_days: Option<u32>,
        /// Within how many days receipts are to be in; without it none are waited for.
        pub acknowledge_within_days: Option<u32>,
        /// Within how many days of being dealt with a letter is to be filed, where that is said (归档).
        pub file_within_days: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl CorrespondenceRule {
    /// Within how many days of being dealt with a letter of a kind is to be filed (应归档), where that is said. A proposal of
    /// members is owed to nobody's file, but may be filed all the same.
    #[must_use]
    pub fn file_within(&self, kind: LetterKind) -> Option<u32> {
        self.file_within_days.filter(|_| kind != LetterKind::Proposal)
    }
}

impl Charter {
    /// The rules of the documents that the chamber sends out, where the charter has any.
    #[must_use]
    pub fn correspondence(&self) -> Option<&CorrespondenceRule> {
        self.secretariat()?.correspondence.as_ref()
    }

    /// The row of numbers of a kind of letter.
    #[must_use]
    pub fn letter_form(&self, kind: LetterKind) -> Option<&LetterForm> {
        self.correspondence()?.forms.iter().find(|form| form.kinds.contains(&kind))
    }
}

/// A row of numbers stands once, and a kind in one row.
pub(super) fn validate(rule: Option<&CorrespondenceRule>) -> Result<(), Flaw> {
    let forms = rule.map(|rule| rule.forms.as_slice()).unwrap_or_default();
    for (index, form) in (0_u32..).zip(forms) {
        let place = Place { list: "secretariat.correspondence.forms", index };
        place.once(form.code.as_str(), forms.iter().filter(|it| it.code == form.code).count())?;
        for kind in &form.kinds {
            if forms.iter().flat_map(|it| &it.kinds).filter(|it| *it == kind).count() > 1 {
                place.flaw(
                    format!("“{}”有两种发文字号", kind.label()),
                    format!("letters of the kind `{kind}` would be numbered in two rows"),
                )?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{LetterForm, LetterKind};
    use crate::chamber::sample::{self, title};
    use crate::charter::Charter;
    use alloc::vec;

    #[test]
    fn a_row_of_numbers_stands_once_and_a_kind_in_one_row() {
        let form = |code: &str, kinds: &[LetterKind]| LetterForm { code: title(code), kinds: kinds.to_vec() };
        for (forms, fits) in [
            (vec![form("洞商", &[LetterKind::Request]), form("洞商函", &[LetterKind::Letter])], true),
            (vec![form("洞商", &[LetterKind::Request]), form("洞商", &[LetterKind::Letter])], false),
            (vec![form("洞商", &[LetterKind::Letter]), form("洞商函", &[LetterKind::Letter])], false),
        ] {
            let mut rules = sample::rules();
            rules.secretariat.as_mut().unwrap().correspondence.as_mut().unwrap().forms = forms;
            let found = Charter::new(rules);
            assert_eq!(found.is_ok(), fits);
            if let Err(fault) = found {
                assert!(fault.path().starts_with("secretariat.correspondence.forms["), "{fault}");
            }
        }
    }
}
