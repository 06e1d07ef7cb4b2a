//! Authority: who may do an act, and who may speak for whom.

use super::delegation::may_be_delegated;
use super::{Leadership, LeadershipRefusal};
use crate::charter::{Charter, Power};
use crate::kernel::{Actor, Date, Inquiry, MeetingId, Organ, PersonId, Post, Principal, Ruled, Warrant};
use crate::people::Roster;
use alloc::vec::Vec;

impl Leadership {
    /// Turns an actor into a warrant for a power, or says why not; a delegation for `meeting` suffices at that meeting. This is the only place where warrants are made.
    pub(crate) fn authorise<'a>(
        &'a self,
        power: Power,
        meeting: Option<MeetingId>,
        actor: &'a Actor,
        charter: &'a Charter,
        roster: &Roster,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<Warrant<'a>, LeadershipRefusal> {
        let rule = charter.power(power);
        let article = rule.and_then(|rule| rule.article.as_ref());
        let lacking = || LeadershipRefusal::PowerLacking {
            actor: actor.clone(),
            power,
            holders: rule.map(|rule| charter.all_named(&rule.posts)).unwrap_or_default(),
            article: article.cloned(),
        };
        let (person, post, on_behalf_of) = match actor {
            Actor::System { task } => {
                let listed = charter.task(*task).is_some_and(|rule| rule.powers.contains(&power));
                return inquiry
                    .policy("actor_has_the_power", "行为人有此职权")
                    .under(article)
                    .finds(listed.then(|| Warrant::new(None, None, None, article)), lacking);
            }
            Actor::Person { person, post, on_behalf_of } => (*person, post, on_behalf_of),
        };
        roster.known_person(person, inquiry)?;
        if let Some(principal) = on_behalf_of {
            may_be_delegated(power, charter, inquiry)?;
            inquiry
                .policy("actor_represents_the_principal", "行为人有代表权")
                .under(charter.acceptance())
                .holds(self.may_act_for(person, principal, charter, today, meeting, Some(power)), || {
                    LeadershipRefusal::DelegationMissing { person, principal: principal.clone(), on: today }
                })?;
        }
        // Whoever acts for a person uses that person's posts; for an organ or a party, their own.
        let source = match on_behalf_of {
            Some(Principal::Person { person: principal }) => *principal,
            _ => person,
        };
        if let Some(post) = post {
            let holds = |who| self.capacity(who, charter, today, &mut |held| held == post).is_some();
            inquiry
                .policy("actor_holds_the_post", "行为人担任该职务")
                .holds(holds(person) || (source != person && holds(source)), || {
                    LeadershipRefusal::PostNotHeld { person, post: charter.named(post), on: today }
                })?;
        }
        let carrying = self.capacity(source, charter, today, &mut |held| {
            (on_behalf_of.is_some() || post.as_ref().is_none_or(|post| post == held))
                && charter.carries(held, power).is_some()
        });
        inquiry.policy("actor_has_the_power", "行为人有此职权").under(article).finds(carrying, lacking).map(
            |carrying| {
                Warrant::new(Some(person), Some(carrying), on_behalf_of.as_ref(), article)
                    .naming_the_post(post.is_some())
            },
        )
    }

    /// What a person is on a day: their posts, and the rotation's word where it is their turn.
    #[must_use]
    pub fn capacities(&self, person: PersonId, charter: &Charter, day: Date) -> Vec<Post> {
        let mut held: Vec<Post> = self.posts_of(person, day).cloned().collect();
        if self.takes_turn(person, day) {
            held.extend(charter.rotation().map(|rule| rule.post.clone()));
        }
        held
    }

    /// The first of what a person is on a day that will do.
    fn capacity<'a>(
        &'a self,
        person: PersonId,
        charter: &'a Charter,
        day: Date,
        will_do: &mut dyn FnMut(&Post) -> bool,
    ) -> Option<&'a Post> {
        self.posts_of(person, day).find(|post| will_do(post)).or_else(|| {
            let turn = charter.rotation().map(|rule| &rule.post)?;
            (will_do(turn) && self.takes_turn(person, day)).then_some(turn)
        })
    }

    /// Whether it is a person's turn on a day.
    #[must_use]
    pub fn takes_turn(&self, person: PersonId, day: Date) -> bool {
        self.rotation_on(day).is_some_and(|(_, rotation)| rotation.is_held_by(person, day))
    }

    /// Whether a person is competent by one of these posts on a day.
    #[must_use]
    pub fn is_one_of(&self, person: PersonId, posts: &[Post], charter: &Charter, day: Date) -> bool {
        self.capacity(person, charter, day, &mut |held| posts.contains(held)).is_some()
    }

    /// The one of these posts in which a warrant's holder acts: the post of the warrant, or, where the actor named none,
    /// another post of the same person.
    pub(crate) fn acting_as<'a>(
        &'a self,
        warrant: &Warrant<'a>,
        posts: &[Post],
        charter: &'a Charter,
        day: Date,
    ) -> Option<&'a Post> {
        let carrying = warrant.post().filter(|post| posts.contains(post));
        carrying.or_else(|| {
            let source = match warrant.on_behalf_of() {
                Some(Principal::Person { person }) => *person,
                _ => warrant.person()?,
            };
            self.capacity(source, charter, day, &mut |post| !warrant.post_was_named() && posts.contains(post))
        })
    }

    /// Whether a person may speak for another, an organ or a body: by a delegation that holds then and reaches there, or
    /// because one of their posts carries it.
    #[must_use]
    pub fn may_speak_for(
        &self,
        person: PersonId,
        principal: &Principal,
        charter: &Charter,
        day: Date,
        meeting: Option<MeetingId>,
    ) -> bool {
        self.may_act_for(person, principal, charter, day, meeting, None)
    }

    /// As [`Leadership::may_speak_for`], also by a delegation for a power that is used.
    fn may_act_for(
        &self,
        person: PersonId,
        principal: &Principal,
        charter: &Charter,
        day: Date,
        meeting: Option<MeetingId>,
        power: Option<Power>,
    ) -> bool {
        let delegated = || {
            self.entrusted_to(person).any(|delegation| {
                delegation.principal() == principal
                    && delegation.holds_on(day, charter)
                    && delegation.reaches(meeting, power)
            })
        };
        let by_post = match principal {
            Principal::Organ { organ } => self.represents(person, organ, charter, day),
            Principal::Person { person: other } => charter.rotation().is_some_and(|rule| {
                self.takes_turn(person, day)
                    && self.posts_of(*other, day).any(|post| rule.represents.contains(post))
            }),
            Principal::Party { .. } => false,
        };
        by_post || delegated()
    }

    fn represents(&self, person: PersonId, organ: &Organ, charter: &Charter, day: Date) -> bool {
        self.posts_of(person, day)
            .filter_map(|post| charter.post(post))
            .any(|rule| rule.represents.contains(organ))
    }
}

#[cfg(test)]
mod tests {
    use crate::chamber::sample::{
        self, DELEGATION, GU, HAN, HE, JIANG, LIN, NOBODY, XU, ZHOU, appointment, date, on_behalf_of, organ,
        post, series,
    };
    use crate::chamber::scenario::given;
    use crate::kernel::{Actor, PersonId, Principal, SystemTask};
    use crate::leadership::{EndAppointment, EndGround, RevokeDelegation};

    fn acting(person: PersonId, principal: Principal) -> Actor {
        Actor::Person { person, post: None, on_behalf_of: Some(principal) }
    }

    /// 社会团体章程示范文本（1998）第二十八条.
    #[test]
    fn a_post_carries_the_power_and_its_absence_is_told_with_the_article() {
        given(sample::chamber()).and_by(LIN, series());
        given(sample::chamber())
            .when(series())
            .by(HAN)
            .then_refused("leadership.power_lacking")
            .under("1998", Some(28))
            .saying("会长 (president), 轮值会长 (rotating_president)");
        given(sample::chamber()).when(series()).by(NOBODY).then_refused("people.unknown_person");
    }

    #[test]
    fn whose_turn_it_is_has_the_powers_of_the_turn_and_no_others() {
        given(sample::chamber()).and_by(ZHOU, series());
        given(sample::chamber()).when(series()).by(GU).then_refused("leadership.power_lacking");
        given(sample::chamber()).and_by(Actor::holding(ZHOU, post("rotating_president")), series());
        given(sample::chamber())
            .when(series())
            .by(Actor::holding(ZHOU, post("vice_president")))
            .then_refused("leadership.power_lacking");
    }

    #[test]
    fn a_post_that_is_named_must_be_held() {
        given(sample::chamber())
            .when(series())
            .by(Actor::holding(GU, post("president")))
            .then_refused("leadership.post_not_held");
    }

    #[test]
    fn a_power_ends_with_the_post() {
        let left = EndAppointment {
            appointment: appointment(4),
            on: date("2026-03-02"),
            ground: EndGround::Resigned,
            meeting: None,
        };
        let given = given(sample::chamber()).and(left);
        // The last day in the post is still a day in it.
        given.clone().and(series());
        given.at("2026-03-03T01:00:00Z").when(series()).then_refused("leadership.power_lacking");
    }

    #[test]
    fn whoever_acts_for_a_person_has_that_persons_powers_and_for_an_organ_their_own() {
        given(sample::chamber()).and_by(acting(XU, on_behalf_of(LIN)), series());
        given(sample::chamber())
            .and_by(acting(XU, Principal::Organ { organ: organ("secretariat") }), series());
        given(sample::chamber())
            .when(series())
            .by(acting(HE, on_behalf_of(LIN)))
            .then_refused("leadership.delegation_missing");
        given(sample::chamber())
            .and(RevokeDelegation { delegation: DELEGATION, on: date("2026-03-01") })
            .when(series())
            .by(acting(XU, on_behalf_of(LIN)))
            .then_refused("leadership.delegation_missing");
        given(sample::chamber())
            .when(series())
            .by(acting(JIANG, on_behalf_of(LIN)))
            .then_refused("leadership.delegation_missing");
    }

    #[test]
    fn the_host_may_do_what_the_charter_lists_for_the_task() {
        given(sample::chamber()).and_by(Actor::import(), series());
        let timer = Actor::System { task: SystemTask::Timer };
        given(sample::chamber()).when(series()).by(timer).then_refused("leadership.power_lacking");
    }

    #[test]
    fn nobody_acts_before_the_last_entry() {
        given(sample::chamber())
            .when(series())
            .at("2026-03-02T01:00:00Z")
            .then_refused("chamber.clock_ran_back");
    }
}
