//! Motions judged by their counts: every base, every bound, and the numbers where one vote decides.

use super::Table;
use shanghui::kernel::{Base, Bound, Fraction, Threshold, Wire};
use shanghui::tally::{Counts, MotionRule, judge_motion};

const CIVIL_CODE: &str = "民法典第一千二百五十九条";

pub(super) fn share(fraction: (u32, u32), bound: Bound, base: Base) -> Threshold {
    Threshold { fraction: Fraction::new(fraction.0, fraction.1).unwrap(), bound, base }
}

pub(super) fn two_thirds_of_all() -> Option<Threshold> {
    Some(share((2, 3), Bound::AtLeast, Base::Entitled))
}

fn rule(fraction: (u32, u32), bound: Bound, base: Base) -> MotionRule {
    MotionRule { quorum: two_thirds_of_all(), pass: share(fraction, bound, base) }
}

fn counts(entitled: u64, present: u64, votes: (u64, u64, u64, u64)) -> Counts {
    let (r#for, against, abstain, void) = votes;
    Counts { entitled, present, r#for, against, abstain, void }
}

#[track_caller]
fn asks(
    table: &mut Table<'_>,
    cites: &'static str,
    title: &str,
    code: Option<&str>,
    (counts, rule): (&str, &str),
) {
    let said = Counts::from_json(counts)
        .and_then(|counts| Ok(judge_motion(&counts, &MotionRule::from_json(rule)?).to_json()));
    table.cites(cites).answers(
        title,
        code,
        ("motion", &[("counts", counts), ("rule", rule)]),
        ("verdict", said.map_err(Into::into)),
    );
}

#[track_caller]
fn judges(table: &mut Table<'_>, cites: &'static str, title: &str, tally: Counts, asked: MotionRule) {
    asks(table, cites, title, None, (&tally.to_json(), &asked.to_json()));
}

pub(super) fn fill(table: &mut Table<'_>) {
    table.file("motion");
    bases(table);
    bounds(table);
    edges(table);
    faults(table);
}

fn bases(table: &mut Table<'_>) {
    let tally = counts(61, 41, (27, 8, 6, 0));
    for (cites, title, asked) in [
        (
            "社会团体章程示范文本（1998）第十五条",
            "half of those present",
            rule((1, 2), Bound::AtLeast, Base::Present),
        ),
        (
            "社会团体章程示范文本（1998）第十九条",
            "two thirds of those present",
            rule((2, 3), Bound::AtLeast, Base::Present),
        ),
        (
            "governance.md §7, trap 1",
            "two thirds of the votes cast",
            rule((2, 3), Bound::AtLeast, Base::Cast),
        ),
        (
            "全体会员过半数 (governance.md §2, S9)",
            "more than half of all",
            rule((1, 2), Bound::MoreThan, Base::Entitled),
        ),
    ] {
        judges(table, cites, &format!("one tally, four answers: {title}"), tally, asked);
    }
    let with_void = counts(61, 41, (20, 10, 6, 3));
    for base in Base::ALL {
        let title = format!("who abstained, spoiled or gave nothing in, of those {base}");
        judges(table, "governance.md §7, trap 4", &title, with_void, rule((1, 2), Bound::MoreThan, *base));
    }
    judges(
        table,
        "governance.md §7 (S64); 民发〔2014〕166号第四条",
        "the dues of a public report",
        counts(121, 120, (116, 2, 2, 0)),
        rule((1, 2), Bound::AtLeast, Base::Present),
    );
}

fn bounds(table: &mut Table<'_>) {
    for bound in Bound::ALL {
        for base in Base::ALL {
            let tally = match base {
                Base::Entitled => counts(40, 30, (20, 5, 5, 0)),
                Base::Present => counts(60, 40, (20, 10, 10, 0)),
                Base::Returned => counts(60, 41, (20, 10, 6, 4)),
                Base::Valid => counts(60, 41, (20, 10, 10, 1)),
                _ => counts(60, 41, (20, 20, 1, 0)),
            };
            judges(
                table,
                CIVIL_CODE,
                &format!("exactly half, {bound}, of those {base}"),
                tally,
                rule((1, 2), *bound, *base),
            );
        }
        for entitled in [7, 10, 11, 30, 33, 60, 100] {
            let quorum = share((2, 3), *bound, Base::Entitled);
            let needed = quorum.needed(entitled);
            for present in [needed - 1, needed] {
                let pass = share((1, 2), Bound::AtLeast, Base::Present);
                judges(
                    table,
                    "governance.md §7, trap 3",
                    &format!("a quorum of two thirds, {bound}: {present} of {entitled}"),
                    counts(entitled, present, (present, 0, 0, 0)),
                    MotionRule { quorum: Some(quorum), pass },
                );
            }
            let pass = share((2, 3), *bound, Base::Present);
            let needed = pass.needed(entitled);
            for votes in [needed - 1, needed] {
                judges(
                    table,
                    "社会团体章程示范文本（1998）第十九条; governance.md §7, trap 3",
                    &format!("a majority of two thirds, {bound}: {votes} of {entitled}"),
                    counts(entitled, entitled, (votes, entitled - votes, 0, 0)),
                    MotionRule { quorum: two_thirds_of_all(), pass },
                );
            }
        }
    }
}

fn edges(table: &mut Table<'_>) {
    let half = rule((1, 2), Bound::AtLeast, Base::Present);
    let no_quorum = |base| MotionRule { quorum: None, pass: share((1, 2), Bound::AtLeast, base) };
    let most = u64::MAX;
    for (title, tally, asked) in [
        (
            "whoever abstains all together passes nothing",
            counts(10, 10, (0, 0, 10, 0)),
            no_quorum(Base::Cast),
        ),
        ("nobody is no quorum", counts(0, 0, (0, 0, 0, 0)), half),
        ("nobody there, and no quorum asked for", counts(9, 0, (0, 0, 0, 0)), no_quorum(Base::Present)),
        ("more present than entitled", counts(40, 41, (41, 0, 0, 0)), half),
        ("more votes than people", counts(61, 41, (30, 10, 2, 0)), half),
        ("one void ballot too many", counts(61, 41, (30, 10, 1, 1)), half),
        (
            "a quorum of those present is none",
            counts(61, 41, (41, 0, 0, 0)),
            MotionRule { quorum: Some(half.pass), ..half },
        ),
        (
            "the most that JavaScript's numbers hold",
            counts(9_007_199_254_740_991, 9_007_199_254_740_991, (4_503_599_627_370_496, 0, 0, 0)),
            half,
        ),
        (
            "one more than that",
            counts(9_007_199_254_740_992, 9_007_199_254_740_992, (4_503_599_627_370_496, 0, 0, 0)),
            half,
        ),
        (
            "half of the largest number, rounded down",
            counts(most, most, (most / 2, most / 2 + 1, 0, 0)),
            half,
        ),
        ("and one more", counts(most, most, (most / 2 + 1, most / 2, 0, 0)), half),
        ("votes that no sum of 64 bits holds", counts(most, most, (most, most, most, most)), half),
        (
            "more than all is more than there is",
            counts(most, most, (most, 0, 0, 0)),
            rule((1, 1), Bound::MoreThan, Base::Present),
        ),
    ] {
        judges(table, "governance.md §7", title, tally, asked);
    }
}

fn faults(table: &mut Table<'_>) {
    let asked = rule((1, 2), Bound::AtLeast, Base::Present).to_json();
    let right = counts(61, 41, (27, 8, 6, 0)).to_json();
    for (title, code, given, rule) in [
        ("a figure below zero", "wire.out_of_range", right.replace("27", "-27"), asked.clone()),
        (
            "a figure of more than 64 bits",
            "wire.out_of_range",
            right.replace("27", "\"18446744073709551616\""),
            asked.clone(),
        ),
        ("a figure that is not there", "wire.missing_field", right.replace("\"for\":27,", ""), asked.clone()),
        (
            "a figure that nobody knows",
            "wire.unknown_field",
            right.replace("\"for\"", "\"yes\""),
            asked.clone(),
        ),
        (
            "a base that nobody knows",
            "wire.unknown_value",
            right.clone(),
            asked.replace("\"present\"", "\"everybody\""),
        ),
        ("a share over the whole", "wire.invalid_text", right.clone(), asked.replace("1/2", "3/2")),
    ] {
        asks(table, "governance.md §8", title, Some(code), (&given, &rule));
    }
}
