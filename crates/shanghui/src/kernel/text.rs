//! Bounded texts: trimmed, without control characters, never empty, never endless.
//!
//! Every limit stands in one table, which also feeds the messages.

use super::fault::{Fault, WireFault};
use super::refusal::{Phrase, said_by_display};
use super::wire::{Reader, Wire, Writer, shortened};
use alloc::boxed::Box;
use core::fmt;
use core::str::FromStr;

/// Characters that change how the text around them is shown, and so can make a name look like another.
fn is_deceptive(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{200b}')
}

fn checked(text: &str, kind: Phrase, most: u32, lines: bool, code: bool) -> Result<Box<str>, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(WireFault::EmptyText { kind }.into());
    }
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length > most {
        return Err(WireFault::TextTooLong { kind, length, most }.into());
    }
    let invalid = |rule: Phrase| Fault::from(WireFault::InvalidText { given: shortened(text), rule });
    if text.chars().any(|letter| (letter.is_control() && !(lines && letter == '\n')) || is_deceptive(letter))
    {
        return Err(invalid(Phrase::new(
            "不得含控制字符，或隐藏、翻转文字的字符",
            "no control characters, and none that hide or turn the text around them",
        )));
    }
    if code {
        let plain =
            text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if !plain || !text.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            return Err(invalid(Phrase::new(
                "代码由小写字母、数字和下划线组成，以字母开头",
                "a code is lower-case letters, digits and underscores, beginning with a letter",
            )));
        }
    }
    Ok(text.into())
}

macro_rules! texts {
    ($(
        $(#[doc = $doc:literal])*
        $Name:ident: $chinese:literal $kind:literal, at most $most:literal characters, lines $lines:literal, code $code:literal,
        pattern $pattern:expr, masked $masked:literal;
    )+) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name(Box<str>);

        impl $Name {
            /// The most characters it may have.
            pub const MAXIMUM_LENGTH: u32 = $most;

            /// The text, trimmed.
            ///
            /// # Errors
            ///
            /// `wire.empty_text`, `wire.text_too_long`, `wire.invalid_text`.
            pub fn new(text: &str) -> Result<Self, Fault> {
                checked(text, Phrase::new($chinese, $kind), $most, $lines, $code).map(Self)
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $Name {
            type Err = Fault;

            fn from_str(text: &str) -> Result<Self, Fault> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $Name {
            type Error = Fault;

            fn try_from(text: &str) -> Result<Self, Fault> {
                Self::new(text)
            }
        }

        impl AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                if $masked {
                    write!(f, "{}(***)", stringify!($Name))
                } else {
                    write!(f, "{}({:?})", stringify!($Name), &*self.0)
                }
            }
        }

        impl Wire for $Name {
            fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                Self::new(&reader.string()?)
            }
            fn blank(_: $crate::kernel::wire::Unread) -> Self {
                Self(Box::default())
            }
            fn write(&self, writer: &mut Writer) {
                writer.string(&self.0);
            }
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut super::wire::Shapes) -> super::wire::Shape {
                if shapes.begin::<Self>(stringify!($Name)) {
                    shapes.define(
                        stringify!($Name),
                        super::wire::Shapes::documentation(&[$($doc),*]),
                        super::wire::Kind::Text { format: None, pattern: $pattern, least: 1, most: $most },
                    );
                }
                super::wire::Shape::Reference(stringify!($Name))
            }
        }

        super::wire_serde!($Name);
    )+};
}

/// `Display` and `Said` for texts that may be shown to anybody.
macro_rules! public_texts {
    ($($Name:ident),+) => {$(
        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        said_by_display!($Name);
    )+};
}

#[cfg(feature = "schema")]
const CODE: Option<&str> = Some("^[a-z][a-z0-9_]*$");

texts! {
    /// A title or the name of a thing (标题、名称). It must not name people: free text about people is [`Prose`](super::Prose).
    Title: "标题" "title", at most 120 characters, lines false, code false, pattern None, masked false;
    /// A passage of an article or a rule (条文).
    Passage: "条文" "passage", at most 4000 characters, lines true, code false, pattern None, masked false;
    /// A chamber's own word for a post (职务), such as `secretary_general`.
    Post: "职务代码" "post", at most 40 characters, lines false, code true, pattern CODE, masked false;
    /// A chamber's own word for an organ (机构), such as `council`.
    Organ: "机构代码" "organ", at most 40 characters, lines false, code true, pattern CODE, masked false;
    /// A chamber's own word for a kind of meeting (会议种类), such as `joint_meeting`.
    MeetingKind: "会议种类代码" "meeting kind", at most 40 characters, lines false, code true, pattern CODE, masked false;
    /// A chamber's own word for a class of members (会员类别), such as `unit_member`.
    MemberClass: "会员类别代码" "member class", at most 40 characters, lines false, code true, pattern CODE, masked false;
    /// A chamber's own word for a kind of activity (活动种类), such as `member_visit`.
    ActivityKind: "活动种类代码" "activity kind", at most 40 characters, lines false, code true, pattern CODE, masked false;
    /// A chamber's own word for a report that is owed by cadence (定期报告), such as `annual_report_to_the_registrar`.
    ReportKind: "定期报告代码" "report", at most 40 characters, lines false, code true, pattern CODE, masked false;
    /// A chamber's own word for a criterion by which staff are chosen (选聘标准), such as `service_mind`.
    Criterion: "选聘标准代码" "criterion", at most 40 characters, lines false, code true, pattern CODE, masked false;
    /// A chamber's own word for a strength of a person, which tasks ask for (特长), such as `writing`.
    Strength: "特长代码" "strength", at most 40 characters, lines false, code true, pattern CODE, masked false;
    /// A chamber's own word for a category of needs (诉求类别), such as `policy`.
    NeedCategory: "诉求类别代码" "need category", at most 40 characters, lines false, code true, pattern CODE, masked false;
    /// The name of a person (姓名): personal, kept in the erasable part of a journal, masked by `Debug`.
    PersonName: "姓名" "name", at most 60 characters, lines false, code false, pattern None, masked true;
    /// Who stands for election (候选人), as a ballot names them: a name, or any code of the caller's. Masked by `Debug`, for it
    /// is mostly a person's name.
    Candidate: "候选人" "candidate", at most 120 characters, lines false, code false, pattern None, masked true;
    /// A telephone number (电话) as it is dialled: personal, masked by `Debug`.
    Phone: "电话" "telephone number", at most 30 characters, lines false, code false, pattern None, masked true;
    /// A run of free text (文字): personal as a whole, for it may say anything about anybody; masked by `Debug`.
    Words: "文字" "text", at most 4000 characters, lines true, code false, pattern None, masked true;
}
public_texts!(
    Title,
    Passage,
    Post,
    Organ,
    MeetingKind,
    MemberClass,
    ActivityKind,
    ReportKind,
    Criterion,
    Strength,
    NeedCategory
);

impl Phone {
    /// The number as others may see it: `139****8304`.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::kernel::Phone;
    ///
    /// assert_eq!(Phone::new("13912348304")?.masked(), "139****8304");
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn masked(&self) -> alloc::string::String {
        let count = self.0.chars().count();
        let shown = |index: usize| count >= 9 && (index < 3 || index.saturating_add(4) >= count);
        self.0.chars().enumerate().map(|(index, digit)| if shown(index) { digit } else { '*' }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Phone, Post, Title, Words};
    use crate::kernel::wire::Wire;
    use alloc::string::String;

    #[test]
    fn a_text_is_trimmed_and_bounded() {
        assert_eq!(Title::new("  联席会议 ").unwrap().as_str(), "联席会议");
        assert_eq!(Title::new("   ").unwrap_err().code(), "wire.empty_text");
        let long: String = core::iter::repeat_n('会', 121).collect();
        assert_eq!(Title::new(&long).unwrap_err().code(), "wire.text_too_long");
        assert_eq!(Title::new("一\n二").unwrap_err().code(), "wire.invalid_text");
        assert!(Words::new("一\n二").is_ok());
        assert_eq!(Title::new("abc\u{202e}def").unwrap_err().code(), "wire.invalid_text");
    }

    #[test]
    fn a_code_has_one_form() {
        assert!(Post::new("secretary_general").is_ok());
        for wrong in ["Secretary", "9th", "秘书长", "a-b", "_a"] {
            assert_eq!(Post::new(wrong).unwrap_err().code(), "wire.invalid_text", "{wrong}");
        }
    }

    #[test]
    fn debug_masks_what_is_personal() {
        let phone = Phone::new("13912348304").unwrap();
        assert_eq!(alloc::format!("{phone:?}"), "Phone(***)");
        assert_eq!(phone.to_json(), "\"13912348304\"");
        assert_eq!(Phone::new("12345").unwrap().masked(), "*****");
    }
}
