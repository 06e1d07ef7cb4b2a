// Who takes part: all invented. No two numbers are the same, so that an id in a sentence says whose it is.

import { idFrom } from "../../bindings/wasm/pkg/node.js";

export const NAMES = "林知远 许望舒 周既白 沈听澜 顾晏清 江与鸥 陆采薇 何以宁 宋拾禾 罗一川".split(" ");
export const PEOPLE = NAMES.map((_, index) => idFrom(index + 1));
export const [LIN, XU, ZHOU, SHEN, GU, JIANG, LU, HE, SONG, LUO] = PEOPLE;

// The authority that supervises the chamber and asks for the yearly return.
export const BUREAU = idFrom(21);

// The seats: of two enterprises, of 顾晏清 and of 林知远.
export const MEMBERS = [31, 32, 33, 34].map(idFrom);
export const [YUNFAN, TINGLAN, GUS, LINS] = MEMBERS;

export const ENTERPRISES = [
  { enterprise: idFrom(41), name: "长安云帆物流有限公司", representative: ZHOU },
  { enterprise: idFrom(42), name: "长安听澜文化有限公司", representative: SHEN },
];
