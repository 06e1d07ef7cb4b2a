//! Subjects (议题): what a motion is about, and so what follows by itself when it passes.

use super::competence::is_of_its_class;
use super::{Candidature, Motion, MotionState, Vote, Voting, VotingRefusal};
use crate::charter::{Charter, DuesTier, Matter, MatterRule, OrganRule, Sanction, ShareRule};
use crate::kernel::{
    AmendmentId, Date, Inquiry, MeetingId, MemberClass, MemberId, MotionId, Organ, PersonId, Phrase, PlanId,
    Post, RemovalId, Ruled, TermId, choice,
};
use crate::leadership::{Hearing, Leadership, OfficeLimit, Voted};
use crate::meeting::{Collaborators, Meeting, Meetings};
use crate::membership::MemberHolder;
use alloc::vec::Vec;

choice! {
    /// What a motion is about, and so what follows when it passes (议题).
    pub enum Subject {
        /// A matter from which nothing follows but the resolution and its follow-ups (一般议题).
        Resolution = "resolution" {
            /// What kind of matter it is.
            matter: Matter,
        },
        /// Candidates for a post (选举): whoever is elected holds it.
        Election = "election" {
            /// Who stands for what.
            candidature: Candidature,
        },
        /// A drafted amendment of the charter (修改章程): carried in the organ with the last word, it is adopted.
        CharterAmendment = "charter_amendment" {
            /// Which.
            amendment: AmendmentId,
        },
        /// What the members pay (会费标准): carried, it is adopted (民发〔2014〕166号第四条).
        DuesStandard = "dues_standard" {
            /// The tiers.
            tiers: Vec<DuesTier>,
            /// The first day on which it holds; the day of the vote where none is named.
            from: Option<Date>,
        },
        /// The last day of a term is another than it was to be (提前或延期换届): carried, it allows to record that.
        TermEnd = "term_end" {
            /// Which.
            term: TermId,
            /// The new last day.
            until: Date,
        },
        /// Somebody may hold a post beyond a limit (超龄、超届任职): carried, it allows that once.
        LimitException = "limit_exception" {
            /// Who.
            person: PersonId,
            /// Which post.
            post: Post,
            /// Which limit.
            limit: OfficeLimit,
        },
        /// A motion to remove somebody from a post, with reasons and an answer on record (罢免): carried, they leave it.
        Removal = "removal" {
            /// Which.
            removal: RemovalId,
        },
        /// A member is sanctioned (处分、除名): carried, it lets that be recorded once.
        Sanction = "sanction" {
            /// Whose seat.
            member: MemberId,
            /// With what.
            sanction: Sanction,
            /// The last day of a suspension.
            until: Option<Date>,
        },
        /// Somebody is to be a member (接纳会员): the organ that decides on members of this class admits them.
        Admission = "admission" {
            /// Who.
            applicant: MemberHolder,
            /// As a member of which class, where the charter knows classes.
            class: Option<MemberClass>,
        },
        /// What another organ has decided is revoked (撤销决定): carried, it does not stand any more.
        Revocation = "revocation" {
            /// The motion that was carried.
            motion: MotionId,
        },
        /// The drafted plan of a year (年度工作计划): carried in the organ that decides it, it is adopted.
        AnnualPlan = "annual_plan" {
            /// Which.
            plan: PlanId,
        },
    }
}

impl Subject {
    /// What kind of matter it is.
    #[must_use]
    pub const fn matter(&self) -> Matter {
        match self {
            Self::Resolution { matter } => *matter,
            Self::Election { .. } => Matter::Election,
            Self::CharterAmendment { .. } => Matter::CharterAmendment,
            Self::DuesStandard { .. } => Matter::Dues,
            Self::Removal { .. } => Matter::Removal,
            Self::Sanction { sanction, .. } => sanction.matter(),
            Self::TermEnd { .. } => Matter::TermExtension,
            Self::LimitException { .. } => Matter::LimitException,
            Self::AnnualPlan { .. } => Matter::AnnualPlan,
            Self::Admission { .. } => Matter::Admission,
            Self::Revocation { .. } => Matter::Revocation,
        }
    }

    /// Who stands for what, in an election.
    #[must_use]
    pub const fn candidature(&self) -> Option<&Candidature> {
        match self {
            Self::Election { candidature } => Some(candidature),
            _ => None,
        }
    }

    /// The amendment that is to be adopted, where it is about one.
    #[must_use]
    pub const fn amendment(&self) -> Option<AmendmentId> {
        match self {
            Self::CharterAmendment { amendment } => Some(*amendment),
            _ => None,
        }
    }

    /// The plan that is to be adopted, where it is about one.
    #[must_use]
    pub const fn plan(&self) -> Option<PlanId> {
        match self {
            Self::AnnualPlan { plan } => Some(*plan),
            _ => None,
        }
    }

    /// Whether it is this that is voted on.
    fn is(&self, voted: Voted<'_>) -> bool {
        match (self, voted) {
            (Self::TermEnd { term, until }, Voted::TermEnd { term: of, until: on }) => {
                *term == of && *until == on
            }
            (
                Self::LimitException { person, post, limit },
                Voted::Exception { person: who, post: what, limit: beyond },
            ) => *person == who && post == what && *limit == beyond,
            (Self::Removal { removal }, Voted::Removal { removal: of }) => *removal == of,
            (
                Self::Sanction { member, sanction, until },
                Voted::Sanction { member: whose, sanction: what, until: on },
            ) => *member == whose && *sanction == what && *until == on,
            (Self::CharterAmendment { amendment }, Voted::Amendment { amendment: of }) => *amendment == of,
            _ => false,
        }
    }

    /// Whether it names what a motion on its matter is about.
    fn names_its_object(&self) -> bool {
        match self {
            Self::Resolution { matter } => matter.is_plain(),
            Self::DuesStandard { tiers, .. } => !tiers.is_empty(),
            _ => true,
        }
    }
}

impl Voting {
    /// The policies that a motion names its object, and that this may be voted on here.
    pub(super) fn object_is_ready(
        &self,
        subject: &Subject,
        organ: &OrganRule,
        meeting: &Meeting,
        with: &Collaborators<'_>,
        hearing: &Hearing<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), VotingRefusal> {
        inquiry
            .policy("motion_names_its_object", "议案写明对象")
            .holds(subject.names_its_object(), || VotingRefusal::ObjectMissing {
                matter: subject.matter(),
            })?;
        match subject {
            Subject::Election { candidature } => {
                self.may_stand(candidature, organ, meeting, with, hearing, inquiry)
            }
            Subject::TermEnd { term, .. } => {
                with.leadership.known_term(*term, inquiry)?;
                Ok(())
            }
            Subject::LimitException { person, post, .. } => {
                with.roster.known_person(*person, inquiry)?;
                with.leadership.known_post(post, with.charter, inquiry)?;
                Ok(())
            }
            Subject::DuesStandard { tiers, .. } => {
                let reason = with.charter.tiers_agree(tiers).err().map(|(_, reason)| reason);
                let agree = reason.is_none();
                inquiry.policy("tiers_agree", "会费档次不相矛盾").holds(agree, || {
                    VotingRefusal::TiersContradict { reason: reason.unwrap_or(Phrase::new("", "")) }
                })
            }
            Subject::CharterAmendment { amendment } => {
                was_carried_before(*amendment, organ, with.charter, hearing, inquiry)
            }
            Subject::Removal { removal } => {
                with.leadership.removal_is_ready(*removal, &organ.organ, with.charter, inquiry)?;
                Ok(())
            }
            Subject::Sanction { member, sanction, .. } => {
                let of = (*member, *sanction);
                with.members.sanction_is_ready(of, &organ.organ, with.charter, inquiry)?;
                let class = with.members.seats().get(*member).and_then(|seat| seat.class());
                is_of_its_class(class, subject.matter(), organ, with, inquiry)
            }
            Subject::Admission { applicant, class } => {
                let (roster, judged) = (with.roster, hearing.judges(None));
                with.members.may_apply(applicant, class.as_ref(), (with.charter, roster), judged, inquiry)?;
                is_of_its_class(class.as_ref(), subject.matter(), organ, with, inquiry)
            }
            // Who has some classes of members only must be told of which the member is.
            Subject::Resolution { matter } => {
                let any = organ.matter(*matter).is_none_or(|rule| rule.classes.is_empty());
                inquiry
                    .policy("motion_names_its_object", "议案写明对象")
                    .holds(any, || VotingRefusal::ObjectMissing { matter: *matter })
            }
            _ => Ok(()),
        }
    }

    /// A subject as it is recorded: the exceptions of candidates with the motions that they rest on.
    pub(super) fn traced(subject: &Subject, with: &Collaborators<'_>, hearing: &Hearing<'_>) -> Subject {
        let mut subject = subject.clone();
        if let Subject::Election { candidature } = &mut subject {
            for nominee in &mut candidature.nominees {
                let of = (nominee.person, &candidature.post);
                nominee.exceptions = with.leadership.traced_exceptions(&nominee.exceptions, of, hearing);
            }
        }
        subject
    }

    /// The last motion by which an organ has carried something, of those that will do.
    pub(crate) fn carried(
        &self,
        organ: &Organ,
        voted: Voted<'_>,
        will_do: &dyn Fn(MotionId) -> bool,
        (meetings, charter): (&Meetings, &Charter),
    ) -> Option<MotionId> {
        let by_organ = |motion: &Motion| {
            let meeting = meetings.meetings().get(motion.moved.meeting)?;
            charter.meeting(meeting.kind())?.organ.as_ref().filter(|met| *met == organ)
        };
        let carried = self.motions.iter().filter(|(id, motion)| {
            motion.moved.subject.is(voted)
                && self.state_of(motion) == MotionState::Passed
                && by_organ(motion).is_some()
                && will_do(*id)
        });
        carried.last().map(|(id, _)| id)
    }

    /// The entry by which a meeting turned a plan down, where it did.
    pub(crate) fn turned_down(&self, plan: PlanId, meeting: MeetingId) -> Option<u32> {
        let rejected = self.moved_at(meeting).map(|(_, motion)| motion).filter(|motion| {
            motion.moved.subject.plan() == Some(plan) && self.state_of(motion) == MotionState::Rejected
        });
        rejected.filter_map(Motion::decided).map(|(_, mark)| mark.seq).last()
    }

    /// The share that must be in favour of a motion: that of its matter, unless the charter asks for another where a seat fell
    /// vacant while the term runs, or of whoever moves a removal.
    pub(super) fn share<'a>(
        motion: &Motion,
        vote: &Vote,
        organ: &'a OrganRule,
        matter: &'a MatterRule,
        day: Option<Date>,
        (leadership, charter): (&Leadership, &'a Charter),
    ) -> &'a ShareRule {
        let another = match &motion.moved.subject {
            Subject::Removal { removal } => leadership.removal_share(*removal, charter),
            Subject::Election { candidature } => {
                let rule = organ.election(&candidature.post).and_then(|rule| rule.by_election.as_ref());
                let day = candidature.from.or(day);
                rule.zip(day).and_then(|(rule, day)| {
                    let vacant = leadership.fell_vacant(&candidature.post, day, vote.mark.seq, charter);
                    vacant.then_some(rule)
                })
            }
            _ => None,
        };
        another.unwrap_or(&matter.pass)
    }
}

/// The policy that an amendment was carried by an organ that votes on it first (社会团体章程示范文本（1998）第三十九条：经理事会表决通过后
/// 报会员大会审议), where the charter names any and this organ is none of them. An import tells of the past as it was.
fn was_carried_before(
    amendment: AmendmentId,
    organ: &OrganRule,
    charter: &Charter,
    hearing: &Hearing<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<(), VotingRefusal> {
    let Some(rule) = &charter.rules().amendment else { return Ok(()) };
    let movers = rule.movers.as_slice();
    if movers.is_empty() || movers.contains(&organ.organ) || !hearing.judges(None) {
        return Ok(());
    }
    let voted = Voted::Amendment { amendment };
    let carried = movers.iter().any(|mover| (hearing.votes)(mover, voted, &|_| true).is_some());
    let article = rule.article.as_ref();
    let policy = inquiry.policy("amendment_was_carried_before", "修正案已先经有权机构表决通过");
    policy.under(article).holds(carried, || VotingRefusal::AmendmentNotCarried {
        amendment,
        movers: movers.iter().map(|mover| charter.organ_title(mover)).collect(),
        article: article.cloned(),
    })
}
