use super::{EditSummary, FigureName, IssueSummary, SummarySection, SummarySpan};
use crate::chamber::sample::{LU, ZHOU, chamber, chamber_under, date, occurred, prose};
use crate::chamber::scenario::given;
use crate::chamber::{Chamber, Event};
use crate::charter::{SummaryPeriod, SummaryRule};
use crate::kernel::{Audience, Date, VisitId};
use crate::secretariat::{DutyKind, Figure, RecordVisit, VisitPurpose, Visited};
use alloc::vec;

const MARCH: SummarySpan = SummarySpan::Month { year: 2026, month: 3 };

fn visit(number: u128, on: &str) -> RecordVisit {
    RecordVisit {
        visit: VisitId::from_u128(number),
        purpose: VisitPurpose::Call,
        visited: Visited::Person { person: ZHOU },
        visitors: vec![LU],
        at: Some(occurred(on)),
        account: None,
        audience: Audience::Members,
    }
}

fn visits(figures: &[Figure]) -> u64 {
    figures.iter().find(|figure| figure.name == FigureName::Visits).unwrap().value
}

/// What is recorded late is in the figures of the period, and not in the summary that was issued before.
#[test]
fn the_figures_are_those_of_the_day_on_which_it_was_issued() {
    let after = given(chamber())
        .at("2026-04-01T01:00:00Z")
        .and(visit(0x431, "2026-03-10"))
        .when(IssueSummary { span: MARCH, audience: Audience::Members })
        .then(|events| {
            let [Event::SummaryIssued(issued)] = events else { panic!("{events:?}") };
            assert_eq!((issued.from, issued.until), (date("2026-03-01"), date("2026-03-31")));
            assert_eq!(visits(&issued.figures), 1);
        })
        .and(visit(0x432, "2026-03-20"))
        .chamber();
    assert_eq!(visits(&after.figures(date("2026-03-01"), date("2026-03-31"))), 2);
    let read = |chamber: &Chamber, reader| chamber.summary(MARCH, reader).unwrap().to_text();
    assert!(!read(&chamber(), Audience::Leaders).contains("走访"), "a draft is the secretariat's own");
    assert!(!read(&after, Audience::Public).contains("走访1次"));
    let printed = read(&after, Audience::Members);
    assert!(printed.contains("走访1次") && !printed.contains("走访2次"), "{printed}");
    let edit = EditSummary {
        span: MARCH,
        section: SummarySection::Service,
        text: prose("走访两家"),
        audience: Audience::Members,
    };
    given(after).when(edit).then_refused("secretariat.summary_issued");
}

#[test]
fn a_period_is_summed_up_when_it_is_over_and_not_while_it_runs() {
    let given = given(chamber()).at("2026-03-31T01:00:00Z");
    given
        .clone()
        .when(IssueSummary { span: MARCH, audience: Audience::Members })
        .then_refused("secretariat.period_not_over");
    let none = SummarySpan::Quarter { year: 2026, quarter: 5 };
    given
        .when(IssueSummary { span: none, audience: Audience::Members })
        .then_refused("secretariat.no_such_period");
}

#[test]
fn a_whole_period_of_the_journal_is_to_be_summed_up_until_it_is() {
    let ruled = chamber_under(|rules| {
        rules.secretariat.as_mut().unwrap().summaries =
            vec![SummaryRule { period: SummaryPeriod::Month, within_days: 10, article: None }];
    });
    let due = |chamber: &Chamber, on: &str| -> alloc::vec::Vec<Option<Date>> {
        let duties = chamber.duties(date(on)).into_iter();
        duties.filter(|duty| duty.kind == DutyKind::IssueSummary).map(|duty| duty.due).collect()
    };
    assert!(due(&ruled, "2026-04-30").is_empty(), "the journal begins on 2 March: it has no whole March");
    // The tenth day after April is a Sunday.
    assert_eq!(due(&ruled, "2026-05-01"), [Some(date("2026-05-11"))]);
    let april =
        IssueSummary { span: SummarySpan::Month { year: 2026, month: 4 }, audience: Audience::Members };
    let issued = given(ruled).at("2026-05-06T01:00:00Z").and(april).chamber();
    assert_eq!(due(&issued, "2026-05-05"), [Some(date("2026-05-11"))]);
    assert!(due(&issued, "2026-05-06").is_empty());
}
