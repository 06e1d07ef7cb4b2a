//! Coming forward (自愿报名): where whoever comes forward takes turns, in that order, each comes forward on record, and the plan
//! of turns follows it.
//!
//! A chamber of Anhui people in Yichang has its month chairs come forward among the posts that take turns (宜昌市安徽商会轮值办法).
//! Coming forward is for the term: whoever has can draw back until a plan names them, and leaves the pool after that.

use super::pool::nobody_is_left_out;
use super::{Hearing, Leadership, LeadershipRefusal, TurnRefusal};
use crate::charter::{RotationOrder, RotationRule};
use crate::kernel::{
    Applied, Article, Date, Incoherent, Inquiry, Instant, Mark, Occurred, PersonId, Ruled, TermId, UtcOffset,
    record,
};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Records that somebody comes forward to take turns in the term (轮值自愿报名).
    pub struct VolunteerForRotation {
        /// Who.
        pub person: PersonId,
        /// The day that counts for the order: that on which they came forward; the day of the record where it is left out.
        pub on: Option<Date>,
    }

    /// Somebody came forward to take turns.
    pub struct RotationVolunteered {
        /// Who.
        pub person: PersonId,
        /// For which term.
        pub term: TermId,
        /// The day that counts for the order.
        pub on: Date,
    }

    /// Records that somebody who came forward draws back, before a plan names them (撤回报名).
    pub struct WithdrawVolunteer {
        /// Who.
        pub person: PersonId,
    }

    /// Somebody who had come forward drew back.
    pub struct VolunteerWithdrawn {
        /// Who.
        pub person: PersonId,
        /// For which term.
        pub term: TermId,
    }
}

/// Somebody who came forward.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Volunteer {
    came: RotationVolunteered,
    pub(super) mark: Mark,
    withdrawn: Option<(VolunteerWithdrawn, Mark)>,
    /// Whether they have neither drawn back nor left the pool since.
    stands: bool,
}

impl Leadership {
    /// Who has come forward in the latest term, in the order in which a plan takes them; without those who drew back or left
    /// the pool since.
    #[must_use]
    pub fn volunteers(&self) -> Vec<PersonId> {
        self.latest_term().map(|(term, _)| self.volunteers_of(term)).unwrap_or_default()
    }

    fn volunteers_of(&self, term: TermId) -> Vec<PersonId> {
        let mut order: Vec<&RotationVolunteered> = Vec::new();
        for it in self.volunteers.iter().filter(|it| it.stands && it.came.term == term) {
            // Behind everybody who came forward by that day: of one day, in the order of the record.
            let before = order.iter().take_while(|other| other.on <= it.came.on).count();
            order.insert(before, &it.came);
        }
        order.into_iter().map(|came| came.person).collect()
    }

    fn volunteer(&self, term: TermId, person: PersonId) -> Option<&Volunteer> {
        self.volunteers.iter().find(|it| it.stands && it.came.term == term && it.came.person == person)
    }

    /// The policy that people have come forward.
    pub(super) fn came_forward(
        &self,
        people: &[PersonId],
        article: Option<&Article>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let came = self.volunteers();
        let others: Vec<PersonId> = people.iter().copied().filter(|person| !came.contains(person)).collect();
        inquiry.policy("people_came_forward", "均已自愿报名").under(article).holds(
            others.is_empty(),
            || TurnRefusal::NotAVolunteer { people: others, article: article.cloned() },
        )?;
        Ok(())
    }

    /// The policies that a plan has those who came forward, all who may take turns, in their order.
    pub(super) fn pool_came_forward(
        &self,
        pool: &[PersonId],
        rule: &RotationRule,
        day: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        if rule.order != Some(RotationOrder::Volunteers) {
            return Ok(());
        }
        let article = rule.article.as_ref();
        self.came_forward(pool, article, inquiry)?;
        let came = self.volunteers();
        let stays_away =
            |person: &&PersonId| !pool.contains(person) && self.may_take_turns(**person, rule, day);
        nobody_is_left_out(came.iter().find(stays_away).copied(), rule, inquiry)?;
        let order: Vec<PersonId> = came.into_iter().filter(|person| pool.contains(person)).collect();
        let same = order.iter().eq(pool.iter().filter(|person| order.contains(person)));
        inquiry
            .policy("pool_is_in_the_order_of_coming_forward", "次序与报名先后一致")
            .under(article)
            .holds(same, || TurnRefusal::NotInOrderOfVolunteers { order, article: article.cloned() })?;
        Ok(())
    }

    pub(crate) fn volunteer_for_rotation(
        &self,
        command: &VolunteerForRotation,
        hearing: &Hearing<'_>,
        now: Instant,
        offset: UtcOffset,
        inquiry: &mut Inquiry,
    ) -> Ruled<RotationVolunteered, LeadershipRefusal> {
        let person = command.person;
        let on = command.on.unwrap_or(hearing.today);
        let rule = Self::rotation_rule(hearing.charter, inquiry)?;
        let (term, _) = inquiry
            .policy("term_is_recorded", "届次已记载")
            .finds(self.latest_term(), || LeadershipRefusal::NoTerm {})?;
        if hearing.judges(Some(on)) {
            let article = rule.article.as_ref();
            let order = rule.order.filter(|order| *order != RotationOrder::Volunteers);
            inquiry.policy("turns_are_for_volunteers", "轮值由自愿者担任").under(article).holds(
                order.is_none(),
                || TurnRefusal::TurnsNotForVolunteers { order, article: article.cloned() },
            )?;
            self.may_all_take_turns(&[person], hearing.charter, rule, hearing.roster, on, inquiry)?;
        } else {
            hearing.roster.known_person(person, inquiry)?;
        }
        let known = self.volunteer(term, person).map(|it| it.mark.seq);
        inquiry
            .policy("person_has_not_come_forward_yet", "尚未报名")
            .holds(known.is_none(), || TurnRefusal::AlreadyCameForward { person, seq: known.unwrap_or(0) })?;
        inquiry.has_come::<LeadershipRefusal>(Some(Occurred::Date(on)), now, offset)?;
        Ok(RotationVolunteered { person, term, on })
    }

    pub(crate) fn rotation_volunteered(
        &mut self,
        event: &RotationVolunteered,
        mark: Mark,
        roster: &Roster,
    ) -> Applied {
        roster.place(event.person)?;
        self.terms.index_of(event.term).ok_or(Incoherent("there is no term with this id"))?;
        self.volunteers.push(Volunteer { came: event.clone(), mark, withdrawn: None, stands: true });
        Ok(())
    }

    pub(crate) fn withdraw_volunteer(
        &self,
        command: &WithdrawVolunteer,
        roster: &Roster,
        inquiry: &mut Inquiry,
    ) -> Ruled<VolunteerWithdrawn, LeadershipRefusal> {
        let person = command.person;
        let (term, _) = inquiry
            .policy("term_is_recorded", "届次已记载")
            .finds(self.latest_term(), || LeadershipRefusal::NoTerm {})?;
        roster.known_person(person, inquiry)?;
        self.came_forward(&[person], None, inquiry)?;
        let planned = self.plan_in_force().is_some_and(|(_, plan)| plan.line.settled().contains(&person));
        inquiry
            .policy("no_plan_names_them", "尚未列入轮值计划")
            .holds(!planned, || LeadershipRefusal::AlreadyInPool { person })?;
        Ok(VolunteerWithdrawn { person, term })
    }

    pub(crate) fn volunteer_withdrawn(&mut self, event: &VolunteerWithdrawn, mark: Mark) -> Applied {
        let it = self.standing_volunteer(event.term, event.person);
        let it = it.ok_or(Incoherent("the person has not come forward"))?;
        (it.withdrawn, it.stands) = (Some((event.clone(), mark)), false);
        Ok(())
    }

    /// Whoever leaves the pool has drawn back by it.
    pub(super) fn volunteer_left(&mut self, term: TermId, person: PersonId) {
        if let Some(it) = self.standing_volunteer(term, person) {
            it.stands = false;
        }
    }

    fn standing_volunteer(&mut self, term: TermId, person: PersonId) -> Option<&mut Volunteer> {
        self.volunteers.iter_mut().find(|it| it.stands && it.came.term == term && it.came.person == person)
    }

    /// The facts that lead to who has come forward.
    pub(super) fn facts_of_volunteers<E>(&self, facts: &mut Vec<(Mark, E)>)
    where
        E: From<RotationVolunteered> + From<VolunteerWithdrawn>,
    {
        for it in &self.volunteers {
            facts.push((it.mark, it.came.clone().into()));
            facts.extend(it.withdrawn.iter().map(|(event, mark)| (*mark, event.clone().into())));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{VolunteerForRotation, WithdrawVolunteer};
    use crate::chamber::sample::{self, GU, HAN, NOBODY, SHEN, ZHOU, appointment, date};
    use crate::chamber::scenario::{Given, given};
    use crate::charter::RotationOrder;
    use crate::kernel::{Actor, PersonId, RotationPlanId, TurnChangeId};
    use crate::leadership::{ChangeRotationPool, EndAppointment, EndGround, PlanRotation, PoolChange};

    fn volunteers() -> Given {
        given(sample::chamber_under(|rules| {
            rules.rotation.as_mut().unwrap().order = Some(RotationOrder::Volunteers);
        }))
    }

    fn comes(person: PersonId) -> VolunteerForRotation {
        VolunteerForRotation { person, on: None }
    }

    fn plan(pool: &[PersonId]) -> PlanRotation {
        PlanRotation {
            plan: RotationPlanId::from_u128(0x3a1),
            ordinal: 2,
            from: date("2026-05-01"),
            seats: 1,
            pool: pool.to_vec(),
            draw: None,
        }
    }

    #[test]
    fn a_plan_has_whoever_came_forward_in_that_order() {
        let came = volunteers().and(comes(GU)).and(comes(ZHOU));
        came.clone().and(plan(&[GU, ZHOU]));
        came.clone()
            .when(plan(&[GU, SHEN]))
            .then_refused("leadership.not_a_volunteer")
            .under("商会内部制度", None);
        came.clone().when(plan(&[ZHOU, GU])).then_refused("leadership.not_in_order_of_volunteers");
        came.clone().when(plan(&[GU])).then_refused("leadership.eligible_left_out");
        volunteers().when(plan(&[GU])).then_refused("leadership.not_a_volunteer");
        // Where nothing is said of the order, or another is, coming forward binds no plan.
        given(sample::chamber()).and(plan(&[ZHOU, SHEN, GU]));
    }

    #[test]
    fn whoever_came_forward_earlier_comes_first_whenever_it_is_recorded() {
        let early = VolunteerForRotation { person: ZHOU, on: Some(date("2026-03-01")) };
        let came = volunteers().and(comes(GU)).and(early);
        assert_eq!(came.clone().chamber().leadership().volunteers(), [ZHOU, GU]);
        came.and(plan(&[ZHOU, GU]));
        let tomorrow = VolunteerForRotation { person: ZHOU, on: Some(date("2026-03-09")) };
        volunteers().when(tomorrow).then_refused("leadership.in_the_future");
    }

    #[test]
    fn whoever_lost_the_post_since_is_left_out() {
        let came = volunteers().and(comes(SHEN)).and(comes(GU));
        let left = EndAppointment {
            appointment: appointment(2),
            on: date("2026-03-31"),
            ground: EndGround::Resigned,
            meeting: None,
        };
        let without = came.and(left);
        without.clone().and(plan(&[GU]));
        without.when(plan(&[SHEN, GU])).then_refused("leadership.holder_not_eligible");
    }

    #[test]
    fn somebody_draws_back_until_a_plan_names_them_and_leaves_the_pool_after() {
        let draws_back = |person| WithdrawVolunteer { person };
        let came = volunteers().and(comes(GU)).and(comes(ZHOU));
        let back = came.clone().and(draws_back(GU));
        back.clone().when(draws_back(GU)).then_refused("leadership.not_a_volunteer");
        // They may come forward again, behind the others.
        let again = back.and(comes(GU));
        assert_eq!(again.chamber().leadership().volunteers(), [ZHOU, GU]);
        let planned = came.and(plan(&[GU, ZHOU]));
        planned.clone().when(draws_back(GU)).then_refused("leadership.already_in_pool");
        let change = |number, person, becomes| ChangeRotationPool {
            change: TurnChangeId::from_u128(number),
            person,
            becomes,
        };
        let left = planned.and(change(0x3c1, GU, PoolChange::Leaves { from: None }));
        left.clone().and(PlanRotation { plan: RotationPlanId::from_u128(0x3a2), ..plan(&[ZHOU]) });
        let joins = change(0x3c2, SHEN, PoolChange::Joins { from: None });
        left.clone().when(joins.clone()).then_refused("leadership.not_a_volunteer");
        left.and(comes(SHEN)).and(joins);
    }

    #[test]
    fn only_those_come_forward_who_may_take_turns_and_only_once_and_where_it_counts() {
        volunteers().and(comes(GU)).when(comes(GU)).then_refused("leadership.already_came_forward");
        volunteers().when(comes(HAN)).then_refused("leadership.holder_not_eligible");
        volunteers().when(comes(NOBODY)).then_refused("people.unknown_person");
        given(sample::chamber())
            .when(comes(GU))
            .then_refused("leadership.turns_not_for_volunteers")
            .under("商会内部制度", None)
            .saying("roster");
        let open = sample::chamber_under(|rules| rules.rotation.as_mut().unwrap().order = None);
        given(open).and(comes(GU)).and(plan(&[ZHOU]));
    }

    #[test]
    fn an_import_of_the_past_needs_nobody_to_have_come_forward() {
        let past = PlanRotation { from: date("2026-03-01"), ..plan(&[SHEN, GU]) };
        volunteers().and_by(Actor::import(), past);
        volunteers().when(plan(&[SHEN, GU])).by(Actor::import()).then_refused("leadership.not_a_volunteer");
        let long_ago = VolunteerForRotation { person: HAN, on: Some(date("2026-01-05")) };
        volunteers().and_by(Actor::import(), long_ago);
    }
}
