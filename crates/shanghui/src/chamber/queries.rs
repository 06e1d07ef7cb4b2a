//! Questions to a chamber. Where time matters, they take the day.

use super::{Chamber, Profile};
use crate::calendar::HolidayNotices;
use crate::charter::{AmendmentSummary, Charter, Finding, NamedPost, Versions, name_finding};
use crate::journal::Personal;
use crate::kernel::{
    AppointmentId, Audience, Date, Fault, Instant, Kept, MeetingId, MeetingKind, PersonId, PersonName,
    Phrase, Prose, Wire, chinese, record,
};
use crate::leadership::{
    Appointment, CompositionFinding, ElectionDate, Leadership, Tenure, TermOnDay, Vacancy,
};
use crate::meeting::{AttendanceCount, Meeting, Meetings, PhaseName};
use crate::membership::Members;
use crate::people::Roster;
use crate::planning::Planning;
use crate::secretariat::{Duty, Secretariat, Sources, duties};
use crate::staff::Staff;
use crate::voting::Voting;
use alloc::string::String;
use alloc::vec::Vec;

record! {
    /// Who holds a post on a day (任职).
    pub struct PostHolder {
        /// Which appointment.
        pub appointment: AppointmentId,
        /// Who.
        pub person: PersonId,
        /// The post.
        pub post: NamedPost,
        /// The first day, if that is known.
        pub from: Option<Date>,
        /// The last day, if it has one.
        pub until: Option<Date>,
        /// By what right they are in it on that day.
        pub tenure: Tenure,
    }

    /// A meeting in a list (会议一览).
    pub struct MeetingSummary {
        /// Which.
        pub meeting: MeetingId,
        /// What it is called.
        pub title: String,
        /// Its kind, by the charter's word.
        pub kind: MeetingKind,
        /// Its civil day, if that is known.
        pub day: Option<Date>,
        /// The phase it is in.
        pub phase: PhaseName,
        /// Its attendance.
        pub attendance: AttendanceCount,
        /// Whether its minutes are signed.
        pub minutes_signed: bool,
        /// Who may read its record.
        pub audience: Audience,
    }
}

impl Chamber {
    /// Every meeting, in the order in which they were convened.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let council = chamber.meeting_list().into_iter().find(|meeting| meeting.minutes_signed).unwrap();
    /// assert_eq!(council.title, "联席会议");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn meeting_list(&self) -> Vec<MeetingSummary> {
        let summary = |(id, meeting): (MeetingId, &Meeting)| MeetingSummary {
            meeting: id,
            title: self.meeting_title(meeting),
            kind: meeting.kind().clone(),
            day: meeting.day(self.profile().offset),
            phase: meeting.phase().name(),
            attendance: meeting.attendance_count(),
            minutes_signed: meeting.minutes().signed().is_some(),
            audience: meeting.convened().audience,
        };
        self.meetings().meetings().iter().map(summary).collect()
    }

    /// Who holds which post on a day, in the order of the appointments.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let holders = chamber.holders_on("2026-04-02".parse()?);
    /// assert_eq!(holders[0].post.title, "会长");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn holders_on(&self, day: Date) -> Vec<PostHolder> {
        let holder = |(id, appointment): (AppointmentId, &Appointment)| PostHolder {
            appointment: id,
            person: appointment.person(),
            post: self.charter().named(appointment.post()),
            from: appointment.first_day(),
            until: appointment.last_day(),
            tenure: self.leadership().tenure(appointment, self.charter(), day),
        };
        let held =
            self.leadership().appointments().iter().filter(|(_, appointment)| appointment.holds_on(day));
        held.map(holder).collect()
    }

    /// The chamber's term on a day and how it stands: within the term, extended, overdue. Nothing where no term is recorded.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// use shanghui::leadership::TermStatus;
    ///
    /// let term = chamber.term_status("2029-01-01".parse()?).unwrap();
    /// assert_eq!((term.ordinal, term.status), (2, TermStatus::Overdue { since: "2029-01-01".parse()? }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn term_status(&self, on: Date) -> Option<TermOnDay> {
        self.leadership().term_status(None, on)
    }

    /// The calendar of the election at the end of the chamber's term on a day: what is due when, and what was done.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let calendar = chamber.election_calendar("2028-09-01".parse()?);
    /// assert_eq!(calendar[0].due, Some("2028-09-30".parse()?)); // three months before the end
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn election_calendar(&self, on: Date) -> Vec<ElectionDate> {
        self.leadership().election_calendar(self.charter(), on, &self.state.holidays)
    }

    /// The posts that have fewer holders on a day than the charter asks for.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let vacancies = chamber.vacancies("2023-12-31".parse()?);
    /// assert_eq!(vacancies[0].post.title, "会长"); // before anybody took the post
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn vacancies(&self, on: Date) -> Vec<Vacancy> {
        self.leadership().vacancies(self.charter(), on)
    }

    /// What the charter says of how the chamber is made up on a day: the size of its organs, persons who represent several
    /// units, holders whose age was never settled, who come from one unit although they must not, hold posts elsewhere that they
    /// must not, seats that nobody has taken in time, and those who have missed too many meetings. Nothing of it makes an act
    /// void by itself.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let findings = chamber.composition("2026-04-02".parse()?);
    /// let share = findings.iter().find(|finding| finding.verdict.policy == "organ_is_within_its_share").unwrap();
    /// assert_eq!((share.subject.as_str(), share.verdict.passed), ("standing_council", false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn composition(&self, on: Date) -> Vec<CompositionFinding> {
        let mut findings = self.leadership().composition(self.charter(), self.members(), self.roster(), on);
        self.sources(on).absences(on, &mut findings);
        findings
    }

    /// When the last entry was recorded: no command may come before it.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// assert_eq!(chamber.last_recorded().to_string(), "2026-04-01T01:05:00.000Z");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn last_recorded(&self) -> Instant {
        self.state.last
    }

    /// What a meeting is called: 第二届第三次理事会, or a series with its number.
    #[must_use]
    pub fn meeting_title(&self, meeting: &Meeting) -> String {
        let convened = meeting.convened();
        let kind = self
            .charter()
            .meeting(meeting.kind())
            .map_or(meeting.kind().as_str(), |rule| rule.title.as_str());
        if let Some(number) = convened.series
            && let Some(series) = self.meetings().series().get(number.series)
        {
            return alloc::format!("{}（第{}期）", series.name(), chinese(number.ordinal));
        }
        let term = convened.term.and_then(|term| self.leadership().terms().get(term));
        match (term, convened.ordinal) {
            (Some(term), Some(ordinal)) => {
                alloc::format!("第{}届第{}次{kind}", chinese(term.ordinal()), chinese(ordinal))
            }
            (_, Some(ordinal)) => alloc::format!("第{}次{kind}", chinese(ordinal)),
            _ => kind.into(),
        }
    }

    /// The charter in force on a day (某日有效的章程); before the first amendment the one that the chamber was taken up with.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/amended.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let years = |day: &str| -> Result<u32, shanghui::Fault> {
    ///     Ok(chamber.charter_on(day.parse()?).term().years_at_most)
    /// };
    /// assert_eq!((years("2026-03-24")?, years("2026-03-25")?), (5, 4));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn charter_on(&self, day: Date) -> &Charter {
        self.state.versions.on(day)
    }

    /// The charters one after another, and the amendments between them.
    #[must_use]
    pub const fn charter_versions(&self) -> &Versions {
        &self.state.versions
    }

    /// Every amendment of the charter (章程修正一览), in the order in which they were drafted, with how far it has come.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/amended.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let first = &chamber.amendment_list()[0];
    /// assert_eq!(first.adopted_on, Some("2026-03-16".parse()?)); // decided …
    /// assert_eq!(first.in_force_from, Some("2026-03-25".parse()?)); // … and in force nine days later
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn amendment_list(&self) -> Vec<AmendmentSummary> {
        self.state.versions.list(&self.state.holidays)
    }

    /// What the charter in force says against higher rules, and the chamber's name against the rules of names.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/amended.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let findings = chamber.lint();
    /// assert_eq!(findings[0].code, "lint.dues_set_by_other_organ");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn lint(&self) -> Vec<Finding> {
        let profile = self.profile();
        let mut findings = self.charter().lint();
        findings.extend(name_finding(&profile.name, profile.seat.as_ref(), profile.hometown.as_ref()));
        findings
    }

    /// The chamber's civil day at an instant.
    pub(super) fn civil_day(&self, now: Instant) -> Date {
        now.date(self.state.profile.offset)
    }

    /// The chamber's civil day of the last entry.
    pub(crate) fn last_day(&self) -> Date {
        self.civil_day(self.last_recorded())
    }

    /// What the chamber is called and where it is.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.state.profile
    }

    /// Everybody and every body that the chamber knows.
    #[must_use]
    pub const fn roster(&self) -> &Roster {
        &self.state.roster
    }

    /// The members.
    #[must_use]
    pub const fn members(&self) -> &Members {
        &self.state.members
    }

    /// Which days are worked, as far as it is on record or comes with the library.
    #[must_use]
    pub const fn holidays(&self) -> &HolidayNotices {
        &self.state.holidays
    }

    /// Terms, posts, rotations and delegations.
    #[must_use]
    pub const fn leadership(&self) -> &Leadership {
        &self.state.leadership
    }

    /// Meetings, series and follow-ups.
    #[must_use]
    pub const fn meetings(&self) -> &Meetings {
        &self.state.meetings
    }

    /// Motions, votes and proxies.
    #[must_use]
    pub const fn voting(&self) -> &Voting {
        &self.state.voting
    }

    /// Plans, activities and reviews.
    #[must_use]
    pub const fn planning(&self) -> &Planning {
        &self.state.planning
    }

    /// Who is sought for the staff, who does what, who stands in.
    #[must_use]
    pub const fn staff(&self) -> &Staff {
        &self.state.staff
    }

    /// What the secretariat has in hand.
    #[must_use]
    pub const fn secretariat(&self) -> &Secretariat {
        &self.state.secretariat
    }

    /// Everything that is due, overdue or coming on a day, by what was recorded: derived, never entered.
    ///
    /// It answers for any day. From the day of the last entry on it costs what is open, and a look at the charter's rules, its
    /// versions and the terms, however many members there are and however long the journal is: what is open is kept beside the
    /// state as entries are applied. For an earlier day it is a pass over what has been recorded, for what is settled by now may
    /// have been open then.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let duties = chamber.duties("2026-04-02".parse()?);
    /// assert_eq!(duties[0].settled_by, "SendNotice");
    /// assert_eq!(duties[0].due, Some("2026-03-15".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn duties(&self, on: Date) -> Vec<Duty> {
        duties(&self.sources(on), on)
    }

    /// Where what is due and what was done are looked for, as it was known on a day.
    pub(super) fn sources(&self, on: Date) -> Sources<'_> {
        let state = &self.state;
        Sources {
            holidays: state.holidays.as_recorded(on, state.profile.offset),
            charter: state.versions.on(on),
            versions: &state.versions,
            leadership: &state.leadership,
            roster: &state.roster,
            members: &state.members,
            meetings: &state.meetings,
            planning: &state.planning,
            staff: &state.staff,
            voting: &state.voting,
            service: &state.service,
            coordination: &state.coordination,
            party_branch: &state.party_branch,
            secretariat: &state.secretariat,
            offset: state.profile.offset,
            founded: state.founded,
            recorded_until: self.last_day(),
        }
    }

    /// A person's name, unless it was erased.
    ///
    /// # Errors
    ///
    /// `data.not_found` where nobody has the id.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/busy.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let president = chamber.holders_on("2026-04-02".parse()?)[0].person;
    /// assert_eq!(chamber.name(president)?.value().unwrap().as_str(), "林知远");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn name(&self, person: PersonId) -> Result<Personal<PersonName>, Fault> {
        let known = self.roster().person(person).ok_or_else(|| crate::kernel::DataFault::NotFound {
            kind: Phrase::new("人员", "person"),
            id: alloc::format!("{person}"),
        })?;
        self.journal.personal(known.name())
    }

    /// Prose that is kept in the journal, unless it was erased.
    ///
    /// # Errors
    ///
    /// `journal.commitment_broken` where nothing is kept there.
    pub fn prose(&self, kept: Kept) -> Result<Personal<Prose>, Fault> {
        self.kept(kept)
    }

    /// A personal value that is kept in the journal, unless it was erased.
    pub(crate) fn kept<T: Wire>(&self, kept: Kept) -> Result<Personal<T>, Fault> {
        self.journal.personal(kept)
    }
}
