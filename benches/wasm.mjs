// The npm package on the files and against the figures that `cargo bench -p shanghui-benches` leaves in target/benches.
// Build the package first: `cargo xtask wasm`.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { load } from "../bindings/wasm/pkg/node.js";

const ROUNDS = 11;
// V8 compiles a function well only after it has run for a while.
const WARM = 60;
const file = (name) => readFileSync(fileURLToPath(new URL(`../target/benches/${name}`, import.meta.url)));

const began = performance.now();
const { Chamber, Journal, verifyJournal } = await load();
console.log(`loaded in ${(performance.now() - began).toFixed(1)} ms`);

const native = JSON.parse(file("native.json").toString());
const [before, commands, journal] = ["before.jsonl", "commands.jsonl", "journal.jsonl"].map((name) => file(name));
const lines = (bytes) => bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);

// The median of the rounds; `prepare` does not count.
function median(prepare, once, warm = 1) {
  const times = [];
  for (let round = -warm; round < ROUNDS; round += 1) {
    const given = prepare();
    const start = performance.now();
    const made = once(given);
    const took = performance.now() - start;
    if (round >= 0) times.push(took);
    for (const handle of [given, made]) handle?.[Symbol.dispose]?.();
  }
  return times.sort((one, other) => one - other)[ROUNDS >> 1] * 1e6;
}

function row(way, nanos, peer) {
  const beside = native.find((figure) => figure.way === peer)?.median;
  const ratio = beside === undefined ? "" : `${(nanos / beside).toFixed(2)} times native (${beside} ns)`;
  console.log(`${way.padEnd(58)} ${nanos.toFixed(0).padStart(8)} ns  ${ratio}`);
}

const asked = lines(commands);
const entries = lines(journal) - 1;
row(
  "executeLines, a command",
  median(() => Chamber.replay(Journal.open(before)), (chamber) => void chamber.executeLines(commands), WARM) / asked,
  "shanghui: execute_lines, from JSON to sealed journal lines",
);
row(
  "open and replay, an entry",
  median(() => undefined, () => Chamber.replay(Journal.open(journal))) / entries,
  "open and replay",
);
row(
  "verify, a link",
  median(() => undefined, () => void verifyJournal(journal)) / entries,
  "shanghui: verify, from the lines",
);
const text = journal.toString().split("\n").filter((line) => line !== "");
row(
  "JSON.parse of the same lines, an entry",
  median(() => undefined, () => void text.map((line) => JSON.parse(line))) / entries,
  "serde_json into Value, nothing checked",
);
