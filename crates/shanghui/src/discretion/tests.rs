//! Given, when, then.

use super::{DisclosureQuery, DisclosureWay, OpenRecord, RecordDisclosure, RecordOpened};
use crate::chamber::Chamber;
use crate::chamber::sample::{self, COUNCIL, GU, LIN, NOBODY, XU, ZHOU, date};
use crate::chamber::scenario::{Given, given};
use crate::kernel::{Audience, DisclosureId, PersonId, Reader};
use alloc::vec;
use alloc::vec::Vec;

/// A council that was convened, for the council.
fn convened() -> Given {
    given(sample::chamber()).and_by(LIN, sample::council_meeting())
}

fn council(chamber: &Chamber) -> u32 {
    chamber.meetings().meetings().get(COUNCIL).unwrap().mark().seq
}

fn open(seq: u32) -> OpenRecord {
    OpenRecord { seq, persons: vec![], audience: None, from: None }
}

fn reads(chamber: &Chamber, reader: Reader) -> bool {
    let notice = chamber.meeting_notice(COUNCIL, reader).unwrap();
    let told = chamber.may_read(council(chamber), &reader);
    assert_eq!(notice.disclosure.as_ref().unwrap().told.contains(&council(chamber)), told);
    // Names are withheld one by one; here it is about the notice.
    assert_eq!(notice.to_text().contains("定于下列时间召开"), told, "{}", notice.to_text());
    told
}

fn members(day: &str) -> Reader {
    Reader::from(Audience::Members).on(date(day))
}

#[test]
fn a_record_is_for_its_circle_and_those_above() {
    let chamber = convened().chamber();
    let readers: Vec<bool> =
        Audience::ALL.iter().map(|audience| reads(&chamber, (*audience).into())).collect();
    assert_eq!(readers, [false, false, true, true, true]);
}

#[test]
fn whoever_is_named_reads_it_whatever_their_circle_and_nobody_else() {
    let convened = convened();
    let seq = council(&convened.clone().chamber());
    let chamber = convened.and(OpenRecord { persons: vec![GU], ..open(seq) }).chamber();
    let public = Reader::from(Audience::Public);
    assert!(reads(&chamber, public.named(GU)));
    assert!(!reads(&chamber, public.named(ZHOU)));
    assert!(!reads(&chamber, public));
}

#[test]
fn a_release_date_opens_a_record_on_its_day_and_not_before() {
    let convened = convened();
    let seq = council(&convened.clone().chamber());
    let released =
        OpenRecord { audience: Some(Audience::Members), from: Some(date("2026-03-20")), ..open(seq) };
    let chamber = convened.and(released).chamber();
    assert!(!reads(&chamber, members("2026-03-19")));
    assert!(reads(&chamber, members("2026-03-20")));
    assert!(!reads(&chamber, Reader::from(Audience::Public).on(date("2026-03-20"))));
    assert!(!reads(&chamber, Audience::Members.into()), "the last entry is of a day before");
}

#[test]
fn nothing_is_opened_for_the_days_before_it_was_recorded() {
    let convened = convened();
    let chamber = convened.clone().chamber();
    let today = chamber.last_recorded().date(chamber.profile().offset);
    let early = OpenRecord {
        audience: Some(Audience::Public),
        from: Some(date("2026-01-01")),
        ..open(council(&chamber))
    };
    let opened = RecordOpened { seq: early.seq, persons: vec![], audience: early.audience, from: today };
    let chamber = convened.when(early).then_event(opened).chamber();
    assert!(!reads(&chamber, Reader::from(Audience::Public).on(today.minus_days(1).unwrap())));
    assert!(reads(&chamber, Reader::from(Audience::Public).on(today)));
}

#[test]
fn a_record_is_opened_further_and_never_closed_again() {
    let convened = convened();
    let seq = council(&convened.clone().chamber());
    let to = |audience| OpenRecord { audience: Some(audience), ..open(seq) };
    let opened = convened.and(to(Audience::Members));
    for circle in [Audience::Members, Audience::Council, Audience::Secretariat] {
        opened.clone().when(to(circle)).then_refused("discretion.not_wider");
    }
    opened.clone().and(to(Audience::Public));
    opened.clone().when(open(seq)).then_refused("discretion.nobody_named");
    let named = |persons: Vec<PersonId>| OpenRecord { persons, ..open(seq) };
    opened.clone().when(named(vec![NOBODY])).then_refused("people.unknown_person");
    opened.clone().when(named(vec![GU, GU])).then_refused("discretion.already_named");
    opened.and(named(vec![GU])).when(named(vec![ZHOU, GU])).then_refused("discretion.already_named");
}

#[test]
fn what_has_no_readers_of_its_own_is_as_open_as_what_it_belongs_to() {
    let to_all = |seq| OpenRecord { audience: Some(Audience::Public), ..open(seq) };
    let chamber = convened().chamber();
    let last = chamber.journal().length();
    given(chamber.clone()).when(to_all(1)).then_refused("discretion.no_readers");
    given(chamber.clone()).when(to_all(last.saturating_add(1))).then_refused("discretion.unknown_record");
    given(chamber).when(to_all(0)).then_refused("discretion.unknown_record");
}

#[test]
fn who_opens_a_record_must_be_empowered() {
    let convened = convened();
    let seq = council(&convened.clone().chamber());
    let to_all = OpenRecord { audience: Some(Audience::Public), ..open(seq) };
    convened.when(to_all).by(ZHOU).then_refused("leadership.power_lacking");
}

#[test]
fn who_read_what_is_told_by_person_by_record_and_by_day() {
    let convened = convened();
    let chamber = convened.clone().chamber();
    let shown = |person| {
        let reader = Reader::from(Audience::Council).named(person);
        chamber.meeting_notice(COUNCIL, reader).unwrap().disclosure.unwrap()
    };
    let read = |number, person| RecordDisclosure {
        id: DisclosureId::from_u128(number),
        disclosure: shown(person),
        way: DisclosureWay::Read,
        at: None,
    };
    let later = convened.and(read(1, GU)).at("2026-03-05T01:00:00Z").and(read(2, ZHOU));
    later.clone().when(read(2, XU)).then_refused("discretion.already_recorded");
    let later = later.chamber();
    let asked = |query: DisclosureQuery| -> Vec<DisclosureId> {
        later.disclosures(&query).iter().map(|row| row.recorded.id).collect()
    };
    let any = DisclosureQuery::default();
    let [first, second] = [1, 2].map(DisclosureId::from_u128);
    assert_eq!(asked(any), [first, second]);
    assert_eq!(asked(DisclosureQuery { person: Some(ZHOU), ..any }), [second]);
    assert_eq!(asked(DisclosureQuery { seq: Some(council(&later)), ..any }), [first, second]);
    assert!(asked(DisclosureQuery { seq: Some(1), ..any }).is_empty());
    assert_eq!(asked(DisclosureQuery { from: Some(date("2026-03-05")), ..any }), [second]);
    assert_eq!(asked(DisclosureQuery { until: Some(date("2026-03-04")), ..any }), [first]);
}

#[test]
fn a_redacted_document_says_where_something_is_left_out_and_how_often() {
    let chamber = convened().chamber();
    let notice = chamber.meeting_notice(COUNCIL, Audience::Public).unwrap();
    let disclosure = notice.disclosure.clone().unwrap();
    assert_eq!((disclosure.places_withheld(), disclosure.withheld[0].block), (1, 1));
    assert!(
        notice.to_text().ends_with("注：本件有1处内容不对阅件人公开，已在原处注明。\n"),
        "{}",
        notice.to_text()
    );
    let schedule = chamber.schedule(date("2026-03-10"), Audience::Public).unwrap();
    let disclosure = schedule.disclosure.unwrap();
    assert!(disclosure.places_withheld() > 0 && disclosure.told.is_empty());
    let whole = chamber.meeting_notice(COUNCIL, Audience::Secretariat).unwrap();
    assert!(whole.disclosure.unwrap().withheld.is_empty());
}
