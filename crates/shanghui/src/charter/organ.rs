//! Rules of organs and of the meetings they hold (机构、会议).

use super::rules::{Competence, ShareRule};
use crate::kernel::{Article, MeetingKind, Organ, Post, Title, choice, record};
use alloc::vec::Vec;

choice! {
    /// Who belongs to an organ.
    pub enum OrganMembers {
        /// Everybody who holds one of these posts.
        Posts = "posts" {
            /// The posts.
            posts: Vec<Post>,
        },
        /// Every member in good standing, by their representative.
        Members = "members" {},
    }
}

record! {
    /// An organ (机构).
    pub struct OrganRule {
        /// The chamber's own word for it.
        pub organ: Organ,
        /// Its title, such as 理事会.
        pub title: Title,
        /// Who belongs to it.
        pub members: OrganMembers,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// How long before a meeting its notice must be given.
    pub struct NoticeRule {
        /// Whole civil days; the day of the notice is not counted.
        pub days: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// What becomes of a meeting's minutes.
    pub struct MinutesRule {
        /// Who may sign them.
        pub signers: Competence,
        /// Within how many days after the meeting they are to be signed, where the charter says so.
        pub within_days: Option<u32>,
    }

    /// A kind of meeting (会议种类).
    pub struct MeetingRule {
        /// The chamber's own word for it.
        pub kind: MeetingKind,
        /// Its title, such as 理事会.
        pub title: Title,
        /// The organ that meets; none where people of several bodies do.
        pub organ: Option<Organ>,
        /// Whether it decides anything: a meeting that binds nobody yields consensus and follow-ups only.
        pub binding: bool,
        /// Who must be there, of those entitled.
        pub quorum: Option<ShareRule>,
        /// Who must be in favour.
        pub majority: Option<ShareRule>,
        /// The notice it needs.
        pub notice: Option<NoticeRule>,
        /// Who may convene it.
        pub conveners: Competence,
        /// Who may chair it.
        pub chairs: Competence,
        /// What becomes of its minutes.
        pub minutes: MinutesRule,
    }
}
