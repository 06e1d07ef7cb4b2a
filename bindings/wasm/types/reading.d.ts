/**
 * What was recorded, read: a journal verified, a chamber (商会) replayed and shown. The module behind it weighs a third of the
 * whole one and decides nothing.
 */

import type {
  Article,
  Audience,
  CharterRules,
  Document,
  Expectation,
  Header,
  IsoDate,
  IsoInstant,
  Labels,
  MeetingId,
  MeetingSummary,
  MemberSummary,
  MotionId,
  MotionSummary,
  PersonId,
  PostHolder,
  Profile,
  RotationOnDuty,
  TermOnDay,
  Verification,
} from "./model.js";

export type * from "./model.js";

/** Bytes, or text that is written as UTF-8. */
export type Bytes = Uint8Array | ArrayBuffer | string;

/** What is known of a journal from elsewhere. */
export interface Expecting {
  /** At least so long, and with this published digest. */
  readonly expecting?: Expectation | undefined;
}

/** For whom a document is made. */
export interface For {
  /** Nothing above this circle is in the document, unless it is open to the reader. Left out, it is `"public"`. */
  readonly audience?: Audience | undefined;
  /** Who reads, where it is somebody in particular: what was opened to them by name is theirs to read. */
  readonly person?: PersonId | undefined;
  /** The day whose openings count. Left out, it is the day of the last entry. */
  readonly asOf?: IsoDate | undefined;
}

/** A handle. Nobody has to let it go: the collector does. `using` lets a large one go at once. */
export interface Handle {
  [Symbol.dispose](): void;
}

/** A charter (章程) as a journal holds it. It never changes. */
export interface RecordedCharter extends Handle {
  /** The rules as data. */
  readonly rules: CharterRules;
  /** The rules as JSON. */
  toJson(): string;
  /** Whether the other says the same. */
  equals(other: RecordedCharter): boolean;
}

/** A journal (日志) whose chain holds. It never changes; a chamber gives a new one after each entry. */
export interface Journal extends Handle {
  /** How many entries there are; also the number of the last one. */
  readonly length: number;
  /** The digest of the last entry: what minutes print and what is worth publishing. */
  readonly digest: string;
  /** The first line: whose journal it is, in which format and of which model. */
  readonly header: Header;
  /** The fields of a newer model that this one bears without knowing them, each once. */
  readonly unknownFields: readonly string[];
  /** The journal as JSON Lines, header first. */
  toLines(): Uint8Array;
}

/** Opens journals. */
export interface JournalClass {
  readonly prototype: Journal;
  /** Reads a journal's lines, verifying the chain; a `Fault` names the first bad entry. */
  open(data: Bytes, options?: Expecting): Journal;
}

/** A chamber (商会) as it was recorded: its state and the journal that explains it. */
export interface RecordedChamber extends Handle {
  /** The journal as it stands; it does not change with the chamber. */
  readonly journal: Journal;
  /** The charter in force. */
  readonly charter: RecordedCharter;
  /** The charter in force on a day; before the first amendment the one that the chamber was taken up with. */
  charterOn(on: IsoDate): RecordedCharter;
  /** What the chamber is called and where it is. */
  readonly profile: Profile;
  /** Whose turn it is on a day. */
  rotationOn(on: IsoDate): RotationOnDuty | undefined;
  /** Every meeting, in the order in which they were convened. */
  meetingList(): MeetingSummary[];
  /** The motions of a meeting, or of all, in order, with what came of each and the arithmetic. */
  motionList(options?: { readonly meeting?: MeetingId | undefined }): MotionSummary[];
  /**
   * Every member's seat that there was on a day (会员名册), by everything that is recorded by now: whose it was, of which
   * class, in what standing. Seats that had ended stay in the list.
   */
  memberList(on: IsoDate): MemberSummary[];
  /** Who holds which post on a day, in the order of the appointments. */
  holdersOn(on: IsoDate): PostHolder[];
  /** How the chamber's term stands on a day: within the term, extended, overdue. */
  termStatus(on: IsoDate): TermOnDay | undefined;
  /** When the last entry was recorded: no command may come before it. */
  readonly lastRecorded: IsoInstant;
  /** A person's name; undefined where it was erased. A `Fault` where nobody has the id. */
  name(person: PersonId): string | undefined;
  /** The minutes (会议纪要). */
  minutes(meeting: MeetingId, options?: For): Document;
  /** The notice of a meeting (会议通知). */
  meetingNotice(meeting: MeetingId, options?: For): Document;
  /** Who spoke on whose behalf at a meeting (代表讲话). */
  spokenFor(meeting: MeetingId, options?: For): Document;
  /** What a meeting left to be done, by whom and by when (落实事项). */
  followUpSheet(meeting: MeetingId, options?: For): Document;
  /** Whose turn it is on a day (轮值), as a note. */
  rotationNote(on: IsoDate, options?: For): Document;
  /** The resolution on a motion that was voted on (决议), or what came of it where it did not pass. */
  resolution(motion: MotionId, options?: For): Document;
  /** Whether a reader may read what an entry made (能否查阅): for their circle, or opened to them by then. */
  mayRead(seq: number, options?: For): boolean;
  /** How long the journal is, and its last digest (日志摘要): what is worth publishing. */
  journalNote(options?: For): Document;
}

/** Replays chambers. */
export interface RecordedChamberClass {
  readonly prototype: RecordedChamber;
  /** Rebuilds a chamber from its journal, or with `until` as it stood after that entry; a `Fault` where an entry does not fit those before it. */
  replay(journal: Journal, options?: { readonly until?: number | undefined }): RecordedChamber;
}

/** Why something was not done. */
export declare class ShanghuiError extends Error {
  private constructor(error: never);
  /** `Refusal`: the rules said no. `Fault`: what was given cannot be what it claims to be. */
  readonly name: "Refusal" | "Fault";
  /** The same as the name, as it stands on the wire. */
  readonly family: "refusal" | "fault";
  /** The stable code, such as `meeting.quorum_not_met`. */
  readonly code: string;
  /** The field that is meant, such as `agenda[2].title`; empty where the whole is. */
  readonly path: string;
  /** The line, counted from 1, where many commands were asked at once. */
  readonly line?: number;
  /** Where the rule stands, where there is one. */
  readonly article?: Article;
  /** What the sentence is made of. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The sentence in Chinese. */
  readonly chinese: string;
  /** The sentence in English, without path and line. */
  readonly english: string;
  /** The error as the core writes it. */
  toJSON(): Record<string, unknown>;
}

/**
 * The Chinese labels of words: `labels.DutyKind.send_notice` is 发出会议通知. Plain data, there before anything is loaded.
 */
export declare const labels: Labels;

/** What stands on both modules alike. */
export interface Recorded {
  readonly Journal: JournalClass;
  readonly ShanghuiError: typeof ShanghuiError;
  /** Verifies a journal's bytes without decoding its events; a `Fault` names the first bad entry. */
  verifyJournal(data: Bytes, options?: Expecting): Verification;
  /** The article as it is cited: 《章程》第十九条, or in English 《章程》 art. 19. */
  cite(article: Article, options?: { readonly english?: boolean | undefined }): string;
  /** The document as plain text; lines end with a newline. */
  renderText(document: Document): string;
  /** The document as a page of its own. */
  renderHtml(document: Document): string;
  /** The document as an `article` element, to be put into a page. */
  renderHtmlFragment(document: Document): string;
}

/** Everything that stands on the module for reading. */
export interface Reading extends Recorded {
  readonly Chamber: RecordedChamberClass;
  readonly Charter: { readonly prototype: RecordedCharter };
}

/** Where the module is, where it does not lie beside the package's files. */
export interface LoadOptions {
  readonly wasm?:
    | string
    | URL
    | Response
    | BufferSource
    | WebAssembly.Module
    | Promise<Response | BufferSource | WebAssembly.Module>
    | undefined;
}

/**
 * Loads the module for reading once, whoever asks first, and gives everything that stands on it. A failure says what to do
 * and is forgotten, so that a page may try again.
 */
export declare function load(options?: LoadOptions): Promise<Reading>;
