//! Coordination: returns that are collected from members.

use super::Table;
use crate::fixture::{
    ACKNOWLEDGED, ASKING, CALLING, COLLECTING, COMPLETE, ORCHARD, SATISFIED, SUBMITTED, WORKSHOP, call_for,
    file_projects, nothing_to_file, project,
};
use crate::sample::occurred;
use shanghui::coordination::{AcknowledgeReturn, FileProjects, OpenReturn, ReportedProject, SubmitReturn};
use shanghui::kernel::{DirectiveId, MemberId, ProjectId, ReturnId};

const NEW: ReturnId = ReturnId::from_u128(0x5f2);
const UNKNOWN: ReturnId = ReturnId::from_u128(0x5ff);
const MILL: ProjectId = ProjectId::from_u128(0x5f3);

pub(super) fn fill(table: &mut Table<'_>) {
    table.on("corresponding");
    opened(table);
    filed(table);
    submitted(table);
}

fn opened(table: &mut Table<'_>) {
    let members = |members: Vec<MemberId>| OpenReturn { members, ..call_for(NEW, ASKING, 2026) };
    table
        .duties_on("2026-05-09")
        .accepts("members owe what a body outside asks for", call_for(NEW, CALLING, 2026))
        .refuses(
            "a return is opened once",
            "coordination.already_recorded",
            call_for(COLLECTING, ASKING, 2026),
        )
        .refuses(
            "somebody asks for it",
            "coordination.unknown_directive",
            call_for(NEW, DirectiveId::from_u128(0x1ef), 2026),
        )
        .refuses(
            "what was answered asks no more",
            "coordination.directive_answered",
            call_for(NEW, SATISFIED, 2026),
        )
        .refuses("somebody owes it", "coordination.members_do_not_fit", members(Vec::new()))
        .refuses(
            "nobody owes it twice",
            "coordination.members_do_not_fit",
            members([0x91, 0x92, 0x91].map(MemberId::from_u128).to_vec()),
        )
        .refuses(
            "who owes it must be known",
            "membership.unknown_member",
            members(vec![MemberId::from_u128(0x9f)]),
        );
}

fn filed(table: &mut Table<'_>) {
    let new = |this_year: &str, cumulative: &str| ReportedProject {
        continued: false,
        ..project(MILL, this_year, cumulative)
    };
    let files = |project| file_projects(COLLECTING, 3, vec![project]);
    table
        .duties_on("2026-05-09")
        .accepts("the last member files", files(new("1200.5万元", "0.12005亿元")))
        .accepts(
            "a member files anew until it is submitted",
            file_projects(COLLECTING, 1, vec![project(ORCHARD, "4500万元", "1.25亿元")]),
        )
        .accepts("whoever has no project says so", nothing_to_file(COLLECTING, 3))
        .refuses("there is no such return", "coordination.unknown_return", nothing_to_file(UNKNOWN, 3))
        .refuses("what is submitted stands", "coordination.return_submitted", nothing_to_file(SUBMITTED, 1))
        .refuses(
            "the member who files must be known",
            "membership.unknown_member",
            FileProjects { member: MemberId::from_u128(0x9f), ..nothing_to_file(COLLECTING, 3) },
        )
        .refuses("who owes nothing files nothing", "coordination.not_owed", nothing_to_file(COLLECTING, 4))
        .refuses(
            "a project stands once in what a member files",
            "coordination.project_twice",
            file_projects(COLLECTING, 3, vec![new("1万元", "1万元"), new("2万元", "2万元")]),
        )
        .refuses(
            "a project is one member's",
            "coordination.project_twice",
            files(project(WORKSHOP, "1万元", "1万元")),
        )
        .refuses(
            "a project has one currency",
            "coordination.currencies_differ",
            files(new("1万元", "1万美元")),
        )
        .cites("practice.md §4.3")
        .refuses(
            "more this year than in all is a mistaken unit",
            "coordination.more_this_year_than_in_all",
            files(new("1.2亿元", "8000万元")),
        )
        .cites("practice.md §4.3")
        .refuses(
            "what was reported before is not new",
            "coordination.not_new",
            file_projects(
                COLLECTING,
                1,
                vec![ReportedProject { continued: false, ..project(ORCHARD, "1亿元", "1.8亿元") }],
            ),
        )
        .refuses(
            "what came in so far does not fall",
            "coordination.cumulative_fell",
            file_projects(COLLECTING, 1, vec![project(ORCHARD, "500万元", "7999.99万元")]),
        );
}

fn submitted(table: &mut Table<'_>) {
    let submit = |data_return| SubmitReturn { data_return, at: None };
    let acknowledge = |data_return| AcknowledgeReturn { data_return, at: None };
    let tomorrow = Some(occurred("2026-05-09"));
    table
        .duties_on("2026-05-09")
        .accepts(
            "a return answers the directive that asks for it",
            SubmitReturn { at: Some(occurred("2026-05-08")), ..submit(COMPLETE) },
        )
        .refuses("there is no such return to submit", "coordination.unknown_return", submit(UNKNOWN))
        .refuses("a return is submitted once", "coordination.return_submitted", submit(SUBMITTED))
        .refuses("everybody files first", "coordination.members_missing", submit(COLLECTING))
        .refuses(
            "it is not submitted tomorrow",
            "coordination.in_the_future",
            SubmitReturn { at: tomorrow, ..submit(COMPLETE) },
        )
        .duties_on("2026-05-09")
        .accepts("whoever asked for it has it", acknowledge(SUBMITTED))
        .refuses("there is no such return to have", "coordination.unknown_return", acknowledge(UNKNOWN))
        .refuses(
            "nobody has what was not submitted",
            "coordination.return_not_submitted",
            acknowledge(COMPLETE),
        )
        .refuses(
            "a return is acknowledged once",
            "coordination.return_acknowledged",
            acknowledge(ACKNOWLEDGED),
        )
        .refuses(
            "it was not acknowledged tomorrow",
            "coordination.in_the_future",
            AcknowledgeReturn { at: tomorrow, ..acknowledge(SUBMITTED) },
        );
}
