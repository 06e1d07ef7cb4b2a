//! How often the chamber is in touch with whom (联络频次).

use super::Charter;
use super::validation::{Flaw, Place};
use crate::kernel::{Article, Organ, PartyKind, Post, Title, choice, record};
use alloc::format;
use alloc::vec::Vec;

choice! {
    /// With whom the chamber keeps in touch (联络对象). Members are visited by rules of their own.
    pub enum ContactWith {
        /// With every outside body of a kind (外部单位).
        Parties = "parties" {
            /// Of which kind.
            kind: PartyKind,
        },
        /// With everybody who holds one of the posts (负责人).
        Posts = "posts" {
            /// Which posts.
            posts: Vec<Post>,
        },
        /// With an organ (机构).
        Organ = "organ" {
            /// Which.
            organ: Organ,
        },
    }
}

record! {
    /// How often the chamber is in touch with somebody (联络频次).
    ///
    /// Model charters say nothing of it; it is the house's own rule, and stands with the house's article.
    pub struct ContactRule {
        /// What it is called, such as 业务主管单位联络.
        pub title: Title,
        /// With whom.
        pub with: ContactWith,
        /// At least once in so many months.
        pub every_months: u32,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

/// A rule stands once, its months can pass, and whom it names is defined.
pub(super) fn validate(charter: &Charter, rules: &[ContactRule]) -> Result<(), Flaw> {
    for (index, rule) in (0_u32..).zip(rules) {
        let place = Place { list: "secretariat.contacts", index };
        place.once(rule.title.as_str(), rules.iter().filter(|other| other.title == rule.title).count())?;
        match &rule.with {
            ContactWith::Parties { .. } => {}
            ContactWith::Posts { posts } => place.known_posts(charter, posts)?,
            ContactWith::Organ { organ } => place.known_organ(charter, organ)?,
        }
        if rule.every_months == 0 {
            place.flaw(
                format!("“{}”的联络周期至少一个月", rule.title),
                format!("`{}` is due in a month at the earliest", rule.title),
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{ContactRule, ContactWith};
    use crate::chamber::sample::{self, organ, post, title};
    use crate::charter::Charter;
    use crate::kernel::PartyKind;
    use alloc::vec;

    #[test]
    fn whom_a_rule_names_is_defined_and_a_rule_stands_once() {
        let rule = |name: &str, with, every_months| ContactRule {
            title: title(name),
            with,
            every_months,
            article: None,
        };
        let units = || ContactWith::Parties { kind: PartyKind::SupervisingUnit };
        let council = |name: &str| ContactWith::Organ { organ: organ(name) };
        let leaders = |name: &str| ContactWith::Posts { posts: vec![post(name)] };
        for (contacts, fits) in [
            (vec![rule("主管单位", units(), 3), rule("理事会", council("council"), 6)], true),
            (vec![rule("负责人", leaders("president"), 1)], true),
            (vec![rule("主管单位", units(), 3), rule("主管单位", units(), 6)], false),
            (vec![rule("主管单位", units(), 0)], false),
            (vec![rule("理事会", council("board"), 6)], false),
            (vec![rule("负责人", leaders("chairman"), 3)], false),
        ] {
            let mut rules = sample::rules();
            rules.secretariat.as_mut().unwrap().contacts = contacts;
            let found = Charter::new(rules);
            assert_eq!(found.is_ok(), fits);
            if let Err(fault) = found {
                assert!(fault.path().starts_with("secretariat.contacts["), "{fault}");
            }
        }
    }
}
