//! A share (法定比例) as a count reached or missed it.

use crate::kernel::{Base, Bound, Threshold, record};

record! {
    /// A share as a count reached or missed it: 26 of 41 present, 28 needed, short by 2.
    #[derive(Copy)]
    pub struct Share {
        /// What was counted (实得).
        pub count: u64,
        /// What the whole is made of.
        pub base: Base,
        /// The whole (基数).
        pub whole: u64,
        /// The smallest count that is enough (应得). At least 1: where the whole is nobody, nobody is not enough.
        pub needed: u64,
        /// How many are missing; 0 where the share is reached.
        pub short_by: u64,
        /// Whether the share is reached.
        pub met: bool,
        /// Whether the count is exactly the fraction, so that 以上 and 超过 part: a charter that says which is worth a look.
        pub at_the_bound: bool,
    }
}

impl Share {
    /// What `count` out of `whole` is under a threshold.
    ///
    /// # Properties
    ///
    /// `met == (short_by == 0)`. One more counted, in the whole or not, never undoes `met`.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::kernel::{Base, Bound, Fraction, Threshold};
    /// use shanghui::tally::Share;
    ///
    /// let half = Threshold { fraction: Fraction::new(1, 2)?, bound: Bound::MoreThan, base: Base::Present };
    /// let share = Share::of(&half, 20, 40);
    /// assert_eq!((share.needed, share.short_by, share.at_the_bound), (21, 1, true));
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[must_use]
    pub fn of(threshold: &Threshold, count: u64, whole: u64) -> Self {
        let needed = threshold.needed(whole).max(1);
        let parts = u128::from(count).saturating_mul(u128::from(threshold.fraction.denominator()));
        let share = u128::from(whole).saturating_mul(u128::from(threshold.fraction.numerator()));
        // More than the whole is more than there is, also where no number is larger.
        let beyond = threshold.bound == Bound::MoreThan && parts <= share;
        Self {
            count,
            base: threshold.base,
            whole,
            needed,
            short_by: needed.saturating_sub(count).max(u64::from(beyond)),
            met: count >= needed && !beyond,
            at_the_bound: parts == share && whole > 0,
        }
    }
}
