//! The Party branch: the dues of its members, and the activities that it owes.

use super::Table;
use crate::fixture::{branch_dues, hold, themed_day};
use crate::sample::{HE, NOBODY, SU, XU, YE, occurred, organ};
use shanghui::kernel::{ActivityId, Audience, Money};
use shanghui::party_branch::{BranchPayment, RecordBranchDues};

const NEXT: ActivityId = ActivityId::from_u128(0x492);
const LAW: &str = "关于中国共产党党费收缴、使用和管理的规定";

pub(super) fn fill(table: &mut Table<'_>) {
    let of_may = || branch_dues(&[HE], "2026-05-31", "35.00");
    table
        .on("branch")
        .duties_on("2026-05-11")
        .cites(LAW)
        .accepts("the last of the branch pays for April", branch_dues(&[SU], "2026-04-01", "20.50"))
        .accepts(
            "a month that is running may be paid, and who paid shown to the leaders",
            RecordBranchDues { audience: Audience::Leaders, on: Some(occurred("2026-05-04")), ..of_may() },
        )
        .duties_on("2026-05-11")
        .accepts(
            "whoever was let off is recorded with nothing",
            RecordBranchDues {
                payments: vec![BranchPayment { person: SU, amount: Money::ZERO }],
                ..branch_dues(&[], "2026-04-30", "0.00")
            },
        )
        .refuses(
            "the council collects no dues of the Party",
            "party_branch.collects_nothing",
            RecordBranchDues { organ: organ("council"), ..of_may() },
        )
        .refuses(
            "a month that has not begun is not paid",
            "party_branch.period_not_begun",
            branch_dues(&[HE], "2026-06-01", "35.00"),
        )
        .refuses(
            "nobody paid tomorrow",
            "party_branch.in_the_future",
            RecordBranchDues { on: Some(occurred("2026-05-05")), ..of_may() },
        )
        .refuses("somebody paid", "party_branch.nobody_paid", branch_dues(&[], "2026-05-31", "35.00"))
        .refuses("who paid is known", "people.unknown_person", branch_dues(&[NOBODY], "2026-05-31", "35.00"))
        .refuses(
            "nobody is named twice",
            "party_branch.payer_twice",
            branch_dues(&[HE, XU, HE], "2026-05-31", "35.00"),
        )
        .refuses(
            "whoever pays is of the branch",
            "party_branch.not_of_the_branch",
            branch_dues(&[HE, YE], "2026-05-31", "35.00"),
        )
        .cites(LAW)
        .refuses(
            "a month is paid once",
            "party_branch.paid_before",
            branch_dues(&[SU, HE], "2026-04-15", "35.00"),
        );
    table
        .duties_on("2026-05-05")
        .accepts("what is planned counts as coming", themed_day(NEXT, "2026-05-20"))
        .duties_on("2026-05-05")
        .refuses(
            "what was held stays held",
            "planning.activity_held",
            hold(crate::fixture::THEMED, "2026-05-04"),
        );
}
