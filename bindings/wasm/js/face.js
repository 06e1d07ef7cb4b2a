// The handles: thin classes over those of the module. Values cross as JSON, errors become `ShanghuiError`.

import { asked, bytes, text, told, written } from "./door.js";
import * as native from "./shanghui_wasm.js";

/** What stands behind each handle. */
const handles = new WeakMap();

function hold(object, handle, kind, hint) {
  if (!(handle instanceof kind)) throw new TypeError(`use ${hint}`);
  handles.set(object, handle);
}

function handleOf(object, kind) {
  const handle = handles.get(object);
  if (!(handle instanceof kind)) throw new TypeError(`a ${kind.name} is needed here`);
  return handle;
}

function release(object) {
  handles.get(object)?.free();
}

export class Charter {
  constructor(rules) {
    const given = rules instanceof native.Charter;
    hold(this, given ? rules : asked(() => native.Charter.fromJson(written(rules))), native.Charter);
  }

  static preset(name) {
    return new Charter(asked(() => native.Charter.preset(text(name))));
  }

  static fromJson(json) {
    return new Charter(asked(() => native.Charter.fromJson(text(json))));
  }

  get rules() {
    return JSON.parse(this.toJson());
  }

  withOverlay(overlay) {
    return new Charter(asked(() => handleOf(this, native.Charter).withOverlay(written(overlay))));
  }

  lint() {
    return JSON.parse(handleOf(this, native.Charter).lint());
  }

  document() {
    return JSON.parse(handleOf(this, native.Charter).document());
  }

  toJson() {
    return handleOf(this, native.Charter).toJson();
  }

  equals(other) {
    return other instanceof Charter && other.toJson() === this.toJson();
  }
}

export class Journal {
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

export function verifyJournal(data, { expecting = {} } = {}) {
  return told(() => native.verifyJournal(bytes(data), written(expecting)));
}

export class Chamber {
  constructor(handle) {
    hold(this, handle, native.Chamber, "Chamber.found, Chamber.replay or Chamber.restore");
  }

  static found(command, context) {
    return new Chamber(asked(() => native.Chamber.found(written(command), written(context))));
  }

  static replay(journal, { until } = {}) {
    const handle = handleOf(journal, native.Journal);
    if (until === undefined) return new Chamber(asked(() => native.Chamber.replay(handle)));
    return new Chamber(asked(() => native.Chamber.replayUntil(handle, until)));
  }

  static restore(snapshot, journal) {
    const handle = handleOf(journal, native.Journal);
    return new Chamber(asked(() => native.Chamber.restore(text(snapshot), handle)));
  }

  execute(command, context) {
    return told(() => handleOf(this, native.Chamber).execute(written(command), written(context)));
  }

  executeJson(command, context) {
    return asked(() => handleOf(this, native.Chamber).execute(text(command), text(context)));
  }

  check(command, context, { under } = {}) {
    const handle = handleOf(this, native.Chamber);
    if (under === undefined) return told(() => handle.check(written(command), written(context)));
    const charter = handleOf(under, native.Charter);
    return told(() => handle.checkUnder(charter, written(command), written(context)));
  }

  executeLines(lines) {
    return asked(() => handleOf(this, native.Chamber).executeLines(bytes(lines)));
  }

  snapshot() {
    return handleOf(this, native.Chamber).snapshot();
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

  amendmentList() {
    return JSON.parse(handleOf(this, native.Chamber).amendmentList());
  }

  lint() {
    return JSON.parse(handleOf(this, native.Chamber).lint());
  }

  charterDocument(on) {
    return told(() => handleOf(this, native.Chamber).charterDocument(written(on)));
  }

  get profile() {
    return JSON.parse(handleOf(this, native.Chamber).profile());
  }

  duties(on) {
    return told(() => handleOf(this, native.Chamber).duties(written(on)));
  }

  rotationOn(on) {
    return told(() => handleOf(this, native.Chamber).rotationOn(written(on)));
  }

  rotationRoster(since, until) {
    return told(() => handleOf(this, native.Chamber).rotationRoster(written(since), written(until)));
  }

  rotationFairness(on) {
    return told(() => handleOf(this, native.Chamber).rotationFairness(written(on)));
  }

  meetingList() {
    return JSON.parse(handleOf(this, native.Chamber).meetingList());
  }

  motionList({ meeting } = {}) {
    const given = meeting === undefined ? undefined : written(meeting);
    return told(() => handleOf(this, native.Chamber).motionList(given));
  }

  rejudge(charter) {
    return told(() => handleOf(this, native.Chamber).rejudge(handleOf(charter, native.Charter)));
  }

  duesStandardOn(on) {
    return told(() => handleOf(this, native.Chamber).duesStandardOn(written(on)));
  }

  urn(vote) {
    return new Urn(asked(() => handleOf(this, native.Chamber).urn(written(vote))));
  }

  holdersOn(on) {
    return told(() => handleOf(this, native.Chamber).holdersOn(written(on)));
  }

  termStatus(on) {
    return told(() => handleOf(this, native.Chamber).termStatus(written(on)));
  }

  electionCalendar(on) {
    return told(() => handleOf(this, native.Chamber).electionCalendar(written(on)));
  }

  vacancies(on) {
    return told(() => handleOf(this, native.Chamber).vacancies(written(on)));
  }

  composition(on) {
    return told(() => handleOf(this, native.Chamber).composition(written(on)));
  }

  get lastRecorded() {
    return JSON.parse(handleOf(this, native.Chamber).lastRecorded());
  }

  name(person) {
    return told(() => handleOf(this, native.Chamber).name(written(person)));
  }

  rotationRosterSheet(since, until, { audience = "public" } = {}) {
    const handle = handleOf(this, native.Chamber);
    return told(() => handle.rotationRosterSheet(written(since), written(until), written(audience)));
  }

  journalNote({ audience = "public" } = {}) {
    return told(() => handleOf(this, native.Chamber).journalNote(written(audience)));
  }
}

export class Urn {
  constructor(handle) {
    hold(this, handle, native.Urn, "Chamber.urn");
  }

  put(choice) {
    asked(() => handleOf(this, native.Urn).put(written(choice)));
  }

  open({ signedBy, at }) {
    return told(() => handleOf(this, native.Urn).open(written(signedBy), written(at)));
  }
}

for (const name of [
  "minutes",
  "meetingNotice",
  "signInSheet",
  "spokenFor",
  "followUpSheet",
  "rotationNote",
  "handoverRecord",
  "dutySheet",
  "ballotPaper",
  "countSheet",
  "resolution",
  "electionResult",
]) {
  Chamber.prototype[name] = function document(subject, { audience = "public" } = {}) {
    return told(() => handleOf(this, native.Chamber)[name](written(subject), written(audience)));
  };
}

for (const kind of [Charter, Journal, Chamber, Urn]) {
  // A host may let a large journal go before the collector does; nobody has to.
  if (Symbol.dispose) {
    kind.prototype[Symbol.dispose] = function dispose() {
      release(this);
    };
  }
}

export function cite(article, { english = false } = {}) {
  return asked(() => native.cite(written(article), !english));
}

export function renderText(document) {
  return asked(() => native.renderText(written(document)));
}

export function renderHtml(document) {
  return asked(() => native.renderHtml(written(document)));
}

export function renderHtmlFragment(document) {
  return asked(() => native.renderHtmlFragment(written(document)));
}
