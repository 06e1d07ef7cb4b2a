//! Duties (待办): what is due, overdue and coming, who sees to it, why, and which command settles it.

use super::offices::offices;
use super::owed::Owed;
use super::plan_duties::planning;
use super::sources::{Sources, Span};
use super::staff_duties::staff;
use super::{Directive, ExpectedAnswer};
use crate::calendar::{Deadline, deadline};
use crate::charter::{Amendment, NamedPost, NoticeRule};
use crate::kernel::{
    AmendmentId, Article, Audience, Date, DirectiveId, FollowUpId, Mark, MeetingId, PersonId, Principal,
    codes, record, said_by_label,
};
use crate::meeting::{FollowUp, Meeting};
use alloc::collections::BinaryHeap;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

codes! {
    /// What kind of duty it is.
    pub enum DutyKind {
        /// A meeting's notice is to be sent (发出会议通知).
        SendNotice = "send_notice" "发出会议通知",
        /// A meeting's minutes are to be drafted and signed (签发会议纪要).
        SignMinutes = "sign_minutes" "签发会议纪要",
        /// A meeting's signed minutes are to be announced or copied (公布、抄送会议纪要).
        PublishMinutes = "publish_minutes" "公布、抄送会议纪要",
        /// A follow-up is to be carried out (落实后续事项).
        FollowUp = "follow_up" "落实后续事项",
        /// A report is owed to a body outside (报送报告).
        Report = "report" "报送报告",
        /// A reply is owed to a body outside (答复来文).
        Reply = "reply" "答复来文",
        /// An amendment of the charter is to be filed for approval (报送章程修正案).
        FileAmendment = "file_amendment" "报送章程修正案",
        /// The next turn of the rotation is to begin (开始轮值).
        OpenRotation = "open_rotation" "开始轮值",
        /// A turn of the rotation is to be handed over (办理轮值交接).
        HandOver = "hand_over" "办理轮值交接",
        /// The term runs out or has run out: the next is to begin (换届).
        RenewTerm = "renew_term" "换届",
        /// A step of the election at the end of the term is to be done (办理换届事项).
        ElectionStep = "election_step" "办理换届事项",
        /// A post has fewer holders than it is to have (补选、补任).
        FillVacancy = "fill_vacancy" "补足缺额",
        /// A new leader is to be put on file (负责人备案).
        FileLeader = "file_leader" "负责人备案",
        /// The holidays of a year that is needed are to be put on record (登记节假日安排).
        RecordHolidayNotice = "record_holiday_notice" "登记节假日安排",
        /// An organ has not met as often as it must: a meeting is to be held (召开会议).
        HoldMeeting = "hold_meeting" "按期召开会议",
        /// A kind of activity was not held as often as it must be: one is to be held (按期开展活动).
        HoldRequiredActivity = "hold_required_activity" "按期开展活动",
        /// A meeting was demanded and is to be convened (召集会议).
        ConveneMeeting = "convene_meeting" "应提议召集会议",
        /// The plan of a year is to be adopted (通过年度工作计划).
        AdoptPlan = "adopt_plan" "通过年度工作计划",
        /// A milestone of an activity's preparation is to be done (完成筹备事项).
        CompleteMilestone = "complete_milestone" "完成筹备事项",
        /// An activity is to be held (举办活动).
        HoldActivity = "hold_activity" "举办活动",
        /// A record of an activity is to be filed (归档活动资料).
        FileRecord = "file_record" "归档活动资料",
        /// An activity is to be reviewed (活动总结).
        ReviewActivity = "review_activity" "活动总结",
        /// A suggestion of a review is to be carried out, or dropped with a reason (办结建议).
        CloseSuggestion = "close_suggestion" "办结建议",
        /// A summary is to be given (印发总结).
        IssueSummary = "issue_summary" "印发总结",
        /// A member who has gone quiet is to be called on (走访久未参加的会员).
        CallOn = "call_on" "走访久未参加的会员",
        /// A report that is owed by cadence is to be submitted (报送定期报告).
        PeriodicReport = "periodic_report" "报送定期报告",
        /// What is known of somebody is to be deleted, as its time is over (删除到期个人信息).
        DeletePersonalData = "delete_personal_data" "删除到期个人信息",
        /// Somebody is to be appointed to a post for which they are sought (完成招聘).
        FillOpening = "fill_opening" "完成招聘",
        /// A candidate is to be assessed by as many as the charter asks for (考察应聘人员).
        AssessCandidate = "assess_candidate" "考察应聘人员",
        /// A probation is to be decided (决定转正).
        DecideProbation = "decide_probation" "决定转正",
        /// Whoever left the staff is to hand over their work (办理工作交接).
        HandOverWork = "hand_over_work" "办理工作交接",
        /// A task has nobody who is there to do it (落实分工).
        AssignTask = "assign_task" "落实分工",
        /// The data of somebody who was not chosen are to be erased (删除落选人员个人信息).
        EraseCandidate = "erase_candidate" "删除落选人员个人信息",
        /// A member who has not been visited for too long is to be visited (按期走访会员).
        VisitMember = "visit_member" "按期走访会员",
        /// A member's need is to be assigned to somebody (分办会员诉求).
        AssignNeed = "assign_need" "分办会员诉求",
        /// A member waits for a first response (回应会员诉求).
        RespondToNeed = "respond_to_need" "回应会员诉求",
        /// A member's need is to be answered, or matched with an offer (答复会员诉求).
        AnswerNeed = "answer_need" "答复会员诉求",
        /// What came of a match is to be asked and recorded (跟踪对接结果).
        RecordOutcome = "record_outcome" "跟踪对接结果",
        /// A member is to be asked for their judgement, and the need closed (回访办结会员诉求).
        CloseNeed = "close_need" "回访办结会员诉求",
        /// One is to be in touch with an outside body, a leader or an organ (按期联络).
        KeepContact = "keep_contact" "按期联络",
        /// A draft is to be checked (核稿).
        CheckLetter = "check_letter" "核稿",
        /// A letter is to be signed and issued (签发公文).
        IssueLetter = "issue_letter" "签发公文",
        /// A request or a letter waits for its answer, and is to be asked after when its day has passed (催办答复).
        AwaitAnswer = "await_answer" "催办答复",
        /// A member's proposal is to be answered (答复提案).
        AnswerProposal = "answer_proposal" "答复提案",
        /// A letter is to follow an answer: it completes what was returned, or tells how conditions were met (补正或报告落实).
        FollowUpLetter = "follow_up_letter" "补正或报告落实",
        /// Somebody has not acknowledged a notice (催收回执).
        CollectReceipts = "collect_receipts" "催收回执",
        /// A letter that is dealt with is to be filed (归档发文).
        FileLetter = "file_letter" "归档发文",
        /// A member is to be told what came of their proposal (告知提案会员).
        TellProposer = "tell_proposer" "告知提案会员",
        /// Members owe their projects for a return (催报项目).
        CollectProjects = "collect_projects" "催报项目",
        /// A return that all have filed for is to be submitted (报送汇总表).
        SubmitReturn = "submit_return" "报送汇总表",
        /// Whoever asked for a return has not acknowledged it (确认报送收悉).
        ConfirmReturn = "confirm_return" "确认报送收悉",
        /// Somebody of the Party branch has not paid their dues of a period (收缴党费).
        CollectBranchDues = "collect_branch_dues" "收缴党费",
    }
}
said_by_label!(DutyKind);

codes! {
    /// How a duty stands on a day.
    pub enum DutyState {
        /// Its day is past (逾期).
        Overdue = "overdue" "逾期",
        /// Its day has come (到期).
        Due = "due" "到期",
        /// Its day is still to come (未到期).
        Coming = "coming" "未到期",
        /// It has no day (未定期限).
        Undated = "undated" "未定期限",
    }
}
said_by_label!(DutyState);

record! {
    /// Something the chamber has to do (待办事项).
    pub struct Duty {
        /// The duty's id: its kind and what it is about; the same for as long as it is open.
        pub id: String,
        /// What kind of duty it is.
        pub kind: DutyKind,
        /// How it stands on the day asked about.
        pub state: DutyState,
        /// The day by which it is to be done, where there is one.
        pub due: Option<Date>,
        /// The day on which its period itself ends, where that is a day off and it is therefore due on the next working day.
        pub rolled_from: Option<Date>,
        /// Who sees to it, where somebody was named.
        pub owner: Option<Principal>,
        /// The posts that owe it, where the charter names them and nobody was named.
        pub owed_by: Vec<NamedPost>,
        /// Who stands in (代办人) for the owner, or for the posts that owe it: acting holders, and those to whom it is delegated.
        pub stand_ins: Vec<PersonId>,
        /// The posts that may settle it.
        pub posts: Vec<NamedPost>,
        /// The meeting it comes from, where it comes from one.
        pub meeting: Option<MeetingId>,
        /// The id of what it is about.
        pub subject: String,
        /// Why, as the documents say it; without any personal value.
        pub reason: String,
        /// The article it rests on.
        pub article: Option<Article>,
        /// The day on which it arose.
        pub arose: Date,
        /// The entry from which it arose.
        pub seq: u32,
        /// The command that settles it.
        pub settled_by: String,
        /// Who may read it.
        pub audience: Audience,
    }
}

impl Sources<'_> {
    fn title(&self, meeting: &Meeting) -> String {
        self.charter
            .meeting(meeting.kind())
            .map_or_else(|| meeting.kind().as_str().into(), |rule| rule.title.as_str().into())
    }

    /// The entry from which a meeting waits for no notice any more: it was given, or came too late.
    pub(super) fn notice_settled(meeting: &Meeting) -> Option<Mark> {
        let ended = [
            meeting.notice().map(|(_, mark)| mark),
            meeting.opening(),
            meeting.lapsed(),
            meeting.cancellation().map(|(mark, _)| mark),
        ];
        ended.into_iter().flatten().min_by_key(|mark| mark.seq)
    }

    fn notice(&self, id: MeetingId, meeting: &Meeting, on: Date) -> Option<Owed> {
        let rule = self.charter.meeting(meeting.kind())?.notice.as_ref();
        let span = Span { arose: meeting.mark(), settled: Self::notice_settled(meeting) };
        if !self.open_on(&span, on) {
            return None;
        }
        let day = meeting.convened().starts.map(|starts| starts.date(self.offset));
        let latest =
            |(rule, day): (&NoticeRule, Date)| rule.counts().latest_notice(day, rule.days, &self.holidays);
        let reason = alloc::format!("{}已召集，通知尚未发出", self.title(meeting));
        Some(Owed {
            due: rule.zip(day).and_then(latest).or(day).map(Deadline::on),
            owner: self.secretariat(),
            meeting: Some(id),
            article: rule.and_then(|rule| rule.article.clone()),
            audience: meeting.convened().audience,
            ..self.owed(DutyKind::SendNotice, alloc::format!("{id}"), reason, span.arose)
        })
    }

    /// By when a meeting's minutes are to be signed, where the charter says so: counted from the day on which it was closed.
    pub(crate) fn minutes_due(&self, meeting: &Meeting) -> Option<Deadline> {
        let days = self.charter.meeting(meeting.kind())?.minutes.within_days?;
        let closed = meeting.closed_at().map(|at| at.date(self.offset));
        deadline(closed.or_else(|| meeting.day(self.offset))?, days, &self.holidays)
    }

    fn minutes(&self, id: MeetingId, meeting: &Meeting, on: Date) -> Option<Owed> {
        let rule = &self.charter.meeting(meeting.kind())?.minutes;
        let span =
            Span { arose: meeting.closed()?, settled: meeting.minutes().signed().map(|(_, mark)| mark) };
        if !self.open_on(&span, on) {
            return None;
        }
        let drafted = meeting.minutes().drafted().is_some_and(|(_, mark)| self.day(mark) <= on);
        let stage = if drafted { "已起草，尚未签发" } else { "尚未起草" };
        let reason = alloc::format!("{}已闭会，纪要{stage}", self.title(meeting));
        Some(Owed {
            due: self.minutes_due(meeting),
            owed_by: self.charter.all_named(&rule.signers.posts),
            meeting: Some(id),
            article: rule.signers.article.clone(),
            audience: meeting.convened().audience,
            ..self.owed(DutyKind::SignMinutes, alloc::format!("{id}"), reason, span.arose)
        })
    }

    /// Each way in which signed minutes must be made known, as it was owed on the day of signing.
    fn publications(&self, id: MeetingId, meeting: &Meeting, on: Date, found: &mut Vec<Owed>) {
        let minutes = meeting.minutes();
        let Some((signed, arose)) = minutes.signed() else { return };
        let rule = self.charter.meeting(meeting.kind()).map(|rule| &rule.minutes);
        for owed in &signed.publications {
            if !self.open_on(&Span { arose, settled: minutes.published_to(owed.to) }, on) {
                continue;
            }
            let rule = rule.and_then(|rule| rule.publications.iter().find(|rule| rule.to == owed.to));
            let reason = alloc::format!("{}纪要已签发，尚未{}", self.title(meeting), owed.to.label());
            found.push(Owed {
                part: Some(owed.to.code().into()),
                due: owed.due.map(Deadline::on),
                owner: self.secretariat(),
                meeting: Some(id),
                article: rule.and_then(|rule| rule.article.clone()),
                audience: meeting.convened().audience,
                ..self.owed(DutyKind::PublishMinutes, alloc::format!("{id}"), reason, arose)
            });
        }
    }

    fn follow_up(&self, id: FollowUpId, follow_up: &FollowUp, on: Date) -> Option<Owed> {
        let span = Span { arose: follow_up.mark(), settled: follow_up.settled() };
        if !self.open_on(&span, on) {
            return None;
        }
        let assigned = follow_up.assigned();
        let reason = "会议交办，尚未办结".into();
        Some(Owed {
            due: assigned.due.map(Deadline::on),
            owner: assigned.owner.clone(),
            meeting: Some(assigned.meeting),
            audience: assigned.audience,
            ..self.owed(DutyKind::FollowUp, alloc::format!("{id}"), reason, span.arose)
        })
    }

    fn answer(&self, id: DirectiveId, directive: &Directive, on: Date) -> Option<Owed> {
        let accepted = directive.accepted();
        let (kind, asked) = match accepted.expects {
            ExpectedAnswer::Report => (DutyKind::Report, "要求报送"),
            ExpectedAnswer::Reply => (DutyKind::Reply, "请求答复"),
            ExpectedAnswer::Nothing => return None,
        };
        let span = Span { arose: directive.mark(), settled: directive.reported() };
        if !self.open_on(&span, on) {
            return None;
        }
        let reason = alloc::format!("《{}》{asked}{}", accepted.title, accepted.subject);
        Some(Owed {
            due: accepted.due.map(Deadline::on),
            owner: accepted.owner.clone().or_else(|| self.secretariat()),
            meeting: accepted.meeting,
            audience: accepted.audience,
            ..self.owed(kind, alloc::format!("{id}"), reason, span.arose)
        })
    }

    /// Each approval that an adopted amendment needs is to be filed for after the step before it.
    fn filings(&self, id: AmendmentId, amendment: &Amendment, on: Date, found: &mut Vec<Owed>) {
        let mut before = amendment.adopted().map(|(adopted, mark)| (adopted.on, mark));
        for (rule, approval) in amendment.approvals() {
            let Some((day, arose)) = before else { return };
            before = approval.map(|(approved, mark)| (approved.on, *mark));
            if !self.open_on(&Span { arose, settled: before.map(|(_, mark)| mark) }, on) {
                continue;
            }
            let reason = alloc::format!("《{}》须报{}核准", amendment.drafted().title, rule.by.label());
            found.push(Owed {
                part: Some(rule.by.code().into()),
                due: rule.within_days.and_then(|days| deadline(day, days, &self.holidays)),
                owner: self.secretariat(),
                meeting: amendment.adopted().and_then(|(adopted, _)| adopted.meeting),
                article: rule.article.clone(),
                audience: Audience::Members,
                ..self.owed(DutyKind::FileAmendment, alloc::format!("{id}"), reason, arose)
            });
        }
    }
}

/// Everything that is open on a day, the most pressing first: overdue, due, coming, undated, each by day and then by the
/// entry it arose from.
pub(crate) fn duties(sources: &Sources<'_>, on: Date) -> Vec<Duty> {
    let mut found: Vec<Owed> = Vec::new();
    let meetings = sources.meetings;
    for (id, meeting) in sources.maybe_open(on, meetings.meetings().iter(), meetings.unnoticed()) {
        found.extend(sources.notice(id, meeting, on));
    }
    for (id, meeting) in sources.maybe_open(on, meetings.meetings().iter(), meetings.unsigned()) {
        found.extend(sources.minutes(id, meeting, on));
    }
    for (id, meeting) in sources.maybe_open(on, meetings.meetings().iter(), meetings.unpublished()) {
        sources.publications(id, meeting, on, &mut found);
    }
    for (id, follow_up) in sources.maybe_open(on, meetings.follow_ups().iter(), meetings.open_follow_ups()) {
        found.extend(sources.follow_up(id, follow_up, on));
    }
    let secretariat = sources.secretariat;
    for (id, directive) in sources.maybe_open(on, secretariat.directives().iter(), secretariat.unreported()) {
        found.extend(sources.answer(id, directive, on));
    }
    let versions = sources.versions;
    for (id, amendment) in sources.maybe_open(on, versions.amendments().iter(), versions.awaiting()) {
        sources.filings(id, amendment, on, &mut found);
    }
    sources.calendar(on, &mut found);
    planning(sources, on, &mut found);
    staff(sources, on, &mut found);
    sources.summaries(on, &mut found);
    sources.calls(on, &mut found);
    sources.reports(on, &mut found);
    sources.personal_data(on, &mut found);
    sources.visits_to_pay(on, &mut found);
    sources.contacts_to_keep(on, &mut found);
    sources.service(on, &mut found);
    sources.letters(on, &mut found);
    sources.returns(on, &mut found);
    sources.branch_dues(on, &mut found);
    sources.turns(on, &mut found);
    sources.left_to_hold(on, &mut found);
    sources.meetings_to_convene(on, &mut found);
    offices(sources, on, &mut found);
    let told = found.into_iter().map(|owed| Sooner(owed.duty(sources, on)));
    let sorted = BinaryHeap::from_iter(told).into_sorted_vec();
    sorted.into_iter().map(|Sooner(duty)| duty).collect()
}

/// A duty in the order in which duties are told: a heap sorts with less code than a slice.
#[derive(PartialEq, Eq)]
struct Sooner(Duty);

impl Ord for Sooner {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |duty: &Duty| (duty.due.is_none(), duty.due, duty.seq);
        key(&self.0).cmp(&key(&other.0)).then_with(|| self.0.id.cmp(&other.0.id))
    }
}

impl PartialOrd for Sooner {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests;
