//! What comes back (答复、回执): the answer to what was asked, and who has received what was sent.

use super::letter::is_known;
use super::{Addressee, Coordination, CoordinationRefusal, Letter, Office};
use crate::charter::LetterKind;
use crate::kernel::{
    Applied, Date, Inquiry, Kept, LetterId, Mark, Occurred, Prose, Ruled, Sealed, Title, codes, record,
    said_by_label,
};

codes! {
    /// What an answer says (答复意见).
    pub enum AnswerOutcome {
        /// It is agreed to (同意).
        Agreed = "agreed" "同意",
        /// It is agreed to in principle (原则同意).
        AgreedInPrinciple = "agreed_in_principle" "原则同意",
        /// It is refused (不同意).
        Refused = "refused" "不同意",
        /// It is returned to be completed (退回补正): another letter is owed that follows it.
        Returned = "returned" "退回补正",
        /// A question is answered where there was nothing to agree to (答复).
        Told = "told" "答复",
    }
}
said_by_label!(AnswerOutcome);

record! {
    /// Records the answer to a request, a letter or a proposal (登记批复、复函、提案答复).
    pub struct RecordAnswer {
        /// What it answers.
        pub letter: LetterId,
        /// What it says.
        pub outcome: AnswerOutcome,
        /// The answer's own title or number, where it has one.
        pub reference: Option<Title>,
        /// Its conditions or its words; they go to the erasable part of the journal.
        pub text: Option<Prose>,
        /// By when a letter is to follow that tells how its conditions were met, or completes what was returned.
        pub follow_up_by: Option<Date>,
        /// When it came, if that is known.
        pub at: Option<Occurred>,
    }

    /// An answer was recorded.
    pub struct AnswerRecorded {
        /// What it answers.
        pub letter: LetterId,
        /// Of which kind that is.
        pub kind: LetterKind,
        /// What it says.
        pub outcome: AnswerOutcome,
        /// The answer's own title or number.
        pub reference: Option<Title>,
        /// Where its conditions or its words stand.
        pub text: Option<Sealed>,
        /// By when a letter is to follow.
        pub follow_up_by: Option<Date>,
        /// By when the letter is to be filed, where the charter says so of its kind.
        pub file_by: Option<Date>,
        /// When it came.
        pub at: Option<Occurred>,
    }

    /// Records that somebody has received a letter (登记回执), or that a member was told the answer to their proposal (告知提案人).
    pub struct AcknowledgeLetter {
        /// Which.
        pub letter: LetterId,
        /// Who has it.
        pub by: Addressee,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// Somebody has received a letter.
    pub struct LetterAcknowledged {
        /// Which.
        pub letter: LetterId,
        /// Who has it.
        pub by: Addressee,
        /// When.
        pub at: Option<Occurred>,
    }
}

impl AnswerRecorded {
    /// Whether a letter is owed that follows it up.
    pub(crate) fn asks_for_more(&self) -> bool {
        self.outcome == AnswerOutcome::Returned || self.follow_up_by.is_some()
    }
}

impl Letter {
    /// Where the words of the answer stand in the journal, where it has some.
    #[must_use]
    pub fn answer_text(&self) -> Option<Kept> {
        let (answered, mark) = self.answered()?;
        answered.text.map(|place| Kept { seq: mark.seq, place })
    }
}

/// The policy that a letter was issued.
pub(super) fn is_issued(letter: &Letter, inquiry: &mut Inquiry) -> Ruled<(), CoordinationRefusal> {
    inquiry
        .policy("letter_was_issued", "已经签发")
        .holds(letter.issued.is_some(), || CoordinationRefusal::NotIssued { letter: letter.drafted.letter })
}

impl Coordination {
    pub(crate) fn record_answer(
        &self,
        command: &RecordAnswer,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<AnswerRecorded, CoordinationRefusal> {
        let letter = self.known_letter(command.letter, inquiry)?;
        is_issued(letter, inquiry)?;
        inquiry.policy("an_answer_is_expected", "有请求事项").holds(
            letter.drafted.matter.is_some(),
            || CoordinationRefusal::ExpectsNothing { letter: command.letter, kind: letter.drafted.kind },
        )?;
        let before = letter.answered();
        inquiry.policy("letter_was_not_answered_before", "尚未答复").holds(before.is_none(), || {
            CoordinationRefusal::AlreadyAnswered {
                letter: command.letter,
                seq: before.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        inquiry.has_come::<CoordinationRefusal>(command.at, office.now, office.offset)?;
        let kind = letter.drafted.kind;
        let on = command.at.map_or_else(|| office.today(), |at| at.date(office.offset));
        Ok(AnswerRecorded {
            letter: command.letter,
            kind,
            outcome: command.outcome,
            reference: command.reference.clone(),
            text: command.text.as_ref().map(|text| inquiry.seal_prose(text, office.author)),
            follow_up_by: command.follow_up_by,
            file_by: office.file_by(kind, on),
            at: command.at,
        })
    }

    pub(crate) fn answer_recorded(&mut self, event: &AnswerRecorded, mark: Mark) -> Applied {
        self.letter_mut(event.letter)?.answered = Some((event.clone(), mark));
        self.settle(event.letter);
        Ok(())
    }

    pub(crate) fn acknowledge_letter(
        &self,
        command: &AcknowledgeLetter,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<LetterAcknowledged, CoordinationRefusal> {
        let letter = self.known_letter(command.letter, inquiry)?;
        is_issued(letter, inquiry)?;
        is_known(&command.by, office, inquiry)?;
        let receives = letter.receivers().contains(&command.by);
        inquiry
            .policy("letter_was_for_them", "是收文对象")
            .holds(receives, || CoordinationRefusal::NotAddressed { letter: command.letter })?;
        let waits = letter.drafted.kind == LetterKind::Proposal && letter.answered.is_none();
        inquiry
            .policy("a_member_is_told_an_answer", "提案已有答复")
            .holds(!waits, || CoordinationRefusal::NotAnswered { letter: command.letter })?;
        let before = letter.acknowledged(&command.by);
        inquiry.policy("they_did_not_acknowledge_before", "尚未确认收到").holds(before.is_none(), || {
            CoordinationRefusal::AlreadyAcknowledged {
                letter: command.letter,
                seq: before.map_or(0, |mark| mark.seq),
            }
        })?;
        inquiry.has_come::<CoordinationRefusal>(command.at, office.now, office.offset)?;
        Ok(LetterAcknowledged { letter: command.letter, by: command.by.clone(), at: command.at })
    }

    pub(crate) fn letter_acknowledged(&mut self, event: &LetterAcknowledged, mark: Mark) -> Applied {
        self.letter_mut(event.letter)?.acknowledged.push((event.clone(), mark));
        self.settle(event.letter);
        Ok(())
    }
}
