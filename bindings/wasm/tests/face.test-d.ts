// What the face of the package allows and what it does not; checked by `tsc --strict`, never run.
import { idFrom, load, newId, newSalt, prose, ShanghuiError } from "shanghui";
import type { Chamber, Command, Context, Event, MeetingId, PersonId, Shanghui } from "shanghui";

const person: PersonId = newId();
const meeting: MeetingId = idFrom(7n);
const context: Context = {
  now: "2024-11-07T01:30:00.000Z",
  actor: { type: "person", person, post: undefined },
  salt: newSalt(),
};

export async function story(): Promise<Event[]> {
  const { Chamber, Charter, Journal, renderHtml }: Shanghui = await load();
  const charter = Charter.preset("mca_1998");
  using chamber = Chamber.found(
    { type: "FoundChamber", chamber: newId(), name: "长安市洞庭商会", offset: "+08:00", charter: charter.rules },
    context,
  );
  const command: Command = { type: "RegisterPerson", person, name: "林知远", audience: "members" };
  renderHtml(chamber.minutes(meeting, { audience: "leaders" }));
  Chamber.replay(Journal.open(chamber.journal.toLines(), { expecting: { length: 1 } }));
  return chamber.execute(command, context);
}

export function named(events: Event[]): PersonId[] {
  return events.flatMap((event) => (event.type === "PersonRegistered" ? [event.person] : []));
}

export function why(error: unknown): string {
  if (error instanceof ShanghuiError && error.name === "Refusal") {
    return `${error.code} ${error.article?.number ?? ""} ${String(error.details["needed"])}`;
  }
  throw error;
}

export const words = prose("会长", { person }, "致辞");

export function mistakes(chamber: Chamber, shanghui: Shanghui): void {
  // @ts-expect-error a command that is misspelt
  chamber.execute({ type: "RegisterPersom", person, name: "林知远" }, context);
  // @ts-expect-error a field is missing
  chamber.execute({ type: "RegisterPerson", person }, context);
  // @ts-expect-error an id of another kind
  chamber.minutes(person);
  // @ts-expect-error a word that is not in the list
  chamber.minutes(meeting, { audience: "everybody" });
  // @ts-expect-error a Date is no civil day
  chamber.duties(new Date());
  // @ts-expect-error a chamber is founded, replayed or restored
  new shanghui.Chamber();
  // @ts-expect-error prose is made of strings and of who is meant
  prose("会长", person, 5);
  // @ts-expect-error a name may be erased
  chamber.name(person).length;
  // @ts-expect-error nothing is read before the module is loaded
  Chamber.replay;
}
