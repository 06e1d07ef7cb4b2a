//! Whether the parts of a charter agree with one another: nothing undefined, nothing twice, nobody left out.

use super::Charter;
use super::organ::{Matter, OrganMembers, OrganRule};
use super::rules::ShareRule;
use crate::kernel::{Base, Bound, Organ, Phrase, Post};
use alloc::format;
use alloc::string::String;

/// Where a charter's parts do not agree, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) field: &'static str,
    pub(crate) index: Option<u32>,
    pub(crate) reason: Phrase,
}

impl Flaw {
    /// The path to the rule, such as `meetings[1]`.
    pub(crate) fn path(&self) -> String {
        match self.index {
            Some(index) => format!("{}[{index}]", self.field),
            None => self.field.into(),
        }
    }
}

/// The format of the data that is read here.
const FORMAT: u32 = 1;

pub(super) fn flaw(field: &'static str, index: Option<u32>, chinese: String, english: String) -> Flaw {
    Flaw { field, index, reason: Phrase::made(chinese, english) }
}

/// A rule of a list, for the messages.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) list: &'static str,
    pub(super) index: u32,
}

impl Place {
    pub(super) fn flaw(self, chinese: String, english: String) -> Result<(), Flaw> {
        Err(flaw(self.list, Some(self.index), chinese, english))
    }

    /// Nothing stands twice in a list.
    pub(super) fn once(self, word: &str, count: usize) -> Result<(), Flaw> {
        if count < 2 {
            return Ok(());
        }
        self.flaw(format!("“{word}”出现了两次"), format!("`{word}` stands twice"))
    }

    /// A limit of nobody would forbid what the rule provides for.
    fn somebody(self, word: &str, most: Option<u32>) -> Result<(), Flaw> {
        if most != Some(0) {
            return Ok(());
        }
        self.flaw(format!("“{word}”的人数上限不能为零"), format!("`{word}` cannot be limited to nobody"))
    }

    pub(super) fn known_organ(self, charter: &Charter, organ: &Organ) -> Result<(), Flaw> {
        if charter.organ(organ).is_some() {
            return Ok(());
        }
        self.flaw(format!("没有设“{organ}”这一机构"), format!("the organ `{organ}` is not defined"))
    }

    pub(super) fn known_posts(self, charter: &Charter, posts: &[Post]) -> Result<(), Flaw> {
        let turns = charter.rotation().map(|rotation| &rotation.post);
        match posts.iter().find(|post| charter.post(post).is_none() && turns != Some(*post)) {
            Some(post) => {
                self.flaw(format!("没有设“{post}”这一职务"), format!("the post `{post}` is not defined"))
            }
            None => Ok(()),
        }
    }
}

pub(super) fn validate(charter: &Charter) -> Result<(), Flaw> {
    let rules = charter.rules();
    if rules.format != FORMAT {
        let (given, known) = (rules.format, FORMAT);
        return Err(flaw(
            "format",
            None,
            format!("数据格式是 {given}，只认 {known}"),
            format!("the format is {given}, only {known} is read"),
        ));
    }
    for (index, rule) in (0_u32..).zip(&rules.posts) {
        let place = Place { list: "posts", index };
        place.once(rule.post.as_str(), rules.posts.iter().filter(|other| other.post == rule.post).count())?;
        place.somebody(rule.post.as_str(), rule.holders_at_most)?;
        super::offices::holders_agree(place, rule)?;
        for organ in &rule.represents {
            place.known_organ(charter, organ)?;
        }
    }
    for (index, rule) in (0_u32..).zip(&rules.organs) {
        let place = Place { list: "organs", index };
        place.once(
            rule.organ.as_str(),
            rules.organs.iter().filter(|other| other.organ == rule.organ).count(),
        )?;
        if let OrganMembers::Posts { posts } = &rule.members {
            place.known_posts(charter, posts)?;
        }
        decisions(charter, rule, place)?;
        super::delegates::delegates_agree(place, rule)?;
        super::branch_dues::dues_agree(place, rule)?;
    }
    meetings(charter)?;
    rotation(charter)?;
    super::offices::validate(charter)?;
    for (index, rule) in (0_u32..).zip(&rules.powers) {
        let place = Place { list: "powers", index };
        place
            .once(rule.power.code(), rules.powers.iter().filter(|other| other.power == rule.power).count())?;
        place.known_posts(charter, &rule.posts)?;
    }
    for (index, rule) in (0_u32..).zip(&rules.tasks) {
        let place = Place { list: "tasks", index };
        place.once(rule.task.code(), rules.tasks.iter().filter(|other| other.task == rule.task).count())?;
    }
    for (index, rule) in (0_u32..).zip(&rules.retention) {
        let place = Place { list: "retention", index };
        place.once(
            rule.record.code(),
            rules.retention.iter().filter(|other| other.record == rule.record).count(),
        )?;
    }
    for (index, text) in (0_u32..).zip(&rules.articles) {
        let count = rules.articles.iter().filter(|other| other.article == text.article).count();
        let place = Place { list: "articles", index };
        place.once(&text.article.citation(crate::kernel::Language::Chinese), count)?;
    }
    for (index, branch) in (0_u32..).zip(&rules.branches) {
        let count = rules.branches.iter().filter(|other| other.title == branch.title).count();
        Place { list: "branches", index }.once(branch.title.as_str(), count)?;
    }
    super::secretariat::validate(charter)?;
    super::staff::validate(charter)?;
    organs_and_members(charter)?;
    dues_and_amendments(charter)
}

fn undefined_organ(field: &'static str, organ: &Organ) -> Flaw {
    flaw(field, None, format!("没有设“{organ}”这一机构"), format!("the organ `{organ}` is not defined"))
}

fn known_organs<'a>(
    charter: &Charter,
    field: &'static str,
    organs: impl IntoIterator<Item = &'a Organ>,
) -> Result<(), Flaw> {
    match organs.into_iter().find(|organ| charter.organ(organ).is_none()) {
        Some(organ) => Err(undefined_organ(field, organ)),
        None => Ok(()),
    }
}

fn organs_and_members(charter: &Charter) -> Result<(), Flaw> {
    let rules = charter.rules();
    if let Some(rule) = &rules.structure {
        known_organs(
            charter,
            "structure",
            [&rule.authority, &rule.executive].into_iter().chain(&rule.standing),
        )?;
        if rule.authority == rule.executive {
            return Err(flaw(
                "structure",
                None,
                "权力机构和执行机构不能是同一机构".into(),
                "one organ cannot both have the last word and carry out".into(),
            ));
        }
    }
    known_organs(charter, "withdrawal", rules.withdrawal.iter().filter_map(|rule| rule.approved_by.as_ref()))
}

fn dues_and_amendments(charter: &Charter) -> Result<(), Flaw> {
    let rules = charter.rules();
    super::membership::classes_stand_once(charter)?;
    super::sanction::validate(charter)?;
    if let Some(rule) = &rules.dues {
        charter.tiers_agree(&rule.tiers).map_err(|(index, reason)| Flaw {
            field: "dues.tiers",
            index: Some(index),
            reason,
        })?;
    }
    known_organs(charter, "dissolution", rules.dissolution.iter().flat_map(|rule| &rule.movers))?;
    let Some(rule) = &rules.amendment else { return Ok(()) };
    known_organs(charter, "amendment", &rule.movers)?;
    let votes =
        |organ: &Organ| charter.organ(organ).is_some_and(|it| it.matter(Matter::CharterAmendment).is_some());
    if let Some(organ) = rule.movers.iter().find(|organ| !votes(organ)) {
        return Err(flaw(
            "amendment",
            None,
            format!("修改章程须先经“{organ}”表决，须写明其表决的比例"),
            format!("`{organ}` is to vote on amendments first, so it needs a share for them"),
        ));
    }
    let twice = |index: usize, by| rule.approvals.iter().take(index).any(|other| other.by == by);
    if let Some(own) = rule.approvals.iter().map(|approval| approval.by).find(|by| !by.is_outside()) {
        let (chinese, english) = (
            format!("章程修正案由本会通过之后报会外机构核准，“{}”不是会外机构", own.label()),
            format!("an amendment is approved outside the chamber, which `{own}` is not"),
        );
        return Err(flaw("amendment", None, chinese, english));
    }
    match rule.approvals.iter().enumerate().find(|(index, approval)| twice(*index, approval.by)) {
        Some((_, approval)) => {
            let by = approval.by;
            let (chinese, english) =
                (format!("“{}”的核准出现了两次", by.label()), format!("the approval of `{by}` stands twice"));
            Err(flaw("amendment", None, chinese, english))
        }
        None => Ok(()),
    }
}

/// A share that nobody can reach, or a quorum that is counted of those who came, contradicts itself.
pub(super) fn attainable(
    place: Place,
    word: &str,
    rule: Option<&ShareRule>,
    is_quorum: bool,
) -> Result<(), Flaw> {
    let Some(threshold) = rule.map(|rule| rule.threshold) else { return Ok(()) };
    let fraction = threshold.fraction;
    if threshold.bound == Bound::MoreThan && fraction.numerator() == fraction.denominator() {
        place.flaw(
            format!("“{word}”要求超过全体，无法达到"),
            format!("`{word}` asks for more than everybody, which nobody can reach"),
        )?;
    }
    if is_quorum && threshold.base != Base::Entitled {
        place.flaw(
            format!("“{word}”的法定人数须以应到人数计算"),
            format!("the quorum of `{word}` must be a share of those entitled"),
        )?;
    }
    Ok(())
}

/// What an organ decides: each matter once, in some way; each post that it elects once, and known.
fn decisions(charter: &Charter, rule: &OrganRule, place: Place) -> Result<(), Flaw> {
    for it in &rule.decides {
        attainable(place, it.matter.label(), Some(&it.pass), false)?;
        attainable(place, it.matter.label(), it.quorum.as_ref(), true)?;
        place
            .once(it.matter.code(), rule.decides.iter().filter(|other| other.matter == it.matter).count())?;
        if let Some(class) = it.classes.iter().find(|class| charter.member_class(class).is_none()) {
            place.flaw(
                format!("没有设“{class}”这一会员类别"),
                format!("the class of members `{class}` is not defined"),
            )?;
        }
        super::revoking::revocations_agree(charter, rule, it, place)?;
        if !it.classes.is_empty() && !it.matter.is_of_a_member() {
            let matter = it.matter;
            place.flaw(
                format!("“{}”不按会员类别分权", matter.label()),
                format!("`{matter}` is not decided by classes of members"),
            )?;
        }
        if it.ballots.is_empty() {
            let matter = it.matter;
            place.flaw(
                format!("“{}”须有表决方式", matter.label()),
                format!("`{matter}` needs a way to be voted on"),
            )?;
        }
    }
    for it in &rule.elects {
        let post = it.post.as_str();
        place.once(post, rule.elects.iter().filter(|other| other.post == it.post).count())?;
        place.known_posts(charter, core::slice::from_ref(&it.post))?;
        attainable(place, post, it.by_election.as_ref(), false)?;
        for nomination in &it.nominations {
            place.known_organ(charter, &nomination.organ)?;
            if nomination.share.is_none() && nomination.members_at_least.is_none() {
                place.flaw(
                    format!("“{post}”的提名须写明人数或比例"),
                    format!("a nomination for `{post}` needs a number or a share"),
                )?;
            }
        }
    }
    if rule.elects.is_empty() || rule.matter(Matter::Election).is_some() {
        return Ok(());
    }
    let organ = &rule.organ;
    place.flaw(
        format!("“{organ}”选举职务，须写明选举的比例"),
        format!("`{organ}` elects, so it needs a share for elections"),
    )
}

fn meetings(charter: &Charter) -> Result<(), Flaw> {
    let rules = charter.rules();
    for (index, rule) in (0_u32..).zip(&rules.meetings) {
        let place = Place { list: "meetings", index };
        let kind = &rule.kind;
        place.once(kind.as_str(), rules.meetings.iter().filter(|other| other.kind == rule.kind).count())?;
        if let Some(organ) = &rule.organ {
            place.known_organ(charter, organ)?;
        } else if rule.quorum.is_some() || rule.binding {
            place.flaw(
                format!("“{kind}”有法定人数或作决定，须写明由哪个机构开会"),
                format!("`{kind}` has a quorum or binds, so it must name the organ that meets"),
            )?;
        }
        if rule.frequency.as_ref().is_some_and(|frequency| frequency.at_least == 0 || rule.organ.is_none()) {
            place.flaw(
                format!("“{kind}”的频次须至少一次，并写明由哪个机构开会"),
                format!("`{kind}` must be held at least once, by an organ that is named"),
            )?;
        }
        if let Some(absence) = &rule.absence {
            place.known_posts(charter, &absence.posts)?;
            if absence.missed == 0 {
                place.flaw(
                    format!("缺席“{kind}”须至少一次才失去资格"),
                    format!("nobody loses a post before they have missed `{kind}` once"),
                )?;
            }
        }
        super::demand::demands_agree(charter, place, kind.as_str(), &rule.demands)?;
        rule.minutes.agrees(place)?;
        attainable(place, kind.as_str(), rule.quorum.as_ref(), true)?;
        attainable(place, kind.as_str(), rule.second_call.as_ref(), true)?;
        for posts in [&rule.conveners.posts, &rule.chairs.posts, &rule.minutes.signers.posts] {
            place.known_posts(charter, posts)?;
            if posts.is_empty() {
                place.flaw(
                    format!("“{kind}”须有人召集、主持和签发纪要"),
                    format!("`{kind}` needs somebody to convene, to chair and to sign"),
                )?;
            }
        }
    }
    Ok(())
}

fn rotation(charter: &Charter) -> Result<(), Flaw> {
    let Some(rotation) = charter.rotation() else {
        return Ok(());
    };
    let turn = &rotation.post;
    let error = |chinese, english| Err(flaw("rotation", None, chinese, english));
    if charter.post(turn).is_some() {
        return error(
            format!("“{turn}”是轮值，不能同时是职务"),
            format!("`{turn}` is an assignment and cannot be a post as well"),
        );
    }
    if rotation.holders_at_most == Some(0) {
        return error("轮值人数上限不能为零".into(), "a turn cannot be limited to nobody".into());
    }
    let seats = u32::try_from(rotation.seats.len()).unwrap_or(u32::MAX);
    if let Some(most) = rotation.holders_at_most.filter(|most| seats > *most) {
        return error(
            format!("分工有 {seats} 席，超过轮值人数上限 {most} 人"),
            format!("{seats} seats are named, more than the {most} who may hold a turn"),
        );
    }
    if rotation.is_office() && rotation.eligible.is_empty() {
        return error(
            "共同任职须写明由哪些职务的人分任".into(),
            "a shared presidency must name the posts whose holders share it".into(),
        );
    }
    let caps = rotation.duties.as_ref().and_then(|rule| rule.spends_at_most.zip(rule.spends_at_most_in_turn));
    if let Some((one, all)) = caps.filter(|(one, all)| one > all) {
        return error(
            format!("单次支出上限 {one} 元高于每次轮值合计上限 {all} 元"),
            format!("an occasion may cost {one}, more than the {all} of the whole turn"),
        );
    }
    if let Some(swap) = &rotation.swap {
        Place { list: "rotation", index: 0 }
            .known_posts(charter, &swap.consents.posts)
            .map_err(|flaw| Flaw { index: None, ..flaw })?;
    }
    match rotation.eligible.iter().chain(&rotation.represents).find(|post| charter.post(post).is_none()) {
        Some(post) => error(format!("没有设“{post}”这一职务"), format!("the post `{post}` is not defined")),
        None => Ok(()),
    }
}
