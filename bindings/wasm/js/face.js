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

/** Asks a chamber; what is not given is `null`. */
function ask(chamber, question, first, second) {
  const handle = handleOf(chamber, native.Chamber);
  return told(() => handle.ask(question, written(first), written(second)));
}

/** A reader as the module knows them: of whom nothing is said is anybody. */
function reader({ audience = "public", person, asOf } = {}) {
  return { audience, person, on: asOf };
}

/** A chamber's document on a subject, for a reader. */
function drawnUp(chamber, sheet, subject, until, options) {
  const handle = handleOf(chamber, native.Chamber);
  return told(() => handle.document(sheet, written(subject), written(until), written(reader(options))));
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
    return ask(this, native.Question.AmendmentList);
  }

  lint() {
    return ask(this, native.Question.Lint);
  }

  charterDocument(on) {
    return drawnUp(this, native.Sheet.CharterDocument, on, undefined);
  }

  get profile() {
    return ask(this, native.Question.Profile);
  }

  duties(on) {
    return ask(this, native.Question.Duties, on);
  }

  schedule(on, options) {
    return ask(this, native.Question.Schedule, on, reader(options));
  }

  planProgress(year, on) {
    return ask(this, native.Question.PlanProgress, year, on);
  }

  planProposals(year) {
    return ask(this, native.Question.PlanProposals, year);
  }

  yearNodes(year) {
    return ask(this, native.Question.YearNodes, year);
  }

  figures(since, until) {
    return ask(this, native.Question.Figures, since, until);
  }

  engagement(since, until) {
    return ask(this, native.Question.Engagement, since, until);
  }

  groupEngagement(since, until) {
    return ask(this, native.Question.GroupEngagement, since, until);
  }

  diligence(since, until) {
    return ask(this, native.Question.Diligence, since, until);
  }

  visitCoverage(on) {
    return ask(this, native.Question.VisitCoverage, on);
  }

  contacts(on) {
    return ask(this, native.Question.Contacts, on);
  }

  needList() {
    return ask(this, native.Question.NeedList);
  }

  rankOffers(need, on) {
    return ask(this, native.Question.RankOffers, need, on);
  }

  visitRecord(visit, options) {
    return drawnUp(this, native.Sheet.VisitRecord, visit, undefined, options);
  }

  needSheet(need, options) {
    return drawnUp(this, native.Sheet.NeedSheet, need, undefined, options);
  }

  planSheet(year, on, options) {
    return drawnUp(this, native.Sheet.PlanSheet, year, on, options);
  }

  activityReview(activity, options) {
    return drawnUp(this, native.Sheet.ActivityReview, activity, undefined, options);
  }

  letterList(on) {
    return ask(this, native.Question.LetterList, on);
  }

  letter(letter, options) {
    return drawnUp(this, native.Sheet.Letter, letter, undefined, options);
  }

  returnSheet(dataReturn, options) {
    return drawnUp(this, native.Sheet.ReturnSheet, dataReturn, undefined, options);
  }

  branchDuesSheet(organ, period, options) {
    return drawnUp(this, native.Sheet.BranchDuesSheet, organ, period, options);
  }

  summary(span, options) {
    return drawnUp(this, native.Sheet.Summary, span, undefined, options);
  }

  candidateRanking(vacancy) {
    return ask(this, native.Question.CandidateRanking, vacancy);
  }

  proposeDivision(on) {
    return ask(this, native.Question.ProposeDivision, on);
  }

  actingFor(person, on) {
    return ask(this, native.Question.ActingFor, person, on);
  }

  workload(since, until) {
    return ask(this, native.Question.Workload, since, until);
  }

  vacancyNotice(vacancy, options) {
    return drawnUp(this, native.Sheet.VacancyNotice, vacancy, undefined, options);
  }

  assessmentSheet(vacancy, options) {
    return drawnUp(this, native.Sheet.AssessmentSheet, vacancy, undefined, options);
  }

  divisionSheet(on, options) {
    return drawnUp(this, native.Sheet.DivisionSheet, on, undefined, options);
  }

  rotationOn(on) {
    return ask(this, native.Question.RotationOn, on);
  }

  rotationRoster(since, until) {
    return ask(this, native.Question.RotationRoster, since, until);
  }

  rotationFairness(on) {
    return ask(this, native.Question.RotationFairness, on);
  }

  meetingFrequency(on) {
    return ask(this, native.Question.MeetingFrequency, on);
  }

  activityFrequency(on) {
    return ask(this, native.Question.ActivityFrequency, on);
  }

  turnAuthority(occasion) {
    return ask(this, native.Question.TurnAuthority, occasion);
  }

  meetingList() {
    return ask(this, native.Question.MeetingList);
  }

  motionList({ meeting } = {}) {
    return ask(this, native.Question.MotionList, meeting);
  }

  sanctionList({ member } = {}) {
    return ask(this, native.Question.SanctionList, member);
  }

  rejudge(charter) {
    return told(() => handleOf(this, native.Chamber).rejudge(handleOf(charter, native.Charter)));
  }

  duesStandardOn(on) {
    return ask(this, native.Question.DuesStandardOn, on);
  }

  urn(vote) {
    return new Urn(asked(() => handleOf(this, native.Chamber).urn(written(vote))));
  }

  duesTier(member, on) {
    return ask(this, native.Question.DuesTier, member, on);
  }

  holdersOn(on) {
    return ask(this, native.Question.HoldersOn, on);
  }

  termStatus(on) {
    return ask(this, native.Question.TermStatus, on);
  }

  electionCalendar(on) {
    return ask(this, native.Question.ElectionCalendar, on);
  }

  vacancies(on) {
    return ask(this, native.Question.Vacancies, on);
  }

  composition(on) {
    return ask(this, native.Question.Composition, on);
  }

  get lastRecorded() {
    return ask(this, native.Question.LastRecorded);
  }

  name(person) {
    return ask(this, native.Question.Name, person);
  }

  rotationRosterSheet(since, until, options) {
    return drawnUp(this, native.Sheet.RotationRosterSheet, since, until, options);
  }

  disclosures({ person, seq, since, until } = {}) {
    return ask(this, native.Question.Disclosures, { person, seq, from: since, until });
  }

  mayRead(seq, options) {
    return ask(this, native.Question.MayRead, seq, reader(options));
  }

  disclosureRegister(since, until, options) {
    return drawnUp(this, native.Sheet.DisclosureRegister, since, until, options);
  }

  journalNote(options) {
    return drawnUp(this, native.Sheet.JournalNote, undefined, undefined, options);
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

for (const [name, sheet] of Object.entries({
  minutes: native.Sheet.Minutes,
  meetingNotice: native.Sheet.MeetingNotice,
  signInSheet: native.Sheet.SignInSheet,
  spokenFor: native.Sheet.SpokenFor,
  followUpSheet: native.Sheet.FollowUpSheet,
  rotationNote: native.Sheet.RotationNote,
  handoverRecord: native.Sheet.HandoverRecord,
  dutySheet: native.Sheet.DutySheet,
  ballotPaper: native.Sheet.BallotPaper,
  countSheet: native.Sheet.CountSheet,
  resolution: native.Sheet.Resolution,
  sanctionDecision: native.Sheet.SanctionDecision,
  electionResult: native.Sheet.ElectionResult,
})) {
  Chamber.prototype[name] = function document(subject, options) {
    return drawnUp(this, sheet, subject, undefined, options);
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

export function toIcalendar(schedule) {
  return asked(() => native.toIcalendar(written(schedule)));
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
