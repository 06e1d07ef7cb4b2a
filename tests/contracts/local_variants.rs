//! The local variants that come with the library (福建、广东、深圳): each value that one says otherwise than its base decides
//! something, under the article that it is read from, and nothing else is changed.

use shanghui::chamber::Chamber;
use shanghui::charter::{
    AgeRule, Charter, CharterRules, DayUnit, ElectionStep, Matter, OfficeRules, OrganRule, SizeRule, TermRule,
};
use shanghui::kernel::{Actor, AppointmentId, Article, Occurred, PersonId, TermId, Verdict};
use shanghui::leadership::{AppointToPost, AppointmentManner, AppointmentMode, OpenTerm};
use shanghui::meeting::ConveneMeeting;
use shanghui::people::RecordBirthDate;
use shanghui::tally::{Counts, MotionRule, judge_motion};
use shanghui::voting::MoveMotion;
use shanghui_testkit::fixture;
use shanghui_testkit::sample::{self, ASSEMBLY, GU, HAN, HE, LIN, XU, date, organ, post};
use shanghui_testkit::scenario::{Given, given};

const FUJIAN: &str = "福建省社会团体换届选举办法";

fn preset(name: &str) -> Charter {
    Charter::preset(name).unwrap()
}

fn under(name: &str) -> Given {
    let charter = preset(name);
    given(sample::chamber_under(|rules| *rules = charter.rules().clone()))
}

fn offices(charter: &Charter) -> OfficeRules {
    charter.offices().unwrap().clone()
}

#[track_caller]
fn cites(article: Option<&Article>, document: &str, number: Option<u32>) {
    let article = article.unwrap();
    assert_eq!((article.document.as_str(), article.number), (document, number));
}

/// The verdict of a policy on what is asked.
fn asked(chamber: &Chamber, actor: PersonId, command: &AppointToPost, policy: &str) -> Option<Verdict> {
    let verdicts = chamber.check(command, &sample::context(chamber, actor.into()));
    verdicts.into_iter().rev().find(|verdict| verdict.policy == policy)
}

fn taking(person: PersonId, word: &str, mode: AppointmentMode, from: Option<&str>) -> AppointToPost {
    let manner = AppointmentManner {
        mode,
        term: None,
        unit: None,
        meeting: None,
        full_time: None,
        legal_representative_of: vec![],
        posts_elsewhere: vec![],
        exceptions: vec![],
    };
    AppointToPost {
        appointment: AppointmentId::from_u128(0x1171),
        person,
        post: post(word),
        from: from.map(date),
        until: None,
        manner: Some(manner),
    }
}

/// What a variant does not say anew is as its base has it, however the base may change.
#[test]
fn a_variant_changes_what_it_says_and_nothing_else() {
    let (modern, fujian) = (preset("modern"), preset("fujian"));
    let (old, new) = (offices(&modern), offices(&fujian));
    let mut ages = new.ages.clone();
    let chief: Vec<AgeRule> = ages.drain(1..).collect();
    assert_eq!((chief.len(), chief[0].range.posts.as_slice()), (1, [post("chief_supervisor")].as_slice()));
    let said = OfficeRules {
        ages: vec![AgeRule {
            bound: ages[0].bound,
            reading: ages[0].reading,
            hired_exempt: ages[0].hired_exempt,
            article: ages[0].article.clone(),
            ..old.ages[0].clone()
        }],
        ..OfficeRules { ages, ..new.clone() }
    };
    let expected = OfficeRules {
        ages: said.ages.clone(),
        terms: new.terms.clone(),
        sizes: new.sizes.clone(),
        elsewhere: new.elsewhere.clone(),
        legal_representative: new.legal_representative.clone(),
        ..old
    };
    assert_eq!(said, expected);
    let term = fujian.term().clone();
    let (mut election, base) = (term.election.clone().unwrap(), modern.term().election.clone().unwrap());
    election.steps[0] = base.steps[0].clone();
    (election.anchor, election.shown_months_before) = (base.anchor, base.shown_months_before);
    assert_eq!(TermRule { election: Some(election), ..term }, *modern.term());
    let rest = |charter: &Charter| CharterRules {
        name: sample::title("同"),
        offices: None,
        term: modern.term().clone(),
        articles: vec![],
        organs: charter.rules().organs.iter().filter(|it| it.organ != organ("leaders")).cloned().collect(),
        ..charter.rules().clone()
    };
    assert_eq!(rest(&fujian), rest(&modern));

    let south = |charter: &Charter| CharterRules {
        posts: modern.rules().posts.clone(),
        meetings: modern.rules().meetings.clone(),
        organs: charter
            .rules()
            .organs
            .iter()
            .filter(|it| it.organ != organ("general_assembly"))
            .cloned()
            .collect(),
        ..rest(charter)
    };
    for name in ["guangdong", "shenzhen"] {
        let variant = preset(name);
        assert_eq!(south(&variant), south(&modern), "{name}");
        assert_eq!(variant.offices(), modern.offices(), "{name}");
        let assembly = |charter: &Charter| {
            let rule = charter.organ(&organ("general_assembly")).unwrap().clone();
            OrganRule { decides: vec![], elects: vec![], ..rule }
        };
        assert_eq!(assembly(&variant), assembly(&modern), "{name}");
        let notice = |charter: &Charter| {
            let kind = sample::kind("general_assembly");
            let rule = charter.meeting(&kind).unwrap().clone();
            shanghui::charter::MeetingRule { notice: None, demands: vec![], ..rule }
        };
        // The council differs in the days that a demand leaves, and nothing else.
        let council = |charter: &Charter| charter.meeting(&sample::kind("council")).unwrap().clone();
        let mut said = council(&variant);
        for (demand, base) in said.demands.iter_mut().zip(council(&modern).demands) {
            assert_eq!(
                (demand.convene_within_days, demand.unit),
                (Some(5), Some(DayUnit::Working)),
                "{name}"
            );
            cites(demand.article.as_ref(), "广东省社会团体章程（通行做法）", None);
            *demand = base;
        }
        assert_eq!(said, council(&modern), "{name}");
        assert_eq!(notice(&variant), notice(&modern), "{name}");
    }
}

/// 深圳市社会团体章程（通行做法）：提前三个工作日通知.
#[test]
fn trap_18_shenzhen_gives_notice_in_working_days() {
    let kind = sample::kind("general_assembly");
    let notice = |name: &str| preset(name).meeting(&kind).unwrap().notice.clone().unwrap();
    assert_eq!((notice("guangdong").days, notice("guangdong").unit), (3, None));
    assert_eq!((notice("shenzhen").days, notice("shenzhen").unit), (3, Some(DayUnit::Working)));
    let assembly = ConveneMeeting {
        kind,
        // The Friday after a week off: of the days before it only Thursday is worked, and before the holidays Wednesday.
        starts: Some(sample::occurred("2026-10-09T01:00:00Z")),
        ..sample::council_meeting()
    };
    let convening = |name: &str, now: &str| {
        let context = sample::context_at(&under(name).chamber(), LIN.into(), sample::instant(now));
        let verdicts = under(name).chamber().check(&assembly, &context);
        verdicts.into_iter().find(|it| it.policy == "notice_is_long_enough").unwrap().passed
    };
    assert!(convening("guangdong", "2026-10-06T01:00:00Z") && !convening("shenzhen", "2026-10-06T01:00:00Z"));
    assert!(convening("shenzhen", "2026-09-28T01:00:00Z"));
}

/// 福建省异地商会登记管理办法：会长、秘书长不得兼任其他社会团体相同职务.
#[test]
fn in_fujian_president_and_secretary_general_hold_no_such_post_elsewhere() {
    let rules = offices(&preset("fujian")).elsewhere;
    let [rule] = rules.as_slice() else { panic!("one rule") };
    assert_eq!(rule.range, rule.with);
    assert_eq!(rule.range.posts, [post("president"), post("secretary_general")]);
    cites(rule.article.as_ref(), "福建省异地商会登记管理办法", None);
    assert!(offices(&preset("modern")).elsewhere.is_empty());
}

/// 福建省社会团体换届选举办法第二十、二十一、二十二条.
#[test]
fn organs_in_fujian_are_odd_and_within_their_shares() {
    let deputy = taking(HE, "chief_supervisor", AppointmentMode::Elected, Some("2026-03-01"));
    let chamber = under("fujian").and_by(Actor::import(), deputy).chamber();
    let found = chamber.composition(date("2026-03-10"));
    let told: Vec<_> = found
        .iter()
        .filter(|it| it.verdict.policy.starts_with("organ_"))
        .map(|it| {
            let measure = it.verdict.measure.unwrap();
            let number = it.verdict.article.as_ref().and_then(|article| article.number);
            (it.subject.as_str(), it.verdict.policy.as_str(), measure.counted, measure.needed, number)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("council", "organ_has_an_odd_number", 9, 9, Some(20)),
            ("council", "organ_is_within_its_share", 9, 2, Some(20)),
            ("standing_council", "organ_is_set_up_where_it_must_be", 9, 70, Some(20)),
            ("standing_council", "organ_has_an_odd_number", 6, 7, Some(20)),
            ("standing_council", "organ_is_within_its_share", 6, 3, Some(20)),
            ("leaders", "organ_is_of_its_size", 5, 3, Some(21)),
            ("leaders", "organ_is_within_its_share", 5, 3, Some(21)),
            ("supervisory_board", "organ_is_of_its_size", 1, 3, Some(22)),
            ("supervisory_board", "organ_has_an_odd_number", 1, 1, Some(22)),
        ]
    );
    let size = |word: &str| -> SizeRule {
        offices(&preset("fujian")).sizes.into_iter().find(|rule| rule.organ == organ(word)).unwrap()
    };
    assert_eq!((size("supervisory_board").at_least, size("supervisory_board").at_most), (Some(3), Some(9)));
    assert!(size("leaders").hired_left_out.is_allowed(), "负责人不含聘任秘书长");
    let standing = size("standing_council");
    assert_eq!((standing.required_from, standing.allowed_from), (Some(70), None), "行业协会商会");
}

/// 第二十一条：新一届任期内年满七十周岁的，一般不作候选人；负责人不含聘任的秘书长.
#[test]
fn trap_22_in_fujian_nobody_turns_seventy_within_the_term_but_whoever_is_hired() {
    let (modern, fujian) = (preset("modern"), preset("fujian"));
    let policy = "age_is_within_the_limit";
    let born =
        |name: &str, day: &str| under(name).and(RecordBirthDate { person: HE, born: date(day) }).chamber();
    // The term ends on the last day of 2028.
    let vice = taking(HE, "vice_president", AppointmentMode::Elected, None);
    let passed = |name: &str, day: &str| asked(&born(name, day), XU, &vice, policy).unwrap().passed;
    assert_eq!((passed("modern", "1958-12-31"), passed("fujian", "1958-12-31")), (true, false));
    assert!(passed("fujian", "1959-01-01"), "seventy on the day after the term");
    let verdict = asked(&born("fujian", "1958-12-31"), XU, &vice, policy).unwrap();
    cites(verdict.article.as_ref(), FUJIAN, Some(21));
    let hired = taking(HE, "secretary_general", AppointmentMode::Hired, None);
    assert!(!asked(&born("modern", "1940-01-01"), XU, &hired, policy).unwrap().passed);
    assert!(asked(&born("fujian", "1940-01-01"), XU, &hired, policy).is_none());
    assert!(offices(&fujian).terms[0].hired_exempt, "聘任的秘书长连任届次不受限制");
    cites(offices(&fujian).terms[0].article.as_ref(), FUJIAN, Some(21));
    assert_eq!(offices(&modern).terms[0].most, offices(&fujian).terms[0].most);
}

/// 第二十二条：监事长不超过七十周岁，连任不超过两届.
#[test]
fn a_chief_supervisor_in_fujian_has_limits_as_leaders_have() {
    let born =
        |name: &str| under(name).and(RecordBirthDate { person: HE, born: date("1955-01-01") }).chamber();
    let chief = taking(HE, "chief_supervisor", AppointmentMode::Elected, None);
    assert!(asked(&born("modern"), XU, &chief, "age_is_within_the_limit").is_none());
    let verdict = asked(&born("fujian"), XU, &chief, "age_is_within_the_limit").unwrap();
    assert!(!verdict.passed);
    cites(verdict.article.as_ref(), FUJIAN, Some(22));

    let term = |number: u128, ordinal, year: &str, end: &str| OpenTerm {
        term: TermId::from_u128(number),
        ordinal,
        from: Some(date(year)),
        until: Some(date(end)),
        certificate_until: None,
        organ: None,
    };
    let served = |name: &str| {
        let third = taking(GU, "chief_supervisor", AppointmentMode::Elected, Some("2034-01-01"));
        let mut given = under(name).and(term(0x32, 3, "2029-01-01", "2033-12-31")).and(term(
            0x33,
            4,
            "2034-01-01",
            "2038-12-31",
        ));
        for (number, from, until) in
            [(0x1181, "2024-01-01", "2028-12-31"), (0x1182, "2029-01-01", "2033-12-31")]
        {
            let appointment = AppointmentId::from_u128(number);
            let until = Some(date(until));
            let second = taking(GU, "chief_supervisor", AppointmentMode::Elected, Some(from));
            given = given
                .at("2034-01-01T01:00:00Z")
                .and_by(Actor::import(), AppointToPost { appointment, until, ..second });
        }
        asked(&given.chamber(), XU, &third, "terms_are_not_too_many")
    };
    assert_eq!(served("modern"), None);
    let verdict = served("fujian").unwrap();
    assert_eq!((verdict.passed, verdict.measure.unwrap().counted), (false, 3));
    cites(verdict.article.as_ref(), FUJIAN, Some(22));
}

/// 第六条：法人登记证书有效期满前六个月组织换届.
#[test]
fn trap_21_an_election_in_fujian_hangs_on_the_certificate() {
    let due = |name: &str| {
        let term = OpenTerm {
            term: TermId::from_u128(0x32),
            ordinal: 3,
            from: Some(date("2029-01-01")),
            until: Some(date("2033-12-31")),
            certificate_until: Some(date("2033-06-30")),
            organ: None,
        };
        let chamber = under(name).and(term).chamber();
        let started = |day: &str| {
            let calendar = chamber.election_calendar(date(day));
            calendar.into_iter().find(|it| it.step == ElectionStep::Started).unwrap()
        };
        let shown = |day: &str| {
            chamber
                .duties(date(day))
                .iter()
                .any(|duty| duty.id.ends_with("/started") && duty.id.contains("32"))
        };
        (started("2033-01-15"), shown("2032-12-15"))
    };
    let ((modern, early), (fujian, earlier)) = (due("modern"), due("fujian"));
    assert_eq!((modern.due, fujian.due), (Some(date("2033-09-30")), Some(date("2032-12-30"))));
    cites(fujian.article.as_ref(), FUJIAN, Some(6));
    assert_eq!((early, earlier), (false, true), "seven months before, it is among what is to be done");
}

/// 福建省异地商会登记管理办法：会长为法定代表人.
#[test]
fn the_president_is_legal_representative_in_fujian_by_its_own_rule() {
    let text = preset("fujian").document().to_text();
    assert!(text.contains("《福建省异地商会登记管理办法》 | 未记 | 法定代表人由会长担任"), "{text}");
    assert!(preset("modern").document().to_text().contains("法定代表人由会长担任"));
}

fn assembly_in(days: u32) -> ConveneMeeting {
    let starts = Some(Occurred::Date(date("2026-03-02").plus_days(days).unwrap()));
    ConveneMeeting { starts, ..sample::assembly() }
}

#[test]
fn the_assembly_in_guangdong_has_three_days_of_notice() {
    let (modern, guangdong) = (under("modern"), preset("guangdong"));
    let context = |chamber: &Chamber| sample::context(chamber, LIN.into());
    let chamber = modern.chamber();
    let policy = "notice_is_long_enough";
    let verdict = |charter: &Charter, days| {
        let verdicts = chamber.check_under(charter, &assembly_in(days), &context(&chamber));
        verdicts.into_iter().find(|verdict| verdict.policy == policy).unwrap()
    };
    assert!(!verdict(&preset("modern"), 4).passed && verdict(&guangdong, 4).passed);
    let short = verdict(&guangdong, 2);
    assert!(!short.passed);
    cites(short.article.as_ref(), "广东省社会团体章程（通行做法）", None);
}

/// What comes of a vote of the assembly: 60 members, 41 present, so many in favour.
fn passes(name: &str, matter: Matter, votes: u64) -> bool {
    let charter = preset(name);
    let rule = charter.organ(&organ("general_assembly")).unwrap().matter(matter).unwrap().clone();
    let counts = Counts { entitled: 60, present: 41, r#for: votes, against: 0, abstain: 41 - votes, void: 0 };
    let quorum = charter.meeting(&sample::kind("general_assembly")).unwrap().quorum.clone().unwrap();
    let rule = MotionRule { quorum: Some(quorum.threshold), pass: rule.pass.threshold };
    judge_motion(&counts, &rule).passed()
}

fn article_of(name: &str, matter: Matter) -> Option<Article> {
    let charter = preset(name);
    charter.organ(&organ("general_assembly")).unwrap().matter(matter).unwrap().pass.article.clone()
}

#[test]
fn a_removal_in_guangdong_takes_half_of_all_members() {
    for (name, least) in [("modern", 21), ("guangdong", 30), ("shenzhen", 30)] {
        assert!(passes(name, Matter::Removal, least) && !passes(name, Matter::Removal, least - 1), "{name}");
    }
    cites(article_of("guangdong", Matter::Removal).as_ref(), "社会团体选举办法（广东省通行做法）", Some(17));
    for matter in [Matter::CharterAmendment, Matter::Dissolution] {
        assert!(passes("guangdong", matter, 28) && !passes("guangdong", matter, 27));
        cites(article_of("guangdong", matter).as_ref(), "广东省社会团体章程（通行做法）", None);
    }
}

#[test]
fn trap_01_an_ordinary_resolution_in_shenzhen_takes_more_than_half_of_all_members() {
    for (name, least) in [("guangdong", 21), ("shenzhen", 31)] {
        assert!(
            passes(name, Matter::Ordinary, least) && !passes(name, Matter::Ordinary, least - 1),
            "{name}"
        );
    }
    cites(article_of("shenzhen", Matter::Ordinary).as_ref(), "深圳市社会团体章程（通行做法）", None);
    assert!(passes("shenzhen", Matter::Dues, 21), "the dues are as the national notice has them");
}

#[test]
fn trap_12_directors_in_shenzhen_are_elected_from_more_candidates_than_seats() {
    let chamber = under("guangdong").and_by(LIN, sample::assembly());
    let one = MoveMotion { meeting: ASSEMBLY, ..sample::election("director", 1, &[HE]) };
    let moved = chamber.and(sample::business(ASSEMBLY));
    let article = preset("shenzhen").organ(&organ("general_assembly")).unwrap().elects[0].article.clone();
    cites(article.as_ref(), "深圳市社会团体章程（通行做法）", None);
    let chamber = moved.chamber();
    let verdict = |name: &str, motion: &MoveMotion| {
        let verdicts = chamber.check_under(&preset(name), motion, &sample::context(&chamber, XU.into()));
        verdicts.into_iter().find(|verdict| verdict.policy == "candidates_fit_the_seats")
    };
    assert!(verdict("guangdong", &one).is_none_or(|verdict| verdict.passed));
    let failed = verdict("shenzhen", &one).unwrap();
    assert!(!failed.passed);
    assert_eq!(failed.article, article);
    let two = MoveMotion { meeting: ASSEMBLY, ..sample::election("director", 1, &[HE, HAN]) };
    assert!(verdict("shenzhen", &two).unwrap().passed);
}

/// 深圳市社会团体指引（2008）第九十六条：秘书长为选任或者聘任.
#[test]
fn a_secretary_general_in_shenzhen_may_be_hired_by_the_council() {
    let chamber = given(fixture::busy()).chamber();
    let mut hired = taking(HE, "secretary_general", AppointmentMode::Hired, Some("2026-04-01"));
    hired.manner.as_mut().unwrap().meeting = Some(fixture::RECORDED);
    let verdicts = chamber.check_under(&preset("shenzhen"), &hired, &sample::context(&chamber, XU.into()));
    let decided = verdicts.into_iter().find(|verdict| verdict.policy == "competent_organ_decided").unwrap();
    assert!(decided.passed);
    cites(decided.article.as_ref(), "深圳市社会团体指引（2008）", Some(96));
}

/// governance §1.2 assembly.powers (S44): 改变或者撤销理事会不适当的决定.
#[test]
fn the_assembly_in_guangdong_revokes_what_the_council_has_decided() {
    let rule = |name: &str| {
        let assembly = preset(name).organ(&organ("general_assembly")).unwrap().clone();
        assembly.matter(Matter::Revocation).cloned()
    };
    assert_eq!(rule("modern"), None);
    assert_eq!(rule("guangdong").unwrap().revokes, [organ("council")]);
    cites(article_of("guangdong", Matter::Revocation).as_ref(), "广东省社会团体章程（通行做法）", None);
    assert!(passes("guangdong", Matter::Revocation, 21) && !passes("guangdong", Matter::Revocation, 20));
}
