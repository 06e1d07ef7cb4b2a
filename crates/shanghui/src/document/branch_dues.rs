//! What the members of the Party branch paid for a period (党费收缴表).

use super::builder::{Builder, withheld};
use super::parts::numbered;
use super::viewing::Viewing;
use super::voice::UNRECORDED;
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::discretion::View;
use crate::kernel::{Audience, DataFault, Date, Fault, Money, Organ, Phrase, Reader};
use alloc::string::ToString as _;
use alloc::vec::Vec;

impl Chamber {
    /// Who of an organ paid how much for the period that a day lies in (党费收缴表), and who has not, for a reader. Whoever
    /// pays is of the Party, so it is for the secretariat, unless a record says otherwise of itself.
    ///
    /// # Errors
    ///
    /// `data.not_found` where the charter of the day has no dues of the organ; `journal.*` where the journal does not hold the
    /// names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/branch.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let branch = Organ::new("party_branch")?;
    /// let sheet = chamber.branch_dues_sheet(&branch, "2026-04-30".parse()?, Audience::Secretariat)?;
    /// assert!(sheet.to_text().contains("党支部2026年4月党费收缴表"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn branch_dues_sheet(
        &self,
        organ: &Organ,
        period: Date,
        reader: impl Into<Reader>,
    ) -> Result<Document, Fault> {
        let subject = alloc::format!("{organ} {period}");
        let viewing = Viewing::new(self, View::BranchDuesSheet, &subject, reader.into());
        let voice = viewing.voice();
        let charter = self.charter_on(period);
        let known = charter.organ(organ).and_then(|it| Some((it, it.dues.as_ref()?)));
        let found = known.and_then(|(it, rule)| Some((it, rule, rule.period.around(period)?)));
        let (it, rule, (from, until)) = found.ok_or_else(|| DataFault::NotFound {
            kind: Phrase::new("党费规定", "rule of dues"),
            id: alloc::format!("{organ}"),
        })?;
        let title = alloc::format!("{}{}党费收缴表", it.title, rule.period.named(from));
        let mut builder = Builder::new(title);
        let (mut rows, mut sum, mut above): (Vec<Vec<Line>>, Money, bool) = (Vec::new(), Money::ZERO, false);
        for (recorded, mark) in self.party_branch().recorded() {
            if recorded.organ != *organ || !(from..=until).contains(&recorded.until) {
                continue;
            }
            if !voice.may_read(mark.seq, recorded.audience) {
                above = true;
                continue;
            }
            for payment in &recorded.payments {
                let amount = match payment.amount {
                    Money::ZERO => "免交".into(),
                    paid => alloc::format!("{paid}元"),
                };
                sum = sum.saturating_add(payment.amount);
                let on = voice.occurred(recorded.on, UNRECORDED);
                let row = alloc::vec![numbered(&rows), voice.person(payment.person)?, Line::of(amount), on];
                rows.push(row);
            }
        }
        let all = viewing.reader.circle().may_read(Audience::Secretariat);
        if above {
            builder.paragraph(withheld());
        }
        if all || !rows.is_empty() {
            let count = rows.len().to_string();
            builder.table("交纳情况", &["序号", "姓名", "金额", "交纳日期"], rows);
            let told = if above { "以上" } else { "本期" };
            builder.paragraph(Line::of(alloc::format!(
                "{told}共 {count} 人次，{sum}元；党费由党支部管理，不计入商会收支"
            )));
        }
        // Who has not paid is no record that could be opened: it is worked out, and the secretariat's own.
        builder.paragraph(Line::of("尚未交纳：").line(if all {
            match self.branch_dues_owed(it, rule, (from, until)).as_slice() {
                [] => Line::of("无"),
                owing => voice.people(owing.iter().copied())?,
            }
        } else {
            withheld()
        }));
        builder.signature(alloc::vec![Line::of(it.title.as_str())]);
        Ok(builder.finish(&voice))
    }
}
