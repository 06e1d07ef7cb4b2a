// The calendar, without a chamber: what the vectors do not show of its face.

import assert from "node:assert/strict";
import { test } from "node:test";
import { shanghui, thrown } from "./house.mjs";

const { calendar } = shanghui;

test("festivals, terms and lunar dates are plain data", () => {
  assert.equal(calendar.festival("new_years_eve", 2024), "2025-01-28");
  assert.equal(calendar.solarTerm("pure_brightness", 2021), "2021-04-04");
  assert.deepEqual(calendar.lunarDate("2025-01-28"), { year: 2024, month: 12, leap: false, day: 29 });
  assert.equal(calendar.fromLunar({ year: 2024, month: 12, day: 29 }), "2025-01-28");
  assert.equal(calendar.statutoryHolidays(2025)[0], "2025-01-01");
  const error = thrown(() => calendar.lunarDate("2101-01-01"));
  assert.deepEqual([error.name, error.code, error.details.last], ["Fault", "data.year_not_reckoned", 2100]);
  assert.equal(thrown(() => calendar.festival("easter", 2024)).code, "wire.unknown_value");
  assert.equal(thrown(() => calendar.lunarDate()).code, "wire.wrong_type");
});

test("what is asked without a calendar is asked of the one that comes along", () => {
  assert.equal(calendar.dayKind("2026-02-14"), "make_up_day");
  assert.equal(calendar.addWorkingDays("2026-09-30", 3), "2026-10-10");
  assert.equal(calendar.workingDaysBetween("2026-09-30", "2026-10-10"), 3);
  assert.deepEqual(calendar.deadline("2026-09-24", 7), { day: "2026-10-08", rolled_from: "2026-10-01" });
  assert.equal(calendar.deadline("9999-12-30", 7), undefined);
});

test("a year without a notice is refused, and a host may bring it", () => {
  const builtIn = calendar.WorkCalendar.builtIn();
  const error = thrown(() => builtIn.dayKind("2027-03-01"));
  assert.deepEqual([error.name, error.code, error.details], ["Refusal", "calendar.year_not_published", { year: 2027 }]);
  const days = ["01-01", "02-06", "04-05", "05-01", "06-09", "09-15", "10-01"].map((day) => `2027-${day}`);
  const notice = {
    year: 2027,
    document: "示例",
    days_off: days.map((day) => ({ from: day, until: day })),
    make_up_days: [],
  };
  const { file } = builtIn;
  const more = new calendar.WorkCalendar({ ...file, years: [...file.years, notice] });
  assert.equal(more.dayKind("2027-03-01"), "working_day");
  assert.equal(more.dayKind("2026-12-31"), "working_day");
  assert.deepEqual(calendar.WorkCalendar.fromJson(more.toJson()).file, more.file);
});

test("a file that does not hold together names the field", () => {
  const file = calendar.WorkCalendar.builtIn().file;
  file.years[1].make_up_days[0] = "2020-01-20";
  const error = thrown(() => new calendar.WorkCalendar(file));
  assert.deepEqual([error.code, error.path], ["data.invalid_holiday_notice", "years[1].make_up_days[0]"]);
  assert.throws(() => calendar.WorkCalendar.prototype.dayKind.call({}, "2026-01-01"), TypeError);
});
