//! What the secretariat of an invented chamber has done, and what it leaves open.

use super::{CONTRIBUTIONS, PRESENT, Telling, context, mixed, person};
use crate::Done;
use shanghui::charter::{EngagementRule, SecretariatRules, SummaryPeriod, SummaryRule};
use shanghui::kernel::{
    ActivityId, ActivityKind, Actor, Audience, Date, DirectiveId, MeetingId, Title, UtcOffset,
};
use shanghui::planning::{HoldActivity, PlanActivity, PlanNode, PlannedActivity};
use shanghui::secretariat::{AcceptDirective, ExpectedAnswer, IssueSummary, SummarySpan};
use std::ops::Range;

const DAY: u32 = 86_400;

impl Telling {
    /// A chamber that sums up months and years and calls on whoever has gone quiet; its council needs no notice.
    pub(crate) fn found_with_secretariat() -> Done<Self> {
        Self::found_under(|rules| {
            let secretariat = rules.secretariat.get_or_insert_with(|| SecretariatRules {
                plan: None,
                activities: Vec::new(),
                summaries: Vec::new(),
                engagement: None,
                reports: Vec::new(),
                days: Vec::new(),
                visits: Vec::new(),
                needs: Vec::new(),
                contacts: Vec::new(),
                correspondence: None,
            });
            // Yearly reports are owed for as many years as a journal has, so journals of unlike length would owe unlike many.
            secretariat.reports.clear();
            let rule = |period| SummaryRule { period, within_days: 10, article: None };
            secretariat.summaries = vec![rule(SummaryPeriod::Month), rule(SummaryPeriod::Year)];
            secretariat.engagement =
                Some(EngagementRule { quiet_after_months: 3, call_within_days: Some(30), article: None });
            for meeting in &mut rules.meetings {
                meeting.notice = None;
            }
        })
    }

    /// The chamber's day.
    pub(crate) fn today(&self) -> Done<Date> {
        Ok(context(self.second, &Actor::import())?.now.date(UtcOffset::CHINA))
    }

    /// Days pass.
    pub(crate) fn pass(&mut self, days: u32) {
        self.second += days * DAY;
    }

    /// A meeting on the day on which it is convened, up to its opening, with so many present.
    fn meet(&mut self, kind: &str, present: u32) -> Done<MeetingId> {
        let (meeting, mut asked) = self.convene(kind, 0)?;
        asked.extend(self.sign_in(meeting, 0..present)?);
        asked.push(self.open(meeting)?);
        self.execute(asked)?;
        Ok(meeting)
    }

    /// A council at which people speak, with its follow-ups done and its minutes signed.
    pub(crate) fn council(&mut self) -> Done {
        let meeting = self.meet("council", PRESENT)?;
        let mut asked = Vec::new();
        for number in 0..CONTRIBUTIONS {
            asked.push(self.contribution(meeting, number)?);
        }
        self.finish(meeting, &mut asked)?;
        self.execute(asked)
    }

    /// Every month and year that is over is summed up, but for the last months.
    pub(crate) fn sum_up(&mut self, but: i32) -> Done {
        let (today, secretary) = (self.today()?, Actor::person(person(1)));
        let now = today.year() * 12 + i32::try_from(today.month())? - 1;
        // January and the year of the founding are no whole periods of the journal.
        for number in 2026 * 12 + 1..now - but {
            let (year, month) = (u32::try_from(number / 12)?, u32::try_from(number % 12)? + 1);
            self.tell(
                IssueSummary { span: SummarySpan::Month { year, month }, audience: Audience::Members }.into(),
                &secretary,
            )?;
        }
        for year in 2027..u32::try_from(today.year())? {
            self.tell(
                IssueSummary { span: SummarySpan::Year { year }, audience: Audience::Members }.into(),
                &secretary,
            )?;
        }
        Ok(())
    }

    /// A gathering to which these people came.
    pub(crate) fn gathering(&mut self, people: Range<u32>) -> Done {
        let (activity, secretary) = (ActivityId::from_u128(mixed(11, 0)), Actor::person(person(1)));
        let planned = PlannedActivity {
            activity,
            kind: ActivityKind::new("gathering")?,
            title: Title::new("新春团拜")?,
            node: PlanNode::Open {},
            days_before: 0,
            purpose: None,
            owner: None,
            budget: None,
            participants: None,
            milestones: Vec::new(),
            takes_up: Vec::new(),
        };
        self.tell(PlanActivity { plan: None, year: None, planned }.into(), &secretary)?;
        let held = HoldActivity {
            activity,
            on: self.today()?,
            participants: people.map(person).collect(),
            others: None,
            cost: None,
            meeting: None,
            account: None,
        };
        self.tell(held.into(), &secretary)
    }

    /// A council whose follow-ups are not done and whose minutes are not drafted, an office and a standing council that met, meetings of which no
    /// notice was given, and requests without an answer.
    pub(crate) fn leave_open(&mut self, follow_ups: u32, requests: u32) -> Done {
        let secretary = Actor::person(person(1));
        for kind in ["presidents_office", "standing_council"] {
            let _ = self.meet(kind, 2)?;
        }
        let meeting = self.meet("council", PRESENT)?;
        for _ in 0..follow_ups {
            let (_, asked) = self.assignment(meeting)?;
            self.execute(vec![asked])?;
        }
        self.tell(shanghui::meeting::CloseMeeting { meeting, at: None }.into(), &secretary)?;
        for number in 0..requests {
            let request = AcceptDirective {
                directive: DirectiveId::from_u128(mixed(12, number)),
                issuer: None,
                title: Title::new("关于报送会员企业情况的通知")?,
                subject: Title::new("会员企业情况")?,
                expects: ExpectedAnswer::Report,
                received: None,
                meeting: None,
                owner: None,
                due: self.today()?.plus_days(30),
                audience: Audience::Secretariat,
            };
            self.tell(request.into(), &secretary)?;
        }
        for _ in 0..3 {
            let (_, asked) = self.convene("council", 0)?;
            self.execute(asked.into_iter().take(1).collect())?;
        }
        Ok(())
    }
}
