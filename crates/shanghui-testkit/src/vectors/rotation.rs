//! Turns by plan: plans, draws, changes of the pool, swaps, stand-ins, handovers.

use super::Table;
use crate::fixture::{ANNOUNCED, DRAWN, NEXT_ROTATION, PLAN, SEED, STOOD_IN};
use crate::sample::{CHENG, GU, HAN, LIN, NOBODY, ROTATION, SHEN, SU, XU, ZHOU, date, prose, prose_about};
use shanghui::kernel::{
    Actor, Audience, Date, DrawId, PersonId, RotationId, RotationPlanId, Seed, TurnChangeId,
};
use shanghui::leadership::{
    AnnounceDraw, ChangeRotationPool, OpenRotation, PlanRotation, PoolChange, RecordHandover,
    ReplaceTurnHolder, ReplacementGround, RevealDraw, SubstituteTurn, SwapTurns, VolunteerForRotation,
    WithdrawVolunteer,
};

pub(super) fn fill(table: &mut Table<'_>) {
    draws(table);
    plans(table);
    pool(table);
    swaps(table);
    stand_ins(table);
    turns(table);
    handovers(table);
    volunteers(table);
    replacements(table);
}

fn volunteers(table: &mut Table<'_>) {
    let comes = |person| VolunteerForRotation { person, on: None };
    let back = |person| WithdrawVolunteer { person };
    table
        .on("volunteers")
        .cites("商会内部制度（示例）")
        .accepts("somebody comes forward", comes(SHEN))
        .accepts(
            "whoever came forward before stands before",
            VolunteerForRotation { person: SHEN, on: Some(date("2026-03-01")) },
        )
        .refuses("once is enough", "leadership.already_came_forward", comes(GU))
        .refuses("whoever comes forward must be known", "people.unknown_person", comes(NOBODY))
        .cites("商会内部制度（示例）")
        .refuses("only certain posts come forward", "leadership.holder_not_eligible", comes(HAN))
        .refuses(
            "nobody has come forward tomorrow",
            "leadership.in_the_future",
            VolunteerForRotation { person: SHEN, on: Some(date("2026-04-01")) },
        )
        .on("sample")
        .cites("商会内部制度（示例）")
        .refuses(
            "where a roster says who comes, nobody comes forward",
            "leadership.turns_not_for_volunteers",
            comes(GU),
        )
        .on("founded")
        .by(Actor::import())
        .refuses("turns belong to a term", "leadership.no_term", comes(GU))
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no turns", "leadership.no_rotation_rule", comes(GU));
    table
        .on("volunteers")
        .accepts("whoever came forward draws back", back(ZHOU))
        .refuses("but not whom a plan names: they leave the pool", "leadership.already_in_pool", back(GU))
        .refuses("nor whoever did not come", "leadership.not_a_volunteer", back(SHEN))
        .refuses("whoever draws back must be known", "people.unknown_person", back(NOBODY))
        .on("founded")
        .by(Actor::import())
        .refuses("turns belong to a term", "leadership.no_term", back(GU));
    table
        .on("volunteers")
        .cites("商会内部制度（示例）")
        .accepts("a plan has whoever came forward, in that order", plan(&[GU, ZHOU]))
        .refuses("and nobody else", "leadership.not_a_volunteer", plan(&[GU, ZHOU, SHEN]))
        .refuses("in no other order", "leadership.not_in_order_of_volunteers", plan(&[ZHOU, GU]))
        .refuses(
            "whoever joins came forward as well",
            "leadership.not_a_volunteer",
            ChangeRotationPool {
                change: TurnChangeId::from_u128(0x13c1),
                person: SHEN,
                becomes: PoolChange::Joins { from: None },
            },
        );
}

fn replacements(table: &mut Table<'_>) {
    let ill = || ReplaceTurnHolder {
        change: TurnChangeId::from_u128(0x13c1),
        rotation: ROTATION,
        person: ZHOU,
        substitute: GU,
        on: date("2026-03-16"),
        ground: Some(ReplacementGround::Prevented),
        consents: vec![GU, LIN],
    };
    table
        .on("sample")
        .cites("商会内部制度（示例）")
        .accepts("somebody takes a place over while the turn runs", ill())
        .refuses(
            "where both agree, both consent",
            "leadership.consent_missing",
            ReplaceTurnHolder { ground: Some(ReplacementGround::Agreed), ..ill() },
        )
        .cites("商会内部制度（示例）")
        .refuses(
            "and so does the president",
            "leadership.consent_of_post_missing",
            ReplaceTurnHolder { consents: vec![GU], ..ill() },
        )
        .refuses(
            "whoever takes over may take turns",
            "leadership.holder_not_eligible",
            ReplaceTurnHolder { substitute: HAN, ..ill() },
        )
        .refuses(
            "and is not in it already",
            "leadership.holder_twice",
            ReplaceTurnHolder { substitute: SHEN, ..ill() },
        )
        .refuses(
            "whoever takes over must be known",
            "people.unknown_person",
            ReplaceTurnHolder { substitute: NOBODY, ..ill() },
        )
        .refuses(
            "whoever hands a place on has one",
            "leadership.not_in_the_turn",
            ReplaceTurnHolder { person: GU, substitute: ZHOU, ..ill() },
        )
        .refuses(
            "the first day is a stand-in's",
            "leadership.not_during_the_turn",
            ReplaceTurnHolder { on: date("2026-03-01"), ..ill() },
        )
        .refuses(
            "there is no such turn",
            "leadership.unknown_rotation",
            ReplaceTurnHolder { rotation: RotationId::from_u128(0x1138), ..ill() },
        )
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no turns", "leadership.no_rotation_rule", ill())
        .on("drawn")
        .refuses(
            "a change is recorded once",
            "leadership.already_recorded",
            ReplaceTurnHolder { change: STOOD_IN, ..ill() },
        );
}

const NOWHERE: DrawId = DrawId::from_u128(0x13b9);

fn draws(table: &mut Table<'_>) {
    let announce = |pool: &[PersonId]| AnnounceDraw {
        draw: DrawId::from_u128(0x13b1),
        pool: pool.to_vec(),
        commitment: SEED.commitment(),
    };
    let reveal = |draw, seed| RevealDraw { draw, seed };
    table
        .on("sample")
        .accepts("a draw is announced with a commitment to its seed", announce(&[ZHOU, SHEN, GU]))
        .refuses("a draw needs somebody", "leadership.pool_too_small", announce(&[]))
        .refuses("whoever is drawn must be known", "people.unknown_person", announce(&[NOBODY]))
        .refuses("nobody is drawn twice", "leadership.holder_twice", announce(&[GU, ZHOU, SHEN, GU]))
        .cites("商会内部制度（示例）")
        .refuses(
            "only certain posts are drawn",
            "leadership.holder_not_eligible",
            announce(&[GU, ZHOU, SHEN, HAN]),
        )
        .cites("商会内部制度（示例）")
        .refuses("nobody is left out", "leadership.eligible_left_out", announce(&[GU, ZHOU]))
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no turns", "leadership.no_rotation_rule", announce(&[]))
        .on("rota")
        .refuses(
            "a draw is announced once",
            "leadership.already_recorded",
            AnnounceDraw { draw: DRAWN, ..announce(&[ZHOU, SHEN, GU]) },
        );
    table
        .accepts("the seed gives the order", reveal(ANNOUNCED, SEED))
        .refuses(
            "another seed does not",
            "leadership.seed_not_committed_to",
            reveal(ANNOUNCED, Seed([8; 32])),
        )
        .refuses("a draw is revealed once", "leadership.draw_already_revealed", reveal(DRAWN, SEED))
        .refuses("there is no such draw", "leadership.unknown_draw", reveal(NOWHERE, SEED));
}

fn plan(pool: &[PersonId]) -> PlanRotation {
    PlanRotation {
        plan: RotationPlanId::from_u128(0x13a1),
        ordinal: 2,
        from: date("2026-05-01"),
        seats: 1,
        pool: pool.to_vec(),
        draw: None,
    }
}

fn plans(table: &mut Table<'_>) {
    let all = [GU, ZHOU, SHEN];
    let drawn = SEED.order(&[ZHOU, SHEN, GU]);
    table
        .on("sample")
        .cites("商会内部制度（示例）")
        .accepts("the turns of a term are planned", plan(&all))
        .accepts("several may hold a turn together", PlanRotation { seats: 2, ..plan(&all) })
        .refuses(
            "turns are numbered one after another",
            "leadership.rotation_ordinal_out_of_order",
            PlanRotation { ordinal: 3, ..plan(&all) },
        )
        .refuses("a turn needs somebody", "leadership.no_holder", PlanRotation { seats: 0, ..plan(&all) })
        .cites("商会内部制度（示例）")
        .refuses(
            "more than five are too many",
            "leadership.too_many_holders",
            PlanRotation { seats: 6, ..plan(&[GU, ZHOU, SHEN, LIN, HAN, SU]) },
        )
        .refuses(
            "a pool has at least as many as a turn",
            "leadership.pool_too_small",
            PlanRotation { seats: 4, ..plan(&all) },
        )
        .refuses(
            "whoever takes turns must be known",
            "people.unknown_person",
            plan(&[GU, ZHOU, SHEN, NOBODY]),
        )
        .refuses("nobody stands in the line twice", "leadership.holder_twice", plan(&[GU, ZHOU, SHEN, GU]))
        .refuses(
            "only certain posts take turns",
            "leadership.holder_not_eligible",
            plan(&[GU, ZHOU, SHEN, CHENG]),
        )
        .cites("商会内部制度（示例）")
        .refuses("nobody is left out", "leadership.eligible_left_out", plan(&[GU, ZHOU]))
        .refuses(
            "the draw must be known",
            "leadership.unknown_draw",
            PlanRotation { draw: Some(NOWHERE), ..plan(&all) },
        )
        .on("founded")
        .by(Actor::import())
        .refuses("turns belong to a term", "leadership.no_term", plan(&all))
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no turns", "leadership.no_rotation_rule", plan(&all))
        .on("no_period")
        .by(Actor::import())
        .refuses("a charter may not say how long a turn lasts", "leadership.no_period", plan(&all));
    table
        .on("rota")
        .refuses(
            "a plan is recorded once",
            "leadership.already_recorded",
            PlanRotation { plan: PLAN, ..plan(&all) },
        )
        .accepts(
            "a later plan takes the place of an earlier, and an order may be drawn where it need not",
            PlanRotation { draw: Some(DRAWN), ..plan(&drawn) },
        )
        .refuses(
            "a draw must be revealed before its order is planned",
            "leadership.draw_not_revealed",
            PlanRotation { draw: Some(ANNOUNCED), ..plan(&drawn) },
        )
        .on("drawn")
        .cites("商会内部制度（示例）")
        .accepts("the order is the one that was drawn", PlanRotation { draw: Some(DRAWN), ..plan(&drawn) })
        .refuses("where the order is drawn a plan names its draw", "leadership.draw_needed", plan(&drawn))
        .refuses(
            "and follows it",
            "leadership.not_as_drawn",
            PlanRotation { draw: Some(DRAWN), ..plan(&[drawn[2], drawn[1], drawn[0]]) },
        )
        .refuses(
            "a turn has the seats that the charter tells apart",
            "leadership.seats_not_as_ruled",
            PlanRotation { seats: 2, draw: Some(DRAWN), ..plan(&drawn) },
        );
}

fn pool(table: &mut Table<'_>) {
    let change =
        |person, becomes| ChangeRotationPool { change: TurnChangeId::from_u128(0x13c1), person, becomes };
    let joins = || PoolChange::Joins { from: None };
    let leaves = || PoolChange::Leaves { from: Some(date("2026-07-01")) };
    let away = |until: &str| PoolChange::Absent { from: Some(date("2026-07-10")), until: Some(date(until)) };
    table
        .on("rota")
        .accepts("whoever leaves drops out", change(SHEN, leaves()))
        .accepts("whoever is away makes their turn up", change(ZHOU, away("2026-08-10")))
        .refuses(
            "an absence does not end before it begins",
            "leadership.period_reversed",
            change(ZHOU, away("2026-07-09")),
        )
        .refuses("whoever joins may take turns", "leadership.holder_not_eligible", change(HAN, joins()))
        .refuses("nobody joins twice", "leadership.already_in_pool", change(GU, joins()))
        .refuses("nobody leaves what they are not in", "leadership.not_in_pool", change(HAN, leaves()))
        .refuses("whoever joins must be known", "people.unknown_person", change(NOBODY, joins()))
        .on("sample")
        .refuses("without a plan there is no pool", "leadership.no_plan", change(GU, joins()))
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no turns", "leadership.no_rotation_rule", change(GU, joins()))
        .on("drawn")
        .refuses(
            "a change is recorded once",
            "leadership.already_recorded",
            ChangeRotationPool { change: STOOD_IN, ..change(GU, leaves()) },
        );
}

fn swaps(table: &mut Table<'_>) {
    let swap = || SwapTurns {
        change: TurnChangeId::from_u128(0x13c1),
        ordinal: 2,
        person: GU,
        with_ordinal: 4,
        with_person: SHEN,
        consents: vec![GU, SHEN, LIN],
        agreed_on: None,
    };
    table
        .on("rota")
        .cites("商会内部制度（示例）")
        .accepts("two people swap their next turns", swap())
        .at("2026-04-30T01:00:00Z")
        .accepts(
            "what was agreed in time may be recorded later",
            SwapTurns { agreed_on: Some(date("2026-04-24")), ..swap() },
        )
        .refuses(
            "whoever swaps must be known",
            "people.unknown_person",
            SwapTurns { person: NOBODY, ..swap() },
        )
        .refuses(
            "only a next turn changes hands",
            "leadership.not_their_next_turn",
            SwapTurns { with_ordinal: 7, ..swap() },
        )
        .refuses(
            "nobody swaps with themselves",
            "leadership.holder_twice",
            SwapTurns { with_ordinal: 2, with_person: GU, ..swap() },
        )
        .refuses(
            "both consent",
            "leadership.consent_missing",
            SwapTurns { consents: vec![GU, LIN], ..swap() },
        )
        .cites("商会内部制度（示例）")
        .refuses(
            "and so does the president",
            "leadership.consent_of_post_missing",
            SwapTurns { consents: vec![GU, SHEN, XU], ..swap() },
        )
        .refuses(
            "what was agreed is not still to come",
            "leadership.in_the_future",
            SwapTurns { agreed_on: Some(date("2026-05-01")), ..swap() },
        )
        .cites("商会内部制度（示例）；民法典第二百零一条")
        .at("2026-04-25T01:00:00Z")
        .refuses("the day on which it is made known is not counted", "leadership.swap_too_late", swap())
        .on("sample")
        .refuses("without a plan there are no next turns", "leadership.no_plan", swap())
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no turns", "leadership.no_rotation_rule", swap())
        .on("drawn")
        .refuses(
            "a swap is recorded once",
            "leadership.already_recorded",
            SwapTurns { change: STOOD_IN, ..swap() },
        );
    let order = SEED.order(&[ZHOU, SHEN, GU]);
    let (first, second) = (order[0], order[1]);
    table.refuses(
        "what was given away comes before anything later is",
        "leadership.earlier_turn_given_away",
        SwapTurns {
            ordinal: 5,
            person: first,
            with_ordinal: 3,
            with_person: second,
            consents: vec![first, second, LIN],
            ..swap()
        },
    );
}

fn stand_ins(table: &mut Table<'_>) {
    let stand_in = || SubstituteTurn {
        change: TurnChangeId::from_u128(0x13c1),
        ordinal: 2,
        person: GU,
        substitute: SHEN,
        consents: vec![SHEN, LIN],
    };
    table
        .on("rota")
        .cites("商会内部制度（示例）")
        .accepts("somebody stands in for a turn", stand_in())
        .refuses(
            "only for a next turn",
            "leadership.not_their_next_turn",
            SubstituteTurn { ordinal: 3, ..stand_in() },
        )
        .refuses(
            "whoever stands in must be known",
            "people.unknown_person",
            SubstituteTurn { substitute: NOBODY, ..stand_in() },
        )
        .refuses(
            "whoever stands in may take turns",
            "leadership.holder_not_eligible",
            SubstituteTurn { substitute: HAN, ..stand_in() },
        )
        .refuses(
            "nobody stands in for themselves",
            "leadership.holder_twice",
            SubstituteTurn { substitute: GU, ..stand_in() },
        )
        .refuses(
            "whoever stands in consents",
            "leadership.consent_missing",
            SubstituteTurn { consents: vec![GU, LIN], ..stand_in() },
        )
        .cites("商会内部制度（示例）")
        .refuses(
            "and so does the president",
            "leadership.consent_of_post_missing",
            SubstituteTurn { consents: vec![SHEN], ..stand_in() },
        )
        .on("sample")
        .refuses("without a plan there are no next turns", "leadership.no_plan", stand_in())
        .on("no_rotation")
        .by(Actor::import())
        .refuses("a charter may know no turns", "leadership.no_rotation_rule", stand_in())
        .on("drawn")
        .refuses(
            "a stand-in is recorded once",
            "leadership.already_recorded",
            SubstituteTurn { change: STOOD_IN, ..stand_in() },
        );
    let order = SEED.order(&[ZHOU, SHEN, GU]);
    let (first, third) = (order[0], order[2]);
    table.refuses(
        "what was given away comes before anything later is",
        "leadership.earlier_turn_given_away",
        SubstituteTurn {
            ordinal: 5,
            person: first,
            substitute: third,
            consents: vec![third, LIN],
            ..stand_in()
        },
    );
}

fn turns(table: &mut Table<'_>) {
    let turn = |holders: &[PersonId], from: Option<Date>| OpenRotation {
        rotation: RotationId::from_u128(0x1138),
        ordinal: 2,
        holders: holders.to_vec(),
        from,
        until: None,
    };
    let day = Some(date("2026-05-01"));
    table
        .on("rota")
        .accepts("a turn is opened by those whose turn it is", turn(&[GU], day))
        .accepts("whether or not its first day is known", turn(&[GU], None))
        .refuses("and by nobody else", "leadership.holders_not_as_planned", turn(&[ZHOU], day))
        .on("drawn")
        .cites("商会内部制度（示例）")
        .refuses("it may have to wait for the handover", "leadership.handover_missing", turn(&[LIN], day));
}

fn handovers(table: &mut Table<'_>) {
    let handover = |rotation| RecordHandover {
        rotation,
        done: vec![prose("走访会员六家")],
        undone: vec![prose_about(ZHOU, "联系的仓位清单尚未汇总")],
        report: Some(prose("轮值期间会务平稳")),
        office_days: Some(6),
        on: Some(date("2026-03-02")),
        audience: Audience::Council,
        spent: None,
    };
    table
        .on("busy")
        .cites("商会内部制度（示例）")
        .duties_on("2026-04-10")
        .accepts("a turn is handed over, and no longer owes it", handover(ROTATION))
        .accepts(
            "what was left undone may be nothing, and the day unknown",
            RecordHandover {
                undone: vec![],
                on: None,
                report: None,
                office_days: None,
                ..handover(ROTATION)
            },
        )
        .refuses(
            "a handover says something",
            "leadership.nothing_handed_over",
            RecordHandover { done: vec![], undone: vec![], report: None, ..handover(ROTATION) },
        )
        .refuses(
            "it is not still to come",
            "leadership.in_the_future",
            RecordHandover { on: Some(date("2026-04-02")), ..handover(ROTATION) },
        )
        .refuses(
            "there is no such turn",
            "leadership.unknown_rotation",
            handover(RotationId::from_u128(0x3f)),
        )
        .on("rota")
        .refuses("a turn is handed over once", "leadership.already_handed_over", handover(ROTATION))
        .on("busy")
        .accepts("a turn may be handed over before it is closed", handover(NEXT_ROTATION));
}
