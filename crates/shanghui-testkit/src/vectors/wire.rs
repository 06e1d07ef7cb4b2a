//! The wire: texts that are no commands.

use super::Table;
use crate::sample::{TERM, title};
use shanghui::chamber::Command;
use shanghui::kernel::{SeriesId, Wire};
use shanghui::meeting::OpenSeries;

pub(super) fn fill(table: &mut Table<'_>) {
    let nested = format!("{{\"x\":{}{},\"type\":\"OpenTerm\"}}", "[".repeat(70), "]".repeat(70));
    let long = "会".repeat(121);
    let series = |name: &str| {
        format!(r#"{{"type":"OpenSeries","series":"00000000-0000-0000-0000-0000000011f1","name":{name}}}"#)
    };
    let term = |rest: &str| format!(r#"{{"type":"OpenTerm","term":"{TERM}",{rest}}}"#);
    let command =
        Command::from(OpenSeries { series: SeriesId::from_u128(0x11f1), name: title("南北联席") });
    let written = series("\"南北联席\"");
    assert_eq!(command.to_json(), written, "the texts below should differ from a command in one thing");
    table
        .file("faults")
        .on("founded")
        .misreads("text ends too early", "wire.malformed", r#"{"type":"OpenTerm","#)
        .misreads("something follows the command", "wire.malformed", &format!("{written} 1"))
        .misreads("no text at all", "wire.malformed", "")
        .misreads("a number with a fraction", "wire.malformed", &term("\"ordinal\":2.5"))
        .misreads("a number with an exponent", "wire.malformed", &term("\"ordinal\":2e1"))
        .misreads("a number with leading zeros", "wire.malformed", &term("\"ordinal\":007"))
        .misreads("half of a surrogate pair", "wire.malformed", &series(r#""\ud800""#))
        .misreads("a comma after the last item", "wire.malformed", &term("\"ordinal\":2,"))
        .misreads("a text where a number belongs", "wire.wrong_type", &term("\"ordinal\":\"2\""))
        .misreads("a list instead of a command", "wire.wrong_type", "[]")
        .misreads("nothing where a value belongs", "wire.wrong_type", &series("null"))
        .misreads("a field is missing", "wire.missing_field", &term("\"from\":\"2026-01-01\""))
        .misreads("the type is missing", "wire.missing_field", "{}")
        .misreads("a misspelt field", "wire.unknown_field", &term("\"ordinall\":2,\"ordinal\":2"))
        .misreads(
            "a misspelt field further in",
            "wire.unknown_field",
            concat!(
                r#"{"type":"AddAgendaItem","meeting":"00000000-0000-0000-0000-000000000051","#,
                r#""item":{"item":"00000000-0000-0000-0000-000000000061","kind":"business","titel":"议事"}}"#
            ),
        )
        .misreads("a field stands twice", "wire.duplicate_field", &term("\"ordinal\":2,\"ordinal\":2"))
        .misreads("a command that nobody knows", "wire.unknown_type", r#"{"type":"OpenTrem"}"#)
        .misreads(
            "a word that is not in the list",
            "wire.unknown_value",
            concat!(
                r#"{"type":"RegisterPerson","person":"00000000-0000-0000-0000-0000000011f2","#,
                r#""name":"温如玉","audience":"everybody"}"#
            ),
        )
        .misreads("a number that is too large", "wire.out_of_range", &term("\"ordinal\":4294967296"))
        .misreads("a number below zero", "wire.out_of_range", &term("\"ordinal\":-1"))
        .misreads(
            "a day that does not exist",
            "wire.invalid_text",
            &term("\"ordinal\":2,\"from\":\"2026-02-29\""),
        )
        .misreads(
            "an id in upper case",
            "wire.invalid_text",
            r#"{"type":"OpenTerm","term":"00000000-0000-0000-0000-0000000000AB","ordinal":2}"#,
        )
        .misreads(
            "a character that turns the text around it",
            "wire.invalid_text",
            &series("\"\u{202e}南北\""),
        )
        .misreads("a text without a visible character", "wire.empty_text", &series("\"  \""))
        .misreads("a text over its limit", "wire.text_too_long", &series(&format!("\"{long}\"")))
        .misreads("values nest too deeply", "wire.too_deep", &nested);
}
