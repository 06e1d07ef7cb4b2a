// The types of the wire. Written by `cargo xtask codegen`; do not edit.
//
// Everything is plain data, as it stands in JSON. An optional field that is unknown is left out, never null.

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

/** Where a rule stands (条款): a document and, where it has one, the number of the article. */
export interface Article {
  /** The document that holds the rule, such as the charter (章程) or a house rule. */
  readonly document: Title;
  /** The article's number, where the document numbers its articles. */
  readonly number?: number;
}

/** What the outside world adds to a decision: the core has no clock, no login and no randomness. */
export interface Context {
  /** The present instant. */
  readonly now: IsoInstant;
  /** Who acts. */
  readonly actor: Actor;
  /** Fresh random bits for the commitments to personal values. */
  readonly salt: Salt;
}

/** An instant (时刻) to the millisecond, in UTC, written `2024-11-07T01:30:00.000Z`. */
export type IsoInstant = string;

/** The arithmetic of a verdict: what was counted, what was needed, out of how many. */
export interface Measure {
  /** What was counted, in the unit of the policy (people, days, …). */
  readonly counted: number;
  /** What was needed. */
  readonly needed: number;
  /** The whole that `needed` is a share of, where it is one. */
  readonly whole?: number;
}

/** A chamber's own word for an organ (机构), such as `council`. */
export type Organ = string;

/** An outside body (外部单位): another chamber, an authority, a partner. */
export type PartyId = string & { readonly __id: "PartyId" };

/** A person (人员). */
export type PersonId = string & { readonly __id: "PersonId" };

/** A chamber's own word for a post (职务), such as `secretary_general`. */
export type Post = string;

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

/** Free text (文字): a list of runs, of words, people and outside bodies; at least one. */
export type Prose = readonly Run[];

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
 * What the host does without a person.
 *
 * - `import` 导入: Records what existed before the journal (导入).
 * - `timer` 定时: Acts when a time has come (定时).
 */
export type SystemTask = "import" | "timer";

/** A title or the name of a thing (标题、名称). It must not name people: free text about people is `Prose`. */
export type Title = string;

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
  /** The arithmetic. */
  readonly measure?: Measure;
  /** The refusal's code, where it fails. */
  readonly code?: string;
  /** The refusal's sentence in Chinese, where it fails. */
  readonly chinese?: string;
  /** The refusal's sentence in English, where it fails. */
  readonly english?: string;
}

/** A run of free text (文字): personal as a whole, for it may say anything about anybody; masked by `Debug`. */
export type Words = string;
