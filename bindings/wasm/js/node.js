// The entry for Node: the module is read from beside this file.

import { readFile } from "node:fs/promises";
import { loader } from "./loader.js";
import { module } from "./whole-module.js";

export { ShanghuiError } from "./errors.js";
export { labels } from "./labels.js";
export { idFrom, newId, newSalt, prose } from "./values.js";

export const load = loader(module, () => readFile(new URL("./shanghui_wasm_bg.wasm", import.meta.url)));
