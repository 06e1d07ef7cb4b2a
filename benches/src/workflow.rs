//! A whole meeting: convened, noticed, 200 of 300 signed in, opened, five contributions, twenty follow-ups assigned and
//! done, closed, minutes drafted and signed. 250 commands, each checked and written. Motions and ballots do not exist yet.

use crate::Done;
use crate::made::{COUNCIL, Telling, person};
use crate::plain::Plain;
use crate::runner::{Report, Way};
use shanghui::chamber::Command;
use std::time::Instant;

pub(crate) fn run(report: &mut Report) -> Done {
    let mut telling = Telling::found()?;
    telling.chamber.seal();
    let before = telling.clone();
    let asked = telling.workflow()?;
    let many = asked.len();
    let council = || {
        (0..COUNCIL).map(|number| {
            let post = match number {
                0 => "president",
                1 => "secretary_general",
                _ => "director",
            };
            (person(number).uuid().as_u128(), post)
        })
    };
    let (silent, writing) = (Plain::new(council(), false), Plain::new(council(), true));
    let plainly = |plain: &Plain| {
        let mut plain = plain.clone();
        let start = Instant::now();
        for (command, context) in &asked {
            plain.execute(command, context)?;
        }
        let took = start.elapsed();
        drop(std::hint::black_box(plain));
        Ok(took)
    };
    let ours = |chosen: fn(&Command) -> bool| {
        let (mut telling, asked) = (before.clone(), asked.clone());
        let mut took = std::time::Duration::ZERO;
        let start = Instant::now();
        let mut other = std::time::Duration::ZERO;
        for (command, context) in asked {
            if chosen(&command) {
                telling.chamber.execute(command, &context)?;
            } else {
                let start = Instant::now();
                telling.chamber.execute(command, &context)?;
                other += start.elapsed();
            }
        }
        took += start.elapsed().saturating_sub(other);
        drop(std::hint::black_box(telling));
        Ok(took)
    };
    let lines: Vec<u8> = asked
        .iter()
        .flat_map(|(command, context)| {
            use shanghui::kernel::Wire as _;
            let line = format!("{{\"context\":{},\"command\":{}}}\n", context.to_json(), command.to_json());
            line.into_bytes()
        })
        .collect();
    report.keep("before.jsonl", &before.chamber.journal().to_lines())?;
    report.keep("commands.jsonl", &lines)?;
    report.compare(
        "(a) a whole meeting, 250 commands",
        "a command",
        vec![
            Way::timed("std hash maps, same checks, nothing written", many, || plainly(&silent)),
            Way::timed("the same, a serde_json line an event", many, || plainly(&writing)),
            Way::timed("shanghui: decide, apply, write the entry", many, || ours(|_| true)),
            Way::timed("shanghui: execute_lines, from JSON to sealed journal lines", many, || {
                let mut telling = before.clone();
                let start = Instant::now();
                let made = telling.chamber.execute_lines(&lines)?;
                let took = start.elapsed();
                drop(std::hint::black_box((made, telling)));
                Ok(took)
            }),
        ],
    )?;
    report.compare(
        "(a) by command",
        "a command",
        vec![
            Way::timed("sign in", 200, || ours(|command| matches!(command, Command::SignIn(_)))),
            Way::timed("assign a follow-up (one personal value)", 20, || {
                ours(|command| matches!(command, Command::AssignFollowUp(_)))
            }),
            Way::timed("complete a follow-up (one personal value)", 20, || {
                ours(|command| matches!(command, Command::CompleteFollowUp(_)))
            }),
            Way::timed("record a contribution (three personal values)", 5, || {
                ours(|command| matches!(command, Command::RecordContribution(_)))
            }),
            Way::timed("convene (300 entitled)", 1, || {
                ours(|command| matches!(command, Command::ConveneMeeting(_)))
            }),
            Way::timed("draft and sign (chain sealed)", 2, || {
                ours(|command| matches!(command, Command::DraftMinutes(_) | Command::SignMinutes(_)))
            }),
        ],
    )
}
