//! Findings (审查意见): what a charter says against higher rules. They warn; they forbid nothing.
//!
//! Real charters break national rules, and a chamber that has such a charter still has to be run by it. So the charter is
//! read as it is, and [`Charter::lint`] says what is wrong, where, and by which rule. One function a finding, each with
//! the rule that it cites; [`LINTS`] is the list.

use super::Charter;
use super::dues::DuesAmount;
use super::frequency::FrequencyPeriod;
use super::office::Approver;
use super::organ::{BallotKind, Matter};
use super::sanction::Sanction;
use super::structure::BranchKind;
use crate::kernel::{
    Article, Base, Coded, Date, Fraction, Language, Money, Organ, ParseCertainty, Threshold, Title, record,
    refusals,
};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

refusals! {
    /// What a charter says against a higher rule.
    pub enum Lint in "lint" {
        /// There are more tiers of dues than allowed: join some.
        DuesTooManyTiers = "dues_too_many_tiers" { count: u32, most: u32, rule: Option<Article> }
            zh "会费有 {count} 档，一般不超过 {most} 档"
            en "the dues have {count} tiers, at most {most} are allowed",
        /// One tier is priced in several ways: a tier has one amount.
        DuesTierDivided = "dues_tier_divided" { tier: Title, rule: Option<Article> }
            zh "同一档次“{tier}”内又分几种标准"
            en "the tier `{tier}` is divided again, a tier has one amount",
        /// The dues are not a fixed amount.
        DuesFloating = "dues_floating" { tier: Title, least: Money, rule: Option<Article> }
            zh "“{tier}”的会费是 {least} 元以上，额度应当明确，不得具有浮动性"
            en "the dues of `{tier}` are {least} yuan or more, an amount must be fixed",
        /// Another organ than the assembly may set the dues.
        DuesSetByOtherOrgan = "dues_set_by_other_organ" { organ: String, rule: Option<Article> }
            zh "“{organ}”可以制定或调整会费，会费只能由会员（代表）大会制定"
            en "`{organ}` may set the dues, only the assembly may",
        /// Whoever wants to leave needs somebody's consent.
        WithdrawalNeedsApproval = "withdrawal_needs_approval" { organ: String, rule: Option<Article> }
            zh "退会须经“{organ}”批准，会员退会自由，书面通知即可"
            en "leaving needs the consent of `{organ}`, a member leaves by a notice",
        /// An organ expels members that may not.
        ExpulsionOrganNotCompetent = "expulsion_organ_not_competent" { organ: String, rule: Option<Article> }
            zh "“{organ}”可以除名会员，除名须经理事会或者常务理事会表决"
            en "`{organ}` may expel members, the council or the standing council must",
        /// An organ admits members that is neither the council nor above it: it needs the council's authority.
        AdmissionOrganNotCompetent = "admission_organ_not_competent" { organ: String, rule: Option<Article> }
            zh "“{organ}”可以批准入会，入会须经理事会讨论通过，其他机构须有理事会授权"
            en "`{organ}` may admit members, which needs the council or its authority",
        /// A term is longer than allowed.
        TermTooLong = "term_too_long" { years: u32, most: u32, rule: Option<Article> }
            zh "每届 {years} 年，最长不超过 {most} 年"
            en "a term lasts {years} years, at most {most} are allowed",
        /// The dues may be set with fewer present than must be.
        QuorumTooLow = "quorum_too_low" { quorum: Threshold, least: Fraction, rule: Option<Article> }
            zh "制定会费须有{quorum}出席，少于应到人数的 {least}"
            en "the dues are set with {quorum} there, less than {least} of those entitled",
        /// The dues may be set by fewer votes than must be.
        MajorityTooLow = "majority_too_low" { majority: Threshold, least: Fraction, rule: Option<Article> }
            zh "制定会费须{majority}赞成，少于实到人数的 {least}"
            en "the dues are set by {majority}, less than {least} of those present",
        /// The dues may be voted on otherwise than by secret ballot.
        DuesNotSecret = "dues_not_secret" { ballot: BallotKind, rule: Option<Article> }
            zh "制定会费可以用“{ballot}”，应当无记名投票"
            en "the dues may be voted on by {ballot}, a secret ballot is needed",
        /// The charter does not say which organ has the last word and which carries out.
        OrgansNotNamed = "organs_not_named" { rule: Option<Article> }
            zh "章程没有写明权力机构和执行机构"
            en "the charter names no organ with the last word and none that carries out",
        /// An amendment would be in force without the registrar.
        AmendmentWithoutRegistrar = "amendment_without_registrar" { rule: Option<Article> }
            zh "修改章程不经登记管理机关核准"
            en "an amendment needs no approval of the registrar",
        /// An amendment is filed for later than allowed.
        AmendmentFiledLate = "amendment_filed_late" { by: Approver, days: u32, most: u32, rule: Option<Article> }
            zh "修改章程在 {days} 日内报{by}，应在 {most} 日内"
            en "an amendment is filed for with the {by} within {days} days, {most} are allowed",
        /// The report of the year's work is submitted later than allowed.
        ReportTooLate = "report_too_late" { report: Title, to: Approver, month: u32, day: u32, rule: Option<Article> }
            zh "“{report}”向{to}报送晚于次年{month}月{day}日"
            en "the report `{report}` reaches the {to} later than on {day}/{month} of the next year",
        /// There is a branch for a region, which is forbidden.
        RegionalBranch = "regional_branch" { branch: Title, rule: Option<Article> }
            zh "“{branch}”是地域性分支机构，不得设立"
            en "`{branch}` is a branch for a region, which is forbidden",
        /// A branch has a branch, which is forbidden.
        BranchOfBranch = "branch_of_branch" { branch: Title, of: Title, rule: Option<Article> }
            zh "“{branch}”设在分支机构“{of}”之下，分支机构不得再设分支机构"
            en "`{branch}` is a branch of the branch `{of}`, which is forbidden",
        /// A name is not formed as the registration rules ask: names that were registered before stay as they are.
        NameForm = "name_form" { name: Title, expected: String, rule: Option<Article> }
            zh "名称“{name}”不合“行政区划名称＋原籍地专名＋商会”的次序，依规定应为“{expected}”；此前登记的名称可以保留"
            en "the name `{name}` is not the place, the proper name of the hometown and the kind in that order, which would be `{expected}`: names registered before may stay",
        /// The legal representative would change with every turn.
        LegalRepresentativeRotates = "legal_representative_rotates" { title: String, rule: Option<Article> }
            zh "法定代表人由“{title}”轮流担任，每次变更都须先经财务审计并办理变更登记"
            en "the legal representative is whoever's turn it is as `{title}`: every turn would need an audit and a change of the registration",
        /// A text could be read in several ways; the rules that cite it are one reading.
        AmbiguousText = "ambiguous_text" { reading: Option<Title> }
            zh "条文文义不明，所录规则只是一种理解：{reading}"
            en "the text can be read in several ways, its rules are one reading of it: {reading}",
    }
}

record! {
    /// What a charter says against a higher rule (审查意见).
    pub struct Finding {
        /// The stable code, such as `lint.dues_too_many_tiers`.
        pub code: String,
        /// The path to the rule in the charter's data, such as `dues.tiers[2]`.
        pub path: String,
        /// The charter's own article, where it has one.
        pub article: Option<Article>,
        /// The higher rule, where one is broken.
        pub rule: Option<Article>,
        /// What is wrong, in Chinese.
        pub chinese: String,
        /// What is wrong, in English.
        pub english: String,
    }
}

impl Finding {
    pub(crate) fn new(lint: &Lint, path: String, article: Option<&Article>) -> Self {
        Self {
            code: lint.code().into(),
            path,
            article: article.cloned(),
            rule: lint.article(),
            chinese: lint.sentence(Language::Chinese),
            english: lint.sentence(Language::English),
        }
    }
}

/// A charter that is looked at, and what was found.
struct Look<'a> {
    charter: &'a Charter,
    found: Vec<Finding>,
}

impl Look<'_> {
    #[inline(never)]
    fn finds(&mut self, lint: &Lint, path: String, article: Option<&Article>) {
        self.found.push(Finding::new(lint, path, article));
    }

    fn titled(&self, organ: &Organ) -> String {
        self.charter.organ_title(organ)
    }

    /// Whether an organ is the authority or, with `council`, one of those that act for it.
    fn is_competent(&self, organ: &Organ, council: bool) -> bool {
        self.charter.rules().structure.as_ref().is_none_or(|rule| {
            rule.authority == *organ
                || (council && (rule.executive == *organ || rule.standing.as_ref() == Some(organ)))
        })
    }
}

const MODEL_CHARTER: &str = "社会团体章程示范文本（1998）";
const REGULATION: &str = "社会团体登记管理条例";
const DUES_NOTICE: &str =
    "民政部、财政部关于取消社会团体会费标准备案、规范会费管理的通知（民发〔2014〕166号）";
const DUES_TIERS: &str = "国办发〔2020〕21号";
const NAMES_ORDER: &str = "社会组织名称管理办法";

/// A higher rule as it is cited.
fn higher(document: &str, number: impl Into<Option<u32>>) -> Option<Article> {
    Title::new(document).ok().map(|document| Article { document, number: number.into() })
}

fn dues_are_four_fixed_amounts(look: &mut Look<'_>) {
    let Some(rule) = &look.charter.rules().dues else { return };
    let article = rule.article.as_ref();
    let mut titles: Vec<&Title> = Vec::new();
    for (index, tier) in rule.tiers.iter().enumerate() {
        let path = || format!("dues.tiers[{index}]");
        if titles.contains(&&tier.title) {
            let rule = higher(DUES_TIERS, None);
            look.finds(&Lint::DuesTierDivided { tier: tier.title.clone(), rule }, path(), article);
        } else {
            titles.push(&tier.title);
        }
        if tier.nature == DuesAmount::Floating {
            let (tier, least, rule) = (tier.title.clone(), tier.amount, higher(DUES_NOTICE, 3));
            look.finds(&Lint::DuesFloating { tier, least, rule }, path(), article);
        }
    }
    let (count, most) = (u32::try_from(titles.len()).unwrap_or(u32::MAX), 4);
    if count > most {
        let rule = higher(DUES_TIERS, None);
        look.finds(&Lint::DuesTooManyTiers { count, most, rule }, "dues.tiers".into(), article);
    }
}

/// Which organ may decide what: the dues are the assembly's, members come and go by the council or above it.
fn matters_are_decided_by_competent_organs(look: &mut Look<'_>) {
    for (index, organ) in look.charter.rules().organs.iter().enumerate() {
        for (place, decides) in organ.decides.iter().enumerate() {
            let council = match decides.matter {
                Matter::Dues => false,
                Matter::Admission | Matter::Expulsion => true,
                _ => continue,
            };
            if look.is_competent(&organ.organ, council) {
                continue;
            }
            let title = String::from(organ.title.as_str());
            let lint = match decides.matter {
                Matter::Dues => Lint::DuesSetByOtherOrgan { organ: title, rule: higher(DUES_NOTICE, 4) },
                Matter::Admission => {
                    Lint::AdmissionOrganNotCompetent { organ: title, rule: higher(MODEL_CHARTER, 9) }
                }
                _ => Lint::ExpulsionOrganNotCompetent { organ: title, rule: higher(MODEL_CHARTER, 13) },
            };
            look.finds(&lint, format!("organs[{index}].decides[{place}]"), decides.pass.article.as_ref());
        }
    }
}

/// Nobody is expelled by whoever holds a post, without a vote.
fn members_are_expelled_by_a_vote(look: &mut Look<'_>) {
    let rules = (0_u32..).zip(&look.charter.rules().sanctions);
    for (index, rule) in rules.filter(|(_, rule)| rule.sanction == Sanction::Expulsion) {
        for post in &rule.posts {
            let (organ, higher) = (look.charter.post_title(post), higher(MODEL_CHARTER, 13));
            let lint = Lint::ExpulsionOrganNotCompetent { organ, rule: higher };
            look.finds(&lint, format!("sanctions[{index}].posts"), rule.article.as_ref());
        }
    }
}

fn members_leave_freely(look: &mut Look<'_>) {
    let Some(rule) = &look.charter.rules().withdrawal else { return };
    if let Some(organ) = &rule.approved_by {
        let lint =
            Lint::WithdrawalNeedsApproval { organ: look.titled(organ), rule: higher(MODEL_CHARTER, 12) };
        look.finds(&lint, "withdrawal.approved_by".into(), rule.article.as_ref());
    }
}

fn a_term_lasts_five_years_at_most(look: &mut Look<'_>) {
    let rule = look.charter.term();
    let (years, most) = (rule.years_at_most, 5);
    if years > most {
        let lint = Lint::TermTooLong { years, most, rule: higher(MODEL_CHARTER, 16) };
        look.finds(&lint, "term.years_at_most".into(), rule.article.as_ref());
    }
}

/// Whether a share is less than a fraction of the base: another base may be smaller, and the base of all is larger.
fn is_less(threshold: &Threshold, base: Base, least: Fraction) -> bool {
    let share = |fraction: Fraction, of: Fraction| {
        u64::from(fraction.numerator()).saturating_mul(u64::from(of.denominator()))
    };
    (threshold.base != base && threshold.base != Base::Entitled)
        || share(threshold.fraction, least) < share(least, threshold.fraction)
}

/// The dues need two thirds of all members there, half of those present in favour, and a secret ballot.
fn dues_are_voted_on_by_enough_in_secret(look: &mut Look<'_>) {
    let rules = look.charter.rules();
    let (Ok(two_thirds), Ok(half)) = (Fraction::new(2, 3), Fraction::new(1, 2)) else { return };
    for (index, organ) in rules.organs.iter().enumerate() {
        let Some((place, decides)) =
            organ.decides.iter().enumerate().find(|(_, decides)| decides.matter == Matter::Dues)
        else {
            continue;
        };
        let path = |field: &str| format!("organs[{index}].decides[{place}].{field}");
        let meets = rules.meetings.iter().find(|meeting| meeting.organ.as_ref() == Some(&organ.organ));
        let quorum = decides.quorum.as_ref().or_else(|| meets.and_then(|meeting| meeting.quorum.as_ref()));
        if let Some(rule) = quorum
            && is_less(&rule.threshold, Base::Entitled, two_thirds)
        {
            let (quorum, higher) = (rule.threshold, higher(DUES_NOTICE, 4));
            let lint = Lint::QuorumTooLow { quorum, least: two_thirds, rule: higher };
            look.finds(&lint, path("quorum"), rule.article.as_ref());
        }
        let pass = &decides.pass;
        if is_less(&pass.threshold, Base::Present, half) {
            let (majority, higher) = (pass.threshold, higher(DUES_NOTICE, 4));
            let lint = Lint::MajorityTooLow { majority, least: half, rule: higher };
            look.finds(&lint, path("pass"), pass.article.as_ref());
        }
        if let Some(ballot) = decides.ballots.iter().copied().find(|ballot| *ballot != BallotKind::Secret) {
            let lint = Lint::DuesNotSecret { ballot, rule: higher(DUES_NOTICE, 4) };
            look.finds(&lint, path("ballots"), pass.article.as_ref());
        }
    }
}

fn organs_are_named(look: &mut Look<'_>) {
    if look.charter.rules().structure.is_none() {
        look.finds(&Lint::OrgansNotNamed { rule: higher("民法典", 91) }, "structure".into(), None);
    }
}

fn amendments_are_filed_and_approved(look: &mut Look<'_>) {
    let Some(rule) = &look.charter.rules().amendment else { return };
    if !rule.approvals.iter().any(|approval| approval.by == Approver::Registrar) {
        let lint = Lint::AmendmentWithoutRegistrar { rule: higher(REGULATION, 18) };
        look.finds(&lint, "amendment.approvals".into(), rule.article.as_ref());
    }
    for (index, approval) in rule.approvals.iter().enumerate() {
        let (most, higher) = match approval.by {
            Approver::SupervisingUnit => (15, higher(MODEL_CHARTER, 40)),
            Approver::Registrar => (30, higher(REGULATION, 18)),
            _ => continue,
        };
        if let Some(days) = approval.within_days.filter(|days| *days > most) {
            let lint = Lint::AmendmentFiledLate { by: approval.by, days, most, rule: higher };
            look.finds(&lint, format!("amendment.approvals[{index}].within_days"), approval.article.as_ref());
        }
    }
}

/// The first report of a year reaches the supervising unit by 31 March and the registrar by 31 May.
fn the_years_report_comes_in_time(look: &mut Look<'_>) {
    let reports = look.charter.secretariat().map(|rules| rules.reports.as_slice()).unwrap_or_default();
    for (to, month) in [(Approver::SupervisingUnit, 3), (Approver::Registrar, 5)] {
        let (Ok(until), Ok(last)) = (Date::new(2026, 12, 31), Date::new(2027, month, 31)) else { continue };
        let yearly = reports.iter().enumerate();
        let yearly = yearly.filter(|(_, rule)| rule.to == to && rule.period == FrequencyPeriod::Year);
        let days = yearly.filter_map(|(index, rule)| Some((rule.due.of(until)?, index, rule)));
        if let Some((_, index, rule)) =
            days.min_by_key(|(day, index, _)| (*day, *index)).filter(|it| it.0 > last)
        {
            let report = rule.title.clone();
            let lint = Lint::ReportTooLate { report, to, month, day: 31, rule: higher(REGULATION, 28) };
            look.finds(&lint, format!("secretariat.reports[{index}].due"), rule.article.as_ref());
        }
    }
}

/// A turn leaves the legal representative as they are: a change of theirs needs an audit and a new registration each time.
fn the_legal_representative_does_not_rotate(look: &mut Look<'_>) {
    let rule = look.charter.offices().and_then(|rules| rules.legal_representative.as_ref());
    let Some((rule, rotation)) = rule.zip(look.charter.rotation()) else { return };
    if rule.post == rotation.post {
        let (title, higher) = (look.charter.post_title(&rule.post), higher(REGULATION, 27));
        let lint = Lint::LegalRepresentativeRotates { title, rule: higher };
        look.finds(&lint, "offices.legal_representative".into(), rule.article.as_ref());
    }
}

fn branches_are_not_regional(look: &mut Look<'_>) {
    for (index, branch) in look.charter.rules().branches.iter().enumerate() {
        let (path, article, rule) =
            (format!("branches[{index}]"), branch.article.as_ref(), higher(REGULATION, 17));
        if branch.kind == BranchKind::Regional {
            let lint = Lint::RegionalBranch { branch: branch.title.clone(), rule: rule.clone() };
            look.finds(&lint, path.clone(), article);
        }
        if let Some(of) = &branch.branch_of {
            let lint = Lint::BranchOfBranch { branch: branch.title.clone(), of: of.clone(), rule };
            look.finds(&lint, path, article);
        }
    }
}

fn texts_say_one_thing(look: &mut Look<'_>) {
    for (index, text) in look.charter.rules().articles.iter().enumerate() {
        if text.parse_certainty == ParseCertainty::Ambiguous {
            let lint = Lint::AmbiguousText { reading: text.note.clone() };
            look.finds(&lint, format!("articles[{index}]"), Some(&text.article));
        }
    }
}

/// Every look that is taken, in the order of what is found.
const LINTS: &[fn(&mut Look<'_>)] = &[
    organs_are_named,
    matters_are_decided_by_competent_organs,
    a_term_lasts_five_years_at_most,
    members_are_expelled_by_a_vote,
    members_leave_freely,
    dues_are_voted_on_by_enough_in_secret,
    dues_are_four_fixed_amounts,
    branches_are_not_regional,
    amendments_are_filed_and_approved,
    the_legal_representative_does_not_rotate,
    the_years_report_comes_in_time,
    texts_say_one_thing,
];

impl Charter {
    /// What the charter says against higher rules, each with the rule that it cites. It warns and forbids nothing: a
    /// charter with findings is a charter.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::charter::{Charter, CharterOverlay};
    /// use shanghui::kernel::Wire;
    ///
    /// let six_years = CharterOverlay::from_json(r#"{"term":{"years_at_most":6}}"#)?;
    /// let findings = Charter::preset("modern")?.with_overlay(&six_years)?.lint();
    /// let finding = findings.iter().find(|finding| finding.code == "lint.term_too_long").unwrap();
    /// assert_eq!(finding.path, "term.years_at_most");
    /// assert_eq!(finding.rule.as_ref().unwrap().number, Some(16));
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn lint(&self) -> Vec<Finding> {
        let mut look = Look { charter: self, found: Vec::new() };
        for lint in LINTS {
            lint(&mut look);
        }
        look.found
    }
}

/// A proper name (专名): a place without the word for what kind of place it is, where something is left without it.
fn proper_name(place: &str) -> &str {
    let stripped = ["自治区", "自治州", "自治县", "地区", "省", "市", "县", "区"]
        .iter()
        .find_map(|kind| place.strip_suffix(kind));
    stripped.filter(|name| name.chars().count() > 1).unwrap_or(place)
}

/// Whether the name of a chamber of people away from home is formed as the registration rules ask: the place it is
/// registered in, the proper name of the hometown, 商会 (社会组织名称管理办法第五条、第八条). Names of before 2024 are often
/// not, and are kept.
pub(crate) fn name_finding(name: &Title, seat: Option<&Title>, hometown: Option<&Title>) -> Option<Finding> {
    let (seat, hometown) = (seat?.as_str(), hometown?.as_str());
    let home = proper_name(hometown);
    let place = name.as_str().strip_suffix("商会").and_then(|rest| rest.strip_suffix(home));
    // A seat may be told with the places above it: 陕西省西安市 is 西安市.
    if place.is_some_and(|place| !place.is_empty() && seat.ends_with(place)) {
        return None;
    }
    let lint = Lint::NameForm {
        name: name.clone(),
        expected: format!("{seat}{home}商会"),
        rule: higher(NAMES_ORDER, 8),
    };
    Some(Finding::new(&lint, "name".into(), None))
}

#[cfg(test)]
mod tests;
