//! Who convenes what, under which number, and who is entitled.

use crate::chamber::sample::{
    self, CHENG, COUNCIL, GU, HAN, HE, JOINT, LIN, NOBODY, SERIES, SHEN, SU, XU, YE, ZHOU, appointment, date,
    kind, occurred, post,
};
use crate::chamber::scenario::{Given, given};
use crate::kernel::{Actor, AppointmentId, MeetingId, MemberId, PersonId, SeriesId, TermId};
use crate::leadership::{AppointToPost, CloseRotation, EndAppointment, EndGround, OpenTerm};
use crate::meeting::{CancelMeeting, ConveneMeeting, SeriesNumber};
use crate::membership::{ChangeStanding, Standing};
use alloc::vec::Vec;

const OTHER: MeetingId = MeetingId::from_u128(0x5f);

fn entitled(given: Given, meeting: MeetingId) -> Option<Vec<PersonId>> {
    let chamber = given.chamber();
    let attendance = chamber.meetings().meetings().get(meeting).unwrap().attendance();
    let persons = chamber.roster().persons();
    attendance.entitled().map(|roll| roll.iter().filter_map(|place| persons.id_at(place)).collect())
}

fn appoint(person: PersonId, word: &str, from: &str) -> AppointToPost {
    let appointment = AppointmentId::from_u128(0x7f);
    AppointToPost { appointment, person, post: post(word), from: Some(date(from)), until: None, manner: None }
}

#[test]
fn those_who_belong_to_the_organ_are_entitled_each_once() {
    let convened = given(sample::chamber())
        .and(appoint(ZHOU, "standing_director", "2026-03-01"))
        .and_by(LIN, sample::council_meeting());
    assert_eq!(entitled(convened, COUNCIL), Some(alloc::vec![LIN, ZHOU, SHEN, GU, XU, HAN, SU, YE, CHENG]));
}

#[test]
fn who_is_entitled_goes_by_the_day_of_the_meeting_and_is_fixed_when_it_is_convened() {
    let leaves = EndAppointment {
        appointment: appointment(10),
        on: date("2026-03-19"),
        ground: EndGround::Resigned,
        meeting: None,
    };
    let given = given(sample::chamber()).and(appoint(HE, "director", "2026-03-20")).and(leaves);
    let convened = given.and_by(LIN, sample::council_meeting());
    let roll = entitled(convened.clone(), COUNCIL).unwrap();
    assert_eq!((roll.contains(&HE), roll.contains(&YE)), (true, false));
    let later = convened.and(EndAppointment {
        appointment: appointment(8),
        on: date("2026-03-10"),
        ground: EndGround::Died,
        meeting: None,
    });
    assert_eq!(entitled(later, COUNCIL), Some(roll));
}

/// 社会团体章程示范文本（1998）第十四条：会员大会由会员组成.
#[test]
fn members_in_good_standing_make_the_general_assembly() {
    let suspended = ChangeStanding {
        member: MemberId::from_u128(0x96),
        standing: Standing::Suspended,
        since: None,
        reason: None,
    };
    let assembly = ConveneMeeting { kind: kind("general_assembly"), ..sample::council_meeting() };
    let convened = given(sample::chamber()).and(suspended).and_by(LIN, assembly);
    assert_eq!(entitled(convened, COUNCIL), Some(alloc::vec![LIN, ZHOU, SHEN, GU, HAN]));
}

#[test]
fn for_a_meeting_of_no_organ_those_invited_are_entitled_and_where_nobody_is_it_is_unknown() {
    let invited = alloc::vec![HAN, LIN, HAN];
    let convened = given(sample::chamber()).and(ConveneMeeting { invited, ..sample::joint_meeting() });
    assert_eq!(entitled(convened, JOINT), Some(alloc::vec![LIN, HAN]));
    let convened =
        given(sample::chamber()).and(ConveneMeeting { invited: Vec::new(), ..sample::joint_meeting() });
    assert_eq!(entitled(convened, JOINT), None);
    let invited = alloc::vec![NOBODY];
    given(sample::chamber())
        .when(ConveneMeeting { invited, ..sample::joint_meeting() })
        .then_refused("people.unknown_person");
}

/// 社会团体章程示范文本（1998）第二十八条：会长召集和主持理事会.
#[test]
fn the_president_convenes_the_council_or_whoever_acts_for_the_president() {
    given(sample::chamber())
        .when(sample::council_meeting())
        .then_refused("meeting.convener_not_competent")
        .under("1998", Some(28))
        .saying("会长 (president)");
    given(sample::chamber()).and_by(LIN, sample::council_meeting());
    let on_behalf_of = Some(sample::on_behalf_of(LIN));
    given(sample::chamber())
        .and_by(Actor::Person { person: XU, post: None, on_behalf_of }, sample::council_meeting());
    given(sample::chamber()).and_by(Actor::import(), sample::council_meeting());
}

#[test]
fn whose_turn_it_is_convenes_the_presidents_office_for_as_long_as_it_lasts() {
    let office = ConveneMeeting { kind: kind("presidents_office"), ..sample::council_meeting() };
    given(sample::chamber()).and_by(ZHOU, office.clone());
    given(sample::chamber()).when(office.clone()).by(GU).then_refused("leadership.power_lacking");
    given(sample::chamber())
        .and(CloseRotation { rotation: sample::ROTATION, on: date("2026-03-01") })
        .when(office)
        .by(ZHOU)
        .then_refused("leadership.power_lacking");
}

fn third() -> OpenTerm {
    let term = TermId::from_u128(0x32);
    OpenTerm { term, ordinal: 3, from: None, until: None, certificate_until: None, organ: None }
}

/// 第二届第十四次: an organ's meetings are numbered anew in each term.
#[test]
fn trap_36_a_number_is_used_once_for_a_kind_in_a_term() {
    let convened = given(sample::chamber()).and_by(LIN, sample::council_meeting());
    let again = ConveneMeeting { meeting: OTHER, ..sample::council_meeting() };
    convened.clone().when(again.clone()).by(LIN).then_refused("meeting.ordinal_taken").saying("number 1");
    convened.clone().and_by(LIN, ConveneMeeting { kind: kind("standing_council"), ..again.clone() });
    convened.clone().and(third()).and_by(LIN, again.clone());
    convened.and(CancelMeeting { meeting: COUNCIL, reason: None }).and_by(LIN, again);
}

/// 期: a series of joint meetings counts on, whatever term it is.
#[test]
fn trap_36_a_series_counts_from_one_and_uses_each_number_once() {
    let numbered = |series, ordinal| ConveneMeeting {
        meeting: OTHER,
        series: Some(SeriesNumber { series, ordinal }),
        ..sample::joint_meeting()
    };
    let convened = given(sample::chamber()).and(sample::joint_meeting());
    convened.clone().when(numbered(SERIES, 3)).then_refused("meeting.series_number_taken");
    convened.clone().when(numbered(SERIES, 0)).then_refused("meeting.ordinal_zero");
    convened.clone().when(numbered(SeriesId::from_u128(0x4f), 1)).then_refused("meeting.unknown_series");
    convened.clone().and(numbered(SERIES, 2));
    let renewed = convened.and(third());
    renewed.clone().when(numbered(SERIES, 3)).then_refused("meeting.series_number_taken");
    renewed.and(numbered(SERIES, 4));
}

#[test]
fn what_is_not_known_of_a_meeting_is_left_out_where_nothing_depends_on_it() {
    let bare = ConveneMeeting {
        starts: None,
        theme: None,
        question: None,
        place: None,
        agenda: Vec::new(),
        ..sample::joint_meeting()
    };
    given(sample::chamber()).and(bare);
    given(sample::chamber())
        .when(ConveneMeeting { starts: None, ..sample::council_meeting() })
        .by(LIN)
        .then_refused("meeting.day_unknown")
        .saying("5 days of notice");
    let tea = ConveneMeeting {
        kind: kind("tea_party"),
        starts: Some(occurred("2026-05-01")),
        ..sample::council_meeting()
    };
    given(sample::chamber()).when(tea).then_refused("meeting.unknown_kind");
}

#[test]
fn an_item_stands_on_the_agenda_once() {
    let mut twice = sample::joint_meeting();
    twice.agenda.push(twice.agenda[0].clone());
    given(sample::chamber()).when(twice).then_refused("meeting.already_recorded");
}
