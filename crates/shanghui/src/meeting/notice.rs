//! Notice (会议通知): sent in time, counted in civil days as the charter asks.

use super::{Collaborators, Meeting, MeetingRefusal, Meetings, PhaseName};
use crate::calendar::days_between;
use crate::charter::NoticeRule;
use crate::kernel::{Applied, Date, Incoherent, Inquiry, Mark, MeetingId, Occurred, record};

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

/// The policy that a notice given on a day is long enough for the meeting's day.
pub(super) fn notice_is_long_enough(
    rule: &NoticeRule,
    notice: Date,
    held: Date,
    inquiry: &mut Inquiry,
) -> Result<(), MeetingRefusal> {
    let days = days_between(notice, held);
    inquiry
        .policy("notice_is_long_enough", "通知提前的日数足够")
        .under(rule.article.as_ref())
        .measured(days, u64::from(rule.days), None)
        .holds(notice <= held && days >= u64::from(rule.days), || MeetingRefusal::NoticeTooShort {
            notice,
            held,
            days: u32::try_from(days).unwrap_or(u32::MAX),
            needed: rule.days,
            article: rule.article.clone(),
        })
}

/// The policy that the day is known where notice depends on it.
pub(super) fn day_is_known(
    rule: &NoticeRule,
    day: Option<Date>,
    inquiry: &mut Inquiry,
) -> Result<Date, MeetingRefusal> {
    inquiry
        .policy("day_is_known", "开会日期已定")
        .under(rule.article.as_ref())
        .finds(day, || MeetingRefusal::DayUnknown { notice_days: rule.days, article: rule.article.clone() })
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
    ) -> Result<NoticeSent, MeetingRefusal> {
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
            notice_is_long_enough(rule, notice, held, inquiry)?;
        }
        Ok(NoticeSent { meeting: command.meeting, sent: command.sent })
    }

    pub(crate) fn notice_sent(&mut self, event: &NoticeSent, mark: Mark) -> Applied {
        let meeting =
            self.meetings.get_mut(event.meeting).ok_or(Incoherent("there is no meeting with this id"))?;
        meeting.notice = Some((event.clone(), mark));
        Ok(())
    }
}
