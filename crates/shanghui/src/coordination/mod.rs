//! Coordination (搞好协调): what the chamber writes to others and what comes back, what members propose, what is collected from
//! them for a return.
//!
//! ```text
//! draft ── check ── issue, with its number ──┬── answer ── follow-up letter
//!                                            ├── receipts
//!                                            └── filed
//! directive ── return ── each member's projects ── submitted ── acknowledged
//! ```
//!
//! Invariants: a number is given when a letter is issued, and none is left out or given twice; a request names one matter and is
//! open until it is answered, a report names none and is done when it is issued (《党政机关公文处理工作条例》); a reply answers
//! something that was asked; the totals of a return are exact, by stage and currency.
//!
//! Deliberately absent: what comes in, which is the secretariat's (来文), and reports by cadence, which are too.

mod answer;
mod check;
#[allow(clippy::module_inception, reason = "coordination is the room's one big noun")]
mod coordination;
mod data_return;
mod filing;
mod issue;
mod letter;
mod projects;
mod register;
#[cfg(test)]
mod tests;

pub use answer::{AcknowledgeLetter, AnswerOutcome, AnswerRecorded, LetterAcknowledged, RecordAnswer};
pub use check::{CheckLetter, LetterChecked};
pub use coordination::Coordination;
pub(crate) use coordination::{Asked, Office, Questions};
pub use data_return::{
    AcknowledgeReturn, DataReturn, OpenReturn, ReturnAcknowledged, ReturnOpened, ReturnSubmitted,
    SubmitReturn,
};
pub use filing::{FileLetter, LetterFiled};
pub use issue::{IssueLetter, LetterIssued, LetterNumber};
pub use letter::{Addressee, DraftLetter, Letter, LetterDrafted};
pub use projects::{FileProjects, ProjectStage, ProjectsFiled, ReportedProject, ReturnTotal};
pub use register::{LetterState, LetterSummary};

use crate::charter::LetterKind;
use crate::kernel::{
    Article, Date, DirectiveId, LetterId, MemberId, Occurred, ProjectId, ReturnId, StatedAmount, Title,
    recorded, refusals, timed,
};
use crate::leadership::LeadershipRefusal;
use crate::membership::MembershipRefusal;
use crate::people::PeopleRefusal;
use alloc::string::String;

refusals! {
    /// A letter could not be written, answered or received so.
    pub enum CoordinationRefusal in "coordination" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// No letter has this id.
        UnknownLetter = "unknown_letter" { letter: LetterId }
            zh "没有编号为 {letter} 的发文"
            en "there is no letter with the id {letter}",
        /// No directive has this id.
        UnknownDirective = "unknown_directive" { directive: DirectiveId }
            zh "没有编号为 {directive} 的来文；请先登记来文"
            en "there is no directive with the id {directive}: accept it first",
        /// A letter to nobody, or to the same twice, or a request to several.
        AddresseesDoNotFit = "addressees_do_not_fit" { kind: LetterKind, count: u32 }
            zh "{kind}的主送对象有误（{count}个）：至少一个、不重复，请示只送一个"
            en "a {kind} cannot be for these {count} addressees: at least one, none twice, and a request is for one",
        /// A request names one matter, a letter at most one.
        NotOneMatter = "not_one_matter" { kind: LetterKind, count: u32 }
            zh "{kind}应当一文一事，这里写了{count}件；请分别行文"
            en "a {kind} is of one matter, and {count} are named: write one for each",
        /// A report or a notice asks for nothing.
        AsksWhereItTells = "asks_where_it_tells" { kind: LetterKind, matter: Title }
            zh "{kind}不得夹带请示事项“{matter}”；请另行请示"
            en "a {kind} asks for nothing, and this one asks for `{matter}`: write a request",
        /// A reply without something that was asked.
        ReplyWithoutRequest = "reply_without_request" { kind: LetterKind }
            zh "{kind}没有对应的来文要求；请写明所答复的来文，或改用函"
            en "a {kind} answers nothing that was asked: name the directive that asks, or write a letter",
        /// What it would answer was answered before.
        DirectiveAnswered = "directive_answered" { directive: DirectiveId, seq: u32 }
            zh "来文 {directive} 已在第 {seq} 条答复"
            en "the directive {directive} was answered before, by entry {seq}",
        /// A proposal is a member's, and no other letter is.
        ProposerDoesNotFit = "proposer_does_not_fit" { kind: LetterKind }
            zh "会员提案须写明提出的会员、送商会机构；其他文种不写提出人，这里是{kind}"
            en "a proposal names the member who makes it and goes to organs of the chamber, any other letter names none; this is a {kind}",
        /// The letter was checked, or turned down when it was.
        AlreadyChecked = "already_checked" { letter: LetterId, seq: u32 }
            zh "发文 {letter} 已在第 {seq} 条核稿"
            en "the letter {letter} was checked before, by entry {seq}",
        /// The charter has somebody else check than who drafted.
        CheckedByDrafter = "checked_by_drafter" { letter: LetterId, article: Option<Article> }
            zh "发文 {letter} 应由拟稿人以外的人核稿"
            en "whoever drafted the letter {letter} does not check it: somebody else does",
        /// The letter was not checked, or was turned down.
        NotChecked = "not_checked" { letter: LetterId }
            zh "发文 {letter} 没有通过核稿，不能签发"
            en "the letter {letter} has not passed its check and cannot be issued",
        /// The letter was issued before.
        AlreadyIssued = "already_issued" { letter: LetterId, seq: u32 }
            zh "发文 {letter} 已在第 {seq} 条签发"
            en "the letter {letter} was issued before, by entry {seq}",
        /// Numbers follow the days on which letters are issued.
        NumberOutOfOrder = "number_out_of_order" { on: Date, last: Date }
            zh "{last}已经编号发文，不能再以{on}为成文日期编在其后"
            en "a letter was numbered on {last}, and one of {on} cannot come after it",
        /// The letter was not issued yet.
        NotIssued = "not_issued" { letter: LetterId }
            zh "发文 {letter} 尚未签发"
            en "the letter {letter} was not issued yet",
        /// The letter expects no answer.
        ExpectsNothing = "expects_nothing" { letter: LetterId, kind: LetterKind }
            zh "发文 {letter} 是{kind}，没有请求事项，不需要答复"
            en "the letter {letter} is a {kind} that asks for nothing, so nothing answers it",
        /// The letter was answered before.
        AlreadyAnswered = "already_answered" { letter: LetterId, seq: u32 }
            zh "发文 {letter} 已在第 {seq} 条登记答复"
            en "the answer to {letter} was recorded before, by entry {seq}",
        /// The letter was not answered yet.
        NotAnswered = "not_answered" { letter: LetterId }
            zh "发文 {letter} 尚未得到答复"
            en "the letter {letter} was not answered yet",
        /// Whoever would acknowledge the letter is none of those who are to.
        NotAddressed = "not_addressed" { letter: LetterId }
            zh "发文 {letter} 不是发给该对象的，不能登记其收文"
            en "the letter {letter} was not for them, so they have nothing to acknowledge",
        /// They acknowledged the letter before.
        AlreadyAcknowledged = "already_acknowledged" { letter: LetterId, seq: u32 }
            zh "该对象已在第 {seq} 条确认收到发文 {letter}"
            en "they acknowledged the letter {letter} before, by entry {seq}",
        /// The letter was filed before.
        AlreadyFiled = "already_filed" { letter: LetterId, seq: u32 }
            zh "发文 {letter} 已在第 {seq} 条归档"
            en "the letter {letter} was filed before, by entry {seq}",
        /// No return has this id.
        UnknownReturn = "unknown_return" { data_return: ReturnId }
            zh "没有编号为 {data_return} 的报送事项"
            en "there is no return with the id {data_return}",
        /// A return is owed by somebody, and by nobody twice.
        MembersDoNotFit = "members_do_not_fit" { count: u32 }
            zh "应当填报的会员有误（{count}家）：至少一家，且不重复"
            en "a return cannot be owed by these {count} members: at least one, and none twice",
        /// The return was submitted before.
        ReturnSubmitted = "return_submitted" { data_return: ReturnId, seq: u32 }
            zh "报送事项 {data_return} 已在第 {seq} 条报送"
            en "the return {data_return} was submitted before, by entry {seq}",
        /// The return was not submitted yet.
        ReturnNotSubmitted = "return_not_submitted" { data_return: ReturnId }
            zh "报送事项 {data_return} 尚未报送"
            en "the return {data_return} was not submitted yet",
        /// Whoever asked for the return has acknowledged it before.
        ReturnAcknowledged = "return_acknowledged" { data_return: ReturnId, seq: u32 }
            zh "报送事项 {data_return} 已在第 {seq} 条登记回执"
            en "the return {data_return} was acknowledged before, by entry {seq}",
        /// The member owes nothing for the return.
        NotOwed = "not_owed" { data_return: ReturnId, member: MemberId }
            zh "会员 {member} 不在报送事项 {data_return} 的填报范围内"
            en "the member {member} owes nothing for the return {data_return}",
        /// Members have not filed.
        MembersMissing = "members_missing" { data_return: ReturnId, missing: u32 }
            zh "报送事项 {data_return} 还有 {missing} 家会员未填报；没有项目的请登记为无"
            en "for the return {data_return} {missing} members have not filed: whoever has no project files none",
        /// A project stands twice in the return.
        ProjectTwice = "project_twice" { project: ProjectId }
            zh "项目 {project} 重复填报"
            en "the project {project} stands twice in the return",
        /// The amounts of a project are in different currencies.
        CurrenciesDiffer = "currencies_differ" { project: ProjectId }
            zh "项目 {project} 的本年到位和累计到位币种不同，请按同一币种填报"
            en "what came in for the project {project} this year and so far is in different currencies",
        /// More came in this year than so far.
        MoreThisYearThanInAll = "more_this_year_than_in_all" { project: ProjectId, this_year: StatedAmount, cumulative: StatedAmount }
            zh "项目 {project} 本年到位{this_year}超过累计到位{cumulative}；请核对单位（元、万元、亿元）"
            en "for the project {project} more came in this year ({this_year}) than in all ({cumulative}): check the units",
        /// The project was in an earlier return, so it is not new.
        NotNew = "not_new" { project: ProjectId }
            zh "项目 {project} 往年已经报送，应当填为续建"
            en "the project {project} was in an earlier return, so it continues and is not new",
        /// Less came in so far than was reported before.
        CumulativeFell = "cumulative_fell" { project: ProjectId, was: StatedAmount, now: StatedAmount }
            zh "项目 {project} 累计到位由{was}降为{now}；请核对单位（元、万元、亿元）"
            en "for the project {project} what came in so far fell from {was} to {now}: check the units",
        /// It would lie in the future.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been";
        /// Somebody named is not known.
        People(PeopleRefusal),
        /// The organ that is named is not known.
        Leadership(LeadershipRefusal),
        /// The seat that is named is not known.
        Membership(MembershipRefusal),
    }
}

recorded!(CoordinationRefusal);
timed!(CoordinationRefusal);
