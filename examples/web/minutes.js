// The least page: a journal is verified and its minutes are shown, with the module that only reads.

import { load } from "./pkg/reading-web.js";
import { element, failure, mark, sheet, showBy } from "./view.js";

const STORY = "joint_meeting.jsonl";
const byId = (id) => document.getElementById(id);

function show(core, chamber) {
  const minutes = chamber.minutes(byId("meeting").value);
  byId("minutes").replaceChildren(sheet(core.renderHtmlFragment(minutes)));
}

async function begin() {
  const [core, response] = await Promise.all([load(), fetch(STORY)]);
  if (!response.ok) throw new Error(`${STORY}: ${response.status}`);
  showBy(core);
  const journal = core.Journal.open(await response.arrayBuffer());
  const chamber = core.Chamber.replay(journal);
  byId("name").textContent = chamber.profile.name;
  for (const { meeting, title } of chamber.meetingList()) {
    byId("meeting").append(element("option", { value: meeting }, title));
  }
  byId("meeting").addEventListener("change", () => show(core, chamber));
  const words = ` 共${journal.length}条，末条摘要：`;
  byId("verification").replaceChildren(element("p", {}, mark(true, "日志完好"), words, element("code", {}, journal.digest)));
  show(core, chamber);
}

try {
  await begin();
} catch (error) {
  byId("verification").replaceChildren(...failure(error, "打不开"));
}
