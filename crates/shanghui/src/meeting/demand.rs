//! Demands that an organ be convened (提议召开临时会议).
//!
//! Whoever may demand a meeting, by a share, by an organ's decision or by a post, is the charter's to say, and within how
//! many days it must then be convened. A demand is answered by convening a meeting that names it; when that is cancelled, the
//! demand is open again. Where the conveners let the time pass, those who demanded the meeting may convene it themselves if
//! the charter says so: whoever has the power to convene records it for them.
//!
//! What was demanded is handled under the charter of its day: the event keeps the last day, the article, and whether the
//! demanders may convene.

use super::{Collaborators, ConveneMeeting, MeetingRefusal, Meetings};
use crate::charter::{Allowance, DayUnit, DemandRule, Demander, MeetingRule};
use crate::kernel::{
    Applied, Article, Audience, Date, DemandId, Incoherent, Inquiry, Kept, Mark, Measure, MeetingId,
    MeetingKind, Occurred, PersonId, Prose, Ruled, Sealed, Warrant, choice, record,
};
use alloc::vec::Vec;

choice! {
    /// Who demanded a meeting (提议人).
    pub enum DemandedBy {
        /// Several people together (联名).
        Members = "members" {
            /// Who; only those who belong to an organ that the charter names count.
            persons: Vec<PersonId>,
        },
        /// An organ, as it decided at a meeting of its own (机构决定).
        Organ = "organ" {
            /// The meeting at which it did.
            meeting: MeetingId,
        },
        /// The holder of a post (任职者).
        Holder = "holder" {
            /// Who.
            person: PersonId,
        },
    }
}

record! {
    /// Records a demand that a meeting be convened (提议召开临时会议).
    pub struct DemandMeeting {
        /// The demand's id.
        pub demand: DemandId,
        /// Which kind of meeting is demanded, by the charter's word.
        pub kind: MeetingKind,
        /// Who demands it.
        pub by: DemandedBy,
        /// What it is to be about, and why; it goes to the erasable part of the journal.
        pub purpose: Prose,
        /// The day on which the demand arrived, where that is not today.
        pub on: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A meeting was demanded.
    pub struct MeetingDemanded {
        /// Which demand.
        pub demand: DemandId,
        /// Which kind of meeting.
        pub kind: MeetingKind,
        /// Who demands it.
        pub by: DemandedBy,
        /// Where the purpose stands.
        pub purpose: Sealed,
        /// The day on which it arrived, where that is not the day of recording.
        pub on: Option<Date>,
        /// The last day on which it may be convened, where the charter sets one.
        pub convene_by: Option<Date>,
        /// Whether those who demand it may convene it themselves after that day.
        pub demanders_convene: Allowance,
        /// The article that gives them the right.
        pub article: Option<Article>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// Withdraws a demand before the meeting is convened (撤回提议).
    pub struct WithdrawDemand {
        /// Which.
        pub demand: DemandId,
    }

    /// A demand was withdrawn.
    pub struct DemandWithdrawn {
        /// Which.
        pub demand: DemandId,
    }
}

/// A demand that a meeting be convened (提议召开临时会议).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    pub(super) demanded: MeetingDemanded,
    pub(super) mark: Mark,
    pub(super) withdrawn: Option<(DemandWithdrawn, Mark)>,
    /// The meetings that were convened on it, in order.
    pub(super) convened: Vec<MeetingId>,
}

impl Demand {
    /// How it was made.
    #[must_use]
    pub const fn demanded(&self) -> &MeetingDemanded {
        &self.demanded
    }

    /// The entry that recorded it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Where the purpose stands in the journal.
    #[must_use]
    pub const fn purpose(&self) -> Kept {
        Kept { seq: self.mark.seq, place: self.demanded.purpose }
    }

    /// The entry that withdrew it.
    #[must_use]
    pub fn withdrawn(&self) -> Option<Mark> {
        self.withdrawn.as_ref().map(|(_, mark)| *mark)
    }

    /// The meetings that were convened on it, in order, cancelled ones included.
    #[must_use]
    pub fn convened(&self) -> &[MeetingId] {
        &self.convened
    }

    /// Whether the conveners have let the time pass and those who demanded the meeting may convene it on a day.
    fn is_the_demanders(&self, day: Date) -> bool {
        self.demanded.demanders_convene.is_allowed()
            && self.demanded.convene_by.is_some_and(|last| last < day)
    }
}

/// The last day on which a meeting that was demanded on a day may be convened, where the charter sets one; where it counts in
/// working days, the policy that they are known.
fn last_day(
    rule: &DemandRule,
    demanded: Date,
    with: &Collaborators<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<Option<Date>, MeetingRefusal> {
    let Some(days) = rule.convene_within_days else { return Ok(None) };
    let last = rule.counts().complete_on(demanded, days, with.working_days);
    if rule.counts() == DayUnit::Civil {
        return Ok(last.unwrap_or(None));
    }
    let policy = inquiry.policy("working_days_are_known", "所涉年份的节假日安排已知");
    let policy = policy.under(rule.article.as_ref());
    match last {
        Ok(last) => Ok(last),
        Err(unknown) => policy.ends(MeetingRefusal::from(unknown)),
    }
}

impl Meetings {
    /// The policy that a demand is known and waits to be answered.
    fn open_demand(&self, demand: DemandId, inquiry: &mut Inquiry) -> Ruled<&Demand, MeetingRefusal> {
        let it = inquiry
            .policy("demand_is_known", "提议已登记")
            .finds(self.demands.get(demand), || MeetingRefusal::UnknownDemand { demand })?;
        let mut convened = it.convened.iter().filter_map(|meeting| self.meetings.get(*meeting));
        let answer = convened.find(|meeting| meeting.cancelled.is_none()).map(super::Meeting::mark);
        let settled = it.withdrawn().or(answer);
        inquiry.policy("demand_waits_for_its_meeting", "提议尚待召集").holds(settled.is_none(), || {
            MeetingRefusal::DemandSettled { demand, seq: settled.map_or(0, |mark| mark.seq) }
        })?;
        Ok(it)
    }

    pub(crate) fn demand(
        &self,
        command: &DemandMeeting,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<MeetingDemanded, MeetingRefusal> {
        let known = self.demands.get(command.demand).map(|demand| demand.mark.seq);
        inquiry
            .policy("demand_is_new", "该提议尚未登记")
            .unrecorded::<MeetingRefusal>(known, &command.demand)?;
        let rule = inquiry
            .policy("kind_is_in_the_charter", "章程规定了这种会议")
            .finds(with.charter.meeting(&command.kind), || MeetingRefusal::UnknownKind {
                kind: command.kind.clone(),
            })?;
        with.has_come(command.on.map(Occurred::Date), inquiry)?;
        let day = command.on.unwrap_or_else(|| with.today());
        let way = self.way(&command.by, &rule.demands, day, with, inquiry)?;
        // What an import says of the past is taken as it was.
        let judges = warrant.person().is_some();
        let cited = way.as_ref().map_or(rule.demands.first(), |(rule, _)| Some(*rule));
        let article = cited.and_then(|rule| rule.article.as_ref());
        inquiry.policy("demander_may_demand_it", "提议人有权提议").under(article).holds(
            !judges || way.is_some(),
            || MeetingRefusal::DemanderNotCompetent {
                kind: command.kind.clone(),
                demanders: with.charter.demanders(rule),
                article: article.cloned(),
            },
        )?;
        if let Some((_, Some(Measure { counted, needed, whole }))) = way {
            inquiry
                .policy("enough_demand_it", "提议人数足够")
                .under(article)
                .measured(counted, needed, whole)
                .holds(!judges || counted >= needed, || MeetingRefusal::TooFewDemanders {
                    given: u32::try_from(counted).unwrap_or(u32::MAX),
                    needed: u32::try_from(needed).unwrap_or(u32::MAX),
                    article: article.cloned(),
                })?;
        }
        let way = way.map(|(rule, _)| rule);
        let convene_by = way.map_or(Ok(None), |rule| last_day(rule, day, with, inquiry))?;
        Ok(MeetingDemanded {
            demand: command.demand,
            kind: command.kind.clone(),
            by: command.by.clone(),
            purpose: inquiry.seal_prose(&command.purpose, None),
            on: command.on,
            convene_by,
            demanders_convene: way.map_or(Allowance::Forbidden, |rule| rule.demanders_convene),
            article: way.and_then(|rule| rule.article.clone()),
            audience: command.audience,
        })
    }

    /// The charter's way that a demand takes, with its arithmetic where it takes several people: the one that is nearest to
    /// being enough. The policies are that everybody and everything it names is known.
    fn way<'a>(
        &self,
        by: &DemandedBy,
        rules: &'a [DemandRule],
        day: Date,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<Option<(&'a DemandRule, Option<Measure>)>, MeetingRefusal> {
        match by {
            DemandedBy::Members { persons } => {
                for person in persons {
                    with.roster.known_person(*person, inquiry)?;
                }
            }
            DemandedBy::Organ { meeting } => drop(self.known(*meeting, inquiry)?),
            DemandedBy::Holder { person } => drop(with.roster.known_person(*person, inquiry)?),
        }
        let met = |meeting: MeetingId| {
            let opened = self.meetings.get(meeting).filter(|it| it.opened().is_some())?;
            with.charter.meeting(opened.kind())?.organ.as_ref()
        };
        let ways = rules.iter().filter_map(|rule| match (&rule.by, by) {
            (Demander::Members { organ, share, members_at_least }, DemandedBy::Members { persons }) => {
                let members = with.charter.organ(organ).map(|organ| with.members_of(organ, day))?;
                let whole = u64::try_from(members.len()).unwrap_or(u64::MAX);
                let counted = members.iter().filter(|member| persons.contains(member)).count();
                let by_share = share.as_ref().map_or(0, |share| share.needed(whole));
                let measure = Measure {
                    counted: u64::try_from(counted).unwrap_or(u64::MAX),
                    needed: by_share.max(members_at_least.map_or(0, u64::from)).max(1),
                    whole: share.map(|_| whole),
                };
                Some((rule, Some(measure)))
            }
            (Demander::Organ { organ }, DemandedBy::Organ { meeting }) => {
                (met(*meeting) == Some(organ)).then_some((rule, None))
            }
            (Demander::Posts { posts }, DemandedBy::Holder { person }) => {
                with.leadership.is_one_of(*person, posts, with.charter, day).then_some((rule, None))
            }
            _ => None,
        });
        let missing =
            |measure: &Option<Measure>| measure.map_or(0, |it| it.needed.saturating_sub(it.counted));
        Ok(ways.min_by_key(|(_, measure)| missing(measure)))
    }

    pub(crate) fn meeting_demanded(&mut self, event: &MeetingDemanded, mark: Mark) -> Applied {
        let demand = Demand { demanded: event.clone(), mark, withdrawn: None, convened: Vec::new() };
        let index =
            self.demands.insert(event.demand, demand).ok_or(Incoherent("the demand was recorded before"))?;
        self.waiting.insert(index);
        Ok(())
    }

    pub(crate) fn withdraw_demand(
        &self,
        command: &WithdrawDemand,
        inquiry: &mut Inquiry,
    ) -> Ruled<DemandWithdrawn, MeetingRefusal> {
        self.open_demand(command.demand, inquiry)?;
        Ok(DemandWithdrawn { demand: command.demand })
    }

    pub(crate) fn demand_withdrawn(&mut self, event: &DemandWithdrawn, mark: Mark) -> Applied {
        let demand =
            self.demands.get_mut(event.demand).ok_or(Incoherent("there is no demand with this id"))?;
        demand.withdrawn = Some((event.clone(), mark));
        self.settle_demand(event.demand);
        Ok(())
    }

    /// The policies that a meeting answers a demand, and that whoever convenes it may: the charter's conveners, or, where they
    /// have let the time pass and the charter says so, those who demanded it.
    pub(super) fn may_be_convened(
        &self,
        command: &ConveneMeeting,
        rule: &MeetingRule,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), MeetingRefusal> {
        let demand = match command.demand {
            Some(demand) => {
                let it = self.open_demand(demand, inquiry)?;
                inquiry.policy("meeting_is_the_one_demanded", "召集的是所提议的会议").holds(
                    it.demanded.kind == command.kind,
                    || MeetingRefusal::OtherKindDemanded {
                        kind: command.kind.clone(),
                        demanded: it.demanded.kind.clone(),
                    },
                )?;
                Some(it)
            }
            None => None,
        };
        let day = command.convened_on.unwrap_or_else(|| with.today());
        let theirs = demand.filter(|demand| demand.is_the_demanders(day));
        let conveners = &rule.conveners;
        let competent = match warrant.person() {
            // The host records what others convened before the journal.
            None => true,
            Some(_) => {
                theirs.is_some()
                    || with
                        .leadership
                        .acting_as(warrant, &conveners.posts, with.charter, with.today())
                        .is_some()
            }
        };
        let article = theirs.map_or(conveners.article.as_ref(), |demand| demand.demanded.article.as_ref());
        inquiry.policy("convener_may_convene", "召集人有权召集").under(article).holds(competent, || {
            MeetingRefusal::ConvenerNotCompetent {
                conveners: with.charter.all_named(&conveners.posts),
                article: conveners.article.clone(),
            }
        })
    }
}

#[cfg(test)]
mod tests;
