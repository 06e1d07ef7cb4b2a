//! Which organ may revoke what another has decided (撤销决定).
//!
//! Charters in the style of Guangdong let the assembly change or revoke improper decisions of the council (governance:
//! assembly.powers, S44). An organ changes what it has decided itself by deciding anew; and above the organ with the last word
//! (权力机构) there is none.

use super::validation::{Flaw, Place};
use super::{Charter, Matter, MatterRule, OrganRule};
use alloc::format;

/// Revoking names whose decisions, and nothing else does; neither its own are among them nor those of the highest organ.
pub(super) fn revocations_agree(
    charter: &Charter,
    rule: &OrganRule,
    it: &MatterRule,
    place: Place,
) -> Result<(), Flaw> {
    let organ = &rule.organ;
    match (it.matter, it.revokes.is_empty()) {
        (Matter::Revocation, true) => place.flaw(
            format!("“{organ}”撤销决定，须写明可以撤销哪些机构的决定"),
            format!("`{organ}` revokes decisions, so it must name the organs whose decisions these are"),
        )?,
        (Matter::Revocation, false) | (_, true) => {}
        (matter, false) => place.flaw(
            format!("“{}”不撤销其他机构的决定", matter.label()),
            format!("`{matter}` revokes no decisions of other organs"),
        )?,
    }
    let authority = charter.rules().structure.as_ref().map(|rule| &rule.authority);
    for revoked in &it.revokes {
        place.known_organ(charter, revoked)?;
        place.once(revoked.as_str(), it.revokes.iter().filter(|other| *other == revoked).count())?;
        if revoked == organ || authority == Some(revoked) {
            place.flaw(
                format!("“{organ}”不能撤销“{revoked}”的决定：本机构的决定由其另行决定，权力机构的决定不能由其他机构撤销"),
                format!(
                    "`{organ}` cannot revoke the decisions of `{revoked}`: an organ decides anew itself, and nobody is above the highest"
                ),
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::charter::{Charter, CharterRules, Matter, MatterRule};
    use crate::kernel::Organ;
    use alloc::string::ToString as _;
    use alloc::vec::Vec;

    fn under(by: &str, matter: Matter, revokes: &[&str]) -> Result<Charter, crate::kernel::Fault> {
        let mut rules: CharterRules = Charter::preset("modern").unwrap().rules().clone();
        let organ = rules.organs.iter_mut().find(|rule| rule.organ.as_str() == by).unwrap();
        let revokes: Vec<Organ> = revokes.iter().map(|word| Organ::new(word).unwrap()).collect();
        let ordinary = organ.decides.iter().find(|rule| rule.matter == Matter::Ordinary).unwrap().clone();
        organ.decides.retain(|rule| rule.matter != matter);
        organ.decides.push(MatterRule { matter, revokes, ..ordinary });
        Charter::new(rules)
    }

    #[test]
    fn an_organ_revokes_what_others_below_the_highest_have_decided() {
        let flaw = |by, matter, revokes: &[&str]| under(by, matter, revokes).unwrap_err().to_string();
        assert!(under("general_assembly", Matter::Revocation, &["council"]).is_ok());
        assert!(flaw("general_assembly", Matter::Revocation, &[]).contains("must name the organs"));
        assert!(flaw("general_assembly", Matter::Ordinary, &["council"]).contains("revokes no decisions"));
        assert!(flaw("general_assembly", Matter::Revocation, &["choir"]).contains("`choir` is not defined"));
        assert!(flaw("general_assembly", Matter::Revocation, &["council"; 2]).contains("stands twice"));
        for (by, revoked) in [("council", "council"), ("council", "general_assembly")] {
            assert!(flaw(by, Matter::Revocation, &[revoked]).contains("decides anew itself"));
        }
    }
}
