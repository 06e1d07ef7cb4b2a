//! Draws (抽签): an order that nobody can have changed once it was announced.
//!
//! First the pool and the SHA-256 of a seed are announced; then the seed is revealed, and with it the order
//! ([`Seed::order`] says how). Whoever holds the record can check both. What it does not prove is where the seed came from:
//! whoever chose it could have tried several beforehand. So have it chosen by those who draw, each giving a part, or by
//! somebody who is not in the pool.

use super::plan::PlanRotation;
use super::{Leadership, LeadershipRefusal};
use crate::charter::{Charter, RotationOrder, RotationRule};
use crate::kernel::{
    Applied, Date, Digest, DrawId, Incoherent, Inquiry, Mark, PersonId, Ruled, Seed, record,
};
use crate::people::Roster;
use alloc::vec::Vec;

record! {
    /// Announces a draw of lots (公布抽签).
    pub struct AnnounceDraw {
        /// The new draw's id.
        pub draw: DrawId,
        /// Who is drawn, in the order from which the draw starts.
        pub pool: Vec<PersonId>,
        /// SHA-256 of the seed's 32 bytes.
        pub commitment: Digest,
    }

    /// A draw of lots was announced.
    pub struct DrawAnnounced {
        /// Which.
        pub draw: DrawId,
        /// Who is drawn.
        pub pool: Vec<PersonId>,
        /// SHA-256 of the seed.
        pub commitment: Digest,
    }

    /// Reveals the seed of a draw, and with it the order (开签).
    pub struct RevealDraw {
        /// Which.
        pub draw: DrawId,
        /// The seed that was committed to.
        pub seed: Seed,
    }

    /// A draw was made.
    pub struct DrawRevealed {
        /// Which.
        pub draw: DrawId,
        /// The seed that was committed to.
        pub seed: Seed,
        /// The order that it gives.
        pub order: Vec<PersonId>,
    }
}

/// A draw of lots (抽签).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draw {
    pub(super) announced: DrawAnnounced,
    pub(super) revealed: Option<(DrawRevealed, Mark)>,
    pub(super) mark: Mark,
}

impl Draw {
    /// How it was announced.
    #[must_use]
    pub const fn announced(&self) -> &DrawAnnounced {
        &self.announced
    }

    /// What was drawn, once it is.
    #[must_use]
    pub fn order(&self) -> Option<&[PersonId]> {
        self.revealed.as_ref().map(|(revealed, _)| revealed.order.as_slice())
    }
}

impl Leadership {
    fn known_draw(&self, draw: DrawId, inquiry: &mut Inquiry) -> Ruled<&Draw, LeadershipRefusal> {
        inquiry
            .policy("draw_is_known", "抽签已公布")
            .finds(self.draws.get(draw), || LeadershipRefusal::UnknownDraw { draw })
    }

    pub(crate) fn announce_draw(
        &self,
        command: &AnnounceDraw,
        charter: &Charter,
        roster: &Roster,
        today: Date,
        inquiry: &mut Inquiry,
    ) -> Ruled<DrawAnnounced, LeadershipRefusal> {
        let known = self.draws.get(command.draw);
        inquiry
            .policy("draw_is_new", "该抽签尚未公布")
            .unrecorded::<LeadershipRefusal>(known.map(|draw| draw.mark.seq), &command.draw)?;
        let rule = Self::rotation_rule(charter, inquiry)?;
        self.pool_is_fit(&command.pool, 1, charter, rule, roster, today, inquiry)?;
        Ok(DrawAnnounced { draw: command.draw, pool: command.pool.clone(), commitment: command.commitment })
    }

    pub(crate) fn draw_announced(&mut self, event: &DrawAnnounced, mark: Mark, roster: &Roster) -> Applied {
        for person in &event.pool {
            roster.place(*person)?;
        }
        let draw = Draw { announced: event.clone(), revealed: None, mark };
        self.draws.insert(event.draw, draw).map(|_| ()).ok_or(Incoherent("the draw was recorded before"))
    }

    pub(crate) fn reveal_draw(
        &self,
        command: &RevealDraw,
        inquiry: &mut Inquiry,
    ) -> Ruled<DrawRevealed, LeadershipRefusal> {
        let draw = self.known_draw(command.draw, inquiry)?;
        let revealed = draw.revealed.as_ref().map(|(_, mark)| mark.seq);
        inquiry.policy("draw_is_not_revealed", "尚未开签").holds(revealed.is_none(), || {
            LeadershipRefusal::DrawAlreadyRevealed { draw: command.draw, seq: revealed.unwrap_or(0) }
        })?;
        let committed = draw.announced.commitment;
        inquiry
            .policy("seed_is_the_one_committed_to", "种子与公布的承诺相符")
            .holds(command.seed.commitment() == committed, || LeadershipRefusal::SeedNotCommittedTo {
                commitment: alloc::format!("{committed}"),
            })?;
        Ok(DrawRevealed {
            draw: command.draw,
            seed: command.seed,
            order: command.seed.order(&draw.announced.pool),
        })
    }

    pub(crate) fn draw_revealed(&mut self, event: &DrawRevealed, mark: Mark) -> Applied {
        let draw = self.draws.get_mut(event.draw).ok_or(Incoherent("there is no draw with this id"))?;
        draw.revealed = Some((event.clone(), mark));
        Ok(())
    }

    /// The policies that a plan's order is the one drawn, where it was or had to be.
    pub(super) fn order_is_as_drawn(
        &self,
        command: &PlanRotation,
        rule: &RotationRule,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let must = rule.order == Some(RotationOrder::Draw);
        inquiry
            .policy("order_is_drawn_where_it_must_be", "应抽签的已抽签")
            .under(rule.article.as_ref())
            .holds(!must || command.draw.is_some(), || LeadershipRefusal::DrawNeeded {
                article: rule.article.clone(),
            })?;
        let Some(id) = command.draw else { return Ok(()) };
        let draw = self.known_draw(id, inquiry)?;
        let order = inquiry
            .policy("draw_is_revealed", "已开签")
            .finds(draw.order(), || LeadershipRefusal::DrawNotRevealed { draw: id })?;
        inquiry
            .policy("order_is_as_drawn", "次序与抽签结果一致")
            .holds(order == command.pool, || LeadershipRefusal::NotAsDrawn { draw: id })
    }
}

#[cfg(test)]
mod tests {
    use super::{AnnounceDraw, RevealDraw};
    use crate::chamber::sample::{self, CHENG, GU, HAN, SHEN, ZHOU, date};
    use crate::chamber::scenario::{Given, given};
    use crate::chamber::{Chamber, Event};
    use crate::charter::RotationOrder;
    use crate::kernel::{Digest, DrawId, PersonId, RotationPlanId, Seed};
    use crate::leadership::PlanRotation;
    use alloc::string::ToString as _;
    use alloc::vec::Vec;

    const DRAW: DrawId = DrawId::from_u128(0x3b1);
    const SEED: Seed = Seed([7; 32]);

    fn drawing() -> Chamber {
        sample::chamber_under(|rules| rules.rotation.as_mut().unwrap().order = Some(RotationOrder::Draw))
    }

    fn announce(pool: &[PersonId]) -> AnnounceDraw {
        AnnounceDraw { draw: DRAW, pool: pool.to_vec(), commitment: SEED.commitment() }
    }

    fn reveal(seed: Seed) -> RevealDraw {
        RevealDraw { draw: DRAW, seed }
    }

    fn plan(pool: &[PersonId], draw: Option<DrawId>) -> PlanRotation {
        PlanRotation {
            plan: RotationPlanId::from_u128(0x3a1),
            ordinal: 2,
            from: date("2026-05-01"),
            seats: 1,
            pool: pool.to_vec(),
            draw,
        }
    }

    fn announced() -> Given {
        given(drawing()).and(announce(&[ZHOU, SHEN, GU]))
    }

    #[test]
    fn the_order_is_what_the_seed_gives() {
        announced().when(reveal(SEED)).then(|events| {
            let [Event::DrawRevealed(it)] = events else { panic!("{events:?}") };
            assert_eq!(it.order, SEED.order(&[ZHOU, SHEN, GU]));
        });
    }

    #[test]
    fn another_seed_than_the_one_committed_to_is_refused() {
        announced()
            .when(reveal(Seed([8; 32])))
            .then_refused("leadership.seed_not_committed_to")
            .saying(&SEED.commitment().to_string());
        given(drawing()).when(reveal(SEED)).then_refused("leadership.unknown_draw");
        announced().and(reveal(SEED)).when(reveal(SEED)).then_refused("leadership.draw_already_revealed");
    }

    #[test]
    fn nobody_eligible_is_left_out_of_a_draw_and_nobody_else_is_in_it() {
        given(drawing())
            .when(announce(&[ZHOU, SHEN]))
            .then_refused("leadership.eligible_left_out")
            .under("商会内部制度", None);
        given(drawing())
            .when(announce(&[ZHOU, SHEN, GU, HAN]))
            .then_refused("leadership.holder_not_eligible");
        given(drawing()).when(announce(&[ZHOU, ZHOU, SHEN, GU])).then_refused("leadership.holder_twice");
        given(drawing()).when(announce(&[])).then_refused("leadership.pool_too_small");
        announced().when(announce(&[ZHOU, SHEN, GU])).then_refused("leadership.already_recorded");
    }

    #[test]
    fn where_the_order_is_drawn_a_plan_follows_the_draw() {
        let order: Vec<PersonId> = SEED.order(&[ZHOU, SHEN, GU]);
        let other = [order[1], order[0], order[2]];
        announced()
            .when(plan(&order, None))
            .then_refused("leadership.draw_needed")
            .under("商会内部制度", None);
        announced().when(plan(&order, Some(DRAW))).then_refused("leadership.draw_not_revealed");
        let drawn = announced().and(reveal(SEED));
        drawn.clone().when(plan(&other, Some(DRAW))).then_refused("leadership.not_as_drawn");
        let unknown = Some(DrawId::from_u128(0x3b2));
        drawn.clone().when(plan(&order, unknown)).then_refused("leadership.unknown_draw");
        drawn.and(plan(&order, Some(DRAW)));
    }

    #[test]
    fn a_draw_of_some_is_taken_where_nothing_is_said_of_the_order() {
        let chamber = sample::chamber_under(|rules| {
            let rotation = rules.rotation.as_mut().unwrap();
            rotation.order = None;
            rotation.eligible.push(sample::post("standing_director"));
        });
        let pool = [CHENG, GU];
        let drawn = given(chamber).and(announce(&pool)).and(reveal(SEED));
        drawn.clone().and(plan(&pool, None));
        drawn.and(plan(&SEED.order(&pool), Some(DRAW)));
    }

    #[test]
    fn a_commitment_of_nothing_is_never_met() {
        let empty = AnnounceDraw { commitment: Digest([0; 32]), ..announce(&[ZHOU, SHEN, GU]) };
        given(drawing()).and(empty).when(reveal(SEED)).then_refused("leadership.seed_not_committed_to");
    }
}
