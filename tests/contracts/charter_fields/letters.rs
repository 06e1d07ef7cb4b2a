//! What the chamber sends out: numbers, checks, days.

use super::reading::Sight::{Line, Vector};
use super::reading::{Reading, readings};
use super::sights::letters;

pub(super) fn readings() -> Vec<Reading> {
    readings! {
        "SecretariatRules.correspondence": "secretariat.correspondence" = null
            => Line(letters, "关于春季用工的通知 unnumbered");
        "CorrespondenceRule.forms": "secretariat.correspondence.forms" = []
            => Line(letters, "关于春季用工的通知 unnumbered");
        "LetterForm.code": "secretariat.correspondence.forms[0].code" = "洞商"
            => Line(letters, "关于春季用工的通知 洞商〔2026〕2号");
        "LetterForm.kinds": "secretariat.correspondence.forms[0].kinds" = ["request"]
            => Line(letters, "关于春季用工的通知 unnumbered");
        "CorrespondenceRule.checked_by_another": "secretariat.correspondence.checked_by_another" = false
            => Vector("coordination/check_letter: nobody checks what they drafted", "somebody_else_checks"),
            under "secretariat.correspondence.article";
        "CorrespondenceRule.issue_within_days": "secretariat.correspondence.issue_within_days" = 8
            => Line(letters, "check_letter 2026-03-10"), under "secretariat.correspondence.article";
        "CorrespondenceRule.answer_within_days": "secretariat.correspondence.answer_within_days" = 14
            => Line(letters, "await_answer 2026-03-16"), under "secretariat.correspondence.article";
        "CorrespondenceRule.acknowledge_within_days": "secretariat.correspondence.acknowledge_within_days" = 3
            => Line(letters, "collect_receipts 2026-03-05"), under "secretariat.correspondence.article";
        "CorrespondenceRule.file_within_days": "secretariat.correspondence.file_within_days" = 31
            => Line(letters, "file_letter 2026-04-02"), under "secretariat.correspondence.article";
        "CorrespondenceRule.article": "secretariat.correspondence.article" = {"document": "改动"}
            => Line(letters, "check_letter 2026-03-09"), under "secretariat.correspondence.article";
    }
}
