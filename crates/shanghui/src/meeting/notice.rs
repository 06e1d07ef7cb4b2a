//! Notice (会议通知): sent in time, counted in civil or in working days as the charter asks.

use super::{Collaborators, Meeting, MeetingRefusal, Meetings, PhaseName};
use crate::charter::{DayUnit, NoticeRule};
use crate::kernel::{Applied, Date, Inquiry, Mark, MeetingId, Occurred, Ruled, record};

record! {
    /// Records that a meeting's notice was sent (发出会议通知).
    pub struct SendNotice {
        /// Which meeting.
        pub meeting: MeetingId,
        /// When, if that is known; for the notice period an unknown day counts as the day of recording.
        pub sent: Option<Occurred>,
    }

    /// A meeting's notice was sent.
    pub struct NoticeSent {
        /// Which meeting.
        pub meeting: MeetingId,
        /// When, if that is known.
        pub sent: Option<Occurred>,
    }
}

/// The policy that a notice given on a day is long enough for the meeting's day; where it counts in working days, that they are
/// known comes first.
pub(super) fn notice_is_long_enough(
    rule: &NoticeRule,
    notice: Date,
    held: Date,
    with: &Collaborators<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<(), MeetingRefusal> {
    let (unit, needed) = (rule.counts(), u64::from(rule.days));
    let days = unit.between(notice, held, rule.days, with.working_days);
    let days = match (unit, days) {
        (DayUnit::Working, days) => {
            let policy = inquiry.policy("working_days_are_known", "所涉年份的节假日安排已知");
            let policy = policy.under(rule.article.as_ref());
            match days {
                Ok(days) => days,
                Err(unknown) => return policy.ends(MeetingRefusal::from(unknown)),
            }
        }
        (_, days) => days.unwrap_or(0),
    };
    inquiry
        .policy("notice_is_long_enough", "通知提前的日数足够")
        .under(rule.article.as_ref())
        .measured(days, needed, None)
        .holds(notice <= held && days >= needed, || MeetingRefusal::NoticeTooShort {
            notice,
            held,
            days: u32::try_from(days).unwrap_or(u32::MAX),
            needed: rule.days,
            unit,
            article: rule.article.clone(),
        })
}

/// The policy that the day is known where notice depends on it.
pub(super) fn day_is_known(
    rule: &NoticeRule,
    day: Option<Date>,
    inquiry: &mut Inquiry,
) -> Ruled<Date, MeetingRefusal> {
    inquiry.policy("day_is_known", "开会日期已定").under(rule.article.as_ref()).finds(day, || {
        MeetingRefusal::DayUnknown {
            notice_days: rule.days,
            unit: rule.counts(),
            article: rule.article.clone(),
        }
    })
}

impl Meeting {
    /// When the notice was sent, and the entry that recorded it.
    #[must_use]
    pub fn notice(&self) -> Option<(&NoticeSent, Mark)> {
        self.notice.as_ref().map(|(notice, mark)| (notice, *mark))
    }

    /// The day that counts for the notice period.
    pub(super) fn notice_day(&self, with: &Collaborators<'_>) -> Option<Date> {
        self.notice.as_ref().map(|(notice, mark)| {
            notice.sent.map_or_else(|| mark.at.date(with.offset), |sent| sent.date(with.offset))
        })
    }
}

impl Meetings {
    pub(crate) fn send_notice(
        &self,
        command: &SendNotice,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<NoticeSent, MeetingRefusal> {
        let meeting = self.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Convened], inquiry)?;
        let sent = meeting.notice();
        inquiry.policy("notice_is_not_sent_yet", "通知尚未发出").holds(sent.is_none(), || {
            MeetingRefusal::NoticeAlreadySent { seq: sent.map_or(0, |(_, mark)| mark.seq) }
        })?;
        with.has_come(command.sent, inquiry)?;
        if let Some(rule) = meeting.rule(with)?.notice.as_ref() {
            let held = day_is_known(rule, meeting.day(with.offset), inquiry)?;
            let notice = command.sent.map_or(with.today(), |sent| sent.date(with.offset));
            notice_is_long_enough(rule, notice, held, with, inquiry)?;
        }
        Ok(NoticeSent { meeting: command.meeting, sent: command.sent })
    }

    pub(crate) fn notice_sent(&mut self, event: &NoticeSent, mark: Mark) -> Applied {
        let (index, meeting) = self.meetings.changed_at(event.meeting)?;
        meeting.notice = Some((event.clone(), mark));
        self.unnoticed.remove(index);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::SendNotice;
    use crate::chamber::sample::{self, COUNCIL, JOINT, LIN, date, occurred};
    use crate::chamber::scenario::given;
    use crate::meeting::ConveneMeeting;

    /// 民法典第二百零一条：期间开始的当日不计入.
    #[test]
    fn five_days_from_the_second_are_complete_on_the_seventh() {
        let held_on = |day| ConveneMeeting { starts: Some(occurred(day)), ..sample::council_meeting() };
        given(sample::chamber())
            .when(held_on("2026-03-06"))
            .by(LIN)
            .then_refused("meeting.notice_too_short")
            .under("商会内部制度", None)
            .saying("gives 4 days, 5 are needed");
        given(sample::chamber()).and_by(LIN, held_on("2026-03-07"));
    }

    #[test]
    fn the_day_turns_at_the_chambers_own_midnight() {
        let held = || ConveneMeeting { starts: Some(occurred("2026-03-07")), ..sample::council_meeting() };
        // 23:59 and 00:00 in China.
        given(sample::chamber()).at("2026-03-02T15:59:00Z").and_by(LIN, held());
        given(sample::chamber())
            .when(held())
            .by(LIN)
            .at("2026-03-02T16:00:00Z")
            .then_refused("meeting.notice_too_short");
    }

    #[test]
    fn a_notice_counts_from_the_day_on_which_it_was_sent() {
        let convened =
            given(sample::chamber()).and_by(LIN, sample::council_meeting()).at("2026-03-16T01:00:00Z");
        let sent = |day: Option<&str>| SendNotice { meeting: COUNCIL, sent: day.map(occurred) };
        convened.clone().when(sent(None)).then_refused("meeting.notice_too_short");
        convened.clone().and(sent(Some("2026-03-15")));
        convened.when(sent(Some("2026-03-17"))).then_refused("meeting.in_the_future");
    }

    #[test]
    fn a_meeting_convened_before_the_journal_is_judged_by_that_day() {
        let starts = Some(occurred("2026-03-03"));
        let convened_on = Some(date("2026-02-26"));
        given(sample::chamber())
            .and_by(LIN, ConveneMeeting { starts, convened_on, ..sample::council_meeting() });
    }

    #[test]
    fn where_nothing_is_asked_a_notice_may_be_sent_any_day_and_once() {
        let send = SendNotice { meeting: JOINT, sent: None };
        let convened = given(sample::chamber()).and(sample::joint_meeting()).at("2026-03-10T01:00:00Z");
        convened.and(send.clone()).when(send).then_refused("meeting.notice_already_sent");
    }
}
