//! The activities of the year, and what came of the suggestions of their reviews.

use crate::plan::{add, planned};
use crate::{GU, HE, LIN, LU, SHEN, SU, Telling, XU, ZHOU};
use shanghui::calendar::Festival;
use shanghui::charter::RecordKind;
use shanghui::kernel::{ActivityId, Audience, Organ, PersonId, Principal, Prose, SuggestionId, Title};
use shanghui::planning::{
    CloseSuggestion, CompleteMilestone, DropActivity, FileRecord, HoldActivity, PlanNode, PlannedActivity,
    RescheduleActivity, ReviewActivity, Suggestion, SuggestionOutcome,
};
use shanghui_examples::Told;

pub(crate) const LANTERNS: ActivityId = ActivityId::from_u128(1);
pub(crate) const TRAINING: ActivityId = ActivityId::from_u128(2);
pub(crate) const DRAGON_BOAT: ActivityId = ActivityId::from_u128(3);
pub(crate) const BOOKS: ActivityId = ActivityId::from_u128(4);
pub(crate) const MID_AUTUMN: ActivityId = ActivityId::from_u128(5);
pub(crate) const PROMOTION: ActivityId = ActivityId::from_u128(6);
pub(crate) const ANNIVERSARY: ActivityId = ActivityId::from_u128(7);
const PRODUCTS: ActivityId = ActivityId::from_u128(8);

const QUICK_SIGN_IN: SuggestionId = SuggestionId::from_u128(1);
const SHOW_PRODUCTS: SuggestionId = SuggestionId::from_u128(2);
const ELSEWHERE: SuggestionId = SuggestionId::from_u128(3);
const NOMINATED: SuggestionId = SuggestionId::from_u128(4);
pub(crate) const EARLIER: SuggestionId = SuggestionId::from_u128(5);

fn done(telling: &mut Telling, day: &str, activity: ActivityId, milestone: &str) -> Told {
    telling.tell(day, LU, CompleteMilestone { activity, milestone: Title::new(milestone)?, at: None })
}

/// Records on its day that an activity was held.
fn held(
    telling: &mut Telling,
    activity: ActivityId,
    on: &str,
    participants: &[PersonId],
    others: u32,
    cost: &str,
) -> Told {
    let hold = HoldActivity {
        activity,
        on: on.parse()?,
        participants: participants.to_vec(),
        others: Some(others),
        cost: Some(cost.parse()?),
        meeting: None,
        account: None,
    };
    telling.tell(on, LU, hold)
}

fn filed(telling: &mut Telling, day: &str, activity: ActivityId, records: &[(RecordKind, &str)]) -> Told {
    for (kind, title) in records {
        let title = Title::new(title)?;
        telling.tell(day, LU, FileRecord { activity, kind: *kind, title, digest: None })?;
    }
    Ok(())
}

fn suggestion(suggestion: SuggestionId, text: &str, due: &str) -> Told<Suggestion> {
    let owner = Some(Principal::Organ { organ: Organ::new("secretariat")? });
    Ok(Suggestion { suggestion, text: Prose::text(text)?, owner, due: Some(due.parse()?) })
}

fn reviewed(
    telling: &mut Telling,
    day: &str,
    activity: ActivityId,
    [well, short, opinion]: [&str; 3],
    suggestions: Vec<Suggestion>,
) -> Told {
    let review = ReviewActivity {
        activity,
        went_well: vec![Prose::text(well)?],
        fell_short: vec![Prose::text(short)?],
        opinions: vec![Prose::text(opinion)?],
        suggestions,
        audience: Audience::Secretariat,
    };
    telling.tell(day, XU, review)
}

/// The first activity is held; its accounts are never filed.
pub(crate) fn lanterns(telling: &mut Telling) -> Told {
    done(telling, "2026-02-10", LANTERNS, "落实场地")?;
    done(telling, "2026-02-25", LANTERNS, "寄发请柬")?;
    held(telling, LANTERNS, "2026-03-03", &[LIN, XU, ZHOU, SHEN, GU, SU], 46, "11380.00")?;
    let records = [
        (RecordKind::Notice, "关于举办元宵联谊会的通知"),
        (RecordKind::SignInSheet, "元宵联谊会签到表"),
        (RecordKind::Photographs, "合影（相册第1号）"),
    ];
    filed(telling, "2026-03-06", LANTERNS, &records)?;
    let suggestions = vec![
        suggestion(QUICK_SIGN_IN, "改用扫码签到", "2026-04-30")?,
        suggestion(SHOW_PRODUCTS, "中秋请会员企业展示产品", "2026-09-30")?,
        suggestion(ELSEWHERE, "联谊会改到外地举办", "2026-06-30")?,
    ];
    let said = ["会员到得齐，节目受欢迎", "签到排队太久", "希望多给企业露面的机会"];
    reviewed(telling, "2026-03-09", LANTERNS, said, suggestions)
}

/// A suggestion of the first review is carried out.
pub(crate) fn training(telling: &mut Telling) -> Told {
    done(telling, "2026-04-15", TRAINING, "确定讲师")?;
    held(telling, TRAINING, "2026-04-20", &[ZHOU, GU, SU], 21, "2600.00")?;
    let records = [
        (RecordKind::Notice, "关于举办财税讲座的通知"),
        (RecordKind::SignInSheet, "财税讲座扫码签到记录"),
        (RecordKind::Papers, "财税讲座课件"),
    ];
    filed(telling, "2026-04-24", TRAINING, &records)?;
    let said = ["讲师熟悉小微企业", "答疑时间不够", "希望每年办一次"];
    reviewed(telling, "2026-04-28", TRAINING, said, Vec::new())?;
    let result = Some(Prose::text("财税讲座起已用扫码签到")?);
    let outcome = SuggestionOutcome::Done { result };
    telling.tell("2026-04-28", XU, CloseSuggestion { suggestion: QUICK_SIGN_IN, outcome })
}

/// A suggestion is dropped with a reason, another is taken up by an activity that is new.
pub(crate) fn suggestions(telling: &mut Telling) -> Told {
    let outcome = SuggestionOutcome::Dropped { reason: Prose::text("路远费高，多数会员不赞成")? };
    telling.tell("2026-05-11", XU, CloseSuggestion { suggestion: ELSEWHERE, outcome })?;
    let node = PlanNode::Festival { festival: Festival::MidAutumn };
    let products = planned(PRODUCTS, "promotion", "会员产品展示", "让会员企业互相了解", node, "5000.00")?;
    let products = PlannedActivity { days_before: 3, takes_up: vec![SHOW_PRODUCTS], ..products };
    add(telling, "2026-05-20", products)?;
    done(telling, "2026-05-26", DRAGON_BOAT, "摸底走访名单")?;
    done(telling, "2026-06-05", DRAGON_BOAT, "采购慰问品")
}

/// Who is in need is called on before the festival.
pub(crate) fn dragon_boat(telling: &mut Telling) -> Told {
    held(telling, DRAGON_BOAT, "2026-06-16", &[LIN, ZHOU, SHEN, GU, SU], 5, "7850.00")?;
    let records = [
        (RecordKind::Photographs, "慰问照片（相册第2号）"),
        (RecordKind::Accounts, "慰问收支清单"),
        (RecordKind::Publication, "商会公众号报道"),
    ];
    filed(telling, "2026-06-24", DRAGON_BOAT, &records)?;
    let suggestions = vec![suggestion(NOMINATED, "慰问名单由会员推荐", "2027-05-31")?];
    let said = ["慰问及时", "个别住址有误", "希望会员一同推荐名单"];
    reviewed(telling, "2026-06-26", DRAGON_BOAT, said, suggestions)
}

/// The member who had gone quiet comes.
pub(crate) fn books(telling: &mut Telling) -> Told {
    held(telling, BOOKS, "2026-07-19", &[XU, SHEN, HE], 12, "1720.00")?;
    let records = [
        (RecordKind::Notice, "关于举办晒书节座谈的通知"),
        (RecordKind::SignInSheet, "晒书节座谈签到记录"),
        (RecordKind::Photographs, "座谈照片（相册第3号）"),
        (RecordKind::Minutes, "晒书节座谈纪要"),
        (RecordKind::Accounts, "晒书节座谈收支清单"),
    ];
    filed(telling, "2026-07-24", BOOKS, &records)?;
    let said = ["乡邦文献引人入胜", "场地偏小", "希望请家乡学者讲一次"];
    reviewed(telling, "2026-07-30", BOOKS, said, Vec::new())
}

/// An activity is moved, and its milestones with it.
pub(crate) fn moved(telling: &mut Telling) -> Told {
    let (activity, day) = (MID_AUTUMN, "2026-09-22".parse()?);
    let reason = Some(Title::new("避开返乡高峰，与产品展示合办")?);
    telling.tell("2026-08-20", XU, RescheduleActivity { activity, day, reason })?;
    done(telling, "2026-09-01", MID_AUTUMN, "寄发请柬")
}

/// Two activities on a day; the one that took a suggestion up closes it.
pub(crate) fn mid_autumn(telling: &mut Telling) -> Told {
    done(telling, "2026-09-16", MID_AUTUMN, "备办茶点")?;
    held(telling, PRODUCTS, "2026-09-22", &[LIN, XU, ZHOU, SHEN, GU, SU, HE], 60, "4630.00")?;
    held(telling, MID_AUTUMN, "2026-09-22", &[LIN, XU, ZHOU, SHEN, GU, SU, HE], 60, "14100.00")?;
    for activity in [PRODUCTS, MID_AUTUMN] {
        let records = [
            (RecordKind::Notice, "关于举办中秋活动的通知"),
            (RecordKind::SignInSheet, "中秋活动签到记录"),
            (RecordKind::Photographs, "中秋活动照片（相册第4号）"),
            (RecordKind::Accounts, "中秋活动收支清单"),
        ];
        filed(telling, "2026-09-28", activity, &records)?;
    }
    filed(telling, "2026-09-28", PRODUCTS, &[(RecordKind::Minutes, "产品展示情况")])?;
    let said = ["十二家企业参展", "展位间距小", "希望列为常年项目"];
    reviewed(telling, "2026-09-29", PRODUCTS, said, Vec::new())?;
    let suggestions = vec![suggestion(EARLIER, "请柬提前一个月寄出", "2027-08-31")?];
    let said = ["茶话会与展示合办，人气旺", "请柬寄得晚", "希望明年照办"];
    reviewed(telling, "2026-09-30", MID_AUTUMN, said, suggestions)
}

/// An activity is dropped with a reason.
pub(crate) fn dropped(telling: &mut Telling) -> Told {
    let reason = Title::new("承办方改期至明年")?;
    telling.tell("2026-10-16", XU, DropActivity { activity: PROMOTION, reason })
}

/// Of the last activity no review is written.
pub(crate) fn anniversary(telling: &mut Telling) -> Told {
    held(telling, ANNIVERSARY, "2026-12-06", &[LIN, XU, ZHOU, GU, SU], 30, "5200.00")?;
    let records = [
        (RecordKind::Notice, "关于举办建会纪念座谈的通知"),
        (RecordKind::SignInSheet, "建会纪念座谈签到记录"),
        (RecordKind::Photographs, "座谈照片（相册第5号）"),
        (RecordKind::Accounts, "建会纪念座谈收支清单"),
    ];
    filed(telling, "2026-12-11", ANNIVERSARY, &records)
}
