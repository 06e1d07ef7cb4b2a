//! The plans: what the year offers, the plan of 2026 and its adoption, the plan of 2027.

use crate::activities::{
    ANNIVERSARY, BOOKS, DRAGON_BOAT, EARLIER, LANTERNS, MID_AUTUMN, PROMOTION, TRAINING,
};
use crate::{GU, LIN, LU, SHEN, SU, Telling, XU, ZHOU};
use shanghui::calendar::{Festival, SolarTerm};
use shanghui::charter::DayUnit;
use shanghui::kernel::{
    ActivityId, ActivityKind, AgendaItemId, Audience, MeetingId, MeetingKind, PlanId, Principal, Title,
};
use shanghui::meeting::{
    AgendaItem, Capacity, CloseMeeting, ConveneMeeting, DraftMinutes, ItemKind, Manner, OpenMeeting,
    SendNotice, SignIn, SignMinutes,
};
use shanghui::planning::{
    AdoptPlan, CarriedOver, DraftPlan, Milestone, PlanActivity, PlanNode, PlannedActivity,
};
use shanghui_examples::Told;

pub(crate) const PLAN: PlanId = PlanId::from_u128(2026);
const NEXT_PLAN: PlanId = PlanId::from_u128(2027);
const MEETING: MeetingId = MeetingId::from_u128(1);

/// An activity that nobody prepares yet.
pub(crate) fn planned(
    activity: ActivityId,
    kind: &str,
    title: &str,
    purpose: &str,
    node: PlanNode,
    budget: &str,
) -> Told<PlannedActivity> {
    Ok(PlannedActivity {
        activity,
        kind: ActivityKind::new(kind)?,
        title: Title::new(title)?,
        node,
        days_before: 0,
        purpose: Some(Title::new(purpose)?),
        owner: None,
        budget: Some(budget.parse()?),
        participants: None,
        milestones: Vec::new(),
        takes_up: Vec::new(),
    })
}

fn owner(person: shanghui::kernel::PersonId) -> Option<Principal> {
    Some(Principal::Person { person })
}

fn milestone(task: &str, days_before: u32, unit: Option<DayUnit>, before: Option<&str>) -> Told<Milestone> {
    Ok(Milestone { task: Title::new(task)?, days_before, unit, before: before.map(Title::new).transpose()? })
}

/// The party at the Lantern Festival, prepared in civil or in working days.
fn lanterns(activity: ActivityId, unit: Option<DayUnit>) -> Told<PlannedActivity> {
    let node = PlanNode::Festival { festival: Festival::LanternFestival };
    let purpose = "会员团拜，通报全年安排";
    Ok(PlannedActivity {
        owner: owner(LU),
        milestones: vec![milestone("落实场地", 10, unit, None)?, milestone("寄发请柬", 5, unit, None)?],
        ..planned(activity, "gathering", "元宵联谊会", purpose, node, "12000.00")?
    })
}

/// The tea party at the Mid-Autumn Festival, prepared in civil or in working days.
fn mid_autumn(activity: ActivityId, unit: Option<DayUnit>) -> Told<PlannedActivity> {
    let node = PlanNode::Festival { festival: Festival::MidAutumn };
    Ok(PlannedActivity {
        owner: owner(LU),
        milestones: vec![
            milestone("寄发请柬", 10, unit, Some("备办茶点"))?,
            milestone("备办茶点", 3, unit, None)?,
        ],
        ..planned(activity, "gathering", "中秋茶话会", "会员联谊", node, "15000.00")?
    })
}

/// The first nodes of the year to plan by.
pub(crate) fn nodes(telling: &Telling) {
    let nodes = telling.chamber().year_nodes(2026);
    println!("2026年有{}个节点，前十个：", nodes.len());
    for node in nodes.iter().take(10) {
        println!("{} {}", node.day, node.title);
    }
    println!();
}

/// The plan of the year is drafted.
pub(crate) fn draft(telling: &mut Telling) -> Told {
    let working = Some(DayUnit::Working);
    let activities = vec![
        lanterns(LANTERNS, working)?,
        PlannedActivity {
            owner: owner(LU),
            milestones: vec![milestone("确定讲师", 5, None, None)?],
            ..planned(
                TRAINING,
                "training",
                "谷雨财税讲座",
                "帮助会员企业做好汇算清缴",
                PlanNode::SolarTerm { term: SolarTerm::GrainRain },
                "3000.00",
            )?
        },
        PlannedActivity {
            days_before: 3,
            owner: owner(SHEN),
            milestones: vec![
                milestone("摸底走访名单", 14, None, Some("采购慰问品"))?,
                milestone("采购慰问品", 7, None, None)?,
            ],
            ..planned(
                DRAGON_BOAT,
                "charity",
                "端午慰问",
                "慰问困难同乡",
                PlanNode::Festival { festival: Festival::DragonBoat },
                "8000.00",
            )?
        },
        planned(
            BOOKS,
            "exchange",
            "晒书节乡情座谈",
            "交流乡邦文献",
            PlanNode::Lunar { month: 6, day: 6 },
            "2000.00",
        )?,
        mid_autumn(MID_AUTUMN, working)?,
        planned(
            PROMOTION,
            "promotion",
            "秋季招商推介",
            "向家乡推介会员企业",
            PlanNode::Month { month: 10 },
            "20000.00",
        )?,
        PlannedActivity {
            owner: owner(XU),
            ..planned(
                ANNIVERSARY,
                "gathering",
                "建会纪念座谈",
                "回顾建会历程",
                PlanNode::Civil { month: 12, day: 6 },
                "6000.00",
            )?
        },
    ];
    let draft = DraftPlan {
        plan: PLAN,
        year: 2026,
        carried_over: Vec::new(),
        activities,
        audience: Audience::Members,
    };
    telling.tell("2026-01-05", XU, draft)
}

/// The council adopts it.
pub(crate) fn adopt(telling: &mut Telling) -> Told {
    let (meeting, day) = (MEETING, "2026-01-16");
    let item = AgendaItemId::from_u128(1);
    let convene = ConveneMeeting {
        meeting,
        kind: MeetingKind::new("council")?,
        series: None,
        ordinal: Some(3),
        theme: None,
        question: None,
        starts: Some("2026-01-16T01:00:00Z".parse()?),
        place: Some(Title::new("洞庭会馆")?),
        agenda: vec![AgendaItem {
            item,
            kind: ItemKind::Business,
            title: Title::new("审议2026年度工作计划")?,
        }],
        invited: Vec::new(),
        second_call_of: None,
        demand: None,
        convened_on: None,
        audience: Audience::Council,
    };
    telling.tell("2026-01-06", LIN, convene)?;
    telling.tell("2026-01-08", LU, SendNotice { meeting, sent: None })?;
    for person in [LIN, XU, ZHOU, SHEN, GU, SU] {
        let (capacity, manner) = (Capacity::Attending, Manner::InPerson);
        telling.tell(day, LU, SignIn { meeting, person, capacity, arrived: None, manner })?;
    }
    telling.tell(day, LU, OpenMeeting { meeting, chair: LIN, at: None })?;
    telling.tell(day, XU, AdoptPlan { plan: PLAN, meeting: Some(meeting), on: day.parse()? })?;
    telling.tell(day, LU, CloseMeeting { meeting, at: None })?;
    telling.tell("2026-01-19", LU, DraftMinutes { meeting })?;
    telling.tell("2026-01-20", LIN, SignMinutes { meeting })
}

/// An activity is added to the plan of the year.
pub(crate) fn add(telling: &mut Telling, day: &str, planned: PlannedActivity) -> Told {
    telling.tell(day, XU, PlanActivity { plan: Some(PLAN), year: None, planned })
}

/// The plan of the next year is drafted from this one: everything that was not dropped is held again. The holidays of that year
/// are not on record, so what was prepared in working days is prepared in civil days.
pub(crate) fn next_year(telling: &mut Telling) -> Told {
    let proposals = telling.chamber().plan_proposals(2027);
    println!("2027年可延续的活动：");
    for it in &proposals {
        let day = it.day.map(|day| day.to_string()).unwrap_or_default();
        println!("{day} {}，上次{}人，纳入建议{}条", it.title, it.drew, it.suggestions.len());
    }
    println!();
    let again = |(number, from)| CarriedOver { activity: ActivityId::from_u128(number), from };
    let from = proposals.iter().map(|it| it.from);
    let (plan, year, audience) = (NEXT_PLAN, 2027, Audience::Members);
    let carried_over = (101..).zip(from.clone()).map(again).collect();
    let whole = DraftPlan { plan, year, carried_over, activities: Vec::new(), audience };
    telling.refused("2026-12-28", XU, whole)?;
    let others = from.filter(|from| ![LANTERNS, MID_AUTUMN].contains(from));
    let carried_over = (101..).zip(others).map(again).collect();
    let lanterns = lanterns(ActivityId::from_u128(201), None)?;
    let mid_autumn = mid_autumn(ActivityId::from_u128(202), None)?;
    let activities = vec![lanterns, PlannedActivity { takes_up: vec![EARLIER], ..mid_autumn }];
    telling.tell("2026-12-28", XU, DraftPlan { plan, year, carried_over, activities, audience })
}
