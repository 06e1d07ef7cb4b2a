// The meeting itself, in the order in which the report tells it, and what follows.

import { idFrom, prose } from "../../bindings/wasm/pkg/node.js";
import * as who from "./people.mjs";

export const MEETING = idFrom(3);
const SERIES = idFrom(1);
const NOTICE = "关于报送2024年商协会和校友会促进湖南招商引资工作情况的通知";

const AGENDA = [
  ["screening", "商会宣传片"],
  ["introduction", "商会情况"],
  ["proposals", "加强秘书处工作的建议"],
  ["exchange", "各商会的做法和难题"],
  ["remarks", "秘书处的“三勤”"],
  ["document_study", "招商引资工作情况的报送"],
  ["remarks", "欢迎辞与工作心得"],
  ["remarks", "结束讲话"],
];

export function hold(tell) {
  tell({ type: "OpenSeries", series: SERIES, name: "在陕湘籍商会秘书长联席会议" });
  tell({
    type: "ConveneMeeting",
    meeting: MEETING,
    kind: "joint_meeting",
    series: { series: SERIES, ordinal: 3 },
    theme: "增进湘情、凝聚共识、助力发展",
    question: "如何加强商会秘书处工作、发挥秘书处作用",
    starts: "2024-11-07",
    place: "西安市常德商会",
    agenda: AGENDA.map(([kind, title], index) => ({ item: idFrom(index + 1), kind, title })),
    audience: "public",
  });
  guests(tell);
  tell({
    type: "RecordDelegation",
    delegation: idFrom(1),
    delegate: who.LIU_DONG,
    principal: { type: "person", person: who.LIU_KEYU },
    scope: { type: "meeting", meeting: MEETING },
  });
  const present = [
    who.LIU_DONG, who.SHUAI_LIUJUN, who.CAI_MINGZHEN, who.YANG_RENZHI, who.LIU_WENBO, who.LIU_CHANGSEN,
    who.JIANG_YIZHE, who.ZHANG_QIAOLI, who.GONG_YI, who.YANG_SIMING, who.DAI_ZITIAN, who.YI_PING, who.XIAO_PENG,
    who.LIU_SHIWANG, who.DONG_RONG,
  ];
  for (const person of present) {
    tell({ type: "SignIn", meeting: MEETING, person, capacity: "attending" });
  }
  tell({ type: "OpenMeeting", meeting: MEETING, chair: who.LIU_WENBO });
  speeches(tell);
}

function guests(tell) {
  const delegations = [
    [who.SHAANXI_HUNAN, who.YANG_SIMING, "秘书长"],
    [who.SHAOYANG, who.DAI_ZITIAN, "秘书长"],
    [who.HENGYANG, who.YI_PING, "办公室主任"],
    [who.CHENZHOU, who.XIAO_PENG, "秘书长"],
    [who.YUEYANG, who.LIU_SHIWANG, "秘书长"],
    // The report lets her speak without saying for whom.
    [undefined, who.DONG_RONG, undefined],
  ];
  delegations.forEach(([party, person, title], index) => {
    tell({ type: "RecordGuests", guests: idFrom(index + 1), meeting: MEETING, party, delegates: [{ person, title }] });
  });
}

function speeches(tell) {
  let spoken = 0;
  const speak = (item, speakers, summary, points, on_behalf_of = []) => {
    spoken += 1;
    tell({
      type: "RecordContribution",
      contribution: idFrom(spoken),
      meeting: MEETING,
      item: idFrom(item),
      speakers,
      on_behalf_of,
      summary: prose(summary),
      points: points.map((point) => prose(point)),
      audience: "public",
    });
  };

  speak(1, [who.YANG_RENZHI], "放映商会宣传片，让来宾先对商会有个印象。", []);
  speak(
    2,
    [who.LIU_WENBO],
    "从三个方面介绍商会。",
    ["商会的基本情况。", "已经开展的工作。", "今后还要加强的方面。"],
  );
  speak(
    3,
    [who.LIU_WENBO],
    "就加强秘书处工作提出四点建议。",
    [
      "选好人：秘书处要用有家乡情怀、愿意服务、善于沟通组织、懂商务的人。",
      "分好工：按各人所长分派任务，分工之外互相补位。",
      "服务好会员：靠走访和面谈弄清需求，跟进办理，提供政策咨询，对接资源。",
      "沟通好内外：定期向主管部门、商会领导和理事会成员汇报，及时领会意见，有计划地落实。",
    ],
  );
  speak(
    4,
    [who.DAI_ZITIAN, who.YI_PING, who.LIU_SHIWANG, who.XIAO_PENG, who.DONG_RONG, who.YANG_SIMING],
    "先后介绍各自商会成立以来的情况，把共同的难题归为四类。",
    [
      "会员怎样后续发展，会费怎样收取。",
      "秘书处怎样把工作做好，起更大的作用。",
      "怎样激发理事会和会员的热情，把活动坚持办好。",
      "怎样用好商会平台，共享资源、抱团发展、服务会员。",
    ],
  );
  speak(
    5,
    [who.YANG_SIMING],
    "秘书处要做到三勤，也要管好嘴。",
    [
      "手勤：每次活动认真记录，各类资料登记齐全。",
      "腿勤：多走动，了解理事会和会员的情况，做好上传下达。",
      "嘴勤：及时请示汇报，定期与主管部门和商会领导沟通；该说的说，不该说的不说。",
    ],
  );
  tell({
    type: "RecordStudy",
    meeting: MEETING,
    item: idFrom(6),
    document: NOTICE,
    issuer: who.SERVICE_CENTRE,
    led_by: who.YANG_SIMING,
    audience: "public",
  });
  speak(
    7,
    [who.YANG_RENZHI],
    "欢迎各位来宾，肯定商会之间多走动的做法，介绍党支部的组织生活，并谈四点心得。",
    [
      "规划先行：一年的节点和节日办什么活动，早作计划，早作安排。",
      "搞好协调：在主管部门、商会领导和会员之间多请示、多汇报，按章程、讲规矩。",
      "做好服务：秘书处的言行代表商会，要有服务意识，维护商会形象。",
      "搞好总结：每次活动之后回顾得失，听取意见，提高工作质量。",
    ],
    [{ type: "organ", organ: "secretariat" }, { type: "organ", organ: "party_branch" }],
  );
  speak(
    8,
    [who.LIU_DONG],
    "欢迎各商会来访，对会议给予高度评价，希望今后加强联系，共同提高。",
    [],
    [{ type: "person", person: who.LIU_KEYU }],
  );
}

// A joint meeting binds nobody: it ends in consensus and follow-ups, and in the report that the host now owes.
export function conclude(tell) {
  const consensus = [
    "商会之间多走动、多交流，联席会议坚持办下去。",
    "各商会不单打独斗，携手合作，抱团取暖，实现商会之间、会员之间共赢。",
  ];
  consensus.forEach((text, index) => {
    tell({
      type: "RecordConsensus",
      consensus: idFrom(index + 1),
      meeting: MEETING,
      text: prose(text),
      audience: "public",
    });
  });
  const tasks = [
    prose("各商会与", { party: who.SERVICE_CENTRE }, "、湖南省工商联等部门保持联系沟通。"),
    prose("继续举办秘书长联席会议，加强商会之间的走访。"),
  ];
  tasks.forEach((task, index) => {
    tell({ type: "AssignFollowUp", follow_up: idFrom(index + 1), meeting: MEETING, task, audience: "public" });
  });
  tell({ type: "CloseMeeting", meeting: MEETING });
  tell({
    type: "AcceptDirective",
    directive: idFrom(1),
    issuer: who.SERVICE_CENTRE,
    title: NOTICE,
    subject: "2024年促进湖南招商引资工作情况",
    meeting: MEETING,
    audience: "public",
  });
  tell({ type: "DraftMinutes", meeting: MEETING });
}
