//! The terms of a resource (资源要素), in which it is offered and asked for. The kinds are those that `ValueFlows` tells apart.

use super::ServiceRefusal;
use crate::kernel::{Date, Inquiry, Ruled, StatedAmount, Title, choice, codes, record, said_by_label};
use alloc::vec::Vec;

codes! {
    /// What kind of resource it is (资源种类).
    pub enum ResourceKind {
        /// Goods (产品、原料).
        Goods = "goods" "产品",
        /// Services (服务).
        Services = "services" "服务",
        /// Funds (资金).
        Funds = "funds" "资金",
        /// Premises (场地、厂房).
        Premises = "premises" "场地",
        /// People (人力).
        People = "people" "人力",
        /// Knowledge (技术、信息).
        Knowledge = "knowledge" "技术",
    }
}
said_by_label!(ResourceKind);

choice! {
    /// How much it is (数量). There is none without its unit.
    pub enum Amount {
        /// Money in a currency (金额).
        Money = "money" {
            /// How much, in its currency, as it was said.
            amount: StatedAmount,
        },
        /// A quantity in a unit (数量).
        Quantity = "quantity" {
            /// How many.
            count: u64,
            /// Of what, such as 吨.
            unit: Title,
        },
    }
}

impl Amount {
    /// Both counts, where two amounts are in one unit.
    pub(super) fn alike(&self, other: &Self) -> Option<(u64, u64)> {
        match (self, other) {
            (Self::Money { amount }, Self::Money { amount: to }) if amount.currency() == to.currency() => {
                Some((amount.hundredths(), to.hundredths()))
            }
            (Self::Quantity { count, unit }, Self::Quantity { count: to, unit: of }) if unit == of => {
                Some((*count, *to))
            }
            _ => None,
        }
    }
}

record! {
    /// The terms of a resource (资源要素). What is left out of an offer is not known, what is left out of a need is not asked for.
    pub struct ResourceTerms {
        /// What kind of resource.
        pub kind: ResourceKind,
        /// What it is, in words; they are searched, so they must not name people.
        pub text: Title,
        /// Words by which it is found as a whole, such as 冷链.
        pub tags: Vec<Title>,
        /// Where, from the larger to the smaller place, such as 长安市雁塔区.
        pub place: Option<Title>,
        /// From which day on.
        pub from: Option<Date>,
        /// The last day.
        pub until: Option<Date>,
        /// How much.
        pub amount: Option<Amount>,
    }
}

impl ResourceTerms {
    /// The policy that the period does not end before it begins.
    pub(super) fn hold_together(&self, path: &str, inquiry: &mut Inquiry) -> Ruled<(), ServiceRefusal> {
        let Some((from, until)) = self.from.zip(self.until) else { return Ok(()) };
        inquiry
            .policy("period_does_not_end_before_it_begins", "期限先后不颠倒")
            .holds(from <= until, || ServiceRefusal::PeriodReversed { path: path.into(), from, until })
    }
}
