//! The answer to a need, and its close with the member's judgement (答复、回访、办结).

use super::standing::Resolution;
use super::{Service, ServiceRefusal};
use crate::calendar::deadline;
use crate::kernel::{
    Applied, Date, Incoherent, Inquiry, Mark, NeedId, PersonId, Prose, Ruled, Sealed, Title, Warrant, choice,
    codes, record, said_by_label,
};
use crate::meeting::Collaborators;

codes! {
    /// What the member says of what was done (会员评价).
    pub enum Judgement {
        /// Satisfied (满意).
        Satisfied = "satisfied" "满意",
        /// Partly satisfied (基本满意).
        Partly = "partly" "基本满意",
        /// Not satisfied (不满意).
        NotSatisfied = "not_satisfied" "不满意",
    }
}
said_by_label!(Judgement);

choice! {
    /// How a need ends.
    pub enum NeedEnding {
        /// The member has judged what came of it (会员评价).
        Judged = "judged" {
            /// The judgement.
            judgement: Judgement,
            /// Who gave it for the member, if that is known.
            by: Option<PersonId>,
            /// What was said; it goes to the erasable part of the journal.
            said: Option<Prose>,
        },
        /// The member no longer has it (撤回).
        Withdrawn = "withdrawn" {
            /// Why; it goes to the erasable part of the journal.
            reason: Option<Prose>,
        },
    }
}

choice! {
    /// How a need ended.
    pub enum NeedEnd {
        /// The member has judged what came of it.
        Judged = "judged" {
            /// The judgement.
            judgement: Judgement,
            /// Who gave it for the member.
            by: Option<PersonId>,
            /// Where it stands what was said.
            said: Option<Sealed>,
        },
        /// The member no longer has it.
        Withdrawn = "withdrawn" {
            /// Where the reason stands.
            reason: Option<Sealed>,
        },
    }
}

record! {
    /// Answers a need (答复诉求).
    pub struct AnswerNeed {
        /// Which.
        pub need: NeedId,
        /// The answer; it goes to the erasable part of the journal.
        pub answer: Prose,
        /// On what it rests, such as the title and number of a document; an answer about policy must say so.
        pub source: Option<Title>,
        /// On which day, where it was another than today.
        pub on: Option<Date>,
    }

    /// A need was answered.
    pub struct NeedAnswered {
        /// Which.
        pub need: NeedId,
        /// Where the answer stands.
        pub answer: Sealed,
        /// On what it rests.
        pub source: Option<Title>,
        /// On which day, where it was another than that of the entry.
        pub on: Option<Date>,
        /// After how many days, where it is the first response.
        pub responded_after: Option<u32>,
        /// After how many days, where nothing resolved it before.
        pub resolved_after: Option<u32>,
        /// By when the member is to be asked for their judgement, by the charter of that day.
        pub follow_up_by: Option<Date>,
    }

    /// Closes a need (办结诉求): with the member's judgement, or as withdrawn.
    pub struct CloseNeed {
        /// Which.
        pub need: NeedId,
        /// How it ends.
        pub end: NeedEnding,
    }

    /// A need was closed.
    pub struct NeedClosed {
        /// Which.
        pub need: NeedId,
        /// How it ended.
        pub end: NeedEnd,
    }
}

impl Service {
    pub(crate) fn answer_need(
        &self,
        command: &AnswerNeed,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<NeedAnswered, ServiceRefusal> {
        let need = self.open_need(command.need, inquiry)?;
        let rule = with.charter.need(&need.registered.category);
        let article = rule.and_then(|rule| rule.article.as_ref());
        inquiry.policy("answer_names_its_source", "答复注明依据").under(article).holds(
            command.source.is_some() || !rule.is_some_and(|rule| rule.needs_source),
            || ServiceRefusal::SourceMissing {
                category: need.registered.category.clone(),
                article: article.cloned(),
            },
        )?;
        let day = command.on.unwrap_or_else(|| with.today());
        inquiry.day_has_come::<ServiceRefusal>(day, with.today())?;
        let took = Self::took(need, command.on, with);
        Ok(NeedAnswered {
            need: command.need,
            answer: inquiry.seal_prose(&command.answer, warrant.person()),
            source: command.source.clone(),
            on: command.on,
            responded_after: took.responded_after,
            resolved_after: took.resolved_after,
            follow_up_by: rule
                .and_then(|rule| Some(deadline(day, rule.follow_up_within_days?, with.working_days)?.day)),
        })
    }

    pub(crate) fn need_answered(&mut self, event: &NeedAnswered, mark: Mark) -> Applied {
        self.need_mut(event.need)?.answers.push((event.clone(), mark));
        Ok(())
    }

    pub(crate) fn close_need(
        &self,
        command: &CloseNeed,
        with: &Collaborators<'_>,
        warrant: &Warrant<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<NeedClosed, ServiceRefusal> {
        let need = self.open_need(command.need, inquiry)?;
        let end = match &command.end {
            NeedEnding::Judged { judgement, by, said } => {
                let resolved = matches!(need.resolution_by(&|_| true), Resolution::Found(..));
                inquiry
                    .policy("there_is_something_to_judge", "诉求已答复或已对接成功")
                    .holds(resolved, || ServiceRefusal::NotResolved { need: command.need })?;
                let member = need.registered.member;
                if let Some(person) = *by {
                    with.roster.known_person(person, inquiry)?;
                    let seat = with.members.known(member, inquiry)?;
                    // Who acted for the member at a time before the records is not known.
                    let judged = warrant.person().is_some();
                    inquiry
                        .policy("judgement_is_the_members_own", "评价由会员作出")
                        .holds(!judged || seat.representative_on(with.today()) == Some(person), || {
                            ServiceRefusal::NotTheMembers { person, member }
                        })?;
                }
                let authors = (*by).or_else(|| warrant.person());
                let said = said.as_ref().map(|said| inquiry.seal_prose(said, authors));
                NeedEnd::Judged { judgement: *judgement, by: *by, said }
            }
            NeedEnding::Withdrawn { reason } => NeedEnd::Withdrawn {
                reason: reason.as_ref().map(|reason| inquiry.seal_prose(reason, warrant.person())),
            },
        };
        Ok(NeedClosed { need: command.need, end })
    }

    pub(crate) fn need_closed(&mut self, event: &NeedClosed, mark: Mark) -> Applied {
        let (index, need) =
            self.needs.get_indexed_mut(event.need).ok_or(Incoherent("there is no need with this id"))?;
        need.closed = Some((event.clone(), mark));
        self.open_needs.remove(index);
        Ok(())
    }
}
