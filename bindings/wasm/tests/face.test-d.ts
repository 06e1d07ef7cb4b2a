// What the face of the package allows and what it does not; checked by `tsc --strict`, never run.
import { idFrom, labels, load, newId, newSalt, prose, ShanghuiError } from "shanghui";
import { load as loadReading } from "shanghui/reading";
import type { Chamber, Command, Context, Event, MeetingId, PersonId, RecordedChamber, Shanghui } from "shanghui";

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
  const turns: PersonId[] = chamber
    .rotationRoster("2026-01-01", "2026-12-31")
    .flatMap(({ holders }) => (holders ?? []).map((holder) => holder.person));
  const days: number[] = chamber.rotationFairness("2026-12-31").map((tally) => tally.days);
  const within: boolean[] = chamber
    .turnAuthority({ person, on: "2026-04-30", people: 30, amount: "500.00" })
    .map((verdict) => verdict.passed);
  const tier: string | undefined = chamber.duesTier(idFrom(within.length), "2026-12-31")?.tiers?.[0]?.title;
  renderHtml(chamber.rotationNote(tier ?? "2026-12-31"));
  renderHtml(chamber.rotationRosterSheet("2026-01-01", "2026-12-31", { audience: "members" }));
  renderHtml(chamber.handoverRecord(idFrom(turns.length + days.length)));
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

export function votes({ judgeMotion, countElection, CreditCode }: Shanghui): readonly (number | bigint)[] {
  const pass = { fraction: "1/2", bound: "at_least", base: "present" } as const;
  const { quorum, for: favour } = judgeMotion(
    { entitled: 2n ** 60n, present: 41, for: 27n, against: 8, abstain: 6, void: 0 },
    { pass },
  );
  const result = countElection({ entitled: 60, present: 40, groups: [{ count: 40 }] }, { pass, seats: 1, issued: 40 });
  const { checksum_ok }: { readonly checksum_ok: boolean } = CreditCode.parse("51610100MJX00000XA");
  // @ts-expect-error a mark that is misspelt
  countElection({ entitled: 1, present: 1, groups: [{ count: 1, marks: [{ candidate: "甲", mark: "yes" }] }] }, { pass, seats: 1, issued: 1 });
  // @ts-expect-error a figure is no text
  judgeMotion({ entitled: "61", present: 41, for: 27, against: 8, abstain: 6, void: 0 }, { pass });
  return [favour, quorum?.needed ?? 0, result.vacancies, Number(checksum_ok)];
}

export const kind: string = labels.DutyKind.send_notice;

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
  // @ts-expect-error a summary has its period
  chamber.summary({ type: "month", year: 2026 });
  // @ts-expect-error a chamber is founded, replayed or restored
  new shanghui.Chamber();
  // @ts-expect-error prose is made of strings and of who is meant
  prose("会长", person, 5);
  // @ts-expect-error a name may be erased
  chamber.name(person).length;
  // @ts-expect-error a word that is not in the list has no label
  labels.Audience.everybody;
  // @ts-expect-error nothing is read before the module is loaded
  Chamber.replay;
}

export async function record(lines: Uint8Array): Promise<string[]> {
  const { Chamber, Journal, renderText } = await loadReading();
  using chamber = Chamber.replay(Journal.open(lines));
  // @ts-expect-error nothing acts in the module for reading
  chamber.execute;
  // @ts-expect-error nor founds
  Chamber.found;
  const known: RecordedChamber = (await load()).Chamber.replay(Journal.open(lines));
  return [chamber, known].flatMap((it) => it.meetingList().map((held) => renderText(it.minutes(held.meeting))));
}
