// The entry for browsers, bundlers and workers of the module for reading, which lies beside this file.

import { loader } from "./loader.js";
import { module } from "./reading-module.js";

export { ShanghuiError } from "./errors.js";
export { labels } from "./labels.js";

export const load = loader(module, () => new URL("./shanghui_reading_bg.wasm", import.meta.url));
