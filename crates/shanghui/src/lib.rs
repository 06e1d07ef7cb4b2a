#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod calendar;
pub mod chamber;
pub mod charter;
pub mod coordination;
pub mod discretion;
pub mod document;
pub mod journal;
pub mod kernel;
pub mod leadership;
pub mod meeting;
pub mod membership;
pub mod party_branch;
pub mod people;
pub mod planning;
pub mod secretariat;
pub mod service;
pub mod staff;
pub mod tally;
pub mod voting;

#[cfg(feature = "schema")]
pub mod schema;

pub use kernel::Fault;
