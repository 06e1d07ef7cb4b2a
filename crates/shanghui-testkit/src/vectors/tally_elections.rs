//! Elections, counted from their ballots or judged by their totals.

use super::Table;
use super::tally_motions::{share, two_thirds_of_all};
use shanghui::kernel::{Base, Bound, Candidate, Wire};
use shanghui::tally::{
    BallotGroup, BallotMark, Ballots, CandidateMark, CandidateTotals, ElectionRule, ElectionTotals,
    count_election, judge_election,
};

use BallotMark::{Abstain, Against, For};

const SHARE: &str = "governance.md §1.5 election.threshold (S19)";
const BALLOT: &str = "governance.md §1.5 election.valid_ballot (S20)";
const RETURNED: &str = "governance.md §1.5 election.valid_ballots (S20, S21)";
const RANKED: &str = "governance.md §1.5 election.top_n_tie (S23)";

fn candidate(name: &str) -> Candidate {
    Candidate::new(name).unwrap()
}

fn marked(count: u64, marks: &[(&str, BallotMark)]) -> BallotGroup {
    let mark = |(name, mark): &(&str, BallotMark)| CandidateMark { candidate: candidate(name), mark: *mark };
    BallotGroup { count, marks: marks.iter().map(mark).collect(), ..BallotGroup::default() }
}

fn naming(count: u64, names: &[&str]) -> BallotGroup {
    marked(count, &names.iter().map(|name| (*name, For)).collect::<Vec<_>>())
}

fn writing(group: BallotGroup, names: &[&str]) -> BallotGroup {
    BallotGroup { write_ins: names.iter().map(|name| candidate(name)).collect(), ..group }
}

fn torn(group: BallotGroup) -> BallotGroup {
    BallotGroup { void: Some(true), ..group }
}

fn found(candidates: &[&str], groups: &[BallotGroup]) -> Ballots {
    let candidates = candidates.iter().map(|name| candidate(name)).collect();
    Ballots { entitled: 60, present: 40, candidates, groups: groups.to_vec() }
}

fn rule(seats: u64, base: Base) -> ElectionRule {
    let pass = share((1, 2), Bound::AtLeast, base);
    ElectionRule { quorum: two_thirds_of_all(), pass, seats, most_marks: None, issued: 40 }
}

#[track_caller]
fn asks(
    table: &mut Table<'_>,
    cites: &'static str,
    title: &str,
    code: Option<&str>,
    (ballots, rule): (&str, &str),
) {
    let said = Ballots::from_json(ballots)
        .and_then(|ballots| Ok(count_election(&ballots, &ElectionRule::from_json(rule)?).to_json()));
    let asked = ("election", &[("ballots", ballots), ("rule", rule)][..]);
    table.file("election").cites(cites).answers(title, code, asked, ("result", said.map_err(Into::into)));
}

#[track_caller]
fn counts(table: &mut Table<'_>, cites: &'static str, title: &str, ballots: &Ballots, asked: &ElectionRule) {
    asks(table, cites, title, None, (&ballots.to_json(), &asked.to_json()));
}

#[track_caller]
fn judges(
    table: &mut Table<'_>,
    cites: &'static str,
    title: &str,
    totals: &ElectionTotals,
    asked: &ElectionRule,
) {
    let (totals_text, rule_text) = (totals.to_json(), asked.to_json());
    let asked_of = ("election", &[("totals", totals_text.as_str()), ("rule", &rule_text)][..]);
    let said = judge_election(totals, asked).to_json();
    table.file("election").cites(cites).answers(title, None, asked_of, ("result", Ok(said)));
}

pub(super) fn fill(table: &mut Table<'_>) {
    who_is_elected(table);
    which_ballots_count(table);
    by_totals(table);
    faults(table);
}

fn who_is_elected(table: &mut Table<'_>) {
    let present = |seats| rule(seats, Base::Present);
    for (votes, title) in [(19, "one too few"), (20, "enough")] {
        let ballots = found(&["甲"], &[naming(votes, &["甲"]), marked(40 - votes, &[("甲", Against)])]);
        let title = format!("whoever stands alone still needs the threshold: {title}");
        counts(table, SHARE, &title, &ballots, &present(1));
    }
    let ranked = found(
        &["甲", "乙", "丙"],
        &[naming(22, &["甲", "乙"]), naming(12, &["乙", "丙"]), naming(6, &["甲", "丙"])],
    );
    counts(table, RANKED, "one seat, and two marks void every ballot", &ranked, &rule(1, Base::Valid));
    let two = ElectionRule { most_marks: Some(2), ..present(1) };
    counts(table, RANKED, "more than seats reach the share and are ranked", &ranked, &two);
    let tied = found(
        &["甲", "乙", "丙"],
        &[naming(14, &["丙", "乙"]), naming(14, &["丙", "甲"]), naming(12, &["乙", "甲"])],
    );
    counts(table, RANKED, "two seats, and a tie for the second", &tied, &present(2));
    let equal = found(&["乙", "甲"], &[naming(20, &["甲"]), naming(20, &["乙"])]);
    counts(table, RANKED, "a tie is no matter of the alphabet", &equal, &present(1));
    let few = found(&["甲", "乙", "丙"], &[naming(25, &["甲"]), naming(15, &["乙"])]);
    counts(table, RANKED, "fewer reach the share than there are seats", &few, &present(3));
    for base in Base::ALL {
        let groups = [
            marked(18, &[("甲", For), ("乙", For)]),
            marked(9, &[("甲", Against), ("乙", For)]),
            marked(7, &[("甲", Abstain)]),
            torn(naming(3, &["甲"])),
        ];
        let title = format!("half of those {base}");
        counts(table, SHARE, &title, &found(&["甲", "乙"], &groups), &rule(2, *base));
    }
    let absent = Ballots { entitled: 61, ..found(&["甲"], &[naming(40, &["甲"])]) };
    counts(
        table,
        "社会团体章程示范文本（1998）第十五条",
        "a quorum that is missed by one",
        &absent,
        &present(1),
    );
}

fn which_ballots_count(table: &mut Table<'_>) {
    let present = |seats| rule(seats, Base::Present);
    let marks = found(
        &["甲", "乙", "丙"],
        &[naming(20, &["甲", "乙"]), naming(10, &["甲"]), naming(3, &["甲", "乙", "丙"]), naming(4, &[])],
    );
    counts(table, BALLOT, "more marks than seats void a ballot, fewer do not", &marks, &present(2));
    let all = ["甲", "乙", "丙"];
    let slate = [
        naming(16, &all),
        marked(8, &[("甲", For), ("乙", For), ("丙", Against)]),
        marked(8, &[("甲", For), ("乙", Against), ("丙", For)]),
        marked(8, &[("甲", Against), ("乙", For), ("丙", For)]),
    ];
    counts(
        table,
        "governance.md §7, trap 16 (S22)",
        "each by name, where a vote on the whole list would fail",
        &found(&all, &slate),
        &present(3),
    );
    for (torn_ballots, title) in [(1, "as many returned as issued"), (2, "one more returned than issued")] {
        let ballots = found(&["甲"], &[naming(39, &["甲"]), torn(naming(torn_ballots, &["甲"]))]);
        counts(table, RETURNED, title, &ballots, &present(1));
    }
    let fewer = found(&["甲"], &[naming(25, &["甲"])]);
    counts(table, RETURNED, "fewer returned than issued", &fewer, &present(1));
    let written = found(
        &["甲"],
        &[
            naming(10, &["甲"]),
            writing(marked(25, &[("甲", Against)]), &["丁"]),
            writing(naming(1, &[]), &["甲", "甲"]),
            writing(marked(2, &[("甲", Against)]), &["甲"]),
            writing(naming(1, &["甲"]), &["戊"]),
        ],
    );
    counts(table, "governance.md §3.4 (另选他人)", "a name written in is elected", &written, &present(1));
    let apart: Vec<BallotGroup> = (0..6).map(|_| naming(5, &["甲"])).collect();
    counts(table, BALLOT, "ballots that say the same, apart", &found(&["甲"], &apart), &present(1));
    counts(
        table,
        BALLOT,
        "and together",
        &found(&["甲"], &[naming(0, &["无"]), naming(30, &["甲"])]),
        &present(1),
    );
    counts(table, BALLOT, "no ballot at all", &found(&["甲"], &[]), &present(2));
    let most = u64::MAX;
    let flood = Ballots {
        entitled: most,
        present: most,
        ..found(&["甲"], &[naming(most, &["甲"]), naming(most, &["甲"])])
    };
    counts(
        table,
        RETURNED,
        "more ballots than 64 bits hold",
        &flood,
        &ElectionRule { issued: most, ..present(1) },
    );
    let largest = Ballots { groups: vec![naming(most, &["甲"])], ..flood };
    counts(
        table,
        SHARE,
        "as many as 64 bits hold",
        &largest,
        &ElectionRule { issued: most, ..rule(most, Base::Cast) },
    );
}

fn by_totals(table: &mut Table<'_>) {
    let votes = |name: &str, r#for, against| CandidateTotals { candidate: candidate(name), r#for, against };
    let totals = ElectionTotals {
        entitled: 60,
        present: 48,
        valid: 46,
        void: 1,
        candidates: vec![votes("甲", 24, 20), votes("乙", 36, 0), votes("丙", 24, 2)],
    };
    let asked = ElectionRule { issued: 48, ..rule(2, Base::Present) };
    judges(table, RANKED, "what the tellers signed, with a tie", &totals, &asked);
    for (title, wrong) in [
        ("more present than entitled", ElectionTotals { present: 61, ..totals.clone() }),
        ("more returned than present", ElectionTotals { present: 46, ..totals.clone() }),
        (
            "more votes for one than valid ballots",
            ElectionTotals { candidates: vec![votes("甲", 40, 7)], ..totals.clone() },
        ),
        (
            "more marks than the ballots could bear",
            ElectionTotals {
                candidates: vec![votes("甲", 40, 0), votes("乙", 40, 0), votes("丙", 13, 0)],
                ..totals.clone()
            },
        ),
        (
            "a candidate twice",
            ElectionTotals { candidates: vec![votes("甲", 20, 0), votes("甲", 20, 0)], ..totals.clone() },
        ),
    ] {
        judges(table, RETURNED, &format!("totals that cannot be: {title}"), &wrong, &asked);
    }
    let fewer = ElectionRule { issued: 46, ..asked };
    judges(table, RETURNED, "totals that cannot be: more returned than issued", &totals, &fewer);
}

fn faults(table: &mut Table<'_>) {
    let asked = rule(1, Base::Present).to_json();
    let right = found(&["甲"], &[naming(30, &["甲"])]).to_json();
    for (title, code, ballots, rule) in [
        ("fewer ballots than none", "wire.out_of_range", right.replace("30", "-30"), asked.clone()),
        (
            "a mark that nobody knows",
            "wire.unknown_value",
            right.replace("\"for\"", "\"perhaps\""),
            asked.clone(),
        ),
        ("a candidate without a name", "wire.empty_text", right.replacen("甲", " ", 1), asked.clone()),
        ("no word of the seats", "wire.missing_field", right.clone(), asked.replace(",\"seats\":1", "")),
        (
            "no word of the ballots issued",
            "wire.missing_field",
            right.clone(),
            asked.replace(",\"issued\":40", ""),
        ),
    ] {
        asks(table, SHARE, title, Some(code), (&ballots, &rule));
    }
}
