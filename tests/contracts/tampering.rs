//! A journal that was touched does not open, and says where.

use shanghui::chamber::Chamber;
use shanghui::journal::{Expectation, Journal};
use shanghui::kernel::{Coded, Fault, wire::Writer};
use shanghui_testkit::fixture;
use shanghui_testkit::forgery::{lines, text};

fn opened(text: &[u8]) -> Result<Chamber, Fault> {
    Journal::open(text).and_then(Chamber::replay)
}

#[track_caller]
fn fault(text: &str) -> (&'static str, String) {
    let fault = opened(text.as_bytes()).unwrap_err();
    let mut details = Writer::new();
    fault.write_details(&mut details);
    (fault.code(), details.into_string())
}

#[test]
fn every_single_byte_counts() {
    let journal = fixture::small().journal().to_lines();
    assert!(opened(&journal).is_ok());
    for at in 0..journal.len() {
        let mut touched = journal.clone();
        let was = touched[at];
        for now in [was ^ 1, was ^ 0x20, b' ', b'0', b'a', b'"', b'}', b'\n', 0xff] {
            touched[at] = now;
            if now != was {
                let shown = || String::from_utf8_lossy(&journal[at.saturating_sub(20)..at]).into_owned();
                let fault = match opened(&touched) {
                    Ok(_) => panic!("byte {at} was changed from {was} to {now} unnoticed, after {}", shown()),
                    Err(fault) => fault,
                };
                let family = fault.code().split('.').next().unwrap();
                assert!(matches!(family, "journal" | "wire"), "byte {at}: {fault}");
            }
        }
    }
}

/// A byte that ends the UTF-8 is one more altered line: it is named by its number, unless an earlier line is wrong.
#[test]
fn a_line_that_is_no_text_is_named_after_the_lines_before_it() {
    let whole = fixture::small().journal().to_lines();
    let starts =
        core::iter::once(0).chain((0..whole.len()).filter(|at| whole[*at] == b'\n').map(|at| at + 1));
    let count = lines(&whole).len();
    for (start, line) in starts.take(count).zip(1..) {
        let mut touched = whole.clone();
        touched[start] = 0xff;
        let fault = Journal::open(&touched).unwrap_err();
        if line == 1 {
            assert_eq!(fault.code(), "journal.no_header");
            continue;
        }
        assert_eq!(fault.code(), "journal.malformed");
        assert!(fault.to_string().contains(&format!("line {line} ")), "line {line}: {fault}");
    }
    let mut touched = lines(&whole);
    touched.remove(1);
    let mut touched = text(&touched).into_bytes();
    let last = touched.len() - 2;
    touched[last] = 0xff;
    assert_eq!(Journal::open(&touched).unwrap_err().code(), "journal.cut_out");
}

#[test]
fn every_line_that_is_missing_is_missed_but_the_last() {
    let whole = lines(&fixture::small().journal().to_lines());
    for line in 2..whole.len() {
        let mut touched = whole.clone();
        touched.remove(line - 1);
        let expected = (
            "journal.cut_out",
            format!("{{\"first\":{seq},\"last\":{seq},\"line\":{line}}}", seq = line - 1),
        );
        assert_eq!(fault(&text(&touched)), expected);
    }
    let shorter = text(&whole[..whole.len() - 1]);
    assert!(opened(shorter.as_bytes()).is_ok(), "a journal that ends earlier is a journal");
    let known = Expectation { length: Some(4), ..Expectation::default() };
    let fault = Journal::open_expecting(shorter.as_bytes(), &known).unwrap_err();
    assert_eq!(fault.code(), "journal.cut_off");
}

#[test]
fn two_lines_that_were_swapped_are_found_at_the_first() {
    let whole = lines(&fixture::small().journal().to_lines());
    for first in 1..whole.len() - 1 {
        let mut touched = whole.clone();
        touched.swap(first, first + 1);
        let (seq, line) = (first + 1, first + 1);
        let details = format!("{{\"seq\":{seq},\"expected\":{first},\"line\":{line}}}");
        assert_eq!(fault(&text(&touched)), ("journal.reordered", details));
    }
}

#[test]
fn a_line_that_was_put_in_is_found() {
    let whole = lines(&fixture::small().journal().to_lines());
    for line in 2..=whole.len() {
        let mut touched = whole.clone();
        touched.insert(line, whole[line - 1].clone());
        let details = format!("{{\"seq\":{},\"line\":{}}}", line - 1, line + 1);
        assert_eq!(fault(&text(&touched)), ("journal.inserted", details), "line {line} twice");
    }
}

#[test]
fn a_line_of_another_journal_is_found() {
    let whole = lines(&fixture::small().journal().to_lines());
    let other = lines(&fixture::busy().journal().to_lines());
    for line in 2..=whole.len() {
        let mut touched = whole.clone();
        touched[line - 1] = other[line - 1].clone();
        assert_eq!(fault(&text(&touched)).0, "journal.altered");
    }
}

/// A published digest tells more than the chain: without it, whoever holds the journal can write it anew.
#[test]
fn the_digest_of_every_entry_can_be_published() {
    let mut chamber = fixture::small();
    chamber.seal();
    let journal = chamber.journal();
    let lines = journal.to_lines();
    for seq in 0..=journal.length() {
        let published_digest = journal.digest_at(seq);
        let expectation = Expectation { length: None, published_seq: Some(seq), published_digest };
        assert!(Journal::open_expecting(&lines, &expectation).is_ok(), "entry {seq}");
        let wrong = Expectation { published_seq: Some(seq.saturating_sub(1)), ..expectation };
        assert_eq!(Journal::open_expecting(&lines, &wrong).is_ok(), seq == 0);
    }
}
