// Who took part: the host's people and posts, the guests' chambers.

import { idFrom } from "../../bindings/wasm/pkg/node.js";

const NAMES = [
  "刘科余", "刘冬", "帅柳军", "蔡明臻", "杨仁志", "刘文波", "刘常森", "蒋义哲",
  "张巧丽", "龚艺", "杨思明", "戴自田", "易萍", "肖鹏", "刘石望", "董蓉",
];
const PEOPLE = NAMES.map((_, index) => idFrom(index + 1));
export const [
  LIU_KEYU, LIU_DONG, SHUAI_LIUJUN, CAI_MINGZHEN, YANG_RENZHI, LIU_WENBO, LIU_CHANGSEN, JIANG_YIZHE,
  ZHANG_QIAOLI, GONG_YI, YANG_SIMING, DAI_ZITIAN, YI_PING, XIAO_PENG, LIU_SHIWANG, DONG_RONG,
] = PEOPLE;

const PARTY_NAMES = ["陕西湖南省商会", "邵阳商会", "衡阳商会", "郴州商会", "岳阳商会", "湖南省商务服务中心"];
const PARTIES = PARTY_NAMES.map((_, index) => idFrom(index + 1));
export const [SHAANXI_HUNAN, SHAOYANG, HENGYANG, CHENZHOU, YUEYANG, SERVICE_CENTRE] = PARTIES;

export function register(tell) {
  PEOPLE.forEach((person, index) => {
    tell({ type: "RegisterPerson", person, name: NAMES[index], audience: "public" });
  });
  PARTIES.forEach((party, index) => {
    const kind = party === SERVICE_CENTRE ? "authority" : "chamber";
    tell({ type: "RegisterParty", party, name: PARTY_NAMES[index], kind });
  });
}

export function lead(tell) {
  tell({ type: "OpenTerm", term: idFrom(1), ordinal: 2 });
  const posts = [
    [LIU_KEYU, "president"],
    [YANG_RENZHI, "secretary_general"],
    [YANG_RENZHI, "party_secretary"],
    [LIU_WENBO, "executive_secretary_general"],
    [LIU_CHANGSEN, "vice_president"],
    [JIANG_YIZHE, "vice_president"],
    [ZHANG_QIAOLI, "secretariat_staff"],
  ];
  posts.forEach(([person, post], index) => {
    tell({ type: "AppointToPost", appointment: idFrom(index + 1), person, post });
  });
  tell({ type: "SeatMember", member: idFrom(1), holder: { type: "person", person: GONG_YI }, standing: "good" });
  tell({
    type: "OpenRotation",
    rotation: idFrom(1),
    ordinal: 14,
    holders: [LIU_DONG, SHUAI_LIUJUN, CAI_MINGZHEN],
  });
}
