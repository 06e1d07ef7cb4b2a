//! Parts that several documents have in common: counts, speakers, follow-ups.

use super::Line;
use super::builder::{unknown, withheld};
use super::voice::{UNDECIDED, UNRECORDED, Voice};
use crate::kernel::Fault;
use crate::meeting::{ContributionRecorded, Meeting};
use alloc::vec::Vec;

/// A count of people, or that nobody recorded it.
pub(super) fn number(count: Option<u32>) -> Line {
    count.map_or_else(|| unknown(UNRECORDED), |count| Line::of(alloc::format!("{count}人")))
}

/// A count of what was recorded: none recorded says nothing where nobody wrote down who was entitled.
fn recorded(count: u32, roll_is_known: bool) -> Line {
    number(Some(count).filter(|count| *count > 0 || roll_is_known))
}

/// The line of counts: 应到、实到、请假、缺席、列席. Guests who came unnamed are said apart.
pub(super) fn counts(it: &Meeting) -> Line {
    let count = it.attendance_count();
    let known = count.entitled.is_some();
    let mut line =
        Line::of("应到：").line(number(count.entitled)).text("；实到：").line(number(Some(count.present)));
    if it.guests().next().is_some() {
        let companions =
            it.guests().try_fold(0_u32, |sum, guests| Some(sum.saturating_add(guests.companions?)));
        line = line.text("（另有未具名随行人员：").line(number(companions)).text("）");
    }
    line.text("；请假：")
        .line(recorded(count.excused, known))
        .text("；缺席：")
        .line(number(count.absent))
        .text("；列席：")
        .line(recorded(count.observers, known))
}

/// Who made a contribution, and on whose behalf: 轮值会长甲（代表会长乙）.
pub(super) fn speakers(
    voice: &Voice<'_>,
    it: &Meeting,
    contribution: &ContributionRecorded,
) -> Result<Line, Fault> {
    let line = themselves(voice, it, contribution)?;
    if contribution.on_behalf_of.is_empty() {
        return Ok(line);
    }
    Ok(line.text("（代表").line(represented(voice, it, contribution)?).text("）"))
}

/// Who made a contribution.
pub(super) fn themselves(
    voice: &Voice<'_>,
    it: &Meeting,
    contribution: &ContributionRecorded,
) -> Result<Line, Fault> {
    Line::listed(&mut contribution.speakers.iter().map(|speaker| voice.introduced(*speaker, it)))
}

/// On whose behalf a contribution was made.
pub(super) fn represented(
    voice: &Voice<'_>,
    it: &Meeting,
    contribution: &ContributionRecorded,
) -> Result<Line, Fault> {
    let day = voice.day(it);
    Line::listed(&mut contribution.on_behalf_of.iter().map(|principal| voice.principal(principal, day)))
}

/// The columns of a table of follow-ups.
pub(super) const FOLLOW_UP_HEADER: &[&str] = &["序号", "事项", "负责", "期限", "状态"];

/// The number of the next row.
pub(super) fn numbered(rows: &[Vec<Line>]) -> Line {
    Line::of(alloc::format!("{}", rows.len().saturating_add(1)))
}

/// The follow-ups that a meeting gave, as rows.
pub(super) fn follow_up_rows(voice: &Voice<'_>, it: &Meeting) -> Result<Vec<Vec<Line>>, Fault> {
    let mut rows: Vec<Vec<Line>> = Vec::new();
    let known = voice.chamber.meetings().follow_ups();
    for follow_up in it.follow_ups().iter().filter_map(|id| known.get(*id)) {
        let assigned = follow_up.assigned();
        // Even when it falls due would tell something of a task that may not be read.
        let [task, owner, due, state] = if voice.may_read(follow_up.mark().seq, assigned.audience) {
            let state = match follow_up.completed() {
                None if follow_up.revoked().is_some() => Line::of("决定已撤销，不再落实"),
                None => Line::of("未办结"),
                Some((completed, _)) => Line::of("已办结，").line(voice.occurred(completed.at, UNRECORDED)),
            };
            [
                voice.prose(follow_up.task(), follow_up.mark().seq, assigned.audience)?,
                voice.owner(assigned.owner.as_ref())?,
                voice.date(assigned.due, UNDECIDED),
                state,
            ]
        } else {
            [withheld(), withheld(), withheld(), withheld()]
        };
        rows.push(alloc::vec![numbered(&rows), task, owner, due, state]);
    }
    Ok(rows)
}
