//! Why an act in a meeting was refused.

use super::PhaseName;
use crate::calendar::CalendarRefusal;
use crate::charter::{DayUnit, MinutesPublication, NamedPost};
use crate::kernel::{
    AgendaItemId, Article, ContributionId, Date, DemandId, FollowUpId, MeetingId, MeetingKind, Occurred,
    PersonId, Phrase, Principal, SeriesId, VoteId, recorded, refusals, timed,
};
use crate::leadership::LeadershipRefusal;
use crate::people::PeopleRefusal;
use alloc::string::String;
use alloc::vec::Vec;

refusals! {
    /// A meeting could not be convened, run or put on record so.
    pub enum MeetingRefusal in "meeting" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// The charter knows no such kind of meeting.
        UnknownKind = "unknown_kind" { kind: MeetingKind }
            zh "章程没有规定“{kind}”这种会议"
            en "the charter has no kind of meeting `{kind}`",
        /// No meeting has this id.
        UnknownMeeting = "unknown_meeting" { meeting: MeetingId }
            zh "没有编号为 {meeting} 的会议"
            en "there is no meeting with the id {meeting}",
        /// No series has this id.
        UnknownSeries = "unknown_series" { series: SeriesId }
            zh "没有编号为 {series} 的联席会议系列"
            en "there is no series with the id {series}",
        /// The item is not on the meeting's agenda.
        UnknownItem = "unknown_item" { item: AgendaItemId }
            zh "议程上没有编号为 {item} 的项目"
            en "the item {item} is not on the agenda",
        /// No contribution to the meeting has this id.
        UnknownContribution = "unknown_contribution" { contribution: ContributionId }
            zh "会议没有编号为 {contribution} 的发言"
            en "the meeting has no contribution with the id {contribution}",
        /// No follow-up has this id.
        UnknownFollowUp = "unknown_follow_up" { follow_up: FollowUpId }
            zh "没有编号为 {follow_up} 的后续事项"
            en "there is no follow-up with the id {follow_up}",
        /// The series has had a meeting with this number.
        SeriesNumberTaken = "series_number_taken" { ordinal: u32, seq: u32 }
            zh "该系列的第{ordinal}期已在第 {seq} 条登记"
            en "number {ordinal} of the series was recorded before, by entry {seq}",
        /// The term has had a meeting of this kind with this number.
        OrdinalTaken = "ordinal_taken" { ordinal: u32, seq: u32 }
            zh "本届该种会议的第{ordinal}次已在第 {seq} 条登记"
            en "number {ordinal} of this kind in the term was recorded before, by entry {seq}",
        /// Numbers count from 1.
        OrdinalZero = "ordinal_zero" {}
            zh "次序从一算起"
            en "ordinals count from 1",
        /// Whoever convenes holds none of the posts that may.
        ConvenerNotCompetent = "convener_not_competent" { conveners: Vec<NamedPost>, article: Option<Article> }
            zh "召集人无权召集这种会议；有权者：{conveners}"
            en "this kind of meeting is convened by {conveners}",
        /// No demand has this id.
        UnknownDemand = "unknown_demand" { demand: DemandId }
            zh "没有编号为 {demand} 的会议提议"
            en "there is no demand with the id {demand}",
        /// The demand was withdrawn, or a meeting was convened on it that was not cancelled.
        DemandSettled = "demand_settled" { demand: DemandId, seq: u32 }
            zh "提议 {demand} 已在第 {seq} 条撤回或者已据以召集会议"
            en "the demand {demand} was withdrawn or answered before, by entry {seq}",
        /// The meeting is of another kind than the one demanded.
        OtherKindDemanded = "other_kind_demanded" { kind: MeetingKind, demanded: MeetingKind }
            zh "所提议的是“{demanded}”，召集的却是“{kind}”"
            en "`{demanded}` was demanded, a meeting of the kind `{kind}` does not answer it",
        /// Nobody who demands it so may demand this kind of meeting.
        DemanderNotCompetent = "demander_not_competent" { kind: MeetingKind, demanders: Phrase, article: Option<Article> }
            zh "提议人无权如此提议召开“{kind}”；可以提议的：{demanders}"
            en "`{kind}` cannot be demanded so, it is demanded by {demanders}",
        /// Too few of those who may have demanded it.
        TooFewDemanders = "too_few_demanders" { given: u32, needed: u32, article: Option<Article> }
            zh "有权提议者中只有 {given} 人联名，须有 {needed} 人"
            en "{given} of those who may have demanded it, {needed} are needed",
        /// A vote that is taken in the room is still open: close it with its count first.
        VoteStillOpen = "vote_still_open" { vote: VoteId, seq: u32 }
            zh "第 {seq} 条开始的表决 {vote} 尚未结束，须先结束表决、报告计票"
            en "the vote {vote} opened by entry {seq} is still open, close it with its count first",
        /// The kind of meeting needs notice, so its day must be known.
        DayUnknown = "day_unknown" { notice_days: u32, unit: DayUnit, article: Option<Article> }
            zh "这种会议须提前{notice_days}{unit}通知，因此必须写明开会日期"
            en "this kind of meeting needs {notice_days} {unit} of notice, so its day must be given",
        /// Too few days lie between the notice and the meeting.
        NoticeTooShort = "notice_too_short" { notice: Date, held: Date, days: u32, needed: u32, unit: DayUnit, article: Option<Article> }
            zh "{notice}通知、{held}开会，只隔{days}{unit}，须提前{needed}{unit}"
            en "a notice of {notice} for a meeting of {held} gives {days} {unit}, {needed} are needed",
        /// The kind of meeting needs notice and none was sent.
        NoticeNotSent = "notice_not_sent" { needed: u32, unit: DayUnit, article: Option<Article> }
            zh "会议通知尚未发出，须提前{needed}{unit}通知"
            en "no notice was sent, {needed} {unit} of notice are needed",
        /// The notice was sent before.
        NoticeAlreadySent = "notice_already_sent" { seq: u32 }
            zh "会议通知已在第 {seq} 条发出"
            en "the notice was sent before, by entry {seq}",
        /// The act does not fit the phase the meeting is in.
        WrongPhase = "wrong_phase" { phase: PhaseName, needed: Vec<PhaseName> }
            zh "会议现为“{phase}”，此事只能在“{needed}”时办理"
            en "the meeting is {phase}, this is done while it is {needed}",
        /// It would lie in the future.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been",
        /// Not enough of those entitled are present.
        QuorumNotMet = "quorum_not_met" { present: u32, entitled: u32, needed: u32, article: Option<Article> }
            zh "应到{entitled}人，实到{present}人，须到{needed}人，未达法定人数"
            en "{present} of {entitled} entitled are present, {needed} are needed for a quorum",
        /// Enough have come, so the meeting need not lapse.
        QuorumNotLacking = "quorum_not_lacking" {}
            zh "到会人数已达法定人数，或这种会议没有法定人数，不能宣布流会"
            en "enough have come, or this kind of meeting needs no quorum, so it cannot lapse",
        /// Only a meeting of the same kind that lapsed is called a second time.
        FirstCallNotLapsed = "first_call_not_lapsed" { meeting: MeetingId }
            zh "会议 {meeting} 不是同一种已流会的会议，不能再次召集"
            en "the meeting {meeting} is none of the same kind that lapsed, so it cannot be called a second time",
        /// The charter does not say that attending from elsewhere counts.
        RemoteNotAllowed = "remote_not_allowed" { kind: MeetingKind }
            zh "章程没有规定“{kind}”可以线上出席"
            en "the charter does not let `{kind}` be attended from elsewhere",
        /// Whoever chairs holds none of the posts that may.
        ChairNotCompetent = "chair_not_competent" { chair: PersonId, chairs: Vec<NamedPost>, article: Option<Article> }
            zh "{chair} 不能主持这种会议；可主持者：{chairs}"
            en "{chair} cannot chair this kind of meeting, which is chaired by {chairs}",
        /// Whoever is to chair or to speak has not signed in.
        NotPresent = "not_present" { person: PersonId }
            zh "{person} 没有签到，或已离场"
            en "{person} has not signed in, or has left",
        /// The person chairs already.
        AlreadyChairs = "already_chairs" { person: PersonId }
            zh "{person} 正在主持"
            en "{person} is in the chair already",
        /// The person has signed in and not left.
        AlreadyPresent = "already_present" { person: PersonId, seq: u32 }
            zh "{person} 已在第 {seq} 条签到"
            en "{person} signed in before, by entry {seq}",
        /// The person is not entitled; they may attend as an observer.
        NotEntitled = "not_entitled" { person: PersonId }
            zh "{person} 不在应到之列，只能列席"
            en "{person} is not entitled to attend, but may observe",
        /// Whoever has attended cannot be excused.
        HasAttended = "has_attended" { person: PersonId }
            zh "{person} 已到会，不能再记请假"
            en "{person} has attended and cannot be excused",
        /// The absence was excused before.
        AlreadyExcused = "already_excused" { person: PersonId, seq: u32 }
            zh "{person} 已在第 {seq} 条请假"
            en "{person} was excused before, by entry {seq}",
        /// They left before they came.
        LeftBeforeArriving = "left_before_arriving" { arrived: Occurred, left: Occurred }
            zh "离场时间 {left} 早于到场时间 {arrived}"
            en "they left at {left}, before they arrived at {arrived}",
        /// The person is in a guest delegation already.
        AlreadyGuest = "already_guest" { person: PersonId }
            zh "{person} 已在来宾名单中"
            en "{person} is among the guests already",
        /// A contribution needs somebody who made it.
        NoSpeaker = "no_speaker" {}
            zh "发言须有发言人"
            en "a contribution needs a speaker",
        /// Only who has a delegation, or a post that carries one, speaks for another.
        NotAuthorisedToSpeakFor = "not_authorised_to_speak_for" { speaker: PersonId, principal: Principal, on: Date }
            zh "{speaker} 在{on}没有代表 {principal} 的委托，其职务也不附带代表权"
            en "{speaker} has no delegation from {principal} on {on}, and no post that carries one",
        /// A meeting that binds decides; it does not merely agree.
        MeetingBinds = "meeting_binds" { kind: MeetingKind }
            zh "“{kind}”是作决定的会议，不记共识"
            en "`{kind}` is a meeting that decides, consensus is for meetings that bind nobody",
        /// A follow-up falls due before the meeting that gave it.
        DueBeforeMeeting = "due_before_meeting" { due: Date, held: Date }
            zh "期限{due}早于开会日期{held}"
            en "it would be due on {due}, before the meeting of {held}",
        /// The follow-up was completed before.
        AlreadyCompleted = "already_completed" { follow_up: FollowUpId, seq: u32 }
            zh "后续事项 {follow_up} 已在第 {seq} 条办结"
            en "the follow-up {follow_up} was completed before, by entry {seq}",
        /// The decision that the follow-up came of was revoked.
        FollowUpRevoked = "follow_up_revoked" { follow_up: FollowUpId, seq: u32 }
            zh "后续事项 {follow_up} 所依据的决定已在第 {seq} 条撤销，不再落实"
            en "the decision that the follow-up {follow_up} came of was revoked by entry {seq}, so it is not to be carried out",
        /// The minutes were drafted before.
        MinutesAlreadyDrafted = "minutes_already_drafted" { seq: u32 }
            zh "纪要已在第 {seq} 条起草"
            en "the minutes were drafted before, by entry {seq}",
        /// The minutes must be drafted first.
        MinutesNotDrafted = "minutes_not_drafted" {}
            zh "纪要尚未起草"
            en "the minutes have not been drafted",
        /// The minutes are signed: what follows is a correction.
        MinutesAlreadySigned = "minutes_already_signed" { seq: u32 }
            zh "纪要已在第 {seq} 条签发，此后只能更正"
            en "the minutes were signed by entry {seq}, from then on they can only be corrected",
        /// Only signed minutes are made known.
        MinutesNotSigned = "minutes_not_signed" {}
            zh "纪要尚未签发，不能公布或抄送"
            en "the minutes have not been signed, so they cannot be made known yet",
        /// The minutes were made known in this way before.
        MinutesAlreadyPublished = "minutes_already_published" { to: MinutesPublication, seq: u32 }
            zh "纪要已在第 {seq} 条{to}"
            en "the minutes were made known before, by entry {seq}: {to}",
        /// Whoever signs holds none of the posts that may.
        SignerNotCompetent = "signer_not_competent" { signers: Vec<NamedPost>, article: Option<Article> }
            zh "签发人无权签发这种会议的纪要；有权者：{signers}"
            en "the minutes of this kind of meeting are signed by {signers}";
        /// Somebody or something named is not known.
        People(PeopleRefusal),
        /// The organ that is named is not known.
        Leadership(LeadershipRefusal),
        /// The working days of a year are not known.
        Calendar(CalendarRefusal),
    }
}

recorded!(MeetingRefusal);
timed!(MeetingRefusal);
