//! A visit learns a need; another member's resource meets it (走访、诉求、对接).

use crate::people::{GUS, LIN, LINS, SONG, TINGLAN, XU, YUNFAN, ZHOU};
use crate::telling::{Telling, show};
use shanghui::kernel::{
    Audience, MemberId, NeedCategory, NeedId, OfferId, PersonId, Principal, Prose, Run, Title, VisitId, Words,
};
use shanghui::secretariat::{RecordVisit, VisitPurpose, Visited};
use shanghui::service::{
    Amount, AssignNeed, CloseNeed, Judgement, MatchOffer, MatchOutcome, NeedEnding, RecordOutcome,
    RegisterNeed, RegisterOffer, ResourceKind, ResourceTerms, RespondToNeed,
};
use shanghui_examples::Told;

pub(crate) const VISIT: VisitId = VisitId::from_u128(81);
pub(crate) const NEED: NeedId = NeedId::from_u128(82);
const STORE: OfferId = OfferId::from_u128(83);
const HALL: OfferId = OfferId::from_u128(84);
const CLEANING: OfferId = OfferId::from_u128(85);

fn premises(text: &str, tags: &[&str], days: [Option<&str>; 2], count: u64) -> Told<ResourceTerms> {
    let [from, until] = days.map(|day| day.map(str::parse).transpose());
    let mut titles = Vec::new();
    for tag in tags {
        titles.push(Title::new(tag)?);
    }
    Ok(ResourceTerms {
        kind: ResourceKind::Premises,
        text: Title::new(text)?,
        tags: titles,
        place: Some(Title::new("长安市雁塔区")?),
        from: from?,
        until: until?,
        amount: Some(Amount::Quantity { count, unit: Title::new("平方米")? }),
    })
}

/// What members offer; not all of them agree to be named.
pub(crate) fn offers(telling: &mut Telling) -> Told {
    let year = [Some("2026-04-01"), Some("2026-12-31")];
    let store = premises("闲置冷链仓位，可按月租用", &["冷链", "仓储"], year, 450)?;
    let hall = premises("临街库房一层，可作周转仓", &["仓储"], [Some("2026-05-01"), None], 600)?;
    let cleaning = ResourceTerms {
        kind: ResourceKind::Services,
        text: Title::new("仓库防潮保洁")?,
        tags: Vec::new(),
        place: Some(Title::new("长安市")?),
        from: None,
        until: None,
        amount: None,
    };
    let listed = [(STORE, TINGLAN, store, true), (HALL, GUS, hall, false), (CLEANING, LINS, cleaning, true)];
    for (offer, member, terms, may_be_named) in listed {
        let audience = Audience::Members;
        telling.tell("2026-04-10", SONG, RegisterOffer { offer, member, terms, may_be_named, audience })?;
    }
    Ok(())
}

/// A member is called on, and says what it needs.
pub(crate) fn visited(telling: &mut Telling) -> Told {
    let day = "2026-04-14";
    let said = Prose::new(vec![
        Run::Text { words: Words::new("雨季将至，现有仓库返潮；")? },
        Run::Person { person: ZHOU },
        Run::Text { words: Words::new("希望商会帮助找一处周转仓")? },
    ])?;
    let visit = RecordVisit {
        visit: VISIT,
        purpose: VisitPurpose::Call,
        visited: Visited::Member { member: YUNFAN },
        visitors: vec![XU, SONG],
        at: Some(day.parse()?),
        account: Some(said),
        audience: Audience::Leaders,
    };
    telling.tell(day, SONG, visit)?;
    let summer = [Some("2026-05-01"), Some("2026-08-31")];
    let need = RegisterNeed {
        need: NEED,
        member: YUNFAN,
        category: NeedCategory::new("resource")?,
        what: Prose::text("短租周转仓，雨季存放冷链样品")?,
        asks_for: Some(premises("周转仓，存放冷链样品", &["冷链", "仓储"], summer, 500)?),
        learned_at: Some(VISIT),
        on: None,
        audience: Audience::Members,
    };
    telling.tell(day, SONG, need)?;
    telling.tell(day, XU, AssignNeed { need: NEED, to: Principal::Person { person: SONG } })?;
    show(&telling.chamber().visit_record(VISIT, Audience::Leaders)?);
    let said = Prose::text("已在会员供给中查找，三日内回话")?;
    telling.tell("2026-04-15", SONG, RespondToNeed { need: NEED, said, on: None })
}

/// The offers that suit the need, with the reasons.
fn ranked(telling: &Telling, day: &str) -> Told {
    for row in telling.chamber().rank_offers(NEED, day.parse()?)? {
        let owner = row.member.map_or_else(|| Ok("（未同意公开名称）".to_owned()), |it| telling.name(&it))?;
        let reasons: Vec<String> =
            row.reasons.iter().map(|it| format!("{}{}∕{}", it.part.label(), it.points, it.most)).collect();
        println!("{}分 {}——{owner}：{}", row.points, row.terms.text, reasons.join("，"));
    }
    Ok(())
}

fn matching(offer: OfferId, consents: &[MemberId]) -> MatchOffer {
    MatchOffer { need: NEED, offer, consents: consents.to_vec() }
}

/// Without consent there is no match; the first that both want falls through, the next comes about.
pub(crate) fn matched(telling: &mut Telling) -> Told {
    println!("\n供需匹配：");
    ranked(telling, "2026-04-16")?;
    telling.refused("2026-04-16", SONG, matching(HALL, &[YUNFAN]))?;
    telling.tell("2026-04-17", SONG, matching(HALL, &[YUNFAN, GUS]))?;
    let outcome = MatchOutcome::FellThrough { why: Prose::text("库房层高不够，货架放不下")? };
    telling.tell("2026-04-20", SONG, RecordOutcome { need: NEED, offer: HALL, outcome })?;
    println!("\n第一次对接未成之后：");
    ranked(telling, "2026-04-20")?;
    telling.tell("2026-04-21", SONG, matching(STORE, &[YUNFAN, TINGLAN]))?;
    let outcome = MatchOutcome::CameAbout { note: Some(Prose::text("已签四个月租约")?) };
    telling.tell("2026-04-28", SONG, RecordOutcome { need: NEED, offer: STORE, outcome })
}

/// The member's judgement, as somebody gives it.
fn judged(by: PersonId) -> Told<CloseNeed> {
    let (judgement, said) = (Judgement::Satisfied, Some(Prose::text("找得快，手续也帮着办了")?));
    Ok(CloseNeed { need: NEED, end: NeedEnding::Judged { judgement, by: Some(by), said } })
}

/// The member judges, and nobody for it.
pub(crate) fn closed(telling: &mut Telling) -> Told {
    println!();
    telling.refused("2026-05-08", SONG, judged(LIN)?)?;
    telling.tell("2026-05-08", SONG, judged(ZHOU)?)?;
    for row in telling.chamber().need_list() {
        let judgement = row.judgement.ok_or("the need is open")?.label();
        let took = row.responded_after.zip(row.resolved_after);
        let (responded, resolved) = took.ok_or("nobody answered")?;
        let (member, state) = (telling.name(&row.member)?, row.state.label());
        println!("{member}的诉求：{state}，{responded}天首次回应，{resolved}天对接，会员评价{judgement}");
    }
    Ok(())
}
