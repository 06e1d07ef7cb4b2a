// The entry for browsers, bundlers and workers: the module lies beside this file.

import { loader } from "./loader.js";
import { module } from "./whole-module.js";

export { ShanghuiError } from "./errors.js";
export { labels } from "./labels.js";
export { idFrom, newId, newSalt, prose } from "./values.js";

export const load = loader(module, () => new URL("./shanghui_wasm_bg.wasm", import.meta.url));
