//! The register of what was sent out (发文登记簿), on any day.

use super::{AnswerOutcome, Coordination, Letter};
use crate::charter::LetterKind;
use crate::kernel::{Audience, Date, DirectiveId, LetterId, Mark, Title, codes, record, said_by_label};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

codes! {
    /// How a letter stands (发文状态).
    pub enum LetterState {
        /// It waits for its check (待核稿).
        Drafted = "drafted" "待核稿",
        /// It was turned down (不予发文).
        TurnedDown = "turned_down" "不予发文",
        /// It waits for its signature (待签发).
        Checked = "checked" "待签发",
        /// It waits for an answer (待答复).
        AwaitingAnswer = "awaiting_answer" "待答复",
        /// It was answered (已答复).
        Answered = "answered" "已答复",
        /// It was issued and expects no answer (已印发).
        Issued = "issued" "已印发",
    }
}
said_by_label!(LetterState);

record! {
    /// A letter in the register (发文登记).
    pub struct LetterSummary {
        /// Which.
        pub letter: LetterId,
        /// Its kind.
        pub kind: LetterKind,
        /// Its title.
        pub title: Title,
        /// Its number, once it is issued.
        pub number: Option<String>,
        /// The day on which it was issued.
        pub on: Option<Date>,
        /// How it stands.
        pub state: LetterState,
        /// What came from outside that it answers.
        pub answers: Option<DirectiveId>,
        /// By when an answer is waited for.
        pub answer_by: Option<Date>,
        /// What the answer says.
        pub outcome: Option<AnswerOutcome>,
        /// How many it is for.
        pub addressees: u32,
        /// How many have acknowledged it.
        pub acknowledged: u32,
        /// Who may read it.
        pub audience: Audience,
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Letter {
    /// How it stands by what was recorded by then.
    pub(crate) fn state(&self, by: &dyn Fn(Mark) -> bool) -> LetterState {
        let issued = self.issued().is_some_and(|(_, mark)| by(mark));
        let checked = self.checked.iter().rfind(|(_, mark)| by(*mark));
        match checked {
            _ if issued && self.answered().is_some_and(|(_, mark)| by(mark)) => LetterState::Answered,
            _ if issued && self.drafted.matter.is_some() => LetterState::AwaitingAnswer,
            _ if issued => LetterState::Issued,
            None => LetterState::Drafted,
            Some((checked, _)) if checked.turned_down.is_some() => LetterState::TurnedDown,
            Some(_) => LetterState::Checked,
        }
    }
}

impl Coordination {
    /// Every letter by what was recorded by then.
    pub(crate) fn register(&self, by: &dyn Fn(Mark) -> bool) -> Vec<LetterSummary> {
        let row = |(id, it): (LetterId, &Letter)| {
            let drafted = it.drafted();
            let issued = it.issued().filter(|(_, mark)| by(*mark)).map(|(issued, _)| issued);
            let answered = it.answered().filter(|(_, mark)| by(*mark)).map(|(answered, _)| answered);
            LetterSummary {
                letter: id,
                kind: drafted.kind,
                title: drafted.title.clone(),
                number: issued.and_then(|it| it.number.as_ref()).map(|number| number.to_string()),
                on: issued.map(|it| it.on),
                state: it.state(by),
                answers: drafted.answers,
                answer_by: issued.and_then(|it| it.answer_by),
                outcome: answered.map(|it| it.outcome),
                addressees: number(drafted.to.len()),
                acknowledged: number(it.acknowledged.iter().filter(|(_, mark)| by(*mark)).count()),
                audience: drafted.audience,
            }
        };
        self.letters.iter().filter(|(_, it)| by(it.mark)).map(row).collect()
    }
}
