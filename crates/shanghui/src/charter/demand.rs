//! Who may demand that an organ be convened (提议召开临时会议), and within how many days it then must be.
//!
//! Charters differ in nearly everything of it: one fifth, one third, half or two thirds of the members; the council; the
//! supervisors by more than half of them (governance: assembly.extraordinary, board.extraordinary).

use super::Charter;
use super::days::DayUnit;
use super::organ::{Allowance, MeetingRule};
use super::validation::{Flaw, Place};
use crate::kernel::{Article, Language, Organ, Phrase, Post, Said as _, Threshold, choice, record};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

choice! {
    /// Who may demand a meeting (提议人).
    pub enum Demander {
        /// So many members of an organ together (联名提议), of the organ that is to meet or of another, such as the supervisors.
        Members = "members" {
            /// The organ whose members demand it.
            organ: Organ,
            /// The share of its members that it takes, where it is a share.
            share: Option<Threshold>,
            /// The number of its members that it takes, where it is a number.
            members_at_least: Option<u32>,
        },
        /// An organ, as it decided at a meeting of its own (机构决定).
        Organ = "organ" {
            /// Which.
            organ: Organ,
        },
        /// A holder of one of these posts (任职者提议).
        Posts = "posts" {
            /// The posts.
            posts: Vec<Post>,
        },
    }
}

record! {
    /// A way in which a meeting may be demanded (提议召开临时会议).
    pub struct DemandRule {
        /// Who demands it.
        pub by: Demander,
        /// Within how many days after the demand it must be convened, where the charter says so; the day of the demand is not
        /// counted.
        pub convene_within_days: Option<u32>,
        /// Days of which kind; civil days where it is left out.
        pub unit: Option<DayUnit>,
        /// Whether those who demanded it may convene it themselves once that time has passed (逾期不召集的，提议人可自行召集).
        pub demanders_convene: Allowance,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

impl DemandRule {
    /// In which days it counts.
    #[must_use]
    pub const fn counts(&self) -> DayUnit {
        match self.unit {
            Some(unit) => unit,
            None => DayUnit::Civil,
        }
    }
}

impl Charter {
    /// Who may demand a kind of meeting, for a sentence.
    pub(crate) fn demanders(&self, rule: &MeetingRule) -> Phrase {
        if rule.demands.is_empty() {
            return Phrase::new("无（章程没有规定）", "nobody, as the charter has it");
        }
        let said = |language| {
            let mut all = String::new();
            for rule in &rule.demands {
                if !all.is_empty() {
                    all.push_str(if language == Language::Chinese { "、" } else { ", " });
                }
                self.demander(&rule.by).say(language, &mut all);
                let Some(days) = rule.convene_within_days else { continue };
                let mut unit = String::new();
                rule.counts().say(language, &mut unit);
                all.push_str(&match language {
                    Language::Chinese => format!("（{days}{unit}内召集）"),
                    Language::English => format!(" (within {days} {unit})"),
                });
            }
            all
        };
        Phrase::made(said(Language::Chinese), said(Language::English))
    }

    /// Who may demand a meeting, in words.
    pub(crate) fn demander(&self, by: &Demander) -> Phrase {
        match by {
            Demander::Organ { organ } => {
                let organ = self.organ_title(organ);
                Phrase::made(organ.clone(), organ)
            }
            Demander::Posts { posts } => {
                let titles: Vec<String> = posts.iter().map(|post| self.post_title(post)).collect();
                let titles = titles.join("、");
                Phrase::made(titles.clone(), titles)
            }
            Demander::Members { organ, share, members_at_least } => {
                let organ = self.organ_title(organ);
                let (mut chinese, mut english) = (String::new(), String::new());
                if let Some(share) = share {
                    share.say(Language::Chinese, &mut chinese);
                    share.say(Language::English, &mut english);
                }
                if let Some(number) = members_at_least {
                    let (and, then) = if share.is_some() { ("且", " and ") } else { ("", "") };
                    chinese.push_str(&format!("{and}{number}人以上"));
                    english.push_str(&format!("{then}at least {number}"));
                }
                Phrase::made(
                    format!("{organ}成员（{chinese}）联名"),
                    format!("members of {organ} ({english})"),
                )
            }
        }
    }
}

/// Every way names whom it is for, and a convening by those who demand needs a day after which it may come.
pub(super) fn demands_agree(
    charter: &Charter,
    place: Place,
    kind: &str,
    rules: &[DemandRule],
) -> Result<(), Flaw> {
    for rule in rules {
        match &rule.by {
            Demander::Organ { organ } => place.known_organ(charter, organ)?,
            Demander::Posts { posts } => place.known_posts(charter, posts)?,
            Demander::Members { organ, share, members_at_least } => {
                place.known_organ(charter, organ)?;
                if share.is_none() && members_at_least.is_none() {
                    place.flaw(
                        format!("联名提议召开“{kind}”须写明人数或比例"),
                        format!("a demand for `{kind}` by members needs a number or a share"),
                    )?;
                }
            }
        }
        if rule.unit.is_some() && rule.convene_within_days.is_none() {
            place.flaw(
                format!("“{kind}”应在几日内召集没有写明，不能只写按什么日计算"),
                format!("a demand for `{kind}` names a kind of days but not how many"),
            )?;
        }
        if rule.demanders_convene.is_allowed() && rule.convene_within_days.is_none() {
            place.flaw(
                format!("提议人可以自行召集“{kind}”的，须写明应在几日内召集"),
                format!(
                    "where those who demand `{kind}` may convene it, the days that it may take must be said"
                ),
            )?;
        }
    }
    Ok(())
}
