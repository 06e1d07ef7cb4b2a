//! Questions about posts and those who hold them, and whether those rules agree with the rest of the charter.

use super::Charter;
use super::office::{AgeRule, Approver, Filling, OfficeRules, PostRange, PostRule, TermLimitRule};
use super::organ::OrganMembers;
use super::power::Power;
use super::validation::{Flaw, Place, flaw};
use crate::kernel::{Article, Date, Organ, Post};
use alloc::format;
use alloc::vec::Vec;

impl Charter {
    /// What is asked of those who hold posts, where the charter says anything of it.
    #[must_use]
    pub const fn offices(&self) -> Option<&OfficeRules> {
        self.rules().offices.as_ref()
    }

    /// Where it stands that a delegation holds only once it was accepted (受托人同意), where the charter says so.
    #[must_use]
    pub fn acceptance(&self) -> Option<&Article> {
        self.offices()?.acceptance.as_ref()?.article.as_ref()
    }

    /// Whether a post ranks as high as another or higher: 副会长以上 includes 副会长. Posts of another line, such as the
    /// supervisors', rank with none of these.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::Charter;
    /// use shanghui::kernel::Post;
    ///
    /// let charter = Charter::preset("mca_1998")?;
    /// let [president, vice, director] = ["president", "vice_president", "director"].map(|word| Post::new(word).unwrap());
    /// assert!(charter.ranks_at_least(&president, &vice) && charter.ranks_at_least(&vice, &vice));
    /// assert!(!charter.ranks_at_least(&director, &vice));
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn ranks_at_least(&self, post: &Post, least: &Post) -> bool {
        let place = |post| self.offices()?.ranks.iter().position(|ranked| ranked == post);
        place(post).zip(place(least)).is_some_and(|(own, least)| own <= least)
    }

    /// Whether a post is in a range.
    #[must_use]
    pub fn is_in(&self, post: &Post, range: &PostRange) -> bool {
        range.posts.contains(post)
            || range.from_rank.as_ref().is_some_and(|least| self.ranks_at_least(post, least))
    }

    /// The ways in which a post may be filled.
    #[must_use]
    pub fn fillings(&self, post: &Post) -> &[Filling] {
        self.post(post).map(|rule| rule.filling.as_slice()).unwrap_or_default()
    }

    /// The last day that an appointment from a day on may last to, where the charter limits the years.
    pub(crate) fn latest_day(&self, post: &Post, from: Option<Date>) -> Option<Date> {
        from?.plus_years(self.post(post)?.years_at_most?)
    }

    /// The organ that elects the holders of a post, and removes them by the same procedure, with the article.
    #[must_use]
    pub fn electing_organ(&self, post: &Post) -> Option<(&Organ, Option<&Article>)> {
        self.rules().organs.iter().find_map(|organ| {
            let rule = organ.election(post)?;
            Some((&organ.organ, rule.article.as_ref()))
        })
    }

    /// The organ whose vote an approval is, where it is one of the chamber's own and the charter says which that is.
    pub(crate) fn approving_organ(&self, by: Approver) -> Option<&Organ> {
        let structure = self.rules().structure.as_ref()?;
        match by {
            Approver::Council => Some(&structure.executive),
            Approver::Assembly => Some(&structure.authority),
            Approver::SupervisingUnit | Approver::Registrar | Approver::PartyBuildingOrgan => None,
        }
    }

    /// The organ with terms of its own to which a post belongs; none where the chamber's terms are meant.
    #[must_use]
    pub fn own_terms_of(&self, post: &Post) -> Option<&Organ> {
        let rules = &self.offices()?.own_terms;
        rules.iter().map(|rule| &rule.organ).find(|organ| {
            self.organ(organ).is_some_and(
                |rule| matches!(&rule.members, OrganMembers::Posts { posts } if posts.contains(post)),
            )
        })
    }

    /// Whether the holders of a post are leaders (负责人), with the article.
    #[must_use]
    pub fn is_leader(&self, post: &Post) -> bool {
        self.offices()
            .and_then(|rules| rules.leaders.as_ref())
            .is_some_and(|rule| self.is_in(post, &rule.range))
    }

    /// The limits of age for a post.
    pub(crate) fn ages(&self, post: &Post) -> impl Iterator<Item = &AgeRule> {
        self.offices().into_iter().flat_map(|rules| &rules.ages).filter(|rule| self.is_in(post, &rule.range))
    }

    /// The limits of terms for a post.
    pub(crate) fn term_limits(&self, post: &Post) -> impl Iterator<Item = &TermLimitRule> {
        self.offices().into_iter().flat_map(|rules| &rules.terms).filter(|rule| self.is_in(post, &rule.range))
    }

    /// Whether a power is one that nobody uses on another's behalf, with the article that says so.
    #[must_use]
    pub fn reserved(&self, power: Power) -> Option<Option<&Article>> {
        let rule = self.offices()?.reserved.iter().find(|rule| rule.powers.contains(&power))?;
        Some(rule.article.as_ref())
    }
}

/// At least as many as at most would leave a post that is never full, and no year at all one that nobody holds.
pub(super) fn holders_agree(place: Place, rule: &PostRule) -> Result<(), Flaw> {
    let (least, most) = (rule.holders_at_least, rule.holders_at_most);
    if rule.years_at_most == Some(0) {
        let post = &rule.post;
        return place.flaw(
            format!("“{post}”每任的年限不能为零"),
            format!("an appointment to `{post}` cannot last no year at all"),
        );
    }
    if least.zip(most).is_some_and(|(least, most)| least > most) {
        let post = &rule.post;
        return place.flaw(
            format!("“{post}”的人数下限高于上限"),
            format!("`{post}` needs more holders than it may have"),
        );
    }
    Ok(())
}

pub(super) fn validate(charter: &Charter) -> Result<(), Flaw> {
    for (index, rule) in (0_u32..).zip(&charter.rules().posts) {
        let place = Place { list: "posts", index };
        for filling in &rule.filling {
            match filling {
                Filling::Elected {} => {}
                Filling::Hired { by, .. } => place.known_organ(charter, by)?,
                Filling::Appointed { by, .. } => place.known_posts(charter, by)?,
            }
        }
    }
    let Some(rules) = charter.offices() else {
        return Ok(());
    };
    let ranks = Place { list: "offices.ranks", index: 0 };
    for post in &rules.ranks {
        ranks.known_posts(charter, core::slice::from_ref(post))?;
        ranks.once(post.as_str(), rules.ranks.iter().filter(|other| *other == post).count())?;
    }
    let mut ranges: Vec<(&'static str, u32, &PostRange)> = Vec::new();
    ranges.extend(rules.leaders.iter().map(|rule| ("offices.leaders", 0, &rule.range)));
    ranges.extend((0..).zip(&rules.ages).map(|(index, rule)| ("offices.ages", index, &rule.range)));
    ranges.extend((0..).zip(&rules.terms).map(|(index, rule)| ("offices.terms", index, &rule.range)));
    for (list, all) in [
        ("offices.incompatible", &rules.incompatible),
        ("offices.different_units", &rules.different_units),
        ("offices.elsewhere", &rules.elsewhere),
    ] {
        for (index, rule) in (0..).zip(all) {
            ranges.extend([&rule.range, &rule.with].map(|range| (list, index, range)));
        }
    }
    ranges.extend((0..).zip(&rules.vacancies).map(|(index, rule)| ("offices.vacancies", index, &rule.range)));
    for (list, all) in [("offices.full_time", &rules.full_time), ("offices.exclusive", &rules.exclusive)] {
        ranges.extend((0..).zip(all).map(|(index, rule)| (list, index, &rule.range)));
    }
    for (list, index, range) in ranges {
        let place = Place { list, index };
        place.known_posts(charter, &range.posts)?;
        if let Some(post) = range.from_rank.as_ref().filter(|post| !rules.ranks.contains(post)) {
            place.flaw(format!("“{post}”没有列入职务次序"), format!("`{post}` is not among the ranks"))?;
        }
    }
    for (index, rule) in (0..).zip(&rules.sizes) {
        let place = Place { list: "offices.sizes", index };
        place.known_organ(charter, &rule.organ)?;
        let compared = rule.share.is_some() || rule.required_from.or(rule.allowed_from).is_some();
        match &rule.share_of {
            None if !compared => {}
            Some(organ) if compared => place.known_organ(charter, organ)?,
            _ => place.flaw(
                "比例或者设立的人数，和所比的机构要么都写，要么都不写".into(),
                "a share, or a number from which an organ is set up, and the organ it is of stand together or not at all"
                    .into(),
            )?,
        }
        if rule.required_from.zip(rule.allowed_from).is_some_and(|(required, allowed)| required < allowed) {
            place.flaw(
                "应当设立的人数少于可以设立的人数".into(),
                "an organ must be set up from fewer on than it may be".into(),
            )?;
        }
    }
    if let Some(rule) = &rules.legal_representative {
        Place { list: "offices.legal_representative", index: 0 }
            .known_posts(charter, core::slice::from_ref(&rule.post))
            .map_err(|flaw| Flaw { index: None, ..flaw })?;
    }
    for (index, rule) in (0..).zip(&rules.own_terms) {
        Place { list: "offices.own_terms", index }.known_organ(charter, &rule.organ)?;
    }
    super::vacating::removals_agree(charter)?;
    if charter.term().election.as_ref().is_some_and(twice) {
        return Err(flaw(
            "term",
            None,
            "换届步骤出现了两次".into(),
            "a step of the election stands twice".into(),
        ));
    }
    Ok(())
}

/// Whether a step of the election stands twice.
fn twice(rule: &super::office::RenewalRule) -> bool {
    let steps = &rule.steps;
    steps.iter().any(|step| steps.iter().filter(|other| other.step == step.step).count() > 1)
}

#[cfg(test)]
mod tests {
    use crate::chamber::sample::{organ, post, rules};
    use crate::charter::{Charter, CharterRules, Filling, OfficeRules, RemovalMover};
    use crate::kernel::Post;

    /// 社会团体通行的职务次序；监事另成一线.
    #[test]
    fn trap_38_and_above_means_rank_and_includes_the_post_itself() {
        let charter = Charter::preset("mca_1998").unwrap();
        let line = [
            "president",
            "executive_president",
            "executive_vice_president",
            "vice_president",
            "standing_director",
            "director",
        ]
        .map(post);
        for (own, higher) in line.iter().enumerate() {
            for (other, lower) in line.iter().enumerate() {
                assert_eq!(charter.ranks_at_least(higher, lower), own <= other, "{higher} {lower}");
            }
        }
        let apart: [Post; 2] = ["supervisor", "chief_supervisor"].map(post);
        for supervisor in &apart {
            assert!(line.iter().all(|other| !charter.ranks_at_least(supervisor, other)));
            assert!(line.iter().all(|other| !charter.ranks_at_least(other, supervisor)));
        }
    }

    /// 社会团体章程示范文本（1998）第二十四条：会长、副会长、秘书长为负责人；轮值会长、监事长、理事不是.
    #[test]
    fn trap_25_whose_turn_it_is_is_no_leader_and_not_the_president() {
        let charter = Charter::preset("mca_1998").unwrap();
        for (word, leader) in [
            ("president", true),
            ("vice_president", true),
            ("secretary_general", true),
            ("executive_secretary_general", false),
            ("chief_supervisor", false),
            ("director", false),
            ("rotating_president", false),
        ] {
            assert_eq!(charter.is_leader(&post(word)), leader, "{word}");
        }
    }

    #[test]
    fn rules_of_posts_name_what_the_charter_defines() {
        fn offices(rules: &mut CharterRules) -> &mut OfficeRules {
            rules.offices.as_mut().unwrap()
        }
        type Change<'a> = (&'a str, &'a dyn Fn(&mut CharterRules));
        let changes: [Change<'_>; 11] = [
            ("offices.ranks[0]", &|rules| offices(rules).ranks.push(post("emperor"))),
            ("offices.ranks[0]", &|rules| offices(rules).ranks.push(post("president"))),
            ("offices.ages[0]", &|rules| offices(rules).ages[0].range.posts.push(post("emperor"))),
            ("offices.terms[0]", &|rules| {
                offices(rules).terms[0].range.from_rank = Some(post("supervisor"));
            }),
            ("offices.sizes[0]", &|rules| offices(rules).sizes[0].share_of = None),
            ("posts[0]", &|rules| {
                rules.posts[0].filling = alloc::vec![Filling::Hired { by: organ("choir"), article: None }];
            }),
            ("posts[0]", &|rules| rules.posts[0].holders_at_least = Some(2)),
            ("offices.different_units[0]", &|rules| {
                offices(rules).different_units[0].with.posts.push(post("emperor"));
            }),
            ("offices.vacancies[0]", &|rules| {
                offices(rules).vacancies[0].range.posts.push(post("emperor"));
            }),
            ("offices.removals[0]", &|rules| {
                offices(rules).removals[0].mover = RemovalMover::Organ { organ: organ("choir") };
            }),
            ("offices.removals[1]", &|rules| {
                offices(rules).removals[1].decided_by = Some(organ("standing_council"));
            }),
        ];
        for (path, change) in changes {
            let mut rules = rules();
            change(&mut rules);
            let fault = Charter::new(rules).unwrap_err();
            assert_eq!((fault.code(), fault.path()), ("data.invalid_charter", path));
        }
    }
}
