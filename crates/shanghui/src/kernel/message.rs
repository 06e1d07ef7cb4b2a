//! Sums: all commands, or all events, as one enum that is used on the wire.

/// Declares an enum over records; `"type"` holds the record's name.
macro_rules! sum {
    (
        $(#[doc = $doc:literal])*
        pub enum $Name:ident { $($Variant:ident),+ $(,)? }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "the founding holds a whole charter, and there is one a journal")]
        pub enum $Name {
            $(
                #[doc = concat!("[`", stringify!($Variant), "`].")]
                $Variant($Variant)
            ),+
        }

        impl $Name {
            /// The names, in the order of the table.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($Variant)),+];

            /// The message of this place in the table, not read yet.
            #[allow(unused_assignments, unreachable_code, reason = "the last step of a counted table; the first will do")]
            fn blank_at(index: usize, unread: $crate::kernel::wire::Unread) -> Self {
                let mut at = 0_usize;
                $(
                    if index == at {
                        return Self::$Variant(<$Variant as $crate::kernel::wire::Wire>::blank(unread));
                    }
                    at = at.wrapping_add(1);
                )+
                $( return Self::$Variant(<$Variant as $crate::kernel::wire::Wire>::blank(unread)); )+
            }

            /// The name that stands in `type`.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self { $( Self::$Variant(_) => stringify!($Variant) ),+ }
            }
        }

        $( impl From<$Variant> for $Name {
            fn from(message: $Variant) -> Self {
                Self::$Variant(message)
            }
        } )+

        impl $crate::kernel::wire::Wire for $Name {
            fn read(reader: &mut $crate::kernel::wire::Reader<'_>) -> Result<Self, $crate::kernel::fault::Fault> {
                let (index, body) = reader.open_tagged(Self::NAMES)?;
                let mut message = Self::blank_at(index, $crate::kernel::wire::Unread::new());
                match &mut message {
                    $( Self::$Variant(message) => $crate::kernel::wire::Record::fill(message, reader, body) ),+
                }?;
                Ok(message)
            }
            fn blank(unread: $crate::kernel::wire::Unread) -> Self {
                Self::blank_at(0, unread)
            }
            fn write(&self, writer: &mut $crate::kernel::wire::Writer) {
                writer.open();
                writer.raw("\"type\":\"");
                writer.raw(self.name());
                writer.raw("\"");
                match self {
                    $( Self::$Variant(message) => $crate::kernel::wire::Record::write_fields(message, writer) ),+
                }
                writer.close();
            }
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut $crate::kernel::wire::Shapes) -> $crate::kernel::wire::Shape {
                if shapes.begin::<Self>(stringify!($Name)) {
                    $( let _ = <$Variant as $crate::kernel::wire::Wire>::shape(shapes); )+
                    shapes.define(
                        stringify!($Name),
                        $crate::kernel::wire::Shapes::documentation(&[$($doc),*]),
                        $crate::kernel::wire::Kind::Sum(alloc::vec![$(stringify!($Variant)),+]),
                    );
                }
                $crate::kernel::wire::Shape::Reference(stringify!($Name))
            }
        }
        $crate::kernel::wire_serde!($Name);
    };
}
pub(crate) use sum;
