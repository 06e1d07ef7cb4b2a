#![doc = "shanghui"]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod calendar;
pub mod charter;
pub mod journal;
pub mod kernel;
pub mod leadership;
pub mod membership;
pub mod people;

#[cfg(feature = "schema")]
pub mod schema;

pub use kernel::Fault;
