//! Times alternatives one after another, round by round, and prints their medians beside each other.
//!
//! Rounds are interleaved: whatever else the machine does hits every alternative alike, so the ratios hold where the
//! absolute figures do not.

use crate::Done;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How many rounds a median is taken of.
const ROUNDS: usize = 11;

/// One alternative: a name, what it does once, and how many things that are.
pub(crate) struct Way<'a> {
    name: &'static str,
    each: u64,
    once: Box<dyn FnMut() -> Done<Duration> + 'a>,
}

impl<'a> Way<'a> {
    /// An alternative that prepares itself and gives what the part that counts took.
    pub(crate) fn timed(name: &'static str, each: usize, once: impl FnMut() -> Done<Duration> + 'a) -> Self {
        Self { name, each: each as u64, once: Box::new(once) }
    }

    /// An alternative that counts whole.
    pub(crate) fn whole<T>(name: &'static str, each: usize, mut once: impl FnMut() -> Done<T> + 'a) -> Self {
        Self::timed(name, each, move || {
            let start = Instant::now();
            let made = once()?;
            let took = start.elapsed();
            drop(std::hint::black_box(made));
            Ok(took)
        })
    }
}

/// The middle one of some figures.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// Gathers the tables.
pub(crate) struct Report {
    json: String,
    folder: PathBuf,
}

impl Report {
    /// A report that keeps its files in a folder.
    pub(crate) fn new(folder: PathBuf) -> Done<Self> {
        fs::create_dir_all(&folder)?;
        Ok(Self { json: String::new(), folder })
    }

    /// Keeps bytes that the bench of the npm package measures as well.
    pub(crate) fn keep(&self, name: &str, bytes: &[u8]) -> Done {
        Ok(fs::write(self.folder.join(name), bytes)?)
    }

    /// Runs the ways in turn and prints each median in nanoseconds a thing, and its ratio to the first.
    pub(crate) fn compare(
        &mut self,
        title: &'static str,
        unit: &'static str,
        mut ways: Vec<Way<'_>>,
    ) -> Done {
        let mut times: Vec<Vec<f64>> = ways.iter().map(|_| Vec::new()).collect();
        for round in 0..=ROUNDS {
            for (way, times) in ways.iter_mut().zip(&mut times) {
                let took = (way.once)()?;
                // The first round warms up.
                if round > 0 {
                    times.push(took.as_nanos() as f64 / way.each as f64);
                }
            }
        }
        println!("\n{title}  [ns {unit}]");
        println!("  {:<58} {:>11} {:>11} {:>8}", "", "median", "least", "ratio");
        let mut first = None;
        for (way, mut times) in ways.iter().zip(times) {
            times.sort_by(f64::total_cmp);
            let median = times.get(times.len() / 2).copied().unwrap_or_default();
            let least = times.first().copied().unwrap_or_default();
            let ratio = median / *first.get_or_insert(median);
            println!("  {:<58} {median:>11.1} {least:>11.1} {ratio:>8.2}", way.name);
            self.figure(title, way.name, &format!("ns {unit}"), median, least);
        }
        Ok(())
    }

    fn figure(&mut self, title: &str, way: &str, unit: &str, median: f64, least: f64) {
        let comma = if self.json.is_empty() { "" } else { "," };
        let _ = write!(
            self.json,
            "{comma}\n  {{\"table\":\"{title}\",\"way\":\"{way}\",\"unit\":\"{unit}\",\"median\":{median:.1},\"least\":{least:.1}}}"
        );
    }

    /// Prints the median of each row at each size, and the last column's ratio to the first.
    pub(crate) fn matrix(
        &mut self,
        title: &str,
        unit: &str,
        columns: &[&str],
        rows: Vec<(&'static str, Vec<Vec<f64>>)>,
    ) {
        println!("\n{title}  [{unit}]");
        print!("  {:<38}", "");
        for column in columns {
            print!(" {column:>11}");
        }
        println!(" {:>8}", "ratio");
        for (name, samples) in rows {
            let medians: Vec<f64> = samples.into_iter().map(median).collect();
            print!("  {name:<38}");
            for (median, column) in medians.iter().zip(columns) {
                print!(" {median:>11.1}");
                self.figure(title, &format!("{name}, {column}"), unit, *median, *median);
            }
            let ends = medians.last().zip(medians.first());
            println!(" {:>8.2}", ends.map_or(0.0, |(last, first)| last / first));
        }
    }

    /// Writes the figures beside them.
    pub(crate) fn write(&self) -> Done {
        self.keep("native.json", format!("[{}\n]\n", self.json).as_bytes())
    }
}
