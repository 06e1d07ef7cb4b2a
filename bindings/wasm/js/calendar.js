// The calendar: lunar dates, solar terms, festivals, and which days are worked. It needs no chamber.

import { asked, text, told, written } from "./door.js";
import { disposable, handleOf, hold } from "./handles.js";
import * as native from "./shanghui_wasm.js";

/** Asks a calendar; what is not given is `null`. */
function ask(calendar, question, first, second) {
  const handle = handleOf(calendar, native.WorkCalendar);
  return told(() => handle.ask(question, written(first), written(second)));
}

class WorkCalendar {
  constructor(file) {
    const given = file instanceof native.WorkCalendar;
    hold(this, given ? file : asked(() => native.WorkCalendar.read(written(file))), native.WorkCalendar);
  }

  static builtIn() {
    return new WorkCalendar(asked(() => native.WorkCalendar.read()));
  }

  static fromJson(json) {
    return new WorkCalendar(asked(() => native.WorkCalendar.read(text(json))));
  }

  get file() {
    return JSON.parse(this.toJson());
  }

  dayKind(day) {
    return ask(this, native.DayQuestion.DayKind, day);
  }

  addWorkingDays(day, days) {
    return ask(this, native.DayQuestion.AddWorkingDays, day, days);
  }

  workingDaysBetween(since, until) {
    return ask(this, native.DayQuestion.WorkingDaysBetween, since, until);
  }

  deadline(event, days) {
    return ask(this, native.DayQuestion.Deadline, event, days);
  }

  toJson() {
    return handleOf(this, native.WorkCalendar).toJson();
  }
}

disposable(WorkCalendar);

let known;

/** The years that come with the library, read once. */
function builtIn() {
  known ??= WorkCalendar.builtIn();
  return known;
}

export const calendar = Object.freeze({
  WorkCalendar,

  lunarDate(day) {
    return ask(builtIn(), native.DayQuestion.LunarDate, day);
  },

  fromLunar({ leap = false, ...date }) {
    return ask(builtIn(), native.DayQuestion.FromLunar, { ...date, leap });
  },

  festival(name, year) {
    return ask(builtIn(), native.DayQuestion.Festival, name, year);
  },

  solarTerm(term, year) {
    return ask(builtIn(), native.DayQuestion.SolarTerm, term, year);
  },

  statutoryHolidays(year) {
    return ask(builtIn(), native.DayQuestion.StatutoryHolidays, year);
  },

  dayKind(day) {
    return builtIn().dayKind(day);
  },

  addWorkingDays(day, days) {
    return builtIn().addWorkingDays(day, days);
  },

  workingDaysBetween(since, until) {
    return builtIn().workingDaysBetween(since, until);
  },

  deadline(event, days) {
    return builtIn().deadline(event, days);
  },
});
