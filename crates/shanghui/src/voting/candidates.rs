//! Candidates (候选人): who stands for what, and whether they may.
//!
//! 等额 has as many candidates as seats, 差额 more: which, and by how much, the charter says post by post. Nobody stands
//! without the nomination and the vetting that it asks for (governance: election.candidate_nomination, election.vet), and nobody
//! who may not hold the post: age, terms, posts that do not go together (社会团体章程示范文本第二十四条至第二十六条).

use super::{MotionState, Voting, VotingRefusal};
use crate::charter::{ElectionMode, NominationRule, OrganRule, PostElectionRule};
use crate::kernel::{
    AppointmentId, Date, Inquiry, Measure, MeetingId, MotionId, PartyId, PersonId, Post, Ruled, choice,
    record,
};
use crate::leadership::{
    AppointmentManner, AppointmentMode, ApprovedException, Candidate, Hearing, PostElsewhere,
};
use crate::meeting::{Collaborators, Meeting};
use crate::tally::CandidateStanding;
use alloc::string::ToString as _;
use alloc::vec::Vec;

choice! {
    /// Who nominated a candidate (提名).
    pub enum Nomination {
        /// Several people together (联名提名).
        Joint = "joint" {
            /// Who; nobody where the charter asks for nobody.
            nominators: Vec<PersonId>,
        },
        /// An organ, by a motion that was passed (机构提名).
        Organ = "organ" {
            /// The motion.
            motion: MotionId,
        },
    }
}

record! {
    /// Somebody who stands (候选人).
    pub struct Nominee {
        /// Who.
        pub person: PersonId,
        /// The id of the appointment that follows when they are elected.
        pub appointment: AppointmentId,
        /// Who nominated them.
        pub nomination: Nomination,
        /// The day on which they were vetted, if they were.
        pub vetted: Option<Date>,
        /// Whether they would hold the post full-time (专职), if that is known.
        pub full_time: Option<bool>,
        /// The outside bodies whose legal representative they are, as they declared.
        pub legal_representative_of: Vec<PartyId>,
        /// The exceptions to the limits of age and terms, with what approved them.
        pub exceptions: Vec<ApprovedException>,
        /// The posts that they hold in other bodies, as they declared.
        pub posts_elsewhere: Vec<PostElsewhere>,
    }

    /// Who stands for what (选举事项).
    pub struct Candidature {
        /// The post.
        pub post: Post,
        /// How many seats are to be filled (应选名额).
        pub seats: u32,
        /// How many candidates one ballot may favour; as many as there are seats where it is left out.
        pub most_marks: Option<u32>,
        /// Whether all candidates are voted on together, for or against (整体表决).
        pub slate: bool,
        /// Who stands.
        pub nominees: Vec<Nominee>,
        /// The round that left these seats open, where this is a further one (再次投票、另行选举).
        pub round_of: Option<MotionId>,
        /// The first day in the post, if that is known.
        pub from: Option<Date>,
        /// The last day in the post, if that is known.
        pub until: Option<Date>,
    }
}

impl Candidature {
    /// Whether somebody stands.
    #[must_use]
    pub fn has(&self, person: PersonId) -> bool {
        self.nominees.iter().any(|nominee| nominee.person == person)
    }
}

impl Nominee {
    /// How they come to the post when the meeting elects them.
    pub(crate) fn manner(&self, meeting: MeetingId) -> AppointmentManner {
        AppointmentManner {
            mode: AppointmentMode::Elected,
            term: None,
            unit: None,
            meeting: Some(meeting),
            full_time: self.full_time,
            legal_representative_of: self.legal_representative_of.clone(),
            exceptions: self.exceptions.clone(),
            posts_elsewhere: self.posts_elsewhere.clone(),
        }
    }
}

impl Voting {
    /// The policies of an election: the organ fills the post, the candidates fit the seats, and each of them may stand.
    /// Whoever may not hold the post may not stand for it: what an appointment asks is asked of every candidate.
    pub(super) fn may_stand(
        &self,
        it: &Candidature,
        organ: &OrganRule,
        meeting: &Meeting,
        with: &Collaborators<'_>,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), VotingRefusal> {
        let rule = organ.election(&it.post);
        let rule = inquiry
            .policy("organ_elects_the_post", "该职务由此机构选举")
            .under(rule.map_or(organ.article.as_ref(), |rule| rule.article.as_ref()))
            .finds(rule, || VotingRefusal::PostNotElectedHere {
                organ: organ.title.to_string(),
                post: with.charter.named(&it.post),
                competent: with.charter.organs_where(&|organ| organ.election(&it.post).is_some()),
                article: organ.article.clone(),
            })?;
        inquiry
            .policy("election_has_seats_and_candidates", "选举有名额和候选人")
            .holds(it.seats > 0 && !it.nominees.is_empty(), || VotingRefusal::NoCandidate {})?;
        self.candidates_fit(it, rule, with, inquiry)?;
        if it.slate {
            inquiry
                .policy("slate_is_allowed", "可以整体表决")
                .under(rule.article.as_ref())
                .holds(rule.slate.is_allowed(), || VotingRefusal::SlateNotAllowed {
                    article: rule.article.clone(),
                })?;
        }
        self.round_is_open(it, inquiry)?;
        let day = meeting.day(with.offset).unwrap_or_else(|| with.today());
        for (index, nominee) in it.nominees.iter().enumerate() {
            let person = nominee.person;
            with.roster.known_person(person, inquiry)?;
            let twice = it.nominees.iter().take(index).any(|other| other.person == person);
            inquiry
                .policy("candidate_stands_once", "候选人不重复")
                .holds(!twice, || VotingRefusal::CandidateTwice { person })?;
            let known = with.leadership.appointments().get(nominee.appointment).map(|it| it.mark().seq);
            let twice = it.nominees.iter().take(index).any(|other| other.appointment == nominee.appointment);
            inquiry
                .policy("appointment_is_new", "该任职尚未登记")
                .unrecorded::<VotingRefusal>(known.or(twice.then_some(0)), &nominee.appointment)?;
            // An election of the past that an import tells of is taken as it was, as an appointment is.
            if !hearing.judges(it.from.or(Some(day))) {
                continue;
            }
            self.is_nominated(nominee, rule, day, with, inquiry)?;
            let vetted = !rule.vetting.is_required() || nominee.vetted.is_some_and(|vetted| vetted <= day);
            inquiry
                .policy("candidate_was_vetted", "候选人已经审查")
                .under(rule.article.as_ref())
                .holds(vetted, || VotingRefusal::NotVetted { person, article: rule.article.clone() })?;
            let manner = nominee.manner(meeting.convened().meeting);
            let candidate = Candidate {
                person,
                post: &it.post,
                day: it.from.unwrap_or(day),
                born: (with.born)(person),
                manner: Some(&manner),
            };
            with.leadership.eligibility(&candidate, hearing, inquiry)?;
        }
        Ok(())
    }

    /// The policies that the candidates fit the seats, and the seats the post.
    fn candidates_fit(
        &self,
        it: &Candidature,
        rule: &PostElectionRule,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), VotingRefusal> {
        let candidates = u32::try_from(it.nominees.len()).unwrap_or(u32::MAX);
        let seats = it.seats;
        let post = with.charter.post(&it.post);
        if let Some(most) = post.and_then(|post| post.holders_at_most) {
            let article = post.and_then(|post| post.article.clone());
            inquiry
                .policy("post_has_the_seats", "名额不超过职数")
                .under(article.as_ref())
                .measured(u64::from(seats), u64::from(most), None)
                .holds(seats <= most, || VotingRefusal::TooManySeats {
                    seats,
                    most,
                    article: article.clone(),
                })?;
        }
        let (fits, needed) = match rule.mode {
            // A run-off is among those tied, however many they are.
            _ if it.round_of.is_some() => (true, candidates),
            ElectionMode::Equal => (candidates == seats, seats),
            ElectionMode::Differential => (candidates > seats, seats.saturating_add(1)),
            ElectionMode::Either => (true, candidates),
        };
        inquiry
            .policy("candidates_fit_the_seats", "候选人数与名额相符")
            .under(rule.article.as_ref())
            .measured(u64::from(candidates), u64::from(needed), Some(u64::from(seats)))
            .holds(fits, || VotingRefusal::CandidatesDoNotFit {
                candidates,
                seats,
                needed,
                mode: rule.mode,
                article: rule.article.clone(),
            })?;
        if let Some(margin) = rule.margin_at_least.filter(|_| candidates > seats && it.round_of.is_none()) {
            let more = u64::from(seats)
                .saturating_mul(u64::from(margin.numerator()))
                .div_ceil(u64::from(margin.denominator()).max(1));
            let needed = seats.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
            inquiry
                .policy("margin_is_large_enough", "差额不低于规定")
                .under(rule.article.as_ref())
                .measured(u64::from(candidates), u64::from(needed), Some(u64::from(seats)))
                .holds(candidates >= needed, || VotingRefusal::MarginTooSmall {
                    candidates,
                    seats,
                    margin,
                    needed,
                    article: rule.article.clone(),
                })?;
        }
        Ok(())
    }

    /// The policy that a further round fills what the round before left open: among those tied where there was a tie.
    fn round_is_open(&self, it: &Candidature, inquiry: &mut Inquiry) -> Ruled<(), VotingRefusal> {
        let Some(round) = it.round_of else {
            return Ok(());
        };
        let before = self.known_motion(round, inquiry)?;
        let result = before.decided().and_then(|(closed, _)| closed.election.as_ref());
        let same_post = before.moved().subject.candidature().is_some_and(|other| other.post == it.post);
        let open = result.filter(|_| same_post).map_or(0, |result| {
            if result.seats_contested > 0 { result.seats_contested } else { result.vacancies }
        });
        let tied = |person: &PersonId| {
            result.is_some_and(|result| {
                result.seats_contested == 0
                    || result.candidates.iter().any(|it| {
                        it.standing == CandidateStanding::Tied && it.candidate.as_str() == person.to_string()
                    })
            })
        };
        let stranger = it.nominees.iter().map(|nominee| nominee.person).find(|person| !tied(person));
        let fits = open > 0 && u64::from(it.seats) <= open && stranger.is_none();
        inquiry
            .policy("round_was_left_open", "上一轮留有名额")
            .measured(u64::from(it.seats), open, None)
            .holds(fits, || VotingRefusal::NotInRoundBefore {
                motion: round,
                person: stranger,
                seats: u32::try_from(open).unwrap_or(u32::MAX),
            })
    }

    /// The policy that a candidate was nominated as the charter asks for.
    fn is_nominated(
        &self,
        nominee: &Nominee,
        rule: &PostElectionRule,
        day: Date,
        with: &Collaborators<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), VotingRefusal> {
        let person = nominee.person;
        match &nominee.nomination {
            Nomination::Organ { motion } => {
                let passed =
                    self.motions.get(*motion).is_some_and(|it| self.state_of(it) == MotionState::Passed);
                inquiry
                    .policy("nomination_was_passed", "提名议案已通过")
                    .under(rule.article.as_ref())
                    .holds(passed, || VotingRefusal::NominationNotPassed { person, motion: *motion })
            }
            Nomination::Joint { nominators } => {
                for nominator in nominators {
                    with.roster.known_person(*nominator, inquiry)?;
                }
                let counted = |rule: &NominationRule| joint(rule, nominators, day, with);
                // The way that is nearest to being enough; where none is asked for, anybody may.
                let nearest = rule
                    .nominations
                    .iter()
                    .map(counted)
                    .min_by_key(|it| it.needed.saturating_sub(it.counted));
                let Some(Measure { counted, needed, whole }) = nearest else {
                    return Ok(());
                };
                inquiry
                    .policy("enough_have_nominated", "提名人数足够")
                    .under(rule.article.as_ref())
                    .measured(counted, needed, whole)
                    .holds(counted >= needed, || VotingRefusal::TooFewNominators {
                        person,
                        given: u32::try_from(counted).unwrap_or(u32::MAX),
                        needed: u32::try_from(needed).unwrap_or(u32::MAX),
                        article: rule.article.clone(),
                    })
            }
        }
    }
}

/// How many of the nominators belong to the organ that a rule names, and how many it takes.
fn joint(rule: &NominationRule, nominators: &[PersonId], day: Date, with: &Collaborators<'_>) -> Measure {
    let members =
        with.charter.organ(&rule.organ).map(|organ| with.members_of(organ, day)).unwrap_or_default();
    let whole = u64::try_from(members.len()).unwrap_or(u64::MAX);
    let counted = members.iter().filter(|member| nominators.contains(member)).count();
    let by_share = rule.share.as_ref().map_or(0, |share| share.needed(whole));
    let by_number = rule.members_at_least.map_or(0, u64::from);
    Measure {
        counted: u64::try_from(counted).unwrap_or(u64::MAX),
        needed: by_share.max(by_number),
        whole: rule.share.map(|_| whole),
    }
}
