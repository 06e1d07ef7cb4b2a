//! Credit codes: those that hold, those that are told to fail, and what is none.

use super::Table;
use shanghui::kernel::wire::Writer;
use shanghui::kernel::{CreditCode, Wire};

fn quoted(text: &str) -> String {
    let mut writer = Writer::new();
    writer.string(text);
    writer.into_string()
}

#[track_caller]
fn read(table: &mut Table<'_>, title: &str, code: Option<&str>, text: &str) {
    let said = CreditCode::read_from(text).map(|reading| reading.to_json());
    table.file("reading").cites("GB 32100-2015; GB 11714-1997; governance.md §5").answers(
        title,
        code,
        ("credit_code", &[("text", &quoted(text))]),
        ("reading", said.map_err(Into::into)),
    );
}

pub(super) fn fill(table: &mut Table<'_>) {
    for (whose, code) in [
        ("an association in Shanghai", "51310110501144395U"),
        ("a national association", "51100000500009247D"),
        ("another, for medical exchange", "51100000500012681T"),
        ("a third, whose name was not seen", "51100000500002862F"),
        ("a university", "12100000400000624D"),
        ("a university whose remainder is 0, with X as the inner check", "1210000042500615X0"),
        ("a graduate school", "12440300455752807L"),
        ("the worked example of the standard", "91350100M000100Y43"),
        ("an enterprise", "91110108551385082Q"),
        ("an organ of a province", "11320000MB151840XJ"),
        ("one of three that were reported", "9131000063159284XQ"),
        ("a chamber that does not exist", "51610100MJX00000XA"),
    ] {
        read(table, &format!("both checks hold: {whose}"), None, code);
    }
    for (why, code) in [
        ("a code that a blog invented", "91310115MA1H8R7C6D"),
        ("a code made up in a repository", "51100000500000024G"),
        ("reported as issued", "91350211M0000XUF46"),
        ("reported as issued, too", "91350100M0001TGQXM"),
        ("the remainder 0 taken for the last character", "1210000042500615XY"),
        ("two neighbours have changed places", "51310110501144359U"),
        ("a letter in the prefix is no fault", "N1610100MJX00000XA"),
    ] {
        read(table, &format!("a check fails and is told: {why}"), None, code);
    }
    for (what, code) in [
        ("full width", "５１６１０１００ＭＪＸ０００００ＸＡ"),
        ("lower case", "51610100mjx00000xa"),
        ("white space around it", " \t51610100MJX00000XA\u{3000}"),
        ("all of it", "\u{3000}５１610100ｍｊX00000xａ "),
    ] {
        read(table, &format!("brought to its one form: {what}"), None, code);
    }
    for (why, code) in [
        ("the standard's own wrong check, a Z", "91350100M000100Y4Z"),
        ("nothing", ""),
        ("one too few", "51610100MJX00000X"),
        ("one too many", "51610100MJX00000XAA"),
        ("an O is not taken for a 0", "5161O100MJX00000XA"),
        ("an I in the organisation code", "51610100IJX00000XA"),
        ("a letter in the division", "51610A00MJX00000XA"),
        ("white space within", "51610100 MJX00000XA"),
        ("a Chinese character", "51610100MJX00000X商"),
    ] {
        read(table, &format!("no code: {why}"), Some("wire.invalid_text"), code);
    }
}
