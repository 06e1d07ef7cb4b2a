//! Random dues of the Party branch.

use super::{audience, early_day, person, rarely, sure_day, when};
use crate::sample::{HE, organ};
use proptest::collection::vec;
use proptest::prelude::*;
use shanghui::chamber::Command;
use shanghui::kernel::Money;
use shanghui::party_branch::{BranchPayment, RecordBranchDues};

/// What is paid for a month, mostly by whoever is of the branch.
pub(super) fn dues() -> impl Strategy<Value = Command> {
    let who = prop_oneof![4 => Just(HE), 1 => person()];
    let payment = (who, 0_u64..9_000)
        .prop_map(|(person, fen)| BranchPayment { person, amount: Money::from_fen(fen).unwrap() });
    let period = prop_oneof![4 => early_day().boxed(), 1 => sure_day().boxed()];
    (rarely(Just("council")), period, vec(payment, 0..3), when(), audience()).prop_map(
        |(word, period, payments, on, audience)| {
            let organ = organ(word.unwrap_or("party_branch"));
            RecordBranchDues { organ, period, payments, on, audience }.into()
        },
    )
}
