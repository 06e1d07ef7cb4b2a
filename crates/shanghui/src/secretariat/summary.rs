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
        /// Visits (走访).
        Visits = "visits" "走访（次）",
        /// Relays (传达).
        Relays = "relays" "传达（次）",
        /// Seats that were taken (入会).
        MembersSeated = "members_seated" "新增会员（个）",
        /// Seats that ended (离会).
        MembersLeft = "members_left" "离会会员（个）",
        /// Turns of the rotation that began (轮值).
        TurnsOpened = "turns_opened" "开始轮值（期）",
        /// Turns that were handed over (轮值交接).
        HandoversRecorded = "handovers_recorded" "轮值交接（期）",
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
            Self::DirectivesAccepted | Self::ReportsSubmitted => SummarySection::Coordination,
            Self::Visits | Self::Relays => SummarySection::Service,
            Self::MembersSeated | Self::MembersLeft | Self::TurnsOpened | Self::HandoversRecorded => {
                SummarySection::Organisation
            }
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
        Ok(SummaryIssued { span: command.span, from, until, figures: figures(from, until) })
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
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{EditSummary, FigureName, IssueSummary, SummarySection, SummarySpan};
    use crate::chamber::sample::{LU, ZHOU, chamber, chamber_under, date, occurred, prose};
    use crate::chamber::scenario::given;
    use crate::chamber::{Chamber, Event};
    use crate::charter::{SummaryPeriod, SummaryRule};
    use crate::kernel::{Audience, Date, VisitId};
    use crate::secretariat::{DutyKind, Figure, RecordVisit, VisitPurpose, Visited};
    use alloc::vec;

    const MARCH: SummarySpan = SummarySpan::Month { year: 2026, month: 3 };

    fn visit(number: u128, on: &str) -> RecordVisit {
        RecordVisit {
            visit: VisitId::from_u128(number),
            purpose: VisitPurpose::Call,
            visited: Visited::Person { person: ZHOU },
            visitors: vec![LU],
            at: Some(occurred(on)),
            account: None,
            audience: Audience::Members,
        }
    }

    fn visits(figures: &[Figure]) -> u64 {
        figures.iter().find(|figure| figure.name == FigureName::Visits).unwrap().value
    }

    /// What is recorded late is in the figures of the period, and not in the summary that was issued before.
    #[test]
    fn the_figures_are_those_of_the_day_on_which_it_was_issued() {
        let after = given(chamber())
            .at("2026-04-01T01:00:00Z")
            .and(visit(0x431, "2026-03-10"))
            .when(IssueSummary { span: MARCH })
            .then(|events| {
                let [Event::SummaryIssued(issued)] = events else { panic!("{events:?}") };
                assert_eq!((issued.from, issued.until), (date("2026-03-01"), date("2026-03-31")));
                assert_eq!(visits(&issued.figures), 1);
            })
            .and(visit(0x432, "2026-03-20"))
            .chamber();
        assert_eq!(visits(&after.figures(date("2026-03-01"), date("2026-03-31"))), 2);
        let printed = after.summary(MARCH, Audience::Members).unwrap().to_text();
        assert!(printed.contains("走访1次") && !printed.contains("走访2次"), "{printed}");
        let edit = EditSummary {
            span: MARCH,
            section: SummarySection::Service,
            text: prose("走访两家"),
            audience: Audience::Members,
        };
        given(after).when(edit).then_refused("secretariat.summary_issued");
    }

    #[test]
    fn a_period_is_summed_up_when_it_is_over_and_not_while_it_runs() {
        let given = given(chamber()).at("2026-03-31T01:00:00Z");
        given.clone().when(IssueSummary { span: MARCH }).then_refused("secretariat.period_not_over");
        let none = SummarySpan::Quarter { year: 2026, quarter: 5 };
        given.when(IssueSummary { span: none }).then_refused("secretariat.no_such_period");
    }

    #[test]
    fn a_whole_period_of_the_journal_is_to_be_summed_up_until_it_is() {
        let ruled = chamber_under(|rules| {
            rules.secretariat.as_mut().unwrap().summaries =
                vec![SummaryRule { period: SummaryPeriod::Month, within_days: 10, article: None }];
        });
        let due = |chamber: &Chamber, on: &str| -> alloc::vec::Vec<Option<Date>> {
            let duties = chamber.duties(date(on)).into_iter();
            duties.filter(|duty| duty.kind == DutyKind::IssueSummary).map(|duty| duty.due).collect()
        };
        assert!(due(&ruled, "2026-04-30").is_empty(), "the journal begins on 2 March: it has no whole March");
        // The tenth day after April is a Sunday.
        assert_eq!(due(&ruled, "2026-05-01"), [Some(date("2026-05-11"))]);
        let april = IssueSummary { span: SummarySpan::Month { year: 2026, month: 4 } };
        let issued = given(ruled).at("2026-05-06T01:00:00Z").and(april).chamber();
        assert_eq!(due(&issued, "2026-05-05"), [Some(date("2026-05-11"))]);
        assert!(due(&issued, "2026-05-06").is_empty());
    }
}
