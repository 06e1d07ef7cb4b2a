// The entry for Node of the module for reading, which is read from beside this file.

import { readFile } from "node:fs/promises";
import { loader } from "./loader.js";
import { module } from "./reading-module.js";

export { ShanghuiError } from "./errors.js";
export { labels } from "./labels.js";

export const load = loader(module, () => readFile(new URL("./shanghui_reading_bg.wasm", import.meta.url)));
