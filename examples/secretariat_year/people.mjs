// Who takes part: all invented.

import { idFrom } from "../../bindings/wasm/pkg/node.js";

export const NAMES = "林知远 许望舒 周既白 沈听澜 顾晏清 苏映雪 陆采薇 何以宁".split(" ");
export const PEOPLE = NAMES.map((_, index) => idFrom(index + 1));
export const [LIN, XU, ZHOU, SHEN, GU, SU, LU, HE] = PEOPLE;

// The authority that asks for reports.
export const BUREAU = idFrom(1);

// The seat of 长安云帆物流有限公司, for which 周既白 acts.
export const YUNFAN = idFrom(1);
