//! What the rules of coordination say, given what was recorded before.

use super::{
    AcknowledgeLetter, Addressee, AnswerOutcome, CheckLetter, DraftLetter, IssueLetter, LetterIssued,
    LetterState, RecordAnswer,
};
use crate::chamber::Event;
use crate::chamber::sample::{self, BUREAU, LIN, LU, XU, YUNMENG, date, occurred, organ, prose, title};
use crate::chamber::scenario::{Given, given};
use crate::charter::LetterKind;
use crate::kernel::{Audience, DirectiveId, LetterId, MemberId, Wire as _};
use crate::secretariat::{AcceptDirective, DutyKind, ExpectedAnswer};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

const FIRST: LetterId = LetterId::from_u128(0x501);
const SECOND: LetterId = LetterId::from_u128(0x502);
const ASKED: DirectiveId = DirectiveId::from_u128(0xe1);

fn request(letter: LetterId) -> DraftLetter {
    DraftLetter {
        letter,
        kind: LetterKind::Request,
        title: title("关于举办展销会的请示"),
        to: alloc::vec![Addressee::Party { party: BUREAU }],
        matters: alloc::vec![title("批准举办展销会")],
        body: prose("商会拟于六月举办展销会"),
        answers: None,
        follows: None,
        from: None,
        answer_by: None,
        audience: Audience::Members,
    }
}

fn telling(letter: LetterId, kind: LetterKind) -> DraftLetter {
    DraftLetter { kind, matters: Vec::new(), ..request(letter) }
}

fn proposal() -> DraftLetter {
    DraftLetter {
        kind: LetterKind::Proposal,
        to: alloc::vec![Addressee::Organ { organ: organ("council") }],
        from: Some(MemberId::from_u128(0x93)),
        ..request(FIRST)
    }
}

fn passes(letter: LetterId) -> CheckLetter {
    CheckLetter { letter, turned_down: None }
}

fn issue(letter: LetterId) -> IssueLetter {
    IssueLetter { letter, on: None }
}

fn answer(letter: LetterId, outcome: AnswerOutcome) -> RecordAnswer {
    RecordAnswer { letter, outcome, reference: None, text: None, follow_up_by: None, at: None }
}

fn sent(given: Given, draft: DraftLetter) -> Given {
    let letter = draft.letter;
    given.and_by(LU, draft).and_by(XU, passes(letter)).and_by(LIN, issue(letter))
}

fn number(given: &Given, letter: LetterId) -> Option<String> {
    let chamber = given.clone().chamber();
    let issued = chamber.coordination().letters().get(letter).unwrap().issued().unwrap().0.clone();
    issued.number.map(|number| number.to_string())
}

fn owed(given: &Given, day: &str) -> Vec<DutyKind> {
    use DutyKind as Kind;
    let of_letters = |kind: &Kind| {
        matches!(
            kind,
            Kind::CheckLetter
                | Kind::IssueLetter
                | Kind::AwaitAnswer
                | Kind::AnswerProposal
                | Kind::FollowUpLetter
                | Kind::CollectReceipts
                | Kind::TellProposer
                | Kind::Reply
        )
    };
    given.clone().chamber().duties(date(day)).iter().map(|duty| duty.kind).filter(of_letters).collect()
}

/// practice.md §4.5: year in brackets, the ordinal without a leading zero; each row and each year for itself.
#[test]
fn numbers_are_given_when_letters_are_issued_and_none_is_left_out() {
    let drafts =
        given(sample::chamber()).and_by(LU, request(FIRST)).and_by(LU, request(SECOND)).and(passes(SECOND));
    // The second is signed first, so it is the first.
    let it = drafts.and_by(LIN, issue(SECOND)).and(passes(FIRST)).and_by(LIN, issue(FIRST));
    assert_eq!(number(&it, SECOND).unwrap(), "商会〔2026〕1号");
    assert_eq!(number(&it, FIRST).unwrap(), "商会〔2026〕2号");
    let letter = LetterId::from_u128(0x503);
    let it = sent(it, telling(letter, LetterKind::Letter));
    assert_eq!(number(&it, letter).unwrap(), "商会函〔2026〕1号");
    let next = LetterId::from_u128(0x504);
    let it = sent(it.at("2027-01-04T01:00:00Z"), request(next));
    assert_eq!(number(&it, next).unwrap(), "商会〔2027〕1号");
    // What was turned down has taken no number.
    let [gone, last] = [0x505, 0x506].map(LetterId::from_u128);
    let down = CheckLetter { letter: gone, turned_down: Some(prose("不发")) };
    let it = sent(it.and_by(LU, request(gone)).and(down), request(last));
    assert_eq!(number(&it, last).unwrap(), "商会〔2027〕2号");
    it.and_by(LU, request(LetterId::from_u128(0x507)))
        .and(passes(LetterId::from_u128(0x507)))
        .when(IssueLetter { letter: LetterId::from_u128(0x507), on: Some(date("2027-01-03")) })
        .by(LIN)
        .then_refused("coordination.number_out_of_order");
}

/// 《党政机关公文处理工作条例》: 一文一事; 不得在报告等非请示性公文中夹带请示事项.
#[test]
fn trap_32_a_request_names_one_matter_and_waits_and_a_report_asks_for_nothing_and_is_done() {
    let two = alloc::vec![title("批准展销会"), title("减免场租")];
    given(sample::chamber())
        .when(DraftLetter { matters: two, ..request(FIRST) })
        .then_refused("coordination.not_one_matter")
        .still()
        .when(DraftLetter { kind: LetterKind::Report, ..request(FIRST) })
        .then_refused("coordination.asks_where_it_tells");
    let it = sent(given(sample::chamber()), request(FIRST));
    // However long it lies; from 30 days on it is overdue.
    for day in ["2026-03-02", "2026-04-02", "2027-12-31"] {
        assert_eq!(owed(&it, day), [DutyKind::AwaitAnswer], "{day}");
    }
    let agreed = it.at("2026-04-07T01:00:00Z").and(answer(FIRST, AnswerOutcome::Agreed));
    assert!(owed(&agreed, "2026-04-07").is_empty());
    assert_eq!(owed(&agreed, "2026-04-06"), [DutyKind::AwaitAnswer]);
    let report = sent(given(sample::chamber()), telling(FIRST, LetterKind::Report));
    assert!(owed(&report, "2026-03-02").is_empty());
    report.when(answer(FIRST, AnswerOutcome::Agreed)).then_refused("coordination.expects_nothing");
}

#[test]
fn what_is_returned_or_agreed_to_on_conditions_owes_a_letter_that_follows() {
    let conditions = RecordAnswer {
        text: Some(prose("报备安全预案")),
        follow_up_by: Some(date("2026-03-20")),
        ..answer(FIRST, AnswerOutcome::AgreedInPrinciple)
    };
    for (said, follows) in [
        (answer(FIRST, AnswerOutcome::Returned), true),
        (conditions, true),
        (answer(FIRST, AnswerOutcome::Refused), false),
    ] {
        let it = sent(given(sample::chamber()), request(FIRST)).and(said);
        assert_eq!(owed(&it, "2026-03-03").contains(&DutyKind::FollowUpLetter), follows);
        let completed = DraftLetter { follows: Some(FIRST), ..request(SECOND) };
        let followed = sent(it.at("2026-03-04T01:00:00Z"), completed);
        assert_eq!(owed(&followed, "2026-03-04"), [DutyKind::AwaitAnswer], "only the new one waits");
    }
    sent(given(sample::chamber()), request(FIRST))
        .when(DraftLetter { follows: Some(FIRST), ..request(SECOND) })
        .then_refused("coordination.not_answered");
}

#[test]
fn a_reply_answers_what_was_asked_and_settles_it() {
    let asked = |expects| AcceptDirective {
        directive: ASKED,
        issuer: Some(YUNMENG),
        title: title("关于联合考察的函"),
        subject: title("是否参加"),
        expects,
        received: None,
        meeting: None,
        owner: None,
        due: None,
        audience: Audience::Secretariat,
    };
    let reply = DraftLetter { answers: Some(ASKED), ..telling(FIRST, LetterKind::Reply) };
    given(sample::chamber()).when(reply.clone()).then_refused("coordination.unknown_directive");
    given(sample::chamber())
        .when(telling(FIRST, LetterKind::Reply))
        .then_refused("coordination.reply_without_request");
    given(sample::chamber())
        .and(asked(ExpectedAnswer::Nothing))
        .when(reply.clone())
        .then_refused("coordination.reply_without_request");
    let open = given(sample::chamber()).and(asked(ExpectedAnswer::Reply));
    let ready = open.and_by(LU, reply.clone()).and(passes(FIRST));
    assert!(owed(&ready, "2026-03-03").contains(&DutyKind::Reply));
    let told = ready.when(issue(FIRST)).by(LIN).then(|events| {
        assert!(
            matches!(events, [Event::LetterIssued(_), Event::ReportSubmitted(it)] if it.cause == Some(0))
        );
    });
    assert!(owed(&told, "2026-03-03").is_empty());
    told.when(DraftLetter { letter: SECOND, ..reply }).then_refused("coordination.directive_answered");
}

#[test]
fn nobody_checks_what_they_drafted_and_anybody_may_turn_it_down() {
    let own = given(sample::chamber()).and_by(XU, request(FIRST));
    own.clone()
        .when(passes(FIRST))
        .then_refused("coordination.checked_by_drafter")
        .under("商会内部制度（示例）", None);
    own.clone().and(CheckLetter { letter: FIRST, turned_down: Some(prose("不必再发")) });
    own.and_by(LIN, passes(FIRST));
    let free = sample::chamber_under(|rules| {
        let rule = rules.secretariat.as_mut().unwrap().correspondence.as_mut().unwrap();
        rule.checked_by_another = false;
    });
    given(free).and_by(XU, request(FIRST)).and_by(XU, passes(FIRST));
}

#[test]
fn a_charter_without_a_rule_numbers_nothing_and_waits_for_no_receipt() {
    let silent = sample::chamber_under(|rules| rules.secretariat.as_mut().unwrap().correspondence = None);
    let it = sent(given(silent), telling(FIRST, LetterKind::Notice));
    assert_eq!(number(&it, FIRST), None);
    assert!(owed(&it, "2026-06-01").is_empty());
    it.and(AcknowledgeLetter { letter: FIRST, by: Addressee::Party { party: BUREAU }, at: None });
}

#[test]
fn a_notice_is_open_until_the_last_has_it() {
    let members = [0x91, 0x92].map(|number| Addressee::Member { member: MemberId::from_u128(number) });
    let notice = DraftLetter { to: members.to_vec(), ..telling(FIRST, LetterKind::Notice) };
    let has = |by: &Addressee| AcknowledgeLetter { letter: FIRST, by: by.clone(), at: None };
    let [first, second] = &members;
    let half = sent(given(sample::chamber()), notice).and(has(first));
    assert_eq!(owed(&half, "2026-03-20"), [DutyKind::CollectReceipts]);
    half.clone().when(has(first)).then_refused("coordination.already_acknowledged");
    half.clone()
        .when(has(&Addressee::Member { member: MemberId::from_u128(0x93) }))
        .then_refused("coordination.not_addressed");
    let all = half.at("2026-03-10T01:00:00Z").and(has(second));
    assert!(owed(&all, "2026-03-10").is_empty());
    assert_eq!(owed(&all, "2026-03-09"), [DutyKind::CollectReceipts]);
}

#[test]
fn a_proposal_is_registered_answered_and_told() {
    let it = given(sample::chamber()).when(proposal()).then(|events| {
        let registered = |it: &LetterIssued| it.cause == Some(0) && it.signer.is_none();
        assert!(matches!(events, [Event::LetterDrafted(_), Event::LetterIssued(it)] if registered(it)));
    });
    assert_eq!(number(&it, FIRST).unwrap(), "提案〔2026〕1号");
    assert_eq!(owed(&it, "2026-03-03"), [DutyKind::AnswerProposal]);
    let told = AcknowledgeLetter {
        letter: FIRST,
        by: Addressee::Member { member: MemberId::from_u128(0x93) },
        at: Some(occurred("2026-03-02")),
    };
    it.clone().when(told.clone()).then_refused("coordination.not_answered");
    let answered = it.and(answer(FIRST, AnswerOutcome::Told));
    assert_eq!(owed(&answered, "2026-03-03"), [DutyKind::TellProposer]);
    assert!(owed(&answered.and(told), "2026-03-03").is_empty());
    given(sample::chamber())
        .when(DraftLetter { from: None, ..proposal() })
        .then_refused("coordination.proposer_does_not_fit");
}

#[test]
fn the_register_says_how_a_letter_stood_on_a_day() {
    let it = given(sample::chamber()).and_by(LU, request(FIRST));
    let it = it.at("2026-03-03T01:00:00Z").and(passes(FIRST));
    let it = it.at("2026-03-04T01:00:00Z").and_by(LIN, issue(FIRST));
    let it = it.at("2026-03-05T01:00:00Z").and(answer(FIRST, AnswerOutcome::Agreed));
    let chamber = it.chamber();
    for (day, state) in [
        ("2026-03-02", LetterState::Drafted),
        ("2026-03-03", LetterState::Checked),
        ("2026-03-04", LetterState::AwaitingAnswer),
        ("2026-03-05", LetterState::Answered),
    ] {
        let rows = chamber.letter_list(date(day));
        assert_eq!(rows.iter().map(|row| row.state).collect::<Vec<_>>(), [state], "{day}");
    }
    assert!(chamber.letter_list(date("2026-03-01")).is_empty());
    let row = &chamber.letter_list(date("2026-03-03"))[0];
    assert_eq!((row.number.as_deref(), row.outcome), (None, None), "{}", row.to_json());
}

mod returns {
    use super::{ASKED, owed};
    use crate::chamber::Event;
    use crate::chamber::sample::{self, BUREAU, date, title};
    use crate::chamber::scenario::{Given, given};
    use crate::coordination::{
        AcknowledgeReturn, FileProjects, OpenReturn, ProjectStage, ReportedProject, SubmitReturn,
    };
    use crate::kernel::{Audience, Currency, DirectiveId, MemberId, ProjectId, ReturnId, StatedAmount};
    use crate::secretariat::{AcceptDirective, DutyKind, ExpectedAnswer};
    use alloc::vec::Vec;

    const RETURN: ReturnId = ReturnId::from_u128(0x521);
    const NEXT: ReturnId = ReturnId::from_u128(0x522);
    const AGAIN: DirectiveId = DirectiveId::from_u128(0xe2);

    fn amount(said: &str) -> StatedAmount {
        said.parse().unwrap()
    }

    fn project(number: u128, stage: ProjectStage, this_year: &str, cumulative: &str) -> ReportedProject {
        ReportedProject {
            project: ProjectId::from_u128(number),
            title: title("脐橙加工园"),
            place: title("洞庭县"),
            category: title("农产品加工"),
            stage,
            continued: false,
            planned: None,
            this_year: amount(this_year),
            cumulative: amount(cumulative),
        }
    }

    fn files(data_return: ReturnId, member: u128, projects: Vec<ReportedProject>) -> FileProjects {
        FileProjects { data_return, member: MemberId::from_u128(member), projects }
    }

    fn opens(data_return: ReturnId, directive: DirectiveId, year: u32) -> OpenReturn {
        OpenReturn {
            data_return,
            directive,
            title: title("招商引资统计表"),
            year,
            members: [0x91, 0x92].map(MemberId::from_u128).to_vec(),
            due: Some(date("2026-03-20")),
            audience: Audience::Members,
        }
    }

    fn asks(given: Given, directive: DirectiveId) -> Given {
        given.and(AcceptDirective {
            directive,
            issuer: Some(BUREAU),
            title: title("关于报送招商引资情况的通知"),
            subject: title("招商引资情况"),
            expects: ExpectedAnswer::Report,
            received: None,
            meeting: None,
            owner: None,
            due: Some(date("2026-03-31")),
            audience: Audience::Secretariat,
        })
    }

    fn opened() -> Given {
        asks(given(sample::chamber()), ASKED).and(opens(RETURN, ASKED, 2025))
    }

    /// practice.md §4.3: units and currencies; totals in whole fen, each currency by itself.
    #[test]
    fn totals_are_exact_by_stage_and_currency_whatever_the_unit() {
        let (signed, started) = (ProjectStage::Signed, ProjectStage::Started);
        let it = opened()
            .and(files(
                RETURN,
                0x91,
                alloc::vec![
                    project(1, started, "0.3亿元", "1.2亿元"),
                    project(2, started, "0.01元", "5000.05元"),
                    project(3, started, "30万美元", "30万美元"),
                ],
            ))
            .and(files(RETURN, 0x92, alloc::vec![project(4, signed, "100万元", "100万元")]));
        let it = it.when(SubmitReturn { data_return: RETURN, at: None }).then(|events| {
            let [Event::ReturnSubmitted(it), Event::ReportSubmitted(answered)] = events else {
                panic!("{events:?}")
            };
            assert_eq!((answered.directive, answered.cause), (ASKED, Some(0)));
            let told =
                it.totals.iter().map(|it| (it.stage, it.currency, it.projects, it.this_year, it.cumulative));
            assert_eq!(
                told.collect::<Vec<_>>(),
                [
                    (signed, Currency::Cny, 1, 100_000_000, 100_000_000),
                    (started, Currency::Cny, 2, 3_000_000_001, 12_000_500_005),
                    (started, Currency::Usd, 1, 30_000_000, 30_000_000),
                ]
            );
        });
        it.when(files(RETURN, 0x91, Vec::new())).then_refused("coordination.return_submitted");
    }

    #[test]
    fn a_return_is_owed_by_members_then_by_the_chamber_and_then_by_whoever_confirms_it() {
        let kinds = |given: &Given, day: &str| -> Vec<DutyKind> {
            use DutyKind as Kind;
            let of_returns = |kind: &Kind| {
                matches!(
                    kind,
                    Kind::CollectProjects | Kind::SubmitReturn | Kind::ConfirmReturn | Kind::Report
                )
            };
            let duties = given.clone().chamber().duties(date(day));
            duties.iter().map(|duty| duty.kind).filter(of_returns).collect()
        };
        let half = opened().and(files(RETURN, 0x91, Vec::new()));
        assert_eq!(kinds(&half, "2026-03-25"), [DutyKind::CollectProjects, DutyKind::Report]);
        half.clone()
            .when(SubmitReturn { data_return: RETURN, at: None })
            .then_refused("coordination.members_missing")
            .saying("1 members have not filed");
        let all = half.at("2026-03-10T01:00:00Z").and(files(RETURN, 0x92, Vec::new()));
        assert_eq!(kinds(&all, "2026-03-10"), [DutyKind::Report, DutyKind::SubmitReturn]);
        let sent = all.at("2026-03-12T01:00:00Z").and(SubmitReturn { data_return: RETURN, at: None });
        assert_eq!(kinds(&sent, "2026-03-12"), [DutyKind::ConfirmReturn]);
        let done = sent.at("2026-03-13T01:00:00Z").and(AcknowledgeReturn { data_return: RETURN, at: None });
        assert!(kinds(&done, "2026-03-13").is_empty() && owed(&done, "2026-03-13").is_empty());
        assert_eq!(kinds(&done, "2026-03-11"), [DutyKind::Report, DutyKind::SubmitReturn]);
        assert_eq!(kinds(&done, "2026-03-05"), [DutyKind::CollectProjects, DutyKind::Report]);
    }

    #[test]
    fn a_project_of_an_earlier_return_continues_and_does_not_shrink() {
        let started = ProjectStage::Started;
        let before = opened()
            .and(files(RETURN, 0x91, alloc::vec![project(1, started, "8000万元", "8000万元")]))
            .and(files(RETURN, 0x92, Vec::new()))
            .and(SubmitReturn { data_return: RETURN, at: None });
        let now = asks(before, AGAIN).and(opens(NEXT, AGAIN, 2026));
        let again = |cumulative, continued| {
            let it = ReportedProject { continued, ..project(1, started, "100万元", cumulative) };
            files(NEXT, 0x91, alloc::vec![it])
        };
        now.clone().when(again("0.9亿元", false)).then_refused("coordination.not_new");
        now.clone()
            .when(again("0.79亿元", true))
            .then_refused("coordination.cumulative_fell")
            .saying("from 8000万元 to 0.79亿元");
        now.clone().and(again("8000万元", true));
        // What is in dollars now cannot be compared.
        let other = ReportedProject { continued: true, ..project(1, started, "1万美元", "1万美元") };
        now.and(files(NEXT, 0x91, alloc::vec![other]));
    }
}
