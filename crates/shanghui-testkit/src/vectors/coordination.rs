//! Coordination: letters from draft to answer, receipts, members' proposals.

use super::Table;
use crate::fixture::{
    AGREED, ANSWERED_PROPOSAL, ASKING, FILED_LETTER, NOTICED, OVERTAKEN, OWN_DRAFT, PASSED, PASSED_REPORT,
    PROPOSED, READY_REPLY, REPORTED, RETURNED, SATISFIED, TELLING, TURNED_DOWN_LETTER, UNCHECKED, WAITING,
    letter_answer as answer, letter_check as check, letter_file, letter_issue as issue, letter_of as letter,
    proposal, request, seat,
};
use crate::sample::{BUREAU, LIN, LU, NOBODY, YUNMENG, date, occurred, organ, prose, title};
use shanghui::charter::LetterKind;
use shanghui::coordination::{
    AcknowledgeLetter, Addressee, AnswerOutcome, CheckLetter, DraftLetter, FileLetter, IssueLetter,
    RecordAnswer,
};
use shanghui::kernel::{DirectiveId, LetterId, MemberId, PartyId};

const NEW: LetterId = LetterId::from_u128(0x5f1);
const UNKNOWN: LetterId = LetterId::from_u128(0x5ff);

pub(super) fn fill(table: &mut Table<'_>) {
    drafts(table);
    refused_drafts(table);
    checks(table);
    issues(table);
    answers(table);
    receipts(table);
    filings(table);
}

fn filings(table: &mut Table<'_>) {
    table
        .accepts("a report that was issued is filed", letter_file(REPORTED))
        .duties_on("2026-05-09")
        .accepts("a request is filed once it is answered", letter_file(AGREED))
        .refuses("there is no such letter to file", "coordination.unknown_letter", letter_file(UNKNOWN))
        .refuses("a draft is not filed", "coordination.not_issued", letter_file(UNCHECKED))
        .refuses(
            "what waits for its answer is not dealt with",
            "coordination.not_answered",
            letter_file(WAITING),
        )
        .refuses("a letter is filed once", "coordination.already_filed", letter_file(FILED_LETTER))
        .refuses(
            "it was not filed tomorrow",
            "coordination.in_the_future",
            FileLetter { at: Some(occurred("2026-05-09")), ..letter_file(REPORTED) },
        );
}

fn reply(answers: Option<DirectiveId>) -> DraftLetter {
    DraftLetter {
        to: vec![Addressee::Party { party: YUNMENG }],
        answers,
        ..letter(NEW, LetterKind::Reply, "关于联合考察事宜的复函")
    }
}

fn drafts(table: &mut Table<'_>) {
    table
        .on("corresponding")
        .cites("governance.md §4; 《党政机关公文处理工作条例》（中办发〔2012〕14号）")
        .by(LU)
        .duties_on("2026-05-09")
        .accepts("a draft waits for its check", request(NEW))
        .accepts(
            "a letter may ask for one thing",
            DraftLetter {
                kind: LetterKind::Letter, title: title("关于商借场地的函"), ..request(NEW)
            },
        )
        .accepts("a reply answers what was asked", reply(Some(ASKING)))
        .accepts(
            "what was returned is completed by a letter that follows it",
            DraftLetter { follows: Some(RETURNED), ..request(NEW) },
        )
        .accepts(
            "a notice goes to many",
            DraftLetter {
                to: vec![seat(1), seat(2), Addressee::Person { person: LIN }],
                ..letter(NEW, LetterKind::Notice, "关于报名的通知")
            },
        )
        .duties_on("2026-05-09")
        .accepts("a member's proposal is registered with its number and waits for an answer", proposal(NEW));
}

fn refused_drafts(table: &mut Table<'_>) {
    let to =
        |to: Vec<Addressee>| DraftLetter { to, ..letter(NEW, LetterKind::Notice, "关于报名的通知") };
    table
        .refuses("a letter is drafted once", "coordination.already_recorded", request(WAITING))
        .refuses("a letter is for somebody", "coordination.addressees_do_not_fit", to(Vec::new()))
        .refuses(
            "nobody stands twice among those it is for",
            "coordination.addressees_do_not_fit",
            to(vec![seat(1), seat(2), seat(1)]),
        )
        .refuses(
            "a request goes to one body",
            "coordination.addressees_do_not_fit",
            DraftLetter {
                to: vec![Addressee::Party { party: BUREAU }, Addressee::Party { party: YUNMENG }],
                ..request(NEW)
            },
        )
        .cites("governance.md §4: 一文一事")
        .refuses(
            "two matters make two requests",
            "coordination.not_one_matter",
            DraftLetter { matters: vec![title("批准展销会"), title("减免场租")], ..request(NEW) },
        )
        .refuses(
            "a request asks for something",
            "coordination.not_one_matter",
            DraftLetter { matters: Vec::new(), ..request(NEW) },
        )
        .cites("governance.md §4, §7 trap 32: 报告中不得夹带请示事项")
        .refuses(
            "a report asks for nothing",
            "coordination.asks_where_it_tells",
            DraftLetter { kind: LetterKind::Report, ..request(NEW) },
        )
        .refuses(
            "a proposal names its member",
            "coordination.proposer_does_not_fit",
            DraftLetter { from: None, ..proposal(NEW) },
        )
        .refuses(
            "what a bureau is asked is no proposal",
            "coordination.proposer_does_not_fit",
            DraftLetter { to: vec![Addressee::Party { party: BUREAU }], ..proposal(NEW) },
        )
        .refuses("a reply answers something", "coordination.reply_without_request", reply(None))
        .refuses(
            "nobody replies to what asks for nothing",
            "coordination.reply_without_request",
            reply(Some(TELLING)),
        )
        .refuses(
            "what is answered is answered once",
            "coordination.directive_answered",
            reply(Some(SATISFIED)),
        )
        .refuses(
            "what it answers must be known",
            "coordination.unknown_directive",
            reply(Some(DirectiveId::from_u128(0x1ef))),
        )
        .refuses(
            "what it follows must be known",
            "coordination.unknown_letter",
            DraftLetter { follows: Some(UNKNOWN), ..request(NEW) },
        )
        .refuses(
            "it follows what was answered",
            "coordination.not_answered",
            DraftLetter { follows: Some(WAITING), ..request(NEW) },
        )
        .refuses(
            "the body must be known",
            "people.unknown_party",
            to(vec![Addressee::Party { party: PartyId::from_u128(0x2f) }]),
        )
        .refuses(
            "the person must be known",
            "people.unknown_person",
            to(vec![Addressee::Person { person: NOBODY }]),
        )
        .refuses(
            "the seat must be known",
            "membership.unknown_member",
            to(vec![Addressee::Member { member: MemberId::from_u128(0x9f) }]),
        )
        .refuses(
            "the organ must be in the charter",
            "leadership.unknown_organ",
            to(vec![Addressee::Organ { organ: organ("choir") }]),
        );
}

fn checks(table: &mut Table<'_>) {
    let turn_down = |letter| CheckLetter { letter, turned_down: Some(prose("时机未到")) };
    table
        .duties_on("2026-05-09")
        .accepts("what has passed its check waits for its signature", check(UNCHECKED))
        .duties_on("2026-05-09")
        .accepts("what is turned down is done with", turn_down(UNCHECKED))
        .accepts("what has passed may be turned down until it is issued", turn_down(PASSED))
        .refuses("there is no such letter", "coordination.unknown_letter", check(UNKNOWN))
        .refuses("a letter is checked once", "coordination.already_checked", check(PASSED))
        .refuses("what was turned down stays so", "coordination.already_checked", check(TURNED_DOWN_LETTER))
        .refuses("what is issued is past checking", "coordination.already_issued", turn_down(WAITING))
        .refuses("nobody checks what they drafted", "coordination.checked_by_drafter", check(OWN_DRAFT));
}

fn issues(table: &mut Table<'_>) {
    table
        .by(LIN)
        .duties_on("2026-05-09")
        .accepts("whoever signs issues it with the next number of its row", issue(PASSED))
        .by(LIN)
        .accepts(
            "it may bear an earlier day, where no number of a later one was given",
            IssueLetter { letter: PASSED, on: Some(date("2026-05-07")) },
        )
        .by(LIN)
        .duties_on("2026-05-09")
        .accepts("a reply settles what it answers", issue(READY_REPLY))
        .refuses("there is no such letter to sign", "coordination.unknown_letter", issue(UNKNOWN))
        .refuses("a letter is issued once", "coordination.already_issued", issue(REPORTED))
        .refuses("it must have been checked", "coordination.not_checked", issue(UNCHECKED))
        .refuses("what was turned down is not issued", "coordination.not_checked", issue(TURNED_DOWN_LETTER))
        .refuses(
            "it is not issued tomorrow",
            "coordination.in_the_future",
            IssueLetter { letter: PASSED, on: Some(date("2026-05-09")) },
        )
        .refuses(
            "numbers follow the days",
            "coordination.number_out_of_order",
            IssueLetter { letter: PASSED_REPORT, on: Some(date("2026-05-03")) },
        )
        .refuses(
            "what was answered meanwhile is not answered again",
            "coordination.directive_answered",
            issue(OVERTAKEN),
        )
        .by(LU)
        .refuses("the staff does not sign", "leadership.power_lacking", issue(PASSED));
}

fn answers(table: &mut Table<'_>) {
    table
        .duties_on("2026-05-09")
        .accepts(
            "a request is open until it is answered",
            RecordAnswer {
                reference: Some(title("长经服批〔2026〕15号")),
                text: Some(prose("同意，注意安全")),
                at: Some(occurred("2026-05-08")),
                ..answer(WAITING, AnswerOutcome::Agreed)
            },
        )
        .duties_on("2026-05-09")
        .accepts("what is returned waits for its completion", answer(WAITING, AnswerOutcome::Returned))
        .duties_on("2026-05-09")
        .accepts(
            "conditions wait for a letter that tells how they were met",
            RecordAnswer {
                text: Some(prose("活动结束后报告情况")),
                follow_up_by: Some(date("2026-06-30")),
                ..answer(WAITING, AnswerOutcome::AgreedInPrinciple)
            },
        )
        .accepts("a refusal closes it", answer(WAITING, AnswerOutcome::Refused))
        .duties_on("2026-05-09")
        .accepts("a member is to be told what came of a proposal", answer(PROPOSED, AnswerOutcome::Told))
        .refuses(
            "there is no such letter to answer",
            "coordination.unknown_letter",
            answer(UNKNOWN, AnswerOutcome::Agreed),
        )
        .refuses(
            "what was not issued is not answered",
            "coordination.not_issued",
            answer(PASSED, AnswerOutcome::Told),
        )
        .cites("governance.md §7, trap 32")
        .refuses(
            "a report is not answered",
            "coordination.expects_nothing",
            answer(REPORTED, AnswerOutcome::Agreed),
        )
        .refuses(
            "a request is answered once",
            "coordination.already_answered",
            answer(AGREED, AnswerOutcome::Refused),
        )
        .refuses(
            "no answer comes tomorrow",
            "coordination.in_the_future",
            RecordAnswer { at: Some(occurred("2026-05-09")), ..answer(WAITING, AnswerOutcome::Agreed) },
        );
}

fn receipts(table: &mut Table<'_>) {
    let has = |letter, by| AcknowledgeLetter { letter, by, at: None };
    table
        .accepts(
            "a member acknowledges a notice",
            AcknowledgeLetter { at: Some(occurred("2026-05-08")), ..has(NOTICED, seat(3)) },
        )
        .duties_on("2026-05-09")
        .accepts("a member is told the answer to their proposal", has(ANSWERED_PROPOSAL, seat(4)))
        .refuses("there is no such letter to have", "coordination.unknown_letter", has(UNKNOWN, seat(1)))
        .refuses("nobody has what was not sent", "coordination.not_issued", has(UNCHECKED, seat(1)))
        .refuses(
            "whom it was not for has nothing to acknowledge",
            "coordination.not_addressed",
            has(NOTICED, seat(2)),
        )
        .refuses("a member is told what was answered", "coordination.not_answered", has(PROPOSED, seat(1)))
        .refuses("a notice is acknowledged once", "coordination.already_acknowledged", has(NOTICED, seat(1)))
        .refuses(
            "it was not received tomorrow",
            "coordination.in_the_future",
            AcknowledgeLetter { at: Some(occurred("2026-05-09")), ..has(NOTICED, seat(3)) },
        )
        .refuses(
            "the body that has it must be known",
            "people.unknown_party",
            has(NOTICED, Addressee::Party { party: PartyId::from_u128(0x2f) }),
        )
        .refuses(
            "the person who has it must be known",
            "people.unknown_person",
            has(NOTICED, Addressee::Person { person: NOBODY }),
        )
        .refuses(
            "the seat that has it must be known",
            "membership.unknown_member",
            has(NOTICED, Addressee::Member { member: MemberId::from_u128(0x9f) }),
        )
        .refuses(
            "the organ that has it must be in the charter",
            "leadership.unknown_organ",
            has(NOTICED, Addressee::Organ { organ: organ("choir") }),
        );
}
