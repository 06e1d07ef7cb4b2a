//! A return as a table with its totals (报送汇总表).

use super::builder::{Builder, unknown, withheld};
use super::parts::numbered;
use super::viewing::Viewing;
use super::voice::UNRECORDED;
use super::{Document, Line};
use crate::chamber::Chamber;
use crate::coordination::{Addressee, ReturnTotal};
use crate::discretion::View;
use crate::kernel::{Currency, DataFault, Fault, Phrase, Reader, ReturnId};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

/// Hundredths with their currency, exactly; from ten thousand on in ten thousands (万元), as such tables have them.
fn amount(hundredths: u64, currency: Currency) -> String {
    let (whole, part, unit) = if hundredths < 1_000_000 {
        (hundredths / 100, alloc::format!("{:02}", hundredths % 100), "")
    } else {
        (hundredths / 1_000_000, alloc::format!("{:06}", hundredths % 1_000_000), "万")
    };
    let part = part.trim_end_matches('0');
    let point = if part.is_empty() { "" } else { "." };
    alloc::format!("{whole}{point}{part}{unit}{}", currency.label())
}

impl Chamber {
    /// A return as a table with its totals by stage and currency (报送汇总表), as it was submitted or stands so far.
    ///
    /// # Errors
    ///
    /// `data.not_found` for an unknown return; `journal.*` where the journal does not hold the names that it should.
    ///
    /// # Example
    ///
    /// ```
    /// # use shanghui::{chamber::Chamber, journal::Journal, kernel::*};
    /// # let journal = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/given/corresponding.jsonl");
    /// # let chamber = Chamber::replay(Journal::open(&std::fs::read(journal)?)?)?;
    /// let sheet = chamber.return_sheet(ReturnId::from_u128(0x521), Audience::Secretariat)?;
    /// assert!(sheet.to_text().contains("合计"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn return_sheet(&self, data_return: ReturnId, reader: impl Into<Reader>) -> Result<Document, Fault> {
        let viewing = Viewing::new(self, View::ReturnSheet, &alloc::format!("{data_return}"), reader.into());
        let voice = viewing.voice();
        let it = self.coordination().returns().get(data_return).ok_or_else(|| DataFault::NotFound {
            kind: Phrase::new("报送事项", "return"),
            id: alloc::format!("{data_return}"),
        })?;
        let opened = it.opened();
        if !voice.may_read(it.mark().seq, opened.audience) {
            let mut builder = Builder::new("报送汇总表");
            builder.paragraph(withheld());
            return Ok(builder.finish(&voice));
        }
        let mut builder = Builder::new(opened.title.as_str());
        let directive = self.secretariat().directives().get(opened.directive);
        let open = directive.filter(|it| voice.may_read(it.mark().seq, it.accepted().audience));
        let asks = open.map(|it| it.accepted()).map_or_else(withheld, |accepted| {
            voice.party(accepted.issuer).text("《").text(accepted.title.as_str()).text("》")
        });
        let submitted = match it.submitted() {
            Some((submitted, _)) => voice.occurred(submitted.at, UNRECORDED),
            None => unknown("尚未报送"),
        };
        let acknowledged = match it.acknowledged() {
            Some((acknowledged, _)) => voice.occurred(acknowledged.at, UNRECORDED),
            None => unknown("未回执"),
        };
        builder.paragraph(Line::of(alloc::format!("年度：{}年；依据：", opened.year)).line(asks));
        builder.paragraph(Line::of("报送：").line(submitted).text("；回执：").line(acknowledged));
        let header = &[
            "序号",
            "项目名称",
            "投资会员",
            "落地地点",
            "产业类别",
            "阶段",
            "新建/续建",
            "投资总额",
            "本年到位",
            "累计到位",
        ];
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for (member, project) in it.projects() {
            let planned = project.planned.as_ref().map(|planned| Line::of(planned.to_string()));
            rows.push(alloc::vec![
                numbered(&rows),
                Line::of(project.title.as_str()),
                voice.addressee(&Addressee::Member { member })?,
                Line::of(project.place.as_str()),
                Line::of(project.category.as_str()),
                Line::of(project.stage.label()),
                Line::of(if project.continued { "续建" } else { "新建" }),
                planned.unwrap_or_else(|| unknown(UNRECORDED)),
                Line::of(project.this_year.to_string()),
                Line::of(project.cumulative.to_string()),
            ]);
        }
        builder.table("项目明细", header, rows);
        let total = |it: ReturnTotal| {
            alloc::vec![
                Line::of(it.stage.label()),
                Line::of(it.currency.label()),
                Line::of(it.projects.to_string()),
                Line::of(amount(it.this_year, it.currency)),
                Line::of(amount(it.cumulative, it.currency)),
            ]
        };
        let totals = it.totals().into_iter().map(total).collect();
        builder.table("合计", &["阶段", "币种", "项目数", "本年到位", "累计到位"], totals);
        let missing: Vec<Line> = it
            .missing()
            .map(|member| voice.addressee(&Addressee::Member { member }))
            .collect::<Result<_, Fault>>()?;
        if !missing.is_empty() {
            builder.paragraph(Line::of("尚未填报：").line(Line::joined(missing, "、", UNRECORDED)));
        }
        builder.signature(alloc::vec![Line::of(self.profile().name.as_str())]);
        Ok(builder.finish(&voice))
    }
}

#[cfg(test)]
mod tests {
    use super::amount;
    use crate::kernel::Currency;

    #[test]
    fn totals_are_in_ten_thousands_and_exact() {
        let said = |hundredths| amount(hundredths, Currency::Cny);
        assert_eq!(said(0), "0元");
        assert_eq!(said(999_999), "9999.99元");
        assert_eq!(said(1_000_000), "1万元");
        assert_eq!(said(6_350_500_000), "6350.5万元");
        assert_eq!(said(1_000_001), "1.000001万元");
        assert_eq!(amount(30_000_000, Currency::Usd), "30万美元");
    }
}
