//! Why a term, a post, a turn or a delegation could not be recorded so, or why somebody may not act.

use super::{AppointmentMode, TurnRefusal};
use crate::charter::{AgeBound, AgeReading, Approver, ElectionStep, Matter, NamedPost, Power};
use crate::kernel::{
    Actor, AppointmentId, Article, Date, DelegationId, DrawId, EnterpriseId, Fraction, MeetingId, Occurred,
    Organ, PartyId, PersonId, Principal, RemovalId, RotationId, TermId, recorded, refusals, timed,
};
use crate::people::PeopleRefusal;
use alloc::string::String;
use alloc::vec::Vec;

refusals! {
    /// An act in the leadership was refused, or the actor may not act.
    pub enum LeadershipRefusal in "leadership" {
        /// The id was recorded before.
        AlreadyRecorded = "already_recorded" { id: String, seq: u32 }
            zh "编号 {id} 已在第 {seq} 条登记"
            en "the id {id} was recorded before, by entry {seq}",
        /// The charter knows no such post.
        UnknownPost = "unknown_post" { post: String }
            zh "章程没有设“{post}”这一职务"
            en "the charter has no post `{post}`",
        /// The charter knows no such organ.
        UnknownOrgan = "unknown_organ" { organ: Organ }
            zh "章程没有设“{organ}”这一机构"
            en "the charter has no organ `{organ}`",
        /// No meeting has this id.
        UnknownMeeting = "unknown_meeting" { meeting: MeetingId }
            zh "没有编号为 {meeting} 的会议"
            en "there is no meeting with the id {meeting}",
        /// No appointment has this id.
        UnknownAppointment = "unknown_appointment" { appointment: AppointmentId }
            zh "没有编号为 {appointment} 的任职记录"
            en "there is no appointment with the id {appointment}",
        /// No rotation has this id.
        UnknownRotation = "unknown_rotation" { rotation: RotationId }
            zh "没有编号为 {rotation} 的轮值"
            en "there is no rotation with the id {rotation}",
        /// No delegation has this id.
        UnknownDelegation = "unknown_delegation" { delegation: DelegationId }
            zh "没有编号为 {delegation} 的委托"
            en "there is no delegation with the id {delegation}",
        /// A period ends before it begins.
        PeriodReversed = "period_reversed" { from: Date, until: Date }
            zh "期间颠倒：{from}开始，却在{until}结束"
            en "the period ends on {until}, before it begins on {from}",
        /// Terms are numbered upwards.
        TermOrdinalNotRising = "term_ordinal_not_rising" { given: u32, last: u32 }
            zh "届次应递增：已有第{last}届，不能再记第{given}届"
            en "terms are numbered upwards: term {last} is recorded, term {given} cannot follow",
        /// The term is longer than the charter allows.
        TermTooLong = "term_too_long" { until: Date, latest: Date, article: Option<Article> }
            zh "届期至{until}，超过最长期限（应不晚于{latest}）"
            en "the term runs until {until}, longer than allowed: {latest} at the latest",
        /// The appointment is longer than the charter allows for the post.
        AppointmentTooLong = "appointment_too_long" { post: NamedPost, until: Date, latest: Date, article: Option<Article> }
            zh "“{post}”任职至{until}，超过该职务每任的最长年限（应不晚于{latest}）"
            en "{post} is held until {until}, longer than one appointment may last: {latest} at the latest",
        /// All places of the post are taken; end an appointment first.
        PostFull = "post_full" { post: NamedPost, most: u32, article: Option<Article> }
            zh "“{post}”最多 {most} 人，现已满；请先办理卸任"
            en "{post} has room for {most}, all taken: end an appointment first",
        /// The person holds the post already.
        AlreadyHoldsPost = "already_holds_post" { person: PersonId, post: NamedPost, seq: u32 }
            zh "{person} 已任“{post}”（第 {seq} 条）"
            en "{person} holds {post} already, by entry {seq}",
        /// The appointment has ended before.
        AppointmentAlreadyEnded = "appointment_already_ended" { appointment: AppointmentId, seq: u32 }
            zh "任职 {appointment} 已在第 {seq} 条终止"
            en "the appointment {appointment} was ended before, by entry {seq}",
        /// No term has this id.
        UnknownTerm = "unknown_term" { term: TermId }
            zh "没有编号为 {term} 的届次"
            en "there is no term with the id {term}",
        /// The charter gives the organ no terms of its own; leave the organ out.
        NoOwnTerms = "no_own_terms" { organ: Organ }
            zh "章程没有规定“{organ}”自有任期"
            en "the charter gives the organ `{organ}` no terms of its own",
        /// A term begins before another has ended.
        TermsOverlap = "terms_overlap" { first: Date, last: Date, ordinal: u32 }
            zh "届期重叠：第{ordinal}届至{last}，另一届自{first}"
            en "terms overlap: term {ordinal} lasts until {last}, another one begins or ends on {first}",
        /// The charter does not allow a term to be extended.
        NoExtensionRule = "no_extension_rule" {}
            zh "章程没有规定延期换届"
            en "the charter does not allow a term to be extended",
        /// Nobody knows when the term ends, so nothing can be counted from there.
        TermEndUnknown = "term_end_unknown" { ordinal: u32 }
            zh "第{ordinal}届的届满日未记，无从计算延期"
            en "the last day of term {ordinal} is not known, an extension counts from it",
        /// A term is extended once.
        AlreadyExtended = "already_extended" { ordinal: u32, seq: u32, article: Option<Article> }
            zh "第{ordinal}届已在第 {seq} 条延期，只能延期一次"
            en "term {ordinal} was extended before, by entry {seq}, and is extended once only",
        /// An extension ends after the term.
        NotAnExtension = "not_an_extension" { until: Date, end: Date }
            zh "延期应晚于原届满日{end}，不是{until}"
            en "the term ends on {end} already, {until} does not extend it",
        /// The extension is longer than the charter allows, counted from the original end.
        ExtensionTooLong = "extension_too_long" { until: Date, end: Date, latest: Date, article: Option<Article> }
            zh "延期至{until}过长：自原届满日{end}起，应不晚于{latest}"
            en "the extension runs until {until}, counted from {end} it may run until {latest} at the latest",
        /// Somebody who must approve has not; get the approval and name it.
        ApprovalMissing = "approval_missing" { missing: Vec<Approver>, article: Option<Article> }
            zh "批准手续不全，尚缺：{missing}"
            en "these have not approved: {missing}",
        /// The chamber's own organ approves and removes by a vote; move it there, and have it voted on first.
        NotCarried = "not_carried" { organ: String, matter: Matter, article: Option<Article> }
            zh "{organ}没有表决通过此事；请先在其会议上提出“{matter}”议案并表决通过"
            en "{organ} has carried no motion on just this: move it there as {matter} and have it voted on",
        /// The charter does not allow a term to end before its time.
        NoEarlyEndRule = "no_early_end_rule" {}
            zh "章程没有规定提前换届"
            en "the charter does not allow a term to end before its time",
        /// A term that ends before its time ends before the day on which it was to end.
        NotEarlier = "not_earlier" { until: Date, end: Date }
            zh "提前换届应早于届满日{end}，不是{until}"
            en "the term ends on {end}, {until} is not earlier",
        /// The end of a term is brought forward once, and not moved again.
        AlreadyShortened = "already_shortened" { ordinal: u32, seq: u32 }
            zh "第{ordinal}届已在第 {seq} 条提前，不能再改届满日"
            en "term {ordinal} was ended early by entry {seq}, its end does not move again",
        /// The charter's calendar of the election has no such step.
        StepNotInCalendar = "step_not_in_calendar" { step: ElectionStep }
            zh "章程的换届日程没有“{step}”这一步"
            en "the calendar of the election has no step `{step}`",
        /// The step was recorded before.
        StepAlreadyRecorded = "step_already_recorded" { step: ElectionStep, seq: u32 }
            zh "“{step}”已在第 {seq} 条登记"
            en "the step `{step}` was recorded before, by entry {seq}",
        /// The charter fills the post in another way.
        WrongMode = "wrong_mode" { post: NamedPost, mode: AppointmentMode, article: Option<Article> }
            zh "“{post}”不能以“{mode}”方式产生"
            en "{post} is not filled in this way: {mode}",
        /// The competent organ has not met, or another did; name the meeting at which it decided.
        NotDecidedByOrgan = "not_decided_by_organ" { post: NamedPost, organ: String, article: Option<Article> }
            zh "“{post}”的任免由{organ}决定；请写明其会议"
            en "{organ} decides about {post}: name the meeting at which it did",
        /// Others appoint to the post.
        AppointerNotCompetent = "appointer_not_competent" { post: NamedPost, appointers: Vec<NamedPost>, article: Option<Article> }
            zh "“{post}”由{appointers}任命"
            en "{appointers} appoints to {post}, nobody else",
        /// Somebody holds the post: nobody stands in for them.
        PostNotVacant = "post_not_vacant" { post: NamedPost }
            zh "“{post}”没有空缺，不能由他人代理"
            en "{post} is not vacant, nobody stands in",
        /// The person does not represent the unit; change its representative first.
        NotTheRepresentative = "not_the_representative" { person: PersonId, enterprise: EnterpriseId }
            zh "{person} 不是单位 {enterprise} 的代表，请先调整代表"
            en "{person} does not represent the unit {enterprise}, change its representative first",
        /// Nobody held the post for the unit whose representative has changed, so nobody succeeds to it.
        UnitHeldNoSuchPost = "unit_held_no_such_post" { post: NamedPost }
            zh "该单位原代表没有任“{post}”，不能以调整代表方式接任"
            en "no former representative of the unit held {post}, so nobody succeeds to it",
        /// The age must be known and is not; record the date of birth, or the end of the term.
        AgeUnknown = "age_unknown" { person: PersonId, post: NamedPost, article: Option<Article> }
            zh "{person} 任“{post}”的年龄未记，请补记出生日期"
            en "the age of {person} in {post} is not known, record the date of birth",
        /// The person is too old for the post.
        OverAge = "over_age" { person: PersonId, post: NamedPost, age: u32, bound: AgeBound, most: u32, reading: AgeReading, article: Option<Article> }
            zh "{person} 任“{post}”超龄：{reading}{age}周岁，应{bound}{most}周岁"
            en "{person} is too old for {post}: {age} years, {bound} {most} allowed, read {reading}",
        /// The person was within the limit when they were nominated, and over it when they were elected.
        ElectedOverAge = "elected_over_age" { person: PersonId, post: NamedPost, bound: AgeBound, most: u32, article: Option<Article> }
            zh "{person} 当选“{post}”时已超龄：应{bound}{most}周岁"
            en "{person} was too old for {post} when elected: {bound} {most} allowed",
        /// The person has served as many terms as the charter allows.
        TooManyTerms = "too_many_terms" { person: PersonId, post: NamedPost, count: u32, most: u32, article: Option<Article> }
            zh "{person} 任“{post}”将是第 {count} 届，最多 {most} 届"
            en "it would be term {count} of {person} in {post}, {most} are allowed",
        /// The person holds a post that does not go together with this one.
        PostsIncompatible = "posts_incompatible" { person: PersonId, post: NamedPost, held: NamedPost, article: Option<Article> }
            zh "{person} 已任“{held}”，不得兼任“{post}”"
            en "{person} holds {held}, which does not go together with {post}",
        /// The post is full-time.
        NotFullTime = "not_full_time" { person: PersonId, post: NamedPost, article: Option<Article> }
            zh "“{post}”应为专职，{person} 是兼职"
            en "{post} is full-time, {person} is not",
        /// The person is legal representative of another association; companies are not meant.
        RepresentsAnotherAssociation = "represents_another_association" { person: PersonId, post: NamedPost, party: Option<PartyId>, article: Option<Article> }
            zh "{person} 已任其他社会团体（{party}）的法定代表人，不得任“{post}”"
            en "{person} is legal representative of another association, {party}, and cannot hold {post}",
        /// The person holds such a post in another association.
        HoldsPostElsewhere = "holds_post_elsewhere" { person: PersonId, elsewhere: NamedPost, party: Option<PartyId>, article: Option<Article> }
            zh "{person} 在其他社会团体（{party}）任“{elsewhere}”，不得任此职"
            en "{person} is {elsewhere} in another association, {party}, and cannot hold the post",
        /// The person comes from the same unit as somebody whose post is kept apart from theirs.
        OfOneUnit = "of_one_unit" { person: PersonId, other: PersonId, held: NamedPost, unit: EnterpriseId, article: Option<Article> }
            zh "{person} 与“{held}”{other} 来自同一单位 {unit}，不得任此职"
            en "{person} comes from the same unit {unit} as {other}, who holds {held}, and cannot hold the post",
        /// Nobody knows from which unit the holder comes; record whom they represent.
        UnitUnknown = "unit_unknown" { person: PersonId, post: NamedPost, article: Option<Article> }
            zh "“{post}”{person} 所在单位未记，请补记其代表的单位"
            en "the unit from which {person} comes, who holds {post}, is not known: record whom they represent",
        /// Nobody has taken a vacant seat in time.
        SeatGivenUp = "seat_given_up" { post: NamedPost, after: Date, article: Option<Article> }
            zh "“{post}”的空缺席位至{after}仍无人继任，视为放弃"
            en "nobody has taken the vacant seat of {post} by {after}: it is given up",
        /// Others may move a removal, or more of them together.
        MoverNotCompetent = "mover_not_competent" { given: u32, needed: u32, movers: Vec<String>, article: Option<Article> }
            zh "无权提出罢免，或联名人数不足（{given} 人，须 {needed} 人）；有权提出者：{movers}"
            en "a removal is moved by {movers}: {given} of those who may have moved it, {needed} are needed",
        /// No motion for removal has this id.
        UnknownRemoval = "unknown_removal" { removal: RemovalId }
            zh "没有编号为 {removal} 的罢免动议"
            en "there is no motion for removal with the id {removal}",
        /// Whoever was elected is removed on a motion with reasons in writing; record it first.
        RemovalNotProposed = "removal_not_proposed" { post: NamedPost, article: Option<Article> }
            zh "罢免“{post}”须先有附书面理由的动议"
            en "a removal from {post} needs a motion with reasons in writing first",
        /// The holder had no opportunity to answer; hear them and record it.
        DefenceMissing = "defence_missing" { person: PersonId, article: Option<Article> }
            zh "尚未听取 {person} 的申辩"
            en "{person} had no opportunity to answer the motion",
        /// The answer to the motion was recorded before.
        DefenceAlreadyRecorded = "defence_already_recorded" { removal: RemovalId, seq: u32 }
            zh "对动议 {removal} 的申辩已在第 {seq} 条登记"
            en "the answer to the motion {removal} was recorded before, by entry {seq}",
        /// Only leaders are put on file.
        NotALeader = "not_a_leader" { post: NamedPost, article: Option<Article> }
            zh "“{post}”不是负责人职务，不必备案"
            en "{post} is no leader's post and is not put on file",
        /// The leader was put on file before.
        AlreadyFiled = "already_filed" { appointment: AppointmentId, seq: u32 }
            zh "任职 {appointment} 已在第 {seq} 条备案"
            en "the appointment {appointment} was put on file before, by entry {seq}",
        /// The power is used in person, not on another's behalf.
        NotDelegable = "not_delegable" { power: Power, article: Option<Article> }
            zh "“{power}”应由本人行使，不得委托"
            en "to {power} is done in person, not on another's behalf",
        /// The delegation was accepted before.
        DelegationAlreadyAccepted = "delegation_already_accepted" { delegation: DelegationId, on: Option<Date> }
            zh "委托 {delegation} 已于{on}接受"
            en "the delegation {delegation} was accepted on {on}",
        /// An organ has fewer or more people than the charter says.
        SizeOutOfBounds = "size_out_of_bounds" { organ: String, count: u32, least: Option<u32>, most: Option<u32>, article: Option<Article> }
            zh "{organ}有 {count} 人，应不少于 {least}、不多于 {most}"
            en "{organ} has {count} people, the least is {least} and the most {most}",
        /// An organ has an even number of people.
        SizeNotOdd = "size_not_odd" { organ: String, count: u32, article: Option<Article> }
            zh "{organ}有 {count} 人，应为单数"
            en "{organ} has {count} people, an odd number is asked for",
        /// An organ that must be set up, as large as another one is, is not.
        OrganNotSetUp = "organ_not_set_up" { organ: String, of: String, whole: u32, from: u32, article: Option<Article> }
            zh "{of}有 {whole} 人，达到 {from} 人的应当设{organ}"
            en "{of} has {whole} people: from {from} on {organ} must be set up",
        /// An organ was set up although another one is too small for it.
        OrganSetUpTooEarly = "organ_set_up_too_early" { organ: String, of: String, whole: u32, from: u32, article: Option<Article> }
            zh "{of}只有 {whole} 人，达到 {from} 人的才可以设{organ}"
            en "{of} has {whole} people: {organ} may be set up from {from} on",
        /// An organ is larger than its share of another.
        ShareExceeded = "share_exceeded" { organ: String, count: u32, share: Fraction, of: String, whole: u32, article: Option<Article> }
            zh "{organ}有 {count} 人，超过{of} {whole} 人的 {share}"
            en "{organ} has {count} people, more than {share} of the {whole} of {of}",
        /// All members meet while they are so few: convene the assembly of members.
        TooFewMembersForDelegates = "too_few_members_for_delegates" { organ: String, members: u32, needed: u32, article: Option<Article> }
            zh "会员只有 {members} 个，不足 {needed} 个，不能以代表组成“{organ}”，应召开会员大会"
            en "{members} members are too few to send delegates to {organ}, which takes {needed}: all members meet",
        /// There are too few delegates for so many members: elect more.
        TooFewDelegates = "too_few_delegates" { organ: String, delegates: u32, members: u32, needed: u32, article: Option<Article> }
            zh "会员 {members} 个，“{organ}”应有代表 {needed} 人以上，现有 {delegates} 人，请补选"
            en "{organ} has {delegates} delegates of {members} members and needs {needed}: elect more",
        /// A person acts for several units, each of which has a vote.
        RepresentsSeveralUnits = "represents_several_units" { person: PersonId, units: u32 }
            zh "{person} 代表 {units} 个单位"
            en "{person} represents {units} units",
        /// The charter has no rotation.
        NoRotationRule = "no_rotation_rule" {}
            zh "章程没有规定轮值制度"
            en "the charter has no rotation",
        /// A rotation belongs to a term; record the term first.
        NoTerm = "no_term" {}
            zh "尚未记载届次；轮值属于某一届，请先记载届次"
            en "no term is recorded: a rotation belongs to a term, record the term first",
        /// Rotations are numbered one after another within a term.
        RotationOrdinalOutOfOrder = "rotation_ordinal_out_of_order" { given: u32, expected: u32 }
            zh "本届下一次轮值应为第{expected}次，不是第{given}次"
            en "the next rotation of the term is number {expected}, not {given}",
        /// The rotation before has not been closed.
        RotationStillOpen = "rotation_still_open" { ordinal: u32, seq: u32 }
            zh "第{ordinal}次轮值（第 {seq} 条）尚未结束"
            en "rotation {ordinal} of entry {seq} has not been closed",
        /// The rotation has been closed before.
        RotationAlreadyClosed = "rotation_already_closed" { rotation: RotationId, seq: u32 }
            zh "轮值 {rotation} 已在第 {seq} 条结束"
            en "the rotation {rotation} was closed before, by entry {seq}",
        /// A rotation needs somebody.
        NoHolder = "no_holder" {}
            zh "轮值至少要有一人"
            en "a rotation needs at least one holder",
        /// More take the turn than the charter allows.
        TooManyHolders = "too_many_holders" { given: u32, most: u32, article: Option<Article> }
            zh "同一次轮值最多 {most} 人，现为 {given} 人"
            en "at most {most} hold one rotation together, {given} are named",
        /// The same person is named twice.
        HolderTwice = "holder_twice" { person: PersonId }
            zh "{person} 在同一次轮值中出现两次"
            en "{person} is named twice for one rotation",
        /// Only holders of certain posts take turns.
        HolderNotEligible = "holder_not_eligible" { person: PersonId, eligible: Vec<NamedPost>, article: Option<Article> }
            zh "{person} 不在轮值范围内；轮值者应任：{eligible}"
            en "{person} cannot take a turn, which is for {eligible}",
        /// The charter does not say how long a turn lasts, so none can be planned.
        NoPeriod = "no_period" { article: Option<Article> }
            zh "章程没有规定轮值周期，无从排定轮次"
            en "the charter does not say how long a turn lasts, so no turn can be planned",
        /// The charter names another number of seats in a turn.
        SeatsNotAsRuled = "seats_not_as_ruled" { given: u32, ruled: u32, article: Option<Article> }
            zh "每次轮值应设 {ruled} 席，现为 {given} 席"
            en "a turn has {ruled} seats, {given} are planned",
        /// There are fewer people than seats in a turn.
        PoolTooSmall = "pool_too_small" { given: u32, needed: u32 }
            zh "轮值人员只有 {given} 人，至少要 {needed} 人"
            en "the pool has {given}, at least {needed} are needed",
        /// Everybody eligible belongs in the pool, unless people come forward by themselves.
        EligibleLeftOut = "eligible_left_out" { people: Vec<PersonId>, article: Option<Article> }
            zh "轮值名单遗漏了：{people}"
            en "the pool leaves out {people}, who may take turns",
        /// The charter has the order drawn: announce a draw and reveal it first.
        DrawNeeded = "draw_needed" { article: Option<Article> }
            zh "轮值次序应由抽签产生；请先公布抽签并开签"
            en "the order is to be drawn: announce a draw and reveal it first",
        /// No draw has this id.
        UnknownDraw = "unknown_draw" { draw: DrawId }
            zh "没有编号为 {draw} 的抽签"
            en "there is no draw with the id {draw}",
        /// The draw has been announced, not revealed.
        DrawNotRevealed = "draw_not_revealed" { draw: DrawId }
            zh "抽签 {draw} 尚未开签"
            en "the draw {draw} has not been revealed",
        /// The draw was revealed before.
        DrawAlreadyRevealed = "draw_already_revealed" { draw: DrawId, seq: u32 }
            zh "抽签 {draw} 已在第 {seq} 条开签"
            en "the draw {draw} was revealed before, by entry {seq}",
        /// SHA-256 of the seed is not what was announced.
        SeedNotCommittedTo = "seed_not_committed_to" { commitment: String }
            zh "种子与公布的承诺 {commitment} 不符"
            en "the seed is not the one committed to by {commitment}",
        /// The pool is not in the order that was drawn.
        NotAsDrawn = "not_as_drawn" { draw: DrawId }
            zh "次序与抽签 {draw} 的结果不一致"
            en "the order is not the one that the draw {draw} gave",
        /// The turns of the term are not planned.
        NoPlan = "no_plan" {}
            zh "本届尚无轮值计划"
            en "the turns of the term are not planned",
        /// The person stands in the pool already.
        AlreadyInPool = "already_in_pool" { person: PersonId }
            zh "{person} 已在轮值名单中"
            en "{person} is in the pool already",
        /// The person does not stand in the pool.
        NotInPool = "not_in_pool" { person: PersonId }
            zh "{person} 不在轮值名单中"
            en "{person} is not in the pool",
        /// Swaps and stand-ins reach somebody's next turn only.
        NotTheirNextTurn = "not_their_next_turn" { person: PersonId, given: u32, next: Option<u32> }
            zh "{person} 的下一次轮值不是第{given}次（应为：{next}）；只能调换各人的下一次"
            en "turn {given} is not the next of {person}, whose next is {next}: only a next turn changes hands",
        /// A turn of theirs that comes before was given to somebody else.
        EarlierTurnGivenAway = "earlier_turn_given_away" { person: PersonId, ordinal: u32 }
            zh "{person} 的第{ordinal}次轮值已由他人代为且尚未轮到，其后的轮值此时不能调换"
            en "turn {ordinal} of {person} was given to somebody else and comes first: later ones cannot change hands yet",
        /// Somebody concerned has not consented.
        ConsentMissing = "consent_missing" { person: PersonId }
            zh "尚未取得 {person} 的同意"
            en "{person} has not consented",
        /// Nobody of the posts that must consent has.
        ConsentOfPostMissing = "consent_of_post_missing" { posts: Vec<NamedPost>, article: Option<Article> }
            zh "轮值调换须经同意；有权同意者：{posts}"
            en "turns change hands with the consent of {posts} only",
        /// The swap is made known too short before the earlier of the two turns.
        SwapTooLate = "swap_too_late" { given: u64, needed: u32, article: Option<Article> }
            zh "调换应在较早一次轮值开始前 {needed} 日告知，现仅 {given} 日"
            en "a swap is made known {needed} days before the earlier turn, not {given}",
        /// The turn belongs to others by the plan. Record a swap or a stand-in first.
        HoldersNotAsPlanned = "holders_not_as_planned" { ordinal: u32, planned: Vec<PersonId> }
            zh "按计划第{ordinal}次轮值由 {planned} 担任；如有变动，请先登记调换或替班"
            en "turn {ordinal} belongs to {planned} by the plan: record a swap or a stand-in first",
        /// The turn before has not handed over, and the charter has the next wait for it.
        HandoverMissing = "handover_missing" { ordinal: u32, article: Option<Article> }
            zh "第{ordinal}次轮值尚未交接，下一次轮值须待交接"
            en "rotation {ordinal} has not been handed over, and the next waits for it",
        /// The turn was handed over before.
        AlreadyHandedOver = "already_handed_over" { rotation: RotationId, seq: u32 }
            zh "轮值 {rotation} 已在第 {seq} 条交接"
            en "the rotation {rotation} was handed over before, by entry {seq}",
        /// A handover says what was done, what was not, or reports on the turn.
        NothingHandedOver = "nothing_handed_over" {}
            zh "交接没有内容：已办、未办事项和报告至少要有一项"
            en "the handover says nothing: what was done, what was left undone, or a report",
        /// What is recorded as past is still to come.
        InTheFuture = "in_the_future" { occurred: Occurred }
            zh "{occurred} 还没有到，不能作为已发生的事记录"
            en "{occurred} has not come yet and cannot be recorded as having been",
        /// Nobody delegates to themselves.
        SelfDelegation = "self_delegation" { person: PersonId }
            zh "{person} 不能委托自己"
            en "{person} cannot act on their own behalf by delegation",
        /// The delegation was revoked before.
        DelegationAlreadyRevoked = "delegation_already_revoked" { delegation: DelegationId, seq: u32 }
            zh "委托 {delegation} 已在第 {seq} 条撤销"
            en "the delegation {delegation} was revoked before, by entry {seq}",
        /// The actor does not hold the post in which they act.
        PostNotHeld = "post_not_held" { person: PersonId, post: NamedPost, on: Date }
            zh "{person} 在{on}没有担任“{post}”"
            en "{person} does not hold {post} on {on}",
        /// None of the actor's posts carries the power that the act needs.
        PowerLacking = "power_lacking" { actor: Actor, power: Power, holders: Vec<NamedPost>, article: Option<Article> }
            zh "{actor} 无权“{power}”；有权者：{holders}"
            en "{actor} has no power to {power}, which belongs to {holders}",
        /// The actor has no delegation from whom they act for.
        DelegationMissing = "delegation_missing" { person: PersonId, principal: Principal, on: Date }
            zh "{person} 在{on}没有代表 {principal} 的委托，其职务也不附带代表权"
            en "{person} has no delegation from {principal} on {on}, and no post that carries one";
        /// Somebody or something named is not known.
        People(PeopleRefusal),
        /// Turns: who comes forward, what changes hands, what a turn may decide.
        Turns(TurnRefusal),
    }
}

recorded!(LeadershipRefusal);
timed!(LeadershipRefusal);
