//! A charter that holds together, and the questions that the rooms ask of it.

use super::named::NamedPost;
use super::office::{PostRule, TermRule};
use super::organ::{MeetingRule, OrganRule};
use super::power::Power;
use super::preset::preset;
use super::rotation::RotationRule;
use super::rules::{CharterRules, PowerRule, RetainedRecord, RetentionRule, TaskRule};
use super::validation::{Flaw, validate};
use crate::kernel::{Article, DataFault, Fault, MeetingKind, Organ, Post, SystemTask, Wire};
use alloc::string::String;
use alloc::vec::Vec;

/// A charter (章程) whose parts agree with one another.
///
/// # Example
///
/// ```
/// use shanghui::charter::Charter;
/// use shanghui::kernel::MeetingKind;
///
/// let charter = Charter::preset("mca_1998")?;
/// let council = charter.meeting(&MeetingKind::new("council")?).unwrap();
/// assert_eq!(council.quorum.as_ref().unwrap().threshold.needed(30), 20);
/// # Ok::<(), shanghui::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charter {
    rules: CharterRules,
}

impl Charter {
    /// The charter with these rules.
    ///
    /// # Errors
    ///
    /// `data.invalid_charter` where a rule names what is not defined, or two rules stand for the same thing; the path
    /// names the field.
    pub fn new(rules: CharterRules) -> Result<Self, Fault> {
        Self::examined(rules).map_err(fault)
    }

    /// The charter with these rules, or what is wrong with them.
    pub(crate) fn examined(rules: CharterRules) -> Result<Self, Flaw> {
        let charter = Self { rules };
        validate(&charter)?;
        Ok(charter)
    }

    /// A charter that comes with the library; [`PRESETS`](super::PRESETS) lists them.
    ///
    /// # Errors
    ///
    /// `data.unknown_preset`.
    pub fn preset(name: &str) -> Result<Self, Fault> {
        preset(name)
    }

    /// Reads a charter's JSON.
    ///
    /// # Errors
    ///
    /// `wire.*`, `data.invalid_charter`.
    pub fn from_json(text: &str) -> Result<Self, Fault> {
        Self::new(CharterRules::from_json(text)?)
    }

    /// The rules as data.
    #[must_use]
    pub const fn rules(&self) -> &CharterRules {
        &self.rules
    }

    /// A post's rule.
    #[must_use]
    pub fn post(&self, post: &Post) -> Option<&PostRule> {
        self.rules.posts.iter().find(|rule| rule.post == *post)
    }

    /// A post's title; its word where the charter knows no such post.
    #[must_use]
    pub fn post_title(&self, post: &Post) -> String {
        let rotation = self.rotation().filter(|rule| rule.post == *post).map(|rule| &rule.title);
        let title = self.post(post).map(|rule| &rule.title).or(rotation);
        title.map_or_else(|| post.as_str().into(), |title| title.as_str().into())
    }

    /// A post with its title, for a sentence.
    #[must_use]
    pub fn named(&self, post: &Post) -> NamedPost {
        NamedPost { post: post.clone(), title: self.post_title(post) }
    }

    /// Posts with their titles, for a sentence.
    #[must_use]
    pub fn all_named(&self, posts: &[Post]) -> Vec<NamedPost> {
        posts.iter().map(|post| self.named(post)).collect()
    }

    /// An organ's title; its word where the charter knows no such organ.
    #[must_use]
    pub fn organ_title(&self, organ: &Organ) -> String {
        self.organ(organ).map_or_else(|| organ.as_str().into(), |rule| rule.title.as_str().into())
    }

    /// An organ's rule.
    #[must_use]
    pub fn organ(&self, organ: &Organ) -> Option<&OrganRule> {
        self.rules.organs.iter().find(|rule| rule.organ == *organ)
    }

    /// The titles of the organs of which something is so, for a sentence.
    pub(crate) fn organs_where(&self, is_so: &dyn Fn(&OrganRule) -> bool) -> Vec<String> {
        self.rules
            .organs
            .iter()
            .filter(|organ| is_so(organ))
            .map(|organ| organ.title.as_str().into())
            .collect()
    }

    /// The rule of a kind of meeting.
    #[must_use]
    pub fn meeting(&self, kind: &MeetingKind) -> Option<&MeetingRule> {
        self.rules.meetings.iter().find(|rule| rule.kind == *kind)
    }

    /// How posts take turns.
    #[must_use]
    pub const fn rotation(&self) -> Option<&RotationRule> {
        self.rules.rotation.as_ref()
    }

    /// How long a term lasts.
    #[must_use]
    pub const fn term(&self) -> &TermRule {
        &self.rules.term
    }

    /// Who has a power.
    #[must_use]
    pub fn power(&self, power: Power) -> Option<&PowerRule> {
        self.rules.powers.iter().find(|rule| rule.power == power)
    }

    /// What the host may do for a task.
    #[must_use]
    pub fn task(&self, task: SystemTask) -> Option<&TaskRule> {
        self.rules.tasks.iter().find(|rule| rule.task == task)
    }

    /// How long a kind of record holds a name.
    #[must_use]
    pub fn retention(&self, record: RetainedRecord) -> Option<&RetentionRule> {
        self.rules.retention.iter().find(|rule| rule.record == record)
    }

    /// Whether a post carries a power, and the article that says so.
    #[must_use]
    pub fn carries(&self, post: &Post, power: Power) -> Option<Option<&Article>> {
        let rule = self.power(power)?;
        rule.posts.contains(post).then_some(rule.article.as_ref())
    }
}

fn fault(flaw: Flaw) -> Fault {
    let fault = Fault::from(DataFault::InvalidCharter { reason: flaw.reason });
    match flaw.index {
        Some(index) => fault.within_index(index).within_field(flaw.field),
        None => fault.within_field(flaw.field),
    }
}

#[cfg(test)]
mod tests {
    use super::Charter;
    use crate::kernel::{MeetingKind, Organ, Post};

    #[test]
    fn a_rule_that_names_an_unknown_post_is_refused_with_its_path() {
        let mut rules = Charter::preset("mca_1998").unwrap().rules().clone();
        rules.meetings[1].chairs.posts = alloc::vec![Post::new("emperor").unwrap()];
        let fault = Charter::new(rules).unwrap_err();
        assert_eq!((fault.code(), fault.path()), ("data.invalid_charter", "meetings[1]"));
    }

    #[test]
    fn a_meeting_that_binds_names_its_organ() {
        let mut rules = Charter::preset("mca_1998").unwrap().rules().clone();
        let joint = rules.meetings.iter_mut().find(|rule| rule.organ.is_none()).unwrap();
        joint.binding = true;
        assert_eq!(Charter::new(rules.clone()).unwrap_err().code(), "data.invalid_charter");
        let joint = rules.meetings.iter_mut().find(|rule| rule.organ.is_none()).unwrap();
        joint.organ = Some(Organ::new("council").unwrap());
        assert!(Charter::new(rules).is_ok());
        assert!(
            Charter::preset("mca_1998").unwrap().meeting(&MeetingKind::new("tea_party").unwrap()).is_none()
        );
    }
}
