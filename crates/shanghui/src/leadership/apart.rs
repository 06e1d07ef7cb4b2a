//! What keeps posts apart (不得兼任): two posts of one person, two holders of one unit, a post here and one in another
//! association, this chamber's legal representative and another's.
//!
//! What people declare of themselves is recorded with the appointment or the nomination. Which unit somebody comes from is told by
//! the members' register, by the posts that are held for a unit, and by whom an enterprise has named; where none of these says
//! anything it is unknown, which the composition finds, and nobody is refused for it.

use super::composition::{CompositionFinding, Tenure};
use super::{Appointment, AppointmentManner, Candidate, Hearing, Leadership, LeadershipRefusal};
use crate::calendar::months_later;
use crate::charter::{Charter, IncompatibleRule, PostRange};
use crate::kernel::{Article, Date, EnterpriseId, Inquiry, PartyId, PersonId, Post, Ruled, record};
use crate::membership::Members;
use crate::people::{PartyKind, Roster};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

record! {
    /// A post that somebody holds in another body (在其他单位任职), as they declared.
    pub struct PostElsewhere {
        /// In which.
        pub party: PartyId,
        /// The post, by the word that this chamber has for such a one.
        pub post: Post,
    }
}

/// The policy that two holders do not come from one unit.
const UNITS: (&str, &str) = ("holders_are_of_different_units", "任职者不来自同一单位");
/// The policy that somebody holds no such post in another association.
const ELSEWHERE: (&str, &str) = ("holder_holds_no_such_post_elsewhere", "未兼任其他社会团体同类职务");

/// The two ways in which a rule may be read: who is in the one range, and who then in the other.
const fn both(rule: &IncompatibleRule) -> [(&PostRange, &PostRange); 2] {
    [(&rule.range, &rule.with), (&rule.with, &rule.range)]
}

/// The post that somebody declared to hold in another association although this rule keeps it apart from their post here.
pub(super) fn kept_elsewhere<'a>(
    post: &Post,
    manner: Option<&'a AppointmentManner>,
    rule: &IncompatibleRule,
    charter: &Charter,
    roster: &Roster,
) -> Option<&'a PostElsewhere> {
    let declared = manner.map(|manner| manner.posts_elsewhere.as_slice()).unwrap_or_default();
    let association = |party| roster.party(party).is_some_and(|party| party.kind() == PartyKind::Chamber);
    let barred = |it: &&PostElsewhere| association(it.party) && charter.is_in(&it.post, &rule.with);
    declared.iter().find(barred).filter(|_| charter.is_in(post, &rule.range))
}

impl Leadership {
    /// The policies about what keeps the posts of a candidate apart.
    pub(super) fn is_kept_apart(
        &self,
        candidate: &Candidate<'_>,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let manner = candidate.manner;
        let represents = manner.map(|manner| manner.legal_representative_of.as_slice()).unwrap_or_default();
        let elsewhere = manner.map(|manner| manner.posts_elsewhere.as_slice()).unwrap_or_default();
        for party in represents.iter().chain(elsewhere.iter().map(|it| &it.party)) {
            hearing.roster.known_party(*party, inquiry)?;
        }
        let Some(rules) = hearing.charter.offices() else {
            return Ok(());
        };
        for rule in &rules.exclusive {
            if hearing.charter.is_in(candidate.post, &rule.range) {
                represents_no_other(candidate, represents, rule.article.as_ref(), hearing, inquiry)?;
            }
        }
        for rule in &rules.elsewhere {
            holds_no_such_post_elsewhere(candidate, rule, hearing, inquiry)?;
        }
        for rule in &rules.different_units {
            self.comes_from_another_unit(candidate, rule, hearing, inquiry)?;
        }
        Ok(())
    }

    pub(super) fn posts_go_together(
        &self,
        candidate: &Candidate<'_>,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        for rule in charter.offices().into_iter().flat_map(|rules| &rules.incompatible) {
            let bars = |(one, other): (&PostRange, &PostRange)| {
                let candidate_is = charter.is_in(candidate.post, one);
                let held = self.posts_of(candidate.person, candidate.day);
                let mut held = held.filter(move |post| candidate_is && charter.is_in(post, other));
                held.find(|post| *post != candidate.post)
            };
            let barred = both(rule).into_iter().find_map(bars);
            inquiry.policy("posts_go_together", "职务可以兼任").under(rule.article.as_ref()).holds(
                barred.is_none(),
                || LeadershipRefusal::PostsIncompatible {
                    person: candidate.person,
                    post: charter.named(candidate.post),
                    held: charter.named(barred.unwrap_or(candidate.post)),
                    article: rule.article.clone(),
                },
            )?;
        }
        Ok(())
    }

    /// The units that a person is known to come from on a day.
    pub(crate) fn units_of(
        &self,
        person: PersonId,
        day: Date,
        members: &Members,
        roster: &Roster,
    ) -> Vec<EnterpriseId> {
        let named = roster.enterprises().iter().filter(|(_, it)| it.representative() == Some(person));
        let held = self.held_by(person).filter(|held| held.holds_on(day));
        let held_for = held.filter_map(|held| held.manner.as_ref()?.unit);
        members.units_of(person).chain(named.map(|(id, _)| id)).chain(held_for).collect()
    }

    /// 商会章程通例：会长与秘书长不得来自同一企业. Who holds over from a term before leaves when a successor comes, and bars nobody.
    fn comes_from_another_unit(
        &self,
        candidate: &Candidate<'_>,
        rule: &IncompatibleRule,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let (charter, day) = (hearing.charter, candidate.day);
        let mut other =
            both(rule).into_iter().filter(|(own, _)| charter.is_in(candidate.post, own)).peekable();
        if other.peek().is_none() {
            return Ok(());
        }
        let units = |person| self.units_of(person, day, hearing.members, hearing.roster);
        let mut own = units(candidate.person);
        own.extend(candidate.manner.and_then(|manner| manner.unit));
        let clash = other.find_map(|(_, range)| {
            self.holding(range, charter, day).find_map(|held| {
                let stays = self.tenure(held, charter, day) != Tenure::Holdover;
                let another = stays && held.person != candidate.person;
                let unit = units(held.person).into_iter().find(|unit| another && own.contains(unit))?;
                Some((held, unit))
            })
        });
        let policy = inquiry.policy(UNITS.0, UNITS.1);
        policy.under(rule.article.as_ref()).holds(clash.is_none(), || {
            of_one_unit((candidate.person, candidate.post), clash, rule.article.as_ref(), charter)
        })
    }

    /// The appointments to posts of a range on a day.
    pub(super) fn holding<'a>(
        &'a self,
        range: &'a PostRange,
        charter: &'a Charter,
        day: Date,
    ) -> impl Iterator<Item = &'a Appointment> {
        let held = self.appointments.iter().map(|(_, held)| held);
        held.filter(move |held| charter.is_in(&held.post, range) && held.holds_on(day))
    }
}

/// That two come from one unit.
pub(super) fn of_one_unit(
    (person, post): (PersonId, &Post),
    clash: Option<(&Appointment, EnterpriseId)>,
    article: Option<&Article>,
    charter: &Charter,
) -> LeadershipRefusal {
    LeadershipRefusal::OfOneUnit {
        person,
        other: clash.map_or(person, |(held, _)| held.person),
        held: charter.named(clash.map_or(post, |(held, _)| &held.post)),
        unit: clash.map_or(EnterpriseId::from_u128(0), |(_, unit)| unit),
        article: article.cloned(),
    }
}

/// 《社会团体登记管理条例》第十二条第三款: of another association, and of nothing else.
fn represents_no_other(
    candidate: &Candidate<'_>,
    declared: &[PartyId],
    article: Option<&Article>,
    hearing: &Hearing<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let is_one = |party| hearing.roster.party(party).is_some_and(|party| party.kind() == PartyKind::Chamber);
    let other = declared.iter().copied().find(|party| is_one(*party));
    inquiry
        .policy("holder_represents_no_other_association", "未兼任其他社会团体法定代表人")
        .under(article)
        .holds(other.is_none(), || LeadershipRefusal::RepresentsAnotherAssociation {
            person: candidate.person,
            post: hearing.charter.named(candidate.post),
            party: other,
            article: article.cloned(),
        })
}

/// 福建省异地商会登记管理办法：会长、秘书长不得兼任其他社会团体同类职务.
fn holds_no_such_post_elsewhere(
    candidate: &Candidate<'_>,
    rule: &IncompatibleRule,
    hearing: &Hearing<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let (charter, roster) = (hearing.charter, hearing.roster);
    let kept = kept_elsewhere(candidate.post, candidate.manner, rule, charter, roster);
    inquiry
        .policy(ELSEWHERE.0, ELSEWHERE.1)
        .under(rule.article.as_ref())
        .holds(kept.is_none(), || held_elsewhere((candidate.person, candidate.post), kept, rule, charter))
}

/// That somebody holds such a post in another association.
pub(super) fn held_elsewhere(
    (person, post): (PersonId, &Post),
    kept: Option<&PostElsewhere>,
    rule: &IncompatibleRule,
    charter: &Charter,
) -> LeadershipRefusal {
    LeadershipRefusal::HoldsPostElsewhere {
        person,
        elsewhere: charter.named(kept.map_or(post, |it| &it.post)),
        party: kept.map(|it| it.party),
        article: rule.article.clone(),
    }
}

impl Leadership {
    /// Finds who holds posts on a day although the charter keeps them apart, of whom nobody knows it, and which seats were given
    /// up.
    pub(super) fn find_apart(
        &self,
        charter: &Charter,
        members: &Members,
        roster: &Roster,
        day: Date,
        found: &mut Vec<CompositionFinding>,
    ) {
        let Some(rules) = charter.offices() else {
            return;
        };
        let units = |held: &Appointment| self.units_of(held.person, day, members, roster);
        for rule in &rules.different_units {
            let article = rule.article.as_ref();
            let unknown = both(rule).into_iter().flat_map(|(range, _)| self.holding(range, charter, day));
            for held in unknown.filter(|held| units(held).is_empty()) {
                let (person, post) = (held.person, charter.named(&held.post));
                let refusal = LeadershipRefusal::UnitUnknown { person, post, article: article.cloned() };
                let policy = ("unit_is_known", "所在单位已查明");
                found.extend(CompositionFinding::failing(format!("{person}"), policy, &refusal));
            }
            for held in self.holding(&rule.range, charter, day) {
                let own = units(held);
                let clash = self.holding(&rule.with, charter, day).find_map(|another| {
                    let apart = another.person != held.person;
                    let unit = units(another).into_iter().find(|unit| apart && own.contains(unit))?;
                    Some((another, unit))
                });
                if clash.is_some() {
                    let refusal = of_one_unit((held.person, &held.post), clash, article, charter);
                    found.extend(CompositionFinding::failing(format!("{}", held.person), UNITS, &refusal));
                }
            }
        }
        for rule in &rules.elsewhere {
            for (id, held) in self.appointments.iter().filter(|(_, held)| held.holds_on(day)) {
                let kept = kept_elsewhere(&held.post, held.manner.as_ref(), rule, charter, roster);
                if kept.is_some() {
                    let refusal = held_elsewhere((held.person, &held.post), kept, rule, charter);
                    found.extend(CompositionFinding::failing(format!("{id}"), ELSEWHERE, &refusal));
                }
            }
        }
        self.find_seats_given_up(charter, members, day, found);
    }

    /// Finds the seats that nobody has taken in time: those that a unit held, and those that the charter asks for.
    fn find_seats_given_up(
        &self,
        charter: &Charter,
        members: &Members,
        day: Date,
        found: &mut Vec<CompositionFinding>,
    ) {
        let mut tell = |subject: String, post: &Post, after: Option<Date>, article: Option<&Article>| {
            if let Some(after) = after.filter(|after| *after < day) {
                let (post, article) = (charter.named(post), article.cloned());
                let refusal = LeadershipRefusal::SeatGivenUp { post, after, article };
                let policy = ("seat_was_taken_in_time", "空缺席位已按期补足");
                found.extend(CompositionFinding::failing(subject, policy, &refusal));
            }
        };
        for vacancy in self.vacancies(charter, day) {
            let post = &vacancy.post.post;
            tell(post.as_str().into(), post, vacancy.lapses, vacancy.deadline.as_ref());
        }
        let unit_of = |held: &Appointment| held.manner.as_ref().and_then(|manner| manner.unit);
        for (id, held) in self.appointments.iter().filter(|(_, held)| unit_of(held).is_some()) {
            let Some((left, mark)) = held.ended.as_ref().filter(|(ended, _)| ended.ground.leaves_a_seat())
            else {
                continue;
            };
            let taken = self.appointments.iter().any(|(_, other)| {
                let theirs = unit_of(other).zip(unit_of(held));
                theirs.is_some_and(|(heir, unit)| members.stands_for(heir, unit))
                    && other.post == held.post
                    && mark.seq < other.mark.seq
            });
            let mut rules = charter.vacancy(&held.post);
            let rule = rules.find_map(|rule| Some((rule.lapses_after_months?, rule.article.as_ref())));
            if let Some((months, article)) = rule.filter(|_| !taken) {
                tell(format!("{id}"), &held.post, months_later(left.on, months), article);
            }
        }
    }
}
