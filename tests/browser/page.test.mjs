// The page of examples/web in headless Chromium: what a reader sees, and what happens when somebody tampers.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import axe from "axe-core";
import { chromium } from "playwright-core";

import { serve } from "../../examples/web/serve.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SCREENSHOTS = process.env.SCREENSHOTS ?? join(ROOT, "target", "screenshots");
const DESKTOP = { width: 1200, height: 900 };
const PHONE = { width: 360, height: 740 };

const scratch = mkdtempSync(join(tmpdir(), "shanghui-browser-"));
const complaints = [];
let browser;
let page;
let served;

before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  served = await serve();
  browser = await chromium.launchPersistentContext(join(scratch, "profile"), {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    viewport: DESKTOP,
    locale: "zh-CN",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  page = await browser.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
  page.on("request", (request) => {
    if (!request.url().startsWith(served.address)) complaints.push(`the page asks ${request.url()}`);
  });
  await page.goto(served.address);
  await says("#verification", "摘要");
});

after(async () => {
  await browser?.close();
  served?.server.close();
  rmSync(scratch, { recursive: true, force: true });
});

const textOf = (selector) => page.locator(selector).innerText();

/** Waits until a place of the page says something. */
function says(selector, words) {
  return page.waitForFunction(
    ([selector, words]) => document.querySelector(selector)?.textContent.includes(words),
    [selector, words],
    { timeout: 10_000 },
  );
}

async function picture(name) {
  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: join(SCREENSHOTS, `${name}-${size}.png`), fullPage: true });
    const [inner, outer] = await page.evaluate(() => {
      const root = document.documentElement;
      return [root.scrollWidth, root.clientWidth];
    });
    assert.equal(inner, outer, `${name}: nothing is wider than the ${size}`);
    await accessible(`${name} on the ${size}`);
  }
  await page.setViewportSize(DESKTOP);
}

async function accessible(where) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  assert.ok(passes.length > 0, "axe has looked at the page");
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const said = grave.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(" ")})`);
  assert.deepEqual(said, [], where);
}

test("the journal of the page is the one that the story writes", () => {
  const cargo = process.env.CARGO ?? "cargo";
  const story = "run --quiet --manifest-path examples/Cargo.toml --example joint_meeting -- --out";
  execFileSync(cargo, [...story.split(" "), scratch], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  const [kept, written] = [join(ROOT, "examples/web/joint_meeting.jsonl"), join(scratch, "journal.jsonl")].map(
    (path) => readFileSync(path),
  );
  assert.ok(kept.equals(written), "copy the story's journal.jsonl to examples/web/joint_meeting.jsonl");
});

test("the chain is intact and ends in the digest of the story", async () => {
  const story = readFileSync(join(ROOT, "examples/joint_meeting/expected.txt"), "utf8");
  const [, length, digest] = /共(\d+)条，末条摘要：([0-9a-f]{64})/.exec(story.trimEnd().split("\n").at(-1));
  const said = await textOf("#verification");
  assert.match(said, /完好/);
  assert.ok(said.includes(digest), said);
  assert.match(said, new RegExp(`条数\\s+${length}\\b`));
});

test("minutes, rotation and duties can be read", async () => {
  const minutes = await textOf("#minutes");
  assert.match(minutes, /在陕湘籍商会秘书长联席会议（第三期）纪要/);
  assert.match(minutes, /刘文波/);
  assert.match(await textOf("#rotation"), /轮值会长刘冬、帅柳军、蔡明臻/);
  assert.equal(await page.locator("#duties tbody tr").count(), 4);
  assert.match(await textOf("#duties"), /签发会议纪要/);

  await page.fill("#day", "2024-11-07");
  await says("#duties", "2024年11月7日");
  assert.equal(await page.locator("#duties tbody tr").count(), 0);
  await page.fill("#day", "2024-11-08");
  await says("#duties", "2024年11月8日");
  await picture("page");
});

test("a council convened too late is refused, with article, code and arithmetic", async () => {
  await page.fill("#notice", "2024-11-11");
  await page.fill("#held", "2024-11-13");
  await page.click("#act button");
  await says("#answer", "不准");
  const answer = await textOf("#answer");
  assert.match(answer, /meeting\.notice_too_short/);
  assert.match(answer, /《商会内部制度（示例）》/);
  assert.match(answer, /只隔2日，须提前5日/);
  const row = page.locator("#verdicts tbody tr", { hasText: "通知提前的日数足够" });
  assert.match(await row.innerText(), /不合[\s\S]*《商会内部制度（示例）》[\s\S]*实有 2，须有 5/);
  assert.ok((await page.locator("#verdicts tbody tr").count()) > 5);
});

test("under another charter the same act passes", async () => {
  assert.match(await textOf("#other-answer"), /不准（章程未改）/);
  await page.fill("#days", "2");
  await says("#other-answer", "章程已改");
  assert.equal((await textOf("#other-answer")).trim(), "✓ 准（章程已改）");
  const row = page.locator("#other-verdicts tbody tr", { hasText: "通知提前的日数足够" });
  assert.match(await row.innerText(), /实有 2，须有 2/);
  assert.match(await textOf("#answer"), /不准/, "the charter in force has not changed");
  await picture("trial");

  await page.fill("#days", "");
  await says("#other-answer", "章程有误");
  assert.match(await textOf("#other-answer"), /wire\.wrong_type[\s\S]*meetings\[\d+\]\.notice\.days/);
});

test("a charter that does not hold together is refused with the path to the rule", async () => {
  await page.fill("#days", "5");
  const rules = await page.inputValue("#rules");
  await page.click("#amending summary");
  await page.fill("#rules", rules.replaceAll('"post": "president"', '"post": "emperor"'));
  await says("#other-answer", "data.invalid_charter");
  assert.match(await textOf("#other-answer"), /字段\s+organs\[\d+\]/);
  await page.click("#amending summary");
});

test("with enough notice it is done, on a copy", async () => {
  await page.fill("#held", "2024-11-16");
  await page.click("#act button");
  await says("#answer", "记入第 74 条");
  assert.match(await textOf("#answer"), /MeetingConvened/);
  assert.match(await textOf("#verification"), /条数\s+73\b/);
});

test("one altered byte is found, and no document is made", async () => {
  // A letter: a byte that holds the text together would make it malformed instead.
  const place = readFileSync(join(ROOT, "examples/web/joint_meeting.jsonl")).indexOf("PersonRegistered");
  await page.fill("#place", String(place));
  await page.click("#tampering button[type=submit]");
  await says("#verification", "journal.altered");
  const said = await textOf("#verification");
  assert.doesNotMatch(said, /完好/);
  assert.match(said, /第 \d+ 行（第 \d+ 条）被改动/);
  assert.equal(await page.locator("#documents").isVisible(), false);
  await picture("altered");

  await page.click("#restore");
  await says("#verification", "完好");
  assert.equal(await page.locator("#documents").isVisible(), true);
});

test("a journal of one's own can be opened", async () => {
  const lines = readFileSync(join(ROOT, "examples/web/joint_meeting.jsonl"), "utf8").split("\n");
  const file = (text) => ({ name: "own.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(text) });
  await page.setInputFiles("#file", file([...lines.slice(0, 40), ...lines.slice(41)].join("\n")));
  await says("#verification", "journal.cut_out");
  await page.setInputFiles("#file", file(lines.join("\n")));
  await says("#verification", "完好");
});

test("minutes are embedded with the module that only reads", async () => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${served.address}minutes.html`);
  await says("#verification", "日志完好");
  const story = readFileSync(join(ROOT, "examples/joint_meeting/expected.txt"), "utf8");
  assert.ok((await textOf("#verification")).includes(/[0-9a-f]{64}/.exec(story.trimEnd().split("\n").at(-1))[0]));
  assert.match(await textOf("#minutes"), /第三期[\s\S]*杨仁志[\s\S]*落实/);
  assert.ok(asked.some((url) => url.endsWith("shanghui_reading_bg.wasm")));
  assert.ok(!asked.some((url) => url.includes("shanghui_wasm")), "the whole module is not loaded");
  await picture("minutes");

  const journal = readFileSync(join(ROOT, "examples/web/joint_meeting.jsonl"), "utf8");
  await page.route("**/joint_meeting.jsonl", (route) => route.fulfill({ body: journal.replace("PersonRegistered", "PersonRegisterec") }));
  await page.reload();
  await says("#verification", "journal.altered");
  assert.equal(await textOf("#minutes"), "");
  await page.unroute("**/joint_meeting.jsonl");
});

test("the page complained about nothing and asked nobody else", () => {
  assert.deepEqual(complaints, []);
});
