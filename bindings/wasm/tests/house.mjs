// The small chamber that the tests share: a president, a secretary-general, somebody without a post, a meeting.

import { idFrom, load } from "shanghui";

export const shanghui = await load();
const { Chamber, Charter } = shanghui;

export const [PRESIDENT, SECRETARY, VISITOR] = [1, 2, 3].map(idFrom);
export const MEETING = idFrom(1);
export const NAMES = { [PRESIDENT]: "林知远", [SECRETARY]: "周明德", [VISITOR]: "何一帆" };
export const TODAY = "2026-03-01";

const START = Date.UTC(2026, 2, 1, 1);

/** The context of a minute, with a fixed salt: the tests want the same journal each time. */
export function at(minute, person) {
  const actor = person === undefined ? { type: "system", task: "import" } : { type: "person", person };
  return { now: new Date(START + minute * 60_000).toISOString(), actor, salt: "07".repeat(16) };
}

export function founding() {
  return {
    type: "FoundChamber",
    chamber: idFrom(1),
    name: "长安市洞庭商会",
    hometown: "洞庭",
    offset: "+08:00",
    charter: Charter.preset("mca_1998").rules,
  };
}

export const COMMANDS = [
  ...Object.entries(NAMES).map(([person, name]) => ({
    type: "RegisterPerson",
    person,
    name,
    phone: "13800000000",
    audience: "public",
  })),
  { type: "OpenTerm", term: idFrom(1), ordinal: 2 },
  { type: "AppointToPost", appointment: idFrom(1), person: PRESIDENT, post: "president" },
  { type: "AppointToPost", appointment: idFrom(2), person: SECRETARY, post: "secretary_general" },
  { type: "ConveneMeeting", meeting: MEETING, kind: "joint_meeting", theme: "互访", audience: "public" },
];

export function house() {
  const chamber = Chamber.found(founding(), at(0));
  COMMANDS.forEach((command, index) => chamber.execute(command, at(index + 1)));
  return chamber;
}

/** Opens the meeting, in the hand of the secretary-general, who has signed in. */
export function opened(chamber) {
  signIn(chamber, SECRETARY, 59);
  return chamber.execute({ type: "OpenMeeting", meeting: MEETING, chair: SECRETARY }, at(60, SECRETARY));
}

export function signIn(chamber, person, minute) {
  const command = { type: "SignIn", meeting: MEETING, person, capacity: "attending" };
  return chamber.execute(command, at(minute, SECRETARY));
}

export function textOf(bytes) {
  return new TextDecoder().decode(bytes);
}

/** What the question throws. */
export function thrown(question) {
  try {
    question();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
