// What the whole module adds: acts, and every question and document that the module for reading leaves out.

import { asked, bytes, text, told, written } from "./door.js";
import { disposable, extend, handleOf, hold } from "./handles.js";
import { reader, recorded } from "./recorded.js";
import * as native from "./shanghui_wasm.js";

/** A charter is given by its rules, or by the module. */
function charterOf(given) {
  return given instanceof native.Charter ? given : asked(() => native.Charter.fromJson(written(given)));
}

export const { Chamber, Charter, Journal, cite, renderHtml, renderHtmlFragment, renderText, verifyJournal } = recorded(
  native,
  { charterOf, makes: "Chamber.found, Chamber.replay or Chamber.restore" },
);

/** Asks a chamber; what is not given is `null`. */
function ask(chamber, question, first, second) {
  const handle = handleOf(chamber, native.Chamber);
  return told(() => handle.askFurther(question, written(first), written(second)));
}

/** A chamber's document on a subject, for a reader. */
function drawnUp(chamber, sheet, subject, until, options) {
  const handle = handleOf(chamber, native.Chamber);
  return told(() => handle.furtherDocument(sheet, written(subject), written(until), written(reader(options))));
}

class WholeCharter {
  static preset(name) {
    return new Charter(asked(() => native.Charter.preset(text(name))));
  }

  static fromJson(json) {
    return new Charter(asked(() => native.Charter.fromJson(text(json))));
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
}

class WholeChamber {
  static found(command, context) {
    return new Chamber(asked(() => native.Chamber.found(written(command), written(context))));
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

  amendmentList() {
    return ask(this, native.FurtherQuestion.AmendmentList);
  }

  lint() {
    return ask(this, native.FurtherQuestion.Lint);
  }

  charterDocument(on) {
    return drawnUp(this, native.FurtherSheet.CharterDocument, on, undefined);
  }

  duties(on) {
    return ask(this, native.FurtherQuestion.Duties, on);
  }

  schedule(on, options) {
    return ask(this, native.FurtherQuestion.Schedule, on, reader(options));
  }

  planProgress(year, on) {
    return ask(this, native.FurtherQuestion.PlanProgress, year, on);
  }

  planProposals(year) {
    return ask(this, native.FurtherQuestion.PlanProposals, year);
  }

  yearNodes(year) {
    return ask(this, native.FurtherQuestion.YearNodes, year);
  }

  figures(since, until) {
    return ask(this, native.FurtherQuestion.Figures, since, until);
  }

  engagement(since, until) {
    return ask(this, native.FurtherQuestion.Engagement, since, until);
  }

  groupEngagement(since, until) {
    return ask(this, native.FurtherQuestion.GroupEngagement, since, until);
  }

  diligence(since, until) {
    return ask(this, native.FurtherQuestion.Diligence, since, until);
  }

  visitCoverage(on) {
    return ask(this, native.FurtherQuestion.VisitCoverage, on);
  }

  contacts(on) {
    return ask(this, native.FurtherQuestion.Contacts, on);
  }

  needList() {
    return ask(this, native.FurtherQuestion.NeedList);
  }

  rankOffers(need, on) {
    return ask(this, native.FurtherQuestion.RankOffers, need, on);
  }

  visitRecord(visit, options) {
    return drawnUp(this, native.FurtherSheet.VisitRecord, visit, undefined, options);
  }

  needSheet(need, options) {
    return drawnUp(this, native.FurtherSheet.NeedSheet, need, undefined, options);
  }

  planSheet(year, on, options) {
    return drawnUp(this, native.FurtherSheet.PlanSheet, year, on, options);
  }

  activityReview(activity, options) {
    return drawnUp(this, native.FurtherSheet.ActivityReview, activity, undefined, options);
  }

  letterList(on) {
    return ask(this, native.FurtherQuestion.LetterList, on);
  }

  letter(letter, options) {
    return drawnUp(this, native.FurtherSheet.Letter, letter, undefined, options);
  }

  returnSheet(dataReturn, options) {
    return drawnUp(this, native.FurtherSheet.ReturnSheet, dataReturn, undefined, options);
  }

  branchDuesSheet(organ, period, options) {
    return drawnUp(this, native.FurtherSheet.BranchDuesSheet, organ, period, options);
  }

  summary(span, options) {
    return drawnUp(this, native.FurtherSheet.Summary, span, undefined, options);
  }

  candidateRanking(vacancy) {
    return ask(this, native.FurtherQuestion.CandidateRanking, vacancy);
  }

  proposeDivision(on) {
    return ask(this, native.FurtherQuestion.ProposeDivision, on);
  }

  actingFor(person, on) {
    return ask(this, native.FurtherQuestion.ActingFor, person, on);
  }

  workload(since, until) {
    return ask(this, native.FurtherQuestion.Workload, since, until);
  }

  vacancyNotice(vacancy, options) {
    return drawnUp(this, native.FurtherSheet.VacancyNotice, vacancy, undefined, options);
  }

  assessmentSheet(vacancy, options) {
    return drawnUp(this, native.FurtherSheet.AssessmentSheet, vacancy, undefined, options);
  }

  divisionSheet(on, options) {
    return drawnUp(this, native.FurtherSheet.DivisionSheet, on, undefined, options);
  }

  rotationRoster(since, until) {
    return ask(this, native.FurtherQuestion.RotationRoster, since, until);
  }

  rotationFairness(on) {
    return ask(this, native.FurtherQuestion.RotationFairness, on);
  }

  meetingFrequency(on) {
    return ask(this, native.FurtherQuestion.MeetingFrequency, on);
  }

  activityFrequency(on) {
    return ask(this, native.FurtherQuestion.ActivityFrequency, on);
  }

  turnAuthority(occasion) {
    return ask(this, native.FurtherQuestion.TurnAuthority, occasion);
  }

  sanctionList({ member } = {}) {
    return ask(this, native.FurtherQuestion.SanctionList, member);
  }

  rejudge(charter) {
    return told(() => handleOf(this, native.Chamber).rejudge(handleOf(charter, native.Charter)));
  }

  duesStandardOn(on) {
    return ask(this, native.FurtherQuestion.DuesStandardOn, on);
  }

  urn(vote) {
    return new Urn(asked(() => handleOf(this, native.Chamber).urn(written(vote))));
  }

  duesTier(member, on) {
    return ask(this, native.FurtherQuestion.DuesTier, member, on);
  }

  electionCalendar(on) {
    return ask(this, native.FurtherQuestion.ElectionCalendar, on);
  }

  vacancies(on) {
    return ask(this, native.FurtherQuestion.Vacancies, on);
  }

  composition(on) {
    return ask(this, native.FurtherQuestion.Composition, on);
  }

  rotationRosterSheet(since, until, options) {
    return drawnUp(this, native.FurtherSheet.RotationRosterSheet, since, until, options);
  }

  disclosures({ person, seq, since, until } = {}) {
    return ask(this, native.FurtherQuestion.Disclosures, { person, seq, from: since, until });
  }

  disclosureRegister(since, until, options) {
    return drawnUp(this, native.FurtherSheet.DisclosureRegister, since, until, options);
  }
}

for (const [name, sheet] of Object.entries({
  signInSheet: native.FurtherSheet.SignInSheet,
  handoverRecord: native.FurtherSheet.HandoverRecord,
  dutySheet: native.FurtherSheet.DutySheet,
  ballotPaper: native.FurtherSheet.BallotPaper,
  countSheet: native.FurtherSheet.CountSheet,
  sanctionDecision: native.FurtherSheet.SanctionDecision,
  electionResult: native.FurtherSheet.ElectionResult,
})) {
  WholeChamber.prototype[name] = function document(subject, options) {
    return drawnUp(this, sheet, subject, undefined, options);
  };
}

extend(Charter, WholeCharter);
extend(Chamber, WholeChamber);

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

disposable(Urn);

export function toIcalendar(schedule) {
  return asked(() => native.toIcalendar(written(schedule)));
}
