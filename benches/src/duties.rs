//! What `duties` costs: 10,000 members, and the same open items after a journal of a million entries and after a short one.

use crate::Done;
use crate::made::Telling;
use crate::runner::{Report, Way};
use shanghui::chamber::Chamber;
use shanghui::kernel::Date;
use std::collections::BTreeMap;

/// How many councils meet on one day, a week after the last: a million entries are seven years of them.
const A_DAY: u32 = 10;

/// How many members nobody has seen for months.
const QUIET: u32 = 20;

/// A chamber with so many members and a journal of about so many entries, and then what all have in common: four months in which
/// nobody is seen, a gathering to which all but a few come, two months that are not summed up, and some things left open.
fn told(members: u32, entries: u32) -> Done<(Chamber, Date)> {
    let mut telling = Telling::found_with_secretariat()?;
    telling.seat(members)?;
    while telling.chamber.journal().length() < entries {
        for _ in 0..A_DAY {
            telling.council()?;
        }
        telling.pass(7);
    }
    telling.pass(125);
    telling.sum_up(2)?;
    telling.gathering(0..members - QUIET)?;
    telling.leave_open(20, 10)?;
    let today = telling.today()?;
    Ok((telling.chamber, today))
}

/// How many duties there are of each kind.
fn kinds(chamber: &Chamber, on: Date) -> BTreeMap<String, usize> {
    let mut kinds = BTreeMap::new();
    for duty in chamber.duties(on) {
        *kinds.entry(duty.kind.code().to_owned()).or_insert(0) += 1;
    }
    kinds
}

pub(crate) fn run(report: &mut Report) -> Done {
    let few = told(1_000, 10_000)?;
    let short = told(10_000, 25_000)?;
    let long = told(10_000, 1_000_000)?;
    let open = kinds(&long.0, long.1);
    println!("\nopen, by kind: {open:?}");
    for (chamber, on) in [&few, &short, &long] {
        println!("  {} entries, asked about {on}", chamber.journal().length());
        if kinds(chamber, *on) != open {
            return Err(format!("other things are open: {:?}", kinds(chamber, *on)).into());
        }
    }
    let many = open.values().sum();
    let once = |(chamber, on): &(Chamber, Date)| chamber.duties(*on).len();
    report.compare(
        "(k) duties, the same open items",
        "a duty",
        vec![
            Way::whole("1,000 members, 10,000 entries", many, || Ok(once(&few))),
            Way::whole("10,000 members, 25,000 entries", many, || Ok(once(&short))),
            Way::whole("10,000 members, 1,000,000 entries", many, || Ok(once(&long))),
            Way::whole("the same, on a day before the last entry: a pass", many, || {
                let before = long.1.minus_days(1).ok_or("the calendar begins")?;
                Ok(long.0.duties(before).len())
            }),
        ],
    )
}
