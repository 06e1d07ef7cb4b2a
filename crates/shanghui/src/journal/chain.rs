//! The chain: what each link is, and what is wrong where it does not hold.
//!
//! Verification goes from the first entry to the last and stops at the first that does not fit. Let `e` be the number
//! expected there, `d` the digest of the entry before, and `s` the number on the line. A line *links* after a digest when
//! its own digest is SHA-256 over that digest and its entry.
//!
//! | what stands there | verdict |
//! |---|---|
//! | the line is not UTF-8, not canonical or no entry | `journal.malformed` |
//! | `s = e`, does not link after `d`; the next line has number `e` and links after `d` | `journal.inserted` |
//! | `s = e`, does not link after `d` otherwise | `journal.altered` |
//! | `s < e`: a number that was passed | `journal.inserted` |
//! | `s > e`, and a later line has number `e` and links after `d`; removing this line mends the order | `journal.inserted` where another line has number `s` as well, else `journal.reordered` |
//! | `s > e`, and no later line has number `e` | `journal.cut_out`, entries `e` to `s − 1` |
//! | `s > e`, a later line has number `e` but links after something else | `journal.altered` |
//! | it links, but a personal value is not the one committed to | `journal.commitment_broken` |
//! | the text ends before a length that is known | `journal.cut_off` |
//! | all links hold, but a published digest is another | `journal.digest_mismatch` |
//!
//! A chain that was rewritten whole, from some entry to the end, links. Only a digest published elsewhere shows it: that
//! is why minutes print the digest they rest on.

use super::entry::Line;
use super::header::Header;
use crate::kernel::wire::text_of;
use crate::kernel::{Digest, Fault, JournalFault, record};
use alloc::string::ToString;
use alloc::vec::Vec;
use sha2::{Digest as _, Sha256};

/// The digest of an entry whose object has these bytes, after the entry with that digest.
#[must_use]
pub(super) fn link(before: &Digest, object: &[u8]) -> Digest {
    Digest(Sha256::new().chain_update(before.0).chain_update(object).finalize().into())
}

record! {
    /// What is known of a journal from elsewhere.
    #[derive(Default)]
    pub struct Expectation {
        /// How many entries it has at least.
        pub length: Option<u32>,
        /// The number of an entry whose digest was published.
        pub published_seq: Option<u32>,
        /// The published digest of that entry; without a number, of the last entry.
        pub published_digest: Option<Digest>,
    }

    /// A journal whose chain holds.
    #[derive(Copy)]
    pub struct Verification {
        /// How many entries it has.
        pub length: u32,
        /// The digest of the last entry, or of the header where there is none.
        pub digest: Digest,
        /// How many personal values were erased.
        pub erased: u32,
    }
}

pub(super) struct Verified<'a> {
    pub(super) header: Header,
    pub(super) header_line: &'a str,
    pub(super) genesis: Digest,
    pub(super) length: u32,
    pub(super) digest: Digest,
}

/// Verifies a journal's text without decoding its events.
///
/// # Errors
///
/// `journal.*` as the table of the module says, naming the first bad entry and its line.
pub fn verify(bytes: &[u8], expectation: &Expectation) -> Result<Verification, Fault> {
    let mut erased: usize = 0;
    let verified = walk(bytes, expectation, &mut |line| {
        erased = erased.saturating_add(line.items.iter().filter(|item| item.value.is_none()).count());
    })?;
    Ok(Verification {
        length: verified.length,
        digest: verified.digest,
        erased: u32::try_from(erased).unwrap_or(u32::MAX),
    })
}

/// Verifies line by line, handing each on as soon as it is known to hold.
pub(super) fn walk<'a>(
    bytes: &'a [u8],
    expectation: &Expectation,
    keep: &mut dyn FnMut(Line<'a>),
) -> Result<Verified<'a>, Fault> {
    let (text, torn) = whole_lines(bytes);
    let mut texts = text.strip_suffix('\n').unwrap_or(text).split('\n');
    let header_line = texts.next().unwrap_or_default();
    let header = Header::read_line(header_line)?;
    let genesis = Header::genesis(header_line);
    let mut before = genesis;
    let published_seq = expectation.published_seq;
    let mut at_published = genesis;
    let mut rest = texts.zip(2_u32..);
    let mut expected: u32 = 1;
    while let Some((text, number)) = rest.next() {
        let line = Line::read(text, number, &header)?;
        if line.seq != expected || link(&before, line.object.as_bytes()) != line.digest {
            let later: Vec<Line<'_>> =
                rest.filter_map(|(text, number)| Line::read(text, number, &header).ok()).collect();
            return Err(diagnose(&line, &later, expected, &before));
        }
        committed(&line)?;
        before = line.digest;
        if published_seq.is_none_or(|seq| seq == expected) {
            at_published = before;
        }
        expected = expected.saturating_add(1);
        keep(line);
    }
    if let Some(fault) = torn {
        let (line, reason) = (expected.saturating_add(1), alloc::format!("{fault}"));
        return Err(JournalFault::Malformed { line, reason }.into());
    }
    let found = expected.saturating_sub(1);
    if let Some(length) = expectation.length.filter(|length| *length > found) {
        return Err(JournalFault::CutOff { found, expected: length }.into());
    }
    if let Some(published) = expectation.published_digest {
        let seq = published_seq.unwrap_or(found);
        if seq > found {
            return Err(JournalFault::CutOff { found, expected: seq }.into());
        }
        if at_published != published {
            return Err(JournalFault::DigestMismatch {
                seq,
                published: published.to_string(),
                found: at_published.to_string(),
            }
            .into());
        }
    }
    Ok(Verified { header, header_line, genesis, length: found, digest: before })
}

/// The lines before the first byte that is no UTF-8, and what is wrong with the line of that byte: the lines before it
/// are judged first, so that the first bad one is named.
fn whole_lines(bytes: &[u8]) -> (&str, Option<Fault>) {
    let valid = match core::str::from_utf8(bytes) {
        Ok(text) => return (text, None),
        Err(error) => bytes.get(..error.valid_up_to()).unwrap_or_default(),
    };
    let start = valid.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end.saturating_add(1));
    let (whole, torn) = bytes.split_at_checked(start).unwrap_or_default();
    (core::str::from_utf8(whole).unwrap_or_default(), text_of(torn).err())
}

fn committed(line: &Line<'_>) -> Result<(), Fault> {
    let broken = |index: usize| {
        Err(JournalFault::CommitmentBroken {
            seq: line.seq,
            line: line.number,
            index: u32::try_from(index).unwrap_or(u32::MAX),
        }
        .into())
    };
    if line.items.len() != line.commitments.len() {
        return broken(line.items.len().min(line.commitments.len()));
    }
    for (index, (item, commitment)) in line.items.iter().zip(&line.commitments).enumerate() {
        let half = item.salt.is_some() != item.value.is_some();
        if half || item.commitment().is_some_and(|found| found != *commitment) {
            return broken(index);
        }
    }
    Ok(())
}

fn diagnose(line: &Line<'_>, later: &[Line<'_>], expected: u32, before: &Digest) -> Fault {
    let links = |line: &Line<'_>| link(before, line.object.as_bytes()) == line.digest;
    let (seq, number) = (line.seq, line.number);
    let inserted = JournalFault::Inserted { seq, line: number };
    let altered = JournalFault::Altered { seq, line: number };
    let fault = if seq == expected {
        if later.first().is_some_and(|next| next.seq == expected && links(next)) { inserted } else { altered }
    } else if seq < expected {
        inserted
    } else {
        match later.iter().find(|other| other.seq == expected) {
            Some(other) if links(other) && later.iter().any(|third| third.seq == seq) => inserted,
            Some(other) if links(other) => JournalFault::Reordered { seq, expected, line: number },
            Some(_) => altered,
            None => JournalFault::CutOut { first: expected, last: seq.saturating_sub(1), line: number },
        }
    };
    fault.into()
}
