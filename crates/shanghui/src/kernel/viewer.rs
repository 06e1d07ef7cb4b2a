//! Readers: for whom a view is made (读者), and as of which day.

use super::audience::Audience;
use super::id::PersonId;
use super::time::Date;
use super::wire::record;

record! {
    /// For whom a view is made (读者): a circle, a person of it where somebody in particular reads, and the day that counts.
    ///
    /// # Example
    ///
    /// ```
    /// use shanghui::kernel::{Audience, PersonId, Reader};
    ///
    /// let somebody = Reader::from(Audience::Members).named(PersonId::from_u128(0x13)).on("2026-04-02".parse()?);
    /// assert_eq!(somebody.circle(), Audience::Members);
    /// assert_eq!(Reader::default().circle(), Audience::Public, "of whom nothing is said is anybody");
    /// # Ok::<(), shanghui::Fault>(())
    /// ```
    #[derive(Copy, Default, Hash)]
    pub struct Reader {
        /// Their circle; anybody where it is left out.
        pub audience: Option<Audience>,
        /// Who reads, where it is somebody in particular: what names them is open to them whatever their circle.
        pub person: Option<PersonId>,
        /// The day whose openings count; the day of the last entry where it is left out.
        pub on: Option<Date>,
    }
}

impl Reader {
    /// The circle: where none is named, the public.
    #[must_use]
    pub fn circle(&self) -> Audience {
        self.audience.unwrap_or(Audience::Public)
    }

    /// The same circle, and in it a person.
    #[must_use]
    pub const fn named(self, person: PersonId) -> Self {
        Self { person: Some(person), ..self }
    }

    /// The same reader on a day.
    #[must_use]
    pub const fn on(self, day: Date) -> Self {
        Self { on: Some(day), ..self }
    }
}

/// A circle as such, on the day of the last entry.
impl From<Audience> for Reader {
    fn from(audience: Audience) -> Self {
        Self { audience: Some(audience), person: None, on: None }
    }
}
