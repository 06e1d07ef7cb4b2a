//! Checking (核稿): a draft passes, or is turned down and done with.

use super::letter::is_not_issued;
use super::{Coordination, CoordinationRefusal, Office};
use crate::kernel::{Applied, Inquiry, LetterId, Mark, Prose, Ruled, Sealed, record};

record! {
    /// Checks a draft (核稿), or turns it down.
    pub struct CheckLetter {
        /// Which.
        pub letter: LetterId,
        /// Why it is not to be issued; left out where it may be. A draft that is turned down is done with.
        pub turned_down: Option<Prose>,
    }

    /// A draft was checked, or turned down.
    pub struct LetterChecked {
        /// Which.
        pub letter: LetterId,
        /// Where it stands why it is not to be issued.
        pub turned_down: Option<Sealed>,
    }
}

impl Coordination {
    pub(crate) fn check_letter(
        &self,
        command: &CheckLetter,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<LetterChecked, CoordinationRefusal> {
        let letter = self.known_letter(command.letter, inquiry)?;
        is_not_issued(letter, inquiry)?;
        // What was passed may still be turned down, until it is issued.
        let again = letter
            .checked()
            .filter(|(before, _)| before.turned_down.is_some() || command.turned_down.is_none());
        inquiry.policy("letter_was_not_checked_before", "尚未核稿").holds(again.is_none(), || {
            CoordinationRefusal::AlreadyChecked {
                letter: command.letter,
                seq: again.map_or(0, |(_, mark)| mark.seq),
            }
        })?;
        let rule = office.charter.correspondence();
        let article = rule.and_then(|rule| rule.article.as_ref());
        let apart = rule.is_some_and(|rule| rule.checked_by_another);
        let own = apart && office.author.is_some() && letter.drafted().drafter == office.author;
        let passes = command.turned_down.is_none();
        inquiry.policy("somebody_else_checks", "核稿人不是拟稿人").under(article).holds(
            !own || !passes,
            || CoordinationRefusal::CheckedByDrafter { letter: command.letter, article: article.cloned() },
        )?;
        let turned_down = command.turned_down.as_ref().map(|why| inquiry.seal_prose(why, office.author));
        Ok(LetterChecked { letter: command.letter, turned_down })
    }

    pub(crate) fn letter_checked(&mut self, event: &LetterChecked, mark: Mark) -> Applied {
        self.letter_mut(event.letter)?.checked.push((event.clone(), mark));
        self.settle(event.letter);
        Ok(())
    }
}
