//! Documents from outside (来文): what an authority or another body asks of the chamber, and what answers it.
//!
//! What a document expects goes by its kind (公文文种，《党政机关公文处理工作条例》，商会参照): a request for instruction or approval (请示)
//! is open until it is answered, a report (报告) tells and expects nothing, and a notice (通知) may ask for a report.

use super::{Secretariat, SecretariatRefusal};
use crate::charter::Charter;
use crate::coordination::{Asked, Questions};
use crate::kernel::{
    Applied, Audience, Date, DirectiveId, Incoherent, Inquiry, Instant, Kept, Mark, MeetingId, Occurred,
    PartyId, PersonId, Principal, Prose, Register, Ruled, Sealed, Title, UtcOffset, codes, record,
    said_by_label,
};
use crate::leadership::principal_is_known;
use crate::meeting::Meetings;
use crate::people::Roster;

codes! {
    /// What a document from outside expects of the chamber (来文要求).
    pub enum ExpectedAnswer absent means Report {
        /// A report (报送报告), as a notice (通知) may ask for.
        Report = "report" "报送报告",
        /// A reply (答复), as a request (请示) or a letter (函) asks for: it is open until it is answered.
        Reply = "reply" "答复",
        /// Nothing (阅知): a report (报告) tells, and so does a circular (通报).
        Nothing = "nothing" "阅知",
    }
}
said_by_label!(ExpectedAnswer);

record! {
    /// Accepts a document from a body outside (受理来文): from now on the chamber owes what it expects.
    pub struct AcceptDirective {
        /// The new directive's id.
        pub directive: DirectiveId,
        /// Who asks, if that is known.
        pub issuer: Option<PartyId>,
        /// The document's title.
        pub title: Title,
        /// What is to be reported or answered.
        pub subject: Title,
        /// What it expects; a report where it is left out.
        pub expects: ExpectedAnswer,
        /// When it was received, if that is known.
        pub received: Option<Occurred>,
        /// The meeting that studied it, if one did.
        pub meeting: Option<MeetingId>,
        /// Who sees to it, if that was decided.
        pub owner: Option<Principal>,
        /// By when, if the document says so.
        pub due: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A document from a body outside was accepted.
    pub struct DirectiveAccepted {
        /// Which.
        pub directive: DirectiveId,
        /// Who asks.
        pub issuer: Option<PartyId>,
        /// The document's title.
        pub title: Title,
        /// What is to be reported or answered.
        pub subject: Title,
        /// What it expects; a report where it is left out.
        pub expects: ExpectedAnswer,
        /// When it was received.
        pub received: Option<Occurred>,
        /// The meeting that studied it.
        pub meeting: Option<MeetingId>,
        /// Who sees to it.
        pub owner: Option<Principal>,
        /// By when.
        pub due: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// Records that the report was submitted, or the reply given (报送报告、答复).
    pub struct SubmitReport {
        /// The directive that it answers.
        pub directive: DirectiveId,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// What it says in short; it goes to the erasable part of the journal.
        pub summary: Option<Prose>,
    }

    /// The report was submitted, or the reply given.
    pub struct ReportSubmitted {
        /// The directive that it answers.
        pub directive: DirectiveId,
        /// When, if that is known.
        pub at: Option<Occurred>,
        /// Where the summary stands.
        pub summary: Option<Sealed>,
        /// The event of the same entry from which this follows, by its place in the entry.
        pub cause: Option<u32>,
    }
}

/// A directive (来文).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    pub(super) accepted: DirectiveAccepted,
    pub(super) mark: Mark,
    pub(super) reported: Option<(ReportSubmitted, Mark)>,
}

impl Directive {
    /// How it was accepted.
    #[must_use]
    pub const fn accepted(&self) -> &DirectiveAccepted {
        &self.accepted
    }

    /// The entry that accepted it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// The entry that recorded the report or the reply.
    #[must_use]
    pub fn reported(&self) -> Option<Mark> {
        self.reported.as_ref().map(|(_, mark)| *mark)
    }

    /// Where the summary of the report or the reply stands in the journal.
    #[must_use]
    pub fn summary(&self) -> Option<Kept> {
        let (report, mark) = self.reported.as_ref()?;
        report.summary.map(|place| Kept { seq: mark.seq, place })
    }
}

impl Questions for Secretariat {
    fn asked(&self, directive: DirectiveId) -> Option<Asked> {
        let it = self.directives.get(directive)?;
        let expects = it.accepted.expects != ExpectedAnswer::Nothing;
        Some(Asked { expects, answered: it.reported().map(|mark| mark.seq) })
    }
}

impl Secretariat {
    /// The directives.
    #[must_use]
    pub const fn directives(&self) -> &Register<DirectiveId, Directive> {
        &self.directives
    }

    /// The directives whose report or reply is owed.
    pub fn unreported(&self) -> impl Iterator<Item = (DirectiveId, &Directive)> {
        self.directives.among(&self.unreported)
    }

    #[allow(clippy::too_many_arguments, reason = "a rule names everything that it looks at")]
    pub(crate) fn accept_directive(
        &self,
        command: &AcceptDirective,
        charter: &Charter,
        roster: &Roster,
        meetings: &Meetings,
        now: Instant,
        offset: UtcOffset,
        inquiry: &mut Inquiry,
    ) -> Ruled<DirectiveAccepted, SecretariatRefusal> {
        let known = self.directives.get(command.directive);
        inquiry.policy("directive_is_new", "该来文尚未登记").unrecorded::<SecretariatRefusal>(
            known.map(|directive| directive.mark.seq),
            &command.directive,
        )?;
        if let Some(party) = command.issuer {
            roster.known_party(party, inquiry)?;
        }
        if let Some(owner) = &command.owner {
            principal_is_known(owner, charter, roster, inquiry)?;
        }
        if let Some(meeting) = command.meeting {
            meetings.known(meeting, inquiry)?;
        }
        inquiry.has_come::<SecretariatRefusal>(command.received, now, offset)?;
        let due = command.due.filter(|_| command.expects == ExpectedAnswer::Nothing);
        inquiry.policy("what_is_due_is_expected", "有期限的有办理要求").holds(due.is_none(), || {
            SecretariatRefusal::NothingExpected { due: due.unwrap_or(now.date(offset)) }
        })?;
        Ok(DirectiveAccepted {
            directive: command.directive,
            issuer: command.issuer,
            title: command.title.clone(),
            subject: command.subject.clone(),
            expects: command.expects,
            received: command.received,
            meeting: command.meeting,
            owner: command.owner.clone(),
            due: command.due,
            audience: command.audience,
        })
    }

    pub(crate) fn directive_accepted(&mut self, event: &DirectiveAccepted, mark: Mark) -> Applied {
        let directive = Directive { accepted: event.clone(), mark, reported: None };
        let index = self
            .directives
            .insert(event.directive, directive)
            .ok_or(Incoherent("the directive was recorded before"))?;
        if event.expects != ExpectedAnswer::Nothing {
            self.unreported.insert(index);
        }
        Ok(())
    }

    pub(crate) fn submit_report(
        &self,
        command: &SubmitReport,
        author: Option<PersonId>,
        now: Instant,
        offset: UtcOffset,
        inquiry: &mut Inquiry,
    ) -> Ruled<ReportSubmitted, SecretariatRefusal> {
        let directive = inquiry
            .policy("directive_is_known", "来文已登记")
            .finds(self.directives.get(command.directive), || SecretariatRefusal::UnknownDirective {
                directive: command.directive,
            })?;
        let before = directive.reported();
        inquiry.policy("report_is_still_owed", "报告尚未报送").holds(before.is_none(), || {
            SecretariatRefusal::AlreadyReported {
                directive: command.directive,
                seq: before.map_or(0, |mark| mark.seq),
            }
        })?;
        inquiry.has_come::<SecretariatRefusal>(command.at, now, offset)?;
        Ok(ReportSubmitted {
            directive: command.directive,
            at: command.at,
            summary: command.summary.as_ref().map(|summary| inquiry.seal_prose(summary, author)),
            cause: None,
        })
    }

    /// What follows where the chamber sends out what a directive asked for; nothing where that was given before.
    pub(crate) fn answered_by(
        &self,
        directive: DirectiveId,
        on: Date,
        cause: u32,
    ) -> Option<ReportSubmitted> {
        let open = self.directives.get(directive).is_some_and(|it| it.reported.is_none());
        open.then(|| ReportSubmitted { directive, at: Some(on.into()), summary: None, cause: Some(cause) })
    }

    pub(crate) fn report_submitted(&mut self, event: &ReportSubmitted, mark: Mark) -> Applied {
        let (index, directive) = self
            .directives
            .get_indexed_mut(event.directive)
            .ok_or(Incoherent("there is no such directive"))?;
        directive.reported = Some((event.clone(), mark));
        self.unreported.remove(index);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{AcceptDirective, ExpectedAnswer, SubmitReport};
    use crate::chamber::sample::{self, BUREAU, JOINT, LU, NOBODY, date, occurred, organ, prose, title};
    use crate::chamber::scenario::{Given, given};
    use crate::kernel::{Audience, DirectiveId, PartyId, Principal, Wire as _};
    use crate::secretariat::{DutyKind, DutyState};
    use alloc::vec::Vec;

    fn directive() -> AcceptDirective {
        AcceptDirective {
            directive: DirectiveId::from_u128(0xe1),
            issuer: Some(BUREAU),
            title: title("关于报送信息的通知"),
            subject: title("信息"),
            expects: ExpectedAnswer::Report,
            received: Some(occurred("2026-03-02")),
            meeting: None,
            owner: Some(Principal::Person { person: LU }),
            due: Some(date("2026-03-31")),
            audience: Audience::Secretariat,
        }
    }

    fn report() -> SubmitReport {
        SubmitReport { directive: DirectiveId::from_u128(0xe1), at: None, summary: Some(prose("已报送")) }
    }

    #[test]
    fn a_report_is_owed_until_it_is_submitted_and_submitted_once() {
        given(sample::chamber()).when(report()).then_refused("secretariat.unknown_directive");
        let accepted = given(sample::chamber()).and(directive());
        assert_eq!(accepted.clone().chamber().secretariat().unreported().count(), 1);
        let submitted = accepted.and(report());
        assert_eq!(submitted.clone().chamber().secretariat().unreported().count(), 0);
        submitted.clone().when(report()).then_refused("secretariat.already_reported");
        submitted.when(directive()).then_refused("secretariat.already_recorded");
    }

    /// 《党政机关公文处理工作条例》: 请示 asks, 报告 tells.
    #[test]
    fn trap_32_a_request_is_open_until_it_is_answered_and_a_report_expects_nothing() {
        let at = |expects, due: Option<&str>| AcceptDirective { expects, due: due.map(date), ..directive() };
        let owed = |given: &Given, day| {
            let duties = given.clone().chamber().duties(date(day));
            let told = duties.iter().map(|duty| (duty.kind, duty.state, duty.settled_by.clone()));
            told.filter(|(kind, ..)| matches!(kind, DutyKind::Report | DutyKind::Reply)).collect::<Vec<_>>()
        };
        let settled_by = |kind, state| [(kind, state, "SubmitReport".into())];
        let request = given(sample::chamber()).and(at(ExpectedAnswer::Reply, None));
        // However long it lies.
        for day in ["2026-03-02", "2026-12-31"] {
            assert_eq!(owed(&request, day), settled_by(DutyKind::Reply, DutyState::Undated), "{day}");
        }
        let answered = request.at("2026-03-05T01:00:00Z").and(report());
        assert!(owed(&answered, "2026-03-05").is_empty());
        // What was owed before is still known of the day before.
        assert_eq!(owed(&answered, "2026-03-04"), settled_by(DutyKind::Reply, DutyState::Undated));
        answered.when(report()).then_refused("secretariat.already_reported");

        let told = given(sample::chamber()).and(at(ExpectedAnswer::Nothing, None));
        let later = told.clone().at("2026-03-05T01:00:00Z").and(sample::series());
        for (given, day) in [(&told, "2026-03-02"), (&told, "2026-12-31"), (&later, "2026-03-04")] {
            assert!(owed(given, day).is_empty(), "{day}");
        }
        assert_eq!(told.clone().chamber().secretariat().unreported().count(), 0);
        // Nobody has to answer it, and nobody is kept from it.
        told.and(report());
        given(sample::chamber())
            .when(at(ExpectedAnswer::Nothing, Some("2026-03-31")))
            .then_refused("secretariat.nothing_expected")
            .saying("nothing can be due on 2026-03-31");

        let notice = given(sample::chamber()).and(at(ExpectedAnswer::Report, Some("2026-03-31")));
        assert_eq!(owed(&notice, "2026-04-01"), settled_by(DutyKind::Report, DutyState::Overdue));
    }

    #[test]
    fn what_was_written_before_there_was_a_choice_expects_a_report() {
        let command = directive();
        let older = command.to_json().replace(r#","expects":"report""#, "");
        assert_eq!(AcceptDirective::from_json(&older).unwrap(), command);
    }

    #[test]
    fn what_it_names_is_known() {
        for (code, changed) in [
            (
                "people.unknown_party",
                AcceptDirective { issuer: Some(PartyId::from_u128(0x2f)), ..directive() },
            ),
            (
                "people.unknown_person",
                AcceptDirective { owner: Some(Principal::Person { person: NOBODY }), ..directive() },
            ),
            (
                "leadership.unknown_organ",
                AcceptDirective { owner: Some(Principal::Organ { organ: organ("choir") }), ..directive() },
            ),
            ("meeting.unknown_meeting", AcceptDirective { meeting: Some(JOINT), ..directive() }),
        ] {
            given(sample::chamber()).when(changed).then_refused(code);
        }
    }

    #[test]
    fn what_is_recorded_as_past_is_past() {
        let tomorrow = Some(occurred("2026-03-03"));
        given(sample::chamber())
            .when(AcceptDirective { received: tomorrow, ..directive() })
            .then_refused("secretariat.in_the_future");
        given(sample::chamber())
            .and(directive())
            .when(SubmitReport { at: tomorrow, ..report() })
            .then_refused("secretariat.in_the_future");
    }
}
