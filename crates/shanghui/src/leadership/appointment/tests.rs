//! Appointments: how many at a time, in which way, by which organ, until when.

use super::{AppointToPost, AppointmentManner, AppointmentMode, EndAppointment, EndGround};
use crate::chamber::sample::{self, COUNCIL, HAN, HE, LIN, XU, ZHOU, appointment, date, post};
use crate::chamber::scenario::given;
use crate::kernel::{AppointmentId, MeetingId, PersonId};
use alloc::vec::Vec;

fn appoint(person: PersonId, word: &str) -> AppointToPost {
    AppointToPost {
        appointment: AppointmentId::from_u128(0x7f),
        person,
        post: post(word),
        from: Some(date("2026-03-02")),
        until: None,
        manner: None,
    }
}

fn end(place: u8, on: &str) -> EndAppointment {
    let ground = EndGround::Resigned;
    EndAppointment { appointment: appointment(place), on: date(on), ground, meeting: None }
}

/// 社会团体章程示范文本（1998）第二十八条.
#[test]
fn there_is_one_president_at_a_time() {
    given(sample::chamber())
        .when(appoint(HE, "president"))
        .then_refused("leadership.post_full")
        .under("1998", Some(28))
        .saying("会长 (president) has room for 1");
    given(sample::chamber()).and(end(0, "2026-03-01")).and(appoint(HE, "president"));
    // The last day is still a day in the post.
    given(sample::chamber())
        .and(end(0, "2026-03-02"))
        .when(appoint(HE, "president"))
        .then_refused("leadership.post_full");
}

fn in_manner(mode: AppointmentMode, meeting: Option<MeetingId>, command: AppointToPost) -> AppointToPost {
    let manner = AppointmentManner {
        mode,
        term: None,
        unit: None,
        meeting,
        full_time: None,
        legal_representative_of: Vec::new(),
        exceptions: Vec::new(),
        posts_elsewhere: Vec::new(),
    };
    AppointToPost { manner: Some(manner), ..command }
}

/// 社会团体章程示范文本（1998）第十八条第二项：由理事会选举；第十四条：由会员大会选举理事.
#[test]
fn a_post_is_filled_in_the_way_and_by_the_organ_that_the_charter_names() {
    use AppointmentMode::{Appointed, ByElection, Elected, Hired};
    let council = || {
        let mut given = given(sample::chamber())
            .and_by(LIN, sample::council_meeting())
            .and(crate::meeting::SendNotice { meeting: COUNCIL, sent: None })
            .at("2026-03-20T01:00:00Z");
        for person in [LIN, XU, sample::SHEN, sample::GU, HAN, ZHOU] {
            given = given.and(sample::sign_in(COUNCIL, person));
        }
        given.and(crate::meeting::OpenMeeting { meeting: COUNCIL, chair: LIN, at: None })
    };
    council().and(in_manner(Elected, Some(COUNCIL), appoint(HE, "standing_director")));
    council().and(in_manner(ByElection, Some(COUNCIL), appoint(HE, "vice_president")));
    council()
        .when(in_manner(Elected, None, appoint(HE, "vice_president")))
        .then_refused("leadership.not_decided_by_organ")
        .under("1998", Some(18))
        .saying("理事会");
    // The council elects no directors, and a council that has not met elects nobody.
    council()
        .when(in_manner(Elected, Some(COUNCIL), appoint(HE, "director")))
        .then_refused("leadership.not_decided_by_organ")
        .under("1998", Some(14));
    given(sample::chamber())
        .and_by(LIN, sample::council_meeting())
        .when(in_manner(Elected, Some(COUNCIL), appoint(HE, "vice_president")))
        .then_refused("leadership.not_decided_by_organ");
    council()
        .when(in_manner(Hired, Some(COUNCIL), appoint(HE, "vice_president")))
        .then_refused("leadership.wrong_mode")
        .saying("not filled in this way: hired");
    let staff = in_manner(Appointed, None, appoint(HE, "secretariat_staff"));
    given(sample::chamber()).and(staff.clone());
    given(sample::chamber())
        .when(staff)
        .by(LIN)
        .then_refused("leadership.appointer_not_competent")
        .under("1998", Some(29))
        .saying("秘书长");
}

#[test]
fn a_person_may_hold_several_posts_and_each_once() {
    given(sample::chamber()).when(appoint(HAN, "director")).then_refused("leadership.already_holds_post");
    let chamber = given(sample::chamber()).and(appoint(ZHOU, "standing_director")).chamber();
    let held = chamber.leadership().posts_of(ZHOU, date("2026-03-02")).map(|post| post.as_str());
    assert!(held.eq(["vice_president", "standing_director"]));
}

#[test]
fn an_appointment_ends_once_and_not_before_it_began() {
    given(sample::chamber()).when(end(8, "2023-12-31")).then_refused("leadership.period_reversed");
    let ended = given(sample::chamber()).and(end(8, "2026-03-02"));
    ended.clone().when(end(8, "2026-03-02")).then_refused("leadership.appointment_already_ended");
    let chamber = ended.chamber();
    let holds = |day| chamber.leadership().posts_of(HAN, date(day)).count();
    assert_eq!(["2023-12-31", "2024-01-01", "2026-03-02", "2026-03-03"].map(holds), [0, 1, 1, 0]);
}

#[test]
fn a_day_that_is_not_known_is_taken_as_past_and_an_end_as_not_yet_come() {
    let unknown = AppointToPost { from: None, ..appoint(HE, "director") };
    let chamber = given(sample::chamber()).and(unknown).chamber();
    assert_eq!(chamber.leadership().posts_of(HE, date("1999-01-01")).count(), 1);
    assert_eq!(chamber.leadership().posts_of(HE, date("2099-01-01")).count(), 1);
    assert_eq!(chamber.leadership().holders(&post("president"), date("2026-03-02")).count(), 1);
    assert!(chamber.leadership().holders(&post("president"), date("2026-03-02")).eq([LIN]));
    assert_eq!(chamber.leadership().held_by(XU).count(), 1);
}
