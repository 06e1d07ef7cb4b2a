// What both modules give: what was recorded, verified, replayed and shown. Values cross as JSON, errors become
// `ShanghuiError`.

import { asked, bytes, told, written } from "./door.js";
import { disposable, handleOf, hold } from "./handles.js";

/** A reader as the module knows them: of whom nothing is said is anybody. */
export function reader({ audience = "public", person, asOf } = {}) {
  return { audience, person, on: asOf };
}

/**
 * The classes over a module. `charterOf` makes the module's charter of what a `Charter` was given; `makes` says what makes a
 * `Chamber`.
 */
export function recorded(native, { charterOf = (given) => given, makes = "Chamber.replay" } = {}) {
  /** Asks a chamber; what is not given is `null`. */
  function ask(chamber, question, first, second) {
    const handle = handleOf(chamber, native.Chamber);
    return told(() => handle.ask(question, written(first), written(second)));
  }

  /** A chamber's document on a subject, for a reader. */
  function drawnUp(chamber, sheet, subject, options) {
    const handle = handleOf(chamber, native.Chamber);
    return told(() => handle.document(sheet, written(subject), written(reader(options))));
  }

  class Charter {
    constructor(given) {
      hold(this, charterOf(given), native.Charter, "Chamber.charter");
    }

    get rules() {
      return JSON.parse(this.toJson());
    }

    toJson() {
      return handleOf(this, native.Charter).toJson();
    }

    equals(other) {
      return other instanceof Charter && other.toJson() === this.toJson();
    }
  }

  class Journal {
    constructor(handle) {
      hold(this, handle, native.Journal, "Journal.open or Chamber.journal");
    }

    static open(data, { expecting = {} } = {}) {
      return new Journal(asked(() => native.Journal.open(bytes(data), written(expecting))));
    }

    get length() {
      return handleOf(this, native.Journal).length();
    }

    get digest() {
      return handleOf(this, native.Journal).digest();
    }

    get header() {
      return JSON.parse(handleOf(this, native.Journal).header());
    }

    get unknownFields() {
      return handleOf(this, native.Journal).unknownFields();
    }

    toLines() {
      return handleOf(this, native.Journal).toLines();
    }
  }

  class Chamber {
    constructor(handle) {
      hold(this, handle, native.Chamber, makes);
    }

    static replay(journal, { until } = {}) {
      const handle = handleOf(journal, native.Journal);
      if (until === undefined) return new Chamber(asked(() => native.Chamber.replay(handle)));
      return new Chamber(asked(() => native.Chamber.replayUntil(handle, until)));
    }

    get journal() {
      return new Journal(handleOf(this, native.Chamber).journal());
    }

    get charter() {
      return new Charter(handleOf(this, native.Chamber).charter());
    }

    charterOn(on) {
      return new Charter(asked(() => handleOf(this, native.Chamber).charterOn(written(on))));
    }

    get profile() {
      return ask(this, native.Question.Profile);
    }

    get lastRecorded() {
      return ask(this, native.Question.LastRecorded);
    }

    name(person) {
      return ask(this, native.Question.Name, person);
    }

    meetingList() {
      return ask(this, native.Question.MeetingList);
    }

    motionList({ meeting } = {}) {
      return ask(this, native.Question.MotionList, meeting);
    }

    memberList(on) {
      return ask(this, native.Question.MemberList, on);
    }

    holdersOn(on) {
      return ask(this, native.Question.HoldersOn, on);
    }

    rotationOn(on) {
      return ask(this, native.Question.RotationOn, on);
    }

    termStatus(on) {
      return ask(this, native.Question.TermStatus, on);
    }

    mayRead(seq, options) {
      return ask(this, native.Question.MayRead, seq, reader(options));
    }

    journalNote(options) {
      return drawnUp(this, native.Sheet.JournalNote, undefined, options);
    }
  }

  for (const [name, sheet] of Object.entries({
    minutes: native.Sheet.Minutes,
    meetingNotice: native.Sheet.MeetingNotice,
    spokenFor: native.Sheet.SpokenFor,
    followUpSheet: native.Sheet.FollowUpSheet,
    rotationNote: native.Sheet.RotationNote,
    resolution: native.Sheet.Resolution,
  })) {
    Chamber.prototype[name] = function document(subject, options) {
      return drawnUp(this, sheet, subject, options);
    };
  }

  disposable(Charter, Journal, Chamber);

  function verifyJournal(data, { expecting = {} } = {}) {
    return told(() => native.verifyJournal(bytes(data), written(expecting)));
  }

  function cite(article, { english = false } = {}) {
    return asked(() => native.cite(written(article), !english));
  }

  function renderText(document) {
    return asked(() => native.renderText(written(document)));
  }

  function renderHtml(document) {
    return asked(() => native.renderHtml(written(document)));
  }

  function renderHtmlFragment(document) {
    return asked(() => native.renderHtmlFragment(written(document)));
  }

  return { Chamber, Charter, Journal, cite, renderHtml, renderHtmlFragment, renderText, verifyJournal };
}
