//! Competence (职权): whether a meeting decides, and whether its organ may decide this.
//!
//! An organ that the charter does not give a matter cannot decide it, whoever sits in it: 常务理事会 elects no leaders
//! (社会团体章程示范文本（1998）第二十一条 leaves out item 2 of 第十八条), and 会长办公会 stands for no organ of the charter.

use super::VotingRefusal;
use crate::charter::{Matter, MatterRule, OrganRule};
use crate::kernel::{Inquiry, MemberClass, PersonId, Ruled};
use crate::meeting::{Collaborators, Meeting};
use alloc::string::ToString as _;

/// The policies that a meeting decides, and that its organ is competent for a matter: the organ, and its rule.
pub(super) fn competence<'a>(
    meeting: &Meeting,
    matter: Matter,
    with: &Collaborators<'a>,
    inquiry: &mut Inquiry,
) -> Ruled<(&'a OrganRule, &'a MatterRule), VotingRefusal> {
    let rule = meeting.rule(with)?;
    let organ = rule.organ.as_ref().filter(|_| rule.binding).and_then(|organ| with.charter.organ(organ));
    let organ = inquiry
        .policy("meeting_decides", "会议可以作决定")
        .finds(organ, || VotingRefusal::MeetingDoesNotBind { kind: rule.kind.clone() })?;
    let decides = organ.matter(matter);
    let decides = inquiry
        .policy("organ_is_competent", "机构有权决定此类事项")
        .under(decides.map_or(organ.article.as_ref(), |rule| rule.pass.article.as_ref()))
        .finds(decides, || VotingRefusal::OrganNotCompetent {
            organ: organ.title.to_string(),
            matter,
            competent: with.charter.organs_where(&|organ| organ.matter(matter).is_some()),
            article: organ.article.clone(),
        })?;
    Ok((organ, decides))
}

/// The policy that an organ decides on members of this class, where the charter gives it some only: 普通会员由会长办公会、理事以上由理事会
/// (governance §2 item 11). Of an unknown class is who belongs to none of those it was given.
pub(super) fn is_of_its_class(
    class: Option<&MemberClass>,
    matter: Matter,
    organ: &OrganRule,
    with: &Collaborators<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<(), VotingRefusal> {
    let Some(rule) = organ.matter(matter).filter(|rule| !rule.classes.is_empty()) else { return Ok(()) };
    let article = rule.pass.article.as_ref();
    let policy =
        inquiry.policy("organ_is_competent_for_the_class", "机构有权决定该类会员的事项").under(article);
    policy.holds(rule.is_for(class), || VotingRefusal::OrganNotCompetent {
        organ: organ.title.to_string(),
        matter,
        competent: with
            .charter
            .organs_where(&|other| other.matter(matter).is_some_and(|rule| rule.is_for(class))),
        article: article.cloned(),
    })
}

/// The policy that somebody is entitled at a meeting: their index.
pub(super) fn is_entitled(
    meeting: &Meeting,
    person: PersonId,
    with: &Collaborators<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<u32, VotingRefusal> {
    let place = with.roster.known_person(person, inquiry)?;
    let entitled = meeting.attendance().entitled().is_some_and(|roll| roll.contains(place));
    inquiry
        .policy("person_is_entitled", "在应到之列")
        .holds(entitled, || VotingRefusal::NotEntitled { person })?;
    Ok(place)
}
