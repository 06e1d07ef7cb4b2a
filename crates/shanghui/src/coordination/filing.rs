//! Filing (归档): a letter that is dealt with is put away where it will be found.
//!
//! 《党政机关公文处理工作条例》（中办发〔2012〕14号）has what is to be kept collected and filed once it is dealt with; when, is the
//! house's own.

use super::answer::is_issued;
use super::{Coordination, CoordinationRefusal, Letter, Office};
use crate::kernel::{Applied, Date, Inquiry, LetterId, Mark, Occurred, Ruled, Title, record};

record! {
    /// Files a letter (归档) that has been issued and, where it asks for something, answered.
    pub struct FileLetter {
        /// Which.
        pub letter: LetterId,
        /// Where it is kept, such as 2026年文书档案第三卷.
        pub place: Title,
        /// When, if that is known.
        pub at: Option<Occurred>,
    }

    /// A letter was filed.
    pub struct LetterFiled {
        /// Which.
        pub letter: LetterId,
        /// Where it is kept.
        pub place: Title,
        /// When.
        pub at: Option<Occurred>,
    }
}

impl Coordination {
    pub(crate) fn file_letter(
        &self,
        command: &FileLetter,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<LetterFiled, CoordinationRefusal> {
        let letter = self.known_letter(command.letter, inquiry)?;
        is_issued(letter, inquiry)?;
        let waits = letter.drafted.matter.is_some() && letter.answered.is_none();
        inquiry
            .policy("letter_is_dealt_with", "已经办结")
            .holds(!waits, || CoordinationRefusal::NotAnswered { letter: command.letter })?;
        let before = letter.filed();
        inquiry.policy("letter_was_not_filed_before", "尚未归档").holds(before.is_none(), || {
            CoordinationRefusal::AlreadyFiled {
                letter: command.letter,
                seq: before.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        inquiry.has_come::<CoordinationRefusal>(command.at, office.now, office.offset)?;
        Ok(LetterFiled { letter: command.letter, place: command.place.clone(), at: command.at })
    }

    pub(crate) fn letter_filed(&mut self, event: &LetterFiled, mark: Mark) -> Applied {
        self.letter_mut(event.letter)?.filed = Some((event.clone(), mark));
        self.settle(event.letter);
        Ok(())
    }
}

impl Letter {
    /// Where it was filed, if it was, and by which entry.
    #[must_use]
    pub fn filed(&self) -> Option<(&LetterFiled, Mark)> {
        self.filed.as_ref().map(|(filed, mark)| (filed, *mark))
    }

    /// The entry from which it is to be filed, and by when: once it is issued, or answered where it asks for something.
    pub(crate) fn to_be_filed(&self) -> Option<(Mark, Date)> {
        match (self.drafted.matter.is_some(), self.answered(), self.issued()) {
            (true, Some((answered, mark)), _) => Some((mark, answered.file_by?)),
            (false, _, Some((issued, mark))) => Some((mark, issued.file_by?)),
            _ => None,
        }
    }
}
