//! Members who break the charter: a ladder of sanctions, and what a member is sanctioned with.

use super::{COUNCIL, chamber_under, council_meeting, date, deciding, organ, post, prose, title};
use super::{GU, HAN, LIN, SHEN, XU, ZHOU};
use crate::chamber::Chamber;
use crate::charter::{
    Allowance, CharterRules, Matter, MatterRule, Sanction, SanctionRule, SuccessionRule, UrgentSuspensionRule,
};
use crate::kernel::{Article, Audience, MemberId, MotionId, PersonId};
use crate::membership::SanctionMember;
use crate::voting::Subject;
use alloc::vec;

/// The six of nine of the council who are there when it decides on a sanction.
pub const COUNCILLORS: &[PersonId] = &[LIN, ZHOU, SHEN, GU, XU, HAN];

/// A charter with the whole ladder (governance §1.6 member.ladder): the secretary general criticises, the council decides the rest
/// and it or the standing council on expulsion, after the member could answer. Rights are suspended for six months at most; the
/// president may suspend at once for 30 days. The seat of a unit passes on by a merger and by a division.
pub fn ladder(rules: &mut CharterRules) {
    let article =
        |number| Some(Article { document: title("会员奖惩办法（示例）"), number: Some(number) });
    for organ in &mut rules.organs {
        if let Some(expulsion) = organ.matter(Matter::Expulsion).cloned() {
            organ.decides.push(MatterRule { matter: Matter::Sanction, ..expulsion });
        }
    }
    let by_council = |sanction| SanctionRule {
        sanction,
        organs: vec![organ("council")],
        posts: vec![],
        heard: true,
        months_at_most: None,
        urgent: None,
        article: article(12),
    };
    let urgent =
        UrgentSuspensionRule { posts: vec![post("president")], days_at_most: 30, article: article(15) };
    rules.sanctions = vec![
        SanctionRule {
            organs: vec![],
            posts: vec![post("secretary_general")],
            heard: false,
            ..by_council(Sanction::Criticism)
        },
        by_council(Sanction::Warning),
        by_council(Sanction::SeriousWarning),
        SanctionRule { months_at_most: Some(6), urgent: Some(urgent), ..by_council(Sanction::Suspension) },
        by_council(Sanction::AdviceToLeave),
        SanctionRule { organs: vec![], article: article(13), ..by_council(Sanction::Expulsion) },
    ];
    rules.succession = Some(SuccessionRule {
        on_merger: Allowance::Allowed,
        on_division: Allowance::Allowed,
        article: article(20),
    });
}

/// A sanction of a member who was heard on 2026-03-18, from 2026-03-20 on.
#[must_use]
pub fn sanction(member: MemberId, sanction: Sanction) -> SanctionMember {
    SanctionMember {
        member,
        sanction,
        reasons: prose("多次违反行业自律公约"),
        heard: Some(date("2026-03-18")),
        defence: Some(prose("已停止相关做法并整改")),
        resolution: None,
        since: Some(date("2026-03-20")),
        until: None,
        audience: Audience::Council,
    }
}

/// The council in session on 2026-03-20 under a charter with the ladder.
#[must_use]
pub fn council_that_sanctions() -> Chamber {
    deciding(chamber_under(ladder), council_meeting(), COUNCILLORS)
}

/// The council after it has carried the motion that a sanction rests on.
#[must_use]
pub fn sanction_carried(session: Chamber, motion: MotionId, it: &SanctionMember) -> Chamber {
    let subject = Subject::Sanction { member: it.member, sanction: it.sanction, until: it.until };
    super::carried(session, motion, COUNCIL, subject, COUNCILLORS)
}
