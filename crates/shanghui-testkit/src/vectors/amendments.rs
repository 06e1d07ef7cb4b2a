//! The charter: amendments drafted, adopted and approved.

use super::Table;
use crate::fixture::{
    ADOPTED, ASSEMBLY, DIRECT, DRAFTED_ONLY, HALFWAY, IN_FORCE, NEXT_ASSEMBLY, UNFIT, UNFIT_DRAFT, draft,
    office, quarterly, short_charter,
};
use crate::sample::{COUNCIL, date, motion, title};
use shanghui::charter::{AdoptAmendment, AmendmentChange, Approver, DraftAmendment, RecordAmendmentApproval};
use shanghui::kernel::{AmendmentId, MeetingId, Passage};
use shanghui::voting::{MoveMotion, Subject};

const NEW: AmendmentId = AmendmentId::from_u128(0x11f1);

pub(super) fn fill(table: &mut Table<'_>) {
    drafts(table);
    adoptions(table);
    motions(table);
    approvals(table);
}

fn drafts(table: &mut Table<'_>) {
    let rules = short_charter();
    table
        .on("amended")
        .accepts("an amendment changes a few rules", draft(NEW, "章程修正案（第八号）", quarterly()))
        .accepts(
            "or the charter as a whole, with its wording",
            DraftAmendment {
                amendment: NEW,
                title: title("章程（修订）"),
                text: Some(Passage::new("第一条\n本会名称是长安市洞庭商会。").unwrap()),
                change: AmendmentChange::Whole { rules },
            },
        )
        .refuses(
            "an amendment is drafted once",
            "charter.already_recorded",
            draft(IN_FORCE, "章程修正案（第一号）", quarterly()),
        )
        .refuses(
            "it must hold together with the charter in force, which has no office director",
            "charter.does_not_hold_together",
            draft(NEW, "章程修正案（第八号）", office()),
        );
}

fn adoptions(table: &mut Table<'_>) {
    let adopt = |amendment| AdoptAmendment { amendment, meeting: Some(ASSEMBLY), on: date("2026-03-31") };
    table
        .duties_on("2026-04-02")
        .accepts("what is adopted is to be filed for", adopt(DRAFTED_ONLY))
        .accepts(
            "the meeting may be one of before the journal",
            AdoptAmendment { meeting: None, on: date("2026-01-15"), ..adopt(DRAFTED_ONLY) },
        )
        .refuses("there is no such amendment", "charter.unknown_amendment", adopt(NEW))
        .refuses("it is adopted once", "charter.already_adopted", adopt(HALFWAY))
        .refuses(
            "it cannot have been adopted tomorrow",
            "charter.in_the_future",
            AdoptAmendment { on: date("2026-04-02"), ..adopt(DRAFTED_ONLY) },
        )
        .refuses(
            "its meeting must be known",
            "charter.unknown_meeting",
            AdoptAmendment { meeting: Some(MeetingId::from_u128(0x5f)), ..adopt(DRAFTED_ONLY) },
        )
        .cites("社会团体章程示范文本（1998）第十四条")
        .refuses(
            "the council does not amend the charter",
            "charter.organ_not_competent",
            AdoptAmendment { meeting: Some(COUNCIL), ..adopt(DRAFTED_ONLY) },
        )
        .refuses(
            "an assembly adopts nothing before it meets",
            "charter.meeting_not_held",
            AdoptAmendment { meeting: Some(NEXT_ASSEMBLY), ..adopt(DRAFTED_ONLY) },
        )
        .refuses(
            "what was drafted must still hold together",
            "charter.does_not_hold_together",
            adopt(UNFIT_DRAFT),
        );
}

fn motions(table: &mut Table<'_>) {
    let moved = |amendment| MoveMotion { subject: Subject::CharterAmendment { amendment }, ..motion() };
    table.refuses("an amendment that is moved is drafted", "charter.unknown_amendment", moved(NEW)).refuses(
        "what is adopted is not moved again",
        "charter.already_adopted",
        moved(HALFWAY),
    );
}

fn approvals(table: &mut Table<'_>) {
    let approve = |amendment, by, on| RecordAmendmentApproval { amendment, by, on: date(on) };
    let (unit, registrar) = (Approver::SupervisingUnit, Approver::Registrar);
    table
        .duties_on("2026-04-02")
        .cites("社会团体登记管理条例第十八条")
        .accepts("with the registrar's approval it is in force", approve(HALFWAY, registrar, "2026-03-31"))
        .duties_on("2026-04-02")
        .accepts(
            "with the supervising unit's the registrar's is to be filed for",
            approve(ADOPTED, unit, "2026-03-31"),
        )
        .accepts("registered directly, the registrar's is enough", approve(DIRECT, registrar, "2026-04-01"))
        .refuses("there is no such amendment", "charter.unknown_amendment", approve(NEW, unit, "2026-03-31"))
        .refuses(
            "what is not adopted is not approved",
            "charter.not_adopted",
            approve(DRAFTED_ONLY, unit, "2026-03-31"),
        )
        .refuses(
            "there is no supervising unit any more",
            "charter.approval_not_needed",
            approve(DIRECT, unit, "2026-03-31"),
        )
        .refuses("a body approves once", "charter.already_approved", approve(HALFWAY, unit, "2026-03-31"))
        .cites("社会团体登记管理条例第十八条")
        .refuses(
            "the supervising unit comes first",
            "charter.approval_out_of_order",
            approve(ADOPTED, registrar, "2026-03-31"),
        )
        .refuses(
            "it cannot have been approved tomorrow",
            "charter.in_the_future",
            approve(ADOPTED, unit, "2026-04-02"),
        )
        .refuses(
            "it is approved after it was adopted",
            "charter.too_early",
            approve(ADOPTED, unit, "2026-03-15"),
        )
        .refuses(
            "what was adopted must still hold together",
            "charter.does_not_hold_together",
            approve(UNFIT, unit, "2026-03-31"),
        );
}
