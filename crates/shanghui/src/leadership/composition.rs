//! How posts and organs are filled on a day (人员构成): vacancies, who stays on or stands in, and what the charter says of the
//! numbers. All of it is derived; nothing is refused for it, because a chamber with too many directors still has them.

use super::delegates::delegates_suffice;
use super::{AgeFinding, Appointment, AppointmentMode, Leadership, LeadershipRefusal};
use crate::calendar::{complete_on, months_later};
use crate::charter::{Charter, NamedPost, OrganMembers, SizeRule, VacancyRule};
use crate::kernel::{
    Article, Date, Inquiry, Organ, PersonId, Register, Ruled, Verdict, codes, record, said_by_label,
};
use crate::membership::Members;
use crate::people::Roster;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

codes! {
    /// By what right somebody is in a post on a day.
    pub enum Tenure {
        /// Within the term, or a post without one (在任).
        InTerm = "in_term" "在任",
        /// The term has run out, or the years that the charter gives the post; they stay until a successor takes the post (留任).
        Holdover = "holdover" "留任",
        /// In the place of a holder who is missing (代理).
        Acting = "acting" "代理",
    }
}
said_by_label!(Tenure);

record! {
    /// A post with fewer holders than it is to have (缺额).
    pub struct Vacancy {
        /// The post.
        pub post: NamedPost,
        /// How many hold it; who stands in is not counted.
        pub holders: u32,
        /// How many are to hold it.
        pub needed: u32,
        /// How many stand in.
        pub acting: u32,
        /// The first day of the vacancy, where somebody held the post before and it is known.
        pub since: Option<Date>,
        /// Where the number stands.
        pub article: Option<Article>,
        /// The last day for putting it before the council, where the charter says so.
        pub report_by: Option<Date>,
        /// The last day for deciding it, where the charter says so.
        pub due: Option<Date>,
        /// The day after which the seat counts as given up (视为放弃), where the charter says so.
        pub lapses: Option<Date>,
        /// Where these days stand.
        pub deadline: Option<Article>,
    }

    /// What the charter's rules say of how the chamber is made up (构成检查).
    pub struct CompositionFinding {
        /// What it is about: an organ's word, or the id of a person or an appointment.
        pub subject: String,
        /// What was found.
        pub verdict: Verdict,
    }
}

impl Leadership {
    /// By what right a holder is in their post on a day.
    #[must_use]
    pub fn tenure(&self, held: &Appointment, charter: &Charter, day: Date) -> Tenure {
        if held.is_acting() {
            return Tenure::Acting;
        }
        let mode = held.manner().map(|manner| manner.mode);
        let employed = matches!(mode, Some(AppointmentMode::Hired | AppointmentMode::Appointed));
        let elected = charter.electing_organ(held.post()).is_some() && !employed;
        let own = charter.latest_day(held.post(), held.first_day());
        let ends = [self.term_of(held, charter).and_then(|term| term.end()), own];
        let over = ends.into_iter().flatten().any(|end| end < day);
        if elected && over { Tenure::Holdover } else { Tenure::InTerm }
    }

    /// The posts that have fewer holders on a day than they are to have.
    #[must_use]
    pub fn vacancies(&self, charter: &Charter, day: Date) -> Vec<Vacancy> {
        let mut vacancies = Vec::new();
        for rule in &charter.rules().posts {
            let Some(needed) = rule.holders_at_least else { continue };
            let count = |acting: bool| {
                let held = self.in_post(&rule.post, day).filter(|held| held.is_acting() == acting).count();
                u32::try_from(held).unwrap_or(u32::MAX)
            };
            let holders = count(false);
            if holders < needed {
                let last = self.last_held_before(&rule.post, day);
                let within = |days: &dyn Fn(&VacancyRule) -> Option<u32>| {
                    charter.vacancy(&rule.post).find_map(|rule| Some((days(rule)?, rule.article.clone())))
                };
                let (report, decide) =
                    (within(&|rule| rule.report_within_days), within(&|rule| rule.decide_within_days));
                let lapse = within(&|rule| rule.lapses_after_months);
                // The last day in the post is the event, and not counted.
                let later = |from: Option<Date>, step: &Option<(u32, Option<Article>)>| {
                    step.as_ref().and_then(|(days, _)| complete_on(from?, *days))
                };
                let report_by = later(last, &report);
                vacancies.push(Vacancy {
                    report_by,
                    due: later(report_by.or(last), &decide).or(report_by),
                    lapses: last
                        .zip(lapse.as_ref())
                        .and_then(|(last, (months, _))| months_later(last, *months)),
                    deadline: decide.or(report).or(lapse).and_then(|(_, article)| article),
                    post: charter.named(&rule.post),
                    holders,
                    needed,
                    acting: count(true),
                    since: last.and_then(|last| last.plus_days(1)),
                    article: rule.article.clone(),
                });
            }
        }
        vacancies
    }

    /// Who belongs to an organ on a day, each person once, whatever posts they hold.
    #[must_use]
    pub fn people_of(&self, organ: &Organ, charter: &Charter, members: &Members, day: Date) -> Vec<PersonId> {
        let (mut people, mut known): (Vec<PersonId>, Register<PersonId, ()>) = Default::default();
        let mut add = |person: PersonId| {
            if known.insert(person, ()).is_some() {
                people.push(person);
            }
        };
        match charter.organ(organ).map(|rule| &rule.members) {
            Some(OrganMembers::Members {}) => members.entitled(false, day).for_each(&mut add),
            Some(OrganMembers::Posts { posts }) => {
                for (_, held) in self.appointments.iter() {
                    if posts.contains(&held.post) && held.holds_on(day) {
                        add(held.person);
                    }
                }
            }
            None => {}
        }
        people
    }

    /// What the charter's rules say of how the chamber is made up on a day: the size of its organs and the number
    /// of delegates, who represents two units, whose age was never settled.
    #[must_use]
    pub fn composition(
        &self,
        charter: &Charter,
        members: &Members,
        roster: &Roster,
        day: Date,
    ) -> Vec<CompositionFinding> {
        let mut findings = Vec::new();
        let mut ask = |subject: String, rule: &dyn Fn(&mut Inquiry) -> Ruled<(), LeadershipRefusal>| {
            let mut inquiry = Inquiry::checking();
            // Checking goes on to the last policy, so what it answers is in the verdicts.
            drop(rule(&mut inquiry));
            let (verdicts, _) = inquiry.into_parts();
            findings.extend(
                verdicts.into_iter().map(|verdict| CompositionFinding { subject: subject.clone(), verdict }),
            );
        };
        let count = |organ: &Organ| {
            u32::try_from(self.people_of(organ, charter, members, day).len()).unwrap_or(u32::MAX)
        };
        for organ in charter.rules().organs.iter().filter(|organ| organ.delegates.is_some()) {
            let delegates = count(&organ.organ);
            ask(organ.organ.as_str().into(), &|inquiry| {
                delegates_suffice(Some(organ), delegates, members.seated(), inquiry)
            });
        }
        let is_hired = |person: &PersonId, organ: &Organ| {
            let of_the_organ = |held: &&Appointment| match charter.organ(organ).map(|rule| &rule.members) {
                Some(OrganMembers::Posts { posts }) => posts.contains(&held.post) && held.holds_on(day),
                _ => false,
            };
            let mode = |held: &Appointment| held.manner.as_ref().map(|manner| manner.mode);
            let mut held = self.held_by(*person).filter(of_the_organ).peekable();
            held.peek().is_some() && held.all(|held| mode(held) == Some(AppointmentMode::Hired))
        };
        for rule in charter.offices().into_iter().flat_map(|rules| &rules.sizes) {
            let mut own = count(&rule.organ);
            if rule.hired_left_out.is_allowed() {
                let people = self.people_of(&rule.organ, charter, members, day);
                let hired = people.iter().filter(|person| is_hired(person, &rule.organ)).count();
                own = own.saturating_sub(u32::try_from(hired).unwrap_or(0));
            }
            let whole = rule.share_of.as_ref().map(count);
            let asked = rule.required_from.or(rule.allowed_from).is_some();
            let stands = !asked || self.is_set_up(&rule.organ, charter, day);
            ask(rule.organ.as_str().into(), &|inquiry| {
                is_set_up_rightly(rule, stands, whole, charter, inquiry)?;
                // An organ that was not set up has no size.
                if stands { size(rule, own, whole, charter, inquiry) } else { Ok(()) }
            });
        }
        let mut represented: Vec<PersonId> = Vec::new();
        for (_, seat) in members.seats().iter() {
            if let Some(person) = seat.holder().representative() {
                let units = u32::try_from(members.units_of(person).count()).unwrap_or(u32::MAX);
                if units > 1 && !represented.contains(&person) {
                    represented.push(person);
                    ask(format!("{person}"), &|inquiry| {
                        inquiry
                            .policy("person_represents_one_unit", "一人只代表一个单位")
                            .measured(u64::from(units), 1, None)
                            .holds(false, || LeadershipRefusal::RepresentsSeveralUnits { person, units })
                    });
                }
            }
        }
        for (id, held) in self.appointments.iter().filter(|(_, held)| held.holds_on(day)) {
            let hired = held.manner().is_some_and(|manner| manner.mode == AppointmentMode::Hired);
            let rule = charter.ages(&held.post).find(|rule| !(rule.hired_exempt && hired));
            let over = held.age == Some(AgeFinding::Over);
            let open = over || matches!(held.age, None | Some(AgeFinding::Unknown));
            if let Some(rule) = rule.filter(|_| open) {
                let (person, post, article) = (held.person, charter.named(&held.post), rule.article.clone());
                let (bound, most) = (rule.bound, rule.most);
                let refusal = if over {
                    LeadershipRefusal::ElectedOverAge { person, post, bound, most, article }
                } else {
                    LeadershipRefusal::AgeUnknown { person, post, article }
                };
                let policy = ("age_was_settled", "任职年龄已查明并符合规定");
                findings.extend(CompositionFinding::failing(format!("{id}"), policy, &refusal));
            }
        }
        self.find_apart(charter, members, roster, day, &mut findings);
        findings
    }
}

impl CompositionFinding {
    /// A policy, by its name and label, that fails.
    pub(super) fn failing(
        subject: String,
        (name, label): (&'static str, &'static str),
        refusal: &LeadershipRefusal,
    ) -> Option<Self> {
        let mut inquiry = Inquiry::checking();
        inquiry.policy(name, label).fails(refusal);
        let verdict = inquiry.into_parts().0.pop()?;
        Some(Self { subject, verdict })
    }
}

fn size(
    rule: &SizeRule,
    own: u32,
    whole: Option<u32>,
    charter: &Charter,
    inquiry: &mut Inquiry,
) -> Ruled<(), LeadershipRefusal> {
    let article = rule.article.as_ref();
    let organ = || charter.organ_title(&rule.organ);
    if rule.at_least.is_some() || rule.at_most.is_some() {
        let (least, most) = (rule.at_least.unwrap_or(0), rule.at_most.unwrap_or(u32::MAX));
        let needed = if own < least { least } else { rule.at_most.unwrap_or(least) };
        inquiry
            .policy("organ_is_of_its_size", "机构人数符合规定")
            .under(article)
            .measured(u64::from(own), u64::from(needed), None)
            .holds((least..=most).contains(&own), || LeadershipRefusal::SizeOutOfBounds {
                organ: organ(),
                count: own,
                least: rule.at_least,
                most: rule.at_most,
                article: article.cloned(),
            })?;
    }
    if rule.odd {
        inquiry
            .policy("organ_has_an_odd_number", "机构人数为单数")
            .under(article)
            .measured(u64::from(own), u64::from(own | 1), None)
            .holds(own % 2 == 1, || LeadershipRefusal::SizeNotOdd {
                organ: organ(),
                count: own,
                article: article.cloned(),
            })?;
    }
    if let Some(((share, of), whole)) = rule.share.zip(rule.share_of.as_ref()).zip(whole) {
        let (part, parts) = (u64::from(share.numerator()), u64::from(share.denominator()));
        // Multiplied out: a third of nine is three, and no float is asked.
        let within = u64::from(own).saturating_mul(parts) <= u64::from(whole).saturating_mul(part);
        let most = u64::from(whole).saturating_mul(part).checked_div(parts).unwrap_or(0);
        inquiry
            .policy("organ_is_within_its_share", "机构人数不超过规定比例")
            .under(article)
            .measured(u64::from(own), most, Some(u64::from(whole)))
            .holds(within, || LeadershipRefusal::ShareExceeded {
                organ: organ(),
                count: own,
                share,
                of: charter.organ_title(of),
                whole,
                article: article.cloned(),
            })?;
    }
    Ok(())
}

mod setting_up;

use setting_up::is_set_up_rightly;

#[cfg(test)]
mod tests;
