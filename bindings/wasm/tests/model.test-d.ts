// What the types of the wire allow and what they do not; checked by `tsc --strict`, never run.
import type { Actor, Context, PartyId, PersonId, Prose, Verdict } from "../types/model.js";

declare const person: PersonId;
declare const party: PartyId;

export const byPerson: Actor = { type: "person", person };
export const bySystem: Actor = { type: "system", task: "timer" };
export const prose: Prose = [{ type: "text", words: "会长" }, { type: "person", person }];
export const context: Context = { now: "2024-11-07T01:30:00.000Z", actor: byPerson, salt: "0".repeat(32) };

export function whoActs(actor: Actor): PersonId | undefined {
  return actor.type === "person" ? actor.person : undefined;
}

export function counted(verdict: Verdict): number {
  return verdict.measure?.counted ?? 0;
}

// @ts-expect-error an id of another kind
export const confused: Actor = { type: "person", person: party };
// @ts-expect-error a plain string is no id
export const unchecked: Actor = { type: "person", person: "0191e0a4-5b7c-7e11-8a2f-0123456789ab" };
// @ts-expect-error a word that is not in the list
export const asleep: Actor = { type: "system", task: "sleep" };
// @ts-expect-error a field of another variant
export const mixed: Actor = { type: "system", task: "timer", person };
// @ts-expect-error a misspelt field
export const misspelt: Context = { now: "", actor: bySystem, salt: "", slat: "" };
