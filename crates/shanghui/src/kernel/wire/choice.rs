//! [`choice!`]: one of several shapes, told apart by `type`.

/// Declares an enum of record-like variants, each with the word that stands in its `type`.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])*
        $(#[derive($($Derive:ident),+)])?
        $visibility:vis enum $Name:ident {
            $(
                $(#[doc = $variant_doc:literal])*
                $Variant:ident = $tag:literal {
                    $( $(#[doc = $field_doc:literal])* $field:ident : $Type:ty ),* $(,)?
                }
            ),+ $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq $($(, $Derive)+)?)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "a choice crosses the wire once and is not kept in numbers")]
        $visibility enum $Name {
            $( $(#[doc = $variant_doc])* $Variant { $( $(#[doc = $field_doc])* $field: $Type ),* } ),+
        }

        impl $Name {
            const TAGS: &'static [&'static str] = &[$($tag),+];

            /// The variant of this place in the table, not read yet.
            #[allow(unused_assignments, unused_variables, unreachable_code, reason = "the last step of a counted table; the first will do")]
            fn blank_at(index: usize, unread: $crate::kernel::wire::Unread) -> Self {
                let mut at = 0_usize;
                $(
                    if index == at {
                        return Self::$Variant { $( $field: <$Type as $crate::kernel::wire::Wire>::blank(unread) ),* };
                    }
                    at = at.wrapping_add(1);
                )+
                $( return Self::$Variant { $( $field: <$Type as $crate::kernel::wire::Wire>::blank(unread) ),* }; )+
            }
        }

        impl $crate::kernel::wire::Wire for $Name {
            fn read(reader: &mut $crate::kernel::wire::Reader<'_>) -> Result<Self, $crate::kernel::fault::Fault> {
                let (index, body) = reader.open_tagged(Self::TAGS)?;
                let mut choice = Self::blank_at(index, $crate::kernel::wire::Unread::new());
                match &mut choice {
                    $( Self::$Variant { $($field),* } => reader.slots(
                        const { &[$($crate::kernel::wire::field_name(stringify!($field))),*] },
                        body,
                        &mut [$( $field ),*],
                    ), )+
                }?;
                Ok(choice)
            }
            fn blank(unread: $crate::kernel::wire::Unread) -> Self {
                Self::blank_at(0, unread)
            }
            fn write(&self, writer: &mut $crate::kernel::wire::Writer) {
                writer.open();
                match self {
                    $( Self::$Variant { $($field),* } => {
                        writer.raw(concat!("\"type\":\"", $tag, "\""));
                        $( writer.field(const { $crate::kernel::wire::field_name(stringify!($field)) }, $field); )*
                    } )+
                }
                writer.close();
            }
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut $crate::kernel::wire::Shapes) -> $crate::kernel::wire::Shape {
                if shapes.begin::<Self>(stringify!($Name)) {
                    let variants = alloc::vec![ $( $crate::kernel::wire::Variant {
                        name: stringify!($Variant),
                        tag: $tag,
                        documentation: $crate::kernel::wire::Shapes::documentation(&[$($variant_doc),*]),
                        fields: alloc::vec![ $( $crate::kernel::wire::Field {
                            name: $crate::kernel::wire::field_name(stringify!($field)),
                            documentation: $crate::kernel::wire::Shapes::documentation(&[$($field_doc),*]),
                            optional: <$Type as $crate::kernel::wire::Wire>::absent().is_some(),
                            default: <$Type as $crate::kernel::wire::Wire>::absent()
                                .filter(|value| !$crate::kernel::wire::Wire::is_absent(value))
                                .map(|value| $crate::kernel::wire::Wire::to_json(&value)),
                            shape: <$Type as $crate::kernel::wire::Wire>::shape(shapes),
                        } ),* ],
                    } ),+ ];
                    shapes.define(
                        stringify!($Name),
                        $crate::kernel::wire::Shapes::documentation(&[$($doc),*]),
                        $crate::kernel::wire::Kind::Choice(variants),
                    );
                }
                $crate::kernel::wire::Shape::Reference(stringify!($Name))
            }
        }

        $crate::kernel::wire_serde!($Name);
    };
}
pub(crate) use choice;
