//! Proxies (委托投票): who votes for whom at a meeting. Filed before the meeting, within the organ's limits; what may not be
//! voted on by proxy, such as an election, the charter says matter by matter (governance: assembly.proxy).
//!
//! Charters differ in whom an absent member may send (governance: board.proxy): another member of the organ, a colleague from the
//! same unit, or anybody. Whoever is sent without being entitled signs in as an observer (列席): they have no vote of their own,
//! count in no quorum, and are there for those who sent them.

use super::competence::is_entitled;
use super::{Voting, VotingRefusal};
use crate::charter::{ProxyHolders, ProxyRule};
use crate::kernel::{
    Applied, EnterpriseId, Incoherent, Inquiry, Mark, MeetingId, PersonId, ProxyId, Register, Ruled, record,
};
use crate::meeting::{Collaborators, Meetings, PhaseName};
use alloc::string::ToString as _;
use alloc::vec::Vec;

record! {
    /// Files that somebody votes for somebody else at a meeting (登记委托投票).
    pub struct GrantProxy {
        /// The new proxy's id.
        pub proxy: ProxyId,
        /// At which meeting.
        pub meeting: MeetingId,
        /// Who is represented.
        pub principal: PersonId,
        /// Who votes for them.
        pub holder: PersonId,
        /// The unit that sends its colleague, where the paper says so (派员单位).
        pub unit: Option<EnterpriseId>,
    }

    /// It was filed that somebody votes for somebody else at a meeting.
    pub struct ProxyGranted {
        /// Which.
        pub proxy: ProxyId,
        /// At which meeting.
        pub meeting: MeetingId,
        /// Who is represented.
        pub principal: PersonId,
        /// Who votes for them.
        pub holder: PersonId,
        /// The unit that sends its colleague, where the paper says so (派员单位).
        pub unit: Option<EnterpriseId>,
    }
}

/// A proxy (委托投票).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proxy {
    pub(super) granted: ProxyGranted,
    pub(super) mark: Mark,
}

impl Proxy {
    /// What was filed.
    #[must_use]
    pub const fn granted(&self) -> &ProxyGranted {
        &self.granted
    }
}

/// The proxies filed for a meeting: by index, in order, and what they make of each person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Filed {
    places: Vec<u32>,
    people: Register<PersonId, Filer>,
}

/// Who files a proxy or holds some: the index of the one they granted, and how many they hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Filer {
    granted: Option<u32>,
    held: u32,
}

impl Voting {
    /// The proxies filed for a meeting, in order.
    pub fn proxies_for(&self, meeting: MeetingId) -> impl Iterator<Item = (ProxyId, &Proxy)> {
        let places = self.filed.get(meeting).map(|filed| filed.places.as_slice()).unwrap_or_default();
        places.iter().filter_map(|place| Some((self.proxies.id_at(*place)?, self.proxies.at(*place)?)))
    }

    /// What proxies make of a person at a meeting.
    fn filer(&self, meeting: MeetingId, person: PersonId) -> Filer {
        self.filed.get(meeting).and_then(|filed| filed.people.get(person)).copied().unwrap_or_default()
    }

    /// Whether somebody was sent to vote for another at a meeting.
    pub(super) fn is_sent(&self, meeting: MeetingId, person: PersonId) -> bool {
        self.filer(meeting, person).held > 0
    }

    /// Whether somebody sent another to vote for them at a meeting.
    pub(crate) fn is_represented(&self, meeting: MeetingId, person: PersonId) -> bool {
        self.granted_by(meeting, person).is_some()
    }

    /// The proxy that somebody granted for a meeting, and its index.
    pub(super) fn granted_by(&self, meeting: MeetingId, person: PersonId) -> Option<(u32, &Proxy)> {
        let place = self.filer(meeting, person).granted?;
        Some((place, self.proxies.at(place)?))
    }

    pub(crate) fn grant_proxy(
        &self,
        command: &GrantProxy,
        meetings: &Meetings,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<ProxyGranted, VotingRefusal> {
        let known = self.proxies.get(command.proxy).map(|proxy| proxy.mark.seq);
        inquiry
            .policy("proxy_is_new", "该委托尚未登记")
            .unrecorded::<VotingRefusal>(known, &command.proxy)?;
        let meeting = meetings.known(command.meeting, inquiry)?;
        meeting.is_in(&[PhaseName::Convened], inquiry)?;
        let rule = meeting.rule(with)?;
        let organ = rule.organ.as_ref().and_then(|organ| with.charter.organ(organ));
        let proxies = inquiry.policy("organ_has_proxies", "章程允许委托他人表决").finds(
            organ.and_then(|organ| organ.proxies.as_ref()),
            || VotingRefusal::NoProxies {
                organ: organ.map_or_else(|| rule.title.to_string(), |organ| organ.title.to_string()),
            },
        )?;
        let (principal, holder) = (command.principal, command.holder);
        is_entitled(meeting, principal, with, inquiry)?;
        match proxies.holders {
            ProxyHolders::Entitled => drop(is_entitled(meeting, holder, with, inquiry)?),
            ProxyHolders::Colleague => is_colleague(command, proxies, with, inquiry)?,
            ProxyHolders::Anybody => drop(with.roster.known_person(holder, inquiry)?),
        }
        inquiry
            .policy("holder_is_another", "受托人是他人")
            .holds(principal != holder, || VotingRefusal::OwnProxy { person: principal })?;
        let before = self.granted_by(command.meeting, principal);
        inquiry.policy("principal_has_no_proxy_yet", "尚未委托他人").holds(before.is_none(), || {
            VotingRefusal::AlreadyRepresented {
                person: principal,
                seq: before.map_or(0, |(_, proxy)| proxy.mark.seq),
            }
        })?;
        let held = self.filer(command.meeting, holder).held;
        let most = proxies.principals_at_most;
        inquiry
            .policy("holder_has_room", "受托人数未满")
            .under(proxies.article.as_ref())
            .measured(u64::from(held.saturating_add(1)), u64::from(most), None)
            .holds(held < most, || VotingRefusal::TooManyPrincipals {
                holder,
                most,
                article: proxies.article.clone(),
            })?;
        let GrantProxy { proxy, meeting, unit, .. } = *command;
        Ok(ProxyGranted { proxy, meeting, principal, holder, unit })
    }

    pub(crate) fn proxy_granted(&mut self, event: &ProxyGranted, mark: Mark) -> Applied {
        let proxy = Proxy { granted: event.clone(), mark };
        let place =
            self.proxies.insert(event.proxy, proxy).ok_or(Incoherent("the proxy was filed before"))?;
        let filed = self.filed.get_or_insert(event.meeting);
        filed.places.push(place);
        filed.people.get_or_insert(event.principal).granted.get_or_insert(place);
        let holder = filed.people.get_or_insert(event.holder);
        holder.held = holder.held.saturating_add(1);
        Ok(())
    }
}

/// The policies that whoever is sent is known and a colleague of whoever sends them.
///
/// Where the records do not tell whom a unit employs, the unit's paper does: it is believed where whoever sends them comes from
/// that unit, and nothing on record has the colleague come from another.
fn is_colleague(
    command: &GrantProxy,
    rule: &ProxyRule,
    with: &Collaborators<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<(), VotingRefusal> {
    let (principal, holder) = (command.principal, command.holder);
    with.roster.known_person(holder, inquiry)?;
    let day = with.today();
    let units = |person| with.leadership.units_of(person, day, with.members, with.roster);
    let (theirs, own) = (units(principal), units(holder));
    let sent = own.is_empty() && command.unit.is_some_and(|unit| theirs.contains(&unit));
    let article = rule.article.as_ref();
    inquiry.policy("holder_is_a_colleague", "受托人与委托人同一单位").under(article).holds(
        sent || own.iter().any(|unit| theirs.contains(unit)),
        || VotingRefusal::HolderNoColleague { holder, principal, article: article.cloned() },
    )
}
