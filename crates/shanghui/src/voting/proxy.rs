//! Proxies (委托投票): who votes for whom at a meeting. Filed before the meeting, within the organ's limits; what may not be
//! voted on by proxy, such as an election, the charter says matter by matter (governance: assembly.proxy).

use super::competence::is_entitled;
use super::{Voting, VotingRefusal};
use crate::kernel::{Applied, Incoherent, Inquiry, Mark, MeetingId, PersonId, ProxyId, Ruled, record};
use crate::meeting::{Collaborators, Meetings, PhaseName};
use alloc::string::ToString as _;

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

impl Voting {
    /// The proxies filed for a meeting, in order.
    pub fn proxies_for(&self, meeting: MeetingId) -> impl Iterator<Item = (ProxyId, &Proxy)> {
        self.proxies.iter().filter(move |(_, proxy)| proxy.granted.meeting == meeting)
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
        is_entitled(meeting, holder, with, inquiry)?;
        inquiry
            .policy("holder_is_another", "受托人是他人")
            .holds(principal != holder, || VotingRefusal::OwnProxy { person: principal })?;
        let before =
            self.proxies_for(command.meeting).find(|(_, proxy)| proxy.granted.principal == principal);
        inquiry.policy("principal_has_no_proxy_yet", "尚未委托他人").holds(before.is_none(), || {
            VotingRefusal::AlreadyRepresented {
                person: principal,
                seq: before.map_or(0, |(_, proxy)| proxy.mark.seq),
            }
        })?;
        let held =
            self.proxies_for(command.meeting).filter(|(_, proxy)| proxy.granted.holder == holder).count();
        let held = u32::try_from(held).unwrap_or(u32::MAX);
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
        Ok(ProxyGranted { proxy: command.proxy, meeting: command.meeting, principal, holder })
    }

    pub(crate) fn proxy_granted(&mut self, event: &ProxyGranted, mark: Mark) -> Applied {
        let proxy = Proxy { granted: event.clone(), mark };
        self.proxies.insert(event.proxy, proxy).map(|_| ()).ok_or(Incoherent("the proxy was filed before"))
    }
}
