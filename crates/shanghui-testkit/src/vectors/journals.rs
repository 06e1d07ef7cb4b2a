//! Journals that open, and those that do not: altered, reordered, cut, forged.

use super::Table;
use crate::fixture::small;
use crate::forgery::{chained, lines, text};
use crate::sample::{BAI, CHENG, JIANG};
use crate::scenario::given;
use shanghui::journal::Expectation;
use shanghui::kernel::{Actor, Digest};
use shanghui::people::{ErasePerson, ErasureBasis};

pub(super) fn fill(table: &mut Table<'_>) {
    let journal = small().journal().to_lines();
    let whole = lines(&journal);
    let nothing = Expectation::default();
    let with = |change: &dyn Fn(&mut Vec<String>)| {
        let mut lines = whole.clone();
        change(&mut lines);
        lines
    };
    table.file("opening").opens("a journal opens", None, &text(&whole), &nothing).opens(
        "the end of the last line may be missing",
        None,
        text(&whole).trim_end(),
        &nothing,
    );
    let erased = given(small())
        .and_by(Actor::import(), ErasePerson { person: BAI, basis: ErasureBasis::ConsentWithdrawn })
        .chamber();
    table
        .opens(
            "values that were erased leave the chain whole",
            None,
            &text(&lines(&erased.journal().to_lines())),
            &nothing,
        )
        .opens("no text at all", Some("journal.no_header"), "", &nothing)
        .opens("the header is missing", Some("journal.no_header"), &text(&whole[1..]), &nothing)
        .opens(
            "a format of another time",
            Some("journal.unknown_format"),
            &text(&with(&|lines| lines[0] = lines[0].replace("\"format\":1", "\"format\":2"))),
            &nothing,
        )
        .opens(
            "a hash that is not known",
            Some("journal.unknown_format"),
            &text(&with(&|lines| lines[0] = lines[0].replace("sha-256", "md5"))),
            &nothing,
        )
        .opens(
            "a line that is no entry",
            Some("journal.malformed"),
            &text(&with(&|lines| lines[2] = "{}".into())),
            &nothing,
        )
        .opens(
            "a line that is not canonical",
            Some("journal.malformed"),
            &text(&with(&|lines| lines[2] = lines[2].replacen(':', ": ", 1))),
            &nothing,
        )
        .opens(
            "an empty line",
            Some("journal.malformed"),
            &text(&with(&|lines| lines.insert(2, String::new()))),
            &nothing,
        )
        .opens(
            "an entry was altered",
            Some("journal.altered"),
            &text(&with(&|lines| lines[2] = lines[2].replace("members", "public"))),
            &nothing,
        )
        .opens(
            "the header was altered",
            Some("journal.altered"),
            &text(&with(&|lines| lines[0] = lines[0].replace("000000000001", "000000000002"))),
            &nothing,
        )
        .opens(
            "two entries were swapped",
            Some("journal.reordered"),
            &text(&with(&|lines| lines.swap(2, 3))),
            &nothing,
        )
        .opens(
            "an entry was cut out",
            Some("journal.cut_out"),
            &text(&with(&|lines| drop(lines.remove(2)))),
            &nothing,
        )
        .opens(
            "an entry was inserted",
            Some("journal.inserted"),
            &text(&with(&|lines| lines.insert(3, lines[2].clone()))),
            &nothing,
        )
        .opens(
            "a name was exchanged",
            Some("journal.commitment_broken"),
            &text(&with(&|lines| lines[2] = lines[2].replace("江与鸥", "江与欧"))),
            &nothing,
        );
    expectations(table, &whole);
    forgeries(table, &whole);
}

fn expectations(table: &mut Table<'_>, whole: &[String]) {
    let digest = small().journal().digest();
    let published =
        |seq, digest| Expectation { length: None, published_seq: Some(seq), published_digest: Some(digest) };
    let longer = Expectation { length: Some(4), ..Expectation::default() };
    table
        .opens("it is as long as is known", None, &text(whole), &longer)
        .opens("it was cut off", Some("journal.cut_off"), &text(&whole[..4]), &longer)
        .opens("its digest is the published one", None, &text(whole), &published(4, digest))
        .opens(
            "the entry whose digest was published is gone",
            Some("journal.cut_off"),
            &text(&whole[..4]),
            &published(4, digest),
        )
        .opens(
            "it was rewritten whole, and only the published digest shows it",
            Some("journal.digest_mismatch"),
            &text(whole),
            &published(4, Digest([7; 32])),
        );
}

fn forgeries(table: &mut Table<'_>, whole: &[String]) {
    let nothing = Expectation::default();
    let forged = |change: &dyn Fn(&mut Vec<String>)| {
        let mut lines = whole.to_vec();
        change(&mut lines);
        chained(&lines)
    };
    let newer =
        |lines: &mut Vec<String>| lines[0] = lines[0].replace("\"model\":\"0.1.0\"", "\"model\":\"9.0.0\"");
    table
        .opens("a header alone has no founding", Some("journal.not_founded"), &text(&whole[..1]), &nothing)
        .opens(
            "a journal begins with a founding",
            Some("journal.not_founded"),
            &forged(&|lines| {
                lines.remove(1);
                for (line, seq) in lines[1..].iter_mut().zip(1..) {
                    *line = line.replacen(&format!("\"seq\":{}", seq + 1), &format!("\"seq\":{seq}"), 1);
                }
            }),
            &nothing,
        )
        .opens(
            "a chain may hold although the entries contradict each other",
            Some("journal.incoherent"),
            &forged(&|lines| lines[3] = lines[3].replacen(&CHENG.to_string(), &JIANG.to_string(), 1)),
            &nothing,
        )
        .opens(
            "a chamber of another id than the header names",
            Some("journal.incoherent"),
            &forged(&|lines| lines[0] = lines[0].replace("000000000001", "000000000002")),
            &nothing,
        )
        .opens(
            "time in a journal does not go back",
            Some("journal.incoherent"),
            &forged(&|lines| lines[3] = lines[3].replacen("\"at\":\"2026", "\"at\":\"2025", 1)),
            &nothing,
        )
        .opens(
            "an event that nobody knows",
            Some("journal.unknown_event"),
            &forged(&|lines| lines[3] = lines[3].replace("PersonRegistered", "PersonApplauded")),
            &nothing,
        )
        .opens(
            "a field that nobody knows",
            Some("journal.malformed"),
            &forged(&|lines| {
                lines[3] = lines[3].replace("\"audience\":", "\"colour\":\"red\",\"audience\":")
            }),
            &nothing,
        )
        .opens(
            "is borne in the journal of a newer model",
            None,
            &forged(&|lines| {
                newer(lines);
                lines[3] = lines[3].replace("\"audience\":", "\"colour\":\"red\",\"audience\":");
            }),
            &nothing,
        )
        .opens(
            "an event that nobody knows is not",
            Some("journal.unknown_event"),
            &forged(&|lines| {
                newer(lines);
                lines[3] = lines[3].replace("PersonRegistered", "PersonApplauded");
            }),
            &nothing,
        );
}
