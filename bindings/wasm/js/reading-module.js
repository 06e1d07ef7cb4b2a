// What stands on the module for reading.

import { recorded } from "./recorded.js";
import * as native from "./shanghui_reading.js";

export const module = {
  file: "shanghui_reading_bg.wasm",
  entry: "chamber_replay",
  initSync: native.initSync,
  gives: recorded(native),
};
