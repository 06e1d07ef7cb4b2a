//! Random commands of correspondence: letters from draft to answer, receipts, proposals.

use super::{audience, few, person, rarely, sure_day, when};
use crate::fixture;
use crate::sample::{organ, prose, title};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use shanghui::chamber::Command;
use shanghui::charter::LetterKind;
use shanghui::coordination::{
    AcknowledgeLetter, AcknowledgeReturn, Addressee, AnswerOutcome, CheckLetter, DraftLetter, FileLetter,
    IssueLetter, OpenReturn, RecordAnswer, ReportedProject, SubmitReturn,
};
use shanghui::kernel::{DirectiveId, LetterId, MemberId, PartyId, ProjectId, ReturnId};

fn letter() -> BoxedStrategy<LetterId> {
    few(LetterId::from_u128, 0x501)
}

fn addressee() -> BoxedStrategy<Addressee> {
    prop_oneof![
        4 => few(MemberId::from_u128, 0x91).prop_map(|member| Addressee::Member { member }),
        3 => Just(Addressee::Organ { organ: organ("council") }),
        2 => few(PartyId::from_u128, 0x28).prop_map(|party| Addressee::Party { party }),
        1 => person().prop_map(|person| Addressee::Person { person }),
    ]
    .boxed()
}

fn drafted() -> impl Strategy<Value = DraftLetter> {
    let answers = || rarely(few(DirectiveId::from_u128, 0xe1));
    (
        letter(),
        select(LetterKind::ALL),
        vec(addressee(), 1..3),
        answers(),
        rarely(letter()),
        any::<bool>(),
        audience(),
    )
        .prop_map(|(letter, kind, mut to, answers, follows, fits, audience)| {
            if kind.must_ask() {
                to.truncate(1);
            }
            let asks = kind.must_ask() || (!fits && kind.asks());
            DraftLetter {
                kind,
                to,
                matters: asks.then(|| title("批准")).into_iter().collect(),
                answers,
                follows,
                from: (kind == LetterKind::Proposal).then(|| MemberId::from_u128(0x91)),
                audience,
                ..fixture::request(letter)
            }
        })
}

/// Returns that are opened, filed for, submitted and acknowledged.
fn returned() -> impl Strategy<Value = Command> {
    let id = || few(ReturnId::from_u128, 0x521);
    let directive = || few(DirectiveId::from_u128, 0xe1);
    let project = (few(ProjectId::from_u128, 0x531), 1_u32..40, 20_u32..60, any::<bool>()).prop_map(
        |(project, this_year, cumulative, continued)| ReportedProject {
            continued,
            ..fixture::project(project, &format!("{this_year}万元"), &format!("{cumulative}万元"))
        },
    );
    prop_oneof![
        2 => (id(), directive(), 2024_u32..2027)
            .prop_map(|(data_return, directive, year)| {
                let members = vec![MemberId::from_u128(0x91)];
                OpenReturn { members, ..fixture::call_for(data_return, directive, year) }.into()
            }),
        6 => (id(), 1_u128..5, vec(project, 0..3))
            .prop_map(|(data_return, place, projects)| fixture::file_projects(data_return, place, projects).into()),
        3 => (id(), when()).prop_map(|(data_return, at)| SubmitReturn { data_return, at }.into()),
        3 => (id(), when()).prop_map(|(data_return, at)| AcknowledgeReturn { data_return, at }.into()),
    ]
}

/// What is written, checked, signed, answered and received.
pub(super) fn letters() -> impl Strategy<Value = Command> {
    prop_oneof![
        6 => drafted().prop_map(Command::from),
        6 => (letter(), rarely(Just(prose("不发")))).prop_map(|(letter, turned_down)| CheckLetter { letter, turned_down }.into()),
        6 => (letter(), rarely(sure_day())).prop_map(|(letter, on)| IssueLetter { letter, on }.into()),
        4 => (letter(), select(AnswerOutcome::ALL), rarely(sure_day()), when()).prop_map(|(letter, outcome, follow_up_by, at)| {
            RecordAnswer { text: Some(prose("照办")), follow_up_by, at, ..fixture::letter_answer(letter, outcome) }.into()
        }),
        4 => (letter(), when()).prop_map(|(letter, at)| FileLetter { at, ..fixture::letter_file(letter) }.into()),
        6 => returned(),
        4 => (letter(), addressee(), when()).prop_map(|(letter, by, at)| AcknowledgeLetter { letter, by, at }.into()),
    ]
}
