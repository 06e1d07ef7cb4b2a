//! From a journal's bytes to the state, and the hash chain by itself.

use crate::Done;
use crate::made::{Telling, journal_of};
use crate::runner::{Report, Way};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use shanghui::chamber::Chamber;
use shanghui::journal::{Expectation, Journal, verify};
use std::borrow::Cow;
use std::time::Instant;

/// What one would decode such lines into.
#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded only")]
struct Line<'a> {
    #[serde(borrow)]
    entry: Entry<'a>,
    digest: &'a str,
    #[serde(borrow, default)]
    personal: Vec<Item<'a>>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded only")]
struct Entry<'a> {
    seq: u32,
    at: &'a str,
    #[serde(borrow)]
    actor: Actor<'a>,
    #[serde(borrow)]
    events: Vec<Event<'a>>,
    #[serde(borrow, default)]
    commitments: Vec<&'a str>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded only")]
struct Actor<'a> {
    r#type: &'a str,
    person: Option<&'a str>,
    post: Option<&'a str>,
    task: Option<&'a str>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded only")]
struct Item<'a> {
    #[serde(borrow)]
    subjects: Vec<&'a str>,
    salt: Option<&'a str>,
    #[serde(borrow)]
    value: Option<&'a serde_json::value::RawValue>,
}

/// The fields of every event of the workload in one struct: an internally tagged enum is slower, because it buffers.
#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded only")]
struct Event<'a> {
    r#type: &'a str,
    person: Option<&'a str>,
    name: Option<serde_json::Value>,
    audience: Option<&'a str>,
    meeting: Option<&'a str>,
    kind: Option<&'a str>,
    #[serde(borrow)]
    theme: Option<Cow<'a, str>>,
    starts: Option<&'a str>,
    #[serde(borrow)]
    place: Option<Cow<'a, str>>,
    roll_is_known: Option<bool>,
    #[serde(borrow, default)]
    entitled: Vec<&'a str>,
    sent: Option<&'a str>,
    capacity: Option<&'a str>,
    chair: Option<&'a str>,
    contribution: Option<&'a str>,
    #[serde(borrow, default)]
    speakers: Vec<&'a str>,
    summary: Option<u32>,
    #[serde(default)]
    points: Vec<u32>,
    follow_up: Option<&'a str>,
    task: Option<u32>,
    due: Option<&'a str>,
    result: Option<u32>,
    digest: Option<&'a str>,
    signer: Option<&'a str>,
    post: Option<&'a str>,
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == b'\n').skip(1).filter(|line| !line.is_empty())
}

/// The bytes that the chain hashes.
fn objects(bytes: &[u8]) -> Vec<&[u8]> {
    let digest = b",\"digest\":\"";
    lines(bytes)
        .filter_map(|line| {
            let end = line.windows(digest.len()).rposition(|window| window == digest)?;
            line.get(b"{\"entry\":".len()..end)
        })
        .collect()
}

fn replayed(bytes: &[u8]) -> Done<Chamber> {
    Ok(Chamber::replay(Journal::open(bytes)?)?)
}

pub(crate) fn run(report: &mut Report) -> Done {
    let (ten, hundred) = (journal_of(10_000)?, journal_of(100_000)?);
    report.keep("journal.jsonl", &hundred)?;
    println!("\nthe journal of 100,000 entries has {} bytes", hundred.len());
    report.compare(
        "(b) from bytes to state, linear",
        "an entry",
        vec![
            Way::whole("open and replay, 10,000 entries", 10_000, || replayed(&ten)),
            Way::whole("open and replay, 100,000 entries", 100_000, || replayed(&hundred)),
        ],
    )?;
    let opened = Journal::open(&hundred)?;
    report.compare(
        "(b) from bytes to state, 100,000 entries",
        "an entry",
        vec![
            Way::whole("open and replay", 100_000, || replayed(&hundred)),
            Way::whole("serde_json into borrowed structs, nothing checked", 100_000, || {
                for line in lines(&hundred) {
                    let line: Line<'_> = serde_json::from_slice(line)?;
                    std::hint::black_box(&line);
                }
                Ok(())
            }),
            Way::whole("serde_json into Value, nothing checked", 100_000, || {
                for line in lines(&hundred) {
                    let line: serde_json::Value = serde_json::from_slice(line)?;
                    std::hint::black_box(&line);
                }
                Ok(())
            }),
            Way::whole("open: canonical form, chain, commitments", 100_000, || Ok(Journal::open(&hundred)?)),
            Way::whole("verify: the same, nothing kept", 100_000, || {
                Ok(verify(&hundred, &Expectation::default())?)
            }),
            Way::timed("replay an open journal", 100_000, || {
                let journal = opened.clone();
                let start = Instant::now();
                let chamber = Chamber::replay(journal)?;
                let took = start.elapsed();
                drop(std::hint::black_box(chamber));
                Ok(took)
            }),
        ],
    )?;
    chain(report, &hundred)
}

fn chain(report: &mut Report, bytes: &[u8]) -> Done {
    let objects = objects(bytes);
    let many = objects.len();
    let joined = objects.concat();
    println!("\nthe chain hashes {} bytes, {} an entry", joined.len(), joined.len() / many.max(1));
    let mut telling = Telling::found()?;
    telling.chamber.seal();
    let sealed = telling.chamber.journal().length();
    telling.people(20_000)?;
    let unsealed = (telling.chamber.journal().length() - sealed) as usize;
    report.compare(
        "(i) the chain",
        "a link",
        vec![
            Way::whole("sha2 over all bytes at once", many, || Ok(Sha256::digest(&joined))),
            Way::whole("sha2, one link after another", many, || {
                let mut before = [0_u8; 32];
                for object in &objects {
                    before = Sha256::new().chain_update(before).chain_update(object).finalize().into();
                }
                Ok(before)
            }),
            Way::timed("shanghui: seal", unsealed, || {
                let mut chamber = telling.chamber.clone();
                let start = Instant::now();
                chamber.seal();
                let took = start.elapsed();
                drop(std::hint::black_box(chamber));
                Ok(took)
            }),
            Way::whole("shanghui: verify, from the lines", many, || {
                Ok(verify(bytes, &Expectation::default())?)
            }),
        ],
    )
}
