//! Consequences across rooms: what follows by itself from an event, decided together with it and recorded in the same
//! entry with its cause.
//!
//! | event | what follows |
//! |---|---|
//! | `TermOpened` | the turn of the term before ends: rotations are numbered within a term (届), and a new one begins anew |
//! | `VoteClosed`, passed | the follow-ups that the motion proposed are assigned |
//! | `VoteClosed`, passed by the organ with the last word | the amendment that was moved is adopted |
//! | `VoteClosed`, passed by the organ that decides plans | the plan that was moved is adopted |
//! | `VoteClosed`, dues passed | the standard of dues is adopted |
//! | `VoteClosed`, revocation passed | what another organ had decided is revoked, with what of it was still to be done |
//! | `VoteClosed`, removal passed | whoever is removed leaves the post |
//! | `VoteClosed`, elected | whoever is elected holds the post; who held it before in the same person's name ends the day before |
//! | `AppointedToPost` | who held the post for a term before, or only stood in, leaves it: they stayed until a successor came |
//! | `ActivityHeld` | the suggestions that the activity took up are carried out |
//! | `MemberSanctioned` | whoever is suspended or expelled has that standing |
//! | `SeatPassed`, by a merger | the successor's own seat ends |
//! | `LetterDrafted`, a proposal | it is registered with its number |
//! | `LetterIssued`, answering a directive | the directive is answered |
//! | `ReturnSubmitted` | the directive that asked for the return is answered |
//! | `RepresentativeChanged` | the posts that the former representative held for the unit end (调整代表) |

use super::Event;
use super::decision::Hall;
use crate::calendar::deadline;
use crate::charter::Matter;
use crate::kernel::{AppointmentId, Date, MeetingId};
use crate::leadership::{
    AppointedToPost, Appointment, AppointmentEnded, AppointmentMode, Candidate, EndGround, RotationClosed,
    is_judged,
};
use crate::meeting::FollowUpAssigned;
use crate::membership::DuesStandardAdopted;
use crate::voting::{Subject, VoteClosed};
use alloc::vec::Vec;

/// The events of an entry with what follows from them, and what follows from that.
pub(super) fn with_consequences(mut events: Vec<Event>, hall: &Hall<'_>) -> Vec<Event> {
    let mut cause: u32 = 0;
    while let Some(event) = usize::try_from(cause).ok().and_then(|at| events.get(at)) {
        let mut following = consequences(event, cause, hall);
        // Two who take posts of one kind in the same entry end the same terms of those before.
        following.retain(|event| !ends_again(event, &events));
        events.append(&mut following);
        cause = cause.saturating_add(1);
    }
    events
}

/// Whether an event ends an appointment that another has ended already.
fn ends_again(event: &Event, before: &[Event]) -> bool {
    let Event::AppointmentEnded(ended) = event else {
        return false;
    };
    let same =
        |other: &Event| matches!(other, Event::AppointmentEnded(it) if it.appointment == ended.appointment);
    before.iter().any(same)
}

fn consequences(event: &Event, cause: u32, hall: &Hall<'_>) -> Vec<Event> {
    let (state, charter, today) = (hall.state, hall.charter, hall.with().today());
    match event {
        Event::VoteClosed(closed) => resolved(closed, cause, hall),
        // A turn belongs to a term of the chamber; the Party branch has terms of its own.
        Event::TermOpened(term) if term.organ.is_none() => {
            let first = term.from.unwrap_or(today);
            // A turn whose last day was set beforehand ends as well, where that day lies in the new term.
            let open = state
                .leadership
                .rotations()
                .iter()
                .filter(|(_, rotation)| rotation.last_day().is_none_or(|last| first <= last));
            open.map(|(rotation, it)| {
                let on = day_before(first, it.last_beginning());
                RotationClosed { rotation, on, cause: Some(cause) }.into()
            })
            .collect()
        }
        Event::AppointedToPost(it) => {
            let first = it.from.unwrap_or(today);
            let leaving = state.leadership.succeeded_by(&it.post, first, it.manner.as_ref(), charter);
            ended(leaving, first, EndGround::Succeeded, None, cause)
        }
        Event::ActivityHeld(held) => {
            state.planning.carried_out(held.activity, cause).into_iter().map(Event::from).collect()
        }
        Event::MemberSanctioned(it) => it.standing(cause).into_iter().map(Event::from).collect(),
        Event::SeatPassed(it) => it.standing(cause).into_iter().map(Event::from).collect(),
        Event::LetterDrafted(it) => {
            let deadline = |day, days| deadline(day, days, &state.holidays).map(|last| last.day);
            let registered = state.coordination.registered(it, cause, today, charter, &deadline);
            registered.into_iter().map(Event::from).collect()
        }
        Event::ReturnSubmitted(it) => {
            let asked = state.coordination.returns().get(it.data_return).map(|it| it.opened().directive);
            let on = it.at.map_or(today, |at| at.date(state.profile.offset));
            let answered = asked.and_then(|directive| state.secretariat.answered_by(directive, on, cause));
            answered.into_iter().map(Event::from).collect()
        }
        Event::LetterIssued(it) => {
            let answers = state.coordination.letters().get(it.letter).and_then(|it| it.drafted().answers);
            let answered = answers.and_then(|it_is| state.secretariat.answered_by(it_is, it.on, cause));
            answered.into_iter().map(Event::from).collect()
        }
        Event::RepresentativeChanged(it) => {
            let first = it.since.unwrap_or(today);
            // A post that was held for a unit which the seat has passed on from goes with it as well.
            let seat = state.members.seats().get(it.member);
            let of_the_seat = |unit| seat.is_some_and(|seat| seat.was_of(unit));
            let held = state.leadership.appointments().iter().filter(|(_, held)| {
                Some(held.person()) == it.former
                    && held.manner().and_then(|manner| manner.unit).is_some_and(of_the_seat)
                    && held.ended().is_none()
                    && held.last_day().is_none_or(|last| first <= last)
            });
            ended(held, first, EndGround::RepresentativeChanged, None, cause)
        }
        _ => Vec::new(),
    }
}

/// The day before another begins, which ends what began on a day; nothing ends before it began.
fn day_before(another: Date, began: Option<Date>) -> Date {
    let last = another.minus_days(1).unwrap_or(another);
    began.map_or(last, |began| began.max(last))
}

/// Ends appointments on the day before another begins.
fn ended<'a>(
    leaving: impl Iterator<Item = (AppointmentId, &'a Appointment)>,
    first: Date,
    ground: EndGround,
    meeting: Option<MeetingId>,
    cause: u32,
) -> Vec<Event> {
    let end = |(appointment, held): (AppointmentId, &Appointment)| {
        let on = day_before(first, held.first_day());
        AppointmentEnded { appointment, on, ground, meeting, cause: Some(cause) }.into()
    };
    leaving.map(end).collect()
}

/// What follows from a vote that passed.
fn resolved(closed: &VoteClosed, cause: u32, hall: &Hall<'_>) -> Vec<Event> {
    let (state, today) = (hall.state, hall.with().today());
    let mut following: Vec<Event> = Vec::new();
    let motion = state.voting.votes().get(closed.vote).map(|vote| vote.opened().motion);
    let Some((id, motion)) = motion.and_then(|id| Some((id, state.voting.motions().get(id)?))) else {
        return following;
    };
    if !closed.decides() || !closed.passed() {
        return following;
    }
    let moved = motion.moved();
    following.extend(moved.follow_ups.iter().map(|planned| {
        Event::from(FollowUpAssigned {
            follow_up: planned.follow_up,
            meeting: moved.meeting,
            task: planned.task,
            owner: planned.owner.clone(),
            due: planned.due,
            audience: moved.audience,
            motion: Some(id),
            task_in: Some(motion.mark().seq),
            cause: Some(cause),
        })
    }));
    let day = closed.at.map_or(today, |at| at.date(state.profile.offset));
    match &moved.subject {
        Subject::DuesStandard { tiers, from } => following.push(
            DuesStandardAdopted {
                motion: id,
                tiers: tiers.clone(),
                from: from.unwrap_or(day),
                cause: Some(cause),
            }
            .into(),
        ),
        Subject::Revocation { motion } => {
            let revoked = state.voting.revoked_by(*motion, (id, day), &state.meetings, cause);
            following.extend(revoked.map(Event::from));
        }
        Subject::Removal { removal } => {
            let removed = state.leadership.removals().get(*removal).map(|it| it.proposed().appointment);
            following.extend(removed.map(|appointment| {
                Event::from(AppointmentEnded {
                    appointment,
                    on: day,
                    ground: EndGround::Removed,
                    meeting: Some(moved.meeting),
                    cause: Some(cause),
                })
            }));
        }
        _ => {}
    }
    if let Some(amendment) = moved.subject.amendment()
        && let Some(meeting) = state.meetings.meetings().get(moved.meeting)
    {
        let adopted = state.versions.carried(amendment, (moved.meeting, meeting.kind()), day, cause);
        following.extend(adopted.map(Event::from));
    }
    if let Some(plan) = moved.subject.plan()
        && let Some(meeting) = state.meetings.meetings().get(moved.meeting)
    {
        let met = hall.charter.meeting(meeting.kind()).and_then(|rule| rule.organ.as_ref());
        let decides = hall.charter.deciding(Matter::AnnualPlan).map(|(organ, _)| organ);
        let carried = state.planning.carried(plan, moved.meeting, day, cause);
        following.extend(carried.filter(|_| met.is_some() && met == decides).map(Event::from));
    }
    if let Some(candidature) = moved.subject.candidature() {
        let from = candidature.from.unwrap_or(today);
        let seq = state.voting.votes().get(closed.vote).map_or(0, |vote| vote.mark().seq);
        let by_election = state.leadership.fell_vacant(&candidature.post, from, seq, hall.charter);
        for nominee in closed.elected(candidature) {
            // Whoever is elected again begins anew.
            let again = state.leadership.appointments().iter().find(|(_, held)| {
                held.person() == nominee.person && *held.post() == candidature.post && held.holds_on(from)
            });
            following.extend(ended(again.into_iter(), from, EndGround::Expired, Some(moved.meeting), cause));
            let (person, mut manner) = (nominee.person, nominee.manner(moved.meeting));
            if by_election {
                manner.mode = AppointmentMode::ByElection;
            }
            let candidate = Candidate {
                person,
                post: &candidature.post,
                day: from,
                born: (hall.born)(person),
                manner: Some(&manner),
            };
            // Nobody asks for an age of the past that an import tells of.
            let judged = is_judged(hall.by_host, Some(from), today);
            let age = state.leadership.age_found(&candidate, hall.charter).filter(|_| judged);
            following.push(
                AppointedToPost {
                    appointment: nominee.appointment,
                    person,
                    post: candidature.post.clone(),
                    from: Some(from),
                    until: candidature.until,
                    manner: Some(manner),
                    age,
                    cause: Some(cause),
                }
                .into(),
            );
        }
    }
    following
}

#[cfg(test)]
mod tests {
    use crate::chamber::Event;
    use crate::chamber::sample::VOTE;
    use crate::chamber::sample::{self, GU, ROTATION, date};
    use crate::chamber::scenario::given;
    use crate::charter::AmendmentAdopted;
    use crate::charter::{AmendmentChange, AmendmentStage, BallotKind, CharterOverlay, DraftAmendment};
    use crate::kernel::{AmendmentId, RotationId, TermId, Wire as _};
    use crate::leadership::{CloseRotation, OpenRotation, OpenTerm, RotationClosed, TermOpened};
    use crate::tally::BallotMark;
    use crate::voting::{CastVote, CloseVote, MoveMotion, OpenVote, Subject};

    fn third() -> OpenTerm {
        OpenTerm {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date("2029-07-01")),
            until: None,
            certificate_until: None,
            organ: None,
        }
    }

    fn next(until: Option<&str>) -> OpenRotation {
        let rotation = RotationId::from_u128(0x39);
        let from = Some(date("2026-04-01"));
        OpenRotation { rotation, ordinal: 2, holders: alloc::vec![GU], from, until: until.map(date) }
    }

    #[test]
    fn a_new_term_ends_the_turn_of_the_old_in_the_same_entry() {
        let opened = TermOpened {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date("2029-07-01")),
            until: None,
            certificate_until: None,
            organ: None,
        };
        let closed = RotationClosed { rotation: ROTATION, on: date("2029-06-30"), cause: Some(0) };
        given(sample::chamber()).when(third()).then_events(alloc::vec![opened.into(), closed.into()]);
    }

    /// 社会团体章程示范文本（1998）第十四条: the council recommends, the assembly adopts.
    #[test]
    fn what_the_assembly_carries_is_adopted_and_what_the_council_carries_is_not() {
        const AMENDMENT: AmendmentId = AmendmentId::from_u128(0xf1);
        let draft = DraftAmendment {
            amendment: AMENDMENT,
            title: sample::title("章程修正案"),
            text: None,
            change: AmendmentChange::Overlay { overlay: CharterOverlay::from_json("{}").unwrap() },
        };
        let at_once = sample::chamber_under(|rules| rules.amendment.as_mut().unwrap().movers.clear());
        let here = [sample::LIN, sample::ZHOU, sample::SHEN, GU, sample::HAN];
        for (chamber, meeting, adopted) in [
            (sample::deciding(at_once, sample::assembly(), &here), sample::ASSEMBLY, true),
            (sample::council_in_session(), sample::COUNCIL, false),
        ] {
            let subject = Subject::CharterAmendment { amendment: AMENDMENT };
            let motion = MoveMotion { meeting, subject, ..sample::motion() };
            let mut given =
                given(chamber).when(motion.clone()).then_refused("charter.unknown_amendment").still();
            given = given.and(draft.clone()).and(motion).and(OpenVote {
                tellers: alloc::vec![sample::HAN],
                ..sample::open_vote(BallotKind::ShowOfHands)
            });
            for voter in [sample::LIN, sample::ZHOU, sample::SHEN, GU, sample::HAN] {
                given = given.and(CastVote { vote: VOTE, voter, mark: BallotMark::For, by: None });
            }
            let close = CloseVote { vote: VOTE, count: None, signed_by: alloc::vec![sample::HAN], at: None };
            let given = given.when(close).then(|events| {
                let expected = AmendmentAdopted {
                    amendment: AMENDMENT,
                    meeting: Some(meeting),
                    on: date("2026-03-20"),
                    cause: Some(0),
                };
                assert_eq!(events.contains(&expected.into()), adopted);
            });
            let list = given.clone().chamber().amendment_list();
            let stage = if adopted { AmendmentStage::Adopted } else { AmendmentStage::Drafted };
            assert_eq!(list[0].stage, stage);
            let again = MoveMotion {
                motion: crate::kernel::MotionId::from_u128(0x10f),
                meeting,
                subject: Subject::CharterAmendment { amendment: AMENDMENT },
                ..sample::motion()
            };
            if adopted {
                given.when(again).then_refused("charter.already_adopted");
            }
        }
    }

    #[test]
    fn a_turn_that_is_over_is_left_as_it_is() {
        let over = given(sample::chamber()).and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") });
        over.clone().when(third()).then(|events| assert_eq!(events.len(), 1));
        over.and(next(Some("2029-06-30"))).when(third()).then(|events| assert_eq!(events.len(), 1));
    }

    #[test]
    fn a_turn_whose_last_day_lies_in_the_new_term_ends_with_the_old() {
        let open = given(sample::chamber())
            .and(CloseRotation { rotation: ROTATION, on: date("2026-03-31") })
            .and(next(Some("2029-08-31")));
        let ended = open.when(third()).then(|events| {
            assert!(matches!(events, [_, Event::RotationClosed(closed)] if closed.on == date("2029-06-30")));
        });
        let chamber = ended.chamber();
        assert!(chamber.rotation_on(date("2029-06-30")).is_some());
        assert!(chamber.rotation_on(date("2029-07-01")).is_none());
    }

    #[test]
    fn turns_begin_anew_with_the_term() {
        given(sample::chamber()).and(third()).and(OpenRotation { ordinal: 1, ..next(None) });
    }
}
