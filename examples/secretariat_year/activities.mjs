// The activities of the year, and what came of the suggestions of their reviews.

import { idFrom, prose } from "../../bindings/wasm/pkg/node.js";
import { GU, HE, LIN, LU, SHEN, SU, XU, ZHOU } from "./people.mjs";
import { festival, PLAN, planned } from "./planned.mjs";

export const [LANTERNS, TRAINING, DRAGON_BOAT, BOOKS, MID_AUTUMN, PROMOTION, ANNIVERSARY, PRODUCTS] = [
  1, 2, 3, 4, 5, 6, 7, 8,
].map(idFrom);
export const [QUICK_SIGN_IN, SHOW_PRODUCTS, ELSEWHERE, NOMINATED, EARLIER] = [1, 2, 3, 4, 5].map(idFrom);
const ALL = [LIN, XU, ZHOU, SHEN, GU, SU];

function done(telling, day, activity, milestone) {
  telling.tell(day, LU, { type: "CompleteMilestone", activity, milestone });
}

// Records on its day that an activity was held.
function held(telling, activity, on, participants, others, cost) {
  telling.tell(on, LU, { type: "HoldActivity", activity, on, participants, others, cost });
}

function filed(telling, day, activity, records) {
  for (const [kind, title] of Object.entries(records)) {
    telling.tell(day, LU, { type: "FileRecord", activity, kind, title });
  }
}

function suggestion(id, text, due) {
  const owner = { type: "organ", organ: "secretariat" };
  return { suggestion: id, text: prose(text), owner, due };
}

function reviewed(telling, day, activity, [well, short, opinion], ...suggestions) {
  telling.tell(day, XU, {
    type: "ReviewActivity",
    activity,
    went_well: [prose(well)],
    fell_short: [prose(short)],
    opinions: [prose(opinion)],
    suggestions,
    audience: "secretariat",
  });
}

// The first activity is held; its accounts are never filed.
export function lanterns(telling) {
  done(telling, "2026-02-10", LANTERNS, "落实场地");
  done(telling, "2026-02-25", LANTERNS, "寄发请柬");
  held(telling, LANTERNS, "2026-03-03", ALL, 46, "11380.00");
  filed(telling, "2026-03-06", LANTERNS, {
    notice: "关于举办元宵联谊会的通知",
    sign_in_sheet: "元宵联谊会签到表",
    photographs: "合影（相册第1号）",
  });
  reviewed(
    telling,
    "2026-03-09",
    LANTERNS,
    ["会员到得齐，节目受欢迎", "签到排队太久", "希望多给企业露面的机会"],
    suggestion(QUICK_SIGN_IN, "改用扫码签到", "2026-04-30"),
    suggestion(SHOW_PRODUCTS, "中秋请会员企业展示产品", "2026-09-30"),
    suggestion(ELSEWHERE, "联谊会改到外地举办", "2026-06-30"),
  );
}

// A suggestion of the first review is carried out.
export function training(telling) {
  done(telling, "2026-04-15", TRAINING, "确定讲师");
  held(telling, TRAINING, "2026-04-20", [ZHOU, GU, SU], 21, "2600.00");
  filed(telling, "2026-04-24", TRAINING, {
    notice: "关于举办财税讲座的通知",
    sign_in_sheet: "财税讲座扫码签到记录",
    papers: "财税讲座课件",
  });
  reviewed(telling, "2026-04-28", TRAINING, ["讲师熟悉小微企业", "答疑时间不够", "希望每年办一次"]);
  const outcome = { type: "done", result: prose("财税讲座起已用扫码签到") };
  telling.tell("2026-04-28", XU, { type: "CloseSuggestion", suggestion: QUICK_SIGN_IN, outcome });
}

// A suggestion is dropped with a reason, another is taken up by an activity that is new.
export function suggestions(telling) {
  const outcome = { type: "dropped", reason: prose("路远费高，多数会员不赞成") };
  telling.tell("2026-05-11", XU, { type: "CloseSuggestion", suggestion: ELSEWHERE, outcome });
  const [title, purpose] = ["会员产品展示", "让会员企业互相了解"];
  const products = {
    ...planned(PRODUCTS, "promotion", title, purpose, festival("mid_autumn"), "5000.00"),
    days_before: 3,
    takes_up: [SHOW_PRODUCTS],
  };
  telling.tell("2026-05-20", XU, { type: "PlanActivity", plan: PLAN, planned: products });
  done(telling, "2026-05-26", DRAGON_BOAT, "摸底走访名单");
  done(telling, "2026-06-05", DRAGON_BOAT, "采购慰问品");
}

// Who is in need is called on before the festival.
export function dragonBoat(telling) {
  held(telling, DRAGON_BOAT, "2026-06-16", [LIN, ZHOU, SHEN, GU, SU], 5, "7850.00");
  filed(telling, "2026-06-24", DRAGON_BOAT, {
    photographs: "慰问照片（相册第2号）",
    accounts: "慰问收支清单",
    publication: "商会公众号报道",
  });
  const said = ["慰问及时", "个别住址有误", "希望会员一同推荐名单"];
  const nominated = suggestion(NOMINATED, "慰问名单由会员推荐", "2027-05-31");
  reviewed(telling, "2026-06-26", DRAGON_BOAT, said, nominated);
}

// The member who had gone quiet comes.
export function books(telling) {
  held(telling, BOOKS, "2026-07-19", [XU, SHEN, HE], 12, "1720.00");
  filed(telling, "2026-07-24", BOOKS, {
    notice: "关于举办晒书节座谈的通知",
    sign_in_sheet: "晒书节座谈签到记录",
    photographs: "座谈照片（相册第3号）",
    minutes: "晒书节座谈纪要",
    accounts: "晒书节座谈收支清单",
  });
  reviewed(telling, "2026-07-30", BOOKS, ["乡邦文献引人入胜", "场地偏小", "希望请家乡学者讲一次"]);
}

// An activity is moved, and its milestones with it.
export function moved(telling) {
  const [day, reason] = ["2026-09-22", "避开返乡高峰，与产品展示合办"];
  telling.tell("2026-08-20", XU, { type: "RescheduleActivity", activity: MID_AUTUMN, day, reason });
  done(telling, "2026-09-01", MID_AUTUMN, "寄发请柬");
}

// Two activities on a day; the one that took a suggestion up closes it.
export function midAutumn(telling) {
  done(telling, "2026-09-16", MID_AUTUMN, "备办茶点");
  held(telling, PRODUCTS, "2026-09-22", [...ALL, HE], 60, "4630.00");
  held(telling, MID_AUTUMN, "2026-09-22", [...ALL, HE], 60, "14100.00");
  for (const activity of [PRODUCTS, MID_AUTUMN]) {
    filed(telling, "2026-09-28", activity, {
      notice: "关于举办中秋活动的通知",
      sign_in_sheet: "中秋活动签到记录",
      photographs: "中秋活动照片（相册第4号）",
      accounts: "中秋活动收支清单",
    });
  }
  filed(telling, "2026-09-28", PRODUCTS, { minutes: "产品展示情况" });
  reviewed(telling, "2026-09-29", PRODUCTS, ["十二家企业参展", "展位间距小", "希望列为常年项目"]);
  const said = ["茶话会与展示合办，人气旺", "请柬寄得晚", "希望明年照办"];
  const earlier = suggestion(EARLIER, "请柬提前一个月寄出", "2027-08-31");
  reviewed(telling, "2026-09-30", MID_AUTUMN, said, earlier);
}

// An activity is dropped with a reason.
export function dropped(telling) {
  const reason = "承办方改期至明年";
  telling.tell("2026-10-16", XU, { type: "DropActivity", activity: PROMOTION, reason });
}

// Of the last activity no review is written.
export function anniversary(telling) {
  held(telling, ANNIVERSARY, "2026-12-06", [LIN, XU, ZHOU, GU, SU], 30, "5200.00");
  filed(telling, "2026-12-11", ANNIVERSARY, {
    notice: "关于举办建会纪念座谈的通知",
    sign_in_sheet: "建会纪念座谈签到记录",
    photographs: "座谈照片（相册第5号）",
    accounts: "建会纪念座谈收支清单",
  });
}
