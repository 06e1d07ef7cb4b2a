use super::{DUES_NOTICE, Finding, name_finding};
use crate::chamber::sample::{self, date, organ, title};
use crate::charter::{
    Approver, BallotKind, BranchKind, BranchRule, Charter, CharterRules, DuesAmount, DuesPeriod, DuesTier,
    Lint, Matter, MatterRule, ReportDue, ReportRule,
};
use crate::kernel::{Base, Fraction, ReportKind};
use alloc::string::String;
use alloc::vec::Vec;

fn findings(change: impl FnOnce(&mut CharterRules)) -> Vec<Finding> {
    let mut rules = sample::rules();
    // The one article that the model itself leaves open is not what these tests are about.
    rules.articles.clear();
    change(&mut rules);
    Charter::new(rules).unwrap().lint()
}

/// Exactly this is found: a code, a path, and the number of the article of the higher rule.
#[track_caller]
fn finds(
    change: impl FnOnce(&mut CharterRules),
    code: &str,
    path: &str,
    document: &str,
    number: Option<u32>,
) -> Finding {
    let found = findings(change);
    let [finding] = found.as_slice() else { panic!("found {found:#?}") };
    assert_eq!((finding.code.as_str(), finding.path.as_str()), (code, path));
    let rule = finding.rule.as_ref().unwrap();
    assert_eq!((rule.document.as_str(), rule.number), (document, number));
    assert!(finding.chinese.contains(document) && finding.english.contains(document), "it cites the rule");
    finding.clone()
}

/// How the assembly sets the dues.
fn dues(rules: &mut CharterRules) -> &mut MatterRule {
    rules.organs[1].decides.iter_mut().find(|decides| decides.matter == Matter::Dues).unwrap()
}

/// Lets another organ decide a matter, as the dues are decided.
fn lets(rules: &mut CharterRules, word: &str, matter: Matter) {
    let decides = MatterRule { matter, ..dues(rules).clone() };
    let other = rules.organs.iter_mut().find(|rule| rule.organ == organ(word)).unwrap();
    other.decides.push(decides);
}

fn tier(name: &str, amount: &str) -> DuesTier {
    DuesTier {
        title: title(name),
        posts: Vec::new(),
        amount: amount.parse().unwrap(),
        nature: DuesAmount::Fixed,
        period: DuesPeriod::Year,
        classes: Vec::new(),
    }
}

#[test]
fn a_charter_that_keeps_to_higher_rules_has_no_findings() {
    assert!(findings(|_| {}).is_empty());
}

/// governance.md §2: 宝安 has five tiers, another association six; four are allowed.
#[test]
fn trap_27_dues_have_four_tiers_at_most() {
    let more = |count: usize| {
        move |rules: &mut CharterRules| {
            let tiers = &mut rules.dues.as_mut().unwrap().tiers;
            tiers.extend((4..count).map(|number| tier(&alloc::format!("第{number}档"), "1000.00")));
        }
    };
    let finding = finds(more(5), "lint.dues_too_many_tiers", "dues.tiers", "国办发〔2020〕21号", None);
    assert!(finding.english.starts_with("the dues have 5 tiers, at most 4"), "{}", finding.english);
    assert_eq!(finding.article.unwrap().document.as_str(), DUES_NOTICE);
    finds(more(6), "lint.dues_too_many_tiers", "dues.tiers", "国办发〔2020〕21号", None);
    assert!(findings(more(4)).is_empty());
}

/// A member may add what they choose, up to 100,000 yuan.
#[test]
fn trap_27_dues_do_not_float() {
    let floats =
        |rules: &mut CharterRules| rules.dues.as_mut().unwrap().tiers[2].nature = DuesAmount::Floating;
    let finding = finds(floats, "lint.dues_floating", "dues.tiers[2]", DUES_NOTICE, Some(3));
    assert!(finding.english.contains("5000.00 yuan or more"), "{}", finding.english);
}

/// One tier priced by the year and by the term is one tier, divided.
#[test]
fn trap_27_a_tier_has_one_amount() {
    let twice = |rules: &mut CharterRules| {
        let by_term = DuesTier { period: DuesPeriod::Term, ..tier("会员单位", "8000.00") };
        rules.dues.as_mut().unwrap().tiers.push(by_term);
    };
    finds(twice, "lint.dues_tier_divided", "dues.tiers[4]", "国办发〔2020〕21号", None);
}

/// 社会团体登记管理条例第二十七条：变更法定代表人须先进行财务审计.
#[test]
fn trap_25_the_legal_representative_does_not_take_turns() {
    let rotates = |rules: &mut CharterRules| {
        let offices = rules.offices.as_mut().unwrap();
        offices.legal_representative.as_mut().unwrap().post =
            crate::chamber::sample::post("rotating_president");
    };
    let (code, path) = ("lint.legal_representative_rotates", "offices.legal_representative");
    let finding = finds(rotates, code, path, "社会团体登记管理条例", Some(27));
    assert!(finding.chinese.contains("轮值会长"), "{}", finding.chinese);
}

/// The board may adjust the dues as it sees fit.
#[test]
fn trap_27_dues_are_set_by_the_assembly_alone() {
    let board = |rules: &mut CharterRules| lets(rules, "council", Matter::Dues);
    let finding = finds(board, "lint.dues_set_by_other_organ", "organs[2].decides[10]", DUES_NOTICE, Some(4));
    assert!(finding.chinese.contains("理事会"));
}

/// The president's office meeting approves who leaves.
#[test]
fn trap_29_withdrawal_needs_nobodys_consent() {
    let consent = |rules: &mut CharterRules| {
        rules.withdrawal.as_mut().unwrap().approved_by = Some(organ("presidents_office"));
    };
    finds(
        consent,
        "lint.withdrawal_needs_approval",
        "withdrawal.approved_by",
        "社会团体章程示范文本（1998）",
        Some(12),
    );
}

/// The president's office meeting expels; it is not a substitute for the council. Admission needs the council's authority.
#[test]
fn trap_24_the_office_meeting_neither_expels_nor_admits_by_itself() {
    let model = "社会团体章程示范文本（1998）";
    for (matter, code, number) in [
        (Matter::Expulsion, "lint.expulsion_organ_not_competent", 13),
        (Matter::Admission, "lint.admission_organ_not_competent", 9),
    ] {
        let office = |rules: &mut CharterRules| lets(rules, "presidents_office", matter);
        finds(office, code, "organs[5].decides[1]", model, Some(number));
        let above = |rules: &mut CharterRules| lets(rules, "general_assembly", matter);
        assert!(findings(above).is_empty(), "the organ above the council may as well");
    }
}

#[test]
fn a_term_lasts_five_years_at_most() {
    let model = "社会团体章程示范文本（1998）";
    finds(|rules| rules.term.years_at_most = 6, "lint.term_too_long", "term.years_at_most", model, Some(16));
    assert!(findings(|rules| rules.term.years_at_most = 3).is_empty());
}

/// The assembly of one federation meets with a half; the dues need two thirds of all and a half of those present.
#[test]
fn trap_28_dues_need_two_thirds_there_half_in_favour_and_a_secret_ballot() {
    let fraction = |numerator, denominator| Fraction::new(numerator, denominator).unwrap();
    let quorum = |rules: &mut CharterRules| {
        dues(rules).quorum.as_mut().unwrap().threshold.fraction = fraction(1, 2);
    };
    finds(quorum, "lint.quorum_too_low", "organs[1].decides[2].quorum", DUES_NOTICE, Some(4));
    let of_the_meeting = |rules: &mut CharterRules| {
        dues(rules).quorum = None;
        rules.meetings[0].quorum.as_mut().unwrap().threshold.fraction = fraction(1, 2);
    };
    let finding =
        finds(of_the_meeting, "lint.quorum_too_low", "organs[1].decides[2].quorum", DUES_NOTICE, Some(4));
    assert_eq!(finding.article.unwrap().number, Some(15));
    let pass = |base, fraction| {
        move |rules: &mut CharterRules| {
            let threshold = &mut dues(rules).pass.threshold;
            (threshold.base, threshold.fraction) = (base, fraction);
        }
    };
    for (base, fraction) in
        [(Base::Cast, fraction(1, 2)), (Base::Present, fraction(1, 3)), (Base::Entitled, fraction(1, 3))]
    {
        let path = "organs[1].decides[2].pass";
        finds(pass(base, fraction), "lint.majority_too_low", path, DUES_NOTICE, Some(4));
    }
    for (base, fraction) in [(Base::Present, fraction(2, 3)), (Base::Entitled, fraction(1, 2))] {
        assert!(findings(pass(base, fraction)).is_empty());
    }
    let by_hands = |rules: &mut CharterRules| dues(rules).ballots.push(BallotKind::ShowOfHands);
    finds(by_hands, "lint.dues_not_secret", "organs[1].decides[2].ballots", DUES_NOTICE, Some(4));
}

#[test]
fn the_organs_of_the_civil_code_are_named() {
    finds(|rules| rules.structure = None, "lint.organs_not_named", "structure", "民法典", Some(91));
}

#[test]
fn an_amendment_goes_to_the_registrar_in_time() {
    let amendment = |change: fn(&mut crate::charter::AmendmentRule)| {
        move |rules: &mut CharterRules| change(rules.amendment.as_mut().unwrap())
    };
    let regulation = "社会团体登记管理条例";
    finds(
        amendment(|rule| rule.approvals.retain(|approval| approval.by != Approver::Registrar)),
        "lint.amendment_without_registrar",
        "amendment.approvals",
        regulation,
        Some(18),
    );
    finds(
        amendment(|rule| rule.approvals[0].within_days = Some(16)),
        "lint.amendment_filed_late",
        "amendment.approvals[0].within_days",
        "社会团体章程示范文本（1998）",
        Some(40),
    );
    finds(
        amendment(|rule| rule.approvals[1].within_days = Some(31)),
        "lint.amendment_filed_late",
        "amendment.approvals[1].within_days",
        regulation,
        Some(18),
    );
}

/// 社会团体登记管理条例第十七条.
#[test]
fn trap_33_a_regional_branch_is_forbidden_and_an_area_group_is_none() {
    let branch = |kind, branch_of: Option<&str>| {
        let branch_of = branch_of.map(title);
        move |rules: &mut CharterRules| {
            rules.branches.push(BranchRule { title: title("城南"), kind, branch_of, article: None });
        }
    };
    let regulation = "社会团体登记管理条例";
    finds(branch(BranchKind::Regional, None), "lint.regional_branch", "branches[0]", regulation, Some(17));
    finds(
        branch(BranchKind::Branch, Some("物流分会")),
        "lint.branch_of_branch",
        "branches[0]",
        regulation,
        Some(17),
    );
    for kind in
        [BranchKind::AreaGroup, BranchKind::Branch, BranchKind::Committee, BranchKind::RepresentativeOffice]
    {
        assert!(findings(branch(kind, None)).is_empty(), "{kind}");
    }
}

#[test]
fn trap_11_an_ambiguous_text_is_found() {
    let found = Charter::preset("mca_1998").unwrap().lint();
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(finding.code, "lint.ambiguous_text");
    assert_eq!((finding.rule.as_ref(), finding.article.as_ref().unwrap().number), (None, Some(26)));
}

/// 社会组织名称管理办法第五条、第八条, in force from 2024-05-01; older names are kept.
#[test]
fn trap_35_an_old_name_is_read_and_found_not_refused() {
    let found = |name: &str, seat: &str, hometown: &str| {
        name_finding(&title(name), Some(&title(seat)), Some(&title(hometown))).map(|finding| finding.english)
    };
    for (name, seat, hometown) in [
        ("长安市洞庭商会", "长安市", "洞庭"),
        ("长安市洞庭商会", "关中省长安市", "洞庭市"),
        ("西安市常德商会", "西安市", "湖南省常德市"),
    ] {
        let hometown = hometown.strip_prefix("湖南省").unwrap_or(hometown);
        assert_eq!(found(name, seat, hometown), None, "{name}");
    }
    for (name, seat, hometown, expected) in [
        ("北京湖南企业商会", "北京市", "湖南省", "北京市湖南商会"),
        ("陕西湖南省商会", "陕西省", "湖南省", "陕西省湖南商会"),
        ("洞庭商会", "长安市", "洞庭", "长安市洞庭商会"),
    ] {
        assert!(found(name, seat, hometown).unwrap().contains(expected), "{name}");
    }
    assert!(
        name_finding(&title("长安市工业协会"), Some(&title("长安市")), None).is_none(),
        "it is no chamber of a hometown"
    );
    let chamber = sample::chamber();
    assert_eq!(chamber.lint(), chamber.charter_on(date("2026-03-02")).lint());
}

#[test]
fn every_finding_has_a_code_of_its_own_room() {
    let codes: Vec<String> = Lint::CATALOGUE.iter().map(|coding| coding.code.into()).collect();
    assert!(codes.iter().all(|code| code.starts_with("lint.")));
}

/// 社会团体登记管理条例第二十八条.
#[test]
fn the_years_report_comes_by_the_day_that_the_regulation_says() {
    let due = |place: usize, month, day| {
        move |rules: &mut CharterRules| {
            let reports = &mut rules.secretariat.as_mut().unwrap().reports;
            reports[place].due = ReportDue::YearAfter { month, day };
        }
    };
    let code = "lint.report_too_late";
    finds(due(0, 4, 1), code, "secretariat.reports[0].due", "社会团体登记管理条例", Some(28));
    finds(due(1, 6, 1), code, "secretariat.reports[1].due", "社会团体登记管理条例", Some(28));
    assert!(findings(due(0, 3, 1)).is_empty());
    let after = |days| {
        move |rules: &mut CharterRules| {
            let reports = &mut rules.secretariat.as_mut().unwrap().reports;
            reports[0].due = ReportDue::AfterPeriod { days };
        }
    };
    assert_eq!((findings(after(90)).len(), findings(after(91)).len()), (0, 1));
    // Another report of the year may come later, as long as one comes in time.
    let another = |rules: &mut CharterRules| {
        let reports = &mut rules.secretariat.as_mut().unwrap().reports;
        let report = ReportKind::new("accounts").unwrap();
        reports.push(ReportRule {
            report,
            due: ReportDue::YearAfter { month: 9, day: 30 },
            ..reports[0].clone()
        });
    };
    assert!(findings(another).is_empty());
}
