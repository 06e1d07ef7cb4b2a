//! Meetings from the convening to the close: notice, attendance, quorum, chair.

use super::Table;
use crate::fixture::{
    ADJOURNED, BOARD, CANCELLED, CLOSED, CONVENED, GUESTS, NOTIFIED, READY, THINNED, UPCOMING,
    bare_joint_meeting,
};
use crate::sample::{
    COUNCIL, FILM, GU, HAN, JIANG, JOINT, LIN, NOBODY, SERIES, SHEN, SONG, SU, XU, YUNMENG, ZHOU,
    council_meeting, date, instant, joint_meeting, kind, occurred, on_behalf_of, prose, sign_in, title,
};
use shanghui::kernel::{Actor, AgendaItemId, GuestsId, MeetingId, Occurred, PartyId, SeriesId};
use shanghui::meeting::{
    AddAgendaItem, AdjournMeeting, AgendaItem, CancelMeeting, Capacity, CloseMeeting, ConveneMeeting,
    Delegate, ExcuseAbsence, HandOverChair, ItemKind, LapseMeeting, Manner, OpenMeeting, OpenSeries,
    RecordGuests, ResumeMeeting, SendNotice, SeriesNumber, SignIn, SignOut,
};

const NEW: MeetingId = MeetingId::from_u128(0x1151);
const NOWHERE: MeetingId = MeetingId::from_u128(0x5f);
const TOMORROW: &str = "2026-04-02";

pub(super) fn fill(table: &mut Table<'_>) {
    convening(table);
    preparing(table);
    opening(table);
    lapsing(table);
    running(table);
    attending(table);
}

fn at(text: &str) -> Option<Occurred> {
    Some(occurred(text))
}

fn convening(table: &mut Table<'_>) {
    let series = |series| OpenSeries { series, name: title("长安南北商会联席会议") };
    let joint = || ConveneMeeting { meeting: NEW, ..joint_meeting() };
    let council = || ConveneMeeting { meeting: NEW, ..council_meeting() };
    let numbered = |series, ordinal| Some(SeriesNumber { series, ordinal });
    table
        .on("sample")
        .accepts("a series of joint meetings is recorded", series(SeriesId::from_u128(0x1141)))
        .refuses("a series is recorded once", "meeting.already_recorded", series(SERIES))
        .accepts("a joint meeting is convened; those invited are entitled", joint())
        .accepts("where nobody is named it is not known who is entitled", bare_joint_meeting(NEW))
        .by(LIN)
        .cites("社会团体章程示范文本（1998）第二十八条")
        .duties_on("2026-03-15")
        .accepts("the president convenes the council; those who belong to it are entitled", council())
        .by(Actor::Person { person: XU, post: None, on_behalf_of: Some(on_behalf_of(LIN)) })
        .accepts("a delegate convenes it for the president", council())
        .by(Actor::import())
        .accepts("the import records what others convened", council())
        .by(LIN)
        .cites("民法典第二百零一条")
        .accepts(
            "the day of the notice is not counted: five days from the 2nd are complete on the 7th",
            ConveneMeeting { starts: at("2026-03-07"), ..council() },
        )
        .by(LIN)
        .cites("民法典第二百零一条")
        .refuses(
            "and not on the 6th",
            "meeting.notice_too_short",
            ConveneMeeting { starts: at("2026-03-06"), ..council() },
        )
        .by(LIN)
        .accepts(
            "a meeting may have been convened on an earlier day",
            ConveneMeeting { starts: at("2026-03-06"), convened_on: Some(date("2026-03-01")), ..council() },
        )
        .by(LIN)
        .refuses(
            "only a meeting that lapsed is called a second time",
            "meeting.first_call_not_lapsed",
            ConveneMeeting { second_call_of: Some(NOWHERE), ..council() },
        )
        .by(LIN)
        .refuses("notice needs a day", "meeting.day_unknown", ConveneMeeting { starts: None, ..council() })
        .cites("社会团体章程示范文本（1998）第二十八条")
        .refuses(
            "a secretary general does not convene the council",
            "meeting.convener_not_competent",
            council(),
        )
        .refuses(
            "the charter must know the kind",
            "meeting.unknown_kind",
            ConveneMeeting { kind: kind("tea_party"), ..joint() },
        )
        .refuses(
            "a series must be known",
            "meeting.unknown_series",
            ConveneMeeting { series: numbered(SeriesId::from_u128(0x4f), 1), ..joint() },
        )
        .refuses(
            "numbers count from one",
            "meeting.ordinal_zero",
            ConveneMeeting { series: numbered(SERIES, 0), ..joint() },
        )
        .refuses(
            "those invited must be known",
            "people.unknown_person",
            ConveneMeeting { invited: vec![LIN, NOBODY], ..joint() },
        )
        .on("busy")
        .refuses("a meeting is convened once", "meeting.already_recorded", joint_meeting())
        .refuses("a series has each number once", "meeting.series_number_taken", joint())
        .by(LIN)
        .refuses(
            "a term has each number of a kind once",
            "meeting.ordinal_taken",
            ConveneMeeting { starts: at("2026-05-01"), ..council() },
        );
}

fn preparing(table: &mut Table<'_>) {
    let item = |item| AgendaItem { item, kind: ItemKind::Business, title: title("审议年度安排") };
    let new = AgendaItemId::from_u128(0x1161);
    let add = |meeting, id| AddAgendaItem { meeting, item: item(id) };
    table
        .on("busy")
        .accepts("an item is added", add(UPCOMING, new))
        .accepts("it may be added while the meeting is in session", add(JOINT, new))
        .refuses("there is no such meeting", "meeting.unknown_meeting", add(NOWHERE, new))
        .refuses("a closed meeting has its agenda", "meeting.wrong_phase", add(CLOSED, new))
        .refuses("an item stands once", "meeting.already_recorded", add(JOINT, FILM));
    let guests = |meeting, person| RecordGuests {
        guests: GuestsId::from_u128(0x11a1),
        meeting,
        party: Some(YUNMENG),
        delegates: vec![Delegate { person, title: None }],
        companions: None,
    };
    let unknown_body = PartyId::from_u128(0x2f);
    table
        .accepts(
            "guests are recorded, the unnamed by their number",
            RecordGuests {
                delegates: vec![Delegate { person: SONG, title: Some(title("副秘书长")) }],
                companions: Some(3),
                ..guests(CONVENED, SONG)
            },
        )
        .accepts(
            "an affiliation that is not known is left out",
            RecordGuests { party: None, ..guests(CONVENED, SONG) },
        )
        .refuses("there is no such meeting", "meeting.unknown_meeting", guests(NOWHERE, SONG))
        .refuses("a closed meeting has its guests", "meeting.wrong_phase", guests(CLOSED, SONG))
        .refuses(
            "a delegation is recorded once",
            "meeting.already_recorded",
            RecordGuests { guests: GUESTS, ..guests(JOINT, GU) },
        )
        .refuses(
            "their body must be known",
            "people.unknown_party",
            RecordGuests { party: Some(unknown_body), ..guests(CONVENED, SONG) },
        )
        .refuses("a guest must be known", "people.unknown_person", guests(CONVENED, NOBODY))
        .refuses("a guest is named once", "meeting.already_guest", guests(JOINT, SONG));
    let send = |meeting| SendNotice { meeting, sent: None };
    table
        .duties_on("2026-04-02")
        .accepts("a notice is sent, and the duty is settled", send(UPCOMING))
        .accepts(
            "a joint meeting asks for no number of days",
            SendNotice { sent: at("2026-03-31"), ..send(CONVENED) },
        )
        .by(Actor::System { task: shanghui::kernel::SystemTask::Timer })
        .accepts("the timer may send notices", send(UPCOMING))
        .refuses("there is no such meeting", "meeting.unknown_meeting", send(NOWHERE))
        .refuses("an opened meeting needs none", "meeting.wrong_phase", send(JOINT))
        .refuses("a notice is sent once", "meeting.notice_already_sent", send(NOTIFIED))
        .refuses(
            "it cannot have been sent tomorrow",
            "meeting.in_the_future",
            SendNotice { sent: at(TOMORROW), ..send(UPCOMING) },
        )
        .refuses("a notice after the day is too late", "meeting.notice_too_short", send(COUNCIL));
    let cancel = |meeting| CancelMeeting { meeting, reason: None };
    table
        .duties_on("2026-04-02")
        .accepts("a meeting is cancelled, and its notice is owed no more", cancel(UPCOMING))
        .accepts(
            "the reason stands beside the entry",
            CancelMeeting { reason: Some(prose("改期")), ..cancel(CONVENED) },
        )
        .refuses("there is no such meeting", "meeting.unknown_meeting", cancel(NOWHERE))
        .refuses("what was opened is not cancelled", "meeting.wrong_phase", cancel(JOINT));
}

fn opening(table: &mut Table<'_>) {
    let open = |meeting, chair| OpenMeeting { meeting, chair, at: None };
    table
        .on("busy")
        .cites("社会团体章程示范文本（1998）第十九条")
        .accepts("six of nine are two thirds, and the council is opened", open(READY, LIN))
        .accepts("a vice president may chair it as well", open(READY, ZHOU))
        .refuses("there is no such meeting", "meeting.unknown_meeting", open(NOWHERE, LIN))
        .refuses("a meeting is opened once", "meeting.wrong_phase", open(JOINT, XU))
        .refuses("it cannot be opened before its day", "meeting.in_the_future", open(UPCOMING, LIN))
        .refuses("without notice there is no council", "meeting.notice_not_sent", open(COUNCIL, LIN))
        .refuses(
            "a notice of the 9th is too short for the 13th",
            "meeting.notice_too_short",
            OpenMeeting { at: at("2026-03-13"), ..open(READY, LIN) },
        )
        .refuses("nobody has this id", "people.unknown_person", open(READY, NOBODY))
        .refuses("whoever chairs must be there", "meeting.not_present", open(READY, HAN))
        .refuses("a director does not chair the council", "meeting.chair_not_competent", open(READY, SU))
        .cites("社会团体章程示范文本（1998）第十九条")
        .refuses("five of nine are no two thirds", "meeting.quorum_not_met", open(NOTIFIED, LIN));
}

fn lapsing(table: &mut Table<'_>) {
    let lapse = |meeting| LapseMeeting { meeting, at: None };
    table
        .on("busy")
        .cites("社会团体章程示范文本（1998）第十九条")
        .accepts("too few came, so the meeting is not held", lapse(NOTIFIED))
        .refuses("there is no such meeting", "meeting.unknown_meeting", lapse(NOWHERE))
        .refuses("a meeting that was opened does not lapse", "meeting.wrong_phase", lapse(JOINT))
        .refuses(
            "it cannot have lapsed tomorrow",
            "meeting.in_the_future",
            LapseMeeting { at: at(TOMORROW), ..lapse(NOTIFIED) },
        )
        .refuses("enough have come", "meeting.quorum_not_lacking", lapse(READY));
}

fn running(table: &mut Table<'_>) {
    let adjourn = |meeting| AdjournMeeting { meeting, at: None, resumes: None };
    table
        .on("busy")
        .accepts(
            "a meeting is adjourned to a day",
            AdjournMeeting { resumes: at(TOMORROW), ..adjourn(JOINT) },
        )
        .refuses("there is no such meeting", "meeting.unknown_meeting", adjourn(NOWHERE))
        .refuses("only a meeting in session is adjourned", "meeting.wrong_phase", adjourn(READY))
        .refuses(
            "it cannot have been adjourned tomorrow",
            "meeting.in_the_future",
            AdjournMeeting { at: at(TOMORROW), ..adjourn(JOINT) },
        );
    let resume = |meeting| ResumeMeeting { meeting, at: None };
    table
        .accepts("a meeting is resumed", resume(ADJOURNED))
        .refuses("there is no such meeting", "meeting.unknown_meeting", resume(NOWHERE))
        .refuses("only an adjourned meeting is resumed", "meeting.wrong_phase", resume(JOINT))
        .refuses(
            "it cannot have been resumed tomorrow",
            "meeting.in_the_future",
            ResumeMeeting { at: at(TOMORROW), ..resume(ADJOURNED) },
        )
        .cites("社会团体章程示范文本（1998）第十九条")
        .refuses("a council is resumed with its quorum", "meeting.quorum_not_met", resume(THINNED));
    let close = |meeting| CloseMeeting { meeting, at: None };
    table
        .duties_on("2026-04-02")
        .accepts(
            "a meeting is closed, and its minutes are owed",
            CloseMeeting { at: at("2026-03-10T03:30:00Z"), ..close(JOINT) },
        )
        .accepts("an adjourned meeting may be closed", close(ADJOURNED))
        .refuses("there is no such meeting", "meeting.unknown_meeting", close(NOWHERE))
        .refuses("a meeting is closed once", "meeting.wrong_phase", close(CLOSED))
        .refuses(
            "it cannot have been closed tomorrow",
            "meeting.in_the_future",
            CloseMeeting { at: at(TOMORROW), ..close(JOINT) },
        );
    let hand_over = |meeting, to| HandOverChair { meeting, to, at: None };
    table
        .accepts("the chair passes to the president", hand_over(JOINT, LIN))
        .refuses("there is no such meeting", "meeting.unknown_meeting", hand_over(NOWHERE, LIN))
        .refuses("only a meeting in session has a chair", "meeting.wrong_phase", hand_over(ADJOURNED, LIN))
        .refuses(
            "it cannot have passed tomorrow",
            "meeting.in_the_future",
            HandOverChair { at: at(TOMORROW), ..hand_over(JOINT, LIN) },
        )
        .refuses("it passes to another", "meeting.already_chairs", hand_over(JOINT, XU))
        .refuses("nobody has this id", "people.unknown_person", hand_over(JOINT, NOBODY))
        .refuses("whoever takes it must be there", "meeting.not_present", hand_over(JOINT, SHEN))
        .refuses("a director does not chair", "meeting.chair_not_competent", hand_over(JOINT, HAN));
}

fn attending(table: &mut Table<'_>) {
    let arrived = Some(Occurred::Instant(instant("2026-03-10T01:25:00Z")));
    table
        .on("busy")
        .accepts("whoever is invited signs in", SignIn { arrived, ..sign_in(JOINT, SHEN) })
        .accepts("whoever asked leave and comes after all has come", sign_in(JOINT, JIANG))
        .accepts("others may observe", SignIn { capacity: Capacity::Observing, ..sign_in(JOINT, GU) })
        .accepts("where it is not known who is entitled, anybody may attend", sign_in(CONVENED, SONG))
        .refuses("there is no such meeting", "meeting.unknown_meeting", sign_in(NOWHERE, LIN))
        .refuses("nobody comes to a cancelled meeting", "meeting.wrong_phase", sign_in(CANCELLED, LIN))
        .refuses("nobody has this id", "people.unknown_person", sign_in(JOINT, NOBODY))
        .refuses("nobody is there twice", "meeting.already_present", sign_in(JOINT, LIN))
        .refuses("only the entitled attend", "meeting.not_entitled", sign_in(JOINT, GU))
        .refuses(
            "the charter does not let it be attended from elsewhere",
            "meeting.remote_not_allowed",
            SignIn { manner: Manner::Remote, ..sign_in(JOINT, SHEN) },
        )
        .refuses(
            "nobody has arrived tomorrow",
            "meeting.in_the_future",
            SignIn { arrived: at(TOMORROW), ..sign_in(JOINT, SHEN) },
        );
    let sign_out = |meeting, person| SignOut { meeting, person, left: None };
    table
        .accepts("somebody leaves", SignOut { left: at("2026-03-10T02:00:00Z"), ..sign_out(JOINT, LIN) })
        .refuses("there is no such meeting", "meeting.unknown_meeting", sign_out(NOWHERE, LIN))
        .refuses("a closed meeting has been left", "meeting.wrong_phase", sign_out(CLOSED, LIN))
        .refuses("nobody has this id", "people.unknown_person", sign_out(JOINT, NOBODY))
        .refuses("whoever is not there does not leave", "meeting.not_present", sign_out(JOINT, SHEN))
        .refuses(
            "nobody has left tomorrow",
            "meeting.in_the_future",
            SignOut { left: at(TOMORROW), ..sign_out(JOINT, LIN) },
        )
        .refuses(
            "nobody leaves before they come",
            "meeting.left_before_arriving",
            SignOut { left: at("2026-03-10T01:00:00Z"), ..sign_out(JOINT, LIN) },
        );
    let excuse = |meeting, person| ExcuseAbsence { meeting, person, reason: None };
    table
        .accepts(
            "somebody asks leave",
            ExcuseAbsence { reason: Some(prose("另有安排")), ..excuse(JOINT, SHEN) },
        )
        .refuses("there is no such meeting", "meeting.unknown_meeting", excuse(NOWHERE, LIN))
        .refuses("leave is asked before the close", "meeting.wrong_phase", excuse(CLOSED, LIN))
        .refuses("nobody has this id", "people.unknown_person", excuse(JOINT, NOBODY))
        .refuses("only the entitled need leave", "meeting.not_entitled", excuse(BOARD, JIANG))
        .refuses("whoever has come needs none", "meeting.has_attended", excuse(JOINT, LIN))
        .refuses("leave is asked once", "meeting.already_excused", excuse(JOINT, JIANG));
}
