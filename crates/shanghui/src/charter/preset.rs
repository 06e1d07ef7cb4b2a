//! Charters that come with the library, as the files they are, without their white space.

use super::Charter;
use super::overlay::CharterOverlay;
use crate::kernel::{DataFault, Fault, Wire, packed};

/// The presets' names.
///
/// - `mca_1998`: the Ministry of Civil Affairs' model charter for social associations of 1998 (《社会团体章程示范文本》) with the
///   house rules that it leaves to each chamber: notice, rotation, the president's office meeting, joint meetings, dues. Its
///   article numbers are cited as charters that copy it have them; house rules are marked as samples to be replaced.
/// - `modern`: as later models have it, over `mca_1998`: a board of supervisors that meets.
/// - `beijing`: over `modern`, with the two thirds of those present that the registrar's answers in Beijing ask for.
/// - `fujian`: over `modern`, with Fujian's order on elections (《福建省社会团体换届选举办法》, in force from 2023) and its rules of
///   chambers of people away from home: odd numbers, shares of organs, three to nine supervisors, an age that holds all
///   through the term, an election that hangs on the certificate, the president as legal representative.
/// - `guangdong`: over `modern`, as charters and election rules in Guangdong have it: three days of notice to the assembly,
///   a removal by half of all members.
/// - `shenzhen`: over `guangdong`, as charters in Shenzhen have it: ordinary resolutions by more than half of all members,
///   directors elected from more candidates than seats.
pub const PRESETS: &[&str] = &["mca_1998", "modern", "beijing", "fujian", "guangdong", "shenzhen"];

/// The preset that stands by itself.
const MODEL: &str = packed!("mca_1998.json");

/// The overlays among the presets, with the preset that each is written for.
const OVERLAYS: &[(&str, &str, &str)] = &[
    ("modern", "mca_1998", packed!("modern.json")),
    ("beijing", "modern", packed!("beijing.json")),
    ("fujian", "modern", packed!("fujian.json")),
    ("guangdong", "modern", packed!("guangdong.json")),
    ("shenzhen", "guangdong", packed!("shenzhen.json")),
];

pub(super) fn preset(name: &str) -> Result<Charter, Fault> {
    if name == "mca_1998" {
        return Charter::from_json(MODEL);
    }
    let Some((_, base, text)) = OVERLAYS.iter().find(|(known, _, _)| *known == name) else {
        return Err(DataFault::UnknownPreset {
            given: crate::kernel::wire::shortened(name),
            known: PRESETS.join(", "),
        }
        .into());
    };
    preset(base)?.with_overlay(&CharterOverlay::from_json(text)?)
}

#[cfg(test)]
mod tests {
    use super::{OVERLAYS, PRESETS, preset};
    use crate::charter::CharterOverlay;
    use crate::kernel::Wire;

    #[test]
    fn every_preset_holds_together() {
        for name in PRESETS {
            preset(name).unwrap();
        }
        assert_eq!(preset("mca_1889").unwrap_err().code(), "data.unknown_preset");
    }

    /// So the search for a base ends.
    #[test]
    fn an_overlay_names_its_base_which_stands_before_it() {
        let place = |name: &str| PRESETS.iter().position(|known| *known == name).unwrap();
        for (name, base, text) in OVERLAYS {
            let overlay = CharterOverlay::from_json(text).unwrap();
            assert_eq!(overlay.base.unwrap().as_str(), *base);
            assert!(place(base) < place(name));
        }
    }

    /// What comes with the library says nothing against higher rules, but for the article that the model itself leaves open.
    #[test]
    fn presets_keep_to_higher_rules() {
        for name in PRESETS {
            let found: alloc::vec::Vec<_> = preset(name)
                .unwrap()
                .lint()
                .into_iter()
                .map(|it| (it.code, it.article.and_then(|it| it.number)))
                .collect();
            assert_eq!(found, [("lint.ambiguous_text".into(), Some(26))], "{name}");
        }
    }
}
