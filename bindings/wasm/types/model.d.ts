// The types of the wire. Written by `cargo xtask codegen`; do not edit.
//
// Everything is plain data, as it stands in JSON. An optional field that is unknown is left out, never null.

/** Somebody was excused. */
export interface AbsenceExcused {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Who. */
  readonly person: PersonId;
  /** Where the reason stands. */
  readonly reason?: Sealed;
}

/**
 * After how many missed meetings of a kind within a term the holders of posts lose them (缺席若干次的，丧失资格). Nobody loses
 * a post by itself: the chamber is told, and the organ that elects states it.
 */
export interface AbsenceRule {
  /** The posts. */
  readonly posts?: readonly Post[];
  /** The missed meeting at which the post is lost: 3 for 三次不出席. */
  readonly missed: number;
  /**
   * Whether an absence with leave (请假) counts as well.
   *
   * Left out, it is `"forbidden"`.
   */
  readonly excused?: Allowance;
  /** Where it stands. */
  readonly article?: Article;
}

/** Records that a delegate accepted (接受委托). */
export interface AcceptDelegation {
  /** Which. */
  readonly delegation: DelegationId;
  /** On which day. */
  readonly on: IsoDate;
}

/** Accepts a document from a body outside (受理来文): from now on the chamber owes what it expects. */
export interface AcceptDirective {
  /** The new directive's id. */
  readonly directive: DirectiveId;
  /** Who asks, if that is known. */
  readonly issuer?: PartyId;
  /** The document's title. */
  readonly title: Title;
  /** What is to be reported or answered. */
  readonly subject: Title;
  /**
   * What it expects; a report where it is left out.
   *
   * Left out, it is `"report"`.
   */
  readonly expects?: ExpectedAnswer;
  /** When it was received, if that is known. */
  readonly received?: Occurred;
  /** The meeting that studied it, if one did. */
  readonly meeting?: MeetingId;
  /** Who sees to it, if that was decided. */
  readonly owner?: Principal;
  /** By when, if the document says so. */
  readonly due?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** That a delegation holds only once it was accepted (受托人同意). */
export interface AcceptanceRule {
  /** Where it stands. */
  readonly article?: Article;
}

/** Records that somebody has received a letter (登记回执), or that a member was told the answer to their proposal (告知提案人). */
export interface AcknowledgeLetter {
  /** Which. */
  readonly letter: LetterId;
  /** Who has it. */
  readonly by: Addressee;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** Records that whoever asked for a return has it (登记报送回执). */
export interface AcknowledgeReturn {
  /** Which. */
  readonly data_return: ReturnId;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** Who acts for somebody on a day (AB角). */
export interface ActingFor {
  /** Who acts. */
  readonly person: PersonId;
  /** For which tasks; for all where none is named. */
  readonly tasks?: readonly TaskId[];
  /** For whom directly: whoever was asked about, or one who stands in for them and is away as well. */
  readonly instead_of: PersonId;
  /** How many stand between: 1 for whoever comes first. */
  readonly step: number;
}

/** An activity was dropped. */
export interface ActivityDropped {
  /** Which. */
  readonly activity: ActivityId;
  /** Why. */
  readonly reason: Title;
}

/** How often a kind of activity was held in a period, and how often it must be (活动频次). */
export interface ActivityFrequency {
  /** The kind of activity, by the charter's word. */
  readonly kind: ActivityKind;
  /** Its title, such as 主题党日. */
  readonly title: string;
  /** The organ whose it is, where it is one's. */
  readonly organ?: Organ;
  /** In what the activities are counted. */
  readonly period: FrequencyPeriod;
  /** The first day of the period. */
  readonly from: IsoDate;
  /** The last day of the period, where it is known. */
  readonly until?: IsoDate;
  /** How many must be held in it. */
  readonly required: number;
  /** How many were. */
  readonly held: number;
  /** How many are planned for a day that has not passed. */
  readonly planned: number;
  /** How many are still to be planned, or were missed; unknown where the period began before the chamber's records. */
  readonly missing?: number;
  /** How that stands to what is asked for. */
  readonly standing: FrequencyStanding;
  /** Where it stands. */
  readonly article?: Article;
}

/** An activity took place. */
export interface ActivityHeld {
  /** Which. */
  readonly activity: ActivityId;
  /** On which day. */
  readonly on: IsoDate;
  /** The people of the roster who took part. */
  readonly participants?: readonly PersonId[];
  /** How many others took part. */
  readonly others?: number;
  /** What it cost. */
  readonly cost?: Money;
  /** The meeting that it was. */
  readonly meeting?: MeetingId;
  /** Where the account stands. */
  readonly account?: Sealed;
  /** The records that it must leave, by the charter of its day. */
  readonly leaves?: readonly RecordKind[];
  /** By when they are to be filed, where the charter says so. */
  readonly records_due?: IsoDate;
  /** By when it is to be reviewed, where the charter asks for a review. */
  readonly review_due?: IsoDate;
}

/** An activity (活动). */
export type ActivityId = string & { readonly __id: "ActivityId" };

/** A chamber's own word for a kind of activity (活动种类), such as `member_visit`. */
export type ActivityKind = string;

/** An activity was planned. */
export interface ActivityPlanned {
  /** The plan, where one has it. */
  readonly plan?: PlanId;
  /** The activity. */
  readonly planned: PlannedActivity;
  /** Its day, where that is settled. */
  readonly day?: IsoDate;
  /** The days by which its milestones are to be done, in their order; none where its day is not settled. */
  readonly milestones_due?: readonly IsoDate[];
}

/** An activity, planned and actual (活动落实情况). */
export interface ActivityProgress {
  /** Which. */
  readonly activity: ActivityId;
  /** Its kind. */
  readonly kind: ActivityKind;
  /** What it is called. */
  readonly title: Title;
  /** How it stands. */
  readonly state: ActivityState;
  /** The day for which it was planned at first. */
  readonly planned_for?: IsoDate;
  /** The day for which it is planned now. */
  readonly day?: IsoDate;
  /** The day on which it was held. */
  readonly held_on?: IsoDate;
  /** What it may cost. */
  readonly budget?: Money;
  /** What it cost. */
  readonly cost?: Money;
  /** By how much it cost more than it may, where it did. */
  readonly over_budget?: Money;
  /** How many milestones it has. */
  readonly milestones: number;
  /** How many of them are done. */
  readonly milestones_done: number;
  /** Who of the roster took part. */
  readonly participants?: readonly PersonId[];
  /** How many others took part, if that is known. */
  readonly others?: number;
  /** Once it was held: how many were invited, who on that day belonged to the organ that it was for, or to the chamber. */
  readonly invited?: number;
  /** How many of them took part. */
  readonly came?: number;
  /** What it should have left behind and did not. */
  readonly missing_records?: readonly RecordKind[];
  /** Whether it was reviewed. */
  readonly reviewed: boolean;
  /** The suggestions of its review that are open. */
  readonly open_suggestions?: readonly SuggestionId[];
}

/** An activity that the next plan may take over (可延续的活动), with what speaks for and against it. */
export interface ActivityProposal {
  /** The activity before. */
  readonly from: ActivityId;
  /** Its kind. */
  readonly kind: ActivityKind;
  /** What it is called. */
  readonly title: Title;
  /** What it hangs on. */
  readonly node: PlanNode;
  /** The day of the new year on which it would be, where there is one. */
  readonly day?: IsoDate;
  /** What it may cost. */
  readonly budget?: Money;
  /** What has to be done before. */
  readonly milestones?: readonly Milestone[];
  /** Whether it was held. */
  readonly held: boolean;
  /** How many took part, others included. */
  readonly drew: number;
  /** What it cost. */
  readonly cost?: Money;
  /** The suggestions of its review that are open and would be taken up. */
  readonly suggestions?: readonly SuggestionId[];
}

/** An activity was moved to another day. */
export interface ActivityRescheduled {
  /** Which. */
  readonly activity: ActivityId;
  /** Its new day. */
  readonly day: IsoDate;
  /** The days by which its milestones are to be done now. */
  readonly milestones_due?: readonly IsoDate[];
  /** Why. */
  readonly reason?: Title;
}

/** An activity was reviewed. */
export interface ActivityReviewed {
  /** Which. */
  readonly activity: ActivityId;
  /** Where it stands what went well. */
  readonly went_well?: readonly Sealed[];
  /** Where it stands what fell short. */
  readonly fell_short?: readonly Sealed[];
  /** Where it stands what people said. */
  readonly opinions?: readonly Sealed[];
  /** What is to be done about it. */
  readonly suggestions?: readonly SuggestionMade[];
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A kind of activity (活动种类). */
export interface ActivityRule {
  /** The chamber's own word for it. */
  readonly kind: ActivityKind;
  /** Its title, such as 走访. */
  readonly title: Title;
  /** What it must leave behind. */
  readonly leaves?: readonly RecordKind[];
  /** Within how many days that is to be filed, where that is said. */
  readonly records_within_days?: number;
  /** Within how many days it is to be reviewed; it need not be where this is left out. */
  readonly review_within_days?: number;
  /** The organ whose it is, such as the Party branch whose lessons (党课) these are; anybody's where it is left out. */
  readonly organ?: Organ;
  /** How often it must be held, where that is said. */
  readonly frequency?: FrequencyRule;
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * How an activity stands on a day (活动状态).
 *
 * - `open` 待定: It has no day yet (待定).
 * - `coming` 未到: Its day is still to come (未到).
 * - `due` 当日: Its day has come (当日).
 * - `overdue` 逾期: Its day is past, and nobody recorded that it was held (逾期).
 * - `held` 已举办: It was held (已举办).
 * - `dropped` 已取消: It was dropped (已取消).
 */
export type ActivityState = "open" | "coming" | "due" | "overdue" | "held" | "dropped";

/** A person, in one of their posts. */
export interface ActorPerson {
  readonly type: "person";
  /** Who. */
  readonly person: PersonId;
  /** In which post. Left out: whichever post of theirs carries the power. */
  readonly post?: Post;
  /** On whose behalf, where it is not their own power that they use. */
  readonly on_behalf_of?: Principal;
}

/** The host itself, with the powers that the charter lists for the task. */
export interface ActorSystem {
  readonly type: "system";
  /** Which task. */
  readonly task: SystemTask;
}

/** Who acts. The host has made sure of it; the chamber decides what they may do. */
export type Actor =
  | ActorPerson
  | ActorSystem;

/** Adds an item at the end of the agenda (增加议程). */
export interface AddAgendaItem {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The item. */
  readonly item: AgendaItem;
}

/** A body outside (外部单位). */
export interface AddresseeParty {
  readonly type: "party";
  /** Which. */
  readonly party: PartyId;
}

/** An organ of the chamber (商会机构). */
export interface AddresseeOrgan {
  readonly type: "organ";
  /** Which. */
  readonly organ: Organ;
}

/** A member (会员). */
export interface AddresseeMember {
  readonly type: "member";
  /** Which seat. */
  readonly member: MemberId;
}

/** A person (个人). */
export interface AddresseePerson {
  readonly type: "person";
  /** Who. */
  readonly person: PersonId;
}

/** For whom a letter is (主送对象). */
export type Addressee =
  | AddresseeParty
  | AddresseeOrgan
  | AddresseeMember
  | AddresseePerson;

/** Adjourns a meeting (休会). */
export interface AdjournMeeting {
  /** Which. */
  readonly meeting: MeetingId;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** When it is to go on, if that is known. */
  readonly resumes?: Occurred;
}

/** Records that the competent organ has adopted an amendment (通过章程修正案). */
export interface AdoptAmendment {
  /** Which. */
  readonly amendment: AmendmentId;
  /** The meeting that adopted it, where it is one of the journal. */
  readonly meeting?: MeetingId;
  /** On which day. */
  readonly on: IsoDate;
}

/** Adopts a division of labour (确定分工). */
export interface AdoptDivision {
  /** The new division's id. */
  readonly division: DivisionId;
  /** From which day on. */
  readonly from: IsoDate;
  /** Who does what. What is not named has nobody. */
  readonly tasks?: readonly DividedTask[];
}

/** Records that the plan of a year was adopted (通过年度工作计划). */
export interface AdoptPlan {
  /** Which. */
  readonly plan: PlanId;
  /** The meeting that adopted it, where it is on record. */
  readonly meeting?: MeetingId;
  /** On which day. */
  readonly on: IsoDate;
}

/**
 * Whether the age itself is still allowed.
 *
 * - `not_over` 不超过: It is: seventy may stand, seventy-one may not (不超过).
 * - `under` 未满: It is not: nobody who has turned seventy may stand (未满).
 */
export type AgeBound = "not_over" | "under";

/**
 * What came of the question of age; the date itself is not in it.
 *
 * - `within` 未超龄: The age is within the limit (未超龄).
 * - `approved` 超龄，已获批准: The age is over the limit, with the approvals that an exception needs (超龄，已获批准).
 * - `unknown` 年龄未记: The date of birth, or the day to read it on, was not known (年龄未记).
 * - `over` 超龄: The age is over the limit, and nothing allows it (超龄): of whoever was within it when they were nominated and over it when they were elected.
 */
export type AgeFinding = "within" | "approved" | "unknown" | "over";

/**
 * The day on which the age is read.
 *
 * - `at_election` 任职时: The first day in the post (任职时).
 * - `through_term` 整个任期: The last day of the term: the limit holds all through it (整个任期).
 */
export type AgeReading = "at_election" | "through_term";

/** How old the holders of posts may be (任职年龄). */
export interface AgeRule {
  /** The posts. */
  readonly range: PostRange;
  /** The age in whole years (周岁). */
  readonly most: number;
  /** Whether the age itself is still allowed. */
  readonly bound: AgeBound;
  /** The day on which it is read. */
  readonly reading: AgeReading;
  /** Whether it leaves alone who is hired and not elected (聘任者不受限). */
  readonly hired_exempt: boolean;
  /** Whether somebody of unknown age is refused. If not, that it is unknown is recorded and found again. */
  readonly must_be_known: boolean;
  /** What an exception needs, where there may be one. */
  readonly exception?: ExceptionRule;
  /** Where it stands. */
  readonly article?: Article;
}

/** An item of an agenda (议程项目). */
export interface AgendaItem {
  /** The item's id, new within the meeting. */
  readonly item: AgendaItemId;
  /** What kind of item it is. */
  readonly kind: ItemKind;
  /** Its title. */
  readonly title: Title;
}

/** An item was added to the agenda. */
export interface AgendaItemAdded {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The item. */
  readonly item: AgendaItem;
}

/** An item of an agenda (议程项目). */
export type AgendaItemId = string & { readonly __id: "AgendaItemId" };

/**
 * Whether something may be done.
 *
 * - `allowed` 允许: It may (允许).
 * - `forbidden` 不允许: It may not (不允许).
 */
export type Allowance = "allowed" | "forbidden";

/** Gives a motion another text before it is voted on (修改议案). */
export interface AmendMotion {
  /** Which. */
  readonly motion: MotionId;
  /** Who asked for it, if that was said. */
  readonly person?: PersonId;
  /** The new text; it goes to the erasable part of the journal. */
  readonly text: Prose;
}

/** An amendment was adopted. It is in force when the approvals that the charter asks for have come. */
export interface AmendmentAdopted {
  /** Which. */
  readonly amendment: AmendmentId;
  /** The meeting that adopted it. */
  readonly meeting?: MeetingId;
  /** On which day. */
  readonly on: IsoDate;
  /** The event of the same entry, counted from 0, that this one follows from, where it follows from one. */
  readonly cause?: number;
}

/** A body outside has approved an amendment. With the last approval that is needed it is in force. */
export interface AmendmentApproved {
  /** Which. */
  readonly amendment: AmendmentId;
  /** Whose approval. */
  readonly by: Approver;
  /** On which day. */
  readonly on: IsoDate;
}

/** A few rules: the others stay (局部修改). */
export interface AmendmentChangeOverlay {
  readonly type: "overlay";
  /** What is said anew. */
  readonly overlay: CharterOverlay;
}

/** The charter as a whole, which is also how a rule is taken out (全文修订). */
export interface AmendmentChangeWhole {
  readonly type: "whole";
  /** All the rules. */
  readonly rules: CharterRules;
}

/** What an amendment changes. */
export type AmendmentChange =
  | AmendmentChangeOverlay
  | AmendmentChangeWhole;

/** An amendment was drafted. */
export interface AmendmentDrafted {
  /** Which. */
  readonly amendment: AmendmentId;
  /** What it is called. */
  readonly title: Title;
  /** Its wording. */
  readonly text?: Passage;
  /** What it changes. */
  readonly change: AmendmentChange;
}

/** An amendment of the charter (章程修正). */
export type AmendmentId = string & { readonly __id: "AmendmentId" };

/** How the charter is changed (修改章程). */
export interface AmendmentRule {
  /** The approvals that it needs, in order; with the last of them it is in force. */
  readonly approvals?: readonly ApprovalRule[];
  /**
   * The organs of which one must have carried the same amendment before another organ votes on it (先经理事会表决);
   * it goes before that organ at once where none is named.
   */
  readonly movers?: readonly Organ[];
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * How far an amendment has come.
 *
 * - `drafted` 已起草: It is drafted (已起草).
 * - `adopted` 已通过，待核准: It is adopted and awaits an approval: it is not in force (已通过，待核准).
 * - `in_force` 已生效: It is in force (已生效).
 */
export type AmendmentStage = "drafted" | "adopted" | "in_force";

/** An approval that an amendment has, or awaits. */
export interface AmendmentStep {
  /** Whose. */
  readonly by: Approver;
  /** The day by which it is to be filed for, where there is one. */
  readonly due?: IsoDate;
  /** The day of the approval, where it has come. */
  readonly approved_on?: IsoDate;
}

/** An amendment in a list (章程修正一览). */
export interface AmendmentSummary {
  /** Which. */
  readonly amendment: AmendmentId;
  /** What it is called. */
  readonly title: Title;
  /** How far it has come. */
  readonly stage: AmendmentStage;
  /** The day of its adoption, where it is adopted. */
  readonly adopted_on?: IsoDate;
  /** The approvals that it needs, in order; none before it is adopted. */
  readonly steps?: readonly AmendmentStep[];
  /** The first day on which it is in force, where it is. */
  readonly in_force_from?: IsoDate;
}

/** Money in a currency (金额). */
export interface AmountMoney {
  readonly type: "money";
  /** How much, in its currency, as it was said. */
  readonly amount: StatedAmount;
}

/** A quantity in a unit (数量). */
export interface AmountQuantity {
  readonly type: "quantity";
  /** How many. */
  readonly count: number | bigint;
  /** Of what, such as 吨. */
  readonly unit: Title;
}

/** How much it is (数量). There is none without its unit. */
export type Amount =
  | AmountMoney
  | AmountQuantity;

/** Announces a draw of lots (公布抽签). */
export interface AnnounceDraw {
  /** The new draw's id. */
  readonly draw: DrawId;
  /** Who is drawn, in the order from which the draw starts. */
  readonly pool?: readonly PersonId[];
  /** SHA-256 of the seed's 32 bytes. */
  readonly commitment: Digest;
}

/** Answers a need (答复诉求). */
export interface AnswerNeed {
  /** Which. */
  readonly need: NeedId;
  /** The answer; it goes to the erasable part of the journal. */
  readonly answer: Prose;
  /** On what it rests, such as the title and number of a document; an answer about policy must say so. */
  readonly source?: Title;
  /** On which day, where it was another than today. */
  readonly on?: IsoDate;
}

/**
 * What an answer says (答复意见).
 *
 * - `agreed` 同意: It is agreed to (同意).
 * - `agreed_in_principle` 原则同意: It is agreed to in principle (原则同意).
 * - `refused` 不同意: It is refused (不同意).
 * - `returned` 退回补正: It is returned to be completed (退回补正): another letter is owed that follows it.
 * - `told` 答复: A question is answered where there was nothing to agree to (答复).
 */
export type AnswerOutcome = "agreed" | "agreed_in_principle" | "refused" | "returned" | "told";

/** An answer was recorded. */
export interface AnswerRecorded {
  /** What it answers. */
  readonly letter: LetterId;
  /** Of which kind that is. */
  readonly kind: LetterKind;
  /** What it says. */
  readonly outcome: AnswerOutcome;
  /** The answer's own title or number. */
  readonly reference?: Title;
  /** Where its conditions or its words stand. */
  readonly text?: Sealed;
  /** By when a letter is to follow. */
  readonly follow_up_by?: IsoDate;
  /** By when the letter is to be filed, where the charter says so of its kind. */
  readonly file_by?: IsoDate;
  /** When it came. */
  readonly at?: Occurred;
}

/**
 * Appoints a candidate to the post of a vacancy (任用应聘人员). The appointment is recorded in the same entry, and the vacancy is
 * closed by it.
 */
export interface AppointCandidate {
  /** The vacancy. */
  readonly vacancy: VacancyId;
  /** Who. */
  readonly person: PersonId;
  /** The new appointment's id. */
  readonly appointment: AppointmentId;
  /** The first day; today where none is given. */
  readonly from?: IsoDate;
  /** The meeting of the organ that decided it, where the post is given by one. */
  readonly meeting?: MeetingId;
  /** Whether it is full-time (专职), if that is known. */
  readonly full_time?: boolean;
}

/** Records that a person holds a post (任职). */
export interface AppointToPost {
  /** The new appointment's id. */
  readonly appointment: AppointmentId;
  /** Who. */
  readonly person: PersonId;
  /** The post, by the charter's word. */
  readonly post: Post;
  /** The first day, if that is known. */
  readonly from?: IsoDate;
  /** The last day, if that is known. */
  readonly until?: IsoDate;
  /** How they come to it, as far as it is known. */
  readonly manner?: AppointmentManner;
}

/** A person was appointed to a post. */
export interface AppointedToPost {
  /** Which appointment. */
  readonly appointment: AppointmentId;
  /** Who. */
  readonly person: PersonId;
  /** The post. */
  readonly post: Post;
  /** The first day. */
  readonly from?: IsoDate;
  /** The last day. */
  readonly until?: IsoDate;
  /** How they come to it. */
  readonly manner?: AppointmentManner;
  /** What came of the question of age, where it was asked. */
  readonly age?: AgeFinding;
  /** The event of the same entry, counted from 0, that this one follows from: an election that was carried. */
  readonly cause?: number;
}

/** An appointment ended. */
export interface AppointmentEnded {
  /** Which. */
  readonly appointment: AppointmentId;
  /** The last day in the post. */
  readonly on: IsoDate;
  /** Why. */
  readonly ground: EndGround;
  /** The meeting of the competent organ that decided it. */
  readonly meeting?: MeetingId;
  /**
   * The event of the same entry, counted from 0, that this one follows from: a successor's appointment, a unit's
   * new representative, a motion that was carried.
   */
  readonly cause?: number;
}

/** An appointment to a post (任职). */
export type AppointmentId = string & { readonly __id: "AppointmentId" };

/** How somebody comes to a post, as far as it is known. */
export interface AppointmentManner {
  /** In which way. */
  readonly mode: AppointmentMode;
  /** The term that it is for; the one that has begun by the first day where none is given. */
  readonly term?: TermId;
  /** The unit for which the post is held (代表单位): the post goes when the unit sends somebody else. */
  readonly unit?: EnterpriseId;
  /** The meeting of the competent organ that decided it. */
  readonly meeting?: MeetingId;
  /** Whether it is full-time (专职), if that is known. */
  readonly full_time?: boolean;
  /** The outside bodies whose legal representative the person is, as they declared. */
  readonly legal_representative_of?: readonly PartyId[];
  /** The exceptions to the limits. */
  readonly exceptions?: readonly ApprovedException[];
  /** The posts that the person holds in other bodies, as they declared. */
  readonly posts_elsewhere?: readonly PostElsewhere[];
}

/**
 * How somebody comes to a post (任职方式).
 *
 * - `elected` 选举: By election (选举).
 * - `appointed` 任命: By appointment (任命).
 * - `hired` 聘任: By a contract (聘任).
 * - `acting` 代理: In the place of a holder who is missing (代理).
 * - `by_election` 补选: By an election to a vacancy (补选).
 * - `succeeding` 调整代表: As the next representative of the unit that held it (调整代表).
 */
export type AppointmentMode = "elected" | "appointed" | "hired" | "acting" | "by_election" | "succeeding";

/** That somebody approved (批准). */
export interface Approval {
  /** Who. */
  readonly by: Approver;
  /** On which day, if that is known. */
  readonly on?: IsoDate;
  /** What the paper is called, if there is one. */
  readonly document?: Title;
  /** The motion by which an organ of the chamber approved; found where it is not named, and named in what is recorded. */
  readonly motion?: MotionId;
}

/** An approval that an amendment needs before it is in force. */
export interface ApprovalRule {
  /** Whose: a body outside the chamber; that its own organs adopted it stands before. */
  readonly by: Approver;
  /**
   * Within how many days after the step before it is to be filed for: after the adoption, or after the approval that
   * stands before this one.
   */
  readonly within_days?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** An exception to a limit, with what approved it. */
export interface ApprovedException {
  /** To which limit. */
  readonly limit: OfficeLimit;
  /** Who approved. */
  readonly approvals?: readonly Approval[];
}

/**
 * Who approves: what the charter allows by way of exception only, or an amendment of the charter (批准者).
 *
 * - `council` 理事会: The council, by a vote (理事会).
 * - `assembly` 会员大会: The members' or the delegates' assembly, by a vote (会员大会、会员代表大会).
 * - `supervising_unit` 业务主管单位: The competent supervising unit (业务主管单位).
 * - `registrar` 登记管理机关: The registration authority (登记管理机关).
 * - `party_building_organ` 党建工作机构: The organ of Party building, where there is no supervising unit (党建工作机构).
 */
export type Approver = "council" | "assembly" | "supervising_unit" | "registrar" | "party_building_organ";

/**
 * Arranges who stands in for somebody (安排AB角). What was arranged before between the two is replaced, so an arrangement ends by
 * being made again with a last day.
 */
export interface ArrangeStandIn {
  /** For whom. */
  readonly person: PersonId;
  /** Who stands in. */
  readonly by: PersonId;
  /** For which tasks; for all where none is named. */
  readonly tasks?: readonly TaskId[];
  /** The first day, if it has one. */
  readonly from?: IsoDate;
  /** The last day, if it has one. */
  readonly until?: IsoDate;
}

/** Where a rule stands (条款): a document and, where it has one, the number of the article. */
export interface Article {
  /** The document that holds the rule, such as the charter (章程) or a house rule. */
  readonly document: Title;
  /** The article's number, where the document numbers its articles. */
  readonly number?: number;
}

/** An article with its text (条文). */
export interface ArticleText {
  /** Which article. */
  readonly article: Article;
  /** The chapter it stands in, such as 第四章　组织机构和负责人产生、罢免. */
  readonly chapter?: Title;
  /** The text, word for word, where it is given. */
  readonly text?: Passage;
  /** Where the text comes from. */
  readonly provenance: Provenance;
  /**
   * Whether it could be read in one way only.
   *
   * Left out, it is `"certain"`.
   */
  readonly parse_certainty?: ParseCertainty;
  /** How it was read, and what it leaves open. */
  readonly note?: Title;
}

/** Records what an assessor says of a candidate (考察评分). */
export interface AssessCandidate {
  /** For which vacancy. */
  readonly vacancy: VacancyId;
  /** Of whom. */
  readonly person: PersonId;
  /** Who assesses. */
  readonly assessor: PersonId;
  /** A score by every criterion. */
  readonly scores?: readonly CriterionScore[];
}

/** What one assessor's scores come to. */
export interface AssessorSum {
  /** Who assessed. */
  readonly assessor: PersonId;
  /** Score by score, in the order of the criteria. */
  readonly scores?: readonly WeighedScore[];
  /** The sum of the points. */
  readonly sum: number;
}

/** Assigns a follow-up (交办后续事项). */
export interface AssignFollowUp {
  /** The new follow-up's id. */
  readonly follow_up: FollowUpId;
  /** The meeting that gave it. */
  readonly meeting: MeetingId;
  /** What is to be done; it goes to the erasable part of the journal. */
  readonly task: Prose;
  /** Who sees to it, if that was said. */
  readonly owner?: Principal;
  /** By when, if that was said. */
  readonly due?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Assigns a need to whoever sees to it (分办诉求); whoever did before no longer does. */
export interface AssignNeed {
  /** Which. */
  readonly need: NeedId;
  /** To whom. */
  readonly to: Principal;
}

/** The counts of a meeting's attendance. */
export interface AttendanceCount {
  /** How many were entitled (应到), if that is known. */
  readonly entitled?: number;
  /** How many attended at some time (实到). */
  readonly present: number;
  /** How many were excused (请假). */
  readonly excused: number;
  /** How many neither came nor were excused (缺席), if it is known who was entitled and the meeting was opened. */
  readonly absent?: number;
  /** How many observed (列席). */
  readonly observers: number;
}

/**
 * Who may read a record (知悉范围), from everybody to the secretariat alone. What is not said is for the secretariat.
 *
 * The order is the rule: a reader sees a record whose audience is not above their own.
 *
 * - `public` 公开: Anybody (公开).
 * - `members` 会员: Members (会员).
 * - `council` 理事会: The council (理事会).
 * - `leaders` 负责人: The leaders (负责人).
 * - `secretariat` 秘书处: The secretariat alone (秘书处).
 */
export type Audience = "public" | "members" | "council" | "leaders" | "secretariat";

/** When a membership ends by itself (视为自动退会). */
export interface AutomaticExitRule {
  /** After so many years without dues, where that is a ground. */
  readonly years_without_dues?: number;
  /** After so many years without taking part in anything, where that is a ground. */
  readonly years_without_activity?: number;
  /**
   * Whether one ground suffices where there are two.
   *
   * Left out, it is `"either"`.
   */
  readonly grounds?: ExitGrounds;
  /** Where it stands. */
  readonly article?: Article;
}

/** Ballots that say the same. */
export interface BallotGroup {
  /** How many there are. */
  readonly count: number | bigint;
  /** What they say of each candidate; whoever is left out was abstained from. */
  readonly marks?: readonly CandidateMark[];
  /** Names written in (另选他人): each a vote in favour. */
  readonly write_ins?: readonly Candidate[];
  /**
   * Whether the tellers found them void (废票): illegible, signed, not one of those issued. Ballots with too many marks are
   * found here; nobody has to say so.
   */
  readonly void?: boolean;
}

/** Somebody was given a ballot. */
export interface BallotIssued {
  /** In which vote. */
  readonly vote: VoteId;
  /** To whom. */
  readonly voter: PersonId;
}

/**
 * How a vote is taken. Applause is none (不得鼓掌通过).
 *
 * - `show_of_hands` 举手表决: A show of hands, by name or counted (举手表决).
 * - `secret` 无记名投票: A secret ballot (无记名投票).
 * - `correspondence` 通讯表决: In writing, without meeting (通讯表决).
 */
export type BallotKind = "show_of_hands" | "secret" | "correspondence";

/**
 * What a ballot says of a candidate (票面标记).
 *
 * - `for` 赞成: In favour (赞成).
 * - `against` 反对: Against (反对).
 * - `abstain` 弃权: Neither (弃权), as where nothing is marked.
 */
export type BallotMark = "for" | "against" | "abstain";

/** Somebody returned their ballot. */
export interface BallotReturned {
  /** In which vote. */
  readonly vote: VoteId;
  /** Who. */
  readonly voter: PersonId;
}

/** What was found in the ballot box (投票箱), and who was there. */
export interface Ballots {
  /** Everybody entitled (应到). */
  readonly entitled: number | bigint;
  /** Those of them present (实到). */
  readonly present: number | bigint;
  /** Who is printed on the ballot (候选人), so that nobody is missing from the result for want of a mark. */
  readonly candidates?: readonly Candidate[];
  /** The ballots, those that say the same together or each by itself, in any order. */
  readonly groups?: readonly BallotGroup[];
}

/** A task that somebody must not do (回避). */
export interface BarTask {
  /** Which. */
  readonly task: TaskId;
  /** Why; it goes to the erasable part of the journal. */
  readonly reason: Prose;
}

/** A task that somebody must not do, as it stands in an event. */
export interface BarredTask {
  /** Which. */
  readonly task: TaskId;
  /** Where the reason stands. */
  readonly reason: Sealed;
}

/**
 * What a fraction is a fraction of.
 *
 * - `entitled` 应到: Everybody entitled (应到).
 * - `present` 实到: Those present (实到).
 * - `returned` 收回: Ballots returned (收回选票).
 * - `valid` 有效: Valid ballots (有效票).
 * - `cast` 表决: Votes for and against (赞成与反对之和).
 */
export type Base = "entitled" | "present" | "returned" | "valid" | "cast";

/** Who counts in the base that shares of everybody entitled are taken of. */
export interface BaseRule {
  /** The seats that the organ has by the charter, where vacant ones count as well. */
  readonly seats?: number;
  /**
   * Whether members whose rights are suspended are entitled and count.
   *
   * Left out, it is `"forbidden"`.
   */
  readonly suspended?: Allowance;
  /**
   * Whether whoever is recused is left out of the base.
   *
   * Left out, it is `"forbidden"`.
   */
  readonly recused_left_out?: Allowance;
  /** Where it stands. */
  readonly article?: Article;
}

/** A person's date of birth was recorded. */
export interface BirthDateRecorded {
  /** Whose. */
  readonly person: PersonId;
  /** Where the date stands. */
  readonly born: Sealed;
}

/** A numbered heading or item: 一、 （一） 1. （1）. */
export interface BlockItem {
  readonly type: "item";
  /** The level, 1 to 4. */
  readonly level: number;
  /** Whether it heads what follows, rather than saying something itself. */
  readonly heading: boolean;
  /** The number as it is written. */
  readonly number: string;
  /** What it says. */
  readonly line: Line;
}

/** A paragraph. */
export interface BlockParagraph {
  readonly type: "paragraph";
  /** What it says. */
  readonly line: Line;
}

/** A table. */
export interface BlockTable {
  readonly type: "table";
  /** What it shows. */
  readonly caption: string;
  /** The heads of the columns. */
  readonly header?: readonly string[];
  /** The rows, each as long as the header. */
  readonly rows?: readonly Row[];
}

/** A signature block, set to the right. */
export interface BlockSignature {
  readonly type: "signature";
  /** Its lines. */
  readonly lines?: readonly Line[];
}

/** A block of a document. */
export type Block =
  | BlockItem
  | BlockParagraph
  | BlockTable
  | BlockSignature;

/**
 * Whether the number itself suffices (《民法典》第一千二百五十九条：“以上”包括本数，“超过”不包括本数).
 *
 * - `at_least` 以上: 以上: the number itself counts.
 * - `more_than` 超过: 超过、过半: the number itself is not enough.
 */
export type Bound = "at_least" | "more_than";

/** Members of the branch paid for a period. */
export interface BranchDuesRecorded {
  /** The organ that collects. */
  readonly organ: Organ;
  /** The first day of the period. */
  readonly from: IsoDate;
  /** The last day of the period. */
  readonly until: IsoDate;
  /** Who paid how much. */
  readonly payments?: readonly BranchPayment[];
  /** When. */
  readonly on?: Occurred;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** What an organ collects from those who belong to it (党费收缴). */
export interface BranchDuesRule {
  /** The posts whose holders pay. */
  readonly posts?: readonly Post[];
  /** Of which civil period. */
  readonly period: FrequencyPeriod;
  /** Within how many days after the period everybody's are collected and passed on. */
  readonly within_days: number;
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * What a branch is (分支机构的种类). None has legal personality (社会团体登记管理条例第十七条).
 *
 * - `branch` 分支机构: A branch for a part of the work (分支机构).
 * - `regional` 地域性分支机构: A branch for a region, which the regulation forbids (地域性分支机构).
 * - `representative_office` 代表机构: An office that represents the chamber elsewhere (代表机构).
 * - `committee` 专业委员会: A committee (专业委员会).
 * - `area_group` 片区小组: A group of members of one area, which is no branch (片区小组).
 */
export type BranchKind = "branch" | "regional" | "representative_office" | "committee" | "area_group";

/** What one member of the branch paid. */
export interface BranchPayment {
  /** Who. */
  readonly person: PersonId;
  /** How much, in yuan; nothing where the branch let them off (免交). */
  readonly amount: Money;
}

/** A branch (分支机构). */
export interface BranchRule {
  /** What it is called. */
  readonly title: Title;
  /** What it is. */
  readonly kind: BranchKind;
  /** The branch that it belongs to, where it is not the chamber's own. */
  readonly branch_of?: Title;
  /** Where it stands. */
  readonly article?: Article;
}

/** Cancels a meeting that was not opened (取消会议). */
export interface CancelMeeting {
  /** Which. */
  readonly meeting: MeetingId;
  /** Why; it goes to the erasable part of the journal. */
  readonly reason?: Prose;
}

/**
 * Who stands for election (候选人), as a ballot names them: a name, or any code of the caller's. Masked by `Debug`, for it
 * is mostly a person's name.
 */
export type Candidate = string;

/** Somebody applied for a vacancy. */
export interface CandidateApplied {
  /** For which vacancy. */
  readonly vacancy: VacancyId;
  /** Who. */
  readonly person: PersonId;
  /** On which day. */
  readonly on: IsoDate;
}

/** A candidate was appointed. */
export interface CandidateAppointed {
  /** The vacancy. */
  readonly vacancy: VacancyId;
  /** Who. */
  readonly person: PersonId;
  /** The appointment. */
  readonly appointment: AppointmentId;
  /** The last day of the probation, where there is one. */
  readonly probation_until?: IsoDate;
}

/** A candidate was assessed. */
export interface CandidateAssessed {
  /** For which vacancy. */
  readonly vacancy: VacancyId;
  /** Who. */
  readonly person: PersonId;
  /** By whom. */
  readonly assessor: PersonId;
  /** The scores, in the order of the criteria. */
  readonly scores?: readonly ScoreGiven[];
}

/** What was counted for a candidate. Whoever marked nothing abstained. */
export interface CandidateCount {
  /** Who; somebody who does not stand was written in (另选他人). */
  readonly person: PersonId;
  /** In favour (赞成). */
  readonly for: number;
  /** Against (反对). */
  readonly against: number;
}

/** What a ballot says of one candidate. */
export interface CandidateMark {
  /** Of whom. */
  readonly candidate: Candidate;
  /** What it says. */
  readonly mark: BallotMark;
}

/** What became of a candidate, with the arithmetic (候选人得票). */
export interface CandidateResult {
  /** Who. */
  readonly candidate: Candidate;
  /** In favour (赞成). */
  readonly for: number | bigint;
  /** Against (反对). */
  readonly against: number | bigint;
  /** Abstaining (弃权), among them the ballots that say nothing of the candidate. */
  readonly abstain: number | bigint;
  /** The votes in favour, as a share of the rule's base. It is told whatever became of the election. */
  readonly pass: Share;
  /** Where the candidate stands. */
  readonly standing: CandidateStanding;
}

/**
 * Where a candidate stands after an election.
 *
 * - `elected` 当选: Elected (当选).
 * - `tied` 同票待定: Tied for the last seats (同票待定).
 * - `outvoted` 过线未当选: Reached the share, but others had more votes (得票过线未当选).
 * - `not_elected` 未当选: Not elected (未当选): the share was not reached, or the election decided nothing.
 */
export type CandidateStanding = "elected" | "tied" | "outvoted" | "not_elected";

/**
 * What the tellers counted for a candidate. Whoever marked nothing abstained, so the abstentions are what is left of the
 * valid ballots.
 */
export interface CandidateTotals {
  /** Who. */
  readonly candidate: Candidate;
  /** In favour (赞成). */
  readonly for: number | bigint;
  /** Against (反对). */
  readonly against: number | bigint;
}

/** Who stands for what (选举事项). */
export interface Candidature {
  /** The post. */
  readonly post: Post;
  /** How many seats are to be filled (应选名额). */
  readonly seats: number;
  /** How many candidates one ballot may favour; as many as there are seats where it is left out. */
  readonly most_marks?: number;
  /** Whether all candidates are voted on together, for or against (整体表决). */
  readonly slate: boolean;
  /** Who stands. */
  readonly nominees?: readonly Nominee[];
  /** The round that left these seats open, where this is a further one (再次投票、另行选举). */
  readonly round_of?: MotionId;
  /** The first day in the post, if that is known. */
  readonly from?: IsoDate;
  /** The last day in the post, if that is known. */
  readonly until?: IsoDate;
}

/**
 * In what capacity somebody attends.
 *
 * - `attending` 出席: With a part in the meeting (出席).
 * - `observing` 列席: Without a vote (列席).
 */
export type Capacity = "attending" | "observing";

/**
 * An activity that is held again (延续活动): everything is taken over from the one before, and the suggestions of its
 * review that are open are taken up.
 */
export interface CarriedOver {
  /** The activity's id. */
  readonly activity: ActivityId;
  /** The activity before. */
  readonly from: ActivityId;
}

/** Records how somebody voted in an open vote (登记表决). */
export interface CastVote {
  /** In which vote. */
  readonly vote: VoteId;
  /** Whose vote it is. */
  readonly voter: PersonId;
  /** For, against or abstaining. */
  readonly mark: BallotMark;
  /** Who cast it for them, where they sent a proxy. */
  readonly by?: PersonId;
}

/** The chair was handed over. */
export interface ChairHandedOver {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Who chairs from now on. */
  readonly to: PersonId;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** A chamber was founded or taken up. */
export interface ChamberFounded {
  /** The chamber's id. */
  readonly chamber: ChamberId;
  /** Its registered name. */
  readonly name: Title;
  /** Where its members come from. */
  readonly hometown?: Title;
  /** Where it has its seat. */
  readonly seat?: Title;
  /** The distance of its clocks from UTC. */
  readonly offset: UtcOffset;
  /** Its charter. */
  readonly charter: CharterRules;
}

/** A chamber (商会). */
export type ChamberId = string & { readonly __id: "ChamberId" };

/** Records that a member is of another class from a day on (变更会员类别). */
export interface ChangeMemberClass {
  /** Which seat. */
  readonly member: MemberId;
  /** The class. */
  readonly class: MemberClass;
  /** Since when, if that is known. */
  readonly since?: IsoDate;
}

/** Records that a unit is represented by somebody else (调整代表). */
export interface ChangeRepresentative {
  /** The unit's seat. */
  readonly member: MemberId;
  /** Who represents it from now on. */
  readonly representative: PersonId;
  /** The first day, if that is known. */
  readonly since?: IsoDate;
}

/** Records that somebody joins or leaves the pool, or is away (轮值人员变动). */
export interface ChangeRotationPool {
  /** The new change's id. */
  readonly change: TurnChangeId;
  /** Who. */
  readonly person: PersonId;
  /** What becomes of them. */
  readonly becomes: PoolChange;
}

/** Changes a seat's standing (变更会员状态). */
export interface ChangeStanding {
  /** Which seat. */
  readonly member: MemberId;
  /** The new standing. */
  readonly standing: Standing;
  /** Since when, if that is known. */
  readonly since?: IsoDate;
  /** Why; it goes to the erasable part of the journal. */
  readonly reason?: Prose;
}

/** What one charter says otherwise than another (局部规则). */
export interface CharterOverlay {
  /** What the document is called from then on; as before where it is left out. */
  readonly name?: Title;
  /** The preset that it was written for, where it was written for one. */
  readonly base?: Title;
  /** Posts that are new or ruled anew. */
  readonly posts?: readonly PostRule[];
  /** Organs that are new or ruled anew. */
  readonly organs?: readonly OrganRule[];
  /** Kinds of meeting that are new or ruled anew. */
  readonly meetings?: readonly MeetingRule[];
  /** How posts take turns. */
  readonly rotation?: RotationRule;
  /** How long a term lasts. */
  readonly term?: TermRule;
  /** Who may hold which post. */
  readonly offices?: OfficeRules;
  /** Powers that are given anew. */
  readonly powers?: readonly PowerRule[];
  /** What the host may do by itself for a task. */
  readonly tasks?: readonly TaskRule[];
  /** How long names are held. */
  readonly retention?: readonly RetentionRule[];
  /** Which organ is which. */
  readonly structure?: StructureRule;
  /** Classes of members that are new or ruled anew. */
  readonly member_classes?: readonly MemberClassRule[];
  /** How a member leaves. */
  readonly withdrawal?: WithdrawalRule;
  /** When a membership ends by itself. */
  readonly automatic_exit?: AutomaticExitRule;
  /** The sanctions, from the mildest to the gravest: where any is said anew, all are. */
  readonly sanctions?: readonly SanctionRule[];
  /** What becomes of the seat of a unit that merges or is divided. */
  readonly succession?: SuccessionRule;
  /** The dues. */
  readonly dues?: DuesRule;
  /** Branches that are new or ruled anew, by their titles. */
  readonly branches?: readonly BranchRule[];
  /** How the charter is changed. */
  readonly amendment?: AmendmentRule;
  /** How the chamber is dissolved. */
  readonly dissolution?: DissolutionRule;
  /** Rules of the secretariat's work; kinds of activity, reports and days that it does not name stay. */
  readonly secretariat?: SecretariatRules;
  /** How the secretariat's staff are chosen and leave. */
  readonly staff?: StaffRules;
  /** Articles with a new text. */
  readonly articles?: readonly ArticleText[];
}

/** A charter (章程) as data. */
export interface CharterRules {
  /** The format of the data: 1. */
  readonly format: number;
  /** What the document is called. */
  readonly name: Title;
  /** The posts. */
  readonly posts?: readonly PostRule[];
  /** The organs. */
  readonly organs?: readonly OrganRule[];
  /** The kinds of meeting. */
  readonly meetings?: readonly MeetingRule[];
  /** How posts take turns, where they do. */
  readonly rotation?: RotationRule;
  /** How long a term lasts. */
  readonly term: TermRule;
  /** What is asked of those who hold posts. */
  readonly offices?: OfficeRules;
  /** Who may do what. */
  readonly powers?: readonly PowerRule[];
  /** What the host may do by itself. */
  readonly tasks?: readonly TaskRule[];
  /** How long names are held. */
  readonly retention?: readonly RetentionRule[];
  /** Which organ is which. */
  readonly structure?: StructureRule;
  /** The classes of members. */
  readonly member_classes?: readonly MemberClassRule[];
  /** How a member leaves. */
  readonly withdrawal?: WithdrawalRule;
  /** When a membership ends by itself. */
  readonly automatic_exit?: AutomaticExitRule;
  /** What a member may be sanctioned with, from the mildest to the gravest as the charter lists them. */
  readonly sanctions?: readonly SanctionRule[];
  /** What becomes of the seat of a unit that merges or is divided. */
  readonly succession?: SuccessionRule;
  /** The dues. */
  readonly dues?: DuesRule;
  /** The branches. */
  readonly branches?: readonly BranchRule[];
  /** How the charter is changed. */
  readonly amendment?: AmendmentRule;
  /** How the chamber is dissolved. */
  readonly dissolution?: DissolutionRule;
  /** Rules of the secretariat's work. */
  readonly secretariat?: SecretariatRules;
  /** How the secretariat's staff are chosen and leave. */
  readonly staff?: StaffRules;
  /** The articles with their texts, in the order of the document. */
  readonly articles?: readonly ArticleText[];
}

/** Checks a draft (核稿), or turns it down. */
export interface CheckLetter {
  /** Which. */
  readonly letter: LetterId;
  /** Why it is not to be issued; left out where it may be. A draft that is turned down is done with. */
  readonly turned_down?: Prose;
}

/** Closes a meeting (闭会). */
export interface CloseMeeting {
  /** Which. */
  readonly meeting: MeetingId;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** Closes a need (办结诉求): with the member's judgement, or as withdrawn. */
export interface CloseNeed {
  /** Which. */
  readonly need: NeedId;
  /** How it ends. */
  readonly end: NeedEnding;
}

/** Records that a turn is over (轮值结束). */
export interface CloseRotation {
  /** Which. */
  readonly rotation: RotationId;
  /** Its last day. */
  readonly on: IsoDate;
}

/** Closes a suggestion (办结建议), visibly. */
export interface CloseSuggestion {
  /** Which. */
  readonly suggestion: SuggestionId;
  /** What became of it. */
  readonly outcome: SuggestionOutcome;
}

/** Withdraws a vacancy (撤销招聘): nobody is sought any more. */
export interface CloseVacancy {
  /** Which. */
  readonly vacancy: VacancyId;
  /** Why; it must not name people. */
  readonly reason: Title;
}

/** Closes a vote with its count (结束表决、报告计票). */
export interface CloseVote {
  /** Which. */
  readonly vote: VoteId;
  /** The count; left out where the votes were recorded by name. */
  readonly count?: VoteCount;
  /** The tellers who signed the count. */
  readonly signed_by?: readonly PersonId[];
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** Every act that a chamber decides, as it stands on the wire: an object whose `type` is the command's name. */
export type Command =
  | ({ readonly type: "FoundChamber" } & FoundChamber)
  | ({ readonly type: "RecordHolidayNotice" } & RecordHolidayNotice)
  | ({ readonly type: "DraftAmendment" } & DraftAmendment)
  | ({ readonly type: "AdoptAmendment" } & AdoptAmendment)
  | ({ readonly type: "RecordAmendmentApproval" } & RecordAmendmentApproval)
  | ({ readonly type: "RegisterPerson" } & RegisterPerson)
  | ({ readonly type: "RecordBirthDate" } & RecordBirthDate)
  | ({ readonly type: "RegisterEnterprise" } & RegisterEnterprise)
  | ({ readonly type: "RegisterParty" } & RegisterParty)
  | ({ readonly type: "ErasePerson" } & ErasePerson)
  | ({ readonly type: "OpenRecord" } & OpenRecord)
  | ({ readonly type: "RecordDisclosure" } & RecordDisclosure)
  | ({ readonly type: "SeatMember" } & SeatMember)
  | ({ readonly type: "ChangeStanding" } & ChangeStanding)
  | ({ readonly type: "SanctionMember" } & SanctionMember)
  | ({ readonly type: "PassSeat" } & PassSeat)
  | ({ readonly type: "ChangeMemberClass" } & ChangeMemberClass)
  | ({ readonly type: "ChangeRepresentative" } & ChangeRepresentative)
  | ({ readonly type: "OpenTerm" } & OpenTerm)
  | ({ readonly type: "ExtendTerm" } & ExtendTerm)
  | ({ readonly type: "ShortenTerm" } & ShortenTerm)
  | ({ readonly type: "RecordElectionStep" } & RecordElectionStep)
  | ({ readonly type: "AppointToPost" } & AppointToPost)
  | ({ readonly type: "EndAppointment" } & EndAppointment)
  | ({ readonly type: "FileLeader" } & FileLeader)
  | ({ readonly type: "ProposeRemoval" } & ProposeRemoval)
  | ({ readonly type: "RecordDefence" } & RecordDefence)
  | ({ readonly type: "AnnounceDraw" } & AnnounceDraw)
  | ({ readonly type: "RevealDraw" } & RevealDraw)
  | ({ readonly type: "VolunteerForRotation" } & VolunteerForRotation)
  | ({ readonly type: "WithdrawVolunteer" } & WithdrawVolunteer)
  | ({ readonly type: "PlanRotation" } & PlanRotation)
  | ({ readonly type: "ChangeRotationPool" } & ChangeRotationPool)
  | ({ readonly type: "SwapTurns" } & SwapTurns)
  | ({ readonly type: "SubstituteTurn" } & SubstituteTurn)
  | ({ readonly type: "OpenRotation" } & OpenRotation)
  | ({ readonly type: "ReplaceTurnHolder" } & ReplaceTurnHolder)
  | ({ readonly type: "CloseRotation" } & CloseRotation)
  | ({ readonly type: "RecordHandover" } & RecordHandover)
  | ({ readonly type: "RecordDelegation" } & RecordDelegation)
  | ({ readonly type: "AcceptDelegation" } & AcceptDelegation)
  | ({ readonly type: "RevokeDelegation" } & RevokeDelegation)
  | ({ readonly type: "OpenSeries" } & OpenSeries)
  | ({ readonly type: "DemandMeeting" } & DemandMeeting)
  | ({ readonly type: "WithdrawDemand" } & WithdrawDemand)
  | ({ readonly type: "ConveneMeeting" } & ConveneMeeting)
  | ({ readonly type: "AddAgendaItem" } & AddAgendaItem)
  | ({ readonly type: "RecordGuests" } & RecordGuests)
  | ({ readonly type: "SendNotice" } & SendNotice)
  | ({ readonly type: "CancelMeeting" } & CancelMeeting)
  | ({ readonly type: "OpenMeeting" } & OpenMeeting)
  | ({ readonly type: "AdjournMeeting" } & AdjournMeeting)
  | ({ readonly type: "ResumeMeeting" } & ResumeMeeting)
  | ({ readonly type: "CloseMeeting" } & CloseMeeting)
  | ({ readonly type: "LapseMeeting" } & LapseMeeting)
  | ({ readonly type: "HandOverChair" } & HandOverChair)
  | ({ readonly type: "SignIn" } & SignIn)
  | ({ readonly type: "SignOut" } & SignOut)
  | ({ readonly type: "ExcuseAbsence" } & ExcuseAbsence)
  | ({ readonly type: "RecordContribution" } & RecordContribution)
  | ({ readonly type: "RecordStudy" } & RecordStudy)
  | ({ readonly type: "RecordConsensus" } & RecordConsensus)
  | ({ readonly type: "AssignFollowUp" } & AssignFollowUp)
  | ({ readonly type: "CompleteFollowUp" } & CompleteFollowUp)
  | ({ readonly type: "DraftMinutes" } & DraftMinutes)
  | ({ readonly type: "SignMinutes" } & SignMinutes)
  | ({ readonly type: "PublishMinutes" } & PublishMinutes)
  | ({ readonly type: "CorrectMinutes" } & CorrectMinutes)
  | ({ readonly type: "DraftPlan" } & DraftPlan)
  | ({ readonly type: "AdoptPlan" } & AdoptPlan)
  | ({ readonly type: "PlanActivity" } & PlanActivity)
  | ({ readonly type: "RescheduleActivity" } & RescheduleActivity)
  | ({ readonly type: "DropActivity" } & DropActivity)
  | ({ readonly type: "CompleteMilestone" } & CompleteMilestone)
  | ({ readonly type: "HoldActivity" } & HoldActivity)
  | ({ readonly type: "FileRecord" } & FileRecord)
  | ({ readonly type: "ReviewActivity" } & ReviewActivity)
  | ({ readonly type: "CloseSuggestion" } & CloseSuggestion)
  | ({ readonly type: "GrantProxy" } & GrantProxy)
  | ({ readonly type: "MoveMotion" } & MoveMotion)
  | ({ readonly type: "SecondMotion" } & SecondMotion)
  | ({ readonly type: "AmendMotion" } & AmendMotion)
  | ({ readonly type: "WithdrawMotion" } & WithdrawMotion)
  | ({ readonly type: "RecuseVoter" } & RecuseVoter)
  | ({ readonly type: "OpenVote" } & OpenVote)
  | ({ readonly type: "CastVote" } & CastVote)
  | ({ readonly type: "IssueBallot" } & IssueBallot)
  | ({ readonly type: "ReturnBallot" } & ReturnBallot)
  | ({ readonly type: "CloseVote" } & CloseVote)
  | ({ readonly type: "OpenVacancy" } & OpenVacancy)
  | ({ readonly type: "CloseVacancy" } & CloseVacancy)
  | ({ readonly type: "RecordApplication" } & RecordApplication)
  | ({ readonly type: "AssessCandidate" } & AssessCandidate)
  | ({ readonly type: "AppointCandidate" } & AppointCandidate)
  | ({ readonly type: "DecideProbation" } & DecideProbation)
  | ({ readonly type: "HandOverWork" } & HandOverWork)
  | ({ readonly type: "ProfileStaff" } & ProfileStaff)
  | ({ readonly type: "DefineTask" } & DefineTask)
  | ({ readonly type: "AdoptDivision" } & AdoptDivision)
  | ({ readonly type: "ArrangeStandIn" } & ArrangeStandIn)
  | ({ readonly type: "RegisterNeed" } & RegisterNeed)
  | ({ readonly type: "AssignNeed" } & AssignNeed)
  | ({ readonly type: "RespondToNeed" } & RespondToNeed)
  | ({ readonly type: "AnswerNeed" } & AnswerNeed)
  | ({ readonly type: "CloseNeed" } & CloseNeed)
  | ({ readonly type: "RegisterOffer" } & RegisterOffer)
  | ({ readonly type: "EndOffer" } & EndOffer)
  | ({ readonly type: "MatchOffer" } & MatchOffer)
  | ({ readonly type: "RecordOutcome" } & RecordOutcome)
  | ({ readonly type: "DraftLetter" } & DraftLetter)
  | ({ readonly type: "CheckLetter" } & CheckLetter)
  | ({ readonly type: "IssueLetter" } & IssueLetter)
  | ({ readonly type: "RecordAnswer" } & RecordAnswer)
  | ({ readonly type: "FileLetter" } & FileLetter)
  | ({ readonly type: "AcknowledgeLetter" } & AcknowledgeLetter)
  | ({ readonly type: "OpenReturn" } & OpenReturn)
  | ({ readonly type: "FileProjects" } & FileProjects)
  | ({ readonly type: "SubmitReturn" } & SubmitReturn)
  | ({ readonly type: "AcknowledgeReturn" } & AcknowledgeReturn)
  | ({ readonly type: "RecordBranchDues" } & RecordBranchDues)
  | ({ readonly type: "AcceptDirective" } & AcceptDirective)
  | ({ readonly type: "RecordVisit" } & RecordVisit)
  | ({ readonly type: "EditSummary" } & EditSummary)
  | ({ readonly type: "IssueSummary" } & IssueSummary)
  | ({ readonly type: "SubmitReport" } & SubmitReport)
  | ({ readonly type: "SubmitPeriodicReport" } & SubmitPeriodicReport);

/** A command with its context, as one line. */
export interface CommandLine {
  /** The context. */
  readonly context: Context;
  /** The command. */
  readonly command: Command;
}

/** Which posts are competent for something, and where that stands. */
export interface Competence {
  /** The posts; any one of them suffices. */
  readonly posts?: readonly Post[];
  /** Where it stands. */
  readonly article?: Article;
}

/** Records that a follow-up is done (办结后续事项). */
export interface CompleteFollowUp {
  /** Which. */
  readonly follow_up: FollowUpId;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** What came of it; it goes to the erasable part of the journal. */
  readonly result?: Prose;
}

/** Records that a milestone was done (完成筹备事项). */
export interface CompleteMilestone {
  /** The activity. */
  readonly activity: ActivityId;
  /** What was to be done. */
  readonly milestone: Title;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** What the charter's rules say of how the chamber is made up (构成检查). */
export interface CompositionFinding {
  /** What it is about: an organ's word, or the id of a person or an appointment. */
  readonly subject: string;
  /** What was found. */
  readonly verdict: Verdict;
}

/** A point of consensus (共识). */
export type ConsensusId = string & { readonly __id: "ConsensusId" };

/** A point of consensus was reached. */
export interface ConsensusReached {
  /** Which. */
  readonly consensus: ConsensusId;
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Where the point stands. */
  readonly text: Sealed;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** How a rule of contact stands for somebody on a day (联络情况). */
export interface Contact {
  /** The title of the rule. */
  readonly rule: Title;
  /** With whom. */
  readonly with: Principal;
  /** The last day on which one was in touch, as far as that is known. */
  readonly last?: IsoDate;
  /** By what. */
  readonly means?: ContactMeans;
  /** By when one is to be in touch: so many months after the last time, or after the day from which it counts. */
  readonly due_by: IsoDate;
  /** Whether that day is past: nobody has been in touch for too long. */
  readonly overdue: boolean;
  /** Where the rule stands. */
  readonly article?: Article;
}

/**
 * By what one was in touch (联络方式).
 *
 * - `visit` 走访: Somebody went there (走访).
 * - `letter` 去文: A letter was sent (去文).
 * - `answer` 来文答复: An answer came (来文答复).
 * - `report` 报送: What was asked for was reported (报送).
 * - `meeting` 到会: They came to a meeting (到会).
 * - `seen` 见面: They were seen at a meeting, at an activity or on a visit (见面).
 */
export type ContactMeans = "visit" | "letter" | "answer" | "report" | "meeting" | "seen";

/**
 * How often the chamber is in touch with somebody (联络频次).
 *
 * Model charters say nothing of it; it is the house's own rule, and stands with the house's article.
 */
export interface ContactRule {
  /** What it is called, such as 业务主管单位联络. */
  readonly title: Title;
  /** With whom. */
  readonly with: ContactWith;
  /** At least once in so many months. */
  readonly every_months: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** With every outside body of a kind (外部单位). */
export interface ContactWithParties {
  readonly type: "parties";
  /** Of which kind. */
  readonly kind: PartyKind;
}

/** With everybody who holds one of the posts (负责人). */
export interface ContactWithPosts {
  readonly type: "posts";
  /** Which posts. */
  readonly posts?: readonly Post[];
}

/** With an organ (机构). */
export interface ContactWithOrgan {
  readonly type: "organ";
  /** Which. */
  readonly organ: Organ;
}

/** With whom the chamber keeps in touch (联络对象). Members are visited by rules of their own. */
export type ContactWith =
  | ContactWithParties
  | ContactWithPosts
  | ContactWithOrgan;

/** What the outside world adds to a decision: the core has no clock, no login and no randomness. */
export interface Context {
  /** The present instant. */
  readonly now: IsoInstant;
  /** Who acts. */
  readonly actor: Actor;
  /** Fresh random bits for the commitments to personal values. */
  readonly salt: Salt;
}

/** A contribution to a meeting (发言). */
export type ContributionId = string & { readonly __id: "ContributionId" };

/** A contribution was recorded. */
export interface ContributionRecorded {
  /** Which. */
  readonly contribution: ContributionId;
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The item of the agenda it belongs to. */
  readonly item?: AgendaItemId;
  /** Who made it. */
  readonly speakers?: readonly PersonId[];
  /** On whose behalf. */
  readonly on_behalf_of?: readonly Principal[];
  /** Where the summary stands. */
  readonly summary?: Sealed;
  /** Where the points stand. */
  readonly points?: readonly Sealed[];
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Convenes a meeting (召集会议). */
export interface ConveneMeeting {
  /** The new meeting's id. */
  readonly meeting: MeetingId;
  /** Its kind, by the charter's word. */
  readonly kind: MeetingKind;
  /** Its number in a series, where it belongs to one. */
  readonly series?: SeriesNumber;
  /** Its number among the meetings of its kind in the term (次), if it bears one. */
  readonly ordinal?: number;
  /** Its theme (主题). */
  readonly theme?: Title;
  /** The question it is to discuss. */
  readonly question?: Title;
  /** When it begins, as far as that is known. */
  readonly starts?: Occurred;
  /** Where. */
  readonly place?: Title;
  /** The agenda. */
  readonly agenda?: readonly AgendaItem[];
  /**
   * Who is invited. For an organ's meeting those who belong to the organ are entitled without being named; for
   * others those named here are, and where nobody is named it is unknown who is.
   */
  readonly invited?: readonly PersonId[];
  /** The meeting that lapsed, where this one is called in its place (第二次召集). */
  readonly second_call_of?: MeetingId;
  /** The demand that it answers (应提议召开), where it answers one. */
  readonly demand?: DemandId;
  /** The day on which it was convened, where that is not today. */
  readonly convened_on?: IsoDate;
  /**
   * Who may read its record.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Corrects a meeting's minutes (更正纪要). */
export interface CorrectMinutes {
  /** The correction's id, new within the meeting. */
  readonly correction: CorrectionId;
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The contribution it is about, if it is about one. */
  readonly contribution?: ContributionId;
  /** What it says; it goes to the erasable part of the journal. */
  readonly text: Prose;
}

/** A correction of minutes (纪要更正). */
export type CorrectionId = string & { readonly __id: "CorrectionId" };

/** Rules of the documents that the chamber sends out (发文办理). */
export interface CorrespondenceRule {
  /** The rows of numbers; kinds that none has are not numbered. */
  readonly forms?: readonly LetterForm[];
  /** Whether somebody else than the drafter must check (核稿人与拟稿人分开). */
  readonly checked_by_another: boolean;
  /** Within how many days a draft is to be issued, where that is said. */
  readonly issue_within_days?: number;
  /** After how many days without an answer one asks again, where the letter names no day. */
  readonly answer_within_days?: number;
  /** Within how many days receipts are to be in; without it none are waited for. */
  readonly acknowledge_within_days?: number;
  /** Within how many days of being dealt with a letter is to be filed, where that is said (归档). */
  readonly file_within_days?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * What was counted when a motion was put to the vote (表决计票). Each figure is a number of votes.
 *
 * Valid (有效票) are `for` + `against` + `abstain`, returned (收回) are the valid and the void ones, cast (表决) are `for` +
 * `against`. Proxies count among the present where the charter lets them.
 */
export interface Counts {
  /** Everybody entitled (应到). */
  readonly entitled: number | bigint;
  /** Those of them present (实到). */
  readonly present: number | bigint;
  /** In favour (赞成). */
  readonly for: number | bigint;
  /** Against (反对). */
  readonly against: number | bigint;
  /** Abstaining (弃权). */
  readonly abstain: number | bigint;
  /** Void (废票). */
  readonly void: number | bigint;
}

/**
 * What was changed in a credit code to read it (规范化).
 *
 * - `trimmed` 去除首尾空白: White space around it was dropped.
 * - `narrowed` 全角转半角: Full-width letters and digits (全角) became the plain ones: `５` is 5, `Ｕ` is U.
 * - `capitalized` 小写转大写: Lower case became upper case: `u` is U.
 */
export type CreditCodeChange = "trimmed" | "narrowed" | "capitalized";

/** A credit code as it was read: its one form, how it came to it, and its two checks. */
export interface CreditCodeReading {
  /** The code in its one form: plain, in upper case. */
  readonly normalized: CreditCodeText;
  /** What was changed to come to it; nothing where it was given so. */
  readonly changes?: readonly CreditCodeChange[];
  /** Whether the last character is the check of the others (GB 32100-2015). Really issued codes may fail it. */
  readonly checksum_ok: boolean;
  /** Whether the seventeenth is the check of the organisation code, the eight before it (GB 11714-1997). */
  readonly organization_code_ok: boolean;
}

/** A unified social credit code (统一社会信用代码) as text, such as `51310110501144395U`; `CreditCode` tells its checks. */
export type CreditCodeText = string;

/** A chamber's own word for a criterion by which staff are chosen (选聘标准), such as `service_mind`. */
export type Criterion = string;

/** A criterion by which staff are chosen (选聘标准). */
export interface CriterionRule {
  /** The chamber's own word for it. */
  readonly criterion: Criterion;
  /** Its title, such as 服务意识. */
  readonly title: Title;
  /** What a point by it weighs, 1 to 1000. */
  readonly weight: number;
}

/** A score by a criterion, with its reason. */
export interface CriterionScore {
  /** The criterion. */
  readonly criterion: Criterion;
  /** The score, from 0 to the highest. */
  readonly score: number;
  /** Why; it goes to the erasable part of the journal. */
  readonly reason: Prose;
}

/**
 * A currency (币种) by its code of ISO 4217 in lower case.
 *
 * - `cny` 元: Renminbi (人民币).
 * - `usd` 美元: US dollars (美元).
 * - `hkd` 港元: Hong Kong dollars (港元).
 * - `eur` 欧元: Euros (欧元).
 * - `jpy` 日元: Japanese yen (日元).
 * - `gbp` 英镑: Pounds sterling (英镑).
 * - `mop` 澳门元: Macao patacas (澳门元).
 * - `twd` 新台币: New Taiwan dollars (新台币).
 * - `sgd` 新加坡元: Singapore dollars (新加坡元).
 * - `aud` 澳元: Australian dollars (澳元).
 */
export type Currency = "cny" | "usd" | "hkd" | "eur" | "jpy" | "gbp" | "mop" | "twd" | "sgd" | "aud";

/** A day of every year that the chamber keeps (自定节点). */
export interface CustomDayRule {
  /** What it is called; plans name it so. */
  readonly title: Title;
  /** Whether it is a day of the lunar calendar (农历), in an ordinary month; else it is one of the civil. */
  readonly lunar: boolean;
  /** The month, 1 to 12. */
  readonly month: number;
  /**
   * The day of the month. Where that month is shorter in a year, its last day is meant, as 除夕 is the 29th where there
   * is no 30th.
   */
  readonly day: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** A civil date (日期), year 1 to 9999, written `2024-11-07`. */
export type IsoDate = string;

/**
 * What kind of day it is (日期性质).
 *
 * - `working_day` 工作日: An ordinary working day (工作日).
 * - `make_up_day` 调休上班: A Saturday or Sunday that is worked instead of another day (调休上班).
 * - `weekend` 周末: A Saturday or Sunday (周末).
 * - `statutory_holiday` 法定节假日: A day off that the law itself names (法定节假日).
 * - `day_off` 调休放假: A day off that the year's notice adds to one, instead of another day (调休放假).
 */
export type DayKind = "working_day" | "make_up_day" | "weekend" | "statutory_holiday" | "day_off";

/** Days in a row. */
export interface DaySpan {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day. */
  readonly until: IsoDate;
}

/**
 * What a number of days is a number of.
 *
 * - `civil` 日: Civil days, whatever they are (日).
 * - `working` 个工作日: Working days: neither days off nor weekends that are not made up (工作日).
 */
export type DayUnit = "civil" | "working";

/** The last day of a period (期间的最后一日). */
export interface Deadline {
  /** The last day. */
  readonly day: IsoDate;
  /**
   * The day on which the period itself ends, where that is a day off and the last day is the next working day
   * (《民法典》第二百零三条).
   */
  readonly rolled_from?: IsoDate;
  /**
   * The year whose notice is not known: then it is not known either whether the day is one off, and the period's own
   * end stands, which is never too late.
   */
  readonly unpublished?: number;
}

/** Decides a probation (决定转正): who is not confirmed leaves the post, in the same entry. */
export interface DecideProbation {
  /** The vacancy to which they were appointed. */
  readonly vacancy: VacancyId;
  /** Whether they are confirmed (转正). */
  readonly confirmed: boolean;
  /** On which day; the last in the post where they are not. */
  readonly on: IsoDate;
  /** Why; it goes to the erasable part of the journal. */
  readonly reason?: Prose;
}

/** What an organ had decided was revoked by another (撤销决定). */
export interface DecisionRevoked {
  /** The motion that had been carried. */
  readonly motion: MotionId;
  /** The motion that revoked it. */
  readonly by: MotionId;
  /** The first day on which it does not stand any more. */
  readonly on: IsoDate;
  /** The follow-ups of it that were still open: nobody is to carry them out any more. */
  readonly follow_ups?: readonly FollowUpId[];
  /** The event of the same entry, counted from 0, that this one follows from. */
  readonly cause?: number;
}

/** Somebody had the opportunity to answer the motion to remove them. */
export interface DefenceRecorded {
  /** Which motion. */
  readonly removal: RemovalId;
  /** Where the answer stands, where there was one. */
  readonly defence?: Sealed;
}

/** Records a task, or how it is from now on (登记工作任务). */
export interface DefineTask {
  /** Its id. */
  readonly task: TaskId;
  /** What it is called; it must not name people. */
  readonly title: Title;
  /** What it asks of whoever does it. */
  readonly needs?: readonly TaskNeed[];
  /** How many hours a month it takes, where that is known. */
  readonly hours?: number;
  /** The first day, if it has one. */
  readonly from?: IsoDate;
  /** The last day, if it has one. */
  readonly until?: IsoDate;
}

/** A guest who is named. */
export interface Delegate {
  /** Who. */
  readonly person: PersonId;
  /** What they are in the body they come from, such as 秘书长, if that is known. */
  readonly title?: Title;
}

/** When delegates may meet in the place of all members (会员代表大会的设立条件). */
export interface DelegateRule {
  /** The steps, from the fewest members to the most. With fewer members than the first asks for all members meet. */
  readonly steps?: readonly DelegateStep[];
  /** Where it stands. */
  readonly article?: Article;
}

/** How many delegates there must be from a number of members on. */
export interface DelegateStep {
  /** From how many members on it holds: 201 for 超过200个. */
  readonly members_at_least: number;
  /** The share of the members that the delegates must reach, where it is a share. */
  readonly share_at_least?: Fraction;
  /** How many delegates suffice, where it is a number; where a share is said as well, either suffices. */
  readonly delegates_at_least?: number;
}

/** A delegate accepted. */
export interface DelegationAccepted {
  /** Which. */
  readonly delegation: DelegationId;
  /** On which day. */
  readonly on: IsoDate;
}

/** A delegation of authority (委托代表). */
export type DelegationId = string & { readonly __id: "DelegationId" };

/** A delegation was recorded. */
export interface DelegationRecorded {
  /** Which. */
  readonly delegation: DelegationId;
  /** Who acts. */
  readonly delegate: PersonId;
  /** On whose behalf. */
  readonly principal: Principal;
  /** What for. */
  readonly scope: DelegationScope;
  /** The first day. */
  readonly from?: IsoDate;
  /** The last day. */
  readonly until?: IsoDate;
  /** The day on which the delegate accepted it. */
  readonly accepted?: IsoDate;
}

/** A delegation was revoked. */
export interface DelegationRevoked {
  /** Which. */
  readonly delegation: DelegationId;
  /** The last day on which it holds. */
  readonly on: IsoDate;
}

/** Everything (一般委托). */
export interface DelegationScopeGeneral {
  readonly type: "general";
}

/** One meeting (单次会议). */
export interface DelegationScopeMeeting {
  readonly type: "meeting";
  /** Which. */
  readonly meeting: MeetingId;
}

/** The use of these powers, and nothing else (特定事项). */
export interface DelegationScopePowers {
  readonly type: "powers";
  /** Which. */
  readonly powers?: readonly Power[];
}

/** What a delegation reaches to. */
export type DelegationScope =
  | DelegationScopeGeneral
  | DelegationScopeMeeting
  | DelegationScopePowers;

/** A demand that a meeting be convened (提议召开会议). */
export type DemandId = string & { readonly __id: "DemandId" };

/** Records a demand that a meeting be convened (提议召开临时会议). */
export interface DemandMeeting {
  /** The demand's id. */
  readonly demand: DemandId;
  /** Which kind of meeting is demanded, by the charter's word. */
  readonly kind: MeetingKind;
  /** Who demands it. */
  readonly by: DemandedBy;
  /** What it is to be about, and why; it goes to the erasable part of the journal. */
  readonly purpose: Prose;
  /** The day on which the demand arrived, where that is not today. */
  readonly on?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A way in which a meeting may be demanded (提议召开临时会议). */
export interface DemandRule {
  /** Who demands it. */
  readonly by: Demander;
  /**
   * Within how many days after the demand it must be convened, where the charter says so; the day of the demand is not
   * counted.
   */
  readonly convene_within_days?: number;
  /** Days of which kind; civil days where it is left out. */
  readonly unit?: DayUnit;
  /**
   * Whether those who demanded it may convene it themselves once that time has passed (逾期不召集的，提议人可自行召集).
   *
   * Left out, it is `"forbidden"`.
   */
  readonly demanders_convene?: Allowance;
  /** Where it stands. */
  readonly article?: Article;
}

/** A demand was withdrawn. */
export interface DemandWithdrawn {
  /** Which. */
  readonly demand: DemandId;
}

/** Several people together (联名). */
export interface DemandedByMembers {
  readonly type: "members";
  /** Who; only those who belong to an organ that the charter names count. */
  readonly persons?: readonly PersonId[];
}

/** An organ, as it decided at a meeting of its own (机构决定). */
export interface DemandedByOrgan {
  readonly type: "organ";
  /** The meeting at which it did. */
  readonly meeting: MeetingId;
}

/** The holder of a post (任职者). */
export interface DemandedByHolder {
  readonly type: "holder";
  /** Who. */
  readonly person: PersonId;
}

/** Who demanded a meeting (提议人). */
export type DemandedBy =
  | DemandedByMembers
  | DemandedByOrgan
  | DemandedByHolder;

/** So many members of an organ together (联名提议), of the organ that is to meet or of another, such as the supervisors. */
export interface DemanderMembers {
  readonly type: "members";
  /** The organ whose members demand it. */
  readonly organ: Organ;
  /** The share of its members that it takes, where it is a share. */
  readonly share?: Threshold;
  /** The number of its members that it takes, where it is a number. */
  readonly members_at_least?: number;
}

/** An organ, as it decided at a meeting of its own (机构决定). */
export interface DemanderOrgan {
  readonly type: "organ";
  /** Which. */
  readonly organ: Organ;
}

/** A holder of one of these posts (任职者提议). */
export interface DemanderPosts {
  readonly type: "posts";
  /** The posts. */
  readonly posts?: readonly Post[];
}

/** Who may demand a meeting (提议人). */
export type Demander =
  | DemanderMembers
  | DemanderOrgan
  | DemanderPosts;

/** A SHA-256 digest (摘要) as 64 hexadecimal digits in lower case. */
export type Digest = string;

/**
 * One of the three diligences of a secretary-general (三勤).
 *
 * - `hand` 手勤: To write down what happens and make it known (手勤): minutes, records, reviews, letters filed, needs registered, assessments, handovers.
 * - `leg` 腿勤: To go to people (腿勤): visits and relays.
 * - `mouth` 嘴勤: To ask and to report (嘴勤): requests, reports, asked for or by cadence, replies, summaries.
 */
export type Diligence = "hand" | "leg" | "mouth";

/** What somebody did in a month, by one of the three diligences (三勤). */
export interface DiligenceRow {
  /** Who. */
  readonly person: PersonId;
  /** The year. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** Which diligence. */
  readonly diligence: Diligence;
  /** How much was done. */
  readonly done: number;
  /** How much of that, of what had a day, was done in time; unknown where nothing had one. */
  readonly in_time?: number;
  /** How much of it was late. */
  readonly late?: number;
  /** The journal's entries that it was counted from. */
  readonly entries?: readonly number[];
}

/** A document from a body outside was accepted. */
export interface DirectiveAccepted {
  /** Which. */
  readonly directive: DirectiveId;
  /** Who asks. */
  readonly issuer?: PartyId;
  /** The document's title. */
  readonly title: Title;
  /** What is to be reported or answered. */
  readonly subject: Title;
  /**
   * What it expects; a report where it is left out.
   *
   * Left out, it is `"report"`.
   */
  readonly expects?: ExpectedAnswer;
  /** When it was received. */
  readonly received?: Occurred;
  /** The meeting that studied it. */
  readonly meeting?: MeetingId;
  /** Who sees to it. */
  readonly owner?: Principal;
  /** By when. */
  readonly due?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A directive or request from outside (来文). */
export type DirectiveId = string & { readonly __id: "DirectiveId" };

/**
 * What a view tells of itself (查阅内容): what it showed to whom, and where it left something out. It holds ids, days and
 * numbers, and no text of a record.
 */
export interface Disclosure {
  /** Which view. */
  readonly view: View;
  /** Of what: the id, the day or the period that it was asked for. */
  readonly subject?: Title;
  /** For whom. */
  readonly reader: Reader;
  /** The day whose openings counted. */
  readonly on: IsoDate;
  /** The journal's last entry at the time. Its digest is in the journal, for whoever is to prove it. */
  readonly seq: number;
  /** The entries that made the records which it shows, each once and in their order. */
  readonly told?: readonly number[];
  /** Where something was left out; nowhere, if it is whole. */
  readonly withheld?: readonly Omission[];
}

/** A disclosure that the host recorded (查阅登记). */
export type DisclosureId = string & { readonly __id: "DisclosureId" };

/** Which disclosures are asked for; what is left out does not matter. */
export interface DisclosureQuery {
  /** To whom. */
  readonly person?: PersonId;
  /** Of which record: the entry that made it. */
  readonly seq?: number;
  /** From which day on. */
  readonly from?: IsoDate;
  /** Until which day. */
  readonly until?: IsoDate;
}

/** Somebody read or exported a view. */
export interface DisclosureRecorded {
  /** Which disclosure. */
  readonly id: DisclosureId;
  /** What was disclosed to whom. */
  readonly disclosure: Disclosure;
  /** How. */
  readonly way: DisclosureWay;
  /** When. */
  readonly at?: Occurred;
}

/** A disclosure on record (查阅登记). */
export interface DisclosureRow {
  /** The disclosure. */
  readonly recorded: DisclosureRecorded;
  /** The day: on which it was, where that is known, else that of the entry. */
  readonly day: IsoDate;
  /** The entry that recorded it. */
  readonly entry: number;
}

/**
 * How something was disclosed (查阅方式).
 *
 * - `read` 查阅: It was read (查阅).
 * - `exported` 导出: It was taken along as a copy or a file (导出).
 */
export type DisclosureWay = "read" | "exported";

/** How the chamber is dissolved (终止): moved by an organ, decided by the assembly, approved outside. */
export interface DissolutionRule {
  /** The organs that may move it (终止动议); any member of the deciding organ where none is named. */
  readonly movers?: readonly Organ[];
  /** Who must agree outside the chamber before it takes effect. */
  readonly approvals?: readonly Approver[];
  /** Where it stands. */
  readonly article?: Article;
}

/** A task and who does it. */
export interface DividedTask {
  /** The task. */
  readonly task: TaskId;
  /** Who does it. */
  readonly person: PersonId;
  /** Whether it was put so by hand, and stays until somebody changes it. */
  readonly pinned: boolean;
}

/** A division of labour was adopted. */
export interface DivisionAdopted {
  /** Which. */
  readonly division: DivisionId;
  /** From which day on. */
  readonly from: IsoDate;
  /** Who does what; what differs from the proposal of that day is pinned. */
  readonly tasks?: readonly DividedTask[];
}

/** A division of labour (分工). */
export type DivisionId = string & { readonly __id: "DivisionId" };

/** The division that fits best (最优分工建议). */
export interface DivisionProposal {
  /** On which day. */
  readonly on: IsoDate;
  /** Task by task, in the order in which they were recorded. */
  readonly tasks?: readonly ProposedTask[];
  /** The sum of the fits. */
  readonly total: number;
  /** Those on the staff of whom it is not recorded what they can take on. */
  readonly without_profile?: readonly PersonId[];
}

/** A document (文书). */
export interface Document {
  /** The title. */
  readonly title: string;
  /**
   * Whom it was made for.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** The blocks. */
  readonly blocks?: readonly Block[];
  /** What it tells of itself; nothing where it is the same for everybody. */
  readonly disclosure?: Disclosure;
}

/** A document was studied. */
export interface DocumentStudied {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The item of the agenda it belongs to. */
  readonly item?: AgendaItemId;
  /** The document's title. */
  readonly document: Title;
  /** Who issued it. */
  readonly issuer?: PartyId;
  /** Who led the study. */
  readonly led_by?: PersonId;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/**
 * Drafts an amendment of the charter (起草章程修正案). Checking it also tells what the amended charter would have
 * against higher rules.
 */
export interface DraftAmendment {
  /** The new amendment's id. */
  readonly amendment: AmendmentId;
  /** What it is called. */
  readonly title: Title;
  /** Its wording, where it is given; it must not name people. */
  readonly text?: Passage;
  /** What it changes. */
  readonly change: AmendmentChange;
}

/** Drafts a letter (拟稿), or registers a member's proposal (登记提案). */
export interface DraftLetter {
  /** The new letter's id. */
  readonly letter: LetterId;
  /** Its kind. */
  readonly kind: LetterKind;
  /** Its title, without names of people. */
  readonly title: Title;
  /** For whom it is. */
  readonly to?: readonly Addressee[];
  /** What it asks for: one matter for a request, at most one for a letter, none for what only tells. */
  readonly matters?: readonly Title[];
  /** What it says; it goes to the erasable part of the journal. */
  readonly body: Prose;
  /** What came from outside that it answers; issuing it settles that. */
  readonly answers?: DirectiveId;
  /** The letter that it follows up: one that was returned, or agreed to on conditions. */
  readonly follows?: LetterId;
  /** The member whose proposal it is. */
  readonly from?: MemberId;
  /** By when an answer is asked for, where it says so. */
  readonly answer_by?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Drafts a meeting's minutes from what was recorded (起草纪要). */
export interface DraftMinutes {
  /** Which meeting. */
  readonly meeting: MeetingId;
}

/** Drafts the plan of a year (起草年度工作计划). */
export interface DraftPlan {
  /** The new plan's id. */
  readonly plan: PlanId;
  /** The year that it is for. */
  readonly year: number;
  /** The activities that are held again, as they were planned before. */
  readonly carried_over?: readonly CarriedOver[];
  /** The activities that are new. */
  readonly activities?: readonly PlannedActivity[];
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A draw of lots was announced. */
export interface DrawAnnounced {
  /** Which. */
  readonly draw: DrawId;
  /** Who is drawn. */
  readonly pool?: readonly PersonId[];
  /** SHA-256 of the seed. */
  readonly commitment: Digest;
}

/** A draw of lots (抽签). */
export type DrawId = string & { readonly __id: "DrawId" };

/** A draw was made. */
export interface DrawRevealed {
  /** Which. */
  readonly draw: DrawId;
  /** The seed that was committed to. */
  readonly seed: Seed;
  /** The order that it gives. */
  readonly order?: readonly PersonId[];
}

/** Drops an activity (取消活动). */
export interface DropActivity {
  /** Which. */
  readonly activity: ActivityId;
  /** Why. */
  readonly reason: Title;
}

/**
 * Whether an amount is fixed (额度是否明确).
 *
 * - `fixed` 定额: The amount is what is paid (定额).
 * - `floating` 浮动: The amount is the least; more is for the payer to choose (浮动).
 */
export type DuesAmount = "fixed" | "floating";

/** By a post: of several that of the highest tier (按职务). */
export interface DuesGroundPost {
  readonly type: "post";
  /** Which. */
  readonly post: NamedPost;
}

/** By the class of member (按会员类别). */
export interface DuesGroundClass {
  readonly type: "class";
  /** The chamber's own word for it. */
  readonly class: MemberClass;
  /** Its title. */
  readonly title: string;
}

/** Because no other tier names them (其余会员). */
export interface DuesGroundRest {
  readonly type: "rest";
}

/** Why a member is in a tier of dues (归档依据). */
export type DuesGround =
  | DuesGroundPost
  | DuesGroundClass
  | DuesGroundRest;

/**
 * What a payment of dues is for (会费周期).
 *
 * - `year` 每年: A year (每年).
 * - `term` 每届: A term of office (每届).
 */
export type DuesPeriod = "year" | "term";

/** The dues (会费标准). */
export interface DuesRule {
  /** The tiers. */
  readonly tiers?: readonly DuesTier[];
  /** Within how many days all members are told, where that is said. */
  readonly publish_within_days?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** A standard of dues was adopted (会费标准通过). */
export interface DuesStandardAdopted {
  /** The motion that set it. */
  readonly motion: MotionId;
  /** The tiers. */
  readonly tiers?: readonly DuesTier[];
  /** The first day on which it holds. */
  readonly from: IsoDate;
  /** The event of the same entry, counted from 0, that this one follows from. */
  readonly cause?: number;
}

/** A tier of dues (会费档次). */
export interface DuesTier {
  /** What it is called, such as 副会长单位. */
  readonly title: Title;
  /** The posts whose holders pay it. */
  readonly posts?: readonly Post[];
  /** How much. */
  readonly amount: Money;
  /**
   * Whether the amount is fixed.
   *
   * Left out, it is `"fixed"`.
   */
  readonly nature?: DuesAmount;
  /** For how long. */
  readonly period: DuesPeriod;
  /**
   * The classes whose members pay it, unless a post of theirs puts them in another; where neither posts nor classes
   * are named, it is for everybody whom no other tier names.
   */
  readonly classes?: readonly MemberClass[];
}

/** Something the chamber has to do (待办事项). */
export interface Duty {
  /** The duty's id: its kind and what it is about; the same for as long as it is open. */
  readonly id: string;
  /** What kind of duty it is. */
  readonly kind: DutyKind;
  /** How it stands on the day asked about. */
  readonly state: DutyState;
  /** The day by which it is to be done, where there is one. */
  readonly due?: IsoDate;
  /** The day on which its period itself ends, where that is a day off and it is therefore due on the next working day. */
  readonly rolled_from?: IsoDate;
  /** Who sees to it, where somebody was named. */
  readonly owner?: Principal;
  /** The posts that owe it, where the charter names them and nobody was named. */
  readonly owed_by?: readonly NamedPost[];
  /** Who stands in (代办人) for the owner, or for the posts that owe it: acting holders, and those to whom it is delegated. */
  readonly stand_ins?: readonly PersonId[];
  /** The posts that may settle it. */
  readonly posts?: readonly NamedPost[];
  /** The meeting it comes from, where it comes from one. */
  readonly meeting?: MeetingId;
  /** The id of what it is about. */
  readonly subject: string;
  /** Why, as the documents say it; without any personal value. */
  readonly reason: string;
  /** The article it rests on. */
  readonly article?: Article;
  /** The day on which it arose. */
  readonly arose: IsoDate;
  /** The entry from which it arose. */
  readonly seq: number;
  /** The command that settles it. */
  readonly settled_by: string;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/**
 * What kind of duty it is.
 *
 * - `send_notice` 发出会议通知: A meeting's notice is to be sent (发出会议通知).
 * - `sign_minutes` 签发会议纪要: A meeting's minutes are to be drafted and signed (签发会议纪要).
 * - `publish_minutes` 公布、抄送会议纪要: A meeting's signed minutes are to be announced or copied (公布、抄送会议纪要).
 * - `follow_up` 落实后续事项: A follow-up is to be carried out (落实后续事项).
 * - `report` 报送报告: A report is owed to a body outside (报送报告).
 * - `reply` 答复来文: A reply is owed to a body outside (答复来文).
 * - `file_amendment` 报送章程修正案: An amendment of the charter is to be filed for approval (报送章程修正案).
 * - `open_rotation` 开始轮值: The next turn of the rotation is to begin (开始轮值).
 * - `hand_over` 办理轮值交接: A turn of the rotation is to be handed over (办理轮值交接).
 * - `renew_term` 换届: The term runs out or has run out: the next is to begin (换届).
 * - `election_step` 办理换届事项: A step of the election at the end of the term is to be done (办理换届事项).
 * - `fill_vacancy` 补足缺额: A post has fewer holders than it is to have (补选、补任).
 * - `file_leader` 负责人备案: A new leader is to be put on file (负责人备案).
 * - `record_holiday_notice` 登记节假日安排: The holidays of a year that is needed are to be put on record (登记节假日安排).
 * - `hold_meeting` 按期召开会议: An organ has not met as often as it must: a meeting is to be held (召开会议).
 * - `hold_required_activity` 按期开展活动: A kind of activity was not held as often as it must be: one is to be held (按期开展活动).
 * - `convene_meeting` 应提议召集会议: A meeting was demanded and is to be convened (召集会议).
 * - `adopt_plan` 通过年度工作计划: The plan of a year is to be adopted (通过年度工作计划).
 * - `complete_milestone` 完成筹备事项: A milestone of an activity's preparation is to be done (完成筹备事项).
 * - `hold_activity` 举办活动: An activity is to be held (举办活动).
 * - `file_record` 归档活动资料: A record of an activity is to be filed (归档活动资料).
 * - `review_activity` 活动总结: An activity is to be reviewed (活动总结).
 * - `close_suggestion` 办结建议: A suggestion of a review is to be carried out, or dropped with a reason (办结建议).
 * - `issue_summary` 印发总结: A summary is to be given (印发总结).
 * - `call_on` 走访久未参加的会员: A member who has gone quiet is to be called on (走访久未参加的会员).
 * - `periodic_report` 报送定期报告: A report that is owed by cadence is to be submitted (报送定期报告).
 * - `delete_personal_data` 删除到期个人信息: What is known of somebody is to be deleted, as its time is over (删除到期个人信息).
 * - `fill_opening` 完成招聘: Somebody is to be appointed to a post for which they are sought (完成招聘).
 * - `assess_candidate` 考察应聘人员: A candidate is to be assessed by as many as the charter asks for (考察应聘人员).
 * - `decide_probation` 决定转正: A probation is to be decided (决定转正).
 * - `hand_over_work` 办理工作交接: Whoever left the staff is to hand over their work (办理工作交接).
 * - `assign_task` 落实分工: A task has nobody who is there to do it (落实分工).
 * - `erase_candidate` 删除落选人员个人信息: The data of somebody who was not chosen are to be erased (删除落选人员个人信息).
 * - `visit_member` 按期走访会员: A member who has not been visited for too long is to be visited (按期走访会员).
 * - `assign_need` 分办会员诉求: A member's need is to be assigned to somebody (分办会员诉求).
 * - `respond_to_need` 回应会员诉求: A member waits for a first response (回应会员诉求).
 * - `answer_need` 答复会员诉求: A member's need is to be answered, or matched with an offer (答复会员诉求).
 * - `record_outcome` 跟踪对接结果: What came of a match is to be asked and recorded (跟踪对接结果).
 * - `close_need` 回访办结会员诉求: A member is to be asked for their judgement, and the need closed (回访办结会员诉求).
 * - `keep_contact` 按期联络: One is to be in touch with an outside body, a leader or an organ (按期联络).
 * - `check_letter` 核稿: A draft is to be checked (核稿).
 * - `issue_letter` 签发公文: A letter is to be signed and issued (签发公文).
 * - `await_answer` 催办答复: A request or a letter waits for its answer, and is to be asked after when its day has passed (催办答复).
 * - `answer_proposal` 答复提案: A member's proposal is to be answered (答复提案).
 * - `follow_up_letter` 补正或报告落实: A letter is to follow an answer: it completes what was returned, or tells how conditions were met (补正或报告落实).
 * - `collect_receipts` 催收回执: Somebody has not acknowledged a notice (催收回执).
 * - `file_letter` 归档发文: A letter that is dealt with is to be filed (归档发文).
 * - `tell_proposer` 告知提案会员: A member is to be told what came of their proposal (告知提案会员).
 * - `collect_projects` 催报项目: Members owe their projects for a return (催报项目).
 * - `submit_return` 报送汇总表: A return that all have filed for is to be submitted (报送汇总表).
 * - `confirm_return` 确认报送收悉: Whoever asked for a return has not acknowledged it (确认报送收悉).
 * - `collect_branch_dues` 收缴党费: Somebody of the Party branch has not paid their dues of a period (收缴党费).
 */
export type DutyKind =
  | "send_notice"
  | "sign_minutes"
  | "publish_minutes"
  | "follow_up"
  | "report"
  | "reply"
  | "file_amendment"
  | "open_rotation"
  | "hand_over"
  | "renew_term"
  | "election_step"
  | "fill_vacancy"
  | "file_leader"
  | "record_holiday_notice"
  | "hold_meeting"
  | "hold_required_activity"
  | "convene_meeting"
  | "adopt_plan"
  | "complete_milestone"
  | "hold_activity"
  | "file_record"
  | "review_activity"
  | "close_suggestion"
  | "issue_summary"
  | "call_on"
  | "periodic_report"
  | "delete_personal_data"
  | "fill_opening"
  | "assess_candidate"
  | "decide_probation"
  | "hand_over_work"
  | "assign_task"
  | "erase_candidate"
  | "visit_member"
  | "assign_need"
  | "respond_to_need"
  | "answer_need"
  | "record_outcome"
  | "close_need"
  | "keep_contact"
  | "check_letter"
  | "issue_letter"
  | "await_answer"
  | "answer_proposal"
  | "follow_up_letter"
  | "collect_receipts"
  | "file_letter"
  | "tell_proposer"
  | "collect_projects"
  | "submit_return"
  | "confirm_return"
  | "collect_branch_dues";

/**
 * How a duty stands on a day.
 *
 * - `overdue` 逾期: Its day is past (逾期).
 * - `due` 到期: Its day has come (到期).
 * - `coming` 未到期: Its day is still to come (未到期).
 * - `undated` 未定期限: It has no day (未定期限).
 */
export type DutyState = "overdue" | "due" | "coming" | "undated";

/** Words a part of a summary (修改总结). */
export interface EditSummary {
  /** Of which summary. */
  readonly span: SummarySpan;
  /** Which part. */
  readonly section: SummarySection;
  /** What it says; it goes to the erasable part of the journal. */
  readonly text: Prose;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/**
 * On what the clock of an election hangs.
 *
 * - `term_end` 任期届满: The last day of the term (任期届满).
 * - `certificate` 登记证书有效期届满: The last day on which the registration certificate is valid (登记证书有效期届满).
 */
export type ElectionAnchor = "term_end" | "certificate";

/** A line of the election calendar (换届日程). */
export interface ElectionDate {
  /** The term at whose end the election is. */
  readonly term: TermId;
  /** Which step. */
  readonly step: ElectionStep;
  /** The last day for it; unknown as long as what it is counted from is. */
  readonly due?: IsoDate;
  /** The day on which it was done, if it was. */
  readonly done?: IsoDate;
  /** The article that asks for it. */
  readonly article?: Article;
}

/**
 * How many candidates stand for the seats.
 *
 * - `equal` 等额: As many as seats (等额).
 * - `differential` 差额: More than seats (差额).
 * - `either` 等额或差额: As the meeting has it (等额或差额).
 */
export type ElectionMode = "equal" | "differential" | "either";

/** What became of an election, with the arithmetic (选举结果及算式). */
export interface ElectionResult {
  /** What became of it. */
  readonly status: ElectionStatus;
  /** Why the figures cannot be, where the status is `void`. */
  readonly impossible?: Impossible;
  /** Everybody entitled (应到). */
  readonly entitled: number | bigint;
  /** Those present (实到). */
  readonly present: number | bigint;
  /** Ballots issued (发出). */
  readonly issued: number | bigint;
  /** Ballots returned (收回). At most 2^64 − 1 is told. */
  readonly returned: number | bigint;
  /** Valid ballots (有效). */
  readonly valid: number | bigint;
  /** Void ballots (废票). */
  readonly void: number | bigint;
  /** The quorum (法定人数), where the rule asks for one. */
  readonly quorum?: Share;
  /** How many seats were to be filled. */
  readonly seats: number | bigint;
  /** Everybody who stood, by votes in favour; equals by name, which says nothing. */
  readonly candidates?: readonly CandidateResult[];
  /** Those elected, by votes in favour. */
  readonly elected?: readonly Candidate[];
  /** Those who reached the share, elected or not, by votes in favour. */
  readonly qualified?: readonly Candidate[];
  /** Those who tie for the last seats. */
  readonly tied?: readonly Candidate[];
  /** How many seats those who tie contest. */
  readonly seats_contested: number | bigint;
  /** How many seats stay empty. Elected, contested and empty seats make all. */
  readonly vacancies: number | bigint;
}

/** What an election needs (选举规则). */
export interface ElectionRule {
  /** How many must be present, as a share of those entitled, where the charter asks for a quorum. */
  readonly quorum?: Threshold;
  /** How many votes in favour a candidate must have. */
  readonly pass: Threshold;
  /** How many seats are to be filled (应选名额). */
  readonly seats: number | bigint;
  /**
   * How many candidates one ballot may favour (选票所选人数上限): as many as there are seats where it is left out. A
   * ballot that favours more is void.
   */
  readonly most_marks?: number | bigint;
  /** Ballots issued (发出选票): more returned than that make the whole election void. */
  readonly issued: number | bigint;
}

/**
 * What became of an election (选举结果).
 *
 * - `complete` 选出: Every seat is filled (选出).
 * - `vacancies` 名额未满: Fewer reached the share than there are seats; the rest is for another election (名额未满).
 * - `runoff_needed` 同票，须再次投票: The last seats are tied for; those tied stand again (同票再选).
 * - `no_quorum` 不足法定人数: Too few were present, so nobody is elected (不足法定人数).
 * - `more_returned_than_issued` 收回选票多于发出: More ballots came back than were issued, so nobody is elected (收回选票多于发出).
 * - `void` 无效: The figures cannot be, so nobody is elected (无效).
 */
export type ElectionStatus =
  | "complete"
  | "vacancies"
  | "runoff_needed"
  | "no_quorum"
  | "more_returned_than_issued"
  | "void";

/**
 * A step of an election at the end of a term (换届步骤).
 *
 * - `started` 启动换届: The preparation began (启动换届).
 * - `audited` 换届财务审计: The accounts were audited (换届财务审计).
 * - `pre_filed` 换届材料报审: The papers were put before the authorities (换届材料报审).
 * - `held` 召开换届大会: The election was held (召开换届大会).
 * - `filed` 换届结果备案: The outcome was put on file (换届结果备案).
 */
export type ElectionStep = "started" | "audited" | "pre_filed" | "held" | "filed";

/** A step of an election was done. */
export interface ElectionStepRecorded {
  /** The term at whose end the election is. */
  readonly term: TermId;
  /** Which step. */
  readonly step: ElectionStep;
  /** On which day it was done. */
  readonly on: IsoDate;
}

/** A step of an election and when it is due. */
export interface ElectionStepRule {
  /** Which. */
  readonly step: ElectionStep;
  /** When. */
  readonly due: StepDue;
  /** Where it stands. */
  readonly article?: Article;
}

/** What the tellers counted in all (计票结果). */
export interface ElectionTotals {
  /** Everybody entitled (应到). */
  readonly entitled: number | bigint;
  /** Those of them present (实到). */
  readonly present: number | bigint;
  /** Valid ballots (有效票). */
  readonly valid: number | bigint;
  /** Void ballots (废票). Returned (收回) are the valid and the void ones. */
  readonly void: number | bigint;
  /** What was counted for each, in any order. */
  readonly candidates?: readonly CandidateTotals[];
}

/** Records that an appointment has ended (卸任). */
export interface EndAppointment {
  /** Which. */
  readonly appointment: AppointmentId;
  /** The last day in the post. */
  readonly on: IsoDate;
  /** Why. */
  readonly ground: EndGround;
  /**
   * The meeting at which it was decided. Whoever was elected is removed by a motion that was carried, which ends the
   * appointment by itself.
   */
  readonly meeting?: MeetingId;
}

/**
 * Why an appointment ended.
 *
 * - `expired` 任期届满: Its time was over (任期届满).
 * - `resigned` 辞职: The holder resigned (辞职).
 * - `removed` 免职: The holder was removed (免职、罢免).
 * - `died` 去世: The holder died (去世).
 * - `representative_changed` 单位调整代表: The unit for which it was held sent somebody else (单位调整代表).
 * - `seat_lost` 丧失席位: The seat was lost, such as by staying away (丧失席位).
 * - `succeeded` 继任者到任: A successor took the post (继任者到任).
 * - `not_confirmed` 试用期未转正: The holder was not confirmed after a probation (试用期未转正).
 */
export type EndGround =
  | "expired"
  | "resigned"
  | "removed"
  | "died"
  | "representative_changed"
  | "seat_lost"
  | "succeeded"
  | "not_confirmed";

/** Ends an offer before its period is over (终止资源供给): it is used up, or the member takes it back. */
export interface EndOffer {
  /** Which. */
  readonly offer: OfferId;
  /** Why, where that is said. */
  readonly reason?: Title;
}

/** Everybody with a seat (全体会员). */
export interface EngagedGroupMembers {
  readonly type: "members";
}

/** Everybody who belongs to an organ (机构成员). */
export interface EngagedGroupOrgan {
  readonly type: "organ";
  /** Which. */
  readonly organ: Organ;
}

/** Those whose turn it was (轮值班子), while it was. */
export interface EngagedGroupRotation {
  readonly type: "rotation";
  /** Which. */
  readonly rotation: RotationId;
}

/** Whose engagement it is. */
export type EngagedGroup =
  | EngagedGroupMembers
  | EngagedGroupOrgan
  | EngagedGroupRotation;

/** How somebody took part from a day to another (参与情况). */
export interface Engagement {
  /** Who. */
  readonly person: PersonId;
  /** The seat that they hold or represent, where they do. */
  readonly member?: MemberId;
  /** The posts that they hold on the last day. */
  readonly posts?: readonly NamedPost[];
  /** To how many meetings they were entitled (应到). */
  readonly entitled: number;
  /** At how many of those, and of others, they attended (实到). */
  readonly attended: number;
  /** From how many they were excused (请假). */
  readonly excused: number;
  /** How often they spoke (发言). */
  readonly contributions: number;
  /** To how many activities they were invited (应邀): held for an organ of theirs, or for all members. */
  readonly invited: number;
  /** In how many of those, and of others, they took part (参加活动). */
  readonly activities: number;
  /** The last day on which they were seen, by the last day asked about. */
  readonly last_seen?: IsoDate;
  /** Since when they count as having gone quiet, where they do. */
  readonly quiet_since?: IsoDate;
  /**
   * The journal's entries that planned, convened and recorded what is counted: of meetings the convening, of
   * activities the holding.
   */
  readonly entries?: readonly number[];
}

/** From when on somebody counts as having gone quiet (久未参加活动). */
export interface EngagementRule {
  /** After so many months in which a member was at no meeting and no activity and was not called on. */
  readonly quiet_after_months: number;
  /** Within how many days a member who has gone quiet is to be called on, where that is said. */
  readonly call_within_days?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** An enterprise (企业). */
export type EnterpriseId = string & { readonly __id: "EnterpriseId" };

/** An enterprise was registered. */
export interface EnterpriseRegistered {
  /** Which. */
  readonly enterprise: EnterpriseId;
  /** Its name. */
  readonly name: Title;
  /** Who represents it. */
  readonly representative?: PersonId;
  /** Its unified social credit code (统一社会信用代码), in its one form. */
  readonly credit_code?: CreditCodeText;
}

/** Erases a person's data from the journal (删除个人信息), or restricts them where a rule holds them. */
export interface ErasePerson {
  /** Whose. */
  readonly person: PersonId;
  /** Why. */
  readonly basis: ErasureBasis;
}

/**
 * Why personal data are to be erased (《个人信息保护法》第四十七条第一款各项).
 *
 * - `purpose_fulfilled` 处理目的已实现: The purpose is fulfilled, impossible, or no longer needs them.
 * - `period_over` 保存期限已届满: The service has ended or the retention period is over.
 * - `consent_withdrawn` 个人撤回同意: The person withdrew their consent.
 * - `unlawful` 违反规定处理: They were handled against the law or an agreement.
 */
export type ErasureBasis = "purpose_fulfilled" | "period_over" | "consent_withdrawn" | "unlawful";

/** Everything that can have happened, as it stands in a journal: an object whose `type` is the event's name. */
export type Event =
  | ({ readonly type: "ChamberFounded" } & ChamberFounded)
  | ({ readonly type: "PersonRegistered" } & PersonRegistered)
  | ({ readonly type: "BirthDateRecorded" } & BirthDateRecorded)
  | ({ readonly type: "EnterpriseRegistered" } & EnterpriseRegistered)
  | ({ readonly type: "PartyRegistered" } & PartyRegistered)
  | ({ readonly type: "PersonErased" } & PersonErased)
  | ({ readonly type: "PersonRestricted" } & PersonRestricted)
  | ({ readonly type: "MemberSeated" } & MemberSeated)
  | ({ readonly type: "StandingChanged" } & StandingChanged)
  | ({ readonly type: "RepresentativeChanged" } & RepresentativeChanged)
  | ({ readonly type: "MemberClassChanged" } & MemberClassChanged)
  | ({ readonly type: "DuesStandardAdopted" } & DuesStandardAdopted)
  | ({ readonly type: "TermOpened" } & TermOpened)
  | ({ readonly type: "TermExtended" } & TermExtended)
  | ({ readonly type: "TermShortened" } & TermShortened)
  | ({ readonly type: "ElectionStepRecorded" } & ElectionStepRecorded)
  | ({ readonly type: "AppointedToPost" } & AppointedToPost)
  | ({ readonly type: "AppointmentEnded" } & AppointmentEnded)
  | ({ readonly type: "DrawAnnounced" } & DrawAnnounced)
  | ({ readonly type: "DrawRevealed" } & DrawRevealed)
  | ({ readonly type: "RotationPlanned" } & RotationPlanned)
  | ({ readonly type: "RotationPoolChanged" } & RotationPoolChanged)
  | ({ readonly type: "TurnsSwapped" } & TurnsSwapped)
  | ({ readonly type: "TurnSubstituted" } & TurnSubstituted)
  | ({ readonly type: "LeaderFiled" } & LeaderFiled)
  | ({ readonly type: "RemovalProposed" } & RemovalProposed)
  | ({ readonly type: "DefenceRecorded" } & DefenceRecorded)
  | ({ readonly type: "RotationVolunteered" } & RotationVolunteered)
  | ({ readonly type: "VolunteerWithdrawn" } & VolunteerWithdrawn)
  | ({ readonly type: "RotationOpened" } & RotationOpened)
  | ({ readonly type: "TurnHolderReplaced" } & TurnHolderReplaced)
  | ({ readonly type: "RotationClosed" } & RotationClosed)
  | ({ readonly type: "HandoverRecorded" } & HandoverRecorded)
  | ({ readonly type: "DelegationRecorded" } & DelegationRecorded)
  | ({ readonly type: "DelegationAccepted" } & DelegationAccepted)
  | ({ readonly type: "DelegationRevoked" } & DelegationRevoked)
  | ({ readonly type: "SeriesOpened" } & SeriesOpened)
  | ({ readonly type: "MeetingDemanded" } & MeetingDemanded)
  | ({ readonly type: "DemandWithdrawn" } & DemandWithdrawn)
  | ({ readonly type: "MeetingConvened" } & MeetingConvened)
  | ({ readonly type: "AgendaItemAdded" } & AgendaItemAdded)
  | ({ readonly type: "GuestsRecorded" } & GuestsRecorded)
  | ({ readonly type: "NoticeSent" } & NoticeSent)
  | ({ readonly type: "MeetingCancelled" } & MeetingCancelled)
  | ({ readonly type: "MeetingOpened" } & MeetingOpened)
  | ({ readonly type: "MeetingAdjourned" } & MeetingAdjourned)
  | ({ readonly type: "MeetingResumed" } & MeetingResumed)
  | ({ readonly type: "MeetingClosed" } & MeetingClosed)
  | ({ readonly type: "MeetingLapsed" } & MeetingLapsed)
  | ({ readonly type: "ChairHandedOver" } & ChairHandedOver)
  | ({ readonly type: "SignedIn" } & SignedIn)
  | ({ readonly type: "SignedOut" } & SignedOut)
  | ({ readonly type: "AbsenceExcused" } & AbsenceExcused)
  | ({ readonly type: "ContributionRecorded" } & ContributionRecorded)
  | ({ readonly type: "DocumentStudied" } & DocumentStudied)
  | ({ readonly type: "ConsensusReached" } & ConsensusReached)
  | ({ readonly type: "FollowUpAssigned" } & FollowUpAssigned)
  | ({ readonly type: "FollowUpCompleted" } & FollowUpCompleted)
  | ({ readonly type: "MinutesDrafted" } & MinutesDrafted)
  | ({ readonly type: "MinutesSigned" } & MinutesSigned)
  | ({ readonly type: "MinutesPublished" } & MinutesPublished)
  | ({ readonly type: "MinutesCorrected" } & MinutesCorrected)
  | ({ readonly type: "MotionMoved" } & MotionMoved)
  | ({ readonly type: "MotionSeconded" } & MotionSeconded)
  | ({ readonly type: "MotionAmended" } & MotionAmended)
  | ({ readonly type: "MotionWithdrawn" } & MotionWithdrawn)
  | ({ readonly type: "VoterRecused" } & VoterRecused)
  | ({ readonly type: "ProxyGranted" } & ProxyGranted)
  | ({ readonly type: "VoteOpened" } & VoteOpened)
  | ({ readonly type: "VoteCast" } & VoteCast)
  | ({ readonly type: "BallotIssued" } & BallotIssued)
  | ({ readonly type: "BallotReturned" } & BallotReturned)
  | ({ readonly type: "VoteClosed" } & VoteClosed)
  | ({ readonly type: "DecisionRevoked" } & DecisionRevoked)
  | ({ readonly type: "DirectiveAccepted" } & DirectiveAccepted)
  | ({ readonly type: "ReportSubmitted" } & ReportSubmitted)
  | ({ readonly type: "PeriodicReportSubmitted" } & PeriodicReportSubmitted)
  | ({ readonly type: "VisitRecorded" } & VisitRecorded)
  | ({ readonly type: "SummaryEdited" } & SummaryEdited)
  | ({ readonly type: "SummaryIssued" } & SummaryIssued)
  | ({ readonly type: "PlanDrafted" } & PlanDrafted)
  | ({ readonly type: "PlanAdopted" } & PlanAdopted)
  | ({ readonly type: "ActivityPlanned" } & ActivityPlanned)
  | ({ readonly type: "ActivityRescheduled" } & ActivityRescheduled)
  | ({ readonly type: "ActivityDropped" } & ActivityDropped)
  | ({ readonly type: "MilestoneCompleted" } & MilestoneCompleted)
  | ({ readonly type: "ActivityHeld" } & ActivityHeld)
  | ({ readonly type: "RecordFiled" } & RecordFiled)
  | ({ readonly type: "ActivityReviewed" } & ActivityReviewed)
  | ({ readonly type: "SuggestionClosed" } & SuggestionClosed)
  | ({ readonly type: "VacancyOpened" } & VacancyOpened)
  | ({ readonly type: "VacancyClosed" } & VacancyClosed)
  | ({ readonly type: "CandidateApplied" } & CandidateApplied)
  | ({ readonly type: "CandidateAssessed" } & CandidateAssessed)
  | ({ readonly type: "CandidateAppointed" } & CandidateAppointed)
  | ({ readonly type: "ProbationDecided" } & ProbationDecided)
  | ({ readonly type: "WorkHandedOver" } & WorkHandedOver)
  | ({ readonly type: "StaffProfiled" } & StaffProfiled)
  | ({ readonly type: "TaskDefined" } & TaskDefined)
  | ({ readonly type: "DivisionAdopted" } & DivisionAdopted)
  | ({ readonly type: "StandInArranged" } & StandInArranged)
  | ({ readonly type: "NeedRegistered" } & NeedRegistered)
  | ({ readonly type: "NeedAssigned" } & NeedAssigned)
  | ({ readonly type: "NeedRespondedTo" } & NeedRespondedTo)
  | ({ readonly type: "NeedAnswered" } & NeedAnswered)
  | ({ readonly type: "NeedClosed" } & NeedClosed)
  | ({ readonly type: "OfferRegistered" } & OfferRegistered)
  | ({ readonly type: "OfferEnded" } & OfferEnded)
  | ({ readonly type: "OfferMatched" } & OfferMatched)
  | ({ readonly type: "OutcomeRecorded" } & OutcomeRecorded)
  | ({ readonly type: "AmendmentDrafted" } & AmendmentDrafted)
  | ({ readonly type: "AmendmentAdopted" } & AmendmentAdopted)
  | ({ readonly type: "AmendmentApproved" } & AmendmentApproved)
  | ({ readonly type: "HolidayNoticeRecorded" } & HolidayNoticeRecorded)
  | ({ readonly type: "MemberSanctioned" } & MemberSanctioned)
  | ({ readonly type: "SeatPassed" } & SeatPassed)
  | ({ readonly type: "LetterDrafted" } & LetterDrafted)
  | ({ readonly type: "LetterChecked" } & LetterChecked)
  | ({ readonly type: "LetterIssued" } & LetterIssued)
  | ({ readonly type: "AnswerRecorded" } & AnswerRecorded)
  | ({ readonly type: "LetterAcknowledged" } & LetterAcknowledged)
  | ({ readonly type: "LetterFiled" } & LetterFiled)
  | ({ readonly type: "ReturnOpened" } & ReturnOpened)
  | ({ readonly type: "ProjectsFiled" } & ProjectsFiled)
  | ({ readonly type: "ReturnSubmitted" } & ReturnSubmitted)
  | ({ readonly type: "ReturnAcknowledged" } & ReturnAcknowledged)
  | ({ readonly type: "RecordOpened" } & RecordOpened)
  | ({ readonly type: "DisclosureRecorded" } & DisclosureRecorded)
  | ({ readonly type: "BranchDuesRecorded" } & BranchDuesRecorded);

/** What an exception needs. */
export interface ExceptionRule {
  /** Every one of these must have approved. */
  readonly approvals?: readonly Approver[];
  /** Where it stands. */
  readonly article?: Article;
}

/** Records that somebody asked leave (请假). */
export interface ExcuseAbsence {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Who. */
  readonly person: PersonId;
  /** Why; it goes to the erasable part of the journal. */
  readonly reason?: Prose;
}

/**
 * How two grounds for the end of a membership go together (两项条件的关系).
 *
 * - `either` 或者: One of them suffices (或者).
 * - `both` 并且: Both must be given (并且).
 */
export type ExitGrounds = "either" | "both";

/** What is known of a journal from elsewhere. */
export interface Expectation {
  /** How many entries it has at least. */
  readonly length?: number;
  /** The number of an entry whose digest was published. */
  readonly published_seq?: number;
  /** The published digest of that entry; without a number, of the last entry. */
  readonly published_digest?: Digest;
}

/**
 * What a document from outside expects of the chamber (来文要求).
 *
 * - `report` 报送报告: A report (报送报告), as a notice (通知) may ask for.
 * - `reply` 答复: A reply (答复), as a request (请示) or a letter (函) asks for: it is open until it is answered.
 * - `nothing` 阅知: Nothing (阅知): a report (报告) tells, and so does a circular (通报).
 */
export type ExpectedAnswer = "report" | "reply" | "nothing";

/** Extends a term (延期换届). */
export interface ExtendTerm {
  /** Which. */
  readonly term: TermId;
  /** Its new last day. */
  readonly until: IsoDate;
  /** Who approved. */
  readonly approvals?: readonly Approval[];
}

/** By how much a term may be extended, once, counted from its original end (延期换届). */
export interface ExtensionRule {
  /** At most so many months. */
  readonly months_at_most: number;
  /** Who must have approved. */
  readonly approvals?: readonly Approver[];
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * A festival, by name.
 *
 * - `spring_festival` 春节: 正月初一 (春节).
 * - `lantern_festival` 元宵节: 正月十五 (元宵节).
 * - `dragon_raises_head` 龙抬头: 二月初二 (龙抬头).
 * - `dragon_boat` 端午节: 五月初五 (端午节).
 * - `double_seventh` 七夕: 七月初七 (七夕).
 * - `ghost_festival` 中元节: 七月十五 (中元节).
 * - `mid_autumn` 中秋节: 八月十五 (中秋节).
 * - `double_ninth` 重阳节: 九月初九 (重阳节).
 * - `laba` 腊八节: 腊月初八 (腊八节).
 * - `little_new_year_north` 北方小年: 腊月廿三, as the north keeps it (北方小年).
 * - `little_new_year_south` 南方小年: 腊月廿四, as the south keeps it (南方小年).
 * - `new_years_eve` 除夕: The last day of the lunar year, 腊月廿九 or 三十 (除夕).
 * - `qingming` 清明节: The solar term of that name (清明节).
 * - `new_years_day` 元旦: 1 January (元旦).
 * - `womens_day` 妇女节: 8 March (妇女节).
 * - `labour_day` 劳动节: 1 May (劳动节).
 * - `youth_day` 青年节: 4 May (青年节).
 * - `childrens_day` 儿童节: 1 June (儿童节).
 * - `army_day` 建军节: 1 August (建军节).
 * - `national_day` 国庆节: 1 October (国庆节).
 */
export type Festival =
  | "spring_festival"
  | "lantern_festival"
  | "dragon_raises_head"
  | "dragon_boat"
  | "double_seventh"
  | "ghost_festival"
  | "mid_autumn"
  | "double_ninth"
  | "laba"
  | "little_new_year_north"
  | "little_new_year_south"
  | "new_years_eve"
  | "qingming"
  | "new_years_day"
  | "womens_day"
  | "labour_day"
  | "youth_day"
  | "childrens_day"
  | "army_day"
  | "national_day";

/** A figure and the entries that it comes from. */
export interface Figure {
  /** Which. */
  readonly name: FigureName;
  /** How many; money in fen. */
  readonly value: number;
  /** The journal's entries that it was counted from; each once. */
  readonly entries?: readonly number[];
}

/**
 * A figure of a summary (总结指标).
 *
 * - `meetings_held` 召开会议（次）: Meetings that were opened (召开会议).
 * - `attendances` 出席会议（人次）: People who signed in at meetings, observers apart (出席会议).
 * - `minutes_signed` 签发纪要（份）: Minutes that were signed (签发纪要).
 * - `motions_passed` 通过议案（件）: Motions that passed and elections that filled a seat (通过议案).
 * - `follow_ups_assigned` 交办事项（件）: Follow-ups that were assigned (交办事项).
 * - `follow_ups_done` 办结事项（件）: Follow-ups that were carried out (办结事项).
 * - `activities_held` 举办活动（次）: Activities that were held (举办活动).
 * - `participants` 参加活动（人次）: People who took part in activities, others included (参加活动).
 * - `spent` 活动支出（分）: What activities cost, in fen (活动支出).
 * - `activities_dropped` 取消活动（次）: Activities that were dropped (取消活动).
 * - `reviews` 总结活动（次）: Activities that were reviewed (总结活动).
 * - `suggestions_made` 提出建议（条）: Suggestions of reviews (提出建议).
 * - `suggestions_closed` 办结建议（条）: Suggestions that were closed (办结建议).
 * - `directives_accepted` 受理来文（件）: Documents from outside that were accepted (受理来文).
 * - `reports_submitted` 报送答复（件）: Reports and replies that were given (报送答复).
 * - `letters_issued` 印发文件（件）: Letters that were issued (印发文件).
 * - `letters_filed` 归档发文（件）: Letters that were filed (归档).
 * - `answers_received` 请示获复（件）: Requests and letters that were answered (请示来函获复).
 * - `returns_submitted` 报送汇总表（件）: Returns that were submitted (报送汇总表).
 * - `proposals_received` 收到提案（件）: Members' proposals that were registered (收到提案).
 * - `proposals_answered` 答复提案（件）: Members' proposals that were answered (答复提案).
 * - `visits` 走访（次）: Visits (走访).
 * - `relays` 传达（次）: Relays (传达).
 * - `needs_registered` 登记诉求（件）: Needs that members had (登记诉求).
 * - `needs_answered` 答复诉求（件）: Answers to needs (答复诉求).
 * - `needs_matched` 对接资源（件）: Needs that were matched with offers (对接资源).
 * - `matches_made` 对接成功（件）: Matches that came about (对接成功).
 * - `needs_closed` 办结诉求（件）: Needs that were closed with the member's judgement (办结诉求).
 * - `first_responses` 首次回应诉求（件）: First responses to needs (首次回应).
 * - `response_days` 首次回应用时（天）: How long the members waited for those, in days together (首次回应用时).
 * - `resolutions` 解决诉求（件）: Needs that were answered or matched for the first time (解决诉求).
 * - `resolution_days` 解决诉求用时（天）: How long the members waited for that, in days together (解决用时).
 * - `members_seated` 新增会员（个）: Seats that were taken (入会).
 * - `members_left` 离会会员（个）: Seats that ended (离会).
 * - `turns_opened` 开始轮值（期）: Turns of the rotation that began (轮值).
 * - `handovers_recorded` 轮值交接（期）: Turns that were handed over (轮值交接).
 * - `staff_appointed` 任用工作人员（人）: Candidates who were appointed to the staff (任用工作人员).
 * - `staff_left` 离职交接（人）: Staff who left and handed over their work (离职交接).
 * - `tasks_assigned` 分工任务（项次）: Tasks that divisions of labour gave to somebody (分工任务).
 * - `records_opened` 放宽知悉范围（次）: Records that were opened to more readers (公开记录).
 * - `disclosures` 登记查阅（次）: Views that somebody read or exported, as far as it was recorded (查阅登记).
 * - `branch_dues_paid` 交纳党费（人次）: Dues of the Party branch that its members paid, or were let off (交纳党费).
 */
export type FigureName =
  | "meetings_held"
  | "attendances"
  | "minutes_signed"
  | "motions_passed"
  | "follow_ups_assigned"
  | "follow_ups_done"
  | "activities_held"
  | "participants"
  | "spent"
  | "activities_dropped"
  | "reviews"
  | "suggestions_made"
  | "suggestions_closed"
  | "directives_accepted"
  | "reports_submitted"
  | "letters_issued"
  | "letters_filed"
  | "answers_received"
  | "returns_submitted"
  | "proposals_received"
  | "proposals_answered"
  | "visits"
  | "relays"
  | "needs_registered"
  | "needs_answered"
  | "needs_matched"
  | "matches_made"
  | "needs_closed"
  | "first_responses"
  | "response_days"
  | "resolutions"
  | "resolution_days"
  | "members_seated"
  | "members_left"
  | "turns_opened"
  | "handovers_recorded"
  | "staff_appointed"
  | "staff_left"
  | "tasks_assigned"
  | "records_opened"
  | "disclosures"
  | "branch_dues_paid";

/** Records that a leader was put on file (负责人备案). */
export interface FileLeader {
  /** The appointment. */
  readonly appointment: AppointmentId;
  /** On which day. */
  readonly on: IsoDate;
}

/** Files a letter (归档) that has been issued and, where it asks for something, answered. */
export interface FileLetter {
  /** Which. */
  readonly letter: LetterId;
  /** Where it is kept, such as 2026年文书档案第三卷. */
  readonly place: Title;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** Files a member's projects for a return (填报项目): all of them, in place of what they filed before; none is said by an empty list. */
export interface FileProjects {
  /** Which return. */
  readonly data_return: ReturnId;
  /** The member. */
  readonly member: MemberId;
  /** Their projects. */
  readonly projects?: readonly ReportedProject[];
}

/** Files a record of an activity (归档活动资料). The record itself stays where it is: here stands what it is called. */
export interface FileRecord {
  /** The activity. */
  readonly activity: ActivityId;
  /** What it is. */
  readonly kind: RecordKind;
  /** What it is called, or where it is kept. */
  readonly title: Title;
  /** The digest of the file, where there is one. */
  readonly digest?: Digest;
}

/** By election (选任), by the organ among whose elections the post stands. */
export interface FillingElected {
  readonly type: "elected";
}

/** By appointment (任命). */
export interface FillingAppointed {
  readonly type: "appointed";
  /** The posts that appoint; any one of them suffices. */
  readonly by?: readonly Post[];
  /** Where it stands. */
  readonly article?: Article;
}

/** By a contract (聘任). */
export interface FillingHired {
  readonly type: "hired";
  /** The organ that hires. */
  readonly by: Organ;
  /** Where it stands. */
  readonly article?: Article;
}

/** How a post is filled (产生方式). */
export type Filling =
  | FillingElected
  | FillingAppointed
  | FillingHired;

/** What a charter says against a higher rule (审查意见). */
export interface Finding {
  /** The stable code, such as `lint.dues_too_many_tiers`. */
  readonly code: string;
  /** The path to the rule in the charter's data, such as `dues.tiers[2]`. */
  readonly path: string;
  /** The charter's own article, where it has one. */
  readonly article?: Article;
  /** The higher rule, where one is broken. */
  readonly rule?: Article;
  /** What is wrong, in Chinese. */
  readonly chinese: string;
  /** What is wrong, in English. */
  readonly english: string;
}

/** A follow-up was assigned. */
export interface FollowUpAssigned {
  /** Which. */
  readonly follow_up: FollowUpId;
  /** The meeting that gave it. */
  readonly meeting: MeetingId;
  /** Where the task stands. */
  readonly task: Sealed;
  /** Who sees to it. */
  readonly owner?: Principal;
  /** By when. */
  readonly due?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** The motion that gave it by being passed. */
  readonly motion?: MotionId;
  /** The entry in which the task stands, where that is not this one. */
  readonly task_in?: number;
  /** The event of the same entry, counted from 0, that this one follows from. */
  readonly cause?: number;
}

/** A follow-up is done. */
export interface FollowUpCompleted {
  /** Which. */
  readonly follow_up: FollowUpId;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** Where the result stands. */
  readonly result?: Sealed;
}

/** A follow-up (后续事项). */
export type FollowUpId = string & { readonly __id: "FollowUpId" };

/** Founds a chamber, or takes up an existing one: the first entry of every journal (成立、建档). */
export interface FoundChamber {
  /** The chamber's id. */
  readonly chamber: ChamberId;
  /** Its registered name. */
  readonly name: Title;
  /** Where its members come from, for a chamber of people away from home (原籍地). */
  readonly hometown?: Title;
  /** Where it has its seat (住所地). */
  readonly seat?: Title;
  /** The distance of its clocks from UTC. */
  readonly offset: UtcOffset;
  /** Its charter. */
  readonly charter: CharterRules;
}

/** A share of a whole (几分之几), from 0 to 1, written `2/3`. */
export type Fraction = string;

/**
 * In what the meetings of an organ are counted (会议频次的计算期间).
 *
 * - `month` 每月: A calendar month (每月).
 * - `two_months` 每两个月: Two calendar months, the first of them odd: January and February, March and April, … (每两月).
 * - `quarter` 每季度: A quarter of the calendar year (每季度).
 * - `half_year` 每半年: A half of the calendar year (每半年).
 * - `year` 每年: A calendar year (每年).
 * - `term` 每届: A term of office, until the next begins (每届).
 */
export type FrequencyPeriod = "month" | "two_months" | "quarter" | "half_year" | "year" | "term";

/** How often an organ must meet, or a kind of activity be held (会议、活动频次). */
export interface FrequencyRule {
  /** At least so many times */
  readonly at_least: number;
  /** in each of these. */
  readonly period: FrequencyPeriod;
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * How the meetings or activities of a period stand to what is asked for.
 *
 * - `met` 已达到: As many were held as must be (已达到).
 * - `convened` 已安排，待举行: With those that are convened or planned they will be as many (已安排).
 * - `short` 尚欠: More must be convened or planned (尚欠).
 * - `missed` 未达到: The period is over, and there were too few (未达到).
 * - `unknown` 记录不全: The period began before the chamber's records, or before the charter asked (记录不全).
 */
export type FrequencyStanding = "met" | "convened" | "short" | "missed" | "unknown";

/** Files that somebody votes for somebody else at a meeting (登记委托投票). */
export interface GrantProxy {
  /** The new proxy's id. */
  readonly proxy: ProxyId;
  /** At which meeting. */
  readonly meeting: MeetingId;
  /** Who is represented. */
  readonly principal: PersonId;
  /** Who votes for them. */
  readonly holder: PersonId;
  /** The unit that sends its colleague, where the paper says so (派员单位). */
  readonly unit?: EnterpriseId;
}

/** How a group took part from a day to another (团体参与情况). */
export interface GroupEngagement {
  /** Which group. */
  readonly group: EngagedGroup;
  /** How many belonged to it on the last day. */
  readonly people: number;
  /** How many were entitled to its meetings, together (应到人次). */
  readonly entitled: number;
  /** How many of them came (实到人次). */
  readonly attended: number;
  /** How often they spoke. */
  readonly contributions: number;
  /** How many were invited to activities, together (应邀人次). */
  readonly invited: number;
  /** How often they took part in activities. */
  readonly activities: number;
}

/** A guest delegation at a meeting (来宾代表团). */
export type GuestsId = string & { readonly __id: "GuestsId" };

/** A guest delegation was recorded. */
export interface GuestsRecorded {
  /** Which. */
  readonly guests: GuestsId;
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The body they come from, if that is known. */
  readonly party?: PartyId;
  /** Those who are named. */
  readonly delegates?: readonly Delegate[];
  /** How many came with them unnamed, if that is known. */
  readonly companions?: number;
}

/** Hands the chair over (移交主持). */
export interface HandOverChair {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Who chairs from now on. */
  readonly to: PersonId;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** Records that somebody who left the staff handed over their work (办理工作交接). */
export interface HandOverWork {
  /** The appointment that ended. */
  readonly appointment: AppointmentId;
  /** On which day. */
  readonly on: IsoDate;
  /** What was done; it goes to the erasable part of the journal. */
  readonly done?: readonly Prose[];
  /** What is not yet done. */
  readonly undone?: readonly Unfinished[];
}

/**
 * What becomes of a turn whose predecessor has not handed over (交接方式).
 *
 * - `waits` 先交接后轮值: It waits for the handover (先交接后轮值).
 * - `noted` 照常轮值，记为未交接: It begins, and the missing handover is noted (照常轮值，记为未交接).
 */
export type HandoverMode = "waits" | "noted";

/** A turn was handed over. */
export interface HandoverRecorded {
  /** Which turn. */
  readonly rotation: RotationId;
  /** Where the points done stand. */
  readonly done?: readonly Sealed[];
  /** Where the points left undone stand. */
  readonly undone?: readonly Sealed[];
  /** Where the report stands. */
  readonly report?: Sealed;
  /** How many days its holders were in the office. */
  readonly office_days?: number;
  /** The day of the handover. */
  readonly on?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** How much the turn has spent. */
  readonly spent?: Money;
}

/** What is asked of the handover from turn to turn (轮值交接). */
export interface HandoverRule {
  /** What becomes of the next turn without it. */
  readonly mode: HandoverMode;
  /** How many days after its last day a turn has to hand over, where that is said. */
  readonly within_days?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** The first line of a journal. */
export interface Header {
  /** The format of the lines. */
  readonly format: number;
  /** The model that began the journal. A newer one may hold fields that are not known here: they are borne. */
  readonly model: Model;
  /** The hash that chains the entries. */
  readonly hash: string;
  /** The chamber. */
  readonly chamber: ChamberId;
}

/**
 * Why a task does not go to somebody else.
 *
 * - `barred` 须回避: They must not do it (须回避).
 * - `full` 任务已满: They have as many tasks as they can take on (任务已满).
 * - `no_better` 不更合适: They fit no better (不更合适).
 */
export type Hindrance = "barred" | "full" | "no_better";

/** Records that an activity took place (活动举办). */
export interface HoldActivity {
  /** Which. */
  readonly activity: ActivityId;
  /** On which day. */
  readonly on: IsoDate;
  /** The people of the roster who took part. */
  readonly participants?: readonly PersonId[];
  /** How many others took part, if that is known. */
  readonly others?: number;
  /** What it cost, if that is known. */
  readonly cost?: Money;
  /** The meeting that it was, where it was one. */
  readonly meeting?: MeetingId;
  /** What is to be remembered; it goes to the erasable part of the journal. */
  readonly account?: Prose;
}

/**
 * How a year's holidays are arranged, as the General Office of the State Council announces it
 * (国务院办公厅关于部分节假日安排的通知).
 */
export interface HolidayNotice {
  /** The year. */
  readonly year: number;
  /** The number of the notice, such as 国办发明电〔2025〕7号. */
  readonly document: Title;
  /** The days off of the whole year, in order; the last days of the December before may be among them. */
  readonly days_off?: readonly DaySpan[];
  /** The Saturdays and Sundays that are worked instead, in order. */
  readonly make_up_days?: readonly IsoDate[];
}

/** How a year's holidays are arranged was recorded. */
export interface HolidayNoticeRecorded {
  /** The year's arrangement. */
  readonly notice: HolidayNotice;
}

/**
 * Why a count cannot be what happened, or its rule not what was meant (计票矛盾).
 *
 * - `more_present_than_entitled` 实到多于应到: More were present than are entitled (实到多于应到).
 * - `more_returned_than_present` 收回票多于实到: More ballots were returned than people were present (收回多于实到).
 * - `more_marks_than_ballots` 票面标记多于有效票: The ballots could not have borne so many marks (票面标记多于有效票).
 * - `candidate_twice` 候选人重复: A candidate stands twice (候选人重复).
 * - `quorum_not_of_entitled` 法定人数的基数不是应到: The quorum is not a share of those entitled, and before a vote there is no other base (法定人数的基数不是应到).
 */
export type Impossible =
  | "more_present_than_entitled"
  | "more_returned_than_present"
  | "more_marks_than_ballots"
  | "candidate_twice"
  | "quorum_not_of_entitled";

/** Two ranges of posts that are kept apart; in what, says where the rule stands. */
export interface IncompatibleRule {
  /** Whoever holds one of these is kept apart */
  readonly range: PostRange;
  /** from those. */
  readonly with: PostRange;
  /** Where it stands. */
  readonly article?: Article;
}

/** Text. */
export interface InlineText {
  readonly type: "text";
  /** The text. */
  readonly text: string;
}

/** What nobody recorded or decided. */
export interface InlineUnknown {
  readonly type: "unknown";
  /** The mark, 未记 or 未定. */
  readonly label: string;
}

/** What was erased on somebody's request. */
export interface InlineErased {
  readonly type: "erased";
}

/** What this audience may not read. */
export interface InlineWithheld {
  readonly type: "withheld";
}

/** A piece of a line. */
export type Inline =
  | InlineText
  | InlineUnknown
  | InlineErased
  | InlineWithheld;

/** An instant (时刻) to the millisecond, in UTC, written `2024-11-07T01:30:00.000Z`. */
export type IsoInstant = string;

/** Records that somebody was given a ballot (发票). */
export interface IssueBallot {
  /** In which vote. */
  readonly vote: VoteId;
  /** To whom. */
  readonly voter: PersonId;
}

/** Signs and issues a letter (签发). Whoever acts signs it; it gets the next number of its row. */
export interface IssueLetter {
  /** Which. */
  readonly letter: LetterId;
  /** On which day, where that is not today (成文日期). */
  readonly on?: IsoDate;
}

/** Issues a summary (印发总结): its figures are fixed. */
export interface IssueSummary {
  /** Which. */
  readonly span: SummarySpan;
  /**
   * Who may read it from now on; until then the secretariat alone may.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/**
 * What kind of item it is.
 *
 * - `screening` 观看影片: A film is shown (观看宣传片).
 * - `introduction` 介绍情况: Somebody introduces something (介绍情况).
 * - `proposals` 提出建议: Somebody makes proposals (提出建议).
 * - `exchange` 互动交流: Those present exchange views (互动交流).
 * - `document_study` 学习文件: A document is studied (学习文件).
 * - `remarks` 讲话: Somebody speaks (讲话).
 * - `business` 议事: Something is dealt with (议事).
 */
export type ItemKind =
  | "screening"
  | "introduction"
  | "proposals"
  | "exchange"
  | "document_study"
  | "remarks"
  | "business";

/**
 * What the member says of what was done (会员评价).
 *
 * - `satisfied` 满意: Satisfied (满意).
 * - `partly` 基本满意: Partly satisfied (基本满意).
 * - `not_satisfied` 不满意: Not satisfied (不满意).
 */
export type Judgement = "satisfied" | "partly" | "not_satisfied";

/** Records that a meeting was not held because too few had come (宣布流会). */
export interface LapseMeeting {
  /** Which. */
  readonly meeting: MeetingId;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** A leader was put on file. */
export interface LeaderFiled {
  /** The appointment. */
  readonly appointment: AppointmentId;
  /** On which day. */
  readonly on: IsoDate;
}

/** Who the leaders (负责人) are and what is to be reported of them. */
export interface LeaderRule {
  /** The posts whose holders are leaders. */
  readonly range: PostRange;
  /** Within how many days a new leader is to be put on file with the registration authority (负责人备案). */
  readonly file_within_days?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** Whose holder is the chamber's legal representative (法定代表人). */
export interface LegalRepresentativeRule {
  /** The post, or the word for whoever's turn it is. */
  readonly post: Post;
  /** Where it stands. */
  readonly article?: Article;
}

/** Somebody has received a letter. */
export interface LetterAcknowledged {
  /** Which. */
  readonly letter: LetterId;
  /** Who has it. */
  readonly by: Addressee;
  /** When. */
  readonly at?: Occurred;
}

/** A draft was checked, or turned down. */
export interface LetterChecked {
  /** Which. */
  readonly letter: LetterId;
  /** Where it stands why it is not to be issued. */
  readonly turned_down?: Sealed;
}

/** A letter was drafted. */
export interface LetterDrafted {
  /** Which. */
  readonly letter: LetterId;
  /** Its kind. */
  readonly kind: LetterKind;
  /** Its title. */
  readonly title: Title;
  /** For whom it is. */
  readonly to?: readonly Addressee[];
  /** What it asks for, where it asks for something. */
  readonly matter?: Title;
  /** Where it stands what it says. */
  readonly body: Sealed;
  /** What came from outside that it answers. */
  readonly answers?: DirectiveId;
  /** The letter that it follows up. */
  readonly follows?: LetterId;
  /** The member whose proposal it is. */
  readonly from?: MemberId;
  /** By when an answer is asked for. */
  readonly answer_by?: IsoDate;
  /** By when it is to be issued, where the charter says so. */
  readonly issue_by?: IsoDate;
  /** Who drafted it; nobody where the host recorded it. */
  readonly drafter?: PersonId;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A letter was filed. */
export interface LetterFiled {
  /** Which. */
  readonly letter: LetterId;
  /** Where it is kept. */
  readonly place: Title;
  /** When. */
  readonly at?: Occurred;
}

/** A row of numbers (发文字号), each beginning anew every year. */
export interface LetterForm {
  /** The letters before the year (机关代字), such as 西常商. */
  readonly code: Title;
  /** The kinds that are numbered in it. */
  readonly kinds?: readonly LetterKind[];
}

/** A letter that the chamber writes (发文), or a member's proposal (提案). */
export type LetterId = string & { readonly __id: "LetterId" };

/** A letter was issued, or a proposal registered. */
export interface LetterIssued {
  /** Which. */
  readonly letter: LetterId;
  /** Its kind. */
  readonly kind: LetterKind;
  /** Its number, where the charter numbers its kind. */
  readonly number?: LetterNumber;
  /** On which day. */
  readonly on: IsoDate;
  /** By when an answer is waited for before one asks again. */
  readonly answer_by?: IsoDate;
  /** By when receipts are to be in. */
  readonly acknowledge_by?: IsoDate;
  /** By when it is to be filed, where it asks for nothing and the charter says so. */
  readonly file_by?: IsoDate;
  /** Who signed it; nobody where the host recorded it, and for a proposal. */
  readonly signer?: PersonId;
  /** The event of the same entry from which this follows, by its place in the entry. */
  readonly cause?: number;
}

/**
 * What kind of letter it is (公文文种，《党政机关公文处理工作条例》第八条).
 *
 * - `request` 请示: A request for instruction or approval (请示): of one matter, to one body, open until it is answered.
 * - `report` 报告: A report (报告): it tells, asks for nothing, and is done when it is issued.
 * - `letter` 函: A letter to a body of equal standing (函): it may ask for one thing.
 * - `notice` 通知: A notice (通知): whoever it is for acknowledges it.
 * - `circular` 通报: A circular (通报).
 * - `reply` 复函: A reply to what somebody outside asked (复函).
 * - `proposal` 会员提案: What a member asks of or suggests to an organ (会员提案、建议): inside the house, neither checked nor signed.
 */
export type LetterKind = "request" | "report" | "letter" | "notice" | "circular" | "reply" | "proposal";

/** A letter's number (发文字号), such as 西常商〔2026〕3号. */
export interface LetterNumber {
  /** The letters before the year. */
  readonly code: Title;
  /** The year. */
  readonly year: number;
  /** Which of that year, from 1. */
  readonly ordinal: number;
}

/**
 * How a letter stands (发文状态).
 *
 * - `drafted` 待核稿: It waits for its check (待核稿).
 * - `turned_down` 不予发文: It was turned down (不予发文).
 * - `checked` 待签发: It waits for its signature (待签发).
 * - `awaiting_answer` 待答复: It waits for an answer (待答复).
 * - `answered` 已答复: It was answered (已答复).
 * - `issued` 已印发: It was issued and expects no answer (已印发).
 */
export type LetterState = "drafted" | "turned_down" | "checked" | "awaiting_answer" | "answered" | "issued";

/** A letter in the register (发文登记). */
export interface LetterSummary {
  /** Which. */
  readonly letter: LetterId;
  /** Its kind. */
  readonly kind: LetterKind;
  /** Its title. */
  readonly title: Title;
  /** Its number, once it is issued. */
  readonly number?: string;
  /** The day on which it was issued. */
  readonly on?: IsoDate;
  /** How it stands. */
  readonly state: LetterState;
  /** What came from outside that it answers. */
  readonly answers?: DirectiveId;
  /** By when an answer is waited for. */
  readonly answer_by?: IsoDate;
  /** What the answer says. */
  readonly outcome?: AnswerOutcome;
  /** How many it is for. */
  readonly addressees: number;
  /** How many have acknowledged it. */
  readonly acknowledged: number;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A line: pieces one after another. */
export interface Line {
  /** The pieces. */
  readonly pieces?: readonly Inline[];
}

/** A day of the lunar calendar (农历日期). */
export interface LunarDate {
  /** The lunar year, by the civil year in which it begins. */
  readonly year: number;
  /** The month, 1 for 正月 to 12 for 腊月. */
  readonly month: number;
  /** Whether it is the leap month that follows the month with this number (闰月). */
  readonly leap: boolean;
  /** The day of the month, 1 to 30. */
  readonly day: number;
}

/**
 * How somebody attends.
 *
 * - `in_person` 现场: There (现场).
 * - `remote` 线上: From elsewhere, seen and heard (线上).
 */
export type Manner = "in_person" | "remote";

/** It came about. */
export interface MatchEndCameAbout {
  readonly type: "came_about";
  /** Where the note stands. */
  readonly note?: Sealed;
}

/** It did not. */
export interface MatchEndFellThrough {
  readonly type: "fell_through";
  /** Where the reason stands. */
  readonly why: Sealed;
}

/** What came of a match, as it is kept. */
export type MatchEnd =
  | MatchEndCameAbout
  | MatchEndFellThrough;

/** Matches a need with an offer (资源对接). */
export interface MatchOffer {
  /** The need. */
  readonly need: NeedId;
  /** The offer. */
  readonly offer: OfferId;
  /** The members who have consented: the one who needs and the one who offers. */
  readonly consents?: readonly MemberId[];
}

/** It came about (对接成功). */
export interface MatchOutcomeCameAbout {
  readonly type: "came_about";
  /** What is to be remembered; it goes to the erasable part of the journal. */
  readonly note?: Prose;
}

/** It did not (对接未成). */
export interface MatchOutcomeFellThrough {
  readonly type: "fell_through";
  /** Why; it goes to the erasable part of the journal. */
  readonly why: Prose;
}

/** What came of a match. */
export type MatchOutcome =
  | MatchOutcomeCameAbout
  | MatchOutcomeFellThrough;

/** A match of a need with an offer, and what came of it (对接情况). */
export interface MatchSummary {
  /** The offer. */
  readonly offer: OfferId;
  /** Whether it came about, once that is known. */
  readonly came_about?: boolean;
}

/**
 * What is put to the vote (事项类别).
 *
 * - `ordinary` 一般事项: Anything that is nothing of the following (一般事项).
 * - `charter_amendment` 修改章程: The charter is amended (修改章程).
 * - `dues` 会费标准: The dues are set (会费标准).
 * - `election` 选举: Somebody is elected (选举).
 * - `removal` 罢免: Somebody elected is removed (罢免).
 * - `term_extension` 提前或延期换届: The term ends on another day than it was to: it is extended, or ends early (提前或延期换届).
 * - `limit_exception` 超龄、超届任职: Somebody may serve beyond the limits of age or terms (超龄、超届任职).
 * - `admission` 接纳会员: A member is admitted (接纳会员).
 * - `expulsion` 会员除名: A member is expelled (除名).
 * - `sanction` 会员处分: A member is sanctioned short of that (处分).
 * - `revocation` 撤销决定: What another organ has decided is revoked (撤销决定).
 * - `annual_plan` 年度工作计划: The plan of a year is adopted (年度工作计划).
 * - `dissolution` 终止: The chamber is dissolved (终止).
 */
export type Matter =
  | "ordinary"
  | "charter_amendment"
  | "dues"
  | "election"
  | "removal"
  | "term_extension"
  | "limit_exception"
  | "admission"
  | "expulsion"
  | "sanction"
  | "revocation"
  | "annual_plan"
  | "dissolution";

/** What an organ may decide in one kind of matter, and how. */
export interface MatterRule {
  /** The kind of matter. */
  readonly matter: Matter;
  /**
   * The classes of members whose admission, sanction or expulsion it decides (按会员类别分权); of any member where it is
   * left out.
   */
  readonly classes?: readonly MemberClass[];
  /** The organs whose decisions it may revoke, where revoking is the matter (governance: assembly.powers). */
  readonly revokes?: readonly Organ[];
  /** Who must be there at the vote, of those entitled, where it is not what the meeting itself needs. */
  readonly quorum?: ShareRule;
  /** Who must be in favour. */
  readonly pass: ShareRule;
  /** How it may be voted on; the article is that of the majority. */
  readonly ballots?: readonly BallotKind[];
  /** How many must second it before it is voted on. */
  readonly seconders?: number;
  /**
   * Whether proxies may vote on it.
   *
   * Left out, it is `"forbidden"`.
   */
  readonly proxies?: Allowance;
}

/** The arithmetic of a verdict: what was counted, what was needed, out of how many. */
export interface Measure {
  /** What was counted, in the unit of the policy (people, days, …). */
  readonly counted: number;
  /** What was needed. */
  readonly needed: number;
  /** The whole that `needed` is a share of, where it is one. */
  readonly whole?: number;
}

/** A meeting was adjourned. */
export interface MeetingAdjourned {
  /** Which. */
  readonly meeting: MeetingId;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** When it is to go on, if that is known. */
  readonly resumes?: Occurred;
}

/** A meeting was cancelled. */
export interface MeetingCancelled {
  /** Which. */
  readonly meeting: MeetingId;
  /** Where the reason stands. */
  readonly reason?: Sealed;
}

/** A meeting was closed. */
export interface MeetingClosed {
  /** Which. */
  readonly meeting: MeetingId;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** A meeting was convened. */
export interface MeetingConvened {
  /** Which. */
  readonly meeting: MeetingId;
  /** Its kind. */
  readonly kind: MeetingKind;
  /** Its number in a series. */
  readonly series?: SeriesNumber;
  /** The term it falls in. */
  readonly term?: TermId;
  /** Its number among the meetings of its kind in the term. */
  readonly ordinal?: number;
  /** Its theme. */
  readonly theme?: Title;
  /** The question it is to discuss. */
  readonly question?: Title;
  /** When it begins, as far as that is known. */
  readonly starts?: Occurred;
  /** Where. */
  readonly place?: Title;
  /** The agenda. */
  readonly agenda?: readonly AgendaItem[];
  /** Whether it is known who is entitled. */
  readonly roll_is_known: boolean;
  /** Who is entitled, fixed now; empty where it is not known. */
  readonly entitled?: readonly PersonId[];
  /** The meeting that lapsed, where this one is called in its place. */
  readonly second_call_of?: MeetingId;
  /** The demand that it answers. */
  readonly demand?: DemandId;
  /** The day on which it was convened, where that is not the day of recording. */
  readonly convened_on?: IsoDate;
  /**
   * Who may read its record.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A meeting was demanded. */
export interface MeetingDemanded {
  /** Which demand. */
  readonly demand: DemandId;
  /** Which kind of meeting. */
  readonly kind: MeetingKind;
  /** Who demands it. */
  readonly by: DemandedBy;
  /** Where the purpose stands. */
  readonly purpose: Sealed;
  /** The day on which it arrived, where that is not the day of recording. */
  readonly on?: IsoDate;
  /** The last day on which it may be convened, where the charter sets one. */
  readonly convene_by?: IsoDate;
  /**
   * Whether those who demand it may convene it themselves after that day.
   *
   * Left out, it is `"forbidden"`.
   */
  readonly demanders_convene?: Allowance;
  /** The article that gives them the right. */
  readonly article?: Article;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** How often an organ has met in a period, and how often it must (会议频次). */
export interface MeetingFrequency {
  /** The kind of meeting, by the charter's word. */
  readonly kind: MeetingKind;
  /** Its title. */
  readonly title: string;
  /** In what the meetings are counted. */
  readonly period: FrequencyPeriod;
  /** The first day of the period. */
  readonly from: IsoDate;
  /** The last day of the period, where it is known. */
  readonly until?: IsoDate;
  /** How many must be held in it. */
  readonly required: number;
  /** How many were. */
  readonly held: number;
  /** How many are convened for a day that has not passed. */
  readonly convened: number;
  /** How many are still to be convened, or were missed; unknown where the period began before the chamber's records. */
  readonly missing?: number;
  /** How that stands to what is asked for. */
  readonly standing: FrequencyStanding;
  /** Where it stands. */
  readonly article?: Article;
}

/** A meeting (会议). */
export type MeetingId = string & { readonly __id: "MeetingId" };

/** A chamber's own word for a kind of meeting (会议种类), such as `joint_meeting`. */
export type MeetingKind = string;

/** A meeting was not held because too few had come. */
export interface MeetingLapsed {
  /** Which. */
  readonly meeting: MeetingId;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** The quorum's arithmetic. */
  readonly quorum: Quorum;
}

/** A meeting was opened. */
export interface MeetingOpened {
  /** Which. */
  readonly meeting: MeetingId;
  /** Who chairs. */
  readonly chair: PersonId;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** The quorum's arithmetic, where the kind asks for one. */
  readonly quorum?: Quorum;
}

/** A meeting was resumed. */
export interface MeetingResumed {
  /** Which. */
  readonly meeting: MeetingId;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** The quorum's arithmetic, where the kind asks for one. */
  readonly quorum?: Quorum;
}

/** A kind of meeting (会议种类). */
export interface MeetingRule {
  /** The chamber's own word for it. */
  readonly kind: MeetingKind;
  /** Its title, such as 理事会. */
  readonly title: Title;
  /** The organ that meets; none where people of several bodies do. */
  readonly organ?: Organ;
  /** Whether it decides anything: a meeting that binds nobody yields consensus and follow-ups only. */
  readonly binding: boolean;
  /** Who must be there, of those entitled. */
  readonly quorum?: ShareRule;
  /** Who must be there when it was called a second time because too few had come. */
  readonly second_call?: ShareRule;
  /**
   * Whether attending from elsewhere counts as being there.
   *
   * Left out, it is `"forbidden"`.
   */
  readonly remote?: Allowance;
  /** The notice it needs. */
  readonly notice?: NoticeRule;
  /** Who may convene it. */
  readonly conveners: Competence;
  /** Who may chair it. */
  readonly chairs: Competence;
  /** What becomes of its minutes. */
  readonly minutes: MinutesRule;
  /** How often it must be held, where the charter says so. */
  readonly frequency?: FrequencyRule;
  /** Who may demand that it be convened; any one of these suffices. */
  readonly demands?: readonly DemandRule[];
  /** Who loses a post by missing how many of its meetings, where the charter says so. */
  readonly absence?: AbsenceRule;
}

/** A meeting in a list (会议一览). */
export interface MeetingSummary {
  /** Which. */
  readonly meeting: MeetingId;
  /** What it is called. */
  readonly title: string;
  /** Its kind, by the charter's word. */
  readonly kind: MeetingKind;
  /** Its civil day, if that is known. */
  readonly day?: IsoDate;
  /** The phase it is in. */
  readonly phase: PhaseName;
  /** Its attendance. */
  readonly attendance: AttendanceCount;
  /** Whether its minutes are signed. */
  readonly minutes_signed: boolean;
  /**
   * Who may read its record.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A chamber's own word for a class of members (会员类别), such as `unit_member`. */
export type MemberClass = string;

/** A member's class changed. */
export interface MemberClassChanged {
  /** Which seat. */
  readonly member: MemberId;
  /** The class. */
  readonly class: MemberClass;
  /** Since when. */
  readonly since?: IsoDate;
}

/** A class of members (会员类别). */
export interface MemberClassRule {
  /** The chamber's own word for it. */
  readonly class: MemberClass;
  /** Its title, such as 单位会员. */
  readonly title: Title;
  /** The kind of member that it is for; both where it is left out. */
  readonly kind?: MemberKind;
  /** Where it stands. */
  readonly article?: Article;
}

/** The tier of dues that a member is in on a day (会费档次). */
export interface MemberDuesTier {
  /** Which member. */
  readonly member: MemberId;
  /** The tier; of one that is priced in several ways, every way. */
  readonly tiers?: readonly DuesTier[];
  /** Why it is this one. */
  readonly ground: DuesGround;
  /** The motion by which the tiers were set, where the assembly has set them anew. */
  readonly motion?: MotionId;
  /** Where they stand in the charter, where it has them. */
  readonly article?: Article;
}

/** An individual member (个人会员). */
export interface MemberHolderPerson {
  readonly type: "person";
  /** Who. */
  readonly person: PersonId;
}

/** A unit member (单位会员), by its representative. */
export interface MemberHolderEnterprise {
  readonly type: "enterprise";
  /** Which. */
  readonly enterprise: EnterpriseId;
  /** Who represents it in the chamber, if that is known. */
  readonly representative?: PersonId;
}

/** Whose a seat is. */
export type MemberHolder =
  | MemberHolderPerson
  | MemberHolderEnterprise;

/** A member's seat (会员席位). */
export type MemberId = string & { readonly __id: "MemberId" };

/**
 * What a member is: an enterprise or another body, or a person.
 *
 * - `unit` 单位会员: A unit, by its representative (单位会员).
 * - `individual` 个人会员: A person (个人会员).
 */
export type MemberKind = "unit" | "individual";

/** A member was sanctioned. */
export interface MemberSanctioned {
  /** Which seat. */
  readonly member: MemberId;
  /** With what. */
  readonly sanction: Sanction;
  /** Where the reasons stand. */
  readonly reasons: Sealed;
  /** The day on which the member was heard, or could have been. */
  readonly heard?: IsoDate;
  /** Where the answer stands, where there was one. */
  readonly defence?: Sealed;
  /** The motion by which an organ decided it. */
  readonly resolution?: MotionId;
  /** The first day, where it is known. */
  readonly since?: IsoDate;
  /** The last day of a suspension. */
  readonly until?: IsoDate;
  /** The article that it rests on. */
  readonly article?: Article;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A member's seat was recorded. */
export interface MemberSeated {
  /** Which. */
  readonly member: MemberId;
  /** Whose it is. */
  readonly holder: MemberHolder;
  /** Its standing. */
  readonly standing: Standing;
  /** Since when. */
  readonly since?: IsoDate;
  /** The class of member, by the charter's word. */
  readonly class?: MemberClass;
}

/** A member in a list (会员名册). */
export interface MemberSummary {
  /** Which seat. */
  readonly member: MemberId;
  /** Whose it is, with whoever represents it. */
  readonly holder: MemberHolder;
  /** What the unit of a unit member is called. A person's name is personal, and asked for by itself. */
  readonly unit?: Title;
  /** The class of member, by the charter's word, where it is recorded. */
  readonly class?: MemberClass;
  /** Its standing; seats that have ended stay in the list. */
  readonly standing: Standing;
  /** Since when it has this standing, where that is recorded. */
  readonly since?: IsoDate;
  /** The last day of a suspension that ends by itself. */
  readonly until?: IsoDate;
}

/** A milestone of the preparation (筹备节点). */
export interface Milestone {
  /** What is to be done; no other milestone of the activity is called so. */
  readonly task: Title;
  /** How many days before. */
  readonly days_before: number;
  /** Which days are counted; civil days where it is left out. */
  readonly unit?: DayUnit;
  /** The milestone of the same activity that it comes before; the activity itself where it is left out. */
  readonly before?: Title;
}

/** A milestone was done. */
export interface MilestoneCompleted {
  /** The activity. */
  readonly activity: ActivityId;
  /** What was to be done. */
  readonly milestone: Title;
  /** When. */
  readonly at?: Occurred;
}

/** A meeting's minutes were corrected. */
export interface MinutesCorrected {
  /** Which correction. */
  readonly correction: CorrectionId;
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The contribution it is about. */
  readonly contribution?: ContributionId;
  /** Where it stands. */
  readonly text: Sealed;
}

/** A meeting's minutes were drafted. */
export interface MinutesDrafted {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The journal's digest at that moment: what the draft rests on. */
  readonly digest: Digest;
}

/**
 * How signed minutes are made known (纪要公布方式).
 *
 * - `members` 向全体会员公布: Announced to all members (向全体会员公布).
 * - `registration_authority` 抄报登记管理机关: Copied to the registration authority (抄报登记管理机关).
 * - `supervising_unit` 抄报业务主管单位: Copied to the supervising unit (抄报业务主管单位).
 * - `supervisors` 抄送监事会: Copied to the chamber's supervisors (抄送监事会).
 */
export type MinutesPublication = "members" | "registration_authority" | "supervising_unit" | "supervisors";

/** One way in which signed minutes must be made known (纪要公布). */
export interface MinutesPublicationRule {
  /** How. */
  readonly to: MinutesPublication;
  /** Within how many days after they were signed, where the charter says so. */
  readonly within_days?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** A meeting's signed minutes were made known. */
export interface MinutesPublished {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** How. */
  readonly to: MinutesPublication;
  /** On which day, where it was another than that of the entry. */
  readonly on?: IsoDate;
}

/** What becomes of a meeting's minutes. */
export interface MinutesRule {
  /** Who may sign them. */
  readonly signers: Competence;
  /** Within how many days after the meeting they are to be signed, where the charter says so. */
  readonly within_days?: number;
  /** How they must be made known once they are signed; nobody need be told where none is named. */
  readonly publications?: readonly MinutesPublicationRule[];
}

/** A meeting's minutes were signed. */
export interface MinutesSigned {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Who signed. */
  readonly signer: PersonId;
  /** In which post; the principal's, where they signed on a person's behalf. */
  readonly post: Post;
  /** On whose behalf. */
  readonly on_behalf_of?: Principal;
  /** The journal's digest at that moment: what the signature covers. */
  readonly digest: Digest;
  /** How they must be made known by the charter of that day, and by when. */
  readonly publications?: readonly OwedPublication[];
}

/** The version of a model: the release of this library that wrote something. */
export type Model = string;

/** An amount of money in yuan (金额，元), kept in whole fen, written `5000.00`. */
export type Money = string;

/** A motion was given another text. */
export interface MotionAmended {
  /** Which. */
  readonly motion: MotionId;
  /** Who asked for it. */
  readonly person?: PersonId;
  /** Where the new text stands. */
  readonly text: Sealed;
}

/** A motion (议案). */
export type MotionId = string & { readonly __id: "MotionId" };

/** A motion was moved. */
export interface MotionMoved {
  /** Which. */
  readonly motion: MotionId;
  /** At which meeting. */
  readonly meeting: MeetingId;
  /** The item of the agenda. */
  readonly item: AgendaItemId;
  /** Who moved it. */
  readonly movers?: readonly Principal[];
  /** What it is about. */
  readonly subject: Subject;
  /** Where the text stands. */
  readonly text: Sealed;
  /** What is to be done when it passes. */
  readonly follow_ups?: readonly PlannedFollowUp[];
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/**
 * What became of a motion (表决结果).
 *
 * - `passed` 通过: Passed (通过).
 * - `rejected` 未通过: Rejected (未通过).
 * - `no_quorum` 不足法定人数: Too few were present, so nothing was decided (不足法定人数).
 * - `void` 无效: The figures cannot be, so nothing was decided (无效).
 */
export type MotionOutcome = "passed" | "rejected" | "no_quorum" | "void";

/** What a motion needs (表决规则). */
export interface MotionRule {
  /** How many must be present, as a share of those entitled, where the charter asks for a quorum. */
  readonly quorum?: Threshold;
  /** How many must be in favour. */
  readonly pass: Threshold;
}

/** A motion was seconded. */
export interface MotionSeconded {
  /** Which. */
  readonly motion: MotionId;
  /** By whom. */
  readonly person: PersonId;
}

/**
 * How a motion stands (议案状态).
 *
 * - `open` 待表决: Moved, to be voted on (待表决).
 * - `voting` 表决中: Being voted on (表决中).
 * - `passed` 通过: Passed (通过).
 * - `rejected` 未通过: Rejected (未通过).
 * - `withdrawn` 已撤回: Withdrawn (已撤回).
 * - `revoked` 已撤销: Passed, and revoked by another organ later (已撤销).
 */
export type MotionState = "open" | "voting" | "passed" | "rejected" | "withdrawn" | "revoked";

/** A motion in a list (议案一览), with what came of it. */
export interface MotionSummary {
  /** Which. */
  readonly motion: MotionId;
  /** At which meeting it was moved. */
  readonly meeting: MeetingId;
  /** The item of the agenda. */
  readonly item: AgendaItemId;
  /** What kind of matter it is. */
  readonly matter: Matter;
  /** How it stands. */
  readonly state: MotionState;
  /** The votes taken on it, in order. */
  readonly votes?: readonly VoteId[];
  /** What the last vote said, with the arithmetic; left out in an election by candidate. */
  readonly verdict?: MotionVerdict;
  /** What the last vote said, in an election by candidate. */
  readonly election?: ElectionResult;
  /** The article of the majority. */
  readonly article?: Article;
  /** The follow-ups that it gave by being passed. */
  readonly follow_ups?: readonly FollowUpId[];
  /** The appointments that it gave by an election, or allowed beyond a limit. */
  readonly appointments?: readonly AppointmentId[];
  /** The entry that moved it. */
  readonly seq: number;
  /** The entry that decided it. */
  readonly decided_by?: number;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** The terms that it allowed to extend or to end early, where that was recorded. */
  readonly terms?: readonly TermId[];
  /** The appointments that it ended (罢免). */
  readonly ended?: readonly AppointmentId[];
  /** The plan that it adopted (年度工作计划). */
  readonly plan?: PlanId;
  /** The member who was sanctioned by it (处分), where that was recorded. */
  readonly sanctioned?: MemberId;
  /** The motion whose decision it revoked (撤销决定). */
  readonly revokes?: MotionId;
  /** The motion that revoked what it had decided. */
  readonly revoked_by?: MotionId;
}

/** What became of a motion, with the arithmetic (表决结果及算式). */
export interface MotionVerdict {
  /** What became of it. */
  readonly outcome: MotionOutcome;
  /** Why the figures cannot be, where the outcome is `void`. */
  readonly impossible?: Impossible;
  /** Everybody entitled (应到). */
  readonly entitled: number | bigint;
  /** Those present (实到). */
  readonly present: number | bigint;
  /** Ballots returned (收回): the valid and the void ones. At most 2^64 − 1 is told. */
  readonly returned: number | bigint;
  /** Valid ballots (有效): for, against and abstaining. At most 2^64 − 1 is told. */
  readonly valid: number | bigint;
  /** Votes cast (表决): for and against. At most 2^64 − 1 is told. */
  readonly cast: number | bigint;
  /** In favour (赞成). */
  readonly for: number | bigint;
  /** Against (反对). */
  readonly against: number | bigint;
  /** Abstaining (弃权). */
  readonly abstain: number | bigint;
  /** Void (废票). */
  readonly void: number | bigint;
  /** The quorum (法定人数): those present, of those entitled. Left out where the rule asks for none. */
  readonly quorum?: Share;
  /** The majority (多数): those in favour, of the rule's base. It is told whatever the outcome. */
  readonly pass: Share;
}

/** A motion was withdrawn. */
export interface MotionWithdrawn {
  /** Which. */
  readonly motion: MotionId;
}

/** Moves a motion at a meeting that binds (提出议案). */
export interface MoveMotion {
  /** The new motion's id. */
  readonly motion: MotionId;
  /** At which meeting. */
  readonly meeting: MeetingId;
  /** The item of the agenda that it belongs to: what is not on the agenda is not voted on. */
  readonly item: AgendaItemId;
  /** Who moves it: members of the organ, or another organ that submits it. */
  readonly movers?: readonly Principal[];
  /** What it is about. */
  readonly subject: Subject;
  /** Its text; it goes to the erasable part of the journal. */
  readonly text: Prose;
  /** What is to be done when it passes. */
  readonly follow_ups?: readonly ProposedFollowUp[];
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A post with its title, so that a message can name it to people and to programs. */
export interface NamedPost {
  /** The chamber's own word. */
  readonly post: Post;
  /** Its title. */
  readonly title: string;
}

/** A need was answered. */
export interface NeedAnswered {
  /** Which. */
  readonly need: NeedId;
  /** Where the answer stands. */
  readonly answer: Sealed;
  /** On what it rests. */
  readonly source?: Title;
  /** On which day, where it was another than that of the entry. */
  readonly on?: IsoDate;
  /** After how many days, where it is the first response. */
  readonly responded_after?: number;
  /** After how many days, where nothing resolved it before. */
  readonly resolved_after?: number;
  /** By when the member is to be asked for their judgement, by the charter of that day. */
  readonly follow_up_by?: IsoDate;
}

/** A need was assigned. */
export interface NeedAssigned {
  /** Which. */
  readonly need: NeedId;
  /** To whom. */
  readonly to: Principal;
}

/** A chamber's own word for a category of needs (诉求类别), such as `policy`. */
export type NeedCategory = string;

/** A need was closed. */
export interface NeedClosed {
  /** Which. */
  readonly need: NeedId;
  /** How it ended. */
  readonly end: NeedEnd;
}

/** The member has judged what came of it. */
export interface NeedEndJudged {
  readonly type: "judged";
  /** The judgement. */
  readonly judgement: Judgement;
  /** Who gave it for the member. */
  readonly by?: PersonId;
  /** Where it stands what was said. */
  readonly said?: Sealed;
}

/** The member no longer has it. */
export interface NeedEndWithdrawn {
  readonly type: "withdrawn";
  /** Where the reason stands. */
  readonly reason?: Sealed;
}

/** How a need ended. */
export type NeedEnd =
  | NeedEndJudged
  | NeedEndWithdrawn;

/** The member has judged what came of it (会员评价). */
export interface NeedEndingJudged {
  readonly type: "judged";
  /** The judgement. */
  readonly judgement: Judgement;
  /** Who gave it for the member, if that is known. */
  readonly by?: PersonId;
  /** What was said; it goes to the erasable part of the journal. */
  readonly said?: Prose;
}

/** The member no longer has it (撤回). */
export interface NeedEndingWithdrawn {
  readonly type: "withdrawn";
  /** Why; it goes to the erasable part of the journal. */
  readonly reason?: Prose;
}

/** How a need ends. */
export type NeedEnding =
  | NeedEndingJudged
  | NeedEndingWithdrawn;

/** A member's need (会员诉求). */
export type NeedId = string & { readonly __id: "NeedId" };

/** A need was registered. */
export interface NeedRegistered {
  /** Which. */
  readonly need: NeedId;
  /** Whose it is. */
  readonly member: MemberId;
  /** Its category. */
  readonly category: NeedCategory;
  /** Where it stands what the member needs. */
  readonly what: Sealed;
  /** The resource that is asked for. */
  readonly asks_for?: ResourceTerms;
  /** The visit at which it was learned. */
  readonly learned_at?: VisitId;
  /** On which day the member said so, where it was another than that of the entry. */
  readonly on?: IsoDate;
  /** By when the member is to get a first response, by the charter of that day. */
  readonly respond_by?: IsoDate;
  /** By when it is to be answered or matched, by the charter of that day. */
  readonly resolve_by?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A member got a response. */
export interface NeedRespondedTo {
  /** Which. */
  readonly need: NeedId;
  /** Where it stands what the member was told. */
  readonly said: Sealed;
  /** On which day, where it was another than that of the entry. */
  readonly on?: IsoDate;
  /** After how many days, where it is the first response. */
  readonly responded_after?: number;
}

/** A category of members' needs (诉求类别), and how fast they are dealt with. */
export interface NeedRule {
  /** The chamber's own word for it. */
  readonly category: NeedCategory;
  /** Its title, such as 政策咨询. */
  readonly title: Title;
  /** Within how many days the member gets a first response, where that is said. */
  readonly respond_within_days?: number;
  /** Within how many days it is answered or matched, where that is said. */
  readonly resolve_within_days?: number;
  /** Within how many days after that the member is asked for their judgement, where that is said. */
  readonly follow_up_within_days?: number;
  /** Whether an answer must name its source, as one about policy must. */
  readonly needs_source: boolean;
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * How a need stands (诉求状态).
 *
 * - `registered` 待分办: It was registered (待分办).
 * - `assigned` 办理中: Somebody sees to it (办理中).
 * - `answered` 已答复: It was answered (已答复).
 * - `matched` 对接中: It was matched with an offer, and what comes of it is not known yet (对接中).
 * - `met` 对接成功: A match came about (对接成功).
 * - `closed` 已办结: The member has judged what came of it (已办结).
 * - `withdrawn` 已撤回: The member no longer has it (已撤回).
 */
export type NeedState = "registered" | "assigned" | "answered" | "matched" | "met" | "closed" | "withdrawn";

/** A need and how it stands (诉求办理情况). */
export interface NeedSummary {
  /** Which. */
  readonly need: NeedId;
  /** Whose it is. */
  readonly member: MemberId;
  /** Its category. */
  readonly category: NeedCategory;
  /** How it stands. */
  readonly state: NeedState;
  /** Who sees to it. */
  readonly assigned_to?: Principal;
  /** The visit at which it was learned. */
  readonly learned_at?: VisitId;
  /** The day on which the member said so. */
  readonly registered_on: IsoDate;
  /** By when the member is to get a first response. */
  readonly respond_by?: IsoDate;
  /** By when it is to be answered or matched. */
  readonly resolve_by?: IsoDate;
  /** After how many days the member got the first response. */
  readonly responded_after?: number;
  /** After how many days it was first answered or matched. */
  readonly resolved_after?: number;
  /** The offers with which it was matched. */
  readonly matches?: readonly MatchSummary[];
  /** The member's judgement. */
  readonly judgement?: Judgement;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/**
 * What makes a day a node of the year (节点来源).
 *
 * - `festival` 节日: A festival (节日).
 * - `solar_term` 节气: A solar term (节气).
 * - `meeting` 法定会议: The last day by which an organ must have met (法定会议).
 * - `activity` 定期活动: The last day by which a kind of activity must have been held (定期活动).
 * - `report` 报送事项: A report or a reply is due (报送事项).
 * - `election` 换届: A step of an election, or the end of a term (换届).
 * - `custom` 自定节点: A day that the charter lists (自定节点).
 */
export type NodeSource = "festival" | "solar_term" | "meeting" | "activity" | "report" | "election" | "custom";

/** Several people together (联名提名). */
export interface NominationJoint {
  readonly type: "joint";
  /** Who; nobody where the charter asks for nobody. */
  readonly nominators?: readonly PersonId[];
}

/** An organ, by a motion that was passed (机构提名). */
export interface NominationOrgan {
  readonly type: "organ";
  /** The motion. */
  readonly motion: MotionId;
}

/** Who nominated a candidate (提名). */
export type Nomination =
  | NominationJoint
  | NominationOrgan;

/** Who may nominate a candidate together. */
export interface NominationRule {
  /** The organ whose members nominate. */
  readonly organ: Organ;
  /** The share of its members that it takes, where it is a share. */
  readonly share?: Threshold;
  /** The number of its members that it takes, where it is a number. */
  readonly members_at_least?: number;
}

/** Somebody who stands (候选人). */
export interface Nominee {
  /** Who. */
  readonly person: PersonId;
  /** The id of the appointment that follows when they are elected. */
  readonly appointment: AppointmentId;
  /** Who nominated them. */
  readonly nomination: Nomination;
  /** The day on which they were vetted, if they were. */
  readonly vetted?: IsoDate;
  /** Whether they would hold the post full-time (专职), if that is known. */
  readonly full_time?: boolean;
  /** The outside bodies whose legal representative they are, as they declared. */
  readonly legal_representative_of?: readonly PartyId[];
  /** The exceptions to the limits of age and terms, with what approved them. */
  readonly exceptions?: readonly ApprovedException[];
  /** The posts that they hold in other bodies, as they declared. */
  readonly posts_elsewhere?: readonly PostElsewhere[];
}

/** How long before a meeting its notice must be given. */
export interface NoticeRule {
  /** How many whole days; the day of the notice is not counted. */
  readonly days: number;
  /** Days of which kind; civil days where it is left out. */
  readonly unit?: DayUnit;
  /** Where it stands. */
  readonly article?: Article;
}

/** A meeting's notice was sent. */
export interface NoticeSent {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** When, if that is known. */
  readonly sent?: Occurred;
}

/** When something occurred (发生时间): an instant, or only a civil date. */
export type Occurred = IsoDate | IsoInstant;

/** An offer was ended. */
export interface OfferEnded {
  /** Which. */
  readonly offer: OfferId;
  /** Why. */
  readonly reason?: Title;
}

/** An offer of a resource (资源供给). */
export type OfferId = string & { readonly __id: "OfferId" };

/** A need was matched with an offer. */
export interface OfferMatched {
  /** The need. */
  readonly need: NeedId;
  /** The offer. */
  readonly offer: OfferId;
  /** After how many days, where it is the first response. */
  readonly responded_after?: number;
  /** After how many days, where nothing resolved the need before. */
  readonly resolved_after?: number;
  /** By when it is to be asked what came of it, by the charter of that day. */
  readonly follow_up_by?: IsoDate;
}

/** An offer was registered. */
export interface OfferRegistered {
  /** Which. */
  readonly offer: OfferId;
  /** Whose it is. */
  readonly member: MemberId;
  /** What is offered. */
  readonly terms: ResourceTerms;
  /** Whether the member agrees to be named. */
  readonly may_be_named: boolean;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/**
 * A limit to which there may be an exception.
 *
 * - `age` 任职年龄: That of age (任职年龄).
 * - `terms` 任期届数: That of terms (任期届数).
 */
export type OfficeLimit = "age" | "terms";

/** What is asked of those who hold posts (任职规则). */
export interface OfficeRules {
  /** Who the leaders are. */
  readonly leaders?: LeaderRule;
  /** The posts by rank, the highest first; posts of another line, such as the supervisors', are left out. */
  readonly ranks?: readonly Post[];
  /** The limits of age. */
  readonly ages?: readonly AgeRule[];
  /** The limits of terms. */
  readonly terms?: readonly TermLimitRule[];
  /** The posts that nobody holds together (不得兼任). */
  readonly incompatible?: readonly IncompatibleRule[];
  /** The posts whose holders do not come from one unit (不得来自同一单位). */
  readonly different_units?: readonly IncompatibleRule[];
  /** The posts whose holders hold none of those in another association (不得兼任其他社会团体同类职务). */
  readonly elsewhere?: readonly IncompatibleRule[];
  /** The posts that are full-time (专职). */
  readonly full_time?: readonly PostsRule[];
  /** The posts whose holders are legal representative of no other association. Companies are not meant. */
  readonly exclusive?: readonly PostsRule[];
  /** How large organs are to be. */
  readonly sizes?: readonly SizeRule[];
  /** The organs that have terms of their own. */
  readonly own_terms?: readonly OwnTermRule[];
  /** What nobody does on another's behalf. */
  readonly reserved?: readonly ReservedRule[];
  /** Whether a delegation holds only from the day on which it was accepted; from its first day where this is left out. */
  readonly acceptance?: AcceptanceRule;
  /** Who may move a removal; anybody where none is given. */
  readonly removals?: readonly RemovalRule[];
  /** By when vacancies are to be dealt with. */
  readonly vacancies?: readonly VacancyRule[];
  /** Whose holder is legal representative, where the charter says so. */
  readonly legal_representative?: LegalRepresentativeRule;
}

/** Where a view left something out. */
export interface Omission {
  /** The block of the document or the entry of the schedule, counted from 1; 0 for what a schedule leaves out whole. */
  readonly block: number;
  /** At how many places of it. */
  readonly places: number;
}

/** Opens a meeting (宣布开会). */
export interface OpenMeeting {
  /** Which. */
  readonly meeting: MeetingId;
  /** Who chairs. */
  readonly chair: PersonId;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** Opens a record to more readers (公开、解密、指定知悉): to named persons, or from a day on to a wider circle. */
export interface OpenRecord {
  /** The entry that made the record. */
  readonly seq: number;
  /** Who may read it besides, by name. */
  readonly persons?: readonly PersonId[];
  /** The wider circle that may read it. */
  readonly audience?: Audience;
  /** From which day on (公开日期); at once where it is left out, and at once where it has passed. */
  readonly from?: IsoDate;
}

/** Opens a return (布置报送): from now on every member that is named owes their projects. */
export interface OpenReturn {
  /** The new return's id. */
  readonly data_return: ReturnId;
  /** The document from outside that asks for it. */
  readonly directive: DirectiveId;
  /** What it is called. */
  readonly title: Title;
  /** The year that it tells of. */
  readonly year: number;
  /** The members who owe. */
  readonly members?: readonly MemberId[];
  /** By when they are to file, where that is said. */
  readonly due?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Records whose turn it is (轮值). */
export interface OpenRotation {
  /** The new rotation's id. */
  readonly rotation: RotationId;
  /** Its number within the term: 14 for 第十四次. */
  readonly ordinal: number;
  /** Who holds it, together. */
  readonly holders?: readonly PersonId[];
  /** The first day, if that is known. */
  readonly from?: IsoDate;
  /** The last day, if that is known. */
  readonly until?: IsoDate;
}

/** Records a series of joint meetings (登记联席会议系列). */
export interface OpenSeries {
  /** The new series' id. */
  readonly series: SeriesId;
  /** Its name, such as 在陕湘籍商会秘书长联席会议. */
  readonly name: Title;
}

/** Records a term of office (记载届次). */
export interface OpenTerm {
  /** The new term's id. */
  readonly term: TermId;
  /** Its number: 2 for 第二届. */
  readonly ordinal: number;
  /** Its first day, if that is known. */
  readonly from?: IsoDate;
  /** Its last day, if that is known. */
  readonly until?: IsoDate;
  /**
   * The last day on which the registration certificate is valid (登记证书有效期), where the clock of the election hangs
   * on it.
   */
  readonly certificate_until?: IsoDate;
  /** The organ whose own term it is; the chamber's where none is given. */
  readonly organ?: Organ;
}

/** Opens a vacancy (发布招聘). */
export interface OpenVacancy {
  /** The new vacancy's id. */
  readonly vacancy: VacancyId;
  /** The post. */
  readonly post: Post;
  /** What is asked for besides the criteria. */
  readonly requirements?: Passage;
  /** The last day of applications. */
  readonly closes: IsoDate;
  /** By when somebody is to be appointed, where that is said. */
  readonly fill_by?: IsoDate;
  /**
   * Who may read the notice.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Opens the vote on a motion (开始表决). */
export interface OpenVote {
  /** The new vote's id. */
  readonly vote: VoteId;
  /** On which motion. */
  readonly motion: MotionId;
  /** How it is taken. */
  readonly ballot: BallotKind;
  /** Who counts (监票人、计票人). */
  readonly tellers?: readonly PersonId[];
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** A chamber's own word for an organ (机构), such as `council`. */
export type Organ = string;

/** Everybody who holds one of these posts. */
export interface OrganMembersPosts {
  readonly type: "posts";
  /** The posts. */
  readonly posts?: readonly Post[];
}

/** Every member in good standing, by their representative. */
export interface OrganMembersMembers {
  readonly type: "members";
}

/** Who belongs to an organ. */
export type OrganMembers =
  | OrganMembersPosts
  | OrganMembersMembers;

/** An organ (机构). */
export interface OrganRule {
  /** The chamber's own word for it. */
  readonly organ: Organ;
  /** Its title, such as 理事会. */
  readonly title: Title;
  /** Who belongs to it. */
  readonly members: OrganMembers;
  /** Who counts in the base; where it is left out everybody who belongs to it, and nobody besides. */
  readonly base?: BaseRule;
  /** What it may decide; a matter that is not named is not its to decide. */
  readonly decides?: readonly MatterRule[];
  /** The posts that it fills by election. */
  readonly elects?: readonly PostElectionRule[];
  /** Who may vote for whom, where anybody may. */
  readonly proxies?: ProxyRule;
  /**
   * When its members may meet as delegates of all members of the chamber, and how many they must be; any number may
   * where it is left out.
   */
  readonly delegates?: DelegateRule;
  /** What it collects from those who belong to it, as the Party branch does (党费); apart from the chamber's dues. */
  readonly dues?: BranchDuesRule;
  /** Where it stands. */
  readonly article?: Article;
}

/** Somebody who does not get a task, and why. */
export interface OtherPerson {
  /** Who. */
  readonly person: PersonId;
  /** How well they fit. */
  readonly fit: number;
  /** Why they do not get it. */
  readonly hindrance: Hindrance;
}

/** What came of a match was recorded. */
export interface OutcomeRecorded {
  /** The need. */
  readonly need: NeedId;
  /** The offer. */
  readonly offer: OfferId;
  /** What came of it. */
  readonly outcome: MatchEnd;
}

/** How signed minutes must be made known, and by when. */
export interface OwedPublication {
  /** How. */
  readonly to: MinutesPublication;
  /** By when, where the charter says so. */
  readonly due?: IsoDate;
}

/** The terms of an organ that has its own, such as those of the Party branch (自有任期的机构). */
export interface OwnTermRule {
  /** The organ. */
  readonly organ: Organ;
  /** At most so many years. */
  readonly years_at_most: number;
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * Whether a text could be read in one way only (解析是否确定).
 *
 * Real charters contradict themselves, such as a quorum of members with a majority of delegates. Such a text is kept
 * as it is, and what was read from it says that it could be read otherwise.
 *
 * - `certain` 确定: It says one thing (确定).
 * - `ambiguous` 文义不明: It contradicts itself, or leaves open what it counts (文义不明).
 */
export type ParseCertainty = "certain" | "ambiguous";

/** An outside body (外部单位): another chamber, an authority, a partner. */
export type PartyId = string & { readonly __id: "PartyId" };

/**
 * What an outside body is to the chamber (外部单位种类).
 *
 * - `supervising_unit` 业务主管单位: The unit that supervises its work (业务主管单位).
 * - `registrar` 登记管理机关: The authority that it is registered with (登记管理机关).
 * - `party_building` 党建领导机关: The organ that leads its Party building (党建领导机关).
 * - `federation` 工商联: The federation of industry and commerce (工商联).
 * - `home_office` 家乡政府机构: An office of the home place's government (家乡政府机构), such as its liaison office.
 * - `chamber` 商会: Another chamber or association (商会、协会).
 * - `authority` 政府部门: Another authority or public body (政府部门、事业单位).
 * - `other` 其他: Anything else.
 */
export type PartyKind =
  | "supervising_unit"
  | "registrar"
  | "party_building"
  | "federation"
  | "home_office"
  | "chamber"
  | "authority"
  | "other";

/** A body outside the chamber was registered. */
export interface PartyRegistered {
  /** Which. */
  readonly party: PartyId;
  /** Its name. */
  readonly name: Title;
  /** What kind of body it is. */
  readonly kind: PartyKind;
}

/** Records that the seat of a unit passes on to its successor (继承会员资格). */
export interface PassSeat {
  /** Which seat: the one that is kept, where two members merge. */
  readonly member: MemberId;
  /** The enterprise that inherits it. */
  readonly to: EnterpriseId;
  /** What happened to the unit. */
  readonly ground: SuccessionGround;
  /** The first day, if that is known. */
  readonly since?: IsoDate;
  /** What the paper is called that says so, if there is one. */
  readonly document?: Title;
}

/** A passage of an article or a rule (条文). */
export type Passage = string;

/** A report by cadence was submitted. */
export interface PeriodicReportSubmitted {
  /** Which. */
  readonly report: ReportKind;
  /** The first day of the period that it tells of. */
  readonly from: IsoDate;
  /** The last day of that period. */
  readonly until: IsoDate;
  /** By when it was due. */
  readonly due?: IsoDate;
  /** When it was submitted. */
  readonly at?: Occurred;
  /** Where the summary stands. */
  readonly summary?: Sealed;
}

/** A person's data were erased: every value about them, wherever it stood. */
export interface PersonErased {
  /** Whose. */
  readonly person: PersonId;
  /** Why. */
  readonly basis: ErasureBasis;
}

/** A person (人员). */
export type PersonId = string & { readonly __id: "PersonId" };

/** The name of a person (姓名): personal, kept in the erasable part of a journal, masked by `Debug`. */
export type PersonName = string;

/** A person was registered. */
export interface PersonRegistered {
  /** Who. */
  readonly person: PersonId;
  /** Where the name stands. */
  readonly name: Sealed;
  /** Where the telephone number stands. */
  readonly phone?: Sealed;
  /**
   * Who may see the name in documents.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** Where the date of birth stands. */
  readonly born?: Sealed;
}

/** A person's data are only stored from now on, because a rule still holds them. */
export interface PersonRestricted {
  /** Whose. */
  readonly person: PersonId;
  /** Why their erasure was asked for. */
  readonly basis: ErasureBasis;
  /** The day from which they may be erased; for ever where there is none. */
  readonly until?: IsoDate;
  /** The rule that holds them. */
  readonly article?: Article;
}

/**
 * The phase a meeting is in (会议阶段).
 *
 * - `convened` 已召集: Convened, not yet opened (已召集).
 * - `in_session` 进行中: In session (进行中).
 * - `adjourned` 休会: Adjourned, to be resumed (休会).
 * - `closed` 已闭会: Closed (已闭会).
 * - `cancelled` 已取消: Cancelled before it was opened (已取消).
 * - `lapsed` 流会: Not held because too few had come (流会).
 */
export type PhaseName = "convened" | "in_session" | "adjourned" | "closed" | "cancelled" | "lapsed";

/** A telephone number (电话) as it is dialled: personal, masked by `Debug`. */
export type Phone = string;

/** Adds an activity to a plan, or one that no plan has (新增活动). */
export interface PlanActivity {
  /** The plan; left out where none has it. */
  readonly plan?: PlanId;
  /** The year in which its node is looked for, where no plan says so. */
  readonly year?: number;
  /** The activity. */
  readonly planned: PlannedActivity;
}

/** The plan of a year was adopted. */
export interface PlanAdopted {
  /** Which. */
  readonly plan: PlanId;
  /** The meeting that adopted it. */
  readonly meeting?: MeetingId;
  /** On which day. */
  readonly on: IsoDate;
  /** The event of the same entry from which this follows, by its place in the entry. */
  readonly cause?: number;
}

/** The plan of a year was drafted. */
export interface PlanDrafted {
  /** Which. */
  readonly plan: PlanId;
  /** The year that it is for. */
  readonly year: number;
  /** The activities, with their days. */
  readonly activities?: readonly ActivityPlanned[];
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** The plan of a year (年度工作计划). */
export type PlanId = string & { readonly __id: "PlanId" };

/** A day (日期). */
export interface PlanNodeDay {
  readonly type: "day";
  /** Which. */
  readonly day: IsoDate;
}

/** A day of every year by the civil calendar, such as the chamber's own anniversary (公历日). */
export interface PlanNodeCivil {
  readonly type: "civil";
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month. */
  readonly day: number;
}

/** A day of every year by the lunar calendar (农历日), in an ordinary month: the first one in that civil year. */
export interface PlanNodeLunar {
  readonly type: "lunar";
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month, 1 to 30. */
  readonly day: number;
}

/** A festival (节日), on the day on which it falls in that year: 除夕 ends the lunar year before. */
export interface PlanNodeFestival {
  readonly type: "festival";
  /** Which. */
  readonly festival: Festival;
}

/** A solar term (节气). */
export interface PlanNodeSolarTerm {
  readonly type: "solar_term";
  /** Which. */
  readonly term: SolarTerm;
}

/** A day that the charter lists (自定节点), by its title: it falls where the charter in force says. */
export interface PlanNodeCustom {
  readonly type: "custom";
  /** Which. */
  readonly title: Title;
}

/** Some time in a month (某月内): its day is the month's last until another is set. */
export interface PlanNodeMonth {
  readonly type: "month";
  /** The month, 1 to 12. */
  readonly month: number;
}

/** Not settled yet (待定). */
export interface PlanNodeOpen {
  readonly type: "open";
}

/** What an activity hangs on (时间节点). */
export type PlanNode =
  | PlanNodeDay
  | PlanNodeCivil
  | PlanNodeLunar
  | PlanNodeFestival
  | PlanNodeSolarTerm
  | PlanNodeCustom
  | PlanNodeMonth
  | PlanNodeOpen;

/** The plan of a year, planned and actual (年度计划完成情况). */
export interface PlanProgress {
  /** The year. */
  readonly year: number;
  /** The plan, where there is one. */
  readonly plan?: PlanId;
  /** Whether it was adopted. */
  readonly adopted: boolean;
  /** Its activities, and those of that year that no plan has, in the order in which they were planned. */
  readonly activities?: readonly ActivityProgress[];
  /** How many of them were held. */
  readonly held: number;
  /** How many were dropped. */
  readonly dropped: number;
  /** How many are overdue. */
  readonly overdue: number;
  /** What all may cost that have a budget. */
  readonly budget: Money;
  /** What those cost of which it is known. */
  readonly cost: Money;
}

/**
 * Plans the turns of the term (制定轮值计划): who takes them, in which order, from when. A later plan takes the place of
 * an earlier one.
 */
export interface PlanRotation {
  /** The new plan's id. */
  readonly plan: RotationPlanId;
  /** The number within the term of its first turn. */
  readonly ordinal: number;
  /** The first day of its first turn. */
  readonly from: IsoDate;
  /** How many hold a turn together. */
  readonly seats: number;
  /** Who takes turns, in order. */
  readonly pool?: readonly PersonId[];
  /** The draw that the order comes from, where it was drawn. */
  readonly draw?: DrawId;
}

/** By when the plan of a year is adopted (年度工作计划). */
export interface PlanRule {
  /** The month of that year, 1 to 12, by whose last day it is. */
  readonly adopted_by_month: number;
  /** From how many months before that on it is among what is to be done. */
  readonly shown_months_before: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** An activity as it is planned (活动计划). */
export interface PlannedActivity {
  /** The activity's id. */
  readonly activity: ActivityId;
  /** Its kind, by the charter's word. */
  readonly kind: ActivityKind;
  /** What it is called. */
  readonly title: Title;
  /** What it hangs on. */
  readonly node: PlanNode;
  /** How many days before that it is. */
  readonly days_before: number;
  /** What it is for. */
  readonly purpose?: Title;
  /** Who sees to it. */
  readonly owner?: Principal;
  /** What it may cost. */
  readonly budget?: Money;
  /** The organ whose members are to take part; open to all members where it is left out. */
  readonly participants?: Organ;
  /** What has to be done before. */
  readonly milestones?: readonly Milestone[];
  /** The suggestions from earlier reviews that it takes up. */
  readonly takes_up?: readonly SuggestionId[];
}

/** What is to be done when the motion passes, as it is recorded. */
export interface PlannedFollowUp {
  /** Which. */
  readonly follow_up: FollowUpId;
  /** Where the task stands. */
  readonly task: Sealed;
  /** Who is to see to it. */
  readonly owner?: Principal;
  /** By when. */
  readonly due?: IsoDate;
}

/** They join at the end of the line (加入). */
export interface PoolChangeJoins {
  readonly type: "joins";
  /** From turns that begin on this day on; from the next where it is left out. */
  readonly from?: IsoDate;
}

/** They leave (退出). */
export interface PoolChangeLeaves {
  readonly type: "leaves";
  /** From turns that begin on this day on; from the next where it is left out. */
  readonly from?: IsoDate;
}

/** They are away: a turn that meets their absence passes them over, and they make it up (暂缺). */
export interface PoolChangeAbsent {
  readonly type: "absent";
  /** The first day, if that is known. */
  readonly from?: IsoDate;
  /** The last day, if that is known. */
  readonly until?: IsoDate;
}

/** What becomes of somebody in a pool (轮值人员变动). */
export type PoolChange =
  | PoolChangeJoins
  | PoolChangeLeaves
  | PoolChangeAbsent;

/** A chamber's own word for a post (职务), such as `secretary_general`. */
export type Post = string;

/** How an organ fills a post by election. */
export interface PostElectionRule {
  /** The post. */
  readonly post: Post;
  /**
   * Whether there are as many candidates as seats or more.
   *
   * Left out, it is `"either"`.
   */
  readonly mode?: ElectionMode;
  /** By how much the candidates must outnumber the seats, as a share of the seats, where there are more. */
  readonly margin_at_least?: Fraction;
  /**
   * Whether all candidates may be voted on together.
   *
   * Left out, it is `"forbidden"`.
   */
  readonly slate?: Allowance;
  /** Who may nominate; any one of these suffices, and where none is named the organ itself nominates as it likes. */
  readonly nominations?: readonly NominationRule[];
  /**
   * Whether every candidate must have been vetted before.
   *
   * Left out, it is `"not_required"`.
   */
  readonly vetting?: Vetting;
  /** Who must be in favour where a seat fell vacant while the term runs (补选), if that is another share. */
  readonly by_election?: ShareRule;
  /** Where it stands. */
  readonly article?: Article;
}

/** A post that somebody holds in another body (在其他单位任职), as they declared. */
export interface PostElsewhere {
  /** In which. */
  readonly party: PartyId;
  /** The post, by the word that this chamber has for such a one. */
  readonly post: Post;
}

/** Who holds a post on a day (任职). */
export interface PostHolder {
  /** Which appointment. */
  readonly appointment: AppointmentId;
  /** Who. */
  readonly person: PersonId;
  /** The post. */
  readonly post: NamedPost;
  /** The first day, if that is known. */
  readonly from?: IsoDate;
  /** The last day, if it has one. */
  readonly until?: IsoDate;
  /** By what right they are in it on that day. */
  readonly tenure: Tenure;
}

/** The posts that a rule is for (职务范围). */
export interface PostRange {
  /** These posts. */
  readonly posts?: readonly Post[];
  /** And every post that ranks as high as this one or higher: 副会长以上 includes 副会长. */
  readonly from_rank?: Post;
}

/** A post (职务). */
export interface PostRule {
  /** The chamber's own word for it. */
  readonly post: Post;
  /** Its title, such as 秘书长. */
  readonly title: Title;
  /** The organs for which whoever holds it may speak without a delegation. */
  readonly represents?: readonly Organ[];
  /** How many may hold it at once; any number where it is left out. */
  readonly holders_at_most?: number;
  /** Where it stands. */
  readonly article?: Article;
  /** The ways in which it may be filled; any where none is given. */
  readonly filling?: readonly Filling[];
  /** How many are to hold it at once: fewer leave a vacancy (缺额). */
  readonly holders_at_least?: number;
  /**
   * How many years one appointment lasts at most, where that is less than a term (每任年限); whoever was elected stays on
   * beyond them until a successor comes.
   */
  readonly years_at_most?: number;
}

/** A rule that says something of posts and has no number (职务规定). */
export interface PostsRule {
  /** The posts. */
  readonly range: PostRange;
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * What a post may be empowered to do (职权).
 *
 * - `found` 成立: Found the chamber: the one act without a warrant.
 * - `register_people` 登记人员和单位: Register people, enterprises and outside bodies.
 * - `erase_people` 删除个人信息: Erase or restrict personal data.
 * - `keep_members` 管理会员名册: Keep the members' register.
 * - `keep_terms` 记载届次: Record terms of office.
 * - `appoint` 任免职务: Appoint to posts and record who leaves them.
 * - `keep_rotation` 安排轮值: Arrange rotations.
 * - `keep_delegations` 办理委托: Record and revoke delegations.
 * - `convene` 召集会议: Convene and cancel meetings.
 * - `give_notice` 发出通知: Send notices.
 * - `run_meeting` 掌握会议进程: Run a meeting's course: open, adjourn, resume, close, hand over the chair.
 * - `keep_attendance` 登记到会: Keep the attendance.
 * - `record_meeting` 会议记录: Record what is said and agreed.
 * - `record_motions` 登记议案: Record motions: moved, seconded, amended, withdrawn, and who is recused.
 * - `run_votes` 组织表决: Take votes and record what came of them.
 * - `draft_minutes` 起草纪要: Draft and correct minutes.
 * - `sign_minutes` 签发纪要: Sign minutes.
 * - `follow_up` 督办后续事项: Assign follow-ups and record that they are done.
 * - `handle_directives` 办理来文: Accept what comes from outside and answer for it.
 * - `plan` 编制和落实计划: Plan the year's work, record activities, file what they leave, review them.
 * - `summarise` 起草和印发总结: Word and issue summaries.
 * - `record_visits` 登记走访: Record visits and relays.
 * - `manage_staff` 管理秘书处人员: Recruit staff, divide the work among them, arrange stand-ins.
 * - `serve_members` 办理会员服务: Serve members: register and handle their needs, keep offers, match the two.
 * - `open_records` 公开记录: Open records to more readers.
 * - `keep_disclosures` 登记查阅: Keep the register of who read or exported what.
 * - `amend_charter` 办理章程修正: Draft amendments of the charter, and record their adoption and approval.
 * - `correspond` 拟办发文: Draft what the chamber sends out, record answers and receipts, collect returns.
 * - `check_letters` 核稿: Check drafts of what the chamber sends out.
 * - `sign_letters` 签发公文: Sign and issue what the chamber sends out.
 * - `keep_branch_dues` 登记党费: Record what members of the Party branch paid.
 */
export type Power =
  | "found"
  | "register_people"
  | "erase_people"
  | "keep_members"
  | "keep_terms"
  | "appoint"
  | "keep_rotation"
  | "keep_delegations"
  | "convene"
  | "give_notice"
  | "run_meeting"
  | "keep_attendance"
  | "record_meeting"
  | "record_motions"
  | "run_votes"
  | "draft_minutes"
  | "sign_minutes"
  | "follow_up"
  | "handle_directives"
  | "plan"
  | "summarise"
  | "record_visits"
  | "manage_staff"
  | "serve_members"
  | "open_records"
  | "keep_disclosures"
  | "amend_charter"
  | "correspond"
  | "check_letters"
  | "sign_letters"
  | "keep_branch_dues";

/** Which posts carry a power. */
export interface PowerRule {
  /** The power. */
  readonly power: Power;
  /** The posts. */
  readonly posts?: readonly Post[];
  /** Where it stands. */
  readonly article?: Article;
}

/** A person (个人), such as the president. */
export interface PrincipalPerson {
  readonly type: "person";
  /** Who. */
  readonly person: PersonId;
}

/** An organ (机构), such as the secretariat or the Party branch. */
export interface PrincipalOrgan {
  readonly type: "organ";
  /** Which. */
  readonly organ: Organ;
}

/** An outside body (外部单位). */
export interface PrincipalParty {
  readonly type: "party";
  /** Which. */
  readonly party: PartyId;
}

/** On whose behalf somebody acts or speaks (代表). */
export type Principal =
  | PrincipalPerson
  | PrincipalOrgan
  | PrincipalParty;

/** A probation was decided. */
export interface ProbationDecided {
  /** The vacancy. */
  readonly vacancy: VacancyId;
  /** Whether they were confirmed. */
  readonly confirmed: boolean;
  /** On which day. */
  readonly on: IsoDate;
  /** Where the reason stands. */
  readonly reason?: Sealed;
}

/** What a chamber is called and where it is. */
export interface Profile {
  /** The chamber's id. */
  readonly chamber: ChamberId;
  /** Its registered name. */
  readonly name: Title;
  /** Where its members come from. */
  readonly hometown?: Title;
  /** Where it has its seat. */
  readonly seat?: Title;
  /** The distance of its clocks from UTC. */
  readonly offset: UtcOffset;
}

/**
 * Records what somebody is good at, how much they can take on and what they must not do (登记特长). It takes the place of what was
 * recorded of them before.
 */
export interface ProfileStaff {
  /** Who. */
  readonly person: PersonId;
  /** Their strengths; what is not named counts as 0. */
  readonly strengths?: readonly StrengthLevel[];
  /** How many tasks they can take on at once. */
  readonly tasks_at_most: number;
  /** The tasks that they must not do. */
  readonly barred?: readonly BarTask[];
}

/** A project of a member (项目), the same from year to year. */
export type ProjectId = string & { readonly __id: "ProjectId" };

/**
 * How far a project has come (项目阶段).
 *
 * - `negotiating` 洽谈: It is being talked about (洽谈).
 * - `signed` 签约: It is signed (签约).
 * - `started` 开工: It is being built (开工).
 * - `producing` 投产: It is producing (投产).
 */
export type ProjectStage = "negotiating" | "signed" | "started" | "producing";

/** A member's projects were filed. */
export interface ProjectsFiled {
  /** Which return. */
  readonly data_return: ReturnId;
  /** The member. */
  readonly member: MemberId;
  /** Their projects. */
  readonly projects?: readonly ReportedProject[];
}

/** Records a motion to remove somebody from a post (提出罢免). */
export interface ProposeRemoval {
  /** The motion's id. */
  readonly removal: RemovalId;
  /** The appointment that is to end. */
  readonly appointment: AppointmentId;
  /** Who moves it: a person, an organ such as the supervisors, an authority. */
  readonly mover: Principal;
  /** The reasons in writing; they go to the erasable part of the journal. */
  readonly reasons: Prose;
  /**
   * Who may read them.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** Who has joined the mover (联名), where several must. */
  readonly supporters?: readonly PersonId[];
}

/** What is to be done when the motion passes. */
export interface ProposedFollowUp {
  /** The new follow-up's id. */
  readonly follow_up: FollowUpId;
  /** What is to be done; it goes to the erasable part of the journal. */
  readonly task: Prose;
  /** Who is to see to it, if that was said. */
  readonly owner?: Principal;
  /** By when, if that was said. */
  readonly due?: IsoDate;
}

/** A task, who is to do it, and why. */
export interface ProposedTask {
  /** The task. */
  readonly task: TaskId;
  /** What it is called. */
  readonly title: Title;
  /** Who is to do it. */
  readonly person?: PersonId;
  /** How well they fit. */
  readonly fit: number;
  /** Whether it was put so by hand. */
  readonly pinned: boolean;
  /** Those who fit as well or better, and the next best, the best first. */
  readonly others?: readonly OtherPerson[];
  /** Why nobody is to do it, where nobody is. */
  readonly unassigned?: Unassigned;
}

/** Free text (文字): a list of runs, of words, people and outside bodies; at least one. */
export type Prose = readonly Run[];

/**
 * Where the text of an article comes from (文本来源).
 *
 * - `looked_up` 查得原文: The text itself was read (查得原文).
 * - `derivative` 查得转引: A charter or guide that reproduces it was read (查得转引).
 * - `general_knowledge` 常识，未核对: It is commonly known and was not looked up (常识，未核对).
 * - `inferred` 推断: It was inferred from other texts (推断).
 * - `own` 本会文本: The chamber's own charter or house rule (本会文本).
 * - `sample` 示例，待替换: An invented sample, to be replaced (示例，待替换).
 */
export type Provenance = "looked_up" | "derivative" | "general_knowledge" | "inferred" | "own" | "sample";

/** It was filed that somebody votes for somebody else at a meeting. */
export interface ProxyGranted {
  /** Which. */
  readonly proxy: ProxyId;
  /** At which meeting. */
  readonly meeting: MeetingId;
  /** Who is represented. */
  readonly principal: PersonId;
  /** Who votes for them. */
  readonly holder: PersonId;
  /** The unit that sends its colleague, where the paper says so (派员单位). */
  readonly unit?: EnterpriseId;
}

/**
 * Who may be sent to vote for somebody (受托人范围; governance: board.proxy).
 *
 * - `entitled` 有表决权者: Whoever is entitled themselves: a director for another director (另一有表决权者).
 * - `colleague` 同一单位的人: A colleague from the same unit, who need not be entitled (同一单位的人).
 * - `anybody` 任何人: Anybody whom the chamber has registered (任何人).
 */
export type ProxyHolders = "entitled" | "colleague" | "anybody";

/** A proxy for a meeting (委托投票). */
export type ProxyId = string & { readonly __id: "ProxyId" };

/** Who may vote for whom. */
export interface ProxyRule {
  /** For how many one person may vote besides themselves. */
  readonly principals_at_most: number;
  /**
   * Who may be sent; whoever is entitled themselves where it is left out.
   *
   * Left out, it is `"entitled"`.
   */
  readonly holders?: ProxyHolders;
  /**
   * Whether those who are represented count in the quorum; of those present in a vote they are a part.
   *
   * Left out, it is `"forbidden"`.
   */
  readonly counted_in_quorum?: Allowance;
  /** Where it stands. */
  readonly article?: Article;
}

/** Makes a meeting's signed minutes known (公布、抄送纪要): to all members, to an authority. */
export interface PublishMinutes {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** How. */
  readonly to: MinutesPublication;
  /** On which day, where it was another than today. */
  readonly on?: IsoDate;
}

/** The arithmetic of a quorum. */
export interface Quorum {
  /** How many are entitled (应到). */
  readonly entitled: number;
  /** How many of them are present (实到). */
  readonly present: number;
  /** How many are needed. */
  readonly needed: number;
  /** Whether that is enough. */
  readonly met: boolean;
  /** The article applied. */
  readonly article?: Article;
}

/**
 * A part of a ranking (评分项).
 *
 * - `kind` 种类: The kind of resource (种类).
 * - `words` 文字: The words (文字).
 * - `place` 地点: The place (地点).
 * - `period` 期限: The period (期限).
 * - `amount` 数量: The amount (数量).
 * - `experience` 经验: How earlier matches went (经验).
 */
export type RankPart = "kind" | "words" | "place" | "period" | "amount" | "experience";

/** What a part of a ranking earned (评分理由). */
export interface RankReason {
  /** Which part. */
  readonly part: RankPart;
  /** The points. */
  readonly points: number;
  /** The most that there are for it. */
  readonly most: number;
}

/** How a candidate stands (应聘人员排名). */
export interface RankedCandidate {
  /** Who. */
  readonly person: PersonId;
  /** The place among those who were assessed, from 1; whoever is level has the same. */
  readonly rank?: number;
  /** Whether somebody else has the same place. */
  readonly tied: boolean;
  /** Assessor by assessor. */
  readonly assessors?: readonly AssessorSum[];
  /** The sum of the assessors' sums. */
  readonly total: number;
  /** The total by the number of assessors; none where nobody has assessed. */
  readonly mean?: ScoreMean;
  /** What an assessor could give at most. */
  readonly highest: number;
  /** Whether enough have assessed for an appointment. */
  readonly enough: boolean;
}

/** An offer ranked for a need (匹配的资源). */
export interface RankedOffer {
  /** Which. */
  readonly offer: OfferId;
  /** Whose it is, where the member agrees to be named. */
  readonly member?: MemberId;
  /** What is offered. */
  readonly terms: ResourceTerms;
  /** All points together. */
  readonly points: number;
  /** What each part earned. */
  readonly reasons?: readonly RankReason[];
}

/** For whom a view is made (读者): a circle, a person of it where somebody in particular reads, and the day that counts. */
export interface Reader {
  /** Their circle; anybody where it is left out. */
  readonly audience?: Audience;
  /** Who reads, where it is somebody in particular: what names them is open to them whatever their circle. */
  readonly person?: PersonId;
  /** The day whose openings count; the day of the last entry where it is left out. */
  readonly on?: IsoDate;
}

/** Records that a body outside has approved an amendment (章程修正案获核准). */
export interface RecordAmendmentApproval {
  /** Which. */
  readonly amendment: AmendmentId;
  /** Whose approval. */
  readonly by: Approver;
  /** On which day. */
  readonly on: IsoDate;
}

/** Records the answer to a request, a letter or a proposal (登记批复、复函、提案答复). */
export interface RecordAnswer {
  /** What it answers. */
  readonly letter: LetterId;
  /** What it says. */
  readonly outcome: AnswerOutcome;
  /** The answer's own title or number, where it has one. */
  readonly reference?: Title;
  /** Its conditions or its words; they go to the erasable part of the journal. */
  readonly text?: Prose;
  /** By when a letter is to follow that tells how its conditions were met, or completes what was returned. */
  readonly follow_up_by?: IsoDate;
  /** When it came, if that is known. */
  readonly at?: Occurred;
}

/** Records that somebody applies for a vacancy (登记报名). */
export interface RecordApplication {
  /** For which vacancy. */
  readonly vacancy: VacancyId;
  /** Who. */
  readonly person: PersonId;
  /** On which day; today where none is given. */
  readonly on?: IsoDate;
}

/** Records or corrects a person's date of birth (登记出生日期). */
export interface RecordBirthDate {
  /** Whose. */
  readonly person: PersonId;
  /** The date; it goes to the erasable part of the journal. */
  readonly born: IsoDate;
}

/** Records what members of the branch paid for a period (登记党费). */
export interface RecordBranchDues {
  /** The organ that collects. */
  readonly organ: Organ;
  /** A day of the period that they paid for, such as its last. */
  readonly period: IsoDate;
  /** Who paid how much. */
  readonly payments?: readonly BranchPayment[];
  /** When, if that is known. */
  readonly on?: Occurred;
  /**
   * Who may read it; the secretariat alone where it is left out, for whoever pays is of the Party.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Records a point of consensus (记录共识). */
export interface RecordConsensus {
  /** The point's id, new within the meeting. */
  readonly consensus: ConsensusId;
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The point; it goes to the erasable part of the journal. */
  readonly text: Prose;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Records a contribution to a meeting (记录发言). */
export interface RecordContribution {
  /** The contribution's id, new within the meeting. */
  readonly contribution: ContributionId;
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The item of the agenda it belongs to, if any. */
  readonly item?: AgendaItemId;
  /** Who made it; several where they made it together. */
  readonly speakers?: readonly PersonId[];
  /** On whose behalf, where it was not only their own. */
  readonly on_behalf_of?: readonly Principal[];
  /** What it was about, in a sentence. */
  readonly summary?: Prose;
  /** Its points, one by one. */
  readonly points?: readonly Prose[];
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Records how somebody answered the motion to remove them, or that they were heard and said nothing (申辩). */
export interface RecordDefence {
  /** Which motion. */
  readonly removal: RemovalId;
  /** What they said; it goes to the erasable part of the journal. Left out where they did not answer. */
  readonly defence?: Prose;
}

/** Records that somebody may act on another's behalf (登记委托). */
export interface RecordDelegation {
  /** The new delegation's id. */
  readonly delegation: DelegationId;
  /** Who acts. */
  readonly delegate: PersonId;
  /** On whose behalf. */
  readonly principal: Principal;
  /** What for. */
  readonly scope: DelegationScope;
  /** The first day, if that is known. */
  readonly from?: IsoDate;
  /** The last day, if that is known. */
  readonly until?: IsoDate;
  /** The day on which the delegate accepted it, if they did. */
  readonly accepted?: IsoDate;
}

/** Records that somebody read or exported a view (登记查阅). */
export interface RecordDisclosure {
  /** The new disclosure's id. */
  readonly id: DisclosureId;
  /** What was disclosed to whom, as the view told it. */
  readonly disclosure: Disclosure;
  /** How. */
  readonly way: DisclosureWay;
  /** When. */
  readonly at?: Occurred;
}

/** Records that a step of an election was done (登记换届步骤). */
export interface RecordElectionStep {
  /** The term at whose end the election is. */
  readonly term: TermId;
  /** Which step. */
  readonly step: ElectionStep;
  /** On which day it was done. */
  readonly on: IsoDate;
}

/** A record of an activity was filed. */
export interface RecordFiled {
  /** The activity. */
  readonly activity: ActivityId;
  /** What it is. */
  readonly kind: RecordKind;
  /** What it is called, or where it is kept. */
  readonly title: Title;
  /** The digest of the file. */
  readonly digest?: Digest;
}

/** Records a guest delegation (登记来宾). */
export interface RecordGuests {
  /** The new delegation's id, new within the meeting. */
  readonly guests: GuestsId;
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The body they come from. Left out where it is not known: an affiliation is never guessed. */
  readonly party?: PartyId;
  /** Those who are named. */
  readonly delegates?: readonly Delegate[];
  /** How many came with them unnamed; left out where it is not known. */
  readonly companions?: number;
}

/** Records what a turn hands over to the next (轮值交接). */
export interface RecordHandover {
  /** Which turn. */
  readonly rotation: RotationId;
  /** What was done, point by point; it goes to the erasable part of the journal. */
  readonly done?: readonly Prose[];
  /** What was left undone, point by point; it goes to the erasable part of the journal. */
  readonly undone?: readonly Prose[];
  /** The report on the turn; it goes to the erasable part of the journal. */
  readonly report?: Prose;
  /** How many days its holders were in the office, if that was counted. */
  readonly office_days?: number;
  /** The day of the handover, if that is known. */
  readonly on?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** How much the turn has spent, if that was counted. */
  readonly spent?: Money;
}

/** Records how a year's holidays are arranged (登记节假日安排). */
export interface RecordHolidayNotice {
  /** The year's arrangement, by the notice that announced it or changed it last. */
  readonly notice: HolidayNotice;
}

/**
 * What an activity leaves behind (活动资料).
 *
 * - `notice` 通知: The notice (通知).
 * - `sign_in_sheet` 签到表: The sign-in sheet (签到表).
 * - `photographs` 影像资料: Photographs or films (影像资料).
 * - `minutes` 纪要: Minutes or a written account (纪要).
 * - `accounts` 收支清单: What came in and went out (收支清单).
 * - `publication` 宣传报道: What was published about it (宣传报道).
 * - `papers` 文字材料: Speeches and papers (文字材料).
 */
export type RecordKind =
  | "notice"
  | "sign_in_sheet"
  | "photographs"
  | "minutes"
  | "accounts"
  | "publication"
  | "papers";

/** A record was opened to more readers. */
export interface RecordOpened {
  /** The entry that made the record. */
  readonly seq: number;
  /** Who may read it besides, by name. */
  readonly persons?: readonly PersonId[];
  /** The wider circle that may read it. */
  readonly audience?: Audience;
  /** The first day on which they may. */
  readonly from: IsoDate;
}

/** Records what came of a match (登记对接结果). */
export interface RecordOutcome {
  /** The need. */
  readonly need: NeedId;
  /** The offer. */
  readonly offer: OfferId;
  /** What came of it. */
  readonly outcome: MatchOutcome;
}

/** Records that a document was studied (记录学习文件). */
export interface RecordStudy {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** The item of the agenda it belongs to, if any. */
  readonly item?: AgendaItemId;
  /** The document's title. */
  readonly document: Title;
  /** Who issued it, if that is known. */
  readonly issuer?: PartyId;
  /** Who led the study, if that is known. */
  readonly led_by?: PersonId;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Records a visit or a relay (登记走访、传达). */
export interface RecordVisit {
  /** The new visit's id. */
  readonly visit: VisitId;
  /** What for. */
  readonly purpose: VisitPurpose;
  /** To whom. */
  readonly visited: Visited;
  /** Who went. */
  readonly visitors?: readonly PersonId[];
  /** When, if that is known. */
  readonly at?: Occurred;
  /** What was said and learned; it goes to the erasable part of the journal. */
  readonly account?: Prose;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Records that somebody takes no part in the vote on a motion (回避). */
export interface RecuseVoter {
  /** Which motion. */
  readonly motion: MotionId;
  /** Who. */
  readonly person: PersonId;
  /** Why; it goes to the erasable part of the journal. */
  readonly reason?: Prose;
}

/** Registers an enterprise (登记企业). */
export interface RegisterEnterprise {
  /** The new enterprise's id. */
  readonly enterprise: EnterpriseId;
  /** Its name. */
  readonly name: Title;
  /** Who represents it, if that is known. */
  readonly representative?: PersonId;
  /**
   * Its unified social credit code (统一社会信用代码), if that is known. It must have the shape of one; whether its checks hold is
   * told by `CreditCode` and not required, for codes that fail them were really issued.
   */
  readonly credit_code?: CreditCodeText;
}

/** Registers a need of a member (登记会员诉求). */
export interface RegisterNeed {
  /** The new need's id. */
  readonly need: NeedId;
  /** Whose it is. */
  readonly member: MemberId;
  /** Its category, by the charter's word. */
  readonly category: NeedCategory;
  /** What the member needs; it goes to the erasable part of the journal. */
  readonly what: Prose;
  /** The resource that is asked for, where it is one. */
  readonly asks_for?: ResourceTerms;
  /** The visit at which it was learned, where it was at one. */
  readonly learned_at?: VisitId;
  /** On which day the member said so, where it was another than today. */
  readonly on?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Registers what a member offers (登记资源供给). */
export interface RegisterOffer {
  /** The new offer's id. */
  readonly offer: OfferId;
  /** Whose it is. */
  readonly member: MemberId;
  /** What is offered. */
  readonly terms: ResourceTerms;
  /** Whether the member agrees to be named to those who may need it (同意公开名称). */
  readonly may_be_named: boolean;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Registers a body outside the chamber (登记外部单位): another chamber, an authority. */
export interface RegisterParty {
  /** The new body's id. */
  readonly party: PartyId;
  /** Its name. */
  readonly name: Title;
  /** What kind of body it is. */
  readonly kind: PartyKind;
}

/** Registers a person (登记人员). */
export interface RegisterPerson {
  /** The new person's id. */
  readonly person: PersonId;
  /** Their name; it goes to the erasable part of the journal. */
  readonly name: PersonName;
  /** Their telephone number, if it is needed; it goes there too. */
  readonly phone?: Phone;
  /**
   * Who may see the name in documents.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** Their date of birth, where a limit of age may ask for it; it goes there too. */
  readonly born?: IsoDate;
}

/** A closed vote, judged again under another charter (依另一章程重新判定). */
export interface Rejudgement {
  /** Which vote. */
  readonly vote: VoteId;
  /** On which motion. */
  readonly motion: MotionId;
  /** Whether it passed, or somebody was elected, as it was judged then. */
  readonly passed_then: boolean;
  /** Whether it would pass; unknown where the organ could not decide it at all. */
  readonly would_pass?: boolean;
  /** What it would say, with the arithmetic; left out in an election by candidate. */
  readonly verdict?: MotionVerdict;
  /** What it would say, in an election by candidate. */
  readonly election?: ElectionResult;
  /** The article that it would rest on. */
  readonly article?: Article;
}

/** A motion to remove somebody from a post (罢免). */
export type RemovalId = string & { readonly __id: "RemovalId" };

/** An organ (机构提出), such as the council or the supervisors. */
export interface RemovalMoverOrgan {
  readonly type: "organ";
  /** Which. */
  readonly organ: Organ;
}

/** Whoever holds one of these posts (任职者提出). */
export interface RemovalMoverPosts {
  readonly type: "posts";
  /** The posts. */
  readonly posts?: readonly Post[];
}

/** Members of an organ together (成员联名提出). */
export interface RemovalMoverMembers {
  readonly type: "members";
  /** The organ. */
  readonly organ: Organ;
  /** The share of its members that it takes. */
  readonly share: Threshold;
}

/** An authority outside, such as the registration authority (登记管理机关等政府部门提出). */
export interface RemovalMoverAuthority {
  readonly type: "authority";
}

/** Who may move a removal (罢免提出人). */
export type RemovalMover =
  | RemovalMoverOrgan
  | RemovalMoverPosts
  | RemovalMoverMembers
  | RemovalMoverAuthority;

/** A motion to remove somebody was made. */
export interface RemovalProposed {
  /** Which. */
  readonly removal: RemovalId;
  /** The appointment that is to end. */
  readonly appointment: AppointmentId;
  /** Who moves it. */
  readonly mover: Principal;
  /** Where the reasons stand. */
  readonly reasons: Sealed;
  /**
   * Who may read them.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** Who has joined the mover (联名), where several must. */
  readonly supporters?: readonly PersonId[];
}

/** Who may move a removal, and what it takes where they do (罢免). */
export interface RemovalRule {
  /** Who may. */
  readonly mover: RemovalMover;
  /** The organ that decides it, where it is not the one that elects. */
  readonly decided_by?: Organ;
  /** Who must be in favour, where it is not what the deciding organ's removals need. */
  readonly pass?: ShareRule;
  /** Where it stands. */
  readonly article?: Article;
}

/** The election at the end of a term (换届). */
export interface RenewalRule {
  /**
   * On what its clock hangs.
   *
   * Left out, it is `"term_end"`.
   */
  readonly anchor?: ElectionAnchor;
  /** From how many months before that end its steps are among what is to be done. */
  readonly shown_months_before: number;
  /** Its steps. */
  readonly steps?: readonly ElectionStepRule[];
}

/** Records that somebody takes a place in a turn over while the turn runs (轮值期中换人). */
export interface ReplaceTurnHolder {
  /** The new change's id. */
  readonly change: TurnChangeId;
  /** Which turn. */
  readonly rotation: RotationId;
  /** Who holds the place until then. */
  readonly person: PersonId;
  /** Who holds it from then on. */
  readonly substitute: PersonId;
  /** Their first day; the other's last is the day before. */
  readonly on: IsoDate;
  /** Why, if that is known. */
  readonly ground?: ReplacementGround;
  /** Who has consented. */
  readonly consents?: readonly PersonId[];
}

/**
 * Why a turn changes hands while it runs (换人原因).
 *
 * - `prevented` 因故不能履职: The holder is ill or otherwise kept from it (因故不能履职).
 * - `post_lost` 不再任职: The holder no longer has the post that takes turns (不再任职).
 * - `agreed` 协商换人: Both agreed on it (协商换人).
 */
export type ReplacementGround = "prevented" | "post_lost" | "agreed";

/** Within so many days after the period (期满后若干日内). */
export interface ReportDueAfterPeriod {
  readonly type: "after_period";
  /** How many. */
  readonly days: number;
}

/** By a day of the year after the period (次年某日前). */
export interface ReportDueYearAfter {
  readonly type: "year_after";
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month; one that every year has. */
  readonly day: number;
}

/** By when a report is to be submitted (报送期限). */
export type ReportDue =
  | ReportDueAfterPeriod
  | ReportDueYearAfter;

/** A chamber's own word for a report that is owed by cadence (定期报告), such as `annual_report_to_the_registrar`. */
export type ReportKind = string;

/** A report that is owed by cadence (定期报告). */
export interface ReportRule {
  /** The chamber's own word for it. */
  readonly report: ReportKind;
  /** Its title, such as 年度工作报告. */
  readonly title: Title;
  /** To whom. */
  readonly to: Approver;
  /** Of which civil period; what is told of a term is a summary. */
  readonly period: FrequencyPeriod;
  /** By when. */
  readonly due: ReportDue;
  /** Where it stands. */
  readonly article?: Article;
}

/** The report was submitted, or the reply given. */
export interface ReportSubmitted {
  /** The directive that it answers. */
  readonly directive: DirectiveId;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** Where the summary stands. */
  readonly summary?: Sealed;
  /** The event of the same entry from which this follows, by its place in the entry. */
  readonly cause?: number;
}

/** A project as a member files it (项目填报). */
export interface ReportedProject {
  /** Which; the same from year to year. */
  readonly project: ProjectId;
  /** What it is called. */
  readonly title: Title;
  /** Where it is (落地市县、园区). */
  readonly place: Title;
  /** Its line of business (产业类别). */
  readonly category: Title;
  /** How far it has come. */
  readonly stage: ProjectStage;
  /** Whether it continues from an earlier year (续建); else it is new (新建). */
  readonly continued: boolean;
  /** What is to be invested in all (投资总额), where it is known. */
  readonly planned?: StatedAmount;
  /** What came in this year (本年到位资金). */
  readonly this_year: StatedAmount;
  /** What came in so far (累计到位资金). */
  readonly cumulative: StatedAmount;
}

/** A unit is represented by somebody else. */
export interface RepresentativeChanged {
  /** The unit's seat. */
  readonly member: MemberId;
  /** The unit. */
  readonly enterprise: EnterpriseId;
  /** Who represented it before, if that was known. */
  readonly former?: PersonId;
  /** Who represents it from now on. */
  readonly representative: PersonId;
  /** The first day. */
  readonly since?: IsoDate;
}

/** Moves an activity to another day (调整活动时间). */
export interface RescheduleActivity {
  /** Which. */
  readonly activity: ActivityId;
  /** Its new day. */
  readonly day: IsoDate;
  /** Why, where that is said. */
  readonly reason?: Title;
}

/** A power that nobody uses on another's behalf (不得委托代行). */
export interface ReservedRule {
  /** The powers. */
  readonly powers?: readonly Power[];
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * What kind of resource it is (资源种类).
 *
 * - `goods` 产品: Goods (产品、原料).
 * - `services` 服务: Services (服务).
 * - `funds` 资金: Funds (资金).
 * - `premises` 场地: Premises (场地、厂房).
 * - `people` 人力: People (人力).
 * - `knowledge` 技术: Knowledge (技术、信息).
 */
export type ResourceKind = "goods" | "services" | "funds" | "premises" | "people" | "knowledge";

/** The terms of a resource (资源要素). What is left out of an offer is not known, what is left out of a need is not asked for. */
export interface ResourceTerms {
  /** What kind of resource. */
  readonly kind: ResourceKind;
  /** What it is, in words; they are searched, so they must not name people. */
  readonly text: Title;
  /** Words by which it is found as a whole, such as 冷链. */
  readonly tags?: readonly Title[];
  /** Where, from the larger to the smaller place, such as 长安市雁塔区. */
  readonly place?: Title;
  /** From which day on. */
  readonly from?: IsoDate;
  /** The last day. */
  readonly until?: IsoDate;
  /** How much. */
  readonly amount?: Amount;
}

/** Records that the member got a response, although not yet the answer (回应诉求). */
export interface RespondToNeed {
  /** Which. */
  readonly need: NeedId;
  /** What the member was told; it goes to the erasable part of the journal. */
  readonly said: Prose;
  /** On which day, where it was another than today. */
  readonly on?: IsoDate;
}

/** Resumes a meeting (复会). */
export interface ResumeMeeting {
  /** Which. */
  readonly meeting: MeetingId;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/**
 * Records that hold a person's name although its erasure was asked for.
 *
 * - `leadership` 任职记录: Who held which post (任职记录).
 * - `membership` 会员记录: Who was a member (会员记录).
 */
export type RetainedRecord = "leadership" | "membership";

/**
 * How long a kind of record holds a name whose erasure was asked for
 * (《个人信息保护法》第四十七条：法律、行政法规规定的保存期限未届满的，停止除存储和采取必要的安全保护措施之外的处理).
 */
export interface RetentionRule {
  /** The records. */
  readonly record: RetainedRecord;
  /** Years after the end; for ever where it is left out. */
  readonly years?: number;
  /**
   * How many years after the end names are deleted without anybody's asking (个人信息保护法第十九条：保存期限应当为实现处理
   * 目的所必要的最短时间); never where it is left out. Where they are held longer, that prevails.
   */
  readonly delete_after_years?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** Whoever asked for a return has it. */
export interface ReturnAcknowledged {
  /** Which. */
  readonly data_return: ReturnId;
  /** When. */
  readonly at?: Occurred;
}

/** Records that somebody returned their ballot (收票). What it says is not recorded anywhere. */
export interface ReturnBallot {
  /** In which vote. */
  readonly vote: VoteId;
  /** Who. */
  readonly voter: PersonId;
}

/** A return that is collected from members (报送汇总). */
export type ReturnId = string & { readonly __id: "ReturnId" };

/** A return was opened. */
export interface ReturnOpened {
  /** Which. */
  readonly data_return: ReturnId;
  /** The document from outside that asks for it. */
  readonly directive: DirectiveId;
  /** What it is called. */
  readonly title: Title;
  /** The year that it tells of. */
  readonly year: number;
  /** The members who owe. */
  readonly members?: readonly MemberId[];
  /** By when they are to file. */
  readonly due?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A return was submitted. */
export interface ReturnSubmitted {
  /** Which. */
  readonly data_return: ReturnId;
  /** What it amounts to, by stage and currency. */
  readonly totals?: readonly ReturnTotal[];
  /** When. */
  readonly at?: Occurred;
}

/** What the projects of a stage come to, in one currency (分阶段合计). */
export interface ReturnTotal {
  /** The stage. */
  readonly stage: ProjectStage;
  /** The currency. */
  readonly currency: Currency;
  /** How many projects. */
  readonly projects: number;
  /** What came in this year, in hundredths of the currency's unit (分). */
  readonly this_year: number | bigint;
  /** What came in so far, in hundredths of the currency's unit. */
  readonly cumulative: number | bigint;
}

/** Reveals the seed of a draw, and with it the order (开签). */
export interface RevealDraw {
  /** Which. */
  readonly draw: DrawId;
  /** The seed that was committed to. */
  readonly seed: Seed;
}

/** Reviews an activity (活动总结). All that is said goes to the erasable part of the journal. */
export interface ReviewActivity {
  /** Which. */
  readonly activity: ActivityId;
  /** What went well. */
  readonly went_well?: readonly Prose[];
  /** What fell short. */
  readonly fell_short?: readonly Prose[];
  /** What people said. */
  readonly opinions?: readonly Prose[];
  /** What is to be done about it. */
  readonly suggestions?: readonly Suggestion[];
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** Revokes a delegation (撤销委托). */
export interface RevokeDelegation {
  /** Which. */
  readonly delegation: DelegationId;
  /** The last day on which it holds. */
  readonly on: IsoDate;
}

/** A turn in the roster (轮次). */
export interface RosterTurn {
  /** The term it belongs to. */
  readonly term: TermId;
  /** Its number within the term. */
  readonly ordinal: number;
  /** The first day: as recorded, or as planned where the turn is still to come. */
  readonly from?: IsoDate;
  /** The last day: as recorded, or else as planned. */
  readonly until?: IsoDate;
  /** Who takes it. */
  readonly holders?: readonly TurnHolder[];
  /** The rotation that it became, once it was opened. */
  readonly rotation?: RotationId;
}

/** A turn is over. */
export interface RotationClosed {
  /** Which. */
  readonly rotation: RotationId;
  /** Its last day. */
  readonly on: IsoDate;
  /** The event of the same entry, counted from 0, that this one follows from: a new term ends the turns of the old. */
  readonly cause?: number;
}

/** A rotation (轮值). */
export type RotationId = string & { readonly __id: "RotationId" };

/** Whose turn it is (轮值). */
export interface RotationOnDuty {
  /** Which rotation. */
  readonly rotation: RotationId;
  /** The term it belongs to. */
  readonly term: TermId;
  /** The term's number: 2 for 第二届. */
  readonly term_ordinal: number;
  /** The rotation's number within the term: 14 for 第十四次. */
  readonly ordinal: number;
  /** Who holds it, together. */
  readonly holders?: readonly PersonId[];
  /**
   * Whether the turn is an office: those who share a presidency are leaders (负责人), those on a duty rota are none by
   * it, and the legal representative stays who it was.
   */
  readonly office: boolean;
}

/** A rotation was recorded. */
export interface RotationOpened {
  /** Which. */
  readonly rotation: RotationId;
  /** The term it belongs to. */
  readonly term: TermId;
  /** Its number within the term. */
  readonly ordinal: number;
  /** Who holds it, together; where it was planned, in the order of the plan. */
  readonly holders?: readonly PersonId[];
  /** The first day. */
  readonly from?: IsoDate;
  /** The last day. */
  readonly until?: IsoDate;
  /** The plan it was judged by, where there is one. */
  readonly plan?: RotationPlanId;
  /** Whose places in the plan's line its holders fill, in the same order: another's after a swap or for a stand-in. */
  readonly places?: readonly PersonId[];
  /** Who was passed over because they may not take turns. */
  readonly passed_over?: readonly PersonId[];
  /** Who was passed over because they are away; they are owed a turn. */
  readonly away?: readonly PersonId[];
  /** The turn before, where the charter asks for its handover and there is none. */
  readonly handover_missing?: RotationId;
}

/**
 * How the order of turns comes about (轮值次序).
 *
 * - `roster` 按名单: By a roster that has everybody (按名单).
 * - `draw` 抽签: By lot among everybody (抽签).
 * - `volunteers` 自愿报名: Whoever comes forward, in that order (自愿报名).
 */
export type RotationOrder = "roster" | "draw" | "volunteers";

/**
 * How long a rotation lasts (轮值周期).
 *
 * - `half_month` 半月: Half a month (半月).
 * - `month` 一个月: A month (一个月).
 * - `two_months` 两个月: Two months (两个月).
 * - `quarter` 一季度: A quarter (一季度).
 * - `half_year` 半年: Half a year (半年).
 * - `year` 一年: A year (一年).
 */
export type RotationPeriod = "half_month" | "month" | "two_months" | "quarter" | "half_year" | "year";

/** A plan of turns (轮值计划). */
export type RotationPlanId = string & { readonly __id: "RotationPlanId" };

/** The turns of a term were planned. */
export interface RotationPlanned {
  /** Which plan. */
  readonly plan: RotationPlanId;
  /** The term it belongs to. */
  readonly term: TermId;
  /** The number within the term of its first turn. */
  readonly ordinal: number;
  /** The first day of its first turn. */
  readonly from: IsoDate;
  /** How long a turn lasts: as the charter had it then. */
  readonly period: RotationPeriod;
  /** How many hold a turn together. */
  readonly seats: number;
  /** Who takes turns, in order. */
  readonly pool?: readonly PersonId[];
  /** The draw that the order comes from. */
  readonly draw?: DrawId;
}

/** Somebody joined or left a pool, or is away. */
export interface RotationPoolChanged {
  /** Which change. */
  readonly change: TurnChangeId;
  /** The plan it belongs to. */
  readonly plan: RotationPlanId;
  /** Who. */
  readonly person: PersonId;
  /** What becomes of them. */
  readonly becomes: PoolChange;
}

/** How posts take turns (轮值). */
export interface RotationRule {
  /** The word for whoever's turn it is; it carries powers as a post does, but is none. */
  readonly post: Post;
  /** Its title, such as 轮值会长. */
  readonly title: Title;
  /** The posts whose holders take turns; where none is named, the rule asks for no post. */
  readonly eligible?: readonly Post[];
  /** How long a turn lasts, where the rule is known. */
  readonly period?: RotationPeriod;
  /** How many may hold one turn together; any number where it is left out. */
  readonly holders_at_most?: number;
  /** The posts for whose holders they may speak without a delegation. */
  readonly represents?: readonly Post[];
  /** Where it stands. */
  readonly article?: Article;
  /**
   * What the rotation is: a duty rota where nothing is said.
   *
   * Left out, it is `"duty_rota"`.
   */
  readonly sense?: RotationSense;
  /** Who does what in a turn, a seat each; where none is named, a plan says how many hold a turn. */
  readonly seats?: readonly TurnRole[];
  /** How the order comes about; in any way where nothing is said. */
  readonly order?: RotationOrder;
  /** What a swap needs besides the agreement of both; nothing where it is left out. */
  readonly swap?: SwapRule;
  /** What is asked of the handover; nothing where it is left out. */
  readonly handover?: HandoverRule;
  /** What whoever's turn it is has to do, where that is said. */
  readonly duties?: TurnDuties;
}

/**
 * What a rotation is (轮值的性质).
 *
 * - `duty_rota` 轮流值班: A duty rota under a standing president: an assignment, no office (轮流值班).
 * - `shared_presidency` 共同任职: A presidency that several were elected to share: an office (共同任职).
 */
export type RotationSense = "duty_rota" | "shared_presidency";

/** Somebody came forward to take turns. */
export interface RotationVolunteered {
  /** Who. */
  readonly person: PersonId;
  /** For which term. */
  readonly term: TermId;
  /** The day that counts for the order. */
  readonly on: IsoDate;
}

/** A row of a table. */
export interface Row {
  /** The cells. */
  readonly cells?: readonly Line[];
}

/** Words. */
export interface RunText {
  readonly type: "text";
  /** The words. */
  readonly words: Words;
}

/** A person, named as the register names them. */
export interface RunPerson {
  readonly type: "person";
  /** Who. */
  readonly person: PersonId;
}

/** An outside body, named as the register names it. */
export interface RunParty {
  readonly type: "party";
  /** Which. */
  readonly party: PartyId;
}

/** A run of prose. */
export type Run =
  | RunText
  | RunPerson
  | RunParty;

/** 128 random bits as 32 hexadecimal digits in lower case, fresh for every command. */
export type Salt = string;

/**
 * What a member may be sanctioned with (处分种类).
 *
 * - `criticism` 通报批评: Criticism before all members (通报批评).
 * - `warning` 警告: A warning (警告).
 * - `serious_warning` 严重警告: A serious warning (严重警告).
 * - `suspension` 暂停会员权利: The member's rights are suspended (暂停会员权利).
 * - `advice_to_leave` 劝退: The member is advised to leave, and leaves or does not (劝退).
 * - `expulsion` 除名: The member is expelled (除名).
 */
export type Sanction =
  | "criticism"
  | "warning"
  | "serious_warning"
  | "suspension"
  | "advice_to_leave"
  | "expulsion";

/** Sanctions a member (作出处分决定). */
export interface SanctionMember {
  /** Which seat. */
  readonly member: MemberId;
  /** With what. */
  readonly sanction: Sanction;
  /** Why; it goes to the erasable part of the journal. */
  readonly reasons: Prose;
  /** The day on which the member was heard, or could have been and said nothing. */
  readonly heard?: IsoDate;
  /** What the member answered, spoken or in writing; it goes to the erasable part of the journal. */
  readonly defence?: Prose;
  /** The motion by which an organ decided it; found where it is not named, and named in what is recorded. */
  readonly resolution?: MotionId;
  /** The first day; today where none is named. */
  readonly since?: IsoDate;
  /** The last day of a suspension. */
  readonly until?: IsoDate;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A sanction that the charter knows (处分), as a step of its ladder. */
export interface SanctionRule {
  /** Which. */
  readonly sanction: Sanction;
  /** The organs that decide it by a vote; where neither organs nor posts are named, every organ that decides the matter. */
  readonly organs?: readonly Organ[];
  /** The posts whose holders decide it without a vote. */
  readonly posts?: readonly Post[];
  /** Whether the member has had an opportunity to answer before it is decided (陈述、申辩). */
  readonly heard: boolean;
  /** For how many months at most a member's rights are suspended. */
  readonly months_at_most?: number;
  /** Who may suspend at once, where anybody may. */
  readonly urgent?: UrgentSuspensionRule;
  /** Where it stands. */
  readonly article?: Article;
}

/** A sanction in a list (处分记录). */
export interface SanctionSummary {
  /** The entry that recorded it, by which its decision is asked for. */
  readonly seq: number;
  /** What was decided. */
  readonly sanctioned: MemberSanctioned;
}

/** The schedule of a chamber (日程). */
export interface Schedule {
  /** The chamber. */
  readonly chamber: ChamberId;
  /** What the calendar is called. */
  readonly title: string;
  /** How far the chamber's clocks are ahead of UTC. */
  readonly offset: UtcOffset;
  /**
   * Whom it was made for.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
  /** The entries: meetings as they were convened, then duties, the most pressing first. */
  readonly entries?: readonly ScheduleEntry[];
  /** What it tells of itself, and how many entries are left out. */
  readonly disclosure?: Disclosure;
}

/** An entry of the schedule (日程). */
export interface ScheduleEntry {
  /** The entry's id, the same for as long as it stands. */
  readonly id: string;
  /** What it is. */
  readonly kind: ScheduleKind;
  /** What it is called. */
  readonly title: string;
  /** When it begins: an instant, or a whole day. */
  readonly starts: Occurred;
  /** When it ended, where that is known. */
  readonly ends?: IsoInstant;
  /** Where it is, if that is known. */
  readonly place?: string;
  /** What else is worth knowing, line by line: what about, who, under which article. */
  readonly notes?: readonly string[];
  /** Whether it still stands. */
  readonly status: ScheduleStatus;
  /** Rises whenever what is said here may have changed: the number of the journal's entry it rests on. */
  readonly revision: number;
  /** When that entry was recorded. */
  readonly changed: IsoInstant;
}

/**
 * What an entry of the schedule is.
 *
 * - `meeting` 会议: A meeting (会议).
 * - `duty` 待办: A duty, on the day by which it is to be done (待办).
 */
export type ScheduleKind = "meeting" | "duty";

/**
 * Whether an entry of the schedule still stands.
 *
 * - `confirmed` 有效: It does (有效).
 * - `cancelled` 取消: It was called off; calendars that hold it are to strike it (取消).
 */
export type ScheduleStatus = "confirmed" | "cancelled";

/** A score as it stands in an event. */
export interface ScoreGiven {
  /** The criterion. */
  readonly criterion: Criterion;
  /** The score. */
  readonly score: number;
  /** Where the reason stands. */
  readonly reason: Sealed;
}

/** A mean as a fraction in lowest terms. */
export interface ScoreMean {
  /** Parts. */
  readonly numerator: number;
  /** How many parts make one. */
  readonly denominator: number;
}

/** The place of a personal value among the personal items of its entry, counted from 0. */
export type Sealed = number;

/** Records a member's seat with its standing (登记会员席位). */
export interface SeatMember {
  /** The new seat's id. */
  readonly member: MemberId;
  /** Whose it is. */
  readonly holder: MemberHolder;
  /** Its standing. */
  readonly standing: Standing;
  /** Since when, if that is known. */
  readonly since?: IsoDate;
  /** The class of member, by the charter's word, if that is known. */
  readonly class?: MemberClass;
}

/** The seat of a unit passed on to its successor. */
export interface SeatPassed {
  /** Which seat. */
  readonly member: MemberId;
  /** The enterprise that had it. */
  readonly from: EnterpriseId;
  /** The enterprise that inherits it. */
  readonly to: EnterpriseId;
  /** What happened to the unit. */
  readonly ground: SuccessionGround;
  /** The first day. */
  readonly since?: IsoDate;
  /** What the paper is called. */
  readonly document?: Title;
  /** The successor's own seat, which ends with it, where it had one. */
  readonly ends?: MemberId;
  /** The article that lets it pass. */
  readonly article?: Article;
}

/** Seconds a motion (附议). */
export interface SecondMotion {
  /** Which. */
  readonly motion: MotionId;
  /** Who. */
  readonly person: PersonId;
}

/** For or against the motion. */
export interface SecretChoiceMotion {
  readonly type: "motion";
  /** For, against or abstaining. */
  readonly mark: BallotMark;
}

/** Whom of the candidates they favour, and whom they are against; whoever is named in neither was abstained from. */
export interface SecretChoiceCandidates {
  readonly type: "candidates";
  /** Favoured (赞成); somebody who does not stand is written in (另选他人). */
  readonly favoured?: readonly PersonId[];
  /** Against (反对). */
  readonly against?: readonly PersonId[];
}

/** Nothing that can be read (废票). */
export interface SecretChoiceVoid {
  readonly type: "void";
}

/** What somebody chose in a secret ballot (选票内容). It goes into an urn and nowhere else. */
export type SecretChoice =
  | SecretChoiceMotion
  | SecretChoiceCandidates
  | SecretChoiceVoid;

/** Rules of the secretariat's work (秘书处工作规则). */
export interface SecretariatRules {
  /** By when plans are adopted. */
  readonly plan?: PlanRule;
  /** The kinds of activity. */
  readonly activities?: readonly ActivityRule[];
  /** When summaries are given. */
  readonly summaries?: readonly SummaryRule[];
  /** From when on somebody counts as having gone quiet. */
  readonly engagement?: EngagementRule;
  /** The reports that are owed by cadence. */
  readonly reports?: readonly ReportRule[];
  /** Days of every year that the chamber keeps beside the festivals. */
  readonly days?: readonly CustomDayRule[];
  /** Which members are visited how often. */
  readonly visits?: readonly VisitRule[];
  /** The categories of members' needs. */
  readonly needs?: readonly NeedRule[];
  /** With whom the chamber is in touch how often. */
  readonly contacts?: readonly ContactRule[];
  /** The documents that the chamber sends out. */
  readonly correspondence?: CorrespondenceRule;
}

/** The 256 random bits of a draw (抽签种子) as 64 hexadecimal digits in lower case. */
export type Seed = string;

/** Records that a meeting's notice was sent (发出会议通知). */
export interface SendNotice {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** When, if that is known; for the notice period an unknown day counts as the day of recording. */
  readonly sent?: Occurred;
}

/** A series of joint meetings (联席会议系列). */
export type SeriesId = string & { readonly __id: "SeriesId" };

/** A number in a series (第几期). */
export interface SeriesNumber {
  /** Which series. */
  readonly series: SeriesId;
  /** The number: 3 for 第三期. */
  readonly ordinal: number;
}

/** A series was recorded. */
export interface SeriesOpened {
  /** Which. */
  readonly series: SeriesId;
  /** Its name. */
  readonly name: Title;
}

/** A share as a count reached or missed it: 26 of 41 present, 28 needed, short by 2. */
export interface Share {
  /** What was counted (实得). */
  readonly count: number | bigint;
  /** What the whole is made of. */
  readonly base: Base;
  /** The whole (基数). */
  readonly whole: number | bigint;
  /** The smallest count that is enough (应得). At least 1: where the whole is nobody, nobody is not enough. */
  readonly needed: number | bigint;
  /** How many are missing; 0 where the share is reached. */
  readonly short_by: number | bigint;
  /** Whether the share is reached. */
  readonly met: boolean;
  /** Whether the count is exactly the fraction, so that 以上 and 超过 part: a charter that says which is worth a look. */
  readonly at_the_bound: boolean;
}

/** A share that is asked for: a quorum or a majority. */
export interface ShareRule {
  /** The share. */
  readonly threshold: Threshold;
  /** Where it stands. */
  readonly article?: Article;
}

/** Ends a term before its time (提前换届). */
export interface ShortenTerm {
  /** Which. */
  readonly term: TermId;
  /** Its new last day. */
  readonly until: IsoDate;
  /** Who approved. */
  readonly approvals?: readonly Approval[];
}

/** Signs somebody in (签到). */
export interface SignIn {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Who. */
  readonly person: PersonId;
  /** In what capacity. */
  readonly capacity: Capacity;
  /** When they arrived, if that is known. */
  readonly arrived?: Occurred;
  /**
   * How.
   *
   * Left out, it is `"in_person"`.
   */
  readonly manner?: Manner;
}

/** Signs a meeting's minutes (签发纪要). */
export interface SignMinutes {
  /** Which meeting. */
  readonly meeting: MeetingId;
}

/** Records that somebody left (离场). */
export interface SignOut {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Who. */
  readonly person: PersonId;
  /** When they left, if that is known. */
  readonly left?: Occurred;
}

/** Somebody signed in. */
export interface SignedIn {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Who. */
  readonly person: PersonId;
  /** In what capacity. */
  readonly capacity: Capacity;
  /** When they arrived, if that is known. */
  readonly arrived?: Occurred;
  /**
   * How.
   *
   * Left out, it is `"in_person"`.
   */
  readonly manner?: Manner;
}

/** Somebody left. */
export interface SignedOut {
  /** Which meeting. */
  readonly meeting: MeetingId;
  /** Who. */
  readonly person: PersonId;
  /** When they left, if that is known. */
  readonly left?: Occurred;
}

/** How large an organ is to be (机构人数). */
export interface SizeRule {
  /** The organ. */
  readonly organ: Organ;
  /** At least so many. */
  readonly at_least?: number;
  /** At most so many. */
  readonly at_most?: number;
  /** Whether the number is to be odd (单数). */
  readonly odd: boolean;
  /** At most this share of another organ. */
  readonly share?: Fraction;
  /** Of which. */
  readonly share_of?: Organ;
  /** From how many members of that other organ on this one must be set up (应当设立). */
  readonly required_from?: number;
  /** From how many on it may be (可以设立); always where it is left out. */
  readonly allowed_from?: number;
  /**
   * Whether whoever was hired, and not elected, is left out of the number (不含聘任).
   *
   * Left out, it is `"forbidden"`.
   */
  readonly hired_left_out?: Allowance;
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * A solar term, in the order of the civil year (节气).
 *
 * - `minor_cold` 小寒: About 5 January (小寒).
 * - `major_cold` 大寒: About 20 January (大寒).
 * - `spring_begins` 立春: About 4 February (立春).
 * - `rain_water` 雨水: About 19 February (雨水).
 * - `insects_awaken` 惊蛰: About 5 March (惊蛰).
 * - `spring_equinox` 春分: About 20 March (春分).
 * - `pure_brightness` 清明: About 4 April, a statutory holiday (清明).
 * - `grain_rain` 谷雨: About 20 April (谷雨).
 * - `summer_begins` 立夏: About 5 May (立夏).
 * - `grain_buds` 小满: About 21 May (小满).
 * - `grain_in_ear` 芒种: About 6 June (芒种).
 * - `summer_solstice` 夏至: About 21 June (夏至).
 * - `minor_heat` 小暑: About 7 July (小暑).
 * - `major_heat` 大暑: About 23 July (大暑).
 * - `autumn_begins` 立秋: About 7 August (立秋).
 * - `heat_ends` 处暑: About 23 August (处暑).
 * - `white_dew` 白露: About 7 September (白露).
 * - `autumn_equinox` 秋分: About 23 September (秋分).
 * - `cold_dew` 寒露: About 8 October (寒露).
 * - `frost_descends` 霜降: About 23 October (霜降).
 * - `winter_begins` 立冬: About 7 November (立冬).
 * - `minor_snow` 小雪: About 22 November (小雪).
 * - `major_snow` 大雪: About 7 December (大雪).
 * - `winter_solstice` 冬至: About 21 December (冬至).
 */
export type SolarTerm =
  | "minor_cold"
  | "major_cold"
  | "spring_begins"
  | "rain_water"
  | "insects_awaken"
  | "spring_equinox"
  | "pure_brightness"
  | "grain_rain"
  | "summer_begins"
  | "grain_buds"
  | "grain_in_ear"
  | "summer_solstice"
  | "minor_heat"
  | "major_heat"
  | "autumn_begins"
  | "heat_ends"
  | "white_dew"
  | "autumn_equinox"
  | "cold_dew"
  | "frost_descends"
  | "winter_begins"
  | "minor_snow"
  | "major_snow"
  | "winter_solstice";

/** It was recorded what somebody is good at. */
export interface StaffProfiled {
  /** Who. */
  readonly person: PersonId;
  /** Their strengths. */
  readonly strengths?: readonly StrengthLevel[];
  /** How many tasks they can take on at once. */
  readonly tasks_at_most: number;
  /** The tasks that they must not do. */
  readonly barred?: readonly BarredTask[];
}

/** Rules of the secretariat's staff (秘书处工作人员). */
export interface StaffRules {
  /** The posts of the staff: for these people are recruited, and among their holders the work is divided. */
  readonly posts?: readonly Post[];
  /** The criteria. */
  readonly criteria?: readonly CriterionRule[];
  /** The highest score by a criterion, 1 to 100; the lowest is 0. */
  readonly highest_score: number;
  /** How many must have assessed whoever is appointed. */
  readonly assessors_at_least: number;
  /** How many months a probation lasts, where there is one. */
  readonly probation_months?: number;
  /** Within how many days whoever leaves hands over their work, where that is said. */
  readonly handover_days?: number;
  /**
   * Within how many days the data of those who were not chosen are erased, where that is said
   * (《个人信息保护法》第四十七条: once the purpose is fulfilled).
   */
  readonly erase_within_days?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** It was arranged who stands in for somebody. */
export interface StandInArranged {
  /** For whom. */
  readonly person: PersonId;
  /** Who stands in. */
  readonly by: PersonId;
  /** For which tasks; for all where none is named. */
  readonly tasks?: readonly TaskId[];
  /** The first day. */
  readonly from?: IsoDate;
  /** The last day. */
  readonly until?: IsoDate;
}

/**
 * A member's standing (会员状态).
 *
 * - `good` 在册: In good standing (在册).
 * - `suspended` 中止资格: Suspended (中止资格).
 * - `withdrawn` 退会: Withdrawn (退会).
 * - `expelled` 除名: Expelled (除名).
 */
export type Standing = "good" | "suspended" | "withdrawn" | "expelled";

/** A seat's standing changed. */
export interface StandingChanged {
  /** Which seat. */
  readonly member: MemberId;
  /** The new standing. */
  readonly standing: Standing;
  /** Since when. */
  readonly since?: IsoDate;
  /** Where the reason stands. */
  readonly reason?: Sealed;
  /** The last day of a suspension that ends by itself. */
  readonly until?: IsoDate;
  /** The event of the same entry, counted from 0, that this one follows from. */
  readonly cause?: number;
}

/** An amount as it was said (金额): a number, its unit and its currency, such as `1.25亿元`. */
export type StatedAmount = string;

/** So many months before the end on which the clock hangs. */
export interface StepDueMonthsBeforeEnd {
  readonly type: "months_before_end";
  /** How many. */
  readonly months: number;
}

/** So many days before that end; on the day itself with none. */
export interface StepDueDaysBeforeEnd {
  readonly type: "days_before_end";
  /** How many. */
  readonly days: number;
}

/** So many days after the election was held. */
export interface StepDueDaysAfterElection {
  readonly type: "days_after_election";
  /** How many. */
  readonly days: number;
}

/** When a step of an election is due. */
export type StepDue =
  | StepDueMonthsBeforeEnd
  | StepDueDaysBeforeEnd
  | StepDueDaysAfterElection;

/** A chamber's own word for a strength of a person, which tasks ask for (特长), such as `writing`. */
export type Strength = string;

/** How strong somebody is in something (特长). */
export interface StrengthLevel {
  /** In what, by the chamber's own word. */
  readonly strength: Strength;
  /** How strong, 0 to 10. */
  readonly level: number;
}

/** Which organ is which (《民法典》第九十一条：社会团体法人应当设会员大会或者会员代表大会等权力机构，应当设理事会等执行机构). */
export interface StructureRule {
  /** The organ with the last word (权力机构): the assembly of the members or of their delegates. */
  readonly authority: Organ;
  /** The organ that carries out (执行机构): the council. */
  readonly executive: Organ;
  /** The organ that acts for the council between its meetings (常务理事会), where there is one. */
  readonly standing?: Organ;
  /** Where it stands. */
  readonly article?: Article;
}

/** A matter from which nothing follows but the resolution and its follow-ups (一般议题). */
export interface SubjectResolution {
  readonly type: "resolution";
  /** What kind of matter it is. */
  readonly matter: Matter;
}

/** Candidates for a post (选举): whoever is elected holds it. */
export interface SubjectElection {
  readonly type: "election";
  /** Who stands for what. */
  readonly candidature: Candidature;
}

/** A drafted amendment of the charter (修改章程): carried in the organ with the last word, it is adopted. */
export interface SubjectCharterAmendment {
  readonly type: "charter_amendment";
  /** Which. */
  readonly amendment: AmendmentId;
}

/** What the members pay (会费标准): carried, it is adopted (民发〔2014〕166号第四条). */
export interface SubjectDuesStandard {
  readonly type: "dues_standard";
  /** The tiers. */
  readonly tiers?: readonly DuesTier[];
  /** The first day on which it holds; the day of the vote where none is named. */
  readonly from?: IsoDate;
}

/** The last day of a term is another than it was to be (提前或延期换届): carried, it allows to record that. */
export interface SubjectTermEnd {
  readonly type: "term_end";
  /** Which. */
  readonly term: TermId;
  /** The new last day. */
  readonly until: IsoDate;
}

/** Somebody may hold a post beyond a limit (超龄、超届任职): carried, it allows that once. */
export interface SubjectLimitException {
  readonly type: "limit_exception";
  /** Who. */
  readonly person: PersonId;
  /** Which post. */
  readonly post: Post;
  /** Which limit. */
  readonly limit: OfficeLimit;
}

/** A motion to remove somebody from a post, with reasons and an answer on record (罢免): carried, they leave it. */
export interface SubjectRemoval {
  readonly type: "removal";
  /** Which. */
  readonly removal: RemovalId;
}

/** A member is sanctioned (处分、除名): carried, it lets that be recorded once. */
export interface SubjectSanction {
  readonly type: "sanction";
  /** Whose seat. */
  readonly member: MemberId;
  /** With what. */
  readonly sanction: Sanction;
  /** The last day of a suspension. */
  readonly until?: IsoDate;
}

/** Somebody is to be a member (接纳会员): the organ that decides on members of this class admits them. */
export interface SubjectAdmission {
  readonly type: "admission";
  /** Who. */
  readonly applicant: MemberHolder;
  /** As a member of which class, where the charter knows classes. */
  readonly class?: MemberClass;
}

/** What another organ has decided is revoked (撤销决定): carried, it does not stand any more. */
export interface SubjectRevocation {
  readonly type: "revocation";
  /** The motion that was carried. */
  readonly motion: MotionId;
}

/** The drafted plan of a year (年度工作计划): carried in the organ that decides it, it is adopted. */
export interface SubjectAnnualPlan {
  readonly type: "annual_plan";
  /** Which. */
  readonly plan: PlanId;
}

/** What a motion is about, and so what follows when it passes (议题). */
export type Subject =
  | SubjectResolution
  | SubjectElection
  | SubjectCharterAmendment
  | SubjectDuesStandard
  | SubjectTermEnd
  | SubjectLimitException
  | SubjectRemoval
  | SubjectSanction
  | SubjectAdmission
  | SubjectRevocation
  | SubjectAnnualPlan;

/** Records that a report by cadence was submitted (报送定期报告). */
export interface SubmitPeriodicReport {
  /** Which, by the charter's word. */
  readonly report: ReportKind;
  /** A day of the period that it tells of, such as its last. */
  readonly period: IsoDate;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** What it says in short; it goes to the erasable part of the journal. */
  readonly summary?: Prose;
}

/** Records that the report was submitted, or the reply given (报送报告、答复). */
export interface SubmitReport {
  /** The directive that it answers. */
  readonly directive: DirectiveId;
  /** When, if that is known. */
  readonly at?: Occurred;
  /** What it says in short; it goes to the erasable part of the journal. */
  readonly summary?: Prose;
}

/** Submits a return (报送汇总表), which answers the directive. */
export interface SubmitReturn {
  /** Which. */
  readonly data_return: ReturnId;
  /** When, if that is known. */
  readonly at?: Occurred;
}

/** Records that somebody takes another's next turn (轮值替班). */
export interface SubstituteTurn {
  /** The new change's id. */
  readonly change: TurnChangeId;
  /** The number of the turn. */
  readonly ordinal: number;
  /** Whose turn it is. */
  readonly person: PersonId;
  /** Who takes it. */
  readonly substitute: PersonId;
  /** Who has consented. */
  readonly consents?: readonly PersonId[];
}

/**
 * What happens to a unit so that its seat may pass on.
 *
 * - `merger` 合并: It merges into another, or with another into a new one (合并).
 * - `division` 分立: It is divided (分立).
 */
export type SuccessionGround = "merger" | "division";

/**
 * What becomes of the seat of a unit that merges or is divided (会员单位合并、分立). Where the charter says nothing, nobody inherits
 * a seat.
 */
export interface SuccessionRule {
  /**
   * Whether the successor of a merger inherits the seat (合并的，由合并后的单位继承会员资格).
   *
   * Left out, it is `"forbidden"`.
   */
  readonly on_merger?: Allowance;
  /**
   * Whether one of those that a division leaves inherits it; the others apply anew (分立的，由其中一个单位继承，其余另行申请).
   *
   * Left out, it is `"forbidden"`.
   */
  readonly on_division?: Allowance;
  /** Where it stands. */
  readonly article?: Article;
}

/** A suggestion of a review (改进建议). */
export interface Suggestion {
  /** Its id. */
  readonly suggestion: SuggestionId;
  /** What is suggested; it goes to the erasable part of the journal. */
  readonly text: Prose;
  /** Who sees to it. */
  readonly owner?: Principal;
  /** By when. */
  readonly due?: IsoDate;
}

/** A suggestion was closed. */
export interface SuggestionClosed {
  /** Which. */
  readonly suggestion: SuggestionId;
  /** What became of it. */
  readonly outcome: SuggestionEnd;
  /** The event of the same entry from which this follows, by its place in the entry. */
  readonly cause?: number;
}

/** It was carried out (已办). */
export interface SuggestionEndDone {
  readonly type: "done";
  /** Where it stands what came of it. */
  readonly result?: Sealed;
}

/** It was dropped (不办). */
export interface SuggestionEndDropped {
  readonly type: "dropped";
  /** Where the reason stands. */
  readonly reason: Sealed;
}

/** An activity that took it up was held (已纳入计划并落实). */
export interface SuggestionEndTakenUp {
  readonly type: "taken_up";
  /** Which. */
  readonly activity: ActivityId;
}

/** What became of a suggestion. */
export type SuggestionEnd =
  | SuggestionEndDone
  | SuggestionEndDropped
  | SuggestionEndTakenUp;

/** A suggestion of a review (改进建议). */
export type SuggestionId = string & { readonly __id: "SuggestionId" };

/** A suggestion as it stands in an event. */
export interface SuggestionMade {
  /** Its id. */
  readonly suggestion: SuggestionId;
  /** Where the text stands. */
  readonly text: Sealed;
  /** Who sees to it. */
  readonly owner?: Principal;
  /** By when. */
  readonly due?: IsoDate;
}

/** It was carried out (已办). */
export interface SuggestionOutcomeDone {
  readonly type: "done";
  /** What came of it. */
  readonly result?: Prose;
}

/** It was dropped (不办). */
export interface SuggestionOutcomeDropped {
  readonly type: "dropped";
  /** Why. */
  readonly reason: Prose;
}

/** What became of a suggestion, as it is reported (建议的办理结果). */
export type SuggestionOutcome =
  | SuggestionOutcomeDone
  | SuggestionOutcomeDropped;

/** A part of a summary was worded. */
export interface SummaryEdited {
  /** Of which summary. */
  readonly span: SummarySpan;
  /** Which part. */
  readonly section: SummarySection;
  /** Where the text stands. */
  readonly text: Sealed;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** A summary was issued. */
export interface SummaryIssued {
  /** Which. */
  readonly span: SummarySpan;
  /** The first day of its period. */
  readonly from: IsoDate;
  /** The last day of its period. */
  readonly until: IsoDate;
  /** Its figures, as they stood. */
  readonly figures?: readonly Figure[];
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/**
 * What a summary is of (总结周期).
 *
 * - `month` 月度: A month (月).
 * - `quarter` 季度: A quarter (季度).
 * - `year` 年度: A year (年).
 * - `term` 届: A term of office (届).
 */
export type SummaryPeriod = "month" | "quarter" | "year" | "term";

/** When a summary is given (工作总结). */
export interface SummaryRule {
  /** Of what. */
  readonly period: SummaryPeriod;
  /** Within how many days after the period. */
  readonly within_days: number;
  /** Where it stands. */
  readonly article?: Article;
}

/**
 * A part of a summary (总结章节).
 *
 * - `meetings` 会议与决议: Meetings and decisions (会议与决议).
 * - `activities` 规划与活动: Planning and activities (规划与活动).
 * - `coordination` 协调联络: Coordination (协调联络).
 * - `service` 会员服务: Service to members (会员服务).
 * - `organisation` 组织建设: Organisation: members, posts, turns (组织建设).
 * - `problems` 存在不足: What fell short (存在不足).
 * - `outlook` 下步打算: What comes next (下步打算).
 */
export type SummarySection =
  | "meetings"
  | "activities"
  | "coordination"
  | "service"
  | "organisation"
  | "problems"
  | "outlook";

/** A month (月). */
export interface SummarySpanMonth {
  readonly type: "month";
  /** The year. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
}

/** A quarter (季度). */
export interface SummarySpanQuarter {
  readonly type: "quarter";
  /** The year. */
  readonly year: number;
  /** The quarter, 1 to 4. */
  readonly quarter: number;
}

/** A year (年). */
export interface SummarySpanYear {
  readonly type: "year";
  /** Which. */
  readonly year: number;
}

/** A term of office (届). */
export interface SummarySpanTerm {
  readonly type: "term";
  /** Which. */
  readonly term: TermId;
}

/** What a summary is of (总结期间). */
export type SummarySpan =
  | SummarySpanMonth
  | SummarySpanQuarter
  | SummarySpanYear
  | SummarySpanTerm;

/** What a swap or a stand-in needs besides the agreement of those concerned (调换、替班). */
export interface SwapRule {
  /** The posts of which one holder must consent, and where that stands; nobody else where none is named. */
  readonly consents: Competence;
  /** How many whole days before the earlier of two turns a swap must be agreed; none where it is left out. */
  readonly notice_days?: number;
}

/** Records that two people swap their next turns (轮值调换). */
export interface SwapTurns {
  /** The new change's id. */
  readonly change: TurnChangeId;
  /** The number of the one's next turn. */
  readonly ordinal: number;
  /** The one. */
  readonly person: PersonId;
  /** The number of the other's next turn. */
  readonly with_ordinal: number;
  /** The other. */
  readonly with_person: PersonId;
  /** Who has consented. */
  readonly consents?: readonly PersonId[];
  /** The day on which it was agreed and made known; today where it is left out. */
  readonly agreed_on?: IsoDate;
}

/**
 * What the host does without a person.
 *
 * - `import` 导入: Records what existed before the journal (导入).
 * - `timer` 定时: Acts when a time has come (定时).
 */
export type SystemTask = "import" | "timer";

/** A task was recorded. */
export interface TaskDefined {
  /** Its id. */
  readonly task: TaskId;
  /** What it is called. */
  readonly title: Title;
  /** What it asks of whoever does it. */
  readonly needs?: readonly TaskNeed[];
  /** How many hours a month it takes. */
  readonly hours?: number;
  /** The first day. */
  readonly from?: IsoDate;
  /** The last day. */
  readonly until?: IsoDate;
}

/** A task of the secretariat's staff (工作任务). */
export type TaskId = string & { readonly __id: "TaskId" };

/** What a task asks of whoever does it. */
export interface TaskNeed {
  /** Which strength, by the chamber's own word. */
  readonly strength: Strength;
  /** How much, 0 to 5. */
  readonly need: number;
}

/** What the host may do by itself for a task. */
export interface TaskRule {
  /** The task. */
  readonly task: SystemTask;
  /** The powers. */
  readonly powers?: readonly Power[];
}

/**
 * By what right somebody is in a post on a day.
 *
 * - `in_term` 在任: Within the term, or a post without one (在任).
 * - `holdover` 留任: The term has run out, or the years that the charter gives the post; they stay until a successor takes the post (留任).
 * - `acting` 代理: In the place of a holder who is missing (代理).
 */
export type Tenure = "in_term" | "holdover" | "acting";

/**
 * Which terms count against a limit.
 *
 * - `consecutive` 连续: Those that follow one another without a gap (连续).
 * - `total` 累计: All that were ever served (累计).
 */
export type TermCounting = "consecutive" | "total";

/** A term was extended. */
export interface TermExtended {
  /** Which. */
  readonly term: TermId;
  /** Its new last day. */
  readonly until: IsoDate;
  /** Who approved. */
  readonly approvals?: readonly Approval[];
}

/** A term of office (届). */
export type TermId = string & { readonly __id: "TermId" };

/** How many terms the holders of posts may serve (任期届数). */
export interface TermLimitRule {
  /** The posts. */
  readonly range: PostRange;
  /** So many terms at most. */
  readonly most: number;
  /** Which terms count. */
  readonly counting: TermCounting;
  /** Whether terms in the other posts of the range count as well: if not, a change of post begins anew. */
  readonly across_posts: boolean;
  /** From how many months on a part of a term counts as one; every part does where it is left out. */
  readonly part_from_months?: number;
  /** Whether it leaves alone who is hired and not elected (聘任者不受限). */
  readonly hired_exempt: boolean;
  /** What an exception needs, where there may be one. */
  readonly exception?: ExceptionRule;
  /** Where it stands. */
  readonly article?: Article;
}

/** A term and how it stands on a day. */
export interface TermOnDay {
  /** Which. */
  readonly term: TermId;
  /** Its number: 2 for 第二届. */
  readonly ordinal: number;
  /** The organ whose own term it is; the chamber's where there is none. */
  readonly organ?: Organ;
  /** Its first day, if that is known. */
  readonly from?: IsoDate;
  /** Its original last day, if that is known. */
  readonly until?: IsoDate;
  /** How it stands. */
  readonly status: TermStatus;
}

/** A term of office was recorded. */
export interface TermOpened {
  /** Which. */
  readonly term: TermId;
  /** Its number. */
  readonly ordinal: number;
  /** Its first day. */
  readonly from?: IsoDate;
  /** Its last day. */
  readonly until?: IsoDate;
  /** The last day on which the registration certificate is valid. */
  readonly certificate_until?: IsoDate;
  /** The organ whose own term it is. */
  readonly organ?: Organ;
}

/** How long a term lasts (届期). */
export interface TermRule {
  /** At most this many years. */
  readonly years_at_most: number;
  /** Where it stands. */
  readonly article?: Article;
  /** By how much it may be extended, where it may. */
  readonly extension?: ExtensionRule;
  /** The election at its end. */
  readonly election?: RenewalRule;
  /** What it needs to end before its time, where it may (提前换届). */
  readonly early_end?: ExceptionRule;
}

/** A term ends before its time. */
export interface TermShortened {
  /** Which. */
  readonly term: TermId;
  /** Its new last day. */
  readonly until: IsoDate;
  /** Who approved. */
  readonly approvals?: readonly Approval[];
}

/** It has not begun (未到任期). */
export interface TermStatusScheduled {
  readonly type: "scheduled";
  /** Its first day. */
  readonly from: IsoDate;
}

/** It runs (任期内). */
export interface TermStatusInTerm {
  readonly type: "in_term";
  /** Its last day, if that is known. */
  readonly until?: IsoDate;
}

/** It has run out and was extended (延期). */
export interface TermStatusExtended {
  readonly type: "extended";
  /** The last day of the extension. */
  readonly until: IsoDate;
}

/** It has run out and no other has begun (超期未换届). */
export interface TermStatusOverdue {
  readonly type: "overdue";
  /** The first day without a term. */
  readonly since: IsoDate;
}

/** How a term stands on a day (任期状态). */
export type TermStatus =
  | TermStatusScheduled
  | TermStatusInTerm
  | TermStatusExtended
  | TermStatusOverdue;

/** A threshold (法定比例): a fraction of a base, the number itself included or not. */
export interface Threshold {
  /** The share. */
  readonly fraction: Fraction;
  /** Whether exactly the share suffices. */
  readonly bound: Bound;
  /** What it is a share of. */
  readonly base: Base;
}

/** A title or the name of a thing (标题、名称). It must not name people: free text about people is `Prose`. */
export type Title = string;

/** A change of a plan of turns (轮值调整). */
export type TurnChangeId = string & { readonly __id: "TurnChangeId" };

/** What whoever's turn it is has to do (轮值职责). */
export interface TurnDuties {
  /** The duties, as the roster prints them. */
  readonly tasks?: readonly Title[];
  /** How many days they are to be in the office in a turn, where that is said. */
  readonly office_days_at_least?: number;
  /** How many people an occasion may bring together that they decide on by themselves, where that is limited. */
  readonly people_at_most?: number;
  /** How much an occasion may cost that they decide on by themselves, where that is limited. */
  readonly spends_at_most?: Money;
  /** How much the occasions of a turn may cost together, where that is limited. */
  readonly spends_at_most_in_turn?: Money;
  /** Where it stands. */
  readonly article?: Article;
}

/** Who takes part in a turn (当值人员). */
export interface TurnHolder {
  /** Who. */
  readonly person: PersonId;
  /** What they do in it, where the charter tells the seats apart. */
  readonly role?: TurnRole;
  /** Whose place in the line they fill, where it is not their own: after a swap, or standing in. */
  readonly in_place_of?: PersonId;
  /** Whether the place makes up for a turn that was missed. */
  readonly made_up: boolean;
  /** Their first day, where they took the place over while the turn ran. */
  readonly since?: IsoDate;
  /** Their last day, where somebody took the place over from them. */
  readonly until?: IsoDate;
}

/** A place in a turn was taken over while the turn ran. */
export interface TurnHolderReplaced {
  /** Which change. */
  readonly change: TurnChangeId;
  /** Which turn. */
  readonly rotation: RotationId;
  /** Who held the place until then. */
  readonly person: PersonId;
  /** Who holds it from then on. */
  readonly substitute: PersonId;
  /** Their first day. */
  readonly on: IsoDate;
  /** Why. */
  readonly ground?: ReplacementGround;
  /** Who has consented. */
  readonly consents?: readonly PersonId[];
}

/** What whoever's turn it is wants to decide by themselves (轮值期间拟办的活动). */
export interface TurnOccasion {
  /** Who decides. */
  readonly person: PersonId;
  /** On which day. */
  readonly on: IsoDate;
  /** How many people it brings together, where that is asked. */
  readonly people?: number;
  /** What it costs, where that is asked. */
  readonly amount?: Money;
  /** What the turn has spent before, as far as whoever asks knows: accounts are not kept here. */
  readonly spent?: Money;
}

/**
 * What somebody does in a turn that several take together (当值分工).
 *
 * - `chair` 主值: Leads the turn (主值).
 * - `deputy` 副值: Stands beside whoever leads (副值).
 * - `member` 值班成员: Takes part (值班成员).
 */
export type TurnRole = "chair" | "deputy" | "member";

/** Somebody takes another's next turn. */
export interface TurnSubstituted {
  /** Which change. */
  readonly change: TurnChangeId;
  /** The plan it belongs to. */
  readonly plan: RotationPlanId;
  /** The number of the turn. */
  readonly ordinal: number;
  /** Whose turn it was. */
  readonly person: PersonId;
  /** Whose place in the line it is. */
  readonly place: PersonId;
  /** Who takes it. */
  readonly substitute: PersonId;
  /** Who has consented. */
  readonly consents?: readonly PersonId[];
}

/** How many turns and days somebody has had in a term (轮值次数与天数). */
export interface TurnTally {
  /** Who. */
  readonly person: PersonId;
  /** How many turns they have held, those in somebody else's place included, and those of which they held a part. */
  readonly turns: number;
  /** How many days those have lasted so far, as far as their first day is known. */
  readonly days: number;
  /** How many of those turns have no known first day, and so are not among the days. */
  readonly undated: number;
  /** How many of those turns were in somebody else's place: after a swap, standing in, or having taken it over. */
  readonly in_place_of_others: number;
  /** How many of their own places others have filled: after a swap, standing in, or having taken them over. */
  readonly given_away: number;
  /** Whether they are owed a turn that they missed. */
  readonly owed: boolean;
}

/** Two people swapped their next turns. */
export interface TurnsSwapped {
  /** Which change. */
  readonly change: TurnChangeId;
  /** The plan it belongs to. */
  readonly plan: RotationPlanId;
  /** The number of the one's turn. */
  readonly ordinal: number;
  /** The one. */
  readonly person: PersonId;
  /** Whose place in the line it is. */
  readonly place: PersonId;
  /** The number of the other's turn. */
  readonly with_ordinal: number;
  /** The other. */
  readonly with_person: PersonId;
  /** Whose place in the line that is. */
  readonly with_place: PersonId;
  /** Who has consented. */
  readonly consents?: readonly PersonId[];
  /** The day on which it was agreed and made known. */
  readonly agreed_on?: IsoDate;
}

/**
 * Why a task has nobody.
 *
 * - `no_staff` 无人可派: Of nobody on the staff it is known what they can take on (无人可派).
 * - `all_barred` 均须回避: Nobody may do it (均须回避).
 * - `all_full` 人手已满: Whoever may do it has as many tasks as they can take on (人手已满).
 */
export type Unassigned = "no_staff" | "all_barred" | "all_full";

/** Work that is not yet done, and who takes it over. */
export interface Unfinished {
  /** What; it goes to the erasable part of the journal. */
  readonly work: Prose;
  /** Who takes it over, where that is settled. */
  readonly to?: PersonId;
}

/** Unfinished work as it stands in an event. */
export interface UnfinishedWork {
  /** Where it stands what it is. */
  readonly work: Sealed;
  /** Who takes it over. */
  readonly to?: PersonId;
}

/** Who may suspend a member at once, before an organ has decided anything (紧急情况下先行暂停). */
export interface UrgentSuspensionRule {
  /** Whoever holds one of these posts. */
  readonly posts?: readonly Post[];
  /** For how many days at most; the first is not counted. */
  readonly days_at_most: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** The distance of a chamber's clocks from UTC, written `+08:00`. */
export type UtcOffset = string;

/** A post with fewer holders than it is to have (缺额). */
export interface Vacancy {
  /** The post. */
  readonly post: NamedPost;
  /** How many hold it; who stands in is not counted. */
  readonly holders: number;
  /** How many are to hold it. */
  readonly needed: number;
  /** How many stand in. */
  readonly acting: number;
  /** The first day of the vacancy, where somebody held the post before and it is known. */
  readonly since?: IsoDate;
  /** Where the number stands. */
  readonly article?: Article;
  /** The last day for putting it before the council, where the charter says so. */
  readonly report_by?: IsoDate;
  /** The last day for deciding it, where the charter says so. */
  readonly due?: IsoDate;
  /** The day after which the seat counts as given up (视为放弃), where the charter says so. */
  readonly lapses?: IsoDate;
  /** Where these days stand. */
  readonly deadline?: Article;
}

/** A vacancy was withdrawn. */
export interface VacancyClosed {
  /** Which. */
  readonly vacancy: VacancyId;
  /** Why. */
  readonly reason: Title;
}

/** A vacancy that somebody is sought for (招聘). */
export type VacancyId = string & { readonly __id: "VacancyId" };

/** A vacancy was opened. */
export interface VacancyOpened {
  /** Which. */
  readonly vacancy: VacancyId;
  /** The post. */
  readonly post: Post;
  /** What is asked for besides the criteria. */
  readonly requirements?: Passage;
  /** The last day of applications. */
  readonly closes: IsoDate;
  /** By when somebody is to be appointed. */
  readonly fill_by?: IsoDate;
  /** The criteria, as the charter of the day has them. */
  readonly criteria?: readonly CriterionRule[];
  /** The highest score by a criterion. */
  readonly highest_score: number;
  /** How many must have assessed whoever is appointed. */
  readonly assessors_at_least: number;
  /**
   * Who may read the notice.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** By when what a vacancy asks for is to be done (缺额处理期限). */
export interface VacancyRule {
  /** The posts. */
  readonly range: PostRange;
  /** Within how many days after the last day in the post the vacancy is put before the council (报告理事会). */
  readonly report_within_days?: number;
  /** Within how many days after that it is decided (理事会决定). */
  readonly decide_within_days?: number;
  /** After how many months without a successor the seat is given up (逾期视为放弃席位). */
  readonly lapses_after_months?: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** What one policy says about an act (判定). */
export interface Verdict {
  /** The policy's name, a sentence in the affirmative such as `quorum_is_met`. */
  readonly policy: string;
  /** The same in Chinese. */
  readonly label: string;
  /** Whether the act passes it. */
  readonly passed: boolean;
  /** The article applied. */
  readonly article?: Article;
  /**
   * Whether that article's text could be read in one way only.
   *
   * Left out, it is `"certain"`.
   */
  readonly parse_certainty?: ParseCertainty;
  /** The arithmetic. */
  readonly measure?: Measure;
  /** The refusal's code, where it fails; where it passes, the code of what it warns of, if it does. */
  readonly code?: string;
  /** The sentence in Chinese that goes with the code. */
  readonly chinese?: string;
  /** The sentence in English that goes with the code. */
  readonly english?: string;
}

/** A journal whose chain holds. */
export interface Verification {
  /** How many entries it has. */
  readonly length: number;
  /** The digest of the last entry, or of the header where there is none. */
  readonly digest: Digest;
  /** How many personal values were erased. */
  readonly erased: number;
}

/**
 * Whether candidates are vetted before they stand.
 *
 * - `required` 须经审查: They are, by the Party-building organ or the supervising unit (须经审查).
 * - `not_required` 不须审查: They need not be (不须审查).
 */
export type Vetting = "required" | "not_required";

/**
 * A view that is made for a reader (文书或清单).
 *
 * Everything that leaves the chamber for somebody who may not read all of it is one of these. All other questions are the
 * host's own: their answers hold ids, days, figures and titles of every circle, and go to a reader by way of a view.
 *
 * - `minutes` 会议纪要: The minutes of a meeting (会议纪要).
 * - `meeting_notice` 会议通知: The notice of a meeting (会议通知).
 * - `sign_in_sheet` 签到表: The sheet on which those present sign in (签到表).
 * - `spoken_for` 代表发言: Who spoke on whose behalf at a meeting (代表发言一览).
 * - `follow_up_sheet` 后续事项: What a meeting left to be done (后续事项一览).
 * - `rotation_note` 轮值情况: Whose turn it is on a day (轮值情况).
 * - `rotation_roster_sheet` 轮值安排表: The turns that meet a period (轮值安排表).
 * - `handover_record` 轮值交接记录: What a turn hands over to the next (轮值交接记录).
 * - `duty_sheet` 待办事项: What is to be done on a day (待办事项).
 * - `ballot_paper` 表决票: The ballot of a motion (表决票、选票).
 * - `count_sheet` 计票单: The sheet on which the tellers of a vote count (计票单).
 * - `resolution` 决议: The resolution on a motion (决议).
 * - `election_result` 选举结果公告: The announcement of what an election came to (选举结果公告).
 * - `plan_sheet` 年度工作计划: The plan of a year (年度工作计划).
 * - `activity_review` 活动总结: The review of an activity (活动总结).
 * - `summary` 工作总结: A summary (工作总结).
 * - `sanction_decision` 处分决定: The decision by which a member was sanctioned (处分决定).
 * - `vacancy_notice` 招聘启事: The notice of a vacancy (招聘启事).
 * - `assessment_sheet` 考察评分表: What assessors say of the candidates for a vacancy, and how they rank (考察评分表).
 * - `division_sheet` 工作分工表: Who does what on the staff (工作分工表).
 * - `visit_record` 走访记录: What was learned on a visit, or relayed (走访记录).
 * - `need_sheet` 会员诉求办理单: What was done about a member's need (会员诉求办理单、资源对接单).
 * - `letter` 公文: A letter as it is sent, with its answer and its receipts (公文).
 * - `return_sheet` 报送汇总表: A return as a table with its totals (报送汇总表).
 * - `branch_dues_sheet` 党费收缴表: What the members of the Party branch paid for a period (党费收缴表).
 * - `journal_note` 日志摘要: How long the journal is, and its last digest (日志摘要).
 * - `schedule` 日程: Meetings and duties with their days (日程).
 * - `disclosure_register` 查阅登记表: What was opened, and who read or exported what (查阅登记表).
 */
export type View =
  | "minutes"
  | "meeting_notice"
  | "sign_in_sheet"
  | "spoken_for"
  | "follow_up_sheet"
  | "rotation_note"
  | "rotation_roster_sheet"
  | "handover_record"
  | "duty_sheet"
  | "ballot_paper"
  | "count_sheet"
  | "resolution"
  | "election_result"
  | "plan_sheet"
  | "activity_review"
  | "summary"
  | "sanction_decision"
  | "vacancy_notice"
  | "assessment_sheet"
  | "division_sheet"
  | "visit_record"
  | "need_sheet"
  | "letter"
  | "return_sheet"
  | "branch_dues_sheet"
  | "journal_note"
  | "schedule"
  | "disclosure_register";

/** How a rule of coverage stands for a member on a day (走访覆盖情况). */
export interface VisitCoverage {
  /** The title of the rule. */
  readonly rule: Title;
  /** The member. */
  readonly member: MemberId;
  /** The last day on which the member was visited, as far as that is known. */
  readonly last_visit?: IsoDate;
  /** That visit. */
  readonly visit?: VisitId;
  /** By when the member is to be visited: so many months after the last visit, or after the seat was recorded. */
  readonly due_by: IsoDate;
  /** Whether that day is past: nobody has visited the member for too long. */
  readonly unvisited: boolean;
  /** Where the rule stands. */
  readonly article?: Article;
}

/** A visit or a relay (走访、传达). */
export type VisitId = string & { readonly __id: "VisitId" };

/**
 * What somebody went for.
 *
 * - `call` 走访: To call on them (走访).
 * - `relay` 传达: To pass on what came from above, or what members asked (上传下达).
 */
export type VisitPurpose = "call" | "relay";

/** A visit or a relay was recorded. */
export interface VisitRecorded {
  /** Which. */
  readonly visit: VisitId;
  /** What for. */
  readonly purpose: VisitPurpose;
  /** To whom. */
  readonly visited: Visited;
  /** The person who was met there, where one is known: a member's representative of that time. */
  readonly met?: PersonId;
  /** Who went. */
  readonly visitors?: readonly PersonId[];
  /** When. */
  readonly at?: Occurred;
  /** Where the account stands. */
  readonly account?: Sealed;
  /**
   * Who may read it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/**
 * Which members are visited how often (走访覆盖). The members are those of the classes and those whose representatives hold
 * one of the posts; everybody where neither is named.
 */
export interface VisitRule {
  /** What it is called, such as 理事单位走访. */
  readonly title: Title;
  /** The classes of members. */
  readonly classes?: readonly MemberClass[];
  /** The posts. */
  readonly posts?: readonly Post[];
  /** At least once in so many months. */
  readonly every_months: number;
  /** Where it stands. */
  readonly article?: Article;
}

/** A member. */
export interface VisitedMember {
  readonly type: "member";
  /** Which seat. */
  readonly member: MemberId;
}

/** A person. */
export interface VisitedPerson {
  readonly type: "person";
  /** Who. */
  readonly person: PersonId;
}

/** A body outside. */
export interface VisitedParty {
  readonly type: "party";
  /** Which. */
  readonly party: PartyId;
}

/** To whom somebody went. */
export type Visited =
  | VisitedMember
  | VisitedPerson
  | VisitedParty;

/** Records that somebody comes forward to take turns in the term (轮值自愿报名). */
export interface VolunteerForRotation {
  /** Who. */
  readonly person: PersonId;
  /** The day that counts for the order: that on which they came forward; the day of the record where it is left out. */
  readonly on?: IsoDate;
}

/** Somebody who had come forward drew back. */
export interface VolunteerWithdrawn {
  /** Who. */
  readonly person: PersonId;
  /** For which term. */
  readonly term: TermId;
}

/** Somebody voted. */
export interface VoteCast {
  /** In which vote. */
  readonly vote: VoteId;
  /** Whose vote it is. */
  readonly voter: PersonId;
  /** For, against or abstaining. */
  readonly mark: BallotMark;
  /** Who cast it for them. */
  readonly by?: PersonId;
}

/** A vote was closed: what was counted, and what it says. */
export interface VoteClosed {
  /** Which. */
  readonly vote: VoteId;
  /** The count. */
  readonly count: VoteCount;
  /** The tellers who signed it. */
  readonly signed_by?: readonly PersonId[];
  /** When. */
  readonly at?: Occurred;
  /** What became of the motion, with the arithmetic; left out in an election by candidate. */
  readonly verdict?: MotionVerdict;
  /** What became of the election, with the arithmetic. Candidates bear the ids of the persons. */
  readonly election?: ElectionResult;
  /** The article of the majority. */
  readonly article?: Article;
}

/** For and against (表决计票). */
export interface VoteCountMotion {
  readonly type: "motion";
  /** In favour (赞成). */
  readonly for: number;
  /** Against (反对). */
  readonly against: number;
  /** Abstaining (弃权). */
  readonly abstain: number;
  /** Void (废票). */
  readonly void: number;
}

/** By candidate (选举计票). */
export interface VoteCountCandidates {
  readonly type: "candidates";
  /** What was counted for each. */
  readonly candidates?: readonly CandidateCount[];
  /** Valid ballots (有效票). */
  readonly valid: number;
  /** Void ballots (废票). */
  readonly void: number;
}

/** What was counted in a vote (计票). */
export type VoteCount =
  | VoteCountMotion
  | VoteCountCandidates;

/** A vote on a motion (表决). */
export type VoteId = string & { readonly __id: "VoteId" };

/** The vote on a motion was opened. */
export interface VoteOpened {
  /** Which. */
  readonly vote: VoteId;
  /** On which motion. */
  readonly motion: MotionId;
  /** How it is taken. */
  readonly ballot: BallotKind;
  /** Who counts. */
  readonly tellers?: readonly PersonId[];
  /** When. */
  readonly at?: Occurred;
  /** The base of everybody entitled (应到). */
  readonly entitled: number;
  /** The base of those present (实到); unknown before the close in a vote by correspondence. */
  readonly present?: number;
  /** The proxies that hold in this vote. */
  readonly proxies?: readonly ProxyId[];
}

/** Somebody takes no part in the vote on a motion. */
export interface VoterRecused {
  /** Which motion. */
  readonly motion: MotionId;
  /** Who. */
  readonly person: PersonId;
  /** Where the reason stands. */
  readonly reason?: Sealed;
}

/** A score and what it comes to. */
export interface WeighedScore {
  /** The criterion. */
  readonly criterion: Criterion;
  /** The score. */
  readonly score: number;
  /** What a point weighs. */
  readonly weight: number;
  /** Score times weight. */
  readonly points: number;
}

/** Withdraws a demand before the meeting is convened (撤回提议). */
export interface WithdrawDemand {
  /** Which. */
  readonly demand: DemandId;
}

/** Withdraws a motion before it is voted on (撤回议案). */
export interface WithdrawMotion {
  /** Which. */
  readonly motion: MotionId;
}

/** Records that somebody who came forward draws back, before a plan names them (撤回报名). */
export interface WithdrawVolunteer {
  /** Who. */
  readonly person: PersonId;
}

/** How a member leaves (退会). */
export interface WithdrawalRule {
  /** Whether the notice must be in writing. */
  readonly in_writing: boolean;
  /** Whether the membership certificate goes back (交回会员证). */
  readonly returns_certificate: boolean;
  /** The organ whose consent the charter asks for, if it asks for one. */
  readonly approved_by?: Organ;
  /** Where it stands. */
  readonly article?: Article;
}

/** A run of free text (文字): personal as a whole, for it may say anything about anybody; masked by `Debug`. */
export type Words = string;

/** The arrangements of some years, as they stand in a file. */
export interface WorkCalendarFile {
  /** The day on which the file was put together: what was announced later is not in it. */
  readonly as_of?: IsoDate;
  /** The years, each once. */
  readonly years?: readonly HolidayNotice[];
}

/** Work was handed over. */
export interface WorkHandedOver {
  /** The appointment that ended. */
  readonly appointment: AppointmentId;
  /** On which day. */
  readonly on: IsoDate;
  /** Where it stands what was done. */
  readonly done?: readonly Sealed[];
  /** What is not yet done. */
  readonly undone?: readonly UnfinishedWork[];
}

/** What somebody had to do in a month (工作量). */
export interface WorkloadRow {
  /** Who. */
  readonly person: PersonId;
  /** The year. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** The tasks that were theirs on a day of it. */
  readonly tasks?: readonly TaskId[];
  /** The hours that these take a month, as far as they are known. */
  readonly hours: number;
  /** Of how many of them the hours are not known. */
  readonly without_hours: number;
  /** The journal's entries by which they were theirs. */
  readonly entries?: readonly number[];
}

/** A node of a year (时间节点) to plan by. */
export interface YearNode {
  /** Its day. */
  readonly day: IsoDate;
  /** What an activity names that hangs on it. */
  readonly node: PlanNode;
  /** What it is called. */
  readonly title: string;
  /** What makes it a node. */
  readonly source: NodeSource;
  /** The article that it rests on. */
  readonly article?: Article;
  /**
   * Who may read of it.
   *
   * Left out, it is `"secretariat"`.
   */
  readonly audience?: Audience;
}

/** The Chinese label of every word of every closed list. */
export interface Labels {
  readonly ActivityState: Readonly<Record<ActivityState, string>>;
  readonly AgeBound: Readonly<Record<AgeBound, string>>;
  readonly AgeFinding: Readonly<Record<AgeFinding, string>>;
  readonly AgeReading: Readonly<Record<AgeReading, string>>;
  readonly Allowance: Readonly<Record<Allowance, string>>;
  readonly AmendmentStage: Readonly<Record<AmendmentStage, string>>;
  readonly AnswerOutcome: Readonly<Record<AnswerOutcome, string>>;
  readonly AppointmentMode: Readonly<Record<AppointmentMode, string>>;
  readonly Approver: Readonly<Record<Approver, string>>;
  readonly Audience: Readonly<Record<Audience, string>>;
  readonly BallotKind: Readonly<Record<BallotKind, string>>;
  readonly BallotMark: Readonly<Record<BallotMark, string>>;
  readonly Base: Readonly<Record<Base, string>>;
  readonly Bound: Readonly<Record<Bound, string>>;
  readonly BranchKind: Readonly<Record<BranchKind, string>>;
  readonly CandidateStanding: Readonly<Record<CandidateStanding, string>>;
  readonly Capacity: Readonly<Record<Capacity, string>>;
  readonly ContactMeans: Readonly<Record<ContactMeans, string>>;
  readonly CreditCodeChange: Readonly<Record<CreditCodeChange, string>>;
  readonly Currency: Readonly<Record<Currency, string>>;
  readonly DayKind: Readonly<Record<DayKind, string>>;
  readonly DayUnit: Readonly<Record<DayUnit, string>>;
  readonly Diligence: Readonly<Record<Diligence, string>>;
  readonly DisclosureWay: Readonly<Record<DisclosureWay, string>>;
  readonly DuesAmount: Readonly<Record<DuesAmount, string>>;
  readonly DuesPeriod: Readonly<Record<DuesPeriod, string>>;
  readonly DutyKind: Readonly<Record<DutyKind, string>>;
  readonly DutyState: Readonly<Record<DutyState, string>>;
  readonly ElectionAnchor: Readonly<Record<ElectionAnchor, string>>;
  readonly ElectionMode: Readonly<Record<ElectionMode, string>>;
  readonly ElectionStatus: Readonly<Record<ElectionStatus, string>>;
  readonly ElectionStep: Readonly<Record<ElectionStep, string>>;
  readonly EndGround: Readonly<Record<EndGround, string>>;
  readonly ErasureBasis: Readonly<Record<ErasureBasis, string>>;
  readonly ExitGrounds: Readonly<Record<ExitGrounds, string>>;
  readonly ExpectedAnswer: Readonly<Record<ExpectedAnswer, string>>;
  readonly Festival: Readonly<Record<Festival, string>>;
  readonly FigureName: Readonly<Record<FigureName, string>>;
  readonly FrequencyPeriod: Readonly<Record<FrequencyPeriod, string>>;
  readonly FrequencyStanding: Readonly<Record<FrequencyStanding, string>>;
  readonly HandoverMode: Readonly<Record<HandoverMode, string>>;
  readonly Hindrance: Readonly<Record<Hindrance, string>>;
  readonly Impossible: Readonly<Record<Impossible, string>>;
  readonly ItemKind: Readonly<Record<ItemKind, string>>;
  readonly Judgement: Readonly<Record<Judgement, string>>;
  readonly LetterKind: Readonly<Record<LetterKind, string>>;
  readonly LetterState: Readonly<Record<LetterState, string>>;
  readonly Manner: Readonly<Record<Manner, string>>;
  readonly Matter: Readonly<Record<Matter, string>>;
  readonly MemberKind: Readonly<Record<MemberKind, string>>;
  readonly MinutesPublication: Readonly<Record<MinutesPublication, string>>;
  readonly MotionOutcome: Readonly<Record<MotionOutcome, string>>;
  readonly MotionState: Readonly<Record<MotionState, string>>;
  readonly NeedState: Readonly<Record<NeedState, string>>;
  readonly NodeSource: Readonly<Record<NodeSource, string>>;
  readonly OfficeLimit: Readonly<Record<OfficeLimit, string>>;
  readonly ParseCertainty: Readonly<Record<ParseCertainty, string>>;
  readonly PartyKind: Readonly<Record<PartyKind, string>>;
  readonly PhaseName: Readonly<Record<PhaseName, string>>;
  readonly Power: Readonly<Record<Power, string>>;
  readonly ProjectStage: Readonly<Record<ProjectStage, string>>;
  readonly Provenance: Readonly<Record<Provenance, string>>;
  readonly ProxyHolders: Readonly<Record<ProxyHolders, string>>;
  readonly RankPart: Readonly<Record<RankPart, string>>;
  readonly RecordKind: Readonly<Record<RecordKind, string>>;
  readonly ReplacementGround: Readonly<Record<ReplacementGround, string>>;
  readonly ResourceKind: Readonly<Record<ResourceKind, string>>;
  readonly RetainedRecord: Readonly<Record<RetainedRecord, string>>;
  readonly RotationOrder: Readonly<Record<RotationOrder, string>>;
  readonly RotationPeriod: Readonly<Record<RotationPeriod, string>>;
  readonly RotationSense: Readonly<Record<RotationSense, string>>;
  readonly Sanction: Readonly<Record<Sanction, string>>;
  readonly ScheduleKind: Readonly<Record<ScheduleKind, string>>;
  readonly ScheduleStatus: Readonly<Record<ScheduleStatus, string>>;
  readonly SolarTerm: Readonly<Record<SolarTerm, string>>;
  readonly Standing: Readonly<Record<Standing, string>>;
  readonly SuccessionGround: Readonly<Record<SuccessionGround, string>>;
  readonly SummaryPeriod: Readonly<Record<SummaryPeriod, string>>;
  readonly SummarySection: Readonly<Record<SummarySection, string>>;
  readonly SystemTask: Readonly<Record<SystemTask, string>>;
  readonly Tenure: Readonly<Record<Tenure, string>>;
  readonly TermCounting: Readonly<Record<TermCounting, string>>;
  readonly TurnRole: Readonly<Record<TurnRole, string>>;
  readonly Unassigned: Readonly<Record<Unassigned, string>>;
  readonly Vetting: Readonly<Record<Vetting, string>>;
  readonly View: Readonly<Record<View, string>>;
  readonly VisitPurpose: Readonly<Record<VisitPurpose, string>>;
}
