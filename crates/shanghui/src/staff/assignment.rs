//! The linear assignment problem (指派问题): each row gets a column of its own, as many rows as can be, at the least total cost.
//!
//! By shortest augmenting paths with potentials (Jonker and Volgenant, Computing 38, 1987): rows are first placed greedily, each lowering
//! the price of the column that it takes by what the second best would have cost; whoever is then without a column gets one along the
//! shortest path over what others could change to. Whole numbers only, O(n³), no randomness, no clock: the same matrix has the same answer
//! on every machine. Ties fall to the earlier row and column.
//!
//! It is written here because none of the solvers of the registry (`pathfinding`, `lapjv`, `lsap`, `munkres`, `hungarian`) builds without
//! std; the tests hold it against the first of them.

use alloc::vec::Vec;

/// The lowest and the highest cost that is told apart: what lies beyond counts as these.
const HIGHEST: i64 = 1 << 31;

/// Gives each row a column of its own, or none.
///
/// `cost` is asked once for each pair of a row and a column, in order; none forbids it. As many rows as possible get a column, and
/// of all ways to do that it is one of the least total cost. Costs beyond ±2³¹ count as ±2³¹; with rows squared times the spread of the costs
/// below 2⁶² nothing saturates, which holds for ten thousand rows of the widest costs there are.
///
/// # Example
///
/// ```
/// use shanghui::staff::least_cost;
///
/// // Both rows are cheapest in the first column; the second row loses less by giving way.
/// let costs = [[1, 9], [2, 3]];
/// let found = least_cost(2, 2, |row, column| Some(costs[row][column]));
/// assert_eq!(found, [Some(0), Some(1)]);
/// // One column, and the first row must not have it.
/// assert_eq!(least_cost(2, 1, |row, _| (row == 1).then_some(7)), [None, Some(0)]);
/// ```
#[must_use]
pub fn least_cost(
    rows: usize,
    columns: usize,
    mut cost: impl FnMut(usize, usize) -> Option<i64>,
) -> Vec<Option<usize>> {
    // Where there are more rows than columns some get a column that is none, as dear as a forbidden one.
    let width = columns.max(rows);
    let mut costs: Vec<i64> = Vec::with_capacity(rows.saturating_mul(width));
    let (mut least, mut most) = (HIGHEST, -HIGHEST);
    for row in 0..rows {
        for column in 0..width {
            let known = if column < columns { cost(row, column) } else { None };
            let known = known.map(|cost| cost.clamp(-HIGHEST, HIGHEST));
            if let Some(cost) = known {
                (least, most) = (least.min(cost), most.max(cost));
            }
            costs.push(known.unwrap_or(i64::MAX));
        }
    }
    let count = i64::try_from(rows).unwrap_or(i64::MAX);
    let spread = most.saturating_sub(least).max(0);
    // Dearer than every row together could be: no forbidden pair is taken where one more row could have been served.
    let forbidden = spread.saturating_add(1).saturating_mul(count.saturating_add(1));
    for cost in &mut costs {
        *cost = if *cost == i64::MAX { forbidden } else { cost.saturating_sub(least) };
    }
    let mut search = Search {
        costs,
        width,
        price: (0..width).map(|_| 0).collect(),
        holder: (0..width).map(|_| NOBODY).collect(),
        column_of: (0..rows).map(|_| NOBODY).collect(),
        distance: (0..width).map(|_| 0).collect(),
        before: (0..width).map(|_| 0).collect(),
        seen: (0..width).map(|_| false).collect(),
    };
    let left = search.place_greedily(rows);
    let left = search.place_again(left);
    for row in left {
        search.place_by_path(row);
    }
    let allowed = |(row, column): (usize, &usize)| {
        search.row(row).get(*column).filter(|cost| **cost < forbidden).map(|_| *column)
    };
    search.column_of.iter().enumerate().map(allowed).collect()
}

/// No row, no column.
const NOBODY: usize = usize::MAX;

struct Search {
    /// Row by row.
    costs: Vec<i64>,
    width: usize,
    /// What a column's holder saves against the next best: never above 0, and 0 for a column that nobody holds.
    price: Vec<i64>,
    /// The row that holds a column.
    holder: Vec<usize>,
    column_of: Vec<usize>,
    /// How far a column is from the row that seeks one.
    distance: Vec<i64>,
    /// The row from which it is reached.
    before: Vec<usize>,
    /// Whether its distance is settled.
    seen: Vec<bool>,
}

fn set<T>(list: &mut [T], index: usize, value: T) {
    if let Some(place) = list.get_mut(index) {
        *place = value;
    }
}

fn at(list: &[usize], index: usize) -> usize {
    list.get(index).copied().unwrap_or(NOBODY)
}

impl Search {
    fn row(&self, row: usize) -> &[i64] {
        let first = row.saturating_mul(self.width);
        self.costs.get(first..first.saturating_add(self.width)).unwrap_or_default()
    }

    /// The cheapest column of a row and the next cheapest, each with its cost.
    fn cheapest(&self, row: usize) -> [(i64, usize); 2] {
        let [mut first, mut second] = [(i64::MAX, NOBODY); 2];
        for (column, (cost, price)) in self.row(row).iter().zip(&self.price).enumerate() {
            let cost = cost.wrapping_sub(*price);
            if cost < second.0 {
                if cost < first.0 {
                    (first, second) = ((cost, column), first);
                } else {
                    second = (cost, column);
                }
            }
        }
        [first, second]
    }

    fn give(&mut self, row: usize, column: usize) {
        set(&mut self.holder, column, row);
        set(&mut self.column_of, row, column);
    }

    /// Each row takes its cheapest column where nobody has it; gives the others.
    fn place_greedily(&mut self, rows: usize) -> Vec<usize> {
        let mut left = Vec::new();
        for row in 0..rows {
            let [(_, column), _] = self.cheapest(row);
            if at(&self.holder, column) == NOBODY {
                self.give(row, column);
            } else {
                left.push(row);
            }
        }
        left
    }

    /// Twice, each row that is left takes its cheapest column from whoever has it, at a price that leaves it as dear as the next; gives
    /// who is left.
    fn place_again(&mut self, mut left: Vec<usize>) -> Vec<usize> {
        for _ in 0..2 {
            let mut still = Vec::new();
            // Prices fall with each step that goes on, so this ends; the count is for matrices of a spread where it would take long.
            let mut steps = left.len().saturating_mul(8).saturating_add(self.width);
            for seeker in left {
                let mut row = seeker;
                loop {
                    let [(first, mut column), (second, next)] = self.cheapest(row);
                    let falls = first < second && next != NOBODY;
                    if falls && let Some(price) = self.price.get_mut(column) {
                        *price = price.wrapping_sub(second.wrapping_sub(first));
                    } else if at(&self.holder, column) != NOBODY && next != NOBODY {
                        column = next;
                    }
                    let out = at(&self.holder, column);
                    self.give(row, column);
                    if out == NOBODY {
                        break;
                    }
                    set(&mut self.column_of, out, NOBODY);
                    steps = steps.saturating_sub(1);
                    if !falls || steps == 0 {
                        still.push(out);
                        break;
                    }
                    row = out;
                }
            }
            left = still;
        }
        left
    }

    /// A row gets a column along the shortest path, and everybody on it changes to the next.
    fn place_by_path(&mut self, seeker: usize) {
        let first = seeker.saturating_mul(self.width);
        let row = self.costs.get(first..first.saturating_add(self.width)).unwrap_or_default();
        for ((distance, cost), price) in self.distance.iter_mut().zip(row).zip(&self.price) {
            *distance = cost.wrapping_sub(*price);
        }
        self.before.fill(seeker);
        self.seen.fill(false);
        // Columns whose distance is settled; those from `next` on are still to be looked at.
        let mut settled: Vec<usize> = Vec::new();
        let mut next = 0_usize;
        let (end, reached) = loop {
            let open = || self.distance.iter().zip(&self.seen).filter(|(_, seen)| !**seen);
            let Some(nearest) = open().map(|(distance, _)| *distance).min() else { return };
            let found = settled.len();
            let all = self.distance.iter().zip(&mut self.seen).enumerate();
            for (column, (_, seen)) in all.filter(|(_, (distance, seen))| !**seen && **distance == nearest) {
                *seen = true;
                settled.push(column);
            }
            let free = |column: &&usize| at(&self.holder, **column) == NOBODY;
            if let Some(end) = settled.get(found..).unwrap_or_default().iter().find(free) {
                break (*end, nearest);
            }
            if let Some(end) = self.look_on(&mut settled, &mut next, nearest) {
                break (end, nearest);
            }
        };
        for column in settled.iter().take(next) {
            let distance = self.distance.get(*column).copied().unwrap_or(reached);
            if let Some(price) = self.price.get_mut(*column) {
                *price = price.wrapping_add(distance.wrapping_sub(reached));
            }
        }
        let mut column = end;
        // As many steps at most as there are rows; a path never visits one twice.
        for _ in 0..self.column_of.len() {
            let row = at(&self.before, column);
            let then = at(&self.column_of, row);
            self.give(row, column);
            if row == seeker {
                return;
            }
            column = then;
        }
    }

    /// Looks from every settled column that was not yet looked at to what its holder could change to; ends at a free column that is as near.
    fn look_on(&mut self, settled: &mut Vec<usize>, next: &mut usize, nearest: i64) -> Option<usize> {
        while let Some(column) = settled.get(*next).copied() {
            *next = next.saturating_add(1);
            let holder = at(&self.holder, column);
            let first = holder.saturating_mul(self.width);
            let row = self.costs.get(first..first.saturating_add(self.width)).unwrap_or_default();
            let own = row.get(column).zip(self.price.get(column));
            let own = own.map_or(0, |(cost, price)| cost.wrapping_sub(*price)).wrapping_sub(nearest);
            let all =
                self.distance.iter_mut().zip(row).zip(&self.price).zip(&mut self.before).zip(&mut self.seen);
            for (other, ((((distance, cost), price), before), seen)) in all.enumerate() {
                let through = cost.wrapping_sub(*price).wrapping_sub(own);
                if through < *distance && !*seen {
                    *distance = through;
                    *before = holder;
                    if through == nearest {
                        if at(&self.holder, other) == NOBODY {
                            return Some(other);
                        }
                        *seen = true;
                        settled.push(other);
                    }
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::arithmetic_side_effects, reason = "a test that fails panics")]

    use super::least_cost;
    use alloc::vec::Vec;
    use pathfinding::kuhn_munkres::kuhn_munkres_min;
    use pathfinding::matrix::Matrix;
    use proptest::prelude::*;

    type Costs = Vec<Vec<Option<i64>>>;

    fn solved(costs: &Costs) -> Vec<Option<usize>> {
        let columns = costs.first().map_or(0, Vec::len);
        least_cost(costs.len(), columns, |row, column| costs[row][column])
    }

    /// How many rows were served, and at what total.
    fn worth(costs: &Costs, found: &[Option<usize>]) -> (usize, i64) {
        let mut taken = Vec::new();
        let mut total = 0;
        for (row, column) in found.iter().enumerate() {
            if let Some(column) = column {
                assert!(!taken.contains(column), "column {column} was given twice");
                taken.push(*column);
                total += costs[row][*column].expect("a forbidden pair was taken");
            }
        }
        (taken.len(), total)
    }

    /// The same by another solver: forbidden pairs and columns that are none cost more than everything else together.
    fn oracle(costs: &Costs) -> (usize, i64) {
        const DEAR: i64 = 1 << 40;
        let rows = costs.len();
        let columns = costs.first().map_or(0, Vec::len).max(rows);
        let weight = |row: usize, column: usize| costs[row].get(column).copied().flatten().unwrap_or(DEAR);
        if rows == 0 {
            return (0, 0);
        }
        let matrix = Matrix::from_fn(rows, columns, |(row, column)| weight(row, column));
        let (_, given) = kuhn_munkres_min(&matrix);
        let told =
            given.iter().enumerate().filter_map(|(row, column)| costs[row].get(*column).copied().flatten());
        let told: Vec<i64> = told.collect();
        (told.len(), told.iter().sum())
    }

    fn matrix(cell: impl Strategy<Value = Option<i64>> + Clone + 'static) -> impl Strategy<Value = Costs> {
        (0_usize..9, 1_usize..9).prop_flat_map(move |(rows, columns)| {
            proptest::collection::vec(proptest::collection::vec(cell.clone(), columns), rows)
        })
    }

    proptest! {
        #[test]
        fn the_cost_is_the_least_that_another_solver_finds(
            costs in prop_oneof![
                matrix((-50_i64..50).prop_map(Some)),
                matrix((0_i64..4).prop_map(Some)),
                matrix(proptest::option::weighted(0.6, -1_000_000_i64..1_000_000)),
                matrix(proptest::option::weighted(0.3, 0_i64..3)),
            ],
        ) {
            prop_assert_eq!(worth(&costs, &solved(&costs)), oracle(&costs));
        }

        #[test]
        fn a_cheaper_pair_never_makes_the_whole_dearer(
            costs in matrix((0_i64..40).prop_map(Some)), row in 0_usize..8, column in 0_usize..8, less in 0_i64..40,
        ) {
            let mut cheaper = costs.clone();
            if let Some(cell) = cheaper.get_mut(row).and_then(|row| row.get_mut(column)) {
                *cell = cell.map(|cost| cost - less);
            }
            prop_assert!(worth(&cheaper, &solved(&cheaper)) <= worth(&costs, &solved(&costs)));
        }
    }

    #[test]
    fn what_is_large_structured_and_full_of_ties_costs_what_another_solver_finds() {
        let mut number = 7_u64;
        let mut drawn = |most: u64| {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from((number >> 33) % most).unwrap()
        };
        let strengths: Vec<Vec<i64>> = (0..90).map(|_| (0..8).map(|_| drawn(11)).collect()).collect();
        let needs: Vec<Vec<i64>> = (0..80).map(|_| (0..8).map(|_| drawn(6)).collect()).collect();
        let fit =
            |task: &Vec<i64>, person: &Vec<i64>| task.iter().zip(person).map(|(a, b)| a * b).sum::<i64>();
        let costs: Costs = needs
            .iter()
            .map(|task| strengths.iter().map(|person| Some(1000 - fit(task, person))).collect())
            .collect();
        assert_eq!(worth(&costs, &solved(&costs)), oracle(&costs));
    }

    #[test]
    fn nothing_is_assigned_to_nothing() {
        assert!(least_cost(0, 3, |_, _| Some(1)).is_empty());
        assert_eq!(least_cost(2, 0, |_, _| Some(1)), [None, None]);
        assert_eq!(least_cost(1, 1, |_, _| None), [None]);
    }

    /// Beyond what is told apart, and at the ends of what there is.
    #[test]
    fn costs_at_the_ends_of_the_integers_do_not_overflow() {
        let costs = [[i64::MIN, i64::MAX], [i64::MAX, i64::MAX]];
        assert_eq!(least_cost(2, 2, |row, column| Some(costs[row][column])), [Some(0), Some(1)]);
    }
}
