// The chamber's people, and the assembly from convening to its close.

import { idFrom } from "../../bindings/wasm/pkg/node.js";

export const ASSEMBLY = idFrom(1);
export const [SEATS, MONEY] = [idFrom(1), idFrom(2)];
export const DAY = "2026-06-20";
const BEFORE = "2026-06-01";

const NAMES = "林知远 周既白 沈听澜 顾晏清 韩牧之 苏映雪 叶归舟 程望山 何以宁 江与鸥 陆采薇 白既望 许望舒".split(" ");

// The numbers from one to another, both included.
export function numbers(from, until) {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

// Registers the people, seats twelve of them, and convenes the assembly; eleven of the twelve come.
export function gather({ tell }) {
  NAMES.forEach((name, index) => {
    tell(BEFORE, { type: "RegisterPerson", person: idFrom(index + 1), name, audience: "public" });
  });
  for (const number of numbers(1, 12)) {
    const holder = { type: "person", person: idFrom(number) };
    tell(BEFORE, { type: "SeatMember", member: idFrom(number), holder, standing: "good" });
  }
  const [from, until] = ["2026-01-01", "2030-12-31"];
  tell(BEFORE, { type: "OpenTerm", term: idFrom(1), ordinal: 3, from, until });
  for (const [number, post] of [[1, "president"], [13, "secretary_general"]]) {
    tell(BEFORE, { type: "AppointToPost", appointment: idFrom(number), person: idFrom(number), post, from });
  }
  tell(BEFORE, {
    type: "ConveneMeeting",
    meeting: ASSEMBLY,
    kind: "general_assembly",
    ordinal: 1,
    starts: `${DAY}T01:00:00Z`,
    place: "洞庭会馆",
    agenda: [
      { item: SEATS, kind: "business", title: "选举理事" },
      { item: MONEY, kind: "business", title: "审议会费标准" },
    ],
    audience: "members",
  });
  tell(BEFORE, { type: "SendNotice", meeting: ASSEMBLY });
  for (const number of [...numbers(1, 11), 13]) {
    const capacity = number === 13 ? "observing" : "attending";
    tell(DAY, { type: "SignIn", meeting: ASSEMBLY, person: idFrom(number), capacity });
  }
  tell(DAY, { type: "ExcuseAbsence", meeting: ASSEMBLY, person: idFrom(12) });
  tell(DAY, { type: "OpenMeeting", meeting: ASSEMBLY, chair: idFrom(1) });
}

// Closes the assembly and drafts its minutes.
export function close({ tell }) {
  tell(DAY, { type: "CloseMeeting", meeting: ASSEMBLY });
  tell(DAY, { type: "DraftMinutes", meeting: ASSEMBLY });
}
