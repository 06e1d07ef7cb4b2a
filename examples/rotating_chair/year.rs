//! What happened in the year.

use crate::{GU, LIN, SHEN, SU, Telling, ZHOU};
use shanghui::chamber::Event;
use shanghui::kernel::{
    AppointmentId, Audience, DrawId, PersonId, Post, Prose, RotationId, RotationPlanId, Seed, TurnChangeId,
};
use shanghui::leadership::{
    AnnounceDraw, AppointToPost, ChangeRotationPool, CloseRotation, OpenRotation, PlanRotation, PoolChange,
    RecordHandover, RevealDraw, SubstituteTurn, SwapTurns,
};
use shanghui_examples::Told;

/// The id of a turn.
pub(crate) const fn rotation(ordinal: u32) -> RotationId {
    RotationId::from_u128(ordinal as u128)
}

fn change(number: u128) -> TurnChangeId {
    TurnChangeId::from_u128(number)
}

fn turn(ordinal: u32, holder: PersonId, from: &str) -> Told<OpenRotation> {
    let (rotation, from) = (rotation(ordinal), Some(from.parse()?));
    Ok(OpenRotation { rotation, ordinal, holders: vec![holder], from, until: None })
}

/// Opens a turn on its first day, with whose turn it is.
fn open(telling: &mut Telling, ordinal: u32, from: &str) -> Told {
    let holder = telling.due(from)?;
    let events = telling.tell(from, turn(ordinal, holder, from)?)?;
    println!("{from}：第{ordinal}次轮值，{}", telling.name(holder)?);
    if events.iter().any(|event| matches!(event, Event::RotationOpened(it) if it.handover_missing.is_some()))
    {
        println!("{from}：上一次轮值尚未交接，已记录在案");
    }
    Ok(())
}

fn close(telling: &mut Telling, ordinal: u32, on: &str) -> Told {
    telling.tell(on, CloseRotation { rotation: rotation(ordinal), on: on.parse()? })?;
    Ok(())
}

fn hand_over(telling: &mut Telling, ordinal: u32, on: &str, done: &str, undone: &str) -> Told {
    telling.tell(
        on,
        RecordHandover {
            rotation: rotation(ordinal),
            done: vec![Prose::text(done)?],
            undone: vec![Prose::text(undone)?],
            report: Some(Prose::text("会务平稳，已向会长办公会报告")?),
            office_days: Some(4),
            on: Some(on.parse()?),
            audience: Audience::Council,
            spent: None,
        },
    )?;
    Ok(())
}

/// The order is drawn: announced with a commitment, then revealed.
pub(crate) fn draw(telling: &mut Telling) -> Told {
    let (draw, seed) = (DrawId::from_u128(1), Seed([0x2a; 32]));
    let pool = vec![ZHOU, SHEN, GU];
    telling.tell("2025-12-16", AnnounceDraw { draw, pool, commitment: seed.commitment() })?;
    telling.refused("2025-12-20", RevealDraw { draw, seed: Seed([0x2b; 32]) })?;
    let events = telling.tell("2025-12-20", RevealDraw { draw, seed })?;
    let Some(Event::DrawRevealed(drawn)) = events.into_iter().next() else {
        return Err("nothing was drawn".into());
    };
    let names = drawn.order.iter().map(|person| telling.name(*person)).collect::<Told<Vec<_>>>()?;
    println!("2025-12-20：抽签次序为{}", names.join("、"));
    let plan = PlanRotation {
        plan: RotationPlanId::from_u128(1),
        ordinal: 1,
        from: "2026-01-01".parse()?,
        seats: 1,
        pool: drawn.order,
        draw: Some(draw),
    };
    telling.tell("2025-12-20", plan)?;
    Ok(())
}

/// Two swap; the second turn is over without a handover.
pub(crate) fn spring(telling: &mut Telling) -> Told {
    open(telling, 1, "2026-01-01")?;
    let (second, third) = (telling.due("2026-03-01")?, telling.due("2026-05-01")?);
    let swap = SwapTurns {
        change: change(1),
        ordinal: 2,
        person: second,
        with_ordinal: 3,
        with_person: third,
        consents: vec![second, third],
        agreed_on: None,
    };
    telling.refused("2026-02-12", swap.clone())?;
    telling.tell("2026-02-12", SwapTurns { consents: vec![second, third, LIN], ..swap })?;
    println!("2026-02-12：{}与{}调换", telling.name(second)?, telling.name(third)?);
    close(telling, 1, "2026-02-28")?;
    hand_over(telling, 1, "2026-02-28", "走访会员企业六家", "会员需求台账尚缺两家")?;
    telling.refused("2026-03-01", turn(2, second, "2026-03-01")?)?;
    open(telling, 2, "2026-03-01")?;
    close(telling, 2, "2026-04-30")?;
    open(telling, 3, "2026-05-01")
}

/// A newcomer joins, and stands in for somebody who cannot come.
pub(crate) fn summer(telling: &mut Telling) -> Told {
    let from = Some("2026-07-01".parse()?);
    let (appointment, post) = (AppointmentId::from_u128(7), Post::new("vice_president")?);
    telling.tell(
        "2026-06-10",
        AppointToPost { appointment, person: SU, post, from, until: None, manner: None },
    )?;
    let becomes = PoolChange::Joins { from };
    telling.tell("2026-06-10", ChangeRotationPool { change: change(2), person: SU, becomes })?;
    println!("2026-06-10：{}加入轮值，排在末位", telling.name(SU)?);
    let fourth = telling.due("2026-07-01")?;
    let stand_in = SubstituteTurn {
        change: change(3),
        ordinal: 4,
        person: fourth,
        substitute: SU,
        consents: vec![SU, LIN],
    };
    telling.tell("2026-06-28", stand_in)?;
    println!("2026-06-28：{}由{}替班", telling.name(fourth)?, telling.name(SU)?);
    close(telling, 3, "2026-06-30")?;
    hand_over(telling, 3, "2026-06-30", "接待来访三批", "互访回执尚未汇总")?;
    open(telling, 4, "2026-07-01")
}

/// Whoever is abroad is passed over, and makes it up.
pub(crate) fn autumn(telling: &mut Telling) -> Told {
    let fifth = telling.due("2026-09-01")?;
    let becomes =
        PoolChange::Absent { from: Some("2026-09-01".parse()?), until: Some("2026-09-30".parse()?) };
    telling.tell("2026-08-20", ChangeRotationPool { change: change(4), person: fifth, becomes })?;
    println!("2026-08-20：{}九月外出，轮次后补", telling.name(fifth)?);
    close(telling, 4, "2026-08-31")?;
    hand_over(telling, 4, "2026-08-31", "举办一次座谈", "场地费用待结")?;
    open(telling, 5, "2026-09-01")?;
    close(telling, 5, "2026-10-31")?;
    hand_over(telling, 5, "2026-10-31", "结清场地费用", "年会方案待定")?;
    open(telling, 6, "2026-11-01")?;
    close(telling, 6, "2026-12-31")?;
    hand_over(telling, 6, "2026-12-31", "确定年会方案", "年会筹备由下一次轮值继续")
}
