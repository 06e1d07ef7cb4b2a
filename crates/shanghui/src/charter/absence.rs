//! After how many missed meetings a seat is lost (缺席失去资格).

use super::organ::Allowance;
use crate::kernel::{Article, Post, record};
use alloc::vec::Vec;

record! {
    /// After how many missed meetings of a kind within a term the holders of posts lose them (缺席若干次的，丧失资格). Nobody loses
    /// a post by itself: the chamber is told, and the organ that elects states it.
    pub struct AbsenceRule {
        /// The posts.
        pub posts: Vec<Post>,
        /// The missed meeting at which the post is lost: 3 for 三次不出席.
        pub missed: u32,
        /// Whether an absence with leave (请假) counts as well.
        pub excused: Allowance,
        /// Where it stands.
        pub article: Option<Article>,
    }
}
