//! The division of labour: as many staff as tasks, costs of strengths and needs, so with many ties.

use crate::Done;
use crate::runner::{Report, Way};
use lapjv::lapjv;
use ndarray::Array2;
use pathfinding::kuhn_munkres::kuhn_munkres_min;
use pathfinding::matrix::Matrix;
use shanghui::staff::least_cost;

/// 1000 less the sum of eight strengths (0 to 10) times eight needs (0 to 5).
fn structured(size: usize) -> Vec<i64> {
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut drawn = |most: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((state >> 33) % most).unwrap_or(0)
    };
    let mut people = |most: u64| (0..size).map(|_| [(); 8].map(|()| drawn(most))).collect::<Vec<_>>();
    let (strengths, needs) = (people(11), people(6));
    let fit =
        |one: &[i64; 8], other: &[i64; 8]| one.iter().zip(other).map(|(one, other)| one * other).sum::<i64>();
    strengths.iter().flat_map(|person| needs.iter().map(move |task| 1000 - fit(person, task))).collect()
}

/// No structure: 0 to 999,999.
fn uniform(size: usize) -> Vec<i64> {
    let mut state: u64 = 0x1234_5678_9abc_def1;
    let mut drawn = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((state >> 33) % 1_000_000).unwrap_or(0)
    };
    (0..size * size).map(|_| drawn()).collect()
}

fn total(costs: &[i64], size: usize, given: impl Iterator<Item = usize>) -> i64 {
    given.enumerate().filter_map(|(row, column)| costs.get(row * size + column)).sum()
}

pub(crate) fn run(report: &mut Report) -> Done {
    for (title, size, costs) in [
        ("Division of labour, 100 staff, 100 tasks, structured", 100_usize, structured(100)),
        ("Division of labour, 1,000 staff, 1,000 tasks, structured", 1000, structured(1000)),
        ("Division of labour, 1,000 staff, 1,000 tasks, uniform", 1000, uniform(1000)),
    ] {
        let cost = |row: usize, column: usize| costs.get(row * size + column).copied();
        let matrix = Matrix::from_vec(size, size, costs.clone())?;
        let floats = Array2::from_shape_vec((size, size), costs.iter().map(|cost| *cost as f64).collect())?;
        let own = total(&costs, size, least_cost(size, size, cost).into_iter().flatten());
        let (best, _) = kuhn_munkres_min(&matrix);
        if own != best {
            return Err(format!("{title}: {own} is not the least, {best} is").into());
        }
        report.compare(
            title,
            "a division",
            vec![
                Way::whole("pathfinding: kuhn_munkres_min, from a matrix", 1, || {
                    Ok(kuhn_munkres_min(&matrix))
                }),
                Way::whole("lapjv, from a matrix of floats", 1, || Ok(lapjv(&floats)?)),
                Way::whole("shanghui: least_cost, from a function", 1, || Ok(least_cost(size, size, cost))),
            ],
        )?;
    }
    Ok(())
}
