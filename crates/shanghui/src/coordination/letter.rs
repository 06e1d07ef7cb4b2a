//! Letters (发文): drafted for somebody, checked by somebody else.
//!
//! 《党政机关公文处理工作条例》（中办发〔2012〕14号）, followed by analogy: 请示应当一文一事, 不得在报告等非请示性公文中夹带请示事项, and a 批复
//! or 复函 answers what was asked.

use super::answer::{AnswerRecorded, LetterAcknowledged};
use super::check::LetterChecked;
use super::filing::LetterFiled;
use super::issue::LetterIssued;
use super::{Coordination, CoordinationRefusal, Office};
use crate::charter::LetterKind;
use crate::kernel::{
    Applied, Audience, Date, DirectiveId, Incoherent, Inquiry, Kept, LetterId, Mark, MemberId, Organ,
    PartyId, PersonId, Principal, Prose, Ruled, Sealed, Title, choice, record,
};
use crate::leadership::principal_is_known;
use alloc::vec::Vec;

choice! {
    /// For whom a letter is (主送对象).
    pub enum Addressee {
        /// A body outside (外部单位).
        Party = "party" {
            /// Which.
            party: PartyId,
        },
        /// An organ of the chamber (商会机构).
        Organ = "organ" {
            /// Which.
            organ: Organ,
        },
        /// A member (会员).
        Member = "member" {
            /// Which seat.
            member: MemberId,
        },
        /// A person (个人).
        Person = "person" {
            /// Who.
            person: PersonId,
        },
    }
}

record! {
    /// Drafts a letter (拟稿), or registers a member's proposal (登记提案).
    pub struct DraftLetter {
        /// The new letter's id.
        pub letter: LetterId,
        /// Its kind.
        pub kind: LetterKind,
        /// Its title, without names of people.
        pub title: Title,
        /// For whom it is.
        pub to: Vec<Addressee>,
        /// What it asks for: one matter for a request, at most one for a letter, none for what only tells.
        pub matters: Vec<Title>,
        /// What it says; it goes to the erasable part of the journal.
        pub body: Prose,
        /// What came from outside that it answers; issuing it settles that.
        pub answers: Option<DirectiveId>,
        /// The letter that it follows up: one that was returned, or agreed to on conditions.
        pub follows: Option<LetterId>,
        /// The member whose proposal it is.
        pub from: Option<MemberId>,
        /// By when an answer is asked for, where it says so.
        pub answer_by: Option<Date>,
        /// Who may read it.
        pub audience: Audience,
    }

    /// A letter was drafted.
    pub struct LetterDrafted {
        /// Which.
        pub letter: LetterId,
        /// Its kind.
        pub kind: LetterKind,
        /// Its title.
        pub title: Title,
        /// For whom it is.
        pub to: Vec<Addressee>,
        /// What it asks for, where it asks for something.
        pub matter: Option<Title>,
        /// Where it stands what it says.
        pub body: Sealed,
        /// What came from outside that it answers.
        pub answers: Option<DirectiveId>,
        /// The letter that it follows up.
        pub follows: Option<LetterId>,
        /// The member whose proposal it is.
        pub from: Option<MemberId>,
        /// By when an answer is asked for.
        pub answer_by: Option<Date>,
        /// By when it is to be issued, where the charter says so.
        pub issue_by: Option<Date>,
        /// Who drafted it; nobody where the host recorded it.
        pub drafter: Option<PersonId>,
        /// Who may read it.
        pub audience: Audience,
    }
}

/// A letter as it stands (发文).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub(super) drafted: LetterDrafted,
    pub(super) mark: Mark,
    pub(super) checked: Vec<(LetterChecked, Mark)>,
    pub(super) issued: Option<(LetterIssued, Mark)>,
    pub(super) answered: Option<(AnswerRecorded, Mark)>,
    pub(super) acknowledged: Vec<(LetterAcknowledged, Mark)>,
    pub(super) followed: Option<Mark>,
    pub(super) filed: Option<(LetterFiled, Mark)>,
}

impl Letter {
    /// The letter as it was drafted.
    #[must_use]
    pub const fn drafted(&self) -> &LetterDrafted {
        &self.drafted
    }

    /// The entry that drafted it.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Where it stands what it says.
    #[must_use]
    pub const fn body(&self) -> Kept {
        Kept { seq: self.mark.seq, place: self.drafted.body }
    }

    /// How it was checked last, and by which entry.
    #[must_use]
    pub fn checked(&self) -> Option<(&LetterChecked, Mark)> {
        self.checked.last().map(|(checked, mark)| (checked, *mark))
    }

    /// The entry by which it was turned down.
    #[must_use]
    pub fn turned_down(&self) -> Option<Mark> {
        self.checked().filter(|(checked, _)| checked.turned_down.is_some()).map(|(_, mark)| mark)
    }

    /// How it was issued, if it was, and by which entry.
    #[must_use]
    pub fn issued(&self) -> Option<(&LetterIssued, Mark)> {
        self.issued.as_ref().map(|(issued, mark)| (issued, *mark))
    }

    /// What answered it, if something did, and by which entry.
    #[must_use]
    pub fn answered(&self) -> Option<(&AnswerRecorded, Mark)> {
        self.answered.as_ref().map(|(answered, mark)| (answered, *mark))
    }

    /// The entry by which an addressee acknowledged it.
    #[must_use]
    pub fn acknowledged(&self, by: &Addressee) -> Option<Mark> {
        self.acknowledged.iter().find(|(it, _)| it.by == *by).map(|(_, mark)| *mark)
    }

    /// The entry of its first check, whatever that said.
    pub(crate) fn first_check(&self) -> Option<Mark> {
        self.checked.first().map(|(_, mark)| *mark)
    }

    /// The entry by which it passed its check.
    pub(crate) fn passed(&self) -> Option<Mark> {
        self.checked.iter().find(|(checked, _)| checked.turned_down.is_none()).map(|(_, mark)| *mark)
    }

    /// The entry from which everybody has it who is to acknowledge it.
    pub(crate) fn all_received(&self) -> Option<Mark> {
        let received = self.receivers().iter().all(|by| self.acknowledged(by).is_some());
        self.acknowledged.last().map(|(_, mark)| *mark).filter(|_| received)
    }

    /// How an addressee acknowledged it.
    #[must_use]
    pub fn receipt(&self, by: &Addressee) -> Option<&LetterAcknowledged> {
        self.acknowledged.iter().find(|(it, _)| it.by == *by).map(|(it, _)| it)
    }

    /// Who is to acknowledge it: the addressees of a notice, the member of a proposal once that is answered.
    #[must_use]
    pub fn receivers(&self) -> Vec<Addressee> {
        match self.drafted.from {
            Some(member) => alloc::vec![Addressee::Member { member }],
            None => self.drafted.to.clone(),
        }
    }

    /// Whether receipts are waited for.
    pub(crate) fn awaits_receipts(&self) -> bool {
        self.issued.as_ref().is_some_and(|(issued, _)| issued.acknowledge_by.is_some())
            || (self.drafted.kind == LetterKind::Proposal && self.answered.is_some())
    }

    /// The entry that issued the letter that followed it up.
    #[must_use]
    pub const fn followed(&self) -> Option<Mark> {
        self.followed
    }

    /// Whether nothing more is owed about it.
    fn is_settled(&self) -> bool {
        if self.issued.is_none() {
            return self.turned_down().is_some();
        }
        let answered = match &self.answered {
            Some((answer, _)) => !answer.asks_for_more() || self.followed.is_some(),
            None => self.drafted.matter.is_none(),
        };
        let filed = self.filed.is_some() || self.to_be_filed().is_none();
        answered && filed && (!self.awaits_receipts() || self.all_received().is_some())
    }
}

impl Coordination {
    pub(super) fn known_letter(
        &self,
        letter: LetterId,
        inquiry: &mut Inquiry,
    ) -> Ruled<&Letter, CoordinationRefusal> {
        inquiry
            .policy("letter_is_known", "发文已登记")
            .finds(self.letters.get(letter), || CoordinationRefusal::UnknownLetter { letter })
    }

    pub(crate) fn draft_letter(
        &self,
        command: &DraftLetter,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<LetterDrafted, CoordinationRefusal> {
        let known = self.letters.get(command.letter).map(|it| it.mark.seq);
        inquiry
            .policy("letter_is_new", "该发文尚未登记")
            .unrecorded::<CoordinationRefusal>(known, &command.letter)?;
        fit_the_kind(command, inquiry)?;
        for addressee in &command.to {
            is_known(addressee, office, inquiry)?;
        }
        if let Some(member) = command.from {
            office.members.known(member, inquiry)?;
        }
        self.still_asked(command.kind, command.answers, office, inquiry)?;
        if let Some(before) = command.follows {
            let answered = self.known_letter(before, inquiry)?.answered.is_some();
            inquiry
                .policy("what_it_follows_was_answered", "所跟进的发文已有答复")
                .holds(answered, || CoordinationRefusal::NotAnswered { letter: before })?;
        }
        let within = office.charter.correspondence().and_then(|rule| rule.issue_within_days);
        let outgoing = command.kind != LetterKind::Proposal;
        Ok(LetterDrafted {
            letter: command.letter,
            kind: command.kind,
            title: command.title.clone(),
            to: command.to.clone(),
            matter: command.matters.first().cloned(),
            body: inquiry.seal_prose(&command.body, office.author),
            answers: command.answers,
            follows: command.follows,
            from: command.from,
            answer_by: command.answer_by,
            issue_by: within.filter(|_| outgoing).and_then(|days| office.deadline(office.today(), days)),
            drafter: office.author,
            audience: command.audience,
        })
    }

    /// The policy that what a letter would answer was asked, and was not answered meanwhile.
    pub(super) fn still_asked(
        &self,
        kind: LetterKind,
        answers: Option<DirectiveId>,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), CoordinationRefusal> {
        let asked = match answers {
            Some(directive) => Some(
                inquiry
                    .policy("what_it_answers_is_known", "所答复的来文已登记")
                    .finds(office.questions.asked(directive), || CoordinationRefusal::UnknownDirective {
                        directive,
                    })?,
            ),
            None => None,
        };
        let replies = kind == LetterKind::Reply;
        inquiry
            .policy("a_reply_answers_what_was_asked", "复函有所答复的来文")
            .holds(!replies || asked.as_ref().is_some_and(|asked| asked.expects), || {
                CoordinationRefusal::ReplyWithoutRequest { kind }
            })?;
        if let Some((directive, asked)) = answers.zip(asked) {
            inquiry.policy("what_it_answers_is_open", "所答复的来文尚未答复").holds(
                asked.answered.is_none(),
                || CoordinationRefusal::DirectiveAnswered { directive, seq: asked.answered.unwrap_or(0) },
            )?;
        }
        Ok(())
    }

    pub(crate) fn letter_drafted(&mut self, event: &LetterDrafted, mark: Mark) -> Applied {
        let letter = Letter {
            drafted: event.clone(),
            mark,
            checked: Vec::new(),
            issued: None,
            answered: None,
            acknowledged: Vec::new(),
            followed: None,
            filed: None,
        };
        let index =
            self.letters.insert(event.letter, letter).ok_or(Incoherent("the letter was recorded before"))?;
        self.open.insert(index);
        Ok(())
    }

    pub(super) fn letter_mut(&mut self, letter: LetterId) -> Result<&mut Letter, Incoherent> {
        self.letters.get_mut(letter).ok_or(Incoherent("there is no such letter"))
    }

    /// Takes a letter off the list of those about which something is owed, or puts it back.
    pub(super) fn settle(&mut self, letter: LetterId) {
        let settled = self.letters.get(letter).is_some_and(Letter::is_settled);
        if let Some(index) = self.letters.index_of(letter) {
            self.open.set(index, !settled);
        }
    }
}

/// The policy that a letter was not issued before.
pub(super) fn is_not_issued(letter: &Letter, inquiry: &mut Inquiry) -> Ruled<(), CoordinationRefusal> {
    let before = letter.issued();
    inquiry.policy("letter_was_not_issued_before", "尚未签发").holds(before.is_none(), || {
        CoordinationRefusal::AlreadyIssued {
            letter: letter.drafted.letter,
            seq: before.map_or(0, |(_, mark)| mark.seq),
        }
    })
}

/// The policies that addressees, matters and proposer are such as the kind has.
fn fit_the_kind(command: &DraftLetter, inquiry: &mut Inquiry) -> Ruled<(), CoordinationRefusal> {
    let kind = command.kind;
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let twice =
        (1..).zip(&command.to).any(|(next, it)| command.to.iter().skip(next).any(|other| other == it));
    let one = !kind.must_ask() || command.to.len() == 1;
    inquiry.policy("addressees_fit_the_kind", "主送对象符合文种").holds(
        !command.to.is_empty() && !twice && one,
        || CoordinationRefusal::AddresseesDoNotFit { kind, count: count(command.to.len()) },
    )?;
    let unasked = command.matters.first().filter(|_| !kind.asks());
    if let Some(matter) = unasked {
        return inquiry
            .policy("what_tells_asks_for_nothing", "报告等不夹带请示事项")
            .ends(CoordinationRefusal::AsksWhereItTells { kind, matter: matter.clone() });
    }
    let fits = match command.matters.len() {
        0 => !kind.must_ask(),
        1 => true,
        _ => false,
    };
    inquiry
        .policy("one_matter", "一文一事")
        .holds(fits, || CoordinationRefusal::NotOneMatter { kind, count: count(command.matters.len()) })?;
    let inside = command.to.iter().all(|it| matches!(it, Addressee::Organ { .. }));
    let proposes = kind == LetterKind::Proposal;
    let fits = proposes == command.from.is_some() && (!proposes || inside);
    inquiry
        .policy("a_proposal_names_its_member", "提案写明会员")
        .holds(fits, || CoordinationRefusal::ProposerDoesNotFit { kind })
}

/// The policies that whoever a letter is for is known.
pub(super) fn is_known(
    addressee: &Addressee,
    office: &Office<'_>,
    inquiry: &mut Inquiry,
) -> Ruled<(), CoordinationRefusal> {
    let principal = match addressee {
        Addressee::Member { member } => {
            office.members.known(*member, inquiry)?;
            return Ok(());
        }
        Addressee::Party { party } => return Ok(office.roster.known_party(*party, inquiry)?),
        Addressee::Person { person } => {
            office.roster.known_person(*person, inquiry)?;
            return Ok(());
        }
        Addressee::Organ { organ } => Principal::Organ { organ: organ.clone() },
    };
    Ok(principal_is_known(&principal, office.charter, office.roster, inquiry)?)
}
