//! Summaries (工作总结): of a month, a quarter, a year or a term, computed from the journal, worded by recorded edits, and fixed
//! when they are issued.

use super::{Secretariat, SecretariatRefusal};
use crate::calendar::months_later;
use crate::charter::SummaryPeriod;
use crate::kernel::{
    Applied, Audience, Date, Incoherent, Inquiry, Kept, Mark, Prose, Ruled, Sealed, TermId, Warrant, choice,
    codes, record, said_by_label,
};
use crate::leadership::Leadership;
use alloc::string::String;
use alloc::vec::Vec;

choice! {
    /// What a summary is of (总结期间).
    #[derive(Copy, Hash)]
    pub enum SummarySpan {
        /// A month (月).
        Month = "month" {
            /// The year.
            year: u32,
            /// The month, 1 to 12.
            month: u32,
        },
        /// A quarter (季度).
        Quarter = "quarter" {
            /// The year.
            year: u32,
            /// The quarter, 1 to 4.
            quarter: u32,
        },
        /// A year (年).
        Year = "year" {
            /// Which.
            year: u32,
        },
        /// A term of office (届).
        Term = "term" {
            /// Which.
            term: TermId,
        },
    }
}

codes! {
    /// A part of a summary (总结章节).
    pub enum SummarySection {
        /// Meetings and decisions (会议与决议).
        Meetings = "meetings" "会议与决议",
        /// Planning and activities (规划与活动).
        Activities = "activities" "规划与活动",
        /// Coordination (协调联络).
        Coordination = "coordination" "协调联络",
        /// Service to members (会员服务).
        Service = "service" "会员服务",
        /// Organisation: members, posts, turns (组织建设).
        Organisation = "organisation" "组织建设",
        /// What fell short (存在不足).
        Problems = "problems" "存在不足",
        /// What comes next (下步打算).
        Outlook = "outlook" "下步打算",
    }
}
said_by_label!(SummarySection);

codes! {
    /// A figure of a summary (总结指标).
    pub enum FigureName {
        /// Meetings that were opened (召开会议).
        MeetingsHeld = "meetings_held" "召开会议（次）",
        /// People who signed in at meetings, observers apart (出席会议).
        Attendances = "attendances" "出席会议（人次）",
        /// Minutes that were signed (签发纪要).
        MinutesSigned = "minutes_signed" "签发纪要（份）",
        /// Motions that passed and elections that filled a seat (通过议案).
        MotionsPassed = "motions_passed" "通过议案（件）",
        /// Follow-ups that were assigned (交办事项).
        FollowUpsAssigned = "follow_ups_assigned" "交办事项（件）",
        /// Follow-ups that were carried out (办结事项).
        FollowUpsDone = "follow_ups_done" "办结事项（件）",
        /// Activities that were held (举办活动).
        ActivitiesHeld = "activities_held" "举办活动（次）",
        /// People who took part in activities, others included (参加活动).
        Participants = "participants" "参加活动（人次）",
        /// What activities cost, in fen (活动支出).
        Spent = "spent" "活动支出（分）",
        /// Activities that were dropped (取消活动).
        ActivitiesDropped = "activities_dropped" "取消活动（次）",
        /// Activities that were reviewed (总结活动).
        Reviews = "reviews" "总结活动（次）",
        /// Suggestions of reviews (提出建议).
        SuggestionsMade = "suggestions_made" "提出建议（条）",
        /// Suggestions that were closed (办结建议).
        SuggestionsClosed = "suggestions_closed" "办结建议（条）",
        /// Documents from outside that were accepted (受理来文).
        DirectivesAccepted = "directives_accepted" "受理来文（件）",
        /// Reports and replies that were given (报送答复).
        ReportsSubmitted = "reports_submitted" "报送答复（件）",
        /// Letters that were issued (印发文件).
        LettersIssued = "letters_issued" "印发文件（件）",
        /// Letters that were filed (归档).
        LettersFiled = "letters_filed" "归档发文（件）",
        /// Requests and letters that were answered (请示来函获复).
        AnswersReceived = "answers_received" "请示获复（件）",
        /// Returns that were submitted (报送汇总表).
        ReturnsSubmitted = "returns_submitted" "报送汇总表（件）",
        /// Members' proposals that were registered (收到提案).
        ProposalsReceived = "proposals_received" "收到提案（件）",
        /// Members' proposals that were answered (答复提案).
        ProposalsAnswered = "proposals_answered" "答复提案（件）",
        /// Visits (走访).
        Visits = "visits" "走访（次）",
        /// Relays (传达).
        Relays = "relays" "传达（次）",
        /// Needs that members had (登记诉求).
        NeedsRegistered = "needs_registered" "登记诉求（件）",
        /// Answers to needs (答复诉求).
        NeedsAnswered = "needs_answered" "答复诉求（件）",
        /// Needs that were matched with offers (对接资源).
        NeedsMatched = "needs_matched" "对接资源（件）",
        /// Matches that came about (对接成功).
        MatchesMade = "matches_made" "对接成功（件）",
        /// Needs that were closed with the member's judgement (办结诉求).
        NeedsClosed = "needs_closed" "办结诉求（件）",
        /// First responses to needs (首次回应).
        FirstResponses = "first_responses" "首次回应诉求（件）",
        /// How long the members waited for those, in days together (首次回应用时).
        ResponseDays = "response_days" "首次回应用时（天）",
        /// Needs that were answered or matched for the first time (解决诉求).
        Resolutions = "resolutions" "解决诉求（件）",
        /// How long the members waited for that, in days together (解决用时).
        ResolutionDays = "resolution_days" "解决诉求用时（天）",
        /// Seats that were taken (入会).
        MembersSeated = "members_seated" "新增会员（个）",
        /// Seats that ended (离会).
        MembersLeft = "members_left" "离会会员（个）",
        /// Turns of the rotation that began (轮值).
        TurnsOpened = "turns_opened" "开始轮值（期）",
        /// Turns that were handed over (轮值交接).
        HandoversRecorded = "handovers_recorded" "轮值交接（期）",
        /// Candidates who were appointed to the staff (任用工作人员).
        StaffAppointed = "staff_appointed" "任用工作人员（人）",
        /// Staff who left and handed over their work (离职交接).
        StaffLeft = "staff_left" "离职交接（人）",
        /// Tasks that divisions of labour gave to somebody (分工任务).
        TasksAssigned = "tasks_assigned" "分工任务（项次）",
        /// Records that were opened to more readers (公开记录).
        RecordsOpened = "records_opened" "放宽知悉范围（次）",
        /// Views that somebody read or exported, as far as it was recorded (查阅登记).
        Disclosures = "disclosures" "登记查阅（次）",
        /// Dues of the Party branch that its members paid, or were let off (交纳党费).
        BranchDuesPaid = "branch_dues_paid" "交纳党费（人次）",
    }
}
said_by_label!(FigureName);

impl FigureName {
    /// The part of a summary that it belongs to.
    #[must_use]
    pub const fn section(self) -> SummarySection {
        match self {
            Self::MeetingsHeld
            | Self::Attendances
            | Self::MinutesSigned
            | Self::MotionsPassed
            | Self::FollowUpsAssigned
            | Self::FollowUpsDone => SummarySection::Meetings,
            Self::ActivitiesHeld
            | Self::Participants
            | Self::Spent
            | Self::ActivitiesDropped
            | Self::Reviews
            | Self::SuggestionsMade
            | Self::SuggestionsClosed => SummarySection::Activities,
            Self::DirectivesAccepted
            | Self::ReportsSubmitted
            | Self::LettersIssued
            | Self::LettersFiled
            | Self::AnswersReceived
            | Self::ReturnsSubmitted => SummarySection::Coordination,
            Self::ProposalsReceived
            | Self::ProposalsAnswered
            | Self::Visits
            | Self::Relays
            | Self::NeedsRegistered
            | Self::NeedsAnswered
            | Self::NeedsMatched
            | Self::MatchesMade
            | Self::NeedsClosed
            | Self::FirstResponses
            | Self::ResponseDays
            | Self::Resolutions
            | Self::ResolutionDays => SummarySection::Service,
            Self::MembersSeated
            | Self::MembersLeft
            | Self::TurnsOpened
            | Self::HandoversRecorded
            | Self::StaffAppointed
            | Self::StaffLeft
            | Self::TasksAssigned
            | Self::RecordsOpened
            | Self::Disclosures
            | Self::BranchDuesPaid => SummarySection::Organisation,
        }
    }
}

record! {
    /// A figure and the entries that it comes from.
    pub struct Figure {
        /// Which.
        pub name: FigureName,
        /// How many; money in fen.
        #[at_most(crate::kernel::wire::MAXIMUM_INTEGER)]
        pub value: u64,
        /// The journal's entries that it was counted from; each once.
        pub entries: Vec<u32>,
    }

    /// Words a part of a summary (修改总结).
    pub struct EditSummary {
        /// Of which summary.
        pub span: SummarySpan,
        /// Which part.
        pub section: SummarySection,
        /// What it says; it goes to the erasable part of the journal.
        pub text: Prose,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A part of a summary was worded.
    pub struct SummaryEdited {
        /// Of which summary.
        pub span: SummarySpan,
        /// Which part.
        pub section: SummarySection,
        /// Where the text stands.
        pub text: Sealed,
        /// Who may read it.
        pub audience: Audience,
    }

    /// Issues a summary (印发总结): its figures are fixed.
    pub struct IssueSummary {
        /// Which.
        pub span: SummarySpan,
        /// Who may read it from now on; until then the secretariat alone may.
        pub audience: Audience,
    }

    /// A summary was issued.
    pub struct SummaryIssued {
        /// Which.
        pub span: SummarySpan,
        /// The first day of its period.
        pub from: Date,
        /// The last day of its period.
        pub until: Date,
        /// Its figures, as they stood.
        pub figures: Vec<Figure>,
        /// Who may read it.
        pub audience: Audience,
    }
}

/// A summary that was worded or issued (工作总结).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryState {
    pub(super) span: SummarySpan,
    pub(super) edits: Vec<(SummaryEdited, Mark)>,
    pub(super) issued: Option<(SummaryIssued, Mark)>,
}

impl SummaryState {
    /// Where the last wording of a part stands in the journal, and who may read it.
    #[must_use]
    pub fn text(&self, section: SummarySection) -> Option<(Kept, Audience)> {
        let (edit, mark) = self.edits.iter().rev().find(|(edit, _)| edit.section == section)?;
        Some((Kept { seq: mark.seq, place: edit.text }, edit.audience))
    }

    /// Who may read it: what was not issued is the secretariat's own.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.issued.as_ref().map_or(Audience::Secretariat, |(issued, _)| issued.audience)
    }

    /// How it was issued, if it was, and by which entry.
    #[must_use]
    pub fn issued(&self) -> Option<(&SummaryIssued, Mark)> {
        self.issued.as_ref().map(|(issued, mark)| (issued, *mark))
    }
}

impl SummarySpan {
    /// Of what it is.
    #[must_use]
    pub const fn period(self) -> SummaryPeriod {
        match self {
            Self::Month { .. } => SummaryPeriod::Month,
            Self::Quarter { .. } => SummaryPeriod::Quarter,
            Self::Year { .. } => SummaryPeriod::Year,
            Self::Term { .. } => SummaryPeriod::Term,
        }
    }

    /// Its first and its last day; nothing where there is no such period, or where the term or its days are not known.
    #[must_use]
    pub fn days(self, leadership: &Leadership) -> Option<(Date, Date)> {
        let civil = |year: u32, month: u32, months: u32| {
            let first = Date::new(i32::try_from(year).ok()?, month, 1).ok()?;
            Some((first, months_later(first, months)?.minus_days(1)?))
        };
        match self {
            Self::Month { year, month } => civil(year, month, 1),
            Self::Quarter { year, quarter } => {
                let before = quarter.checked_sub(1).filter(|before| *before < 4)?;
                civil(year, before.saturating_mul(3).saturating_add(1), 3)
            }
            Self::Year { year } => civil(year, 1, 12),
            Self::Term { term } => {
                let term = leadership.terms().get(term)?;
                Some((term.from()?, term.end()?))
            }
        }
    }

    /// As documents write it: 2026年3月, 2026年第一季度, 2026年度, 第二届.
    #[must_use]
    pub fn chinese(self, leadership: &Leadership) -> String {
        match self {
            Self::Month { year, month } => alloc::format!("{year}年{month}月"),
            Self::Quarter { year, quarter } => {
                alloc::format!("{year}年第{}季度", crate::kernel::chinese(quarter))
            }
            Self::Year { year } => alloc::format!("{year}年度"),
            Self::Term { term } => {
                let ordinal = leadership.terms().get(term).map_or(0, |term| term.ordinal());
                alloc::format!("第{}届", crate::kernel::chinese(ordinal))
            }
        }
    }

    /// Its id within the list of duties.
    pub(super) fn key(self) -> String {
        match self {
            Self::Month { year, month } => alloc::format!("{year}-{month:02}"),
            Self::Quarter { year, quarter } => alloc::format!("{year}-q{quarter}"),
            Self::Year { year } => alloc::format!("{year}"),
            Self::Term { term } => alloc::format!("{term}"),
        }
    }
}

impl Secretariat {
    /// A summary, as far as it was worded or issued.
    #[must_use]
    pub fn summary(&self, span: SummarySpan) -> Option<&SummaryState> {
        self.summaries.iter().find(|it| it.span == span)
    }

    /// The policies that a summary has its period and was not issued; gives the period.
    fn unissued(
        &self,
        span: SummarySpan,
        leadership: &Leadership,
        inquiry: &mut Inquiry,
    ) -> Ruled<(Date, Date), SecretariatRefusal> {
        let days = inquiry
            .policy("period_is_known", "总结期间明确")
            .finds(span.days(leadership), || SecretariatRefusal::NoSuchPeriod { span: span.key() })?;
        let before = self.summary(span).and_then(|it| it.issued.as_ref()).map(|(_, mark)| mark.seq);
        inquiry.policy("summary_was_not_issued", "总结尚未印发").holds(before.is_none(), || {
            SecretariatRefusal::SummaryIssued { span: span.chinese(leadership), seq: before.unwrap_or(0) }
        })?;
        Ok(days)
    }

    pub(crate) fn edit_summary(
        &self,
        command: &EditSummary,
        leadership: &Leadership,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<SummaryEdited, SecretariatRefusal> {
        self.unissued(command.span, leadership, inquiry)?;
        Ok(SummaryEdited {
            span: command.span,
            section: command.section,
            text: inquiry.seal_prose(&command.text, warrant.person()),
            audience: command.audience,
        })
    }

    pub(crate) fn issue_summary(
        &self,
        command: &IssueSummary,
        leadership: &Leadership,
        today: Date,
        figures: &dyn Fn(Date, Date) -> Vec<Figure>,
        inquiry: &mut Inquiry,
    ) -> Ruled<SummaryIssued, SecretariatRefusal> {
        let (from, until) = self.unissued(command.span, leadership, inquiry)?;
        inquiry.policy("period_is_over", "总结期间已结束").holds(until < today, || {
            SecretariatRefusal::PeriodNotOver { span: command.span.chinese(leadership), until }
        })?;
        Ok(SummaryIssued {
            span: command.span,
            from,
            until,
            figures: figures(from, until),
            audience: command.audience,
        })
    }

    fn summary_mut(&mut self, span: SummarySpan) -> Option<&mut SummaryState> {
        if !self.summaries.iter().any(|it| it.span == span) {
            self.summaries.push(SummaryState { span, edits: Vec::new(), issued: None });
        }
        self.summaries.iter_mut().find(|it| it.span == span)
    }

    pub(crate) fn summary_edited(&mut self, event: &SummaryEdited, mark: Mark) -> Applied {
        let summary = self.summary_mut(event.span).ok_or(Incoherent("there is no such summary"))?;
        summary.edits.push((event.clone(), mark));
        Ok(())
    }

    pub(crate) fn summary_issued(&mut self, event: &SummaryIssued, mark: Mark) -> Applied {
        let summary = self.summary_mut(event.span).ok_or(Incoherent("there is no such summary"))?;
        summary.issued = Some((event.clone(), mark));
        self.issued.insert(event.span);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
