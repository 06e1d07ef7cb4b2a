// The page: it asks the core and shows what the core says. No rule of a chamber stands here.

import { load } from "./pkg/web.js";
import { citation, element, english, facts, failure, mark, sheet, showBy, verdictTable } from "./view.js";

const STORY = "joint_meeting.jsonl";
const byId = (id) => document.getElementById(id);

/** Everything on the loaded module. */
let core;
/** The journal as it came, and the chamber that its bytes give while the chain holds. */
let original;
let chamber;
/** The act last asked about, so that another charter may judge the very same. */
let act;

/** Shows the answer of a question to the core, or why there is none. */
function shown(place, question, words) {
  try {
    byId(place).replaceChildren(...question());
    return true;
  } catch (error) {
    byId(place).replaceChildren(...failure(error, words));
    return false;
  }
}

// The journal.

function read(bytes) {
  const holds = shown("verification", () => verified(bytes), "日志有误");
  for (const part of document.querySelectorAll(".needs-chamber")) part.hidden = !holds;
  if (!holds) {
    byId("verification").append(element("p", { className: "hint" }, "日志未通过核验，本页不据此出具任何文书。"));
  }
  return holds;
}

function verified(bytes) {
  const { length, digest, erased } = core.verifyJournal(bytes);
  chamber = core.Chamber.replay(core.Journal.open(bytes));
  return [
    element("p", {}, mark(true, "完好"), " ", english("the chain holds")),
    facts([
      ["条数", String(length)],
      ["末条摘要", element("code", {}, digest)],
      ["已删除的个人信息", `${erased} 项`],
    ]),
  ];
}

function take(bytes) {
  original = bytes;
  byId("place").max = bytes.length - 1;
  byId("place").value = Math.floor(bytes.length / 2);
  if (read(bytes)) offer();
}

function tamper(event) {
  event.preventDefault();
  const bytes = original.slice();
  bytes[byId("place").valueAsNumber] ^= 1;
  read(bytes);
}

// What there is to choose.

function daysLater(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function options(id, choices) {
  byId(id).replaceChildren(...choices.map(([value, label]) => element("option", { value }, label)));
}

function offer() {
  const { rules } = chamber.charter;
  const kinds = new Map(rules.meetings.map(({ kind, title }) => [kind, title]));
  const last = chamber.lastRecorded.slice(0, 10);

  byId("name").textContent = chamber.profile.name;
  options(
    "meeting",
    chamber.meetingList().map(({ meeting, title, day }) => [meeting, [title, day].join(" ")]),
  );
  options("kind", [...kinds]);
  byId("kind").querySelector("[value=council]")?.setAttribute("selected", "");
  options(
    "convener",
    chamber.holdersOn(last).map(({ person, post: { post, title } }) => [
      JSON.stringify({ type: "person", person, post }),
      `${title} ${chamber.name(person) ?? "（已删除）"}`,
    ]),
  );
  byId("day").value = last;
  byId("notice").value = daysLater(last, 3);
  byId("held").value = daysLater(last, 5);
  showDocuments();
  draftCharter();
  forget();
}

// The documents.

function showDocuments() {
  const day = byId("day").value;
  const audience = byId("audience").value;
  const meeting = byId("meeting").value;
  const made = {
    rotation: () => chamber.rotationNote(day, { audience }),
    duties: () => chamber.dutySheet(day, { audience }),
    minutes: () => chamber.minutes(meeting, { audience }),
  };
  for (const [place, document] of Object.entries(made)) {
    shown(place, () => [sheet(core.renderHtmlFragment(document()))], "不能出具");
  }
}

// The act, and the charters that judge it.

function convene(event) {
  event.preventDefault();
  const command = {
    type: "ConveneMeeting",
    meeting: core.newId(),
    kind: byId("kind").value,
    starts: byId("held").value,
  };
  // Noon in Greenwich falls on the same day in China.
  const now = `${byId("notice").value}T12:00:00.000Z`;
  act = [command, { now, actor: JSON.parse(byId("convener").value || "null"), salt: core.newSalt() }];
  shown("answer", () => done(...act), "不准");
  shown("verdicts", () => [verdictTable("逐条判定", chamber.check(...act))], "问不成");
  judgeAnew();
}

/** Another act is being put together: what was said of the last one does not hold for it. */
function forget() {
  act = undefined;
  byId("answer").replaceChildren(element("p", { className: "hint" }, "按“召集”，看准不准、凭哪一条。"));
  byId("verdicts").replaceChildren();
  judgeAnew();
}

/** Does the act to a copy, so that it may be tried again. */
function done(command, context) {
  const copy = core.Chamber.replay(chamber.journal);
  const events = copy.execute(command, context);
  return [
    element("p", {}, mark(true, "准"), ` 记入第 ${copy.journal.length} 条：`, events.map(({ type }) => type).join("、")),
    facts([["新的末条摘要", element("code", {}, copy.journal.digest)]]),
  ];
}

/** The rule of the kind of meeting that is chosen, within some rules; a charter without meetings has none. */
function ruleIn(rules) {
  return rules.meetings.find(({ kind }) => kind === byId("kind").value) ?? { title: "会议" };
}

function draftCharter() {
  const { rules } = chamber.charter;
  const { title, notice } = ruleIn(rules);
  byId("days-label").textContent = `${title}的通知须提前（日）`;
  byId("days").value = notice?.days ?? "";
  byId("days-article").textContent = `依据 ${citation(notice?.article) ?? "未注明"}`;
  byId("rules").value = JSON.stringify(rules, null, 2);
}

function amend() {
  const { rules } = chamber.charter;
  const rule = ruleIn(rules);
  rule.notice = { ...rule.notice, days: byId("days").valueAsNumber };
  byId("rules").value = JSON.stringify(rules, null, 2);
  judgeAnew();
}

function judgeAnew() {
  byId("other-verdicts").replaceChildren();
  shown("other-answer", judged, "章程有误");
}

function judged() {
  const under = core.Charter.fromJson(byId("rules").value);
  if (act === undefined) return [];
  const verdicts = chamber.check(...act, { under });
  byId("other-verdicts").replaceChildren(verdictTable("换了章程，逐条判定", verdicts));
  const against = verdicts.filter(({ passed }) => !passed);
  const same = under.equals(chamber.charter) ? "（章程未改）" : "（章程已改）";
  if (against.length === 0) return [element("p", {}, mark(true, "准"), same)];
  return against.map(({ chinese }) => element("p", {}, mark(false, "不准"), `${same}${chinese}`));
}

// Wiring.

function listen() {
  byId("tampering").addEventListener("submit", tamper);
  byId("restore").addEventListener("click", () => read(original));
  byId("file").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (file) take(new Uint8Array(await file.arrayBuffer()));
  });
  byId("asking").addEventListener("submit", (event) => event.preventDefault());
  byId("asking").addEventListener("change", showDocuments);
  byId("print").addEventListener("click", () => print());
  byId("act").addEventListener("submit", convene);
  byId("act").addEventListener("change", forget);
  byId("kind").addEventListener("change", draftCharter);
  byId("amending").addEventListener("submit", (event) => event.preventDefault());
  byId("days").addEventListener("input", amend);
  byId("rules").addEventListener("input", judgeAnew);
}

async function begin() {
  const [loaded, response] = await Promise.all([load(), fetch(STORY)]);
  if (!response.ok) throw new Error(`${STORY}: ${response.status}`);
  core = loaded;
  showBy(loaded);
  listen();
  take(new Uint8Array(await response.arrayBuffer()));
}

try {
  await begin();
} catch (error) {
  byId("verification").replaceChildren(element("p", {}, mark(false, "打不开"), ` ${error.message}`));
  throw error;
}
