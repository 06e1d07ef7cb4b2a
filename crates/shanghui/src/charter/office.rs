//! Rules of posts and terms of office (职务、届期).

use crate::kernel::{Article, Organ, Post, Title, record};
use alloc::vec::Vec;

record! {
    /// A post (职务).
    pub struct PostRule {
        /// The chamber's own word for it.
        pub post: Post,
        /// Its title, such as 秘书长.
        pub title: Title,
        /// The organs for which whoever holds it may speak without a delegation.
        pub represents: Vec<Organ>,
        /// How many may hold it at once; any number where it is left out.
        pub holders_at_most: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// How long a term lasts (届期).
    pub struct TermRule {
        /// At most this many years.
        pub years_at_most: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }
}
