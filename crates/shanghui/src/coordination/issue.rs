//! Issuing (签发): a letter that has passed its check is signed, and gets its number and its day.

use super::letter::is_not_issued;
use super::{Coordination, CoordinationRefusal, LetterDrafted, Office};
use crate::charter::{Charter, LetterKind};
use crate::kernel::{Applied, Date, Incoherent, Inquiry, LetterId, Mark, PersonId, Ruled, Title, record};
use core::fmt;

record! {
    /// A letter's number (发文字号), such as 西常商〔2026〕3号.
    pub struct LetterNumber {
        /// The letters before the year.
        pub code: Title,
        /// The year.
        pub year: u32,
        /// Which of that year, from 1.
        pub ordinal: u32,
    }

    /// Signs and issues a letter (签发). Whoever acts signs it; it gets the next number of its row.
    pub struct IssueLetter {
        /// Which.
        pub letter: LetterId,
        /// On which day, where that is not today (成文日期).
        pub on: Option<Date>,
    }

    /// A letter was issued, or a proposal registered.
    pub struct LetterIssued {
        /// Which.
        pub letter: LetterId,
        /// Its kind.
        pub kind: LetterKind,
        /// Its number, where the charter numbers its kind.
        pub number: Option<LetterNumber>,
        /// On which day.
        pub on: Date,
        /// By when an answer is waited for before one asks again.
        pub answer_by: Option<Date>,
        /// By when receipts are to be in.
        pub acknowledge_by: Option<Date>,
        /// By when it is to be filed, where it asks for nothing and the charter says so.
        pub file_by: Option<Date>,
        /// Who signed it; nobody where the host recorded it, and for a proposal.
        pub signer: Option<PersonId>,
        /// The event of the same entry from which this follows, by its place in the entry.
        pub cause: Option<u32>,
    }
}

impl fmt::Display for LetterNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}〔{}〕{}号", self.code, self.year, self.ordinal)
    }
}

/// A row of numbers in a year: the last that was given, and on which day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sequence {
    code: Title,
    year: u32,
    last: u32,
    day: Date,
}

fn year_of(day: Date) -> u32 {
    u32::try_from(day.year()).unwrap_or_default()
}

impl Coordination {
    fn sequence(&self, code: &Title, year: u32) -> Option<&Sequence> {
        self.sequences.iter().find(|it| it.code == *code && it.year == year)
    }

    /// How a letter of a kind is issued on a day: its number and what is waited for.
    fn numbered(
        &self,
        drafted: &LetterDrafted,
        on: Date,
        charter: &Charter,
        deadline: &dyn Fn(Date, u32) -> Option<Date>,
    ) -> LetterIssued {
        let rule = charter.correspondence();
        let year = year_of(on);
        let number = charter.letter_form(drafted.kind).map(|form| LetterNumber {
            code: form.code.clone(),
            year,
            ordinal: self.sequence(&form.code, year).map_or(1, |it| it.last.saturating_add(1)),
        });
        let after =
            |days: Option<u32>, applies: bool| days.filter(|_| applies).and_then(|days| deadline(on, days));
        LetterIssued {
            letter: drafted.letter,
            kind: drafted.kind,
            number,
            on,
            answer_by: drafted
                .answer_by
                .or_else(|| after(rule.and_then(|rule| rule.answer_within_days), drafted.matter.is_some())),
            acknowledge_by: after(
                rule.and_then(|rule| rule.acknowledge_within_days),
                drafted.kind.is_acknowledged(),
            ),
            file_by: after(rule.and_then(|rule| rule.file_within(drafted.kind)), drafted.matter.is_none()),
            signer: None,
            cause: None,
        }
    }

    /// A proposal is registered as it comes in: nobody checks or signs it.
    pub(crate) fn registered(
        &self,
        drafted: &LetterDrafted,
        cause: u32,
        today: Date,
        charter: &Charter,
        deadline: &dyn Fn(Date, u32) -> Option<Date>,
    ) -> Option<LetterIssued> {
        let proposed = drafted.kind == LetterKind::Proposal;
        let issued = || self.numbered(drafted, today, charter, deadline);
        proposed.then(|| LetterIssued { cause: Some(cause), ..issued() })
    }

    pub(crate) fn issue_letter(
        &self,
        command: &IssueLetter,
        office: &Office<'_>,
        inquiry: &mut Inquiry,
    ) -> Ruled<LetterIssued, CoordinationRefusal> {
        let letter = self.known_letter(command.letter, inquiry)?;
        is_not_issued(letter, inquiry)?;
        let passed = letter.checked().is_some_and(|(checked, _)| checked.turned_down.is_none());
        inquiry
            .policy("letter_passed_its_check", "已通过核稿")
            .holds(passed, || CoordinationRefusal::NotChecked { letter: command.letter })?;
        let on = command.on.unwrap_or(office.today());
        inquiry.day_has_come::<CoordinationRefusal>(on, office.today())?;
        let drafted = &letter.drafted;
        let form = office.charter.letter_form(drafted.kind);
        let before = form.and_then(|form| self.sequence(&form.code, year_of(on)));
        let last = before.map(|it| it.day).filter(|last| on < *last);
        inquiry.policy("numbers_follow_days", "文号与成文日期同序").holds(last.is_none(), || {
            CoordinationRefusal::NumberOutOfOrder { on, last: last.unwrap_or(on) }
        })?;
        self.still_asked(drafted.kind, drafted.answers, office, inquiry)?;
        let issued = self.numbered(drafted, on, office.charter, &|day, days| office.deadline(day, days));
        Ok(LetterIssued { signer: office.author, ..issued })
    }

    pub(crate) fn letter_issued(&mut self, event: &LetterIssued, mark: Mark) -> Applied {
        let known = self.letters.get(event.letter).ok_or(Incoherent("there is no such letter"))?;
        let follows = known.drafted.follows;
        if let Some(number) = &event.number {
            let place = self.sequences.iter_mut().find(|it| it.code == number.code && it.year == number.year);
            let last = place.as_ref().map_or(0, |it| it.last);
            if last.checked_add(1) != Some(number.ordinal) {
                return Err(Incoherent("the number is not the next of its row"));
            }
            match place {
                Some(known) => (known.last, known.day) = (number.ordinal, event.on),
                None => self.sequences.push(Sequence {
                    code: number.code.clone(),
                    year: number.year,
                    last: number.ordinal,
                    day: event.on,
                }),
            }
        }
        self.letter_mut(event.letter)?.issued = Some((event.clone(), mark));
        self.settle(event.letter);
        if let Some(before) = follows {
            let known = self.letter_mut(before)?;
            known.followed = known.followed.or(Some(mark));
            self.settle(before);
        }
        Ok(())
    }
}
