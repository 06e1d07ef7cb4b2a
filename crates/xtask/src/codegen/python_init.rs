//! The package's `__init__.py`: every public name in one place. It is printed, because type checkers want the names
//! written out, and a command must not cost a line by hand.

use super::model::Model;
use super::python;
use crate::failure::Outcome;

const HEAD: &str = r#""""One model of a chamber of commerce (商会): charter, members, rotating leadership, secretariat and meetings.

A `Chamber` is judged by its `Charter` and kept in its `Journal`. Everything else is plain data: commands go in, events,
duties and documents come out, and what goes wrong is a `Refusal` or a `Fault` with a code.

    >>> from shanghui import Charter
    >>> Charter.preset("mca_1998")
    <Charter '社会团体章程示范文本（1998）'>
"""

# Written by `cargo xtask codegen`; do not edit.
# ruff: noqa
from __future__ import annotations

"#;

/// The names that are written by hand, by the module that holds them.
const BY_HAND: &[(&str, &[&str])] = &[
    (
        "calendar",
        &[
            "WorkCalendar",
            "add_working_days",
            "day_kind",
            "deadline",
            "festival",
            "from_lunar",
            "lunar_date",
            "solar_term",
            "statutory_holidays",
            "working_days_between",
        ],
    ),
    ("chamber", &["Chamber"]),
    ("charter", &["Charter"]),
    ("credit_code", &["CreditCode"]),
    ("documents", &["cite", "prose", "render_html", "render_html_fragment", "render_text", "to_icalendar"]),
    (
        "errors",
        &[
            "CalendarRefusal",
            "ChamberRefusal",
            "CharterRefusal",
            "CoordinationRefusal",
            "DataFault",
            "DiscretionRefusal",
            "Fault",
            "JournalFault",
            "LeadershipRefusal",
            "MeetingRefusal",
            "MembershipRefusal",
            "PartyBranchRefusal",
            "PeopleRefusal",
            "PlanningRefusal",
            "Refusal",
            "SecretariatRefusal",
            "ServiceRefusal",
            "ShanghuiError",
            "StaffRefusal",
            "VotingRefusal",
            "WireFault",
        ],
    ),
    ("journal", &["Journal", "verify_journal"]),
    ("tally", &["count_election", "judge_election", "judge_motion"]),
    ("urn", &["Urn"]),
    ("wire", &["from_wire", "to_wire"]),
];

/// The module as a text.
pub(crate) fn print(model: &Model) -> Outcome<String> {
    let mut text = String::from(HEAD);
    for (module, names) in BY_HAND {
        text.push_str(&format!("from .{module} import {}\n", names.join(", ")));
    }
    text.push_str("from .model import *\n\n__all__ = [\n");
    let mut names = python::names(model);
    names.extend(BY_HAND.iter().flat_map(|(_, names)| names.iter().map(|name| (*name).to_owned())));
    names.sort();
    for name in names {
        text.push_str(&format!("    \"{name}\",\n"));
    }
    text.push_str("]\n");
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::print;
    use crate::codegen::sample;

    #[test]
    fn every_name_is_written_out_once() {
        let text = print(&sample::model().unwrap()).unwrap();
        assert!(text.contains("from .journal import Journal, verify_journal\n"));
        for name in ["Chamber", "Id", "to_wire"] {
            assert_eq!(text.matches(&format!("    \"{name}\",\n")).count(), 1);
        }
    }
}
