//! [`codes!`]: a closed list of words, each with its Chinese label.

/// Declares an enum without data, the `snake_case` word of each variant on the wire, and its label.
macro_rules! codes {
    (
        $(#[doc = $doc:literal])*
        pub enum $Name:ident $(absent means $Default:ident)? {
            $( $(#[doc = $variant_doc:literal])* $Variant:ident = $code:literal $label:literal ),+ $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $Name {
            $( $(#[doc = $variant_doc])* $Variant ),+
        }

        impl $Name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),+];

            const CODES: &'static [&'static str] = &[$($code),+];

            /// The word on the wire.
            #[must_use]
            pub const fn code(self) -> &'static str {
                $crate::kernel::wire::word_at(Self::CODES, self as usize)
            }

            /// The Chinese label.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $( Self::$Variant => $label ),+ }
            }
        }

        impl core::fmt::Display for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl $crate::kernel::wire::Wire for $Name {
            fn read(reader: &mut $crate::kernel::wire::Reader<'_>) -> Result<Self, $crate::kernel::fault::Fault> {
                let place = reader.one_of(Self::CODES)?;
                Self::ALL.get(place).copied().ok_or_else(|| reader.malformed("one of the known words"))
            }
            #[allow(unreachable_code, reason = "the first variant will do")]
            fn blank(_: $crate::kernel::wire::Unread) -> Self {
                $( return Self::$Variant; )+
            }
            fn write(&self, writer: &mut $crate::kernel::wire::Writer) {
                writer.raw("\"");
                writer.raw(self.code());
                writer.raw("\"");
            }
            $( fn absent() -> Option<Self> {
                Some(Self::$Default)
            } )?
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut $crate::kernel::wire::Shapes) -> $crate::kernel::wire::Shape {
                if shapes.begin::<Self>(stringify!($Name)) {
                    shapes.define(
                        stringify!($Name),
                        $crate::kernel::wire::Shapes::documentation(&[$($doc),*]),
                        $crate::kernel::wire::Kind::Codes(alloc::vec![ $( $crate::kernel::wire::CodeValue {
                            name: stringify!($Variant),
                            code: $code,
                            label: $label,
                            documentation: $crate::kernel::wire::Shapes::documentation(&[$($variant_doc),*]),
                        } ),+ ]),
                    );
                }
                $crate::kernel::wire::Shape::Reference(stringify!($Name))
            }
        }

        $crate::kernel::wire_serde!($Name);
    };
}
pub(crate) use codes;

/// The word at a place of a closed list. The list that a reader looks through is the one that words are written from.
pub(crate) const fn word_at(words: &[&'static str], place: usize) -> &'static str {
    match words.split_at_checked(place) {
        Some((_, [word, ..])) => word,
        _ => "",
    }
}
