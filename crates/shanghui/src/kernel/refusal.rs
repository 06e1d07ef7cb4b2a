//! Errors for people and for programs: a code, typed details, the article, and a sentence in two languages.
//!
//! [`refusals!`] makes an enum from a table. The sentence is filled in from the details, so code and details are
//! complete without it, and any other language can be added outside.

use super::article::Article;
use super::wire::{Wire, Writer};
use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt::Write as _;

/// The languages in which sentences are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Chinese (中文).
    Chinese,
    /// English.
    English,
}

/// One entry of the catalogue of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coding {
    /// The stable code, such as `meeting.quorum_not_met`.
    pub code: &'static str,
    /// What it means and what would help.
    pub documentation: &'static [&'static str],
    /// The names of the details.
    pub details: &'static [&'static str],
    /// The sentence in Chinese, details in braces.
    pub chinese: &'static str,
    /// The sentence in English, details in braces.
    pub english: &'static str,
}

/// A detail that can be said in a sentence.
pub trait Said {
    /// Appends the value as a sentence would say it.
    fn say(&self, language: Language, sentence: &mut String);

    /// Appends the value's wire form.
    fn write_detail(&self, writer: &mut Writer);

    /// The article, where the detail is one.
    fn as_article(&self) -> Option<&Article> {
        None
    }
}

/// Says a value by its `Display`, alike in both languages.
macro_rules! said_by_display {
    ($($Type:ty),+ $(,)?) => {$(
        impl $crate::kernel::refusal::Said for $Type {
            fn say(&self, _: $crate::kernel::refusal::Language, sentence: &mut alloc::string::String) {
                let _ = core::fmt::Write::write_fmt(sentence, format_args!("{self}"));
            }
            fn write_detail(&self, writer: &mut $crate::kernel::wire::Writer) {
                $crate::kernel::wire::Wire::write(self, writer);
            }
        }
    )+};
}
pub(crate) use said_by_display;

/// Says a word of a closed list by its label in Chinese, by its code in English.
macro_rules! said_by_label {
    ($($Type:ty),+ $(,)?) => {$(
        impl $crate::kernel::refusal::Said for $Type {
            fn say(&self, language: $crate::kernel::refusal::Language, sentence: &mut alloc::string::String) {
                match language {
                    $crate::kernel::refusal::Language::Chinese => sentence.push_str(self.label()),
                    $crate::kernel::refusal::Language::English => {
                        sentence.extend(self.code().chars().map(|letter| if letter == '_' { ' ' } else { letter }));
                    }
                }
            }
            fn write_detail(&self, writer: &mut $crate::kernel::wire::Writer) {
                $crate::kernel::wire::Wire::write(self, writer);
            }
        }
    )+};
}
pub(crate) use said_by_label;

said_by_display!(String, u16, u32, u64);

/// A part of a sentence, in both languages; programs get the English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    chinese: Cow<'static, str>,
    english: Cow<'static, str>,
}

impl Phrase {
    /// A phrase that is always the same.
    #[must_use]
    pub const fn new(chinese: &'static str, english: &'static str) -> Self {
        Self { chinese: Cow::Borrowed(chinese), english: Cow::Borrowed(english) }
    }

    /// A phrase made for the occasion.
    #[must_use]
    pub const fn made(chinese: String, english: String) -> Self {
        Self { chinese: Cow::Owned(chinese), english: Cow::Owned(english) }
    }
}

impl Said for Phrase {
    fn say(&self, language: Language, sentence: &mut String) {
        sentence.push_str(match language {
            Language::Chinese => &self.chinese,
            Language::English => &self.english,
        });
    }
    fn write_detail(&self, writer: &mut Writer) {
        writer.string(&self.english);
    }
}

impl<T: Said + Wire> Said for Option<T> {
    fn say(&self, language: Language, sentence: &mut String) {
        match (self, language) {
            (Some(value), _) => value.say(language, sentence),
            (None, Language::Chinese) => sentence.push_str("未定"),
            (None, Language::English) => sentence.push_str("unknown"),
        }
    }
    fn write_detail(&self, writer: &mut Writer) {
        self.write(writer);
    }
    fn as_article(&self) -> Option<&Article> {
        self.as_ref().and_then(Said::as_article)
    }
}

impl<T: Said + Wire> Said for alloc::vec::Vec<T> {
    fn say(&self, language: Language, sentence: &mut String) {
        if self.is_empty() {
            sentence.push_str(match language {
                Language::Chinese => "无",
                Language::English => "nobody",
            });
        }
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                sentence.push_str(match language {
                    Language::Chinese => "、",
                    Language::English => ", ",
                });
            }
            value.say(language, sentence);
        }
    }
    fn write_detail(&self, writer: &mut Writer) {
        self.write(writer);
    }
}

/// Who is shown a coded error: its entry of the catalogue, and its details with their names.
pub type Visitor<'a> = dyn FnMut(&'static Coding, &[(&'static str, &dyn Said)]) + 'a;

/// What every coded error can tell.
pub trait Coded {
    /// Shows the entry of the catalogue and the details with their names.
    #[doc(hidden)]
    fn visit(&self, visitor: &mut Visitor<'_>);

    /// The stable code.
    #[must_use]
    fn code(&self) -> &'static str {
        let mut code = "";
        self.visit(&mut |coding, _| code = coding.code);
        code
    }

    /// The article that was applied, where there is one.
    #[must_use]
    fn article(&self) -> Option<Article> {
        let mut article = None;
        self.visit(&mut |_, details| {
            article = details.iter().find_map(|(_, detail)| detail.as_article().cloned())
        });
        article
    }

    /// The sentence.
    #[must_use]
    fn sentence(&self, language: Language) -> String {
        let mut sentence = String::new();
        self.visit(&mut |coding, details| {
            let template = match language {
                Language::Chinese => coding.chinese,
                Language::English => coding.english,
            };
            fill(template, details, language, &mut sentence);
            if let Some(article) = details.iter().find_map(|(_, detail)| detail.as_article()) {
                let _ = match language {
                    Language::Chinese => write!(sentence, "（{}）", article.citation(language)),
                    Language::English => write!(sentence, " ({})", article.citation(language)),
                };
            }
        });
        sentence
    }

    /// Appends the details as one object; the article stands apart.
    fn write_details(&self, writer: &mut Writer) {
        self.visit(&mut |_, details| {
            writer.open();
            for (name, detail) in details {
                if detail.as_article().is_none() && *name != "article" {
                    writer.key(name);
                    detail.write_detail(writer);
                }
            }
            writer.close();
        });
    }
}

/// A coded error as one JSON object: its family, its code, where it arose, article, details, and the sentence in both
/// languages.
pub(crate) fn error_json(family: &str, error: &dyn Coded, place: impl FnOnce(&mut Writer)) -> String {
    let mut writer = Writer::new();
    writer.open();
    writer.key("family");
    writer.string(family);
    writer.key("code");
    writer.string(error.code());
    place(&mut writer);
    writer.field("article", &error.article());
    writer.key("details");
    error.write_details(&mut writer);
    for (name, language) in [("chinese", Language::Chinese), ("english", Language::English)] {
        writer.key(name);
        writer.string(&error.sentence(language));
    }
    writer.close();
    writer.into_string()
}

fn fill(template: &str, details: &[(&'static str, &dyn Said)], language: Language, sentence: &mut String) {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        sentence.push_str(before);
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        if let Some((_, detail)) = details.iter().find(|(known, _)| *known == name) {
            detail.say(language, sentence);
        }
        rest = tail;
    }
    sentence.push_str(rest);
}

/// Declares the coded errors of a room; after a semicolon, those of lower rooms that it hands on with their own codes.
macro_rules! refusals {
    (
        $(#[doc = $doc:literal])*
        pub enum $Name:ident in $room:literal {
            $(
                $(#[doc = $variant_doc:literal])*
                $Variant:ident = $code:literal {
                    $( $(#[doc = $field_doc:literal])* $field:ident : $Type:ty ),* $(,)?
                }
                zh $chinese:literal
                en $english:literal
            ),+
            $(; $( $(#[doc = $lower_doc:literal])* $Lower:ident($Source:ty) ),+ )? $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $Name {
            $( $(#[doc = $variant_doc])* $Variant {
                $( #[allow(missing_docs, reason = "named in the sentence")] $(#[doc = $field_doc])* $field: $Type ),*
            },)+
            $($( $(#[doc = $lower_doc])* $Lower($Source), )+)?
        }

        $($( impl From<$Source> for $Name {
            fn from(refusal: $Source) -> Self {
                Self::$Lower(refusal)
            }
        }

        impl From<alloc::boxed::Box<$Source>> for alloc::boxed::Box<$Name> {
            fn from(refusal: alloc::boxed::Box<$Source>) -> Self {
                Self::new($Name::$Lower(*refusal))
            }
        } )+)?

        impl $Name {
            /// The codes of the room, in order.
            pub const CATALOGUE: &'static [$crate::kernel::refusal::Coding] = &[
                $( $crate::kernel::refusal::Coding {
                    code: concat!($room, ".", $code),
                    documentation: &[$($variant_doc),*],
                    details: &[$(stringify!($field)),*],
                    chinese: $chinese,
                    english: $english,
                } ),+
            ];
        }

        impl $crate::kernel::refusal::Coded for $Name {
            fn visit(
                &self,
                visitor: &mut $crate::kernel::refusal::Visitor<'_>,
            ) {
                match self {
                    $( Self::$Variant { $($field),* } => {
                        // What an error says in use; what it means at length stands in the catalogue alone.
                        const CODING: &$crate::kernel::refusal::Coding = &$crate::kernel::refusal::Coding {
                            code: concat!($room, ".", $code),
                            documentation: &[],
                            details: &[$(stringify!($field)),*],
                            chinese: $chinese,
                            english: $english,
                        };
                        visitor(CODING, &[
                            $( (stringify!($field), $field as &dyn $crate::kernel::refusal::Said) ),*
                        ]);
                    } )+
                    $($( Self::$Lower(refusal) => $crate::kernel::refusal::Coded::visit(refusal, visitor), )+)?
                }
            }
        }

        impl core::fmt::Display for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&$crate::kernel::refusal::Coded::sentence(self, $crate::kernel::refusal::Language::English))
            }
        }

        impl core::error::Error for $Name {}
    };
}
pub(crate) use refusals;
