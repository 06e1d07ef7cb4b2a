//! Faults: what arrives cannot be what it claims to be. Malformed input, a broken chain, a false snapshot.

use super::refusal::{Coded, Coding, Language, Phrase, Visitor, error_json, refusals};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

refusals! {
    /// The text is not a value of the wire.
    pub enum WireFault in "wire" {
        /// The text is not JSON, or a number is not a plain whole number.
        Malformed = "malformed" { at: u32, expected: String }
            zh "第{at}字节处格式有误：应为 {expected}"
            en "the text is malformed at byte {at}: expected {expected}",
        /// A value of another kind stands here.
        WrongType = "wrong_type" { expected: String, found: String }
            zh "类型不符：应为 {expected}，实为 {found}"
            en "expected {expected}, found {found}",
        /// A field that must be there is not.
        MissingField = "missing_field" { field: String }
            zh "缺少字段 `{field}`"
            en "the field `{field}` is missing",
        /// A field that nobody knows: a misspelling must not pass in silence.
        UnknownField = "unknown_field" { known: String }
            zh "没有这个字段；可用字段：{known}"
            en "there is no such field; the fields here are {known}",
        /// A field stands twice.
        DuplicateField = "duplicate_field" { field: String }
            zh "字段 `{field}` 重复"
            en "the field `{field}` stands twice",
        /// No command, event or variant has this name.
        UnknownType = "unknown_type" { given: String }
            zh "没有名为 `{given}` 的类型"
            en "there is no type named `{given}`",
        /// A word that is not in the list.
        UnknownValue = "unknown_value" { given: String, known: String }
            zh "没有 `{given}` 这个值；可用值：{known}"
            en "`{given}` is not one of {known}",
        /// A number outside its range.
        OutOfRange = "out_of_range" { least: u64, most: u64 }
            zh "数值应在 {least} 至 {most} 之间"
            en "the number must lie between {least} and {most}",
        /// A text that breaks the rule of its type.
        InvalidText = "invalid_text" { given: String, rule: Phrase }
            zh "`{given}` 不合要求：{rule}"
            en "`{given}` is not valid: {rule}",
        /// A text without a visible character.
        EmptyText = "empty_text" { kind: Phrase }
            zh "{kind}不能为空"
            en "the {kind} must not be empty",
        /// A text over its limit.
        TextTooLong = "text_too_long" { kind: Phrase, length: u32, most: u32 }
            zh "{kind}有 {length} 字，最多 {most} 字"
            en "the {kind} has {length} characters, at most {most} are allowed",
        /// Values nest too deeply.
        TooDeep = "too_deep" { most: u32 }
            zh "嵌套超过 {most} 层"
            en "values nest more than {most} deep",
        /// A journal's text is not in its one canonical form.
        NotCanonical = "not_canonical" { at: u32, found: String }
            zh "第{at}字节处不是规范形式：{found}"
            en "the text is not canonical at byte {at}: {found}",
    }
}

refusals! {
    /// A journal is not what was written.
    pub enum JournalFault in "journal" {
        /// There is no header line.
        NoHeader = "no_header" {}
            zh "缺少首行（日志头）"
            en "the first line, the header, is missing",
        /// The header names a format or a hash that this version does not read.
        UnknownFormat = "unknown_format" { format: u32, hash: String }
            zh "不认识的日志格式 {format}（{hash}）"
            en "the journal's format {format} with {hash} is not known here",
        /// A line is not an entry.
        Malformed = "malformed" { line: u32, reason: String }
            zh "第 {line} 行不是日志条目：{reason}"
            en "line {line} is not an entry: {reason}",
        /// An entry's bytes do not give its digest.
        Altered = "altered" { seq: u32, line: u32 }
            zh "第 {line} 行（第 {seq} 条）被改动"
            en "entry {seq} on line {line} has been altered",
        /// An entry stands in another place than it was written in.
        Reordered = "reordered" { seq: u32, expected: u32, line: u32 }
            zh "第 {line} 行应为第 {expected} 条，却是第 {seq} 条：顺序被调换"
            en "line {line} holds entry {seq} where entry {expected} belongs: entries were reordered",
        /// Entries are missing between two others.
        CutOut = "cut_out" { first: u32, last: u32, line: u32 }
            zh "第 {line} 行之前缺少第 {first} 至 {last} 条"
            en "entries {first} to {last} are missing before line {line}",
        /// Entries are missing at the end.
        CutOff = "cut_off" { found: u32, expected: u32 }
            zh "日志只有 {found} 条，应有 {expected} 条"
            en "the journal ends after entry {found}, {expected} are known to exist",
        /// A line was put in that does not belong to the chain.
        Inserted = "inserted" { seq: u32, line: u32 }
            zh "第 {line} 行（自称第 {seq} 条）是插入的"
            en "line {line}, which claims to be entry {seq}, was inserted",
        /// A digest that was published is not the one that stands here.
        DigestMismatch = "digest_mismatch" { seq: u32, published: String, found: String }
            zh "第 {seq} 条的摘要与公布的不符：公布 {published}，现为 {found}"
            en "entry {seq} has digest {found}, published was {published}",
        /// A personal value is not the one that was committed to.
        CommitmentBroken = "commitment_broken" { seq: u32, line: u32, index: u32 }
            zh "第 {line} 行（第 {seq} 条）第 {index} 项个人信息与承诺值不符"
            en "personal item {index} of entry {seq} on line {line} is not the one committed to",
        /// An event does not fit the state that the entries before it give.
        Incoherent = "incoherent" { seq: u32, event: String, reason: String }
            zh "第 {seq} 条的 {event} 与此前记录矛盾：{reason}"
            en "entry {seq}: {event} does not fit what was recorded before: {reason}",
        /// The journal has no founding.
        NotFounded = "not_founded" {}
            zh "日志里没有成立记录"
            en "the journal does not begin with a founding",
        /// An event of a newer model.
        UnknownEvent = "unknown_event" { seq: u32, event: String }
            zh "第 {seq} 条含有不认识的事件 {event}"
            en "entry {seq} holds an event of a type not known here: {event}",
    }
}

refusals! {
    /// A snapshot, a charter or a calendar does not hold together, or has not what was asked for.
    pub enum DataFault in "data" {
        /// The snapshot is of a version that is not read here.
        UnknownSnapshot = "unknown_snapshot" { format: u32 }
            zh "不认识的快照格式 {format}"
            en "the snapshot's format {format} is not known here",
        /// The snapshot does not belong to the journal.
        SnapshotMismatch = "snapshot_mismatch" { seq: u32, reason: String }
            zh "快照（第 {seq} 条）与日志不符：{reason}"
            en "the snapshot at entry {seq} does not fit the journal: {reason}",
        /// A part of the charter contradicts another.
        InvalidCharter = "invalid_charter" { reason: Phrase }
            zh "章程数据自相矛盾：{reason}"
            en "the charter's data do not hold together: {reason}",
        /// No preset has this name.
        UnknownPreset = "unknown_preset" { given: String, known: String }
            zh "没有名为 `{given}` 的章程范本；可用：{known}"
            en "there is no preset named `{given}`, only {known}",
        /// A question about something that was never recorded.
        NotFound = "not_found" { kind: Phrase, id: String }
            zh "没有记录过这个{kind}：{id}"
            en "no {kind} with the id {id} was ever recorded",
        /// A document that does not exist yet.
        NotYet = "not_yet" { kind: Phrase, reason: Phrase }
            zh "{kind}尚不能生成：{reason}"
            en "the {kind} cannot be made yet: {reason}",
        /// The year is beyond what the calendar reckons.
        YearNotReckoned = "year_not_reckoned" { year: u32, first: u32, last: u32 }
            zh "{year}年不在日历之内，日历从{first}年到{last}年"
            en "the year {year} is not reckoned, the calendar reaches from {first} to {last}",
        /// The lunar year has no such month, or the month no such day; `leap` is 1 for the leap month (闰月).
        NoSuchLunarDate = "no_such_lunar_date" { year: u32, month: u32, leap: u32, day: u32 }
            zh "农历{year}年没有{month}月{day}日（闰月：{leap}）"
            en "the lunar year {year} has no day {day} in month {month} (leap month: {leap})",
        /// A file's arrangement of holidays does not hold together; the path names the field.
        InvalidHolidayNotice = "invalid_holiday_notice" { reason: Phrase }
            zh "放假安排有误：{reason}"
            en "the arrangement of holidays does not hold together: {reason}",
    }
}

/// Malformed input, a broken chain, a snapshot or a charter that does not hold together.
///
/// It holds a stable [code](Fault::code), the [path](Fault::path) to the offending field or line, typed details and a
/// sentence in two languages.
///
/// # Example
///
/// ```
/// use shanghui::kernel::{Date, Wire};
///
/// let fault = Date::from_json(r#""2024-02-30""#).unwrap_err();
/// assert_eq!(fault.code(), "wire.invalid_text");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Fault(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: Kind,
    path: String,
}

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    Wire(WireFault),
    Journal(JournalFault),
    Data(DataFault),
}

impl Fault {
    /// Every code, in order.
    #[must_use]
    pub fn catalogue() -> Vec<&'static Coding> {
        WireFault::CATALOGUE.iter().chain(JournalFault::CATALOGUE).chain(DataFault::CATALOGUE).collect()
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        Coded::code(self)
    }

    /// The path to the field, such as `agenda[2].title`; empty where the whole is meant.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The fault as one JSON object, as [`Error::to_json`](crate::chamber::Error::to_json) writes it.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::kernel::{Date, Wire};
    ///
    /// let fault = Date::from_json(r#""2024-02-30""#).unwrap_err();
    /// assert!(fault.to_json().starts_with(r#"{"family":"fault","code":"wire.invalid_text","path":"","details":{"#));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        error_json("fault", self, |writer| {
            writer.key("path");
            writer.string(self.path());
        })
    }

    pub(crate) fn missing(field: &str) -> Self {
        WireFault::MissingField { field: field.into() }.into()
    }

    pub(crate) fn unknown_value(given: &str, known: &[&str]) -> Self {
        WireFault::UnknownValue { given: super::wire::shortened(given), known: known.join(", ") }.into()
    }

    /// The same fault, seen from the object whose field is `name`.
    #[must_use]
    pub(crate) fn within_field(mut self, name: &str) -> Self {
        let path = &mut self.0.path;
        if !path.is_empty() && !path.starts_with('[') {
            path.insert(0, '.');
        }
        path.insert_str(0, name);
        self
    }

    /// The same fault, seen from the list whose item has this index.
    #[must_use]
    pub(crate) fn within_index(mut self, index: u32) -> Self {
        let path = &mut self.0.path;
        if !path.is_empty() && !path.starts_with('[') {
            path.insert(0, '.');
        }
        path.insert_str(0, &alloc::format!("[{index}]"));
        self
    }

    fn coded(&self) -> &dyn Coded {
        match &self.0.kind {
            Kind::Wire(fault) => fault,
            Kind::Journal(fault) => fault,
            Kind::Data(fault) => fault,
        }
    }
}

impl Coded for Fault {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        self.coded().visit(visitor);
    }
}

macro_rules! kinds {
    ($($Kind:ident($Source:ty)),+) => {$(
        impl From<$Source> for Fault {
            #[cold]
            fn from(fault: $Source) -> Self {
                Self(Box::new(Inner { kind: Kind::$Kind(fault), path: String::new() }))
            }
        }
    )+};
}
kinds!(Wire(WireFault), Journal(JournalFault), Data(DataFault));

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.0.path)?;
        }
        f.write_str(&self.sentence(Language::English))
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fault({}: {})", self.code(), self)
    }
}

impl core::error::Error for Fault {}
