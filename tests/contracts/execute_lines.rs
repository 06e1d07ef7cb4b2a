//! Many commands at once: all of them, or none.

use shanghui::chamber::{Chamber, Command, CommandLine, Error};
use shanghui::journal::Journal;
use shanghui::kernel::{Actor, Coded, Context, Instant, Salt, Wire};
use shanghui::leadership::OpenTerm;
use shanghui::people::{ErasePerson, ErasureBasis};
use shanghui_testkit::sample::{self, BAI, TERM, XU};

fn line(now: Instant, command: impl Into<Command>) -> String {
    let context = Context { now, actor: Actor::person(XU), salt: Salt([9; 16]) };
    CommandLine { context, command: command.into() }.to_json()
}

fn now(chamber: &Chamber) -> Instant {
    sample::context(chamber, Actor::import()).now
}

#[test]
fn lines_give_the_journal_that_one_command_after_another_gives() {
    let mut chamber = sample::founded();
    let mut one_by_one = chamber.clone();
    let now = now(&chamber);
    let context = Context { now, actor: Actor::import(), salt: Salt([9; 16]) };
    let lines: Vec<String> = sample::records()
        .into_iter()
        .map(|command| CommandLine { context: context.clone(), command }.to_json())
        .collect();
    let entries = chamber.execute_lines(lines.join("\n").as_bytes()).unwrap();
    for command in sample::records() {
        one_by_one.execute(command, &context).unwrap();
    }
    assert_eq!(chamber.journal().to_lines(), one_by_one.journal().to_lines());
    assert_eq!(entries, chamber.journal().lines_from(2));
    assert_eq!(chamber.state(), one_by_one.state());
}

#[test]
fn where_one_is_refused_none_was_done() {
    let before = sample::chamber();
    let now = now(&before);
    let erase = ErasePerson { person: BAI, basis: ErasureBasis::ConsentWithdrawn };
    let again =
        OpenTerm { term: TERM, ordinal: 9, from: None, until: None, certificate_until: None, organ: None };
    let new = OpenTerm { term: shanghui::kernel::TermId::from_u128(0x39), ..again.clone() };
    for count in 1..4 {
        let good = [line(now, erase.clone()), line(now, new.clone())];
        let mut lines: Vec<String> = good.into_iter().take(count - 1).collect();
        lines.push(line(now, again.clone()));
        let mut chamber = before.clone();
        let error = chamber.execute_lines(lines.join("\n").as_bytes()).unwrap_err();
        let number = u32::try_from(lines.len()).unwrap();
        assert_eq!(error.code(), "leadership.already_recorded");
        assert!(matches!(error, Error::Refusal { line: Some(found), .. } if found == number), "{error}");
        assert_eq!(chamber.state(), before.state());
        assert_eq!(chamber.journal().to_lines(), before.journal().to_lines(), "no value has gone either");
    }
    let mut chamber = before.clone();
    chamber.execute_lines(format!("{}\n\n{}\n", line(now, erase), line(now, new)).as_bytes()).unwrap();
    assert_eq!(chamber.journal().length(), before.journal().length() + 2);
    assert!(!String::from_utf8(chamber.journal().to_lines()).unwrap().contains("白既望"));
    let replayed = Chamber::replay(Journal::open(&chamber.journal().to_lines()).unwrap()).unwrap();
    assert_eq!(replayed.state(), chamber.state());
}

#[test]
fn a_line_that_is_no_command_is_a_fault_before_anything_is_done() {
    let mut chamber = sample::chamber();
    let before = chamber.journal().to_lines();
    let good = line(
        now(&chamber),
        OpenTerm { term: TERM, ordinal: 9, from: None, until: None, certificate_until: None, organ: None },
    );
    let error = chamber.execute_lines(format!("{good}\n{{\"command\":{{}}}}").as_bytes()).unwrap_err();
    let Error::Fault(fault) = error else { panic!("{error}") };
    assert_eq!((fault.code(), fault.path()), ("wire.missing_field", "[1].command"));
    assert_eq!(chamber.execute_lines(b"\xff").unwrap_err().code(), "wire.malformed");
    assert_eq!(chamber.execute_lines(b"").unwrap(), b"");
    assert_eq!(chamber.journal().to_lines(), before);
}
