//! The work is divided by strengths (分工), one task by hand; who stands in for whom (AB角).

use crate::people::{JIANG, LU, SONG, XU};
use crate::telling::Telling;
use shanghui::kernel::{DivisionId, PersonId, Prose, Strength, TaskId, Title};
use shanghui::staff::{
    AdoptDivision, ArrangeStandIn, BarTask, DefineTask, DividedTask, DivisionProposal, ProfileStaff,
    StrengthLevel, TaskNeed,
};
use shanghui_examples::Told;

const VISITS: TaskId = TaskId::from_u128(61);
const NEWSLETTER: TaskId = TaskId::from_u128(62);
const ACCOUNTS: TaskId = TaskId::from_u128(63);
const LETTERS: TaskId = TaskId::from_u128(64);
const EVENTS: TaskId = TaskId::from_u128(65);
const RETURNS: TaskId = TaskId::from_u128(66);

/// What somebody is good at, and how many tasks they can take on.
fn profile(person: PersonId, tasks_at_most: u32, levels: [(&str, u32); 4]) -> Told<ProfileStaff> {
    let mut strengths = Vec::new();
    for (strength, level) in levels {
        strengths.push(StrengthLevel { strength: Strength::new(strength)?, level });
    }
    Ok(ProfileStaff { person, strengths, tasks_at_most, barred: Vec::new() })
}

/// What a task asks of whoever does it.
fn task(task: TaskId, title: &str, hours: u32, needed: &[(&str, u32)]) -> Told<DefineTask> {
    let mut needs = Vec::new();
    for (strength, need) in needed {
        needs.push(TaskNeed { strength: Strength::new(strength)?, need: *need });
    }
    Ok(DefineTask { task, title: Title::new(title)?, needs, hours: Some(hours), from: None, until: None })
}

/// Tasks and strengths are recorded.
pub(crate) fn recorded(telling: &mut Telling) -> Told {
    let day = "2026-04-02";
    let tasks = [
        task(VISITS, "会员走访", 40, &[("talking", 5), ("organising", 2)])?,
        task(NEWSLETTER, "会刊编辑", 30, &[("writing", 5)])?,
        task(ACCOUNTS, "财务台账", 20, &[("figures", 5)])?,
        task(LETTERS, "公文处理", 24, &[("writing", 4), ("organising", 1)])?,
        task(EVENTS, "活动筹办", 36, &[("organising", 5), ("talking", 2)])?,
    ];
    for task in tasks {
        telling.tell(day, XU, task)?;
    }
    let levels = |writing, talking, figures, organising| {
        [("writing", writing), ("talking", talking), ("figures", figures), ("organising", organising)]
    };
    let related = BarTask { task: ACCOUNTS, reason: Prose::text("近亲属在记账单位任职")? };
    let profiles = [
        profile(XU, 1, levels(7, 8, 5, 8))?,
        profile(JIANG, 2, levels(6, 5, 7, 7))?,
        ProfileStaff { barred: vec![related], ..profile(LU, 2, levels(8, 4, 8, 5))? },
        profile(SONG, 1, levels(5, 9, 4, 8))?,
    ];
    for profile in profiles {
        telling.tell(day, XU, profile)?;
    }
    Ok(())
}

/// A proposal with its reasons.
fn explain(telling: &Telling, proposal: &DivisionProposal) -> Told {
    for row in &proposal.tasks {
        let person = telling.name(&row.person.ok_or("a task has nobody")?)?;
        let by_hand = if row.pinned { "，人工确定" } else { "" };
        let mut others = Vec::new();
        for it in &row.others {
            others.push(format!("{}{}，{}", telling.name(&it.person)?, it.fit, it.hindrance.label()));
        }
        let compared = others.join("；");
        println!("{}：{person}（契合{}{by_hand}）。比较：{compared}", row.title, row.fit);
    }
    println!("契合合计{}", proposal.total);
    Ok(())
}

/// A proposal as it is adopted, some tasks put by hand.
fn divided(proposal: &DivisionProposal, by_hand: &[DividedTask]) -> Vec<DividedTask> {
    let rows = proposal.tasks.iter().filter_map(|row| {
        let pinned = by_hand.iter().find(|it| it.task == row.task).copied();
        pinned.or(Some(DividedTask { task: row.task, person: row.person?, pinned: false }))
    });
    rows.collect()
}

/// The proposal is adopted with one task put by hand.
pub(crate) fn adopted(telling: &mut Telling) -> Told {
    let (day, division) = ("2026-04-03", DivisionId::from_u128(71));
    let proposal = telling.chamber().propose_division(day.parse()?);
    println!("最优分工建议：");
    explain(telling, &proposal)?;
    let by_hand = DividedTask { task: LETTERS, person: JIANG, pinned: true };
    let tasks = divided(&proposal, &[by_hand]);
    telling.tell(day, XU, AdoptDivision { division, from: day.parse()?, tasks })
}

/// A task is new; what was put by hand stays.
pub(crate) fn again(telling: &mut Telling) -> Told {
    let (day, division) = ("2026-04-09", DivisionId::from_u128(72));
    telling.tell(day, XU, task(RETURNS, "项目报送", 12, &[("figures", 4), ("writing", 1)])?)?;
    let proposal = telling.chamber().propose_division(day.parse()?);
    println!("\n公文处理由人工交给江与鸥；新增一项任务之后：");
    explain(telling, &proposal)?;
    let tasks = divided(&proposal, &[]);
    telling.tell(day, XU, AdoptDivision { division, from: day.parse()?, tasks })
}

/// Everybody has somebody who acts for them, and nobody in a circle.
pub(crate) fn stand_ins(telling: &mut Telling) -> Told {
    let day = "2026-04-07";
    let arrange = |person, by| ArrangeStandIn { person, by, tasks: Vec::new(), from: None, until: None };
    telling.tell(day, XU, arrange(SONG, LU))?;
    telling.tell(day, XU, arrange(LU, JIANG))?;
    println!();
    telling.refused(day, XU, arrange(JIANG, SONG))?;
    let mut steps = Vec::new();
    for it in telling.chamber().acting_for(SONG, "2026-04-08".parse()?) {
        steps.push(format!("第{}替补{}", it.step, telling.name(&it.person)?));
    }
    println!("{}不在时：{}", telling.name(&SONG)?, steps.join("，"));
    Ok(())
}
