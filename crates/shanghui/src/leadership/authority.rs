//! Authority: who may do an act, and who may speak for whom.

use super::{Leadership, LeadershipRefusal};
use crate::charter::{Charter, Power};
use crate::kernel::{Actor, Date, Inquiry, MeetingId, Organ, PersonId, Post, Principal, Warrant};
use crate::people::Roster;
use alloc::vec::Vec;

impl Leadership {
    /// Turns an actor into a warrant for a power, or says why not; a delegation for `meeting` suffices at that meeting. This is the only place where warrants are made.
    pub(crate) fn authorise(
        &self,
        power: Power,
        meeting: Option<MeetingId>,
        actor: &Actor,
        charter: &Charter,
        roster: &Roster,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Result<Warrant, LeadershipRefusal> {
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
                    .finds(listed.then(|| Warrant::new(None, None, None, article.cloned())), lacking);
            }
            Actor::Person { person, post, on_behalf_of } => (*person, post, on_behalf_of),
        };
        roster.known_person(person, inquiry)?;
        if let Some(principal) = on_behalf_of {
            inquiry
                .policy("actor_represents_the_principal", "行为人有代表权")
                .holds(self.may_speak_for(person, principal, charter, today, meeting), || {
                    LeadershipRefusal::DelegationMissing { person, principal: principal.clone(), on: today }
                })?;
        }
        // Whoever acts for a person uses that person's posts; for an organ or a party, their own.
        let source = match on_behalf_of {
            Some(Principal::Person { person: principal }) => *principal,
            _ => person,
        };
        let held = self.capacities(source, charter, today);
        if let Some(post) = post {
            let own = self.capacities(person, charter, today);
            inquiry.policy("actor_holds_the_post", "行为人担任该职务").holds(
                own.contains(post) || held.contains(post),
                || LeadershipRefusal::PostNotHeld { person, post: charter.named(post), on: today },
            )?;
        }
        let carrying = held
            .into_iter()
            .filter(|held| on_behalf_of.is_some() || post.as_ref().is_none_or(|post| post == held))
            .find(|held| charter.carries(held, power).is_some());
        inquiry.policy("actor_has_the_power", "行为人有此职权").under(article).finds(carrying, lacking).map(
            |carrying| {
                Warrant::new(Some(person), Some(carrying), on_behalf_of.clone(), article.cloned())
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

    /// Whether it is a person's turn on a day.
    #[must_use]
    pub fn takes_turn(&self, person: PersonId, day: Date) -> bool {
        self.rotation_on(day).is_some_and(|(_, rotation)| rotation.holders().contains(&person))
    }

    /// Whether a person is competent by one of these posts on a day.
    #[must_use]
    pub fn is_one_of(&self, person: PersonId, posts: &[Post], charter: &Charter, day: Date) -> bool {
        self.capacities(person, charter, day).iter().any(|held| posts.contains(held))
    }

    /// The one of these posts in which a warrant's holder acts: the post of the warrant, or, where the actor named none,
    /// another post of the same person.
    pub(crate) fn acting_as(
        &self,
        warrant: &Warrant,
        posts: &[Post],
        charter: &Charter,
        day: Date,
    ) -> Option<Post> {
        let carrying = warrant.post().filter(|post| posts.contains(post)).cloned();
        carrying.or_else(|| {
            let source = match warrant.on_behalf_of() {
                Some(Principal::Person { person }) => *person,
                _ => warrant.person()?,
            };
            let held = self.capacities(source, charter, day);
            held.into_iter().find(|post| !warrant.post_was_named() && posts.contains(post))
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
        let delegated = || {
            self.entrusted_to(person)
                .any(|delegation| delegation.principal() == principal && delegation.reaches(day, meeting))
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

    /// The last day on which a person held anything; nothing where they never did; `Some(None)` where they still do.
    pub(crate) fn last_held(&self, person: PersonId, today: Date) -> Option<Option<Date>> {
        let mut last: Option<Date> = None;
        for held in self.held_by(person) {
            match held.last_day() {
                Some(day) if day < today => last = Some(last.map_or(day, |last| last.max(day))),
                _ => return Some(None),
            }
        }
        last.map(Some)
    }
}
