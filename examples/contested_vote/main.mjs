// A contested vote in an invented chamber.
//
// The same story as `main.rs` and `main.py`, with the same output down to the digest. Who favoured whom stands in this
// program, as it would in people's heads; it goes into an urn, and of the urn the journal holds the count alone.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { idFrom, load } from "../../bindings/wasm/pkg/node.js";
import { ASSEMBLY, close, gather } from "./assembly.mjs";
import { DUES, ELECTION, POLL, RUN_OFF, dues, elect, runOff } from "./votes.mjs";

const { Chamber, Charter, renderHtml, renderText } = await load();

// The context of a command of a day; the salt is fixed, because a story must come out the same every time.
function context(day, minute) {
  const now = new Date(Date.parse(`${day}T01:00:00Z`) + minute * 60_000).toISOString();
  return { now, actor: { type: "system", task: "import" }, salt: "10".repeat(16) };
}

// The same charter, with the dues carried by half of the votes for and against instead of half of those present.
function otherCharter(chamber) {
  const changed = (rule) => {
    if (rule.matter !== "dues") return rule;
    return { ...rule, pass: { ...rule.pass, threshold: { ...rule.pass.threshold, base: "cast" } } };
  };
  const rules = chamber.charter.rules;
  return new Charter({ ...rules, organs: rules.organs.map((organ) => ({ ...organ, decides: organ.decides?.map(changed) })) });
}

const here = fileURLToPath(new URL(".", import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const folder = values.out ?? join(here, "..", "..", "target", "contested_vote");
mkdirSync(folder, { recursive: true });

const founding = {
  type: "FoundChamber",
  chamber: idFrom(3),
  name: "长安市洞庭商会",
  seat: "长安",
  offset: "+08:00",
  charter: Charter.preset("mca_1998").rules,
};
const chamber = Chamber.found(founding, context("2026-06-01", 0));
let minute = 0;
const tell = (day, command) => {
  minute += 1;
  chamber.execute(command, context(day, minute));
};
const telling = { chamber, tell };
gather(telling);
elect(telling);
runOff(telling);
dues(telling);
close(telling);

const audience = "members";
const minutes = chamber.minutes(ASSEMBLY, { audience });
const result = chamber.electionResult(RUN_OFF, { audience });
const sheets = [
  chamber.ballotPaper(ELECTION, { audience }),
  chamber.countSheet(POLL, { audience }),
  chamber.electionResult(ELECTION, { audience }),
  result,
  chamber.resolution(DUES, { audience }),
  minutes,
  chamber.journalNote({ audience }),
];
for (const sheet of sheets) {
  console.log(renderText(sheet));
}
for (const vote of chamber.rejudge(otherCharter(chamber))) {
  if (vote.passed_then !== vote.would_pass) {
    console.log(`若以赞成票与反对票之和为基数，结果不同的议案：${vote.motion}`);
  }
}
for (const holder of chamber.holdersOn("2026-07-01")) {
  if (holder.post.post === "director") {
    console.log(`${holder.post.title}：${chamber.name(holder.person) ?? "（已删除）"}`);
  }
}
const files = {
  "minutes.html": renderHtml(minutes),
  "election_result.html": renderHtml(result),
  "journal.jsonl": chamber.journal.toLines(),
};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(folder, name), content);
  console.error(`wrote ${join(folder, name)}`);
}
