//! Journals that nobody wrote: taken apart into their lines, changed, and chained anew so that every link holds.

use sha2::{Digest as _, Sha256};

/// The lines of a journal, header first, without their ends.
#[must_use]
pub fn lines(journal: &[u8]) -> Vec<String> {
    String::from_utf8(journal.to_vec()).unwrap().lines().map(Into::into).collect()
}

/// Lines as a journal's text.
#[must_use]
pub fn text(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The entry of a line, as the bytes that are hashed, and what stands after the digest.
///
/// The parts are found by their place, as in every line that this library writes.
#[must_use]
pub fn parts(line: &str) -> (&str, &str) {
    let (entry, rest) = line.strip_prefix("{\"entry\":").unwrap().rsplit_once(",\"digest\":\"").unwrap();
    (entry, rest.split_at(65).1)
}

/// A journal whose links all hold: of a header line, and lines whose entries may have been changed.
#[must_use]
pub fn chained(lines: &[String]) -> String {
    let (header, lines) = lines.split_first().unwrap();
    let mut before: [u8; 32] = Sha256::digest(header.as_bytes()).into();
    let mut text = format!("{header}\n");
    for line in lines {
        let (entry, rest) = parts(line);
        before = Sha256::new().chain_update(before).chain_update(entry.as_bytes()).finalize().into();
        let digest: String = before.iter().map(|byte| format!("{byte:02x}")).collect();
        text.push_str(&format!("{{\"entry\":{entry},\"digest\":\"{digest}\"{rest}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{chained, lines, text};
    use crate::sample;

    #[test]
    fn chaining_what_was_not_changed_gives_the_same_journal() {
        let journal = sample::chamber().journal().to_lines();
        assert_eq!(chained(&lines(&journal)).as_bytes(), journal);
        assert_eq!(text(&lines(&journal)).as_bytes(), journal);
    }
}
