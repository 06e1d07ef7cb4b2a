/**
 * One model of a chamber of commerce (商会): a `Chamber` is judged by its `Charter` and kept in its `Journal`.
 * Everything else is plain data, as it stands in JSON.
 */

import type {
  ActingFor,
  ActivityFrequency,
  ActivityId,
  ActivityProposal,
  AmendmentSummary,
  Ballots,
  CharterOverlay,
  CharterRules,
  CloseVote,
  Command,
  CompositionFinding,
  Contact,
  Context,
  Counts,
  CreditCodeReading,
  DayKind,
  Deadline,
  DiligenceRow,
  DisclosureRow,
  DivisionProposal,
  Document,
  DuesStandardAdopted,
  Duty,
  ElectionDate,
  ElectionResult,
  ElectionRule,
  ElectionTotals,
  Engagement,
  Event,
  Festival,
  Figure,
  Finding,
  FoundChamber,
  GroupEngagement,
  IsoDate,
  LetterId,
  LetterSummary,
  LunarDate,
  MeetingFrequency,
  MeetingId,
  MemberDuesTier,
  MemberId,
  MotionId,
  MotionRule,
  MotionVerdict,
  NeedId,
  NeedSummary,
  Occurred,
  Organ,
  PartyId,
  PersonId,
  PlanProgress,
  Prose,
  RankedCandidate,
  RankedOffer,
  Rejudgement,
  ReturnId,
  RosterTurn,
  RotationId,
  Salt,
  SanctionSummary,
  Schedule,
  SecretChoice,
  SolarTerm,
  SummarySpan,
  TurnOccasion,
  TurnTally,
  Vacancy,
  VacancyId,
  Verdict,
  VisitCoverage,
  VisitId,
  VoteId,
  WorkCalendarFile,
  WorkloadRow,
  YearNode,
} from "./model.js";
import type { Bytes, For, Handle, Journal, LoadOptions, Recorded, RecordedChamber, RecordedCharter } from "./reading.js";

export type * from "./model.js";
export type {
  Bytes,
  Expecting,
  For,
  Handle,
  Journal,
  JournalClass,
  LoadOptions,
  Recorded,
  RecordedChamber,
  RecordedCharter,
} from "./reading.js";
export { labels, ShanghuiError } from "./reading.js";

/** Which disclosures are asked for; what is left out does not matter. */
export interface Asked {
  /** To whom. */
  readonly person?: PersonId | undefined;
  /** Of which record: the entry that made it. */
  readonly seq?: number | undefined;
  /** From which day on. */
  readonly since?: IsoDate | undefined;
  /** Until which day. */
  readonly until?: IsoDate | undefined;
}

/** A charter (章程) whose parts agree with one another. It never changes. */
export interface Charter extends RecordedCharter {
  /** This charter with what an overlay says anew; a `Fault` with the path where the two do not hold together. */
  withOverlay(overlay: CharterOverlay): Charter;
  /** What the charter says against higher rules, each with the rule that it cites. It warns and forbids nothing. */
  lint(): Finding[];
  /** The charter as a text (章程文本): each article, and beside it the rules that were read from it. */
  document(): Document;
}

/** Makes charters. A charter that does not hold together is a `Fault` with the path to the rule. */
export interface CharterClass {
  /** The charter with these rules. */
  new (rules: CharterRules): Charter;
  readonly prototype: Charter;
  /** A charter that comes with the library, such as `mca_1998`. */
  preset(name: string): Charter;
  /** Reads a charter's JSON. */
  fromJson(json: string): Charter;
}

/**
 * The urn (票箱) of a secret vote: sums and nothing else, no voter, no order, no pattern. Of a vote that was unanimous, or in
 * which very few took part, the sums themselves say how people voted.
 */
export interface Urn extends Handle {
  /** Puts a choice in. One that favours more candidates than it may, or names somebody twice, counts as void. */
  put(choice: SecretChoice): void;
  /** Opens it: the command that closes the vote with what was in it. It can be opened once. */
  open(closing: { readonly signedBy: readonly PersonId[]; readonly at?: Occurred }): CloseVote;
}

/** A chamber (商会): its state and the journal that explains it. A command that fails changes nothing. */
export interface Chamber extends RecordedChamber {
  /** Decides a command and, where the rules allow it, records what follows from it; gives the events. */
  execute(command: Command, context: Context): Event[];
  /** As `execute`, from text to text. */
  executeJson(command: string, context: string): string;
  /**
   * Asks every policy about a command without doing anything: may I, and if not, why? With `under`, judged by another
   * charter.
   */
  check(command: Command, context: Context, options?: { readonly under?: Charter | undefined }): Verdict[];
  /**
   * Decides many commands, one `CommandLine` a line; gives the journal lines that they became. All or nothing: where one
   * is refused, none has been done, and the error carries its `line`.
   */
  executeLines(lines: Bytes): Uint8Array;
  /** The state as the shortest list of facts that leads to it. It holds no personal value. */
  snapshot(): string;
  /** The charter in force. */
  readonly charter: Charter;
  /** The charter in force on a day; before the first amendment the one that the chamber was taken up with. */
  charterOn(on: IsoDate): Charter;
  /** Every amendment of the charter (章程修正), in the order in which they were drafted, with how far it has come. */
  amendmentList(): AmendmentSummary[];
  /** What the charter in force says against higher rules, and the chamber's name against the rules of names. */
  lint(): Finding[];
  /** The charter in force on a day as a text (章程文本), with the amendments that were adopted. */
  charterDocument(on: IsoDate): Document;
  /** Everything that is due, overdue or coming on a day, by what was recorded: derived, never entered. */
  duties(on: IsoDate): Duty[];
  /**
   * Every meeting whose day is known, and every duty that is open on a day and has one (日程), for an audience;
   * `toIcalendar` writes it as a calendar's file.
   */
  schedule(on: IsoDate, options?: For): Schedule;
  /** The plan of a year, planned and actual on a day (年度计划完成情况). */
  planProgress(year: number, on: IsoDate): PlanProgress;
  /** What the plan of a year may take over from the year before, with what the reviews suggest (可延续的活动). */
  planProposals(year: number): ActivityProposal[];
  /** The nodes of a year to plan by, in the order of their days (一年的节点): festivals, solar terms, steps of an election. */
  yearNodes(year: number): YearNode[];
  /** What was done from a day to another (数字), each figure with the journal's entries that it comes from. */
  figures(since: IsoDate, until: IsoDate): Figure[];
  /** How everybody with a seat or a post took part from a day to another (参与情况), and who has gone quiet. */
  engagement(since: IsoDate, until: IsoDate): Engagement[];
  /** How groups took part from a day to another: all members, every organ that met, every turn (团体参与情况). */
  groupEngagement(since: IsoDate, until: IsoDate): GroupEngagement[];
  /** The three diligences as figures (三勤), by person and month, each with the entries that it comes from. */
  diligence(since: IsoDate, until: IsoDate): DiligenceRow[];
  /** How each rule of coverage stands for each member on a day, whoever is due first at the head: whom to visit next (走访覆盖). */
  visitCoverage(on: IsoDate): VisitCoverage[];
  /** How each rule of contact stands on a day for outside bodies, leaders and organs, whoever is due first at the head (联络情况). */
  contacts(on: IsoDate): Contact[];
  /** Every need and how it stands, in the order in which they were registered (诉求办理情况). */
  needList(): NeedSummary[];
  /** The offers that suit a need best on a day, with their points and reasons (供需匹配). Throws where no need has the id. */
  rankOffers(need: NeedId, on: IsoDate): RankedOffer[];
  /** The record of a visit or a relay, with the needs that were learned (走访记录). */
  visitRecord(visit: VisitId, options?: For): Document;
  /** The sheet of a need, with its answers and matches (会员诉求办理单、资源对接单). */
  needSheet(need: NeedId, options?: For): Document;
  /** The plan of a year, planned and actual on a day, as a sheet (年度工作计划). */
  planSheet(year: number, on: IsoDate, options?: For): Document;
  /** The review of an activity, with what it left behind and what became of its suggestions (活动总结). */
  activityReview(activity: ActivityId, options?: For): Document;
  /** Everything that was sent out or proposed (发文登记簿), as it stood on a day. */
  letterList(on: IsoDate): LetterSummary[];
  /** A letter as it is sent (公文), with its answer and, for what is acknowledged, who has received it. */
  letter(letter: LetterId, options?: For): Document;
  /** A return as a table with its totals by stage and currency (报送汇总表), as it was submitted or stands so far. */
  returnSheet(dataReturn: ReturnId, options?: For): Document;
  /** Who of an organ paid how much for the period that a day lies in, and who has not (党费收缴表). */
  branchDuesSheet(organ: Organ, period: IsoDate, options?: For): Document;
  /** A summary of a month, a quarter, a year or a term: figures, and a draft of each part or what was worded (工作总结). */
  summary(span: SummarySpan, options?: For): Document;
  /** The candidates of a vacancy, the best first, with every step of the arithmetic (应聘人员排名). */
  candidateRanking(vacancy: VacancyId): RankedCandidate[];
  /** The division of labour that fits best on a day, with the reasons (最优分工建议). */
  proposeDivision(on: IsoDate): DivisionProposal;
  /** Who acts for somebody of the staff on a day, nearest first (AB角). */
  actingFor(person: PersonId, on: IsoDate): ActingFor[];
  /** What each of the staff had to do, month by month, by the divisions that were adopted (工作量). */
  workload(since: IsoDate, until: IsoDate): WorkloadRow[];
  /** The notice of a vacancy (招聘启事). */
  vacancyNotice(vacancy: VacancyId, options?: For): Document;
  /** The assessments of a vacancy's candidates with their ranking (考察评分表). */
  assessmentSheet(vacancy: VacancyId, options?: For): Document;
  /** The division of labour that holds on a day, with stand-ins (工作分工表). */
  divisionSheet(on: IsoDate, options?: For): Document;
  /** The turns that meet a period (轮值安排): those that were opened, then those that the plan gives, years ahead. */
  rotationRoster(since: IsoDate, until: IsoDate): RosterTurn[];
  /** How many turns and days everybody has had in the latest term until a day (轮值次数与天数). */
  rotationFairness(on: IsoDate): TurnTally[];
  /** Whether whoever's turn it is may decide on an occasion by themselves (轮值权限), with article and arithmetic. */
  turnAuthority(occasion: TurnOccasion): Verdict[];
  /** The sanctions that a member has had (处分记录), or all, in the order in which they were recorded. */
  sanctionList(options?: { readonly member?: MemberId | undefined }): SanctionSummary[];
  /** Every closed vote, judged again under another charter: would they have passed? */
  rejudge(charter: Charter): Rejudgement[];
  /** The standard of dues (会费标准) that holds on a day, if one was adopted. */
  duesStandardOn(on: IsoDate): DuesStandardAdopted | undefined;
  /** The urn for the electronic ballots of a secret vote that is open. It is empty. */
  urn(vote: VoteId): Urn;
  /** The tier of dues that a member is in on a day (会费档次): by post, or else by class. Throws where no seat has the id. */
  duesTier(member: MemberId, on: IsoDate): MemberDuesTier | undefined;
  /** The calendar of the election at the end of the term on a day: what is due when, and what was done. */
  electionCalendar(on: IsoDate): ElectionDate[];
  /** The posts that have fewer holders on a day than the charter asks for. */
  vacancies(on: IsoDate): Vacancy[];
  /** What the charter says of how the chamber is made up on a day: sizes, units with one voice, ages never settled. */
  composition(on: IsoDate): CompositionFinding[];
  /** How often each organ has met in the period that a day lies in, and how often it must (会议频次). */
  meetingFrequency(on: IsoDate): MeetingFrequency[];
  /** How often each kind of activity was held in the period that a day lies in, and how often it must be (活动频次). */
  activityFrequency(on: IsoDate): ActivityFrequency[];
  /** The sign-in sheet of a meeting (签到表). */
  signInSheet(meeting: MeetingId, options?: For): Document;
  /** The roster of turns that meet a period (轮值安排表), and how turns and days are spread. */
  rotationRosterSheet(since: IsoDate, until: IsoDate, options?: For): Document;
  /** What a turn hands over to the next (轮值交接记录). */
  handoverRecord(rotation: RotationId, options?: For): Document;
  /** What is to be done on a day (待办事项), as a sheet. */
  dutySheet(on: IsoDate, options?: For): Document;
  /** The ballot of a motion: for and against, or the candidates (表决票、选票). */
  ballotPaper(motion: MotionId, options?: For): Document;
  /** The sheet on which the tellers of a vote count, and sign (计票单). */
  countSheet(vote: VoteId, options?: For): Document;
  /** The decision by which a member was sanctioned (处分决定), by the number of the entry that recorded it. */
  sanctionDecision(seq: number, options?: For): Document;
  /** The announcement of what an election came to (选举结果公告). */
  electionResult(motion: MotionId, options?: For): Document;
  /** Who read or exported what, as far as the host recorded it (查阅登记): to a person, of a record by its entry, in a period. */
  disclosures(options?: Asked): DisclosureRow[];
  /** The register of a period (查阅登记表): whole for the secretariat; anybody else sees of it what names them. */
  disclosureRegister(since: IsoDate, until: IsoDate, options?: For): Document;
}

/** Founds, replays and restores chambers. */
export interface ChamberClass {
  readonly prototype: Chamber;
  /** Founds a chamber, or takes up an existing one: the one act without a warrant. */
  found(command: { readonly type: "FoundChamber" } & FoundChamber, context: Context): Chamber;
  /** Rebuilds a chamber from its journal, or with `until` as it stood after that entry; a `Fault` where an entry does not fit those before it. */
  replay(journal: Journal, options?: { readonly until?: number | undefined }): Chamber;
  /** Restores a chamber from a snapshot and the journal it belongs to; later entries are replayed. */
  restore(snapshot: string, journal: Journal): Chamber;
}

/** Reads unified social credit codes (统一社会信用代码, GB 32100-2015). */
export interface CreditCodeClass {
  /**
   * Reads a code. White space around it is dropped, full-width characters become plain ones, lower case becomes upper case,
   * and nothing else is put right. Its checks are told, not required, for really issued codes fail them. A `Fault` where
   * the text has not the shape of a code.
   */
  parse(text: string): CreditCodeReading;
}

/** Which days are worked (工作日历), by the notices of some years. It never changes. */
export interface WorkCalendar extends Handle {
  /** The arrangements as data. */
  readonly file: WorkCalendarFile;
  /** What kind of day it is; a `Refusal` where the notice of the year is not known. */
  dayKind(day: IsoDate): DayKind;
  /** The day on which a period of so many working days is complete; a `Refusal` as with `dayKind`. */
  addWorkingDays(day: IsoDate, days: number): IsoDate;
  /** How many working days lie between two days; the first is not counted, the other is, where it is one. */
  workingDaysBetween(since: IsoDate, until: IsoDate): number;
  /**
   * The last day of a period of civil days: the day of the event is not counted; where the last is a day off, it ends on the
   * next working day (《民法典》第二百零一条、第二百零三条). Undefined beyond year 9999.
   */
  deadline(event: IsoDate, days: number): Deadline | undefined;
  /** The arrangements as JSON. */
  toJson(): string;
}

/** Makes calendars of working days. A file that does not hold together is a `Fault` with the path. */
export interface WorkCalendarClass {
  /** The calendar of a file. */
  new (file: WorkCalendarFile): WorkCalendar;
  readonly prototype: WorkCalendar;
  /** The years that come with the library. */
  builtIn(): WorkCalendar;
  /** Reads a file's JSON. */
  fromJson(json: string): WorkCalendar;
}

/**
 * The calendar (日历), without a chamber: lunar dates, festivals and solar terms of the years 1901 to 2100, a `Fault` beyond; and
 * which days are worked, by the years that come with the library.
 */
export interface Calendar {
  readonly WorkCalendar: WorkCalendarClass;
  /** The lunar date (农历) of a day. */
  lunarDate(day: IsoDate): LunarDate;
  /** The day of a lunar date; the leap month only where `leap` says so. */
  fromLunar(date: Omit<LunarDate, "leap"> & { readonly leap?: boolean | undefined }): IsoDate;
  /** The day of a festival (节日): of a lunar one in the lunar year that begins in that year, of any other in the civil year. */
  festival(name: Festival, year: number): IsoDate;
  /** The day of a solar term (节气) in a civil year. */
  solarTerm(term: SolarTerm, year: number): IsoDate;
  /** The days off that the law itself names (法定节假日) in a year of 2000 to 2100. */
  statutoryHolidays(year: number): IsoDate[];
  /** As `WorkCalendar.builtIn().dayKind`. */
  dayKind(day: IsoDate): DayKind;
  /** As `WorkCalendar.builtIn().addWorkingDays`. */
  addWorkingDays(day: IsoDate, days: number): IsoDate;
  /** As `WorkCalendar.builtIn().workingDaysBetween`. */
  workingDaysBetween(since: IsoDate, until: IsoDate): number;
  /** As `WorkCalendar.builtIn().deadline`. */
  deadline(event: IsoDate, days: number): Deadline | undefined;
}

/** Any id: a UUID that is told apart by what it stands for. */
export type AnyId = string & { readonly __id: string };

/** A fresh random id: `const person: PersonId = newId()`. */
export declare function newId<I extends AnyId>(): I;

/** The id with this number, for tests and stories. */
export declare function idFrom<I extends AnyId>(number: number | bigint): I;

/** A fresh random salt for a `Context`. */
export declare function newSalt(): Salt;

/** Prose from its parts: words, and people and bodies by their ids, so that a name can be erased from it. */
export declare function prose(
  ...parts: readonly (string | { readonly person: PersonId } | { readonly party: PartyId })[]
): Prose;

/** Everything that stands on the loaded module. */
export interface Shanghui extends Recorded {
  readonly Chamber: ChamberClass;
  readonly Charter: CharterClass;
  readonly newId: typeof newId;
  readonly idFrom: typeof idFrom;
  readonly newSalt: typeof newSalt;
  readonly prose: typeof prose;
  readonly CreditCode: CreditCodeClass;
  readonly calendar: Calendar;
  /**
   * Judges a motion (议案) by its count. The outcome is `void` where the figures cannot be, then `no_quorum` where too few
   * were present, then `passed` or `rejected`. A figure is a number or a bigint; in the verdict it is a bigint where a
   * number cannot hold it. A `Fault` with the path to a figure that is below zero or over 2^64 − 1.
   */
  judgeMotion(counts: Counts, rule: MotionRule): MotionVerdict;
  /**
   * Adds ballots (选票) up and judges the election. Neither their order nor how they are grouped changes anything. A ballot
   * that favours more than it may is void, and so is one that says both yes and no of somebody.
   */
  countElection(ballots: Ballots, rule: ElectionRule): ElectionResult;
  /** Judges an election (选举) by the totals that its tellers signed, as `countElection` does by the ballots. */
  judgeElection(totals: ElectionTotals, rule: ElectionRule): ElectionResult;
  /**
   * A schedule (日程) as the text of an iCalendar file, to be imported or subscribed to. The same schedule gives the same
   * text; an entry keeps its `UID`, and its `SEQUENCE` rises with the record.
   */
  toIcalendar(schedule: Schedule): string;
}

/**
 * Loads the module once, whoever asks first, and gives everything that stands on it. A failure says what to do and is
 * forgotten, so that a page may try again.
 */
export declare function load(options?: LoadOptions): Promise<Shanghui>;
