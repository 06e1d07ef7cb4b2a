//! How posts are filled (产生方式): whether one is free, whether somebody comes to it in the way and by the organ that the
//! charter names, and who leaves it by that.
//!
//! 社会团体章程示范文本第十四条、第十八条 (the assembly elects the directors, the council the leaders), 第二十九条 (the secretary
//! general's staff).

use super::term::Term;
use super::{
    AppointToPost, Appointment, AppointmentManner, AppointmentMode, EndGround, Leadership, LeadershipRefusal,
    TermStatus, Votes,
};
use crate::charter::{Charter, Filling, PostRule};
use crate::kernel::{
    AppointmentId, Article, Date, Inquiry, MeetingId, Organ, PersonId, Post, Ruled, Warrant,
};
use crate::membership::Members;
use crate::people::Roster;
use alloc::vec::Vec;

/// What the rule of an appointment looks at besides the room.
#[derive(Clone, Copy)]
pub(crate) struct Hearing<'a> {
    pub(crate) charter: &'a Charter,
    pub(crate) roster: &'a Roster,
    pub(crate) members: &'a Members,
    pub(crate) warrant: &'a Warrant<'a>,
    pub(crate) today: Date,
    /// A person's date of birth, where it is known and may be used.
    pub(crate) born: &'a dyn Fn(PersonId) -> Option<Date>,
    /// The organ that met at a meeting, where it was opened.
    pub(crate) organ_of: &'a dyn Fn(MeetingId) -> Option<Organ>,
    /// The votes on record.
    pub(crate) votes: &'a Votes<'a>,
}

/// Whether the charter judges what begins or ends on a day: all but what the host records of the past by itself, as an import
/// does.
pub(crate) fn is_judged(by_host: bool, day: Option<Date>, today: Date) -> bool {
    !by_host || day.is_some_and(|day| today < day)
}

impl Hearing<'_> {
    /// Whether the charter judges what begins or ends on a day.
    pub(crate) fn judges(&self, day: Option<Date>) -> bool {
        is_judged(self.warrant.person().is_none(), day, self.today)
    }
}

impl Leadership {
    /// The policies that the person does not hold the post and that it has room. Who held it for a term before goes.
    pub(super) fn post_is_free(
        &self,
        command: &AppointToPost,
        rule: &PostRule,
        day: Date,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let post = &command.post;
        let leaving: Vec<AppointmentId> =
            self.succeeded_by(post, day, command.manner.as_ref(), charter).map(|(id, _)| id).collect();
        let staying = || {
            let held = self.appointments.iter().filter(|(_, held)| held.post == *post && held.holds_on(day));
            held.filter(|(id, _)| !leaving.contains(id)).map(|(_, held)| held)
        };
        let same = staying().find(|held| held.person == command.person);
        inquiry.policy("person_does_not_hold_it_yet", "该人尚未任此职").holds(same.is_none(), || {
            LeadershipRefusal::AlreadyHoldsPost {
                person: command.person,
                post: charter.named(post),
                seq: same.map_or(0, |held| held.mark.seq),
            }
        })?;
        let acting = command.manner.as_ref().is_some_and(|manner| manner.mode == AppointmentMode::Acting);
        let holders = u32::try_from(staying().filter(|held| acting || !held.is_acting()).count());
        let holders = holders.unwrap_or(u32::MAX);
        if acting {
            inquiry
                .policy("post_is_vacant", "职务空缺")
                .measured(u64::from(holders), 0, None)
                .holds(holders == 0, || LeadershipRefusal::PostNotVacant { post: charter.named(post) })?;
        }
        if let Some(most) = rule.holders_at_most {
            inquiry
                .policy("post_has_room", "职数未满")
                .under(rule.article.as_ref())
                .measured(u64::from(holders).saturating_add(1), u64::from(most), None)
                .holds(holders < most, || LeadershipRefusal::PostFull {
                    post: charter.named(post),
                    most,
                    article: rule.article.clone(),
                })?;
        }
        Ok(())
    }

    /// The policies about the way in which somebody comes to a post.
    pub(super) fn comes_to_it_rightly(
        &self,
        command: &AppointToPost,
        manner: &AppointmentManner,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        use AppointmentMode::{Acting, Appointed, ByElection, Elected, Hired, Succeeding};
        let (charter, post) = (hearing.charter, &command.post);
        let ways = charter.fillings(post);
        let fits = |way: &&Filling| {
            matches!(
                (manner.mode, way),
                (Elected | ByElection | Succeeding, Filling::Elected { .. })
                    | (Appointed, Filling::Appointed { .. })
                    | (Hired, Filling::Hired { .. })
            )
        };
        let way = ways.iter().find(fits);
        let article = charter.post(post).and_then(|rule| rule.article.as_ref());
        let free = ways.is_empty() || manner.mode == Acting;
        inquiry.policy("post_is_filled_in_this_way", "任职方式符合章程").under(article).holds(
            free || way.is_some(),
            || LeadershipRefusal::WrongMode {
                post: charter.named(post),
                mode: manner.mode,
                article: article.cloned(),
            },
        )?;
        match way.filter(|_| !free && manner.mode != Succeeding) {
            Some(Filling::Elected {}) => {
                if let Some((by, article)) = charter.electing_organ(post) {
                    let met = manner.meeting.and_then(hearing.organ_of);
                    decided_by(by, met.as_ref(), post, article, charter, inquiry)?;
                }
            }
            Some(Filling::Hired { by, article }) => {
                let met = manner.meeting.and_then(hearing.organ_of);
                decided_by(by, met.as_ref(), post, article.as_ref(), charter, inquiry)?;
            }
            Some(Filling::Appointed { by, article }) => {
                let competent = self.acting_as(hearing.warrant, by, charter, hearing.today).is_some();
                inquiry.policy("appointer_is_competent", "任命者有任命权").under(article.as_ref()).holds(
                    competent,
                    || LeadershipRefusal::AppointerNotCompetent {
                        post: charter.named(post),
                        appointers: charter.all_named(by),
                        article: article.clone(),
                    },
                )?;
            }
            None => {}
        }
        if let Some(unit) = manner.unit {
            let represents = hearing.members.units_of(command.person).any(|other| other == unit);
            inquiry.policy("person_represents_the_unit", "该人是单位代表").holds(represents, || {
                LeadershipRefusal::NotTheRepresentative { person: command.person, enterprise: unit }
            })?;
        }
        if manner.mode == Succeeding {
            let held = self.appointments.iter().any(|(_, held)| {
                let unit = held.manner.as_ref().and_then(|manner| manner.unit);
                let left = held.ended.as_ref().map(|(ended, _)| ended.ground);
                let theirs = manner.unit.zip(unit);
                held.post == *post
                    && theirs.is_some_and(|(heir, unit)| hearing.members.stands_for(heir, unit))
                    && left == Some(EndGround::RepresentativeChanged)
            });
            inquiry
                .policy("unit_held_the_post", "该单位原任此职")
                .holds(held, || LeadershipRefusal::UnitHeldNoSuchPost { post: charter.named(post) })?;
        }
        Ok(())
    }

    /// Whether a seat of a post fell vacant in the term that runs on a day and nobody has taken it since (补选), by what was
    /// recorded before an entry.
    pub(crate) fn fell_vacant(&self, post: &Post, day: Date, before: u32, charter: &Charter) -> bool {
        let Some((_, term)) = self.term_from(post, day, charter) else {
            return false;
        };
        if matches!(term.status_on(day), TermStatus::Overdue { .. }) {
            return false;
        }
        let of_the_term = |held: &&Appointment| {
            let theirs = self.term_of(held, charter).map(Term::ordinal);
            held.post == *post && !held.is_acting() && theirs == Some(term.ordinal())
        };
        let held = || self.appointments.iter().map(|(_, held)| held).filter(of_the_term);
        let left = held()
            .filter_map(|held| held.ended.as_ref())
            .filter(|(ended, mark)| ended.ground.leaves_a_seat() && ended.on <= day && mark.seq < before);
        let left: Vec<u32> = left.map(|(_, mark)| mark.seq).collect();
        let first = left.iter().min().copied().unwrap_or(before);
        let since = held().filter(|held| first < held.mark.seq && held.mark.seq < before);
        since.count() < left.len()
    }

    /// The appointments that end where somebody takes a post from a day on: those for a term before, those that have lasted
    /// for all the years that the charter gives the post, and those of whoever only stood in. A hired or appointed holder of another post is left alone, and so is everybody where somebody stands in.
    pub(crate) fn succeeded_by<'a>(
        &'a self,
        post: &'a Post,
        day: Date,
        manner: Option<&AppointmentManner>,
        charter: &'a Charter,
    ) -> impl Iterator<Item = (AppointmentId, &'a Appointment)> {
        let acting = manner.is_some_and(|manner| manner.mode == AppointmentMode::Acting);
        let named = manner.and_then(|manner| manner.term);
        let named = named.and_then(|term| Some((term, self.terms.get(term)?)));
        let term = named.or_else(|| self.term_from(post, day, charter)).map(|(_, term)| term);
        let elected = charter.electing_organ(post).is_some();
        self.appointments.iter().filter(move |(_, held)| {
            let of_a_term_before = || {
                let theirs = self.term_of(held, charter);
                term.is_some_and(|term| match theirs {
                    Some(theirs) => theirs.ordinal() < term.ordinal(),
                    None => held.mark.seq < term.mark().seq,
                })
            };
            let years_are_over = || charter.latest_day(post, held.from).is_some_and(|latest| latest < day);
            !acting
                && held.post == *post
                && held.ended.is_none()
                && held.holds_on(day)
                && (held.is_acting() || (elected && (of_a_term_before() || years_are_over())))
        })
    }
}

/// The policy that an appointment lasts no longer than the charter lets one to its post. An unknown first day is no later than
/// this day.
pub(super) fn is_not_too_long(
    command: &AppointToPost,
    day: Date,
    rule: &PostRule,
    charter: &Charter,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let Some((until, latest)) = command.until.zip(charter.latest_day(&command.post, Some(day))) else {
        return Ok(());
    };
    let policy = inquiry.policy("appointment_is_not_too_long", "任职不超过该职务每任的最长年限");
    policy.under(rule.article.as_ref()).holds(until <= latest, || LeadershipRefusal::AppointmentTooLong {
        post: charter.named(&command.post),
        until,
        latest,
        article: rule.article.clone(),
    })
}

/// The policy that the competent organ met and decided.
pub(super) fn decided_by(
    organ: &Organ,
    met: Option<&Organ>,
    post: &Post,
    article: Option<&Article>,
    charter: &Charter,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    inquiry.policy("competent_organ_decided", "由有权机构决定").under(article).holds(
        met == Some(organ),
        || LeadershipRefusal::NotDecidedByOrgan {
            post: charter.named(post),
            organ: charter.organ_title(organ),
            article: article.cloned(),
        },
    )
}
