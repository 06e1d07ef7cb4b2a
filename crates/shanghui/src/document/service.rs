//! Service to members on paper: the record of a visit, the sheet of a need with its answers and matches.

use super::builder::{Builder, titled, unknown, withheld};
use super::parts::numbered;
use super::viewing::Viewing;
use super::voice::{UNDECIDED, UNRECORDED, Voice};
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::discretion::View;
use crate::kernel::{Audience, DataFault, Fault, Kept, MemberId, NeedId, OfferId, Phrase, Reader, VisitId};
use crate::secretariat::Visited;
use crate::service::{Amount, Match, MatchEnd, Need, NeedEnd, ResourceTerms};
use alloc::vec::Vec;

/// How much, with its unit.
fn amount(amount: &Amount) -> Line {
    Line::of(match amount {
        Amount::Money { amount } => alloc::format!("{amount}"),
        Amount::Quantity { count, unit } => alloc::format!("{count}{unit}"),
    })
}

fn not_found(chinese: &'static str, english: &'static str, id: &dyn core::fmt::Display) -> Fault {
    DataFault::NotFound { kind: Phrase::new(chinese, english), id: alloc::format!("{id}") }.into()
}

impl Voice<'_> {
    /// Whose a seat is, by the seat's id.
    fn member(&self, member: MemberId) -> Result<Line, Fault> {
        let seat = self.chamber.members().seats().get(member);
        seat.map_or_else(|| Ok(unknown(UNRECORDED)), |seat| self.holder(seat.holder()))
    }

    /// The terms of a resource in one line.
    fn terms(&self, terms: &ResourceTerms) -> Line {
        let tags: Vec<&str> = terms.tags.iter().map(|tag| tag.as_str()).collect();
        let mut line = Line::of(terms.kind.label()).text("：").text(terms.text.as_str());
        if !tags.is_empty() {
            line = line.text(alloc::format!("（{}）", tags.join("、")));
        }
        line = line.text("；地点：").line(titled(terms.place.as_ref(), UNRECORDED));
        line = line.text("；期限：").line(match (terms.from, terms.until) {
            (None, None) => unknown(UNRECORDED),
            (from, until) => self.date(from, UNRECORDED).text("至").line(self.date(until, UNRECORDED)),
        });
        line.text("；数量：").line(terms.amount.as_ref().map_or_else(|| unknown(UNRECORDED), amount))
    }

    /// The title of a need's category.
    fn category(&self, need: &Need) -> Line {
        let category = &need.registered().category;
        match self.chamber.charter().need(category) {
            Some(rule) => Line::of(rule.title.as_str()),
            None => Line::of(category.as_str()),
        }
    }

    /// What is offered, and by whom, each as far as it may be said: an owner who did not agree to be named stays with the
    /// secretariat.
    fn offered(&self, offer: OfferId) -> Result<[Line; 2], Fault> {
        let Some(known) = self.chamber.service().offers().get(offer) else {
            return Ok([unknown(UNRECORDED), unknown(UNRECORDED)]);
        };
        let offer = known.registered();
        if !self.may_read(known.mark().seq, offer.audience) {
            return Ok([withheld(), withheld()]);
        }
        // Opening an offer is not the owner's consent to be named.
        let named = offer.may_be_named || self.viewing.reader.circle() == Audience::Secretariat;
        let owner = if named { self.member(offer.member)? } else { withheld() };
        Ok([self.terms(&offer.terms), owner])
    }
}

impl Chamber {
    /// The record of a visit or a relay (走访记录): who went to whom, what was said and which needs were learned, for a reader.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown visit; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/served.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let record = chamber.visit_record(VisitId::from_u128(0x531), Audience::Secretariat)?;
    /// assert!(record.to_text().contains("走访中了解的诉求"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn visit_record(&self, visit: VisitId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::VisitRecord, &alloc::format!("{visit}"), reader.into());
        let voice = viewing.voice();
        let it =
            self.secretariat().visits().get(visit).ok_or_else(|| not_found("走访记录", "visit", &visit))?;
        let recorded = it.recorded();
        let mut builder = Builder::new(alloc::format!("{}记录", recorded.purpose.label()));
        if !voice.may_read(it.mark().seq, recorded.audience) {
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let visited = match &recorded.visited {
            Visited::Member { member } => voice.member(*member)?,
            Visited::Person { person } => voice.person(*person)?,
            Visited::Party { party } => voice.party(Some(*party)),
        };
        builder.paragraph(Line::of("对象：").line(visited));
        builder.paragraph(Line::of("时间：").line(voice.occurred(recorded.at, UNRECORDED)));
        let visitors = voice.people(recorded.visitors.iter().copied())?;
        builder.paragraph(Line::of("走访人：").line(visitors));
        if let Some(met) = recorded.met {
            builder.paragraph(Line::of("接待人：").line(voice.person(met)?));
        }
        builder.heading(1, Line::of("走访情况"));
        builder.paragraph(match it.account() {
            Some(account) => voice.prose(account, it.mark().seq, recorded.audience)?,
            None => unknown(UNRECORDED),
        });
        builder.heading(1, Line::of("走访中了解的诉求"));
        let mut none = true;
        for (_, need) in self.service().learned_at(visit) {
            none = false;
            builder.item(2, voice.need_in_a_line(need)?);
        }
        if none {
            builder.paragraph(Line::of("没有登记诉求。"));
        }
        Ok(builder.finish(&voice))
    }

    /// The sheet of a need (会员诉求办理单; 资源对接单 where it asks for a resource): what was done about it and what came of it, for
    /// a reader.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown need; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/served.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let sheet = chamber.need_sheet(NeedId::from_u128(0x502), Audience::Secretariat)?;
    /// assert!(sheet.to_text().contains("资源对接单"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn need_sheet(&self, need: NeedId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::NeedSheet, &alloc::format!("{need}"), reader.into());
        let voice = viewing.voice();
        let it = self.service().needs().get(need).ok_or_else(|| not_found("诉求", "need", &need))?;
        let registered = it.registered();
        let (seq, circle) = (it.mark().seq, registered.audience);
        if !voice.may_read(seq, circle) {
            let mut builder = Builder::new("会员诉求办理单");
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let title = if registered.asks_for.is_some() { "资源对接单" } else { "会员诉求办理单" };
        let mut builder = Builder::new(title);
        let offset = self.profile().offset;
        let day = registered.on.unwrap_or_else(|| it.mark().at.date(offset));
        let line = Line::of("会员：").line(voice.member(registered.member)?).text("；类别：");
        let line = line.line(voice.category(it)).text("；提出日期：").text(day.chinese());
        builder.paragraph(line.text("；状态：").text(it.state().label()));
        let assigned = it.assigned_by(&|_| true).map(|(to, _)| to);
        let line = Line::of("承办：").line(voice.owner(assigned)?);
        let line = line.text("；首次回应期限：").line(voice.date(registered.respond_by, UNDECIDED));
        builder.paragraph(line.text("；解决期限：").line(voice.date(registered.resolve_by, UNDECIDED)));
        builder.heading(1, Line::of("诉求内容"));
        builder.paragraph(voice.prose(it.what(), seq, circle)?);
        if let Some(terms) = &registered.asks_for {
            builder.paragraph(Line::of("所需资源：").line(voice.terms(terms)));
        }
        let mut said: Vec<(u32, Line)> = Vec::new();
        for (response, mark) in it.responses() {
            let prose = voice.prose(Kept { seq: mark.seq, place: response.said }, seq, circle)?;
            let day = response.on.unwrap_or_else(|| mark.at.date(offset));
            said.push((mark.seq, Line::of(day.chinese()).text("回应：").line(prose)));
        }
        for (answer, mark) in it.answers() {
            let prose = voice.prose(Kept { seq: mark.seq, place: answer.answer }, seq, circle)?;
            let day = answer.on.unwrap_or_else(|| mark.at.date(offset));
            let mut line = Line::of(day.chinese()).text("答复：").line(prose);
            if let Some(source) = &answer.source {
                line = line.text("（依据：").text(source.as_str()).text("）");
            }
            said.push((mark.seq, line));
        }
        if !said.is_empty() || it.matches().is_empty() {
            builder.heading(1, Line::of("回应与答复"));
        }
        if said.is_empty() && it.matches().is_empty() {
            builder.paragraph(Line::of("尚未回应。"));
        }
        said.sort_by_key(|(seq, _)| *seq);
        for (_, line) in said {
            builder.item(2, line);
        }
        if !it.matches().is_empty() {
            let mut rows: Vec<Vec<Line>> = Vec::new();
            for made in it.matches() {
                let number = numbered(&rows);
                rows.push(self.match_row(&voice, made, (seq, circle), number)?);
            }
            builder.table("资源对接", &["序号", "供给内容", "供给方", "对接日期", "结果"], rows);
        }
        builder.heading(1, Line::of("会员评价"));
        builder.paragraph(voice.end_of(it)?);
        Ok(builder.finish(&voice))
    }

    fn match_row(
        &self,
        voice: &Voice<'_>,
        made: &Match,
        (need, audience): (u32, Audience),
        number: Line,
    ) -> Result<Vec<Line>, Fault> {
        let (matched, mark) = made.matched();
        let [terms, owner] = voice.offered(matched.offer)?;
        let prose = |seq, place| voice.prose(Kept { seq, place }, need, audience);
        let outcome = match made.outcome_by(&|_| true) {
            None => unknown(UNRECORDED),
            Some((MatchEnd::CameAbout { note: None }, _)) => Line::of("对接成功"),
            Some((MatchEnd::CameAbout { note: Some(note) }, mark)) => {
                Line::of("对接成功：").line(prose(mark.seq, *note)?)
            }
            Some((MatchEnd::FellThrough { why }, mark)) => {
                Line::of("对接未成：").line(prose(mark.seq, *why)?)
            }
        };
        let day = mark.at.date(self.profile().offset);
        Ok(alloc::vec![number, terms, owner, Line::of(day.chinese()), outcome])
    }
}

impl Voice<'_> {
    /// A need in a line of the visit at which it was learned.
    fn need_in_a_line(&self, need: &Need) -> Result<Line, Fault> {
        let (made, audience) = (need.mark().seq, need.registered().audience);
        if !self.may_read(made, audience) {
            return Ok(withheld());
        }
        let line = self.category(need).text("：").line(self.prose(need.what(), made, audience)?);
        Ok(line.text(alloc::format!("（{}）", need.state().label())))
    }

    /// What the member says of what was done.
    fn end_of(&self, need: &Need) -> Result<Line, Fault> {
        let Some((closed, mark)) = need.closed() else { return Ok(unknown("尚未办结")) };
        let (made, audience) = (need.mark().seq, need.registered().audience);
        let (line, said) = match &closed.end {
            NeedEnd::Judged { judgement, by, said } => {
                let by = by.map_or_else(|| Ok(unknown(UNRECORDED)), |by| self.person(by))?;
                (Line::of(judgement.label()).text("（评价人：").line(by).text("）"), said)
            }
            NeedEnd::Withdrawn { reason } => (Line::of("会员撤回诉求"), reason),
        };
        Ok(match said {
            Some(place) => {
                line.text("：").line(self.prose(Kept { seq: mark.seq, place: *place }, made, audience)?)
            }
            None => line,
        })
    }
}
