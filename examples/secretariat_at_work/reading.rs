//! What was done, as figures, and what each audience may read of it (数字、管好嘴).

use crate::collecting::RETURN;
use crate::people::{GU, XU};
use crate::recruiting::VACANCY;
use crate::serving::{NEED, VISIT};
use crate::telling::{Telling, show};
use crate::writing::REQUEST;
use shanghui::discretion::{Disclosure, DisclosureWay, OpenRecord, RecordDisclosure};
use shanghui::document::Document;
use shanghui::kernel::{Audience, Date, DisclosureId, Fault, Reader};
use shanghui::secretariat::SummarySpan;
use shanghui_examples::{Told, write};
use std::path::Path;

const SPAN: SummarySpan = SummarySpan::Quarter { year: 2026, quarter: 2 };
const AUDIENCES: [Audience; 4] =
    [Audience::Public, Audience::Members, Audience::Leaders, Audience::Secretariat];

fn days() -> Told<(Date, Date)> {
    Ok(("2026-01-01".parse()?, "2026-06-30".parse()?))
}

/// The figures of the half year, and the three diligences.
pub(crate) fn figures(telling: &Telling) -> Told {
    let (from, until) = days()?;
    let counted = telling.chamber().figures(from, until);
    let counted = counted.iter().filter(|it| it.value > 0);
    let counted: Vec<String> = counted.map(|it| format!("{}{}", it.name.label(), it.value)).collect();
    println!("{}", counted.join("、"));
    let mut done = Vec::new();
    for it in telling.chamber().diligence(from, until) {
        let name = telling.name(&it.person)?;
        done.push(format!("{}月{name}{}{}件", it.month, it.diligence.label(), it.done));
    }
    println!("\n三勤：{}", done.join("、"));
    Ok(())
}

type View<'a> = &'a dyn Fn(Audience) -> Result<Document, Fault>;

/// What a document tells of itself.
fn told(document: Document) -> Told<Disclosure> {
    Ok(document.disclosure.ok_or("it is the same for everybody")?)
}

/// The same documents, side by side.
pub(crate) fn audiences(telling: &Telling) -> Told {
    let (chamber, (_, until)) = (telling.chamber(), days()?);
    let views: [(&str, View<'_>); 7] = [
        ("招聘启事", &|reader| chamber.vacancy_notice(VACANCY, reader)),
        ("考察评分表", &|reader| chamber.assessment_sheet(VACANCY, reader)),
        ("工作分工表", &|reader| chamber.division_sheet(until, reader)),
        ("走访记录", &|reader| chamber.visit_record(VISIT, reader)),
        ("资源对接单", &|reader| chamber.need_sheet(NEED, reader)),
        ("请示", &|reader| chamber.letter(REQUEST, reader)),
        ("报送汇总表", &|reader| chamber.return_sheet(RETURN, reader)),
    ];
    println!("不公开之处 | {}", AUDIENCES.map(Audience::label).join(" | "));
    for (title, view) in views {
        let mut places = Vec::new();
        for audience in AUDIENCES {
            places.push(told(view(audience)?)?.places_withheld().to_string());
        }
        println!("{title} | {}", places.join(" | "));
    }
    for audience in [Audience::Public, Audience::Members] {
        println!("\n知悉范围“{}”所见：\n", audience.label());
        show(&chamber.need_sheet(NEED, audience)?);
    }
    let (fewer, more) = (Audience::Members, Audience::Secretariat);
    println!("\n“{}”所见，与“{}”不同之处：", more.label(), fewer.label());
    let known = chamber.need_sheet(NEED, fewer)?.to_text();
    for line in chamber.need_sheet(NEED, more)?.to_text().lines() {
        if !known.lines().any(|it| it == line) {
            println!("{line}");
        }
    }
    Ok(())
}

/// A record is opened to one person by name, who reads it; the host records that, and the register tells it.
pub(crate) fn opened(telling: &mut Telling) -> Told {
    let day = "2026-07-02";
    let reader = Reader::from(Audience::Members).named(GU);
    let closed = told(telling.chamber().visit_record(VISIT, reader)?)?.places_withheld();
    let whole = told(telling.chamber().visit_record(VISIT, Audience::Secretariat)?)?;
    let seq = *whole.told.first().ok_or("no entry made it")?;
    telling.tell(day, XU, OpenRecord { seq, persons: vec![GU], audience: None, from: None })?;
    let disclosure = told(telling.chamber().visit_record(VISIT, reader)?)?;
    let (name, open) = (telling.name(&GU)?, disclosure.places_withheld());
    println!("\n走访记录向{name}一人公开：此前不公开{closed}处，此后{open}处\n");
    let (id, way) = (DisclosureId::from_u128(121), DisclosureWay::Read);
    telling.tell(day, XU, RecordDisclosure { id, disclosure, way, at: Some(day.parse()?) })?;
    let (from, until) = ("2026-07-01".parse()?, "2026-07-31".parse()?);
    show(&telling.chamber().disclosure_register(from, until, Audience::Secretariat)?);
    Ok(())
}

/// What the story leaves behind.
pub(crate) fn files(telling: &Telling, folder: &Path) -> Told {
    let (chamber, (_, until), reader) = (telling.chamber(), days()?, Audience::Secretariat);
    let documents = [
        ("assessment.html", chamber.assessment_sheet(VACANCY, reader)?),
        ("division.html", chamber.division_sheet(until, reader)?),
        ("visit.html", chamber.visit_record(VISIT, reader)?),
        ("need.html", chamber.need_sheet(NEED, reader)?),
        ("request.html", chamber.letter(REQUEST, reader)?),
        ("return.html", chamber.return_sheet(RETURN, reader)?),
        ("summary.html", chamber.summary(SPAN, reader)?),
    ];
    for (name, document) in documents {
        write(folder, name, document.to_html().as_bytes())?;
    }
    write(folder, "journal.jsonl", &chamber.journal().to_lines())
}
