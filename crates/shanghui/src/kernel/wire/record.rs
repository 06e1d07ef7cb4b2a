//! [`record!`]: a struct whose fields are its wire form.

/// Declares structs with public fields, and with them their readers, writers and descriptions. A field that bears a word
/// of Rust, such as `r#for`, stands on the wire without its mark. `#[at_most(…)]` says of a number what it never exceeds.
macro_rules! record {
    ($(
        $(#[doc = $doc:literal])*
        $(#[derive($($Derive:ident),+)])?
        $visibility:vis struct $Name:ident {
            $( $(#[doc = $field_doc:literal])* $(#[at_most($most:expr)])? pub $field:ident : $Type:ty ),* $(,)?
        }
    )+) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq $($(, $Derive)+)?)]
        $visibility struct $Name {
            $( $(#[doc = $field_doc])* pub $field: $Type, )*
        }

        impl $crate::kernel::wire::Record for $Name {
            const NAME: &'static str = stringify!($Name);
            const FIELDS: &'static [&'static str] = &[$($crate::kernel::wire::field_name(stringify!($field))),*];

            #[allow(unused_mut, reason = "a record may have no field")]
            fn fill(
                &mut self,
                reader: &mut $crate::kernel::wire::Reader<'_>,
                body: $crate::kernel::wire::Body,
            ) -> Result<(), $crate::kernel::fault::Fault> {
                reader.slots(Self::FIELDS, body, &mut [$( &mut self.$field ),*])
            }

            #[allow(unused_variables, reason = "a record may have no field")]
            fn write_fields(&self, writer: &mut $crate::kernel::wire::Writer) {
                $( writer.field(const { $crate::kernel::wire::field_name(stringify!($field)) }, &self.$field); )*
            }

            #[cfg(feature = "schema")]
            #[allow(unused_variables, reason = "a record may have no field")]
            fn fields(shapes: &mut $crate::kernel::wire::Shapes) -> alloc::vec::Vec<$crate::kernel::wire::Field> {
                alloc::vec![ $( $crate::kernel::wire::Field {
                    name: $crate::kernel::wire::field_name(stringify!($field)),
                    documentation: $crate::kernel::wire::Shapes::documentation(&[$($field_doc),*]),
                    optional: <$Type as $crate::kernel::wire::Wire>::absent().is_some(),
                    default: <$Type as $crate::kernel::wire::Wire>::absent()
                        .filter(|value| !$crate::kernel::wire::Wire::is_absent(value))
                        .map(|value| $crate::kernel::wire::Wire::to_json(&value)),
                    shape: <$Type as $crate::kernel::wire::Wire>::shape(shapes)$( .narrowed($most) )?,
                } ),* ]
            }

            #[cfg(feature = "schema")]
            fn documentation() -> alloc::string::String {
                $crate::kernel::wire::Shapes::documentation(&[$($doc),*])
            }
        }

        impl $crate::kernel::wire::Wire for $Name {
            fn read(reader: &mut $crate::kernel::wire::Reader<'_>) -> Result<Self, $crate::kernel::fault::Fault> {
                let unread = $crate::kernel::wire::Unread::new();
                let mut record = <Self as $crate::kernel::wire::Wire>::blank(unread);
                $crate::kernel::wire::Wire::read_into(&mut record, reader, unread)?;
                Ok(record)
            }
            fn read_into(
                &mut self,
                reader: &mut $crate::kernel::wire::Reader<'_>,
                _: $crate::kernel::wire::Unread,
            ) -> Result<(), $crate::kernel::fault::Fault> {
                let body = reader.open()?;
                $crate::kernel::wire::Record::fill(self, reader, body)
            }
            fn blank(unread: $crate::kernel::wire::Unread) -> Self {
                Self { $( $field: $crate::kernel::wire::Wire::blank(unread) ),* }
            }
            fn write(&self, writer: &mut $crate::kernel::wire::Writer) {
                writer.open();
                $crate::kernel::wire::Record::write_fields(self, writer);
                writer.close();
            }
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut $crate::kernel::wire::Shapes) -> $crate::kernel::wire::Shape {
                shapes.record::<Self>()
            }
        }

        $crate::kernel::wire_serde!($Name);
    )+};
}
pub(crate) use record;

/// The name that a field has on the wire: that of Rust, without the mark of a raw identifier.
pub(crate) const fn field_name(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', rest @ ..] => match core::str::from_utf8(rest) {
            Ok(word) => word,
            Err(_) => name,
        },
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::field_name;
    use crate::kernel::choice;
    use crate::kernel::wire::{Record, Wire};

    record! {
        /// Votes.
        struct Votes {
            /// In favour.
            pub r#for: u64,
            /// What kind.
            pub r#type: Option<u32>,
        }
    }

    choice! {
        /// A way.
        enum Way {
            /// By motion.
            Motion = "motion" {
                /// In favour.
                r#for: u64,
            },
        }
    }

    #[test]
    fn a_word_of_rust_stands_on_the_wire_as_itself() {
        assert_eq!(Votes::FIELDS, ["for", "type"]);
        assert_eq!(field_name("read"), "read");
        let votes = Votes { r#for: 3, r#type: None };
        assert_eq!(votes.to_json(), r#"{"for":3}"#);
        assert_eq!(Votes::from_json(r#"{"type":1,"for":3}"#).unwrap(), Votes { r#for: 3, r#type: Some(1) });
        let way = Way::Motion { r#for: 4 };
        assert_eq!(way.to_json(), r#"{"type":"motion","for":4}"#);
        assert_eq!(Way::from_json(&way.to_json()).unwrap(), way);
        let missing = Votes::from_json("{}").unwrap_err();
        assert_eq!((missing.code(), missing.path()), ("wire.missing_field", ""));
    }
}
