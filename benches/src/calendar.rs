//! Workload (d): festivals and lunar dates of two centuries, and the schedule as iCalendar, beside what a registry has.

use crate::Done;
use crate::runner::{Report, Way};
use chinese_lunisolar_calendar::{LunisolarDate, SolarDate};
use icalendar::{Component as _, EventLike as _};
use icu_calendar::cal::ChineseTraditional;
use icu_calendar::types::Month;
use icu_calendar::{Date as Other, Iso};
use shanghui::calendar::{Festival, LunarDate, festival, from_lunar, lunar_date};
use shanghui::document::{Schedule, ScheduleEntry, ScheduleKind, ScheduleStatus};
use shanghui::kernel::{Audience, ChamberId, Date, Instant, Occurred, UtcOffset};
use shanghui_office::to_icalendar;

/// A festival: its name, its month and day, and ours where it has a name here.
type Named = (&'static str, u8, u8, Option<Festival>);

/// The festivals of the workload: what it is called, the day that always is one, and ours where it has a name here. The last
/// day of the year is month 13, day 0.
const FESTIVALS: [Named; 13] = [
    ("春节", 1, 1, Some(Festival::SpringFestival)),
    ("元宵", 1, 15, Some(Festival::LanternFestival)),
    ("龙抬头", 2, 2, Some(Festival::DragonRaisesHead)),
    ("上巳", 3, 3, None),
    ("端午", 5, 5, Some(Festival::DragonBoat)),
    ("七夕", 7, 7, Some(Festival::DoubleSeventh)),
    ("中元", 7, 15, Some(Festival::GhostFestival)),
    ("中秋", 8, 15, Some(Festival::MidAutumn)),
    ("重阳", 9, 9, Some(Festival::DoubleNinth)),
    ("下元", 10, 15, None),
    ("腊八", 12, 8, Some(Festival::Laba)),
    ("小年", 12, 23, Some(Festival::LittleNewYearNorth)),
    ("除夕", 13, 0, Some(Festival::NewYearsEve)),
];

/// The years of the workload's times.
const YEARS: core::ops::RangeInclusive<u32> = 1901..=2099;

/// A civil day, as all have it.
type Day = (i32, u32, u32);

fn ours(year: u32, (_, month, day, name): Named) -> Option<Date> {
    match name {
        Some(name) => festival(name, year).ok(),
        None => from_lunar(LunarDate { year, month: month.into(), leap: false, day: day.into() }).ok(),
    }
}

fn plain(day: Date) -> Day {
    (day.year(), day.month(), day.day())
}

fn icu(year: u32, month: u8, day: u8) -> Option<Other<Iso>> {
    let chinese = |year, month, day| {
        Other::try_new_chinese_traditional(year, Month::new(month), day).ok().map(|it| it.to_calendar(Iso))
    };
    let year = i32::try_from(year).ok()?;
    if month <= 12 {
        return chinese(year, month, day);
    }
    // The day before the next year's first: it has no call for the last of a year.
    let next = chinese(year + 1, 1, 1)?.to_rata_die();
    Some(Other::from_rata_die(next - 1, Iso))
}

fn icu_plain(day: Other<Iso>) -> Day {
    (day.era_year().year, day.month().ordinal.into(), day.day_of_month().0.into())
}

fn lunisolar(year: u32, month: u8, day: u8) -> Option<SolarDate> {
    let year = u16::try_from(year).ok()?;
    let of = |month, day| LunisolarDate::from_ymd(year, month, false, day).ok();
    let date = if month <= 12 { of(month, day) } else { of(12, 30).or_else(|| of(12, 29)) };
    date.map(LunisolarDate::to_solar_date)
}

fn lunisolar_plain(day: SolarDate) -> Day {
    (
        day.to_solar_year().to_u16().into(),
        day.to_solar_month().to_u8().into(),
        day.to_solar_day().to_u8().into(),
    )
}

/// Every festival of every year of 1900 to 2100 against both: what differs, and what is not covered.
fn agreement() {
    let (mut all, mut icu_same, mut other_same, mut uncovered) = (0, 0, 0, 0);
    let mut apart = Vec::new();
    for year in 1900..=2100 {
        for it in FESTIVALS {
            let (name, month, day, _) = it;
            all += 1;
            let Some(ours) = ours(year, it).map(plain) else {
                uncovered += 1;
                continue;
            };
            let (one, other) =
                (icu(year, month, day).map(icu_plain), lunisolar(year, month, day).map(lunisolar_plain));
            icu_same += u32::from(one == Some(ours));
            other_same += u32::from(other == Some(ours));
            if one != Some(ours) || other.is_some_and(|other| other != ours) {
                apart.push(format!("{year} {name}: {ours:?}, icu_calendar {one:?}, the other {other:?}"));
            }
        }
    }
    println!(
        "\nfestivals of 1900..=2100: {all} dates, {uncovered} not reckoned here (years, or days, before 1901 or after 2100); of the rest icu_calendar has {icu_same} the same, chinese-lunisolar-calendar {other_same}"
    );
    for line in apart {
        println!("  {line}");
    }
}

fn festivals(report: &mut Report) -> Done {
    let dates = FESTIVALS.len() * YEARS.count();
    let sum = |each: &dyn Fn(u32, Named) -> Option<i64>| {
        let mut sum = 0_i64;
        for year in YEARS {
            for it in FESTIVALS {
                sum += each(year, std::hint::black_box(it)).ok_or("a day is missing")?;
            }
        }
        Done::Ok(sum)
    };
    report.compare(
        "(d) 13 festivals of 199 years",
        "a date",
        vec![
            Way::whole("chinese-lunisolar-calendar 0.2.5", dates, || {
                sum(&|year, (_, month, day, _)| {
                    lunisolar(year, month, day).map(|day| day.to_solar_day().to_u8().into())
                })
            }),
            Way::whole("icu_calendar 2.4.0", dates, || {
                sum(&|year, (_, month, day, _)| icu(year, month, day).map(|day| day.day_of_month().0.into()))
            }),
            Way::whole("shanghui: festival(name, year)", dates, || {
                sum(&|year, it| ours(year, it).map(|day| day.day().into()))
            }),
        ],
    )
}

fn every_day(report: &mut Report) -> Done {
    let mut days = Vec::new();
    let mut next = Some(Date::new(1902, 1, 1)?);
    while let Some(day) = next.filter(|day| day.year() < 2100) {
        days.push(day);
        next = day.plus_days(1);
    }
    let solar = |day: &Date| {
        let parts = (u16::try_from(day.year()), u8::try_from(day.month()), u8::try_from(day.day()));
        let (Ok(year), Ok(month), Ok(day)) = parts else { return Err("no such day") };
        SolarDate::from_ymd(year, month, day).map_err(|_| "no such day")
    };
    let iso = |day: &Date| {
        let parts = (u8::try_from(day.month()), u8::try_from(day.day()));
        let (Ok(month), Ok(date)) = parts else { return Err("no such day") };
        Other::try_new_iso(day.year(), month, date).map_err(|_| "no such day")
    };
    let (solars, isos) = (
        days.iter().map(solar).collect::<Result<Vec<_>, _>>()?,
        days.iter().map(iso).collect::<Result<Vec<_>, _>>()?,
    );
    let many = days.len();
    report.compare(
        "(d) a civil day's lunar date, every day of 1902 to 2099",
        "a day",
        vec![
            Way::whole("chinese-lunisolar-calendar 0.2.5", many, || {
                let mut sum = 0_u64;
                for day in &solars {
                    let date = LunisolarDate::from_solar_date(*day).map_err(|_| "not covered")?;
                    sum += u64::from(date.to_lunar_day().to_u8());
                }
                Ok(sum)
            }),
            Way::whole("icu_calendar 2.4.0", many, || {
                let calendar = ChineseTraditional::new();
                let dates = isos.iter().map(|day| day.to_calendar(calendar));
                Ok(dates.map(|date| u64::from(date.day_of_month().0)).sum::<u64>())
            }),
            Way::whole("shanghui: lunar_date(day)", many, || {
                let mut sum = 0_u64;
                for day in &days {
                    sum += u64::from(lunar_date(*day)?.day);
                }
                Ok(sum)
            }),
        ],
    )
}

/// All-day events, one for each festival that is reckoned here; as many as the workload has.
fn schedule() -> Done<Schedule> {
    let changed: Instant = "2026-03-13T01:00:00.000Z".parse()?;
    let mut entries = Vec::new();
    for year in 1901..=2100 {
        for it in FESTIVALS {
            let Some(day) = ours(year, it) else { continue };
            entries.push(ScheduleEntry {
                id: format!("festival/{year}/{}-{}", it.1, it.2),
                kind: ScheduleKind::Duty,
                title: it.0.into(),
                starts: Occurred::Date(day),
                ends: None,
                place: None,
                notes: Vec::new(),
                status: ScheduleStatus::Confirmed,
                revision: 7,
                changed,
            });
        }
    }
    let again: Vec<ScheduleEntry> =
        entries.iter().take(2_613_usize.saturating_sub(entries.len())).cloned().collect();
    entries.extend(again);
    Ok(Schedule {
        chamber: ChamberId::from_u128(7),
        title: "云川市洞庭商会日程".into(),
        offset: UtcOffset::CHINA,
        audience: Audience::Secretariat,
        entries,
        disclosure: None,
    })
}

/// The same events by the library for it, each property given, as it takes the clock and a random id else.
fn by_the_library(schedule: &Schedule) -> Done<String> {
    let mut calendar = icalendar::Calendar::new();
    calendar.name(&schedule.title);
    for entry in &schedule.entries {
        let Occurred::Date(day) = entry.starts else { return Err("a day".into()) };
        let next = day.plus_days(1).ok_or("the calendar ends")?;
        let changed =
            chrono::DateTime::from_timestamp_millis(entry.changed.unix_millis()).ok_or("no time")?;
        let event = icalendar::Event::new()
            .uid(&format!("{}@{}", entry.id, schedule.chamber))
            .timestamp(changed)
            .last_modified(changed)
            .sequence(entry.revision)
            .starts(day.naive())
            .ends(next.naive())
            .summary(&entry.title)
            .add_property("CATEGORIES", entry.kind.label())
            .status(icalendar::EventStatus::Confirmed)
            .add_property("TRANSP", "TRANSPARENT")
            .done();
        calendar.push(event);
    }
    Ok(calendar.to_string())
}

fn files(report: &mut Report) -> Done {
    let schedule = schedule()?;
    let many = schedule.entries.len();
    let (ours, theirs) = (to_icalendar(&schedule), by_the_library(&schedule)?);
    println!("\nthe file of {many} all-day events has {} bytes, the library's {}", ours.len(), theirs.len());
    if ours.matches("BEGIN:VEVENT").count() != many || theirs.matches("BEGIN:VEVENT").count() != many {
        return Err("an event is missing".into());
    }
    report.compare(
        "(d) the iCalendar text of 2,613 all-day events",
        "an event",
        vec![
            Way::whole("icalendar 0.17.17", many, || by_the_library(&schedule)),
            Way::whole("shanghui-office: to_icalendar", many, || Ok(to_icalendar(&schedule))),
        ],
    )
}

pub(crate) fn run(report: &mut Report) -> Done {
    agreement();
    festivals(report)?;
    every_day(report)?;
    files(report)
}
