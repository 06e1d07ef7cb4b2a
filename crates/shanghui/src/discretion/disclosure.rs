//! Disclosures (查阅): what a view told to whom, and the register of those that the host recorded.

use super::{Discretion, DiscretionRefusal};
use crate::kernel::{
    Applied, Date, DisclosureId, Incoherent, Inquiry, Instant, Mark, Occurred, Reader, Ruled, Title,
    UtcOffset, codes, record, said_by_label,
};
use crate::people::Roster;
use alloc::vec::Vec;

codes! {
    /// A view that is made for a reader (文书或清单).
    ///
    /// Everything that leaves the chamber for somebody who may not read all of it is one of these. All other questions are the
    /// host's own: their answers hold ids, days, figures and titles of every circle, and go to a reader by way of a view.
    pub enum View {
        /// The minutes of a meeting (会议纪要).
        Minutes = "minutes" "会议纪要",
        /// The notice of a meeting (会议通知).
        MeetingNotice = "meeting_notice" "会议通知",
        /// The sheet on which those present sign in (签到表).
        SignInSheet = "sign_in_sheet" "签到表",
        /// Who spoke on whose behalf at a meeting (代表发言一览).
        SpokenFor = "spoken_for" "代表发言",
        /// What a meeting left to be done (后续事项一览).
        FollowUpSheet = "follow_up_sheet" "后续事项",
        /// Whose turn it is on a day (轮值情况).
        RotationNote = "rotation_note" "轮值情况",
        /// The turns that meet a period (轮值安排表).
        RotationRosterSheet = "rotation_roster_sheet" "轮值安排表",
        /// What a turn hands over to the next (轮值交接记录).
        HandoverRecord = "handover_record" "轮值交接记录",
        /// What is to be done on a day (待办事项).
        DutySheet = "duty_sheet" "待办事项",
        /// The ballot of a motion (表决票、选票).
        BallotPaper = "ballot_paper" "表决票",
        /// The sheet on which the tellers of a vote count (计票单).
        CountSheet = "count_sheet" "计票单",
        /// The resolution on a motion (决议).
        Resolution = "resolution" "决议",
        /// The announcement of what an election came to (选举结果公告).
        ElectionResult = "election_result" "选举结果公告",
        /// The plan of a year (年度工作计划).
        PlanSheet = "plan_sheet" "年度工作计划",
        /// The review of an activity (活动总结).
        ActivityReview = "activity_review" "活动总结",
        /// A summary (工作总结).
        Summary = "summary" "工作总结",
        /// The decision by which a member was sanctioned (处分决定).
        SanctionDecision = "sanction_decision" "处分决定",
        /// The notice of a vacancy (招聘启事).
        VacancyNotice = "vacancy_notice" "招聘启事",
        /// What assessors say of the candidates for a vacancy, and how they rank (考察评分表).
        AssessmentSheet = "assessment_sheet" "考察评分表",
        /// Who does what on the staff (工作分工表).
        DivisionSheet = "division_sheet" "工作分工表",
        /// What was learned on a visit, or relayed (走访记录).
        VisitRecord = "visit_record" "走访记录",
        /// What was done about a member's need (会员诉求办理单、资源对接单).
        NeedSheet = "need_sheet" "会员诉求办理单",
        /// A letter as it is sent, with its answer and its receipts (公文).
        Letter = "letter" "公文",
        /// A return as a table with its totals (报送汇总表).
        ReturnSheet = "return_sheet" "报送汇总表",
        /// What the members of the Party branch paid for a period (党费收缴表).
        BranchDuesSheet = "branch_dues_sheet" "党费收缴表",
        /// How long the journal is, and its last digest (日志摘要).
        JournalNote = "journal_note" "日志摘要",
        /// Meetings and duties with their days (日程).
        Schedule = "schedule" "日程",
        /// What was opened, and who read or exported what (查阅登记表).
        DisclosureRegister = "disclosure_register" "查阅登记表",
    }
}
said_by_label!(View);

codes! {
    /// How something was disclosed (查阅方式).
    pub enum DisclosureWay {
        /// It was read (查阅).
        Read = "read" "查阅",
        /// It was taken along as a copy or a file (导出).
        Exported = "exported" "导出",
    }
}
said_by_label!(DisclosureWay);

record! {
    /// Where a view left something out.
    #[derive(Copy)]
    pub struct Omission {
        /// The block of the document or the entry of the schedule, counted from 1; 0 for what a schedule leaves out whole.
        pub block: u32,
        /// At how many places of it.
        pub places: u32,
    }

    /// What a view tells of itself (查阅内容): what it showed to whom, and where it left something out. It holds ids, days and
    /// numbers, and no text of a record.
    pub struct Disclosure {
        /// Which view.
        pub view: View,
        /// Of what: the id, the day or the period that it was asked for.
        pub subject: Option<Title>,
        /// For whom.
        pub reader: Reader,
        /// The day whose openings counted.
        pub on: Date,
        /// The journal's last entry at the time. Its digest is in the journal, for whoever is to prove it.
        pub seq: u32,
        /// The entries that made the records which it shows, each once and in their order.
        pub told: Vec<u32>,
        /// Where something was left out; nowhere, if it is whole.
        pub withheld: Vec<Omission>,
    }

    /// Records that somebody read or exported a view (登记查阅).
    pub struct RecordDisclosure {
        /// The new disclosure's id.
        pub id: DisclosureId,
        /// What was disclosed to whom, as the view told it.
        pub disclosure: Disclosure,
        /// How.
        pub way: DisclosureWay,
        /// When.
        pub at: Option<Occurred>,
    }

    /// Somebody read or exported a view.
    pub struct DisclosureRecorded {
        /// Which disclosure.
        pub id: DisclosureId,
        /// What was disclosed to whom.
        pub disclosure: Disclosure,
        /// How.
        pub way: DisclosureWay,
        /// When.
        pub at: Option<Occurred>,
    }

    /// Which disclosures are asked for; what is left out does not matter.
    #[derive(Copy, Default)]
    pub struct DisclosureQuery {
        /// To whom.
        pub person: Option<crate::kernel::PersonId>,
        /// Of which record: the entry that made it.
        pub seq: Option<u32>,
        /// From which day on.
        pub from: Option<Date>,
        /// Until which day.
        pub until: Option<Date>,
    }

    /// A disclosure on record (查阅登记).
    pub struct DisclosureRow {
        /// The disclosure.
        pub recorded: DisclosureRecorded,
        /// The day: on which it was, where that is known, else that of the entry.
        pub day: Date,
        /// The entry that recorded it.
        pub entry: u32,
    }
}

impl Disclosure {
    /// At how many places something was left out.
    #[must_use]
    pub fn places_withheld(&self) -> u32 {
        self.withheld.iter().fold(0, |sum, omission| sum.saturating_add(omission.places))
    }
}

impl Discretion {
    /// The disclosures that were recorded and fit a question, in the order of recording (查阅登记).
    #[must_use]
    pub fn disclosures(&self, query: &DisclosureQuery, offset: UtcOffset) -> Vec<DisclosureRow> {
        let row = |(recorded, mark): &(DisclosureRecorded, Mark)| DisclosureRow {
            recorded: recorded.clone(),
            day: recorded.at.map_or_else(|| mark.at.date(offset), |at| at.date(offset)),
            entry: mark.seq,
        };
        let fits = |row: &DisclosureRow| {
            let told = &row.recorded.disclosure;
            query.person.is_none_or(|person| told.reader.person == Some(person))
                && query.seq.is_none_or(|seq| told.told.contains(&seq))
                && query.from.is_none_or(|from| from <= row.day)
                && query.until.is_none_or(|until| row.day <= until)
        };
        self.disclosures.iter().map(|(_, recorded)| row(recorded)).filter(fits).collect()
    }

    #[allow(clippy::too_many_arguments, reason = "a rule names everything that it looks at")]
    pub(crate) fn record_disclosure(
        &self,
        command: &RecordDisclosure,
        roster: &Roster,
        last: u32,
        now: Instant,
        offset: UtcOffset,
        inquiry: &mut Inquiry,
    ) -> Ruled<DisclosureRecorded, DiscretionRefusal> {
        let known = self.disclosures.get(command.id).map(|(_, mark)| mark.seq);
        inquiry
            .policy("disclosure_is_new", "该查阅尚未登记")
            .unrecorded::<DiscretionRefusal>(known, &command.id)?;
        let disclosure = &command.disclosure;
        if let Some(person) = disclosure.reader.person {
            roster.known_person(person, inquiry)?;
        }
        // No view shows what was recorded after it.
        let beyond = core::iter::once(&disclosure.seq)
            .find(|seq| !(1..=last).contains(*seq))
            .or_else(|| disclosure.told.iter().find(|seq| !(1..=disclosure.seq).contains(*seq)));
        inquiry.policy("what_was_shown_is_on_record", "所示记录已登记").holds(beyond.is_none(), || {
            DiscretionRefusal::UnknownRecord { seq: beyond.copied().unwrap_or(0), last }
        })?;
        inquiry.has_come::<DiscretionRefusal>(command.at, now, offset)?;
        Ok(DisclosureRecorded {
            id: command.id,
            disclosure: disclosure.clone(),
            way: command.way,
            at: command.at,
        })
    }

    pub(crate) fn disclosure_recorded(&mut self, event: &DisclosureRecorded, mark: Mark) -> Applied {
        self.disclosures
            .insert(event.id, (event.clone(), mark))
            .map(|_| ())
            .ok_or(Incoherent("the disclosure was recorded before"))
    }
}
