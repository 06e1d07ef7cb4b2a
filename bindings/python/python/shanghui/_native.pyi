"""
The core behind the package; use `shanghui` itself.
"""

from typing import SupportsIndex, final

__all__ = ["Chamber", "Charter", "Journal", "Urn", "WorkCalendar", "cite", "count_election", "festival", "from_lunar", "judge_election", "judge_motion", "lunar_date", "read_credit_code", "render_html", "render_html_fragment", "render_text", "solar_term", "statutory_holidays", "to_icalendar", "verify_journal"]

@final
class Chamber:
    """
    A chamber: its state and the journal that explains it.
    """
    def acting_for(self, /, person: str, on: str) -> str:
        """
        Who acts for somebody of the staff on a day, as JSON.
        """
    def activity_frequency(self, /, on: str) -> str:
        """
        How often each kind of activity was held in the period that a day lies in, as JSON.
        """
    def activity_review(self, /, activity: str, reader: str) -> str:
        """
        The review of an activity; the document as JSON.
        """
    def amendment_list(self, /) -> str:
        """
        Every amendment of the charter, as JSON.
        """
    def assessment_sheet(self, /, vacancy: str, reader: str) -> str:
        """
        The assessments of a vacancy's candidates; the document as JSON.
        """
    def ballot_paper(self, /, motion: str, reader: str) -> str:
        """
        The ballot of a motion; the document as JSON.
        """
    def branch_dues_sheet(self, /, organ: str, period: str, reader: str) -> str:
        """
        Who of an organ paid how much for the period that a day lies in, and who has not; the document as JSON.
        """
    def candidate_ranking(self, /, vacancy: str) -> str:
        """
        The candidates of a vacancy, the best first, as JSON.
        """
    def charter(self, /) -> Charter:
        """
        The charter in force.
        """
    def charter_document(self, /, on: str) -> str:
        """
        The charter in force on a day as a text; the document as JSON.
        """
    def charter_on(self, /, on: str) -> Charter:
        """
        The charter in force on a day.
        """
    def check(self, /, command: str, context: str, under: Charter | None) -> str:
        """
        Asks every policy about a command; gives the verdicts as JSON.
        """
    def composition(self, /, on: str) -> str:
        """
        What the charter says of how the chamber is made up on a day, as JSON.
        """
    def contacts(self, /, on: str) -> str:
        """
        How each rule of contact stands for each of those it is for on a day, as JSON.
        """
    def count_sheet(self, /, vote: str, reader: str) -> str:
        """
        The sheet on which the tellers of a vote count; the document as JSON.
        """
    def diligence(self, /, since: str, until: str) -> str:
        """
        The three diligences as figures, from a day to another, as JSON.
        """
    def disclosure_register(self, /, since: str, until: str, reader: str) -> str:
        """
        What was opened to whom, and who read or exported what; the document as JSON.
        """
    def disclosures(self, /, query: str) -> str:
        """
        Who read or exported what, as JSON.
        """
    def division_sheet(self, /, on: str, reader: str) -> str:
        """
        The division of labour on a day; the document as JSON.
        """
    def dues_standard_on(self, /, on: str) -> str | None:
        """
        The standard of dues that holds on a day, as JSON.
        """
    def dues_tier(self, /, member: str, on: str) -> str | None:
        """
        The tier of dues that a member is in on a day, as JSON.
        """
    def duties(self, /, on: str) -> str:
        """
        Everything that is due, overdue or coming on a day, as JSON.
        """
    def duty_sheet(self, /, on: str, reader: str) -> str:
        """
        What is to be done on a day, as a sheet; the document as JSON.
        """
    def election_calendar(self, /, on: str) -> str:
        """
        The calendar of the election at the end of the term on a day, as JSON.
        """
    def election_result(self, /, motion: str, reader: str) -> str:
        """
        The announcement of what an election came to; the document as JSON.
        """
    def engagement(self, /, since: str, until: str) -> str:
        """
        How everybody took part from a day to another, as JSON.
        """
    def execute(self, /, command: bytes, context: str) -> str:
        """
        Decides a command; gives the events as JSON.
        """
    def execute_lines(self, /, lines: bytes) -> bytes:
        """
        Decides many commands, one a line; gives the journal lines that they became.
        """
    def figures(self, /, since: str, until: str) -> str:
        """
        What was done from a day to another, as JSON.
        """
    def follow_up_sheet(self, /, meeting: str, reader: str) -> str:
        """
        What a meeting left to be done; the document as JSON.
        """
    @staticmethod
    def found(command: str, context: str) -> Chamber:
        """
        Founds a chamber, or takes up an existing one.
        """
    def group_engagement(self, /, since: str, until: str) -> str:
        """
        How groups took part from a day to another, as JSON.
        """
    def handover_record(self, /, rotation: str, reader: str) -> str:
        """
        What a turn hands over to the next; the document as JSON.
        """
    def holders_on(self, /, on: str) -> str:
        """
        Who holds which post on a day, as JSON.
        """
    def journal(self, /) -> Journal:
        """
        A copy of the journal, sealed.
        """
    def journal_note(self, /, reader: str) -> str:
        """
        How long the journal is, and its last digest; the document as JSON.
        """
    def last_recorded(self, /) -> str:
        """
        When the last entry was recorded, as JSON.
        """
    def letter(self, /, letter: str, reader: str) -> str:
        """
        A letter as it is sent; the document as JSON.
        """
    def letter_list(self, /, on: str) -> str:
        """
        Everything that was sent out or proposed, as it stood on a day, as JSON.
        """
    def lint(self, /) -> str:
        """
        What the charter and the name say against higher rules, as JSON.
        """
    def may_read(self, /, seq: str, reader: str) -> bool:
        """
        Whether a reader may read what an entry made.
        """
    def meeting_frequency(self, /, on: str) -> str:
        """
        How often each organ has met in the period that a day lies in, as JSON.
        """
    def meeting_list(self, /) -> str:
        """
        Every meeting, as JSON.
        """
    def meeting_notice(self, /, meeting: str, reader: str) -> str:
        """
        The notice of a meeting; the document as JSON.
        """
    def member_list(self, /, on: str) -> str:
        """
        Every member's seat on a day, as JSON.
        """
    def minutes(self, /, meeting: str, reader: str) -> str:
        """
        The minutes of a meeting; the document as JSON.
        """
    def motion_list(self, /, meeting: str | None) -> str:
        """
        The motions of a meeting, or all, as JSON.
        """
    def name(self, /, person: str) -> str | None:
        """
        A person's name, unless it was erased.
        """
    def need_list(self, /) -> str:
        """
        Every need and how it stands, as JSON.
        """
    def need_sheet(self, /, need: str, reader: str) -> str:
        """
        The sheet of a need; the document as JSON.
        """
    def plan_progress(self, /, year: str, on: str) -> str:
        """
        The plan of a year, planned and actual on a day, as JSON.
        """
    def plan_proposals(self, /, year: str) -> str:
        """
        What the plan of a year may take over from the year before, as JSON.
        """
    def plan_sheet(self, /, year: str, on: str, reader: str) -> str:
        """
        The plan of a year, planned and actual on a day, as a sheet; the document as JSON.
        """
    def profile(self, /) -> str:
        """
        What the chamber is called and where it is, as JSON.
        """
    def propose_division(self, /, on: str) -> str:
        """
        The division of labour that fits best on a day, as JSON.
        """
    def rank_offers(self, /, need: str, on: str) -> str:
        """
        The offers that suit a need best on a day, as JSON.
        """
    def rejudge(self, /, charter: Charter) -> str:
        """
        Every closed vote judged again under another charter, as JSON.
        """
    @staticmethod
    def replay(journal: Journal) -> Chamber:
        """
        Rebuilds a chamber from its journal.
        """
    @staticmethod
    def replay_until(journal: Journal, seq: SupportsIndex) -> Chamber:
        """
        Rebuilds a chamber as it stood after an entry.
        """
    def resolution(self, /, motion: str, reader: str) -> str:
        """
        The resolution on a motion; the document as JSON.
        """
    @staticmethod
    def restore(snapshot: bytes, journal: Journal) -> Chamber:
        """
        Restores a chamber from a snapshot and the journal it belongs to.
        """
    def return_sheet(self, /, data_return: str, reader: str) -> str:
        """
        A return as a table with its totals; the document as JSON.
        """
    def rotation_fairness(self, /, on: str) -> str:
        """
        How many turns and days everybody has had until a day, as JSON.
        """
    def rotation_note(self, /, on: str, reader: str) -> str:
        """
        Whose turn it is on a day, as a note; the document as JSON.
        """
    def rotation_on(self, /, on: str) -> str | None:
        """
        Whose turn it is on a day, as JSON.
        """
    def rotation_roster(self, /, since: str, until: str) -> str:
        """
        The turns that meet a period, as JSON.
        """
    def rotation_roster_sheet(self, /, since: str, until: str, reader: str) -> str:
        """
        The turns that meet a period, as a sheet; the document as JSON.
        """
    def sanction_decision(self, /, seq: str, reader: str) -> str:
        """
        The decision by which a member was sanctioned; the document as JSON.
        """
    def sanction_list(self, /, member: str | None) -> str:
        """
        The sanctions of a member, or all, as JSON.
        """
    def schedule(self, /, on: str, reader: str) -> str:
        """
        Meetings and duties with their days, for an audience, as JSON.
        """
    def sign_in_sheet(self, /, meeting: str, reader: str) -> str:
        """
        The sheet on which those present sign in; the document as JSON.
        """
    def snapshot(self, /) -> str:
        """
        The state as the shortest list of facts that leads to it, as JSON.
        """
    def spoken_for(self, /, meeting: str, reader: str) -> str:
        """
        Who spoke on whose behalf at a meeting; the document as JSON.
        """
    def summary(self, /, span: str, reader: str) -> str:
        """
        A summary; the document as JSON.
        """
    def term_status(self, /, on: str) -> str | None:
        """
        How the chamber's term stands on a day, as JSON.
        """
    def turn_authority(self, /, occasion: str) -> str:
        """
        Whether whoever's turn it is may decide on an occasion by themselves; the verdicts as JSON.
        """
    def urn(self, /, vote: str) -> Urn:
        """
        The urn of a secret vote.
        """
    def vacancies(self, /, on: str) -> str:
        """
        The posts that have too few holders on a day, as JSON.
        """
    def vacancy_notice(self, /, vacancy: str, reader: str) -> str:
        """
        The notice of a vacancy; the document as JSON.
        """
    def visit_coverage(self, /, on: str) -> str:
        """
        How each rule of coverage stands for each member on a day, as JSON.
        """
    def visit_record(self, /, visit: str, reader: str) -> str:
        """
        The record of a visit; the document as JSON.
        """
    def workload(self, /, since: str, until: str) -> str:
        """
        What each of the staff had to do, month by month, as JSON.
        """
    def year_nodes(self, /, year: str) -> str:
        """
        The nodes of a year to plan by, as JSON.
        """

@final
class Charter:
    """
    A charter whose parts agree with one another.
    """
    def document(self, /) -> str:
        """
        The charter as a text; the document as JSON.
        """
    @staticmethod
    def from_json(text: bytes) -> Charter:
        """
        Reads a charter's JSON.
        """
    def lint(self, /) -> str:
        """
        What the charter says against higher rules, as JSON.
        """
    @staticmethod
    def preset(name: str) -> Charter:
        """
        A charter that comes with the library.
        """
    def to_json(self, /) -> str:
        """
        The rules as JSON.
        """
    def with_overlay(self, /, overlay: str) -> Charter:
        """
        This charter with what an overlay says anew.
        """

@final
class Journal:
    """
    A journal whose chain holds.
    """
    def digest(self, /) -> str:
        """
        The digest of the last entry.
        """
    def header(self, /) -> str:
        """
        The header as JSON.
        """
    def length(self, /) -> int:
        """
        How many entries there are.
        """
    @staticmethod
    def open(data: bytes, expecting: str) -> Journal:
        """
        Reads a journal's lines, verifying the chain.
        """
    def to_lines(self, /) -> bytes:
        """
        The journal as JSON Lines, header first.
        """
    def unknown_fields(self, /) -> list[str]:
        """
        The fields of a newer model that this one bears without knowing them.
        """

@final
class Urn:
    """
    The urn of a secret vote: sums and nothing else. Once it is opened it is gone.
    """
    def open(self, /, signed_by: str, at: str) -> str:
        """
        Opens it; gives the command that closes the vote, as JSON.
        """
    def put(self, /, choice: bytes) -> None:
        """
        Puts a choice in, given as JSON.
        """

@final
class WorkCalendar:
    """
    Which days are worked.
    """
    def add_working_days(self, /, day: str, days: str) -> str:
        """
        The day on which a period of working days is complete, as JSON.
        """
    @staticmethod
    def built_in() -> WorkCalendar:
        """
        The years that come with the library.
        """
    def day_kind(self, /, day: str) -> str:
        """
        What kind of day it is, as JSON.
        """
    def deadline(self, /, event: str, days: str) -> str | None:
        """
        The last day of a period of days, as JSON; nothing beyond year 9999.
        """
    @staticmethod
    def from_json(text: bytes) -> WorkCalendar:
        """
        Reads a file's JSON.
        """
    def to_json(self, /) -> str:
        """
        The arrangements as JSON.
        """
    def working_days_between(self, /, since: str, until: str) -> str:
        """
        How many working days lie between two days, as JSON.
        """

def cite(article: str, chinese: bool) -> str:
    """
    An article as it is cited.
    """

def count_election(ballots: str, rule: str) -> str:
    """
    Adds ballots up and judges the election.
    """

def festival(name: str, year: str) -> str:
    """
    The day of a festival in a year, as JSON.
    """

def from_lunar(date: str) -> str:
    """
    The day of a lunar date, as JSON.
    """

def judge_election(totals: str, rule: str) -> str:
    """
    Judges an election by its totals.
    """

def judge_motion(counts: str, rule: str) -> str:
    """
    Judges a motion by its count.
    """

def lunar_date(day: str) -> str:
    """
    The lunar date of a day, as JSON.
    """

def read_credit_code(text: bytes) -> str:
    """
    Reads a credit code; gives the reading as JSON.
    """

def render_html(document: str) -> str:
    """
    A document as a page of its own.
    """

def render_html_fragment(document: str) -> str:
    """
    A document as an element of a page.
    """

def render_text(document: str) -> str:
    """
    A document as plain text.
    """

def solar_term(term: str, year: str) -> str:
    """
    The day of a solar term in a year, as JSON.
    """

def statutory_holidays(year: str) -> str:
    """
    The days off that the law itself names, as JSON.
    """

def to_icalendar(schedule: str) -> str:
    """
    A schedule as the text of an iCalendar file.
    """

def verify_journal(data: bytes, expecting: str) -> str:
    """
    Verifies a journal's bytes without decoding its events; gives the verification as JSON.
    """
