//! Overlays (局部规则): what one charter says otherwise than another, as data.
//!
//! Local models and amendments change a few rules and leave the rest. An overlay holds only what is said anew: a rule
//! replaces the one with the same key (post, organ, kind of meeting, power, article, …), the rest stays. `modern` is an
//! overlay of `mca_1998`, a local variant one of `modern`.

use super::Charter;
use super::amending::{AmendmentRule, DissolutionRule};
use super::articles::ArticleText;
use super::dues::DuesRule;
use super::membership::{AutomaticExitRule, MemberClassRule, SuccessionRule, WithdrawalRule};
use super::office::{OfficeRules, PostRule, TermRule};
use super::organ::{MeetingRule, OrganRule};
use super::rotation::RotationRule;
use super::rules::{CharterRules, PowerRule, RetentionRule, TaskRule};
use super::sanction::SanctionRule;
use super::secretariat::SecretariatRules;
use super::staff::StaffRules;
use super::structure::{BranchRule, StructureRule};
use super::validation::Flaw;
use crate::kernel::{Fault, Title, choice, record};
use alloc::vec::Vec;

record! {
    /// What one charter says otherwise than another (局部规则).
    pub struct CharterOverlay {
        /// What the document is called from then on; as before where it is left out.
        pub name: Option<Title>,
        /// The preset that it was written for, where it was written for one.
        pub base: Option<Title>,
        /// Posts that are new or ruled anew.
        pub posts: Vec<PostRule>,
        /// Organs that are new or ruled anew.
        pub organs: Vec<OrganRule>,
        /// Kinds of meeting that are new or ruled anew.
        pub meetings: Vec<MeetingRule>,
        /// How posts take turns.
        pub rotation: Option<RotationRule>,
        /// How long a term lasts.
        pub term: Option<TermRule>,
        /// Who may hold which post.
        pub offices: Option<OfficeRules>,
        /// Powers that are given anew.
        pub powers: Vec<PowerRule>,
        /// What the host may do by itself for a task.
        pub tasks: Vec<TaskRule>,
        /// How long names are held.
        pub retention: Vec<RetentionRule>,
        /// Which organ is which.
        pub structure: Option<StructureRule>,
        /// Classes of members that are new or ruled anew.
        pub member_classes: Vec<MemberClassRule>,
        /// How a member leaves.
        pub withdrawal: Option<WithdrawalRule>,
        /// When a membership ends by itself.
        pub automatic_exit: Option<AutomaticExitRule>,
        /// The sanctions, from the mildest to the gravest: where any is said anew, all are.
        pub sanctions: Vec<SanctionRule>,
        /// What becomes of the seat of a unit that merges or is divided.
        pub succession: Option<SuccessionRule>,
        /// The dues.
        pub dues: Option<DuesRule>,
        /// Branches that are new or ruled anew, by their titles.
        pub branches: Vec<BranchRule>,
        /// How the charter is changed.
        pub amendment: Option<AmendmentRule>,
        /// How the chamber is dissolved.
        pub dissolution: Option<DissolutionRule>,
        /// Rules of the secretariat's work; kinds of activity, reports and days that it does not name stay.
        pub secretariat: Option<SecretariatRules>,
        /// How the secretariat's staff are chosen and leave.
        pub staff: Option<StaffRules>,
        /// Articles with a new text.
        pub articles: Vec<ArticleText>,
    }
}

choice! {
    /// What an amendment changes.
    pub enum AmendmentChange {
        /// A few rules: the others stay (局部修改).
        Overlay = "overlay" {
            /// What is said anew.
            overlay: CharterOverlay,
        },
        /// The charter as a whole, which is also how a rule is taken out (全文修订).
        Whole = "whole" {
            /// All the rules.
            rules: CharterRules,
        },
    }
}

/// Puts each rule in the place of the one with the same key, or at the end.
fn replace<T: Clone>(rules: &mut Vec<T>, anew: &[T], same: fn(&T, &T) -> bool) {
    for rule in anew {
        match rules.iter_mut().find(|known| same(known, rule)) {
            Some(known) => known.clone_from(rule),
            None => rules.push(rule.clone()),
        }
    }
}

/// Puts a rule in the place of the one before.
fn replace_one<T: Clone>(rule: &mut Option<T>, anew: Option<&T>) {
    if anew.is_some() {
        *rule = anew.cloned();
    }
}

impl CharterOverlay {
    /// The rules with what this says anew. Every field of either is named here, so that none can be forgotten.
    pub(super) fn over(&self, base: &CharterRules) -> CharterRules {
        let Self {
            name,
            base: _,
            posts,
            organs,
            meetings,
            rotation,
            term,
            offices,
            powers,
            tasks,
            retention,
            structure,
            member_classes,
            withdrawal,
            automatic_exit,
            sanctions,
            succession,
            dues,
            branches,
            amendment,
            dissolution,
            secretariat,
            staff,
            articles,
        } = self;
        let mut rules = base.clone();
        if let Some(name) = name {
            rules.name = name.clone();
        }
        if let Some(term) = term {
            rules.term = term.clone();
        }
        replace(&mut rules.posts, posts, |known, rule| known.post == rule.post);
        replace(&mut rules.organs, organs, |known, rule| known.organ == rule.organ);
        replace(&mut rules.meetings, meetings, |known, rule| known.kind == rule.kind);
        replace(&mut rules.powers, powers, |known, rule| known.power == rule.power);
        replace(&mut rules.tasks, tasks, |known, rule| known.task == rule.task);
        replace(&mut rules.retention, retention, |known, rule| known.record == rule.record);
        replace(&mut rules.branches, branches, |known, rule| known.title == rule.title);
        replace(&mut rules.member_classes, member_classes, |known, rule| known.class == rule.class);
        replace(&mut rules.articles, articles, |known, rule| known.article == rule.article);
        replace_one(&mut rules.rotation, rotation.as_ref());
        replace_one(&mut rules.offices, offices.as_ref());
        replace_one(&mut rules.structure, structure.as_ref());
        replace_one(&mut rules.withdrawal, withdrawal.as_ref());
        replace_one(&mut rules.automatic_exit, automatic_exit.as_ref());
        replace_one(&mut rules.succession, succession.as_ref());
        // A ladder is one rule: a step put at its end would stand behind the gravest.
        if !sanctions.is_empty() {
            rules.sanctions.clone_from(sanctions);
        }
        replace_one(&mut rules.dues, dues.as_ref());
        replace_one(&mut rules.amendment, amendment.as_ref());
        replace_one(&mut rules.dissolution, dissolution.as_ref());
        replace_one(&mut rules.staff, staff.as_ref());
        if let Some(anew) = secretariat {
            let known = rules.secretariat.get_or_insert_with(|| anew.clone());
            replace(&mut known.activities, &anew.activities, |known, rule| known.kind == rule.kind);
            replace(&mut known.visits, &anew.visits, |known, rule| known.title == rule.title);
            replace(&mut known.contacts, &anew.contacts, |known, rule| known.title == rule.title);
            replace(&mut known.needs, &anew.needs, |known, rule| known.category == rule.category);
            replace(&mut known.summaries, &anew.summaries, |known, rule| known.period == rule.period);
            replace(&mut known.reports, &anew.reports, |known, rule| known.report == rule.report);
            replace(&mut known.days, &anew.days, |known, rule| known.title == rule.title);
            replace_one(&mut known.plan, anew.plan.as_ref());
            replace_one(&mut known.engagement, anew.engagement.as_ref());
            replace_one(&mut known.correspondence, anew.correspondence.as_ref());
        }
        rules
    }
}

impl Charter {
    /// This charter with what an overlay says anew, whatever preset that names as its base.
    ///
    /// # Errors
    ///
    /// `data.invalid_charter` where the two do not hold together; the path names the field of the result.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::{Charter, CharterOverlay};
    /// use shanghui::kernel::Wire;
    ///
    /// let overlay = CharterOverlay::from_json(r#"{"term":{"years_at_most":4}}"#)?;
    /// let charter = Charter::preset("modern")?.with_overlay(&overlay)?;
    /// assert_eq!(charter.term().years_at_most, 4);
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    pub fn with_overlay(&self, overlay: &CharterOverlay) -> Result<Self, Fault> {
        Self::new(overlay.over(self.rules()))
    }

    /// The charter as an amendment would have it, or what would be wrong with it.
    pub(super) fn amended(&self, change: &AmendmentChange) -> Result<Self, Flaw> {
        Self::examined(match change {
            AmendmentChange::Overlay { overlay } => overlay.over(self.rules()),
            AmendmentChange::Whole { rules } => rules.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::CharterOverlay;
    use crate::charter::{Charter, Matter, PRESETS, RotationPeriod};
    use crate::kernel::{Article, Organ, Title, Wire};

    fn preset(name: &str) -> Charter {
        Charter::preset(name).unwrap()
    }

    fn overlay(json: &str) -> CharterOverlay {
        CharterOverlay::from_json(json).unwrap()
    }

    #[test]
    fn what_an_overlay_does_not_say_stays_as_it_was() {
        for name in PRESETS {
            assert_eq!(preset(name).with_overlay(&overlay("{}")).unwrap(), preset(name), "{name}");
        }
    }

    /// Over itself, a charter is what it was: every field is carried over, and every rule finds its own place.
    #[test]
    fn a_charter_over_itself_is_itself_in_every_field() {
        let rules = preset("mca_1998").rules().clone();
        let text = rules.to_json().replacen("\"format\":1,", "", 1);
        let over = overlay(&text).over(&rules);
        assert_eq!(over, rules);
        let mut other = rules.clone();
        other.name = Title::new("别的章程").unwrap();
        other.posts.truncate(1);
        other.rotation.as_mut().unwrap().period = Some(RotationPeriod::Year);
        other.dues = None;
        other.articles.clear();
        other.term.years_at_most = 2;
        let mut restored = overlay(&text).over(&other);
        assert_eq!(restored.posts.len(), rules.posts.len());
        restored.posts.clone_from(&rules.posts);
        assert_eq!(restored, rules);
    }

    #[test]
    fn a_local_variant_differs_from_its_base_in_what_it_says() {
        let (modern, beijing) = (preset("modern"), preset("beijing"));
        let share = |charter: &Charter, organ: &str, matter| {
            let organ = charter.organ(&Organ::new(organ).unwrap()).unwrap();
            organ.matter(matter).unwrap().pass.threshold.needed(41)
        };
        let presets = [&preset("mca_1998"), &modern, &beijing];
        let assembly = |matter| presets.map(|charter| share(charter, "general_assembly", matter));
        assert_eq!(assembly(Matter::Ordinary), [21, 21, 28]);
        assert_eq!(assembly(Matter::CharterAmendment), [21, 28, 28]);
        assert_eq!(assembly(Matter::Dissolution), [21, 28, 28]);
        assert_eq!(assembly(Matter::Dues), [21, 21, 21]);
        assert_eq!(
            presets.map(|charter| share(charter, "supervisory_board", Matter::Ordinary)),
            [28, 21, 21]
        );
        assert_eq!(beijing.rules().powers, modern.rules().powers);
    }

    #[test]
    fn an_overlay_that_does_not_hold_together_with_its_base_is_refused_with_its_path() {
        let wrong = overlay(r#"{"powers":[{"power":"convene","posts":["emperor"]}]}"#);
        let fault = preset("mca_1998").with_overlay(&wrong).unwrap_err();
        assert_eq!((fault.code(), fault.path()), ("data.invalid_charter", "powers[7]"));
        let fault =
            CharterOverlay::from_json(r#"{"dues":{"tiers":[{"title":"会员","amount":2000}]}}"#).unwrap_err();
        assert_eq!((fault.code(), fault.path()), ("wire.wrong_type", "dues.tiers[0].amount"));
    }

    #[test]
    fn an_article_is_replaced_by_its_number_in_its_document() {
        let text = r#"{"articles":[{"article":{"document":"社会团体章程示范文本（1998）","number":26},
            "text":"任期最长不得超过两届。","provenance":"own"}]}"#;
        let charter = preset("mca_1998").with_overlay(&overlay(text)).unwrap();
        assert_eq!(charter.rules().articles.len(), preset("mca_1998").rules().articles.len());
        let article = Article {
            document: Title::new("社会团体章程示范文本（1998）").unwrap(),
            number: Some(26),
        };
        assert_eq!(charter.certainty(&article).code(), "certain");
    }
}
