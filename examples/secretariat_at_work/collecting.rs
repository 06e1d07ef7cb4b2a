//! The yearly return on investment promotion (招商引资情况报送): asked for, collected, checked, submitted, acknowledged.

use crate::people::{BUREAU, GUS, LINS, LU, MEMBERS, TINGLAN, YUNFAN};
use crate::telling::{Telling, show};
use shanghui::coordination::{
    AcknowledgeReturn, FileProjects, OpenReturn, ProjectStage, ReportedProject, SubmitReturn,
};
use shanghui::kernel::{Audience, DirectiveId, MemberId, ProjectId, ReturnId, StatedAmount, Title};
use shanghui::secretariat::{AcceptDirective, ExpectedAnswer};
use shanghui_examples::Told;

const DIRECTIVE: DirectiveId = DirectiveId::from_u128(101);
pub(crate) const RETURN: ReturnId = ReturnId::from_u128(102);
const ORCHARD: ProjectId = ProjectId::from_u128(103);
const WORKSHOP: ProjectId = ProjectId::from_u128(104);
const STUDIO: ProjectId = ProjectId::from_u128(105);
const CAMP: ProjectId = ProjectId::from_u128(106);
const FARM: ProjectId = ProjectId::from_u128(107);

/// The authority asks by a day, and every member owes its projects before.
pub(crate) fn asked(telling: &mut Telling) -> Told {
    let (day, title) = ("2026-05-12", "2025年度促进招商引资工作情况统计表");
    let accept = AcceptDirective {
        directive: DIRECTIVE,
        issuer: Some(BUREAU),
        title: Title::new("关于报送2025年度促进招商引资工作情况的通知")?,
        subject: Title::new("2025年度促进招商引资工作情况")?,
        expects: ExpectedAnswer::Report,
        received: Some(day.parse()?),
        meeting: None,
        owner: None,
        due: Some("2026-06-30".parse()?),
        audience: Audience::Members,
    };
    telling.tell(day, LU, accept)?;
    let collect = OpenReturn {
        data_return: RETURN,
        directive: DIRECTIVE,
        title: Title::new(title)?,
        year: 2025,
        members: MEMBERS.to_vec(),
        due: Some("2026-06-12".parse()?),
        audience: Audience::Leaders,
    };
    telling.tell(day, LU, collect)?;
    telling.call(&RETURN, &format!("“{title}”"));
    telling.call(&FARM, "“湖区生态农场”");
    Ok(())
}

/// A new project with what came in this year and so far.
fn project(
    project: ProjectId,
    [title, place, category]: [&str; 3],
    stage: ProjectStage,
    [this_year, cumulative]: [&str; 2],
) -> Told<ReportedProject> {
    Ok(ReportedProject {
        project,
        title: Title::new(title)?,
        place: Title::new(place)?,
        category: Title::new(category)?,
        stage,
        continued: false,
        planned: None,
        this_year: this_year.parse()?,
        cumulative: cumulative.parse()?,
    })
}

fn filing(member: MemberId, projects: Vec<ReportedProject>) -> FileProjects {
    FileProjects { data_return: RETURN, member, projects }
}

/// 顾晏清's only project.
fn farm(amounts: [&str; 2]) -> Told<FileProjects> {
    let called = ["湖区生态农场", "洞庭县南湖镇", "现代农业"];
    Ok(filing(GUS, vec![project(FARM, called, ProjectStage::Started, amounts)?]))
}

/// Members file their projects.
pub(crate) fn collected(telling: &mut Telling) -> Told {
    let (day, zone) = ("2026-05-21", "洞庭县经济开发区");
    let called = ["洞庭脐橙加工园", zone, "农产品加工"];
    let orchard = ReportedProject {
        continued: true,
        planned: Some("3亿元".parse()?),
        ..project(ORCHARD, called, ProjectStage::Started, ["4000万元", "1.2亿元"])?
    };
    let called = ["湖区竹编工坊", zone, "手工业"];
    let workshop = project(WORKSHOP, called, ProjectStage::Signed, ["30万美元", "30万美元"])?;
    let called = ["湖湘文创园", "洞庭县城南新区", "文化旅游"];
    let studio = project(STUDIO, called, ProjectStage::Started, ["1500万元", "8200万元"])?;
    let studio = ReportedProject { continued: true, ..studio };
    let called = ["南湖研学营地", "洞庭县南湖镇", "文化旅游"];
    let camp = project(CAMP, called, ProjectStage::Negotiating, ["0元", "0元"])?;
    let camp = ReportedProject { planned: Some("600万元".parse()?), ..camp };
    telling.tell(day, LU, filing(YUNFAN, vec![orchard, workshop]))?;
    telling.tell(day, LU, filing(TINGLAN, vec![studio, camp]))
}

/// An amount has its unit, what does not add up is asked about, and nobody is left out.
pub(crate) fn checked(telling: &mut Telling) -> Told {
    let bare = "850.5".parse::<StatedAmount>().err().ok_or("it is an amount")?;
    telling.cannot(&bare);
    telling.refused("2026-06-09", LU, farm(["8505万元", "850.5万元"])?)?;
    telling.tell("2026-06-09", LU, farm(["850.5万元", "850.5万元"])?)?;
    telling.refused("2026-06-10", LU, SubmitReturn { data_return: RETURN, at: None })
}

/// When everybody has filed, if only that there is nothing, it is submitted and acknowledged.
pub(crate) fn submitted(telling: &mut Telling) -> Told {
    let data_return = RETURN;
    telling.tell("2026-06-11", LU, filing(LINS, Vec::new()))?;
    let at = "2026-06-15";
    telling.tell(at, LU, SubmitReturn { data_return, at: Some(at.parse()?) })?;
    let at = "2026-06-18";
    telling.tell(at, LU, AcknowledgeReturn { data_return, at: Some(at.parse()?) })?;
    println!();
    show(&telling.chamber().return_sheet(RETURN, Audience::Leaders)?);
    Ok(())
}
