// What stands on the whole module.

import { calendar } from "./calendar.js";
import * as face from "./face.js";
import { initSync } from "./shanghui_wasm.js";
import * as tally from "./tally.js";
import * as values from "./values.js";

export const module = {
  file: "shanghui_wasm_bg.wasm",
  entry: "chamber_execute",
  initSync,
  gives: { calendar, ...face, ...tally, ...values },
};
