//! What whoever's turn it is decides by themselves (轮值权限): for how many people, at what cost.
//!
//! House rules cap it by people and by money, and what goes beyond is for the president or for the office meeting (台州市重庆商会
//! 轮值办法：三十人以内的活动、全体会员的活动各有批准者；轮值支出设上限). No act of the journal carries an amount; so it is a question, asked before
//! something is arranged, and answered with the policies that it meets.

use super::{Leadership, LeadershipRefusal, TurnRefusal};
use crate::charter::Charter;
use crate::kernel::{Date, Inquiry, Money, PersonId, Ruled, Verdict, record};
use alloc::vec::Vec;

record! {
    /// What whoever's turn it is wants to decide by themselves (轮值期间拟办的活动).
    pub struct TurnOccasion {
        /// Who decides.
        pub person: PersonId,
        /// On which day.
        pub on: Date,
        /// How many people it brings together, where that is asked.
        pub people: Option<u32>,
        /// What it costs, where that is asked.
        pub amount: Option<Money>,
        /// What the turn has spent before, as far as whoever asks knows: accounts are not kept here.
        pub spent: Option<Money>,
    }
}

impl Leadership {
    /// What the charter says of an occasion that is decided by turn.
    pub(crate) fn turn_authority(&self, occasion: &TurnOccasion, charter: &Charter) -> Vec<Verdict> {
        let mut inquiry = Inquiry::checking();
        // Checking goes on to the last policy, so what it answers is in the verdicts.
        drop(self.may_decide_by_turn(occasion, charter, &mut inquiry));
        inquiry.into_parts().0
    }

    fn may_decide_by_turn(
        &self,
        occasion: &TurnOccasion,
        charter: &Charter,
        inquiry: &mut Inquiry,
    ) -> Ruled<(), LeadershipRefusal> {
        let TurnOccasion { person, on, .. } = *occasion;
        let rule = Self::rotation_rule(charter, inquiry)?;
        inquiry
            .policy("it_is_their_turn", "正值其轮值")
            .under(rule.article.as_ref())
            .holds(self.takes_turn(person, on), || TurnRefusal::NotTheirTurn { person, on })?;
        let Some(duties) = &rule.duties else { return Ok(()) };
        let article = duties.article.as_ref();
        if let Some((people, most)) = occasion.people.zip(duties.people_at_most) {
            inquiry
                .policy("occasion_is_small_enough", "活动人数在轮值权限内")
                .under(article)
                .measured(u64::from(people), u64::from(most), None)
                .holds(people <= most, || TurnRefusal::TooManyPeopleForATurn {
                    people,
                    most,
                    article: article.cloned(),
                })?;
        }
        let before = occasion.spent.map_or(0, Money::fen);
        let together = occasion.amount.and_then(|it| Money::from_fen(it.fen().saturating_add(before)).ok());
        let caps = [
            ("occasion_is_cheap_enough", "单次支出在轮值权限内", occasion.amount, duties.spends_at_most),
            ("turn_is_cheap_enough", "轮值支出合计在权限内", together, duties.spends_at_most_in_turn),
        ];
        for (policy, label, amount, most) in caps {
            let Some((amount, most)) = amount.zip(most) else { continue };
            inquiry.policy(policy, label).under(article).measured(amount.fen(), most.fen(), None).holds(
                amount <= most,
                || TurnRefusal::TooDearForATurn { amount, most, article: article.cloned() },
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::TurnOccasion;
    use crate::chamber::sample::{self, GU, ZHOU, date};
    use crate::charter::{Charter, TurnDuties};
    use crate::kernel::{Money, Verdict};
    use alloc::vec::Vec;

    fn yuan(text: &str) -> Option<Money> {
        Some(text.parse().unwrap())
    }

    fn asked(occasion: &TurnOccasion, change: impl FnOnce(&mut TurnDuties)) -> Vec<Verdict> {
        let chamber = sample::chamber_under(|rules| {
            change(rules.rotation.as_mut().unwrap().duties.as_mut().unwrap());
        });
        chamber.turn_authority(occasion)
    }

    fn occasion() -> TurnOccasion {
        let on = date("2026-03-05");
        TurnOccasion { person: ZHOU, on, people: Some(30), amount: yuan("5000.00"), spent: None }
    }

    fn caps(duties: &mut TurnDuties) {
        (duties.spends_at_most, duties.spends_at_most_in_turn) = (yuan("5000.00"), yuan("8000.00"));
    }

    fn failed(occasion: &TurnOccasion) -> Vec<(alloc::string::String, Option<alloc::string::String>)> {
        let verdicts = asked(occasion, caps).into_iter().filter(|verdict| !verdict.passed);
        verdicts.map(|verdict| (verdict.policy, verdict.code)).collect()
    }

    fn fails(policy: &str, code: &str) -> Vec<(alloc::string::String, Option<alloc::string::String>)> {
        alloc::vec![(policy.into(), Some(code.into()))]
    }

    /// 商会内部制度（示例）：轮值会长可自行决定三十人以内的活动.
    #[test]
    fn a_turn_decides_up_to_its_caps_and_says_what_goes_beyond() {
        assert_eq!(failed(&occasion()), []);
        let larger = TurnOccasion { people: Some(31), ..occasion() };
        assert_eq!(
            failed(&larger),
            fails("occasion_is_small_enough", "leadership.too_many_people_for_a_turn")
        );
        let dearer = TurnOccasion { amount: yuan("5000.01"), ..occasion() };
        assert_eq!(failed(&dearer), fails("occasion_is_cheap_enough", "leadership.too_dear_for_a_turn"));
        let after = |spent| TurnOccasion { spent: yuan(spent), ..occasion() };
        assert_eq!(failed(&after("3000.00")), []);
        assert_eq!(
            failed(&after("3000.01")),
            fails("turn_is_cheap_enough", "leadership.too_dear_for_a_turn")
        );
        let others = TurnOccasion { person: GU, ..occasion() };
        assert_eq!(failed(&others), fails("it_is_their_turn", "leadership.not_their_turn"));
    }

    #[test]
    fn verdicts_carry_the_article_and_the_arithmetic() {
        let verdicts = asked(&occasion(), caps);
        let told: Vec<_> = verdicts
            .iter()
            .filter_map(|verdict| Some((verdict.policy.as_str(), verdict.measure?)))
            .map(|(policy, measure)| (policy, measure.counted, measure.needed))
            .collect();
        assert_eq!(
            told,
            [
                ("occasion_is_small_enough", 30, 30),
                ("occasion_is_cheap_enough", 500_000, 500_000),
                ("turn_is_cheap_enough", 500_000, 800_000),
            ]
        );
        let article = verdicts.last().and_then(|verdict| verdict.article.clone()).unwrap();
        assert!(article.document.as_str().starts_with("商会内部制度"));
    }

    #[test]
    fn what_is_not_capped_or_not_asked_is_not_judged() {
        let policies = |verdicts: Vec<Verdict>| verdicts.into_iter().map(|it| it.policy).collect::<Vec<_>>();
        let uncapped = asked(&occasion(), |duties| duties.people_at_most = None);
        assert_eq!(policies(uncapped), ["charter_has_a_rotation", "it_is_their_turn"]);
        let unasked = TurnOccasion { people: None, amount: None, ..occasion() };
        assert_eq!(policies(asked(&unasked, caps)), ["charter_has_a_rotation", "it_is_their_turn"]);
    }

    #[test]
    fn a_cap_of_an_occasion_above_that_of_the_turn_is_no_rule() {
        let mut rules = sample::rules();
        let duties = rules.rotation.as_mut().unwrap().duties.as_mut().unwrap();
        (duties.spends_at_most, duties.spends_at_most_in_turn) = (yuan("2.00"), yuan("1.00"));
        let fault = Charter::new(rules).unwrap_err();
        assert_eq!((fault.code(), fault.path()), ("data.invalid_charter", "rotation"));
    }
}
