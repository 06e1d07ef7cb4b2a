// What happened in the year.

import { createHash } from "node:crypto";

import { idFrom, prose } from "../../bindings/wasm/pkg/node.js";

const [LIN, , ZHOU, SHEN, GU, SU] = [1, 2, 3, 4, 5, 6].map(idFrom);

// The id of a turn.
export const rotation = (ordinal) => idFrom(ordinal);

const turn = (ordinal, holder, from) => ({
  type: "OpenRotation",
  rotation: rotation(ordinal),
  ordinal,
  holders: [holder],
  from,
});

// Opens a turn on its first day, with whose turn it is.
function open(telling, ordinal, from) {
  const holder = telling.due(from);
  const events = telling.tell(from, turn(ordinal, holder, from));
  console.log(`${from}：第${ordinal}次轮值，${telling.name(holder)}`);
  if (events.some((event) => event.type === "RotationOpened" && event.handover_missing)) {
    console.log(`${from}：上一次轮值尚未交接，已记录在案`);
  }
}

function close(telling, ordinal, on) {
  telling.tell(on, { type: "CloseRotation", rotation: rotation(ordinal), on });
}

function handOver(telling, ordinal, on, done, undone) {
  telling.tell(on, {
    type: "RecordHandover",
    rotation: rotation(ordinal),
    done: [prose(done)],
    undone: [prose(undone)],
    report: prose("会务平稳，已向会长办公会报告"),
    office_days: 4,
    on,
    audience: "council",
  });
}

// The order is drawn: announced with a commitment, then revealed.
export function draw(telling) {
  const [lots, seed] = [idFrom(1), "2a".repeat(32)];
  const commitment = createHash("sha256").update(Buffer.from(seed, "hex")).digest("hex");
  telling.tell("2025-12-16", { type: "AnnounceDraw", draw: lots, pool: [ZHOU, SHEN, GU], commitment });
  telling.refused("2025-12-20", { type: "RevealDraw", draw: lots, seed: "2b".repeat(32) });
  const [drawn] = telling.tell("2025-12-20", { type: "RevealDraw", draw: lots, seed });
  console.log(`2025-12-20：抽签次序为${drawn.order.map(telling.name).join("、")}`);
  telling.tell("2025-12-20", {
    type: "PlanRotation",
    plan: idFrom(1),
    ordinal: 1,
    from: "2026-01-01",
    seats: 1,
    pool: drawn.order,
    draw: lots,
  });
}

// Two swap; the second turn is over without a handover.
export function spring(telling) {
  open(telling, 1, "2026-01-01");
  const [second, third] = [telling.due("2026-03-01"), telling.due("2026-05-01")];
  const swap = (...consents) => ({
    type: "SwapTurns",
    change: idFrom(1),
    ordinal: 2,
    person: second,
    with_ordinal: 3,
    with_person: third,
    consents,
  });
  telling.refused("2026-02-12", swap(second, third));
  telling.tell("2026-02-12", swap(second, third, LIN));
  console.log(`2026-02-12：${telling.name(second)}与${telling.name(third)}调换`);
  close(telling, 1, "2026-02-28");
  handOver(telling, 1, "2026-02-28", "走访会员企业六家", "会员需求台账尚缺两家");
  telling.refused("2026-03-01", turn(2, second, "2026-03-01"));
  open(telling, 2, "2026-03-01");
  close(telling, 2, "2026-04-30");
  open(telling, 3, "2026-05-01");
}

// A newcomer joins, and stands in for somebody who cannot come.
export function summer(telling) {
  const from = "2026-07-01";
  telling.tell("2026-06-10", {
    type: "AppointToPost",
    appointment: idFrom(7),
    person: SU,
    post: "vice_president",
    from,
  });
  const becomes = { type: "joins", from };
  telling.tell("2026-06-10", { type: "ChangeRotationPool", change: idFrom(2), person: SU, becomes });
  console.log(`2026-06-10：${telling.name(SU)}加入轮值，排在末位`);
  const fourth = telling.due("2026-07-01");
  telling.tell("2026-06-28", {
    type: "SubstituteTurn",
    change: idFrom(3),
    ordinal: 4,
    person: fourth,
    substitute: SU,
    consents: [SU, LIN],
  });
  console.log(`2026-06-28：${telling.name(fourth)}由${telling.name(SU)}替班`);
  close(telling, 3, "2026-06-30");
  handOver(telling, 3, "2026-06-30", "接待来访三批", "互访回执尚未汇总");
  open(telling, 4, "2026-07-01");
}

// Whoever is abroad is passed over, and makes it up.
export function autumn(telling) {
  const fifth = telling.due("2026-09-01");
  const becomes = { type: "absent", from: "2026-09-01", until: "2026-09-30" };
  telling.tell("2026-08-20", { type: "ChangeRotationPool", change: idFrom(4), person: fifth, becomes });
  console.log(`2026-08-20：${telling.name(fifth)}九月外出，轮次后补`);
  close(telling, 4, "2026-08-31");
  handOver(telling, 4, "2026-08-31", "举办一次座谈", "场地费用待结");
  open(telling, 5, "2026-09-01");
  close(telling, 5, "2026-10-31");
  handOver(telling, 5, "2026-10-31", "结清场地费用", "年会方案待定");
  open(telling, 6, "2026-11-01");
  close(telling, 6, "2026-12-31");
  handOver(telling, 6, "2026-12-31", "确定年会方案", "年会筹备由下一次轮值继续");
}
