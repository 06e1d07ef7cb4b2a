//! What outside bodies are to a chamber (外部单位种类).

use super::refusal::said_by_label;
use super::wire::codes;

codes! {
    /// What an outside body is to the chamber (外部单位种类).
    pub enum PartyKind {
        /// The unit that supervises its work (业务主管单位).
        SupervisingUnit = "supervising_unit" "业务主管单位",
        /// The authority that it is registered with (登记管理机关).
        Registrar = "registrar" "登记管理机关",
        /// The organ that leads its Party building (党建领导机关).
        PartyBuilding = "party_building" "党建领导机关",
        /// The federation of industry and commerce (工商联).
        Federation = "federation" "工商联",
        /// An office of the home place's government (家乡政府机构), such as its liaison office.
        HomeOffice = "home_office" "家乡政府机构",
        /// Another chamber or association (商会、协会).
        Chamber = "chamber" "商会",
        /// Another authority or public body (政府部门、事业单位).
        Authority = "authority" "政府部门",
        /// Anything else.
        Other = "other" "其他",
    }
}
said_by_label!(PartyKind);

impl PartyKind {
    /// Whether it is an authority over the chamber, or one that may be: a body of the home place is not.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::kernel::PartyKind;
    ///
    /// assert!(PartyKind::SupervisingUnit.is_authority());
    /// assert!(!PartyKind::HomeOffice.is_authority());
    /// ```
    #[must_use]
    pub const fn is_authority(self) -> bool {
        matches!(self, Self::SupervisingUnit | Self::Registrar | Self::PartyBuilding | Self::Authority)
    }
}
